/** Draws public/icons from scripts/icon.svg, in Chromium: `node scripts/icons.ts` after a change of the drawing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

const SIZES = [16, 32, 48, 128];

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const executablePath = findBrowser('chromium');
if (executablePath === null) throw new Error('Drawing the icons needs Chromium.');

const svg = readFileSync(pathOf('icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({
    path: pathOf(`../public/icons/icon-${size}.png`) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
