import type { Forms, Shown, Stage } from '../form';
import { showChip } from './chip';
import { doneContent, limitContent, nudgeContent, warningContent } from './compose';
import { show, type Content } from './show';

const put = (content: Content, stage: Stage, signal: AbortSignal): Shown =>
  show(content, stage.closed, signal);

export const forms: Forms = {
  limit: (limit, stage, signal) => put(limitContent(limit, stage), stage, signal),
  warning: (limit, left, stage, signal) => put(warningContent(limit, left, stage), stage, signal),
  nudge: (said, stage, signal) => put(nudgeContent(said, stage), stage, signal),
  done: (stage, signal) => put(doneContent(stage), stage, signal),
  chip: showChip,
};
