import { describe, expect, test } from 'vitest';
import { closingOf, isFarewell, responseTo } from '../../../src/closings/in-full';
import { has } from '../../../src/closings/cues';
import { LANGUAGES } from '../../../src/closings/languages';
import { FILES } from './files';
import type { Cue } from '../../../src/closings/notation';
import { textOf, type Text } from '../../../src/closings/text';

const LONG = 1_000_000;

const HOSTILE: Record<string, string> = {
  'a million letters without a space': 'a'.repeat(LONG),
  'ten thousand question marks': '?'.repeat(10_000),
  'question marks with spaces': '? '.repeat(10_000),
  'nested marks': '*_~`['.repeat(20_000),
  'nested brackets': '('.repeat(50_000) + ')'.repeat(50_000),
  'open quotes': '"'.repeat(10_001),
  fences: '```\n'.repeat(10_001),
  'right to left': '\u202e\u05d4\u05d0\u05dd \u05ea\u05e8\u05e6\u05d4? '.repeat(5_000),
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(10_000),
  'zero width': '\u200b\u200c\u200d\ufeff'.repeat(50_000),
  'half an emoji': '\ud83d'.repeat(1_000),
  'stacked accents': `e${'\u0301'.repeat(10_000)}`,
  'line ends': '\r\n'.repeat(50_000),
  'null characters': '\0?\0'.repeat(5_000),
  bullets: '- \n'.repeat(50_000),
};

describe('whatever a page shows', () => {
  test.each(Object.entries(HOSTILE))('%s is read without a fault', (_name, text) => {
    const context = { farewell: isFarewell(text), prevUser: text, words: 9 };
    expect(() => closingOf(text, context)).not.toThrow();
    expect(() => closingOf(text, { ...context, farewell: true })).not.toThrow();
    expect(() => responseTo(text, text.slice(0, 120), context)).not.toThrow();
  });
});

/** A text that counts how often a word of it is looked at. */
function counted(text: Text): { text: Text; looks: () => number } {
  let looks = 0;
  const words = new Proxy(text.words, {
    get(target, name, receiver): unknown {
      if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
      return Reflect.get(target, name, receiver);
    },
  });
  return { text: { ...text, words }, looks: () => looks };
}

/** @returns how often all cues of a language look at a text of so many words, made of these */
function looksAt(code: string, words: readonly string[], length: number): number {
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language) throw new Error(code);
  const many = Array.from({ length }, (_, at) => words[at % words.length]).join(' ');
  const { text, looks } = counted(textOf(` ${many} `));
  for (const cue of Object.keys(FILES[code] ?? {}))
    if (!['common', 'letters', 'alone'].includes(cue)) has(language, cue as Cue, text);
  return looks();
}

describe.each(Object.keys(FILES))('cues of %s', (code) => {
  // Words of the cues themselves are the worst that a text can hold.
  const own = [
    ...new Set(
      Object.values(FILES[code] ?? {})
        .join(' ')
        .match(/\p{L}{1,}/gu) ?? [],
    ),
  ];

  test('look at a text twice as long no more than about twice as often', () => {
    for (const words of [own, own.slice(0, 7), ['x'], ['not', 'no', 'niet', 'que', 'ne']])
      expect(looksAt(code, words, 1_200)).toBeLessThan(2.5 * looksAt(code, words, 600) + 100);
  });
});
