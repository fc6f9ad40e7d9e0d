/**
 * Trains the weights of src/closings and writes them to src/closings/weights.ts: docs/closings.md.
 *
 * node scripts/train-closings.ts            measures by folds, each with replies of other repositories, and writes
 * node scripts/train-closings.ts --measure  measures only; also leaves out one language at a time
 *
 * The labelled replies are not part of this repository; the project's own sentences are.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as Closings from '../src/closings/index.ts';
import type * as Features from '../src/closings/features.ts';
import type * as Endings from '../src/closings/ending.ts';
import type * as Model from '../src/closings/model.ts';
import { importClosings } from './import-closings.ts';
import { itemsOf } from './train/data.ts';
import { blindOn, learn, seeingOn, SETTINGS } from './train/learn.ts';
import { measure } from './train/measure.ts';
import { fileOf } from './train/write.ts';

const FOUND = fileURLToPath(new URL('../../shared/closings/dev.jsonl', import.meta.url));
const WEIGHTS = fileURLToPath(new URL('../src/closings/weights.ts', import.meta.url));

if (!existsSync(FOUND)) {
  console.error(`${FOUND} is not here, since it is not published: the weights stay as they are.`);
  process.exit(1);
}
const closings = await importClosings<typeof Closings>('in-full');
const features = await importClosings<typeof Features>('features');
const ending = await importClosings<typeof Endings>('ending');
const model = await importClosings<typeof Model>('model');
const items = itemsOf(FOUND, { closings, features, ending });
measure(items, model.CLASSES, process.argv.includes('--measure'));
if (!process.argv.includes('--measure')) {
  const seeing = learn(seeingOn(items), model.CLASSES, SETTINGS.seeing);
  const blind = learn(blindOn(items), model.CLASSES, SETTINGS.blind);
  writeFileSync(WEIGHTS, fileOf(seeing, blind, items));
}
