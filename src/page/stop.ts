import { ancestry } from './tree';

/** How far up from the composer its stop control may stand (saved pages: 3 on Claude, up to 8 on Copilot). */
const STOP_LEVELS = 9;

interface Turns {
  thread: Element | null;
  newest: Element | null;
}

/**
 * Whether a stop control is shown: it stands in the form of the composer or near it. Of the thread only the newest row
 * is searched, or it would take longer with every turn.
 */
export function stopsNear(composer: Element, stop: string, turns: Turns): boolean {
  const form = composer.closest('form');
  if (form?.querySelector(stop)) return true;
  const levels = ancestry(composer, STOP_LEVELS, (one) => one.localName === 'main');
  const around = form?.parentElement ?? levels.at(-1) ?? composer;
  return isShownIn(around, stop, turns);
}

function isShownIn(around: Element, stop: string, turns: Turns): boolean {
  const { thread, newest } = turns;
  if (!thread || !around.contains(thread)) return around.querySelector(stop) !== null;
  if (around === thread)
    return newest !== null && (newest.matches(stop) || newest.querySelector(stop) !== null);
  return [...around.children].some((one) => one.matches(stop) || isShownIn(one, stop, turns));
}
