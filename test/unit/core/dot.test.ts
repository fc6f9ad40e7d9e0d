import { expect, it } from 'vitest';
import { dotPixels } from '../../../src/core/dot';

/** Sixteen rows of sixteen, dark where there is ink. */
const drawn = (share: number | null): string[] => {
  const pixels = dotPixels(16, share);
  return Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: 16 }, (_, column) =>
      (pixels[(row * 16 + column) * 4 + 3] ?? 0) >= 128 ? '#' : '.',
    ).join(''),
  );
};

/** Pixels with ink, other than the ring's. */
const filled = (share: number, size = 32): number => {
  const [empty, some] = [dotPixels(size, 0), dotPixels(size, share)];
  return some.reduce((all, value, at) => all + (at % 4 === 3 ? value - (empty[at] ?? 0) : 0), 0) / 255;
};

it('is a full stop without a limit', () => {
  expect(drawn(null).slice(6, 10)).toEqual(Array(4).fill('.##############.'));
  expect(drawn(null)[0]).toBe('................');
});

it('is a ring that fills from below', () => {
  const row = { high: '##............##', full: '##.##########.##' };
  expect([drawn(0)[7], drawn(0)[8]]).toEqual([row.high, row.high]);
  expect([drawn(0.5)[7], drawn(0.5)[8]]).toEqual([row.high, row.full]);
  expect([drawn(1)[7], drawn(1)[8]]).toEqual([row.full, row.full]);
});

it('is fuller the more was used, and full at the limit', () => {
  const steps = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((share) => filled(share));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBe(steps.length);
  const whole = Math.PI * 10 ** 2;
  expect(Math.abs(filled(1) - whole) / whole).toBeLessThan(0.02);
  expect(Math.abs(filled(0.5) - whole / 2) / whole).toBeLessThan(0.02);
});

it('has one colour, and the page behind it wherever there is no ink', () => {
  const pixels = dotPixels(16, 0.4);
  for (let at = 0; at < pixels.length; at += 4)
    expect([...pixels.subarray(at, at + 3)]).toEqual([0xe2, 0x5a, 0x3c]);
  expect(pixels[3]).toBe(0);
});
