import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/ui/format';

const MINUTE = 60_000;
const en = formatsOf('en', 'en-GB');
const nl = formatsOf('nl', 'nl-NL');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('duration', () => {
  it.each([
    [0, '0 min', '0 min'],
    [1, '<1 min', '<1 min'],
    [59_999, '<1 min', '<1 min'],
    [MINUTE, '1 min', '1 min'],
    [MINUTE * 60 - 1, '59 min', '59 min'],
    [MINUTE * 60, '1 hr', '1 uur'],
    [MINUTE * 72, '1 hr 12 min', '1 uur 12 min'],
    [MINUTE * 60 * 25, '25 hr', '25 uur'],
  ])('%i ms', (ms, english, dutch) => {
    expect(plain(en.duration(ms))).toBe(english);
    expect(plain(nl.duration(ms))).toBe(dutch);
  });

  it('never parts a figure from its unit at the end of a line', () => {
    expect(en.duration(72 * MINUTE)).toBe('1\u00a0hr 12\u00a0min');
  });

  it('gives figures and units apart', () => {
    expect(nl.durationParts(61 * MINUTE)).toEqual([
      { type: 'figure', text: '1' },
      { type: 'unit', text: 'uur' },
      { type: 'figure', text: '1' },
      { type: 'unit', text: 'min' },
    ]);
  });
});

describe('dates', () => {
  const evening = new Date(2026, 10, 24, 20, 5).getTime();

  it('name the calendar day of the key', () => {
    expect(en.weekday('2026-11-24')).toBe('Tue');
    expect(nl.weekday('2026-11-24')).toBe('di');
    expect(nl.date('2026-11-24')).toBe('dinsdag 24 november');
  });

  it('read the clock as in the country of the reader', () => {
    expect(en.clock(evening)).toBe('20:05');
    expect(plain(formatsOf('en', 'en-US').clock(evening)).replace('\u202f', ' ')).toBe('8:05 PM');
    expect(formatsOf('nl', 'en-US').clock(evening)).toBe('20:05');
  });
});
