// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SiteReading } from '../../../src/core/records';
import { access, NOW, usual } from './sample';
import { all, ask, button, click, give, read, showAt, showWith } from './screen';

beforeEach(() => {
  ask.mockReset().mockResolvedValue(true);
  give.mockReset().mockResolvedValue(true);
});
afterEach(() => render(null, document.body));

const reading = (site: string, kind: SiteReading['reading'], since = NOW - 60_000): SiteReading => ({
  site,
  reading: kind,
  since,
});
const buttons = (): (string | null)[] => all('.here button').map((one) => one.textContent);

describe('a page that is watched', () => {
  it('of which nothing is known yet is nothing to speak of', () => {
    showAt('https://chatgpt.com/c/1', { readings: [] });
    expect(read('.here')).toBe('This pageChatGPT is watched.');
    expect(buttons()).toEqual([]);
  });

  it('says since when only the general reader reads it: today by the clock, before by the day', () => {
    showAt('https://chatgpt.com/', { readings: [reading('chatgpt', 'general')] });
    expect(read('.here')).toContain('Reading with the general reader since 20:29.');
    showAt('https://chatgpt.com/', { readings: [reading('chatgpt', 'general', NOW - 3 * 86_400_000)] });
    expect(read('.here')).toContain('since Saturday 21 November.');
  });

  it('says since when it is read by its facts', () => {
    showAt('https://chatgpt.com/', { readings: [reading('chatgpt', 'facts')] });
    expect(read('.here')).toBe('This pageChatGPT is watched.Read by its facts since 20:29.');
  });

  it('says since when there is time only', () => {
    showAt('https://chatgpt.com/', { readings: [reading('chatgpt', 'time')] });
    expect(read('.here')).toContain('Time only since 20:29.');
  });

  it('takes the general reader for granted where no facts are', () => {
    const watched = ['http://localhost/*'];
    showAt('http://localhost:3000/', { watched, readings: [reading('localhost', 'general')] });
    expect(read('.here')).toBe('This pagelocalhost is watched.Reading with the general reader since 20:29.');
    showAt('http://localhost:3000/', { watched, readings: [reading('localhost', 'time')] });
    expect(read('.here')).toContain('Time only');
  });

  it('is not looked at where the chat is elsewhere on the site', () => {
    const watched = ['https://x.com/*'];
    showAt('https://x.com/home', { watched });
    expect(read('.here')).toContain('On this site only Grok in X is watched');
    showAt('https://x.com/i/grok', { watched });
    expect(read('.here')).toBe('This pageGrok in X is watched.');
  });
});

describe('a page that is not watched', () => {
  it('of a chat we know: names it, says what is looked at, and asks for its one host', async () => {
    showAt('https://poe.com/chat/1');
    expect(read('.here')).toContain('Poe is not watched.');
    expect(read('.here')).toContain('measure your time in it, count messages, and see how replies end');
    await click('Watch this site');
    expect(give).toHaveBeenCalledExactlyOnceWith(['https://poe.com/*']);
    expect(read('[role=status]')).toBe('Poe is watched from now on.');
  });

  it.each([
    ['https://chat.example.org/room?x=1', 'https://chat.example.org/*', 'chat.example.org'],
    ['http://localhost:8080/', 'http://localhost/*', 'localhost'],
    ['http://192.168.1.7:5001/', 'http://192.168.1.7/*', '192.168.1.7'],
  ])('%s asks for %s', async (url, origin, host) => {
    showAt(url);
    expect(read('.here')).toContain(`all your time on ${host} counts`);
    expect(read('.here')).toContain('leave it off where people write to each other');
    await click('Watch this site');
    expect(give).toHaveBeenCalledExactlyOnceWith([origin]);
  });

  it('of a site on which the chat is one place among others: says so', () => {
    showAt('https://x.com/home');
    expect(read('.here')).toContain('Only in Grok in X: the rest of x.com is not looked at.');
    expect(buttons()).toEqual(['Watch this site']);
  });

  it('asks the browser within the click: a promise in between would lose the right to', () => {
    showAt('https://poe.com/');
    button('Watch this site').click();
    expect(give).toHaveBeenCalledOnce();
  });

  it('says so when no access was given', async () => {
    give.mockResolvedValue(false);
    showAt('https://poe.com/');
    await click('Watch this site');
    expect(read('.notice[role=status]')).toBe('No access was given, so Poe is not watched.');
  });

  it('of the core list asks for access again, to all of its hosts', async () => {
    showWith({ watched: [], page: { url: 'https://chat.com/', incognito: false } });
    expect(read('.here')).toContain('your browser gives no access to chat.com now');
    await click('Give access again', '.here');
    expect(give).toHaveBeenCalledExactlyOnceWith([
      'https://chatgpt.com/*',
      'https://chat.openai.com/*',
      'https://chat.com/*',
    ]);
  });
});

describe('a page that cannot be watched', () => {
  it.each([
    ['a page of the browser', 'chrome://settings/', 'Nothing to watch here'],
    ['a file', 'file:///home/me/chat.html', 'Nothing to watch here'],
    ['a page without an address for us', undefined, 'Nothing to watch here'],
    ['the store', 'https://chromewebstore.google.com/detail/1', 'Nothing to watch here'],
    ['the other store', 'https://addons.mozilla.org/nl/', 'Nothing to watch here'],
    [
      'mail',
      'https://mail.google.com/mail/u/0/',
      'People write to each other here; Full Stop does not look.',
    ],
    ['a chat of people', 'https://app.slack.com/client', 'People write to each other here'],
    ['a forum', 'https://old.reddit.com/', 'People write to each other here'],
    ['Instagram', 'https://www.instagram.com/direct/t/1', 'Nothing in this page says for certain'],
    ['Telegram A', 'https://web.telegram.org/a/#1', 'Nothing in this page says for certain'],
  ])('%s says why, and offers nothing', (_, url, why) => {
    showAt(url);
    expect(read('.here')).toContain(why);
    expect(buttons()).toEqual([]);
  });

  it('is so whatever access the browser gave', () => {
    showAt('https://discord.com/app', { watched: ['https://discord.com/*'] });
    expect(read('.here')).toContain('People write to each other here');
  });

  it('says so in a private window', () => {
    showAt('https://poe.com/', { incognito: true });
    expect(read('.here')).toBe('This pagePrivate windows are not watched.');
  });
});

describe('a messenger', () => {
  it.each([
    ['https://web.whatsapp.com/', 'the title above the open chat', 'https://web.whatsapp.com/*'],
    ['https://www.facebook.com/messages/t/1', 'the address that Meta AI has', 'https://www.facebook.com/*'],
    ['https://web.telegram.org/k/', 'a bot that you name here', 'https://web.telegram.org/*'],
  ])('%s says what is looked at, what never and what counts, before it asks', async (url, looks, origin) => {
    showAt(url);
    for (const words of [
      looks,
      'What is never looked at',
      'any chat with a person or a group',
      'No word is stored',
    ])
      expect(read('.here')).toContain(words);
    expect(buttons()).toEqual(['Switch on']);
    await click('Switch on', '.here');
    expect(give).toHaveBeenCalledExactlyOnceWith([origin]);
  });

  it('has the names of bots typed in once it is on', () => {
    showAt('https://web.telegram.org/k/', { watched: ['https://web.telegram.org/*'] });
    expect(read('.here')).toContain('Telegram (bots) is watched.');
    expect(read('.here')).toContain('No bot named yet, so nothing is looked at.');
  });
});

describe('no page', () => {
  it('is spoken of where the popup is a tab of its own', () => {
    showWith(access);
    expect(all('.here')).toEqual([]);
  });
});

it('speaks Dutch too', () => {
  showAt('https://poe.com/', { settings: { ...usual.settings } }, 'nl-NL');
  expect(read('.here')).toContain('Bij Poe wordt niet meegeteld.');
  expect(buttons()).toEqual(['Hier meetellen']);
});
