import { isFields } from '../core/checks';
import type { DayTotals, Instant } from '../core/records';
import { readChatgpt } from './chatgpt';
import { readClaude } from './claude';
import { Csv } from './csv';
import type { EndReaders } from './ends';
import { GeminiThreads, readGemini } from './gemini';
import { GeminiPage } from './gemini-page';
import { BadFile, shortened, UNNAMED, type Message } from './message';
import { Pieces } from './pieces';
import { Tally } from './tally';
import { utf8 } from './utf8';
import { wantedOf } from './wanted';
import { entriesOf, inflated, isZip } from './zip';

/** What an export came to. */
export interface Imported {
  conversations: number;
  messages: number;
  /** Left out: they have not been yet. */
  future: number;
  rows: DayTotals[];
}

export interface Reading {
  readers: EndReaders;
  dayStart: number;
  now: Instant;
  /** @param share of the file, 0 to 1 */
  progress(share: number): void;
}

/**
 * Reads an export to its end, with little of it in memory at a time.
 *
 * @throws {BadFile} where anything of it is not as it should be: then nothing of it counts
 */
export async function readExport(file: Blob, reading: Reading): Promise<Imported> {
  if (file.size === 0) throw new BadFile('empty');
  const tally = new Tally(reading);
  const reader = new ExportReader(tally);
  if (await isZip(file)) await readZip(file, reader, reading);
  // Mostly a page that asks to sign in, under the name of what was to be downloaded.
  else if (file instanceof File && /\.zip$/i.test(file.name)) throw new BadFile('no-zip');
  else await readStream(reader, file.stream(), file.size, (share) => reading.progress(share));
  await reader.finish();
  const { conversations, messages, future } = tally;
  if (messages + future === 0) throw new BadFile(reader.hasKnownShape ? 'no-dates' : 'unknown-shape');
  return { conversations, messages, future, rows: await tally.rows() };
}

async function readZip(file: Blob, reader: ExportReader, { progress }: Reading): Promise<void> {
  const entries = wantedOf(await entriesOf(file));
  if (entries.length === 0) throw new BadFile('other-product');
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const entry of entries) {
    const stream = await inflated(file, entry);
    const start = before;
    await readStream(reader, stream, entry.size, (share) => progress((start + share * entry.size) / all));
    before += entry.size;
  }
}

/** @throws {BadFile} where there is more or less than was announced */
async function readStream(
  reader: ExportReader,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
  progress: (share: number) => void,
): Promise<void> {
  const chunks = stream.getReader();
  let read = 0;
  reader.begin();
  for (;;) {
    const { done, value } = await chunks.read().catch(() => {
      throw new BadFile('damaged');
    });
    if (done) break;
    read += value.length;
    if (read > size) {
      await chunks.cancel();
      throw new BadFile('bomb');
    }
    reader.push(value);
    await reader.ready();
    progress(size === 0 ? 1 : read / size);
  }
  if (read < size) throw new BadFile('truncated');
  reader.end();
}

/** What takes the bytes of one file. */
interface Sink {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** Knows a file by how it begins, and a conversation by its fields. */
class ExportReader {
  readonly #tally: Tally;
  readonly #threads = new GeminiThreads();
  readonly #tables = new Map<string, Message[]>();
  #sink: Sink | null = null;
  /** Objects of a file that were a conversation, and that were not. */
  #known = 0;
  #strange = 0;
  /** Whether there was a conversation, or a table of them, in any file. */
  hasKnownShape = false;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  begin(): void {
    this.#sink = null;
    this.#known = 0;
    this.#strange = 0;
  }

  push(chunk: Uint8Array): void {
    this.#sink ??= this.#sinkFor(chunk);
    this.#sink.push(chunk);
  }

  end(): void {
    if (!this.#sink) throw new BadFile('empty');
    this.#sink.end();
    // A shape of which half is unknown would give half the figures.
    if (this.#strange > this.#known) throw new BadFile('unknown-shape');
  }

  ready(): Promise<void> {
    return this.#tally.ready();
  }

  async finish(): Promise<void> {
    for (const thread of this.#threads.all()) {
      this.#tally.add('gemini', thread);
      await this.ready();
    }
    for (const [site, messages] of this.#tables)
      this.#tally.add(
        site,
        messages.sort((a, b) => a.at - b.at),
      );
  }

  #sinkFor(chunk: Uint8Array): Sink {
    const start = new TextDecoder()
      .decode(chunk.slice(0, 4_096))
      .replace(/^\ufeff/, '')
      .trimStart();
    if (/^[[{]/.test(start)) return new Pieces((value) => this.#take(value));
    if (/^</.test(start)) return new GeminiPage((activity) => this.#threads.add(activity));
    if (Csv.isHead(start.split(/\r?\n/)[0] ?? '')) return this.#table();
    throw new BadFile('other-product');
  }

  #table(): Sink {
    this.hasKnownShape = true;
    const decode = utf8();
    const csv = new Csv((site, message) => {
      const name = site === '' ? UNNAMED : site;
      const messages = this.#tables.get(name) ?? [];
      this.#tables.set(name, messages);
      messages.push({ ...message, text: shortened(message.text) });
    });
    return {
      push: (chunk) => csv.push(decode(chunk)),
      end: () => {
        csv.push(decode());
        csv.end();
      },
    };
  }

  #take(value: unknown): void {
    const site = siteOf(value);
    this.#known += site === null ? 0 : 1;
    this.hasKnownShape ||= site !== null;
    this.#strange += site === null ? 1 : 0;
    if (site === 'gemini') this.#threads.add(readGemini(value));
    if (site === 'chatgpt') this.#tally.add(site, readChatgpt(value) ?? []);
    if (site === 'claude') this.#tally.add(site, readClaude(value) ?? []);
  }
}

/** Whose a conversation is, by the fields that only one of them has. */
function siteOf(value: unknown): 'chatgpt' | 'claude' | 'gemini' | null {
  if (!isFields(value)) return null;
  if ('mapping' in value) return isFields(value['mapping']) ? 'chatgpt' : null;
  if ('chat_messages' in value) return Array.isArray(value['chat_messages']) ? 'claude' : null;
  return readGemini(value) ? 'gemini' : null;
}
