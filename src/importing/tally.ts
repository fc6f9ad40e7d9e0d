import { CLASSIFIER_VERSION } from '../closings/version';
import { dayOf } from '../core/days';
import type { DayKey, DayTotals, Instant } from '../core/records';
import { SESSION_GAP_MS } from '../core/sessions';
import { emptyTotals } from '../core/totals';
import { headOf, replyEnd, type EndReaders, type ReadEnd, type ReplyEnd } from './ends';
import type { Message } from './message';
import type { Reading } from './read';

/** An invitation is answered within this time, or was left: docs/measures.md. */
const ANSWER_MS = 30 * 60_000;
/** Days start on a quarter of an hour, and clocks change on one. */
const QUARTER_MS = 15 * 60_000;

/** So many are read at a time: some 30 ms of work. */
const ENDS_AT_ONCE = 100;

/** The end of a reply that may still get an answer. */
interface Open {
  end: ReplyEnd;
  at: Instant;
  row: DayTotals;
}

/** Counts conversations by site and day, and keeps nothing of them but figures and moments. */
export class Tally {
  readonly #rows = new Map<string, DayTotals>();
  readonly #moments = new Map<string, Instant[]>();
  readonly #readers: EndReaders;
  /** Ends that are still to be read, and the rows that they count in. */
  #ends: ReplyEnd[] = [];
  #places: DayTotals[] = [];
  /** When all that was handed out is counted. */
  #counted: Promise<void> = Promise.resolve();
  readonly #dayStart: number;
  readonly #now: Instant;
  /** The last row that was asked for: most messages are of the same day as the one before. */
  #known: { quarter: number; site: string; row: DayTotals } | null = null;
  conversations = 0;
  messages = 0;
  /** Messages with a moment that has not come yet. */
  future = 0;

  constructor({ readers, dayStart, now }: Pick<Reading, 'readers' | 'dayStart' | 'now'>) {
    this.#readers = readers;
    this.#dayStart = dayStart;
    this.#now = now;
  }

  /** @param messages in their order */
  add(site: string, messages: readonly Message[]): void {
    let user: Message | null = null;
    let reply: Message | null = null;
    let open: Open | null = null;
    let counted = 0;
    const close = (): void => {
      if (reply) open = this.#reply(site, reply, user);
      reply = null;
    };
    const answer = (next: Message | null): void => {
      close();
      if (open) this.#end(open, next);
      open = null;
    };
    for (const message of messages) {
      if (message.at > this.#now) {
        this.future += 1;
        continue;
      }
      counted += 1;
      if (message.role === 'retry') this.#row(site, message.at).retries += 1;
      // Of what a bot says in pieces, with tools in between, the last one ends the reply.
      else if (message.role === 'bot') reply = message;
      else {
        answer(message);
        this.#user(site, message);
        user = message;
      }
    }
    answer(null);
    this.messages += counted;
    if (counted > 0) this.conversations += 1;
  }

  /** Resolves when more can be taken: few texts wait for the rules. Rejects where there are no rules. */
  async ready(): Promise<void> {
    await this.#readers.ready();
  }

  /** @returns a row for each day and site, in the order of days, when all is counted; rejects where there are no rules */
  async rows(): Promise<DayTotals[]> {
    this.#handOut();
    await this.#counted;
    for (const [site, moments] of this.#moments) this.#sessions(site, moments);
    this.#moments.clear();
    return [...this.#rows.values()].sort((a, b) => (`${a.day}${a.site}` < `${b.day}${b.site}` ? -1 : 1));
  }

  #user(site: string, message: Message): void {
    this.#row(site, message.at).user += 1;
    this.#moment(site, message.at);
  }

  /** @returns how it ends, or null where it ends with nothing */
  #reply(site: string, { at, text }: Message, user: Message | null): Open | null {
    const row = this.#row(site, at);
    row.replies += 1;
    this.#moment(site, at);
    const end = replyEnd(text, user?.text ?? '');
    return end && { end, at, row };
  }

  #end({ end, at, row }: Open, next: Message | null): void {
    const head = next && next.at - at <= ANSWER_MS ? headOf(next.text) : null;
    this.#ends.push({ ...end, head });
    this.#places.push(row);
    if (this.#ends.length >= ENDS_AT_ONCE) this.#handOut();
  }

  #handOut(): void {
    const [ends, places, before] = [this.#ends, this.#places, this.#counted];
    this.#ends = [];
    this.#places = [];
    const read = this.#readers.read(ends);
    this.#counted = Promise.all([read, before]).then(([all]) =>
      all.forEach((one, at) => count(one, places[at])),
    );
  }

  #moment(site: string, at: Instant): void {
    const moments = this.#moments.get(site);
    if (moments) moments.push(at);
    else this.#moments.set(site, [at]);
  }

  /** Time that passed between messages which are near to each other: an estimate, of which nobody saw a minute. */
  #sessions(site: string, moments: readonly Instant[]): void {
    let last = Number.NEGATIVE_INFINITY;
    for (const at of Float64Array.from(moments).sort()) {
      const imported = importedIn(this.#row(site, at));
      if (at - last < SESSION_GAP_MS) imported.elapsed += at - last;
      else imported.sessions += 1;
      last = at;
    }
  }

  #row(site: string, at: Instant): DayTotals {
    const quarter = Math.floor(at / QUARTER_MS);
    if (this.#known?.quarter === quarter && this.#known.site === site) return this.#known.row;
    const day = dayOf(at, this.#dayStart);
    const key = `${day}/${site}`;
    const row = this.#rows.get(key) ?? importedRow(day, site);
    this.#rows.set(key, row);
    this.#known = { quarter, site, row };
    return row;
  }
}

function count({ closing, response }: ReadEnd, row: DayTotals | undefined): void {
  if (!row) return;
  row.closings[closing] = (row.closings[closing] ?? 0) + 1;
  row.classifiers = { [CLASSIFIER_VERSION]: (row.classifiers?.[CLASSIFIER_VERSION] ?? 0) + 1 };
  if (response) row.responses[response] = (row.responses[response] ?? 0) + 1;
}

const importedRow = (day: DayKey, site: string): DayTotals => ({
  ...emptyTotals(day, site),
  origin: 'imported',
  imported: { sessions: 0, elapsed: 0 },
});

function importedIn(row: DayTotals): NonNullable<DayTotals['imported']> {
  row.imported ??= { sessions: 0, elapsed: 0 };
  return row.imported;
}
