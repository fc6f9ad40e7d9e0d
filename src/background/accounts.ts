import { browser, type Runtime } from '../browser';
import { allowed, newAccount, withMessage, type Account } from '../core/allowance';
import type { FromPage } from '../core/messages';
import type { Instant, Ms } from '../core/records';

/**
 * Accounts of open documents live as long as the browser runs, and outlive the worker. Where they cannot be kept, a
 * document counts as one that we do not remember.
 */
const keyOf = ({ documentId, tab }: Runtime.MessageSender): string =>
  // The last words of a closing tab have neither in Firefox (ESR 153); no page can bring that about by itself.
  `account:${documentId ?? tab?.id ?? 'closing'}`;

/** @returns as much of the message as its document may tell; null where it tells too often */
export function admit<T extends FromPage>(
  sender: Runtime.MessageSender,
  message: T,
  now: Instant,
): Promise<T | null> {
  const key = keyOf(sender);
  return inTurn(key, async () => {
    const known = (await read(key)) ?? newAccount(now);
    const account = withMessage(known, message.kind, now);
    if (account === null) return null;
    if (message.kind !== 'report') return keep(key, account, message);
    const taken = allowed(account, message, now);
    return keep(key, taken.account, taken.report as T);
  });
}

async function read(key: string): Promise<Account | null> {
  const all = await browser.storage.session.get(key).catch(() => ({}));
  return ((all as Record<string, unknown>)[key] as Account | undefined) ?? null;
}

async function keep<T>(key: string, account: Account, message: T): Promise<T> {
  await browser.storage.session.set({ [key]: account }).catch(() => undefined);
  return message;
}

/** A document that was silent for so long is gone, or counts as one that we do not remember. */
const SILENT_MS: Ms = 24 * 60 * 60_000;

/** Drops the accounts of documents that are gone: with every page that was ever open, the memory would be full. */
export async function forgetAccounts(now: Instant): Promise<void> {
  const silent = Object.entries(await browser.storage.session.get(null)).filter(
    ([key, account]) => key.startsWith('account:') && (account as Account).at < now - SILENT_MS,
  );
  await browser.storage.session.remove(silent.map(([key]) => key));
}

const waiting = new Map<string, Promise<unknown>>();

/** Messages of one document wait for each other, or a hundred at once would all find the same account. */
function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const mine = (waiting.get(key) ?? Promise.resolve()).then(work);
  const over: Promise<unknown> = mine
    .catch(() => undefined)
    .then(() => waiting.get(key) === over && waiting.delete(key));
  waiting.set(key, over);
  return mine;
}
