/** Writes texts as small as src/closings/packed.ts can read them: a sign stands for what is often said. */

type Named = readonly [name: string, text: string];

/** The longest that a sign is made for, and the fewest times it has to stand there to be looked at. */
const LONGEST = 24;
const FEWEST = 3;
/** So many pairs of signs are looked at as the start of something longer. */
const TRIED = 60;

/** Signs of one byte that need no escape in a script. */
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !'"\\`$'.includes(sign),
);

const bytesOf = (text: string): number => Buffer.byteLength(text);

function pairsOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes('\n')) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, TRIED)
    .map(([pair]) => pair);
}

interface Found {
  part: string;
  saves: number;
}

/** In bytes, with the line that says what the sign stands for. */
const savedBy = (part: string, count: number): number => count * (bytesOf(part) - 1) - bytesOf(part) - 2;

/** What saves most of all that starts with this pair. */
function bestFrom(text: string, pair: string): Found {
  let best: Found = { part: '', saves: 0 };
  let parts = new Map<string, number[]>([[pair, placesOf(text, pair)]]);
  for (let length = 2; parts.size > 0 && length <= LONGEST; length++) {
    const longer = new Map<string, number[]>();
    for (const [part, places] of parts) {
      const saves = savedBy(part, apart(places, length));
      if (saves > best.saves) best = { part, saves };
      for (const place of places) {
        const next = text.slice(place, place + length + 1);
        if (next.length > length && !next.endsWith('\n'))
          longer.set(next, [...(longer.get(next) ?? []), place]);
      }
    }
    parts = new Map([...longer].filter(([, places]) => places.length >= FEWEST));
  }
  return best;
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** How many of the places do not lie in one another. */
function apart(places: readonly number[], length: number): number {
  let [count, end] = [0, -1];
  for (const place of places) {
    if (place < end) continue;
    count++;
    end = place + length;
  }
  return count;
}

/** @param isSmall with signs for what is often said; otherwise the texts are read as they stand */
export function pack(all: readonly Named[], isSmall: boolean): string {
  let text = all.map(([, one]) => one).join('\n');
  const lines: string[] = [];
  const used = new Set(text);
  const free = isSmall ? SIGNS.filter((sign) => !used.has(sign)) : [];
  const stand = (part: string): void => {
    const sign = free.shift() ?? '';
    lines.push(sign + part);
    text = text.replaceAll(part, () => sign);
  };
  const dear = [...used].filter((letter) => bytesOf(letter) > 1);
  for (const letter of dear)
    if (free.length > 0 && savedBy(letter, text.split(letter).length - 1) > 0) stand(letter);
  while (free.length > 0) {
    const found = pairsOf(text).map((pair) => bestFrom(text, pair));
    const best = found.reduce((a, b) => (b.saves > a.saves ? b : a), { part: '', saves: 0 });
    if (best.saves <= 0) break;
    stand(best.part);
  }
  return `${[all.map(([name]) => name).join(' '), ...lines].join('\n')}\n\n${text}`;
}
