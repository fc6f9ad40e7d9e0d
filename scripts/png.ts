import { crc32 } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, red, green, blue and alpha. */
const FORMAT = [8, 6, 0, 0, 0];
/** Eight bits a pixel: its number among the colours. */
const INDEXED = [8, 3, 0, 0, 0];
const MOST_COLOURS = 256;
const OPAQUE = 255;
/** Of zopfli; more make it hardly smaller. */
const ITERATIONS = 200;

/**
 * @param pixels red, green, blue and alpha of each pixel of a square, row by row
 * @throws where there are more than 256 colours
 */
export async function pngOf(pixels: Uint8ClampedArray, size: number): Promise<Buffer> {
  const all = new Uint32Array(pixels.buffer, pixels.byteOffset, size * size);
  const colours = [...new Set(all)].sort((a, b) => a - b);
  if (colours.length > MOST_COLOURS) throw new Error(`${colours.length} colours are too many`);
  const numbers = new Map(colours.map((colour, number) => [colour, number]));
  // A zero before each row: it is not filtered.
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from(all.subarray(row * size, (row + 1) * size), (colour) => numbers.get(colour) ?? 0),
  ]);
  const parts = colours.map((colour) => new Uint8Array(Uint32Array.of(colour).buffer));
  // Those that nothing shines through come last, and need not be told.
  const clear = parts.filter(([, , , alpha]) => alpha !== OPAQUE);
  return Buffer.concat([
    SIGNATURE,
    headOf(size, size, INDEXED),
    chunk('PLTE', Buffer.from(parts.flatMap((part) => [...part.subarray(0, 3)]))),
    chunk('tRNS', Buffer.from(clear.map(([, , , alpha = OPAQUE]) => alpha))),
    chunk('IDAT', Buffer.from(await zlibAsync(Buffer.from(rows.flat()), { numiterations: ITERATIONS }))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function headOf(width: number, height: number, format: readonly number[] = FORMAT): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(format, 8);
  return chunk('IHDR', head);
}

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
