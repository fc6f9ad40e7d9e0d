import { useCallback } from 'preact/hooks';
import { sumIn, type DayFigures } from '../../core/fold';
import type { Span } from '../../core/periods';
import type { DayKey } from '../../core/records';
import type { Shift, Shifts } from '../../core/shifts';
import type { SiteId } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech, type Speech } from '../../ui/speech';
import { SHARE_TICKS } from '../charts/axis';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import { sharesPicture, type Level } from '../charts/shares';
import type { Tools } from '../view';
import { absent, courseOf, noted, shownOf, type Course } from './course';
import { rulesText } from './ends-chart';
import { spanName } from './findings';
import type { Figures } from './read-figures';
import { nearestTo } from './sums';
import { UNIT_NAMES } from './time-chart';

type Days = ReadonlyMap<DayKey, DayFigures>;

interface Props {
  site: SiteId;
  figures: Figures;
  shifts: Shifts;
  tell: Tools['tell'];
}

/** One site over time: which share of its replies invites, and whether there was a step in it or in the answers. */
export function ShareChart({ site, figures, shifts, tell }: Props) {
  const speech = useSpeech();
  const { say, number } = speech;
  const { query, now } = figures;
  const days: Days = now.sites.get(site) ?? new Map();
  const course = courseOf(days, new Map(shifts.site ? [[site, shifts.site]] : []), figures, speech);
  const draw = useCallback((room: Room) => picture(course, shifts, speech, room), [figures, shifts, speech]);
  const rules = rulesText({ days, sites: new Map() }, speech);
  return (
    <Chart
      title={finding(site, days, query.span, shifts, speech)}
      name={`${site}-${spanName(query)}`}
      aside={[shifts.site && say('dashShiftMaker'), userFinding(site, shifts.user, speech), rules]
        .filter(Boolean)
        .join(' ')}
      tell={tell}
      draw={draw}
      table={{
        head: [
          ...[say(UNIT_NAMES[course.unit]), say('dashColReplies'), say('keyInvited'), say('dashColShare')],
          ...[say('keyAccepted'), say('dashColRules'), say('dashColNotes')],
        ],
        rows: course.steps.map((step) => {
          const { sum, name } = step;
          if (!sum) return [name, absent(sum, speech), '', '', '', '', noted(step)];
          const { replies, invited, accepted } = sum.invitations;
          const share = replies > 0 ? speech.percent(invited / replies) : '';
          const counts = [number(replies), number(invited), share, number(accepted)];
          return [name, ...counts, sum.versions.join(', '), noted(step)];
        }),
      }}
    />
  );
}

function finding(site: SiteId, days: Days, span: Span, { site: shift }: Shifts, speech: Speech): string {
  const { say, percent, shortDate, count } = speech;
  const name = siteName(site);
  if (shift) {
    const values = { before: percent(shift.before), after: percent(shift.after), day: shortDate(shift.day) };
    return say('dashShiftSite', { site: name, ...values });
  }
  const { replies = 0, invited = 0 } = sumIn(days, span)?.invitations ?? {};
  return count('dashShareFound', replies, {
    site: name,
    share: percent(replies > 0 ? invited / replies : 0),
  });
}

function userFinding(site: SiteId, shift: Shift | null, { say, percent, shortDate }: Speech): string {
  if (!shift) return '';
  const values = { before: percent(shift.before), after: percent(shift.after), day: shortDate(shift.day) };
  return say('dashShiftUser', { site: siteName(site), ...values });
}

function picture(
  { steps, places, lines, keys }: Course,
  { site: shift }: Shifts,
  speech: Speech,
  room: Room,
) {
  const { say, percent, count } = speech;
  const said = places(({ invitations: { replies, invited } }) =>
    replies > 0 ? `${percent(invited / replies)}, ${count('dashReplies', replies)}` : say('dashEndsNone'),
  );
  const shares = said.map((place, at) => {
    const value =
      steps[at] &&
      shownOf(steps[at], ({ invitations: { replies, invited } }) =>
        replies > 0 ? invited / replies : undefined,
      );
    return value === undefined ? place : { ...place, value };
  });
  const levels = shift
    ? levelsOf(
        shift,
        steps.map(({ part }) => part),
      )
    : [];
  return sharesPicture(
    {
      axis: { ticks: SHARE_TICKS, label: say('dashAxisShare'), format: percent },
      keys: [
        ...keys,
        ...(levels.length > 0 ? [{ look: 'dashed' as const, text: say('dashKeyLevels') }] : []),
      ],
      ...{ shares, levels, lines, lined: say('dashKeyMarked') },
    },
    room,
  );
}

function levelsOf({ day, before, after }: Shift, parts: readonly Span[]): Level[] {
  const place = nearestTo(day, parts);
  const last = parts.length - 1;
  return [
    { from: 0, to: Math.max(0, place - 1), value: before },
    { from: place, to: last, value: after },
  ];
}
