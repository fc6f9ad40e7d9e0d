import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeExport, type Product } from '../../../scripts/make-export.ts';
import { CLASSIFIER_VERSION } from '../../../src/closings/in-full';
import { UNNAMED } from '../../../src/importing/message';
import { inZone } from '../zone';
import { chatgptOf, listOf, NOW } from '../../exported.ts';
import { read, sumOf } from './exports.ts';

inZone('Europe/Amsterdam');
const folder = mkdtempSync(join(tmpdir(), 'full-stop-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PRODUCTS: readonly Product[] = ['chatgpt', 'claude', 'gemini'];

const expected = (truth: { conversations: number; user: number; replies: number; retries: number }) => ({
  ...{ conversations: truth.conversations, user: truth.user, replies: truth.replies, retries: truth.retries },
});

const figures = async (file: string | Uint8Array<ArrayBuffer>) => {
  const imported = await read(file);
  return {
    conversations: imported.conversations,
    user: sumOf(imported, 'user'),
    replies: sumOf(imported, 'replies'),
    retries: sumOf(imported, 'retries'),
  };
};

describe.each(PRODUCTS)('%s', (product) => {
  it('counts what the generator made, as a list and line by line', async () => {
    const { json, lines, truth } = listOf(product, 12);
    expect(await figures(json)).toEqual(expected(truth));
    expect(await figures(lines)).toEqual(expected(truth));
  });

  it.each([1, 3])('counts it in a zip of %i shards', async (shards) => {
    if (product !== 'chatgpt' && shards > 1) return;
    const path = join(folder, `${product}-${shards}.zip`);
    const truth = await writeExport(path, { product, conversations: 12, megabytes: 0, shards });
    expect(await figures(new Uint8Array(readFileSync(path)))).toEqual(expected(truth));
  });

  it('keeps no word of it', async () => {
    const said = JSON.stringify(await read(listOf(product, 8).json));
    expect(said).not.toMatch(/CANARY|Zal ik|plan|water/);
  });
});

const at = (hour: number, minute = 0): number => new Date(2026, 4, 5, hour, minute).getTime() / 1_000;
const offer = 'Here it is.\n\nWould you like me to make a table of it?';

describe('a day of an export', () => {
  it('has closings, responses, sessions and the time that passed', async () => {
    const chat = chatgptOf([
      { role: 'user', at: at(9), text: 'Tell me about rivers' },
      { role: 'assistant', at: at(9, 1), text: offer },
      { role: 'user', at: at(9, 5), text: 'Yes please' },
      { role: 'assistant', at: at(9, 6), text: 'That is the whole table.' },
      { role: 'user', at: at(9, 21), text: 'Thanks, bye' },
      { role: 'assistant', at: at(9, 22), text: offer },
      { role: 'user', at: at(11), text: 'yes' },
    ]);
    const { rows } = await read(JSON.stringify([chat]));
    expect(rows).toEqual([
      {
        ...{ day: '2026-05-05', site: 'chatgpt', origin: 'imported', hours: rows[0]?.hours },
        ...{ user: 4, suggested: 0, replies: 3, retries: 0, unseen: 0, general: 0, stay: 0 },
        closings: rows[0]?.closings,
        classifiers: { [CLASSIFIER_VERSION]: 3 },
        // What was answered two hours later had been left.
        responses: { accepted: 1 },
        // 9:00 to 9:06, 9:21 to 9:22, and 11:00.
        imported: { sessions: 3, elapsed: 7 * 60_000 },
      },
    ]);
    expect(rows[0]?.hours.every((ms) => ms === 0)).toBe(true);
    expect((rows[0]?.closings.offer ?? 0) + (rows[0]?.closings['farewell-hook'] ?? 0)).toBe(2);
  });

  it('of ChatGPT is the branch that was seen, with replies in pieces as one and what is hidden left out', async () => {
    const node = (parent: string | null, role: string, children: string[], some: object = {}) => ({
      ...{ parent, children },
      message: {
        author: { role },
        create_time: at(10),
        content: { content_type: 'text', parts: ['x'] },
        ...some,
      },
    });
    const mapping = {
      s: node(null, 'system', ['u']),
      u: node('s', 'user', ['a1', 'a2']),
      a1: node('u', 'assistant', []),
      a2: node('u', 'assistant', ['t'], { channel: 'commentary' }),
      t: node('a2', 'tool', ['a3']),
      a3: node('t', 'assistant', ['a4'], { channel: 'final' }),
      a4: node('a3', 'assistant', ['h'], { recipient: 'all' }),
      h: node('a4', 'user', ['w'], { metadata: { is_visually_hidden_from_conversation: true } }),
      w: node('h', 'user', ['u2', 'u3'], { weight: 0 }),
      u2: node('w', 'user', []),
      u3: node('w', 'user', []),
    };
    const loop = { a: node('b', 'user', []), b: node('a', 'user', []) };
    const imported = await read(
      JSON.stringify([
        { mapping, current_node: 'u3' },
        { mapping: loop, current_node: 'a' },
      ]),
    );
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies'), sumOf(imported, 'retries')]).toEqual([
      4, 1, 1,
    ]);
  });

  it('begins when the day of the person does', async () => {
    const { rows } = await read(
      JSON.stringify([
        chatgptOf([
          { role: 'user', at: at(3, 59) },
          { role: 'assistant', at: at(4) },
        ]),
      ]),
    );
    expect(rows.map(({ day, user, replies }) => [day, user, replies])).toEqual([
      ['2026-05-04', 1, 0],
      ['2026-05-05', 0, 1],
    ]);
  });
});

describe("an activity of Gemini's record", () => {
  const activity = { header: 'Gemini Apps', title: 'Rivers', time: '2026-05-05T09:00:00Z' };

  it.each([
    ['a reply of words', [{ html: '<p>They flow.</p>' }], 1, 1],
    ['a reply without words, as a picture is', [{ html: '' }], 1, 0],
    ['a reply of two pieces without words', [{ html: '' }, {}], 1, 0],
    ['no reply, and a title that says nothing of a prompt', [], 0, 0],
  ])('with %s', async (_, safeHtmlItem, user, replies) => {
    const sure = { ...activity, title: 'Prompted Rivers' };
    const imported = await read(JSON.stringify([sure, { ...activity, safeHtmlItem }]));
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies')]).toEqual([1 + user, replies]);
  });

  it.each(['Prompted', 'Asked', 'Said', 'Branched', 'Answered', 'Asked Gemini:'])(
    'that begins with "%s" was said',
    async (verb) => {
      expect(sumOf(await read(JSON.stringify([{ ...activity, title: `${verb} Rivers` }])), 'user')).toBe(1);
    },
  );

  /** As https://portable-ai-memory.org/providers/google has them, moments and conversations our own. */
  const used = { header: 'Gemini', title: 'Used Gemini Apps', products: ['Gemini Apps'] };
  const at = (minute: number, thread: string) => ({
    titleUrl: `https://gemini.google.com/app/c/${thread}`,
    time: `2024-02-17T22:0${minute}:10.123Z`,
  });
  const details = (asked: string, answered?: string) => ({
    details: [
      { name: 'Request', value: asked },
      ...(answered === undefined ? [] : [{ name: 'Response', value: answered }]),
    ],
  });
  const interactions = (request: string, response?: string) => ({
    userInteractions: [{ userInteraction: { endpoint: 2, request, response } }],
  });

  it('has what was said in details, by name, in the conversations of its addresses', async () => {
    const imported = await read(
      JSON.stringify([
        { ...used, ...at(3, 'b2'), ...details('And seas?') },
        { ...used, ...at(2, 'a1'), ...details('yes please', 'Here it is: a river.') },
        { ...used, ...at(1, 'a1'), ...details('Rivers', 'Rivers flow.\n\nShall I make a plan?') },
        { ...used, ...at(0, 'a1'), details: [{ name: 'From Google Ads' }] },
      ]),
    );
    expect(imported.conversations).toBe(2);
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies')]).toEqual([3, 2]);
    expect(imported.rows[0]).toMatchObject({
      closings: { offer: 1, none: 1 },
      responses: { accepted: 1 },
    });
  });

  it('has what was said in strings of JSON, of which only the number is known', async () => {
    const imported = await read(
      JSON.stringify([
        { ...used, ...at(2, 'a1'), ...interactions('[{"x":"Seas"}]', '[]') },
        {
          ...used,
          ...at(1, 'a1'),
          ...interactions('[{"x":"Rivers"}]', '[{"x":"They flow. Shall I go on?"}]'),
        },
        { ...used, ...at(0, 'a1'), userInteractions: [null, { userInteraction: 'x' }, {}] },
      ]),
    );
    expect([sumOf(imported, 'user'), sumOf(imported, 'replies')]).toEqual([2, 1]);
    expect(imported.rows[0]?.closings).toEqual({});
  });
});

describe('a table', () => {
  it('is read with its sites and texts, quoted or not', async () => {
    const { rows, conversations } = await read(
      '\ufefftimestamp,role,site,text\r\n' +
        '2026-05-05T09:00:00Z,user,replika,"hi, ""you"""\r\n' +
        '2026-05-05T09:01:00Z,bot,replika,"Good.\n\nShall I tell you more?"\r\n' +
        '1777971720,User,,yes\r\n' +
        '2026-05-05 09:03,assistant,Anna van Dijk,yes\r\n' +
        'never,user,replika,x\r\n',
    );
    expect(conversations).toBe(2);
    expect(rows.map(({ site, user, replies }) => [site, user, replies])).toEqual([
      [UNNAMED, 1, 1],
      ['replika', 1, 1],
    ]);
    expect(Object.values(rows[1]?.closings ?? {})).toEqual([1]);
  });

  it('needs no more than moments and roles', async () => {
    expect(await read(`timestamp,role\n${NOW - 86_400_000},user\n${NOW + 60_000},bot`)).toMatchObject({
      messages: 1,
      future: 1,
    });
  });
});
