import type { Invitations } from '../core/trends';
import { useSpeech } from '../ui/speech';

/** More dots than this are no picture any more; then one stands for several replies. */
const MOST_DOTS = 96;

/** One mark a reply: a full stop where it ended plainly, a ring where it stayed open. For the eye only. */
export function Dots({ invitations }: { invitations: Invitations }) {
  const { say, number } = useSpeech();
  const { replies, invited, accepted } = invitations;
  const each = Math.ceil(replies / MOST_DOTS);
  const kinds = [
    { name: 'accepted', text: say('keyAccepted'), replies: accepted },
    { name: 'invited', text: say('keyInvited'), replies: invited - accepted },
    { name: 'plain', text: say('keyPlain'), replies: replies - invited },
  ];
  return (
    <div class="dots" aria-hidden="true">
      <div class="dots-field">
        {kinds.flatMap(({ name, replies }) =>
          Array.from({ length: Math.round(replies / each) }, (_, index) => (
            <i key={`${name}${index}`} class={`dot ${name}`} />
          )),
        )}
      </div>
      <p class="key">
        {kinds.map(({ name, text }) => (
          <span key={name}>
            <i class={`dot ${name}`} /> {text}
          </span>
        ))}
        {each > 1 && <span>{say('keyEach', { count: number(each) })}</span>}
      </p>
    </div>
  );
}
