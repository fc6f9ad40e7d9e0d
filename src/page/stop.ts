import { ancestry } from './tree';

/** How far up from the composer its stop control may stand (saved pages: 3 on Claude, up to 8 on Copilot). */
const STOP_LEVELS = 9;

/** Whether a stop control is shown: it stands in the form of the composer, or near it, but not in the thread. */
export function stopsNear(composer: Element, stop: string): boolean {
  const form = composer.closest('form');
  if (form?.querySelector(stop)) return true;
  const levels = ancestry(composer, STOP_LEVELS, (one) => one.localName === 'main');
  const around = form?.parentElement ?? levels.at(-1) ?? composer;
  return around.querySelector(stop) !== null;
}
