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
import { runnerImport } from 'vite';
import type * as Closings from '../src/closings/index.ts';
import type * as Features from '../src/closings/features.ts';
import type * as Endings from '../src/closings/ending.ts';
import type * as Model from '../src/closings/model.ts';
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
const { module: closings } = await runnerImport<typeof Closings>('./src/closings/index.ts');
const { module: features } = await runnerImport<typeof Features>('./src/closings/features.ts');
const { module: ending } = await runnerImport<typeof Endings>('./src/closings/ending.ts');
const { module: model } = await runnerImport<typeof Model>('./src/closings/model.ts');
const items = itemsOf(FOUND, { closings, features, ending });
measure(items, model.CLASSES, process.argv.includes('--measure'));
if (!process.argv.includes('--measure')) {
  const seeing = learn(seeingOn(items), model.CLASSES, SETTINGS.seeing);
  const blind = learn(blindOn(items), model.CLASSES, SETTINGS.blind);
  writeFileSync(WEIGHTS, fileOf(seeing, blind, items));
}
