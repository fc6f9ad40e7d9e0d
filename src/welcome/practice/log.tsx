import { useEffect, useRef } from 'preact/hooks';
import { isInvitation, type Closing, type Response } from '../../core/words';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import type { BotMessage, Message, UserMessage } from './talk';

const CLOSINGS: Readonly<Partial<Record<Closing, TextKey>>> = {
  offer: 'welcomeSawOffer',
  extend: 'welcomeSawExtend',
  personal: 'welcomeSawPersonal',
  cliffhanger: 'welcomeSawCliffhanger',
  'farewell-hook': 'welcomeSawHook',
};

const RESPONSES: Readonly<Record<Response, TextKey>> = {
  accepted: 'welcomeSawAccepted',
  declined: 'welcomeSawDeclined',
  other: 'welcomeSawOther',
  left: 'welcomeSawOther',
};

/** The conversation, and under each message what is noticed of it. */
export function Log({ messages, isWaiting }: { messages: readonly Message[]; isWaiting: boolean }) {
  const { say } = useSpeech();
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (messages.length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [messages, isWaiting]);
  return (
    <div role="log" aria-label={say('welcomeConversation')}>
      <ol class="log">
        {messages.length === 0 && <li class="aside">{say('welcomeNotBegun')}</li>}
        {messages.map((message, place) => (
          <li key={place} class={message.from}>
            {message.from === 'user' ? <User message={message} /> : <Bot message={message} />}
          </li>
        ))}
        {isWaiting && <li class="aside">{say('welcomeTyping')}</li>}
        <li ref={end} aria-hidden="true" />
      </ol>
    </div>
  );
}

function User({ message: { text, response, isFarewell } }: { message: UserMessage }) {
  const { say } = useSpeech();
  const notes: TextKey[] = [
    'welcomeSawTurn',
    ...(response && !isFarewell ? [RESPONSES[response]] : []),
    ...(isFarewell ? ['welcomeSawBye' as const] : []),
  ];
  return (
    <>
      <p class="bubble">{text}</p>
      <p class="saw">{notes.map((key) => say(key)).join(' ')}</p>
    </>
  );
}

function Bot({ message: { paragraphs, closing } }: { message: BotMessage }) {
  const { say } = useSpeech();
  return (
    <>
      <div class="bubble">
        {paragraphs.map((pieces, place) => (
          <p key={place}>
            {pieces.map(({ text, invites }, at) => (invites ? <mark key={at}>{text}</mark> : text))}
          </p>
        ))}
      </div>
      <p class="saw">
        <i class={isInvitation(closing) ? 'dot' : 'dot plain'} aria-hidden="true" />{' '}
        {say(CLOSINGS[closing] ?? 'welcomeSawPlain')}
      </p>
    </>
  );
}
