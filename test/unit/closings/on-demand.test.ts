import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import all from 'virtual:closings/all';

type Closings = typeof import('../../../src/closings');

let closings: Closings;
let learnt: string[];

/** As a page does it: what is lacking is learnt, and the same is asked again. */
function asked<T>(work: () => T): T {
  for (;;) {
    try {
      return work();
    } catch (problem) {
      const code = closings.lackedBy(problem);
      if (code === null || learnt.includes(code)) throw problem;
      learnt.push(code);
      closings.learn(code, all[code] ?? '');
    }
  }
}

const CONTEXT = { farewell: false, prevUser: '', words: 80 };
const closingOf = (end: string, prevUser = ''): string =>
  asked(() => closings.closingOf(end, { ...CONTEXT, prevUser, farewell: closings.isFarewell(prevUser, end) }))
    .closing;

describe('languages that are learnt when they are met', () => {
  beforeEach(async () => {
    vi.resetModules();
    closings = await import('../../../src/closings');
    learnt = [];
  });

  test('a Dutch reader learns Dutch alone', () => {
    expect(closingOf('Zo zet je een goede thee. Zal ik een lijstje voor je maken?', 'Hoe zet je thee?')).toBe(
      'offer',
    );
    expect(asked(() => closings.responseTo('Zal ik een lijstje voor je maken?', 'ja graag'))).toBe(
      'accepted',
    );
    expect(closingOf('Slaap lekker! Tot morgen.', 'ik ga slapen, doei')).toBe('none');
    expect(learnt).toEqual(['nl']);
  });

  test('an English one English, and a Spanish one Spanish', () => {
    expect(closingOf('That is how it is done. Would you like me to make a list?', 'How is it done?')).toBe(
      'offer',
    );
    expect(learnt).toEqual(['en']);
    expect(closingOf('Así se hace el té. ¿Quieres que te prepare una lista?', '¿Cómo se hace?')).toBe(
      'offer',
    );
    expect(learnt).toEqual(['en', 'es']);
  });

  test('a reply that mixes two has both', () => {
    closingOf(
      'Dit is de brief die je wilt sturen. This is what you could say to them as well.\n\nZal ik hem voor je maken?',
    );
    expect(learnt.toSorted()).toEqual(['en', 'nl']);
  });

  test('a goodbye of a word has the language that it shows', () => {
    expect(asked(() => closings.isFarewell('tschüss!'))).toBe(true);
    expect(learnt).toEqual(['de']);
  });

  test('what is in no language of ours has none', () => {
    closingOf('Zítra bude hezky. Chcete vědět více?', 'Jak bude zítra?');
    expect(learnt).toEqual([]);
  });

  test('a problem that is another is not taken for a language', () => {
    expect(closings.lackedBy(new Error('another'))).toBe(null);
    expect(closings.lackedBy(undefined)).toBe(null);
  });

  test('the sentences written for this have hardly more than their own', () => {
    const folder = 'test/closings/sentences';
    for (const file of readdirSync(folder)) {
      let others = 0;
      const rows = readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n');
      for (const row of rows) {
        const { reply_tail: end, prev_user_tail: said } = JSON.parse(row) as Record<string, string | null>;
        const before = learnt.length;
        closingOf(end ?? '', said ?? '');
        if (learnt.length > before) others++;
      }
      expect(others, file).toBeLessThanOrEqual(8);
    }
  });
});
