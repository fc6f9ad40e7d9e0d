/** What the weights are trained on: features and labels of replies. */
import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type * as Closings from '../../src/closings/index.ts';
import type * as Features from '../../src/closings/features.ts';
import type * as Endings from '../../src/closings/ending.ts';
import type { Closing } from '../../src/core/words.ts';
import { contextOf } from '../evaluate/predict.ts';
import { partOf, rowsIn, type Row } from '../evaluate/rows.ts';

export interface Item {
  row: Row;
  /** Written for the project, not found. */
  own: boolean;
  fold: number;
  features: number[];
  /** The same as if no language were known. */
  blind: number[];
  /** What the rules alone say. */
  ruled: Closing;
  /** The weights have no say. */
  isFinal: boolean;
  language: string;
  /** Its readers were. */
  sure: boolean;
}

interface Modules {
  closings: typeof Closings;
  features: typeof Features;
  ending: typeof Endings;
}

export const FOLDS = 6;
const OWN_FOLDER = 'test/closings/sentences';

const foldOf = (group: string): number => (createHash('sha1').update(group).digest()[2] ?? 0) % FOLDS;

interface Source {
  row: Row;
  own: boolean;
  group: string;
  sure: boolean;
}

/** The part for working of the labelled replies; those of one repository stay together. */
function found(file: string, byFile: boolean): Source[] {
  const text = readFileSync(file, 'utf8');
  const extras = new Map(
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; source: string; sure: boolean })
      .map((one) => [one.id, one]),
  );
  return rowsIn(text)
    .filter((row) => partOf(row.id) === 'for working')
    .map((row) => {
      const { source = '', sure = true } = extras.get(row.id) ?? {};
      return { row, own: false, group: source.split(byFile ? '#' : '@')[0] ?? '', sure };
    });
}

/** The project's own sentences; those of one number stay together, since they were written alike in each language. */
function written(): Source[] {
  return readdirSync(OWN_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => rowsIn(readFileSync(`${OWN_FOLDER}/${name}`, 'utf8')))
    .map((row) => ({ row, own: true, group: row.id.replace(/^\w+-/, ''), sure: true }));
}

/** @param byFile keeps together replies of one file, not of one repository */
export function itemsOf(file: string, { closings, features, ending }: Modules, byFile = false): Item[] {
  return [...found(file, byFile), ...written()].flatMap(({ row, own, group, sure }) => {
    const context = contextOf(row, closings.isFarewell);
    if (row.closing === 'farewell-hook' || context.farewell) return [];
    const { ruling, around, language } = closings.read(row.reply_tail, context);
    const unread = closings.read(row.reply_tail, context, true);
    const { closing: ruled, open } = ending.ruledBy(ruling);
    return [
      {
        row,
        own,
        fold: foldOf(group),
        features: features.featuresOf(ruling, around),
        blind: features.featuresOf(unread.ruling, unread.around),
        ruled,
        isFinal: open === null,
        language,
        sure,
      },
    ];
  });
}
