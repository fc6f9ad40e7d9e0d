/** A worker of the dashboard's own: reads an export beside the page, and answers with figures alone. */
import { EndsPool } from './ends-pool';
import { BadFile } from './message';
import type { FromImporter, ToImporter } from './protocol';
import { readExport } from './read';

const tell = (answer: FromImporter): void => self.postMessage(answer);

/** A screen shows no more steps than these. */
const STEPS = 200;

async function read({ file, dayStart, now, workers }: ToImporter): Promise<void> {
  let shown = -1;
  const progress = (share: number): void => {
    const step = Math.floor(share * STEPS);
    if (step !== shown) tell({ kind: 'progress', share: (shown = step) / STEPS });
  };
  try {
    const readers = new EndsPool(workers);
    const imported = await readExport(file, { readers, dayStart, now, progress });
    tell({ kind: 'done', imported });
  } catch (problem) {
    tell({ kind: 'fault', fault: problem instanceof BadFile ? problem.fault : 'damaged' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToImporter>) => void read(data));
