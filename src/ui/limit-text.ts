import { startOfDay } from '../core/days';
import type { Group, Limit, LimitScope } from '../core/limit';
import type { DayKey } from '../core/records';
import { weekdayOf } from '../core/weeks';
import type { SiteKind } from '../core/words';
import { siteName } from '../sites/card';
import type { Formats } from './format';
import type { TextKey, Texts } from './texts';

const KINDS: Record<SiteKind, TextKey> = {
  assistant: 'aboutAssistant',
  companion: 'aboutCompanion',
  roleplay: 'aboutRoleplay',
  messenger: 'aboutMessenger',
  'self-hosted': 'aboutSelfHosted',
  other: 'aboutOther',
};

/** @returns what a limit is about, within a sentence */
export function aboutText(scope: LimitScope, groups: readonly Group[], { say }: Texts): string {
  switch (scope.of) {
    case 'everything':
      return say('limitsEverythingInline');
    case 'kind':
      return say(KINDS[scope.kind]);
    case 'site':
      return siteName(scope.site);
    case 'group':
      return say('aboutGroup', { name: groups.find(({ id }) => id === scope.group)?.name ?? '' });
  }
}

/**
 * @param day whose amount is named; where the limit does not hold on it, that of the first day on which it does
 * @returns a limit in words: "45 min a day for ChatGPT"
 */
export function limitText(
  limit: Limit,
  groups: readonly Group[],
  day: DayKey,
  speech: Texts & Formats,
): string {
  const { say, count, duration } = speech;
  const about = aboutText(limit.scope, groups, speech);
  if (limit.what === 'hours') {
    const hours = limit.week[weekdayOf(day)] ?? limit.week.find((one) => one !== null);
    if (!hours) return about;
    return say('limitHours', { from: timeText(hours.from, speech), to: timeText(hours.to, speech), about });
  }
  const amount = limit.week[weekdayOf(day)] ?? limit.week.find((one) => one !== null) ?? 0;
  if (limit.what === 'sessions') return count('limitSessions', amount, { about });
  return say(AMOUNTS[limit.what], { time: duration(amount * 60_000), about });
}

const AMOUNTS = { day: 'limitDay', week: 'limitWeek', session: 'limitSession' } as const;

/** A winter's day, on which no clock changes. */
const ANY_DAY: DayKey = '2026-01-15';

/** @param minutes after midnight */
export const timeText = (minutes: number, { clock }: Pick<Formats, 'clock'>): string =>
  clock(startOfDay(ANY_DAY, minutes));
