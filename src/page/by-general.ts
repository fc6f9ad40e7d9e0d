import type { Instant, Ms } from '../core/records';
import { hasLinkedHeadings, PLACEHOLDER, type Answer } from './answer';
import type { Composer, Sent } from './composer';
import { Controls } from './controls';
import { Exchange, LONGEST_WAIT_MS } from './exchange';
import type { GeneralReader } from './general';
import type { Ongoing } from './ongoing';
import type { Outgoing } from './outgoing';
import type { ReplySeen } from './reply-seen';
import type { Shown } from './shown';
import type { Sight } from './sight';
import { isRepliedTo, suspectOf, takeNote, type Suspect } from './suspect';

/** Where the facts see nothing of what was sent, the general reader may take it after this time. */
const FACTS_FIRST_MS: Ms = 3_000;
/** A message that could not be sent is taken back within this time. */
const TAKEN_BACK_MS: Ms = 3_000;
/** Where the facts see a message and no reply to it, the general reader looks for one after this time. */
const REPLIES_FIRST_MS: Ms = 6_000;
/** A page that is no chat is not looked at closely for longer than this. */
const TELLS_WITHIN_MS: Ms = 20_000;

interface Parts {
  general: GeneralReader;
  composer: Composer;
  outgoing: Outgoing;
  ongoing: Ongoing;
  sight: Sight;
  /** When the user pressed on something last, and when on a key that writes. */
  pressed(): Instant;
  typed(): Instant;
}

/**
 * Follows a chat by the general reader. What was sent, shown and replied to is a chat: a reply that grows, or one
 * that comes whole to what was sent as only chats do, or twice in a row. From then on every message that shows is a
 * turn at once.
 */
export class ByGeneral {
  readonly #parts: Parts;
  #isInformed = false;
  #isChat = false;
  #suspects: Suspect[] = [];
  /** Where the newest message is shown, whoever reads it. */
  #shown: Shown | null = null;
  readonly #controls = new Controls();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @param isInformed whether the site's facts are to be given time first */
  use(isInformed: boolean): void {
    this.#isInformed = isInformed;
    this.reset();
  }

  /** What the page shows from now on may be another conversation. */
  reset(): void {
    this.#suspects = [];
    this.#shown = null;
  }

  /** Whether a message of which nobody is sure yet is waited for. */
  isWaitingFor(sent: Sent): boolean {
    return this.#suspects.some((suspect) => suspect.sent === sent);
  }

  /** Whether it is still to be seen that this is a chat: a text that grows tells, and it may not grow for long. */
  isUnsure(now: Instant): boolean {
    const isLate = ({ sent }: Suspect): boolean => now - sent.at > TELLS_WITHIN_MS;
    return !this.#isChat && this.#suspects.some((one) => !one.exchange.isFinished && !isLate(one));
  }

  get isOpen(): boolean {
    return this.#suspects.some(({ exchange }) => !exchange.isFinished);
  }

  /** Whether a message was sent, shown and replied to here. */
  get isChat(): boolean {
    return this.#isChat;
  }

  /** Whether this is part of the conversation, and not of what stands around it. */
  holds(element: Element): boolean {
    return this.#shown?.isAround(element, this.#parts.composer.element) ?? false;
  }

  look(now: Instant): void {
    this.#find(now);
    this.#drop(now);
    for (const suspect of this.#suspects) if (!suspect.isPast) this.#examine(suspect, now);
    this.#judge(now);
    this.#relieve(now);
    this.#follow(now);
  }

  /** Looks for what was sent, also where the facts have seen it: they may be blind to the reply. */
  #find(now: Instant): void {
    const { general, outgoing, ongoing } = this.#parts;
    const sent = outgoing.all.at(-1) ?? null;
    const newest = sent ?? ongoing.exchange;
    const shown = newest && general.find(newest.words);
    if (!shown) return;
    // What comes from here on replies to this one.
    this.#follow(now, shown.block);
    this.#shown = shown;
    if (!sent) return;
    // Its blocks may hold something else by the time this one is sure.
    if (ongoing.exchange?.reader === 'general') ongoing.end(sent.at);
    for (const suspect of this.#suspects) {
      if (!suspect.isPast) this.#examine(suspect, now, shown.block);
      suspect.isPast = true;
    }
    const message = new Exchange(shown.block, sent, 'general', now);
    this.#suspects.push(suspectOf(sent, shown, message));
  }

  /** The facts have taken it; or it was shown, and nobody replied for so long that this is no chat. */
  #drop(now: Instant): void {
    const { outgoing } = this.#parts;
    for (const { sent, shown } of this.#suspects) {
      const isTakenBack = !shown.block.isConnected && this.#parts.composer.holds(sent.words);
      if (isTakenBack || now - sent.at > LONGEST_WAIT_MS) outgoing.take((one) => one === sent);
    }
    this.#suspects = this.#suspects.filter(({ sent }) => outgoing.all.includes(sent));
  }

  #examine(suspect: Suspect, now: Instant, next: Element | null = null): void {
    const { composer, typed } = this.#parts;
    const { exchange, shown } = suspect;
    if (!shown.isThere(now)) return;
    const answer = shown.answer(composer.element, now, next);
    exchange.user = shown.block;
    suspect.isResults ||= answer.blocks.some(hasLinkedHeadings);
    suspect.isSentAway ||= answer.blocks.length > 0 && composer.isGone;
    takeNote(suspect, answer, now, typed());
    if (exchange.look(this.#seen(answer), now) === 'started-over') suspect.retries++;
  }

  /** Counts what has turned out to be a chat, with what was sent there before. */
  #judge(now: Instant): void {
    const { composer, ongoing, outgoing, sight } = this.#parts;
    const isSure = (suspect: Suspect): boolean => this.#isSure(suspect, now);
    if (!this.#suspects.some(isSure) || !composer.isThere) return;
    this.#isChat = true;
    const last = this.#suspects.findLastIndex(isSure);
    for (const one of this.#suspects.splice(0, last + 1)) {
      outgoing.take((sent) => sent === one.sent);
      sight.turn('general');
      this.#shown = one.shown;
      ongoing.begin(one.exchange, one.sent.at, now, one.last.blocks);
      for (let retry = 0; retry < one.retries; retry++) ongoing.retried(now);
      if (one.isPast) ongoing.end();
    }
  }

  #isSure(suspect: Suspect, now: Instant): boolean {
    const age = now - suspect.sent.at;
    if (this.#isInformed && age < FACTS_FIRST_MS) return false;
    if (!this.#isChat) return isRepliedTo(suspect, this.#suspects);
    return suspect.exchange.hasReply || (age >= TAKEN_BACK_MS && suspect.shown.isThere(now));
  }

  /** The facts see the user's turn and no reply: their part of the page has changed. */
  #relieve(now: Instant): void {
    const { composer, ongoing, sight } = this.#parts;
    const exchange = ongoing.exchange;
    const shown = this.#shown;
    if (exchange?.reader !== 'facts' || exchange.hasText || exchange.words !== shown?.words) return;
    if (now - exchange.grown < REPLIES_FIRST_MS || !shown.isThere(now)) return;
    if (shown.answer(composer.element, now).longest.length < PLACEHOLDER) return;
    exchange.reader = 'general';
    sight.handedOver();
  }

  #follow(now: Instant, next: Element | null = null): void {
    const { composer, ongoing } = this.#parts;
    const exchange = ongoing.exchange;
    const shown = this.#shown;
    if (exchange?.reader !== 'general' || exchange.words !== shown?.words) return;
    // What came after a newer message, be it one of which nobody is sure yet, is no reply to this one.
    if (!next && this.#suspects.length > 0) return;
    // A turn may be out of sight, or in the middle of being made anew.
    if (!shown.isThere(now)) return;
    exchange.user = shown.block;
    ongoing.follow(this.#seen(shown.answer(composer.element, now, next)), now);
  }

  #seen({ blocks, isPicture, isOver }: Answer): ReplySeen {
    const finished = isPicture || isOver ? true : null;
    const pressed = this.#parts.pressed();
    return { texts: blocks, answer: blocks, streaming: null, finished, pressed, controls: this.#controls };
  }
}
