// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { outermost } from '../../../src/page/tree';

it('finds the outermost elements in their order, and looks no further', () => {
  document.body.innerHTML =
    '<div><p class="text" id="a"><i class="text"></i></p><div><b></b><p class="text" id="b"></p></div></div>';
  const inner = vi.spyOn(document.querySelector('i')!, 'matches');
  expect(outermost(document.body, '.text').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(inner).not.toHaveBeenCalled();
});
