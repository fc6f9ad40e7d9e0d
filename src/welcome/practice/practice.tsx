import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { Log } from './log';
import { Seen } from './seen';
import { bringRules } from './bring-rules';
import { replied, replyTo, said, type Message, type Reply } from './talk';
import { usePresence } from './use-presence';

/** A reply takes a moment, as people expect of a chat. */
const PAUSE_MS = 600;

const TEXTS: Readonly<Record<Reply, TextKey>> = {
  tips: 'welcomeReplyTips',
  plan: 'welcomeReplyPlan',
  routine: 'welcomeReplyRoutine',
  fine: 'welcomeReplyFine',
  own: 'welcomeReplyOwn',
  hook: 'welcomeReplyHook',
  secret: 'welcomeReplySecret',
  bye: 'welcomeReplyBye',
};

const FIRST: readonly TextKey[] = ['welcomeAskSleep'];
const LATER: readonly TextKey[] = ['welcomeAnswerYes', 'welcomeAnswerNo', 'welcomeAnswerBye'];

/** A small chat of our own, and beside it what Full Stop notices. Nothing of it is kept. */
export function Practice() {
  const { say } = useSpeech();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const presence = usePresence(messages.length > 0);
  const last = messages.at(-1);
  const isWaiting = last?.from === 'user';
  useEffect(() => void bringRules(), []);
  useEffect(() => {
    if (last?.from !== 'user') return undefined;
    const answer = async (): Promise<void> => {
      const rules = await bringRules();
      const reply = replyTo(messages);
      if (rules) setMessages([...messages, replied(reply, say(TEXTS[reply]), last, rules)]);
    };
    const timer = setTimeout(() => void answer(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [last, say]);
  const send = async (text: string): Promise<void> => {
    const rules = await bringRules();
    const at = Date.now();
    if (rules) setMessages((before) => [...before, said(text, before, rules, at)]);
  };
  return (
    <>
      <p class="lead">{say('welcomePractiseLead')}</p>
      <div class="practice">
        <section class="chat" aria-label={say('welcomeChat')}>
          <Log messages={messages} isWaiting={isWaiting} />
          <Suggestions
            texts={messages.length === 0 ? FIRST : LATER}
            isWaiting={isWaiting}
            send={(text) => void send(text)}
          />
          <Composer isWaiting={isWaiting} send={(text) => void send(text)} />
        </section>
        <Seen messages={messages} presence={presence} />
      </div>
    </>
  );
}

interface Sending {
  isWaiting: boolean;
  send(text: string): void;
}

function Suggestions({ texts, isWaiting, send }: Sending & { texts: readonly TextKey[] }) {
  const { say } = useSpeech();
  return (
    <p class="suggestions">
      {texts.map((key) => (
        <button
          key={key}
          type="button"
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && send(say(key))}
        >
          {say(key)}
        </button>
      ))}
    </p>
  );
}

function Composer({ isWaiting, send }: Sending) {
  const { say } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text === '' || isWaiting || !field.current) return;
    field.current.value = '';
    send(text);
  };
  return (
    <form class="composer" onSubmit={submit}>
      <input
        ref={field}
        aria-label={say('welcomeMessage')}
        placeholder={say('welcomeMessage')}
        autoComplete="off"
      />
      <button class="main">{say('welcomeSend')}</button>
    </form>
  );
}
