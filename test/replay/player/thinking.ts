import type { Thoughts } from '../layouts/layout.ts';
import { all, give, holds } from './roles.ts';
import { stripped } from './strip.ts';

const THOUGHTS = `The person asks for something short and friendly, so a list may be too much here. Let me see what
  matters first: the time they have, what they know already, and whether an example would help more than a rule.
  I could start with the rule and end with the example. Is there anything that would be unsafe to advise? Nothing
  comes to mind. Then two paragraphs will do, with the main point at the beginning of the first one.`;

/**
 * Finds the thoughts of a reply, or puts some into one of which only the folded line was saved.
 *
 * @returns what to do when the answer starts
 */
export function think(row: Element, { html, fold }: Thoughts, redesign: boolean): () => void {
  const places = all(row, 'thinker');
  const thoughts = html === undefined ? places : places.map((place) => add(place, html, redesign));
  for (const element of thoughts) give(element, 'thoughts');
  return () => {
    if (fold === true) thoughts.forEach((element) => element.remove());
  };
}

function add(place: Element, html: string, redesign: boolean): Element {
  const isAround = holds(place, 'answer');
  place.insertAdjacentHTML(isAround ? 'afterbegin' : 'beforeend', redesign ? stripped(html) : html);
  const added = (isAround ? place.firstElementChild : place.lastElementChild) as Element;
  [added, ...added.querySelectorAll('*')].at(-1)?.append(THOUGHTS.replaceAll(/\s+/g, ' '));
  give(added, 'unsaid');
  return added;
}
