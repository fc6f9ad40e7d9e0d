// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useWork } from '../../../src/dashboard/use-work';
import { StoreUnavailable } from '../../../src/store/open';
import { button, click } from '../popup/screen';
import { showInEnglish } from './in-english';

const what = vi.fn<() => Promise<void>>();
const tell = vi.fn();

function Screen() {
  const { isBusy, work } = useWork(tell);
  return (
    <button type="button" aria-busy={isBusy} onClick={() => work(what)}>
      Do it
    </button>
  );
}

beforeEach(() => {
  what.mockReset().mockResolvedValue();
  tell.mockReset();
  showInEnglish(<Screen />);
});
afterEach(() => render(null, document.body));

it('does once what is pressed twice, and again when that is over', async () => {
  await act(async () => {
    button('Do it').click();
    button('Do it').click();
  });
  expect(what).toHaveBeenCalledOnce();
  await click('Do it');
  expect(what).toHaveBeenCalledTimes(2);
  expect(tell).not.toHaveBeenCalled();
});

it('says that it failed, with a way out where there is one', async () => {
  what.mockRejectedValueOnce(new StoreUnavailable('full'));
  await click('Do it');
  expect(tell).toHaveBeenLastCalledWith(expect.stringContaining('disk is full'), true);
  what.mockRejectedValueOnce(new Error('whatever'));
  await click('Do it');
  expect(tell).toHaveBeenLastCalledWith(expect.stringMatching(/^That was not saved/), true);
  expect(button('Do it').getAttribute('aria-busy')).toBe('false');
});
