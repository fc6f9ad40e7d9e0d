import type { HelpLine } from './verdict';

/**
 * Lines on which people answer. Only those whose number was verified, with the month of the source that says so;
 * everybody else finds theirs at findahelpline.com. To be checked anew with every release: docs/measures.md.
 */
export interface CheckedLine extends HelpLine {
  country: string;
  /** Where its own page is. */
  web: string;
  /** `2025-10`. */
  checked: string;
}

export const HELP_LINES: readonly CheckedLine[] = [
  {
    country: 'NL',
    name: '113 Zelfmoordpreventie',
    phone: '113',
    web: 'https://www.113.nl',
    checked: '2025-10',
  },
  {
    country: 'BE',
    name: 'Zelfmoordlijn',
    phone: '1813',
    web: 'https://www.zelfmoord1813.be',
    checked: '2021-12',
  },
];

/** All countries' lines. */
export const ALL_LINES = 'https://findahelpline.com';

const ZONES: Record<string, string> = { 'Europe/Amsterdam': 'NL', 'Europe/Brussels': 'BE' };

/**
 * @param chosen the country that the user chose; null goes by the clock of the machine
 * @returns null where no number is known for certain
 */
export function helpLineOf(chosen: string | null, zone: string): CheckedLine | null {
  const country = chosen ?? ZONES[zone];
  return HELP_LINES.find((line) => line.country === country) ?? null;
}
