import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../src/core/verdict';
import type { Choice } from '../../../src/core/nudge';
import type { PanelContent } from '../../../src/page/panel';

const shown = vi.hoisted(() => ({ contents: [] as PanelContent[] }));
vi.mock('../../../src/page/panel', () => ({
  showPanel: (content: PanelContent) => {
    shown.contents.push(content);
    return () => undefined;
  },
}));

import { Nudger, type Scene } from '../../../src/page/nudge';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 19, 0);
const CALM: Scene = { isAttended: true, isBusy: false, typed: NOW - 10_000 };

let presence: number;
let told: [string, Choice][];
let draft: string | null;
let copied: string[];
let nudger: Nudger;

const verdict = (left: number, more: object = {}): Verdict =>
  ({
    kind: 'verdict',
    pausedUntil: null,
    limit: { id: '2026-11-24/*/60/0', body: 'Yours.', runs: 'presence', left, nudged: false, ...more },
  }) as unknown as Verdict;

beforeEach(() => {
  shown.contents = [];
  presence = 0;
  told = [];
  draft = null;
  copied = [];
  nudger = new Nudger(
    {
      presence: () => presence,
      hasDraft: () => draft !== null,
      copyDraft: () => {
        if (draft === 'forbidden') return Promise.reject(new Error('not allowed'));
        copied.push(draft ?? '');
        return Promise.resolve();
      },
      tell: (id, choice) => {
        told.push([id, choice]);
        return Promise.resolve();
      },
    },
    new AbortController().signal,
  );
});

describe('a limit that is reached', () => {
  it('is known in the page itself, by the presence since the verdict', () => {
    presence = 5 * MINUTE;
    nudger.heed(verdict(2 * MINUTE), 5 * MINUTE);
    presence = 7 * MINUTE - 1;
    nudger.beat(NOW, CALM);
    expect(shown.contents).toHaveLength(0);
    presence = 7 * MINUTE;
    nudger.beat(NOW, CALM);
    expect(shown.contents).toHaveLength(1);
    expect(shown.contents[0]).toMatchObject({ body: 'Yours.' });
    expect(told).toEqual([['2026-11-24/*/60/0', 'shown']]);
  });

  it.each<[string, Partial<Scene>]>([
    ['while a reply streams', { isBusy: true }],
    ['while the user types', { typed: NOW - 2_900 }],
    ['while the user is elsewhere', { isAttended: false }],
  ])('is not shown %s', (_, scene) => {
    nudger.heed(verdict(0), 0);
    nudger.beat(NOW, { ...CALM, ...scene });
    expect(shown.contents).toHaveLength(0);
    nudger.beat(NOW, CALM);
    expect(shown.contents).toHaveLength(1);
  });

  it('is shown once a crossing, although the worker has not heard of it yet', async () => {
    nudger.heed(verdict(0), 0);
    nudger.beat(NOW, CALM);
    nudger.beat(NOW, CALM);
    await shown.contents[0]?.choose('closed');
    nudger.heed(verdict(0), 0);
    nudger.beat(NOW, CALM);
    expect(shown.contents).toHaveLength(1);
    nudger.heed(verdict(0, { id: '2026-11-24/*/60/1' }), 0);
    nudger.beat(NOW, CALM);
    expect(shown.contents).toHaveLength(2);
  });

  it('is not shown where it was shown before, or where there is none', () => {
    nudger.heed(verdict(0, { nudged: true }), 0);
    nudger.beat(NOW, CALM);
    nudger.heed({ ...verdict(0), limit: null }, 0);
    nudger.beat(NOW, CALM);
    expect(shown.contents).toHaveLength(0);
  });
});

describe('wrapping up', () => {
  beforeEach(() => {
    nudger.heed(verdict(0), 0);
    nudger.beat(NOW, CALM);
    told = [];
  });

  it('takes the draft along first', async () => {
    draft = 'And one more thing';
    expect(await shown.contents[0]?.choose('wrap-up')).toBe(true);
    expect(copied).toEqual(['And one more thing']);
    expect(told).toEqual([['2026-11-24/*/60/0', 'wrap-up']]);
  });

  it('closes nothing where the draft could not be copied', async () => {
    draft = 'forbidden';
    expect(await shown.contents[0]?.choose('wrap-up')).toBe(false);
    expect(told).toEqual([]);
  });

  it('touches no clipboard for another choice', async () => {
    draft = 'And one more thing';
    await shown.contents[0]?.choose('more');
    expect(copied).toEqual([]);
    expect(told).toEqual([['2026-11-24/*/60/0', 'more']]);
  });
});

describe('a pause', () => {
  it('lasts as long as the verdict says', () => {
    nudger.heed({ ...verdict(0), pausedUntil: NOW + MINUTE }, 0);
    expect(nudger.isPaused(NOW)).toBe(true);
    expect(nudger.isPaused(NOW + MINUTE)).toBe(false);
  });
});
