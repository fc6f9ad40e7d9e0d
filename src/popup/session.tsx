import type { Overview } from '../core/overview';
import type { Session } from '../core/records';
import { siteName } from '../sites/card';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';

/** A page at a chat reports at least once a minute; without a word for longer, the user is not there. */
const SILENCE_MS = 90_000;

/** The session that goes on, or the one that ended just now. */
export function SessionLine({ overview }: { overview: Overview }) {
  const { say } = useSpeech();
  const { session, now } = overview;
  const goesOn = session !== null && now - session.to < SILENCE_MS;
  return (
    <Section title={say(session === null || goesOn ? 'sessionNow' : 'sessionEnded')} name="session">
      {session === null ? (
        <p class="aside">{say('sessionNone')}</p>
      ) : (
        <Line session={session} goesOn={goesOn} />
      )}
    </Section>
  );
}

function Line({ session, goesOn }: { session: Session; goesOn: boolean }) {
  const { say, duration, clock } = useSpeech();
  return (
    <p class="pair">
      <span>
        {siteName(session.site)}{' '}
        <span class="aside">
          {goesOn
            ? say('sessionSince', { from: clock(session.from) })
            : say('sessionFromTo', { from: clock(session.from), to: clock(session.to) })}
        </span>
      </span>
      <b>{duration(session.presence)}</b>
    </p>
  );
}
