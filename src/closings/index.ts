import type { Closing, Response } from '../core/words';
import { ruleOn } from './closing';
import { has, starts, without, type Cue } from './cues';
import { textOf, type Text } from './text';
import { Said, type Surroundings } from './decide';
import { endingOf, type Ending, type Reading } from './ending';
import { invitingIn, placesOf, type Place } from './inviting';
import { saysGoodbye, unstretched } from './farewell';
import type { Around, UserMessage } from './features';
import { codeOf, languagesIn, mayBeIn, type Languages } from './language';
import { LANGUAGES, type Language } from './languages';
import { lackedBy, learn } from './phrases';
import { respond, type Reply } from './response';
import { withoutDraft } from './steps';
import { sentences, type Sentence } from './tail';

export { CLASSIFIER_VERSION } from './version';

/** All that there is a file for: the codes by which their phrases are learnt. */
export const CODES: readonly string[] = LANGUAGES.map(({ code }) => code);

/** Up to this many words a reply has delivered nothing yet, so that its question asks what the task needs. */
const SHORT_WORDS = 60;
const MAX_CHARACTERS = 600;

export interface ClosingContext {
  /** The user's message before the reply says goodbye; where it is left out, this is read from that message. */
  farewell?: boolean;
  /** The end of the user's message before the reply, for what it asked; up to 600 characters. */
  prevUser: string;
  /** Words in the whole reply: a short reply that asks for a parameter has delivered nothing yet. */
  words: number;
}

const NO_CONTEXT: ClosingContext = { prevUser: '', words: SHORT_WORDS };

export interface ClosingVerdict {
  closing: Closing;
  /** An offer of general availability: "anything else?" */
  generic: boolean;
  /** Code of the language of the last sentence; `other` where no file of ours knows it. */
  language: string;
}

interface ReadingIn extends Reading {
  language: string;
  /** Whether the user's message before it says goodbye. */
  farewell(): boolean;
}

/** For the user's message: a sentence starts where the message or another sentence does, and not in between. */
const joined = (all: readonly Sentence[]): string => all.map(({ flat }) => flat.replace(/ ,/g, '')).join(',');

function userMessage(all: readonly Sentence[], flat: string, languages: readonly Language[]): UserMessage {
  const text = textOf(flat);
  const inText = (cue: Cue): boolean => languages.some((one) => has(one, cue, text));
  const atStart = (cue: Cue): boolean => languages.some((one) => starts(one, cue, text));
  return {
    words: text.words.length,
    languages: [...new Set([...languages, ...mayBeIn(text)])],
    asks: all.at(-1)?.asks === true,
    task: languages.some((one) => has(one, 'task', without(one, 'lead', text))),
    study: inText('study'),
    feels: inText('feel'),
    thanks: inText('thanks'),
    agrees: atStart('yes') || atStart('ok'),
  };
}

/** "*walks in*": the user plays a part. */
const PLAYS = /(?:^|\s)\*[^*\n]{3,200}\*(?!\*)/u;
/** "Sure!": the reply goes to work, so that work was asked for. */
const complies = ([first, second]: readonly Said[]): boolean =>
  first !== undefined && second !== undefined && !first.asks && first.told === 0 && first.startsRaw('sure');
const UNKNOWN: Languages = { own: [], met: [] };
const textsOf = (all: readonly Sentence[]): Text[] => all.map(({ text }) => text);

const last = (text: string): string => text.slice(-MAX_CHARACTERS);

/** @param isBlind knows no language; for the training of the weights */
export function read(reply: string, context: ClosingContext, isBlind = false): ReadingIn {
  const [end, prevUser, { words }] = [last(reply), last(context.prevUser), context];
  const users = sentences(prevUser);
  const isPlay = PLAYS.test(prevUser);
  const all = sentences(end, isPlay);
  const user = joined(users);
  const texts = textsOf(users);
  const { own, met } = isBlind ? UNKNOWN : languagesIn(textsOf(all), texts, end.toLowerCase());
  const said: Said[] = [];
  for (const [at, sentence] of all.entries())
    said.push(new Said(sentence, own[at] ?? null, said.at(-1) ?? null));
  const message = userMessage(users, user, met);
  const short = words < SHORT_WORDS;
  message.task = (message.task || (short && !message.asks && complies(said))) && !isPlay;
  const study = message.study || said.some((one) => one.has('study'));
  const surroundings: Surroundings = { short, task: message.task, study };
  const told = withoutDraft(said);
  const around: Around = {
    words,
    user: message,
    questions: told.filter(({ asks }) => asks).length,
    paragraphs: new Set(told.map(({ sentence }) => sentence.paragraph)).size,
    study,
  };
  const language = codeOf(own[all.length - 1] ?? null);
  const farewell = (): boolean => {
    const bare = unstretched(prevUser);
    const replied = textsOf(isPlay ? sentences(end) : all);
    return context.farewell ?? saysGoodbye(bare === prevUser ? users : sentences(bare), replied);
  };
  return { said, language, ruling: ruleOn(told, surroundings), around, users: texts, farewell };
}

/**
 * Says how a reply ends. This and all below throw where a language is met whose phrases are not learnt: `lackedBy`
 * says which, and it is asked again when they are.
 *
 * @param end the end of the reply as plain text; of a longer one only the last 600 characters are read. Paragraphs
 * are separated by a blank line, list items each have a line of their own
 */
export const closingOf = (end: string, context: ClosingContext): ClosingVerdict =>
  endOf(end, context).verdict;

/** The end of a reply, read once. */
export interface End {
  verdict: ClosingVerdict;
  /** As `responseTo` says it. */
  responseTo(head: string): Response;
}

/** The same for who is going to ask for the response too: reading is most of the work. */
export function endOf(end: string, context: ClosingContext): End {
  const reading = read(end, context);
  const ending = endingOf(reading, reading.farewell());
  const { closing, generic } = ending;
  return {
    verdict: { closing, generic, language: reading.language },
    responseTo: (head) => respond(replyOf(reading, ending), head),
  };
}

/**
 * Finds the sentences that invite the user on.
 *
 * @param end the end of the reply, as for `closingOf`
 * @param text what the page shows, with the end in it
 * @returns where each that was found stands in the text; none where the reply closes without an invitation
 */
export function invitationsIn(end: string, context: ClosingContext, text: string): Place[] {
  const reading = read(end, context);
  const { closing } = endingOf(reading, reading.farewell());
  return placesOf(text, invitingIn(reading.ruling, closing));
}

/**
 * @param text the user's message, up to its last 600 characters
 * @param reply the end of the reply to it, which may tell the language of a short goodbye
 * @returns whether the user says goodbye, or that they stop
 */
export const isFarewell = (text: string, reply = ''): boolean =>
  saysGoodbye(sentences(unstretched(last(text))), textsOf(sentences(last(reply))));

/**
 * Says what the user's next message did with an invitation.
 *
 * @param end the same end of the reply, which held the invitation
 * @param head the first 120 characters of the user's next message
 * @param context the same as the closing was read with, so that it is the same closing
 */
export const responseTo = (end: string, head: string, context = NO_CONTEXT): Response =>
  endOf(end, context).responseTo(head);

function replyOf(reading: ReadingIn, ending: Ending): Reply {
  const languages = new Set(reading.said.flatMap(({ language }) => language ?? []));
  return {
    ending,
    languages: [...languages],
    users: reading.around.user.languages,
    words: reading.said.flatMap(({ sentence }) => sentence.text.words),
  };
}
export { lackedBy, learn };
export type { Closing, Place, Response };
