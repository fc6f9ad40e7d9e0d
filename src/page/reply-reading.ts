import type { Closing } from '../core/words';
import type { Words } from './heard';
import type { Rules } from './rules';

/** What is told of a finished reply. */
export interface ReplyReading {
  /** Words in the whole reply. */
  words: number;
  /** For the response of the user's next message. */
  end: Words;
  /** How it closes; null where there was no text to read. */
  closing(rules: Rules): Closing | null;
  /** Where the page shows now what invites the user on. */
  invitations?(rules: Rules): Range[];
}
