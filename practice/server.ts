/**
 * The practice chat: a small site with two scripted bots, for people who want to see the product at work and for
 * tests. Each bot has a host of its own, as a chat site has; browsers take every name under localhost home.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assetAt } from './assets.ts';
import { chatPage, startPage } from './pages.ts';
import {
  BOTS,
  PRACTICE_LANGUAGES,
  repliesTo,
  type Bot,
  type PracticeLanguage,
  type PracticeTurn,
} from './script.ts';
import { stream } from './stream.ts';

export interface Practice {
  port: number;
  /** The chat with a bot: `http://assistant.localhost:4321/en`. Add `?speed=` for another pace, in tokens a second. */
  url(bot: Bot, language: PracticeLanguage): string;
  /** The page that says what to try. */
  start(language: PracticeLanguage): string;
  close(): Promise<void>;
}

/** Tokens a second: the pace at which people are used to see replies grow. */
const NATURAL_SPEED = 40;
const MOST_BODY = 200_000;

/**
 * @param port default any that is free
 * @param say what becomes of a reply's text on its way, for tests that look for their own words
 */
export async function servePractice(port = 0, say = (text: string) => text): Promise<Practice> {
  const server = createServer((request, response) => {
    answer(request, response, say).catch((problem: unknown) => fail(response, problem));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: used } = server.address() as AddressInfo;
  return {
    port: used,
    url: (bot, language) => `http://${bot}.localhost:${used}/${language}`,
    start: (language) => `http://localhost:${used}/${language}`,
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
  say: (text: string) => string,
): Promise<void> {
  const { hostname, port, pathname, searchParams } = new URL(
    request.url ?? '/',
    `http://${request.headers.host ?? ''}`,
  );
  const asset = await assetAt(pathname);
  if (asset) return send(response, asset.type, asset.body);
  const bot = BOTS.find((name) => hostname === `${name}.localhost`);
  const language = languageOf(pathname, request.headers['accept-language']);
  if (!bot) return send(response, 'text/html', startPage(language, Number(port)));
  if (request.method !== 'POST') return send(response, 'text/html', chatPage(bot, language, Number(port)));
  const turns = turnsIn(await bodyOf(request));
  const reply = turns && repliesTo(bot, language, turns).at(-1);
  if (!reply) return send(response, 'text/plain', 'a list of { text, again } is wanted', 400);
  await stream(response, say(reply.text), speedOf(searchParams.get('speed')));
}

function languageOf(pathname: string, accepted = ''): PracticeLanguage {
  const [, named] = pathname.split('/');
  const language = PRACTICE_LANGUAGES.find((code) => code === named);
  return language ?? (/^nl\b/i.test(accepted) ? 'nl' : 'en');
}

function speedOf(asked: string | null): number {
  const speed = Number(asked);
  return speed > 0 && speed <= 10_000 ? speed : NATURAL_SPEED;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BODY) throw new Error('the conversation is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** @returns the turns, or null where the body is something else */
function turnsIn(body: string): PracticeTurn[] | null {
  try {
    const told: unknown = JSON.parse(body);
    return Array.isArray(told) && told.every(isTurn) ? told : null;
  } catch {
    return null;
  }
}

function isTurn(told: unknown): told is PracticeTurn {
  if (typeof told !== 'object' || told === null) return false;
  const { text, again } = told as Partial<PracticeTurn>;
  return typeof text === 'string' && Number.isInteger(again) && Number(again) >= 0;
}

/** As strict as a chat site may be: what works here does not need a page that is open to everything. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function send(response: ServerResponse, type: string, body: string, status = 200): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(body);
}

function fail(response: ServerResponse, problem: unknown): void {
  if (response.headersSent) response.destroy();
  else send(response, 'text/plain', problem instanceof Error ? problem.message : 'something is wrong', 400);
}
