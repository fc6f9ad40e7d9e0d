import { useRef, useState } from 'preact/hooks';
import { StoreUnavailable } from '../store/open';
import { useSpeech } from '../ui/speech';
import { problemText } from './problem';
import type { Tools } from './view';

export interface Work {
  isBusy: boolean;
  /** Does nothing while the last one goes on. */
  work(what: () => Promise<unknown>): void;
}

/** For what a press begins: one at a time, and where it fails, that is said. */
export function useWork(tell: Tools['tell']): Work {
  const { say } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  // A second press may come before the screen is drawn anew.
  const goesOn = useRef(false);
  const set = (busy: boolean): void => {
    goesOn.current = busy;
    setBusy(busy);
  };
  const work = (what: () => Promise<unknown>): void => {
    if (goesOn.current) return;
    set(true);
    void what()
      .catch((problem: unknown) => tell(say(textOf(problem)), true))
      .finally(() => set(false));
  };
  return { isBusy, work };
}

const textOf = (problem: unknown) =>
  problem instanceof StoreUnavailable ? problemText(problem.reason) : 'failed';
