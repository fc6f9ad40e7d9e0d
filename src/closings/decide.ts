import type { Closing } from '../core/words';
import { has, starts, without, type Cue } from './cues';
import type { Text } from './text';
import type { Language } from './languages';
import type { Sentence } from './tail';

/** What one sentence does, if it is the last. `generic` is an offer of general availability. */
export type Kind = Closing | 'generic';

/** What stands around the sentences of a reply's end. */
export interface Surroundings {
  /** The reply is short: it has delivered nothing yet. */
  short: boolean;
  /** The user's message asked for work. */
  task: boolean;
  /** The chat is in a study frame. */
  study: boolean;
}

/** A sentence, asked for its cues. */
export class Said {
  /** Null where no file of ours knows it: then no cue is ever found. */
  readonly language: Language | null;
  readonly sentence: Sentence;
  /** Without lead-ins. */
  #bare: Text | null = null;
  readonly asks: boolean;
  /** Each cue is asked for once. */
  readonly #known = new Map<Cue, boolean>();

  constructor(sentence: Sentence, language: Language | null) {
    this.language = language;
    this.sentence = sentence;

    this.asks = sentence.asks;
  }

  get #text(): Text {
    const { language, sentence } = this;
    return (this.#bare ??= language ? without(language, 'lead', sentence.text) : sentence.text);
  }

  has(...cues: Cue[]): boolean {
    return cues.some((cue) => this.#hasOne(cue));
  }

  #hasOne(cue: Cue): boolean {
    let known = this.#known.get(cue);
    if (known === undefined)
      this.#known.set(cue, (known = this.language !== null && has(this.language, cue, this.#text)));
    return known;
  }

  starts(cue: Cue): boolean {
    return this.language !== null && starts(this.language, cue, this.#text);
  }

  /** Lead-ins too: "or" is one of them, and so is "yes". */
  hasRaw(...cues: Cue[]): boolean {
    const { language, sentence } = this;
    return language !== null && cues.some((cue) => has(language, cue, sentence.text));
  }

  startsRaw(...cues: Cue[]): boolean {
    const { language, sentence } = this;
    return language !== null && cues.some((cue) => starts(language, cue, sentence.text));
  }
}

/** "If you like": the user's wish, not another condition. */
const wishes = (said: Said): boolean => said.has('if') && said.has('wish');

const chooses = (said: Said): boolean => said.has('which') && said.has('next');

/** The bot would do something more, or lets the user choose what. */
function offers(said: Said): boolean {
  if (said.has('propose')) return true;
  if (wishes(said) && said.has('act', 'tell', 'send')) return true;
  if (said.sentence.leads && said.has('want')) return true;
  if (said.asks)
    return said.has('shall', 'want') || (said.starts('which') && chooses(said) && !said.has('view'));
  if (said.has('tell')) return said.has('if') || (said.has('act') && !said.has('deny')) || chooses(said);
  if (!said.has('act') || said.has('deny')) return false;
  // "I would put it on when it rains" offers nothing.
  return said.has('also') || said.starts('if') || (said.has('if') && said.has('you')) || said.sentence.leads;
}

/** Anything at all: "let me know if you have questions". */
function isGeneric(said: Said): boolean {
  return said.has('generic', 'open') || (said.has('tell') && said.has('help') && !said.has('which', 'wish'));
}

/** Asks for what the task needs. */
function requests(said: Said): boolean {
  if (said.has('need')) return true;
  if (!said.has('send')) return false;
  if (said.asks || said.sentence.leads) return said.has('please');
  return said.starts('please') || (said.has('thing') && (said.has('please') || said.starts('send')));
}

/**
 * "If you like, send me the log and I'll look": asking for something is part of an offer. Not so "let me know when
 * it's ready, then we'll go on".
 */
function isForThem(said: Said): boolean {
  if (said.has('propose')) return true;
  return said.has('tell') ? !said.has('need') : wishes(said);
}

/** @returns what the sentence does, or null where it only tells something */
export function kindOf(said: Said, around: Surroundings): Kind | null {
  const { task } = around;
  if (said.asks && said.has('rhetoric')) return 'rhetorical';
  if (isGeneric(said)) return 'generic';
  const offered = offers(said);
  if (!task && !offered && said.has('invite')) return isPersonal(said) ? 'personal' : 'extend';
  if (requests(said) && !(offered && isForThem(said))) {
    if (said.asks && !task && isPersonal(said)) return 'personal';
    return 'clarify';
  }
  if (offered) return kindOfOffer(said, around);
  if (said.asks) return kindOfQuestion(said, around);
  return said.has('cliff') && !said.sentence.tells ? 'cliffhanger' : null;
}

const isPersonal = (said: Said): boolean => said.has('personal') || (said.has('feel') && said.has('you'));

function kindOfOffer(said: Said, { task, short }: Surroundings): Kind {
  if (said.has('undo')) return 'clarify';
  if (said.asks && !said.has('propose') && !task && isPersonal(said)) return 'personal';
  if (task && short && said.asks && !said.has('propose') && said.hasRaw('or')) return 'clarify';
  return 'offer';
}

/** In a study frame a question tests; where work was asked for, it asks what the work needs. */
function kindOfQuestion(said: Said, { short, task, study }: Surroundings): Kind {
  if (study) return 'quiz';
  if (isPersonal(said) && !(task && short)) return 'personal';
  return task && (short || !said.has('view')) ? 'clarify' : 'extend';
}
