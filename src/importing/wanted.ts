import type { Entry } from './zip';

/** Conversations, also in shards. */
const CONVERSATIONS = /(?:^|\/)conversations(?:-\d+)?\.jsonl?$/i;
const ACTIVITY = /(?:^|\/)My ?Activity\.(?:json|html)$/i;

/** Without what Google's archives write in one name and not in another: "My Activity", "MyActivity". */
const squashed = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[\s_]/g, '');

/**
 * Google's record of activities. Its names are in the language of the account, but the file is called like the folder
 * of all activities: "Mijn activiteit/Gemini-apps/MijnActiviteit.html". Files that were sent along lie beside it.
 */
function isActivity(name: string): boolean {
  if (ACTIVITY.test(name)) return true;
  const [file = '', , folder = ''] = name.split('/').reverse();
  const [, base = '', ending] = /^(.+)\.(json|html)$/i.exec(file) ?? [];
  return ending !== undefined && folder !== '' && squashed(base) === squashed(folder);
}

/** @returns what of an archive is to be read */
export function wantedOf(entries: readonly Entry[]): Entry[] {
  const conversations = entries.filter(({ name }) => CONVERSATIONS.test(name));
  const activities = entries.filter(({ name }) => isActivity(name));
  // Google's archive may hold activities of other products too.
  const gemini = activities.filter(({ name }) => /gemini/i.test(name));
  return [...conversations, ...(gemini.length > 0 ? gemini : activities)];
}
