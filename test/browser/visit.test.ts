/**
 * Five minutes with the practice chat, in both browsers and both languages, on the builds that ship: the ledger says
 * what the visitor did. In the Dutch visits the worker is ended all the time, and the figures are the same. All four
 * visits go on at once, each in a browser of its own.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { closingOf, isFarewell } from '../../src/closings/in-full';
import { measure, union, type Interval } from '../../src/core/intervals';
import type { Reply } from '../../src/core/records';
import { presenceOf } from '../../src/core/totals';
import type { TurnRow } from '../../src/store/schema';
import { strangers } from '../replay/requests.ts';
import { BROWSERS } from './browsers.ts';
import { siteOf } from './chat-tab.ts';
import type { Finding } from './storage-search.ts';
import { deviations, documentOf, presenceIn, repliesIn, sum, type TrueReply } from './truth.ts';
import { BOT_WORD, runVisit, STORED, type Run, type Visited } from './visit-run.ts';
import { LINES, type Lines } from './visit.ts';

const WHOLE_VISIT = 8 * 60_000;
/** The promise: presence, in all and at each of its ends. */
const PRESENCE_MS = 1_000;
const STAY_MS = 1_500;
/** Pages are looked at once a second. */
const REPLY_MS = 1_500;
const KILLS = 20;

const TABS = ['assistant', 'companion', 'slow'] as const;
const SITES = ['assistant.localhost', 'companion.localhost'];

const RUNS: Run[] = BROWSERS.flatMap((name) => [
  { name, language: 'en' as const, kills: false },
  { name, language: 'nl' as const, kills: true },
]);

describe.concurrent.each(RUNS)('$name, $language', (run) => {
  const { language } = run;
  let visited: Visited;
  beforeAll(async () => {
    visited = await runVisit(run);
  }, WHOLE_VISIT);

  const truthOf = (tab: keyof Lines): TrueReply[] =>
    repliesIn(visited.diaries[tab], LINES[language][tab], language);
  const of = <T extends { document: string }>(tab: keyof Lines, rows: readonly T[]): T[] =>
    rows.filter(({ document }) => document === documentOf(visited.diaries[tab], visited.rows));
  const turnsIn = (tab: keyof Lines): TurnRow[] => of(tab, visited.rows.turns).sort((a, b) => a.seq - b.seq);
  const note = (what: string, off: number): void =>
    console.info(`${run.name} ${language} ${what}: off by ${off} ms`);
  const presenceOn = (site: string): Interval[] =>
    visited.rows.presences.filter((one) => site === '*' || one.site === site);
  const truthOn = (site: string): Interval[] =>
    Object.values(visited.diaries).flatMap((diary) =>
      site === '*' || siteOf(diary) === site ? presenceIn(diary) : [],
    );

  it('keeps an account of its own that is exact enough', () => {
    note('the visitor', visited.slack);
    expect(visited.slack).toBeLessThan(PRESENCE_MS);
  });

  it(run.kills ? `ends the worker ${KILLS} times and more` : 'leaves the worker alone', () => {
    if (run.kills) expect(visited.kills).toBeGreaterThanOrEqual(KILLS);
    else expect(visited.kills).toBe(0);
  });

  it.each(TABS)('%s: presence is true to a second at each start and end', (tab) => {
    const found = union(of(tab, visited.rows.presences));
    const truth = presenceIn(visited.diaries[tab]);
    const off = deviations(found, truth);
    note(tab, Math.max(...off));
    expect(
      off.filter((ms) => !(ms < PRESENCE_MS)),
      JSON.stringify({ found, truth }),
    ).toEqual([]);
  });

  it.each([...SITES, '*'])('presence on %s is true to a second in all', (site) => {
    const off = measure(presenceOn(site)) - measure(truthOn(site));
    note(site, off);
    expect(Math.abs(off)).toBeLessThan(PRESENCE_MS);
  });

  it.each(TABS)('%s: all turns, when they came', (tab) => {
    const { sent } = visited.diaries[tab];
    const users = turnsIn(tab).filter(({ kind }) => kind === 'user');
    const replies = repliesOf(turnsIn(tab));
    expect(turnsIn(tab)).toHaveLength(users.length + replies.length);
    expect(users).toHaveLength(sent.length);
    expect(replies).toHaveLength(truthOf(tab).length);
    users.forEach(({ at }, index) => expect(Math.abs(at - (sent[index] ?? 0))).toBeLessThan(PRESENCE_MS));
    const late = replies.map(({ at }, index) => Math.abs(at - (truthOf(tab)[index]?.at ?? 0)));
    expect(Math.max(...late)).toBeLessThan(REPLY_MS);
  });

  it.each(TABS)('%s: how the replies close, and what the visitor did with it', (tab) => {
    const truth = truthOf(tab);
    // What was written and what the rules say are to be one; replies on which they differ are none for this test.
    expect(truth.map(byRules)).toEqual(truth.map(({ closing }) => closing));
    const told = repliesOf(turnsIn(tab)).map(({ closing, response }) => ({ closing, response }));
    expect(told).toEqual(truth.map(({ closing, response }) => ({ closing, response })));
  });

  it.each(TABS)('%s: how long the visitor stayed after saying yes', (tab) => {
    const truth = truthOf(tab).map(({ stay }) => stay);
    const stays = repliesOf(turnsIn(tab)).map(({ stay }) => stay);
    const off = stays.map((stay, index) => Math.abs(stay - (truth[index] ?? Number.NaN)));
    expect(
      off.filter((ms) => !(ms < STAY_MS)),
      JSON.stringify({ stays, truth }),
    ).toEqual([]);
  });

  it.each(SITES)('%s: one session, which is the union of its presences', (site) => {
    const found = union(presenceOn(site));
    expect(visited.rows.sessions.filter((one) => one.site === site)).toEqual([
      { site, from: found.at(0)?.from, to: found.at(-1)?.to, presence: measure(found) },
    ]);
  });

  it.each([...SITES, '*'])('the days of %s are the sums of all that', (site) => {
    const isHere = (row: { site: string }): boolean => site === '*' || row.site === site;
    const { rows } = visited;
    const days = rows.days.filter((day) => day.site === site);
    const replies = repliesOf(rows.turns.filter(isHere));
    expect(sum(days.map(presenceOf))).toBe(measure(presenceOn(site)));
    expect(sum(days.map(({ replies: count }) => count))).toBe(replies.length);
    expect(sum(days.map(({ general }) => general))).toBe(replies.length);
    expect(sum(days.map(({ user }) => user))).toBe(rows.turns.filter(isHere).length - replies.length);
    expect(sum(days.map(({ stay }) => stay))).toBe(sum(replies.map(({ stay }) => stay)));
  });

  it('no word of the chat is stored', () => {
    const { stored, files } = visited;
    const isOfChat = ({ word }: Finding): boolean => word !== STORED;
    expect(stored.filter(isOfChat)).toEqual([]);
    const found = files.filter(isOfChat);
    expect(found.filter(({ where }) => !BROWSERS_OWN.test(where))).toEqual([]);
    // The search finds what is there: in a title that the browser keeps, and in our own database.
    expect(found).not.toEqual([]);
    expect(files.filter((one) => !isOfChat(one) && OUR_DATABASE.test(one.where))).not.toEqual([]);
    expect(stored).toContainEqual({ word: STORED, where: 'full-stop/presences' });
  });

  it('no request is ours', () => {
    const { requests, diaries } = visited;
    expect(strangers(requests, [])).toEqual([]);
    const served = requests.filter((one) => one.served && !one.path.startsWith('/page/'));
    const messages = TABS.flatMap((tab) => diaries[tab].sent.map(() => `POST ${siteOf(diaries[tab])}`));
    const pages = [...TABS.map((tab) => `GET ${siteOf(diaries[tab])}`), 'GET localhost'];
    expect(served.map(({ method, host }) => `${method} ${host}`).sort()).toEqual(
      [...messages, ...pages].sort(),
    );
  });
});

const OUR_DATABASE = /(chrome|moz)-extension[^/\\]*[/\\]/;

/** A browser keeps the title of each page for its history and its next start; a chat's names its first message. */
const BROWSERS_OWN = /^(Default.(History|Sessions)|places\.sqlite|sessionstore)/;

const repliesOf = (turns: readonly TurnRow[]): Reply[] => turns.filter((turn) => turn.kind === 'reply');

function byRules({ scripted, user }: TrueReply): string {
  const text = `${BOT_WORD}! ${scripted.text}`;
  const words = text.match(/\S+/g)?.length ?? 0;
  const end = text.slice(-600);
  return closingOf(end, { farewell: isFarewell(user, end), prevUser: user, words }).closing;
}
