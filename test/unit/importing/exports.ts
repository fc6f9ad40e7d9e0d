import { readExport, type Imported } from '../../../src/importing/read';
import { readEnds } from '../../../src/importing/ends';
import { RULES } from '../page/chat';
import { conversationsOf, noTruth, type Product, type Truth } from '../../../scripts/make-export.ts';

export const NOW = Date.UTC(2026, 10, 27, 12);

export const read = (file: Blob | string | Uint8Array<ArrayBuffer>): Promise<Imported> =>
  readExport(file instanceof Blob ? file : new Blob([file]), {
    readers: { read: async (ends) => readEnds(RULES, ends), ready: async () => undefined },
    dayStart: 240,
    now: NOW,
    progress: () => undefined,
  });

/** @returns the name of what is wrong, or what was read */
export const faultOf = (file: Blob | string | Uint8Array<ArrayBuffer>): Promise<unknown> =>
  read(file).catch((problem: { fault?: string }) => problem.fault ?? problem);

export const sumOf = ({ rows }: Imported, figure: 'user' | 'replies' | 'retries'): number =>
  rows.reduce((sum, row) => sum + row[figure], 0);

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
