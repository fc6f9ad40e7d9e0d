import type { Closing, Response } from '../../core/words';
import { isInvitation } from '../../core/words';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import type { Ending } from './ledger-day';

export const CLOSING_NAMES: Readonly<Record<Closing, TextKey>> = {
  offer: 'dashClosingOffer',
  extend: 'dashClosingExtend',
  personal: 'dashClosingPersonal',
  cliffhanger: 'dashClosingCliffhanger',
  'farewell-hook': 'dashClosingFarewell',
  clarify: 'dashClosingClarify',
  quiz: 'dashClosingQuiz',
  rhetorical: 'dashClosingRhetorical',
  none: 'dashClosingNone',
};

export const RESPONSE_NAMES: Readonly<Record<Response, TextKey>> = {
  accepted: 'dashResponseAccepted',
  declined: 'dashResponseDeclined',
  other: 'dashResponseOther',
  left: 'dashResponseLeft',
};

/** How replies ended, in words; the marks are those of the popup. */
export function Endings({ endings }: { endings: readonly Ending[] }) {
  const { say, number } = useSpeech();
  return (
    <ul class="endings-list" aria-label={say('dashEndings')}>
      {endings.map(({ closing, response, count }) => (
        <li key={`${closing}/${response}`}>
          <i class={`dot ${markOf(closing, response)}`} aria-hidden="true" />{' '}
          {say(closing === null ? 'dashClosingUnread' : CLOSING_NAMES[closing])}
          {response !== null && <span class="aside"> {say(RESPONSE_NAMES[response])}</span>}
          {count > 1 && <b> × {number(count)}</b>}
        </li>
      ))}
    </ul>
  );
}

function markOf(closing: Closing | null, response: Response | null): string {
  if (closing === null || !isInvitation(closing)) return 'plain';
  return response === 'accepted' ? 'accepted' : 'invited';
}
