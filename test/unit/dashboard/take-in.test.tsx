// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBackup } from '../../../src/dashboard/data/backup/open-backup';
import { TakeIn } from '../../../src/dashboard/data/backup/take-in';
import type { Tools } from '../../../src/dashboard/view';
import { dropStaged } from '../../../src/store/backup/staging';
import { button } from '../popup/screen';
import { showInEnglish } from './in-english';

vi.mock('../../../src/dashboard/data/backup/open-backup');
vi.mock('../../../src/store/backup/staging');

const tell = vi.fn();
const bar = (): HTMLProgressElement | null => document.querySelector('progress');
const field = (): HTMLInputElement => document.querySelector('input[type=file]')!;
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
function choose(): Promise<void> {
  vi.spyOn(field(), 'files', 'get').mockReturnValue([new File([''], 'mine.json')] as unknown as FileList);
  return act(async () => void field().dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Ends when it is stopped, as what stages rows does.
  vi.mocked(openBackup).mockImplementation(
    (_, { signal }) =>
      new Promise((done) => signal.addEventListener('abort', () => done('damaged'), { once: true })),
  );
  showInEnglish(<TakeIn {...({ settings: {}, ask: vi.fn(), tell } as unknown as Tools)} />);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.resetAllMocks();
});

it('shows how far opening a backup is, and leaves nothing of it where it is stopped', async () => {
  await choose();
  await pass(200);
  await act(() => vi.mocked(openBackup).mock.lastCall?.[1].progress(0.25));
  expect(bar()?.value).toBe(0.25);
  await act(async () => button('Stop').click());
  await vi.waitFor(() => expect(bar()).toBeNull());
  expect(dropStaged).toHaveBeenCalledTimes(1);
  expect(document.querySelector('.fault')?.textContent).toBe('');
  expect(tell).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field());
});

it('says what is wrong with a file, and opens the next', async () => {
  vi.mocked(openBackup).mockResolvedValueOnce('not-json');
  await choose();
  await vi.waitFor(() => expect(document.querySelector('.fault')?.textContent).toContain('mine.json'));
  await choose();
  expect(document.querySelector('.fault')?.textContent).toBe('');
  expect(openBackup).toHaveBeenCalledTimes(2);
});
