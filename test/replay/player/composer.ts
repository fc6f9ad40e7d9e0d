import type { ComposerShape } from '../layouts.ts';

export interface Composer {
  /** While on, the stop button stands where the send button was, and nothing can be sent. */
  stop(on: boolean): void;
  /** Whether the user clicked on the stop button of this reply. */
  isStopped(): boolean;
}

/** Makes the saved page's composer work; adds one to a page that was saved without. */
export function openComposer(shape: ComposerShape, onSend: (text: string) => void): Composer {
  const field = fieldOf(shape);
  const form = field.closest(shape.form) ?? field.parentElement ?? document.body;
  const state = { streaming: false, stopped: false };
  const isStop = (target: Element): boolean =>
    state.streaming && target.closest('[aria-label^="Stop"]') !== null;
  const drawButton = buttonOf(form, shape);
  const draw = (): void => drawButton(textOf(field) !== '', state.streaming);
  const send = (event: Event): void => {
    event.preventDefault();
    const text = textOf(field);
    if (text === '' || state.streaming) return;
    clear(field);
    draw();
    onSend(text);
  };
  clear(field);
  field.addEventListener('input', draw);
  field.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter' && !event.shiftKey) send(event);
  });
  form.addEventListener('submit', send);
  form.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (isStop(event.target)) state.stopped = true;
    else if (event.target.closest(shape.send) !== null) send(event);
  });
  draw();
  return {
    stop: (on) => {
      state.streaming = on;
      if (on) state.stopped = false;
      draw();
    },
    isStopped: () => state.stopped,
  };
}

function fieldOf(shape: ComposerShape): HTMLElement {
  if (document.querySelector(shape.field) === null) {
    (document.querySelector('main') ?? document.body).insertAdjacentHTML('beforeend', shape.html);
  }
  const field = document.querySelector(shape.field);
  if (!(field instanceof HTMLElement)) throw new Error(`no composer ${shape.field}`);
  return field;
}

function textOf(field: HTMLElement): string {
  const text = field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');
  return text.trim();
}

function clear(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement) field.value = '';
  else field.innerHTML = '<p class="placeholder"><br class="ProseMirror-trailingBreak"></p>';
}

/** @returns a function that shows the right button for this moment, or none */
function buttonOf(form: Element, shape: ComposerShape): (hasText: boolean, streaming: boolean) => void {
  let shown = form.querySelector(shape.send);
  let html: string | null = null;
  const place = shown?.parentElement ?? form;
  return (hasText, streaming) => {
    const stops = streaming && shape.stopHtml !== '';
    const sends = !stops && (hasText || shape.sendStays);
    const wanted = stops ? shape.stopHtml : sends ? shape.sendHtml : '';
    if (wanted === html) return;
    html = wanted;
    shown?.remove();
    place.insertAdjacentHTML('beforeend', wanted);
    shown = wanted === '' ? null : place.lastElementChild;
  };
}
