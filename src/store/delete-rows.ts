import { idOf } from '../core/merge';
import type { ItemKey } from './schema';

/** Rows that are known by document and number. */
interface Numbered {
  getAllKeys(): Promise<ItemKey[]>;
  delete(key: IDBKeyRange | ItemKey): Promise<void>;
}

/** From so many on, all keys are read sooner than each row is deleted by itself. */
const MANY = 1_000;

/**
 * Of many rows, those that stand side by side go by one request: of ten years there may be a hundred thousand, which one
 * by one take a quarter of a millisecond each.
 */
export async function deleteRows(
  store: Numbered,
  gone: readonly { document: string; seq: number }[],
): Promise<void> {
  const keys =
    gone.length < MANY
      ? gone.map(({ document, seq }): ItemKey => [document, seq])
      : runsOf(await store.getAllKeys(), new Set(gone.map(idOf)));
  await Promise.all(keys.map((key) => store.delete(key)));
}

/** @returns ranges of the keys that are meant, and of no other; @param keys all that there are, in their order */
function runsOf(keys: readonly ItemKey[], meant: ReadonlySet<string>): IDBKeyRange[] {
  const runs: IDBKeyRange[] = [];
  let first: ItemKey | undefined;
  for (const [at, key] of keys.entries()) {
    const isMeant = ([document, seq]: ItemKey): boolean => meant.has(idOf({ document, seq }));
    if (!isMeant(key)) continue;
    first ??= key;
    const next = keys[at + 1];
    if (next && isMeant(next)) continue;
    runs.push(IDBKeyRange.bound(first, key));
    first = undefined;
  }
  return runs;
}
