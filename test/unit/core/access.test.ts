import { describe, expect, it } from 'vitest';
import { covers, hostOf, isAt, isCovered, isOneHost, originOf } from '../../../src/core/access';

describe('what is asked for to watch a page', () => {
  it.each([
    ['https://chat.example.org/room?x#y', 'https://chat.example.org/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['http://192.168.1.7:5001/', 'http://192.168.1.7/*'],
    ['https://CHAT.example/', 'https://chat.example/*'],
  ])('%s: %s', (url, origin) => expect(originOf(new URL(url))).toBe(origin));

  it.each([
    'chrome://settings/',
    'about:blank',
    'file:///home/me/chat.html',
    'moz-extension://1234/popup.html',
    'https://chromewebstore.google.com/',
    'https://addons.mozilla.org/',
    'https://accounts.firefox.com/',
    'https://support.mozilla.org/',
    'https://chrome.google.com/webstore',
    'ftp://a.example/',
    'data:text/html,hello',
  ])('%s: nothing can be', (url) => expect(originOf(new URL(url))).toBeNull());
});

describe('a pattern', () => {
  it.each([
    ['https://a.example/*', true],
    ['*://a.example/*', true],
    ['https://*.example/*', false],
    ['https://*/*', false],
    ['<all_urls>', false],
  ])('%s is about one host: %s', (pattern, isOne) => expect(isOneHost(pattern)).toBe(isOne));

  it('says its host', () => {
    expect(hostOf('https://a.example/*')).toBe('a.example');
    expect(hostOf('*://*.example/*')).toBe('*.example');
  });

  it.each([
    ['https://a.example/*', 'https://a.example/*', true],
    ['https://a.example/*', 'http://a.example/*', false],
    ['https://a.example/*', 'https://b.a.example/*', false],
    ['*://a.example/*', 'http://a.example/*', true],
    ['https://*.example/*', 'https://b.a.example/*', true],
    ['https://*.example/*', 'https://example/*', true],
    ['https://*.example/*', 'https://notexample/*', false],
    ['https://*/*', 'https://a.example/*', true],
    ['https://*/*', 'http://a.example/*', false],
    ['<all_urls>', 'http://a.example/*', true],
    ['nonsense', 'http://a.example/*', false],
  ])('%s holds for %s: %s', (pattern, origin, holds) => expect(covers(pattern, origin)).toBe(holds));
});

describe('access', () => {
  it('holds by any of what was granted', () => {
    const granted = ['https://b.example/*', '*://*.example.org/*'];
    expect(isCovered('https://a.example.org/*', granted)).toBe(true);
    expect(isCovered('https://a.example/*', granted)).toBe(false);
    expect(isCovered('https://a.example/*', [])).toBe(false);
  });

  it.each([
    ['https://a.example/*', 'nonsense'],
    ['https://*/*', 'https://a.example'],
    ['ftp://a.example/*', 'https://a.example/*'],
    ['xhttps://a.example/*', 'https://a.example/*'],
    ['https://a.example/*/more', 'https://a.example/*'],
  ])('by %s holds for no %s', (pattern, origin) => expect(covers(pattern, origin)).toBe(false));

  it('of many hosts is about none of them', () => {
    expect(['x://a.example/*', 'https://a.example/*x', ' https://a.example/*'].map(isOneHost)).toEqual([
      ...[false, false, false],
    ]);
    expect(hostOf('nonsense')).toBe('nonsense');
  });

  it('is of use where the chat is, by path, search and hash', () => {
    const url = new URL('https://a.example/k/?a=b#chat');
    expect(
      [undefined, '^/k/', 'a=b', '#chat$', '^/k/\\?a=b#chat$', '^/other'].map((at) => isAt(at, url)),
    ).toEqual([...[true, true, true, true, true, false]]);
  });
});
