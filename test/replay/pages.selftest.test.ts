/** The saved pages, played without the extension, and the proxy in both browsers. */
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/until.ts';
import { openBare } from './bare-browser.ts';
import { savedPages } from './saved-pages.ts';
import { bareBench, MARKS, own, QUICK } from './self.ts';
import { sameAsSaved } from './watch.ts';

const bench = bareBench();
const saved = savedPages();

describe.skipIf(saved.length === 0)('saved pages (../shared/pages/chatgpt)', () => {
  it.each(saved.map((page) => [page.name, page] as const))('%s', (_, { html, exchanges }) =>
    bench.playHtml(html, { history: exchanges - 2 }, async (replay, page) => {
      await replay.playAll();
      expect(await replay.truth()).toMatchObject({ users: 2, replies: 2 });
      expect(await sameAsSaved(page, html, '[data-testid^="conversation-turn-"]')).toBe(true);
    }),
  );
});

describe('the proxy', () => {
  it('tells the requests of a page from others', async () => {
    await bench.play('replika', {}, async () => undefined);
    const ours = bench.stage.requests.filter((request) => request.sender === 'page' && request.served);
    const addresses = ours.map(({ method, host, path }) => `${method} ${host}${path.split('?')[0]}`);
    expect(addresses).toContain('GET my.replika.com/');
    expect(addresses).toContain('GET my.replika.com/__replay.js');
    expect(bench.stage.strangers()).toEqual([]);
  });

  it.each(['fetch', 'sendBeacon', 'WebSocket'])('finds what nothing accounts for: %s', (way) =>
    bench.play('G3', {}, async (_replay, page) => {
      const from = bench.stage.strangers().length;
      await page.setBypassCSP(true);
      await page.reload();
      await page.evaluate(async (name) => {
        const to = 'chatgpt.com/collect';
        if (name === 'fetch') await fetch(`https://${to}`).catch(() => undefined);
        else if (name === 'sendBeacon') navigator.sendBeacon(`https://${to}`, 'x');
        else new WebSocket(`wss://${to}`);
      }, way);
      const isFound = (): boolean =>
        bench.stage
          .strangers()
          .slice(from)
          .some(({ path }) => path === '/collect');
      await until(`the request by ${way} is found`, isFound);
    }),
  );

  it('runs no script of a page but the player, and no inline style when strict', async () => {
    const browser = await openBare('chromium', bench.stage.port);
    const page = await browser.newPage();
    const html = `${own.G3.html}<script>window.name = 'ran'</script><p id="styled" style="color: red"></p>`;
    await bench.stage.open(page, html, QUICK, { strict: true });
    const seen = await page.evaluate(() => [
      window.name,
      getComputedStyle(document.querySelector('#styled') as Element).color,
    ]);
    expect(seen).toEqual(['', 'rgb(0, 0, 0)']);
    await browser.close();
  });

  it('serves Firefox too', async () => {
    const browser = await openBare('firefox', bench.stage.port);
    const page = await browser.newPage();
    const replay = await bench.stage.open(page, own.G3.html, { ...QUICK, history: 3 });
    await replay.playNext();
    expect((await replay.truth()).userTexts).toEqual(['Dank je, ik ga slapen']);
    expect(await sameAsSaved(page, own.G3.html, MARKS.G3.turn)).toBe(true);
    await browser.close();
    expect(bench.stage.requests.filter(({ sender }) => sender === 'extension')).toEqual([]);
  });
});
