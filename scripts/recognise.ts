/**
 * Opens a saved chat page in Chromium, under the address of its site, with the extension that ships, and says what
 * that sees: one line of JSON.
 * npm run -s recognise -- FILE.html [--site ID] [--redesign] [--replay]
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { Ledger } from '../test/browser/ledger.ts';
import { startStage, type Replay } from '../test/replay/stage.ts';
import { surveyed } from '../test/replay/survey.ts';
import { told, tryOut, type Trial } from '../test/replay/trial.ts';
import { accessBuild, matchesOf } from './access-build.ts';
import { launch } from './launch.ts';
import { shippedBuild } from './recognise-dist.ts';
import { placeOf, type Place } from './recognise-place.ts';

const USAGE = 'npm run -s recognise -- FILE.html [--site ID] [--redesign] [--replay]';
const HTML = /<(!doctype html|html|head|body|main|div|section|article)\b/i;

interface Wish {
  html: string;
  place: Place;
  redesign: boolean;
  replay: boolean;
}

/** @throws in plain words */
async function wishOf(args: string[]): Promise<Wish> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      site: { type: 'string' },
      redesign: { type: 'boolean', default: false },
      replay: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`One page is wanted: ${USAGE}`);
  const html = read(file);
  return { html, place: await placeOf(html, values.site), redesign: values.redesign, replay: values.replay };
}

function read(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new Error(`There is no file ${file}.`);
  if (!stats.isFile()) throw new Error(`${file} is not a file.`);
  const html = readFileSync(file, 'utf8');
  if (html.includes('\0') || !HTML.test(html)) throw new Error(`${file} is not a page of HTML.`);
  return html;
}

async function recognise({ html, place, redesign, replay }: Wish): Promise<object> {
  const dist = shippedBuild();
  const build = hasAccess(dist, place.host) ? null : accessBuild(dist, matchesOf([place.host]));
  const stage = await startStage();
  const launched = await launch('chromium', { extension: build?.folder ?? dist, proxyPort: stage.port });
  try {
    const ledger = await Ledger.open(launched);
    const page = await launched.browser.newPage();
    const { host, path, layout } = place;
    const far = layout.far && replay ? { keepTurns: layout.far.keep, lengthen: layout.far.keep } : {};
    const playing = replay ? { extend: 4, toPlay: 3 } : { toPlay: 0, still: true };
    const options = { layout: layout.id, redesign, ...playing, ...far };
    const played = await stage.open(page, html, options, { host, path });
    return await (replay ? replayed(page, played, ledger) : seen(page, place));
  } finally {
    await launched.close();
    await stage.close();
    build?.remove();
  }
}

/** Whether the build that ships sees this host without being asked. */
function hasAccess(dist: string, host: string): boolean {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
    content_scripts: { matches: string[] }[];
  };
  return manifest.content_scripts.some(({ matches }) => matches.includes(`https://${host}/*`));
}

async function seen(page: Page, { site }: Place): Promise<object> {
  const { reader, turns, composer, closing } = await surveyed(page);
  return { site, reader, turns: turns.map(({ role, id }) => ({ role, id })), composer, closing };
}

async function replayed(page: Page, replay: Replay, ledger: Ledger): Promise<object> {
  const witness = { isMine: () => true, canSee: true };
  const trial = (await replay.hasNext())
    ? await tryOut(page, replay, ledger, witness)
    : await tryAnyway(page, replay, ledger);
  const { played, counted, reader, delays } = trial;
  return { played, counted, reader, finish_delay_ms: delays };
}

const DRAFTS = ['Is this a chat?', 'Here is something for the form.', 'And once more, with a few words.'];
/** As long as the extension waits for what was sent to show up, and a little more. */
const WAITS_MS = 16_000;

/** A page without turns to play: what is typed and sent there goes nowhere, and should count as nothing. */
async function tryAnyway(page: Page, replay: Replay, ledger: Ledger): Promise<Trial> {
  const history = await surveyed(page);
  for (const [index, draft] of DRAFTS.entries()) {
    if (!(await replay.type(draft))) break;
    await replay.send('enter');
    // Where Enter sends nothing, the words still stand there.
    if (index > 0) await replay.send('click').catch(() => undefined);
  }
  await new Promise((done) => setTimeout(done, WAITS_MS));
  const played = { user: 0, replies: 0 };
  const counted = await told(page, ledger, () => true, played);
  return { history, shown: [], played, ...counted, delays: [], lags: [] };
}

try {
  const wish = await wishOf(process.argv.slice(2));
  console.log(JSON.stringify(await recognise(wish)));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 1;
}
