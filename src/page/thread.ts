import type { Instant, Ms } from '../core/records';
import { ByFacts } from './by-facts';
import type { Composer } from './composer';
import { Exchange } from './exchange';
import type { FactsReader } from './facts';
import type { GeneralReader } from './general';
import type { Ongoing } from './ongoing';
import { Outgoing } from './outgoing';
import type { Tally } from './tally';

/** Where the facts see nothing of what was sent, the general reader may take it after this time. */
const FACTS_FIRST_MS: Ms = 3_000;
/** A page that goes to another conversation takes this long at most to replace the turns. */
const MOVES_WITHIN_MS: Ms = 5_000;

interface Parts {
  composer: Composer;
  /** Null where nothing is known of the site. */
  facts: FactsReader | null;
  general: GeneralReader;
  ongoing: Ongoing;
  tally: Tally;
}

/** Follows the chat of this page: by the site's facts where they see it, else by the general reader. */
export class Thread {
  readonly #parts: Parts;
  readonly #outgoing: Outgoing;
  readonly #byFacts: ByFacts | null;
  #address = addressOf(location);
  #moved: Instant = Number.NEGATIVE_INFINITY;

  constructor(parts: Parts) {
    const { facts, composer } = parts;
    this.#parts = parts;
    this.#outgoing = new Outgoing(composer);
    const hasMoved = (now: Instant): boolean => this.#hasMoved(now);
    this.#byFacts = facts ? new ByFacts({ ...parts, facts, outgoing: this.#outgoing, hasMoved }) : null;
  }

  /** Whether there is something to wait for, even while the page is hidden. */
  get isOpen(): boolean {
    return this.#parts.composer.mayBeSent || !this.#outgoing.isEmpty || this.#parts.ongoing.isOpen;
  }

  get isStreaming(): boolean {
    return this.#parts.ongoing.exchange?.isStreaming ?? false;
  }

  /** Looks at the page; to be called about once a second. */
  look(now: Instant): void {
    const { facts, general, ongoing, tally } = this.#parts;
    this.#outgoing.look(now);
    general.expire(now);
    this.#followAddress(now);
    if (facts?.find(now, !this.#outgoing.isEmpty)) this.#byFacts?.look(now);
    this.#takeGeneral(now);
    if (ongoing.exchange?.reader === 'general') this.#followGeneral(ongoing.exchange, now);
    ongoing.leaveIfGone(now);
    tally.expire(now);
  }

  /** The user may be sending: by Enter, or by a click anywhere. */
  mayBeSending(now: Instant): void {
    const { composer, facts, general } = this.#parts;
    const words = composer.note(now);
    if (words && !facts?.find(now, true)) general.watch(words, composer.element, now);
  }

  /** A page that goes elsewhere without loading: to another conversation where the turns go too. */
  #followAddress(now: Instant): void {
    const address = addressOf(location);
    if (address !== this.#address) this.#moved = now;
    this.#address = address;
    const { ongoing } = this.#parts;
    if (!this.#hasMoved(now) || ongoing.exchange?.user.isConnected) return;
    // A turn that is still replied to may only be made anew: what follows in this look tells.
    if (ongoing.isOpen && ongoing.isSeen(now)) return;
    if (ongoing.exchange) ongoing.leave();
    this.#byFacts?.reset();
  }

  #hasMoved(now: Instant): boolean {
    return now - this.#moved <= MOVES_WITHIN_MS;
  }

  #takeGeneral(now: Instant): void {
    const { facts, general, ongoing } = this.#parts;
    const wait = facts === null ? 0 : FACTS_FIRST_MS;
    const taken = this.#outgoing.take((sent) => (now - sent.at >= wait ? general.find(sent) : null));
    if (!taken) return;
    const { sent, found } = taken;
    ongoing.begin(new Exchange(found, sent.words, 'general', now), sent.at, now);
  }

  #followGeneral(exchange: Exchange, now: Instant): void {
    const { composer, general, ongoing } = this.#parts;
    const user = exchange.user.isConnected ? exchange.user : general.findAgain(exchange.words);
    if (!user) return ongoing.leave();
    exchange.user = user;
    const texts = general.replyTo(user, composer.element);
    ongoing.follow({ texts, answer: texts, streaming: null, finished: null }, now);
  }
}

/** What names a conversation; a fragment does so only where it is a route. */
function addressOf({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
