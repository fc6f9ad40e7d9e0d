import type { Instant } from '../core/records';

/** Before the first of these products. */
const EARLIEST: Instant = Date.UTC(2015, 0, 1);
/** In the year 2100, seconds have this many digits still, and milliseconds more. */
const MOST_SECONDS = 10_000_000_000;

/**
 * @param value seconds or milliseconds since 1970, or a moment as ISO 8601 writes it
 * @returns null where it is no moment at which somebody can have chatted; later ones are left out where today is known
 */
export function instantOf(value: unknown): Instant | null {
  if (typeof value === 'number') return plausible(Math.abs(value) < MOST_SECONDS ? value * 1_000 : value);
  if (typeof value !== 'string' || value.length > 40) return null;
  if (/^\d{9,13}(?:\.\d+)?$/.test(value)) return instantOf(Number(value));
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(value) ? plausible(Date.parse(value.replace(' ', 'T'))) : null;
}

const plausible = (at: number): Instant | null =>
  Number.isFinite(at) && at >= EARLIEST && at < MOST_SECONDS * 1_000 ? Math.round(at) : null;
