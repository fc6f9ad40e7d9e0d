import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupIn, type Backup } from '../../../../src/store/backup/file';
import { writeBackup } from '../../../../src/store/backup/written';
import { stage } from '../../../../src/store/backup/staging';
import { takeBackup } from '../../../../src/store/backup/take';
import { undoTaken } from '../../../../src/store/backup/undo';
import { record } from '../../../../src/store/ledger';
import { IS_NIGHT, PATIENCE } from '../../cases';
import { inZone } from '../../zone';
import { readAll, wipe } from '../database';
import { figuresOf, plain, sessionsOf, type Told } from '../model';
import { lives, loss } from '../stories';

/** The clock goes back. */
const NIGHT = Date.parse('2026-11-01T06:00Z');
inZone('America/New_York');

async function recordAll(all: readonly Told[]): Promise<void> {
  await wipe();
  for (const { site, report } of all) await record(report, site, NIGHT);
}

const parts = lives(NIGHT).chain((all) => fc.tuple(fc.constant(all), loss(all), loss(all)));

it(
  'two browsers that saw any part of it, together, hold what both were told; undone, what one was',
  async () => {
    await fc.assert(
      fc.asyncProperty(parts, async ([all, one, other]) => {
        await recordAll(other);
        const file = (await writeBackup('0.1.0', NIGHT, false)).join('');
        await recordAll(one);
        const before = await readAll();
        const told = all.filter((report) => one.includes(report) || other.includes(report));
        for (let time = 0; time < 2; time += 1) {
          const staging = (await stage(backupIn(file) as Backup)) ?? '';
          expect(await takeBackup('merge', staging, NIGHT)).toBe(true);
          const { days, sessions } = await readAll();
          expect(plain(days)).toEqual(figuresOf(told));
          expect(sessions).toEqual(sessionsOf(told));
          if (time === 0) {
            await undoTaken(NIGHT);
            expect(await readAll()).toEqual(before);
          }
        }
      }),
      { numRuns: IS_NIGHT ? 2_000 : 60 },
    );
  },
  PATIENCE,
);
