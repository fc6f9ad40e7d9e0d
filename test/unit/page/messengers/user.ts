/** Events as the browser makes them for a user: trusted. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export function press(target: Element): void {
  for (const type of ['pointerdown', 'mousedown'])
    target.dispatchEvent(trusted(new MouseEvent(type, { bubbles: true, composed: true })));
}

export function key(target: Element, name: string, modifiers: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...modifiers });
  // happy-dom has no states of keys.
  Object.defineProperty(event, 'getModifierState', { value: () => modifiers.modifierAltGraph ?? false });
  target.dispatchEvent(trusted(event));
}

export function input(target: Element): void {
  target.dispatchEvent(trusted(new Event('input', { bubbles: true, composed: true })));
}

export function focusPage(): void {
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
}
