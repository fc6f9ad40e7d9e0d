import { crc32, deflateSync } from 'node:zlib';

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, red, green, blue and alpha. */
const FORMAT = [8, 6, 0, 0, 0];

/** @param pixels red, green, blue and alpha of each pixel of a square, row by row */
export function pngOf(pixels: Uint8ClampedArray, size: number): Buffer {
  // A zero before each row: it is not filtered.
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([SIGNATURE, headOf(size, size), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

export function headOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(FORMAT, 8);
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
