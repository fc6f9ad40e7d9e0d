/** The queries of the screens over ten years of heavy use, in a page of the extension. */
import { buildScript, type Ground } from './ground.ts';
import { percentile } from './figures.ts';
import { POPUP } from '../screens.ts';

const DAYS = 3_650;
const DAYS_AT_ONCE = 50;
const ROUNDS = 60;

export interface Queried {
  rows: number;
  /** p50 and p95 of each query, in ms. */
  queries: { name: string; p50: number; p95: number }[];
}

/** Asked one by one: the browser ends a call that takes three minutes. */
export async function measureQueries({ launched }: Ground): Promise<Queried> {
  const page = await launched.openExtensionPage(POPUP);
  await page.waitForSelector('main');
  await page.evaluate(await buildScript('queries-page.ts', 'benchQueries'));
  const ask = <T>(call: string): Promise<T> => page.evaluate(`benchQueries.${call}`) as Promise<T>;
  for (let past = DAYS; past > 0; past -= DAYS_AT_ONCE)
    await ask(`fill(${past}, ${Math.min(DAYS_AT_ONCE, past)})`);
  await ask('pack()');
  const rows = DAYS * (await ask<number>('ROWS_A_DAY'));
  const queries: Queried['queries'] = [];
  for (const name of await ask<string[]>(`names(${DAYS})`)) {
    const times = await ask<number[]>(`time(${JSON.stringify(name)}, ${ROUNDS}, ${DAYS})`);
    queries.push({ name, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  await page.close();
  return { rows, queries };
}
