import { BUDGETS, verdictOf, type Budget, type BudgetId, type Measured } from './budgets.ts';

const HEAD = ['what', 'measured', 'gate', 'goal', 'verdict'];
/** Figures stand to the right. */
const IS_FIGURE = [false, true, true, true, false];

/** @returns a table of what was measured, in the order of the budgets; it is Markdown too where that is wanted */
export function tableOf(measured: Measured, isMarkdown: boolean): string {
  const rows = rowsOf(measured);
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]): string => {
    const cells = row.map((cell, column) =>
      IS_FIGURE[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    return isMarkdown ? `| ${cells.join(' | ')} |` : cells.join('  ').trimEnd();
  };
  const rule = widths.map(
    (width, column) => '-'.repeat(width - 1) + (isMarkdown && IS_FIGURE[column] ? ':' : '-'),
  );
  return [lineOf(HEAD), lineOf(rule), ...rows.map(lineOf)].join('\n');
}

function rowsOf(measured: Measured): string[][] {
  return (Object.keys(BUDGETS) as BudgetId[]).flatMap((id) => {
    const value = measured[id];
    if (value === undefined) return [];
    const { what, gate, goal } = BUDGETS[id];
    const show = (figure: number): string => shown(figure, BUDGETS[id]);
    return [[what, show(value), show(gate), show(goal), verdictOf(id, value)]];
  });
}

/** Two figures that count; a whole number from ten on. */
function shown(value: number, { unit }: Budget): string {
  const figure = Math.abs(value) >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
  return unit === '×' ? `×${figure}` : [figure, unit].join(unit.startsWith('/') ? '' : ' ');
}
