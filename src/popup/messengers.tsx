import { useState } from 'preact/hooks';
import { isCovered } from '../core/access';
import type { Overview } from '../core/overview';
import { originsOf, type Card } from '../sites/card';
import type { Ask } from '../ui/ask';
import { Bots } from '../ui/bots';
import { canBeAsked, Consent } from '../ui/consent';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import { MESSENGERS } from '../ui/watched-sites';
import type { Watching } from '../ui/watching';
import type { Access } from './here';

interface Props {
  overview: Overview;
  access: Access;
  watching: Watching;
  ask: Ask;
}

/** Chats with machines among chats with people: each with a switch of its own, off until it is switched on. */
export function Messengers(props: Props) {
  const { say } = useSpeech();
  return (
    <Section title={say('messengers')} name="messengers">
      <p class="aside">{say('messengersLead')}</p>
      <ul>
        {MESSENGERS.filter(canBeAsked).map((card) => (
          <Row key={card.id} card={card} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ card, overview, access, watching, ask }: Props & { card: Card }) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const origins = originsOf(card);
  const isOn = origins.some((origin) => isCovered(origin, access.watched));
  const toggle = (): void => {
    if (isOn) void watching.stop(origins, card.name);
    setOpen(!isOn && !isOpen);
  };
  return (
    <li>
      <p class="pair">
        <span id={`switch-${card.id}`}>{card.name}</span>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={isOn}
          aria-labelledby={`switch-${card.id}`}
          onClick={toggle}
        >
          {say(isOn ? 'messengerOn' : 'messengerOff')}
        </button>
      </p>
      {isOpen && !isOn && <Consent card={card} watching={watching} cancel={() => setOpen(false)} />}
      {isOn && card.byName && <Bots bots={overview.settings.bots} ask={ask} />}
    </li>
  );
}
