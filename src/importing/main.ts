/** A worker of the dashboard's own: reads an export beside the page, and answers with figures alone. */
import { lazy } from '../core/lazy';
import { rulesInFull } from '../page/extra';
import { BadFile } from './message';
import type { FromImporter, ToImporter } from './protocol';
import { readExport } from './read';
import type { Rules } from './tally';

const tell = (answer: FromImporter): void => self.postMessage(answer);

/** By the very files that run in a chat page, beside the pages of the extension. */
const rules = lazy((): Promise<Rules> => rulesInFull((address) => import(/* @vite-ignore */ address)));

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
