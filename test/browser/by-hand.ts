/** Figures counted by hand, and not by the rules that the screens have; and as the screens write them in English. */
import type { DayTotals } from '../../src/core/records';

export const ALL = '*';
const INVITING = ['offer', 'extend', 'personal', 'cliffhanger', 'farewell-hook'] as const;
export const NAMES: Record<string, string> = { chatgpt: 'ChatGPT', claude: 'Claude', replika: 'Replika' };

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
export const timeOf = (rows: readonly DayTotals[]): number => total(rows.flatMap(({ hours }) => hours));
export const count = (rows: readonly DayTotals[], of: (row: DayTotals) => number | undefined): number =>
  total(rows.map((row) => of(row) ?? 0));
export const invitedIn = (rows: readonly DayTotals[]): number =>
  total(INVITING.map((closing) => count(rows, ({ closings }) => closings[closing])));

export function written(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes === 0) return ms > 0 ? '<1 min' : '0 min';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${String(hours)} hr` : '', rest > 0 ? `${String(rest)} min` : ''].join(' ').trim();
}
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
