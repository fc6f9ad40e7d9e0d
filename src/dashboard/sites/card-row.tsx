import { useState } from 'preact/hooks';
import { originsOf, type Card } from '../../sites/card';
import { canBeAsked, Consent } from '../../ui/consent';
import { useSpeech } from '../../ui/speech';
import type { Watching } from '../../ui/watching';

/** A site that could be watched. Of a messenger, it is said first what will be looked at. */
export function CardRow({ card, watching }: { card: Card; watching: Watching }) {
  const { say, list } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const isMessenger = card.kind === 'messenger';
  const watch = (): void => {
    if (isMessenger) setOpen(!isOpen);
    else void watching.start(originsOf(card), card.name);
  };
  return (
    <li>
      <div class="card-row">
        <p>
          {card.name}{' '}
          <span class="aside">
            {list(card.hosts)}
            {card.adults && ` · ${say('dashAdults')}`}
          </span>
        </p>
        {(!isMessenger || canBeAsked(card)) && (
          <button
            type="button"
            aria-label={say('watchedFor', { action: say('dashWatch'), site: card.name })}
            aria-expanded={isMessenger ? isOpen : undefined}
            onClick={watch}
          >
            {say('dashWatch')}
          </button>
        )}
      </div>
      {isOpen && <Consent card={card} watching={watching} cancel={() => setOpen(false)} />}
    </li>
  );
}
