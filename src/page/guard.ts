import type { Ms } from '../core/records';
import type { Guard, Site } from '../sites/site';
import { watchPresses, type Press } from './guard-presses';
import { isLeftOver, isSame, see, type Seen } from './guard-seen';

/** What a page showed for this long, it shows at rest; until then it may be on its way to another chat. */
const AT_REST_MS: Ms = 1_500;
/** The chat comes this soon after the press that opens it. */
const OPENS_WITHIN_MS: Ms = 15_000;

interface Since {
  seen: Seen;
  since: Ms;
}

/**
 * Decides whether the page shows a chat with a machine at this moment, on a site where people talk to people.
 *
 * There is something that leads to that chat: its address, or a press on the one control that opens it. That vouches
 * for the next chat that the page shows, and for no other: whatever it shows besides, or once this one has gone, may
 * be a chat with a person, whatever its name. docs/architecture.md, "The guard".
 */
export class Guarded {
  readonly #guard: Guard | null;
  readonly #bots: readonly string[];
  readonly #changed: () => void;
  readonly #now: () => Ms;
  readonly #observer: MutationObserver;
  /** What in the address leads to the chat; null where it leads elsewhere. */
  #address: string | null = null;
  /** Something has led to the chat, which the page does not show yet; since then. */
  #ledAt: Ms | null = null;
  /** The chat, as long as it is there. */
  #chat: Seen | null = null;
  /** What the page showed when the user pressed somewhere, and may go on showing for a while. */
  #atPress: Seen | null = null;
  /** What it showed last while nothing led to the chat, and since when. */
  #other: Since | null = null;
  /** What may be the chat: where an address leads to it, it is once the page is at rest. */
  #coming: Since | null = null;

  /**
   * @param bots names that the user typed in
   * @param changed the guard has come to hold, or does not hold any more, or not for the same chat
   */
  constructor(
    site: Site,
    bots: readonly string[],
    signal: AbortSignal,
    changed: () => void,
    now: () => Ms = () => performance.now(),
  ) {
    this.#guard = site.guard ?? null;
    this.#bots = bots.map((name) => name.trim().replace(/^@/, '').toLowerCase());
    this.#changed = changed;
    this.#now = now;
    this.#observer = new MutationObserver(() => this.#askAnew());
    if (!this.#guard || signal.aborted) return;
    watchPresses(this.#guard, (press) => this.#pressed(press), signal);
    this.#watchRoute(signal);
    signal.addEventListener('abort', () => this.#lose());
    this.#look();
  }

  /** Whether the page shows a chat with a machine. Looks anew at every call. */
  get holds(): boolean {
    this.#look();
    return this.#chat !== null;
  }

  /** The chat, if the guard held at the last look: nothing outside of it may be looked at. */
  get pane(): Element | null {
    return this.#chat?.pane ?? null;
  }

  #watchRoute(signal: AbortSignal): void {
    const again = (): void => this.#askAnew();
    const options = { capture: true, signal };
    for (const type of ['hashchange', 'focus', 'blur', 'pageshow'])
      window.addEventListener(type, again, options);
    document.addEventListener('visibilitychange', again, options);
    // What the page shows now, it showed under the address before.
    window.addEventListener('popstate', () => this.#askAnew(() => this.#remember()), options);
    // Firefox has had it since 147 only.
    const { navigation } = window as { navigation?: Navigation };
    navigation?.addEventListener('currententrychange', again, options);
  }

  #pressed(press: Press): void {
    this.#askAnew(() => {
      if (press === 'entry' && this.#chat) return;
      if (this.#guard?.pressed) this.#lose();
      if (this.#chat) return;
      this.#remember();
      // Where such a chat is shown already, be it by its name alone, nobody can tell the next one from it.
      this.#ledAt = press === 'entry' && this.#atPress === null ? this.#now() : null;
    });
  }

  /** Looks, lets something happen, and looks again; tells if the answer is another one than before. */
  #askAnew(happens: () => void = () => undefined): void {
    const before = this.#chat;
    this.#look();
    happens();
    this.#look();
    if (this.#chat !== before) this.#changed();
  }

  #remember(): void {
    if (this.#guard && !this.#chat) this.#atPress = see(this.#guard);
  }

  #lose(): void {
    this.#chat = this.#coming = this.#ledAt = null;
    this.#observer.disconnect();
  }

  #look(): void {
    const guard = this.#guard;
    if (!guard) return;
    this.#followAddress(guard);
    const seen = see(guard);
    if (this.#chat && !(seen && isSame(seen, this.#chat))) this.#lose();
    if (this.#chat) return;
    if (this.#ledAt === null) this.#other = this.#stays(this.#other, seen);
    const mayBe = seen && this.#isLed(guard) && !this.#isOld(seen, guard);
    this.#coming = this.#stays(this.#coming, mayBe ? seen : null);
    const rest = guard.pressed ? 0 : AT_REST_MS;
    if (this.#coming && this.#now() - this.#coming.since >= rest) this.#hold(this.#coming.seen);
  }

  #followAddress(guard: Guard): void {
    const address = this.#addressNow(guard);
    if (address === this.#address) return;
    this.#lose();
    this.#address = address;
    if (address !== null && !guard.pressed) this.#ledAt = this.#now();
  }

  /** @returns what of the address leads to the chat; null where it does not */
  #addressNow({ address, userNames }: Guard): string | null {
    if (address === undefined) return '';
    const { pathname, search, hash } = location;
    const found = new RegExp(address, 'u').exec(pathname + search + hash);
    if (!found || !userNames) return found?.[0] ?? null;
    const name = found[1]?.toLowerCase() ?? '';
    return this.#bots.includes(name) ? name : null;
  }

  #isLed({ pressed }: Guard): boolean {
    return this.#ledAt !== null && (!pressed || this.#now() - this.#ledAt <= OPENS_WITHIN_MS);
  }

  /** Whether the page showed this before anything led to the chat. */
  #isOld(seen: Seen, guard: Guard): boolean {
    if (this.#atPress && isLeftOver(seen, this.#atPress, guard)) return true;
    const { other, led } = { other: this.#other, led: this.#ledAt ?? 0 };
    return other !== null && led - other.since >= AT_REST_MS && isLeftOver(seen, other.seen, guard);
  }

  #stays(before: Since | null, seen: Seen | null): Since | null {
    if (before && seen && isSame(seen, before.seen)) return before;
    return seen && { seen, since: this.#now() };
  }

  #hold(seen: Seen): void {
    this.#chat = seen;
    this.#atPress = this.#other = this.#coming = null;
    this.#observer.observe(seen.pane, { childList: true, attributes: true });
    // Another pane may come in its place; of this one's surroundings, only their coming and going is noticed.
    if (seen.pane.parentElement) this.#observer.observe(seen.pane.parentElement, { childList: true });
    if (seen.header)
      this.#observer.observe(seen.header, { childList: true, subtree: true, attributes: true });
    for (const mark of seen.marks) {
      if (mark === seen.pane || seen.header?.contains(mark)) continue;
      this.#observer.observe(mark, { attributes: true });
      if (mark.parentElement) this.#observer.observe(mark.parentElement, { childList: true });
    }
  }
}
