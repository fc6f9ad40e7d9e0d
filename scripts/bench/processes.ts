/** What a browser's processes take, as Linux tells it. */
import { readdirSync, readFileSync } from 'node:fs';

/** Processes that run with this profile, or under one that does. */
function processesOf(profile: string): string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((pid) => [pid, /\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? '']));
  const isOurs = (pid: string | undefined): boolean =>
    pid !== undefined && pid !== '' && (read(pid, 'cmdline').includes(profile) || isOurs(parents.get(pid)));
  return all.filter(isOurs);
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Without what is mapped from files, of which other browsers that come and go change the share by a hundred. */
const memoryOf = (pid: string): number =>
  [...read(pid, 'smaps_rollup').matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+)/gm)].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes) / 1_000,
    0,
  );

function timeOf(pid: string): number {
  const [user, system] = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) / TICKS;
}
/** Of Linux, in a second. */
const TICKS = 100;

const sumOf = (profile: string, figure: (pid: string) => number): number =>
  processesOf(profile).reduce((sum, pid) => sum + figure(pid), 0);

/** @returns memory in MB, of what several processes share its share */
export const memoryIn = (profile: string): number => sumOf(profile, memoryOf);

/** @returns time on a processor, in s: what a busy machine does not change much */
export const cpuIn = (profile: string): number => sumOf(profile, timeOf);
