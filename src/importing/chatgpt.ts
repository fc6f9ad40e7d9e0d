import { isFields, type Fields } from '../core/checks';
import type { Instant } from '../core/records';
import { instantOf } from './moments';
import type { Message } from './message';

/**
 * A conversation of ChatGPT's export: a tree of messages, of which the person saw the branch that ends at
 * `current_node`. Times are seconds since 1970, or missing.
 *
 * @returns null where it is none
 */
export function readChatgpt(value: unknown): Message[] | null {
  if (!isFields(value) || !isFields(value['mapping'])) return null;
  const mapping = value['mapping'];
  const messages: Message[] = [];
  let last = instantOf(value['create_time']);
  const path = new Set(branch(mapping, value['current_node']));
  for (const id of path) {
    const node = mapping[id];
    const message = isFields(node) ? node['message'] : null;
    if (!isFields(message)) continue;
    const role = roleOf(message);
    if (role === null) continue;
    last = instantOf(message['create_time']) ?? last;
    if (last === null) continue;
    messages.push({ at: last, role, text: textOf(message['content']) });
    if (role === 'user') messages.push(...retriesOf(mapping, node as Fields, path, last));
  }
  return messages;
}

/** @returns ids from the first to the last */
function branch(mapping: Fields, current: unknown): string[] {
  const ids: string[] = [];
  const seen = new Set<string>();
  let id =
    typeof current === 'string' && Object.hasOwn(mapping, current) ? current : Object.keys(mapping).at(-1);
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    ids.push(id);
    const node = mapping[id];
    const parent = isFields(node) ? node['parent'] : null;
    id = typeof parent === 'string' && Object.hasOwn(mapping, parent) ? parent : undefined;
  }
  return ids.reverse();
}

/** What the person saw as said by one of the two. */
function roleOf(message: Fields): 'user' | 'bot' | null {
  const { author, metadata, weight, channel, recipient } = message;
  const role = isFields(author) ? author['role'] : null;
  if (weight === 0 || (isFields(metadata) && metadata['is_visually_hidden_from_conversation'] === true))
    return null;
  if (role === 'user') return 'user';
  const isToPerson = recipient === undefined || recipient === null || recipient === 'all';
  const isFinal = channel === undefined || channel === null || channel === 'final';
  return role === 'assistant' && isToPerson && isFinal && isSaid(message['content']) ? 'bot' : null;
}

const SAID = ['text', 'multimodal_text'];
const isSaid = (content: unknown): boolean =>
  isFields(content) &&
  (content['content_type'] === undefined || SAID.includes(String(content['content_type'])));

function textOf(content: unknown): string {
  const parts = isFields(content) ? content['parts'] : null;
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string').join('\n') : '';
}

/** Replies that were made again: other answers to the same message than the one that was gone on with. */
function retriesOf(mapping: Fields, node: Fields, path: ReadonlySet<string>, at: Instant): Message[] {
  const children: unknown[] = Array.isArray(node['children']) ? node['children'] : [];
  const others = children.filter((id) => {
    if (typeof id !== 'string' || path.has(id) || !Object.hasOwn(mapping, id)) return false;
    const child = mapping[id];
    const message = isFields(child) ? child['message'] : null;
    return isFields(message) && roleOf(message) === 'bot';
  });
  return others.map(() => ({ at, role: 'retry', text: '' }));
}
