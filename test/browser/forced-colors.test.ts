/** Colours that the system forces upon pages: every mark stands out from the paper, and so does the focus. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emulate } from '../../scripts/emulate.ts';
import { fillStore } from '../../scripts/fill-store.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { evening, EVENING_LIMITS } from '../../scripts/sample-evening.ts';
import { DASHBOARD, POPUP, WELCOME } from '../../scripts/screens.ts';
import { DASHBOARD_SETTINGS, dashboardRows } from '../../scripts/screenshots-dashboard.ts';
import { bringForms, openShadows, show } from './bare-forms.ts';
import { buildOf } from './browsers.ts';
import { follow } from './screen.ts';

const { day, rows } = dashboardRows();
const VIEWS = ['today', 'week', 'months', 'year', 'hours', 'closings'];
/** WCAG 2.2, 1.4.11: graphics against what lies beside them. */
const CONTRAST = 3;

/** Runs in the page. @returns the marks of these that are not told from the paper; shape by shape, where it is a picture */
function faintIn(root: Document | ShadowRoot, marks: string, contrast: number): string[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** Null where it cannot be seen. */
  const lightOf = (color: string): number | null => {
    if (!context) throw new Error('no canvas');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
      (value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      },
    );
    return alpha === 0 ? null : 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const paper = document.createElement('i');
  paper.style.cssText = 'background: Canvas; forced-color-adjust: none';
  document.body.append(paper);
  const ground = lightOf(getComputedStyle(paper).backgroundColor) ?? 1;
  paper.remove();
  const standsOut = (color: string): boolean => {
    const own = color === 'none' ? null : lightOf(color);
    if (own === null) return false;
    const [dark, light] = [own, ground].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05) >= contrast;
  };
  const paintsOf = (style: CSSStyleDeclaration, isShape: boolean): string[] => {
    if (isShape) return [style.fill, style.stroke];
    const edges = (['Top', 'Left', 'Bottom'] as const).flatMap((side) =>
      parseFloat(style[`border${side}Width`]) > 0 ? [style[`border${side}Color`]] : [],
    );
    return [style.backgroundColor, ...edges];
  };
  return [...root.querySelectorAll(marks)].flatMap((one) => {
    const pseudo = ['::before', '::after'].filter(
      (name) => !['none', 'normal'].includes(getComputedStyle(one, name).content),
    );
    const styles = [getComputedStyle(one), ...pseudo.map((name) => getComputedStyle(one, name))];
    const paints = styles.flatMap((style) => paintsOf(style, one instanceof SVGElement));
    return paints.some(standsOut)
      ? []
      : [`${one.localName}.${one.getAttribute('class') ?? ''}: ${paints.join(', ')}`];
  });
}

const SHAPES = '.chart-room svg g > *';
const HTML = '.mark, .dot, .stop-line > div, .swatch, .bar, .lane-line i';

describe.each(['light', 'dark'])('%s', (scheme) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch('chromium', { extension: buildOf('chromium') });
    page = await launched.openExtensionPage(POPUP);
    await page.waitForSelector('main');
    await emulate(page, { scheme, forced: true });
  });
  afterAll(() => launched.close());

  const faint = (marks: string): Promise<string[]> =>
    page.evaluate(
      `(${faintIn.toString()})(document, ${JSON.stringify(marks)}, ${String(CONTRAST)})`,
    ) as Promise<string[]>;
  const numberOf = (marks: string): Promise<number> => page.$$eval(marks, (all) => all.length);

  it('the popup has its bars, dots and lines', async () => {
    await fillStore(page, evening(Date.now()), { language: 'en', limits: EVENING_LIMITS });
    await page.reload();
    await page.waitForSelector('.week .bar');
    expect(await numberOf(HTML)).toBeGreaterThan(30);
    expect(await faint(HTML)).toEqual([]);
  });

  it('the dashboard has every shape of its pictures, and says where one is', async () => {
    await fillStore(page, rows, { ...DASHBOARD_SETTINGS, language: 'en' });
    await page.goto(`${launched.base}${DASHBOARD}`);
    for (const view of VIEWS) {
      await follow(page, `#/${view}/${day}`);
      await page.waitForSelector(`nav a[aria-current=page][href="#/${view}"]`);
      await page.waitForSelector(SHAPES);
      expect(await numberOf(SHAPES), view).toBeGreaterThan(10);
      expect([view, ...(await faint(`${SHAPES}, ${HTML}`))]).toEqual([view]);
    }
  });

  it('the ledger has its strip and its dots', async () => {
    await follow(page, `#/ledger/${day}`);
    await page.waitForSelector('.lane-line i');
    expect(await faint(HTML)).toEqual([]);
  });

  it('the welcome marks a sentence in the ink of all others', async () => {
    await page.goto(`${launched.base}${WELCOME}#does`);
    await page.waitForSelector('mark');
    const inks = await page.$eval('mark', (mark) =>
      [mark, mark.closest('blockquote')].map((part) => part && getComputedStyle(part).color),
    );
    expect(inks[0]).toBe(inks[1]);
  });

  it('a form in a page has its full stop, its edge, and the circle that breathes', async () => {
    const chat = await launched.browser.newPage();
    await emulate(chat, { scheme, forced: true });
    await openShadows(chat);
    await bringForms(chat);
    await show(chat, 'pause', 'en');
    const marks = JSON.stringify('h2, .breath, .choices button, .chip');
    const root = `document.querySelector('html > div').shadowRoot`;
    expect(await chat.evaluate(`(${faintIn.toString()})(${root}, ${marks}, ${String(CONTRAST)})`)).toEqual(
      [],
    );
    await chat.close();
  });
});
