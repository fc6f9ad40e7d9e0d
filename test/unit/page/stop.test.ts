// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { stopsNear } from '../../../src/page/stop';

const STOP = '<button class="stop"></button>';
const TURNS = '<article>One</article><article>Two</article><article>Three</article>';

function shown(html: string): boolean {
  document.body.innerHTML = html;
  return stopsNear(document.querySelector('textarea')!, '.stop', turns());
}

function turns() {
  const thread = document.querySelector('#thread');
  return { thread, newest: thread?.lastElementChild ?? null };
}

it.each([
  ['in the form', `<main><div id="thread">${TURNS}</div><form><textarea></textarea>${STOP}</form></main>`],
  [
    'beside the form',
    `<main><div id="thread">${TURNS}</div>${STOP}<form><textarea></textarea></form></main>`,
  ],
  [
    'beside the thread, in what is around it',
    `<main><div><div id="thread">${TURNS}</div><p>${STOP}</p></div><form><textarea></textarea></form></main>`,
  ],
  ['without a form', `<div><div id="thread">${TURNS}</div><div>${STOP}<textarea></textarea></div></div>`],
  [
    'with the newest turn',
    `<main><div id="thread">${TURNS}<article>${STOP}</article></div><form><textarea></textarea></form></main>`,
  ],
])('is found %s', (_, html) => {
  expect(shown(html)).toBe(true);
  expect(shown(html.replace(STOP, ''))).toBe(false);
});

it('is not looked for in the turns before', () => {
  document.body.innerHTML = `<main><div id="thread">${TURNS}</div><form><textarea></textarea></form></main>`;
  const [first, middle, last] = [...document.querySelectorAll('article')].map((one) =>
    vi.spyOn(one, 'querySelector'),
  );
  const whole = vi.spyOn(document.querySelector('main')!, 'querySelector');
  stopsNear(document.querySelector('textarea')!, '.stop', turns());
  expect([whole, first, middle, last].map((spy) => spy?.mock.calls.length)).toEqual([0, 0, 0, 1]);
});
