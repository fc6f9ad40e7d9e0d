import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPage } from '../../../src/core/guard';
import { MAX_PRESENCE_MS } from '../../../src/core/records';
import { fromScreen } from '../../../src/core/wishes';

const NOW = Date.UTC(2026, 10, 24, 20);
const DAY = 24 * 60 * 60_000;
const DOCUMENT = '0b9c3c1e-5a37-4c6e-9d1e-6b1f3f0a7c55';

const presence = { seq: 0, rev: 0, from: NOW - 60_000, to: NOW };
const user = { kind: 'user', seq: 1, rev: 0, at: NOW, reader: 'facts', way: 'typed' };
const unseen = { kind: 'unseen', seq: 4, rev: 0, at: NOW };
const retry = { kind: 'retry', seq: 2, rev: 0, at: NOW, reader: 'general' };
const reply = {
  kind: 'reply',
  seq: 3,
  rev: 9,
  at: NOW,
  reader: 'facts',
  closing: 'offer',
  classifier: 1,
  response: 'accepted',
  stay: 5_000,
};
const report = {
  kind: 'report',
  document: DOCUMENT,
  presences: [presence],
  turns: [user, retry, reply, unseen],
  reading: 'facts',
};
const nudge = { kind: 'nudge', id: '2026-11-24/chatgpt/45/0', choice: 'shown' };

const without = (fields: object, name: string): object =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));

/** Of no type that any field takes. */
const NONSENSE = [undefined, true, {}, [], '', 'x', 0.5, -1, Number.NaN, Infinity, 1e300, 10n];
const WHOLE = [null, '1', [1], ...NONSENSE];

/** Lists that bring something along. */
const LOADED = Object.assign([user], { constructor: 0 });
const HOLED = Object.assign([user, user], { x: 1 });
Reflect.deleteProperty(HOLED, 1);

const wrongIn = (fields: object, name: string, values: readonly unknown[]): object[] =>
  values.map((value) => ({ ...fields, [name]: value }));

const broken = (fields: object, wrong: Record<string, readonly unknown[]>): object[] => [
  ...Object.entries(wrong).flatMap(([name, values]) => wrongIn(fields, name, values)),
  ...Object.keys(fields).map((name) => without(fields, name)),
  { ...fields, text: 'Would you like me to go on?' },
];

const NUMBERED = { seq: [...WHOLE, 1_000_000], rev: [...WHOLE, 1_000_000] };
const TURN = { ...NUMBERED, at: WHOLE, reader: [null, 1, ...NONSENSE], kind: [null, 1, 'poem', ...NONSENSE] };

describe('a report', () => {
  it('passes as it was sent', () => {
    expect(fromPage(report, NOW)).toEqual(report);
    expect(fromPage({ ...report, presences: [], turns: [] }, NOW)).not.toBeNull();
  });

  it.each(['facts', 'general', 'time', null])('passes with the page read by %s', (reading) => {
    expect(fromPage({ ...report, reading }, NOW)).toEqual({ ...report, reading });
  });

  it('does not pass with one thing wrong', () => {
    for (const message of broken(report, {
      kind: [null, 1, 'reports', ...NONSENSE],
      document: [
        null,
        1,
        '',
        'x'.repeat(36),
        DOCUMENT.toUpperCase(),
        `${DOCUMENT}\n`,
        [DOCUMENT],
        ...NONSENSE,
      ],
      presences: [null, {}, 'none', { length: 0 }, Array(101).fill(presence), Array(1), [null], [[]]],
      turns: [null, {}, 'none', { length: 0 }, Array(401).fill(user), Array(1), [null], [[]], LOADED, HOLED],
      reading: [1, 'Facts', 'none', 'chatgpt', ['facts'], ...NONSENSE],
    }))
      expect(fromPage(message, NOW), inspect(message)).toBeNull();
  });

  it('does not pass with one thing wrong in a presence', () => {
    for (const one of broken(presence, {
      ...NUMBERED,
      from: [...WHOLE, NOW, NOW + 1, NOW - MAX_PRESENCE_MS - 1],
      to: [...WHOLE, NOW - 60_000, NOW - 60_001],
    }))
      expect(fromPage({ ...report, presences: [presence, one] }, NOW), inspect(one)).toBeNull();
  });

  it('passes with why a presence began and ended, and with words for that alone', () => {
    for (const some of [{ began: 'input' }, { ended: 'sleep' }, { began: 'reading', ended: 'quiet' }]) {
      const presences = [{ ...presence, ...some }];
      expect(fromPage({ ...report, presences }, NOW)).toEqual({ ...report, presences });
    }
    for (const reason of ['began', 'ended'])
      for (const one of wrongIn(presence, reason, [null, 1, 'why', ['input'], ...NONSENSE.slice(1)]))
        expect(fromPage({ ...report, presences: [one] }, NOW), inspect(one)).toBeNull();
  });

  it('does not pass with one thing wrong in a turn of the user', () => {
    const wrong = { ...TURN, way: [null, 1, 'Typed', 'pasted', ['typed'], ...NONSENSE] };
    for (const one of [...broken(user, wrong), { ...reply, kind: 'user' }, { ...unseen, kind: 'user' }])
      expect(fromPage({ ...report, turns: [reply, one] }, NOW), inspect(one)).toBeNull();
  });

  it.each(['typed', 'suggested', 'else'])('passes with a message that was %s', (way) => {
    const turns = [{ ...user, way }];
    expect(fromPage({ ...report, turns }, NOW)).toEqual({ ...report, turns });
  });

  it('does not pass with one thing wrong in a retry', () => {
    for (const one of [...broken(retry, TURN), { ...user, kind: 'retry' }, { ...unseen, kind: 'retry' }])
      expect(fromPage({ ...report, turns: [user, one] }, NOW), inspect(one)).toBeNull();
  });

  it('does not pass with one thing wrong in a message that nobody saw, or with anything known of it', () => {
    for (const one of [
      ...broken(unseen, { ...NUMBERED, at: WHOLE, kind: [null, 1, 'seen', ...NONSENSE] }),
      { ...unseen, reader: 'facts' },
      { ...unseen, way: 'typed' },
      { ...user, kind: 'unseen' },
    ])
      expect(fromPage({ ...report, turns: [user, one] }, NOW), inspect(one)).toBeNull();
  });

  it('does not pass with one thing wrong in a reply', () => {
    for (const one of [
      ...broken(reply, {
        ...TURN,
        closing: [1, 'question', 'none', 'clarify', null, ...NONSENSE],
        classifier: [...WHOLE, 1_000_000],
        response: [1, 'maybe', 'declined', 'left', null, ...NONSENSE],
        stay: [...WHOLE, DAY + 1],
      }),
      { ...user, kind: 'reply' },
    ])
      expect(fromPage({ ...report, turns: [user, one] }, NOW), inspect(one)).toBeNull();
  });

  it.each([
    { ...reply, response: null, stay: 0 },
    { ...reply, response: 'left', stay: 0 },
    { ...reply, closing: 'none', response: null, stay: 0 },
    { ...reply, closing: null, response: null, stay: 0 },
  ])('passes with a reply that nobody answered: case %#', (one) => {
    expect(fromPage({ ...report, turns: [one] }, NOW)).toEqual({ ...report, turns: [one] });
  });

  it('leaves out what has a time no page can speak of, and keeps the rest', () => {
    const untimely = {
      ...report,
      presences: [
        { ...presence, to: NOW + 2_001 },
        presence,
        { ...presence, seq: 8, from: NOW - DAY - 1, to: NOW - DAY + 5 },
      ],
      turns: [
        user,
        ...[NOW + 2_001, NOW - DAY - 1, 0].flatMap((at) =>
          [reply, retry, unseen].map((one) => ({ ...one, at })),
        ),
      ],
    };
    expect(fromPage(untimely, NOW)).toEqual({ ...report, presences: [presence], turns: [user] });
  });

  it('lets clocks round by two seconds, and a page be late by a day', () => {
    const turns = [
      { ...user, at: NOW + 2_000 },
      { ...user, at: NOW - DAY },
    ];
    expect(fromPage({ ...report, turns }, NOW)).toEqual({ ...report, turns });
  });
});

describe('a hello', () => {
  it('passes as it was sent', () => {
    expect(fromPage({ kind: 'hello' }, NOW)).toEqual({ kind: 'hello' });
  });

  it('does not pass with anything else in it', () => {
    for (const message of [
      ...wrongIn({}, 'kind', ['Hello', 'place', ['hello'], null]),
      { kind: 'hello', site: 'chatgpt' },
      { kind: 'hello', document: DOCUMENT },
      ['hello'],
      'hello',
      Object.create({ kind: 'hello' }),
    ])
      expect(fromPage(message, NOW), inspect(message)).toBeNull();
  });
});

describe('a want', () => {
  const want = { kind: 'want', extra: 'closings' };

  it.each(['forms', 'closings-nl', 'closings-xx'])('lets pass %s', (extra) => {
    expect(fromPage({ kind: 'want', extra }, NOW)).toEqual({ kind: 'want', extra });
  });

  it.each(['closings-', 'closings-nld', 'closings-NL', 'closings-nl/..', '../closings-nl', 'closings-nl\n'])(
    'holds back %j',
    (extra) => expect(fromPage({ kind: 'want', extra }, NOW)).toBe(null),
  );

  it('passes as it was sent', () => {
    expect(fromPage(want, NOW)).toEqual(want);
  });

  it('does not pass for what is no extra, or with anything else in it', () => {
    for (const message of [
      ...wrongIn(want, 'kind', ['wants', null]),
      ...wrongIn(want, 'extra', ['Closings', 'main', '../main.iife', ['closings'], null, 0]),
      { kind: 'want' },
      { ...want, tab: 7 },
      Object.create(want),
    ])
      expect(fromPage(message, NOW), inspect(message)).toBeNull();
  });
});

describe('a nudge', () => {
  it('passes as it was sent', () => {
    expect(fromPage(nudge, NOW)).toEqual(nudge);
    expect(fromPage({ ...nudge, id: '2026-11-24/*/1440/12' }, NOW)).not.toBeNull();
    expect(fromPage({ ...nudge, id: '2026-11-24/chat.example.org/5/0' }, NOW)).not.toBeNull();
    expect(fromPage({ ...nudge, id: '2026-11-23@3/evening/10080/0' }, NOW)).not.toBeNull();
    expect(fromPage({ ...nudge, id: `${NOW}/night/480/1` }, NOW)).not.toBeNull();
  });

  it('does not pass with one thing wrong', () => {
    for (const message of broken(nudge, {
      kind: [null, 1, ...NONSENSE],
      id: [
        null,
        1,
        'x',
        '2026-11-24/chatgpt/45',
        `${nudge.id}\n`,
        `${nudge.id}/0`,
        'x'.repeat(999),
        [nudge.id],
      ],
      choice: [null, 1, 'later', ['shown'], ...NONSENSE],
    }))
      expect(fromPage(message, NOW), inspect(message)).toBeNull();
  });
});

describe('what came of an intention', () => {
  const intention = { kind: 'intention', id: `arrival/chatgpt/${NOW}`, met: null };

  it('passes as it was sent', () => {
    for (const met of [null, true, false])
      expect(fromPage({ ...intention, met }, NOW)).toEqual({ ...intention, met });
  });

  it('does not pass with one thing wrong', () => {
    for (const message of broken(intention, {
      kind: [null, 1, 'intentions'],
      id: [null, 1, 'x', nudge.id, `poem/chatgpt/${NOW}`, `${intention.id}0`, [intention.id]],
      met: ['yes', 0, undefined, {}],
    }))
      expect(fromPage(message, NOW), inspect(message)).toBeNull();
  });
});

/** What is no name of a bot, or not in the form in which names are kept. */
const NOT_BOTS = [
  null,
  1,
  '',
  'abcd',
  `a${'0'.repeat(32)}`,
  'SageBot',
  'sageBot',
  '@sagebot',
  '1sagebot',
  '_sagebot',
  'sagebot_',
  'sage bot',
  'sage-bot',
  'sagebot\n',
  'sägebot',
  ['sagebot'],
];

describe('what a screen asks for', () => {
  it.each([
    { kind: 'set-limit', site: 'chatgpt', minutes: 45 },
    { kind: 'set-limit', site: '*', minutes: 1 },
    { kind: 'set-limit', site: 'chat.example.org', minutes: null },
    { kind: 'pause', until: NOW + DAY },
    { kind: 'pause', until: null },
    { kind: 'set-day-start', minutes: 0 },
    { kind: 'set-day-start', minutes: 720 },
    { kind: 'set-keep-days', days: 7 },
    { kind: 'set-keep-days', days: 3_650 },
    { kind: 'set-keep-days', days: null },
    { kind: 'forget', site: '*', first: null, last: null },
    { kind: 'forget', site: 'chat.example.org', first: '2026-11-24', last: '2026-11-24' },
    { kind: 'edit', document: DOCUMENT, seq: 3, keep: null },
    { kind: 'edit', document: DOCUMENT, seq: 0, keep: { from: NOW, to: NOW + 1 } },
    { kind: 'undo' },
    { kind: 'set-language', language: 'nl' },
    { kind: 'set-language', language: null },
    { kind: 'set-bots', bots: [] },
    { kind: 'set-bots', bots: ['sagebot', 'a_1_b', `a${'0'.repeat(31)}`] },
    { kind: 'set-bots', bots: Array(50).fill('sagebot') },
  ])('passes: %j', (wish) => {
    expect(fromScreen(wish, NOW)).toEqual(wish);
  });

  it('does not pass', () => {
    for (const wish of [
      ...wrongIn({ kind: 'set-limit', site: 'chatgpt' }, 'minutes', [0, 1441, '45', ...NONSENSE]),
      ...wrongIn({ kind: 'set-limit', minutes: 45 }, 'site', [
        null,
        1,
        '**',
        'a/b',
        '__proto__',
        ['x'],
        '',
        {},
      ]),
      ...wrongIn({ kind: 'pause' }, 'until', [NOW - 1, NOW + DAY + 1, '1', ...NONSENSE]),
      ...wrongIn({ kind: 'set-day-start' }, 'minutes', [null, -1, 721, '240', ...NONSENSE]),
      ...wrongIn({ kind: 'set-keep-days' }, 'days', [0, 6, 3_651, '90', ...NONSENSE]),
      ...wrongIn({ kind: 'forget', site: '*', first: null }, 'last', [
        '2026-1-1',
        '2026-11-24\n',
        1,
        ...NONSENSE,
      ]),
      ...wrongIn({ kind: 'forget', first: null, last: null }, 'site', [null, 'a/b', '', {}, 7]),
      ...wrongIn({ kind: 'edit', document: DOCUMENT, seq: 3 }, 'keep', [
        { from: NOW, to: NOW },
        { from: NOW },
        { from: 0.5, to: 9 },
        { from: 1, to: 2, x: 3 },
        ...NONSENSE,
      ]),
      ...wrongIn({ kind: 'edit', document: DOCUMENT, keep: null }, 'seq', [
        null,
        '3',
        1_000_000,
        ...NONSENSE,
      ]),
      ...wrongIn({ kind: 'edit', seq: 3, keep: null }, 'document', [null, 'x', 7]),
      { kind: 'undo', x: 1 },
      ...wrongIn({ kind: 'set-language' }, 'language', ['xx', 1, ['en'], ...NONSENSE]),
      ...wrongIn({ kind: 'set-bots' }, 'bots', [
        null,
        'sagebot',
        { length: 0 },
        Array(51).fill('sagebot'),
        Array(1),
        ...NOT_BOTS.map((name) => ['sagebot', name]),
        ...NONSENSE.filter((value) => !Array.isArray(value)),
      ]),
      { kind: 'set-bots' },
      ...wrongIn({}, 'kind', [null, 1, 'report', 'hello', ...NONSENSE]),
      report,
      nudge,
    ])
      expect(fromScreen(wish, NOW), inspect(wish)).toBeNull();
  });

  it('is not what a page may ask for', () => {
    expect(fromPage({ kind: 'pause', until: null }, NOW)).toBeNull();
    expect(fromPage({ kind: 'set-limit', site: '*', minutes: null }, NOW)).toBeNull();
    expect(fromPage({ kind: 'set-bots', bots: [] }, NOW)).toBeNull();
    expect(fromScreen({ kind: 'hello' }, NOW)).toBeNull();
  });
});

describe('anything at all', () => {
  it('never throws, and never passes by chance', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true }), (message) => {
        expect(fromPage(message, NOW)).toBeNull();
        expect(fromScreen(message, NOW)).toBeNull();
      }),
    );
  });

  it('never throws where the outside is right', () => {
    const inner = fc.oneof(fc.anything({ withSparseArray: true }), fc.array(fc.anything()));
    fc.assert(
      fc.property(inner, inner, (presences, turns) => {
        const passed = fromPage({ ...report, presences, turns }, NOW);
        if (passed !== null) expect(passed).toMatchObject({ presences: [], turns: [] });
      }),
    );
  });

  it('never throws for a message with any field replaced, and lets no text through', () => {
    const field = fc.constantFrom(
      'seq',
      'rev',
      'from',
      'to',
      'at',
      'kind',
      'reader',
      'closing',
      'response',
      'way',
      'x',
    );
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const passed = fromPage(
          {
            ...report,
            presences: [{ ...presence, [name]: value }],
            turns: [reply, user, unseen].map((turn) => ({ ...turn, [name]: value })),
          },
          NOW,
        );
        if (passed !== null) expect(JSON.stringify(passed)).not.toContain(`"x":`);
      }),
    );
  });
});
