import type { BrowserName } from '../../scripts/launch.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The folder of the build that ships for this browser. */
export const buildOf = (name: BrowserName): string => (name === 'chromium' ? 'dist/chrome' : 'dist/firefox');
