import type { Overview } from '../core/overview';
import { cardOf, originsOf, siteName, type Card } from '../sites/card';
import type { Ask } from '../ui/ask';
import { Bots } from '../ui/bots';
import { canBeAsked, Consent } from '../ui/consent';
import { Drift } from '../ui/drift';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';
import { isDrift } from '../ui/watched-sites';
import type { Watching } from '../ui/watching';
import { hereOf, type Access, type Here, type PageSeen } from './here';

interface Props {
  overview: Overview;
  access: Access;
  watching: Watching;
  ask: Ask;
}

/** Of the page in front of which the popup opened: whether it is watched, and how to change that. */
export function ThisPage(props: Props) {
  const { say } = useSpeech();
  const { page } = props.access;
  return (
    page && (
      <Section title={say('here')} name="here">
        <Standing {...props} page={page} />
      </Section>
    )
  );
}

function Standing({ overview, access, watching, ask, page }: Props & { page: PageSeen }) {
  const { say } = useSpeech();
  const here = hereOf(page, access.watched, overview.readings);
  switch (here.kind) {
    case 'watched':
      return <IsWatched here={here} overview={overview} ask={ask} />;
    case 'elsewhere':
      return <p>{say('hereElsewhere', { site: here.card.name })}</p>;
    case 'offer':
      return <Offer here={here} watching={watching} />;
    case 'taken':
      return <Taken here={here} watching={watching} />;
    case 'unsure':
      return <p>{say('hereUnsure', { site: here.card.name })}</p>;
    case 'closed':
      return <p>{say(WHY_CLOSED[here.why])}</p>;
  }
}

const WHY_CLOSED = {
  browser: 'hereBrowser',
  private: 'herePrivate',
  people: 'herePeople',
} as const satisfies Record<string, TextKey>;

function IsWatched(props: { here: Extract<Here, { kind: 'watched' }>; overview: Overview; ask: Ask }) {
  const { say } = useSpeech();
  const { here, overview, ask } = props;
  return (
    <>
      <p>{say('hereWatched', { site: siteName(here.site) })}</p>
      {here.reading && <Drift drift={here.reading} overview={overview} isLong={isDrift(here.reading)} />}
      {cardOf(here.site)?.byName && <Bots bots={overview.settings.bots} ask={ask} />}
    </>
  );
}

function Offer({ here, watching }: { here: Extract<Here, { kind: 'offer' }>; watching: Watching }) {
  const { say } = useSpeech();
  const { card, host, origin } = here;
  const name = card?.name ?? host;
  const isMessenger = card?.kind === 'messenger';
  return (
    <>
      <p class="pair">
        <span>{say('hereNotWatched', { site: name })}</span>
        {!isMessenger && (
          <button type="button" class="main" onClick={() => void watching.start([origin], name)}>
            {say('watch')}
          </button>
        )}
      </p>
      {card === null && <p>{say('hereOfferOther', { host })}</p>}
      {card && canBeAsked(card) && <Consent card={card} watching={watching} />}
      {card && !isMessenger && <Known card={card} host={host} />}
      {!isMessenger && <p class="aside">{say('watchAsks', { host })}</p>}
    </>
  );
}

const LOOKS = {
  read: 'hereLooksRead',
  counted: 'hereLooksCounted',
  timed: 'hereLooksTimed',
} as const satisfies Record<string, TextKey>;

function Known({ card, host }: { card: Card; host: string }) {
  const { say } = useSpeech();
  const looks = card.support === 'unsupported' ? null : LOOKS[card.support];
  return (
    <p>
      {looks && say(looks)} {card.at !== undefined && say('hereOnly', { site: card.name, host })}
    </p>
  );
}

function Taken({ here, watching }: { here: Extract<Here, { kind: 'taken' }>; watching: Watching }) {
  const { say } = useSpeech();
  const { card, host } = here;
  return (
    <>
      <p class="pair">
        <span>{say('hereNotWatched', { site: card.name })}</span>
        <button type="button" class="main" onClick={() => void watching.start(originsOf(card), card.name)}>
          {say('giveAccess')}
        </button>
      </p>
      <p>{say('hereTaken', { host })}</p>
    </>
  );
}
