import { describe, expect, it } from 'vitest';
import type { SyncState } from '../../../../src/core/sync/exchange';
import { forgot, leaving, newState, renamed } from '../../../../src/core/sync/membership';

const state: SyncState = {
  ...newState('thisone1', 'Here'),
  items: { 'w/laptop11/2026-11-23': { r: 5, d: '' }, 'g/oldone11': { r: 3 } },
  shared: {
    'name:thisone1': { clock: 1, device: 'thisone1', value: 'Here' },
    'name:laptop11': { clock: 4, device: 'laptop11', value: 'Laptop' },
    slow: { clock: 6, device: 'laptop11', value: true },
    dayStart: { clock: 2, device: 'thisone1', value: 300 },
  },
};

describe('a device', () => {
  it('joins with its name, and all of its days still to be told', () => {
    expect(newState('thisone1', 'Here')).toEqual({
      ...{ device: 'thisone1', since: '', until: '', items: {}, problem: null, at: null },
      shared: { 'name:thisone1': { clock: 1, device: 'thisone1', value: 'Here' } },
    });
  });

  it('is forgotten with its name; what was set there stays, as if it had been set here after all else', () => {
    const after = forgot(state, 'laptop11');
    expect(after.shared).toEqual({
      'name:thisone1': state.shared['name:thisone1'],
      slow: { clock: 7, device: 'thisone1', value: true },
      dayStart: state.shared['dayStart'],
    });
    expect(after.items['g/laptop11']).toEqual({ r: 1 });
    expect(after.items['g/oldone11']).toEqual({ r: 3 });
    expect(after.device).toBe('thisone1');
  });

  it('is renamed by any other, after all that was set before', () => {
    expect(renamed(state, 'laptop11', 'Work').shared).toEqual({
      ...state.shared,
      'name:laptop11': { clock: 7, device: 'thisone1', value: 'Work' },
    });
  });

  it('leaves nothing but the mark that it left', () => {
    const kept = {
      'w/thisone1/2026-11-23': {},
      'o/thisone1': {},
      's/thisone1': {},
      'g/thisone1': {},
      'w/laptop11/2026-11-23': {},
      theme: 'dark',
    };
    expect(leaving(state, kept)).toEqual({
      set: { 'g/thisone1': { r: 1 } },
      remove: ['w/thisone1/2026-11-23', 'o/thisone1', 's/thisone1'],
    });
  });
});
