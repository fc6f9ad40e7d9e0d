/** Texts as the bundles carry them: without the notes for translators, and each only where it is said (own-texts.ts). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { isIn } from './own-texts.ts';

type Messages = Record<string, { message: string }>;

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const ENGLISH = pathOf('public/_locales/en/messages.json');
const NUMBERED = JSON.stringify(pathOf('src/ui/numbered.ts'));

/** They say hundreds of texts of their own, and there a key would weigh as much as a short text. */
const SCREENS = ['dashboard', 'welcome'];
const KEY = /\b(?:dash|welcome)[A-Z]\w*/g;
const IN_PARTS = /['"`](?:dash|welcome)\w*(?:\$\{|['"`] ?\+)/;

const messagesOf = (json: string): Messages => JSON.parse(json) as Messages;

/** What this bundle says; the forms of a text with a count together, under their common key. */
function saidBy(bundle: string, messages: Messages): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const [whole, { message }] of Object.entries(messages).filter(([key]) => isIn(bundle, key))) {
    const key = whole.replace(/_(?:one|other)$/, '');
    said.set(key, [...(said.get(key) ?? []), message]);
  }
  return said;
}

const letterOf = (screen: string): string => screen.charAt(0);

/** @returns the short form of each key that only a screen says: the screen's letter, and the place there */
const shortKeys = (english: Messages): Map<string, string> =>
  new Map(
    SCREENS.flatMap((screen) =>
      [...saidBy(screen, english).keys()].map((key, at) => [key, `${letterOf(screen)}${at}`] as const),
    ),
  );

function numbered(screen: string, messages: Messages): string {
  const texts = [...saidBy(screen, messages).values()].map((forms) =>
    forms.length === 1 ? forms[0] : forms,
  );
  return `import { numbered } from ${NUMBERED};
    export default numbered(${JSON.stringify(letterOf(screen))}, ${JSON.stringify(texts)});`;
}

/** All languages have the keys of the English, in its order (a test holds that): one file names them for all. */
const withoutKeys = (bundle: string, texts: readonly string[]): string => `
  import en from '../en/messages.json${bundle === 'shared' ? '' : `?${bundle}`}';
  const texts = ${JSON.stringify(texts)};
  export default Object.fromEntries(Object.keys(en).map((key, at) => [key, { message: texts[at] }]));
`;

/** @param bundle undefined for the English that stands in every bundle; with a name, Vite does not take it for JSON */
function textsFor(
  path: string,
  bundle: string | undefined,
  json: string,
): { code: string; moduleType?: 'js' } {
  const messages = messagesOf(json);
  if (bundle !== undefined && SCREENS.includes(bundle))
    return { code: numbered(bundle, messages), moduleType: 'js' };
  const mine = Object.entries(messages).filter(([key]) => isIn(bundle, key));
  const texts = JSON.stringify(Object.fromEntries(mine.map(([key, { message }]) => [key, { message }])));
  if (bundle === undefined) return { code: texts };
  if (path === ENGLISH) return { code: `export default ${texts}`, moduleType: 'js' };
  return {
    code: withoutKeys(
      bundle,
      mine.map(([, { message }]) => message),
    ),
    moduleType: 'js',
  };
}

export const bundledTexts = {
  name: 'bundled-texts',
  enforce: 'pre',
  transform(this: { addWatchFile(path: string): void }, code: string, id: string) {
    const [path = '', bundle] = id.split('?');
    if (path.endsWith('/messages.json')) return textsFor(path, bundle, code);
    if (IN_PARTS.test(code)) throw new Error(`${path} puts the key of a text together: name it whole`);
    if (code.search(KEY) < 0) return null;
    // The places depend on it, and `npm run dev` builds only what changed.
    this.addWatchFile(ENGLISH);
    const short = shortKeys(messagesOf(readFileSync(ENGLISH, 'utf8')));
    return { code: code.replace(KEY, (key) => short.get(key) ?? key), map: null };
  },
} as const satisfies Plugin;
