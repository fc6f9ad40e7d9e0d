/** Draws public/icons, from the same rule as the toolbar's icon: `node scripts/icons.ts` after a change of it. */
import { writeFileSync } from 'node:fs';
import { dotPixels } from '../src/core/dot.ts';
import { pngOf } from './png.ts';

/** What stores and lists of extensions show: how it looks in the afternoon of a day with a limit. */
const SHARE = 0.62;

for (const size of [16, 32, 48, 128]) await write(`icon-${size}`, size, SHARE);
for (const size of [16, 32]) await write(`toolbar-${size}`, size, null);

async function write(name: string, size: number, share: number | null): Promise<void> {
  const png = await pngOf(dotPixels(size, share), size);
  writeFileSync(new URL(`../public/icons/${name}.png`, import.meta.url), png);
}
