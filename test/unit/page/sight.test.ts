import { describe, expect, it } from 'vitest';
import { Sight } from '../../../src/page/sight';

function sight(isInformed: boolean): { sight: Sight; told: number[] } {
  const told: number[] = [];
  const made = new Sight((at) => told.push(at));
  made.use(isInformed);
  return { sight: made, told };
}

describe('how a page is being read', () => {
  it('is not known before anything was sent', () => {
    expect(sight(true).sight.reading).toBeNull();
  });

  it('by the facts, as long as they see the turns', () => {
    const { sight: one } = sight(true);
    one.turn('facts');
    one.turn('general');
    expect(one.reading).toBe('facts');
  });

  it('by the general reader, when it has seen two turns in a row that the facts did not', () => {
    const { sight: one } = sight(true);
    one.turn('facts');
    one.turn('general');
    one.turn('general');
    expect(one.reading).toBe('general');
    one.turn('facts');
    expect(one.reading).toBe('facts');
  });

  it('by the general reader, when the facts see messages and twice no reply to them', () => {
    const { sight: one } = sight(true);
    one.turn('facts');
    one.handedOver();
    expect(one.reading).toBe('facts');
    one.turn('facts');
    one.handedOver();
    expect(one.reading).toBe('general');
  });

  it('by the general reader at once, where nothing is known of the site', () => {
    const { sight: one } = sight(false);
    one.turn('general');
    expect(one.reading).toBe('general');
  });

  it('is only time, when three messages in a row were seen by nobody', () => {
    const { sight: one, told } = sight(true);
    one.turn('facts');
    one.lost([1]);
    one.lost([2]);
    expect(told).toEqual([]);
    expect(one.reading).toBe('facts');
    one.lost([3]);
    expect(one.reading).toBe('time');
    one.lost([4]);
    expect(told).toEqual([1, 2, 3, 4]);
  });

  it('a turn in between says that the lost ones were none', () => {
    const { sight: one, told } = sight(true);
    one.lost([1, 2]);
    one.turn('facts');
    one.lost([3, 4]);
    expect(told).toEqual([]);
  });

  it('starts anew on another site', () => {
    const { sight: one } = sight(true);
    one.lost([1, 2, 3]);
    one.use(true);
    expect(one.reading).toBeNull();
  });
});
