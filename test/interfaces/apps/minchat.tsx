/** @minchat/react-chat-ui: an editable div without a form; rows that begin with a name; a typing row below the list. */
import {
  MainContainer,
  MessageContainer,
  MessageHeader,
  MessageInput,
  MessageList,
  MinChatUiProvider,
} from '@minchat/react-chat-ui';
import { Chat } from './chat';
import { Buttons, mount, useMessages } from './mount';

const chat = await Chat.open();
const opened = new Date();

function App() {
  const messages = useMessages(chat).filter(({ content }) => content !== '');
  return (
    <MinChatUiProvider theme="#6ea9d7">
      <MainContainer style={{ height: '92vh' }}>
        <MessageContainer>
          <MessageHeader>Robin</MessageHeader>
          <MessageList
            currentUserId="me"
            showTypingIndicator={chat.isBusy}
            messages={messages.map(({ id, role, content }) => ({
              id,
              text: content,
              createdAt: opened,
              seen: true,
              user: role === 'user' ? { id: 'me', name: 'You' } : { id: 'bot', name: 'Robin' },
            }))}
          />
          <MessageInput
            placeholder="Type message here"
            showSendButton
            onSendMessage={(text: string) => chat.send(text)}
          />
        </MessageContainer>
      </MainContainer>
      <Buttons chat={chat} />
    </MinChatUiProvider>
  );
}

mount(<App />);
