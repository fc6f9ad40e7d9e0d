/** The queries of the screens over ten years of heavy use, in a page of the extension. */
import { buildScript, type Ground } from './ground.ts';
import { percentile } from './figures.ts';
import { POPUP } from './popup.ts';

const DAYS = 3_650;
const ROUNDS = 60;

export interface Queried {
  rows: number;
  /** p50 and p95 of each query, in ms. */
  queries: { name: string; p50: number; p95: number }[];
}

export async function measureQueries({ launched }: Ground): Promise<Queried> {
  const page = await launched.openExtensionPage(POPUP);
  await page.waitForSelector('main');
  await page.evaluate(await buildScript('queries-page.ts', 'benchQueries'));
  const rows = (await page.evaluate(`benchQueries.fill(${DAYS})`)) as number;
  const times = (await page.evaluate(`benchQueries.time(${ROUNDS}, ${DAYS})`)) as Record<string, number[]>;
  await page.close();
  const queries = Object.entries(times).map(([name, all]) => ({
    name,
    p50: percentile(all, 0.5),
    p95: percentile(all, 0.95),
  }));
  return { rows, queries };
}
