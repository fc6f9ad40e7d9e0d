/** The words of the product: one word for one thing, in code, screens and documents. */

/** How a reply ends. Definitions: docs/measures.md. */
export const CLOSINGS = [
  'offer',
  'extend',
  'personal',
  'cliffhanger',
  'farewell-hook',
  'clarify',
  'quiz',
  'rhetorical',
  'none',
] as const;
export type Closing = (typeof CLOSINGS)[number];

/** The closings that invite the user to go on without the task needing it. */
export const INVITATIONS = ['offer', 'extend', 'personal', 'cliffhanger', 'farewell-hook'] as const;

/** @returns whether a reply that ends this way invites the user on */
export function isInvitation(closing: Closing): boolean {
  return (INVITATIONS as readonly Closing[]).includes(closing);
}

/** What the user did with an invitation. */
export const RESPONSES = ['accepted', 'declined', 'other', 'left'] as const;
export type Response = (typeof RESPONSES)[number];

/** `other` is a chat the user added that no file of ours knows. */
export const SITE_KINDS = [
  'assistant',
  'companion',
  'roleplay',
  'messenger',
  'self-hosted',
  'other',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What the user says a site is for. */
export const PURPOSES = ['work', 'learning', 'company', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Who read the turns: the site's facts, or the general reader that needs none. */
export const READERS = ['facts', 'general'] as const;
export type Reader = (typeof READERS)[number];

/**
 * How the turns of a site are being read now: by its facts, by the general reader, or not at all, so that there is
 * only time.
 */
export const READINGS = [...READERS, 'time'] as const;
export type Reading = (typeof READINGS)[number];

/** How a message came about: typed here, a suggestion of the site that was taken, or else (spoken, edited). */
export const WAYS = ['typed', 'suggested', 'else'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Why a presence began: an input, a reply that streams, one that is there to be read. `went-on`: it is the rest of a
 * longer one. `edit`: the user said so.
 */
export const BEGAN = ['input', 'streaming', 'reading', 'went-on', 'edit'] as const;
export type Began = (typeof BEGAN)[number];

/**
 * Why it ended: the window lost the focus, the page could not be seen any more, there was no reason left, the machine
 * slept or a clock was set, the chat was left within its page, the page was closed, the user paused us.
 */
export const ENDED = [
  'blur',
  'hidden',
  'quiet',
  'sleep',
  'left',
  'closed',
  'pause',
  'went-on',
  'edit',
] as const;
export type Ended = (typeof ENDED)[number];

/** What the page script asks for when it comes to need it: a file each, in src/page/extras. */
export const EXTRAS = ['closings', 'forms'] as const;
/** The phrases of a language, by its code. */
export type LanguageExtra = `closings-${string}`;
export type Extra = (typeof EXTRAS)[number] | LanguageExtra;

const LANGUAGE_EXTRA = /^closings-[a-z]{2}$/;

/** @returns whether it may name an extra; of a language that we do not know, there is no file */
export const isExtra = (value: unknown): value is Extra =>
  EXTRAS.some((name) => name === value) || (typeof value === 'string' && LANGUAGE_EXTRA.test(value));

/** A site's id: a name of ours (`chatgpt`), or the host of a chat the user added. */
export type SiteId = string;

/**
 * Why the store cannot be used: an older page of ours holds on to it, the browser keeps no history, it will not open,
 * a newer version of ours was here, the disk is full.
 */
export const STORE_PROBLEMS = ['blocked', 'private', 'broken', 'newer', 'full'] as const;
export type StoreProblem = (typeof STORE_PROBLEMS)[number];

/** Stands for all sites together, where a row or a limit is about everything. */
export const EVERYTHING = '*';

const IN_BRACKETS = '\\[[\\da-f:.]{2,45}\\]';
/**
 * The form of a site's id, as the source of a regular expression: one of ours, or the host of a chat that the user
 * added, as `URL` writes it (IPv6 in brackets). A host with other signs in it cannot be watched, nor `__proto__`.
 */
export const SITE_PATTERN = `(?:(?!__)[a-z\\d._-]{1,253}|${IN_BRACKETS})`;
/** Of a bot's name on a messenger, in small letters. */
export const BOT_PATTERN = '[a-z][a-z\\d_]{3,30}[a-z\\d]';
/** The same for the id of a limit or a group: random, a site's, or that of everything. */
export const LIMIT_ID_PATTERN = `(?:\\*|[\\w.-]{1,253}|${IN_BRACKETS})`;
