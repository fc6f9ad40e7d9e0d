/** vue-advanced-chat: a web component with an open shadow root; rooms, dates between messages, times in each. */
import { register } from 'vue-advanced-chat';
import { Chat } from './chat';

register();
const chat = await Chat.open();
const element = document.createElement('vue-advanced-chat') as HTMLElement & Record<string, unknown>;
const users = [
  { _id: 'me', username: 'You' },
  { _id: 'bot', username: 'Robin' },
];

/** Its picker of emoji would ask a host on the network for them. */
const EMOJI = {
  annotation: 'smile',
  emoji: '🙂',
  group: 0,
  order: 1,
  shortcodes: ['smile'],
  tags: ['smile'],
  version: 1,
};

const messages = () =>
  chat.messages
    .filter(({ content }) => content !== '')
    .map(({ id, role, content }) => ({
      _id: id,
      content,
      senderId: role === 'user' ? 'me' : 'bot',
      username: role === 'user' ? 'You' : 'Robin',
      date: '25 November',
      timestamp: '10:20',
    }));

const rooms = () => [
  { roomId: '1', roomName: 'Robin', avatar: '', users, typingUsers: chat.isBusy ? ['bot'] : [] },
];

const button = document.createElement('button');

function show(): void {
  element['rooms'] = rooms();
  element['messages'] = messages();
  button.className = chat.isBusy ? 'stop' : 'retry';
  button.textContent = chat.isBusy ? 'Stop' : 'Try again';
}

const emoji = `data:application/json,${encodeURIComponent(JSON.stringify([EMOJI]))}`;
element.setAttribute('emoji-data-source', emoji);
(document.querySelector('#app') as HTMLElement).append(element, button);
Object.assign(element, {
  height: '90vh',
  currentUserId: 'me',
  roomId: '1',
  singleRoom: true,
  roomsLoaded: true,
  showAudio: false,
  showFiles: false,
  showEmojis: false,
  messageActions: [],
});
element.addEventListener('send-message', (event) => {
  const [{ content }] = (event as CustomEvent<[{ content: string }]>).detail;
  chat.send(content);
});
element.addEventListener('fetch-messages', () => {
  element['messagesLoaded'] = false;
  setTimeout(() => {
    show();
    element['messagesLoaded'] = true;
  });
});
button.onclick = () => (chat.isBusy ? chat.stop() : chat.retry());
chat.subscribe(show);
show();
