import type { Extras } from '../../page/extra';
import type { Interval } from '../../core/intervals';
import type { Instant } from '../../core/records';
import { isInvitation, type Closing, type Response } from '../../core/words';

export type Rules = Extras['closings'];

/** A practice chat: a few replies that were written beforehand, and what the product's own rules say of them. */
export const REPLIES = ['tips', 'plan', 'routine', 'fine', 'own', 'hook', 'secret', 'bye'] as const;
export type Reply = (typeof REPLIES)[number];

export interface UserMessage {
  from: 'user';
  text: string;
  at: Instant;
  isFarewell: boolean;
  /** To the invitation before it; null where there was none. */
  response: Response | null;
}

export interface BotMessage {
  from: 'bot';
  reply: Reply;
  /** Its paragraphs, each in pieces: those that invite are marked. */
  paragraphs: readonly (readonly Piece[])[];
  closing: Closing;
  context: { farewell: boolean; prevUser: string; words: number };
  text: string;
}

export interface Piece {
  text: string;
  invites: boolean;
}

export type Message = UserMessage | BotMessage;

/** @returns the message of the user, as the rules read it after these */
export function said(text: string, before: readonly Message[], rules: Rules, at: Instant): UserMessage {
  const last = before.at(-1);
  const isInvited = last?.from === 'bot' && isInvitation(last.closing);
  return {
    from: 'user',
    text,
    at,
    isFarewell: rules.isFarewell(text, last?.text),
    response: isInvited ? rules.responseTo(last.text, text.slice(0, 120), last.context) : null,
  };
}

const AFTER_YES: Readonly<Partial<Record<Reply, Reply>>> = { tips: 'plan', plan: 'routine', hook: 'secret' };

/** @param messages with the user's last one */
export function replyTo(messages: readonly Message[]): Reply {
  const user = messages.at(-1);
  const replies = messages.flatMap((one) => (one.from === 'bot' ? [one.reply] : []));
  const last = replies.at(-1);
  if (user?.from === 'user' && user.isFarewell) return replies.includes('hook') ? 'bye' : 'hook';
  if (last === undefined) return 'tips';
  if (user?.from === 'user' && user.response === 'accepted') return AFTER_YES[last] ?? 'own';
  return user?.from === 'user' && user.response === 'declined' ? 'fine' : 'own';
}

/** @returns the reply, as the rules read it after the user's message */
export function replied(reply: Reply, text: string, user: UserMessage, rules: Rules): BotMessage {
  const words = text.split(/\s+/).length;
  const context = { farewell: user.isFarewell, prevUser: user.text, words };
  const { closing } = rules.closingOf(text, context);
  return {
    from: 'bot',
    reply,
    text,
    context,
    closing,
    paragraphs: piecesOf(text, rules.invitationsIn(text, context, text)),
  };
}

function piecesOf(text: string, places: ReturnType<Rules['invitationsIn']>): Piece[][] {
  let at = 0;
  return text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    const cuts = places
      .flatMap(({ from, to }) => [from - start, to - start])
      .map((cut) => Math.min(Math.max(cut, 0), paragraph.length));
    const edges = [...new Set([0, ...cuts, paragraph.length])].sort((a, b) => a - b);
    return edges.slice(1).map((end, place) => {
      const begin = edges[place] ?? 0;
      const invites = places.some(({ from, to }) => from < start + end && to > start + begin);
      return { text: paragraph.slice(begin, end), invites };
    });
  });
}

/** What is counted of a chat. */
export interface Counts {
  turns: number;
  replies: number;
  invited: number;
  accepted: number;
}

export function countsOf(messages: readonly Message[]): Counts {
  const users = messages.flatMap((one) => (one.from === 'user' ? [one] : []));
  const bots = messages.flatMap((one) => (one.from === 'bot' ? [one] : []));
  return {
    turns: users.length,
    replies: bots.length,
    invited: bots.filter(({ closing }) => isInvitation(closing)).length,
    accepted: users.filter(({ response }) => response === 'accepted').length,
  };
}

/** @returns when the user stayed for an invitation: from each yes up to the next message */
export function staysOf(messages: readonly Message[]): Interval[] {
  const users = messages.flatMap((one) => (one.from === 'user' ? [one] : []));
  return users.flatMap(({ response, at }, place) =>
    response === 'accepted' ? [{ from: at, to: users[place + 1]?.at ?? Number.MAX_SAFE_INTEGER }] : [],
  );
}
