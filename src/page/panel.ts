import type { PanelTexts, Verdict } from '../core/verdict';
import type { Choice } from '../core/nudge';
import { PANEL_STYLE } from './panel-style';

export interface PanelContent {
  verdict: Verdict;
  /** The limit that was reached, in words. */
  body: string;
  /** Something is typed and not sent: to wrap up takes it along. */
  hasDraft: boolean;
  /** Carries out a choice. @returns false where it could not be, so that the panel stays */
  choose(choice: Choice): Promise<boolean>;
}

/**
 * Our only mark in the page, and only while it is shown: a panel in a closed shadow root. It takes the focus so that
 * the keyboard reaches it, gives it back when it closes, and lets whoever goes on typing type on.
 *
 * @returns takes the panel away
 */
export function showPanel(content: PanelContent, signal: AbortSignal): () => void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const restoreFocus = rememberFocus();
  const shown = new AbortController();
  const close = (): void => {
    shown.abort();
    host.remove();
    restoreFocus();
  };
  const choose = async (choice: Choice): Promise<void> => {
    if (await content.choose(choice)) close();
    else fault.replaceChildren(content.verdict.texts.panelCopyFailed);
  };
  const fault = element('p', { class: 'fault', role: 'alert' });
  const panel = panelOf(content, fault, choose);
  addStyle(root);
  root.append(panel);
  signal.addEventListener('abort', close, { signal: shown.signal });
  document.documentElement.append(host);
  listen(panel, { choose, typeOn: restoreFocus });
  panel.focus({ preventScroll: true });
  return close;
}

interface Keys {
  choose(choice: Choice): Promise<void>;
  typeOn(): void;
}

function listen(panel: HTMLElement, { choose, typeOn }: Keys): void {
  panel.addEventListener('keydown', (event) => {
    // Nothing that is meant for the panel reaches the page's own shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape') void choose('closed');
    // The focus changes before the browser puts the letter in: it lands in the draft.
    else if (event.target === panel && isLetter(event)) typeOn();
  });
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

function panelOf(
  { verdict, body: said, hasDraft }: PanelContent,
  fault: HTMLElement,
  choose: Keys['choose'],
) {
  const { texts, language } = verdict;
  const title = element('h2', { id: 'title' }, texts.panelTitle);
  const body = element('p', { class: 'body', id: 'body' }, said);
  const button = (text: string, choice: Choice, attributes: Record<string, string> = {}): HTMLElement => {
    const made = element('button', { type: 'button', ...attributes }, text);
    made.addEventListener('click', (event) => void (event.isTrusted && choose(choice)));
    return made;
  };
  const close = button('×', 'closed', { class: 'close', 'aria-label': texts.panelClose });
  return element(
    'div',
    { class: 'panel', role: 'dialog', tabindex: '-1', lang: language, 'aria-labelledby': 'title body' },
    element('header', {}, title, close),
    body,
    element(
      'div',
      { class: 'choices' },
      button(texts.panelMore, 'more'),
      button(hasDraft ? texts.panelWrapUpDraft : texts.panelWrapUp, 'wrap-up'),
      button(texts.panelNotToday, 'not-today'),
    ),
    fault,
    whyOf(texts),
  );
}

const whyOf = ({ panelWhy, panelWhyText }: PanelTexts): HTMLElement =>
  element('details', {}, element('summary', {}, panelWhy), element('p', {}, panelWhyText));

function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, content] of Object.entries(attributes)) made.setAttribute(attribute, content);
  made.append(...children);
  return made;
}

/** A page's own rules may forbid a style element; Firefox does not let a content script adopt a sheet (2026-11). */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PANEL_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, PANEL_STYLE));
  }
}

/** The place where the user was, with the caret in it: fields keep theirs, an editable block needs it set again. */
function rememberFocus(): () => void {
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
