import { useCallback } from 'preact/hooks';
import { addDays, startOfDay } from '../../core/days';
import { sessionsOf } from '../../core/sessions';
import { isInvitation, type SiteId } from '../../core/words';
import type { PresenceRow, TurnRow } from '../../store/schema';
import { siteName } from '../../sites/card';
import { useSpeech, type Speech } from '../../ui/speech';
import { Chart } from '../charts/chart';
import type { Key } from '../charts/legend';
import type { Room } from '../charts/picture';
import { timelinePicture, type End, type Lane, type Stretch } from '../charts/timeline';
import { CLOSING_NAMES, RESPONSE_NAMES } from '../ledger/endings';
import type { LedgerPage } from '../read';
import type { Tools } from '../view';
import { spanName } from './findings';
import { filterOf } from './query';
import type { Figures } from './read-figures';

interface Props {
  figures: Figures;
  page: LedgerPage;
  dayStart: number;
  tell: Tools['tell'];
}

/** When the user was there, site by site, and how replies ended meanwhile. */
export function DayChart({ figures, page, dayStart, tell }: Props) {
  const speech = useSpeech();
  const { say, count, duration, clock } = speech;
  const { sum, query } = figures;
  const lanes = lanesOf(page, figures, speech);
  const day = { from: startOfDay(page.day, dayStart), to: startOfDay(addDays(page.day, 1), dayStart) };
  const draw = useCallback(
    (room: Room) => timelinePicture({ day, lanes, clock, keys: keysOf(lanes, speech) }, room),
    [figures, page, speech],
  );
  const sessions = sessionsOf('', presencesOf(page, figures)).length;
  return (
    <Chart
      title={count('dashDayFound', sessions, { time: duration(sum?.time ?? 0) })}
      name={`day-${spanName(query)}`}
      tell={tell}
      draw={draw}
      table={{
        head: [say('dashColSite'), say('dashColWhen'), say('dashColWhat')],
        rows: lanes.flatMap(({ name, stretches, ends }) => [
          ...stretches.map(({ from, to }) => [name, speech.span(from, to), duration(to - from)]),
          ...ends.map(({ at, text }) => [name, clock(at), text]),
        ]),
      }}
    />
  );
}

const isMine = ({ query, purposes }: Figures, site: SiteId): boolean =>
  filterOf(query, { purposes })?.(site) ?? true;

const presencesOf = ({ ledger }: LedgerPage, figures: Figures): PresenceRow[] =>
  ledger.presences.filter(({ site }) => isMine(figures, site));

function lanesOf(page: LedgerPage, figures: Figures, speech: Speech): Lane[] {
  const { duration, span } = speech;
  const presences = presencesOf(page, figures);
  const turns = page.ledger.turns.filter(({ site }) => isMine(figures, site));
  const sites = [...new Set([...presences, ...turns].map(({ site }) => site))];
  return sites.map((site) => ({
    name: siteName(site),
    stretches: presences
      .filter((row) => row.site === site)
      .flatMap(({ parts }) => joined(parts.filter(({ day }) => day === page.day)))
      .map(({ from, to }): Stretch => ({
        from,
        to,
        text: `${siteName(site)}, ${span(from, to)}: ${duration(to - from)}`,
      })),
    ends: turns.flatMap((turn) => (turn.site === site && turn.kind === 'reply' ? [endOf(turn, speech)] : [])),
  }));
}

/** @returns the parts of a presence that lie on the day as one: they were cut at full hours */
function joined(parts: PresenceRow['parts']): { from: number; to: number }[] {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? [{ from: first.from, to: last.to }] : [];
}

function endOf(turn: TurnRow & { kind: 'reply' }, { say, clock }: Speech): End {
  const { at, closing } = turn;
  const response = closing !== null && isInvitation(closing) ? (turn.response ?? 'left') : null;
  const name = say(closing === null ? 'dashClosingUnread' : CLOSING_NAMES[closing]);
  const text = response === null ? name : `${name}, ${say(RESPONSE_NAMES[response])}`;
  const look = response === null ? 'plain' : response === 'accepted' ? 'accepted' : 'invited';
  return { at, look, text: `${clock(at)}: ${text}` };
}

function keysOf(lanes: readonly Lane[], { say }: Speech): Key[] {
  const looks = new Set(lanes.flatMap(({ ends }) => ends.map(({ look }) => look)));
  const keys: readonly (Key & { of: End['look'] })[] = [
    { of: 'accepted', look: 'round', text: say('keyAccepted') },
    { of: 'invited', look: 'ring', text: say('keyInvited') },
    { of: 'plain', look: 'small', text: say('keyPlain') },
  ];
  return [{ look: 'full', text: say('dashKeyThere') }, ...keys.filter(({ of }) => looks.has(of))];
}
