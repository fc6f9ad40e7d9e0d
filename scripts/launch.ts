/**
 * The one layer that starts a real browser with the extension in it: for `npm start`, tests, the benchmark and
 * pictures.
 *
 * Focus, on which presence depends, as found in Chromium 156 and Firefox ESR 153, headless (2026-11):
 * - A page is focused once it is opened; `page.focus` and `page.keyboard` work in both.
 * - To take a tab away from the user: open another with `browser.newPage()`, or `other.bringToFront()`. The first
 *   gets `blur` and `visibilitychange`; `document.hasFocus()` is false and `visibilityState` is hidden, at once.
 *   `page.bringToFront()` gives both back. The same in both browsers.
 * - Visible without focus: in Firefox open a window (`browser.newPage({ type: 'window' })`), and `bringToFront()` moves
 *   the focus between the windows. Headless Chromium gives every window the focus: there only tabs work.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { startChromium } from './launch-chromium.ts';
import { startFirefox } from './launch-firefox.ts';
import { WELCOME } from './screens.ts';

export type { BrowserName } from './find-browser.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Default true. */
  headless?: boolean;
  /** Leaves the welcome open, which each installation opens; by default it is closed. */
  welcome?: boolean;
  /** All http and https goes through this local proxy, loopback too, and certificate errors are ignored. */
  proxyPort?: number;
  /** Folder with the user's data, which stays; default a new temporary one, which `close` removes. */
  profile?: string;
  /**
   * `en` (default) or `nl`. It is the language that pages see; the browser's own, and with it the extension's, follows
   * only where the browser's language pack is installed (Debian: chromium-l10n, firefox-esr-l10n-nl).
   */
  language?: string;
  /** Firefox only. */
  prefs?: Record<string, string | number | boolean>;
  args?: string[];
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** Address of the extension: `chrome-extension://<id>/` or `moz-extension://<uuid>/`. */
  base: string;
  profile: string;
  /** @param path within the extension, without a slash at its start */
  openExtensionPage(path: string): Promise<Page>;
  /** What `page.reload()` is to other pages: in Firefox that waits in vain for a page of an extension. */
  reloadExtensionPage(page: Page): Promise<void>;
  /** Ends the service worker, or the event page as if it had been idle; returns when it is gone. */
  stopWorker(): Promise<void>;
  /** Loads the extension again from its folder, as an update does: without a warning, and its pages close. */
  reloadExtension(): Promise<void>;
  /** @returns whether the service worker or event page runs now */
  isWorkerRunning(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a browser's own file gives; the profile is looked after here. */
export interface Started extends Omit<Launched, 'name' | 'profile' | 'close'> {
  /** Closes the tab with this page of the extension; returns when it has opened, and is gone. */
  closeOwnTab(path: string): Promise<void>;
}

/** The options with everything filled in. */
export interface Start extends LaunchOptions {
  program: string;
  profile: string;
  headless: boolean;
  language: string;
}

/** @throws when the browser is not installed, or does not take the extension */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const program = findBrowser(name);
  if (program === null) throw new Error(`${name} is not installed: npm run browsers`);
  const profile = resolve(options.profile ?? mkdtempSync(join(tmpdir(), 'full-stop-profile-')));
  const removeProfile = () => options.profile === undefined && remove(profile);
  const extension = resolve(options.extension);
  const start = { headless: true, language: 'en', ...options, extension, program, profile };
  try {
    const { closeOwnTab, ...started } = await (name === 'chromium'
      ? startChromium(start)
      : startFirefox(start));
    // Other extensions have none.
    if (!options.welcome && existsSync(join(extension, WELCOME))) await closeOwnTab(WELCOME);
    // After puppeteer's own listener, which ends the browser when this process is interrupted.
    process.once('exit', removeProfile);
    const close = async () => {
      process.off('exit', removeProfile);
      await started.browser.close();
      removeProfile();
    };
    return { name, profile, ...started, close };
  } catch (problem) {
    removeProfile();
    throw problem;
  }
}

/** A profile's files may still be written for a moment after the browser's process has ended. */
function remove(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
