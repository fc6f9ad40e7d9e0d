import type { Layout, LiveMark, TransientId } from '../layouts/layout.ts';
import { withDescendants } from './roles.ts';
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
 * @param asked ids change also on sites where they need not
 * @param again a retry, which keeps the place and, in G4, the key of its exchange
 */
export function mark(row: Row, layout: Layout, asked: boolean, again: boolean): Marks {
  const { transient, live = [], busy } = layout;
  const isHeld = transient !== undefined && (transient.always || asked) && !(again && transient.kept);
  const ids = isHeld ? heldIds(row, transient) : [];
  const rest = live.flatMap((one) => heldMarks(row, one));
  const signs = busy === undefined ? [] : addBusy(row, busy);
  return {
    settleId: () => {
      release(row, ids);
      return ids.length > 0;
    },
    finish: () => {
      release(row, rest);
      signs.forEach((sign) => sign.remove());
    },
  };
}

function heldIds(row: Row, { at, names, value }: TransientId): Held[] {
  const pending = value.replace('{id}', crypto.randomUUID());
  const held = names.flatMap((name) => having(row, at, name).map((one) => hold(row, one, name, pending)));
  return held.map((one) => ({ ...one, value: finalId(one.value) }));
}

/** Some pages were saved while the transient id still stood there. */
const finalId = (id: string | null): string | null => id?.replace(/^request-WEB:(.*)-\d+$/, '$1') ?? null;

function heldMarks(row: Row, { at, name, during, after }: LiveMark): Held[] {
  const saysAfter = after !== undefined;
  const found = saysAfter ? inRow(row, at) : having(row, at, name);
  return found.map((element) => {
    const held = hold(row, element, name, name === 'class' ? classes(element, during ?? '') : during);
    return saysAfter ? { ...held, value: after } : held;
  });
}

/** The class with the word, or without it where it has `-` before it. */
function classes(element: Element, word: string): string {
  const words = [...element.classList].filter((one) => `-${one}` !== word);
  return [...words, ...(word.startsWith('-') ? [] : [word])].join(' ');
}

const inRow = (row: Row, at: string): Element[] =>
  withDescendants(row.element).filter((one) => one.matches(at));

const having = (row: Row, at: string, name: string): Element[] =>
  inRow(row, at).filter((one) => one.hasAttribute(name));

/** Sets another value, and keeps the present one for later. */
function hold(row: Row, element: Element, name: string, value: string | null): Held {
  const held = {
    element: element === row.element ? null : element,
    name,
    value: element.getAttribute(name),
  };
  put(element, name, value);
  return held;
}

const release = (row: Row, held: readonly Held[]): void =>
  held.forEach(({ element, name, value }) => put(element ?? row.element, name, value));

function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function addBusy(row: Row, { at, html }: NonNullable<Layout['busy']>): Element[] {
  return inRow(row, at).flatMap((place) => {
    place.insertAdjacentHTML('beforeend', html);
    return place.lastElementChild ?? [];
  });
}
