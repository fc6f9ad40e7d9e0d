import { useState } from 'preact/hooks';
import { originsOf } from '../../sites/card';
import { Bots } from '../../ui/bots';
import { useSpeech } from '../../ui/speech';
import { Forget } from '../data/forget';
import type { Tools } from '../view';
import { Marks } from './marks';
import { PurposeChoice } from '../../ui/purpose';
import type { SiteState } from './site-states';
import { accessText, figuresText, kindText, readingText, whyText } from './site-texts';

const ADULTS = ['dashAdults'] as const;

type Props = Tools & { state: SiteState; gone(text: string): void };

/** A site that is watched, or of which something is kept. */
export function SiteRow({ state, gone, ...tools }: Props) {
  const speech = useSpeech();
  const [isForgetting, setForgetting] = useState(false);
  const { site, name, card, watched, figures } = state;
  const why = whyText(state);
  const kinds = [kindText(card), ...(card?.adults ? ADULTS : [])];
  return (
    <li class="site">
      <h3>
        {name} <small>{kinds.map((key) => speech.say(key)).join(' · ')}</small>
      </h3>
      <dl class="why">
        <div>
          <dt>{speech.say('dashReading')}</dt>
          <dd>
            {readingText(state, tools, speech)}
            {why && <span class="aside"> {speech.say(why, { site: name })}</span>}
          </dd>
        </div>
        <div>
          <dt>{speech.say('dashAccess')}</dt>
          <dd>{accessText(state, speech)}</dd>
        </div>
        <div>
          <dt>{speech.say('purpose')}</dt>
          <dd>
            <PurposeChoice site={site} tools={tools} />
          </dd>
        </div>
        <div>
          <dt>{speech.say('dashFigures')}</dt>
          <dd>
            {figuresText(figures, speech)}
            {figures && <Marks figures={figures} hasFacts={card?.facts ?? false} />}
          </dd>
        </div>
      </dl>
      {watched && card?.byName && <NamedBots {...tools} />}
      <Actions
        state={state}
        tools={tools}
        forget={() => setForgetting(!isForgetting)}
        isOpen={isForgetting}
      />
      {isForgetting && (
        <Forget
          scope={{ site, first: null, last: null }}
          ask={tools.ask}
          tell={tools.tell}
          cancel={() => setForgetting(false)}
          gone={(text) => {
            setForgetting(false);
            gone(text);
          }}
        />
      )}
    </li>
  );
}

function NamedBots({ settings, ask, tell }: Tools) {
  const { say } = useSpeech();
  return (
    <Bots
      bots={settings.bots}
      ask={async (wish, told) => tell((await ask(wish)).ok ? told : say('failed'))}
    />
  );
}

function Actions(props: { state: SiteState; tools: Tools; isOpen: boolean; forget(): void }) {
  const { say, list } = useSpeech();
  const [isKept, setKept] = useState(false);
  const { state, tools, isOpen, forget } = props;
  const { name, card, watched, figures, reading } = state;
  const { watching } = tools;
  const label = (action: string): string => say('watchedFor', { action, site: name });
  return (
    <>
      <div class="buttons">
        {watched && (
          <button
            type="button"
            aria-label={label(say('watchedStop'))}
            onClick={() => void watching.stop(watched.origins, name).then((isOver) => setKept(!isOver))}
          >
            {say('watchedStop')}
          </button>
        )}
        {!watched && card && card.hosts.length > 0 && card.kind !== 'messenger' && (
          <button
            type="button"
            aria-label={label(say('dashWatch'))}
            onClick={() => void watching.start(originsOf(card), name)}
          >
            {say('dashWatch')}
          </button>
        )}
        {(figures || reading) && (
          <button type="button" aria-expanded={isOpen} aria-label={label(say('dashForget'))} onClick={forget}>
            {say('dashForget')}
          </button>
        )}
      </div>
      <p class="aside" role="status">
        {isKept && watched && say('watchedKept', { hosts: list(watched.hosts) })}
      </p>
    </>
  );
}
