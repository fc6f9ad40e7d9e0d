import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import nl from '../../../public/_locales/nl/messages.json';
import { ownerOf } from '../../../scripts/own-texts';
import { PANEL_TEXTS } from '../../../src/core/verdict';
import { languageOf, panelTexts, textsOf } from '../../../src/ui/texts';

const texts: Record<string, Record<string, { message: string }>> = { en, nl };
const gaps = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();

describe('the two languages', () => {
  it('have the same keys, in the same order', () => {
    expect(Object.keys(nl)).toEqual(Object.keys(en));
  });

  it.each(['en', 'nl'])('%s has each key once: of two, the browsers take the last', (language) => {
    const file = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
    const keys = [...file.matchAll(/^ {2}"(\w+)": \{/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(Object.keys(texts[language]!).length);
  });

  it('leave the same gaps for values', () => {
    const gapsOf = (language: string): unknown =>
      Object.fromEntries(Object.entries(texts[language]!).map(([key, { message }]) => [key, gaps(message)]));
    expect(gapsOf('nl')).toEqual(gapsOf('en'));
  });

  it.each(['en', 'nl'])('%s is legal for the browsers: names, no empty text, no dollar sign', (language) => {
    for (const [key, { message }] of Object.entries(texts[language]!)) {
      expect(key).toMatch(/^\w+$/);
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toContain('$');
    }
    expect(texts[language]!['extensionDescription']!.message.length).toBeLessThanOrEqual(132);
  });

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
    expect(languageOf(null, 'fr')).toBe('en');
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
