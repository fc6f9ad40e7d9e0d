import { browser } from '../browser';
import { inTurn } from './in-turn';
import { scriptFiles, staticOrigins, watchedOrigins } from './origins';
import { endUnwatched, inject, openTabs } from './tabs';

/** A new version has a registration of its own, so that open pages get its script. */
const registrationId = (): string => `watched-${browser.runtime.getManifest().version}`;

/** Two runs at a time would register the same script twice. */
const oneByOne = inTurn();

/**
 * Brings the registered page script in line with the hosts that the person added, and open pages with it. May be
 * called at any time and any number of times: it starts from what the browser says, changes what differs, and a run
 * that was cut off is made up for by the next.
 */
export const bringInLine = (): Promise<void> => oneByOne(align);

/** Access was given back: pages end first, as long as they can be reached. */
export async function withdraw(): Promise<void> {
  await endUnwatched();
  await bringInLine();
}

async function align(): Promise<void> {
  const id = registrationId();
  const byBrowser = staticOrigins();
  const wanted = (await watchedOrigins()).filter((origin) => !byBrowser.includes(origin)).sort();
  const all = await browser.scripting.getRegisteredContentScripts();
  const outdated = all.filter((script) => script.id !== id).map((script) => script.id);
  if (outdated.length > 0) await browser.scripting.unregisterContentScripts({ ids: outdated });
  const old = all.find((script) => script.id === id)?.matches ?? null;
  if (isSame(old?.toSorted() ?? [], wanted)) return;
  if (wanted.length === 0) return browser.scripting.unregisterContentScripts({ ids: [id] });
  await takeIn(
    wanted.filter((origin) => !old?.includes(origin)),
    () => register(id, wanted, old === null),
  );
}

/**
 * Open pages come before the registration, which is the mark that all of this was done: a worker that is killed in
 * between does it again. A page that opened meanwhile has slipped through both, and is looked for afterwards.
 */
async function takeIn(added: string[], registered: () => Promise<void>): Promise<void> {
  const before = await openTabs(added);
  await inject(before);
  await registered();
  const isNew = ({ id, address }: { id: number; address: URL }): boolean =>
    !before.some((tab) => tab.id === id && tab.address.href === address.href);
  await inject((await openTabs(added)).filter(isNew));
}

function register(id: string, matches: string[], isNew: boolean): Promise<void> {
  const script = {
    id,
    matches,
    js: scriptFiles(),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  return isNew
    ? browser.scripting.registerContentScripts([script])
    : browser.scripting.updateContentScripts([script]);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
