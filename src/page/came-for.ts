import type { Instant, Ms } from '../core/records';

/** After this long it is asked whether the user got what they came for. */
const ASK_AFTER_MS: Ms = 10 * 60_000;

interface Known {
  /** Of the nudge that asked for it. */
  id: string;
  text: string;
  at: Instant;
  wasAsked: boolean;
}

/** What the user came for, in their own words: kept here alone, and gone with the page. */
export class CameFor {
  #known: Known | null = null;

  begin(id: string, text: string, at: Instant): void {
    this.#known = { id, text, at, wasAsked: false };
  }

  /** Null where there is none, or it was said whether it was got. */
  get text(): string | null {
    return this.#known?.text ?? null;
  }

  get id(): string | null {
    return this.#known?.id ?? null;
  }

  /** Whether it is time to ask; it is asked once. */
  isDue(now: Instant): boolean {
    return this.#known !== null && !this.#known.wasAsked && now - this.#known.at >= ASK_AFTER_MS;
  }

  ask(): void {
    if (this.#known) this.#known.wasAsked = true;
  }

  end(): void {
    this.#known = null;
  }
}
