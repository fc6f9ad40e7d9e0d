/**
 * A screen that is read anew while it is being read: of readings that overlap, only the one that began last is drawn,
 * whichever comes first.
 *
 * @returns reads and draws
 */
export function drawingLatest<Seen>(
  read: () => Promise<Seen>,
  draw: (seen: Seen) => void,
): () => Promise<void> {
  let latest = 0;
  return async () => {
    const mine = (latest += 1);
    const seen = await read();
    if (mine === latest) draw(seen);
  };
}
