import type * as Closings from '../closings';
import type { End } from '../closings';
import { dayOf } from '../core/days';
import type { DayKey, DayTotals, Instant } from '../core/records';
import { SESSION_GAP_MS } from '../core/sessions';
import { emptyTotals } from '../core/totals';
import { isInvitation } from '../core/words';
import type { Message } from './message';
import type { Reading } from './read';

/** As the page reads them: src/page/heard.ts. */
const HEAD = 120;
const END = 600;
/** An invitation is answered within this time, or was left: docs/measures.md. */
const ANSWER_MS = 30 * 60_000;
/** Signs of ChatGPT's for sources, which nobody sees. */
const CITATIONS = /\ue200[^\ue201]*\ue201|【[^】\n]{0,60}】/g;
/** Days start on a quarter of an hour, and clocks change on one. */
const QUARTER_MS = 15 * 60_000;

/** The rules for closings: the worker brings them, so that the package holds them once. */
export interface Rules extends Pick<typeof Closings, 'endOf' | 'isFarewell'> {
  version: number;
}

/** A reply that invites on. */
interface Open {
  end: End;
  at: Instant;
}

/** Counts conversations by site and day, and keeps nothing of them but figures and moments. */
export class Tally {
  readonly #rows = new Map<string, DayTotals>();
  readonly #moments = new Map<string, Instant[]>();
  readonly #rules: Rules;
  readonly #dayStart: number;
  readonly #now: Instant;
  #known: { quarter: number; day: DayKey } = { quarter: Number.NaN, day: '' };
  conversations = 0;
  messages = 0;
  /** Messages with a moment that has not come yet. */
  future = 0;

  constructor({ rules, dayStart, now }: Pick<Reading, 'rules' | 'dayStart' | 'now'>) {
    this.#rules = rules;
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
        close();
        this.#user(site, message, open);
        open = null;
        user = message;
      }
    }
    close();
    this.messages += counted;
    if (counted > 0) this.conversations += 1;
  }

  /** @returns a row for each day and site, in the order of days */
  rows(): DayTotals[] {
    for (const [site, moments] of this.#moments) this.#sessions(site, moments);
    this.#moments.clear();
    return [...this.#rows.values()].sort((a, b) => (`${a.day}${a.site}` < `${b.day}${b.site}` ? -1 : 1));
  }

  #user(site: string, message: Message, open: Open | null): void {
    const row = this.#row(site, message.at);
    row.user += 1;
    this.#moment(site, message.at);
    if (!open || message.at - open.at > ANSWER_MS) return;
    const response = open.end.responseTo(message.text.slice(0, HEAD));
    const invited = this.#row(site, open.at);
    invited.responses[response] = (invited.responses[response] ?? 0) + 1;
  }

  /** @returns the invitation that the reply ends with, or null */
  #reply(site: string, reply: Message, user: Message | null): Open | null {
    const row = this.#row(site, reply.at);
    row.replies += 1;
    this.#moment(site, reply.at);
    const end = reply.text
      .slice(-4 * END)
      .replace(CITATIONS, '')
      .trimEnd()
      .slice(-END);
    if (end.trim() === '') return null;
    const prevUser = user?.text.slice(-END) ?? '';
    const { version, isFarewell, endOf } = this.#rules;
    const context = { farewell: isFarewell(prevUser, end), prevUser, words: wordsIn(reply.text) };
    const read = endOf(end, context);
    const { closing } = read.verdict;
    row.closings[closing] = (row.closings[closing] ?? 0) + 1;
    row.classifiers = { [version]: (row.classifiers?.[version] ?? 0) + 1 };
    return isInvitation(closing) ? { end: read, at: reply.at } : null;
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
    if (quarter !== this.#known.quarter) this.#known = { quarter, day: dayOf(at, this.#dayStart) };
    const { day } = this.#known;
    const key = `${day}/${site}`;
    const row = this.#rows.get(key) ?? importedRow(day, site);
    this.#rows.set(key, row);
    return row;
  }
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

/** The rules ask only whether a reply is short. */
const LONG = 4_000;
const wordsIn = (text: string): number => text.slice(0, LONG).match(/\S+/g)?.length ?? 0;
