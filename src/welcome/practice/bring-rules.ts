import { browser } from '../../browser';
import { rulesInFull } from '../../page/extra';
import type { Rules } from './talk';

const run = (address: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.addEventListener('load', done);
    script.addEventListener('error', fail);
    script.src = browser.runtime.getURL(address);
    document.head.append(script);
  });

let rules: Promise<Rules | null> | null = null;

/** @returns the rules, by the very files that run in a chat page; null where one cannot be read, until it can */
export const bringRules = (): Promise<Rules | null> =>
  (rules ??= rulesInFull(run).catch(() => (rules = null)));
