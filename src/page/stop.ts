import { ancestry } from './tree';

/** How far up from the composer its stop control may stand (saved pages: 3 on Claude, up to 8 on Copilot). */
const STOP_LEVELS = 9;

/**
 * Whether a stop control is shown: it stands in the form of the composer or near it. Of the thread only the ends are
 * searched, or it would take longer with every turn.
 */
export function stopsNear(composer: Element, stop: string, thread: Element | null): boolean {
  const form = composer.closest('form');
  if (form?.querySelector(stop)) return true;
  const levels = ancestry(composer, STOP_LEVELS, (one) => one.localName === 'main');
  return isShownIn(form?.parentElement ?? levels.at(-1) ?? composer, stop, thread);
}

function isShownIn(around: Element, stop: string, thread: Element | null): boolean {
  if (!thread || !around.contains(thread)) return around.querySelector(stop) !== null;
  if (around !== thread) return [...around.children].some((one) => isOrShows(one, stop, thread));
  const ends = [thread.firstElementChild, thread.lastElementChild];
  return ends.some((one) => one !== null && isOrShows(one, stop, null));
}

const isOrShows = (one: Element, stop: string, thread: Element | null): boolean =>
  one.matches(stop) || isShownIn(one, stop, thread);
