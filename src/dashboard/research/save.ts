import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Files } from '../../core/research/files';
import type { Waiting } from '../../store/backup/written';

/** The same in every zip: when it was saved to the minute is nobody's business. */
const NO_TIME = new Date(2000, 0, 1);
/** So many bytes take some milliseconds: the page can be used in between. */
const AT_A_TIME = 128 * 1024;

/** @returns a zip, in pieces. @throws the signal's reason where the signal ends it */
export async function zipOf(files: Files, { signal, progress }: Waiting): Promise<BlobPart[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((_, part) => void parts.push(part));
  const all = Object.entries(files).map(([path, text]) => ({ path, bytes: strToU8(text) }));
  const size = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  for (const { path, bytes } of all) {
    const file = Object.assign(new ZipDeflate(path), { mtime: NO_TIME });
    zip.add(file);
    for (let at = 0; at < bytes.length; at += AT_A_TIME) {
      const some = bytes.subarray(at, at + AT_A_TIME);
      file.push(some, at + AT_A_TIME >= bytes.length);
      progress((done += some.length) / size);
      await new Promise((go) => setTimeout(go));
      signal.throwIfAborted();
    }
  }
  zip.end();
  return parts;
}
