import type { FromImporter, ToImporter } from '../../../importing/protocol';
import type { Fault } from '../../../importing/message';
import type { Imported } from '../../../importing/read';

/** More would wait for the one that unpacks and parses. */
const MOST_WORKERS = 4;

interface EndsWorker {
  worker: Worker;
  /** The importer's way to it. */
  way: MessagePort;
}

/** The page starts it: in Firefox (ESR 153), one that another worker starts now and then does not come up. */
function endsWorker(): EndsWorker {
  const worker = new Worker(new URL('../../../importing/ends-worker.ts', import.meta.url), {
    type: 'module',
  });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port1, [port1]);
  return { worker, way: port2 };
}

/** Reads an export beside the page, which stays usable; ends with the signal. @returns null where it was ended */
export function importFile(
  wanted: Omit<ToImporter, 'workers'>,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Imported | Fault | null> {
  const importer = new Worker(new URL('../../../importing/main.ts', import.meta.url), { type: 'module' });
  const beside = Array.from({ length: Math.min(navigator.hardwareConcurrency, MOST_WORKERS) }, endsWorker);
  const ways = beside.map(({ way }) => way);
  const all = [importer, ...beside.map(({ worker }) => worker)];
  return new Promise<Imported | Fault | null>((done) => {
    signal.addEventListener('abort', () => done(null));
    importer.onmessage = ({ data }: MessageEvent<FromImporter>) => {
      if (data.kind === 'progress') progress(data.share);
      else done(data.kind === 'done' ? data.imported : data.fault);
    };
    // Out of memory, or a fault of ours: nothing was kept.
    for (const worker of all) worker.onerror = () => done('damaged');
    importer.postMessage({ ...wanted, workers: ways } satisfies ToImporter, ways);
  }).finally(() => {
    for (const worker of all) worker.terminate();
  });
}
