/** A worker of the dashboard's own: reads an export beside the page, and answers with figures alone. */
import { lazy } from '../core/lazy';
import { pickUp } from '../page/extra';
import { BadFile } from './message';
import type { FromImporter, ToImporter } from './protocol';
import { readExport } from './read';
import type { Rules } from './tally';

const tell = (answer: FromImporter): void => self.postMessage(answer);

/** The very file that runs in a chat page, beside the pages of the extension. */
const RULES = '/src/page/extras/closings.js';

/** @throws where the file cannot be read */
async function bringRules(): Promise<Rules> {
  await import(/* @vite-ignore */ RULES);
  const rules = pickUp('closings');
  if (!rules) throw new Error(`${RULES} left no rules`);
  return rules;
}

const rules = lazy(bringRules);

/** A screen shows no more steps than these. */
const STEPS = 200;

async function read({ file, dayStart, now }: ToImporter): Promise<void> {
  let shown = -1;
  const progress = (share: number): void => {
    const step = Math.floor(share * STEPS);
    if (step !== shown) tell({ kind: 'progress', share: (shown = step) / STEPS });
  };
  try {
    tell({
      kind: 'done',
      imported: await readExport(file, { rules: await rules(), dayStart, now, progress }),
    });
  } catch (problem) {
    tell({ kind: 'fault', fault: problem instanceof BadFile ? problem.fault : 'damaged' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => void read(data));
