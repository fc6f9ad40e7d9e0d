import { browser } from '../browser';

/** What a screen needs of the browser, besides access to sites. */
export interface Device {
  /** Of the extension. */
  version: string;
  /** Of the browser and the machine: `Firefox, Linux`. */
  name: string;
  /**
   * Asks for the right to put files among the downloads, or gives it back. To be called from a click, before anything
   * is awaited.
   *
   * @returns whether it was given, or taken
   */
  downloads(isWanted: boolean): Promise<boolean>;
}

const DOWNLOADS = { permissions: ['downloads' as const] };

export const device = (): Device => ({
  version: browser.runtime.getManifest().version,
  name: nameIn(navigator.userAgent),
  downloads: (isWanted) =>
    (isWanted ? browser.permissions.request(DOWNLOADS) : browser.permissions.remove(DOWNLOADS)).catch(
      () => false,
    ),
});

function nameIn(agent: string): string {
  const found = [/Firefox|Edg|Chrome/, /Windows|Android|Mac OS|CrOS|Linux/].flatMap(
    (names) => names.exec(agent)?.[0] ?? [],
  );
  return found.join(', ').replace('Edg,', 'Edge,');
}
