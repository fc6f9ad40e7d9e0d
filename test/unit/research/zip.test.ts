import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../../../src/dashboard/research/zip';

const FILES = {
  'days.csv': 'day,site,minutes\n'.repeat(5_000),
  'CODEBOOK.md': 'what “ünïcode” means 🙂\n',
  'empty.json': '',
};

it('a zip brings back what went into it, and says nothing of the moment', async () => {
  const bytes = new Uint8Array(await (await zipOf(FILES)).arrayBuffer());
  const opened = unzipSync(bytes);
  expect(Object.fromEntries(Object.entries(opened).map(([path, text]) => [path, strFromU8(text)]))).toEqual(
    FILES,
  );
  expect(bytes.length).toBeLessThan(1_000);
  // Of the first entry: what others check before they believe it.
  expect(new DataView(bytes.buffer).getUint32(14, true)).toBe(crc32(FILES['days.csv']));
  expect(new Uint8Array(await (await zipOf(FILES)).arrayBuffer())).toEqual(bytes);
});
