import type { FromImporter, ToImporter } from '../../../importing/protocol';
import type { Fault } from '../../../importing/message';
import type { Imported } from '../../../importing/read';

/** Reads an export beside the page, which stays usable; ends with the signal. @returns null where it was ended */
export function importFile(
  wanted: ToImporter,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Imported | Fault | null> {
  const worker = new Worker(new URL('../../../importing/main.ts', import.meta.url), { type: 'module' });
  return new Promise<Imported | Fault | null>((done) => {
    signal.addEventListener('abort', () => done(null));
    worker.onmessage = ({ data }: MessageEvent<FromImporter>) => {
      if (data.kind === 'progress') progress(data.share);
      else done(data.kind === 'done' ? data.imported : data.fault);
    };
    // Out of memory, or a fault of ours: nothing was kept.
    worker.onerror = () => done('damaged');
    worker.postMessage(wanted);
  }).finally(() => worker.terminate());
}
