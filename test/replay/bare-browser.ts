import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../../scripts/find-browser.ts';
import { proxyPrefs } from '../../scripts/launch-firefox.ts';

const SCHEME = 'layout.css.prefers-color-scheme.content-override';

/**
 * A browser without the extension, for the replay's own tests and for what a browser sends by itself.
 * @param isDark what Firefox says of the system's colours; in Chromium each page can be told
 */
export async function openBare(name: BrowserName, proxyPort: number, isDark = false): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed: npm run browsers`);
  const common = { executablePath, acceptInsecureCerts: true };
  if (name === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      extraPrefsFirefox: { ...proxyPrefs(proxyPort), [SCHEME]: isDark ? 0 : 1 },
    });
  }
  const args = [
    '--no-sandbox',
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--proxy-bypass-list=<-loopback>',
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
  ];
  return puppeteer.launch({ ...common, pipe: true, args });
}
