import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingOf, isFarewell, responseTo, type ClosingContext } from '../../../src/closings/in-full';
import { CLOSINGS, RESPONSES } from '../../../src/core/words';

const CONTEXT: ClosingContext = { farewell: false, prevUser: 'Can you draw a map of the town?', words: 200 };
const OFFER = 'The map is done, and the streets have their names.\n\nWould you like me to add the river?';
const OTHERS = [
  'Plán je hotový a ulice mají svá jména.',
  'Kartan kaduilla lukee vihdoin selkeästi kaikki nimet.',
];

/** Words that the rules look for, so that random texts come near them. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'would you like',
    'me to',
    'als je wilt',
    'kan ik',
    '?',
    '…',
    '\n\n',
    '- ',
    '"',
    '```',
    '*',
    ':',
    '. ',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  test('gets a closing', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.nat(2000), (end, prevUser, farewell, words) => {
        expect(CLOSINGS).toContain(closingOf(end, { farewell, prevUser, words }).closing);
      }),
    );
  });

  test('gets a response', () => {
    fc.assert(
      fc.property(text, text, (end, head) => {
        expect(RESPONSES).toContain(responseTo(end, head));
      }),
    );
  });

  test('is a goodbye or not', () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(typeof isFarewell(said)).toBe('boolean');
      }),
    );
  });

  test('is a hook only after a goodbye', () => {
    fc.assert(
      fc.property(text, (end) => {
        expect(closingOf(end, CONTEXT).closing).not.toBe('farewell-hook');
      }),
    );
  });

  test('of 600 awkward characters takes less than a second, so that no pattern runs away', () => {
    for (const awkward of [
      'a ',
      'if you ',
      '"',
      '*',
      '?! ',
      'there is one thing ',
      'ik kan ',
      '- a\n',
      '[',
      'ok ',
      'thanks. ',
      'so, ',
      'ja en ',
      '. ',
    ]) {
      const end = awkward.repeat(600).slice(0, 600);
      const from = performance.now();
      closingOf(end, CONTEXT);
      responseTo(end, end.slice(0, 120));
      isFarewell(end);
      expect(performance.now() - from, awkward).toBeLessThan(1000);
    }
  });
});

describe('dress does not change the closing', () => {
  const spaces = fc.stringMatching(/^[ \t]{0,4}$/);
  const closing = (end: string): string => closingOf(end, CONTEXT).closing;

  test('space around it', () => {
    fc.assert(
      fc.property(spaces, spaces, (a, b) => {
        expect(closing(`${a}${OFFER}${b}\n\n`)).toBe('offer');
      }),
    );
  });

  test.each([
    ['bold', OFFER.replace('Would', '**Would').replace('river?', 'river?**')],
    ['a heading', OFFER.replace('Would', '### Would')],
    ['an emoji before', OFFER.replace('Would', '👉 Would')],
    ['an emoji behind', `${OFFER} 😊`],
    ['curly quotes', `${OFFER.replace('Would', '“Town” it is. Would')}`],
    ['capitals', OFFER.toUpperCase()],
    ['Windows line ends', OFFER.replace(/\n/g, '\r\n')],
    ['code behind', `${OFFER}\n\n\`\`\`js\nconst river = 1;\n\`\`\``],
    ['a rule behind', `${OFFER}\n\n---`],
    ['a table before', `| a | b |\n|---|---|\n| 1 | 2 |\n\n${OFFER}`],
  ])('%s', (_dress, end) => {
    expect(closing(end)).toBe('offer');
  });

  test('what stands in a fence, a quote or a table is not read', () => {
    const hidden = [
      '```\nWould you like me to go on?\n```',
      '> Would you like me to go on?',
      '| Shall I go on? |',
    ];
    for (const end of hidden)
      expect(closing(`The map is done, and it is on the wall.\n\n${end}`)).toBe('none');
  });

  test('a fence that was cut at its head hides what came before its end', () => {
    expect(closing('ask("Would you like me to go on?")\n```\n\nThat is all there is to it.')).toBe('none');
  });
});

describe('a language that no file of ours knows', () => {
  test.each(OTHERS)('%s', (told) => {
    expect(closingOf(told, CONTEXT)).toEqual({ closing: 'none', generic: false, language: 'other' });
    const asking = closingOf(`${told} Jatketaanko huomenna, ystävä?`, CONTEXT);
    expect(asking.language).toBe('other');
    expect(asking.closing).not.toBe('none');
  });
});
