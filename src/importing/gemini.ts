import { isFields, type Fields } from '../core/checks';
import type { Instant } from '../core/records';
import { instantOf } from './moments';
import { shortened, type Message } from './message';

/** One activity of Google's record of Gemini: what was asked, and, where it is included, what came back. */
export interface Activity {
  /** The conversation, where it is named; else null. */
  thread: string | null;
  messages: Message[];
}

/** @returns null where it is none of Gemini's */
export function readGemini(value: unknown): Activity | null {
  if (!isFields(value) || !isGemini(value)) return null;
  const { title, titleUrl } = value;
  const thread = typeof titleUrl === 'string' ? threadIn(titleUrl) : null;
  const at = instantOf(value['time']);
  const messages = at === null ? [] : saidOtherwise(value, at);
  if (messages.length > 0) return { thread, messages };
  const replies = Array.isArray(value['safeHtmlItem']) ? value['safeHtmlItem'] : [];
  return activityOf({
    thread,
    at,
    title: typeof title === 'string' ? title : '',
    hasReply: replies.length > 0,
    html: fieldsIn(replies)
      .map(({ html }) => String(html ?? ''))
      .join('\n'),
  });
}

/** @returns the conversation that an address or a piece of a page names; else null */
export const threadIn = (text: string): string | null =>
  /google\.com\/app\/(?:c\/)?([\w-]+)/.exec(text)?.[1] ?? null;

const fieldsIn = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);

/**
 * Two other forms (https://portable-ai-memory.org/providers/google, 2026-11): values with an English name; and strings
 * of JSON, whose fields nobody describes: that something was said is known of them, and not what.
 */
function saidOtherwise(value: Fields, at: Instant): Message[] {
  const details = fieldsIn(value['details']);
  const named = (wanted: string): unknown => details.find(({ name }) => name === wanted)?.['value'];
  const messages = said(at, named('Request'), named('Response'));
  if (messages.length > 0) return messages;
  return fieldsIn(value['userInteractions']).flatMap(({ userInteraction: one }) =>
    isFields(one) ? said(at, one['request'], one['response']).map((all) => ({ ...all, text: '' })) : [],
  );
}

const said = (at: Instant, asked: unknown, answered: unknown): Message[] =>
  [asked, answered].flatMap((text, place) =>
    typeof text === 'string' && !/^(?:\[\])?$/.test(text)
      ? [{ at, role: place === 0 ? 'user' : 'bot', text }]
      : [],
  );

interface Told {
  thread: string | null;
  at: Instant | null;
  /** With what Google says of it: "Prompted …". */
  title: string;
  /** Something came back, be it without words (a picture): only a prompt gets a reply. */
  hasReply?: boolean;
  /** What came back; empty where it is not included. */
  html: string;
}

/** What was neither asked nor answered (settings, feedback) has no messages. */
export function activityOf({ thread, at, title, hasReply, html }: Told): Activity {
  const isAnswered = html.trim() !== '';
  if (at === null || !(hasReply || isAnswered || PROMPTED.test(title))) return { thread, messages: [] };
  const asked: Message = { at, role: 'user', text: title.replace(PROMPTED, '') };
  return {
    thread,
    messages: isAnswered ? [asked, { at, role: 'bot', text: plainText(html) }] : [asked],
  };
}

/**
 * How a prompt is announced: English, Dutch, German, French, Spanish; or in any language with a colon and a space that
 * does not break. Not only "Prompted": as those found who read exports of a thousand activities (2026-09).
 */
const PROMPTED =
  /^(?:(?:Prompted|Asked|Said|Branched|Answered|Prompt gegeven:|Gevraagd:|Prompt:|Eingegeben:|Vous avez demandé|Se pidió)\s*|[^\n\u00a0]{1,60}:\u00a0)/;

/** "Gemini Apps", in whatever language; and what it was called until 2024. */
export const isGeminiName = (name: unknown): boolean =>
  typeof name === 'string' && /\b(?:Gemini|Bard)\b/.test(name);

function isGemini(value: Fields): boolean {
  const products = Array.isArray(value['products']) ? value['products'] : [];
  return [value['header'], ...products].some(isGeminiName);
}

const BLOCK_ENDS = /<\/(?:p|h[1-6]|ul|ol|table|blockquote)>/gi;

/** Tags out, paragraphs kept. */
export const plainText = (html: string): string =>
  html
    .replace(/<pre[\s\S]*?<\/pre>/gi, '')
    .replace(BLOCK_ENDS, '\n\n')
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<br[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** Activities are told newest first, and one by one: they are put together again at the end. */
export class GeminiThreads {
  readonly #threads = new Map<string, Message[]>();
  readonly #loose: Message[] = [];

  add(activity: Activity | null): void {
    if (!activity) return;
    const messages = activity.messages.map((one) => ({ ...one, text: shortened(one.text) }));
    const { thread } = activity;
    const known = thread === null ? this.#loose : (this.#threads.get(thread) ?? []);
    known.push(...messages);
    if (thread !== null) this.#threads.set(thread, known);
  }

  /** @returns the conversations; what belongs to none, as one. A reply has the moment of what it replies to */
  all(): Message[][] {
    const order = (a: Message, b: Message): number =>
      a.at - b.at || Number(a.role === 'bot') - Number(b.role === 'bot');
    return [...this.#threads.values(), this.#loose].map((messages) => messages.sort(order));
  }
}
