/** The tree of a page with the open shadow roots that a chat may live in. */

/** The element around this one; of the outermost one in a shadow root, its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether the element is this one or stands in it, be it in a shadow root. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) if (one === outer) return true;
  return false;
}

/** @returns the element and what it stands in, innermost first, up to the one before `isEnd` says so */
export function ancestry(element: Element, most: number, isEnd: (one: Element) => boolean): Element[] {
  const levels: Element[] = [];
  for (let one: Element | null = element; one && levels.length < most; one = parentOf(one)) {
    if (one === document.body || one === document.documentElement || isEnd(one)) break;
    levels.push(one);
  }
  return levels;
}

/** @returns the outermost elements in there that match; what stands in one of them, however much, is not looked at */
export function outermost(within: Element, selector: string): Element[] {
  return [...within.children].flatMap((one) => (one.matches(selector) ? [one] : outermost(one, selector)));
}

/** @returns those that stand after the element in its parent, or before it, nearest first */
export function siblings(element: Element, side: 'after' | 'before'): Element[] {
  const found: Element[] = [];
  const next = (one: Element): Element | null =>
    side === 'after' ? one.nextElementSibling : one.previousElementSibling;
  for (let one = next(element); one; one = next(one)) found.push(one);
  return found;
}
