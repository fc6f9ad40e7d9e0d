import { set, wipe } from './database';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/records';
import { openStore } from '../../../src/store/open';
import { changeSettings, readSettings } from '../../../src/store/settings';
import { dayLimits } from '../limits';

beforeEach(wipe);

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await set({ language: 'nl' })).toEqual({ ...DEFAULT_SETTINGS, language: 'nl' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'nl' });
  });

  it('of an older version get the defaults of what is new since', async () => {
    await (await openStore()).put('settings', { limits: dayLimits({ chatgpt: 5 }) } as never, 'settings');
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, limits: dayLimits({ chatgpt: 5 }) });
    expect(await changeSettings((settings) => settings)).toEqual(await readSettings());
  });

  it('keep both of two changes made at the same time', async () => {
    await Promise.all([set({ language: 'nl' }), set({ limits: dayLimits({ chatgpt: 5 }) })]);
    expect(await readSettings()).toMatchObject({ language: 'nl', limits: dayLimits({ chatgpt: 5 }) });
  });
});
