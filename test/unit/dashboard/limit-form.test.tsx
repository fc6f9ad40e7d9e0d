// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { dayLimit } from '../../../src/core/day-limit';
import { emptyTotals } from '../../../src/core/totals';
import { limitsView } from '../../../src/dashboard/limits/limits';
import type { Tools } from '../../../src/dashboard/view';
import { readDays } from '../../../src/store/history';
import { SpeechContext, speechOf } from '../../../src/ui/speech';
import { access, NOW, TODAY, usual } from '../popup/sample';
import { all, click } from '../popup/screen';

vi.mock('../../../src/store/history', () => ({ readDays: vi.fn(async () => []) }));
afterEach(() => render(null, document.body));

/** As each reading does it, every half minute: with objects of its own. */
async function show(): Promise<void> {
  const limits = [dayLimit('chatgpt', 30), { ...dayLimit('chatgpt', 60), from: '2026-11-25' }];
  const basics = { now: NOW, today: TODAY, settings: { ...usual.settings, limits }, watched: access.watched };
  const draw = await limitsView.open({ view: 'limits', about: null, how: {} }, basics);
  const tools = { ...basics, ask: vi.fn(), tell: vi.fn(), history: null } as unknown as Tools;
  await act(() =>
    render(
      <SpeechContext.Provider value={speechOf('en', 'en')}>{draw(tools)}</SpeechContext.Provider>,
      document.body,
    ),
  );
}

it('the form of a limit stays open, with what was typed, while the figures are read anew', async () => {
  await show();
  await click(all('.limit-list button')[0]?.getAttribute('aria-label') ?? '');
  expect(all('.limit-form')).toHaveLength(1);
  const field = document.querySelector<HTMLInputElement>('.limit-form input[inputmode=numeric]');
  await act(() => {
    if (field) field.value = '45';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await show();
  expect(all('.limit-form')).toHaveLength(1);
  expect(document.querySelector<HTMLInputElement>('.limit-form input[inputmode=numeric]')?.value).toBe('45');
});

it('a site for adults is named as such, in a limit and in a group', async () => {
  const used = { ...emptyTotals(TODAY, 'spicychat'), user: 1 };
  vi.mocked(readDays).mockResolvedValueOnce([used]);
  await show();
  await click('Add a limit');
  await click('Add a group');
  const options = [...document.querySelectorAll('.limit-list option')].map(({ textContent }) => textContent);
  const ticks = all('.groups .tick').map(({ textContent }) => textContent);
  expect([options, ticks].map((names) => names.find((name) => name.includes('SpicyChat')))).toEqual([
    'SpicyChat (for adults)',
    'SpicyChat (for adults)',
  ]);
});
