import { expect, test } from 'vitest';
import { blocksOf, toHtml } from '../../../practice/page/markdown';

test('paragraphs, lists and quotations become markup', () => {
  expect(blocksOf('one\n\n- two\n\n\nthree')).toEqual(['one', '- two', 'three']);
  expect(toHtml('a **b** *c*')).toBe('<p>a <strong>b</strong> <em>c</em></p>');
  expect(toHtml('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
  expect(toHtml('1. a\n2. b')).toBe('<ol><li>a</li><li>b</li></ol>');
  expect(toHtml('> a\n>\n> b')).toBe('<blockquote><p>a</p><p>b</p></blockquote>');
});

test('what is no markup of ours is text', () => {
  expect(toHtml('<img src=x onerror=alert(1)> & co')).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt; &amp; co</p>',
  );
});
