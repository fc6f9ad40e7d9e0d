import { dayLimits } from '../limits';
import { PARTS_2, VERSION_2 } from './version-2';
import type { Rows } from './version-1';

/** A database as version 3 of the schema left it (Full Stop 0.1.0, November 2026): at least one row of every kind. */
export const VERSION_3 = {
  ...VERSION_2,
  presences: PARTS_2,
  settings: VERSION_2.settings.map((row) => ({ ...row, keepDays: 90, limits: { '*': 90, chatgpt: 5 } })),
};

/** What version 4 makes of limits and of what was shown. */
export const asVersion4 = ({ settings, nudges, ...rows }: Rows) => ({
  ...rows,
  nudges: nudges?.map((row) => ({ ...row, kind: 'limit', what: 'day', chose: (row as { at: number }).at })),
  settings: settings?.map((row) => ({ ...row, limits: dayLimits((row as Limited).limits) })),
});

interface Limited {
  limits: Record<string, number>;
}
