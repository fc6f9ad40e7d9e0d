import { expect, it, vi } from 'vitest';

const rulesInFull = vi.hoisted(() => vi.fn<() => Promise<object>>());
vi.mock('../../../src/page/extra', () => ({ rulesInFull }));
const { bringRules } = await import('../../../src/welcome/practice/bring-rules');

it('brings the rules once, and tries again where they did not come', async () => {
  const rules = {};
  rulesInFull.mockRejectedValueOnce(new Error('no file')).mockResolvedValue(rules);
  expect(await bringRules()).toBeNull();
  expect(await bringRules()).toBe(rules);
  await bringRules();
  expect(rulesInFull).toHaveBeenCalledTimes(2);
});
