/** Longer than a browser takes to ask where it is to go. */
const KEPT_MS = 10 * 60_000;

/** Saves a file that was made here: the browser asks where to, or puts it with the downloads. */
export function saveFile(name: string, parts: BlobPart[], type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
