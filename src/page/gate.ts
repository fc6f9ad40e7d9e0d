import { isAt } from '../core/access';
import type { Place } from '../core/messages';
import type { Instant, Ms } from '../core/records';
import type { Site } from '../sites/site';
import { Guarded } from './guard';

/** The markers of apps are looked for again after this time, which doubles each time: they take a whole page to find. */
const SEARCH_AGAIN_MS: Ms = 5_000;
const LONGEST_WAIT_MS: Ms = 60_000;

/** Knows what site this page belongs to, and whether there is a chat in it now that may be watched. */
export class Gate {
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  #place: Place<Site> | null = null;
  #address: string | null = null;
  #site: Site | null = null;
  #searched: Instant = Number.NEGATIVE_INFINITY;
  #wait = SEARCH_AGAIN_MS;
  /** Of the sites under this host where people talk to people, each has its guard from the start on. */
  #guards = new Map<Site, Guarded>();
  #guarding = new AbortController();

  /** @param changed it may have closed just now: ask again at once */
  constructor(signal: AbortSignal, changed: () => void) {
    this.#signal = signal;
    this.#changed = changed;
    signal.addEventListener('abort', () => this.#guarding.abort());
  }

  /** Takes what the worker knows of this host. Until then, the gate is closed. */
  take(place: Place<Site>): void {
    this.#place = place;
    this.#address = this.#site = null;
    this.#guarding.abort();
    this.#guarding = new AbortController();
    if (this.#signal.aborted) return;
    const { signal } = this.#guarding;
    const guarded = place.sites.filter(({ guard }) => guard !== undefined);
    this.#guards = new Map(
      guarded.map((site) => [site, new Guarded(site, place.bots, signal, this.#changed)]),
    );
  }

  /** Whether the worker has not said yet what is known of this host. */
  get isWaiting(): boolean {
    return this.#place === null;
  }

  /** The site as far as it is known; null for a chat of which nothing is known. */
  get site(): Site | null {
    return this.#site;
  }

  /** Where the chat is: nothing else may be looked at. Null where nothing may be. */
  get root(): ParentNode | null {
    const guard = this.#site ? this.#guards.get(this.#site) : undefined;
    return guard ? guard.pane : document;
  }

  /** Whether this page, as it is now, is a chat that may be watched. */
  isOpen(now: Instant): boolean {
    if (!this.#place) return false;
    this.#look(this.#place.sites, now);
    if (!this.#site) return this.#place.sites.every(({ marker }) => marker !== undefined);
    return this.#site.support !== 'unsupported' && (this.#guards.get(this.#site)?.holds ?? true);
  }

  #look(sites: readonly Site[], now: Instant): void {
    const { href } = location;
    const isNews = href !== this.#address;
    if (!isNews && (this.#site || now - this.#searched < this.#wait)) return;
    this.#wait = isNews ? SEARCH_AGAIN_MS : Math.min(2 * this.#wait, LONGEST_WAIT_MS);
    this.#address = href;
    this.#searched = now;
    this.#site = sites.find(isHere) ?? null;
  }
}

const isHere = ({ at, marker }: Site): boolean =>
  isAt(at, location) && (marker === undefined || document.querySelector(marker) !== null);
