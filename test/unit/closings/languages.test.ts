import { describe, expect, test } from 'vitest';
import { has, type Cue } from '../../../src/closings/cues';
import { fold, textOf } from '../../../src/closings/text';
import { CODES } from '../../../src/closings/in-full';
import { LANGUAGES } from '../../../src/closings/languages';
import { phrasesOf } from '../../../src/closings/phrases';
import { FILES } from './files';

/** All that the notation knows: src/closings/languages/schema.ts. */
const SIGNS = /^[\p{L}\p{M}\p{N}' |()?*…^$!{}-]*$/u;
/** English is the most: how people say goodbye is a tenth of it. */
const MOST_CHARACTERS = 23_000;

const cuesOf = (code: string): [Cue, string][] =>
  Object.entries(FILES[code] ?? {}).filter(
    (entry): entry is [Cue, string] => !['common', 'letters', 'alone'].includes(entry[0]),
  );

test('the rules know every file', () => {
  expect(CODES).toEqual(Object.keys(FILES).sort());
});

describe.each(Object.keys(FILES))('%s', (code) => {
  test('has every cue, and each can be looked for', () => {
    expect(Object.keys(FILES[code] ?? {}).sort()).toEqual(Object.keys(FILES['en'] ?? {}).sort());
    const language = LANGUAGES.find((one) => one.code === code);
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
    const words = FILES[code]?.common.split(' ') ?? [];
    expect(words).toHaveLength(new Set(words).size);
    expect(words.length).toBeGreaterThanOrEqual(50);
  });

  test('is told apart by what its file says, and short messages by words in the form that texts are read in', () => {
    const { common, letters, alone } = FILES[code] ?? {};
    expect(LANGUAGES).toContainEqual({ code, common, letters, alone });
    expect(alone).toMatch(/^[a-z0-9\u0430-\u044f]+( [a-z0-9\u0430-\u044f]+)*$/);
    expect(alone).toBe(fold(alone ?? ''));
  });

  test('comes with its phrases, as they are compared', () => {
    for (const [cue, phrases] of cuesOf(code)) expect(fold(phrasesOf(code, cue)), cue).toBe(fold(phrases));
  });

  test('is small', () => {
    const all = Object.values(FILES[code] ?? {}).join('');
    expect(all.length).toBeLessThan(MOST_CHARACTERS);
  });
});
