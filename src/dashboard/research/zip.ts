import type { Files } from '../../core/research/files';

type Bytes = Uint8Array<ArrayBuffer>;
/** How many bytes, and the number in them, the lowest byte first. */
type Field = readonly [2 | 4, number];

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const VERSION: Field = [2, 20];
const UTF_8: Field = [2, 0x0800];
const DEFLATED: Field = [2, 8];
/** The same in every zip: when it was saved to the minute is nobody's business. 2000-01-01, as a zip says it. */
const NO_TIME: readonly Field[] = [
  [2, 0],
  [2, (20 << 9) | (1 << 5) | 1],
];
/** Without extra fields, comments and attributes, on one disk. */
const nothing = (bytes: number): Field[] => Array.from({ length: bytes / 2 }, () => [2, 0]);

/** @returns a zip of these texts, in their order. APPNOTE 6.3 */
export async function zipOf(files: Files): Promise<Blob> {
  const entries: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const { packed, crc, size } = await deflated(text);
    const sizes: Field[] = [crc, [4, packed.length], size, [2, name.length]];
    const about = [VERSION, UTF_8, DEFLATED, ...NO_TIME, ...sizes];
    const entry = [bytesOf([4, LOCAL], ...about, ...nothing(2)), name, packed];
    directory.push(bytesOf([4, CENTRAL], VERSION, ...about, ...nothing(12), [4, offset]), name);
    entries.push(...entry);
    offset += lengthOf(entry);
  }
  const count: Field = [2, directory.length / 2];
  const where: Field[] = [
    [4, lengthOf(directory)],
    [4, offset],
  ];
  const end = bytesOf([4, END], ...nothing(4), count, count, ...where, ...nothing(2));
  return new Blob([...entries, ...directory, end], { type: 'application/zip' });
}

const lengthOf = (parts: readonly Bytes[]): number => parts.reduce((sum, { length }) => sum + length, 0);

function bytesOf(...fields: readonly Field[]): Bytes {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** What the browser packs as gzip is deflated, behind a head, and before its checksum and its size (RFC 1952). */
const [HEAD, TAIL] = [10, 8];

async function deflated(text: string): Promise<{ packed: Bytes; crc: Field; size: Field }> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzip = await new Response(stream).arrayBuffer();
  const tail = new DataView(gzip, gzip.byteLength - TAIL);
  return {
    packed: new Uint8Array(gzip, HEAD, gzip.byteLength - HEAD - TAIL),
    crc: [4, tail.getUint32(0, true)],
    size: [4, tail.getUint32(4, true)],
  };
}
