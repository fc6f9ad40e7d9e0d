import type { Closing, Response } from '../core/words';

/** Grows with every change of the rules, and is stored with every closing. */
export const CLASSIFIER_VERSION = 1;

export interface ClosingContext {
  /** The user's message before the reply says goodbye. */
  farewell: boolean;
  /** The end of the user's message before the reply, for what it asked; up to 600 characters. */
  prevUser: string;
  /** Words in the whole reply: a short reply that asks for a parameter has delivered nothing yet. */
  words: number;
}

export interface ClosingVerdict {
  closing: Closing;
  /** An offer of general availability: "anything else?" */
  generic: boolean;
  language: 'en' | 'nl' | 'other';
}
export type { Closing, Response };
