/** Figures and errors for whoever works on the rules. */
import { CLOSINGS } from '../../src/core/words.ts';
import { figuresOf } from './figures.ts';
import type { Prediction } from './predict.ts';
import { partOf } from './rows.ts';

function show(title: string, predictions: readonly Prediction[]): void {
  if (predictions.length === 0) return;
  const { invitation, closing, macro_f1, response } = figuresOf(predictions);
  const classes = CLOSINGS.flatMap((name) => {
    const score = closing[name];
    return score ? [`${name} ${score.precision.toFixed(2)}/${score.recall.toFixed(2)} (${score.n})`] : [];
  });
  console.log(
    `${title.padEnd(14)} ${String(predictions.length).padStart(4)}  invitation ${invitation.precision.toFixed(3)}/` +
      `${invitation.recall.toFixed(3)} F1 ${invitation.f1.toFixed(3)}  macro ${macro_f1.toFixed(3)}  ` +
      `response ${response.accuracy.toFixed(3)} of ${response.n}\n${' '.repeat(21)}${classes.join('  ')}`,
  );
}

/** @param heldOut scores the part that nobody reads; to be used as rarely as possible */
export function showParts(predictions: readonly Prediction[], heldOut: boolean): void {
  const part = heldOut ? 'held out' : 'for working';
  const all = predictions.filter(({ row }) => partOf(row.id) === part);
  console.log(`The part ${part}; precision/recall (number of rows)`);
  show('all', all);
  for (const lang of [...new Set(all.map(({ row }) => row.lang))].sort())
    show(
      lang,
      all.filter(({ row }) => row.lang === lang),
    );
  const { us_p50, us_p99 } = figuresOf(all);
  console.log(`${us_p50} µs a reply, ${us_p99} µs at the 99th percentile`);
}

const oneLine = (text: string | null): string => (text ?? '').replace(/\n/g, '⏎');

/** @param language of the rows; all, if undefined */
export function showErrors(predictions: readonly Prediction[], language: string | undefined): void {
  for (const { row, ...said } of predictions) {
    if (partOf(row.id) === 'held out' || (language !== undefined && row.lang !== language)) continue;
    if (said.closing !== row.closing)
      console.log(
        `\n${row.closing} → ${said.closing} (${said.language}) ${row.id}\n  U ${oneLine(row.prev_user_tail).slice(-100)}\n  R ${oneLine(row.reply_tail).slice(-300)}`,
      );
    if (row.response !== null && said.response !== row.response)
      console.log(
        `\nresponse ${row.response} → ${said.response} ${row.id}\n  R ${oneLine(row.reply_tail).slice(-160)}\n  N ${oneLine(row.next_user).slice(0, 120)}`,
      );
  }
}
