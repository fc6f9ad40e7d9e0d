import type { Ms } from '../../core/records';
import type { Chip, Look, Stage } from '../form';
import { timeOf } from './duration';
import { element, leadsHere, newMark } from './shadow';

/** Beside the chat, and high enough for no composer: those stand at the foot of a page, or in its middle. */
const ROWS = ['top', 'upper'] as const;
const SIDES = ['left', 'right'] as const;
const MOVES: Record<string, object> = {
  ArrowUp: { row: 0 },
  ArrowDown: { row: 1 },
  ArrowLeft: { side: 0 },
  ArrowRight: { side: 1 },
};
/** A press that moves further than this is no click; in pixels. */
const CLICK_PX = 4;
/** The lower row is meant where the chip is let go below this share of the window. */
const UPPER = 0.18;

/**
 * Shows the time left, in one of four places at the sides: arrow keys move it there, and so does dragging. A press
 * opens the limits. Beside a form it stands where none of them is: in the top row, of a bar in the middle of its head.
 */
export function showChip(
  { texts, language, open }: Pick<Stage, 'texts' | 'language' | 'open'>,
  signal: AbortSignal,
): Chip {
  const { host, root } = newMark();
  const shown = new AbortController();
  const label = element('span', {});
  const hint = element('span', { class: 'hint' }, texts.panelChipHint);
  const chip = element(
    'button',
    { type: 'button', class: 'chip', lang: language, 'aria-keyshortcuts': 'Alt+Shift+.' },
    label,
    hint,
  );
  const place = { row: 0, side: 1 };
  const put = (): void => {
    chip.dataset['row'] = ROWS[place.row] ?? '';
    chip.dataset['side'] = SIDES[place.side] ?? '';
  };
  const close = (): void => {
    shown.abort();
    host.remove();
  };
  chip.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    Object.assign(place, move);
    put();
  });
  listenForDrag(chip, (x, y) => {
    place.side = x < window.innerWidth / 2 ? 0 : 1;
    place.row = y < window.innerHeight * UPPER ? 0 : 1;
    put();
  });
  chip.addEventListener('click', (event) => {
    if (event.isTrusted && !chip.classList.contains('dragged')) open('limits');
  });
  const lead = (event: KeyboardEvent): void => {
    if (leadsHere(event)) chip.focus({ preventScroll: true });
  };
  window.addEventListener('keydown', lead, { capture: true, signal: shown.signal });
  signal.addEventListener('abort', close, { signal: shown.signal });
  put();
  root.append(chip);
  const beside = (look: Look | null): void => standBeside(chip, host, look);
  let said = '';
  const show = (left: Ms, look: Look | null): void => {
    beside(look);
    // The page may have taken it away.
    if (!host.isConnected) document.documentElement.append(host);
    const text = left > 0 ? texts.panelLeft.replace('{time}', timeOf(left, language)) : texts.panelNoneLeft;
    if (text !== said) label.replaceChildren((said = text));
  };
  return { show, beside, close };
}

/** Nothing stands higher than a bar, since no page may cover it: what stands in it comes after it. */
function standBeside({ dataset }: HTMLElement, host: HTMLElement, look: Look | null): void {
  if (look === null) delete dataset['beside'];
  else if (look !== 'bar') dataset['beside'] = 'form';
  else if (dataset['beside'] !== 'bar') {
    dataset['beside'] = 'bar';
    document.documentElement.append(host);
  }
}

function listenForDrag(chip: HTMLElement, drop: (x: number, y: number) => void): void {
  let from: { x: number; y: number } | null = null;
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    if (Math.hypot(x, y) > CLICK_PX) chip.classList.add('dragged');
    chip.style.translate = `${String(x)}px ${String(y)}px`;
  };
  chip.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    chip.classList.remove('dragged');
    chip.setPointerCapture(event.pointerId);
  });
  chip.addEventListener('pointermove', move);
  const end = (): void => {
    from = null;
    chip.style.translate = '';
  };
  chip.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (from && chip.classList.contains('dragged')) drop(clientX, clientY);
    end();
  });
  chip.addEventListener('pointercancel', end);
  // Chromium would take the drag for one of its own, and cancel ours.
  chip.addEventListener('mousedown', (event) => event.preventDefault());
}
