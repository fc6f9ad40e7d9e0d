import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { crc32 } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** By their paths. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The oldest moment that a zip can name. */
export const NO_TIME = new Date(1980, 0, 1);
const DEFLATED = 8;
/** More of them make it slower, and hardly smaller. */
const ITERATIONS = 15;

/** @returns a zip of the files as small as deflating goes: sorted by name, of no moment, the same for the same files */
export async function smallZip(files: Files): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    ...{ passThrough: true, compressionMethod: DEFLATED, useWebWorkers: false, keepOrder: true },
    ...{ lastModDate: NO_TIME, extendedTimestamp: false, dataDescriptor: false, zip64: false },
  });
  for (const path of Object.keys(files).sort()) {
    const content = files[path] as Uint8Array;
    const about = { uncompressedSize: content.length, signature: crc32(content) };
    await writer.add(path, new Uint8ArrayReader(await deflated(content)), about);
  }
  return writer.close();
}

/** Most files are the same for all browsers, and take a while. */
const packed = new Map<string, Promise<Uint8Array>>();

function deflated(content: Uint8Array): Promise<Uint8Array> {
  const hash = createHash('sha256').update(content).digest('hex');
  const known = packed.get(hash) ?? deflateAsync(content, { numiterations: ITERATIONS });
  packed.set(hash, known);
  return known;
}

/** @returns all files in a folder, but for hidden folders, as Vite's own notes lie in one */
export const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path)] as const)
      .filter(([path]) => !path.startsWith('.')),
  );
