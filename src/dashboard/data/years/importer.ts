import type { FromImporter, ToImporter } from '../../../importing/protocol';
import type { Fault } from '../../../importing/message';
import type { Imported } from '../../../importing/read';

/**
 * The page starts both workers: in Firefox (ESR 153), one that another worker starts now and then does not come up.
 * Not more than two: each takes a quarter of the memory that an import may have.
 */
const start = (): Worker =>
  new Worker(new URL('../../../importing/main.ts', import.meta.url), { type: 'module' });

/** Reads an export beside the page, which stays usable; ends with the signal. @returns null where it was ended */
export function importFile(
  wanted: Omit<ToImporter, 'beside'>,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Imported | Fault | null> {
  const [importer, other] = [start(), start()];
  const { port1, port2: beside } = new MessageChannel();
  other.postMessage(port1, [port1]);
  return new Promise<Imported | Fault | null>((done) => {
    signal.addEventListener('abort', () => done(null));
    importer.onmessage = ({ data }: MessageEvent<FromImporter>) => {
      if (data.kind === 'progress') progress(data.share);
      else done(data.kind === 'done' ? data.imported : data.fault);
    };
    // Out of memory, or a fault of ours: nothing was kept.
    for (const worker of [importer, other]) worker.onerror = () => done('damaged');
    importer.postMessage({ ...wanted, beside } satisfies ToImporter, [beside]);
  }).finally(() => {
    for (const worker of [importer, other]) worker.terminate();
  });
}
