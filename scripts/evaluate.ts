/**
 * Measures src/closings against labelled replies, which are not part of this repository: docs/closings.md.
 *
 * npm run -s evaluate -- closings FILE.jsonl [--rows]   figures as one JSON object, or the predicted values by row
 * npm run -s evaluate [-- --errors nl | --held-out]     for working on the rules, with the project's own file
 * npm run -s evaluate -- --size                         bytes in the bundle
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codes } from './closings-parts.ts';
import { figuresOf } from './evaluate/figures.ts';
import { predict, type Prediction } from './evaluate/predict.ts';
import { rowsIn, type Row } from './evaluate/rows.ts';
import { showSizes } from './evaluate/size.ts';
import { showErrors, showParts } from './evaluate/working.ts';

const OWN_FILE = fileURLToPath(new URL('../../shared/closings/dev.jsonl', import.meta.url));
const USAGE = 'Usage: npm run -s evaluate -- closings FILE.jsonl [--rows]';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function read(file: string): Row[] {
  try {
    return rowsIn(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const asRow = ({ row, closing, generic, language, response }: Prediction): string =>
  JSON.stringify({ id: row.id, lang: row.lang, language, closing, generic, response });

async function forOthers(args: readonly string[]): Promise<void> {
  const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--rows');
  const [file, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (file === undefined || unknown.length > 0 || more.length > 0) fail(USAGE);
  const rows = read(file);
  const asRows = args.includes('--rows');
  const unlabelled = rows.filter((row) => row.closing === null).length;
  if (!asRows && unlabelled > 0)
    fail(`${file}: ${unlabelled} of ${rows.length} rows have no "closing"; --rows reads those too.`);
  const predictions = await predict(rows);
  const figures = (): string => JSON.stringify(figuresOf(predictions), null, 2);
  console.log(asRows ? predictions.map(asRow).join('\n') : figures());
}

async function forUs(args: readonly string[]): Promise<void> {
  if (args.includes('--size')) return showSizes(codes());
  if (!existsSync(OWN_FILE))
    return console.log(`Skipped: ${OWN_FILE} is not here, since it is not published.`);
  const predictions = await predict(read(OWN_FILE));
  const errors = args.indexOf('--errors');
  if (errors >= 0) return showErrors(predictions, args[errors + 1]);
  showParts(predictions, args.includes('--held-out'));
}

const [what, ...rest] = process.argv.slice(2);
if (what === 'closings') await forOthers(rest);
else if (what === undefined || what.startsWith('--')) await forUs(process.argv.slice(2));
else fail(USAGE);
