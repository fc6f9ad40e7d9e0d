import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fromPage } from '../../../src/core/guard';
import { fromScreen } from '../../../src/core/wishes';
import { IS_NIGHT } from '../cases';
import { faultsOf } from './rules';
import { chances } from '../../../scripts/chances.ts';

const MESSAGES = IS_NIGHT ? 1_000_000 : 20_000;
const NOW = Date.UTC(2026, 10, 24, 20);

const SEED = Number(process.env['SEED'] ?? (IS_NIGHT ? Date.now() % 2 ** 31 : 1));
const chance = chances(SEED);
const upTo = (most: number): number => Math.floor(chance() * (most + 1));
const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length - 1)]!;
const listOf = <T>(make: () => T, most: number): T[] => Array.from({ length: upTo(most) }, make);

const CLOSINGS = [
  'offer',
  'extend',
  'personal',
  'cliffhanger',
  'farewell-hook',
  'clarify',
  'quiz',
  'rhetorical',
  'none',
  null,
];
const WORDS = [
  ...CLOSINGS,
  'accepted',
  'declined',
  'other',
  'left',
  'facts',
  'general',
  'time',
  'typed',
  'suggested',
  'else',
];
const nasty = (): readonly unknown[] => [
  null,
  undefined,
  true,
  '',
  'Shall I go on?',
  '__proto__',
  'constructor',
  -1,
  0,
  -0,
  0.5,
  1e9,
  1e16,
  1e300,
  NaN,
  Infinity,
  -Infinity,
  10n,
  Symbol.iterator,
  [],
  {},
  [[]],
  [null],
  Array(3),
  new Date(NOW),
  /x/,
  new Map(),
  new Uint8Array(2),
  () => 1,
  NOW,
  NOW + 2_000,
  NOW + 2_001,
  NOW - 86_400_000,
  NOW - 86_400_001,
  NOW - 3_600_001,
  Number.MAX_SAFE_INTEGER,
  Object.create(null),
  Object.create({ kind: 'hello' }),
  { toString: () => 'offer' },
  new String('offer'),
  'x'.repeat(5_000),
];

const moment = (): number => NOW - upTo(90_000_000);

function presence(): object {
  const from = moment();
  const reasons = oneOf([{}, { began: 'input' }, { ended: 'blur' }, { began: 'reading', ended: 'quiet' }]);
  return { seq: upTo(200), rev: upTo(9), from, to: from + 1 + upTo(3_700_000), ...reasons };
}

function turn(): object {
  const base = { seq: upTo(200), rev: upTo(9), at: moment() };
  const reader = oneOf(['facts', 'general']);
  const invited = chance() < 0.5;
  const response = invited ? oneOf(['accepted', 'declined', 'other', 'left', null]) : null;
  const reply = {
    ...base,
    reader,
    kind: 'reply',
    classifier: 1,
    response,
    closing: invited ? oneOf(CLOSINGS.slice(0, 5)) : oneOf(CLOSINGS.slice(5)),
    stay: response === 'accepted' ? upTo(900_000) : 0,
  };
  return oneOf([
    reply,
    reply,
    { ...base, kind: 'unseen' },
    { ...base, kind: 'retry', reader },
    { ...base, kind: 'user', reader, way: oneOf(['typed', 'suggested', 'else']) },
  ]);
}

/** What an honest page, or screen, could send. */
const honest = (): Record<string, unknown> =>
  oneOf<() => Record<string, unknown>>([
    () => ({ kind: 'hello' }),
    () => ({ kind: 'want', extra: 'closings' }),
    () => ({
      kind: 'nudge',
      id: `2026-11-24/${oneOf(['chatgpt', '*', 'chat.example.org'])}/${1 + upTo(99)}/0`,
      choice: oneOf(['shown', 'closed', 'more', 'wrap-up', 'not-today']),
    }),
    () => ({
      kind: 'report',
      document: '0b9c3c1e-5a37-4c6e-9d1e-6b1f3f0a7c55',
      presences: listOf(presence, 4),
      turns: listOf(turn, 5),
      reading: oneOf(['facts', 'general', 'time', null]),
    }),
    () => ({ kind: 'set-limit', site: oneOf(['chatgpt', '*']), minutes: oneOf([null, 1 + upTo(1_439)]) }),
    () => ({ kind: 'pause', until: oneOf([null, NOW + upTo(86_400_000)]) }),
    () => ({ kind: 'set-bots', bots: listOf(() => 'sagebot', 3) }),
  ])();

type Place = Record<string, unknown>;

/** Everything in a message that holds something. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return [value as Place, ...Object.values(value).flatMap(placesIn)];
}

const anything = (): unknown =>
  oneOf<() => unknown>([
    () => oneOf(nasty()),
    () => oneOf(WORDS),
    moment,
    () => upTo(2_000_000) - 1_000_000,
    presence,
    turn,
    honest,
  ])();

/** Just beside what it was. */
function nudged(value: unknown): unknown {
  if (typeof value === 'number') return value + oneOf([-1, 1, 0.5, 1e6, -1e7, 2 ** 53]);
  return typeof value === 'string' ? value + oneOf(['\n', ' ', 's', '\u0000']) : [value];
}

/** As the place's own, `__proto__` too: nothing that comes from another process has another prototype. */
function put(place: Place, key: string, value: unknown): void {
  Reflect.defineProperty(place, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Changes one thing, anywhere. */
function mutate(message: Place): void {
  const places = placesIn(message);
  if (places.length === 0) return;
  const place = oneOf(places);
  const keys = Object.keys(place);
  const key = keys.length > 0 ? oneOf(keys) : 'x';
  oneOf([
    () => {
      put(place, key, anything());
    },
    () => {
      put(place, key, anything());
    },
    () => {
      Reflect.deleteProperty(place, key);
    },
    () => {
      put(place, oneOf(['text', 'site', '__proto__', 'constructor', '0', 'closing', 'stay']), anything());
    },
    () => {
      put(place, oneOf(keys.length > 0 ? keys : ['y']), place[key]);
    },
    () => {
      if (Array.isArray(place)) place.length = upTo(600);
    },
    () => put(place, key, nudged(place[key])),
    () => put(place, key, nudged(place[key])),
  ])();
}

/** As it comes over from another process in Firefox; what cannot come over is looked at as it is. */
function cloned(message: unknown): unknown {
  try {
    return structuredClone(message);
  } catch {
    return typeof message === 'object' ? { ...message } : message;
  }
}

describe('a million messages', () => {
  it(
    `${MESSAGES} honest, mutated and made-up ones: none breaks a rule, none throws`,
    { timeout: 3_600_000 },
    () => {
      const seen = { passed: 0, dropped: 0, mutatedAndPassed: 0 };
      for (let number = 0; number < MESSAGES; number++) {
        const message: unknown = chance() < 0.05 ? anything() : honest();
        const changes = upTo(3);
        if (typeof message === 'object' && message !== null)
          for (let change = 0; change < changes; change++) mutate(message as Place);
        const arrived = cloned(message);
        for (const passed of [fromPage(arrived, NOW), fromScreen(arrived, NOW)]) {
          if (passed === null) continue;
          seen.passed++;
          if (changes > 0) seen.mutatedAndPassed++;
          const faults = faultsOf(passed as unknown as Record<string, unknown>, NOW);
          if (faults.length > 0)
            expect.fail(`seed ${SEED}: ${faults.join(', ')} in ${inspect(passed, { depth: 9 })}`);
        }
        seen.dropped++;
      }
      // A fuzz that only made nonsense would prove nothing.
      expect(seen.passed).toBeGreaterThan(MESSAGES / 5);
      expect(seen.mutatedAndPassed).toBeGreaterThan(MESSAGES / 20);
    },
  );
});
