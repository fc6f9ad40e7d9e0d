/**
 * Measures src/closings against labelled replies, which are not part of this repository: see docs/measures.md.
 * npm run evaluate [-- file.jsonl] [-- --errors en]
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as Closings from '../src/closings/index.ts';
import { CLOSINGS, RESPONSES, isInvitation, type Closing, type Response } from '../src/core/words.ts';

interface Row {
  id: string;
  lang: string;
  prev_user_tail: string | null;
  reply_tail: string;
  next_user: string | null;
  closing: Closing;
  generic: boolean;
  response: Response | null;
}

interface Result {
  row: Row;
  closing: Closing;
  generic: boolean;
  language: string;
  response: Response | null;
  ms: number;
}

const DEFAULT_FILE = fileURLToPath(new URL('../../shared/closings/dev.jsonl', import.meta.url));
const HEAD = 120;
/** A reply's time is its best of so many runs: the machine does other things too. */
const RUNS = 20;

const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)}%`;
const round = (value: number): string => value.toFixed(3);
const count = <T>(list: readonly T[], test: (item: T) => boolean): number => list.filter(test).length;

/** The rules were written looking at half 1, and then at a quarter; the last quarter nobody looked at. */
const PARTS = ['looked at', 'looked at later', 'held out'] as const;
type Part = (typeof PARTS)[number];

/** By a hash of the id, so that a row stays where it is when others are added. */
function partOf(id: string): Part {
  const [first = 0, second = 0] = createHash('sha1').update(id).digest();
  if (first % 2 === 1) return 'looked at';
  return second % 2 === 1 ? 'looked at later' : 'held out';
}

function bestTime(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}

function classify({ closingOf, responseTo, isFarewell }: typeof Closings, row: Row): Result {
  const prevUser = row.prev_user_tail ?? '';
  const words = row.reply_tail.split(/\s+/u).length;
  // A tail of 600 characters was cut: the reply was longer than any limit of ours.
  const context = {
    farewell: isFarewell(prevUser),
    prevUser,
    words: row.reply_tail.length >= 590 ? 999 : words,
  };
  const verdict = closingOf(row.reply_tail, context);
  const ms = bestTime(() => closingOf(row.reply_tail, context));
  const response =
    row.response && row.next_user ? responseTo(row.reply_tail, row.next_user.slice(0, HEAD)) : null;
  return { row, ...verdict, response, ms };
}

function f1(truth: readonly boolean[], said: readonly boolean[]): { p: number; r: number; f: number } {
  const hit = truth.filter((yes, i) => yes && said[i]).length;
  const p = hit / Math.max(1, count(said, Boolean));
  const r = hit / Math.max(1, count(truth, Boolean));
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Mean F1 over the classes that the labels hold. */
function macro<T extends string>(classes: readonly T[], truth: readonly T[], said: readonly T[]): number {
  const present = classes.filter((name) => truth.includes(name));
  const scores = present.map(
    (name) =>
      f1(
        truth.map((t) => t === name),
        said.map((s) => s === name),
      ).f,
  );
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
}

function confusion<T extends string>(classes: readonly T[], truth: readonly T[], said: readonly T[]): void {
  const shown = classes.filter((name) => truth.includes(name) || said.includes(name));
  console.log(`  ${'label \\ said'.padEnd(14)}${shown.map((name) => name.slice(0, 8).padStart(9)).join('')}`);
  for (const name of shown.filter((one) => truth.includes(one))) {
    const cells = shown.map((other) => truth.filter((t, i) => t === name && said[i] === other).length);
    console.log(`  ${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(9)).join('')}`);
  }
}

function report(title: string, results: readonly Result[]): void {
  if (results.length === 0) return;
  const truth = results.map(({ row }) => row.closing);
  const said = results.map(({ closing }) => closing);
  const { p, r, f } = f1(truth.map(isInvitation), said.map(isInvitation));
  const marks = f1(
    truth.map(isInvitation),
    results.map(({ row }) => row.reply_tail.trim().endsWith('?')),
  );
  console.log(`\n${title}: ${results.length} replies`);
  console.log(
    `  invitation  precision ${round(p)}  recall ${round(r)}  F1 ${round(f)}  ('?' at the end: ${round(marks.f)})`,
  );
  console.log(
    `  closing     macro F1 ${round(macro(CLOSINGS, truth, said))}  accuracy ${percent(
      count(results, (x) => x.closing === x.row.closing),
      results.length,
    )}`,
  );
  const offers = results.filter(({ row, closing }) => row.closing === 'offer' && closing === 'offer');
  console.log(
    `  generic     accuracy ${percent(
      count(offers, (x) => x.generic === x.row.generic),
      offers.length,
    )} of ${offers.length} offers found`,
  );
  reportResponses(results);
  confusion(CLOSINGS, truth, said);
}

function reportResponses(results: readonly Result[]): void {
  const answered = results.flatMap(({ row, response }) =>
    row.response && response ? [{ row, truth: row.response, said: response }] : [],
  );
  const truth = answered.map((one) => one.truth);
  const said = answered.map((one) => one.said);
  console.log(
    `  response    accuracy ${percent(
      count(answered, (x) => x.truth === x.said),
      answered.length,
    )}  macro F1 ${round(macro(RESPONSES, truth, said))}  of ${answered.length}`,
  );
}

function reportTime(results: readonly Result[]): void {
  const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(4);
  console.log(`\nTime per reply: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

function showErrors(results: readonly Result[], language: string): void {
  const wrong = results.filter(
    (x) =>
      x.row.lang === language &&
      partOf(x.row.id) !== 'held out' &&
      (x.closing !== x.row.closing || x.response !== x.row.response),
  );
  for (const { row, closing, response } of wrong) {
    console.log(
      `\n${row.id} ${row.closing} → ${closing}; ${row.response} → ${response}\n  U ${(row.prev_user_tail ?? '').slice(-100)}\n  R ${row.reply_tail.slice(-260)}\n  N ${(row.next_user ?? '').slice(0, HEAD)}`,
    );
  }
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const file = args.find((arg) => arg.endsWith('.jsonl')) ?? DEFAULT_FILE;
  if (!existsSync(file)) return console.log(`Skipped: ${file} is not here, since it is not published.`);
  const { module } = await runnerImport<typeof Closings>('./src/closings/index.ts');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const results = rows.map((row) => classify(module, row));
  const errors = args.indexOf('--errors');
  if (errors >= 0) return showErrors(results, args[errors + 1] ?? 'en');
  for (const lang of [...new Set(rows.map((row) => row.lang))].sort()) {
    const all = results.filter(({ row }) => row.lang === lang);
    report(lang, all);
    for (const part of PARTS)
      report(
        `${lang}, ${part}`,
        all.filter(({ row }) => partOf(row.id) === part),
      );
  }
  const known = results.filter(({ row }) => row.lang === 'en' || row.lang === 'nl');
  for (const part of PARTS)
    report(
      `en and nl, ${part}`,
      known.filter(({ row }) => partOf(row.id) === part),
    );
  reportTime(results);
}

await main();
