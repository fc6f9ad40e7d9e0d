import { describe, expect, test } from 'vitest';
import { has, type Cue } from '../../../src/closings/cues';
import { textOf } from '../../../src/closings/text';
import { LANGUAGES } from '../../../src/closings/languages';

/** All that the notation knows: src/closings/languages/schema.ts. */
const SIGNS = /^[\p{L}\p{M}\p{N}' |()?*…^$!{}-]*$/u;
/** English is the most: how people say goodbye is a tenth of it. */
const MOST_CHARACTERS = 23_000;

const cuesOf = (code: string): [Cue, string][] =>
  Object.entries(LANGUAGES[code] ?? {}).filter(
    (entry): entry is [Cue, string] => !['common', 'letters'].includes(entry[0]),
  );

describe.each(Object.keys(LANGUAGES))('%s', (code) => {
  test('has every cue, and each can be looked for', () => {
    expect(Object.keys(LANGUAGES[code] ?? {}).sort()).toEqual(Object.keys(LANGUAGES['en'] ?? {}).sort());
    const language = LANGUAGES[code];
    for (const [cue, phrases] of cuesOf(code)) {
      expect(phrases.trim(), cue).not.toBe('');
      if (language) expect(has(language, cue, textOf(' xyzzy ')), cue).toBe(false);
    }
  });

  test('keeps to the notation', () => {
    for (const [cue, phrases] of cuesOf(code)) {
      expect(phrases, cue).toMatch(SIGNS);
      expect(phrases.match(/\)\*|\*[^\s|()*]+\*|[^)(]\?|\|\||\(\||\|\)|^\||\|$| {2}/gu) ?? [], cue).toEqual(
        [],
      );
    }
  });

  test('names its frequent words once', () => {
    const words = LANGUAGES[code]?.common.split(' ') ?? [];
    expect(words).toHaveLength(new Set(words).size);
    expect(words.length).toBeGreaterThanOrEqual(50);
  });

  test('is small', () => {
    const all = Object.values(LANGUAGES[code] ?? {}).join('');
    expect(all.length).toBeLessThan(MOST_CHARACTERS);
  });
});
