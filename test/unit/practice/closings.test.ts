import { describe, expect, test } from 'vitest';
import {
  BOTS,
  PRACTICE_LANGUAGES,
  repliesTo,
  SCRIPTS,
  type BotScript,
  type ScriptedReply,
} from '../../../practice/script';
import { closingOf, isFarewell, responseTo } from '../../../src/closings/in-full';
import { LINES } from '../../browser/visit';

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

/** The visit in real browsers takes minutes: that its replies are read as they were written shows here at once. */
describe.each(PRACTICE_LANGUAGES)('the visit in %s', (language) => {
  test.each(['assistant', 'companion', 'slow'] as const)('is read as it was written: %s', (tab) => {
    const lines = LINES[language][tab];
    const turns = lines.map(({ text }) => ({ text, again: 0 }));
    const replies = repliesTo(tab === 'slow' ? 'assistant' : tab, language, turns);
    const read = replies.map(({ text }, index) => {
      const prevUser = lines[index]?.text ?? '';
      const words = text.split(/\s+/).length;
      const context = { farewell: isFarewell(prevUser, text.slice(-600)), prevUser, words };
      const next = lines[index + 1];
      const response = next?.response ? responseTo(text.slice(-600), next.text, context) : null;
      return { closing: closingOf(text.slice(-600), context).closing, response };
    });
    const written = replies.map(({ closing }, index) => ({
      closing,
      response: lines[index + 1]?.response ?? null,
    }));
    expect(read).toEqual(written);
  });
});
