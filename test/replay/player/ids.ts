const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const ID_ATTRIBUTES = [
  'id',
  'data-turn-id',
  'data-turn-id-container',
  'data-message-id',
  'data-turn-key',
  'data-chatgpt-search-message-ids',
  'data-chatgpt-selection-message-id',
];

/** Gives elements new ids, the same new one for the same old one. */
export function renewIds(elements: Iterable<Element>): void {
  const known = new Map<string, string>();
  const renewed = (old: string): string => {
    const id = known.get(old) ?? crypto.randomUUID();
    known.set(old, id);
    return id;
  };
  for (const element of elements) {
    for (const name of ID_ATTRIBUTES) {
      const old = element.getAttribute(name);
      if (old === null || !isTurnId(old)) continue;
      const withUuids = old.replaceAll(UUID, renewed);
      element.setAttribute(name, withUuids === old ? `${old}-${renewed(old).slice(0, 8)}` : withUuids);
    }
  }
}

/** The ids of buttons and menus are of no account. */
const isTurnId = (value: string): boolean =>
  value.search(UUID) !== -1 || /^(message-|turn-|request-)/.test(value);

export function withDescendants(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')];
}
