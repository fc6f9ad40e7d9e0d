import type { BackOff, Passed } from '../../core/back-off';
import { MOST_NUMBER } from '../../core/checks';
import type { Nudging } from '../../core/facts';
import { LIMIT_KINDS } from '../../core/limit';
import { CHOICES, NUDGE_FORMS, NUDGE_KINDS, type LimitShown, type NudgeShown } from '../../core/nudge';
import type { Part } from '../../core/parts';
import type { DayTotals, Reply, Retry, Session, SiteReading, Unseen, UserTurn } from '../../core/records';
import {
  either,
  fields,
  list,
  map,
  oneOf,
  orNull,
  text,
  whole,
  yesOrNo,
  type Shape,
} from '../../core/shapes';
import {
  BEGAN,
  CLOSINGS,
  ENDED,
  LIMIT_ID_PATTERN,
  READERS,
  READINGS,
  RESPONSES,
  SITE_PATTERN,
  WAYS,
} from '../../core/words';
import type { Notes, PresenceRow, TurnRow } from '../schema';
import type { StoreName } from '../transaction';
import { settings } from './choices';

/**
 * The form of every row that a backup may hold, store by store: what does not fit is not taken in, so that no file
 * brings a word of a chat along. docs/backup.schema.json is made of it.
 */

const instant = whole();
const ms = whole();
const count = whole();
const day = text(/^\d{4}-\d\d-\d\d$/);
const site = text(new RegExp(`^(?:\\*|${SITE_PATTERN})$`));
const document = text(/^[\da-f-]{36}$/);
const number = whole(0, MOST_NUMBER);
const reader = oneOf(...READERS);

const part = fields<Part>({ day, hour: whole(0, 23), from: instant, to: instant });

const presence = fields<PresenceRow>(
  {
    ...{ document, seq: number, rev: number, site, from: instant, to: instant },
    parts: list(part),
    days: list(day),
    began: oneOf(...BEGAN),
    ended: oneOf(...ENDED),
  },
  ['began', 'ended'],
);

type Told<Kind> = Kind & Pick<TurnRow, 'document' | 'site' | 'day'>;
const told = { document, site, day, seq: number, rev: number, at: instant };

const reply = fields<Told<Reply> & { less?: number }>(
  {
    ...told,
    kind: oneOf('reply'),
    reader,
    closing: oneOf(null, ...CLOSINGS),
    classifier: count,
    response: oneOf(null, ...RESPONSES),
    stay: ms,
    less: ms,
  },
  ['less'],
);
const turn = either(
  fields<Told<UserTurn>>({ ...told, kind: oneOf('user'), reader, way: oneOf(...WAYS) }),
  reply,
  fields<Told<Retry>>({ ...told, kind: oneOf('retry'), reader }),
  fields<Told<Unseen>>({ ...told, kind: oneOf('unseen') }),
);

const totals = fields<DayTotals>(
  {
    ...{ day, site, origin: oneOf('observed', 'sample', 'restored', 'imported') },
    hours: list(ms, 24, 24),
    ...{ user: count, suggested: count, replies: count, retries: count, unseen: count, general: count },
    closings: map(oneOf(...CLOSINGS), count),
    classifiers: map(text(/^\d{1,4}$/), count),
    responses: map(oneOf(...RESPONSES), count),
    stay: ms,
    imported: fields<NonNullable<DayTotals['imported']>>({ sessions: count, elapsed: ms }),
  },
  ['classifiers', 'imported'],
);

const noted = {
  id: text(/^[\w.*@/:[\]-]{1,300}$/),
  day,
  site,
  at: instant,
  choice: oneOf(...CHOICES),
  chose: instant,
};
const nudge = either(
  fields<LimitShown>({
    ...noted,
    kind: oneOf('limit'),
    limit: text(new RegExp(`^${LIMIT_ID_PATTERN}$`)),
    what: oneOf(...LIMIT_KINDS),
  }),
  fields<NudgeShown>(
    { ...noted, kind: oneOf(...NUDGE_KINDS), form: oneOf(...NUDGE_FORMS), met: either(oneOf(null), yesOrNo) },
    ['met'],
  ),
);

const backOff = fields<BackOff>({
  passed: list(fields<Passed>({ site, at: instant })),
  until: orNull(day),
});
const nudging = fields<Nudging>({
  backOff: map(oneOf(...NUDGE_KINDS), backOff),
  forms: list(oneOf(...NUDGE_FORMS)),
});

/** What the ledger keeps for itself, and whether it means anything in another browser. */
const NOTES: Record<keyof Notes, Shape | null> = {
  identity: null,
  forgotten: null,
  keptSince: instant,
  undo: null,
  taken: null,
  restored: null,
  nudging,
  talks: map(day, whole(0, 999)),
  spans: null,
  sync: null,
  elsewhere: null,
};

export const isNoteToKeep = (key: IDBValidKey): boolean => NOTES[key as keyof Notes] !== null;

/** A row of a store whose keys are not in its rows. */
const keyed = (key: Shape, value: Shape): Shape =>
  fields<{ key: unknown; value: unknown }>({ key, value }, []);

const notes = Object.entries(NOTES).flatMap(([key, shape]) => (shape ? [keyed(oneOf(key), shape)] : []));

/** A store that is left out here does not compile. */
export const SHAPES: Record<StoreName, Shape> = {
  presences: presence,
  turns: turn,
  sessions: fields<Session>({ site, from: instant, to: instant, presence: ms }),
  days: totals,
  nudges: nudge,
  readings: fields<SiteReading>({ site, reading: oneOf(...READINGS), since: instant }),
  notes: either(...notes),
  settings: keyed(oneOf('settings'), settings),
};
