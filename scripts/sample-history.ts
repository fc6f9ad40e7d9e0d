import type { DayKey, DayTotals } from '../src/core/records.ts';
import { EVERYTHING, INVITATIONS, type Closing, type Response } from '../src/core/words.ts';
import { chances, type Chance } from './chances.ts';

/** How somebody who does not exist uses a site. Shares are of one, and what is left over is `none` or `left`. */
interface Habit {
  site: string;
  /** Minutes of an ordinary day, by week, oldest week first. */
  weeks: readonly number[];
  /** How much of that on a Saturday or Sunday. */
  weekend: number;
  /** Chance of a day without it. */
  rests: number;
  /** Where in a day it happens: weight by hour of the clock. */
  hours: Readonly<Record<number, number>>;
  repliesPerMinute: number;
  /** How many of the messages are suggestions of the site that were taken. */
  suggested: number;
  closings: Partial<Record<Closing, number>>;
  responses: Partial<Record<Response, number>>;
  /** Minutes that follow a yes, in the middle. */
  stay: number;
}

/** Work by day and some more in the evening; a companion that takes over the evenings, and then less so. */
const HABITS: readonly Habit[] = [
  {
    site: 'chatgpt',
    weeks: [22, 25, 24, 30, 33, 31, 36, 38, 35, 37, 34, 36],
    weekend: 0.4,
    rests: 0.1,
    hours: { 9: 3, 10: 4, 11: 3, 13: 2, 14: 4, 15: 3, 16: 2, 20: 2 },
    repliesPerMinute: 0.55,
    suggested: 0.06,
    closings: { offer: 0.41, extend: 0.07, clarify: 0.06, cliffhanger: 0.02, quiz: 0.01, rhetorical: 0.01 },
    responses: { accepted: 0.3, declined: 0.06, other: 0.36 },
    stay: 1.6,
  },
  {
    site: 'replika',
    weeks: [9, 12, 15, 21, 28, 34, 41, 46, 44, 33, 27, 23],
    weekend: 1.4,
    rests: 0.18,
    hours: { 8: 1, 20: 1, 21: 4, 22: 5, 23: 3, 0: 1 },
    repliesPerMinute: 0.8,
    suggested: 0,
    closings: { personal: 0.38, extend: 0.1, cliffhanger: 0.05, 'farewell-hook': 0.03, rhetorical: 0.05 },
    responses: { accepted: 0.44, declined: 0.05, other: 0.2 },
    stay: 1.3,
  },
];

const MINUTE = 60_000;
/** Both sites at most fit into an hour of the clock. */
const MOST_IN_HOUR = 29 * MINUTE;
/** The version of the rules that are made up to have named the closings. */
const CLASSIFIER = 2;
const DAYS = 12 * 7;
/** The product's own days start at four. */
const DAY_START_HOUR = 4;

/**
 * @param days how many
 * @returns so many days that end yesterday, oldest first
 */
export function sampleDays(now: Date, days = DAYS): DayKey[] {
  const started = now.getHours() < DAY_START_HOUR ? 1 : 0;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: days }, (_, place) => {
    const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - started - days + place);
    return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  });
}

/**
 * Made-up rows, always the same for the same days: each site's, and the rows of everything, which are their sums.
 *
 * @param days oldest first
 */
export function sampleHistory(days: readonly DayKey[]): DayTotals[] {
  const chance = chances(1);
  return days.flatMap((day, place) => {
    const rows = HABITS.flatMap((habit) => rowOf(habit, day, Math.floor((place * 12) / days.length), chance));
    return rows.length === 0 ? [] : [...rows, sumOf(day, rows)];
  });
}

function rowOf(habit: Habit, day: DayKey, week: number, chance: Chance): DayTotals[] {
  if (chance() < habit.rests) return [];
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const isWeekend = [0, 6].includes(new Date(year, month - 1, date).getDay());
  const minutes = (habit.weeks[week] ?? 0) * (isWeekend ? habit.weekend : 1) * (0.5 + chance());
  const hours = hoursOf(habit, minutes, chance);
  const presence = hours.reduce((all, ms) => all + ms, 0);
  const replies = Math.round((presence / MINUTE) * habit.repliesPerMinute);
  return [{ day, site: habit.site, origin: 'sample', hours, ...countsOf(habit, replies, presence, chance) }];
}

/** The minutes of a day fall into a few of its usual hours. */
function hoursOf({ hours }: Habit, minutes: number, chance: Chance): number[] {
  const weights = Array.from(
    { length: 24 },
    (_, hour) => (hours[hour] ?? 0) * (chance() < 0.35 ? 0 : chance()),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => Math.min(MOST_IN_HOUR, Math.round((weight / all) * minutes * 60) * 1_000));
}

type Counts = Omit<DayTotals, 'day' | 'site' | 'origin' | 'hours'>;

function countsOf(habit: Habit, replies: number, presence: number, chance: Chance): Counts {
  const closings = drawn(habit.closings, 'none', replies, chance);
  const invitations = INVITATIONS.reduce((all, closing) => all + (closings[closing] ?? 0), 0);
  const responses = drawn(habit.responses, 'left', invitations, chance);
  const stay = Math.round((responses.accepted ?? 0) * habit.stay * (0.7 + 0.6 * chance()) * 60) * 1_000;
  const retries = Math.floor(replies * 0.06 * chance());
  return {
    user: replies,
    suggested: Math.floor(replies * habit.suggested),
    replies,
    retries,
    unseen: 0,
    general: 0,
    closings,
    classifiers: replies > 0 ? { [CLASSIFIER]: replies } : {},
    responses,
    stay: Math.min(stay, Math.floor(presence * 0.6)),
  };
}

/** @returns how often each came up in so many draws */
function drawn<Word extends string>(
  shares: Partial<Record<Word, number>>,
  otherwise: NoInfer<Word>,
  draws: number,
  chance: Chance,
): Partial<Record<Word, number>> {
  const counts: Partial<Record<Word, number>> = {};
  for (let draw = 0; draw < draws; draw += 1) {
    let left = chance();
    const words = Object.keys(shares) as Word[];
    const word = words.find((candidate) => (left -= shares[candidate] ?? 0) < 0) ?? otherwise;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function sumOf(day: DayKey, rows: readonly DayTotals[]): DayTotals {
  const sum = (figure: (row: DayTotals) => number): number => rows.reduce((all, row) => all + figure(row), 0);
  return {
    day,
    site: EVERYTHING,
    origin: 'sample',
    hours: Array.from({ length: 24 }, (_, hour) => sum(({ hours }) => hours[hour] ?? 0)),
    user: sum(({ user }) => user),
    suggested: sum(({ suggested }) => suggested),
    replies: sum(({ replies }) => replies),
    retries: sum(({ retries }) => retries),
    unseen: sum(({ unseen }) => unseen),
    general: sum(({ general }) => general),
    closings: together(rows.map(({ closings }) => closings)),
    classifiers: together(rows.map(({ classifiers = {} }) => classifiers)),
    responses: together(rows.map(({ responses }) => responses)),
    stay: sum(({ stay }) => stay),
  };
}

function together<Word extends string>(
  counts: readonly Partial<Record<Word, number>>[],
): Partial<Record<Word, number>> {
  const all: Partial<Record<Word, number>> = {};
  for (const count of counts) {
    for (const word of Object.keys(count) as Word[]) all[word] = (all[word] ?? 0) + (count[word] ?? 0);
  }
  return all;
}
