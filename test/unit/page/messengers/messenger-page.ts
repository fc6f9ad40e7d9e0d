/** Facebook's page of messages: little is known of it but its address and the one place where a conversation is. */

export const META_AI = '/messages/t/156025504001094';

export class MessengerPage {
  readonly #isNamed: boolean;

  /** @param isNamed the pane says what conversation it is */
  constructor(isNamed = true) {
    this.#isNamed = isNamed;
    document.body.innerHTML =
      '<div role="navigation"><a href="/messages/t/1" id="row"><span>Mum: see you</span></a></div><div id="place"></div>';
  }

  get pane(): Element {
    return document.querySelector('[role="main"]')!;
  }

  get row(): Element {
    return document.querySelector('#row')!;
  }

  address(path: string): void {
    history.pushState(null, '', path);
  }

  show(who: string, how: 'anew' | 'reuse' = 'anew'): void {
    const label = `Conversation with ${who}`;
    const grid =
      `<header>${who}</header><div role="grid"><div role="row"><div dir="auto">secret</div></div></div>` +
      '<div contenteditable="true" role="textbox" aria-label="Message"><p>draft</p></div>';
    if (how === 'anew') {
      document.querySelector('[role="main"]')?.remove();
      document.querySelector('#place')!.insertAdjacentHTML('afterend', '<div role="main"></div>');
    }
    if (this.#isNamed) this.pane.setAttribute('aria-label', label);
    this.pane.innerHTML = grid;
  }
}

/** A conversation by little more than its structure: which side a message is on, only its looks say. */
export function say(page: MessengerPage, words: string): void {
  const row = `<div role="row"><div><div><span><div dir="auto">${words}</div></span></div></div></div>`;
  page.pane.querySelector('[role="grid"]')?.insertAdjacentHTML('beforeend', row);
}

export const FORBIDDEN = '[role="navigation"],[role="grid"]';
