/**
 * Makes the patterns of a language out of a shorter notation, since they are most of what the bundle weighs:
 * `~` is a word's edge, `…` is any text between two words, `(a|b)` does not capture, and `{name}` stands for a
 * part that many patterns share.
 *
 * @param parts by name
 * @returns makes one pattern that matches where any of the given sources does
 */
export function patternsWith(parts: Readonly<Record<string, string>>): (...sources: string[]) => RegExp {
  const written = (source: string): string =>
    source
      .replace(/\{([a-z]+)\}/giu, (whole, name: string) => parts[name] ?? whole)
      .replace(/…/g, '~.*~')
      .replace(/~/g, '\\b')
      .replace(/\((?!\?)/g, '(?:');
  return (...sources) => new RegExp(sources.map((source) => `(?:${written(source)})`).join('|'), 'u');
}

/**
 * What a language's file holds. Every pattern is tried on one sentence as `tail.ts` leaves it: lower case, accents
 * folded, no markdown or emoji, straight quotes, no lead-in words. Because letters are folded, `\b` is safe.
 */
export interface LanguageRules {
  /** The most frequent words, by which the language is told. */
  common: string;
  /** Words before a sentence's real start: "and", "so", "great". */
  leadIn: RegExp;
  /** A question without a question mark. */
  asks: RegExp;
  /** Speaks to the reader, so that a statement behind the question does not answer it. */
  addressed: RegExp;
  /** Behind a question: the reply answers it itself. */
  answer: RegExp;
  /** The bot proposes something that it would do. */
  offer: RegExp;
  /** Names what the bot would do: such an offer is no request, whatever else it says. */
  service: RegExp;
  /** Availability without a service. */
  generic: RegExp;
  /** Leaves to the user what comes next, so that whatever the user tells takes it up. */
  open: RegExp;
  /** In a chat without a task: asks the user to tell more, or hands over the turn. */
  invites: RegExp;
  /** Asks for a file, a log, a parameter or a go-ahead. */
  request: RegExp;
  /** Of a question: asks for a fact about the user's task. */
  parameter: RegExp;
  /** What cannot be undone: proposing it asks for consent. */
  irreversible: RegExp;
  /** Tests what the user knows … */
  quiz: RegExp;
  /** … where this shows that they study. */
  study: RegExp;
  personal: RegExp;
  /** Proposes to talk, which is no service: about the user, it is personal. */
  talk: RegExp;
  rhetorical: RegExp;
  cliffhanger: RegExp;
  /** Good wishes, reassurance and other words that come behind a closing without changing it. */
  courtesy: RegExp;
  /** A letter's sign-off: what stands before it is a draft. */
  signOff: RegExp;
  /** The user's message asks for work. */
  task: RegExp;
  /** The user says goodbye or that they stop. */
  farewell: RegExp;
  /** Holds back a user who said goodbye. */
  hook: RegExp;
  /** The reply takes note of the goodbye. */
  goodbye: RegExp;
  /** How the user's next message starts. */
  yes: RegExp;
  /** As good as a yes, or only a breath before something else. */
  ok: RegExp;
  no: RegExp;
  /** Behind a "no": goes on with something else. */
  but: RegExp;
  thanks: RegExp;
  /** Picks one of the options: "the second", "both". */
  pick: RegExp;
}
