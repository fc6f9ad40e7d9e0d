// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../../src/dashboard/progress';
import { useLongWork } from '../../../src/dashboard/use-long-work';
import type { Waiting } from '../../../src/store/backup/written';
import { button } from '../popup/screen';
import { showInEnglish } from './in-english';

const tell = vi.fn();
let waiting: Waiting;
let end: () => void;
const what = (given: Waiting): Promise<void> => {
  waiting = given;
  return new Promise((done, fail) => {
    end = done;
    given.signal.addEventListener('abort', () => fail(given.signal.reason as Error));
  });
};

function Screen() {
  const { isBusy, going, work, cancel } = useLongWork(tell);
  return (
    <>
      <button type="button" aria-busy={isBusy} onClick={() => work(what)}>
        Save
      </button>
      {going && <Progress {...going} label="Reading" cancel={cancel} />}
    </>
  );
}

const bar = (): HTMLProgressElement | null => document.querySelector('progress');
const press = (name: string) => act(async () => button(name).click());
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  tell.mockReset();
  showInEnglish(<Screen />);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('says nothing of what is over at once', async () => {
  await press('Save');
  await act(() => waiting.progress(0.5));
  await pass(199);
  expect(bar()).toBeNull();
  await act(async () => end());
  await pass(1_000);
  expect(bar()).toBeNull();
});

it('shows how far it is, and is gone at the end', async () => {
  await press('Save');
  await pass(200);
  expect(bar()?.hasAttribute('value')).toBe(false);
  await act(() => waiting.progress(0.25));
  expect(bar()?.value).toBe(0.25);
  await act(async () => end());
  expect(bar()).toBeNull();
  expect(tell).not.toHaveBeenCalled();
});

it('ends where it is cancelled, without a word of failure, and can begin again', async () => {
  await press('Save');
  await pass(200);
  await press('Stop');
  expect(waiting.signal.aborted).toBe(true);
  expect(bar()).toBeNull();
  expect(tell).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(button('Save').getAttribute('aria-busy')).toBe('false'));
  await press('Save');
  expect(waiting.signal.aborted).toBe(false);
});

it('ends with the view', async () => {
  await press('Save');
  await act(() => render(null, document.body));
  expect(waiting.signal.aborted).toBe(true);
});
