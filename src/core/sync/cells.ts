import type { DayKey, DayTotals } from '../records';
import { presenceOf } from '../totals';
import { EVERYTHING, INVITATIONS, type SiteId } from '../words';

const FIELDS = ['seconds', 'user', 'invitations', 'accepted', 'sessions'] as const;

/** What a device tells of a site: whole seconds of presence, messages, invitations, those accepted, sessions. */
export type Figures = Record<(typeof FIELDS)[number], number>;

/** The figures of a site on a day, or in a month (`2026-11`) or year (`2026`) that days were folded into. */
export interface Cell extends Figures {
  at: string;
  site: SiteId;
}

/** @returns the day's figures; null where there are none, or where they came from an export, which all devices may have */
export function cellOf(row: DayTotals, sessions: number): Cell | null {
  const isAll = row.site === EVERYTHING;
  if (row.origin === 'imported' && !isAll) return null;
  const seconds = Math.round(presenceOf(row) / 1_000);
  const invitations = INVITATIONS.reduce((sum, one) => sum + (row.closings[one] ?? 0), 0);
  const counts = { user: row.user, invitations, accepted: row.responses.accepted ?? 0, sessions };
  const cell = { at: row.day, site: row.site, seconds, ...(isAll ? NO_COUNTS : counts) };
  return isNothing(cell) ? null : cell;
}

const NO_COUNTS = { user: 0, invitations: 0, accepted: 0, sessions: 0 };

export const NO_FIGURES: Figures = { seconds: 0, ...NO_COUNTS };

const isNothing = (figures: Figures): boolean => FIELDS.every((field) => figures[field] === 0);

export const plusFigures = (a: Figures, b: Figures): Figures => ({
  seconds: a.seconds + b.seconds,
  user: a.user + b.user,
  invitations: a.invitations + b.invitations,
  accepted: a.accepted + b.accepted,
  sessions: a.sessions + b.sessions,
});

/** @returns the cells under other names, those of one site and one name as one */
export function folded(cells: readonly Cell[], nameOf: (at: string) => string): Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const { site } = cell;
    const at = nameOf(cell.at);
    const sum = sums.get(`${at} ${site}`) ?? NO_FIGURES;
    sums.set(`${at} ${site}`, { ...plusFigures(sum, cell), at, site });
  }
  return [...sums.values()];
}

/**
 * The sites, and a line for each time: its name, and of each site its place among them with its figures, in base 36,
 * without the zeros at their end. `chatgpt replika|2026-11-23 0.2s0.c.5 1.1e`
 */
export function textOf(cells: readonly Cell[]): string {
  const sites = [...new Set(cells.map(({ site }) => site))].sort();
  const lines = new Map<string, string>();
  for (const cell of [...cells].sort((a, b) => compare(a.at, b.at) || compare(a.site, b.site)))
    lines.set(cell.at, `${lines.get(cell.at) ?? cell.at} ${wordOf(cell, sites.indexOf(cell.site))}`);
  return [sites.join(' '), ...lines.values()].join('|');
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const wordOf = (cell: Cell, place: number): string =>
  [place, ...FIELDS.map((field) => cell[field])]
    .map((number, at) => (number === 0 && at > 0 ? '' : number.toString(36)))
    .join('.')
    .replace(/\.+$/, '');

const TEXT = /^[a-z\d.* -]*(?:\|\d{4}(?:-\d\d){0,2}(?: [\da-z]{1,4}(?:\.[\da-z]{0,7}){0,5})*)*$/;

export const isCells = (text: unknown): text is string => typeof text === 'string' && TEXT.test(text);

/** @param text as `isCells` has it */
export function cellsIn(text: string): Cell[] {
  const [head = '', ...lines] = text.split('|');
  const sites = head.split(' ');
  return lines.flatMap((line) => {
    const [at = '', ...words] = line.split(' ');
    return words.flatMap((word) => {
      const [place = 0, ...numbers] = word.split('.').map((number) => parseInt(number, 36) || 0);
      const site = sites[place];
      const figures = Object.fromEntries(FIELDS.map((field, one) => [field, numbers[one] ?? 0])) as Figures;
      return site ? [{ ...figures, at, site }] : [];
    });
  });
}

/** @returns the text with as many sites as there is room for, in characters: those with the most time */
export function fittedText(cells: readonly Cell[], room: number): string {
  const text = textOf(cells);
  if (text.length <= room) return text;
  const sites = folded(cells, () => '').sort((a, b) => a.seconds - b.seconds);
  // A tenth at a time: there may be hundreds.
  const gone = new Set(sites.slice(0, Math.ceil(sites.length / 10)).map(({ site }) => site));
  return fittedText(
    cells.filter(({ site }) => !gone.has(site)),
    room,
  );
}

export const monthOf = (day: DayKey): string => day.slice(0, 7);
export const yearOf = (day: DayKey): string => day.slice(0, 4);
