import type { DayKey, DayTotals, Reply } from '../src/core/records.ts';
import {
  EVERYTHING,
  INVITATIONS,
  type Began,
  type Closing,
  type Ended,
  type Response,
} from '../src/core/words.ts';
import type { PresenceRow, TurnRow } from '../src/store/schema.ts';
import type { Rows } from './fill-store.ts';

/** An interval of a made-up day: when by the clock, and how its replies ended. */
interface Made {
  site: string;
  /** `9:02:10`. */
  at: string;
  /** Seconds. */
  lasts: number;
  began?: Began;
  ended?: Ended;
  replies?: readonly (Closing | [Closing, Response] | null)[];
}

const DAY: readonly Made[] = [
  {
    site: 'chatgpt',
    at: '9:02:10',
    lasts: 372,
    began: 'input',
    ended: 'blur',
    replies: ['none', ['offer', 'other']],
  },
  { site: 'chatgpt', at: '9:09:41', lasts: 188, began: 'reading', ended: 'quiet', replies: ['clarify'] },
  { site: 'claude', at: '9:14:30', lasts: 45, began: 'input', ended: 'hidden' },
  // From before reasons were kept.
  {
    site: 'chatgpt',
    at: '14:20:00',
    lasts: 640,
    replies: ['none', 'none', 'none', ['extend', 'left'], null],
  },
  {
    ...{ site: 'replika', at: '20:14:05', lasts: 1_055, began: 'input', ended: 'sleep' },
    replies: [
      ['personal', 'accepted'],
      ['personal', 'accepted'],
      ['offer', 'declined'],
      'rhetorical',
      'none',
    ],
  },
  {
    site: 'replika',
    at: '20:40:00',
    lasts: 3_600,
    began: 'streaming',
    ended: 'went-on',
    replies: [['cliffhanger', 'accepted'], 'none'],
  },
  {
    site: 'replika',
    at: '21:40:00',
    lasts: 260,
    began: 'went-on',
    ended: 'closed',
    replies: [['farewell-hook', 'left']],
  },
];

const STAY_MS = 90_000;

/**
 * Raw rows of one made-up day, and the totals that they add up to: no two intervals are at the same time.
 *
 * @param day a day that is over
 */
export function sampleLedger(day: DayKey): Rows {
  const presences = DAY.map((made, place) => presenceOf(day, made, place));
  const turns = DAY.flatMap((made, place) => turnsOf(day, made, presences[place]));
  const sites = [...new Set(DAY.map(({ site }) => site))];
  const days = [EVERYTHING, ...sites].map((site) => totalsOf(day, site, presences, turns));
  const readings = [
    { site: 'chatgpt', reading: 'facts', since: momentOf(day, '9:02:10') - 40 * 86_400_000 },
    { site: 'replika', reading: 'general', since: momentOf(day, '20:14:05') },
  ];
  return { presences, turns, days, readings };
}

function momentOf(day: DayKey, clock: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes, seconds).getTime();
}

/** As a page makes it; one for each site. */
const documentOf = (site: string): string =>
  `00000000-0000-4000-8000-${[...site]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(12, '0')
    .slice(0, 12)}`;

function presenceOf(day: DayKey, { site, at, lasts, began, ended }: Made, seq: number): PresenceRow {
  const from = momentOf(day, at);
  const to = from + lasts * 1_000;
  const reasons = { ...(began ? { began } : {}), ...(ended ? { ended } : {}) };
  const parts = partsOf(day, from, to);
  return { seq, rev: 1, from, to, ...reasons, document: documentOf(site), site, parts, days: [day] };
}

function partsOf(day: DayKey, from: number, to: number): PresenceRow['parts'] {
  const parts: PresenceRow['parts'] = [];
  for (let at = from; at < to; at = parts.at(-1)?.to ?? to) {
    const end = new Date(at);
    end.setHours(end.getHours() + 1, 0, 0, 0);
    parts.push({ day, hour: new Date(at).getHours(), from: at, to: Math.min(to, end.getTime()) });
  }
  return parts;
}

function turnsOf(day: DayKey, { site, replies = [] }: Made, row: PresenceRow | undefined): TurnRow[] {
  if (!row) return [];
  const step = (row.to - row.from) / (replies.length + 1);
  const base = { document: row.document, site, day, rev: 1, reader: 'facts' } as const;
  return replies.flatMap((ending, place): TurnRow[] => {
    const at = Math.round(row.from + step * (place + 0.5));
    const seq = row.seq * 100 + place * 2;
    const [closing, response] = Array.isArray(ending) ? ending : [ending, null];
    const stay = response === 'accepted' ? STAY_MS : 0;
    const reply: Reply = {
      kind: 'reply',
      at: at + 1_000,
      seq: seq + 1,
      rev: 1,
      reader: 'facts',
      closing,
      classifier: 2,
      response,
      stay,
    };
    return [
      { ...base, kind: 'user', at, seq, way: 'typed' },
      { ...base, ...reply },
    ];
  });
}

function totalsOf(
  day: DayKey,
  site: string,
  presences: readonly PresenceRow[],
  turns: readonly TurnRow[],
): DayTotals {
  const isMine = (row: { site: string }): boolean => site === EVERYTHING || row.site === site;
  const hours = Array.from({ length: 24 }, () => 0);
  for (const { hour, from, to } of presences.filter(isMine).flatMap(({ parts }) => parts))
    hours[hour] = (hours[hour] ?? 0) + to - from;
  const replies = turns.filter(isMine).filter((turn) => turn.kind === 'reply');
  const invitations = replies.filter(({ closing }) => (INVITATIONS as readonly unknown[]).includes(closing));
  return {
    ...{ day, site, origin: 'observed', hours, suggested: 0, retries: 0, unseen: 0, general: 0 },
    user: turns.filter(isMine).filter(({ kind }) => kind === 'user').length,
    replies: replies.length,
    closings: countsOf(replies.map(({ closing }) => closing)),
    classifiers: countsOf(
      replies.filter(({ closing }) => closing !== null).map(({ classifier }) => String(classifier)),
    ),
    responses: countsOf(invitations.map(({ response }) => response)),
    stay: replies.reduce((sum, { stay }) => sum + stay, 0),
  };
}

function countsOf<Word extends string>(words: readonly (Word | null)[]): Partial<Record<Word, number>> {
  const counts: Partial<Record<Word, number>> = {};
  for (const word of words) if (word !== null) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Days as sums alone, and the one after them with its intervals. */
export function withLedger(before: readonly DayTotals[], day: DayKey): Rows & { days: DayTotals[] } {
  const rows = sampleLedger(day);
  return { ...rows, days: [...before, ...((rows['days'] ?? []) as DayTotals[])] };
}
