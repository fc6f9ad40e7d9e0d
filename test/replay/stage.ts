import type { ElementHandle, Page } from 'puppeteer-core';
import { build } from 'vite';
import { layoutNamed } from './layouts/index.ts';
import type { Layout, TurnFound } from './layouts/layout.ts';
import { DEFAULTS, RETRY_BUTTON, type Options, type Truth } from './player/options.ts';
import type { Player } from './player/main.ts';
import { layoutIn } from './saved-pages.ts';
import { strangers } from './requests.ts';
import { startProxy, policyOf, type Answer, type LoggedRequest, type Proxy } from './proxy.ts';

/**
 * Plays a saved page as a live chat, under the site's own address, in a browser whose proxy is `port`:
 *
 *     const stage = await startStage();
 *     const { browser, close } = await launch('chromium', { extension: 'dist/chrome', proxyPort: stage.port });
 *     const replay = await stage.open(await browser.newPage(), html, { history: 1, replace: true });
 *     await replay.playAll();
 *     const truth = await replay.truth(); // users, replies, retries, finishedAt, replyTexts, userTexts
 */
const PLAYER = '/__replay.js';
/** A busy machine takes its time for a page of five thousand turns. */
const LOADED_MS = 90_000;
const NO_ICON: Answer = { body: '', type: 'image/x-icon' };

export interface Serving {
  /** By default that of the layout's site. */
  host?: string;
  /** Path and query; by default a conversation of its own. */
  path?: string;
  /** No inline style either, for our panel's sake; the page then loses the style attributes it has. Default false. */
  strict?: boolean;
}

export interface Stage {
  /** The port for a browser's proxy setting. */
  port: number;
  /** Everything that any browser behind the proxy asked for. */
  requests: LoggedRequest[];
  /** Requests that neither a page of ours nor the browser accounts for. */
  strangers(): LoggedRequest[];
  /**
   * Serves a saved page under its real host name and opens it.
   * @param html a whole page, or only its main part
   */
  open(page: Page, html: string, playing?: Partial<Options>, serving?: Serving): Promise<Replay>;
  close(): Promise<void>;
}

/** A page that is being played. Everything a user does goes through real keys and clicks. */
export interface Replay {
  /** Whether there is something left to play. */
  hasNext(): Promise<boolean>;
  /** Types and sends the user's next message, and waits until the reply is finished. */
  playNext(how?: 'enter' | 'click'): Promise<void>;
  /** Types the next message and leaves it in the composer. */
  typeNext(): Promise<void>;
  /** Types something that is no message of the page; false where there is nothing to type into. */
  type(text: string): Promise<boolean>;
  /** Sends what stands in the composer, and returns while the reply grows: see `idle`. */
  send(how?: 'enter' | 'click'): Promise<void>;
  /** Plays whatever is left. */
  playAll(): Promise<void>;
  /** Clicks on "Try again" and waits until the new reply, which has these paragraphs, is finished. */
  retry(...paragraphs: string[]): Promise<void>;
  /** Clicks on the stop button while a reply grows; see `send`. */
  stop(): Promise<void>;
  /** Older turns mount at the top. */
  scrollBack(): Promise<void>;
  /** Turns that were emptied out of sight are filled again. */
  refill(): Promise<void>;
  /** Another conversation opens without loading. `rebuild`: with a new element around its turns. */
  navigate(path: string, options?: { rebuild?: boolean }): Promise<void>;
  /** Waits until nothing is being played. */
  idle(): Promise<void>;
  truth(): Promise<Truth>;
  /** How long, in ms, the page was held up since the last reply was finished. */
  lag(): Promise<number>;
  /** The turns that the page showed when it was opened; none where it was stripped. */
  shown(): Promise<TurnFound[]>;
}

export async function startStage(): Promise<Stage> {
  const player = await buildPlayer();
  const pages = new Map<string, Answer>();
  const serve = (host: string, path: string): Answer | null => {
    if (path.startsWith(PLAYER)) return player;
    return path === '/favicon.ico' ? NO_ICON : (pages.get(host + path) ?? null);
  };
  const proxy: Proxy = await startProxy({ serve });
  const open: Stage['open'] = async (
    page,
    html,
    playing = {},
    { host: named, path, strict = false } = {},
  ) => {
    const options: Options = { ...DEFAULTS, layout: playing.layout ?? layoutIn(html), ...playing };
    const layout = layoutNamed(options.layout);
    const host = named ?? layout.host;
    const where = path ?? layout.path.replace('{id}', crypto.randomUUID());
    pages.set(host + where, pageOf(html, options, host, strict));
    await page.goto(`https://${host}${where}`, { waitUntil: 'load', timeout: LOADED_MS });
    return replayOf(page, layout);
  };
  const bodies = (): string[] => [...pages.values()].map(({ body }) => String(body));
  const strange = (): LoggedRequest[] => strangers(proxy.requests, bodies());
  return { port: proxy.port, requests: proxy.requests, strangers: strange, open, close: proxy.close };
}

function pageOf(html: string, options: Options, host: string, strict: boolean): Answer {
  const source = `${PLAYER}?options=${encodeURIComponent(JSON.stringify(options))}`;
  const start = /^\s*(<!--.*?-->\s*)?<!doctype/is.test(html) ? '' : '<!doctype html>';
  const policy = policyOf(`https://${host}${PLAYER}`, strict);
  return {
    body: `${start}${html}\n<script src="${source}"></script>`,
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
  };
}

/** The player runs in the page's own world, as one plain script. */
async function buildPlayer(): Promise<Answer> {
  const entry = new URL('player/main.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: '__replayModule' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const chunk = bundle?.output[0];
  if (chunk === undefined) throw new Error('the player was not built');
  return { body: chunk.code, type: 'text/javascript; charset=utf-8' };
}

const ask = <T>(page: Page, question: (player: Player) => T | Promise<T>): Promise<T> =>
  page.evaluate(`(${question.toString()})(window.__replay)`) as Promise<T>;

/** The elements have no selector where the page was stripped. */
async function element(page: Page, which: string): Promise<ElementHandle<Element>> {
  const handle = await page.evaluateHandle(`window.__replay.composer.${which}`);
  const found = handle.asElement() as ElementHandle<Element> | null;
  if (found === null) throw new Error(`the page shows no ${which}`);
  return found;
}

function replayOf(page: Page, layout: Layout): Replay {
  const idle = (): Promise<void> => ask(page, (player) => player.idle());

  const type = async (text: string): Promise<boolean> => {
    const field = await element(page, 'field').catch(() => null);
    await field?.focus();
    if (field !== null) await page.keyboard.type(text);
    return field !== null;
  };
  const typeNext = async (): Promise<void> => {
    const text = await ask(page, (player) => player.nextText());
    if (text === null) throw new Error('everything is played');
    if (!(await type(text))) throw new Error('there is nothing to type into');
  };
  const send = async (how: 'enter' | 'click' = 'enter'): Promise<void> => {
    if (how === 'click') return (await element(page, 'sendButton()')).click();
    if (layout.composer.ctrl) await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    if (layout.composer.ctrl) await page.keyboard.up('Control');
  };
  const playNext = async (how: 'enter' | 'click' = 'enter'): Promise<void> => {
    await idle();
    const before = await ask(page, (player) => player.sent());
    await typeNext();
    await send(how);
    await idle();
    if ((await ask(page, (player) => player.sent())) !== before + 1) throw new Error('nothing was sent');
  };
  const hasNext = (): Promise<boolean> => ask(page, (player) => player.nextText() !== null);
  const playAll = async (): Promise<void> => {
    while (await hasNext()) await playNext();
  };
  const retry = async (...paragraphs: string[]): Promise<void> => {
    await page.evaluate((texts) => window.__replay.offerRetry(texts), paragraphs);
    await page.click(`[data-testid="${RETRY_BUTTON}"]`);
    await idle();
  };
  return {
    hasNext,
    playNext,
    typeNext,
    type,
    send,
    playAll,
    retry,
    stop: async () => (await element(page, 'stopButton()')).click(),
    idle,
    scrollBack: () => ask(page, (player) => player.scrollBack()),
    refill: () => ask(page, (player) => player.refill()),
    navigate: (path, { rebuild = false } = {}) =>
      page.evaluate((to, anew) => window.__replay.navigate(to, anew), path, rebuild),
    truth: () => ask(page, (player) => player.truth()),
    lag: () => ask(page, (player) => player.lag()),
    shown: () => ask(page, (player) => player.shown),
  };
}
