import { useEffect } from 'preact/hooks';

/** Takes a file that is dropped anywhere on the page, in whose place the browser would show it; a field takes its own. */
export function useDropped(take: (file: File | undefined) => void): void {
  useEffect(() => {
    const ending = new AbortController();
    const isOurs = ({ target, dataTransfer }: DragEvent): boolean =>
      !(target instanceof HTMLInputElement) && dataTransfer?.types.includes('Files') === true;
    const hear = (kind: 'dragover' | 'drop', dropped?: (event: DragEvent) => void): void =>
      addEventListener(
        kind,
        (event) => {
          if (!isOurs(event)) return;
          event.preventDefault();
          dropped?.(event);
        },
        ending,
      );
    hear('dragover');
    hear('drop', ({ dataTransfer }) => take(dataTransfer?.files[0]));
    return () => ending.abort();
  }, [take]);
}
