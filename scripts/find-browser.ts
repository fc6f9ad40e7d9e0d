import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Commands by which each browser is known, best first; `CHROMIUM` and `FIREFOX` in the environment go before. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** @returns the path of the browser's program, or null where there is none */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[name.toUpperCase()];
  return named !== undefined && isProgram(named) ? named : findProgram(COMMANDS[name]);
}

/** @returns the path of the first of these programs that is there, or null */
export function findProgram(commands: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
