import { describe, expect, it } from 'vitest';
import { bytesOf, itemsIn, keyOf, partsOf } from '../../../../src/core/sync/items';
import { textOf } from '../../../../src/core/sync/cells';

const FIGURES = { seconds: 60, user: 1, invitations: 0, accepted: 0, sessions: 1 };
const DAYS = textOf([{ at: '2026-11-23', site: 'chatgpt', ...FIGURES }]);
const MONTHS = textOf([{ at: '2026-10', site: 'chatgpt', ...FIGURES }]);

describe('keys in the browser’s own sync', () => {
  it.each([
    ['w/laptop11/2026-11-23', { kind: 'w', device: 'laptop11', monday: '2026-11-23' }],
    ['o/laptop11', { kind: 'o', device: 'laptop11', monday: null }],
    ['s/laptop11', { kind: 's', device: 'laptop11', monday: null }],
    ['g/laptop11', { kind: 'g', device: 'laptop11', monday: null }],
  ] as const)('%s is ours', (key, parts) => {
    expect(partsOf(key)).toEqual(parts);
    expect(keyOf(parts.kind, parts.device, parts.monday ?? undefined)).toBe(key);
  });

  it.each([
    'w/laptop11',
    'o/laptop11/2026-11-23',
    'x/laptop11',
    'o/laptop1',
    'o/laptop111',
    'o/LAPTOP11',
    'o/laptop11/',
    'ww/laptop11/2026-11-23',
    'w/laptop11/2026-11-2',
    'w/laptop11/2026-11-231',
    'w/laptop11/x026-11-23',
    '',
  ])('%s is none of ours', (key) => expect(partsOf(key)).toBeNull());

  it('are counted in bytes with what they hold', () => {
    expect(bytesOf('o/é', { r: 1 })).toBe(3 + 7);
    expect(bytesOf('k', { r: 1, d: 'é' })).toBe(1 + '{"r":1,"d":""}'.length + 2);
  });
});

describe('items in the browser’s own sync', () => {
  const good = {
    'w/laptop11/2026-11-23': { r: 1, d: DAYS },
    'o/laptop11': { r: 2, d: MONTHS, u: '2026-11-01' },
    's/laptop11': { r: 3, e: { slow: [1, true], dayStart: [2, 240] } },
    'g/phone111': { r: 1 },
  };

  it('are taken where they are ours, whatever else lies there', () => {
    expect(itemsIn({ ...good, theme: 'dark', 'x/laptop11': { r: 1 } })).toEqual(good);
  });

  it.each<[string, unknown]>([
    ['g/phone111', null],
    ['g/phone111', { r: 0 }],
    ['g/phone111', { r: 1.5 }],
    ['g/phone111', {}],
    ['g/phone111', { r: 1, d: DAYS }],
    ['g/phone111', [1]],
    ['w/laptop11/2026-11-23', { r: 1 }],
    ['w/laptop11/2026-11-23', { r: 1, d: 5 }],
    ['w/laptop11/2026-11-23', { r: 1, d: DAYS, u: '2026-11-01' }],
    ['o/laptop11', { r: 1, d: MONTHS }],
    ['o/laptop11', { r: 1, d: MONTHS, u: '2026-11' }],
    ['o/laptop11', { r: 1, d: MONTHS, u: '2026-11-011' }],
    ['o/laptop11', { r: 1, d: MONTHS, u: 'x2026-11-01' }],
    ['o/laptop11', { r: 1, d: 5, u: '2026-11-01' }],
    ['s/laptop11', { r: 1, e: [] }],
    ['s/laptop11', { r: 1, e: { slow: [1] } }],
    ['s/laptop11', { r: 1, e: { slow: [1, true, 2] } }],
    ['s/laptop11', { r: 1, e: { slow: [0, true] } }],
    ['s/laptop11', { r: 1, e: { slow: 'on' } }],
    ['s/laptop11', { r: 1, e: { slow: [1, true], dayStart: null } }],
  ])('%s is dropped with %j', (key, item) => expect(itemsIn({ [key]: item })).toEqual({}));
});
