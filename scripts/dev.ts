/**
 * `npm run dev`: Chromium with the extension and the practice chat; each change of the source is built, and the extension
 * and its open pages are loaded again. Options, after `--`: `--language nl`, `--headless`.
 */
import { cpSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { servePractice } from '../practice/server.ts';
import { launch, type Launched } from './launch.ts';
import { practiceBuild } from './practice-build.ts';
import { DASHBOARD } from './screens.ts';
import { until } from './until.ts';

const DIST = 'dist/chrome';

const { values } = parseArgs({
  options: { language: { type: 'string', default: 'en' }, headless: { type: 'boolean', default: false } },
});
const language = values.language === 'nl' ? 'nl' : 'en';
const watcher = (await build({
  mode: 'chrome',
  logLevel: 'warn',
  build: { watch: {}, emptyOutDir: false },
})) as Rolldown.RolldownWatcher;
await built();

const extension = practiceBuild(DIST);
process.once('exit', extension.remove);
const practice = await servePractice();
const launched = await launch('chromium', {
  extension: extension.folder,
  headless: values.headless,
  language,
});
await launched.openExtensionPage(DASHBOARD);
const page = await launched.browser.newPage();
await page.goto(practice.start(language));
console.log(
  'Save a file, and the extension is loaded again. Ctrl+C ends it, and so does closing the browser.',
);

let loaded = Promise.resolve();
watcher.on('event', (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'END') loaded = loaded.then(() => reload(launched)).catch(console.error);
});
await new Promise((done) => launched.browser.once('disconnected', done));
await watcher.close();
await practice.close();
process.exit(0);

/** Waits for the first build. @throws what was wrong with the source */
async function built(): Promise<void> {
  await new Promise<void>((done, failed) => {
    watcher.on('event', (event) => {
      if (event.code === 'END') done();
      if (event.code === 'ERROR') failed(event.error);
    });
  });
}

/** Pages of the extension go with it: they are opened anew. Chats get the new script without being loaded again. */
async function reload({ browser, base, reloadExtension }: Launched): Promise<void> {
  const fresh = practiceBuild(DIST);
  cpSync(fresh.folder, extension.folder, { recursive: true });
  fresh.remove();
  const own = (await browser.pages()).map((one) => one.url());
  const addresses = own.filter((address) => address.startsWith(base));
  await reloadExtension();
  for (const address of addresses) await open(await browser.newPage(), address);
  console.log(`loaded again, with ${addresses.length} of its pages`);
}

/** For a moment the extension is not there. */
async function open(one: Page, address: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    one.goto(address).then(
      () => true,
      () => false,
    );
  await until(`${address} opens`, isThere);
}
