import { useState } from 'preact/hooks';
import type { SiteKind } from '../../core/words';
import type { Card } from '../../sites/card';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { GoneNotice } from '../gone-notice';
import { readSitesPage, type SitesPage } from '../read';
import type { Tools, View } from '../view';
import { CardRow } from './card-row';
import { SiteRow } from './site-row';
import { siteStates, type SiteState } from './site-states';

/** Each site: how it is being read, whether there is access, what is to be said of its days. */
export const sitesView: View = {
  id: 'sites',
  title: 'dashSites',
  group: 'set',
  open: async (_route, { today }) => {
    const page = await readSitesPage(today);
    return (tools) => <Sites page={page} {...tools} />;
  },
};

function Sites({ page, ...tools }: Tools & { page: SitesPage }) {
  const { say, count, list } = useSpeech();
  const [told, setTold] = useState('');
  const { watched, unwatched, known, unsupported, apps } = siteStates(page, tools.watched);
  const quiet = watched.filter((state) => !isTelling(state));
  const row = (state: SiteState) => <SiteRow key={state.site} state={state} gone={setTold} {...tools} />;
  const names = (cards: readonly Card[]): string => list(cards.map(({ name }) => name));
  return (
    <>
      <p class="lead">{say('dashSitesLead')}</p>
      <GoneNotice text={told} />
      <Section title={say('watched')} name="site-list">
        {watched.length === 0 && <p class="aside">{say('dashSitesNone')}</p>}
        <ul>{watched.filter(isTelling).map(row)}</ul>
        {quiet.length > 0 && (
          <details>
            <summary>{count('dashSitesQuiet', quiet.length)}</summary>
            <ul>{quiet.map(row)}</ul>
          </details>
        )}
      </Section>
      {unwatched.length > 0 && (
        <Section title={say('dashUnwatched')} name="site-list">
          <ul>{unwatched.map(row)}</ul>
        </Section>
      )}
      <Section title={say('dashKnown')} name="known">
        <p>{say('dashKnownLead')}</p>
        {KINDS.map(({ kind, text }) => (
          <Known key={kind} title={text} cards={known.filter((card) => card.kind === kind)} tools={tools} />
        ))}
        <p class="aside">{say('dashApps', { list: names(apps) })}</p>
        {unsupported.length > 0 && (
          <p class="aside">{say('dashUnsupported', { list: names(unsupported) })}</p>
        )}
      </Section>
    </>
  );
}

/** What came with Full Stop and was never used stands folded away; what the user added does not. */
const isTelling = ({ figures, reading, watched }: SiteState): boolean =>
  figures !== null || reading !== null || !watched?.isCore;

const KINDS: readonly { kind: SiteKind; text: TextKey }[] = [
  { kind: 'assistant', text: 'dashKindAssistant' },
  { kind: 'companion', text: 'dashKindCompanion' },
  { kind: 'roleplay', text: 'dashKindRoleplay' },
  { kind: 'messenger', text: 'dashKindMessenger' },
  { kind: 'self-hosted', text: 'dashKindSelfHosted' },
];

function Known({ title, cards, tools }: { title: TextKey; cards: readonly Card[]; tools: Tools }) {
  const { say, number } = useSpeech();
  if (cards.length === 0) return null;
  return (
    <details>
      <summary>
        {say(title)} <span class="aside">{number(cards.length)}</span>
      </summary>
      <ul class="cards">
        {cards.map((card) => (
          <CardRow key={card.id} card={card} watching={tools.watching} />
        ))}
      </ul>
    </details>
  );
}
