/** Exports as their makers write them, small and by hand. */
import { conversationsOf, noTruth, type Product, type Truth } from '../scripts/make-export.ts';

/** The day on which they are read. */
export const NOW = Date.UTC(2026, 10, 27, 12);

export function listOf(product: Product, count: number): { json: string; lines: string; truth: Truth } {
  const truth = noTruth();
  const all = [...conversationsOf(product, count, truth)];
  return { json: `[${all.join(',\n')}]`, lines: all.join('\n'), truth };
}

interface Said {
  role: 'user' | 'assistant';
  at: unknown;
  text?: string;
}

/** A conversation as ChatGPT's export has it, of this alone. */
export function chatgptOf(said: readonly Said[], some: object = {}): object {
  const mapping: Record<string, object> = { root: { message: null, parent: null, children: ['0'] } };
  said.forEach(({ role, at, text = 'hello' }, place) => {
    mapping[place] = {
      message: { author: { role }, create_time: at, content: { content_type: 'text', parts: [text] } },
      parent: place === 0 ? 'root' : String(place - 1),
      children: [String(place + 1)],
    };
  });
  return { title: 'CANARY', mapping, current_node: String(said.length - 1), ...some };
}

/** A moment in the past of that day, in seconds, as ChatGPT writes it. */
export const AT = NOW / 1_000 - 90 * 86_400;
/** One message of the user. */
export const HI = { role: 'user', at: AT, text: 'hi' } as const;
export const chatsOf = (...all: object[]): string => JSON.stringify(all);
