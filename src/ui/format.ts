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
  /** "20:14". */
  clock(at: Instant): string;
  /** "Tue". */
  weekday(day: DayKey): string;
  /** "Tuesday 24 November". */
  date(day: DayKey): string;
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
    clock: (at) => clock().format(at),
    weekday: (day) => weekday().format(noon(day)),
    date: (day) => date().format(noon(day)),
    list: (items) => list().format(items),
  };
}

/** A figure never stands at the end of a line without its unit. */
const joined = ({ type, text }: DurationPart): string => (type === 'figure' ? `${text}\u00a0` : `${text} `);

/** The middle of a day is on that day in every zone and when the clocks change. */
const noon = (day: DayKey): Instant => startOfDay(day, 12 * 60);

function durationFormat(language: Language): (ms: Ms) => DurationPart[] {
  const formatOf = (unit: 'hour' | 'minute'): (() => Intl.NumberFormat) =>
    lazy(() => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }));
  const hour = formatOf('hour');
  const minute = formatOf('minute');
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
