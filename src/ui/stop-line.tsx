import type { Ms } from '../core/records';

/**
 * Time as a line that runs towards its limit, a full stop, and past it. For the eye only: the figures stand beside
 * it in words.
 *
 * @param props.most what the whole width stands for
 */
export function StopLine(props: { used: Ms; limit: Ms | null; most: Ms }) {
  const share = (ms: Ms): string => `${Math.min(100, (100 * ms) / Math.max(1, props.most))}%`;
  return (
    <div class="stop-line" aria-hidden="true">
      {props.limit !== null && <div class="stop-line-room" style={{ inlineSize: share(props.limit) }} />}
      <div class="stop-line-used" style={{ inlineSize: share(props.used) }} />
      {props.limit !== null && <div class="full-stop" style={{ insetInlineStart: share(props.limit) }} />}
    </div>
  );
}
