import type { Language } from '../../core/records';
import type { Look, Shown } from '../form';
import { element, leadsHere, newMark, rememberFocus } from './shadow';

/** What has become of a form after a press: it goes, it stays, it says what went wrong, or another follows. */
export type Outcome = 'goes' | 'stays' | { fault: string } | { next: Content };

export interface Button {
  text: string;
  press(): Outcome | Promise<Outcome>;
}

export interface Content {
  look: Look;
  language: Language;
  title: string;
  body: string;
  /** Above the body: that it is a form which was not there before. */
  news?: string | null;
  /** Asks for a line of text. */
  ask?: { button: string; submit(text: string): Outcome } | null;
  buttons: readonly Button[];
  /** Below the buttons, smaller. */
  asides: readonly Button[];
  /** Somebody's telephone number. */
  help?: string | null;
  why?: { title: string; text: string } | null;
  /** The cross, and Escape; without it, it cannot be put away. */
  close?: Button | null;
  /** Seconds that one breath takes before anything can be chosen. */
  breath?: number | null;
}

/** They cover the page, which can be used no further until they go. */
const COVERING: readonly Look[] = ['pause', 'closed'];
/** They let the user be: the focus stays where it is. */
const ASIDE: readonly Look[] = ['note', 'corner', 'bar'];

/**
 * Shows a form. It takes the focus so that the keyboard reaches it, gives it back when it goes, and lets whoever goes
 * on typing type on; the small ones leave the focus where it is, and Alt+Shift+. leads to them.
 *
 * @param gone is called once, when it has gone by what the user chose
 */
export function show(first: Content, gone: () => void, signal: AbortSignal): Shown {
  const { host, root } = newMark();
  const restoreFocus = rememberFocus();
  const shown = new AbortController();
  const close = (): void => {
    if (shown.signal.aborted) return;
    shown.abort();
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus) restoreFocus();
  };
  const put = (content: Content): void => {
    const form = formOf(content, press);
    root.querySelector('.form')?.remove();
    root.append(form);
    listen(form, content, { press, typeOn: restoreFocus, signal: shown.signal });
    open(form, content);
  };
  const press = async ({ press: act }: Pick<Button, 'press'>): Promise<void> => {
    const outcome = await act();
    if (shown.signal.aborted) return;
    if (outcome === 'goes') {
      close();
      gone();
    } else if (outcome !== 'stays') {
      if ('next' in outcome) put(outcome.next);
      else root.querySelector('.fault')?.replaceChildren(outcome.fault);
    }
  };
  signal.addEventListener('abort', close, { signal: shown.signal });
  document.documentElement.append(host);
  put(first);
  return {
    close,
    look: first.look,
    get isThere() {
      return host.isConnected;
    },
  };
}

type Press = (button: Pick<Button, 'press'>) => Promise<void>;

function open(form: HTMLElement, { look, breath }: Content): void {
  if (form instanceof HTMLDialogElement) form.showModal();
  if (!ASIDE.includes(look)) form.focus({ preventScroll: true });
  if (breath) setTimeout(() => form.classList.remove('breathing'), breath * 1_000);
}

interface Keys {
  press: Press;
  typeOn(): void;
  signal: AbortSignal;
}

function listen(form: HTMLElement, { look, close }: Content, { press, typeOn, signal }: Keys): void {
  const isCovering = COVERING.includes(look);
  form.addEventListener('keydown', (event) => {
    // Nothing that is meant for the form reaches the page's own shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      if (close && !form.classList.contains('breathing')) void press(close);
    }
    // The focus changes before the browser puts the letter in: it lands in the draft.
    else if (event.target === form && !isCovering && isLetter(event)) typeOn();
  });
  // Browsers let Escape close a dialog in the end, whatever the page says to it.
  form.addEventListener('close', () => {
    if (form instanceof HTMLDialogElement && form.isConnected) form.showModal();
  });
  const lead = (event: KeyboardEvent): void => {
    if (!leadsHere(event)) return;
    event.preventDefault();
    form.focus({ preventScroll: true });
  };
  if (!isCovering) window.addEventListener('keydown', lead, { capture: true, signal });
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

function formOf(content: Content, press: Press): HTMLElement {
  const { look, language, title, body, news, buttons, asides, help, why, close, breath } = content;
  const isCovering = COVERING.includes(look);
  const isAside = ASIDE.includes(look);
  const button = (one: Button, attributes: Record<string, string> = {}): HTMLElement => {
    const made = element('button', { type: 'button', ...attributes }, one.text);
    made.addEventListener('click', (event) => void (event.isTrusted && press(one)));
    return made;
  };
  const cross = close && button({ ...close, text: '×' }, { class: 'close', 'aria-label': close.text });
  const attributes = {
    class: `form ${look}${breath ? ' breathing' : ''}`,
    tabindex: '-1',
    lang: language,
    'aria-labelledby': 'title body',
    ...(isAside ? { role: 'region', 'aria-keyshortcuts': 'Alt+Shift+.' } : { role: 'dialog' }),
  };
  const form = element(
    isCovering ? 'dialog' : 'div',
    isCovering ? { ...attributes, closedby: 'none' } : attributes,
    element('div', { class: 'head' }, element('h2', { id: 'title' }, title), cross ?? null),
    news ? element('p', { class: 'news' }, news) : null,
    element('p', { class: 'body', id: 'body', ...(isAside ? { role: 'status' } : {}) }, body),
    breath ? element('div', { class: 'breath', 'aria-hidden': 'true' }) : null,
    content.ask ? askOf(content.ask, press) : null,
    element('div', { class: 'choices' }, ...buttons.map((one) => button(one))),
    element('p', { class: 'fault', role: 'alert' }),
    element('div', { class: 'asides' }, why ? whyOf(why) : null, ...asides.map((one) => button(one))),
    help ? element('p', { class: 'help' }, help) : null,
  );
  // Not as an attribute, which the page's own rules may forbid.
  if (breath) form.style.setProperty('--breath', `${String(breath)}s`);
  return form;
}

const whyOf = ({ title, text }: NonNullable<Content['why']>): HTMLElement =>
  element('details', {}, element('summary', {}, title), element('p', {}, text));

function askOf({ button, submit }: NonNullable<Content['ask']>, press: Press): HTMLElement {
  const field = element('input', {
    name: 'what',
    maxlength: '120',
    'aria-labelledby': 'body',
    autocomplete: 'off',
  });
  const form = element('form', { class: 'ask' }, field, element('button', {}, button));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const what = new FormData(form).get('what');
    if (event.isTrusted && typeof what === 'string' && what.trim())
      void press({ press: () => submit(what.trim()) });
  });
  return form;
}
