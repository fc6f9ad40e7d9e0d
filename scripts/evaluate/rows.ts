/** Reads labelled replies: one JSON object a line. */
import { createHash } from 'node:crypto';
import { CLOSINGS, RESPONSES, type Closing, type Response } from '../../src/core/words.ts';

export interface Row {
  id: string;
  lang: string;
  prev_user_tail: string | null;
  reply_tail: string;
  next_user: string | null;
  /** Null in a row without a label. */
  closing: Closing | null;
  generic: boolean | null;
  response: Response | null;
}

type Fields = Record<string, unknown>;

function textOf(row: Fields, field: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw new Error(`"${field}" is no text`);
  return value;
}

function optional<T extends string>(row: Fields, field: string, allowed?: readonly T[]): T | null {
  const value = row[field] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw new Error(`"${field}" is no text`);
  if (allowed && !allowed.includes(value as T))
    throw new Error(`"${field}" is "${value}", none of ${allowed.join(', ')}`);
  return value as T;
}

function rowOf(line: string): Row {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('no object');
  const fields = row as Fields;
  return {
    id: textOf(fields, 'id'),
    lang: textOf(fields, 'lang'),
    prev_user_tail: optional(fields, 'prev_user_tail'),
    reply_tail: textOf(fields, 'reply_tail'),
    next_user: optional(fields, 'next_user'),
    closing: optional(fields, 'closing', CLOSINGS),
    generic: typeof fields.generic === 'boolean' ? fields.generic : null,
    response: optional(fields, 'response', RESPONSES),
  };
}

/** @throws where a line is no row, with its number */
export function rowsIn(text: string): Row[] {
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }));
  const rows = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return rowOf(line);
      } catch (error) {
        throw new Error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
  if (rows.length === 0) throw new Error('no rows');
  return rows;
}

/**
 * Parts of the project's own labelled replies, by a hash of the id. What is held out is never read, only scored;
 * docs/closings.md says how often.
 */
export type Part = 'for working' | 'held out';

export function partOf(id: string): Part {
  const [first = 0, second = 0] = createHash('sha1').update(id).digest();
  return first % 2 === 1 || second % 2 === 1 ? 'for working' : 'held out';
}
