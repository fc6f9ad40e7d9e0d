/**
 * `npm run bench`: measures the build that ships in a real Chromium, against the budgets in bench/budgets.ts, and ends
 * with 1 where a gate fails. About eight minutes, on a machine that does nothing else. Options, after `--`:
 *
 *   --json             one JSON object instead of the table
 *   --write            also writes docs/benchmarks.md
 *   --only load,popup  some parts only: see PARTS in bench/parts.ts
 *   --seconds 8        how long each reply streams
 *   --loads 9          how often each page is loaded
 *   --functions        also where the time went while replies streamed
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureParts, PARTS, type Part } from './bench/parts.ts';
import { asJson, failing, writeResults, type Run } from './bench/results.ts';
import { tableOf } from './bench/table.ts';

const DIST = 'dist/chrome';

const { json, write, functions, ...chosen } = readWish();
const before = loadOf();
const runUpToNow = (): Run => ({
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  load: [before, loadOf()],
});
const { measured, notes } = await measureParts(DIST, chosen, (part) => {
  if (write) writeResults(part, runUpToNow());
});
const run = runUpToNow();
console.log(json ? asJson(measured, notes(functions), run) : asText());
if (failing(measured).length > 0) process.exitCode = 1;

function asText(): string {
  const where = `${run.machine}; load ${run.load[0]} at the start, ${run.load[1]} at the end`;
  return `\n${tableOf(measured, false)}\n\n${[...notes(functions), where].join('\n')}`;
}

function readWish() {
  const flag = { type: 'boolean', default: false } as const;
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const options = {
    json: flag,
    write: flag,
    functions: flag,
    only: text(PARTS.join()),
    seconds: text('8'),
    loads: text('9'),
  };
  if (!existsSync(DIST)) throw new Error('Nothing is built yet. Build it with: npm run build');
  const { only, seconds, loads, ...flags } = parseArgs({ options }).values;
  const parts = only.split(',').filter((name): name is Part => (PARTS as readonly string[]).includes(name));
  return { ...flags, parts, seconds: Number(seconds), loads: Number(loads) };
}

function loadOf(): number {
  return Number((loadavg()[0] ?? 0).toFixed(1));
}

function machine(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
}
