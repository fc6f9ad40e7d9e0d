import { startOfDay } from '../core/days';
import { lazy } from '../core/lazy';
import type { DayKey, Instant, Language, Ms } from '../core/records';

/** Times and dates as the reader writes them. Minutes are cut off to whole ones, as on the toolbar badge. */
export interface Formats {
  number(value: number): string;
  /** "1 hr 12 min"; "<1 min" for what is more than nothing. */
  duration(ms: Ms): string;
  /** The same in pieces, for setting figures and units apart. */
  durationParts(ms: Ms): DurationPart[];
  /** To the second: "17 min 38 sec"; what is under a second is none. */
  exact(ms: Ms): string;
  /** "20:14". */
  clock(at: Instant): string;
  /** "20:14:05 – 20:31:40". */
  span(from: Instant, to: Instant): string;
  /** "Tue". */
  weekday(day: DayKey): string;
  /** "Tuesday 24 November". */
  date(day: DayKey): string;
  /** "24 Nov 2026". */
  shortDate(day: DayKey): string;
  /** "Tuesday 24 November 2026". */
  longDate(day: DayKey): string;
  /** "ChatGPT and Replika". */
  list(items: readonly string[]): string;
}

export interface DurationPart {
  type: 'figure' | 'unit';
  text: string;
}

/** For readers whose browser speaks another language than the one they chose. */
const LOCALES: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };

/** @param browserLanguage says how a clock is read in the reader's country, where it is the same language */
export function formatsOf(language: Language, browserLanguage: string): Formats {
  const locale = browserLanguage.startsWith(`${language}-`) ? browserLanguage : LOCALES[language];
  // Made at their first use: the first of a process takes tens of milliseconds, and few screens need them all.
  const number = lazy(() => new Intl.NumberFormat(language));
  const clock = lazy(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const second = lazy(() => new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }));
  const shortDate = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
  const longDate = lazy(
    () =>
      new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  );
  const weekday = lazy(() => new Intl.DateTimeFormat(locale, { weekday: 'short' }));
  const date = lazy(
    () => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
  );
  const list = lazy(() => new Intl.ListFormat(language));
  const durationParts = durationFormat(language);
  return {
    number: (value) => number().format(value),
    durationParts,
    duration: (ms) => durationParts(ms).map(joined).join('').trimEnd(),
    exact: exactFormat(language),
    clock: (at) => clock().format(at),
    span: (from, to) => second().formatRange(from, to),
    shortDate: (day) => shortDate().format(noon(day)),
    longDate: (day) => longDate().format(noon(day)),
    weekday: (day) => weekday().format(noon(day)),
    date: (day) => date().format(noon(day)),
    list: (items) => list().format(items),
  };
}

/** A figure never stands at the end of a line without its unit. */
const joined = ({ type, text }: DurationPart): string => (type === 'figure' ? `${text}\u00a0` : `${text} `);

/** The middle of a day is on that day in every zone and when the clocks change. */
const noon = (day: DayKey): Instant => startOfDay(day, 12 * 60);

function unitFormat(language: Language, unit: 'hour' | 'minute' | 'second'): () => Intl.NumberFormat {
  return lazy(() => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }));
}

function exactFormat(language: Language): (ms: Ms) => string {
  const units = [
    { of: 3_600, format: unitFormat(language, 'hour') },
    { of: 60, format: unitFormat(language, 'minute') },
    { of: 1, format: unitFormat(language, 'second') },
  ];
  return (ms) => {
    let left = Math.floor(ms / 1_000);
    const parts = units.flatMap(({ of, format }) => {
      const count = Math.floor(left / of);
      left -= count * of;
      return count > 0 || (of === 1 && ms < 1_000) ? partsOf(format(), count).map(joined) : [];
    });
    return parts.join('').trimEnd();
  };
}

function durationFormat(language: Language): (ms: Ms) => DurationPart[] {
  const hour = unitFormat(language, 'hour');
  const minute = unitFormat(language, 'minute');
  return (ms) => {
    const minutes = Math.floor(ms / 60_000);
    if (minutes === 0 && ms > 0) return partsOf(minute(), 1).map(asLessThan);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [
      ...(hours > 0 ? partsOf(hour(), hours) : []),
      ...(rest > 0 || hours === 0 ? partsOf(minute(), rest) : []),
    ];
  };
}

const partsOf = (format: Intl.NumberFormat, value: number): DurationPart[] =>
  format
    .formatToParts(value)
    .filter(({ type }) => type !== 'literal')
    .map(({ type, value: text }) => ({ type: type === 'unit' ? 'unit' : 'figure', text }));

const asLessThan = (part: DurationPart): DurationPart =>
  part.type === 'figure' ? { ...part, text: `<${part.text}` } : part;
