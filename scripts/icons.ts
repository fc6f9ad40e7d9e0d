/** Draws public/icons, from the same rule as the toolbar's icon: `node scripts/icons.ts` after a change of it. */
import { writeFileSync } from 'node:fs';
import { dotPixels } from '../src/core/dot.ts';
import { pngOf } from './png.ts';

/** What stores and lists of extensions show: how it looks in the afternoon of a day with a limit. */
const SHARE = 0.62;

for (const size of [16, 32, 48, 128]) write(`icon-${size}`, size, SHARE);
for (const size of [16, 32]) write(`toolbar-${size}`, size, null);

function write(name: string, size: number, share: number | null): void {
  writeFileSync(new URL(`../public/icons/${name}.png`, import.meta.url), pngOf(dotPixels(size, share), size));
}
