import { renewIds, withDescendants } from './ids.ts';
import { putIn, type Exchange } from './thread.ts';

/** @returns a copy with other ids that is not mounted yet; its place is before this node */
export function copyBefore(exchange: Exchange, node: Node): Exchange {
  const rows = exchange.rows.map(({ element }) => {
    const place = document.createComment('');
    node.parentNode?.insertBefore(place, node);
    return { element: element.cloneNode(true) as Element, place };
  });
  renewIds(rows.flatMap((row) => withDescendants(row.element)));
  return { rows, userText: exchange.userText };
}

/** @returns a long history: copies of this one, and at its end this one */
export function lengthen(history: readonly Exchange[], to: number): Exchange[] {
  const first = history[0]?.rows[0]?.place;
  if (first === undefined) return [...history];
  const wanted = to - history.length;
  if (wanted <= 0) return [...history];
  const copies = Array.from({ length: wanted }, (_, index) => history[index % history.length] as Exchange);
  const mounted = copies.map((exchange) => copyBefore(exchange, first));
  mounted.flatMap(({ rows }) => rows).forEach(putIn);
  renumber();
  return [...mounted, ...history];
}

/** ChatGPT counts the turns of a conversation in an attribute; those to come count too. */
function renumber(): void {
  const turns = document.querySelectorAll('[data-testid^="conversation-turn-"]');
  turns.forEach((turn, index) => turn.setAttribute('data-testid', `conversation-turn-${index + 1}`));
}
