import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/dashboard/sites/site-figures';
import { siteStates } from '../../../src/dashboard/sites/site-states';
import { accessText, readingText } from '../../../src/dashboard/sites/site-texts';
import { speechOf } from '../../../src/ui/speech';
import { access, NOW, row, TODAY, usual } from '../popup/sample';

const en = speechOf('en', 'en-GB');
const basics = { today: TODAY, settings: usual.settings };
const kept = (site: string) => ({ ...figuresOf(site, []), first: '2026-01-01', last: TODAY });
const reading = { site: 'replika', reading: 'general', since: NOW - 60_000 } as const;

describe('figures of a site', () => {
  it('name the latest days that have something to be said of them', () => {
    const days = [
      row('2026-11-20', 'chatgpt', 10, { general: 2 }),
      row('2026-11-21', 'chatgpt', 10, { unseen: 1, origin: 'restored' }),
      row('2026-11-21', 'replika', 10, { general: 1 }),
    ];
    expect(figuresOf('chatgpt', days)).toMatchObject({
      ...{ general: ['2026-11-20'], missing: ['2026-11-21'], restored: ['2026-11-21'], sample: [] },
    });
  });
});

describe('sites', () => {
  const states = siteStates({ readings: [reading], figures: [kept('replika'), kept('poe')] }, [
    ...access.watched.filter((origin) => !origin.includes('grok')),
    'https://chat.home.arpa/*',
  ]);
  const idsOf = (list: readonly { site: string }[]): string[] => list.map(({ site }) => site);

  it('are watched, not watched any more, or known', () => {
    expect(idsOf(states.watched)).toEqual(expect.arrayContaining(['replika', 'chat.home.arpa']));
    expect(idsOf(states.unwatched).sort()).toEqual(['grok', 'poe']);
    expect(states.known.map(({ id }) => id)).toContain('kimi');
    expect(states.known.map(({ id }) => id)).not.toContain('poe');
    expect(states.unsupported.map(({ id }) => id)).toContain('snapchat');
    expect(states.apps.map(({ id }) => id)).toContain('open-webui');
  });

  it('say how they are read, and since when', () => {
    const textOf = (site: string): string => {
      const state = states.watched.find((one) => one.site === site);
      return state ? readingText(state, basics, en) : '';
    };
    expect(textOf('replika')).toBe('Reading with the general reader since 20:29.');
    expect(textOf('chatgpt')).toBe('Nothing has been read yet');
  });

  it('say whether there is access', () => {
    const textOf = (site: string): string => {
      const state = [...states.watched, ...states.unwatched].find((one) => one.site === site);
      return state ? accessText(state, en) : '';
    };
    expect(textOf('replika')).toBe('Since the installation: my.replika.com and my.replika.ai');
    expect(textOf('chat.home.arpa')).toBe('Given by you: chat.home.arpa');
    expect(textOf('grok')).toMatch(/^None\. It came with/);
    expect(textOf('poe')).toBe('None');
  });
});
