import type { Instant, Ms } from '../core/records';
import type { Composer, Sent } from './composer';
import { hear, holds, shows } from './door';
import { Exchange } from './exchange';
import type { FactsReader, Tail } from './facts';
import type { Ongoing } from './ongoing';
import type { Outgoing } from './outgoing';
import type { ReplySeen } from './reply-seen';
import type { Sight } from './sight';
import type { Tally } from './tally';

/** A turn that was not typed here (spoken, edited, suggested) is one if a reply streams within this time. */
const UNSENT_FOR_MS: Ms = 8_000;
/** What was sent shows as it was typed, or in other words (an attachment, a command): then at the second look. */
const SHOWN_OTHERWISE_MS: Ms = 500;

interface Parts {
  facts: FactsReader;
  composer: Composer;
  outgoing: Outgoing;
  ongoing: Ongoing;
  tally: Tally;
  sight: Sight;
  /** When the user pressed on something last. */
  pressed(): Instant;
  /** Whether the page went to another address just now. */
  hasMoved(now: Instant): boolean;
}

interface NewTurn {
  element: Element;
  sent: Sent | null;
}

/** Follows a thread by what is known of the site. */
export class ByFacts {
  readonly #parts: Parts;
  #firstSeen = new WeakMap<Element, Instant>();
  /** A reply that streamed already when we came is not ours to count; null until we have looked. */
  #streamsAlready: boolean | null = null;
  /** A reply from before we came is being made again. */
  #makesHistoryAgain = false;
  /** What was there at the first look is history, as long as nothing says otherwise. */
  #firstLook: Instant | null = null;
  #lookedFor: Ms = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the page shows from now on may be another conversation. */
  reset(): void {
    this.#streamsAlready = this.#firstLook = null;
    this.#makesHistoryAgain = false;
  }

  /** What streams at the first look may well be the reply to what was sent before it. */
  await(): void {
    this.#streamsAlready = false;
  }

  look(now: Instant): void {
    const { facts, composer, ongoing, outgoing } = this.#parts;
    const tail = facts.tail(composer.element);
    this.#firstLook ??= now;
    this.#lookedFor = now - this.#firstLook;
    const isAwaited = ongoing.isOpen || !outgoing.isEmpty;
    this.#streamsAlready = tail.streaming && (this.#streamsAlready ?? !isAwaited);
    for (const turn of this.#newTurns(tail, now)) {
      this.#follow(tail, now);
      if (this.#isElsewhere(now)) ongoing.leave();
      facts.know(turn.element);
      this.#begin(turn, now);
    }
    this.#follow(tail, now);
    this.#noteHistoryMadeAgain(tail, now);
  }

  /** What was sent belongs to another conversation than the exchange before it, whose turn went with the address. */
  #isElsewhere(now: Instant): boolean {
    const { ongoing, hasMoved } = this.#parts;
    return hasMoved(now) && ongoing.exchange?.user.isConnected === false;
  }

  #begin({ element, sent }: NewTurn, now: Instant): void {
    const message = sent ?? { words: hear(element), way: 'else' as const };
    this.#parts.sight.turn('facts');
    this.#parts.ongoing.begin(new Exchange(element, message, 'facts', now), sent?.at ?? now, now);
  }

  /** @returns the user's turns that are new, oldest first; what is older than a new one is history */
  #newTurns(tail: Tail, now: Instant): NewTurn[] {
    const { facts } = this.#parts;
    const begun: NewTurn[] = [];
    let isHistory = false;
    for (const { element, isUser, isKnown } of tail.turns.toReversed()) {
      if (!isUser || (isKnown && (isHistory || !this.#mayBeAnother(element)))) continue;
      const sent: Sent | null = isHistory ? null : this.#sentAs(element, tail.follows);
      // What stands before the newest turn that was counted is older, also where the page makes its rows anew.
      isHistory ||= !sent && this.#isSameTurn(element);
      const seenFor = this.#seenFor(element, now);
      if (sent) begun.unshift({ element, sent });
      else if (isKnown) continue;
      else if (isHistory || begun.length > 0 || seenFor >= UNSENT_FOR_MS) facts.know(element);
      else if (this.#isReplied(tail, seenFor)) begun.unshift({ element, sent: this.#sentOtherwise(element) });
      // Where all is new to us, what was just sent is the newest, whatever an older turn says.
      isHistory ||= !tail.follows && !sent && !isKnown;
    }
    return begun;
  }

  /** Something was sent, and a turn that was known says something else by now. */
  #mayBeAnother(element: Element): boolean {
    return !this.#parts.outgoing.isEmpty && this.#parts.facts.isUsedAgain(element);
  }

  /**
   * What was sent and is shown by this turn. A suggestion that was pressed is one only in a conversation that was
   * there before: the title of another one may say the same as its first turn.
   */
  #sentAs(element: Element, follows: boolean): Sent | null {
    return this.#parts.outgoing.take(({ words, way }) =>
      way === 'typed' ? holds(element, words) : follows && shows(element, words),
    );
  }

  /** The page may make the user's turn anew, with another id: then it says the same, and the old one is gone. */
  #isSameTurn(element: Element): boolean {
    const exchange = this.#parts.ongoing.exchange;
    if (!exchange || (exchange.user.isConnected && exchange.reader === 'facts')) return false;
    if (!holds(element, exchange.words)) return false;
    if (exchange.reader === 'facts') exchange.user = element;
    this.#parts.facts.know(element);
    return true;
  }

  /**
   * A reply streams to what shows no sent text: the user spoke, edited a turn or took a suggestion. Where something
   * was sent, its own turn may still be to come; a page that shows it otherwise is given the benefit of a second look.
   */
  #isReplied(tail: Tail, seenFor: Ms): boolean {
    if (!tail.streaming || this.#streamsAlready !== false || this.#isStreamingElsewhere(tail)) return false;
    return this.#parts.outgoing.isEmpty || (seenFor >= SHOWN_OTHERWISE_MS && seenFor < this.#lookedFor);
  }

  /** What streams is the reply to a turn that is out of sight, as the user has scrolled back. */
  #isStreamingElsewhere({ follows }: Tail): boolean {
    const { ongoing } = this.#parts;
    return ongoing.isOpen && !follows && ongoing.exchange?.user.isConnected === false;
  }

  #sentOtherwise(element: Element): Sent | null {
    return this.#parts.outgoing.take(({ words, way }) => way === 'typed' || shows(element, words));
  }

  #seenFor(element: Element, now: Instant): Ms {
    const first = this.#firstSeen.get(element) ?? now;
    this.#firstSeen.set(element, first);
    return now - first;
  }

  /** The reply to an exchange is all that stands between its turn and the next one of the user. */
  #follow(tail: Tail, now: Instant): void {
    const { facts, ongoing } = this.#parts;
    const exchange = ongoing.exchange;
    if (exchange?.reader !== 'facts') return;
    const newest = tail.turns.findLast(({ isUser }) => isUser);
    if (newest && newest.element !== exchange.user) this.#isSameTurn(newest.element);
    const from = tail.turns.findIndex(({ element }) => element === exchange.user);
    const after = tail.turns.slice(from + 1);
    const next = after.findIndex(({ isUser }) => isUser);
    if (from < 0 && next >= 0) return;
    const replies = (next < 0 ? after : after.slice(0, next)).map(({ element }) => element);
    ongoing.follow({ ...seenOf(facts, tail, replies, next < 0), pressed: this.#parts.pressed() }, now);
  }

  #noteHistoryMadeAgain({ streaming }: Tail, now: Instant): void {
    const isOther = this.#parts.ongoing.exchange !== null || this.#streamsAlready === true;
    const ends = this.#makesHistoryAgain && !streaming && !isOther;
    this.#makesHistoryAgain = !isOther && (streaming || (this.#makesHistoryAgain && !ends));
    if (ends) this.#parts.tally.retry('facts', now);
  }
}

/** The marks of a thread are about its newest reply: an older one is finished. */
function seenOf(
  facts: FactsReader,
  tail: Tail,
  replies: Element[],
  isNewest: boolean,
): Omit<ReplySeen, 'pressed'> {
  const texts = facts.textsOf(replies);
  const { aside } = facts;
  const answer = facts.hasBubbles ? texts : texts.slice(-1);
  if (!isNewest) return { texts, answer, aside, streaming: false, finished: true };
  const finished = facts.hasFinishedMark ? tail.finished : null;
  return { texts, answer, aside, streaming: tail.streaming, finished };
}
