/** @assistant-ui/react: unstyled parts; a local runtime that keeps the messages, with retry, branches and cancel. */
import {
  ActionBarPrimitive,
  AssistantRuntimeProvider,
  BranchPickerPrimitive,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
  type ChatModelAdapter,
  type ThreadMessage,
} from '@assistant-ui/react';
import { mount } from './mount';
import { history, streamed, type Message } from './openai';

const textOf = ({ content }: ThreadMessage): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('');

const adapter: ChatModelAdapter = {
  async *run({ messages, abortSignal }) {
    const said = messages.map((one) => ({ role: one.role as Message['role'], content: textOf(one) }));
    let text = '';
    for await (const piece of streamed(said, abortSignal))
      yield { content: [{ type: 'text', text: (text += piece) }] };
  },
};

const before = await history();

const UserMessage = () => (
  <MessagePrimitive.Root>
    <MessagePrimitive.Content />
  </MessagePrimitive.Root>
);

const AssistantMessage = () => (
  <MessagePrimitive.Root>
    <MessagePrimitive.Content />
    <ActionBarPrimitive.Root hideWhenRunning autohide="not-last">
      <ActionBarPrimitive.Copy>Copy</ActionBarPrimitive.Copy>
      <ActionBarPrimitive.Reload className="retry">Refresh</ActionBarPrimitive.Reload>
    </ActionBarPrimitive.Root>
    <BranchPickerPrimitive.Root hideWhenSingleBranch>
      <BranchPickerPrimitive.Previous>Previous</BranchPickerPrimitive.Previous>
      <BranchPickerPrimitive.Number /> / <BranchPickerPrimitive.Count />
      <BranchPickerPrimitive.Next>Next</BranchPickerPrimitive.Next>
    </BranchPickerPrimitive.Root>
  </MessagePrimitive.Root>
);

function App() {
  const runtime = useLocalRuntime(adapter, { initialMessages: before });
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ThreadPrimitive.Root>
        <ThreadPrimitive.Viewport style={{ height: '80vh', overflow: 'auto', whiteSpace: 'pre-wrap' }}>
          <ThreadPrimitive.Empty>How can I help you today?</ThreadPrimitive.Empty>
          <ThreadPrimitive.Messages components={{ UserMessage, AssistantMessage }} />
        </ThreadPrimitive.Viewport>
        <ComposerPrimitive.Root>
          <ComposerPrimitive.Input placeholder="Write a message..." />
          <ThreadPrimitive.If running={false}>
            <ComposerPrimitive.Send>Send</ComposerPrimitive.Send>
          </ThreadPrimitive.If>
          <ThreadPrimitive.If running>
            <ComposerPrimitive.Cancel className="stop">Cancel</ComposerPrimitive.Cancel>
          </ThreadPrimitive.If>
        </ComposerPrimitive.Root>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

mount(<App />);
