/**
 * Chats with one difficulty each, of those that are known from real ones, under hosts of which no file of ours knows:
 * what the general reader alone counts is what happened.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../scripts/until.ts';
import type { TurnRow } from '../../../src/store/schema.ts';
import { closingShown } from '../closing-shown.ts';
import { closingsIn, numberOf } from '../ledger.ts';
import { atOnce } from './kit/at-once.ts';
import type { Told } from './kit/chat.ts';
import { Guest } from './kit/guest.ts';
import { serveLive } from './kit/serve.ts';
import { openWorld, type World } from './kit/world.ts';
import { VISITS, type Truth, type Visit } from './visits.ts';

/** Longer than any end of a reply takes to be known, and to be told. */
const KNOWN_WITHIN_MS = 20_000;
/** A look reads all that any of them told. */
const LOOK_EVERY_MS = 500;
const AT_ONCE = 10;
/** For whoever works at one page: part of its name. */
const only = process.env['LIVE_PAGE'] ?? '';
const visits = VISITS.filter(({ page }) => page.includes(only));

let world: World;
let visited: PromiseSettledResult<Told[]>[];
/** As they stand when all is over: what is counted too much may come late. */
let turns: TurnRow[];

beforeAll(async () => {
  world = await openWorld('chromium', await serveLive());
  visited = await atOnce(AT_ONCE, visits, visitPage);
  ({ turns } = await world.ledger.read());
}, 300_000);
afterAll(() => world.close());

describe('a chat that nobody knows', () => {
  it.each(visits.map((visit, index) => ({ ...visit, index })))('$page', ({ page, truth, index }) => {
    const visit = visited[index];
    if (visit?.status !== 'fulfilled') throw visit?.reason;
    const mine = turnsOf(page, turns);
    expect(countsOf(mine)).toEqual(wantedOf(truth));
    expect(mine.every((turn) => turn.kind === 'unseen' || turn.reader === 'general')).toBe(true);
    expect(closingsIn(mine).slice(-visit.value.length)).toEqual(
      visit.value.map(({ user, text }) => closingShown(text, user)),
    );
  });
});

/** @returns what was said, when it is counted as it should be or will not be any more */
async function visitPage({ page: name, does, truth }: Visit): Promise<Told[]> {
  const guests: Guest[] = [];
  const open = async (): Promise<Guest> => {
    guests.push(new Guest(await world.open(`http://${name}.localhost/`)));
    return guests.at(-1) as Guest;
  };
  const guest = await open();
  await does(guest, { open });
  const wanted = JSON.stringify(wantedOf(truth));
  const isTrue = async (): Promise<boolean> =>
    JSON.stringify(countsOf(turnsOf(name, (await world.ledger.read()).turns))) === wanted;
  await until('the counts are true', isTrue, KNOWN_WITHIN_MS, LOOK_EVERY_MS).catch(() => undefined);
  const told = await Promise.all(guests.map((one) => one.told()));
  await Promise.all(guests.map(({ page }) => page.close()));
  return told.flat().sort((one, other) => one.at - other.at);
}

type Counts = Required<Truth> & { unseen: number };

const wantedOf = ({ users, suggested = 0, replies, retries = 0 }: Truth): Counts => ({
  users,
  suggested,
  replies,
  retries,
  unseen: 0,
});

function countsOf(mine: readonly TurnRow[]): Counts {
  return {
    users: numberOf(mine, 'user'),
    suggested: mine.filter((turn) => turn.kind === 'user' && turn.way === 'suggested').length,
    replies: numberOf(mine, 'reply'),
    retries: numberOf(mine, 'retry'),
    unseen: numberOf(mine, 'unseen'),
  };
}

const turnsOf = (page: string, all: readonly TurnRow[]): TurnRow[] =>
  all.filter(({ site }) => site === `${page}.localhost`).sort((a, b) => a.at - b.at);
