/** Every bad file that an export may be: a name for what is wrong, and nothing of it kept. */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '../../../scripts/make-export.ts';
import { chatgptOf, faultOf, listOf, NOW, read, sumOf } from './exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-stop-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let zip: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const path = join(folder, 'export.zip');
  await writeExport(path, { product: 'chatgpt', conversations: 40, megabytes: 0, shards: 1 });
  zip = new Uint8Array(readFileSync(path));
});

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

const at = NOW / 1_000 - 90 * 86_400;
const hi = { role: 'user', at, text: 'hi' } as const;
const chat = (...all: object[]): string => JSON.stringify(all);

describe('a file that cannot be read is', () => {
  it.each<[string, () => string | Uint8Array<ArrayBuffer>]>([
    ['empty', () => ''],
    ['other-product', () => 'Dear diary, nothing of this is an export.'],
    ['other-product', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['other-product', () => zipOf('photos/cat.txt', 'meow')],
    ['html', () => '<!doctype html><html><body>My Activity</body></html>'],
    ['html', () => zipOf('Takeout/My Activity/Gemini Apps/MyActivity.html', '<html></html>')],
    ['truncated', () => zip.slice(0, zip.length / 2)],
    ['truncated', () => zip.slice(0, -30)],
    ['truncated', () => listOf('chatgpt', 3).json.slice(0, -50)],
    ['truncated', () => zipOf('conversations.json', '[]', { size: 100 })],
    ['damaged', () => zip.map((byte, place) => (place > 200 && place < 900 ? byte ^ 0x5a : byte))],
    ['damaged', () => '[{"mapping": {}, nonsense}]'],
    ['damaged', () => '[]]]'],
    ['encrypted', () => zipOf('conversations.json', '[]', { flags: 1 })],
    ['too-new-zip', () => zipOf('conversations.json', '[]', { method: 93 })],
    ['bomb', () => zipOf('conversations.json', Buffer.alloc(80_000_000, ' '))],
    ['bomb', () => zipOf('conversations.json', Buffer.alloc(5_000_000, ' '), { size: 1_000 })],
    ['unknown-shape', () => '[]'],
    ['unknown-shape', () => '[1, 2, "three", null]'],
    ['unknown-shape', () => chat({ thread: [{ who: 'me', when: at, words: 'hi' }] })],
    ['unknown-shape', () => chat(chatgptOf([hi]), { mapping: [] }, { mapping: 'new' })],
    ['unknown-shape', () => chat(chatgptOf([{ ...hi, at: null }]))],
    ['too-deep', () => `[{"mapping":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}]`],
    ['too-long', () => `[{"title":"${'x'.repeat(70_000_000)}"}]`],
    ['not-text', () => new Uint8Array(Buffer.from('[{"title":"\xff\xfe","mapping":{}}]', 'latin1'))],
    [
      'not-text',
      () => new Uint8Array(Buffer.from('timestamp,role\n2024-01-01T10:00:00Z,user\xff', 'latin1')),
    ],
    ['truncated', () => 'timestamp,role,text\n2024-01-01T10:00:00Z,user,"and then'],
  ])('%s (%#)', { timeout: 30_000 }, async (fault, file) => {
    expect(await faultOf(file())).toBe(fault);
  });

  it('no zip, where only its name says so', async () => {
    const page = '<!doctype html><title>Sign in</title>';
    expect(await faultOf(new File([page], 'export.ZIP'))).toBe('no-zip');
    expect(await faultOf(new File([zip.slice(4)], 'export.zip'))).toBe('no-zip');
    expect(await faultOf(new File([page], 'export.zip.html'))).toBe('html');
    expect(await read(new File([zip], 'export.zip'))).toMatchObject({ conversations: 40 });
  });
});

describe('a file with odd things in it is read for the rest', () => {
  it('dates that are missing: the message has the moment of the one before it, or of its conversation', async () => {
    const none = { role: 'assistant', at: null } as const;
    const imported = await read(
      chat(chatgptOf([hi, none]), chatgptOf([{ ...hi, at: null }], { create_time: at })),
    );
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies')]).toEqual([2, 1]);
  });

  it('dates that have not come yet are counted apart; dates that are none are left out', async () => {
    const odd = [2 ** 53, -1, Number.MAX_VALUE, 'yesterday', '', {}, [], true, 1e300];
    const imported = await read(
      chat(
        chatgptOf([hi]),
        chatgptOf([{ ...hi, at: NOW / 1_000 + 9_999 }]),
        ...odd.map((one) => chatgptOf([{ ...hi, at: one }])),
      ),
    );
    expect(imported).toMatchObject({ messages: 1, conversations: 1, future: 1 });
  });

  it('a title of 10 MB', async () => {
    expect(await read(chat(chatgptOf([hi], { title: 'x'.repeat(10_000_000) })))).toMatchObject({
      messages: 1,
    });
  });

  it('a million tiny conversations', { timeout: 120_000 }, async () => {
    const count = process.env['NIGHTLY'] === '1' ? 1_000_000 : 50_000;
    const one = JSON.stringify(chatgptOf([hi]));
    expect(await read(`[${`${one},`.repeat(count - 1)}${one}]`)).toMatchObject({ conversations: count });
  });

  it('quotes, backslashes and brackets in texts, wherever the file is cut', async () => {
    const text = 'say "{ [ \\ 🙂 é \\';
    const bytes = Buffer.from(chat(chatgptOf([{ ...hi, text }]), chatgptOf([{ ...hi, text }])));
    for (let size = 1; size < 40; size += 1) {
      const stream = (): ReadableStream<Uint8Array> =>
        new ReadableStream({
          start(out) {
            for (let from = 0; from < bytes.length; from += size)
              out.enqueue(new Uint8Array(bytes.subarray(from, from + size)));
            out.close();
          },
        });
      const file = Object.assign(new Blob([new Uint8Array(bytes)]), { stream });
      expect([size, (await read(file)).messages]).toEqual([size, 2]);
    }
  });
});
