/**
 * A worker of the dashboard's own: reads an export beside the page, and answers with figures alone. Or, beside one that
 * does, the ends of replies, which are most of the work.
 */
import { EndsPool } from './ends-pool';
import { readEndsFrom } from './ends-reader';
import { BadFile } from './message';
import type { FromImporter, ToImporter } from './protocol';
import { readExport } from './read';

const tell = (answer: FromImporter): void => self.postMessage(answer);

/** A screen shows no more steps than these. */
const STEPS = 200;

async function read({ file, dayStart, now, beside }: ToImporter): Promise<void> {
  let shown = -1;
  const progress = (share: number): void => {
    const step = Math.floor(share * STEPS);
    if (step !== shown) tell({ kind: 'progress', share: (shown = step) / STEPS });
  };
  const { port1, port2: own } = new MessageChannel();
  readEndsFrom(port1);
  try {
    const readers = new EndsPool(beside, own);
    const imported = await readExport(file, { readers, dayStart, now, progress });
    tell({ kind: 'done', imported });
  } catch (problem) {
    tell({ kind: 'fault', fault: problem instanceof BadFile ? problem.fault : 'damaged' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToImporter | MessagePort>) => {
  if (data instanceof MessagePort) readEndsFrom(data);
  else void read(data);
});
