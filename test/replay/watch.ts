import type { Page } from 'puppeteer-core';

/** How the page looked at one moment, read by selectors that a test gives. */
export interface Look {
  stop: boolean;
  streaming: boolean;
  finished: boolean;
  /** Of the last turn; empty where there is none. */
  id: string;
  /** Characters in the last turn. */
  length: number;
  /** Grows when the last turn is another element than it was. */
  node: number;
}

export interface Marks {
  turn: string;
  stop: string;
  streaming: string;
  finished: string;
  id: string;
}

declare global {
  interface Window {
    __looks: Look[];
    __look: () => void;
  }
}

/** Looks at the page often, by itself, until it is asked: a second witness beside the player. */
export async function watch(page: Page, marks: Marks): Promise<() => Promise<Look[]>> {
  await page.evaluate(({ turn, stop, streaming, finished, id }) => {
    window.__looks = [];
    const nodes: unknown[] = [];
    window.__look = () => {
      const last = [...document.querySelectorAll(turn)].at(-1);
      const has = (selector: string): boolean =>
        last !== undefined && (last.matches(selector) || last.querySelector(selector) !== null);
      if (nodes.at(-1) !== last) nodes.push(last);
      window.__looks.push({
        stop: document.querySelector(stop) !== null,
        streaming: has(streaming),
        finished: has(finished),
        id: last?.getAttribute(id) ?? '',
        length: last?.textContent.length ?? 0,
        node: nodes.length,
      });
    };
    setInterval(window.__look, 20);
  }, marks);
  return () =>
    page.evaluate(() => {
      window.__look();
      return window.__looks;
    });
}

/** Whether the turns of the page are, node by node, those of the saved page. */
export function sameAsSaved(page: Page, html: string, turn: string): Promise<boolean> {
  return page.evaluate(
    (saved, selector) => {
      const turns = (from: ParentNode): Element[] =>
        [...from.querySelectorAll(selector)].map((one) => {
          const copy = one.cloneNode(true) as Element;
          copy.normalize();
          return copy;
        });
      const expected = turns(new DOMParser().parseFromString(saved, 'text/html'));
      const found = turns(document);
      return (
        expected.length === found.length &&
        expected.every((one, index) => one.isEqualNode(found[index] ?? null))
      );
    },
    html,
    turn,
  );
}
