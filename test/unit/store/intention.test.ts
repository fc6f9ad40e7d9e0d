import { readAll, wipe } from './database';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NudgeKind } from '../../../src/core/nudge';
import { recordIntention } from '../../../src/store/ledger';
import { openStore } from '../../../src/store/open';

const NOW = Date.UTC(2026, 10, 24, 11);
const id = (kind: NudgeKind): string => `${kind}/chatgpt/${String(NOW)}`;

async function asked(kind: NudgeKind): Promise<void> {
  const row = { day: '2026-11-24', site: 'chatgpt', at: NOW, choice: 'continue', chose: NOW } as const;
  await (await openStore()).put('nudges', { ...row, id: id(kind), kind, form: 'panel' });
}

const say = async (met: boolean | null, kind: NudgeKind = 'arrival', site = 'chatgpt') => {
  await recordIntention({ kind: 'intention', id: id(kind), met }, site, NOW);
  return (await readAll()).nudges.map((one) => ('met' in one ? one.met : undefined));
};

beforeEach(wipe);

describe('an intention', () => {
  it('is kept as begun, then as met or not, and not changed any more', async () => {
    await asked('arrival');
    expect(await say(null)).toEqual([null]);
    expect(await say(false)).toEqual([false]);
    expect(await say(true)).toEqual([false]);
    expect(await say(null)).toEqual([false]);
  });

  it('is not kept for another site, another nudge, or one that was never shown', async () => {
    expect(await say(true)).toEqual([]);
    await asked('arrival');
    expect(await say(true, 'arrival', 'replika')).toEqual([undefined]);
    await wipe();
    await asked('break');
    expect(await say(true, 'break')).toEqual([undefined]);
  });
});
