/** The listing in the stores: docs/store. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
/** What the Chrome Web Store and addons.mozilla.org let pass, in characters. */
const MOST = { name: 45, summary: 132, description: 15_000 };

interface Listing {
  name: string;
  summary: string;
  description: string;
}

function listingIn(language: string): Listing {
  const [head = '', description = ''] = readFileSync(`docs/store/${language}.md`, 'utf8').split('\n---\n');
  const [, name = '', summary = ''] = /^# (.+)\n\n(.+)\n$/.exec(head) ?? [];
  return { name, summary, description: description.trim() };
}

/** What each block of a text is, and what must be the same in every language. */
const shapeOf = ({ description }: Listing): string[] =>
  description
    .split('\n\n')
    .map((block) =>
      block.startsWith('- ')
        ? `list of ${block.split('\n').length}`
        : block.startsWith('**')
          ? 'headed'
          : 'plain',
    );

const BOTS = ['ChatGPT', 'Replika', 'Character.AI', 'Claude', 'Gemini', 'Copilot'];

describe('the listing', () => {
  it('is in seven languages', () => {
    const files = readdirSync('docs/store').filter((file) => /^\w\w\.md$/.test(file));
    expect(files.map((file) => file.slice(0, 2)).sort()).toEqual(LANGUAGES);
  });

  it.each(LANGUAGES)('%s fits into the stores', (language) => {
    for (const [part, text] of Object.entries(listingIn(language))) {
      expect(text, part).not.toBe('');
      expect(text.length, part).toBeLessThanOrEqual(MOST[part as keyof Listing]);
    }
  });

  it.each(LANGUAGES)('%s says what the English one says, block by block', (language) => {
    const one = listingIn(language);
    expect(one.name).toBe(listingIn('en').name);
    expect(shapeOf(one)).toEqual(shapeOf(listingIn('en')));
    for (const bot of BOTS) expect(one.description).toContain(bot);
  });

  it.each(['en', 'nl'])('%s has the summary of the manifest', (language) => {
    const texts = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >;
    expect(listingIn(language).summary).toBe(texts['extensionDescription']?.message);
  });
});
