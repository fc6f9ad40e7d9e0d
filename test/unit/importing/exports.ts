import { readExport, type Imported } from '../../../src/importing/read';
import { readEnds } from '../../../src/importing/ends';
import { RULES } from '../page/chat';
import { NOW } from '../../exported.ts';

export const read = (file: Blob | string | Uint8Array<ArrayBuffer>): Promise<Imported> =>
  readExport(file instanceof Blob ? file : new Blob([file]), {
    readers: { read: async (ends) => readEnds(RULES, ends), ready: async () => undefined },
    dayStart: 240,
    now: NOW,
    progress: () => undefined,
  });

/** @returns the name of what is wrong, or what was read */
export const faultOf = (file: Blob | string | Uint8Array<ArrayBuffer>): Promise<unknown> =>
  read(file).catch((problem: { fault?: string }) => problem.fault ?? problem);

export const sumOf = ({ rows }: Imported, figure: 'user' | 'replies' | 'retries'): number =>
  rows.reduce((sum, row) => sum + row[figure], 0);
