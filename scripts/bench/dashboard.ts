/** How long each view of the dashboard takes to be shown, over a long history. */
import { DASHBOARD } from '../screens.ts';
import { until } from '../until.ts';
import { median } from './figures.ts';
import type { Ground } from './ground.ts';
import { fill } from './popup.ts';

/** All links of the navigation, folded away or not. */
const LINKS = 'header nav a[href^="#/"], nav a[href^="#/"]';

export interface ViewTime {
  /** As in its address. */
  view: string;
  /** From the change of the address until the next frame after it was drawn; the middle one, in ms. */
  shown: number;
}

/** Goes from view to view, time after time. @param years of made-up history that the store gets first */
export async function measureDashboard(ground: Ground, years: number, rounds: number): Promise<ViewTime[]> {
  await fill(ground, years);
  const page = await ground.launched.openExtensionPage(DASHBOARD);
  await until('the dashboard has its views', async () => (await page.$$(LINKS)).length > 1);
  const hrefs = await page.$$eval(LINKS, (links) => [
    ...new Set(links.map((link) => link.getAttribute('href') ?? '')),
  ]);
  const times = new Map<string, number[]>(hrefs.map((href) => [href, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const href of hrefs) {
      const time = await page.evaluate(openView, href);
      // The first round warms up the browser's own caches.
      if (round > 0 && time !== null) times.get(href)?.push(time);
    }
  await page.close();
  return [...times].map(([href, all]) => ({ view: href.slice(2), shown: median(all) }));
}

/** Runs in the page: each view has a title of its own. @returns null where the view is open already */
async function openView(href: string): Promise<number | null> {
  if (location.hash === href) return null;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const before = document.title;
  const start = performance.now();
  location.hash = href;
  while (document.title === before) await frame();
  await frame();
  return performance.now() - start;
}
