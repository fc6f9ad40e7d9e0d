import type { Facts } from '../core/facts';
import type { LimitLeft } from '../core/limit';
import type { TimeLeft } from '../core/verdict';
import type { Formats } from '../ui/format';
import { limitText } from '../ui/limit-text';
import type { Texts } from '../ui/texts';

type Speech = Texts & Formats;

/** @returns the tightest of the limits, as a page is told of it, and why it is this one; null without any */
export function timeLeft(limits: readonly LimitLeft[], facts: Facts, speech: Speech): TimeLeft | null {
  const [first, ...others] = limits;
  if (!first) return null;
  const { id, runs, left, warnAt, more, nudged, until, limit } = first;
  const { what, form, breath } = limit;
  const now = { id, runs, left, warnAt, more, nudged, until };
  return { ...now, what, form, breath, ...sentences(first, others, facts, speech) };
}

function sentences(
  one: LimitLeft,
  others: readonly LimitLeft[],
  { settings, day }: Facts,
  speech: Speech,
): Pick<TimeLeft, 'body' | 'why' | 'warning'> {
  const { say, clock } = speech;
  const named = (limits: readonly LimitLeft[]): string[] =>
    limits.map(({ limit }) => limitText(limit, settings.groups, day, speech));
  const [limit = ''] = named([one]);
  return {
    body:
      one.limit.what === 'hours'
        ? say('saidQuiet', { until: clock(one.until) })
        : say('saidReached', { limit }),
    warning: say(warningOf(one), { limit }),
    why: [say('saidWhy'), ...comparisons(one, others, named, speech)].join(' '),
  };
}

function warningOf({ limit, runs }: LimitLeft): 'saidWarning' | 'saidWarningQuiet' | 'saidWarningLast' {
  if (limit.what === 'hours') return 'saidWarningQuiet';
  return runs === 'not' ? 'saidWarningLast' : 'saidWarning';
}

/** What else holds, and why it does not come first. */
function comparisons(
  { nudged }: LimitLeft,
  others: readonly LimitLeft[],
  named: (limits: readonly LimitLeft[]) => string[],
  { say, list }: Speech,
): string[] {
  const shown = others.filter((one) => one.nudged && !nudged);
  const open = others.filter((one) => !shown.includes(one));
  const groups = [
    ['saidWhyMilder', open.filter(({ left }) => left <= 0)],
    ['saidWhyMore', open.filter(({ left }) => left > 0)],
    ['saidWhyShown', shown],
  ] as const;
  return groups.flatMap(([key, limits]) =>
    limits.length === 0 ? [] : [say(key, { list: list(named(limits)) })],
  );
}
