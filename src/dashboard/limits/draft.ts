import {
  BREATHS,
  DAY_MINUTES,
  MOST_MORE,
  MOST_OF,
  type Limit,
  type LimitForm,
  type LimitKind,
  type LimitScope,
  type Warning,
} from '../../core/limit';
import type { SiteKind } from '../../core/words';
import type { TextKey } from '../../ui/texts';

/** What stands in the form of a limit. */
export interface Draft {
  what: LimitKind;
  /** `everything`, `kind companion`, `group …`, `site …`. */
  scope: string;
  /** By weekday, Monday first; nothing where the limit does not hold. */
  amounts: readonly string[];
  /** Of quiet hours: the weekdays, and the times of day. */
  days: readonly boolean[];
  from: string;
  to: string;
  /** Minutes before; empty without a warning. */
  warn: string;
  form: LimitForm;
  breath: string;
  /** Times a day; empty as often as wanted. */
  more: string;
  chip: boolean;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

export const EMPTY_DRAFT: Draft = {
  what: 'day',
  scope: 'everything',
  amounts: WEEK.map(() => ''),
  days: WEEK.map(() => true),
  from: '23:00',
  to: '07:00',
  warn: '5',
  form: 'panel',
  breath: '10',
  more: '3',
  chip: false,
};

function scopeText(scope: LimitScope): string {
  const [, ...rest] = Object.values(scope) as string[];
  return [scope.of, ...rest].join(' ');
}

function scopeIn(text: string): LimitScope {
  const [of, ...rest] = text.split(' ');
  const name = rest.join(' ');
  if (of === 'kind') return { of, kind: name as SiteKind };
  if (of === 'group') return { of, group: name };
  return of === 'site' ? { of, site: name } : { of: 'everything' };
}

const pad = (number: number): string => String(number).padStart(2, '0');
const clockOf = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** @returns minutes after midnight; null where it is no time of day */
export function minutesIn(clock: string): number | null {
  const [, hours, minutes] = /^(\d\d?):(\d\d)/.exec(clock.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const all = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && all < DAY_MINUTES ? all : null;
}

/** @returns the limit as the form shows it */
export function draftOf(limit: Limit): Draft {
  const { what, form, chip, warn } = limit;
  const shared = {
    ...{ what, form, chip, scope: scopeText(limit.scope), breath: String(limit.breath) },
    warn: warn && 'minutes' in warn ? String(warn.minutes) : warn ? `${Math.round(warn.share * 100)}%` : '',
    more: limit.more === null ? '' : String(limit.more),
  };
  if (limit.what !== 'hours')
    return { ...EMPTY_DRAFT, ...shared, amounts: limit.week.map((amount) => String(amount ?? '')) };
  const hours = limit.week.find((one) => one !== null);
  const times = hours ? { from: clockOf(hours.from), to: clockOf(hours.to) } : {};
  return { ...EMPTY_DRAFT, ...shared, ...times, days: limit.week.map((one) => one !== null) };
}

/** @returns the limit that the form describes, or what is wrong with it */
export function limitIn(draft: Draft, id: string): Limit | TextKey {
  const warn = warningIn(draft);
  const [more, breath] = [wholeIn(draft.more, 0, MOST_MORE), wholeIn(draft.breath, ...BREATHS)];
  if (warn === undefined) return 'dashLimitWarnFault';
  if (draft.more.trim() !== '' && more === null) return 'dashLimitMoreFault';
  if (draft.form === 'pause' && breath === null) return 'dashLimitBreathFault';
  const { form, chip, what } = draft;
  const shared = { id, scope: scopeIn(draft.scope), warn, form, breath: breath ?? 10, more, chip };
  if (what === 'hours') return hoursIn(draft, shared);
  const week = draft.amounts.map((text) => (text.trim() === '' ? null : wholeIn(text, 1, MOST_OF[what])));
  const isWrong = draft.amounts.some((text, day) => text.trim() !== '' && week[day] === null);
  if (isWrong || week.every((amount) => amount === null)) return FAULTS[what];
  if (what === 'week' && new Set(week.filter((amount) => amount !== null)).size > 1)
    return 'dashLimitWeekFault';
  return { ...shared, what, week };
}

const FAULTS = {
  day: 'dashLimitMinutesFault',
  week: 'dashLimitMinutesFault',
  session: 'dashLimitMinutesFault',
  sessions: 'dashLimitSessionsFault',
} as const;

function hoursIn(draft: Draft, shared: Omit<Limit, 'what' | 'week'>): Limit | TextKey {
  const [from, to] = [minutesIn(draft.from), minutesIn(draft.to)];
  if (from === null || to === null || from === to || !draft.days.includes(true)) return 'dashLimitHoursFault';
  return { ...shared, what: 'hours', week: draft.days.map((isOn) => (isOn ? { from, to } : null)) };
}

/** @returns undefined where it is wrong */
function warningIn({ warn, what }: Draft): Warning | null | undefined {
  const text = warn.trim();
  if (text === '') return null;
  const share = /^(\d\d?) ?%$/.exec(text)?.[1];
  if (share !== undefined && what !== 'hours' && what !== 'sessions' && Number(share) > 0)
    return { share: Number(share) / 100 };
  const minutes = wholeIn(text, 1, DAY_MINUTES);
  return minutes === null ? undefined : { minutes };
}

function wholeIn(text: string, least: number, most: number): number | null {
  const number = Number(text.trim());
  return /^\d+$/.test(text.trim()) && number >= least && number <= most ? number : null;
}
