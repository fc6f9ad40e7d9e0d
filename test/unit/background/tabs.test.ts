import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGIN, type FakeBrowser } from './fake-browser';

const browser = vi.hoisted(() => ({}) as FakeBrowser);
vi.mock('../../../src/browser', () => ({ browser }));

const { fakeBrowser } = await import('./fake-browser');
const { leave, openView } = await import('../../../src/background/tabs');
const { VIEWS } = await import('../../../src/dashboard/views');

beforeEach(() => void Object.assign(browser, fakeBrowser()));

describe('wrapping up', () => {
  const tab = { id: 7, windowId: 1 } as never;

  it('goes to the page that the user chose, in the same tab', async () => {
    await leave(tab, 'https://example.org/');
    expect(browser.tabs.update.mock.calls).toEqual([[7, { url: 'https://example.org/' }]]);
    expect(browser.tabs.remove).not.toHaveBeenCalled();
  });

  it('closes the tab without such a page, and keeps the window open', async () => {
    browser.state.tabs = [{ id: 7, windowId: 1 }];
    await leave(tab, null);
    expect(browser.tabs.create).toHaveBeenCalledWith({ windowId: 1 });
    expect(browser.tabs.remove).toHaveBeenCalledWith(7);
  });

  it('does nothing where nobody knows the tab', async () => {
    await leave(undefined, null);
    await leave(undefined, 'https://example.org/');
    expect(browser.tabs.update).not.toHaveBeenCalled();
    expect(browser.tabs.remove).not.toHaveBeenCalled();
  });
});

describe('opening a view', () => {
  it.each([
    ['talk', 'talk'],
    ['card', 'card'],
    ['limits', 'limits'],
    ['nudges', 'nudges'],
  ] as const)('%s', async (what, view) => {
    expect(await openView(what)).toBeNull();
    expect(browser.tabs.create.mock.calls).toEqual([[{ url: `${ORIGIN}src/dashboard/index.html#/${view}` }]]);
    expect(VIEWS.map(({ id }) => id)).toContain(view);
  });
});
