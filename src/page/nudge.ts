import { leftNow } from '../core/limit';
import type { TimeLeft, Verdict } from '../core/verdict';
import type { Choice } from '../core/nudge';
import type { Instant, Ms } from '../core/records';
import { showPanel } from './panel';

/** A stop is natural when nothing was typed for this long: docs/measures.md. */
const UNTYPED_MS: Ms = 3_000;

interface Needs {
  /** All presence in this document so far, in ms. */
  presence(): Ms;
  hasDraft(): boolean;
  copyDraft(): Promise<void>;
  /** Tells the worker what was shown or chosen. */
  tell(id: string, choice: Choice): Promise<void>;
}

/** What the page is like at this moment. */
export interface Scene {
  isAttended: boolean;
  /** A reply streams, or is waited for. */
  isBusy: boolean;
  typed: Instant;
}

/** Counts down to the limit in the page itself, and shows the panel at the next natural stop, once a crossing. */
export class Nudger {
  readonly #needs: Needs;
  readonly #signal: AbortSignal;
  #verdict: Verdict | null = null;
  /** Presence that the verdict knew of. */
  #known: Ms = 0;
  #heard: Instant = 0;
  #shown = new Set<string>();
  #close: (() => void) | null = null;

  constructor(needs: Needs, signal: AbortSignal) {
    this.#needs = needs;
    this.#signal = signal;
  }

  /** @param presence all presence in this document that the verdict knew of, in ms */
  heed(verdict: Verdict, presence: Ms): void {
    this.#verdict = verdict;
    this.#known = presence;
    this.#heard = Date.now();
  }

  /** Whether watching rests by the user's wish. */
  isPaused(now: Instant): boolean {
    return (this.#verdict?.pausedUntil ?? 0) > now;
  }

  beat(now: Instant, scene: Scene): void {
    const limit = this.#verdict?.limit;
    if (!limit || this.#close || limit.nudged || this.#shown.has(limit.id) || this.#left(limit) > 0) return;
    if (!scene.isAttended || scene.isBusy || now - scene.typed < UNTYPED_MS) return;
    this.#show(limit, this.#verdict as Verdict);
  }

  #left(limit: TimeLeft): Ms {
    return leftNow(limit, {
      presence: this.#needs.presence() - this.#known,
      clock: Date.now() - this.#heard,
    });
  }

  #show({ id, body }: TimeLeft, verdict: Verdict): void {
    this.#shown.add(id);
    void this.#needs.tell(id, 'shown');
    const choose = (choice: Choice): Promise<boolean> => this.#choose(id, choice);
    const hasDraft = this.#needs.hasDraft();
    this.#close = showPanel({ verdict, body, hasDraft, choose }, this.#signal);
  }

  /** @returns false where the draft could not be taken along: then nothing is closed */
  async #choose(id: string, choice: Choice): Promise<boolean> {
    if (choice === 'wrap-up' && this.#needs.hasDraft()) {
      const copied = await this.#needs.copyDraft().then(
        () => true,
        () => false,
      );
      if (!copied) return false;
    }
    this.#close = null;
    void this.#needs.tell(id, choice);
    return true;
  }
}
