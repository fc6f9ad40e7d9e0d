import { isFields, type Fields } from '../core/checks';
import { instantOf } from './moments';
import type { Message } from './message';

/**
 * A conversation of Claude's export: a list of messages with times as ISO 8601; where each names the one before it,
 * only the branch that ends with the last one.
 *
 * @returns null where it is none
 */
export function readClaude(value: unknown): Message[] | null {
  if (!isFields(value) || !Array.isArray(value['chat_messages'])) return null;
  const all = value['chat_messages'].filter(isFields);
  let last = instantOf(value['created_at']);
  return branch(all).flatMap((message) => {
    const role = ROLES[String(message['sender'])];
    last = instantOf(message['created_at']) ?? last;
    return role === undefined || last === null ? [] : [{ at: last, role, text: textOf(message) }];
  });
}

const ROLES: Partial<Record<string, 'user' | 'bot'>> = { human: 'user', assistant: 'bot' };

function branch(all: readonly Fields[]): Fields[] {
  const byId = new Map(all.map((message) => [message['uuid'], message]));
  const isTree = all.some((message) => byId.has(message['parent_message_uuid']));
  if (!isTree) return [...all];
  const path = new Set<Fields>();
  let at = all.at(-1);
  while (at && !path.has(at)) {
    path.add(at);
    at = byId.get(at['parent_message_uuid']);
  }
  return [...path].reverse();
}

function textOf({ text, content }: Fields): string {
  if (typeof text === 'string' && text !== '') return text;
  const blocks: unknown[] = Array.isArray(content) ? content : [];
  const said = blocks.filter((block): block is Fields => isFields(block) && block['type'] === 'text');
  return said.map((block) => (typeof block['text'] === 'string' ? block['text'] : '')).join('\n');
}
