/** Rows that are known by document and number. */
interface Numbered {
  count(range: IDBKeyRange): Promise<number>;
  delete(key: IDBKeyRange | [string, number]): Promise<void>;
}

/**
 * Where all rows of a document go, one request takes them: of ten years there may be a hundred thousand, which one by one
 * take minutes.
 */
export async function deleteRows(
  store: Numbered,
  gone: readonly { document: string; seq: number }[],
): Promise<void> {
  const byDocument = Map.groupBy(gone, ({ document }) => document);
  await Promise.all(
    [...byDocument].map(async ([document, rows]) => {
      const whole = IDBKeyRange.bound([document], [document, []]);
      if ((await store.count(whole)) === rows.length) return store.delete(whole);
      await Promise.all(rows.map(({ seq }) => store.delete([document, seq])));
    }),
  );
}
