/** A worker beside the importer: reads the ends of replies, which is most of the work of an import. */
import { lazy } from '../core/lazy';
import { rulesInFull } from '../page/extra';
import { readEnds, type ReplyEnd } from './ends';

/** By the very files that run in a chat page, beside the pages of the extension. */
const rules = lazy(() => rulesInFull((address) => import(/* @vite-ignore */ address)));

/** The page hands over the way to the importer. Answers in the order in which it is asked; null where it cannot. */
self.addEventListener('message', ({ data: importer }: MessageEvent<MessagePort>) => {
  importer.onmessage = ({ data }: MessageEvent<ReplyEnd[]>) =>
    void rules()
      .then((known) => readEnds(known, data))
      .catch(() => null)
      .then((read) => importer.postMessage(read));
});
