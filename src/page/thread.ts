import type { Instant, Ms } from '../core/records';
import type { Reading } from '../core/words';
import type { Site } from '../sites/site';
import { Address } from './address';
import { ByFacts } from './by-facts';
import { ByGeneral } from './by-general';
import type { Composer } from './composer';
import { hear } from './door';
import type { FactsReader } from './facts';
import type { GeneralReader } from './general';
import type { Ongoing } from './ongoing';
import { Outgoing } from './outgoing';
import { Sight } from './sight';
import type { Rules } from './rules';
import { surveyOf, type Survey } from './survey';
import type { Tally } from './tally';

/** A page that goes to another conversation takes this long at most to replace the turns. */
const MOVES_WITHIN_MS: Ms = 5_000;
/** As long as nobody knows whether a page is a chat, or whether a reply is made again, it is looked at this often. */
const OFTEN_MS: Ms = 160;
/** What is pressed on to have something done, and not to type. */
const CONTROL = 'button,a,li,summary,[role="button"],[role="menuitem"],[tabindex]';

interface Parts {
  composer: Composer;
  facts: FactsReader;
  general: GeneralReader;
  ongoing: Ongoing;
  tally: Tally;
}

/** Follows the chat of this page: by the site's facts where they see it, and by the general reader beside them. */
export class Thread {
  readonly #parts: Parts;
  readonly #outgoing: Outgoing;
  readonly #sight: Sight;
  readonly #byFacts: ByFacts;
  readonly #byGeneral: ByGeneral;
  #isTimed = false;
  #root: ParentNode = document;
  readonly #address = new Address();
  #moved: Instant = Number.NEGATIVE_INFINITY;
  #pressed: Instant = Number.NEGATIVE_INFINITY;
  #typed: Instant = Number.NEGATIVE_INFINITY;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#outgoing = new Outgoing(parts.composer);
    this.#sight = new Sight((at) => parts.tally.unseen(at));
    const shared = {
      ...parts,
      outgoing: this.#outgoing,
      sight: this.#sight,
      pressed: () => this.#pressed,
      typed: () => this.#typed,
    };
    this.#byFacts = new ByFacts({ ...shared, hasMoved: (now) => this.#hasMoved(now) });
    this.#byGeneral = new ByGeneral(shared);
  }

  /**
   * From now on, this is the site, and the chat stands in there.
   *
   * @param site null where nothing is known of it
   * @param isAwaited the user may have sent something already
   */
  use(site: Site | null, root: ParentNode, isAwaited = false): void {
    const { composer, facts, general, ongoing } = this.#parts;
    this.leave();
    this.#root = root;
    composer.use(site?.composer ?? null, root);
    facts.use(site, root);
    general.use(root);
    ongoing.use(site?.support !== 'counted');
    this.#isTimed = site?.support === 'timed';
    if (isAwaited) this.#byFacts.await();
    this.#sight.use(facts.isInformed);
    this.#byGeneral.use(facts.isInformed);
  }

  /**
   * Forgets all that is under way, without another look: what the page shows now may be none of our business, in
   * the very elements that were a chat's.
   */
  leave(): void {
    const { composer, general, ongoing } = this.#parts;
    general.stop();
    composer.forget();
    this.#outgoing.clear();
    this.#byFacts.reset();
    this.#byGeneral.reset();
    if (ongoing.exchange) ongoing.leave(false);
  }

  /** Whether there is something to wait for, even while the page is hidden. */
  get isOpen(): boolean {
    const { composer, ongoing } = this.#parts;
    return composer.mayBeSent || !this.#outgoing.isEmpty || ongoing.isOpen || this.#byGeneral.isOpen;
  }

  get isStreaming(): boolean {
    return this.#parts.ongoing.exchange?.isStreaming ?? false;
  }

  /** After what time another look is worth while, before the next beat; null where none is. */
  lookAgain(now: Instant): Ms | null {
    const mayBeFirst =
      !this.#byGeneral.isChat && !this.#parts.ongoing.exchange && this.#parts.composer.mayBeSent;
    const { exchange } = this.#parts.ongoing;
    // A reply that is made again may come and go within a second, and so may the sign that it is being written.
    const mayComeAgain = exchange?.mayBeAskedAgain(this.#pressed, now) ?? false;
    if (mayBeFirst || mayComeAgain || this.#byGeneral.isUnsure(now)) return OFTEN_MS;
    return exchange?.endsIn(now) ?? null;
  }

  /** How this page is being read; null as long as nothing was sent. */
  get reading(): Reading | null {
    return this.#sight.reading;
  }

  /** Looks at the page; to be called about once a second. */
  look(now: Instant): void {
    if (this.#isTimed) return;
    const { facts, general, ongoing, tally } = this.#parts;
    const lost = this.#outgoing.look(now, (sent) => this.#byGeneral.isWaitingFor(sent));
    if (facts.isInformed || this.#byGeneral.isChat) this.#sight.lost(lost.map(({ at }) => at));
    this.#followAddress(now);
    if (facts.find(now, !this.#outgoing.isEmpty)) this.#byFacts.look(now);
    general.expire(now, this.#outgoing.isEmpty);
    this.#byGeneral.look(now);
    ongoing.leaveIfGone(now);
    tally.expire(now);
  }

  /** The user types. */
  type(target: EventTarget | null, now: Instant): void {
    if (!this.#isOurs(target)) return;
    this.#typed = now;
    this.#parts.composer.typed(target);
  }

  /** The user may be sending: by Enter, or by a press anywhere. */
  mayBeSending(now: Instant, target: EventTarget | null, isEnter: boolean): void {
    if (this.#isTimed || !this.#isOurs(target)) return;
    const { composer, general } = this.#parts;
    const control = target instanceof Element ? target.closest(CONTROL) : null;
    const { exchange } = this.#parts.ongoing;
    // What was sent a moment ago is gone from here on, and a retry starts over what the reply is like now.
    if (composer.mayBeSent || exchange || this.#byGeneral.isUnsure(now)) this.look(now);
    const words = composer.note(now, isEnter);
    if (control) this.#pressed = now;
    if (words) general.watch(words, 'typed', composer.field ?? composer.element, now);
    else if (control) this.#mayBeSuggested(control, now);
  }

  /** Whether it stands where the chat is. */
  #isOurs(target: EventTarget | null): boolean {
    return target instanceof Node && (this.#root === document || this.#root.contains(target));
  }

  /** What the user presses on may be a suggestion of the site: then its words come back as a message. */
  #mayBeSuggested(control: Element, now: Instant): void {
    const { composer, general } = this.#parts;
    if (control.closest('nav,aside,header')) return;
    const isInChat = this.#byGeneral.isChat && this.#byGeneral.holds(control);
    if (!isInChat && !this.#parts.facts.isInformed) return;
    const words = hear(control);
    if (!words.isPhrase) return;
    this.#outgoing.suggest({ words, at: now, way: 'suggested', isChatLike: false });
    if (isInChat) general.watch(words, 'suggested', composer.element, now);
  }

  survey(now: Instant, rules: Rules): Survey {
    const isGeneral = this.#byGeneral.isChat || this.reading === 'general';
    return surveyOf(this.#parts, isGeneral, now, rules);
  }

  /** A page that goes elsewhere without loading: to another conversation where the turns go too. */
  #followAddress(now: Instant): void {
    if (this.#address.hasChanged()) {
      this.#moved = now;
      this.#parts.facts.seekAgain();
    }
    const { ongoing } = this.#parts;
    if (!this.#hasMoved(now) || ongoing.exchange?.user.isConnected) return;
    // A turn that is still replied to may only be made anew: what follows in this look tells.
    if (ongoing.isOpen && ongoing.isSeen(now)) return;
    if (ongoing.exchange) ongoing.leave();
    this.#byFacts.reset();
  }

  #hasMoved(now: Instant): boolean {
    return now - this.#moved <= MOVES_WITHIN_MS;
  }
}
