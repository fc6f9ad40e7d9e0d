import { useEffect, useRef, useState } from 'preact/hooks';
import type { Waiting } from '../store/backup/written';
import { useWork } from './use-work';
import type { Tools } from './view';

/** What is over sooner is not worth a word. */
const SHOWN_AFTER_MS = 200;

/** How far it is, of one; null where nobody knows. */
export interface Going {
  share: number | null;
}

export interface LongWork {
  isBusy: boolean;
  /** Null where nothing goes on, or has not for long. */
  going: Going | null;
  work(what: (waiting: Waiting) => Promise<unknown>): void;
  cancel(): void;
}

/** For what a press begins and may take its time: shows how far it is, and ends with the view or where it is cancelled. */
export function useLongWork(tell: Tools['tell']): LongWork {
  const [going, setGoing] = useState<Going | null>(null);
  const ending = useRef<AbortController>(undefined);
  const { isBusy, work } = useWork(tell);
  const cancel = (): void => ending.current?.abort();
  useEffect(() => cancel, []);
  const long = async (what: (waiting: Waiting) => Promise<unknown>): Promise<void> => {
    const { signal } = (ending.current = new AbortController());
    let [share, isShown]: [number | null, boolean] = [null, false];
    const show = (): void => void (isShown && setGoing({ share }));
    const timer = setTimeout(() => {
      isShown = true;
      show();
    }, SHOWN_AFTER_MS);
    const progress = (to: number): void => {
      share = to;
      show();
    };
    try {
      await what({ signal, progress });
    } catch (problem) {
      if (!signal.aborted) throw problem;
    } finally {
      clearTimeout(timer);
      setGoing(null);
    }
  };
  return { isBusy, going, cancel, work: (what) => work(() => long(what)) };
}
