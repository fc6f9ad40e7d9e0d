import type { Layout } from '../layouts.ts';
import { withDescendants } from './ids.ts';
import type { Row } from './thread.ts';

/** A value that an attribute gets later. */
interface Held {
  /** Null is the row itself, which may have been replaced by then. */
  element: Element | null;
  name: string;
  value: string | null;
}

/** What a site says about a reply with attributes while it grows. */
export interface Marks {
  /** Gives the turn its final id; whether it had another one until now. */
  settleId(): boolean;
  finish(): void;
}

/**
 * @param transient G1 and G2: the id is another one at first
 * @param again a retry keeps the place and, in G4, the key of its exchange
 */
export function mark(row: Row, layout: Layout, transient: boolean, again: boolean): Marks {
  const ids = heldIds(row, layout, transient, again);
  const rest = heldMarks(row, layout);
  return {
    settleId: () => {
      release(row, ids);
      return ids.length > 0;
    },
    finish: () => release(row, rest),
  };
}

function heldIds(row: Row, layout: Layout, transient: boolean, again: boolean): Held[] {
  const pending = crypto.randomUUID();
  if (layout.id === 'G3') return hold(row, 'id', `pending-${pending}`, layout.row);
  if (layout.id === 'G4') return again ? [] : hold(row, 'data-turn-key', 'pending-chatgpt-submit');
  if (layout.id === 'replika' || !transient) return [];
  const names = ['data-turn-id', 'data-turn-id-container'];
  const held = names.flatMap((name) => hold(row, name, `request-WEB:${pending}-0`));
  return held.map((one) => ({ ...one, value: finalId(one.value) }));
}

/** Some pages were saved while the transient id still stood there. */
const finalId = (id: string | null): string | null => id?.replace(/^request-WEB:(.*)-\d+$/, '$1') ?? null;

function heldMarks(row: Row, layout: Layout): Held[] {
  if (layout.id === 'replika') return [];
  if (layout.id === 'G4') return hold(row, 'data-chatgpt-selection-message-id', null);
  if (layout.id !== 'G3') return hold(row, 'class', 'result-streaming', layout.answer);
  const complete = { element: null, name: 'data-message-complete', value: '' };
  row.element.removeAttribute(complete.name);
  row.element.setAttribute('data-message-streaming', '');
  return [complete, { element: null, name: 'data-message-streaming', value: null }];
}

/** Sets another value, and keeps the present one for later. A class is added to the ones that are there. */
function hold(row: Row, name: string, value: string | null, selector = '*'): Held[] {
  const having = withDescendants(row.element).filter(
    (one) => one.hasAttribute(name) && one.matches(selector),
  );
  return having.map((element) => {
    const held = {
      element: element === row.element ? null : element,
      name,
      value: element.getAttribute(name),
    };
    const next = name === 'class' ? `${held.value} ${value}` : value;
    put(element, name, next);
    return held;
  });
}

const release = (row: Row, held: readonly Held[]): void =>
  held.forEach(({ element, name, value }) => put(element ?? row.element, name, value));

function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
