import { hostOf, isCovered, isOneHost } from '../core/access';
import { CARDS, originsOf } from './card';
import { isPlaceOfPeople } from './people';

/** What a grant for many hosts stands for: the chats with machines that we know. A messenger is asked for by name. */
const KNOWN = CARDS.filter(({ kind, support }) => kind !== 'messenger' && support !== 'unsupported').flatMap(
  originsOf,
);

/**
 * @param granted match patterns, as the browser says them
 * @returns what is watched of all that the browser gives access to, a pattern a host
 */
export function watchedAmong(granted: readonly string[]): string[] {
  const broad = granted.filter((pattern) => !isOneHost(pattern));
  const known = KNOWN.filter((origin) => isCovered(origin, broad));
  const all = new Set([...granted.filter(isOneHost), ...known]);
  return [...all].filter((origin) => !isPlaceOfPeople(hostOf(origin)));
}
