import type { CDPSession, Page } from 'puppeteer-core';

/** Emulation ends with its session: one stays open for each page. */
const sessions = new WeakMap<Page, CDPSession>();

/** Colours as the system has them, in Chromium; puppeteer knows nothing of those that are forced. */
export async function emulate(page: Page, { scheme, forced }: { scheme: string; forced: boolean }) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}
