import { browser, type Tabs } from '../browser';
import { FOLD_NAME } from '../core/fold-name';
import type { Fold } from '../core/records';
import { readSettings } from '../store/settings';

/**
 * Greys that can be told from the text, and from the page, in light and dark ones: a mix with the text's own colour
 * is painted as if it were the text's in Chromium (156).
 */
const RULES: Record<Exclude<Fold, 'off'>, readonly string[]> = {
  fade: ['color: #80808099', '-webkit-text-fill-color: #80808099'],
  fold: [
    'color: transparent',
    '-webkit-text-fill-color: transparent',
    'text-decoration: underline dotted 2px #808080b0',
  ],
};

const cssFor = (mode: Exclude<Fold, 'off'>): string =>
  `::highlight(${FOLD_NAME}) { ${RULES[mode].map((rule) => `${rule} !important`).join(';')} }`;

/**
 * Puts the rule for what is folded into a page, or takes it away: as the user's sheet, which the page cannot list.
 * A page's own script cannot do it in Firefox (2026-11), and a style element would be ours in the page.
 */
export async function foldIn(tabId: number, mode: Fold): Promise<void> {
  const sheetOf = (one: Exclude<Fold, 'off'>) => ({
    target: { tabId },
    css: cssFor(one),
    origin: 'USER' as const,
  });
  // A page that was left meanwhile needs neither, and a rule that is not there need not go.
  const removed = (['fade', 'fold'] as const).map((one) => browser.scripting.removeCSS(sheetOf(one)));
  await Promise.allSettled(removed);
  if (mode !== 'off') await browser.scripting.insertCSS(sheetOf(mode)).catch(() => undefined);
}

/** Puts the rule into a new page, where the user wants it. */
export async function foldAsWanted(tab: Tabs.Tab | undefined): Promise<void> {
  const { fold } = await readSettings().catch(() => ({ fold: 'off' as const }));
  if (tab?.id !== undefined && fold !== 'off') await foldIn(tab.id, fold);
}
