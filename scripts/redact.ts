/**
 * Takes the words out of a saved chat page, so that it can be shown to others.
 * npm run -s redact -- SAVED.html [REDACTED.html] [--keep "Send message"]…
 *
 * What stays is what facts are made of: the tree, classes, roles, ids without their random parts, and the length of
 * each text. What labels of buttons and fields said is listed here and in no file; `--keep` leaves one in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { redacted } from './redact/redacted.ts';

const USAGE = 'npm run -s redact -- SAVED.html [REDACTED.html] [--keep "Send message"]…';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string', multiple: true, default: [] } },
  });
  const [from, to = from?.replace(/(\.html?)?$/i, '.redacted.html'), ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw new Error(`One page is wanted: ${USAGE}`);
  if (from === to) throw new Error('The redacted page needs a name of its own.');
  const { html, labels } = redacted(readFileSync(from, 'utf8'), values.keep);
  writeFileSync(to, html);
  console.log(
    `${to} holds no text of the page. Values of classes, ids and of data-… that stand there more than once are left: look through it before you give it to anybody.`,
  );
  if (labels.length > 0)
    console.log(
      `Labels that were taken out. What belongs to the site and not to you helps: --keep "…"\n${labels.map((label) => `  ${label}`).join('\n')}`,
    );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
