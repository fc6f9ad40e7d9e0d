import type { ComponentChildren } from 'preact';
import type { Overview } from '../core/overview';
import { invitationsOf, rowOf, type Invitations } from '../core/trends';
import { EVERYTHING } from '../core/words';
import { Duration } from '../ui/duration';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import { restOf } from '../ui/rest-of';
import { Dots } from './dots';
import { Folded } from './folded';

/** Of today's replies: how many ended by inviting the user on, and what came of it. */
export function Endings({ overview }: { overview: Overview }) {
  const { say } = useSpeech();
  const invitations = invitationsOf(rowOf(overview.days, overview.today, EVERYTHING));
  return (
    <Section title={say('endings')} name="endings">
      {invitations.replies === 0 ? (
        <p class="aside">{say('endingsNone')}</p>
      ) : (
        <Counts invitations={invitations} />
      )}
      <Folded summary={say('countsQuestion')}>
        {() => (
          <>
            <p>{say('countsAnswer')}</p>
            <p>{say('countsVerdict')}</p>
          </>
        )}
      </Folded>
    </Section>
  );
}

function Counts({ invitations }: { invitations: Invitations }) {
  const speech = useSpeech();
  const { invited, accepted, replies, stay } = invitations;
  const rest = restOf(invitations, speech);
  return (
    <>
      <ul class="figures">
        <Figure label={speech.count('endingsInvited', replies)}>
          {speech.number(invited)}
          <small>{`\u00a0${speech.say('endingsOf', { replies: speech.number(replies) })}`}</small>
        </Figure>
        <Figure label={speech.count('endingsAccepted', accepted)}>{speech.number(accepted)}</Figure>
        <Figure label={speech.say('endingsStay')}>
          <Duration ms={stay} />
        </Figure>
      </ul>
      <Dots invitations={invitations} />
      {rest.length > 0 && <p class="aside">{speech.say('endingsRest', { list: speech.list(rest) })}</p>}
      {invited === 0 && <p class="aside">{speech.say('endingsNoInvitation')}</p>}
    </>
  );
}

function Figure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <li>
      <b>{children}</b> <span>{label}</span>
    </li>
  );
}
