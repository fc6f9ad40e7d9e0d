/**
 * Pages of a messenger, made by hand from the facts, to be served under its own address: a list of chats, one pane,
 * answers that come in pieces. Whom the user talks to, only `window.__who` knows.
 */
import type { Answer } from '../replay/proxy.ts';

declare global {
  interface Window {
    __who: string | null;
    /** Nothing is being written. */
    __idle: boolean;
    /** So many of the answer's words stand there. */
    __words: number;
    /** When the user went back. */
    __left: number | null;
  }
}

const page = (body: string, script: () => void): Answer => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="nl"><title>Chats</title><body>${body}<script>(${script.toString()})()</script></body></html>`,
});

/** Entries are made anew for each chat; the contact that is called Meta AI takes the elements that are there. */
export const WHATSAPP: Answer = page(
  '<div id="app"><header><div data-testid="navbar-primary-section">' +
    '<button data-navbar-item="true" aria-label="Chats">C</button>' +
    '<button data-navbar-item="true" aria-label="Meta AI">M</button></div></header>' +
    '<div id="side"><div contenteditable="true" role="textbox" id="search"></div>' +
    '<div id="mum"><button><span title="Mum">Mum</span><span title="secret">secret</span></button></div>' +
    '<div id="impostor"><button><span title="Meta AI">Meta AI</span><span title="secret">secret</span></button></div>' +
    '</div></div>',
  () => {
    window.__who = null;
    window.__idle = true;
    const html = (name: string): string =>
      `<header><span title="${name}" dir="auto">${name}</span></header>` +
      '<div data-testid="conversation-panel-messages"><div id="rows"></div></div>' +
      `<footer><div contenteditable="true" role="textbox" aria-label="Typ een bericht aan ${name}"><br></div></footer>`;
    const add = (side: string, words: string): Element => {
      const id = Math.random().toString(16).slice(2).toUpperCase();
      const row = `<div role="row"><div data-id="${id}"><div class="message-${side}"><div data-testid="msg-container"><span data-testid="selectable-text" class="copyable-text selectable-text">${words}</span></div></div></div></div>`;
      const rows = document.querySelector('#rows') as Element;
      rows.insertAdjacentHTML('beforeend', row);
      return rows.lastElementChild as Element;
    };
    const answer = async (): Promise<void> => {
      window.__idle = false;
      window.__words = 0;
      const row = add('in', 'Hm');
      const text = row.querySelector('.selectable-text') as Element;
      const words =
        'It moves heat from outside to inside, also in winter. Would you like me to make a table?'.split(' ');
      for (let count = 1; count <= words.length; count++) {
        await new Promise((done) => setTimeout(done, 120));
        text.textContent = words.slice(0, count).join(' ');
        window.__words = count;
      }
      row
        .querySelector('[data-testid="msg-container"]')
        ?.insertAdjacentHTML('beforeend', '<i data-testid="msg-meta"></i>');
      window.__idle = true;
    };
    const sends = (event: KeyboardEvent): void => {
      const composer = event.target as Element;
      if (event.key !== 'Enter' || !composer.closest('footer')) return;
      event.preventDefault();
      add('out', composer.textContent ?? '');
      composer.innerHTML = '<br>';
      void answer();
    };
    const show = (who: string, name: string, isAnew: boolean): void => {
      window.__who = who;
      const main = document.querySelector('#main');
      if (!isAnew && main) {
        document.querySelector('#rows')?.replaceChildren();
        add('in', 'I am a person, secret');
        return;
      }
      main?.remove();
      document.querySelector('#app')?.insertAdjacentHTML('beforeend', `<div id="main">${html(name)}</div>`);
    };
    document.addEventListener('keydown', sends);
    document.querySelector('[aria-label="Meta AI"]')?.addEventListener('click', () => {
      setTimeout(() => show('machine', 'Meta AI', true), 50);
    });
    document.querySelector('#mum')?.addEventListener('click', () => show('person', 'Mum', true));
    document.querySelector('#impostor')?.addEventListener('click', () => show('person', 'Meta AI', false));
  },
);

export const META_AI = '/messages/t/156025504001094';

/** The address changes first, and the page follows some time later, in the same pane. */
export const MESSENGER: Answer = page(
  `<div role="navigation"><a href="/messages/t/1" id="mum">Mum: secret</a><a href="${META_AI}" id="meta">Meta AI</a></div>` +
    '<div role="main"><div role="grid"></div><div role="textbox" contenteditable="true" aria-label="Bericht"><br></div></div>',
  () => {
    window.__idle = true;
    const main = document.querySelector('[role="main"]') as Element;
    const grid = document.querySelector('[role="grid"]') as Element;
    const composer = document.querySelector('[role="textbox"]') as Element;
    const add = (words: string): Element => {
      const row = `<div role="row"><div><span><div dir="auto">${words}</div></span></div></div>`;
      grid.insertAdjacentHTML('beforeend', row);
      return grid.lastElementChild?.querySelector('[dir]') as Element;
    };
    const show = (): void => {
      const isAi = location.pathname.includes('156025504001094');
      window.__who = isAi ? 'machine' : 'person';
      main.setAttribute('aria-label', isAi ? 'Gesprek met Meta AI' : 'Gesprek met Mum');
      grid.replaceChildren();
      add(isAi ? 'How can I help?' : 'secret');
    };
    const answer = async (): Promise<void> => {
      window.__idle = false;
      window.__words = 0;
      const text = add('Hm');
      const words =
        'It moves heat from outside to inside, also in winter. Would you like me to make a table?'.split(' ');
      for (let count = 1; count <= words.length; count++) {
        await new Promise((done) => setTimeout(done, 120));
        text.textContent = words.slice(0, count).join(' ');
        window.__words = count;
      }
      window.__idle = true;
    };
    composer.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Enter') return;
      event.preventDefault();
      add(composer.textContent ?? '');
      composer.innerHTML = '<br>';
      void answer();
    });
    for (const link of document.querySelectorAll('a')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState(null, '', link.href);
        setTimeout(show, 4_000);
      });
    }
    window.__left = null;
    window.addEventListener('popstate', () => {
      window.__left = Date.now();
      setTimeout(show, 400);
    });
    show();
  },
);
