import type { Answer } from '../replay/proxy.ts';

/** Small chats of our own under hosts that no test has access to at first. */
export const CHAT = 'https://chat.example.org/';
export const WHATSAPP = 'https://web.whatsapp.com/';

const REPLY = 'Heat moves from outside to inside. Would you like me to make a table of the costs?';

/** The reply comes word by word, as replies do. */
const SCRIPT = `
  const grow = (text, into) => {
    const words = text.split(' ');
    const next = () => {
      into.append(words.shift() + ' ');
      if (words.length > 0) setTimeout(next, 30);
      else document.body.dataset.replies = Number(document.body.dataset.replies ?? 0) + 1;
    };
    setTimeout(next, 200);
  };
  const onEnter = (field, read, empty, send) => field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const text = read();
    empty();
    send(text);
  });
`;

const CHAT_PAGE = `<!doctype html><meta charset="utf-8"><title>Chat</title>
<main><h1>Chat</h1><div id="thread"></div><form><textarea id="field" aria-label="Message"></textarea></form></main>
<script>${SCRIPT}
  const add = (name) => {
    const row = document.createElement('div');
    row.className = name;
    row.append(document.createElement('p'));
    thread.append(row);
    return row.firstChild;
  };
  onEnter(field, () => field.value, () => (field.value = ''), (text) => {
    add('mine').append(text);
    grow('${REPLY}', add('theirs'));
  });
</script>`;

/** As the facts of src/sites/messengers/whatsapp.ts have it. */
const WHATSAPP_PAGE = `<!doctype html><meta charset="utf-8"><title>WhatsApp</title>
<div data-testid="navbar-primary-section">
  <button data-navbar-item="true" aria-label="Chats">C</button>
  <button data-navbar-item="true" aria-label="Meta AI" id="meta-ai">M</button>
</div>
<div id="side"><div role="row" id="mum">Mum</div></div>
<div id="place"></div>
<script>${SCRIPT}
  let ids = 1;
  const open = (name) => {
    place.innerHTML = '<div id="main"><header><span title="' + name + '">' + name + '</span></header>' +
      '<div id="rows"></div><footer><div contenteditable="true" role="textbox" id="field"' +
      ' aria-label="Type a message to ' + name + '"><p><br></p></div></footer></div>';
    const add = (side) => {
      const row = document.createElement('div');
      row.setAttribute('role', 'row');
      row.innerHTML = '<div data-id="3EB0' + ids++ + '" class="message-' + side + '">' +
        '<span class="copyable-text selectable-text"></span></div>';
      rows.append(row);
      return row.querySelector('span');
    };
    const mark = (text) => {
      const meta = document.createElement('span');
      meta.dataset.testid = 'msg-meta';
      text.parentNode.append(meta);
    };
    const empty = () => (field.innerHTML = '<p><br></p>');
    onEnter(field, () => field.textContent, empty, (text) => {
      const mine = add('out');
      mine.append(text);
      mark(mine);
      setTimeout(() => {
        const theirs = add('in');
        theirs.append('${REPLY}');
        mark(theirs);
        document.body.dataset.replies = Number(document.body.dataset.replies ?? 0) + 1;
      }, 500);
    });
  };
  document.getElementById('meta-ai').onclick = () => open('Meta AI');
  mum.onclick = () => open('Mum');
</script>`;

const pageOf = (body: string): Answer => ({ body, type: 'text/html; charset=utf-8' });

export function serveSmallChats(host: string, path: string): Answer | null {
  if (path === '/favicon.ico') return { body: '', type: 'image/x-icon' };
  if (`https://${host}/` === CHAT) return pageOf(CHAT_PAGE);
  return `https://${host}/` === WHATSAPP ? pageOf(WHATSAPP_PAGE) : null;
}
