import { useEffect } from 'preact/hooks';

type Take = (file: File | undefined) => void;

let taker: Take | null = null;

/** The view that is open takes what is dropped anywhere on the page. */
export function useDropped(take: Take): void {
  useEffect(() => {
    taker = take;
    return () => void (taker = null);
  }, [take]);
}

const isOurs = ({ target, dataTransfer }: DragEvent): boolean =>
  !(target instanceof HTMLInputElement && target.type === 'file') &&
  dataTransfer?.types.includes('Files') === true;

/** For as long as the dashboard is open: the browser would show a file that is dropped in its place. A field takes its own. */
export function keepInPlace(): void {
  addEventListener('dragover', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    if (!taker && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });
  addEventListener('drop', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    taker?.(event.dataTransfer?.files[0]);
  });
}
