import { beforeEach, describe, expect, it } from 'vitest';
import type { Nudging } from '../../../src/core/facts';
import type { Choice } from '../../../src/core/nudge';
import { kindOf } from '../../../src/sites';
import { recordNudge } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';
import { readSettings } from '../../../src/store/settings';
import { inZone } from '../zone';
import { MINUTE, set, wipe } from './database';

const NOON = new Date(2026, 10, 24, 12).getTime();
const EARLIER = NOON - 120 * MINUTE;

inZone('Europe/Amsterdam');
beforeEach(async () => {
  await wipe();
  const row = { day: '2026-11-24', site: 'chatgpt', at: NOON, choice: 'shown', chose: NOON } as const;
  const store = await openStore();
  await store.put('nudges', { ...row, id: `break/chatgpt/${NOON}`, kind: 'break', form: 'panel' });
  const nudging: Nudging = {
    backOff: { break: { passed: [{ site: 'chatgpt', at: EARLIER }], until: null } },
    forms: [],
  };
  await store.put('notes', nudging, 'nudging');
});

const choose = (choice: Choice, site = 'chatgpt') =>
  recordNudge({ kind: 'nudge', id: `break/chatgpt/${NOON}`, choice }, site, NOON + MINUTE, kindOf);
const passed = async () =>
  ((await (await openStore()).get('notes', 'nudging')) as Nudging).backOff.break?.passed;
/** On which the user was until so long after the nudge before. */
const wasThere = async (minutes: number) =>
  (await openStore()).put('sessions', {
    ...{ site: 'chatgpt', from: EARLIER - 9 * MINUTE, to: EARLIER + minutes * MINUTE, presence: 9 * MINUTE },
  });

describe('a nudge that was shown', () => {
  it('is switched off for good where the user says so, and no other is', async () => {
    await set({ nudges: { hours: true } });
    await choose('off');
    expect((await readSettings()).nudges).toEqual({ hours: true, break: false });
  });

  it('is not switched off by another site', async () => {
    await choose('off', 'replika');
    expect((await readSettings()).nudges).toEqual({});
  });

  it('counts as passed over beside the one before, after which the user stayed', async () => {
    await wasThere(60);
    await choose('continue');
    expect(await passed()).toEqual([
      { site: 'chatgpt', at: EARLIER },
      { site: 'chatgpt', at: NOON },
    ]);
  });

  it('counts alone where the user left soon after the one before', async () => {
    await wasThere(1);
    await choose('continue');
    expect(await passed()).toEqual([{ site: 'chatgpt', at: NOON }]);
  });

  it('counts without a look at what nudges did, where the user does not want that', async () => {
    await set({ helped: false });
    await wasThere(1);
    await choose('continue');
    expect(await passed()).toHaveLength(2);
  });
});

describe('the question whether the user got what they came for', () => {
  const id = `arrival/chatgpt/${NOON}`;
  const answered = async (...choices: Choice[]) => {
    for (const choice of choices)
      await recordNudge({ kind: 'nudge', id, choice }, 'chatgpt', NOON + MINUTE, kindOf);
    return (await openStore()).get('nudges', id);
  };
  const arrived = async (met?: null) => {
    const row = { id, day: '2026-11-24', site: 'chatgpt', at: NOON, chose: NOON, form: 'panel' } as const;
    await (
      await openStore()
    ).put('nudges', {
      ...{ ...row, kind: 'arrival', choice: 'continue' },
      ...(met === null && { met }),
    });
  };

  it('can be answered by not today, and by never again, after they went on', async () => {
    await arrived(null);
    expect(await answered('not-today')).toMatchObject({ choice: 'not-today' });
    expect(await answered('off')).toMatchObject({ choice: 'off' });
    expect((await readSettings()).nudges).toEqual({ arrival: false });
  });

  it('takes nothing late, and is nobody’s who said nothing', async () => {
    await arrived(null);
    expect(await answered('shown', 'closed')).toMatchObject({ choice: 'continue' });
    await arrived();
    expect(await answered('wrap-up', 'not-today', 'off')).toMatchObject({ choice: 'continue' });
  });
});
