import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { zipOf } from '../../../src/dashboard/research/save';

/** Long enough for several steps, and with signs that take more than a byte. */
const FILES = {
  'days.csv': Array.from({ length: 30_000 }, (_, row) => `${row},Größe\r\n`).join(''),
  'CODEBOOK.md': '# Ledger\n',
};

it('holds every file as it was, and says how far it is', async () => {
  const shares: number[] = [];
  const { signal } = new AbortController();
  const parts = await zipOf(FILES, { signal, progress: (to) => void shares.push(to) });
  const files = unzipSync(Buffer.concat(parts as Uint8Array[]));
  expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
    Object.entries(FILES),
  );
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares.at(-1)).toBe(1);
});

it('ends where it is stopped on the way', async () => {
  const ending = new AbortController();
  const progress = vi.fn(() => ending.abort());
  await expect(zipOf(FILES, { signal: ending.signal, progress })).rejects.toThrow(/abort/i);
  expect(progress).toHaveBeenCalledTimes(1);
});
