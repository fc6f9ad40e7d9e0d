import type { Page } from 'puppeteer-core';
import type { Rows } from './fill-store.ts';
import { POPUP } from './screens.ts';

/** What the popup is told of the page in front of it, and of access. */
export interface Scene {
  name: string;
  /** Of the page in front; none where the popup is a tab of its own. */
  url?: string;
  /** Hosts that were added. */
  granted?: string[];
  rows?: Rows;
  /** What has to be there. */
  wanted: string;
  /** Pressed before the picture is taken. */
  press?: string[];
}

const HOUR = 60 * 60_000;

/** @param now the moment of the pictures */
export const scenes = (now: number): Scene[] => [
  { name: 'not-watched', url: 'https://poe.com/', wanted: '.here button' },
  { name: 'not-watched-unknown', url: 'http://chat.home.arpa:3000/', wanted: '.here button' },
  { name: 'consent-whatsapp', url: 'https://web.whatsapp.com/', wanted: '.here .consent' },
  {
    name: 'bots-telegram',
    url: 'https://web.telegram.org/k/',
    granted: ['https://web.telegram.org/*'],
    wanted: '.here .bots',
    press: ['.here .bots button.main'],
  },
  { name: 'people', url: 'https://mail.google.com/', wanted: '.here p' },
  {
    name: 'general-since',
    url: 'https://chatgpt.com/',
    rows: { readings: [{ site: 'chatgpt', reading: 'general', since: now - 3 * HOUR }] },
    wanted: '.here b',
  },
  {
    name: 'watched-list',
    granted: ['https://poe.com/*', 'http://chat.home.arpa/*', 'https://web.whatsapp.com/*'],
    rows: { readings: [{ site: 'claude', reading: 'time', since: now - 50 * HOUR }] },
    wanted: '.watched',
    press: ['.watched summary', '.messengers li:last-child button'],
  },
];

/**
 * Shows the popup as it would be in this scene. The browser's own answers cannot be had without a person at it, so
 * the page is told them.
 */
export async function showScene(page: Page, base: string, scene: Scene): Promise<void> {
  const { url = null, granted = [], wanted, press = [] } = scene;
  const { identifier } = await page.evaluateOnNewDocument(pretend, url, granted);
  await page.goto(`${base}${POPUP}${url === null ? '' : '?tab=1'}`);
  await page.waitForSelector(wanted);
  for (const button of press) await page.click(button);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
}

/** Runs in the page, before its own scripts; whoever asks waits for a promise, or gives a callback. */
function pretend(url: string | null, granted: string[]): void {
  type Told = ((answer: unknown) => void) | undefined;
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: object; permissions: { getAll(): Promise<{ origins: string[] }> } };
  };
  const tell = (answer: Promise<unknown>, told: Told): Promise<unknown> =>
    answer.then((value) => (told?.(value), value));
  const getAll = chrome.permissions.getAll.bind(chrome.permissions);
  const seen = async () => {
    const all = await getAll();
    return { ...all, origins: [...all.origins, ...granted] };
  };
  Object.defineProperty(chrome.permissions, 'getAll', { value: (told: Told) => tell(seen(), told) });
  Object.defineProperty(chrome.tabs, 'get', {
    value: (_: number, told: Told) => tell(Promise.resolve({ url, incognito: false }), told),
  });
}
