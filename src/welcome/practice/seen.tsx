import { measure, type Interval } from '../../core/intervals';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { countsOf, staysOf, type Message } from './talk';
import { presenceIn } from './use-presence';

interface Props {
  messages: readonly Message[];
  presence: readonly Interval[];
}

/** The figures of the practice chat, as the popup would have them. */
export function Seen({ messages, presence }: Props) {
  const { say, count, number, exact } = useSpeech();
  const { turns, replies, invited, accepted } = countsOf(messages);
  const rows = [
    { name: say('welcomeCountTime'), figure: exact(measure(presence)) },
    { name: count('welcomeCountTurns', turns), figure: number(turns) },
    {
      name: count('endingsInvited', replies),
      figure: say('welcomeCountOf', { invited: number(invited), replies: number(replies) }),
    },
    { name: count('endingsAccepted', accepted), figure: number(accepted) },
    { name: say('endingsStay'), figure: exact(presenceIn(presence, staysOf(messages))) },
  ];
  return (
    <Section title={say('welcomeSeen')} name="seen">
      <dl>
        {rows.map(({ name, figure }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p class="aside">{say('welcomeNotKept')}</p>
    </Section>
  );
}
