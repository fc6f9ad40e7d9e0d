/**
 * The product's sign: a full stop. With a limit it is a ring, in which a smaller one fills from below; without any it is
 * just there. All lengths on a grid of 16.
 */
const GRID = 16;
const CENTRE = 8;
const PLAIN = 7;
const RING = { outer: 8, inner: 6.5 };
const FILLED = 5;
/** At 3 to 1 or better on the browsers' light and dark toolbars. */
const COLOUR = [0xe2, 0x5a, 0x3c] as const;

/**
 * Draws it.
 *
 * @param size width and height, in pixels
 * @param share how full it is, 0 to 1; null without a limit
 * @returns red, green, blue and alpha of each pixel, row by row
 */
export function dotPixels(size: number, share: number | null): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(size * size * 4);
  const unit = size / GRID;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const ink = inkAt(column + 0.5, row + 0.5, unit, share);
      pixels.set([...COLOUR, Math.round(ink * 255)], (row * size + column) * 4);
    }
  return pixels;
}

/** @returns how much of the pixel around this point is covered, 0 to 1 */
function inkAt(x: number, y: number, unit: number, share: number | null): number {
  const distance = Math.hypot(x - CENTRE * unit, y - CENTRE * unit);
  const within = (radius: number): number => covered(radius * unit - distance);
  if (share === null) return within(PLAIN);
  const surface = (CENTRE + FILLED - 2 * FILLED * share) * unit;
  const ring = within(RING.outer) - within(RING.inner);
  return Math.max(ring, Math.min(within(FILLED), covered(y - surface)));
}

/** @param depth how far inside of an edge the middle of the pixel lies, in pixels */
const covered = (depth: number): number => Math.min(1, Math.max(0, depth + 0.5));
