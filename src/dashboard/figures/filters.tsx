import { addDays } from '../../core/days';
import { lengthOf, spanBefore, type Span } from '../../core/periods';
import type { DayKey } from '../../core/records';
import { PURPOSES, SITE_KINDS, type SiteKind } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { PURPOSE_NAMES } from '../../ui/purpose';
import { DateField, Field } from '../limits/fields';
import { hrefWith, kindOf, type Query } from './query';
import type { Figures } from './read-figures';

const KIND_NAMES: Readonly<Record<SiteKind, TextKey>> = {
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
}

/** Which days, of which sites, beside what. Every change is a new address. */
export function Filters({ figures, after, isFree = true }: Props) {
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
      <Choices {...{ figures, isFree }} />
    </div>
  );
}

function Choices({ figures, isFree }: Omit<Props, 'after'>) {
  const { say } = useSpeech();
  const { query, sites, today, purposes } = figures;
  const go = (change: Partial<Query>): void => void (location.hash = hrefWith(query, change));
  const chosen = PURPOSES.filter((purpose) => sites.some((site) => purposes[site] === purpose));
  const kinds = SITE_KINDS.filter((kind) => sites.some((site) => kindOf(site) === kind));
  const bySite = new Intl.Collator();
  return (
    <div class="fields choices">
      {sites.length > 1 && (
        <Field
          label={say('dashWhat')}
          value={query.site ?? ''}
          set={(site) => go({ site: site || null })}
          of={[
            { value: '', text: say('dashAllSites') },
            ...sites
              .map((site) => ({ value: site, text: siteName(site) }))
              .sort((a, b) => bySite.compare(a.text, b.text)),
          ]}
        />
      )}
      {kinds.length > 1 && (
        <Field
          label={say('dashKind')}
          value={query.kind ?? ''}
          set={(kind) => go({ kind: SITE_KINDS.find((one) => one === kind) ?? null })}
          of={[
            { value: '', text: say('dashAllKinds') },
            ...kinds.map((kind) => ({ value: kind, text: say(KIND_NAMES[kind]) })),
          ]}
        />
      )}
      {chosen.length > 0 && (
        <Field
          label={say('purpose')}
          value={query.purpose ?? ''}
          set={(purpose) => go({ purpose: PURPOSES.find((one) => one === purpose) ?? null })}
          of={[
            { value: '', text: say('dashAllPurposes') },
            ...chosen.map((purpose) => ({ value: purpose, text: say(PURPOSE_NAMES[purpose]) })),
          ]}
        />
      )}
      <Field
        label={say('dashBeside')}
        value={query.beside}
        set={(beside) => go({ beside: beside === 'first' ? 'first' : 'before' })}
        of={[
          { value: 'before', text: say('dashBesideBefore') },
          { value: 'first', text: say('dashBesideFirstWeek') },
        ]}
      />
      {isFree && <Dates span={query.span} today={today} go={(span) => go({ span })} />}
    </div>
  );
}

function Dates({ span, today, go }: { span: Span; today: DayKey; go(span: Span): void }) {
  const { say } = useSpeech();
  const from = (first: string): void => {
    const last = first <= span.last ? span.last : addDays(first, lengthOf(span) - 1);
    go({ first, last });
  };
  const to = (last: string): void => {
    const first = last >= span.first ? span.first : addDays(last, 1 - lengthOf(span));
    go({ first, last });
  };
  return (
    <div class="dates">
      <DateField label={say('dashFirst')} value={span.first} set={from} max={today} />
      <DateField label={say('dashLast')} value={span.last} set={to} />
    </div>
  );
}
