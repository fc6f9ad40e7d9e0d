import { VERSION_4 } from './version-4';

/** A database as version 5 of the schema left it (November 2026): at least one row of every kind, one month packed. */
export const VERSION_5 = {
  ...VERSION_4,
  months: [
    { month: '2026-09', site: '*', rows: '[]' },
    {
      ...{ month: '2026-09', site: 'claude' },
      rows: JSON.stringify(VERSION_4.days.filter(({ site, day }) => site === 'claude' && day < '2026-10')),
    },
  ],
};
