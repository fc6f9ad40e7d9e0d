import { readFileSync } from 'node:fs';
import { build } from 'vite';
import type { LimitForm } from '../src/core/limit';
import type { NudgeForm } from '../src/core/nudge';
import type { NudgeSaid, TimeLeft } from '../src/core/verdict';
import type { Forms, Stage } from '../src/page/form';

/** Our forms without the rest of the extension, in any page: for pictures, and for what no chat is needed for. */

export type FormLook = LimitForm | NudgeForm | 'arrival' | 'done' | 'warning';

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

/** Runs in the page: shows a form, with made-up words in it, and the chip; `__takeAway` takes both away. */
export function showForm(
  { look, language }: { look: FormLook; language: 'en' | 'nl' },
  words: Record<string, string>,
): void {
  const forms = (window as unknown as { __forms: Forms }).__forms;
  const shown = new AbortController();
  const { signal } = shown;
  Object.assign(window, { __takeAway: () => shown.abort() });
  const nothing = (): void => undefined;
  const stage: Stage = {
    texts: words as Stage['texts'],
    language,
    help: { name: '113 Zelfmoordpreventie', phone: '113' },
    has: (what) => what !== 'draft' || look === 'closed',
    intention: look === 'done' ? 'the recipe for Sunday' : null,
    copy: () => Promise.resolve(true),
    choose: nothing,
    open: nothing,
    intend: nothing,
    met: nothing,
    closed: nothing,
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
    breath: 10,
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
  if (look === 'done') forms.done(stage, signal);
  else if (look === 'warning') forms.warning(limit, 300_000, stage, signal);
  else if (['note', 'panel', 'pause', 'closed'].includes(look)) forms.limit(limit, stage, signal);
  else forms.nudge(nudge, stage, signal);
  forms.chip(stage, signal).show(12 * 60_000);
}
