import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledTexts } from '../../../scripts/bundled-texts';
import { isIn } from '../../../scripts/own-texts';
import { LANGUAGES } from '../../../src/core/records';
import { numbered } from '../../../src/ui/numbered';

type Messages = Record<string, { message: string }>;

const built = (code: string, id: string): string =>
  bundledTexts.transform.call({ addWatchFile: () => undefined }, code, id)?.code ?? code;

const pathOf = (language: string): string => resolve(`public/_locales/${language}/messages.json`);

/** What the built file of texts gives. */
function textsOf(language: string, screen: string): Messages {
  const module = built(readFileSync(pathOf(language), 'utf8'), `${pathOf(language)}?${screen}`);
  const [, given = ''] = /export default ([^]*);$/.exec(module.trim()) ?? [];
  return new Function('numbered', `return ${given}`)(numbered) as Messages;
}

describe.each(['dashboard', 'welcome'])('the texts that only the %s says', (screen) => {
  it.each(LANGUAGES)('are found by the short keys that its source gets, in %s', (language) => {
    const whole = JSON.parse(readFileSync(pathOf(language), 'utf8')) as Messages;
    const mine = Object.entries(whole).filter(([key]) => isIn(screen, key));
    const texts = textsOf(language, screen);
    const found = mine.map(([key]) => {
      const [base = '', form] = key.split(/(?=_one$|_other$)/);
      const [, short] = /'(\w+)'/.exec(built(`say('${base}')`, 'src/view.tsx')) ?? [];
      return texts[`${short}${form ?? ''}`]?.message;
    });
    expect(mine.length).toBeGreaterThan(50);
    expect(found).toEqual(mine.map(([, { message }]) => message));
    expect(Object.keys(texts)).toHaveLength(mine.length);
  });
});

it('leaves other words and keys alone', () => {
  const code = "say('today'); say('dashNoSuchText'); style.dashOffset = 2;";
  expect(built(code, 'src/view.tsx')).toBe(code);
});

it.each(['say(`dash${view}Title`)', "say('dashTitle' + form)"])('refuses a key in parts: %s', (code) => {
  expect(() => built(code, 'src/view.tsx')).toThrow('name it whole');
});
