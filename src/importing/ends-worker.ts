/** A worker of the importer's: reads the ends of replies, which is most of the work of an import. */
import { lazy } from '../core/lazy';
import { rulesInFull } from '../page/extra';
import { readEnds, type ReplyEnd } from './ends';

/** By the very files that run in a chat page, beside the pages of the extension. */
const rules = lazy(() => rulesInFull((address) => import(/* @vite-ignore */ address)));

/** Answers in the order in which it is asked; null where it cannot. */
self.addEventListener('message', ({ data }: MessageEvent<ReplyEnd[]>) => {
  void rules()
    .then((known) => readEnds(known, data))
    .catch(() => null)
    .then((read) => self.postMessage(read));
});
