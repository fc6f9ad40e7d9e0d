import { describe, expect, test } from 'vitest';
import { HOOKS, PRACTICE_LANGUAGES, repliesTo, replyTo, SCRIPTS, BOTS } from '../../../practice/script';
import type { BotScript, ScriptedReply } from '../../../practice/script';
import { intentOf } from '../../../practice/intents';
import { tokensOf } from '../../../practice/stream';
import { CLOSINGS } from '../../../src/core/words';

const withFollowers = (reply: ScriptedReply): ScriptedReply[] => [
  reply,
  ...[...(reply.yes ?? []), ...(reply.any ?? [])].flatMap(withFollowers),
];

const allOf = ({ topics, intents }: BotScript): ScriptedReply[] =>
  [...topics.flatMap(({ replies }) => replies), ...Object.values(intents).flat()].flatMap(withFollowers);

const outline = ({ topics, intents }: BotScript): unknown => {
  const short = ({ id, closing, hook, yes, any }: ScriptedReply): unknown => [
    id,
    closing,
    hook,
    yes?.map(short),
    any?.map(short),
  ];
  return [
    topics.map(({ replies }) => replies.map(short)),
    Object.entries(intents).map(([, l]) => l.map(short)),
  ];
};

describe('the scripts', () => {
  test('are the same in every language, reply by reply', () => {
    for (const bot of BOTS) expect(outline(SCRIPTS[bot].nl)).toEqual(outline(SCRIPTS[bot].en));
  });

  test('show every class of closing, and every farewell hook', () => {
    const replies = BOTS.flatMap((bot) => allOf(SCRIPTS[bot].en));
    expect(new Set(replies.map(({ closing }) => closing))).toEqual(new Set(CLOSINGS));
    expect(new Set(replies.flatMap(({ hook }) => hook ?? []))).toEqual(new Set(HOOKS));
  });

  test('lose no sign on the way', () => {
    for (const bot of BOTS)
      for (const language of PRACTICE_LANGUAGES)
        for (const { text } of allOf(SCRIPTS[bot][language])) expect(tokensOf(text).join('')).toBe(text);
  });
});

describe('a conversation', () => {
  test('depends on its messages alone', () => {
    const turns = ['hi', 'How do I sleep better?', 'yes', 'and then?', 'bye'].map((text) => ({
      text,
      again: 0,
    }));
    expect(repliesTo('assistant', 'en', turns)).toEqual(repliesTo('assistant', 'en', turns));
    expect(repliesTo('assistant', 'en', turns.slice(0, 3))).toEqual(
      repliesTo('assistant', 'en', turns).slice(0, 3),
    );
  });

  test.each([
    ['en', ['How do I sleep better?', 'yes', 'yes please', 'bye']],
    ['nl', ['Hoe kan ik beter slapen?', 'ja', 'ja graag', 'doei']],
  ] as const)('with the assistant follows its offers (%s)', (language, messages) => {
    const ids = messages.map((_, place) => replyTo('assistant', language, messages.slice(0, place + 1)).id);
    expect(ids).toEqual(['sleep', 'sleep-plan', 'sleep-weekend', 'bye']);
  });

  test.each([
    ['en', 'Goodbye'],
    ['nl', 'doei'],
  ] as const)('with the companion lets go at the seventh goodbye (%s)', (language, goodbye) => {
    const replies = repliesTo('companion', language, Array(7).fill({ text: goodbye, again: 0 }));
    expect(replies.map(({ closing }) => closing)).toEqual([...Array(6).fill('farewell-hook'), 'none']);
    expect(new Set(replies.slice(0, 6).map(({ hook }) => hook)).size).toBe(6);
  });

  test('answers a question of its own with what was meant by it', () => {
    const ids = repliesTo('assistant', 'en', [
      { text: 'plan a weekend away', again: 0 },
      { text: 'By train', again: 0 },
      { text: 'test me', again: 0 },
      { text: 'Lisbon', again: 0 },
      { text: 'Toronto', again: 0 },
    ]).map(({ id }) => id);
    expect(ids).toEqual(['trip', 'trip-plan', 'quiz', 'quiz-2', 'quiz-end']);
  });

  test('gives another reply when asked again, and remembers which it was', () => {
    const first = replyTo('companion', 'en', ['hmm']);
    const again = repliesTo('companion', 'en', [{ text: 'hmm', again: 1 }]);
    expect(again[0]?.id).not.toBe(first.id);
    const [, next] = repliesTo('companion', 'en', [
      { text: 'hmm', again: 1 },
      { text: 'well', again: 0 },
    ]);
    expect([first.id, again[0]?.id]).not.toContain(next?.id);
  });
});

test.each([
  ['en', 'Thanks, bye!', 'goodbye'],
  ['en', "ok i'm going to bed", 'goodbye'],
  ['en', "how do I get a good night's sleep", 'question'],
  ['en', 'thank you', 'thanks'],
  ['en', 'Yes please', 'yes'],
  ['en', 'No thanks', 'no'],
  ['en', 'hello there', 'greeting'],
  ['en', 'explain tides', 'question'],
  ['en', 'my sister came by', 'other'],
  ['nl', 'bedankt, doei', 'goodbye'],
  ['nl', 'ik ga zo slapen', 'goodbye'],
  ['nl', 'ik wil beter slapen', 'other'],
  ['nl', 'dankjewel', 'thanks'],
  ['nl', 'ja graag', 'yes'],
  ['nl', 'oké', 'yes'],
  ['nl', 'nee, dank je', 'no'],
  ['nl', 'hoi', 'greeting'],
  ['nl', 'hoe werkt eb en vloed', 'question'],
  ['nl', 'mijn zus was er', 'other'],
] as const)('%s: "%s" is a %s', (language, message, intent) => {
  expect(intentOf(message, language)).toBe(intent);
});
