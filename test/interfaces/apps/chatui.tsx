/** @chatui/core: rows with an avatar, a system row with the time, a typing row of its own. */
import '@chatui/core/dist/index.css';
import Chat, { Bubble } from '@chatui/core/es/index.js';
import { Chat as Conversation } from './chat';
import { Buttons, mount, useMessages } from './mount';

const chat = await Conversation.open();

function App() {
  const messages = useMessages(chat);
  return (
    <div style={{ height: '100vh' }}>
      <div style={{ position: 'fixed', top: 4, right: 4, zIndex: 200 }}>
        <Buttons chat={chat} />
      </div>
      <Chat
        locale="en-US"
        navbar={{ title: 'Assistant' }}
        placeholder="Write a message"
        isTyping={messages.at(-1)?.content === ''}
        messages={messages
          .filter(({ content }) => content !== '')
          .map(({ id, role, content }) => ({
            _id: id,
            type: 'text',
            content: { text: content },
            position: role === 'user' ? 'right' : 'left',
            user: { name: role === 'user' ? 'You' : 'Assistant' },
          }))}
        renderMessageContent={({ content }) => <Bubble content={content.text} />}
        onSend={(_type, text) => chat.send(text)}
      />
    </div>
  );
}

mount(<App />);
