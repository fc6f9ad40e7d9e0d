/** What we show over a page whose styles are as bad as can be: it looks as ever, and the page as if we were not there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormLook } from '../../scripts/forms-in-page.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { bringForms, show, takeAway } from './bare-forms.ts';
import { BROWSERS, buildOf } from './browsers.ts';

const PAGE = `<!doctype html><title>Chat</title><header><h2>A chat</h2><button>New</button></header>
  <main><p>Hello, <span>how are you</span>?</p><details><summary>More</summary>…</details></main>
  <form class="form"><input class="body" value="A draft"><button class="close">Send</button></form>`;
/** A scroll bar takes room from what stands beside it; and what sticks out to the left moves Chromium's pictures. */
const PLAIN = 'html { overflow: hidden; }';
const HOSTILE = `${PLAIN}
  html {
    display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 90px; align-content: space-between; direction: rtl;
    font: italic 700 40px/3 fantasy; letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase;
    text-indent: 50px; text-align: end; white-space: pre; word-break: break-all; cursor: none; list-style: square;
    text-shadow: 3px 3px red; -webkit-text-stroke: 2px red; tab-size: 9; font-variant-caps: small-caps;
    font-stretch: 200%; quotes: none; accent-color: red; color-scheme: dark; overflow-wrap: anywhere;
    --paper: lime; --ink: lime; --soft: lime; --ghost: lime; --rule: lime; --stop: lime; --bar: lime; --breath: 99s;
  }
  body { position: relative; z-index: 2147483646; background: yellow; overflow: hidden; }
  html > div, html > div *, .form, .chip, .head, .choices, .asides {
    all: unset !important; display: none !important; opacity: 0.2 !important; filter: invert(1) !important;
    transform: rotate(20deg) scale(3) !important; zoom: 3 !important; visibility: hidden !important;
    contain: strict !important; content-visibility: hidden !important; clip-path: inset(50%) !important;
    direction: rtl !important; z-index: -1 !important; mix-blend-mode: difference !important;
    animation: spin 1s infinite !important; transition: all 9s !important; pointer-events: none !important;
  }
  dialog, button, input, p, h2, span, details, summary, *::before, *::after, *::backdrop {
    outline: 9px solid lime !important; box-shadow: 0 0 50px red !important; border: 20px solid red !important;
    margin: 30px !important; padding: 30px !important; color: red !important; background: lime !important;
  }
  ::slotted(*), ::part(*), :host { display: none !important; }
  @keyframes spin { to { rotate: 1turn; } }
`;
/** Between two points at which it is asked what is there; and as far as round corners go. In pixels. */
const STEP = 10;
const ROUND = 14;
/** Chromium draws round borders a shade lighter or darker from one time to the next (3 of 255, seen in 156). */
const SHADE = 8;

/** Runs in the page: the box that ours covers, by what is hit there. */
function boxOf(step: number): { x: number; y: number; width: number; height: number } | null {
  // The chip stands behind it.
  const ours = document.querySelector('html > div');
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = 0; y < innerHeight; y += step)
    for (let x = 0; x < innerWidth; x += step) {
      if (document.elementFromPoint(x, y) !== ours) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return right < 0 ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Runs in the page. @returns by how much a channel of two pictures differs at the most, of 255 */
async function differenceOf(one: string, other: string): Promise<number> {
  const pixelsOf = async (picture: string): Promise<Uint8ClampedArray> => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  };
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  return a.length === b.length
    ? a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? 0))), 0)
    : 255;
}

/** Runs in the page: where everything in it is, and how it looks. */
function looksOf(): string[] {
  return [document.documentElement, ...document.querySelectorAll('body, body *')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const looks = ['color', 'font', 'display', 'direction', 'cursor', 'backgroundColor', 'overflow'] as const;
    return [one.localName, x, y, width, height, ...looks.map((look) => style[look])].join(' ');
  });
}

const LOOKS: FormLook[] = ['panel', 'middle', 'corner', 'bar', 'note', 'closed', 'arrival', 'warning'];

describe.each(BROWSERS)('%s', (name) => {
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    launched = await launch(name, { extension: buildOf(name) });
    page = await launched.browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.setContent(PAGE);
    await bringForms(page);
  });
  afterAll(() => launched.close());

  const style = (css: string): Promise<void> =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);

  /** @returns where it stands, its picture, and all of the page */
  async function look(): Promise<{ box: object; picture: string; page: string[] }> {
    const box = await page.evaluate(boxOf, STEP);
    if (!box) throw new Error('it is covered, or cannot be pressed');
    const inner = { x: box.x + ROUND, y: box.y + ROUND };
    const clip = { ...inner, width: box.width - 2 * ROUND, height: box.height - 2 * ROUND };
    const picture = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
    return { box, picture, page: await page.evaluate(looksOf) };
  }

  it.each(LOOKS)(
    '%s looks as ever over the worst of styles, and changes nothing of the page',
    async (form) => {
      const bare: string[][] = [];
      for (const css of [HOSTILE, PLAIN]) {
        await style(css);
        bare.push(await page.evaluate(looksOf));
      }
      await show(page, form, 'en');
      const plain = await look();
      await style(HOSTILE);
      const hostile = await look();
      await takeAway(page);
      expect(hostile.box).toEqual(plain.box);
      expect(await page.evaluate(differenceOf, plain.picture, hostile.picture)).toBeLessThan(SHADE);
      expect([hostile.page, plain.page]).toEqual(bare);
    },
  );
});
