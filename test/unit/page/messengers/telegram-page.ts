/** Telegram Web K by its public source: one set of elements for all chats, and an address that comes early or late. */

const PEERS: Record<string, string> = {
  gptbot: '123',
  mum: '456',
  dad: '457',
  group: '-789',
  otherbot: '124',
};

export class TelegramPage {
  #mid = 1;

  constructor() {
    const chat =
      '<div class="chat tabs-tab active"><div class="sidebar-header topbar">' +
      '<div class="avatar person-avatar"></div><span class="peer-title"></span></div>' +
      '<div class="bubbles"><div class="bubbles-inner"></div></div>' +
      '<div class="chat-input chat-input-main"><div class="input-message-input" contenteditable="true"></div>' +
      '<div class="input-message-input input-field-input-fake"></div></div></div>';
    document.body.innerHTML =
      '<div id="column-left"><ul class="chatlist"><a class="row chatlist-chat" id="row" data-peer-id="456">Mum: hi</a></ul></div>' +
      `<div id="column-center"><div class="chats-container">${chat}</div></div>`;
  }

  get chat(): Element {
    return document.querySelector('.chat.active')!;
  }

  get composer(): HTMLElement {
    return this.chat.querySelector<HTMLElement>('.input-message-input')!;
  }

  get row(): Element {
    return document.querySelector('#row')!;
  }

  say(isOurs: boolean, words: string): void {
    const bubble = `<div class="bubble ${isOurs ? 'is-out' : 'is-in'}" data-mid="${++this.#mid}"><div class="message">${words}<span class="time">20:14</span></div></div>`;
    this.chat.querySelector('.bubbles-inner')!.insertAdjacentHTML('beforeend', bubble);
  }

  /** The page names the chat in its address, with no event that a script of ours hears of. */
  address(fragment: string): void {
    history.replaceState(null, '', `/k/${fragment}`);
  }

  /** The page shows the chat. */
  show(who: string): void {
    const id = PEERS[who]!;
    this.chat.querySelector('.person-avatar')!.setAttribute('data-peer-id', id);
    const bubble = (words: string, side: string): string =>
      `<div class="bubble ${side}" data-mid="1" data-peer-id="${id}"><div class="message">${words}</div></div>`;
    const inner = this.chat.querySelector('.bubbles-inner')!;
    inner.replaceChildren();
    inner.insertAdjacentHTML('beforeend', bubble('secret', 'is-in') + bubble('secret too', 'is-out'));
    this.composer.setAttribute('data-peer-id', id);
  }
}

export const FORBIDDEN = '#column-left,.bubbles';
