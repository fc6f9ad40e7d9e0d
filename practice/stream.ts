import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** A bot thinks for this long before the first token; a fast one thinks fast. */
const THINKS_FOR_TOKENS = 28;
const LONGEST_THOUGHT_MS = 700;
/** Timers are no finer than this; at higher speeds several tokens go out together. */
const FINEST_MS = 5;

/**
 * Sends the text token by token, and ends early when the reader hangs up.
 *
 * @param speed tokens a second
 */
export async function stream(response: ServerResponse, text: string, speed: number): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.flushHeaders();
  try {
    await pause(Math.min(LONGEST_THOUGHT_MS, (THINKS_FOR_TOKENS * 1_000) / speed), gone.signal);
    await sendAll(tokensOf(text), speed, response, gone.signal);
  } catch (problem) {
    if (!gone.signal.aborted) throw problem;
  }
  response.end();
}

async function sendAll(tokens: string[], speed: number, response: ServerResponse, signal: AbortSignal) {
  const begun = performance.now();
  for (let sent = 0; sent < tokens.length;) {
    const due = Math.floor(((performance.now() - begun) * speed) / 1_000) + 1;
    response.write(tokens.slice(sent, due).join(''));
    sent = Math.max(sent, due);
    await pause(Math.max(FINEST_MS, 1_000 / speed), signal);
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> => wait(ms, undefined, { signal });

/** Pieces of words, about as long as a language model's. */
export const tokensOf = (text: string): string[] => text.match(/\s*\S{1,6}|\s+$/gu) ?? [];
