import { useId } from 'preact/hooks';
import { addDays } from '../../core/days';
import { lengthOf, spanBefore, type Span } from '../../core/periods';
import type { DayKey } from '../../core/records';
import { PURPOSES, SITE_KINDS, type SiteKind } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { PURPOSE_NAMES } from '../../ui/purpose';
import { hrefWith, kindOf, type Query } from './query';
import type { Figures } from './read-figures';

export const KIND_NAMES: Readonly<Record<SiteKind, TextKey>> = {
  assistant: 'dashKindAssistant',
  companion: 'dashKindCompanion',
  roleplay: 'dashKindRoleplay',
  messenger: 'dashKindMessenger',
  'self-hosted': 'dashKindSelfHosted',
  other: 'dashKindOther',
};

interface Props {
  figures: Figures;
  /** @returns the span after this one */
  after(span: Span): Span;
  /** Whether any days can be chosen, and not only whole spans. */
  isFree?: boolean;
  hasBeside?: boolean;
}

/** Which days, of which sites, beside what. Every change is a new address. */
export function Filters({ figures, after, isFree = true, hasBeside = true }: Props) {
  const { say, range } = useSpeech();
  const { query, today, firstDay } = figures;
  const { span } = query;
  const next = after(span);
  const hasEarlier = firstDay !== null && firstDay < span.first;
  return (
    <div class="filters">
      <nav class="day-choice" aria-label={say('dashDays')}>
        {hasEarlier && (
          <a class="step" href={hrefWith(query, { span: spanBefore(span) })}>
            <span aria-hidden="true">←</span> {say('dashEarlierSpan')}
          </a>
        )}
        <h2 class="span-title" aria-live="polite">
          {range(span.first, span.last)}
        </h2>
        {next.first <= today && (
          <a class="step" href={hrefWith(query, { span: next })}>
            {say('dashLaterSpan')} <span aria-hidden="true">→</span>
          </a>
        )}
      </nav>
      <Choices {...{ figures, hasBeside, isFree }} />
    </div>
  );
}

function Choices({ figures, hasBeside, isFree }: Omit<Props, 'after'>) {
  const { say } = useSpeech();
  const { query, sites, today, purposes } = figures;
  const go = (change: Partial<Query>): void => void (location.hash = hrefWith(query, change));
  const chosen = PURPOSES.filter((purpose) => sites.some((site) => purposes[site] === purpose));
  const kinds = SITE_KINDS.filter((kind) => sites.some((site) => kindOf(site) === kind));
  const bySite = new Intl.Collator();
  return (
    <div class="fields choices">
      {sites.length > 1 && (
        <Choice label={say('dashWhat')} value={query.site ?? ''} go={(site) => go({ site: site || null })}>
          {[
            ['', say('dashAllSites')],
            ...sites
              .map((site) => [site, siteName(site)])
              .sort((a, b) => bySite.compare(a[1] ?? '', b[1] ?? '')),
          ]}
        </Choice>
      )}
      {kinds.length > 1 && (
        <Choice
          label={say('dashKind')}
          value={query.kind ?? ''}
          go={(kind) => go({ kind: SITE_KINDS.find((one) => one === kind) ?? null })}
        >
          {[['', say('dashAllKinds')], ...kinds.map((kind) => [kind, say(KIND_NAMES[kind])])]}
        </Choice>
      )}
      {chosen.length > 0 && (
        <Choice
          label={say('purpose')}
          value={query.purpose ?? ''}
          go={(purpose) => go({ purpose: PURPOSES.find((one) => one === purpose) ?? null })}
        >
          {[['', say('dashAllPurposes')], ...chosen.map((purpose) => [purpose, say(PURPOSE_NAMES[purpose])])]}
        </Choice>
      )}
      {hasBeside && (
        <Choice
          label={say('dashBeside')}
          value={query.beside}
          go={(beside) => go({ beside: beside === 'first' ? 'first' : 'before' })}
        >
          {[
            ['before', say('dashBesideBefore')],
            ['first', say('dashBesideFirstWeek')],
          ]}
        </Choice>
      )}
      {isFree && <Dates span={query.span} today={today} go={(span) => go({ span })} />}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  go(value: string): void;
  children: readonly (readonly string[])[];
}

function Choice({ label, value, go, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => go(currentTarget.value)}>
        {children.map(([one = '', name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Dates({ span, today, go }: { span: Span; today: DayKey; go(span: Span): void }) {
  const { say } = useSpeech();
  const id = useId();
  const from = (first: string): void => {
    if (first === '') return;
    const last = first <= span.last ? span.last : addDays(first, lengthOf(span) - 1);
    go({ first, last });
  };
  const to = (last: string): void => {
    if (last === '') return;
    const first = last >= span.first ? span.first : addDays(last, 1 - lengthOf(span));
    go({ first, last });
  };
  return (
    <div class="dates">
      <div class="field">
        <label for={`${id}-first`}>{say('dashFirst')}</label>
        <input
          id={`${id}-first`}
          type="date"
          max={today}
          value={span.first}
          onChange={({ currentTarget }) => from(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-last`}>{say('dashLast')}</label>
        <input
          id={`${id}-last`}
          type="date"
          value={span.last}
          onChange={({ currentTarget }) => to(currentTarget.value)}
        />
      </div>
    </div>
  );
}
