import type { Report } from '../core/messages';
import type { Instant, Ms } from '../core/records';
import type { Outbox } from './outbox';
import type { PageReader } from './page-reader';
import { pause } from './pause';
import type { PresenceWatch } from './presence';
import { isAlive, send } from './worker';

/**
 * Where our extension is loaded anew without a word, Chromium leaves the old copy of us in the page, in a world of its
 * own and with nobody to tell (156). All that the two copies share is the document, so they meet in events on its window.
 * Their names are a secret of this document that the worker told both: a page cannot hear an event whose name it does not
 * know, nor send one. Firefox ends the old copy at once (ESR 153): there, nobody answers.
 */
interface Legacy {
  /** What was not told, under the id of the copy that saw it. */
  report: Report;
  /** The last input; zero where there was none. */
  input: Instant;
}

const AGAIN_MS: Ms = 5_000;
const MOST_TRIES = 3;

interface Parts {
  reader: Pick<PageReader, 'conclude'>;
  outbox: Pick<Outbox, 'rest'>;
  presence: Pick<PresenceWatch, 'drop' | 'input' | 'lastInput'>;
  end(): void;
}

/** What passes from one copy of us to the next. */
export class Handover {
  readonly #parts: Parts;
  #legacy: Legacy | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Our extension has gone: all that was seen is made ready for the next copy, and no more is looked at. */
  retire(): Legacy {
    if (this.#legacy) return this.#legacy;
    const { reader, outbox, presence, end } = this.#parts;
    reader.conclude();
    const input = Math.max(0, presence.lastInput);
    this.#legacy = { report: outbox.rest(Date.now()), input };
    end();
    return this.#legacy;
  }

  /** Goes on where an older copy had to stop, and will leave what it has not told to the next. */
  take(name: string | undefined): void {
    if (name === undefined) return;
    const legacy = inherit(name);
    bequeath(name, () => (isAlive() ? null : this.retire()));
    if (!legacy) return;
    // Until now, the older one counted.
    this.#parts.presence.drop();
    this.#parts.presence.input(legacy.input);
    void tell(legacy.report);
  }
}

/** Three times: a worker that has only just started may be ended. */
async function tell(report: Report): Promise<void> {
  for (let tries = 1; !(await send(report)) && tries < MOST_TRIES; tries++) await pause(AGAIN_MS);
}

const answerTo = (name: string): string => `${name}!`;

/** @returns what an older copy in this document could not tell any more; null where there is none */
function inherit(name: string): Legacy | null {
  let legacy: Legacy | null = null;
  const hear = (event: Event): void => {
    legacy = JSON.parse((event as CustomEvent<string>).detail) as Legacy;
  };
  addEventListener(answerTo(name), hear);
  dispatchEvent(new Event(name));
  removeEventListener(answerTo(name), hear);
  return legacy;
}

/** @param last what this copy leaves behind, once; null as long as it is alive */
function bequeath(name: string, last: () => Legacy | null): void {
  const answer = (): void => {
    const legacy = last();
    if (!legacy) return;
    removeEventListener(name, answer);
    dispatchEvent(new CustomEvent(answerTo(name), { detail: JSON.stringify(legacy) }));
  };
  addEventListener(name, answer);
}
