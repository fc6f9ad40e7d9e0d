import type { Instant } from '../../core/records';
import type { Began, Ended } from '../../core/words';
import type { PresenceRow } from '../../store/schema';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';

const BEGAN_TEXTS: Readonly<Record<Began, TextKey>> = {
  input: 'dashBeganInput',
  streaming: 'dashBeganStreaming',
  reading: 'dashBeganReading',
  'went-on': 'dashBeganWentOn',
  edit: 'dashByYou',
};

const ENDED_TEXTS: Readonly<Record<Ended, TextKey>> = {
  blur: 'dashEndedBlur',
  hidden: 'dashEndedHidden',
  quiet: 'dashEndedQuiet',
  sleep: 'dashEndedSleep',
  left: 'dashEndedLeft',
  closed: 'dashEndedClosed',
  pause: 'dashEndedPause',
  'went-on': 'dashEndedWentOn',
  edit: 'dashByYou',
};

/** A page at a chat reports at least once a minute; without a word for longer, the user is not there. */
const SILENCE_MS = 90_000;

/** @returns why it ended; an interval that nobody ended may be going on */
export function endedText({ ended, to }: Pick<PresenceRow, 'ended' | 'to'>, now: Instant): TextKey {
  if (ended) return ENDED_TEXTS[ended];
  return now - to < SILENCE_MS ? 'dashGoesOn' : 'dashNotRecorded';
}

export const beganText = ({ began }: Pick<PresenceRow, 'began'>): TextKey =>
  began ? BEGAN_TEXTS[began] : 'dashNotRecorded';

/** Why the interval began, and why it ended. */
export function Why({ row, now }: { row: PresenceRow; now: Instant }) {
  const { say } = useSpeech();
  return (
    <dl class="why">
      <div>
        <dt>{say('dashBegan')}</dt>
        <dd>{say(beganText(row))}</dd>
      </div>
      <div>
        <dt>{say('dashEnded')}</dt>
        <dd>{say(endedText(row, now))}</dd>
      </div>
    </dl>
  );
}
