import { browser } from './browser';

/** What a screen needs of the browser, besides access to sites. */
export interface Device {
  /** Of the extension. */
  version: string;
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
  downloads: (isWanted) =>
    (isWanted ? browser.permissions.request(DOWNLOADS) : browser.permissions.remove(DOWNLOADS)).catch(
      () => false,
    ),
});
