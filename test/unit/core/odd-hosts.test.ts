import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/core/access';
import { dayLimit } from '../../../src/core/day-limit';
import { fromPage } from '../../../src/core/guard';
import { fromScreen } from '../../../src/core/wishes';
import { siteIdAt } from '../../../src/sites';
import { emptyTotals } from '../../../src/core/totals';
import { SHAPES } from '../../../src/store/backup/shapes';
import { settings } from '../../../src/store/backup/choices';

const NOW = Date.UTC(2026, 10, 24);

/** Names that people give to their own machines, as `URL` writes them. */
describe.each([
  'open_webui:8080',
  '_chat.example',
  '[::1]:3000',
  '[fe80::1ff:fe23:4567:890a]',
  '192.168.1.7:5001',
  'nas',
  'chat-.example',
  'bücher.example',
  'xn--bcher-kva.example',
  'a.'.repeat(126) + 'a',
])('a chat at %s', (host) => {
  const url = new URL(`http://${host}/c/1`);
  const site = siteIdAt(url);

  it('can be watched, limited, forgotten, and spoken to', () => {
    expect(originOf(url)).toBe(`http://${url.hostname}/*`);
    expect(fromScreen({ kind: 'forget', site, first: null, last: null }, NOW)).not.toBeNull();
    expect(fromScreen({ kind: 'put-limit', limit: dayLimit(site, 10) }, NOW)).not.toBeNull();
    expect(fromScreen({ kind: 'drop-limit', id: site }, NOW)).not.toBeNull();
    for (const id of [`break/${site}/${NOW}`, `2026-11-24@2/${site}/10/0`])
      expect(fromPage({ kind: 'nudge', id, choice: 'shown' }, NOW)).not.toBeNull();
  });

  it('stays in a backup', () => {
    expect(SHAPES.days.fits(emptyTotals('2026-11-24', site))).toBe(true);
    const id = `2026-11-24@2/${site}/10/0`;
    const chosen = { day: '2026-11-24', at: NOW, choice: 'shown', chose: NOW } as const;
    expect(SHAPES.nudges.fits({ ...chosen, id, site, kind: 'limit', limit: site, what: 'day' })).toBe(true);
    expect(settings.fits({ limits: [dayLimit(site, 10)], purposes: { [site]: 'work' } })).toBe(true);
  });
});

it.each(['a*b.example', '*', "it's", 'a&b', 'a=b', '__proto__'])(
  'a host with odd signs cannot be watched: %s',
  (host) => {
    expect(originOf(new URL(`http://${host}/`))).toBeNull();
  },
);
