import { expect, it } from 'vitest';
import { letters } from '../../../src/page/heard';

it('leaves the letters and figures of every alphabet, and nothing else', () => {
  const isOther = (sign: string): boolean => {
    const expected = `x${sign}y`.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return letters(`X${sign}Y`) !== expected;
  };
  const signs = Array.from({ length: 0x1_ffff }, (_, code) => String.fromCodePoint(code));
  expect(signs.filter(isOther)).toEqual([]);
});

it('takes signs out of words of any length', () => {
  expect(letters('“Où est-ce ½ prix?” – dit l’ÉTÉ…')).toBe('oùestce½prixditlété');
  expect(letters('  Œuvre, œuvre! 你好，世界。 ')).toBe('œuvreœuvre你好世界');
});
