import { describe, expect, it } from 'vitest';
import { parseMinutes } from '../../../src/popup/minutes';

describe('parseMinutes', () => {
  it.each([
    ['1', 1],
    [' 45 ', 45],
    ['0090', 90],
    ['1440', 1440],
  ])('takes %j', (text, minutes) => {
    expect(parseMinutes(text)).toEqual({ minutes });
  });

  it.each([
    ['', 'limitsEmpty'],
    ['   ', 'limitsEmpty'],
    ['abc', 'limitsNotWhole'],
    ['1.5', 'limitsNotWhole'],
    ['1,5', 'limitsNotWhole'],
    ['-5', 'limitsNotWhole'],
    ['1e3', 'limitsNotWhole'],
    ['0x10', 'limitsNotWhole'],
    ['0', 'limitsTooSmall'],
    ['1441', 'limitsTooLarge'],
    ['9'.repeat(400), 'limitsTooLarge'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(parseMinutes(text)).toEqual({ problem, typed: text.trim() });
  });
});
