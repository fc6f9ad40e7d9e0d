import { originsOf, siteName, type Card } from '../sites/card';
import { useSpeech } from './speech';
import type { TextKey } from './texts';
import type { Watching } from './watching';

/** What is looked at in each messenger, which is what its guard in src/sites looks at. */
const LOOKS: Readonly<Record<string, TextKey>> = {
  whatsapp: 'looksWhatsapp',
  messenger: 'looksMessenger',
  telegram: 'looksTelegram',
};

/** @returns whether there are words for what is looked at in it: without them, it cannot be switched on */
export const canBeAsked = ({ id }: Card): boolean => id in LOOKS;

/** Before a messenger is switched on: exactly what will be looked at, what never, and what is counted. */
export function Consent({ card, watching, cancel }: { card: Card; watching: Watching; cancel?: () => void }) {
  const { say, list } = useSpeech();
  const looks = LOOKS[card.id];
  if (looks === undefined) return null;
  return (
    <div class="consent">
      <dl>
        <dt>{say('consentLooked')}</dt>
        <dd>{say(looks)}</dd>
        <dt>{say('consentNever')}</dt>
        <dd>{say('consentNeverText')}</dd>
        <dt>{say('consentCounted')}</dt>
        <dd>{say('consentCountedText')}</dd>
      </dl>
      <p class="aside">{say('watchAsks', { host: list(card.hosts) })}</p>
      <div class="buttons">
        <button
          type="button"
          class="main"
          onClick={() => void watching.start(originsOf(card), siteName(card.id))}
        >
          {say('consentYes')}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {say('limitsCancel')}
          </button>
        )}
      </div>
    </div>
  );
}
