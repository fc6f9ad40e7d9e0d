import { describe, expect, it } from 'vitest';
import {
  either,
  fields,
  list,
  map,
  oneOf,
  orNull,
  share,
  text,
  whole,
  yesOrNo,
  type Shape,
} from '../../../src/core/shapes';

interface Row {
  id: string;
  count: number;
  note?: string;
}
const row = fields<Row>({ id: text(/^[a-z]+$/), count: whole(0, 9), note: text(/./) }, ['note']);

const CASES: [string, Shape, unknown[], unknown[]][] = [
  ['a whole number', whole(), [0, 5, Number.MAX_SAFE_INTEGER], [-1, 1.5, '5', null, 2 ** 53]],
  ['a whole number with bounds', whole(-2, 3), [-2, 3], [-3, 4]],
  ['a text', text(/^[a-z]+$/), ['abc', 'x'.repeat(300)], ['', 'ABC', 'x'.repeat(301), 5, null]],
  ['a text of signs beyond 65,536', text(/^.$/), ['🙂'], ['🙂🙂']],
  ['one of some', oneOf('a', null), ['a', null], ['b', undefined, '']],
  ['yes or no', yesOrNo, [true, false], ['true', 0, null]],
  ['a share', share, [0.001, 0.5, 0.999], [0, 1, -0.5, '0.5', null]],
  ['a list', list(whole(0, 9), 1, 2), [[1], [1, 2]], [[], [1, 2, 3], [10], ['1'], { length: 1 }, '1']],
  ['one or the other', either(whole(), text(/^a$/)), [1, 'a'], ['b', null]],
  ['one or nothing', orNull(whole()), [1, null], ['', undefined]],
  ['names', map(text(/^[a-z]$/), whole()), [{}, { a: 1, b: 2 }], [{ A: 1 }, { a: 'x' }, [], null, 'a']],
  [
    'fields',
    row,
    [
      { id: 'a', count: 1 },
      { id: 'a', count: 1, note: 'x' },
    ],
    [
      ...[{ id: 'a' }, { id: 'a', count: 1, note: '' }, { id: 'A', count: 1 }, { id: 'a', count: 10 }],
      ...[{ id: 'a', count: 1, more: 1 }, { id: 'a', count: 1, note: undefined }, [], null, 'a'],
    ],
  ],
];

describe('a shape', () => {
  it.each(CASES)('of %s fits what it is, and nothing else', (_, shape, fitting, others) => {
    expect(fitting.filter((value) => !shape.fits(value))).toEqual([]);
    expect(others.filter((value) => shape.fits(value))).toEqual([]);
  });

  it('of a list takes ten thousand, and none at all, where nothing else is said', () => {
    expect([[], Array.from({ length: 10_000 }, () => 1)].every(list(whole()).fits)).toBe(true);
    expect(list(whole()).fits(Array.from({ length: 10_001 }, () => 1))).toBe(false);
  });

  it('is published as JSON Schema', () => {
    expect(CASES.map(([, { schema }]) => schema)).toEqual([
      { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
      { type: 'integer', minimum: -2, maximum: 3 },
      { type: 'string', maxLength: 300, pattern: '^[a-z]+$' },
      { type: 'string', maxLength: 300, pattern: '^.$' },
      { enum: ['a', null] },
      { type: 'boolean' },
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
      { type: 'array', minItems: 1, maxItems: 2, items: { type: 'integer', minimum: 0, maximum: 9 } },
      { anyOf: [whole().schema, { type: 'string', maxLength: 300, pattern: '^a$' }] },
      { anyOf: [{ enum: [null] }, whole().schema] },
      {
        type: 'object',
        propertyNames: { type: 'string', maxLength: 300, pattern: '^[a-z]$' },
        additionalProperties: whole().schema,
      },
      {
        type: 'object',
        properties: {
          id: { type: 'string', maxLength: 300, pattern: '^[a-z]+$' },
          count: { type: 'integer', minimum: 0, maximum: 9 },
          note: { type: 'string', maxLength: 300, pattern: '.' },
        },
        required: ['id', 'count'],
        additionalProperties: false,
      },
    ]);
  });
});
