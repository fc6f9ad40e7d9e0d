import { browser } from '../../ui/browser';
import { pickUp } from '../../page/extra';
import type { Rules } from './talk';

const FILE = 'src/page/extras/closings.js';
let rules: Promise<Rules | null> | null = null;

/** @returns the rules, by the very file that runs in a chat page; null where it cannot be read */
export function bringRules(): Promise<Rules | null> {
  rules ??= new Promise((done) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => done(pickUp('closings')));
    script.addEventListener('error', () => done(null));
    script.src = browser.runtime.getURL(FILE);
    document.head.append(script);
  });
  return rules;
}
