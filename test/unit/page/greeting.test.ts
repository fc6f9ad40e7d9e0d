import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const PLACE = { kind: 'place', sites: [], bots: [] };
const sendMessage = vi.fn<() => Promise<unknown>>();
const runtime = { id: 'id', sendMessage };
Object.assign(globalThis, { chrome: { runtime } });
const { greet } = await import('../../../src/page/greeting');

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
  end = new AbortController();
});
afterEach(() => vi.useRealTimers());

it('gives what the worker says', async () => {
  sendMessage.mockResolvedValue(PLACE);
  expect(await greet(end.signal)).toEqual(PLACE);
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('asks a worker that was ended again, at once and then less often', async () => {
  sendMessage.mockRejectedValue(new Error('the message port closed before a response was received'));
  const answer = greet(end.signal);
  const asked: number[] = [];
  for (const ms of [0, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]) {
    await vi.advanceTimersByTimeAsync(ms);
    asked.push(sendMessage.mock.calls.length);
  }
  expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  sendMessage.mockResolvedValue(PLACE);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toEqual(PLACE);
});

it('does not wait for an answer that never comes', async () => {
  sendMessage.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValue(PLACE);
  const answer = greet(end.signal);
  await vi.advanceTimersByTimeAsync(3_200);
  expect(await answer).toEqual(PLACE);
});

it('ends with the script', async () => {
  sendMessage.mockResolvedValue(null);
  const answer = greet(end.signal);
  await vi.advanceTimersByTimeAsync(100);
  end.abort();
  await vi.advanceTimersByTimeAsync(100);
  expect(await answer).toBeNull();
  expect(sendMessage).toHaveBeenCalledOnce();
});
