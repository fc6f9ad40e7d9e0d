import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/launch.ts';
import { EVERYTHING } from '../../../src/core/words.ts';
import type { Rows } from '../ledger.ts';
import { atOnce } from '../live/kit/at-once.ts';
import { pause } from '../live/kit/chat.ts';
import { html, openWorld, type World } from '../live/kit/world.ts';
import { CHAT, type NoChat } from './no-chats.ts';

/** Nothing is to come, which only time can show: the reader is sure of the shortest reply after ten seconds. */
const SURE_AFTER_MS = 11_500;

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
 * @param most visits at once: Firefox gives the focus to one window
 */
export function noChatsSuite(browser: BrowserName, pages: readonly NoChat[], most: number): void {
  /** For whoever works at one page: part of its name. */
  const only = process.env['NO_CHAT'] ?? '';
  const asked = pages.filter(({ page }) => page.includes(only));
  const visits = asked.flatMap(visitsTo);
  const chats = visitsTo(CHAT);
  let world: World;
  let rows: Rows;
  let visited: PromiseSettledResult<void>[];

  beforeAll(async () => {
    const hosts = [...asked, CHAT].map(({ known }) => known.host);
    const fileOf = (host: string): string =>
      [...asked, CHAT].find(({ page, known }) => host === known.host || host === `${page}.localhost`)?.page ??
      '';
    world = await openWorld(browser, (host) => (fileOf(host) ? html(read(fileOf(host))) : null), hosts);
    visited = await atOnce(most, [...visits, ...chats], (visit) => visitPage(world, visit));
    rows = await world.ledger.read();
  }, 400_000);
  afterAll(() => world.close());

  const turnsAt = (site: string) => rows.turns.filter((turn) => turn.site === site);
  const kinds = (site: string) => turnsAt(site).map((turn) => turn.kind);

  describe(browser, () => {
    it.each(visits.map((visit, index) => ({ ...visit, index })))('$name: no turn', ({ site, index }) => {
      const visit = visited[index];
      if (visit?.status !== 'fulfilled') throw visit?.reason;
      expect(kinds(site)).toEqual([]);
      expect(rows.presences.some((presence) => presence.site === site)).toBe(true);
    });

    it.each(chats)('$name: turns', ({ site }) => {
      expect(kinds(site)).toEqual(['user', 'reply', 'user', 'reply', 'user', 'reply']);
    });

    it('no day holds any but theirs', () => {
      const users = rows.days.filter(({ site }) => site === EVERYTHING).map(({ user }) => user);
      expect(users).toEqual([chats.length * 3]);
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
