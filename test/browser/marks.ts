import type { Page, SerializedAXNode } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';

/** Our only elements in a page stand beside its body; what is in them, the page cannot see. */
const marks = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length,
  );

export const isShown = async (page: Page): Promise<boolean> => (await marks(page)) > 0;

export const shown = (page: Page): Promise<void> =>
  until('something of ours is shown', () => isShown(page), 15_000);

export const gone = (page: Page): Promise<void> =>
  until('nothing of ours is shown', async () => !(await isShown(page)));

/** @returns whether something of ours is painted over the middle of this element */
export const covers = (page: Page, selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return (
      document.elementFromPoint(left + width / 2, top + height / 2)?.parentElement ===
      document.documentElement
    );
  });

/** Goes on by the Tab key, and presses Enter. */
export async function press(page: Page, tabs: number): Promise<void> {
  for (let tab = 0; tab < tabs; tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/**
 * Does what closes the page, and waits until it is gone. That may be before the key is let go, which the tool calls a
 * fault.
 */
export async function closeBy(page: Page, act: () => Promise<unknown>): Promise<void> {
  const closed = new Promise((done) => page.once('close', done));
  await Promise.allSettled([act()]);
  await closed;
}

/** The keys that lead to what stands aside. */
export async function goToAside(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Period');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** What a screen reader finds, in its order. */
export const spoken = ({ role, name = '', modal, focused, children = [] }: SerializedAXNode): string[] => {
  const state = `${modal ? ', modal' : ''}${focused ? ', focused' : ''}`;
  const own =
    ['StaticText', 'none', 'generic'].includes(role) && children.length > 0
      ? []
      : [`${role} ${name}${state}`.trim()];
  return [...own, ...children.flatMap(spoken)];
};
