import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { InTurn } from '../../../src/page/in-turn';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for the answer to what was said before', async () => {
  const said: string[] = [];
  const turns = new InTurn();
  let answer = (): void => undefined;
  void turns.add(() => {
    said.push('shown');
    return new Promise<void>((done) => (answer = done));
  });
  void turns.add(() => said.push('continue'));
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toEqual(['shown']);
  answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual(['shown', 'continue']);
});

it('goes on where the answer was lost', async () => {
  const said: string[] = [];
  const turns = new InTurn();
  void turns.add(() => new Promise(() => undefined));
  void turns.add(() => said.push('continue'));
  await vi.advanceTimersByTimeAsync(2_900);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(said).toEqual(['continue']);
});
