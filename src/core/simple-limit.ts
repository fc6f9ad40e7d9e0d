import type { CountedLimit, LimitId, LimitScope } from './limit';

/** @returns so many minutes a day, on all days, told in a panel */
export const simpleLimit = (id: LimitId, scope: LimitScope, minutes: number): CountedLimit => ({
  id,
  scope,
  what: 'day',
  week: Array.from({ length: 7 }, () => minutes),
  warn: null,
  form: 'panel',
  breath: 10,
  more: null,
  chip: false,
});
