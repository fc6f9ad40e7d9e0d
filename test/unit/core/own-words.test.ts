import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/core/changed';
import type { FromScreen } from '../../../src/core/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/records';

const NOW = Date.UTC(2026, 10, 24, 12);
const after = (some: Partial<Settings>, ...wishes: FromScreen[]): Settings =>
  wishes.reduce((settings, wish) => changed(settings, wish, NOW), { ...DEFAULT_SETTINGS, ...some });
const person = (was: string | null, name: string | null): FromScreen => ({ kind: 'set-person', was, name });
const plan = (then: string, minutes = 30) => ({ after: null, minutes, then });

describe('people and things that the user likes', () => {
  it('come, change in their place, and go', () => {
    expect(after({}, person(null, 'Anna'), person(null, 'a walk')).people).toEqual(['Anna', 'a walk']);
    expect(after({ people: ['Anna', 'a walk'] }, person('Anna', 'Bea')).people).toEqual(['Bea', 'a walk']);
    expect(after({ people: ['Anna', 'a walk'] }, person('Anna', null)).people).toEqual(['a walk']);
  });

  it('of two screens that do not know of each other are all kept, three at most and none twice', () => {
    expect(after({ people: ['Anna'] }, person('Anna', 'Bea'), person(null, 'Cas')).people).toEqual([
      'Bea',
      'Cas',
    ]);
    expect(after({ people: ['Anna'] }, person('Anna', 'Bea'), person('Anna', 'Cas')).people).toEqual([
      'Bea',
      'Cas',
    ]);
    expect(after({ people: ['a', 'b', 'c'] }, person(null, 'd')).people).toEqual(['a', 'b', 'c']);
    expect(after({ people: ['a', 'b'] }, person(null, 'b')).people).toEqual(['a', 'b']);
    expect(after({ people: ['a', 'b'] }, person('a', 'b')).people).toEqual(['b']);
    expect(after({ people: ['a'] }, person('a', 'a')).people).toEqual(['a']);
    expect(after({ people: ['a'] }, person('gone', null)).people).toEqual(['a']);
  });
});

describe('plans', () => {
  const put = (one: ReturnType<typeof plan>): FromScreen => ({ kind: 'put-plan', plan: one });
  const drop = (one: ReturnType<typeof plan>): FromScreen => ({ kind: 'drop-plan', plan: one });

  it('of two screens are all kept, each once and five at most', () => {
    expect(after({}, put(plan('a')), put(plan('b')), put(plan('a'))).plans).toEqual([plan('b'), plan('a')]);
    const five = ['a', 'b', 'c', 'd', 'e'].map((then) => plan(then));
    expect(after({ plans: five }, put(plan('f'))).plans).toEqual(five);
  });

  it('go one by one', () => {
    expect(after({ plans: [plan('a'), plan('a', 31)] }, drop(plan('a'))).plans).toEqual([plan('a', 31)]);
    expect(after({ plans: [plan('a')] }, drop(plan('b'))).plans).toEqual([plan('a')]);
  });
});
