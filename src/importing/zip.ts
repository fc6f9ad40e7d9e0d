import { BadFile } from './message';

/**
 * Reads what is in a zip by its directory, without touching the rest: an export holds gigabytes of pictures beside
 * the one file that matters. The browser itself inflates. APPNOTE 6.3, with the fields for large archives.
 */

export interface Entry {
  name: string;
  method: number;
  isEncrypted: boolean;
  packed: number;
  /** As the directory says. */
  size: number;
  offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LARGE = 0xffffffff;
const MOST_ENTRIES = 1_000_000;
/** No text shrinks to less than this; what claims to is made to fill a disk. */
const MOST_RATIO = 250;
const SMALL: number = 64 * 1024 * 1024;

export async function isZip(file: Blob): Promise<boolean> {
  const view = await viewOf(file, 0, 4);
  return view.byteLength === 4 && (view.getUint32(0, true) === LOCAL || view.getUint32(0, true) === END);
}

/** @throws {BadFile} */
export async function entriesOf(file: Blob): Promise<Entry[]> {
  const { from, size, count } = await directoryOf(file);
  if (from + size > file.size || count > MOST_ENTRIES) throw new BadFile('truncated');
  const view = await viewOf(file, from, size);
  const entries: Entry[] = [];
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new BadFile('damaged');
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    entries.push(entryAt(view, at, name, extra));
    at += 46 + name + extra + comment;
  }
  return entries;
}

async function directoryOf(file: Blob): Promise<{ from: number; size: number; count: number }> {
  const start = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const view = await viewOf(file, start, file.size - start);
  let at = view.byteLength - END_SIZE;
  while (at >= 0 && view.getUint32(at, true) !== END) at -= 1;
  if (at < 0) throw new BadFile('truncated');
  const [count, size, from] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  if (count !== 0xffff && size !== LARGE && from !== LARGE) return { from, size, count };
  if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) throw new BadFile('damaged');
  const large = await viewOf(file, large64(view, at - 20 + 8), 56);
  if (large.byteLength < 56 || large.getUint32(0, true) !== END_64) throw new BadFile('damaged');
  return { count: large64(large, 32), size: large64(large, 40), from: large64(large, 48) };
}

function entryAt(view: DataView<ArrayBuffer>, at: number, nameLength: number, extraLength: number): Entry {
  const name = new TextDecoder().decode(view.buffer.slice(at + 46, at + 46 + nameLength));
  const entry: Entry = {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return withLarge(entry, view, at + 46 + nameLength, at + 46 + nameLength + extraLength);
}

/** Figures that do not fit stand in an extra field, those and no others, in this order. */
function withLarge(entry: Entry, view: DataView<ArrayBuffer>, from: number, to: number): Entry {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    for (const field of ['size', 'packed', 'offset'] as const) {
      if (entry[field] !== LARGE || place + 8 > view.byteLength) continue;
      entry[field] = large64(view, place);
      place += 8;
    }
  }
  return entry;
}

/** @returns what the entry holds, as it is inflated; fails with a BadFile where that is not what was announced */
export async function inflated(file: Blob, entry: Entry): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  if (entry.isEncrypted) throw new BadFile('encrypted');
  if (entry.method !== 0 && entry.method !== 8) throw new BadFile('too-new-zip');
  if (entry.size > SMALL && entry.size > entry.packed * MOST_RATIO) throw new BadFile('bomb');
  const head = await viewOf(file, entry.offset, 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL) throw new BadFile('damaged');
  const from = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + entry.packed > file.size) throw new BadFile('truncated');
  const packed = file.slice(from, from + entry.packed).stream();
  return entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'));
}

const viewOf = async (file: Blob, from: number, size: number): Promise<DataView<ArrayBuffer>> =>
  new DataView(await file.slice(from, from + size).arrayBuffer());

const large64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
