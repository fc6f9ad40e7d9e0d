import type { Closing } from '../core/words';
import { has, starts, without, type Cue } from './cues';
import { asksForResult, asksForTrouble, requests } from './request';
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
  readonly before: Said | null;
  /** Words before it in the reply's end. */
  readonly told: number;
  /** Each cue is asked for once. */
  readonly #known = new Map<Cue, boolean>();

  constructor(sentence: Sentence, language: Language | null, before: Said | null = null) {
    this.language = language;
    this.sentence = sentence;
    this.before = before;
    this.told = before ? before.told + before.sentence.text.words.length : 0;
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

/** From so many words on before a question, a short reply has delivered something too. */
export const DELIVERED = 12;

/** "If you like": the user's wish, not another condition. */
const wishes = (said: Said): boolean => said.has('if') && said.has('wish');

const chooses = (said: Said): boolean => said.has('which') && said.has('next');

/** "I won't ask again whether you want more": what the bot, or somebody else, does not offer. */
const isDenied = (said: Said): boolean => !said.asks && said.has('deny') && !said.has('tell');

/** The bot says that it could, and nothing speaks against it. */
export const isAble = (said: Said): boolean => said.has('can') && !said.has('deny', 'need', 'lack');

/** The bot would do something more, or lets the user choose what. */
function offers(said: Said, task: boolean): boolean {
  if (said.has('propose')) return !isDenied(said);
  if (wishes(said) && said.has('act', 'tell', 'send')) return true;
  if (said.sentence.leads && said.has('want')) return true;
  if (said.asks)
    return said.has('shall', 'want') || (task && said.starts('which') && chooses(said) && !said.has('view'));
  if (said.has('tell'))
    return (said.has('act', 'can') && !said.has('deny')) || (said.has('which') && said.has('next'));
  if (isDenied(said)) return false;
  // "Next I'll check the log" tells what is done anyway, and "I would put it on when it rains" offers nothing.
  if (said.has('can') && (said.has('also') || said.sentence.leads)) return true;
  return said.has('act') && (said.starts('if') || (said.has('if') && said.has('you')));
}

/** Anything at all: "let me know if you have questions". */
function isGeneric(said: Said): boolean {
  if (isDenied(said) && said.has('propose')) return false;
  return said.has('generic', 'open') || (said.has('tell') && said.has('help') && !said.has('which', 'wish'));
}

/**
 * "If you like, send me the log and I'll look": asking for something is part of an offer. Not so "let me know when
 * it's ready, then we'll go on".
 */
function isForThem(said: Said): boolean {
  if (said.has('propose')) return true;
  if (!said.has('tell')) return wishes(said);
  return !said.has('need') && !asksForResult(said) && !asksForTrouble(said);
}

/** @returns what the sentence does, or null where it only tells something */
export function kindOf(said: Said, around: Surroundings): Kind | null {
  const { task, study, short } = around;
  // A text that was asked for, given between quotes.
  if (said.sentence.spoken) return null;
  if (said.asks && said.has('rhetoric')) return 'rhetorical';
  if (study && said.asks && said.has('study') && !said.has('propose')) return 'quiz';
  if (isGeneric(said) && !(said.asks && said.has('personal')))
    return said.has('need') && said.has('tell') ? 'clarify' : 'generic';
  // "Good luck, and tell me how it went!"
  if (!said.asks && said.has('invite') && said.has('seeyou') && !said.has('wish', 'can', 'propose'))
    return null;
  if (!task && !said.asks && said.has('invite') && !said.has('wish', 'can', 'propose'))
    return isPersonal(said) ? 'personal' : study ? 'quiz' : 'extend';
  const offered = offers(said, task);
  if (!task && !offered && said.has('invite'))
    return isPersonal(said) ? 'personal' : study ? 'quiz' : 'extend';
  // "Paste the advert here and I'll match your letter to it", when there is a letter.
  const isBrought = !short && !said.asks && said.has('send') && said.has('act') && !asksForTrouble(said);
  if (isBrought && !said.has('run', 'need', 'lack', 'deny')) return 'offer';
  if (requests(said) && !(offered && isForThem(said))) {
    const isChat = said.asks ? !task || !around.short : !task;
    return isChat && said.has('personal') ? 'personal' : 'clarify';
  }
  if (offered) return kindOfOffer(said, around);
  if (said.asks) return kindOfQuestion(said, around);
  if (study && said.has('invite')) return 'quiz';
  return said.has('cliff') && !said.sentence.tells ? 'cliffhanger' : null;
}

/** Asks about the user's feelings or life. */
export const isPersonal = (said: Said): boolean =>
  said.has('personal') || (said.has('feel') && said.has('you'));

function kindOfOffer(said: Said, { task, short }: Surroundings): Kind {
  if (said.has('undo') || (said.has('wipe') && short)) return 'clarify';
  if (said.asks && !said.has('propose') && !task && isPersonal(said)) return 'personal';
  const isChoice = said.hasRaw('or') || (said.starts('which') && !said.has('shall'));
  if (task && short && said.told < DELIVERED && said.asks && !said.has('propose') && isChoice)
    return 'clarify';
  return 'offer';
}

const FEW = 4;

/** "I'm sorry to hear that. …?" */
const isCaring = ({ before }: Said): boolean =>
  before?.has('care') === true || before?.before?.has('care') === true;

/** In a study frame a question tests; where work was asked for, it asks what the work needs. */
function kindOfQuestion(said: Said, { short, task, study }: Surroundings): Kind {
  if (study) return 'quiz';
  if (!(task && short) && (isPersonal(said) || (!task && isCaring(said)))) return 'personal';
  // "Rough day?"
  if (!task && said.has('feel') && said.sentence.text.words.length <= FEW) return 'personal';
  // "A version for children, perhaps?"
  if (!(short && said.told < DELIVERED) && said.has('ware') && !said.starts('which') && !said.has('view'))
    return 'offer';
  if (short) return task && said.told < DELIVERED ? 'clarify' : 'extend';
  return task && !said.has('view') ? 'clarify' : 'extend';
}
