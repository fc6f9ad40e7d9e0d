import { vi } from 'vitest';
import { extension } from './fake-extension';
import { Watcher } from '../../../../src/page/watcher';
import type { Site } from '../../../../src/sites/site';
import { TextSpy } from './text-spy';

/** The whole page script in a page that is watched for reads, a second at a time. */
export class Watched {
  readonly spy: TextSpy;
  readonly #watcher: Watcher;

  /** @param forbidden where people's words stand */
  private constructor(forbidden: string) {
    this.spy = new TextSpy(forbidden);
    this.#watcher = new Watcher();
  }

  static async start(site: Site, forbidden: string, bots: readonly string[] = []): Promise<Watched> {
    extension.sites = [site];
    extension.bots = bots;
    extension.forget();
    document.hasFocus = () => true;
    const watched = new Watched(forbidden);
    watched.spy.watch(() => watched.#watcher.start());
    await watched.pass(1);
    return watched;
  }

  /** The page changes, and what follows of it at once. */
  async change(change: () => void): Promise<void> {
    change();
    await this.settle();
  }

  /** The user does something, and all that follows at once. The target is looked up before. */
  async user<T>(target: T, act: (target: T) => void): Promise<void> {
    this.spy.watch(() => act(target));
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.spy.settle();
  }

  /** Beats go by. */
  async pass(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      await this.spy.watchAsync(() => vi.advanceTimersByTimeAsync(1_000));
    }
  }

  /** Everything is told. */
  async tell(): Promise<void> {
    await this.pass(61);
  }

  /** What was counted, in the order in which it came. */
  get counted(): string[] {
    return [...extension.turns.values()].map((turn) =>
      turn.kind === 'reply' ? `reply ${turn.closing}` : turn.kind,
    );
  }

  /** Until when the user was at the chat, by what was told. */
  get present(): { from: number; to: number }[] {
    return [...extension.presences.values()].map(({ from, to }) => ({ from, to }));
  }

  end(): void {
    this.#watcher.end();
    this.spy.restore();
  }
}
