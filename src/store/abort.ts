interface Abortable {
  readonly done: Promise<void>;
  abort(): void;
}

/** Ends a transaction that failed, with nothing of it kept: who opened it tells of the failure. */
export function abort(transaction: Abortable): void {
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It is over already: the failure itself has ended it.
  }
}
