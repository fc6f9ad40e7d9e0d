import { browser } from '../browser';
import { dotPixels } from '../core/dot';

/** What browsers show on a toolbar, on ordinary and on fine screens. */
const SIZES = [16, 32];

/** As the polyfill's types want an image. */
type Image = ImageData & Record<string, unknown>;

/** Fills the full stop on the toolbar. @param share of the day's limit, 0 to 1; null without one */
export async function showIcon(share: number | null): Promise<void> {
  const images = SIZES.map((size) => [size, new ImageData(dotPixels(size, share), size) as Image]);
  await browser.action.setIcon({ imageData: Object.fromEntries(images) as Record<string, Image> });
}
