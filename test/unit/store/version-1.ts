/** Rows by store. */
export type Rows = Readonly<Record<string, readonly object[]>>;

const DOCUMENT = '00000000-0000-4000-8000-000000000001';
const AT = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;

const turn = { document: DOCUMENT, site: 'chatgpt', day: '2026-11-24', rev: 0, at: AT, reader: 'facts' };
const closing = { closing: 'offer', classifier: 1, response: 'accepted', stay: 4 * MINUTE };
const day = {
  day: '2026-11-24',
  origin: 'observed',
  hours: Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 5 * MINUTE : 0)),
  user: 1,
  replies: 1,
  retries: 1,
  general: 0,
  closings: { offer: 1 },
  responses: { accepted: 1 },
  stay: 4 * MINUTE,
};

/** A database as version 1 of the schema left it (Full Stop 0.1.0): at least one row of every kind in every store. */
export const VERSION_1 = {
  presences: [{ document: DOCUMENT, site: 'chatgpt', seq: 0, rev: 3, from: AT, to: AT + 5 * MINUTE }],
  turns: [
    { ...turn, seq: 1, kind: 'user' },
    { ...turn, seq: 2, kind: 'reply', ...closing },
    { ...turn, seq: 3, kind: 'retry' },
  ],
  sessions: [{ site: 'chatgpt', from: AT, to: AT + 5 * MINUTE, presence: 5 * MINUTE }],
  days: [
    { ...day, site: '*' },
    { ...day, site: 'chatgpt' },
  ],
  nudges: [
    {
      id: '2026-11-24/chatgpt/5/0',
      day: '2026-11-24',
      limit: 'chatgpt',
      site: 'chatgpt',
      at: AT + 5 * MINUTE,
      choice: 'shown',
    },
  ],
  settings: [
    {
      limits: { chatgpt: 5 },
      dayStart: 240,
      pausedSince: null,
      pausedUntil: null,
      language: 'nl',
    },
  ],
} as const;
