import type { Instant } from '../core/records';

/** One message of an export. Its text is read, and kept no longer than the conversation is. */
export interface Message {
  at: Instant;
  role: 'user' | 'bot' | 'retry';
  text: string;
}

/** Site of a table that names none; the person says which. */
export const UNNAMED = '?';

/** A conversation or reply of more bytes, or characters, would be a novel of forty volumes. */
export const LARGEST = 64 * 1024 * 1024;

/** What is wrong with a file. */
export const FAULTS = [
  'empty',
  'truncated',
  'encrypted',
  'bomb',
  'no-zip',
  'other-product',
  'unknown-shape',
  'no-dates',
  'html',
  'not-text',
  'too-deep',
  'too-long',
  'damaged',
  'too-new-zip',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Nothing of a file with a fault is kept. */
export class BadFile extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** What the rules look at, and no more: for texts that wait for others. */
export const shortened = (text: string): string =>
  text.length <= 800 ? text : `${text.slice(0, 150)}\n${text.slice(-640)}`;
