/** @chatscope/chat-ui-kit-react: an editable div as composer; replies come whole, after a typing indicator. */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react';
import { Chat } from './chat';
import { Buttons, mount, useMessages } from './mount';

const chat = await Chat.open(true);

function App() {
  const messages = useMessages(chat).filter(({ content }) => content !== '');
  return (
    <div style={{ height: '100vh' }}>
      <MainContainer>
        <ChatContainer>
          <MessageList typingIndicator={chat.isBusy ? <TypingIndicator content="Zoe is typing" /> : null}>
            {messages.map(({ id, role, content }) => (
              <Message
                key={id}
                model={{
                  message: content.replaceAll('\n', '<br>'),
                  sentTime: 'just now',
                  sender: role === 'user' ? 'You' : 'Zoe',
                  direction: role === 'user' ? 'outgoing' : 'incoming',
                  position: 'single',
                }}
              />
            ))}
          </MessageList>
          <MessageInput
            placeholder="Type message here"
            attachButton={false}
            onSend={(_html, _content, innerText) => chat.send(innerText)}
          />
        </ChatContainer>
      </MainContainer>
      <div style={{ position: 'fixed', top: 4, right: 4, zIndex: 200 }}>
        <Buttons chat={chat} />
      </div>
    </div>
  );
}

mount(<App />);
