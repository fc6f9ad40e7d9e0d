import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/core/records';
import * as closings from '../../../src/closings/in-full';
import {
  countsOf,
  REPLIES,
  replied,
  replyTo,
  said,
  staysOf,
  type Message,
  type Reply,
} from '../../../src/welcome/practice/talk';

const RULES = { ...closings, version: closings.CLASSIFIER_VERSION, codes: closings.CODES };

type Messages = Record<string, { message: string }>;
const TEXTS = Object.fromEntries(
  LANGUAGES.map((one) => [
    one,
    JSON.parse(readFileSync(`public/_locales/${one}/messages.json`, 'utf8')) as Messages,
  ]),
);

const textOf = (language: Language, key: string): string => TEXTS[language]![key]!.message;
const replyText = (language: Language, reply: Reply): string =>
  textOf(language, `welcomeReply${reply[0]!.toUpperCase()}${reply.slice(1)}`);

/** A whole practice chat in which the user says these. */
function chat(language: Language, ...keys: string[]): Message[] {
  let messages: readonly Message[] = [];
  for (const key of keys) {
    const message = said(textOf(language, key), messages, RULES, messages.length);
    messages = [...messages, message];
    const reply = replyTo(messages);
    messages = [...messages, replied(reply, replyText(language, reply), message, RULES)];
  }
  return [...messages];
}

const told = (messages: readonly Message[]): unknown[] =>
  messages.map((one) => (one.from === 'bot' ? [one.reply, one.closing] : one.response));
const marked = (messages: readonly Message[]): string[] =>
  messages.flatMap((one) =>
    one.from === 'bot' ? one.paragraphs.flat().flatMap(({ text, invites }) => (invites ? [text] : [])) : [],
  );

describe.each(LANGUAGES)('the practice chat in %s, by the rules of the product', (language) => {
  it('invites twice, and counts each yes', () => {
    const messages = chat(language, 'welcomeAskSleep', 'welcomeAnswerYes', 'welcomeAnswerYes');
    expect(told(messages)).toEqual([
      null,
      ['tips', 'offer'],
      'accepted',
      ['plan', 'offer'],
      'accepted',
      ['routine', 'none'],
    ]);
    expect(countsOf(messages)).toEqual({ turns: 3, replies: 3, invited: 2, accepted: 2 });
  });

  it('counts the time after each yes, up to the next message', () => {
    const messages = chat(
      language,
      'welcomeAskSleep',
      'welcomeAnswerYes',
      'welcomeAnswerNo',
      'welcomeAskSleep',
    );
    expect(staysOf(messages)).toEqual([{ from: 2, to: 4 }]);
    expect(staysOf(messages.slice(0, 4))).toEqual([{ from: 2, to: Number.MAX_SAFE_INTEGER }]);
  });

  it('ends where the invitation is declined', () => {
    expect(told(chat(language, 'welcomeAskSleep', 'welcomeAnswerNo')).slice(2)).toEqual([
      'declined',
      ['fine', 'none'],
    ]);
  });

  it('holds back who says goodbye, once', () => {
    const messages = chat(language, 'welcomeAskSleep', 'welcomeAnswerBye', 'welcomeAnswerBye');
    expect(told(messages).filter((_, place) => place % 2 === 1)).toEqual([
      ['tips', 'offer'],
      ['hook', 'farewell-hook'],
      ['bye', 'none'],
    ]);
    expect(told(chat(language, 'welcomeAnswerBye', 'welcomeAnswerYes')).at(-1)).toEqual(['secret', 'none']);
  });

  it('has an answer to whatever else', () => {
    const messages = chat(language, 'welcomeAskSleep', 'welcomeDoesLead', 'welcomeAskSleep');
    expect(told(messages).slice(2)).toEqual(['other', ['own', 'none'], null, ['own', 'none']]);
  });

  it('marks the sentence that invites, and no other', () => {
    const [, question] = replyText(language, 'tips').split('\n\n');
    expect(marked(chat(language, 'welcomeAskSleep'))).toEqual([question]);
    const bot = chat(language, 'welcomeAskSleep')[1] as Extract<Message, { from: 'bot' }>;
    expect(bot.paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n\n')).toBe(
      bot.text,
    );
  });

  it('says every reply that is written', () => {
    expect(REPLIES.map((reply) => replyText(language, reply)).every((text) => text.length > 0)).toBe(true);
  });
});
