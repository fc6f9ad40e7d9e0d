import { FORM_STYLE } from './style';

/** Our only mark in the page, and only while something is shown: an element with a closed shadow root. */
export interface Mark {
  host: HTMLElement;
  root: ShadowRoot;
}

/** @returns the mark, which is not in the page yet */
export function newMark(): Mark {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root);
  return { host, root };
}

/** A page's own rules may forbid a style element; Firefox does not let a content script adopt a sheet (2026-11). */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(FORM_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, FORM_STYLE));
  }
}

/** @param children null for none */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, content] of Object.entries(attributes)) made.setAttribute(attribute, content);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The place where the user was, with the caret in it: fields keep theirs, an editable block needs it set again. */
export function rememberFocus(): () => void {
  const focused = document.activeElement;
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected || focused === document.body) return;
    focused.focus({ preventScroll: true });
    if (!focused.isContentEditable || !range) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/** Alt, Shift and the full stop's key lead to what we show, wherever the focus is. */
export function leadsHere(event: KeyboardEvent): boolean {
  return event.isTrusted && event.altKey && event.shiftKey && event.code === 'Period';
}
