import { lazy } from '../core/lazy';

/** A pattern that is made when it is first asked for: a chat page that only opens pays for none of them. */
export class Pattern {
  readonly #regExp: () => RegExp;

  constructor(source: () => string) {
    this.#regExp = lazy(() => new RegExp(source(), 'u'));
  }

  test(text: string): boolean {
    return this.#regExp().test(text);
  }

  /** For `text.replace(pattern, by)`. */
  [Symbol.replace](text: string, by: string): string {
    return text.replace(this.#regExp(), by);
  }
}

/**
 * Makes the patterns of a language out of a shorter notation, since they are most of what the bundle weighs:
 * `~` is a word's edge, `…` is any text between two words, `(a|b)` does not capture, and `{name}` stands for a
 * part that many patterns share.
 *
 * @param parts by name
 * @returns makes one pattern that matches where any of the given sources does
 */
export function patternsWith(parts: Readonly<Record<string, string>>): (...sources: string[]) => Pattern {
  const written = (source: string): string =>
    source
      .replace(/\{([a-z]+)\}/giu, (whole, name: string) => parts[name] ?? whole)
      .replace(/…/g, '~.*~')
      .replace(/~/g, '\\b')
      .replace(/\((?!\?)/g, '(?:');
  return (...sources) => new Pattern(() => sources.map((source) => `(?:${written(source)})`).join('|'));
}

/**
 * What a language's file holds. Every pattern is tried on one sentence as `tail.ts` leaves it: lower case, accents
 * folded, no markdown or emoji, straight quotes, no lead-in words. Because letters are folded, `\b` is safe.
 */
export interface LanguageRules {
  /** The most frequent words, by which the language is told. */
  common: string;
  /** Words before a sentence's real start: "and", "so", "great". */
  leadIn: Pattern;
  /** A question without a question mark. */
  asks: Pattern;
  /** Speaks to the reader, so that a statement behind the question does not answer it. */
  addressed: Pattern;
  /** Behind a question: the reply answers it itself. */
  answer: Pattern;
  /** The bot proposes something that it would do. */
  offer: Pattern;
  /** Names what the bot would do: such an offer is no request, whatever else it says. */
  service: Pattern;
  /** Availability without a service. */
  generic: Pattern;
  /** Leaves to the user what comes next, so that whatever the user tells takes it up. */
  open: Pattern;
  /** In a chat without a task: asks the user to tell more, or hands over the turn. */
  invites: Pattern;
  /** Asks for a file, a log, a parameter or a go-ahead. */
  request: Pattern;
  /** Of a question: asks for a fact about the user's task. */
  parameter: Pattern;
  /** What cannot be undone: proposing it asks for consent. */
  irreversible: Pattern;
  /** Tests what the user knows … */
  quiz: Pattern;
  /** … where this shows that they study. */
  study: Pattern;
  personal: Pattern;
  /** Proposes to talk, which is no service: about the user, it is personal. */
  talk: Pattern;
  rhetorical: Pattern;
  cliffhanger: Pattern;
  /** Good wishes, reassurance and other words that come behind a closing without changing it. */
  courtesy: Pattern;
  /** A letter's sign-off: what stands before it is a draft. */
  signOff: Pattern;
  /** The user's message asks for work. */
  task: Pattern;
  /** The user says goodbye or that they stop. */
  farewell: Pattern;
  /** Holds back a user who said goodbye. */
  hook: Pattern;
  /** The reply takes note of the goodbye. */
  goodbye: Pattern;
  /** How the user's next message starts. */
  yes: Pattern;
  /** As good as a yes, or only a breath before something else. */
  ok: Pattern;
  no: Pattern;
  /** Behind a "no": goes on with something else. */
  but: Pattern;
  thanks: Pattern;
  /** Picks one of the options: "the second", "both". */
  pick: Pattern;
}
