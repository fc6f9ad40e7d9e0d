import { describe, expect, test } from 'vitest';
import {
  BOTS,
  PRACTICE_LANGUAGES,
  SCRIPTS,
  type BotScript,
  type ScriptedReply,
} from '../../../practice/script';
import { closingOf } from '../../../src/closings';

interface Case {
  reply: ScriptedReply;
  farewell: boolean;
}

function casesOf({ topics, intents }: BotScript): Case[] {
  const follow = (reply: ScriptedReply, farewell: boolean): Case[] => [
    { reply, farewell },
    ...[...(reply.yes ?? []), ...(reply.any ?? [])].flatMap((next) => follow(next, false)),
  ];
  const { goodbye, ...others } = intents;
  const rest = [...topics.flatMap(({ replies }) => replies), ...Object.values(others).flat()];
  return [
    ...goodbye.flatMap((reply) => follow(reply, true)),
    ...rest.flatMap((reply) => follow(reply, false)),
  ];
}

const named = ({ reply: { text }, farewell }: Case): string =>
  closingOf(text.slice(-600), { farewell, prevUser: '', words: text.split(/\s+/).length }).closing;

/** The bots were written without a look at the rules: what the rules make of them is a small fair test. */
describe.each(BOTS.flatMap((bot) => PRACTICE_LANGUAGES.map((language) => [bot, language] as const)))(
  'of what the %s says in %s',
  (bot, language) => {
    const cases = casesOf(SCRIPTS[bot][language]);
    const wrong = cases.filter((one) => named(one) !== one.reply.closing);

    test('at least four of five closings are named as they were written', () => {
      expect(wrong.length / cases.length).toBeLessThanOrEqual(0.2);
    });

    test('no plain end is taken for an invitation', () => {
      const plain = cases.filter(({ reply }) => reply.closing === 'none');
      expect(plain.filter((one) => named(one) !== 'none')).toEqual([]);
    });

    test('every way to hold back a leaving user is seen', () => {
      expect(wrong.filter(({ reply }) => reply.hook).map(({ reply }) => reply.text)).toEqual([]);
    });
  },
);
