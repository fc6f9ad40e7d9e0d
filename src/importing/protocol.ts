import type { Instant } from '../core/records';
import type { Fault } from './message';
import type { Imported } from './read';

/** What the dashboard asks of the worker that reads exports: one file, once. */
export interface ToImporter {
  file: File;
  dayStart: number;
  now: Instant;
  /** The way to the worker that reads ends beside it (ends-reader.ts). */
  beside: MessagePort;
}

export type FromImporter =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; imported: Imported }
  | { kind: 'fault'; fault: Fault };
