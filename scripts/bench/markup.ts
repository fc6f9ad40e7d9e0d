/** What a chat of ours says, and how ChatGPT's G1 layout shows it; used by the server and by the page. */

/** Marks that the page sets around a reply's streaming. */
export const STREAM_START = 'bench-stream-start';
export const STREAM_END = 'bench-stream-end';

const WORDS =
  'the tomato likes a warm and sheltered corner while spinach and lettuce grow on well into a mild autumn if the soil stays loose and moist'.split(
    ' ',
  );
const BLOCK = 55;

/** @returns the word at a place of an endless reply; every third block ends with a question, as chatbots do */
export function wordAt(place: number): string {
  const word = WORDS[(place * 7) % WORDS.length] ?? '';
  if (place % BLOCK === BLOCK - 1) return place % (3 * BLOCK) === BLOCK - 1 ? `${word}?` : `${word}.`;
  return place % 11 === 10 ? `${word},` : word;
}

export const isBlockStart = (place: number): boolean => place % BLOCK === 0;

const sentence = (from: number, length: number): string =>
  Array.from({ length }, (_, place) => wordAt(from + place)).join(' ');

const ACTIONS =
  '<div class="z-0 flex justify-end"><div aria-label="Actions" role="group"><button aria-label="Copy"><svg><path d="M0 0h4"></path></svg></button><button aria-label="Share"><svg><path d="M0 0h4"></path></svg></button></div></div>';

function shell(number: number, author: 'user' | 'assistant', inner: string): string {
  return `<article class="text-token-text-primary w-full" dir="auto" data-turn-id="turn-${number}" data-testid="conversation-turn-${number}" data-turn="${author}"><h5 class="sr-only">${author === 'user' ? 'You' : 'ChatGPT'} said:</h5><div class="text-base my-auto mx-auto"><div class="flex max-w-full flex-col gap-4 grow"><div data-message-author-role="${author}" data-message-id="message-${number}" dir="auto" class="min-h-8 text-message flex w-full flex-col">${inner}</div>${ACTIONS}</div></div></article>`;
}

export const userTurn = (number: number, text: string): string =>
  shell(
    number,
    'user',
    `<div class="flex w-full flex-col gap-1 items-end"><div class="user-message-bubble-color"><div class="whitespace-pre-wrap">${text}</div></div></div>`,
  );

export const replyTurn = (number: number, html: string, isStreaming = false): string =>
  shell(
    number,
    'assistant',
    `<div class="flex w-full flex-col gap-1"><div class="markdown prose w-full${isStreaming ? ' result-streaming' : ''}">${html}</div></div>`,
  );

const finishedReply = (number: number): string =>
  replyTurn(
    number,
    `<p>${sentence(number, 40)}</p><ul><li>${sentence(number, 9)} <strong>${sentence(number, 2)}</strong></li><li>${sentence(number, 12)}</li></ul><pre><code>${sentence(number, 10)}</code></pre><p>${sentence(number, 30)}?</p>`,
  );

/** @returns a whole page with that many turns, about twenty elements each */
export function chatPage(turns: number, script: string): string {
  const thread = Array.from({ length: turns }, (_, number) =>
    number % 2 === 0
      ? userTurn(number, `Question ${number}: ${sentence(number, 14)}`)
      : finishedReply(number),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body><nav><a href="/">Chats</a></nav><main id="main"><div id="thread"><div class="flex flex-col text-sm">${thread.join('')}</div></div><form class="w-full" data-type="unified-composer"><div contenteditable="true" class="ProseMirror" id="prompt-textarea"><p><br></p></div><div id="buttons"></div></form></main><script>${script}</script></body></html>`;
}
