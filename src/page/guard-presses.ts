import type { Guard } from '../sites/site';
import { paneOf } from './guard-seen';

/** Keys that go nowhere by themselves. */
const HARMLESS = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
/** With Control or Meta, these edit a text; everything else may be a command of the page that opens a chat. */
const EDITS = /^(?:[abcivuxyz]|Backspace|Delete|Insert|Enter|Arrow\w+|Home|End)$/i;

/** A press on what opens the chat with the machine, or on what may open any other. */
export type Press = 'entry' | 'elsewhere';

/** Watches where the user presses, by pointer or key. A click that a reading aid makes comes with a `mousedown`. */
export function watchPresses(guard: Guard, pressed: (press: Press) => void, signal: AbortSignal): void {
  const heed = (event: Event): void => {
    const press = event.isTrusted ? pressOf(event, guard) : null;
    if (press) pressed(press);
  };
  for (const type of ['pointerdown', 'mousedown', 'keydown'])
    window.addEventListener(type, heed, { capture: true, passive: true, signal });
}

/** @returns null for what opens no other chat: a press in the pane, a key that moves the focus */
function pressOf(event: Event, guard: Guard): Press | null {
  const target = event.composedPath()[0];
  const key = event instanceof KeyboardEvent ? event : null;
  if (key && HARMLESS.includes(key.key)) return null;
  if (!(target instanceof Element)) return 'elsewhere';
  const control = guard.pressed && target.closest(guard.pressed.among);
  if (control) {
    if (key && ARROWS.includes(key.key)) return null;
    const acts = !key || key.key === 'Enter' || key.key === ' ';
    return acts && guard.pressed && control.matches(guard.pressed.is) ? 'entry' : 'elsewhere';
  }
  // A key without a field of its own goes to the page, which hands it to the composer. Beside the page's body
  // stand our panel and what other extensions show.
  const isBody = key !== null && target === document.body;
  const isHere = isBody || !document.body.contains(target) || paneOf(guard)?.contains(target) === true;
  return isHere && !(key && isCommand(key)) ? null : 'elsewhere';
}

/** Shortcuts of the page go to another chat; letters that a keyboard makes with these keys do not. */
function isCommand(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (event.getModifierState('AltGraph')) return false;
  if (altKey && (ctrlKey || metaKey)) return true;
  if (ctrlKey || metaKey) return !EDITS.test(key);
  return altKey && /^[a-z0-9]$/i.test(key);
}
