/** @ant-design/x: a reversed scroller around the list; text goes on appearing for a while after the stream's end. */
import { Bubble, Sender } from '@ant-design/x';
import { Button } from 'antd';
import { useState } from 'react';
import { Chat } from './chat';
import { mount, useMessages } from './mount';

const chat = await Chat.open();
const role = {
  user: { placement: 'end' as const },
  ai: { placement: 'start' as const, typing: { effect: 'typing' as const, step: 5, interval: 20 } },
};

function App() {
  const [value, setValue] = useState('');
  const messages = useMessages(chat);
  const last = messages.at(-1)?.id;
  return (
    <div style={{ height: '100vh', display: 'flex', flexDirection: 'column' }}>
      <Bubble.List
        style={{ flex: 1, minHeight: 0 }}
        role={role}
        items={messages.map(({ id, role: by, content, isOpen }) => ({
          key: id,
          role: by === 'user' ? 'user' : 'ai',
          content,
          loading: isOpen && content === '',
          streaming: isOpen,
          typing: id === last && by === 'assistant' ? role.ai.typing : false,
          footer:
            by === 'assistant' && !isOpen && id === last ? (
              <Button size="small" className="retry" onClick={chat.retry}>
                Retry
              </Button>
            ) : null,
        }))}
      />
      <Sender
        value={value}
        onChange={setValue}
        loading={chat.isBusy}
        onCancel={chat.stop}
        onSubmit={(text) => {
          chat.send(text);
          setValue('');
        }}
      />
    </div>
  );
}

mount(<App />);
