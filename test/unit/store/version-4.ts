import type { Rows } from './version-1';
import { asVersion4, VERSION_3 } from './version-3';

const before = asVersion4(VERSION_3) as Rows;

/** A database as version 4 of the schema left it (November 2026): at least one row of every kind. */
export const VERSION_4 = {
  ...before,
  days: [
    {
      ...{
        day: '2026-09-30',
        site: 'claude',
        origin: 'imported',
        hours: Array.from({ length: 24 }, () => 0),
      },
      ...{ user: 7, suggested: 1, replies: 6, retries: 1, unseen: 2, general: 3, stay: 9_000 },
      ...{ closings: { offer: 2, none: 4 }, classifiers: { '2': 6 }, responses: { accepted: 1 } },
      imported: { sessions: 2, elapsed: 9_000 },
    },
    ...VERSION_3.days,
  ],
};
