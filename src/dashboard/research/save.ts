import { strToU8, zipSync } from 'fflate';
import type { Files } from '../../core/research/files';
import { saveFile } from '../save-file';

/** The same in every zip: when it was saved to the minute is nobody's business. */
const NO_TIME = new Date(2000, 0, 1);

export function saveZip(name: string, files: Files): void {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const),
  );
  saveFile(name, [zipSync(bytes, { mtime: NO_TIME })], 'application/zip');
}
