import { dayOf } from '../../core/days';
import type { SiteKind } from '../../core/words';
import type { Card } from '../../sites/card';
import { READING_TEXTS } from '../../ui/drift';
import type { Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import type { Basics } from '../read';
import { MARKED_DAYS, type SiteFigures } from './site-figures';
import type { SiteState } from './site-states';

const KIND_TEXTS: Readonly<Record<SiteKind, TextKey>> = {
  assistant: 'dashOneAssistant',
  companion: 'dashOneCompanion',
  roleplay: 'dashOneRoleplay',
  messenger: 'dashOneMessenger',
  'self-hosted': 'dashOneSelfHosted',
  other: 'dashOneOther',
};

export const kindText = (card: Card | null): TextKey => KIND_TEXTS[card?.kind ?? 'other'];

/** How its pages are being read, and since when. */
export function readingText(
  { reading }: SiteState,
  { today, settings }: Pick<Basics, 'today' | 'settings'>,
  speech: Speech,
): string {
  if (!reading) return speech.say('dashReadingNone');
  const day = dayOf(reading.since, settings.dayStart);
  const since = day === today ? speech.clock(reading.since) : speech.longDate(day);
  return speech.say(READING_TEXTS[reading.reading], { since });
}

/** @returns what that means, where it is not as it should be */
export function whyText({ watched }: SiteState): TextKey | null {
  if (!watched?.drift) return null;
  return watched.drift.reading === 'general' ? 'driftGeneralWhy' : 'driftTimeWhy';
}

/** Whether the browser lets us see it, and since what. */
export function accessText({ watched, card }: SiteState, { say, list }: Speech): string {
  if (!watched) return say(card?.core ? 'dashAccessTaken' : 'dashAccessNone');
  return say(watched.isCore ? 'dashAccessCore' : 'dashAccessGiven', { hosts: list(watched.hosts) });
}

export function figuresText(figures: SiteFigures | null, { say, count, shortDate }: Speech): string {
  if (!figures) return say('dashFiguresNone');
  const { days, first, last } = figures;
  const span = say('dashFromTo', { first: shortDate(first), last: shortDate(last) });
  return `${first === last ? shortDate(first) : span}. ${count('dashFiguresDays', days, { all: MARKED_DAYS })}`;
}
