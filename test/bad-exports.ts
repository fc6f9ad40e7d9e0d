/** Files that are no exports or broken ones, and what is wrong with each. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { Fault } from '../src/importing/message';
import { AT, chatgptOf, chatsOf, HI, listOf } from './exported.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** @param zip a sound export, to be broken */
export const BAD_EXPORTS: readonly [Exclude<Fault, 'no-zip'>, (zip: Bytes) => string | Bytes][] = [
  ['empty', () => ''],
  ['other-product', () => 'Dear diary, nothing of this is an export.'],
  ['other-product', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ['other-product', () => zipOf('photos/cat.txt', 'meow')],
  ['html', () => '<!doctype html><html><body>My Activity</body></html>'],
  ['html', () => zipOf('Takeout/My Activity/Gemini Apps/MyActivity.html', '<html></html>')],
  ['truncated', (zip) => zip.slice(0, zip.length / 2)],
  ['truncated', (zip) => zip.slice(0, -30)],
  ['truncated', () => listOf('chatgpt', 3).json.slice(0, -50)],
  ['truncated', () => zipOf('conversations.json', '[]', { size: 100 })],
  ['damaged', (zip) => zip.map((byte, place) => (place > 200 && place < 900 ? byte ^ 0x5a : byte))],
  ['damaged', () => '[{"mapping": {}, nonsense}]'],
  ['damaged', () => '[]]]'],
  ['encrypted', () => zipOf('conversations.json', '[]', { flags: 1 })],
  ['too-new-zip', () => zipOf('conversations.json', '[]', { method: 93 })],
  ['bomb', () => zipOf('conversations.json', Buffer.alloc(80_000_000, ' '))],
  ['bomb', () => zipOf('conversations.json', Buffer.alloc(5_000_000, ' '), { size: 1_000 })],
  ['unknown-shape', () => '[]'],
  ['unknown-shape', () => '[1, 2, "three", null]'],
  ['unknown-shape', () => chatsOf({ thread: [{ who: 'me', when: AT, words: 'hi' }] })],
  ['unknown-shape', () => chatsOf(chatgptOf([HI]), { mapping: [] }, { mapping: 'new' })],
  ['no-dates', () => chatsOf(chatgptOf([{ ...HI, at: null }]))],
  ['no-dates', () => 'timestamp,role\nnever,user'],
  ['too-deep', () => `[{"mapping":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}]`],
  ['too-long', () => `[{"title":"${'x'.repeat(70_000_000)}"}]`],
  ['not-text', () => new Uint8Array(Buffer.from('[{"title":"\xff\xfe","mapping":{}}]', 'latin1'))],
  ['not-text', () => new Uint8Array(Buffer.from('timestamp,role\n2024-01-01T10:00:00Z,user\xff', 'latin1'))],
  ['truncated', () => 'timestamp,role,text\n2024-01-01T10:00:00Z,user,"and then'],
];

/** A zip of one file, with fields of its own in the directory. */
function zipOf(
  name: string,
  text: string | Buffer,
  some: { flags?: number; method?: number; size?: number } = {},
) {
  const bytes = Buffer.from(text);
  const packed = deflateRawSync(bytes);
  const { flags = 0, method = 8, size = bytes.length } = some;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(method, 10);
  [crc32(bytes), packed.length, size].forEach((value, at) => central.writeUInt32LE(value, 16 + at * 4));
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]));
}
