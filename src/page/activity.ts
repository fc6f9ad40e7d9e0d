import type { Ended } from '../core/words';

interface Listener {
  /** The user does something in the page. */
  input(): void;
  /** The user types into this. */
  typed(target: EventTarget | null): void;
  /** The user may be sending: by Enter in this, or by a press on it. */
  mayBeSending(target: EventTarget | null, isEnter: boolean): void;
  /** The pointer left for the browser's own controls, or a shortcut of the browser has begun. */
  mayLeave(): void;
  /** The page came to the front, or left it. */
  attended(isThere: boolean, away?: Ended): void;
}

/** Visible and in the window that has the focus. */
export const isAttended = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/** Why the user is not at the page, where they are not. */
export const awayBy = (): Ended => (document.visibilityState === 'hidden' ? 'hidden' : 'blur');

/** Made ready by the browser, and not opened by anybody yet. */
export const isPrerendered = (): boolean =>
  (document as Document & { prerendering?: boolean }).prerendering === true;

const SHORTCUT_KEYS: readonly string[] = ['Control', 'Meta'];

/** Moves come by the dozen: one a beat is enough to know. Scrolling is told by the wheel, since pages scroll too. */
const MANY = ['pointermove', 'wheel', 'touchmove'] as const;

/**
 * Watches what the user does. Only events that the browser vouches for count.
 *
 * @returns takes up listening for moves again; to be called at every beat
 */
export function watchActivity(listener: Listener, signal: AbortSignal): () => void {
  const options = { capture: true, passive: true, signal };
  const on = (type: string, act: (event: Event) => void): void =>
    window.addEventListener(type, (event) => void (event.isTrusted && act(event)), options);

  on('keydown', (event) => {
    listener.input();
    if (event instanceof KeyboardEvent && SHORTCUT_KEYS.includes(event.key)) listener.mayLeave();
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing;
    if (isEnter && !isBeside(targetOf(event))) listener.mayBeSending(targetOf(event), true);
  });
  on('input', (event) => {
    listener.input();
    if (!isBeside(targetOf(event))) listener.typed(targetOf(event));
  });
  on('pointerdown', (event) => {
    listener.input();
    if (!isBeside(targetOf(event))) listener.mayBeSending(targetOf(event), false);
  });
  // Of the document itself, and not of the hundreds of elements in it.
  const left = (event: Event): void => void (event.isTrusted && listener.mayLeave());
  document.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
  watchAttention(listener, signal);
  return watchMoves(listener, signal);
}

/** In an open shadow root, too: outside of it an event only names the element that has the root. */
const targetOf = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

/** What stands beside the body is a form of ours, or somebody else's, and no part of the chat. */
const isBeside = (target: EventTarget | null): boolean =>
  target instanceof Element && target.parentElement === document.documentElement && target !== document.body;

function watchAttention(listener: Listener, signal: AbortSignal): void {
  const look = (): void => listener.attended(isAttended());
  for (const type of ['focus', 'blur', 'pageshow']) window.addEventListener(type, look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  window.addEventListener('pagehide', () => listener.attended(false, 'closed'), { signal });
}

function watchMoves(listener: Listener, signal: AbortSignal): () => void {
  let isArmed = false;
  const moved = (event: Event): void => {
    if (!event.isTrusted) return;
    for (const type of MANY) window.removeEventListener(type, moved, true);
    isArmed = false;
    listener.input();
  };
  return () => {
    if (isArmed || signal.aborted) return;
    isArmed = true;
    for (const type of MANY) window.addEventListener(type, moved, { capture: true, passive: true, signal });
  };
}
