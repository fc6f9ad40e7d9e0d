import { describe, expect, it } from 'vitest';
import { DAY_COLUMNS } from '../../../src/core/day-table';
import { DEFAULT_SETTINGS } from '../../../src/core/records';
import type { ResearchFacts } from '../../../src/core/research/facts';
import { researchFiles, type Files } from '../../../src/core/research/files';
import { kept, researchTables } from '../../../src/core/research/strike';
import { EVERYTHING } from '../../../src/core/words';
import { qualityTable } from '../../../src/dashboard/research/quality';
import { cardOf } from '../../../src/sites/card';
import { dayLimit } from '../../../src/core/day-limit';
import { cellsOf, faultsIn } from '../../data-package';
import { limitShown } from '../limits';
import { MINUTE, NOW, row, TODAY } from '../popup/sample';

const ADDED = 'chat.my-employer.example';
const closings = { closings: { offer: 3, none: 4 }, responses: { accepted: 2 }, classifiers: { '3': 7 } };

const facts: ResearchFacts = {
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
const ALL = { first: '2023-05-01', last: TODAY, hours: false };

function filesOf(wanted = ALL, ...names: string[]): Files {
  const struck = new Set(names);
  const about = { made: TODAY, version: '0.1.0', hours: wanted.hours };
  return researchFiles(kept(researchTables(facts, wanted, struck), struck), about);
}
const csv = (files: Files, name: string): string[][] => cellsOf(files[`${name}.csv`] ?? '');
const cell = (files: Files, name: string, at: number, column: string): string | undefined => {
  const [head = [], ...rows] = csv(files, name);
  return rows[at]?.[head.indexOf(column)];
};

describe('an export for research', () => {
  it.each([
    ['as it is', ALL, []],
    ['with hours', { ...ALL, hours: true }, []],
    ['of no days', { ...ALL, first: '2024-01-01', last: '2024-02-01' }, []],
    ['with a column of a key struck out', ALL, ['days:site', 'days/2026-11-21/replika']],
    ['with tables and chats struck out', ALL, ['nudges', 'parameters', '@chatgpt']],
  ])('validates against its own data package and JSON Schema, %s', (_, wanted, struck) => {
    expect(faultsIn(filesOf(wanted, ...struck))).toEqual([]);
  });

  it('holds no name, no address, no plan, and no time of the clock', () => {
    const all = Object.values(filesOf()).join('\n');
    for (const secret of [
      'Annelies',
      'sister',
      'employer',
      'wrap.example',
      'secret_bot',
      'Evenings',
      String(NOW),
    ])
      expect(all).not.toContain(secret);
    expect(all.replaceAll('T00:00:00Z', '')).not.toMatch(/\d\d:\d\d/);
    expect(all).not.toContain('hour_20');
  });

  it('holds hours and quiet hours where they are ticked', () => {
    const files = filesOf({ ...ALL, hours: true });
    expect(cell(files, 'days', 3, 'presence_s_hour_20')).toBe('600');
    expect(cell(files, 'limits', 2, 'quiet_monday')).toBe('22:01-07:01');
  });

  it('says what every column means', () => {
    const tables = researchTables(facts, { ...ALL, hours: true }, new Set());
    for (const { fields } of tables)
      for (const field of fields) expect(field).toMatchObject({ description: /./ });
    expect(tables.flatMap(({ fields }) => fields.filter(({ description }) => description === ''))).toEqual(
      [],
    );
    const names = tables[0]?.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(DAY_COLUMNS.map(([name]) => name.replaceAll('-', '_'))));
    for (const name of names ?? [])
      expect(filesOf({ ...ALL, hours: true })['CODEBOOK.md']).toContain(`| ${name} |`);
  });

  it('tells the figures, what named them, and sessions where they are kept', () => {
    const files = filesOf();
    expect(
      csv(files, 'days')
        .map(([day, site]) => [day, site])
        .slice(1),
    ).toEqual(facts.days.map(({ day, site }) => [day, site === ADDED ? 'other-1' : site]));
    expect(cell(files, 'days', 4, 'presence_s')).toBe('1200');
    expect(cell(files, 'days', 4, 'closing_offer')).toBe('3');
    expect(cell(files, 'days', 4, 'classifiers')).toBe('3:7');
    expect(cell(files, 'days', 4, 'sessions')).toBe('1');
    expect(cell(files, 'days', 4, 'longest_session_s')).toBe('1200');
    expect(cell(files, 'days', 1, 'sessions')).toBe('');
    expect(cell(files, 'nudges', 0, 'choice_wrap_up')).toBe('1');
    expect(csv(files, 'quality').length).toBeGreaterThan(8);
  });

  it('tells gaps from figures', () => {
    expect(csv(filesOf(), 'coverage').slice(1)).toEqual([
      ['2023-05-01', '2023-05-01', '1', 'imported'],
      ['2023-05-02', '2026-11-19', '1298', 'nothing'],
      ['2026-11-20', '2026-11-21', '2', 'observed'],
    ]);
  });

  it('leaves out the sum of a day of which a chat is struck out, and says that it is withheld', () => {
    for (const struck of ['@other-1', 'days/2026-11-20/other-1']) {
      const files = filesOf(ALL, struck);
      const left = csv(files, 'days').filter(([day]) => day === '2026-11-20');
      expect(left.map(([, site]) => site)).toEqual(['chatgpt']);
      expect(csv(files, 'coverage').at(-2)).toEqual(['2026-11-20', '2026-11-20', '1', 'withheld']);
    }
    const { 'research.json': json = '', 'nudges.csv': nudges = '' } = filesOf(ALL, '@other-1');
    expect(json + nudges).not.toContain('other-1');
  });

  it('leaves out columns and tables that are struck out, from every file', () => {
    const files = filesOf(ALL, 'days:presence_s', 'limits');
    const { resources } = JSON.parse(files['datapackage.json'] ?? '') as { resources: { name: string }[] };
    expect(Object.keys(files)).not.toContain('limits.csv');
    expect(resources.map(({ name }) => name)).not.toContain('limits');
    expect(
      JSON.stringify(files).replaceAll('added to presence_s', '').replaceAll('Part of presence_s', ''),
    ).not.toContain('presence_s');
  });
});
