/**
 * `npm run bench`: measures the build that ships in a real Chromium, against the budgets in bench/budgets.ts.
 * About nine minutes, on a machine that does nothing else. Options, after `--`:
 *
 *   --gate             ends with 1 where a gate fails
 *   --markdown         the table as Markdown
 *   --only load,popup  some parts only: files, closings, reports, load, streaming, popup
 *   --seconds 20       how long each reply streams
 *   --loads 15         how often each page is loaded
 *   --functions        also where the time went while replies streamed
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { verdictOf, type BudgetId, type Measured } from './bench/budgets.ts';
import { measureParts, PARTS, type Part } from './bench/parts.ts';
import { tableOf } from './bench/table.ts';

const DIST = 'dist/chrome';

const { gate, markdown, functions, ...chosen } = readWish();
const before = loadOf();
const { measured, notes } = await measureParts(DIST, chosen);
console.log(`\n${tableOf(measured, markdown)}\n`);
for (const note of notes(functions)) console.log(markdown ? `- ${note}` : note);
console.log(`${markdown ? '- ' : ''}${machine()}; load ${before} at the start, ${loadOf()} at the end`);
if (gate && failing(measured).length > 0) process.exitCode = 1;

function readWish() {
  const flag = { type: 'boolean', default: false } as const;
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const options = {
    gate: flag,
    markdown: flag,
    functions: flag,
    only: text(PARTS.join()),
    seconds: text('20'),
    loads: text('15'),
  };
  if (!existsSync(DIST)) throw new Error('Nothing is built yet. Build it with: npm run build');
  const { only, seconds, loads, ...flags } = parseArgs({ options }).values;
  const parts = only.split(',').filter((name): name is Part => (PARTS as readonly string[]).includes(name));
  return { ...flags, parts, seconds: Number(seconds), loads: Number(loads) };
}

function failing(all: Measured): BudgetId[] {
  return (Object.keys(all) as BudgetId[]).filter((id) => verdictOf(id, all[id] ?? 0) === 'fails');
}

/** The load of the last minute: above a half per processor, times mean little. */
function loadOf(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
}
