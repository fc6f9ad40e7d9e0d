import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween } from '../../../src/core/days';
import { LANGUAGES } from '../../../src/core/records';
import { formatsOf } from '../../../src/ui/format';
import { learn } from '../../../src/ui/learn';

const MINUTE = 60_000;
const en = formatsOf('en', 'en-GB');
const nl = formatsOf('nl', 'nl-NL');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('duration', () => {
  it.each([
    [0, '0 min', '0 min'],
    [1, '<1 min', '<1 min'],
    [59_999, '<1 min', '<1 min'],
    [MINUTE, '1 min', '1 min'],
    [MINUTE * 60 - 1, '59 min', '59 min'],
    [MINUTE * 60, '1 hr', '1 uur'],
    [MINUTE * 72, '1 hr 12 min', '1 uur 12 min'],
    [MINUTE * 60 * 25, '25 hr', '25 uur'],
  ])('%i ms', (ms, english, dutch) => {
    expect(plain(en.duration(ms))).toBe(english);
    expect(plain(nl.duration(ms))).toBe(dutch);
  });

  it('never parts a figure from its unit at the end of a line', () => {
    expect(en.duration(72 * MINUTE)).toBe('1\u00a0hr 12\u00a0min');
  });

  it('gives figures and units apart', () => {
    expect(nl.durationParts(61 * MINUTE)).toEqual([
      { type: 'figure', text: '1' },
      { type: 'unit', text: 'uur' },
      { type: 'figure', text: '1' },
      { type: 'unit', text: 'min' },
    ]);
  });
});

describe('dates', () => {
  const evening = new Date(2026, 10, 24, 20, 5).getTime();

  it('name the calendar day of the key', () => {
    expect(en.weekday('2026-11-24')).toBe('Tue');
    expect(nl.weekday('2026-11-24')).toBe('di');
    expect(nl.date('2026-11-24')).toBe('dinsdag 24 november');
  });

  it.each(LANGUAGES)('name days in %s so shortly that seven stand side by side', async (language) => {
    await learn(language, 'en');
    const days = daysBetween('2026-11-23', '2026-11-29');
    for (const place of ['en-US', `${language}-${language.toUpperCase()}`, `${language}-BR`]) {
      const names = days.map(formatsOf(language, place).weekday);
      expect(names.filter((name) => name.length > 4)).toEqual([]);
      expect(new Set(names).size).toBe(7);
    }
  });

  it.each(['en-GB', 'en-US', 'nl-NL', 'nl-BE'])('are written as Intl writes them, for %s', (locale) => {
    const language = locale.startsWith('nl') ? 'nl' : 'en';
    const formats = formatsOf(language, locale);
    const intl = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
    const [date, weekday, clock] = [
      intl({ weekday: 'long', day: 'numeric', month: 'long' }),
      intl({ weekday: 'short' }),
      intl({ timeStyle: 'short' }),
    ];
    for (let number = 0; number < 366; number++) {
      const noon = new Date(2028, 0, 1 + number, 12);
      const day = dayOf(noon.getTime(), 0);
      expect(formats.date(day)).toBe(date.format(noon));
      expect(formats.weekday(day)).toBe(weekday.format(noon));
      const time = new Date(2028, 0, 1 + number, number % 24, number % 60).getTime();
      expect(formats.clock(time).replace('\u202f', ' ')).toBe(clock.format(time).replace('\u202f', ' '));
    }
  });

  it('read the clock as in the country of the reader', () => {
    expect(en.clock(evening)).toBe('20:05');
    expect(plain(formatsOf('en', 'en-US').clock(evening)).replace('\u202f', ' ')).toBe('8:05 PM');
    expect(formatsOf('nl', 'en-US').clock(evening)).toBe('20:05');
  });
});

describe.each(['en', 'nl'] as const)('figures and lists, in %s', (language) => {
  const formats = formatsOf(language, language);

  it('are written as Intl writes them', () => {
    const number = new Intl.NumberFormat(language);
    for (const value of [0, 1, 999, 1_000, 38_605, 1_234_567, 0.5, -12])
      expect(formats.number(value)).toBe(number.format(value));
    const list = new Intl.ListFormat(language);
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      expect(formats.list(items)).toBe(list.format(items));
    const unit = (name: string) =>
      new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' });
    for (const count of [1, 2, 17]) {
      const exact = plain(formats.exact(count * 3_661_000)).split(/(?<=\D) (?=\d)/);
      expect(exact).toEqual(['hour', 'minute', 'second'].map((name) => unit(name).format(count)));
    }
  });
});
