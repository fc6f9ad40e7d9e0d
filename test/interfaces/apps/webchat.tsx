/**
 * Bot Framework Web Chat: each text is also put into a hidden live region and taken out again; replies stream as
 * the interim activities of docs/LIVESTREAMING.md. What it has shown it keeps: to try again, this app starts it
 * anew with the transcript less the last reply, so that every row is made again.
 */
import { Components } from 'botframework-webchat-component';
import { useMemo, useState } from 'react';
import { mount } from './mount';
import { history, streamed, type Message } from './openai';

interface Activity {
  id?: string;
  type: string;
  text?: string;
  from?: { id: string; role: string };
  timestamp?: string;
  channelData?: Record<string, unknown>;
}

interface Observer<Value> {
  next?: (value: Value) => void;
  complete?: () => void;
}

/** The least of an Observable that Web Chat asks of a Direct Line. */
const observable = <Value,>(subscribe: (next: (value: Value) => void, complete: () => void) => void) => ({
  subscribe: (observer: Observer<Value> | ((value: Value) => void)) => {
    const { next, complete } = typeof observer === 'function' ? { next: observer } : observer;
    subscribe(
      (value) => next?.(value),
      () => complete?.(),
    );
    return { unsubscribe: () => undefined };
  },
});

const { BasicWebChat, Composer } = Components;
const said: Message[] = await history();
let made = 0;
let abort: AbortController | null = null;
let tellBusy: (isBusy: boolean) => void = () => undefined;

/** A Direct Line of our own, as Web Chat's adapters for other services are. */
class Line {
  #listeners: ((activity: Activity) => void)[] = [];
  readonly connectionStatus$ = observable<number>((next) => [0, 1, 2].forEach(next));
  readonly activity$ = observable<Activity>((next) => {
    this.#listeners.push(next);
    for (const { role, content } of said) this.#message(role, content);
  });

  readonly postActivity = (activity: Activity) =>
    observable<string>((next, complete) => {
      const id = `a${++made}`;
      if (activity.type === 'message') {
        said.push({ role: 'user', content: activity.text ?? '' });
        this.#tell({ ...activity, id });
        void this.reply();
      }
      next(id);
      complete();
    });

  readonly end = () => undefined;

  async reply(): Promise<void> {
    abort = new AbortController();
    tellBusy(true);
    let streamId: string | undefined;
    let sequence = 0;
    let text = '';
    for await (const piece of streamed(said, abort.signal)) {
      text += piece;
      const id = `a${++made}`;
      const stream = {
        streamSequence: ++sequence,
        streamType: 'streaming',
        ...(streamId ? { streamId } : {}),
      };
      streamId ??= id;
      this.#tell({ type: 'typing', id, text, from: { id: 'bot', role: 'bot' }, channelData: stream });
    }
    this.#message('assistant', text, { streamId, streamType: 'final' });
    said.push({ role: 'assistant', content: text });
    abort = null;
    tellBusy(false);
  }

  #message(role: Message['role'], text: string, channelData: Record<string, unknown> = {}): void {
    const from = role === 'user' ? { id: 'me', role: 'user' } : { id: 'bot', role: 'bot' };
    this.#tell({ type: 'message', id: `a${++made}`, text, from, channelData });
  }

  #tell(activity: Activity): void {
    const timestamp = new Date().toISOString();
    // Without its place, it puts the next stream before the one that came first (4.18.1).
    const channelData = { ...activity.channelData, 'webchat:sequence-id': ++made };
    for (const listener of this.#listeners) listener({ timestamp, ...activity, channelData });
  }
}

function App() {
  const [generation, setGeneration] = useState(0);
  const [isBusy, setBusy] = useState(false);
  tellBusy = setBusy;
  const line = useMemo(() => ({ generation, line: new Line() }).line, [generation]);
  const retry = () => {
    said.pop();
    setGeneration(generation + 1);
    setRetrying(true);
  };
  const [isRetrying, setRetrying] = useState(false);
  if (isRetrying) {
    setRetrying(false);
    setTimeout(() => void line.reply(), 200);
  }
  return (
    <div style={{ height: '100vh' }}>
      <div style={{ height: '90%' }}>
        <Composer key={generation} directLine={line as never} userID="me" locale="en-US">
          <BasicWebChat />
        </Composer>
      </div>
      <button className={isBusy ? 'stop' : 'retry'} onClick={isBusy ? () => abort?.abort() : retry}>
        {isBusy ? 'Stop' : 'Try again'}
      </button>
    </div>
  );
}

mount(<App />);
