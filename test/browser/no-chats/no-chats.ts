import type { Page } from 'puppeteer-core';

export interface NoChat {
  /** The file in pages/. */
  page: string;
  /** A host that is known for its chat, under which the page is served as well: each page has one of its own. */
  known: Known;
  /** What a person does there, by keys and clicks. */
  does(page: Page): Promise<void>;
}

interface Known {
  host: string;
  site: string;
}

const TEXTS = [
  'Basil wants water from below, once a day',
  'How do I keep the mint from taking over?',
  'It stood beside the heater and dried out',
];
const KEYS = { delay: 8 };

/** Types each text into the field, and sends it as it is told to. */
const sends =
  (field: string, ...ways: ('enter' | 'button')[]) =>
  async (page: Page): Promise<void> => {
    for (const [index, text] of TEXTS.entries()) {
      await page.waitForSelector(field);
      await page.click(field);
      await page.keyboard.type(text, KEYS);
      if (ways[index % ways.length] === 'enter') await page.keyboard.press('Enter');
      else await page.click('button');
      await comesToRest(page);
    }
  };

/** Returns when the page has changed nothing for a while: what an act of the user brings about has come. */
function comesToRest(page: Page): Promise<void> {
  return page.evaluate(
    (quiet, most) =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        }).observe(document, { childList: true, subtree: true, characterData: true });
        setTimeout(done, most);
      }),
    2_700,
    5_000,
  );
}

async function searches(page: Page): Promise<void> {
  for (const [index, text] of TEXTS.entries()) {
    await page.click('input', { count: 3 });
    await page.keyboard.type(text, KEYS);
    const loads = page.waitForNavigation();
    await (index === 1 ? page.click('button') : page.keyboard.press('Enter'));
    await loads;
  }
}

async function writes(page: Page): Promise<void> {
  await page.click('[contenteditable]');
  for (const text of TEXTS) {
    await page.keyboard.type(text, KEYS);
    await page.keyboard.press('Enter');
    await comesToRest(page);
  }
}

async function mails(page: Page): Promise<void> {
  for (const text of TEXTS) {
    await page.click('nav button');
    await page.type('[contenteditable]', text, KEYS);
    await page.click('div > button');
    await comesToRest(page);
  }
}

async function programs(page: Page): Promise<void> {
  await page.focus('textarea');
  for (const text of TEXTS) {
    await page.keyboard.type(text, KEYS);
    await page.keyboard.press('Enter');
  }
  await page.click('button');
  await comesToRest(page);
}

async function logsIn(page: Page): Promise<void> {
  for (const text of TEXTS) {
    await page.type('[type="text"]', text, KEYS);
    await page.type('[type="password"]', 'rosemary', KEYS);
    await (text === TEXTS[1] ? page.click('button') : page.keyboard.press('Enter'));
    await comesToRest(page);
  }
}

async function describesMyself(page: Page): Promise<void> {
  for (const text of TEXTS) {
    await page.click('button');
    await page.type('textarea', text, KEYS);
    await page.click('button');
    await comesToRest(page);
  }
}

const at = (host: string, site: string): Known => ({ host, site });

export const NO_CHATS: readonly NoChat[] = [
  { page: 'search-form', known: at('chatgpt.com', 'chatgpt'), does: searches },
  {
    page: 'search-live',
    known: at('www.perplexity.ai', 'perplexity'),
    does: sends('textarea', 'enter', 'button'),
  },
  { page: 'forum', known: at('my.replika.com', 'replika'), does: sends('textarea', 'button') },
  { page: 'document-editor', known: at('claude.ai', 'claude'), does: writes },
  { page: 'block-editor', known: at('gemini.google.com', 'gemini'), does: writes },
  { page: 'code-editor', known: at('chat.deepseek.com', 'deepseek'), does: programs },
  { page: 'mail', known: at('copilot.microsoft.com', 'copilot'), does: mails },
  { page: 'to-do', known: at('grok.com', 'grok'), does: sends('input', 'enter', 'button') },
  { page: 'spreadsheet', known: at('chat.mistral.ai', 'mistral'), does: sends('textarea', 'enter') },
  { page: 'translation', known: at('pi.ai', 'pi'), does: sends('textarea', 'button') },
  { page: 'log-in', known: at('character.ai', 'character-ai'), does: logsIn },
  { page: 'profile', known: at('www.meta.ai', 'meta-ai'), does: describesMyself },
  {
    page: 'live-comments',
    known: at('poe.com', 'poe'),
    does: sends('[contenteditable]', 'enter', 'button'),
  },
];

/** What is counted where something is to be counted: without it, the others would show nothing. */
export const CHAT: NoChat = {
  page: 'a-chat',
  known: at('www.kimi.com', 'kimi'),
  does: sends('textarea', 'enter', 'button'),
};
