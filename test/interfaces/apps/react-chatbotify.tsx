/** react-chatbotify: a loop of flow blocks; it shows what was typed by itself and keeps its own list of messages. */
import ChatBot, { ChatBotProvider, useMessages, type Flow, type Params } from 'react-chatbotify';
import { useState } from 'react';
import { mount } from './mount';
import { history, streamed, type Message } from './openai';

const before = await history();
const said: Message[] = [...before];
let abort: AbortController | null = null;

async function reply(stream: Params['streamMessage'], end: Params['endStreamMessage']): Promise<void> {
  abort = new AbortController();
  let text = '';
  for await (const piece of streamed(said, abort.signal)) await stream((text += piece));
  await end('BOT');
  said.push({ role: 'assistant', content: text });
  abort = null;
}

const shown = before.map(({ role, content }, index) => ({
  id: `h${index}`,
  content,
  sender: role === 'user' ? 'USER' : 'BOT',
  type: 'string',
  timestamp: new Date(0).toUTCString(),
}));

function App() {
  const [isBusy, setBusy] = useState(false);
  const { messages, replaceMessages, removeMessage, streamMessage, endStreamMessage } = useMessages();
  const busily = async (work: Promise<void>) => {
    setBusy(true);
    await work;
    setBusy(false);
  };
  const flow: Flow = {
    start: {
      message: () => {
        replaceMessages(shown);
        return 'Hello there.';
      },
      path: 'loop',
    },
    loop: {
      message: async ({ userInput, streamMessage: stream, endStreamMessage: end }) => {
        said.push({ role: 'user', content: userInput });
        await busily(reply(stream, end));
      },
      path: 'loop',
    },
  };
  const retry = async () => {
    const last = messages.findLast(({ sender }) => sender.toUpperCase() === 'BOT');
    if (last) await removeMessage(last.id);
    said.pop();
    await busily(reply(streamMessage, endStreamMessage));
  };
  return (
    <>
      <ChatBot
        flow={flow}
        settings={{
          general: { embedded: true },
          chatHistory: { disabled: true },
          chatInput: { botDelay: 100, blockSpam: true },
          notification: { disabled: true },
          audio: { disabled: true },
        }}
        styles={{ chatWindowStyle: { height: '85vh' } }}
      />
      <button className={isBusy ? 'stop' : 'retry'} onClick={() => (isBusy ? abort?.abort() : void retry())}>
        {isBusy ? 'Stop' : 'Try again'}
      </button>
    </>
  );
}

mount(
  <ChatBotProvider>
    <App />
  </ChatBotProvider>,
);
