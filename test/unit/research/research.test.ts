import { describe, expect, it } from 'vitest';
import { DAY_COLUMNS } from '../../../src/core/day-table';
import type { Files } from '../../../src/core/research/files';
import { researchTables } from '../../../src/core/research/strike';
import { cellsOf, faultsIn } from '../../data-package';
import { NOW } from '../popup/sample';
import { ADDED, ALL, EXPORTS, facts, filesOf } from './exported';

const csv = (files: Files, name: string): string[][] => cellsOf(files[`${name}.csv`] ?? '');
const cell = (files: Files, name: string, at: number, column: string): string | undefined => {
  const [head = [], ...rows] = csv(files, name);
  return rows[at]?.[head.indexOf(column)];
};

describe('an export for research', () => {
  it('has the form that is published: whoever changes it sees each word and figure that changes', () => {
    const files = Object.entries(filesOf({ ...ALL, hours: true }));
    // The one says the same once more, and the other changes with each version of the rules.
    expect(files.filter(([name]) => name !== 'research.json' && name !== 'quality.csv')).toMatchSnapshot();
  });

  it.each(EXPORTS)('validates against its own data package and JSON Schema, %s', (_, wanted, struck) => {
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
