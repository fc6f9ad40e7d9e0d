import { setTimeout as pause } from 'node:timers/promises';
import type { Practice } from '../../practice/server.ts';
import type { Bot, PracticeLanguage } from '../../practice/script.ts';
import type { Response } from '../../src/core/words';
import type { Diary } from './chat-tab.ts';
import type { Visitor } from './visitor.ts';

/** A message of the visit, and what it does with the invitation before it; null where there is none. */
export interface Line {
  text: string;
  response: Response | null;
}

/** What is said in each tab, in order. Every message ends in a word that no language has. */
export interface Lines {
  assistant: readonly [
    sleep: Line,
    yes: Line,
    no: Line,
    dinner: Line,
    mail: Line,
    no: Line,
    sure: Line,
    how: Line,
  ];
  companion: readonly [hello: Line, day: Line, bye: Line, night: Line];
  slow: readonly [sky: Line, which: Line];
}

export type Diaries = Record<keyof Lines, Diary>;

const line = (text: string, response: Response | null = null): Line => ({ text, response });

export const LINES: Readonly<Record<PracticeLanguage, Lines>> = {
  en: {
    assistant: [
      line('How do I sleep better, zorblequix?'),
      line('Yes please, quandlefrop', 'accepted'),
      line('No thanks, brimplox', 'declined'),
      line('What can I cook for dinner, snarvelig?'),
      line('Write an email to say that I am ill, plovandrik', 'other'),
      line('No thanks, vrimbledok', 'declined'),
      line('Sure, do that, klimpsterax', 'accepted'),
      line('How do I grow beans, dromblefax?', 'other'),
    ],
    companion: [
      line('Hi Juno, jalfrenquo!'),
      line('I had a bad day with the grelmposk', 'accepted'),
      line('I have to go now, bye, wixelbrand', 'left'),
      line('Good night, snoolavert', 'left'),
    ],
    slow: [line('Why is the sky blue, trompelwick?'), line('Yes please, glimrotchet', 'accepted')],
  },
  nl: {
    assistant: [
      line('Hoe kan ik beter slapen, zorblequix?'),
      line('Ja graag, quandlefrop', 'accepted'),
      line('Nee bedankt, brimplox', 'declined'),
      line('Wat kan ik vanavond koken, snarvelig?'),
      line('Schrijf een mail dat ik ziek ben, plovandrik', 'other'),
      line('Nee bedankt, vrimbledok', 'declined'),
      line('Ja, doe maar, klimpsterax', 'accepted'),
      line('Hoe kweek ik bonen, dromblefax?', 'other'),
    ],
    companion: [
      line('Hoi Juno, jalfrenquo!'),
      line('Ik had een rotdag met de grelmposk', 'accepted'),
      line('Ik moet nu gaan, doei, wixelbrand', 'left'),
      line('Welterusten, snoolavert', 'left'),
    ],
    slow: [line('Waarom is de lucht blauw, trompelwick?'), line('Ja graag, glimrotchet', 'accepted')],
  },
};

/** Tokens a second: the reply takes more than a minute, so that only its streaming keeps the visitor there. */
const SLOW = 1.25;

/** Pauses are the visit itself: what is measured is how long somebody stays where. */
const stay = (seconds: number): Promise<void> => pause(seconds * 1_000);

/** Somebody chats for five minutes, in three tabs and with other things to do. @returns a diary of each tab */
export async function visit(
  visitor: Visitor,
  practice: Practice,
  language: PracticeLanguage,
): Promise<Diaries> {
  const { assistant: ask, companion: tell, slow: wonder } = LINES[language];
  const open = (bot: Bot, query = '') => visitor.open(bot, practice.url(bot, language) + query);
  const talk = async ({ text }: Line, reading: number): Promise<void> => {
    await visitor.talk(text);
    await stay(reading);
  };

  const assistant = await open('assistant');
  const companion = await open('companion');
  const slow = await open('assistant', `?speed=${SLOW}`);
  // Beside the one that is closed at the end.
  await visitor.openElsewhere(practice.start(language));
  await visitor.turnTo(assistant);
  await stay(2);
  await talk(ask[0], 6);
  await talk(ask[1], 7);
  await visitor.turnAway();
  await stay(8);
  await visitor.turnTo(assistant);
  await stay(4);
  await talk(ask[2], 3);
  // The reply streams while nobody sees it.
  await assistant.say(ask[3].text);
  await visitor.turnTo(companion);
  await talk(tell[0], 6);
  await talk(tell[1], 7);
  await visitor.turnTo(assistant);
  await stay(8);
  // Answered before anybody could know that the reply was over.
  await talk(ask[4], 1);
  await talk(ask[5], 6);
  await visitor.turnAway();
  await stay(20);
  await visitor.turnTo(companion);
  await stay(5);
  await talk(tell[2], 6);
  await visitor.turnTo(slow);
  // Goes for coffee: the reply ends, is read, and then nobody is there.
  await talk(wonder[0], 30);
  await slow.click();
  await stay(4);
  await slow.say(wonder[1].text);
  await visitor.turnTo(assistant);
  await stay(2);
  await talk(ask[6], 8);
  await visitor.turnAway();
  await stay(10);
  await visitor.turnTo(companion);
  await talk(tell[3], 6);
  await visitor.turnTo(assistant);
  await talk(ask[7], 8);
  await visitor.turnTo(slow);
  await slow.replied();
  await stay(8);
  await visitor.close();
  return { assistant: assistant.diary, companion: companion.diary, slow: slow.diary };
}
