import type { Instant } from '../core/records';
import { lazy } from '../core/lazy';

/** Languages in which the months of a printed moment are known. */
const LOCALES = ['en', 'en-GB', 'nl', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'sl'];

/** Hours ahead of UTC. Abbreviations that two zones share are not here. */
const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  brt: -3,
  est: -5,
  edt: -4,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  jst: 9,
  aest: 10,
  aedt: 11,
};

/** "Sept." and "sept" are one. */
const plain = (word: string): string => word.toLowerCase().replace(/\./g, '');

/** Numbers of the months, 0 to 11, by their names. */
const months = lazy(() => {
  const names = new Map<string, number>();
  for (const locale of LOCALES)
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
      for (let number = 0; number < 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2024, number, 1));
        names.set(plain(parts.find(({ type }) => type === 'month')?.value ?? ''), number);
      }
    }
  return names;
});

/** Behind the date. */
const TIME = /^(.*\D)(\d{1,2})[:.](\d{2})[:.](\d{2})(?!\d)(?:\s*([ap])\.?\s?m\.?)?\s*(.*)$/;

/**
 * A moment as Google prints it for people: "Nov 5, 2025, 1:34:47 AM CET", "5. nov. 2025, 01:34:47 MEZ",
 * "05.11.2025, 01:34:47 GMT+01:00". A zone whose abbreviation says nothing is taken for that of this device.
 *
 * @returns null where it is none, or in a language that is not known here
 */
export function momentPrinted(text: string): Instant | null {
  const line = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (line.length > 60) return null;
  const time = TIME.exec(line);
  const date = dateIn(time?.[1] ?? '');
  if (!time || !date) return null;
  const [, , hour, minute, second, half, zone = ''] = time;
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const parts = [...date, hours, Number(minute), Number(second)] as const;
  const ahead = hoursAhead(zone);
  const at = ahead === null ? new Date(...parts).getTime() : Date.UTC(...parts) - ahead * 3_600_000;
  return Number.isFinite(at) ? at : null;
}

/** @returns year, month (0 to 11), day */
function dateIn(text: string): [number, number, number] | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const year = Number(words.find((word) => /^\d{4}$/.test(word)));
  const [first = NaN, second = NaN] = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  const named = words.map((word) => months().get(word)).find((month) => month !== undefined);
  const isYearFirst = /^\d{4}$/.test(words[0] ?? '');
  const [month, day] =
    named !== undefined ? [named, first] : isYearFirst ? [first - 1, second] : [second - 1, first];
  const isDate = Number.isFinite(year) && month >= 0 && month < 12 && day >= 1 && day <= 31;
  return isDate ? [year, month, day] : null;
}

/** @returns null where nothing is known of the zone */
function hoursAhead(zone: string): number | null {
  const [, sign, hours, minutes = '0'] = /^(?:gmt|utc)([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone] ?? null;
  return (sign === '+' ? 1 : -1) * (Number(hours) + Number(minutes) / 60);
}
