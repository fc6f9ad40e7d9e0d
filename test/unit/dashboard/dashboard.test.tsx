// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromScreen, HistoryState, ScreenAnswer } from '../../../src/core/messages';
import { DEFAULT_SETTINGS } from '../../../src/core/records';
import { Dashboard, type Shown } from '../../../src/dashboard/dashboard';
import { VIEWS, viewOf } from '../../../src/dashboard/views';
import { access, MINUTE, NOW, TODAY, usual } from '../popup/sample';
import { all, click, read } from '../popup/screen';

const ask = vi.fn<(wish: FromScreen) => Promise<ScreenAnswer>>();
const refresh = vi.fn<() => Promise<void>>();
const grants = { give: vi.fn(), giveBack: vi.fn() };
const device = { version: '1.0.0', name: 'Chrome, Linux', downloads: vi.fn() };
const basics = { now: NOW, today: TODAY, settings: usual.settings, watched: access.watched };
const fine: HistoryState = { lost: null, trouble: null };
const lost = { at: NOW, days: ['2026-11-20', '2026-11-22'], presence: 75 * MINUTE };

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, settings: DEFAULT_SETTINGS });
  refresh.mockReset().mockResolvedValue();
});
afterEach(() => render(null, document.body));

const about: Shown = { view: viewOf('about'), basics, draw: () => <p>drawn</p> };
const show = (shown: Shown = about, history: HistoryState | null = fine, browserLanguage = 'en-GB'): void =>
  void act(() =>
    render(
      <Dashboard {...{ shown, history, browserLanguage, ask, refresh, grants, device }} />,
      document.body,
    ),
  );

describe('the dashboard', () => {
  it('has a way to every view, and says which one is open', () => {
    show();
    const ways = all('header nav a').map((link) => link.getAttribute('href'));
    expect(ways.toSorted()).toEqual(VIEWS.map(({ id }) => `#/${id}`).toSorted());
    expect(all('[aria-current=page]').map((link) => link.textContent)).toEqual(['About the figures']);
    expect(document.title).toBe('About the figures · Full Stop');
    expect(read('main')).toContain('drawn');
  });

  it('opens the ways on a narrow screen, and closes them once one was taken', async () => {
    show();
    await click('Views');
    expect(all('.nav-groups.open')).toHaveLength(1);
    expect(all('.nav-open')[0]?.getAttribute('aria-expanded')).toBe('true');
    show({ ...about, view: viewOf('data') });
    expect(all('.nav-groups.open')).toHaveLength(0);
  });

  it('goes on reading at the title of a view that was gone to, and not at the first one', () => {
    show();
    expect(document.activeElement).toBe(document.body);
    show({ ...about, view: viewOf('data') });
    expect(document.activeElement?.textContent).toBe('Your data');
  });

  it('says so when the store cannot be used, and never shows figures then', async () => {
    show({ view: viewOf('ledger'), problem: 'blocked' });
    expect(read('.unavailable')).toContain('Close the other Full Stop tabs');
    await click('Try again');
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('says since when nothing is kept, and why', () => {
    show(about, { lost: null, trouble: { reason: 'full', since: NOW } });
    expect(read('main .notice[role=alert]')).toMatch(
      /^Nothing new has been kept since 20:30\. The disk is full/,
    );
  });

  it('says what the browser lost, and puts it back or lets it go', async () => {
    show(about, { lost, trouble: null });
    expect(read('.history-lost')).toContain('Of the last 2 days with use, Full Stop still has the figures.');
    expect(read('.history-lost')).toContain('From 20 Nov 2026 to 22 Nov 2026: 1 hr 15 min in all.');
    await click('Put them back');
    expect(ask).toHaveBeenLastCalledWith({ kind: 'restore-history' });
    expect(read('main [role=status]')).toBe('The lost days are back.');
    await click('Go on without them');
    expect(ask).toHaveBeenLastCalledWith({ kind: 'leave-history' });
  });

  it('says so when the worker did not do it', async () => {
    ask.mockResolvedValue({ ok: false, problem: 'no answer' });
    show(about, { lost, trouble: null });
    await click('Put them back');
    expect(read('main > .notice[role=status]')).toMatch(/^That was not saved/);
  });
});
