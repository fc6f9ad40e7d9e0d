/** Every bad file that an export may be: a name for what is wrong, and nothing of it kept. */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExport } from '../../../scripts/make-export.ts';
import { BAD_EXPORTS } from '../../bad-exports.ts';
import { AT, chatgptOf, chatsOf, HI, NOW } from '../../exported.ts';
import { faultOf, read, sumOf } from './exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-stop-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let zip: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const path = join(folder, 'export.zip');
  await writeExport(path, { product: 'chatgpt', conversations: 40, megabytes: 0, shards: 1 });
  zip = new Uint8Array(readFileSync(path));
});

describe('a file that cannot be read is', () => {
  it.each(BAD_EXPORTS)('%s (%#)', { timeout: 30_000 }, async (fault, file) => {
    expect(await faultOf(file(zip))).toBe(fault);
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
      chatsOf(chatgptOf([HI, none]), chatgptOf([{ ...HI, at: null }], { create_time: AT })),
    );
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies')]).toEqual([2, 1]);
  });

  it('dates that have not come yet are counted apart; dates that are none are left out', async () => {
    const odd = [2 ** 53, -1, Number.MAX_VALUE, 'yesterday', '', {}, [], true, 1e300];
    const imported = await read(
      chatsOf(
        chatgptOf([HI]),
        chatgptOf([{ ...HI, at: NOW / 1_000 + 9_999 }]),
        ...odd.map((one) => chatgptOf([{ ...HI, at: one }])),
      ),
    );
    expect(imported).toMatchObject({ messages: 1, conversations: 1, future: 1 });
  });

  it('a title of 10 MB', async () => {
    expect(await read(chatsOf(chatgptOf([HI], { title: 'x'.repeat(10_000_000) })))).toMatchObject({
      messages: 1,
    });
  });

  it('a million tiny conversations', { timeout: 120_000 }, async () => {
    const count = process.env['NIGHTLY'] === '1' ? 1_000_000 : 50_000;
    const one = JSON.stringify(chatgptOf([HI]));
    expect(await read(`[${`${one},`.repeat(count - 1)}${one}]`)).toMatchObject({ conversations: count });
  });

  it('quotes, backslashes and brackets in texts, wherever the file is cut', async () => {
    const text = 'say "{ [ \\ 🙂 é \\';
    const bytes = Buffer.from(chatsOf(chatgptOf([{ ...HI, text }]), chatgptOf([{ ...HI, text }])));
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
