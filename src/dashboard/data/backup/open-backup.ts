import { backupIn, type Backup, type BackupFault } from '../../../store/backup/file';
import { planStaged, type BackupPlan } from '../../../store/backup/plan';
import { stage, type StagingId } from '../../../store/backup/staging';
import type { Waiting } from '../../../store/backup/written';

/** A backup that waits, and what it would change. */
export interface Opened {
  name: string;
  staging: StagingId;
  backup: Pick<Backup, 'made' | 'version'>;
  plan: BackupPlan;
}

export type OpenFault = BackupFault | 'too-large' | 'unreadable';

/** Ten years of heavy use are a tenth of this. */
const LARGEST = 256 * 1024 * 1024;

/** Reads a file, puts its rows down beside the ledger, and changes nothing. @throws {StoreUnavailable} */
export async function openBackup(file: File, waiting: Waiting): Promise<Opened | OpenFault> {
  const text = await textIn(file);
  if (text === null) return 'unreadable';
  if (text === 'too-large') return text;
  const backup = backupIn(text);
  if (typeof backup === 'string') return backup;
  const staging = await stage(backup, waiting);
  if (staging === null) return 'damaged';
  const plan = await planStaged();
  const { made, version } = backup;
  return plan ? { name: file.name, staging, backup: { made, version }, plan } : 'unreadable';
}

/** @returns null where the file cannot be read to its end */
async function textIn(file: File): Promise<string | 'too-large' | null> {
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const isZipped = first === 0x1f && second === 0x8b;
    const bytes: ReadableStream<BufferSource> = file.stream();
    return await upTo(LARGEST, isZipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes);
  } catch {
    return null;
  }
}

/** A small file may become a large one. */
async function upTo(most: number, bytes: ReadableStream<BufferSource>): Promise<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('');
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return 'too-large';
    }
    pieces.push(value);
  }
}
