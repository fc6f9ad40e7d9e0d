import type { Layout } from '../layouts/layout.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Sixteen hexadecimal digits (Gemini), twenty-one letters and digits (Copilot), a long number. */
const OTHER = /\b[0-9a-f]{16}\b|(?<![\w-])[\w-]{20,21}(?=-user-message|-author|-content)|\d{15,}/g;

const ID_ATTRIBUTES = [
  'id',
  'aria-labelledby',
  'data-turn-id',
  'data-turn-id-container',
  'data-message-id',
  'data-turn-key',
  'data-content-search-unit-key',
  'data-chatgpt-search-message-ids',
  'data-chatgpt-selection-message-id',
];

/** Gives elements new ids, the same new one for the same old one. */
export function renewIds(elements: Iterable<Element>): void {
  const known = new Map<string, string>();
  const renewed = (old: string): string => {
    const id = known.get(old) ?? (old.includes('-') ? crypto.randomUUID() : randomLike(old));
    known.set(old, id);
    return id;
  };
  for (const element of elements) {
    for (const name of ID_ATTRIBUTES) {
      const old = element.getAttribute(name);
      if (old === null || !isTurnId(old)) continue;
      const renewedAll = old.replaceAll(UUID, renewed).replaceAll(OTHER, renewed);
      element.setAttribute(name, renewedAll === old ? `${old}-${renewed(old).slice(0, 8)}` : renewedAll);
    }
  }
}

/** The ids of buttons and menus are of no account. */
const isTurnId = (value: string): boolean =>
  value.search(UUID) !== -1 || value.search(OTHER) !== -1 || /^(message-|turn-|request-|fixture)/.test(value);

const randomLike = (old: string): string =>
  old.replaceAll(/[0-9a-z]/gi, () => (/^\d+$/.test(old) ? digit(10) : digit(16)));

const digit = (base: number): string => Math.floor(Math.random() * base).toString(base);

/** Numbers the rows of a conversation; those to come count too. */
export function renumber(rows: readonly Element[], numbered: NonNullable<Layout['numbered']>): void {
  const { attribute, prefix, from } = numbered;
  rows.forEach((row, index) => {
    const number = `[${attribute}^="${prefix}"]`;
    const named = prefix === '' || row.matches(number) ? row : row.querySelector(number);
    named?.setAttribute(attribute, `${prefix}${from + index}`);
  });
}
