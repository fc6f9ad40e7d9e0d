import type { ComposerShape } from '../layouts/layout.ts';
import { stripped } from './strip.ts';

export interface Composer {
  field: HTMLElement | null;
  /** The button that sends, where one is shown now. */
  sendButton(): Element | null;
  stopButton(): Element | null;
  /** While on, the stop button stands where the send button was, and nothing can be sent. */
  stop(on: boolean): void;
  /** Whether the user clicked on the stop button of this reply. */
  isStopped(): boolean;
}

const NO_COMPOSER: Composer = {
  field: null,
  sendButton: () => null,
  stopButton: () => null,
  stop: () => undefined,
  isStopped: () => false,
};

/** The parts of the saved page's composer, found before anything is stripped; one is added to a page without. */
export interface ComposerParts {
  field: HTMLElement;
  form: Element;
  send: Element | null;
}

/** @returns null where there is none, and none is to be added */
export function findComposer(shape: ComposerShape): ComposerParts | null {
  if (document.querySelector(shape.field) === null) {
    if (shape.html === '') return null;
    (document.querySelector('main') ?? document.body).insertAdjacentHTML('beforeend', shape.html);
  }
  const field = document.querySelector(shape.field);
  if (!(field instanceof HTMLElement)) throw new Error(`no composer ${shape.field}`);
  const form = field.closest(shape.form) ?? field.parentElement ?? document.body;
  return { field, form, send: form.querySelector(shape.send) };
}

/**
 * Makes the composer work.
 *
 * @param bare the buttons come without any name
 */
export function openComposer(
  parts: ComposerParts | null,
  shape: ComposerShape,
  bare: boolean,
  onSend: (text: string) => void,
): Composer {
  if (parts === null) return NO_COMPOSER;
  const { field, form, send: saved } = parts;
  const dress = (html: string): string => (bare ? stripped(html) : html);
  const buttons = buttonsOf(form, saved, dress(shape.sendHtml), dress(shape.stopHtml));
  const state = { streaming: false, stopped: false };
  const draw = (): void => {
    const stops = state.streaming && shape.stopHtml !== '';
    const sends = !stops && (textOf(field) !== '' || shape.sendStays === true);
    buttons.show(stops ? 'stop' : sends ? 'send' : null);
    if (shape.closes && field instanceof HTMLTextAreaElement) field.disabled = state.streaming;
  };
  const empty = (): void => clear(field, dress(shape.blank ?? '<p><br></p>'));
  const send = (event: Event): void => {
    event.preventDefault();
    const text = textOf(field);
    if (text === '' || state.streaming) return;
    empty();
    draw();
    onSend(text);
  };
  empty();
  field.removeAttribute('disabled');
  field.addEventListener('input', draw);
  field.addEventListener('keydown', (event) => {
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter' && !event.shiftKey;
    if (isEnter && event.ctrlKey === (shape.ctrl === true)) send(event);
  });
  form.addEventListener('submit', send);
  form.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (buttons.is('stop', event.target)) state.stopped = true;
    else if (buttons.is('send', event.target)) send(event);
  });
  draw();
  return {
    field,
    sendButton: () => buttons.shown('send'),
    stopButton: () => buttons.shown('stop'),
    stop: (on) => {
      state.streaming = on;
      if (on) state.stopped = false;
      draw();
    },
    isStopped: () => state.stopped,
  };
}

function textOf(field: HTMLElement): string {
  const text = isField(field) ? field.value : (field.textContent ?? '');
  return text.trim();
}

const isField = (field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;

function clear(field: HTMLElement, blank: string): void {
  if (isField(field)) field.value = '';
  else field.innerHTML = blank;
}

type Button = 'send' | 'stop';

interface Buttons {
  show(button: Button | null): void;
  shown(button: Button): Element | null;
  is(button: Button, target: Element): boolean;
}

/** One place, in which the right button of this moment stands, or none. */
function buttonsOf(form: Element, saved: Element | null, sendHtml: string, stopHtml: string): Buttons {
  if (sendHtml === '') return oneButton(saved);
  const place = saved?.parentElement ?? form;
  let element = saved;
  let kind: Button | null | undefined;
  const shown = (button: Button): Element | null => (kind === button ? element : null);
  return {
    show: (button) => {
      if (button === kind) return;
      kind = button;
      element?.remove();
      element = null;
      if (button === null) return;
      place.insertAdjacentHTML('beforeend', button === 'stop' ? stopHtml : sendHtml);
      element = place.lastElementChild;
    },
    shown,
    is: (button, target) => shown(button)?.contains(target) === true,
  };
}

/** The page's own button stays as it is. */
function oneButton(saved: Element | null): Buttons {
  const shown = (button: Button): Element | null => (button === 'send' ? saved : null);
  return { show: () => undefined, shown, is: (button, target) => shown(button)?.contains(target) === true };
}
