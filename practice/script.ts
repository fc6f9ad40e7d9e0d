import type { Closing } from '../src/core/words.ts';
import { intentOf, type Intent } from './intents.ts';
import { assistantEn } from './replies/assistant-en.ts';
import { assistantNl } from './replies/assistant-nl.ts';
import { companionEn } from './replies/companion-en.ts';
import { companionNl } from './replies/companion-nl.ts';

/**
 * What the practice bots say. The reply depends on the user's messages alone, so that a test which knows what it
 * typed knows the truth: how each reply closes. None of that is sent to the page.
 */
export const BOTS = ['assistant', 'companion'] as const;
export type Bot = (typeof BOTS)[number];

export const PRACTICE_LANGUAGES = ['en', 'nl'] as const;
export type PracticeLanguage = (typeof PRACTICE_LANGUAGES)[number];

/** The six ways to hold back a user who says goodbye (De Freitas et al. 2025). */
export const HOOKS = ['premature-exit', 'neglect', 'pressure', 'fomo', 'restraint', 'ignore'] as const;
export type Hook = (typeof HOOKS)[number];

export interface ScriptedReply {
  /** The same in every language. */
  id: string;
  /** Paragraphs, lists, quotations and `**bold**`, as in Markdown. */
  text: string;
  closing: Closing;
  /** Of a farewell hook: which of the six. */
  hook?: Hook;
  /** What follows when the user says yes … */
  yes?: readonly ScriptedReply[];
  /** … or says anything else that is no topic of its own. */
  any?: readonly ScriptedReply[];
}

export interface BotScript {
  /** The first topic with a word that the message contains. */
  topics: readonly { words: RegExp; replies: readonly ScriptedReply[] }[];
  intents: Readonly<Record<Intent, readonly ScriptedReply[]>>;
}

/** One message of the user, and how often its reply was asked for again. */
export interface PracticeTurn {
  text: string;
  again: number;
}

export const SCRIPTS: Readonly<Record<Bot, Readonly<Record<PracticeLanguage, BotScript>>>> = {
  assistant: { en: assistantEn, nl: assistantNl },
  companion: { en: companionEn, nl: companionNl },
};

/** @returns the replies to all turns of a conversation, in order */
export function repliesTo(
  bot: Bot,
  language: PracticeLanguage,
  turns: readonly PracticeTurn[],
): ScriptedReply[] {
  const script = SCRIPTS[bot][language];
  const used = new Map<readonly ScriptedReply[], number>();
  const replies: ScriptedReply[] = [];
  for (const { text, again } of turns) {
    const choices = choicesFor(script, language, text, replies.at(-1));
    const place = (used.get(choices) ?? 0) + again;
    used.set(choices, place + 1);
    replies.push(choose(script, choices, place));
  }
  return replies;
}

/** @returns the reply to the last of these messages, none of them asked for again */
export function replyTo(bot: Bot, language: PracticeLanguage, messages: readonly string[]): ScriptedReply {
  const turns = messages.map((text) => ({ text, again: 0 }));
  const reply = repliesTo(bot, language, turns).at(-1);
  if (!reply) throw new Error('no message, no reply');
  return reply;
}

function choicesFor(
  { topics, intents }: BotScript,
  language: PracticeLanguage,
  text: string,
  previous: ScriptedReply | undefined,
): readonly ScriptedReply[] {
  const intent = intentOf(text, language);
  if (intent === 'goodbye' || intent === 'thanks') return intents[intent];
  if (intent === 'yes' && previous?.yes) return previous.yes;
  const topic = topics.find(({ words }) => words.test(text));
  if (topic) return topic.replies;
  return (intent !== 'no' && previous?.any) || intents[intent];
}

/** Replies to an intent come round again. What was written for one place goes on with answers to any question. */
function choose({ intents }: BotScript, choices: readonly ScriptedReply[], place: number): ScriptedReply {
  const isRound = Object.values(intents).includes(choices);
  const reply = choices[isRound ? place % choices.length : place];
  if (reply) return reply;
  const rest = intents.question[(place - choices.length) % intents.question.length];
  if (!rest) throw new Error('no reply is written for this');
  return rest;
}
