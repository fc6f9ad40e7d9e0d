import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Start, Started } from './launch.ts';
import { until } from './until.ts';

type Prefs = Record<string, string | number | boolean>;

/** Without a limit of our own, an answer that never comes would hold a test for puppeteer's three minutes. */
const ANSWER_MS = 2_000;

/** On a busy machine the event page takes its time to open a tab. */
const OPENS_MS = 60_000;

export async function startFirefox(start: Start): Promise<Started> {
  const id = addonId(start.extension);
  const uuid = uuidOf(id);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: start.program,
    headless: start.headless,
    userDataDir: start.profile,
    acceptInsecureCerts: start.proxyPort !== undefined,
    defaultViewport: start.headless ? { width: 1280, height: 800 } : null,
    extraPrefsFirefox: {
      ...prefsFor(start),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
    // Lets us open pages of the extension, and end its event page.
    args: ['--remote-allow-system-access', ...(start.args ?? [])],
  });
  try {
    await browser.installExtension(start.extension);
    const base = `moz-extension://${uuid}/`;
    return {
      browser,
      base,
      openExtensionPage: (path) => openExtensionPage(browser, base + path),
      reloadExtensionPage: reload,
      reloadExtension: async () => void (await browser.installExtension(start.extension)),
      stopWorker: () => stopEventPage(browser, id),
      closeOwnTab: (path) => closeTab(browser, base + path),
      isWorkerRunning: async () => (await eventPageState(browser, id)) === 'running',
    };
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} is no build for Firefox`);
  return id;
}

/** The same at every start, so that an extension finds its storage again in a profile that is kept. */
function uuidOf(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const prefsFor = ({ language, proxyPort, prefs }: Start): Prefs => ({
  'intl.accept_languages': language,
  'intl.locale.requested': language === 'en' ? 'en-US' : language,
  // A start of ours installs for one session; what was stored stays for the next with the same profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  // Firefox asks a person where a tool does not: permission prompts are granted, as if clicked.
  'extensions.webextOptionalPermissionPrompts': false,
  ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)),
  ...prefs,
});

/** Loopback goes through the proxy too. */
export const proxyPrefs = (port: number): Prefs => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** WebDriver BiDi never says that a page of an extension is there, so that `goto` waits in vain: look for ourselves. */
async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address, { timeout: 1 }).catch(() => undefined);
  await until(`${address} opens`, () => isThere(page, address));
  return page;
}

function isThere(page: Page, address: string | null): Promise<boolean> {
  const look = page.evaluate(() => [location.href, document.readyState]).catch(() => []);
  return within(look, []).then(
    ([href, state]) => (address === null || href === address) && state === 'complete',
  );
}

async function reload(page: Page): Promise<void> {
  const loadedAt = (): Promise<number> => page.evaluate(() => performance.timeOrigin);
  const before = await loadedAt();
  await page.evaluate(() => setTimeout(() => location.reload()));
  await until(
    'the page loads again',
    async () =>
      (await within(
        loadedAt().catch(() => before),
        before,
      )) > before,
  );
  await until('the page is complete', () => isThere(page, null));
}

/** A page that is being replaced may never answer. */
const within = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([answer, new Promise<T>((done) => setTimeout(done, ANSWER_MS, otherwise))]);

/** Firefox lets a page go on that has an event to see to, or that gets one meanwhile: it is asked till it stops. */
async function stopEventPage(browser: Browser, id: string): Promise<void> {
  // As after the idle time; the option only keeps a test from being put off by what the page is busy with.
  const terminate = `${extensionOf(id)}.terminateBackground({ ignoreDevToolsAttached: true })`;
  await until('the event page is suspended', async () => {
    await inBrowser(browser, terminate);
    return (await eventPageState(browser, id)) === 'stopped';
  });
}

/** Firefox tells of a tab that a page of an extension opened only in its own window. */
function closeTab(browser: Browser, address: string): Promise<void> {
  const close = `(() => {
    const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === '${address}');
    if (tab) gBrowser.removeTab(tab);
    return tab !== undefined;
  })()`;
  const isClosed = async (): Promise<boolean> => (await inBrowser(browser, close)) === true;
  return until(`${address} opens, and is closed`, isClosed, OPENS_MS);
}

const eventPageState = (browser: Browser, id: string): Promise<unknown> =>
  inBrowser(browser, `${extensionOf(id)}?.backgroundState`);

/** Undefined while it is being loaded again. */
const extensionOf = (id: string): string => `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension`;

/** The part of WebDriver BiDi that puppeteer has no methods for. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  contexts?: { context: string; url: string }[];
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Evaluates in Firefox's own window, which may do what no page may. */
export async function inBrowser(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}
