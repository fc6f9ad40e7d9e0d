/** The last results, in docs: kept as figures, shown as a table. A run of some parts replaces what it measured. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BUDGETS, verdictOf, type BudgetId, type Measured, type Verdict } from './budgets.ts';
import { tableOf } from './table.ts';

const KEPT = 'docs/benchmarks.json';
const PAGE = 'docs/benchmarks.md';

export interface Run {
  /** Day of the run, as in 2026-11-24. */
  date: string;
  machine: string;
  /** Load of the last minute, at the start and at the end; above a half per processor, times mean little. */
  load: [number, number];
}

interface Kept extends Run {
  measured: number;
}

type AllKept = Partial<Record<BudgetId, Kept>>;

/** @returns one object for machines, as JSON */
export function asJson(measured: Measured, notes: readonly string[], run: Run): string {
  const results = idsOf(measured).map((id) => ({
    id,
    ...BUDGETS[id],
    measured: measured[id],
    verdict: verdictOf(id, measured[id] ?? Number.NaN),
  }));
  return JSON.stringify({ ...run, results, notes }, null, 2);
}

/** @returns those whose gate fails */
export function failing(measured: Measured): BudgetId[] {
  const isBad = (verdict: Verdict): boolean => verdict === 'fails';
  return idsOf(measured).filter((id) => isBad(verdictOf(id, measured[id] ?? Number.NaN)));
}

/** Writes docs/benchmarks.md, with the date of each figure. */
export function writeResults(measured: Measured, run: Run): void {
  const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as AllKept) : {};
  const kept: AllKept = {};
  for (const id of Object.keys(BUDGETS) as BudgetId[]) {
    const value = measured[id];
    const one = value === undefined ? before[id] : { measured: rounded(value), ...run };
    if (one) kept[id] = one;
  }
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(PAGE, pageOf(kept));
}

const idsOf = (measured: Partial<Record<BudgetId, unknown>>): BudgetId[] =>
  (Object.keys(BUDGETS) as BudgetId[]).filter((id) => measured[id] !== undefined);

const rounded = (value: number): number => Number(value.toPrecision(4));

function pageOf(kept: AllKept): string {
  const measured = Object.fromEntries(idsOf(kept).map((id) => [id, kept[id]?.measured ?? Number.NaN]));
  const runs = new Map<string, BudgetId[]>();
  for (const id of idsOf(kept)) {
    const { date, machine, load } = kept[id] as Kept;
    const name = `${date}, ${machine}, load ${load.join(' at the start and ')} at the end`;
    runs.set(name, [...(runs.get(name) ?? []), id]);
  }
  const lines = [...runs].map(([name, ids]) => `- ${name}: ${ids.map((id) => `\`${id}\``).join(', ')}`);
  return `# Benchmarks

Written by \`npm run bench -- --write\`; not to be changed by hand. A run of some parts (\`--only\`) replaces what it
measured. How each figure is taken stands in \`scripts/bench\`, the budgets in \`scripts/bench/budgets.ts\`. A gate that
fails ends the command with 1; a goal is where we want to be.

${tableOf(measured, true)}

When and where each was measured; times mean little above a load of a half per processor:

${lines.join('\n')}
`;
}
