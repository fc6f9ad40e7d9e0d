/**
 * Writes exports as the makers do, from their documented shapes, with the figures that are in them:
 * node scripts/make-export.ts FILE.zip [--product chatgpt|claude|gemini] [--conversations 200] [--megabytes 0] [--shards 1]
 */
import { createWriteStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { crc32, createDeflateRaw } from 'node:zlib';

export type Product = 'chatgpt' | 'claude' | 'gemini';

/** Figures that an export was made with, in all. */
export interface Truth {
  conversations: number;
  user: number;
  replies: number;
  retries: number;
  bytes: number;
}

/** Conversations that are made up, the same at every run. */
export function* conversationsOf(
  product: Product,
  count: number,
  truth: Truth,
  bytes = 0,
): Generator<string> {
  const random = randomOf(7);
  for (let number = 0; bytes > 0 ? truth.bytes < bytes : number < count; number += 1) {
    const made = MAKERS[product](number, random, truth);
    for (const one of made) {
      const text = JSON.stringify(one);
      truth.bytes += text.length + 1;
      yield text;
    }
  }
}

export const noTruth = (): Truth => ({ conversations: 0, user: 0, replies: 0, retries: 0, bytes: 0 });

const START = Date.UTC(2023, 0, 1, 8) / 1_000;
const DAY = 86_400;

const WORDS =
  'the a of in and to what how why this that water bread river garden code list letter summer plan sleep walk train book music light number table answer question kind useful short long first second house city morning evening small large'.split(
    ' ',
  );
const ENDS = [
  'Would you like me to turn this into a plan for the week?',
  'That is all there is to it.',
  'Let me know if you need anything else!',
  'What do you think about it yourself?',
  'Zal ik er een lijstje van maken?',
  'Which of the two do you use?',
];

type Random = () => number;

/** Mulberry32. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const wordsOf = (count: number, random: Random): string =>
  Array.from(
    { length: count },
    () =>
      `${WORDS[Math.floor(random() * WORDS.length)]}${random() < 0.3 ? Math.floor(random() * 1_000) : ''}`,
  ).join(' ');

const replyOf = (random: Random): string =>
  `${wordsOf(20 + Math.floor(random() * 300), random)}.\n\n${wordsOf(20, random)}. ${ENDS[Math.floor(random() * ENDS.length)]}`;

const idOf = (number: number, part = 0): string =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${part.toString(16).padStart(12, '0')}`;

const momentOf = (number: number, turn: number): number => START + (number % 1_000) * DAY + turn * 95.25;

type Maker = (number: number, random: Random, truth: Truth) => object[];

const MAKERS: Record<Product, Maker> = {
  chatgpt(number, random, truth) {
    const turns = 1 + Math.floor(random() * 8);
    let parent = idOf(number, 1);
    const mapping: Record<string, object> = {
      [parent]: { id: parent, message: null, parent: null, children: [] },
    };
    const add = (role: string, at: number | null, text: string, some: object = {}): string => {
      const id = idOf(number, Object.keys(mapping).length + 1);
      const message = {
        id,
        author: { role, name: null, metadata: {} },
        create_time: at,
        content: { content_type: 'text', parts: [text] },
        ...{ status: 'finished_successfully', end_turn: role === 'assistant' ? true : null, weight: 1 },
        ...{
          recipient: 'all',
          channel: null,
          update_time: null,
          metadata: role === 'user' ? METADATA.user : METADATA.bot,
        },
        ...some,
      };
      mapping[id] = { id, message, parent, children: [] };
      (mapping[parent] as { children: string[] }).children.push(id);
      return id;
    };
    parent = add('system', null, '', { weight: 0, metadata: METADATA.hidden });
    for (let turn = 0; turn < turns; turn += 1) {
      const at = momentOf(number, turn * 2);
      parent = add('user', at, wordsOf(12, random));
      truth.user += 1;
      if (random() < 0.1) {
        add('assistant', at + 5, replyOf(random));
        truth.retries += 1;
      }
      if (random() < 0.1) parent = add('tool', at + 6, wordsOf(9, random));
      parent = add('assistant', at + 12.5, replyOf(random), { channel: 'final' });
      truth.replies += 1;
    }
    truth.conversations += 1;
    const title = number % 7 === 0 ? null : 'CANARY a title that nobody keeps';
    return [
      {
        title,
        create_time: momentOf(number, 0),
        mapping,
        current_node: parent,
        conversation_id: idOf(number),
      },
    ];
  },
  claude(number, random, truth) {
    const turns = 1 + Math.floor(random() * 8);
    const messages = Array.from({ length: turns * 2 }, (_, place) => ({
      uuid: idOf(number, place + 1),
      sender: place % 2 === 0 ? 'human' : 'assistant',
      text: place % 2 === 0 ? wordsOf(12, random) : replyOf(random),
      created_at: new Date(momentOf(number, place) * 1_000).toISOString(),
      parent_message_uuid: idOf(number, place),
    }));
    truth.user += turns;
    truth.replies += turns;
    truth.conversations += 1;
    return [
      { uuid: idOf(number), name: 'CANARY', created_at: messages[0]?.created_at, chat_messages: messages },
    ];
  },
  gemini(number, random, truth) {
    const turns = 1 + Math.floor(random() * 8);
    truth.user += turns;
    truth.replies += turns;
    truth.conversations += 1;
    return Array.from({ length: turns }, (_, turn) => ({
      header: 'Gemini Apps',
      title: `Prompted CANARY ${wordsOf(8, random)}`,
      titleUrl: `https://gemini.google.com/app/${number.toString(16)}`,
      time: new Date(momentOf(number, turns - turn) * 1_000).toISOString(),
      products: ['Gemini Apps'],
      safeHtmlItem: [{ html: `<p>${replyOf(random).replace('\n\n', '</p><p>')}</p>` }],
    }));
  },
};

/** As large as it is in what the makers send: most of an export is not text. */
const METADATA = {
  hidden: { is_visually_hidden_from_conversation: true },
  user: {
    selected_sources: [],
    serialization_metadata: { custom_symbol_offsets: [] },
    request_id: idOf(1),
    message_source: null,
    turn_exchange_id: idOf(2),
    timestamp_: 'absolute',
  },
  bot: {
    ...{
      finish_details: { type: 'stop', stop_tokens: [200002] },
      is_complete: true,
      citations: [],
      content_references: [],
    },
    ...{
      model_slug: 'gpt-5',
      default_model_slug: 'auto',
      parent_id: idOf(3),
      request_id: idOf(4),
      message_type: 'next',
    },
    ...{
      timestamp_: 'absolute',
      turn_exchange_id: idOf(5),
      search_result_groups: [],
      safe_urls: [],
      image_results: [],
    },
    ...{
      reasoning_status: 'reasoning_ended',
      finished_duration_sec: 4,
      classifier_response: null,
      skip_reasoning_title: 'Skipped',
    },
  },
};

const NAMES: Record<Product, (shard: number, shards: number) => string> = {
  chatgpt: (shard, shards) =>
    shards === 1 ? 'conversations.json' : `conversations-${String(shard).padStart(3, '0')}.json`,
  claude: () => 'conversations.json',
  gemini: () => 'Takeout/My Activity/Gemini Apps/MyActivity.json',
};

export interface Wish {
  product: Product;
  conversations: number;
  /** Of JSON; 0 for as much as the conversations are. */
  megabytes: number;
  shards: number;
}

/** Writes a zip, whose entries are too large for memory, one after the other. */
export async function writeExport(path: string, wish: Wish): Promise<Truth> {
  const truth = noTruth();
  const out = createWriteStream(path);
  const write = (bytes: Buffer): Promise<void> =>
    new Promise((done, fail) => out.write(bytes, (problem) => (problem ? fail(problem) : done())));
  const made = conversationsOf(wish.product, wish.conversations, truth, wish.megabytes * 1_000_000);
  const directory: Buffer[] = [];
  let offset = 0;
  for (let shard = 0; shard < wish.shards; shard += 1) {
    const name = Buffer.from(NAMES[wish.product](shard, wish.shards));
    const head = { name, crc: 0, packed: 0, size: 0, offset };
    await write(Buffer.concat([localHead(head), name]));
    const most = shard === wish.shards - 1 ? Infinity : Math.ceil(wish.conversations / wish.shards);
    await deflateInto(listOf(made, most), write, head);
    await write(descriptor(head));
    offset += 30 + name.length + head.packed + 16;
    directory.push(Buffer.concat([centralHead(head), name]));
  }
  await write(Buffer.concat([...directory, endOf(directory, offset)]));
  await new Promise((done) => out.end(done));
  return truth;
}

interface Head {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

function* listOf(made: Generator<string>, most: number): Generator<Buffer> {
  yield Buffer.from('[');
  let waiting: string[] = [];
  let length = 0;
  for (let count = 0; count < most; count += 1) {
    const { done, value } = made.next();
    if (done) break;
    waiting.push(`${count > 0 ? ',\n' : ''}${value}`);
    length += value.length;
    if (length < 1_000_000) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
  }
  yield Buffer.from(`${waiting.join('')}]`);
}

async function deflateInto(
  from: Iterable<Buffer>,
  write: (bytes: Buffer) => Promise<void>,
  head: Head,
): Promise<void> {
  const deflate = createDeflateRaw({ level: 1 });
  const done = (async () => {
    for await (const bytes of deflate as AsyncIterable<Buffer>) {
      head.packed += bytes.length;
      await write(bytes);
    }
  })();
  for (const bytes of from) {
    head.crc = crc32(bytes, head.crc);
    head.size += bytes.length;
    if (!deflate.write(bytes)) await new Promise<void>((drained) => void deflate.once('drain', drained));
  }
  deflate.end();
  await done;
}

/** Sizes follow behind (bit 3), as a writer that streams has it. */
function localHead({ name }: Head): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(name.length, 26);
  return head;
}

function descriptor({ crc, packed, size }: Head): Buffer {
  const end = Buffer.alloc(16);
  [0x08074b50, crc, packed, size].forEach((value, place) => end.writeUInt32LE(value >>> 0, place * 4));
  return end;
}

function centralHead({ name, crc, packed, size, offset }: Head): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  [20, 20, 8, 8].forEach((value, place) => head.writeUInt16LE(value, 4 + place * 2));
  [crc, packed, size].forEach((value, place) => head.writeUInt32LE(value >>> 0, 16 + place * 4));
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return head;
}

function endOf(directory: readonly Buffer[], offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      product: { type: 'string', default: 'chatgpt' },
      conversations: { type: 'string', default: '200' },
      megabytes: { type: 'string', default: '0' },
      shards: { type: 'string', default: '1' },
    },
  });
  const [path] = positionals;
  if (path === undefined || !(values.product in MAKERS))
    throw new Error('node scripts/make-export.ts FILE.zip');
  const truth = await writeExport(path, {
    product: values.product as Product,
    conversations: Number(values.conversations),
    megabytes: Number(values.megabytes),
    shards: Number(values.shards),
  });
  console.log(JSON.stringify(truth));
}
