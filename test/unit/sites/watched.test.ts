import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARDS_FILE, cardsFile } from '../../../scripts/site-cards';
import { SITES, siteIdAt } from '../../../src/sites';
import { cardAt, cardsAt, siteName } from '../../../src/sites/card';
import { watchedAmong } from '../../../src/sites/watched';

describe('the cards', () => {
  it('say what the site files say: else run npm run -s sites:table -- --write', async () => {
    expect(readFileSync(CARDS_FILE, 'utf8')).toBe(await cardsFile(SITES));
  });

  it.each([
    'https://chatgpt.com/',
    'https://x.com/i/grok',
    'https://web.telegram.org/a/',
    'https://duck.ai/chat',
  ])('find at %s the site that the worker finds', (address) => {
    expect(cardAt(new URL(address))?.id).toBe(siteIdAt(new URL(address)));
    const id = siteIdAt(new URL(address));
    expect(siteName(id)).toBe(SITES.find((site) => site.id === id)?.name);
  });

  it('find no site where the chat is elsewhere on the host', () => {
    expect(cardAt(new URL('https://x.com/home'))).toBeUndefined();
    expect(cardsAt('x.com')).toHaveLength(1);
  });
});

describe('what is watched of what the browser gives', () => {
  it('is each single host', () => {
    const granted = ['https://chatgpt.com/*', 'https://chat.example/*', 'http://localhost/*'];
    expect(watchedAmong(granted)).toEqual(granted);
  });

  it('is never a place of people', () => {
    expect(
      watchedAmong(['https://discord.com/*', 'https://www.instagram.com/*', '*://mail.google.com/*']),
    ).toEqual([]);
  });

  it.each(['https://*/*', '*://*/*', '<all_urls>'])(
    'of %s is the chats we know, and no messenger',
    (pattern) => {
      const watched = watchedAmong([pattern]);
      expect(watched).toContain('https://poe.com/*');
      expect(watched).not.toContain(pattern);
      expect(watched.filter((origin) => /whatsapp|facebook|telegram|discord/.test(origin))).toEqual([]);
    },
  );

  it('is a messenger that was given by its own name', () => {
    expect(watchedAmong(['https://*/*', 'https://web.whatsapp.com/*'])).toContain(
      'https://web.whatsapp.com/*',
    );
  });
});
