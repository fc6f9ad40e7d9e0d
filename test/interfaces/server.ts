import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tokensOf } from '../../practice/stream.ts';
import { BUILT } from './build.ts';
import { HISTORY, type Line } from './script.ts';

/** From the request to the first token, and from there to the last one; a slow reply is there to be stopped. */
const THINKS_MS = 250;
const LASTS_MS = 1_000;
const SLOW_LASTS_MS = 30_000;
/** Tokens that are due go out together this often. */
const PULSE_MS = 25;

/** What was asked for and served in one conversation: the truth. */
export interface Served {
  user: string;
  /** One for each attempt, as far as it was sent. */
  replies: string[];
}

/** What goes on under one host name. */
interface Conversation {
  lines: readonly Line[];
  served: Served[];
  /** How many messages of the user came with the last request; as many again is a retry. */
  said: number;
  /** Replies that are on their way. */
  open: number;
}

export interface InterfaceServer {
  /** Begins anew under that host: `name.localhost`; the lines are answered in their order. */
  open(app: string, host: string, lines: readonly Line[], query?: string): string;
  /** @returns what was served there so far, and how many replies are on their way */
  truth(host: string): Pick<Conversation, 'served' | 'open'>;
  close(): Promise<void>;
}

interface Asked {
  stream?: boolean;
  messages: { role: string; content: string }[];
}

/** Serves the built apps, each under host names of its own, and the chat completions that they ask for. */
export async function serveInterfaces(): Promise<InterfaceServer> {
  const conversations = new Map<string, Conversation>();
  const server = createServer((request, response) => {
    answer(request, response, conversations).catch((problem: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(problem));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const at = (host: string): Conversation => {
    const conversation = conversations.get(`${host}.localhost`);
    if (!conversation) throw new Error(`nothing was opened at ${host}`);
    return conversation;
  };
  return {
    open: (app, host, lines, query = '') => {
      conversations.set(`${host}.localhost`, { lines, served: [], said: 0, open: 0 });
      return `http://${host}.localhost:${port}/${app}${query}`;
    },
    truth: (host) => at(host),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  conversations: Map<string, Conversation>,
): Promise<void> {
  const { hostname, pathname, searchParams } = new URL(
    request.url ?? '/',
    `http://${request.headers.host ?? ''}`,
  );
  const conversation = conversations.get(hostname);
  if (pathname.startsWith('/assets/')) return file(pathname, response);
  if (pathname === '/history') return json(response, searchParams.has('history') ? HISTORY : []);
  if (!conversation) return void response.writeHead(404).end();
  if (request.method !== 'POST') return page(pathname.slice(1), response);
  const asked = JSON.parse(await bodyOf(request)) as Asked;
  conversation.open++;
  try {
    await complete(asked, conversation, response);
  } finally {
    conversation.open--;
  }
}

/** Answers with the line whose turn it is: the next one, or the same once more where nothing was said since. */
async function complete(asked: Asked, conversation: Conversation, response: ServerResponse): Promise<void> {
  const { lines, served } = conversation;
  const said = asked.messages.filter(({ role }) => role === 'user');
  const user = said.at(-1)?.content ?? '';
  if (said.length !== conversation.said) served.push({ user, replies: [] });
  conversation.said = said.length;
  const exchange = served.at(-1);
  const line = lines[served.length - 1];
  if (!exchange || !line) throw new Error(`no line for: ${user}`);
  const attempt = exchange.replies.push('') - 1;
  const text = attempt === 0 ? line.reply : (line.again ?? line.reply);
  const note = (sent: string): void => void (exchange.replies[attempt] = sent);
  await (asked.stream ? stream(response, text, line, note) : whole(response, text, line, note));
}

async function stream(
  response: ServerResponse,
  text: string,
  { isSlow }: Line,
  note: (sent: string) => void,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const tokens = tokensOf(text);
  const each = (isSlow ? SLOW_LASTS_MS : LASTS_MS) / tokens.length;
  const send = (content: string, finish: string | null): boolean =>
    response.write(`data: ${JSON.stringify(chunk({ content }, finish))}\n\n`);
  try {
    await wait(THINKS_MS, undefined, { signal: gone.signal });
    const begun = performance.now();
    for (let sent = 0; sent < tokens.length;) {
      const due = Math.min(tokens.length, Math.floor((performance.now() - begun) / each) + 1);
      if (due > sent) send(tokens.slice(sent, due).join(''), null);
      sent = Math.max(sent, due);
      note(tokens.slice(0, sent).join(''));
      await wait(PULSE_MS, undefined, { signal: gone.signal });
    }
    send('', 'stop');
    response.write('data: [DONE]\n\n');
  } catch (problem) {
    if (!gone.signal.aborted) throw problem;
  }
  response.end();
}

const chunk = (delta: object, finish_reason: string | null) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 0,
  model: 'scripted',
  choices: [{ index: 0, delta, finish_reason }],
});

async function whole(
  response: ServerResponse,
  text: string,
  { isSlow }: Line,
  note: (sent: string) => void,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const time = isSlow ? SLOW_LASTS_MS : LASTS_MS;
  await wait(time, undefined, { signal: gone.signal }).catch(() => undefined);
  if (gone.signal.aborted) return;
  note(text);
  json(response, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
  });
}

interface Entry {
  file: string;
  css?: string[];
  imports?: string[];
}

function page(app: string, response: ServerResponse): void {
  const entries = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Entry
  >;
  const key = Object.keys(entries).find((one) => new RegExp(`(^|/)${app}\\.tsx?$`).test(one));
  if (key === undefined) return void response.writeHead(404).end();
  const links = cssOf(key, entries).map((css) => `<link rel="stylesheet" href="/${css}">`);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${app}</title><link rel="icon" href="data:,">${links.join('')}` +
      `<body style="margin: 0"><div id="app"></div><script type="module" src="/${entries[key]?.file ?? ''}"></script>`,
  );
}

function cssOf(key: string, entries: Record<string, Entry>): string[] {
  const { css = [], imports = [] } = entries[key] ?? {};
  return [...imports.flatMap((one) => cssOf(one, entries)), ...css];
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

function file(pathname: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' });
  createReadStream(join(BUILT, pathname))
    .on('error', () => response.destroy())
    .pipe(response);
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
