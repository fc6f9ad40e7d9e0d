import { describe, expect, it } from 'vitest';
import { ALL_LINES, HELP_LINES, helpLineOf } from '../../../src/core/help-lines';

describe('help lines', () => {
  // A wrong number here can cost a life: each is written down twice.
  it('are these, as they were checked', () => {
    expect(
      HELP_LINES.map(({ country, name, phone, web, checked }) => [country, name, phone, web, checked]),
    ).toEqual([
      ['NL', '113 Zelfmoordpreventie', '113', 'https://www.113.nl', '2025-10'],
      ['BE', 'Zelfmoordlijn', '1813', 'https://www.zelfmoord1813.be', '2021-12'],
    ]);
    expect(ALL_LINES).toBe('https://findahelpline.com');
  });

  it.each([
    [null, 'Europe/Amsterdam', '113'],
    [null, 'Europe/Brussels', '1813'],
    [null, 'America/New_York', undefined],
    ['BE', 'Europe/Amsterdam', '1813'],
    ['NL', 'Asia/Tokyo', '113'],
    ['FR', 'Europe/Amsterdam', undefined],
  ])('of the country chosen, else of the clock: %s in %s, %s', (chosen, zone, phone) => {
    expect(helpLineOf(chosen, zone)?.phone).toBe(phone);
  });

  it('are none, rather than a wrong one', () => expect(helpLineOf(null, 'Asia/Tokyo')).toBeNull());
});
