/** How long the rules take to load in Chromium, and for the end of one reply, in Node and in Chromium. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Closings from '../../src/closings/index.ts';
import { importClosings } from '../import-closings.ts';
import type { Rules } from '../../src/page/rules.ts';
import { median, percentile } from './figures.ts';
import type { Ground } from './ground.ts';

const PROSE = [
  'Spinach likes cool nights, and lettuce does well under a cover.',
  'Water in the morning, so that the leaves are dry by the evening.',
  'Dat werkt het beste op een plek met veel zon en weinig wind.',
  'I enjoyed hearing about your day.',
  'The function returns early when the list is empty.',
];
const ENDS = [
  '',
  'Would you like me to make a sowing calendar for your balcony?',
  'Zal ik een boodschappenlijst voor je maken?',
  'How did that make you feel?',
  'Which language is it written in?',
  'If you want, I can turn this into a table, or compare it with last year.',
  'There is one more trick that hardly anybody knows.',
  'Wait, before you go: what was the best part of today?',
  'Have a good evening!',
  '¿Quieres que te prepare un resumen?',
];
const USERS = ['What grows well in autumn?', 'I have to go now, bye', 'Waarom doet mijn code het niet?', ''];

/** The rules compile as they are first used. */
const WARM_UP = 2;
/** A reply's time is the best of so many: the machine does other things too. */
const RUNS = 5;

export interface ClosingTimes {
  replies: number;
  /** All in ms. */
  p50: number;
  p99: number;
  /** The very first one, with all that is compiled on the way. */
  first: number;
}

export async function measureClosings(): Promise<ClosingTimes> {
  const module = await importClosings<typeof Closings>('in-full');
  const replies = syntheticReplies();
  const timeOf = ({ end, user }: Reply): number => {
    const context = { farewell: module.isFarewell(user, end), prevUser: user, words: 80 };
    const from = performance.now();
    module.closingOf(end, context);
    return performance.now() - from;
  };
  const [opening] = replies;
  const first = opening ? timeOf(opening) : Number.NaN;
  for (let time = 0; time < WARM_UP; time += 1) replies.forEach(timeOf);
  const times = replies.map((reply) => Math.min(...Array.from({ length: RUNS }, () => timeOf(reply))));
  return { replies: replies.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99), first };
}

interface Reply {
  end: string;
  user: string;
}

/** Every end after each of several lengths of prose, in one paragraph or as one of its own. */
function syntheticReplies(): Reply[] {
  const lengths = [0, 1, 3, 8];
  return ENDS.flatMap((end, place) =>
    lengths.flatMap((length) =>
      PROSE.flatMap((_, start) => {
        const prose = Array.from({ length }, (_one, index) => PROSE[(start + index) % PROSE.length]).join(
          ' ',
        );
        const user = USERS[(place + start) % USERS.length] ?? '';
        return [' ', '\n\n'].map((gap) => ({ end: `${prose}${gap}${end}`.trim(), user }));
      }),
    ),
  );
}

const EXTRAS = 'src/page/extras';
/** The rules are loaded in so many pages. */
const PAGES = 15;
/** Chromium's clock has steps of a tenth of a millisecond: a reply is read so often in one measurement. */
const TIMES = 10;

export interface RulesInChromium {
  /** The base and English, compiled, run and learnt; the middle one of all pages, in ms. */
  load: number;
  /** Of a reply, in ms. */
  p50: number;
  p99: number;
}

/** @param dist folder of the built extension: its own files are run, in the world of an empty page */
export async function measureInChromium({ launched }: Ground, dist: string): Promise<RulesInChromium> {
  const extra = (name: string): string => readFileSync(join(dist, EXTRAS, `${name}.js`), 'utf8');
  const base = extra('closings');
  const english = extra('closings-en');
  // A word of any language may stand in a reply.
  const codes = readdirSync(join(dist, EXTRAS)).flatMap(
    (file) => /^closings-(\w+)\.js$/.exec(file)?.[1] ?? [],
  );
  const page = await launched.browser.newPage();
  const loads: number[] = [];
  for (let time = 0; time < PAGES; time += 1) {
    await page.goto('about:blank');
    loads.push(await page.evaluate(loadRules, base, english));
  }
  const languages = codes.map((code) => extra(`closings-${code}`));
  await page.evaluate((files) => files.forEach((file) => (0, eval)(file)), languages);
  const times = await page.evaluate(timesOf, syntheticReplies(), codes, TIMES, RUNS);
  await page.close();
  return { load: median(loads), p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

type Left = Record<string, unknown> & { closings: Rules };

/** Runs in the page. */
function loadRules(base: string, english: string): number {
  const from = performance.now();
  (0, eval)(base);
  (0, eval)(english);
  const left = (globalThis as unknown as Record<symbol, Left>)[Symbol.for('full-stop extras')];
  left?.closings.learn('en', String(left['closings-en']));
  return performance.now() - from;
}

/** Runs in the page. */
function timesOf(replies: Reply[], codes: string[], times: number, runs: number): number[] {
  const left = (globalThis as unknown as Record<symbol, Left>)[Symbol.for('full-stop extras')];
  if (!left) throw new Error('no rules were left');
  const { closings } = left;
  for (const code of codes) closings.learn(code, String(left[`closings-${code}`]));
  const read = ({ end, user }: Reply): unknown =>
    closings.closingOf(end, { farewell: closings.isFarewell(user, end), prevUser: user, words: 80 });
  replies.forEach(read);
  return replies.map((reply) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run += 1) {
      const from = performance.now();
      for (let time = 0; time < times; time += 1) read(reply);
      best = Math.min(best, (performance.now() - from) / times);
    }
    return best;
  });
}
