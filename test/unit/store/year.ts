import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { fromPage } from '../../../src/core/guard';
import type { Report } from '../../../src/core/messages';
import type { Verdict } from '../../../src/core/verdict';
import { clip, measure, type Interval } from '../../../src/core/intervals';
import { record } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';
import { Outbox } from '../../../src/page/outbox';
import { PresenceWatch } from '../../../src/page/presence';
import { documentOf, HOUR, MINUTE, SECOND } from './database';
import { chances } from '../../../scripts/chances.ts';

/**
 * Somebody who does not exist spends her evenings at forty chats. The pages' own clocks, outboxes and guard, and the
 * real ledger, against what the script knows: where she was at every millisecond.
 */

const TABS = 40;
const EVENING = 10.5 * HOUR;
/** Twenty changes of the focus an hour. */
const DWELL = 2.3 * MINUTE;
const QUIET_AFTER = 60 * SECOND;
const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

const VERDICT = { kind: 'verdict' } as Verdict;

interface Tab {
  site: string;
  watch: PresenceWatch;
  outbox: Outbox;
  seq: () => number;
}

/** What the script knows. */
export interface Truth {
  /** By site. */
  presence: Map<string, Interval[]>;
  turns: number;
  /** By the calendar of where she is: the day, and what it holds. */
  days: Map<string, number>;
  changes: number;
  reports: number;
  kills: number;
  sleeps: number;
}

export class Year {
  readonly truth: Truth = {
    presence: new Map(),
    turns: 0,
    days: new Map(),
    changes: 0,
    reports: 0,
    kills: 0,
    sleeps: 0,
  };
  readonly #chance = chances(5);
  readonly #tabs: Tab[];
  #wall = Date.UTC(2026, 0, 1, 11);
  #steady = 0;
  #answers: Promise<unknown>[] = [];

  constructor() {
    this.#tabs = Array.from({ length: TABS }, (_, number) => this.#tab(number));
  }

  async live(days: number): Promise<void> {
    for (let day = 0; day < days; day++) {
      // Flights are slept through: at noon she wakes up in the next zone.
      process.env['TZ'] = ZONES[Math.floor(day / 3) % ZONES.length];
      this.#sleepUntil(this.#nextEvening());
      await this.#evening(this.#wall + EVENING);
      // She leaves the machine on for some minutes. What is told a day later would not be heard any more: core/guard.ts.
      await this.#settle();
    }
  }

  #nextEvening(): number {
    const next = new Date(this.#wall + 4 * HOUR);
    if (next.getHours() >= 18) next.setDate(next.getDate() + 1);
    return next.setHours(18, 0, 0, 0);
  }

  #tab(number: number): Tab {
    let last = 0;
    const seq = () => last++;
    const outbox = new Outbox(documentOf(number), {
      collect: () => {
        watch.beat();
        watch.tell();
        return null;
      },
      send: (report) => this.#send(report, `site-${number}`),
      answered: () => undefined,
      presence: () => watch.total(),
    });
    const watch: PresenceWatch = new PresenceWatch(() => ({ wall: this.#wall, steady: this.#steady }), seq, {
      told: (presence) => outbox.presence(presence),
      sessionEnded: () => undefined,
    });
    return { site: `site-${number}`, watch, outbox, seq };
  }

  /** To the worker, which may be killed before, in or after its transaction. */
  #send(report: Report, site: string): Promise<Verdict | null> {
    const answer = this.#deliver(structuredClone(report), site);
    this.#answers.push(answer);
    return answer;
  }

  async #deliver(report: Report, site: string): Promise<Verdict | null> {
    this.truth.reports++;
    const fate = this.#chance();
    if (fate < 0.06) this.truth.kills++;
    if (fate < 0.02) return null;
    const now = this.#wall;
    const guarded = fromPage(report, now);
    if (guarded?.kind !== 'report') throw new Error('an honest report was not understood');
    const taken = record(guarded, site, now).then(
      () => true,
      () => false,
    );
    if (fate >= 0.04 && fate < 0.06) forceCloseDatabase(unwrap(await openStore()) as never);
    const isTaken = await taken;
    return isTaken && fate >= 0.04 ? VERDICT : null;
  }

  async #evening(end: number): Promise<void> {
    while (this.#wall < end) {
      this.truth.changes++;
      const dwell = Math.round(-Math.log(1 - this.#chance()) * DWELL) + 500;
      const tab = this.#tabs[Math.floor(this.#chance() * TABS * 1.4)];
      if (tab) await this.#visit(tab, this.#wall + dwell);
      else await this.#pass(dwell);
    }
  }

  /** Somewhere else: pages that were not answered tell again. */
  async #pass(ms: number): Promise<void> {
    for (const until = this.#wall + ms; this.#wall < until; await this.#beatOthers(null))
      this.#advance(Math.min(5 * SECOND, until - this.#wall));
  }

  async #visit(tab: Tab, end: number): Promise<void> {
    const awake = { from: this.#wall, inputs: [] as number[] };
    const over = (to: number) => this.#note(tab.site, awake.inputs, { from: awake.from, to });
    const sleepAt = this.#chance() < 0.02 ? this.#wall + (end - this.#wall) * this.#chance() : Infinity;
    const input = () => {
      tab.watch.input();
      awake.inputs.push(this.#wall);
    };
    tab.watch.attend(true);
    tab.outbox.hasten();
    input();
    let nextInput = this.#nextInput();
    let hasSlept = false;
    while (this.#wall < end) {
      const next = Math.min(this.#wall + SECOND, nextInput, end);
      if (!hasSlept && next > sleepAt) {
        hasSlept = true;
        // Between two beats: the page hears of it only afterwards.
        this.#advance(Math.floor(sleepAt - this.#wall));
        over(this.#wall);
        const long = 5 * MINUTE + this.#chance() * HOUR;
        this.#sleepUntil(Math.floor(this.#wall + long));
        end += Math.floor(long);
        nextInput = this.#wall + 1;
        Object.assign(awake, { from: this.#wall, inputs: [] });
        this.truth.sleeps++;
        continue;
      }
      this.#advance(next - this.#wall);
      if (this.#wall >= nextInput && this.#wall < end) {
        input();
        nextInput = this.#nextInput();
      }
      tab.watch.beat();
      tab.outbox.beat(this.#wall, tab.watch.isPresent);
      await this.#beatOthers(tab);
    }
    over(this.#wall);
    this.#write(tab);
    tab.watch.attend(false);
    if (!tab.outbox.isEmpty) void tab.outbox.tell(this.#wall, true);
    await this.#answered();
  }

  /** Mostly she types; now and then she only looks at it for some minutes, which is no presence. */
  #nextInput(): number {
    const most = this.#chance() < 0.03 ? 5 * MINUTE : 50 * SECOND;
    return this.#wall + 200 + Math.floor(this.#chance() * most);
  }

  #write(tab: Tab): void {
    if (this.#chance() < 0.5) return;
    this.truth.turns++;
    const turn = {
      kind: 'user',
      seq: tab.seq(),
      rev: 0,
      at: this.#wall,
      reader: 'facts',
      way: 'typed',
    } as const;
    tab.outbox.turn(turn);
  }

  #note(site: string, inputs: readonly number[], { from, to }: Interval): void {
    const reasons = inputs.map((at) => ({ from: Math.max(from, at), to: Math.min(to, at + QUIET_AFTER) }));
    const known = this.truth.presence.get(site) ?? [];
    this.truth.presence.set(site, known);
    known.push(...reasons.filter((one) => one.to > one.from));
    const four = new Date(from).setHours(4, 0, 0, 0);
    for (const part of [
      { from, to: Math.min(to, Math.max(from, four)) },
      { from: Math.max(from, Math.min(to, four)), to },
    ]) {
      const day = new Date(part.from - (part.from < four ? 5 * HOUR : 0)).toLocaleDateString('sv-SE');
      const held = measure(reasons.map((one) => clip(one, part)));
      this.truth.days.set(day, (this.truth.days.get(day) ?? 0) + held);
    }
  }

  #advance(ms: number): void {
    this.#wall += ms;
    this.#steady += ms;
  }

  /** On some machines the steady clock sleeps too. */
  #sleepUntil(wall: number): void {
    if (this.#chance() < 0.5) this.#steady += wall - this.#wall;
    this.#wall = wall;
  }

  async #beatOthers(seen: Tab | null): Promise<void> {
    for (const tab of this.#tabs) if (tab !== seen && !tab.outbox.isEmpty) tab.outbox.beat(this.#wall, false);
    await this.#answered();
  }

  async #answered(): Promise<void> {
    if (this.#answers.length === 0) return;
    await Promise.all(this.#answers.splice(0));
    await Promise.resolve();
  }

  /** All pages stay open until they were answered. */
  async #settle(): Promise<void> {
    while (this.#tabs.some(({ outbox }) => !outbox.isEmpty)) await this.#pass(5 * SECOND);
  }
}
