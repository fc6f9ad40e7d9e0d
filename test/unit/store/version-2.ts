import { VERSION_1 } from './version-1';

const MINUTE = 60_000;
const { days, presences, turns, settings } = VERSION_1;
const DOCUMENT = presences[0].document;
/** 04:00 in Amsterdam, where the day before ends. */
const FOUR = Date.UTC(2026, 10, 25, 3);

/** A database as version 2 of the schema left it (Full Stop 0.1.0, November 2026): at least one row of every kind. */
export const VERSION_2 = {
  ...VERSION_1,
  presences: [
    ...presences,
    { document: DOCUMENT, site: 'chatgpt', seq: 9, rev: 1, from: FOUR - 10 * MINUTE, to: FOUR + 5 * MINUTE },
  ],
  days: days.map((row) => ({ ...row, suggested: 0, unseen: 1 })),
  turns: [
    ...turns.map((row) => (row.kind === 'user' ? { ...row, way: 'suggested' } : row)),
    {
      document: DOCUMENT,
      site: 'chatgpt',
      day: '2026-11-24',
      seq: 4,
      rev: 0,
      at: FOUR - MINUTE,
      kind: 'unseen',
    },
  ],
  readings: [{ site: 'chatgpt', reading: 'facts', since: FOUR }],
  settings: settings.map((row) => ({ ...row, bots: ['sagebot'] })),
};

const tenOClock = presences.map((row) => ({
  ...row,
  days: ['2026-11-24'],
  parts: [{ day: '2026-11-24', hour: 10, from: row.from, to: row.to }],
}));

/** Where the presences of version 1 are, in Amsterdam. */
export const PARTS_1 = tenOClock;

export const PARTS_2 = [
  ...tenOClock,
  {
    ...VERSION_2.presences[1],
    days: ['2026-11-24', '2026-11-25'],
    parts: [
      { day: '2026-11-24', hour: 3, from: FOUR - 10 * MINUTE, to: FOUR },
      { day: '2026-11-25', hour: 4, from: FOUR, to: FOUR + 5 * MINUTE },
    ],
  },
];
