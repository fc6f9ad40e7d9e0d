import type { Extra, LanguageExtra } from '../core/words';
import type { Forms } from './form';
import type { Rules } from './rules';

/**
 * What only some pages come to need is no part of the script that every chat page loads. The worker runs the file of
 * an extra in the page that asks for it (background/extras.ts), so that nothing has to be accessible to the page.
 */
export interface Extras extends Record<Extra, unknown> {
  closings: Rules;
  forms: Forms;
  /** Phrases, as the rules learn them. */
  [language: LanguageExtra]: string;
}

/** Known only in our own isolated world, as the script itself is: main.iife.ts. */
const KEY = Symbol.for('full-stop extras');
const world = globalThis as { [KEY]?: Partial<Extras> | undefined };

/** For the file of an extra: leaves it for the script that asked for it. */
export function leave(extra: Partial<Extras>): void {
  world[KEY] = { ...world[KEY], ...extra };
}

/** @returns what was left, once: an older copy of the script may have asked for it before an update */
export function pickUp<E extends Extra>(extra: E): Extras[E] | null {
  const { [extra]: left, ...others } = world[KEY] ?? {};
  world[KEY] = others as Partial<Extras>;
  return (left as Extras[E] | undefined) ?? null;
}

/**
 * For pages of our own, which are read at once and whole: the rules with the phrases of all languages.
 *
 * @param run runs the file of an extra here, at that address within the extension; rejects where it cannot
 * @throws where a file cannot be run
 */
export async function rulesInFull(run: (address: string) => Promise<unknown>): Promise<Rules> {
  const bring = async <E extends Extra>(extra: E): Promise<Extras[E]> => {
    await run(`/src/page/extras/${extra}.js`);
    const left = pickUp(extra);
    if (!left) throw new Error(`The file of "${extra}" left nothing`);
    return left;
  };
  const rules = await bring('closings');
  await Promise.all(rules.codes.map(async (code) => rules.learn(code, await bring(`closings-${code}`))));
  return rules;
}
