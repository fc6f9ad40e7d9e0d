import { lazy } from '../core/lazy';
import type { DayKey, Instant, Language, Ms } from '../core/records';
import { calendarOf, noon, shortDay } from './calendar';
import { numberFormat } from './number';
import { textsOf, type Texts } from './texts';

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
  /** "Tuesday". */
  weekdayName(day: DayKey): string;
  /** "Nov". */
  month(day: DayKey): string;
  /** "November 2026". */
  monthYear(day: DayKey): string;
  /** "24 Nov". */
  dayMonth(day: DayKey): string;
  /** "16 – 22 Nov 2026". */
  range(first: DayKey, last: DayKey): string;
  /** "47%". */
  percent(share: number): string;
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
const LOCALES: Record<Language, string> = {
  en: 'en-GB',
  nl: 'nl-NL',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
  it: 'it-IT',
};

/** @param browserLanguage says how a clock is read in the reader's country, where it is the same language */
export function formatsOf(language: Language, browserLanguage: string): Formats {
  const locale = browserLanguage.startsWith(`${language}-`) ? browserLanguage : LOCALES[language];
  const texts = textsOf(language);
  const calendar = calendarOf(locale, texts);
  // Made at their first use: the first of a process takes tens of milliseconds, and few screens need them.
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(locale, options));
  const clock = dates({ timeStyle: 'short' });
  const second = dates({ timeStyle: 'medium' });
  const shortDate = dates({ dateStyle: 'medium' });
  const longDate = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const date = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekdayName = dates({ weekday: 'long' });
  const month = dates({ month: 'short' });
  const monthYear = dates({ month: 'long', year: 'numeric' });
  const dayMonth = dates({ day: 'numeric', month: 'short' });
  const percent = lazy(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const durationParts = durationFormat(texts);
  return {
    number: numberFormat(language),
    durationParts,
    duration: (ms) => durationParts(ms).map(joined).join('').trimEnd(),
    exact: exactFormat(texts),
    clock: calendar?.clock ?? ((at) => clock().format(at)),
    span: (from, to) => second().formatRange(from, to),
    shortDate: (day) => shortDate().format(noon(day)),
    longDate: (day) => longDate().format(noon(day)),
    weekday: (day) => shortDay(day, texts),
    date: calendar?.date ?? ((day) => date().format(noon(day))),
    weekdayName: (day) => weekdayName().format(noon(day)),
    month: (day) => month().format(noon(day)),
    monthYear: (day) => monthYear().format(noon(day)),
    dayMonth: (day) => dayMonth().format(noon(day)),
    range: (first, last) => shortDate().formatRange(noon(first), noon(last)),
    percent: (share) => percent().format(share),
    list: listFormat(texts),
  };
}

/** A figure never stands at the end of a line without its unit. */
const joined = ({ type, text }: DurationPart): string => (type === 'figure' ? `${text}\u00a0` : `${text} `);

function listFormat({ say }: Texts): Formats['list'] {
  return (items) => {
    const [last = '', ...others] = items.toReversed();
    if (others.length === 0) return last;
    return say(others.length === 1 ? 'listTwo' : 'listMany', { first: others.toReversed().join(', '), last });
  };
}

function exactFormat({ say }: Texts): Formats['exact'] {
  const units = [
    { of: 3_600, unit: say('unitHour') },
    { of: 60, unit: say('unitMinute') },
    { of: 1, unit: say('unitSecond') },
  ];
  return (ms) => {
    let left = Math.floor(ms / 1_000);
    const parts = units.flatMap(({ of, unit }) => {
      const count = Math.floor(left / of);
      left -= count * of;
      return count > 0 || (of === 1 && ms < 1_000) ? partsOf(count, unit).map(joined) : [];
    });
    return parts.join('').trimEnd();
  };
}

function durationFormat({ say }: Texts): Formats['durationParts'] {
  const hour = say('unitHour');
  const minute = say('unitMinute');
  return (ms) => {
    const minutes = Math.floor(ms / 60_000);
    if (minutes === 0 && ms > 0) return partsOf('<1', minute);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return [
      ...(hours > 0 ? partsOf(hours, hour) : []),
      ...(rest > 0 || hours === 0 ? partsOf(rest, minute) : []),
    ];
  };
}

const partsOf = (figure: number | string, unit: string): DurationPart[] => [
  { type: 'figure', text: String(figure) },
  { type: 'unit', text: unit },
];
