import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { LimitForm } from '../src/core/limit';
import type { NudgeForm } from '../src/core/nudge';
import type { NudgeSaid, TimeLeft } from '../src/core/verdict';
import type { Forms, Shown, Stage } from '../src/page/form';

/** Our forms without the rest of the extension, in any page: for pictures, and for what no chat is needed for. */

export type FormLook = LimitForm | NudgeForm | 'arrival' | 'done' | 'warning';

declare global {
  interface Window {
    /** What was chosen, opened and copied in a form. */
    __told?: string[];
    __takeAway?(): void;
  }
}

/** @returns every text of a language, by its key */
export const panelWords = (language: 'en' | 'nl'): Record<string, string> => {
  const path = new URL(`../public/_locales/${language}/messages.json`, import.meta.url);
  const all = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(all).map(([key, { message }]) => [key, message]));
};

/** @returns a script that has to run in the page first */
export async function formsBundle(): Promise<string> {
  const entry = new URL('../src/page/forms/index.ts', import.meta.url).pathname;
  const lib = { entry, formats: ['iife' as const], name: '__forms' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib },
  });
  const [{ output: [chunk] = [] } = {}] = Array.isArray(built) ? built : [];
  if (!chunk) throw new Error('the forms were not built');
  return `${chunk.code};window.__forms = __forms.forms`;
}

/**
 * Runs in the page: shows a form, with made-up words in it, and the chip; `__takeAway` takes both away.
 *
 * @param breath in seconds, of a pause
 */
export function showForm(
  { look, language, breath = 10 }: { look: FormLook; language: 'en' | 'nl'; breath?: number },
  words: Record<string, string>,
): void {
  const forms = (window as unknown as { __forms: Forms }).__forms;
  const shown = new AbortController();
  const { signal } = shown;
  Object.assign(window, { __takeAway: () => shown.abort() });
  const told: string[] = (window.__told = []);
  const stage: Stage = {
    texts: words as Stage['texts'],
    language,
    help: { name: '113 Zelfmoordpreventie', phone: '113' },
    has: (what) => what !== 'draft' || look === 'closed',
    intention: look === 'done' ? 'the recipe for Sunday' : null,
    copy: (what) => Promise.resolve(told.push(`copy ${what}`) > 0),
    choose: (choice) => told.push(choice),
    open: (what) => told.push(`open ${what}`),
    intend: (text) => told.push(`for ${text}`),
    met: (isMet) => told.push(isMet ? 'met' : 'not met'),
    closed: () => told.push('gone'),
  };
  const said =
    language === 'en'
      ? [
          'This is the limit you picked: 45 min a day for ChatGPT.',
          'Three times you said yes to its next suggestion. Still yours?',
          'What would make this visit done?',
        ]
      : [
          'Dit is jouw grens: 45 min per dag voor ChatGPT.',
          'Drie keer zei je ja op een voorstel. Nog steeds wat jij wilt?',
          'Waarvoor kom je?',
        ];
  const limit = {
    id: '',
    what: 'day',
    form: look,
    breath,
    runs: 'presence',
    left: 0,
    warnAt: null,
    more: true,
    nudged: false,
    until: 0,
    body: said[0],
    why: 'You set this limit yourself.',
    warning: '{time} left of the 45 min a day that you picked.',
  } as unknown as TimeLeft;
  const nudge = {
    id: '',
    kind: look === 'arrival' ? 'arrival' : 'offers',
    form: look === 'arrival' ? 'panel' : look,
    isNewForm: look === 'bar' || look === 'corner',
    after: 0,
    body: look === 'arrival' ? said[2] : said[1],
    why: 'You switched this on.',
  } as unknown as NudgeSaid;
  const put = (): Shown => {
    if (look === 'done') return forms.done(stage, signal);
    if (look === 'warning') return forms.warning(limit, 300_000, stage, signal);
    if (['note', 'panel', 'pause', 'closed'].includes(look)) return forms.limit(limit, stage, signal);
    return forms.nudge(nudge, stage, signal);
  };
  forms.chip(stage, signal).show(12 * 60_000, put().look);
}
