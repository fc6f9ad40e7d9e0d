import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/launch.ts';
import { EVERYTHING } from '../../../src/core/words.ts';
import type { Answer } from '../../replay/proxy.ts';
import type { Rows } from '../ledger.ts';
import { atOnce } from '../live/kit/at-once.ts';
import { pause } from '../live/kit/chat.ts';
import { html, openWorld, type World } from '../live/kit/world.ts';
import { CHAT, type NoChat } from './no-chats.ts';

/** Nothing is to come, which only time can show: the reader is sure of the shortest reply after ten seconds. */
const SURE_AFTER_MS = 11_500;

interface Crew {
  browsers: number;
  windows: number;
}

interface Visit {
  name: string;
  address: string;
  /** Under which the worker keeps what was seen there. */
  site: string;
  does: NoChat['does'];
}

/** Served under a host of which no file of ours knows, and under one of a site that is known for its chat. */
const visitsTo = ({ page, known, does }: NoChat): Visit[] => [
  { name: `${page}, unknown`, address: `http://${page}.localhost/`, site: `${page}.localhost`, does },
  { name: `${page}, under ${known.host}`, address: `https://${known.host}/`, site: known.site, does },
];

/**
 * Pages on which people type and send what is no message to a bot: no turn reaches the ledger, ever.
 *
 * @param pages as many as there are sites to serve them
 * @param crew browsers at once, and windows in each: Firefox gives the focus to one window
 */
export function noChatsSuite(browser: BrowserName, pages: readonly NoChat[], crew: Crew): void {
  /** For whoever works at one page: part of its name. */
  const only = process.env['NO_CHAT'] ?? '';
  const asked = pages.filter(({ page }) => page.includes(only));
  const visits = asked.flatMap(visitsTo);
  const chats = visitsTo(CHAT);
  let worlds: World[] = [];
  /** Of each browser. */
  let rows: Rows[];
  let visited: PromiseSettledResult<void>[];

  beforeAll(async () => {
    const hosts = [...asked, CHAT].map(({ known }) => known.host);
    const fileOf = (host: string): string =>
      [...asked, CHAT].find(({ page, known }) => host === known.host || host === `${page}.localhost`)?.page ??
      '';
    const serve = (host: string): Answer | null => (fileOf(host) ? html(read(fileOf(host))) : null);
    worlds = await Promise.all(Array.from({ length: crew.browsers }, () => openWorld(browser, serve, hosts)));
    const free = Array.from({ length: crew.windows }, () => worlds).flat();
    const visitIn = async (visit: Visit): Promise<void> => {
      const world = free.shift();
      if (!world) throw new Error('no window is free');
      await visitPage(world, visit).finally(() => free.push(world));
    };
    visited = await atOnce(free.length, [...visits, ...chats], visitIn);
    rows = await Promise.all(worlds.map(({ ledger }) => ledger.read()));
  }, 400_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  const turnsAt = (site: string) => rows.flatMap(({ turns }) => turns.filter((turn) => turn.site === site));
  const kinds = (site: string) => turnsAt(site).map((turn) => turn.kind);

  describe(browser, () => {
    it.each(visits.map((visit, index) => ({ ...visit, index })))('$name: no turn', ({ site, index }) => {
      const visit = visited[index];
      if (visit?.status !== 'fulfilled') throw visit?.reason;
      expect(kinds(site)).toEqual([]);
      expect(rows.some(({ presences }) => presences.some((one) => one.site === site))).toBe(true);
    });

    it.each(chats)('$name: turns', ({ site }) => {
      expect(kinds(site)).toEqual(['user', 'reply', 'user', 'reply', 'user', 'reply']);
    });

    it('no day holds any but theirs', () => {
      const days = rows.flatMap((all) => all.days.filter(({ site }) => site === EVERYTHING));
      expect(days).toHaveLength(worlds.length);
      expect(days.reduce((sum, { user }) => sum + user, 0)).toBe(chats.length * 3);
    });
  });
}

const read = (page: string): string => readFileSync(new URL(`pages/${page}.html`, import.meta.url), 'utf8');

async function visitPage(world: World, { address, site, does }: Visit): Promise<void> {
  const page = await world.open(address);
  await does(page);
  await pause(SURE_AFTER_MS);
  // Whoever leaves the page has the script tell all that it knows.
  await page.goto(new URL('/away', address).href);
  await world.ledger.when(`time on ${site}`, ({ presences }) => presences.some((one) => one.site === site));
  await page.close();
}
