import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { accessBuild, matchesOf, type AccessBuild } from '../../scripts/access-build.ts';
import { LAYOUTS, layoutNamed } from '../replay/layouts/index.ts';
import type { Options } from '../replay/player/options.ts';
import type { SavedPage } from '../replay/saved-pages.ts';
import { startStage, type Stage } from '../replay/stage.ts';
import { tryOut, type Trial } from '../replay/trial.ts';
import { buildOf } from './browsers.ts';
import { Ledger } from './ledger.ts';

/** Short replies: what is tested is which turns are seen, and when they are known to be over. */
const QUICK: Partial<Options> = { extend: 4, toPlay: 3, minMs: 900, maxMs: 1_500 };

export interface Crew {
  browser: BrowserName;
  browsers: number;
  /** Pages that are open at once in each. */
  windows: number;
}

/** One browser; pages of one site are open one after another in it, so that the ledger's rows can be told apart. */
interface Host {
  launched: Launched;
  ledger: Ledger;
  busy: Set<string>;
}

/** @returns what became of each page, by its name: a trial, or why there is none */
export async function playPages(
  crew: Crew,
  pages: readonly SavedPage[],
  options: Partial<Options> = {},
): Promise<Map<string, Trial | Error>> {
  const results = new Map<string, Trial | Error>();
  const stage = await startStage();
  const build = accessBuild(buildOf(crew.browser), matchesOf(LAYOUTS.map(({ host }) => host)));
  const hosts = await Promise.all(Array.from({ length: crew.browsers }, () => openHost(crew, stage, build)));
  const queue = [...pages];
  const work = async (host: Host): Promise<void> => {
    for (let page = take(queue, host); page !== null; page = take(queue, host)) {
      if (page === 'wait') await new Promise((done) => setTimeout(done, 100));
      else results.set(page.name, await playPage(host, stage, page, options).catch(asError));
      if (page !== 'wait') host.busy.delete(siteOf(page));
    }
  };
  await Promise.all(hosts.flatMap((host) => Array.from({ length: crew.windows }, () => work(host))));
  await Promise.all(hosts.map(({ launched }) => launched.close()));
  await stage.close();
  build.remove();
  return results;
}

async function openHost({ browser }: Crew, { port }: Stage, { folder }: AccessBuild): Promise<Host> {
  const launched = await launch(browser, { extension: folder, proxyPort: port });
  return { launched, ledger: await Ledger.open(launched), busy: new Set() };
}

/**
 * @returns the next page of a site that is not open here, of the site that has most left; `wait` where all that is
 *   left are of sites that are open
 */
function take(queue: SavedPage[], { busy }: Host): SavedPage | 'wait' | null {
  if (queue.length === 0) return null;
  const left = (page: SavedPage): number => queue.filter((other) => siteOf(other) === siteOf(page)).length;
  const free = queue.filter((page) => !busy.has(siteOf(page)));
  const page = free.reduce<SavedPage | null>(
    (best, one) => (best !== null && left(best) >= left(one) ? best : one),
    null,
  );
  if (page === null) return 'wait';
  queue.splice(queue.indexOf(page), 1);
  busy.add(siteOf(page));
  return page;
}

const siteOf = (page: SavedPage): string => layoutNamed(page.layout).site;

const asError = (problem: unknown): Error =>
  problem instanceof Error ? problem : new Error(String(problem));

async function playPage(
  { launched, ledger }: Host,
  stage: Stage,
  page: SavedPage,
  options: Partial<Options>,
): Promise<Trial> {
  const { site, far } = layoutNamed(page.layout);
  const before = new Set((await ledger.read()).turns.map(({ document }) => document));
  const window = await launched.browser.newPage({ type: 'window' });
  const long = far === undefined ? {} : { keepTurns: far.keep, lengthen: far.keep };
  try {
    const replay = await stage.open(window, page.html, {
      ...QUICK,
      ...long,
      ...options,
      layout: page.layout,
    });
    await ledger.watches(window);
    return await tryOut(window, replay, ledger, {
      isMine: (row) => row.site === site && !before.has(row.document),
      canSee: launched.name === 'chromium',
    });
  } finally {
    await window.close();
  }
}
