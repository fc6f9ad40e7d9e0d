import { lazy } from '../core/lazy';
import { rulesInFull } from '../page/extra';
import { readEnds, type ReplyEnd } from './ends';

/** By the very files that run in a chat page, beside the pages of the extension. */
const rules = lazy(() => rulesInFull((address) => import(/* @vite-ignore */ address)));

/** Reads the ends that come this way, in the order in which they come; answers null where it cannot. */
export function readEndsFrom(importer: MessagePort): void {
  importer.onmessage = ({ data }: MessageEvent<ReplyEnd[]>) =>
    void rules()
      .then((known) => readEnds(known, data))
      .catch(() => null)
      .then((read) => importer.postMessage(read));
}
