import type { Place } from '../../../../src/core/messages';
import type { Instant, Ms } from '../../../../src/core/records';
import type { Site } from '../../../../src/sites/site';
import { Guarded } from '../../../../src/page/guard';

const SEARCH_AGAIN_MS: Ms = 5_000;

export class Gate {
  readonly #signal: AbortSignal;
  readonly #changed: () => void;
  #place: Place<Site> | null = null;
  #address = '';
  #site: Site | null = null;
  #searched: Instant = Number.NEGATIVE_INFINITY;
  #guarded: Guarded | null = null;
  #end: AbortController | null = null;

  constructor(signal: AbortSignal, changed: () => void) {
    this.#signal = signal;
    this.#changed = changed;
  }
  take(place: Place<Site>): void {
    this.#place = place;
    this.#address = '';
    this.#use(null);
    this.#searched = Number.NEGATIVE_INFINITY;
  }
  get site(): Site | null {
    return this.#site;
  }
  get root(): ParentNode {
    return this.#guarded ? (this.#guarded.pane ?? document.createDocumentFragment()) : document;
  }
  isOpen(now: Instant): boolean {
    if (!this.#place) return false;
    this.#look(this.#place.sites, now);
    if (this.#guarded) return this.#guarded.holds;
    if (this.#site) return this.#site.support !== 'unsupported' && this.#site.guard === undefined;
    return this.#place.sites.every(({ marker }) => marker !== undefined);
  }
  #look(sites: readonly Site[], now: Instant): void {
    const { pathname, search, hash } = location;
    const address = pathname + search + hash;
    const isNews = address !== this.#address;
    if (!isNews && (this.#site || now - this.#searched < SEARCH_AGAIN_MS)) return;
    this.#address = address;
    this.#searched = now;
    this.#use(sites.find((site) => isHere(site, address)) ?? null);
  }
  #use(site: Site | null): void {
    if (site === this.#site) return;
    this.#end?.abort();
    this.#guarded = null;
    this.#site = site;
    if (!site?.guard) return;
    this.#end = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#end.signal]);
    this.#guarded = new Guarded(site, this.#place?.bots ?? [], signal, this.#changed);
  }
}

function isHere({ at, marker }: Site, address: string): boolean {
  if (at !== undefined && !new RegExp(at).test(address)) return false;
  return marker === undefined || document.querySelector(marker) !== null;
}
