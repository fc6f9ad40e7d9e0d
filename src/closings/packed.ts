/** Texts by name, packed small: scripts/closings-pack.ts writes what is read here. */
export interface Packed {
  readonly names: readonly string[];
  /** @returns the text of that name, or none */
  text(name: string): string;
}

/**
 * @param packed the names, with spaces between; a line for each sign that stands for other signs: the sign, then
 * those; an empty line; a line for each text, in the order of the names
 */
export function unpack(packed: string): Packed {
  const [head = '', body = ''] = packed.split('\n\n');
  const [names = '', ...signs] = head.split('\n');
  const meanings = new Map(signs.map((line) => [line.charAt(0), line.slice(1)]));
  const open = (text: string): string =>
    text.replace(/\S/g, (sign) => {
      const meaning = meanings.get(sign);
      return meaning === undefined ? sign : open(meaning);
    });
  const texts = new Map<string, string>();
  const lines = body.split('\n');
  for (const [at, name] of names.split(' ').entries()) texts.set(name, lines[at] ?? '');
  return { names: [...texts.keys()], text: (name) => open(texts.get(name) ?? '') };
}
