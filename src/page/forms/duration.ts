import type { Language, Ms } from '../../core/records';

const MINUTE: Ms = 60_000;

/** @returns hours and minutes, a minute at least: "1 hr 5 min" */
export function timeOf(left: Ms, language: Language): string {
  const minutes = Math.max(1, Math.ceil(left / MINUTE));
  const unit = (amount: number, unit: 'hour' | 'minute'): string[] =>
    amount === 0
      ? []
      : [new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount)];
  return [...unit(Math.floor(minutes / 60), 'hour'), ...unit(minutes % 60, 'minute')].join(' ');
}
