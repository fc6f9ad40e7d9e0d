/** What stands on the toolbar: only Firefox lets a tool look at it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inBrowser } from '../../scripts/launch-firefox.ts';
import { launch, type Launched } from '../../scripts/launch.ts';
import { POPUP } from '../../scripts/screens.ts';
import { dotPixels } from '../../src/core/dot.ts';
import { buildOf } from './browsers.ts';

const SIZE = 32;

/** Runs in the browser's own window. */
const LOOK = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('full-stop@full-stop.invalid');
  const { icon } = ExtensionParent.apiManager.global.browserActionFor(extension).action.globals;
  const image = new Image();
  image.src = icon[${SIZE}];
  await image.decode();
  const canvas = new OffscreenCanvas(${SIZE}, ${SIZE}).getContext('2d');
  canvas.drawImage(image, 0, 0);
  return JSON.stringify([...canvas.getImageData(0, 0, ${SIZE}, ${SIZE}).data].filter((_, at) => at % 4 === 3));
})()`;

let launched: Launched;

beforeAll(async () => {
  launched = await launch('firefox', { extension: buildOf('firefox') });
});

afterAll(() => launched.close());

/** How much ink each pixel has. */
const inkOf = (share: number | null): number[] => [...dotPixels(SIZE, share)].filter((_, at) => at % 4 === 3);

const shown = async (): Promise<number[]> =>
  JSON.parse((await inBrowser(launched.browser, LOOK)) as string) as number[];

it('is a full stop, and becomes one to be filled with a limit', async () => {
  expect(await shown()).toEqual(inkOf(null));
  const popup = await launched.openExtensionPage(POPUP);
  const setLimit = (minutes: number | null): Promise<unknown> =>
    popup.evaluate((most) => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(wish: object): Promise<unknown> } };
      };
      return browser.runtime.sendMessage({ kind: 'set-limit', site: '*', minutes: most });
    }, minutes);
  expect(await setLimit(60)).toMatchObject({ ok: true });
  expect(await shown()).toEqual(inkOf(0));
});
