import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Chance } from '../../../scripts/chances.ts';
import type { Launched } from '../../../scripts/launch.ts';
import { wake } from '../saboteur.ts';

/** A worker that has started takes its first report within milliseconds, and lives for half a minute: both are met. */
const SOONEST_MS = 1;
const LATEST_MS = 2_000;
/** So long is waited for somebody else to start the worker. */
const PATIENT_FOR_MS = 1_000;

/**
 * Ends the worker at moments that only chance knows, often just after its start.
 *
 * @param page one of the extension's own
 */
export async function killAtRandom(
  launched: Launched,
  page: Page,
  chance: Chance,
  kills: number,
): Promise<void> {
  for (let done = 0; done < kills;) {
    await started(launched, page, chance() * PATIENT_FOR_MS);
    await pause(SOONEST_MS * (LATEST_MS / SOONEST_MS) ** chance());
    if (!(await launched.isWorkerRunning())) continue;
    await launched.stopWorker();
    done += 1;
  }
}

/** Returns once the worker runs: most of the time, a page has started it by what it told. */
async function started(launched: Launched, page: Page, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!(await launched.isWorkerRunning())) {
    if (performance.now() > end) await wake(page);
    else await pause(2);
  }
}
