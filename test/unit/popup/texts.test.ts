import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { isIn, ownerOf } from '../../../scripts/own-texts';
import { LANGUAGES } from '../../../src/core/records';
import { PANEL_TEXTS } from '../../../src/core/verdict';
import { learn } from '../../../src/ui/learn';
import { languageOf, panelTexts, textsOf } from '../../../src/ui/texts';

type Messages = Record<string, { message: string }>;
const fileOf = (language: string): string =>
  readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
const texts = Object.fromEntries(LANGUAGES.map((one) => [one, JSON.parse(fileOf(one)) as Messages]));
const gaps = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const OTHERS = LANGUAGES.filter((one) => one !== 'en');

/** Words of four letters and more: without them, a text may well be the same in two languages. */
const hasWords = (message: string): boolean => (message.match(/\p{Ll}{4,}/gu) ?? []).length > 2;

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('have the same keys as the English, in the same order', () => {
    expect(Object.keys(texts[language]!)).toEqual(Object.keys(en));
  });

  it('have each key once: of two, the browsers take the last', () => {
    const keys = [...fileOf(language).matchAll(/^ {2}"(\w+)": \{/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(Object.keys(texts[language]!).length);
  });

  it('leave the same gaps for values', () => {
    const gapsOf = (messages: Messages): unknown =>
      Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, gaps(message)]));
    expect(gapsOf(texts[language]!)).toEqual(gapsOf(en));
  });

  it('are legal for the browsers: names, no empty text, no dollar sign', () => {
    for (const [key, { message }] of Object.entries(texts[language]!)) {
      expect(key).toMatch(/^\w+$/);
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toContain('$');
    }
    expect(texts[language]!['extensionDescription']!.message.length).toBeLessThanOrEqual(132);
  });
});

/** Values that are never one. */
const NEVER_ONE = ['days', 'numbers', 'all', 'rows'];

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('say a word of several after a number only where they have another form for one', () => {
    // A dot of the popup's row stands for one reply, and then nothing is said of it.
    const all = Object.entries(texts[language]!).flatMap(([key, { message }]) =>
      key === 'keyEach' ? [] : [{ key, message }],
    );
    const ofOne = all.filter(({ key }) => key.endsWith('_one')).map(({ message }) => message);
    const severals = all.flatMap(({ key, message }) => {
      const [, word = ''] = /\{count\}[ \u00a0](\p{L}{2,})/u.exec(message) ?? [];
      return key.endsWith('_other') && word !== '' && !ofOne.join().includes(` ${word}`) ? [word] : [];
    });
    expect(severals.length).toBeGreaterThan(8);
    const faults = all.flatMap(({ key, message }) =>
      [...message.matchAll(/\{(\w+)\}[ \u00a0](\p{L}+)/gu)]
        .filter(([, gap = '', word = '']) => severals.includes(word) && !NEVER_ONE.includes(gap))
        .filter(([, gap]) => gap !== 'count' || !/_(one|other)$/.test(key))
        .map(([said]) => `${key}: ${said}`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  it('are translated', () => {
    const same = Object.entries(en).filter(
      ([key, { message }]) => hasWords(message) && texts[language]![key]?.message === message,
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('are learnt before a screen speaks them', async () => {
    await learn(language, 'en');
    expect(textsOf(language).say('promise')).toBe(texts[language]!['promise']!.message);
  });
});

describe('the texts', () => {
  it('hold no text that nobody says', () => {
    const code = ['manifest.json', ...globSync('src/**/*.{ts,tsx}')]
      .map((path) => readFileSync(path, 'utf8'))
      .join();
    const said = (key: string): boolean =>
      [`'${key}'`, `'${key.replace(/_(one|other)$/, '')}'`, `__MSG_${key}__`].some((use) =>
        code.includes(use),
      );
    expect(Object.keys(en).filter((key) => !said(key))).toEqual([]);
  });
});

describe('languageOf', () => {
  it('takes what was chosen, else the language of the browser, else English', () => {
    expect(languageOf('en', 'nl-NL')).toBe('en');
    expect(languageOf(null, 'nl')).toBe('nl');
    expect(languageOf(null, 'nl-BE')).toBe('nl');
    expect(languageOf(null, 'nld-x')).toBe('en');
    expect(languageOf(null, 'fr-CA')).toBe('fr');
    expect(languageOf(null, 'PT-br')).toBe('pt');
    expect(languageOf(null, 'pl')).toBe('en');
  });
});

describe('textsOf', () => {
  it('fills in values, and leaves a gap without one as it is', () => {
    expect(textsOf('en').say('todayLeft', { time: '5 min' })).toBe('5 min left');
    expect(textsOf('nl').say('todayLeft')).toBe('nog {time}');
  });

  it('never takes a value for a gap', () => {
    expect(textsOf('en').say('limitsNotWhole', { typed: '{typed}$&' })).toContain('“{typed}$&”');
  });

  it('has a form for one, and one for the others', () => {
    const form = (count: number): string => textsOf('en').count('endingsAccepted', count);
    expect([0, 1, 2].map(form)).toEqual(['times you said yes', 'time you said yes', 'times you said yes']);
  });

  it.each(LANGUAGES)('takes the form that %s has for a count', (language) => {
    const message = (form: string): string => texts[language]![`endingsAccepted_${form}`]!.message;
    const plural = new Intl.PluralRules(language);
    for (const count of [...Array.from({ length: 300 }, (_, index) => index), 1_001, 1_000_000])
      expect(textsOf(language).count('endingsAccepted', count), String(count)).toBe(
        message(plural.select(count) === 'one' ? 'one' : 'other'),
      );
  });

  it('fills the count in as the language writes it', () => {
    expect(textsOf('nl').count('endingsDeclined', 1200)).toBe('1.200 afgeslagen');
  });
});

describe('panelTexts', () => {
  it.each(['en', 'nl'] as const)('%s: every text of the panel, with its gaps open', (language) => {
    const panel = panelTexts(language);
    expect(Object.keys(panel)).toEqual([...PANEL_TEXTS]);
  });
});

describe('texts that only one screen has in its bundle', () => {
  it.each([
    ['dashboard', ['dashboard']],
    ['welcome', ['welcome']],
    ['background', ['background', 'core']],
  ] as const)('those of the %s are said nowhere else', (owner, rooms) => {
    const code = globSync('src/**/*.{ts,tsx}')
      .filter((path) => !rooms.some((room) => path.startsWith(`src/${room}/`)))
      .map((path) => readFileSync(path, 'utf8'))
      .join();
    const own = Object.keys(en).filter((key) => ownerOf(key) === owner);
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((key) => code.includes(`'${key.replace(/_(one|other)$/, '')}'`))).toEqual([]);
  });
});

describe('the texts of the worker', () => {
  it('are all in its file, in each language that it does not learn', () => {
    const rooms = 'src/{background,core}/**/*.ts';
    const shared = ['format', 'limit-text', 'speech'].map((name) => `src/ui/${name}.ts`);
    const code = [...globSync(rooms), ...shared].map((path) => readFileSync(path, 'utf8')).join();
    // Words such as 'today' stand for much else: those that the worker says have a first name.
    const quoted = new Set([...code.matchAll(/'([a-z]+[A-Z]\w+)'/g)].map(([, word]) => word));
    const said = Object.keys(en).filter((key) => quoted.has(key) || quoted.has(key.replace(/_\w+$/, '')));
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((key) => !isIn('spoken', key))).toEqual([]);
  });
});
