import { useCallback } from 'preact/hooks';
import { sumIn, type DayFigures } from '../../core/fold';
import { partsIn, unitFor, type Span } from '../../core/periods';
import type { DayKey } from '../../core/records';
import { shiftsOf, type Shift, type Shifts } from '../../core/shifts';
import type { SiteId } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech, type Speech } from '../../ui/speech';
import { SHARE_TICKS } from '../charts/axis';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import { sharesPicture, type Level } from '../charts/shares';
import type { Tools } from '../view';
import { breaksIn, rulesText } from './ends-chart';
import { spanName } from './findings';
import type { Figures } from './read-figures';
import { partLabel, partName, UNIT_NAMES } from './time-chart';

type Days = ReadonlyMap<DayKey, DayFigures>;

interface Props {
  site: SiteId;
  figures: Figures;
  tell: Tools['tell'];
}

/** One site over time: which share of its replies invites, and whether there was a step in it or in the answers. */
export function ShareChart({ site, figures, tell }: Props) {
  const speech = useSpeech();
  const { say, number } = speech;
  const { query, now } = figures;
  const days: Days = now.sites.get(site) ?? new Map();
  const unit = unitFor(query.span);
  const parts = partsIn(query.span, unit);
  const shifts = shiftsOf(days.values());
  const draw = useCallback((room: Room) => picture(days, parts, shifts, speech, room), [figures, speech]);
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
          ...[say(UNIT_NAMES[unit]), say('dashColReplies'), say('keyInvited'), say('dashColShare')],
          ...[say('keyAccepted'), say('dashColRules')],
        ],
        rows: parts.map((part) => {
          const sum = sumIn(days, part);
          const name = partName(part, unit, speech);
          if (!sum) return [name, say('weekNothing'), '', '', '', ''];
          const { replies, invited, accepted } = sum.invitations;
          const share = replies > 0 ? speech.percent(invited / replies) : '';
          return [name, number(replies), number(invited), share, number(accepted), sum.versions.join(', ')];
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

function picture(days: Days, parts: readonly Span[], { site: shift }: Shifts, speech: Speech, room: Room) {
  const { say, percent, count } = speech;
  const unit = unitFor({ first: parts[0]?.first ?? '', last: parts.at(-1)?.last ?? '' });
  const shares = parts.map((part) => {
    const { replies = 0, invited = 0 } = sumIn(days, part)?.invitations ?? {};
    const value = replies > 0 ? invited / replies : null;
    const figure =
      value === null ? say('weekNothing') : `${percent(value)}, ${count('dashReplies', replies)}`;
    const text = `${partName(part, unit, speech)}: ${figure}`;
    return { label: partLabel(part, unit, parts.length, speech), value, text };
  });
  const breaks = breaksIn(days, parts);
  const levels = shift ? levelsOf(shift, parts) : [];
  return sharesPicture(
    {
      ...{ shares, breaks, levels },
      axis: { ticks: SHARE_TICKS, label: say('dashAxisShare'), format: percent },
      keys: [
        ...(shares.some(({ value }) => value === null)
          ? [{ look: { sign: '–' }, text: say('weekNothing') }]
          : []),
        ...(levels.length > 0 ? [{ look: 'dashed' as const, text: say('dashKeyLevels') }] : []),
        ...(breaks.length > 0 ? [{ look: { sign: '|' }, text: say('dashKeyRules') }] : []),
      ],
    },
    room,
  );
}

function levelsOf({ day, before, after }: Shift, parts: readonly Span[]): Level[] {
  const place = parts.findIndex(({ last }) => last >= day);
  const last = parts.length - 1;
  return [
    { from: 0, to: Math.max(0, place - 1), value: before },
    { from: Math.min(place, last), to: last, value: after },
  ];
}
