/** What a message is made of, looked at without trust: nothing here throws, whatever it is given. */

import type { Instant } from './records';

/** Of the numbers that a document counts with. */
export const MOST_NUMBER = 999_999;

export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

export const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  (values as readonly unknown[]).includes(value);

export const isText = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && value.length <= 300 && pattern.test(value);

export const hasOnly = (fields: Fields, names: readonly string[]): boolean =>
  Object.keys(fields).length === names.length && names.every((name) => Object.hasOwn(fields, name));

export const isList = (value: unknown, most: number, isItem: (item: unknown) => boolean): boolean =>
  // Nothing missing, which `every` would step over, and nothing else: a list that brings its own `constructor` or
  // `filter` along comes through in Firefox (153).
  Array.isArray(value) &&
  value.length <= most &&
  Object.keys(value).length === value.length &&
  Object.keys(value).every((key, at) => key === String(at)) &&
  value.every(isItem);

export const isInstant = (value: unknown): value is Instant => isWhole(value, 0, Number.MAX_SAFE_INTEGER);

/** A random id, of a document or of what waits, as `crypto.randomUUID` makes it. */
export const isDocument = (value: unknown): value is string => isText(value, /^[\da-f-]{36}$/);
