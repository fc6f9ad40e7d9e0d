import { join } from 'node:path';
import type { BrowserName } from '../../scripts/launch.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The folder of the build that ships for this browser; a build elsewhere is tested with FULL_STOP_DIST. */
export const buildOf = (name: BrowserName): string =>
  join(process.env['FULL_STOP_DIST'] ?? 'dist', name === 'chromium' ? 'chrome' : 'firefox');
