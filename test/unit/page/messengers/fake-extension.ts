import type { FromPage, Place, Report } from '../../../../src/core/messages';
import type { Presence, Turn } from '../../../../src/core/records';
import { leave } from '../../../../src/page/extra';
import type { Site } from '../../../../src/sites/site';
import { RULES } from '../chat';

/** What the page script was told of its site, and what it told; imported before it. */
export const extension = {
  sites: [] as readonly Site[],
  bots: [] as readonly string[],
  presences: new Map<number, Presence>(),
  turns: new Map<number, Turn>(),
  /** A worker that was ended does not answer a greeting. */
  isThere: true,
  forget(): void {
    extension.presences.clear();
    extension.turns.clear();
  },
};

function take({ presences, turns }: Report): void {
  for (const presence of presences) extension.presences.set(presence.seq, presence);
  for (const turn of turns) extension.turns.set(turn.seq, turn);
}

const VERDICT = {
  kind: 'verdict',
  pausedUntil: null,
  limit: null,
  chip: null,
  nudges: [],
  said: null,
  fold: 'off',
  language: 'en',
  texts: {},
};

async function sendMessage(message: FromPage): Promise<unknown> {
  const { sites, bots, isThere } = extension;
  if (message.kind === 'hello' && !isThere)
    throw new Error('the message port closed before a response was received');
  if (message.kind === 'hello') return { kind: 'place', sites, bots } satisfies Place<Site>;
  if (message.kind === 'want') leave({ closings: RULES });
  if (message.kind === 'report') take(message);
  return VERDICT;
}

const nothing = (): void => undefined;
const runtime = { id: 'id', sendMessage, onMessage: { addListener: nothing, removeListener: nothing } };
Object.assign(globalThis, { chrome: { runtime } });
