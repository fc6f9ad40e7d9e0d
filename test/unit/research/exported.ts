/** A history with all that an export for research must tell, or must not. */
import { DEFAULT_SETTINGS } from '../../../src/core/records';
import type { ResearchFacts } from '../../../src/core/research/facts';
import { researchFiles, type Files } from '../../../src/core/research/files';
import { kept, researchTables } from '../../../src/core/research/strike';
import { EVERYTHING } from '../../../src/core/words';
import { qualityTable } from '../../../src/dashboard/research/quality';
import { cardOf } from '../../../src/sites/card';
import { dayLimit } from '../../../src/core/day-limit';
import { limitShown } from '../limits';
import { MINUTE, NOW, row, TODAY } from '../popup/sample';

export const ADDED = 'chat.my-employer.example';
const closings = { closings: { offer: 3, none: 4 }, responses: { accepted: 2 }, classifiers: { '3': 7 } };

export const facts: ResearchFacts = {
  today: TODAY,
  days: [
    row('2023-05-01', EVERYTHING, 0, {
      origin: 'imported',
      user: 4,
      imported: { sessions: 1, elapsed: MINUTE },
    }),
    row('2023-05-01', 'chatgpt', 0, {
      origin: 'imported',
      user: 4,
      imported: { sessions: 1, elapsed: MINUTE },
    }),
    row('2026-11-20', EVERYTHING, 30, { user: 7, replies: 7, ...closings }),
    row('2026-11-20', ADDED, 10),
    row('2026-11-20', 'chatgpt', 20, { user: 7, replies: 7, ...closings }),
    row('2026-11-21', EVERYTHING, 5),
    row('2026-11-21', 'replika', 5),
  ],
  sessions: [
    {
      site: 'chatgpt',
      from: new Date(2026, 10, 20, 20).getTime(),
      to: new Date(2026, 10, 20, 21).getTime(),
      presence: 20 * MINUTE,
    },
  ],
  nudges: [
    limitShown('2026-11-20', ADDED, 30, { at: NOW }),
    {
      id: 'n',
      day: '2026-11-20',
      site: 'chatgpt',
      at: NOW,
      chose: NOW,
      choice: 'wrap-up',
      kind: 'person',
      form: 'bar',
    },
  ],
  settings: {
    ...DEFAULT_SETTINGS,
    people: ['Annelies'],
    plans: [{ after: 1_320, minutes: 20, then: 'call my sister' }],
    wrapUpTo: 'https://wrap.example/',
    bots: ['secret_bot'],
    groups: [{ id: 'g', name: 'Evenings, with "her"', sites: [ADDED] }],
    limits: [
      { ...dayLimit(EVERYTHING, 45), scope: { of: 'group', group: 'g' } },
      { ...dayLimit(ADDED, 45) },
      {
        ...{
          id: 'q',
          scope: { of: 'everything' },
          what: 'hours',
          warn: null,
          form: 'note',
          breath: 5,
          more: null,
        },
        ...{ chip: false, week: Array.from({ length: 7 }, () => ({ from: 1_321, to: 421 })) },
      },
    ],
  },
  keptSince: '2026-08-26',
  zone: 'Europe/Amsterdam',
  version: '0.1.0',
  classifier: 3,
  quality: qualityTable(),
  kindOf: (site) => cardOf(site)?.kind ?? null,
};
export const ALL = { first: '2023-05-01', last: TODAY, hours: false };

export function filesOf(wanted = ALL, ...names: string[]): Files {
  const struck = new Set(names);
  const about = { made: TODAY, version: '0.1.0', hours: wanted.hours };
  return researchFiles(kept(researchTables(facts, wanted, struck), struck), about);
}
/** What may be asked for, and struck out. */
export const EXPORTS: [string, typeof ALL, string[]][] = [
  ['as it is', ALL, []],
  ['with hours', { ...ALL, hours: true }, []],
  ['of no days', { ...ALL, first: '2024-01-01', last: '2024-02-01' }, []],
  ['with a column of a key struck out', ALL, ['days:site', 'days/2026-11-21/replika']],
  ['with tables and chats struck out', ALL, ['nudges', 'parameters', '@chatgpt']],
];
