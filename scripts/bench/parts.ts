/** Runs the parts of the benchmark one after another, and gathers their figures. */
import type { Measured } from './budgets.ts';
import { measureClosings, measureInChromium } from './closings.ts';
import { measureDashboard } from './dashboard.ts';
import { median, percentile, sum } from './figures.ts';
import { filesIn, smallZip } from '../zip.ts';
import { measureFiles } from './files.ts';
import { openGround, type Ground, type Nodes, type Place } from './ground.ts';
import { measureLoading } from './loading.ts';
import { measurePopup } from './popup.ts';
import { measureQueries } from './queries.ts';
import { measureReports } from './reports.ts';
import { measureStreaming, type Streamed, type StreamPage } from './streaming.ts';

export const PARTS = [
  'files',
  'closings',
  'reports',
  'load',
  'streaming',
  'popup',
  'dashboard',
  'queries',
] as const;
export type Part = (typeof PARTS)[number];

export interface Choice {
  parts: readonly Part[];
  /** How long each reply streams. */
  seconds: number;
  /** How often each page is loaded. */
  loads: number;
}

interface Taken {
  measured: Measured;
  notes: string[];
  /** Where time went; only on demand. */
  functions?: string[];
}

type Take = (ground: Ground, choice: Choice) => Promise<Taken>;

/**
 * @param dist folder of the built extension
 * @param keep told of each part as it is measured: one that fails takes none of the others with it
 */
export async function measureParts(dist: string, choice: Choice, keep: (measured: Measured) => void) {
  const takes: Record<Part, Take> = {
    files: () => takeFiles(dist),
    closings: (on) => takeClosings(on, dist),
    reports: takeReports,
    load: takeLoading,
    streaming: takeStreaming,
    popup: takePopup,
    dashboard: takeDashboard,
    queries: takeQueries,
  };
  const ground = await openGround(dist);
  const taken: Taken[] = [];
  try {
    for (const part of PARTS.filter((one) => choice.parts.includes(one))) {
      console.error(`${part} …`);
      const one = await takes[part](ground, choice);
      keep(one.measured);
      taken.push(one);
    }
  } finally {
    await ground.close();
  }
  const measured: Measured = Object.assign({}, ...taken.map((one) => one.measured));
  const notes = (withFunctions: boolean): string[] =>
    taken.flatMap((one) => [...one.notes, ...(withFunctions ? (one.functions ?? []) : [])]);
  return { measured, notes };
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

async function takeFiles(dist: string): Promise<Taken> {
  const { rules, english, ...sizes } = measureFiles(dist);
  const zip = (await smallZip(filesIn(dist))).length / 1000;
  const notes = [
    `the closings' rules, which come to a page when somebody chats there: ${rules.toFixed(1)} kB, and with English ${(rules + english).toFixed(1)} kB`,
  ];
  notes.push('sizes in kB of 1,000 bytes; the zip is the one that goes to the stores');
  return { measured: { ...sizes, zip }, notes };
}

async function takeClosings(ground: Ground, dist: string): Promise<Taken> {
  const { replies, p50, p99, first } = await measureClosings();
  const chromium = await measureInChromium(ground, dist);
  const notes = [
    `closings of ${replies} made-up replies: p50 ${ms(p50)}, the very first ${ms(first)}`,
    `in Chromium: rules with English loaded in ${ms(chromium.load)}; the goodbye and the closing p50 ${ms(chromium.p50)}, p99 ${ms(chromium.p99)}`,
  ];
  return { measured: { closing: p99 }, notes };
}

const takeReports: Take = async (ground) => {
  const { stored, answered } = await measureReports(ground);
  const notes = [
    `${stored.length} reports: stored in p50 ${ms(median(stored))}; from the page to the store and back p50 ${ms(median(answered))}, p95 ${ms(percentile(answered, 0.95))}`,
  ];
  return { measured: { report: percentile(stored, 0.95) }, notes };
};

const takeLoading: Take = async (ground, { loads }) => {
  const { added, heap, noOpHeap } = await measureLoading(ground, loads);
  return { measured: { added, heap }, notes: [`heap of the no-op: ${noOpHeap.toFixed(0)} kB`] };
};

const PAGES: StreamPage[] = [
  ...[20, 200, 1000].map((turns): StreamPage => ({ place: 'known', turns, nodes: 'appended' })),
  ...[20, 200, 1000].map((turns): StreamPage => ({ place: 'unknown', turns, nodes: 'appended' })),
  { place: 'known', turns: 20, nodes: 'replaced' },
  { place: 'unknown', turns: 20, nodes: 'replaced' },
];

const takeStreaming: Take = async (ground, { seconds }) => {
  const all: Streamed[] = [];
  for (const page of PAGES) all.push(await measureStreaming(ground, page, seconds));
  const of = (place: Place, turns: number, figure: 'cpu' | 'middle', nodes: Nodes = 'appended'): number =>
    all.find((one) => one.place === place && one.turns === turns && one.nodes === nodes)?.[figure] ??
    Number.NaN;
  const minutes = sum(all.map((one) => one.minutes));
  const measured: Measured = {
    streaming20: of('known', 20, 'cpu'),
    streaming200: of('known', 200, 'cpu'),
    streaming1000: of('known', 1000, 'cpu'),
    growth: of('known', 1000, 'middle') / of('known', 20, 'middle'),
    unknown20: of('unknown', 20, 'cpu'),
    unknown200: of('unknown', 200, 'cpu'),
    unknown1000: of('unknown', 1000, 'cpu'),
    replaced: of('known', 20, 'cpu', 'replaced'),
    unknownReplaced: of('unknown', 20, 'cpu', 'replaced'),
    longest: Math.max(...all.map((one) => one.longest)),
    calls: Math.max(...all.map((one) => one.callsPerSecond)),
    messages: sum(all.map((one) => one.messages)) / minutes,
    transactions: sum(all.map((one) => one.transactions)) / minutes,
    worker: Math.max(...all.map((one) => one.worker)),
  };
  const first = {
    messages: all.map((one) => one.atFirst.messages),
    transactions: all.map((one) => one.atFirst.transactions),
  };
  const notes = all.map(noteOf);
  notes.push(
    `messages of the first exchange on a page, when the rules for closings come, in the middle ${median(first.messages)}, transactions ${median(first.transactions)}; an exchange and the quiet after it took ${((60 * minutes) / all.length).toFixed(1)} s`,
  );
  return { measured, notes, functions: all.map(functionsOf) };
};

const nameOf = ({ place, turns, nodes }: StreamPage): string =>
  `${place} site, ${turns} turns, nodes ${nodes}`;

const noteOf = (one: Streamed): string =>
  `${nameOf(one)}: calls of ${ms(one.middle)} in the middle and ${ms(one.longest)} at most; by samples ${ms(one.sampled.perSecond)}/s, worker ${ms(one.worker)}/s`;

function functionsOf(one: Streamed): string {
  const lines = one.sampled.functions.slice(0, 12).map(({ name, ms: time }) => `    ${ms(time)}  ${name}`);
  return [`${nameOf(one)}, by samples:`, ...lines].join('\n');
}

const takePopup: Take = async (ground, { loads }) => {
  const one = await measurePopup(ground, 1, loads);
  const ten = await measurePopup(ground, 10, loads);
  const measured: Measured = {
    popupPaint1: one.ours.firstPaint / one.noOp.firstPaint,
    popupPaint10: ten.ours.firstPaint / ten.noOp.firstPaint,
    popupReady1: one.ours.ready - one.noOp.ready,
    popupReady10: ten.ours.ready - ten.noOp.ready,
    popupCpu10: ten.ours.cpu,
  };
  const notes = [one, ten].map(
    ({ years, rows, ours, noOp }) =>
      `popup, ${years} years (${rows} rows), ours and the no-op's: first paint ${ms(ours.firstPaint)} and ${ms(noOp.firstPaint)}, ready ${ms(ours.ready)} and ${ms(noOp.ready)}, CPU ${ms(ours.cpu)} and ${ms(noOp.cpu)}`,
  );
  return { measured, notes };
};

const takeDashboard: Take = async (ground, { loads }) => {
  const views = await measureDashboard(ground, 10, loads);
  const notes = [`dashboard, 10 years: ${views.map(({ view, shown }) => `${view} ${ms(shown)}`).join(', ')}`];
  return { measured: { dashboard: Math.max(...views.map(({ shown }) => shown)) }, notes };
};

const takeQueries: Take = async (ground) => {
  const { rows, queries } = await measureQueries(ground);
  const notes = queries.map(
    ({ name, p50, p95 }) => `query over ${rows} rows, ${name}: p50 ${ms(p50)}, p95 ${ms(p95)}`,
  );
  return { measured: { query: Math.max(...queries.map(({ p95 }) => p95)) }, notes };
};
