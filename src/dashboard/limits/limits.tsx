import { useRef, useState } from 'preact/hooks';
import { addDays } from '../../core/days';
import { dayLimit } from '../../core/day-limit';
import { isInForce, type Limit } from '../../core/limit';
import { isAsTight, isSlow } from '../../core/loosening';
import type { DayTotals } from '../../core/records';
import { shadowOf } from '../../core/shadow';
import { suggestionOf } from '../../core/suggestion';
import { EVERYTHING, SITE_KINDS } from '../../core/words';
import { cardOf, CARDS } from '../../sites/card';
import { readDays } from '../../store/history';
import { aboutText, limitText } from '../../ui/limit-text';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { Tools, View } from '../view';
import { Tick } from './fields';
import { Groups } from './groups';
import { FORMS, LimitForm } from './limit-form';
import { nameWithAge } from './name-with-age';
import { useWish } from './wish';

/** The limits that the user set, in words, and how they hold together. */
export const limitsView: View = {
  id: 'limits',
  title: 'dashLimits',
  group: 'set',
  open: async (_, { today }) => {
    const rows = await readDays(addDays(today, -28), today);
    return (tools) => <Limits {...tools} rows={rows} />;
  },
};

type Props = Tools & { rows: readonly DayTotals[] };

/** A limit that is loosened stands there twice: as it is, and as it will be. Each reading makes new objects of them. */
const nameOf = ({ id, from }: Limit): string => `${id}${from ?? ''}`;

function Limits(props: Props) {
  const { settings, today, rows } = props;
  const { say } = useSpeech();
  const [open, setOpen] = useState<string | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const { limits } = settings;
  const wish = useWish(props);
  const scopes = useScopes(props);
  const close = (): void => {
    setOpen(null);
    adder.current?.focus();
  };
  const save = (limit: Limit): void => {
    const before = limits.find(({ id, ...one }) => id === limit.id && isInForce(one, today));
    const isLater = before !== undefined && isSlow(settings, today) && !isAsTight(limit, before);
    close();
    void wish({ kind: 'put-limit', limit }, say(isLater ? 'dashLimitTomorrow' : 'dashLimitSaved'));
  };
  return (
    <>
      <p class="lead">{say('dashLimitsLead')}</p>
      <Suggestion {...props} minutes={suggestionOf(rows, settings, today)} />
      <Section title={say('dashLimitsYours')} name="limit-list">
        {limits.length === 0 && <p class="aside">{say('dashLimitsNone')}</p>}
        <ul class="rows">
          {limits.map((limit) => (
            <li key={nameOf(limit)}>
              {open === nameOf(limit) ? (
                <LimitForm limit={limit} scopes={scopes} save={save} cancel={close} />
              ) : (
                <Row {...props} limit={limit} change={() => setOpen(nameOf(limit))} />
              )}
            </li>
          ))}
        </ul>
        {open === '' ? (
          <LimitForm limit={null} scopes={scopes} save={save} cancel={close} />
        ) : (
          <button type="button" class="main" ref={adder} onClick={() => setOpen('')}>
            {say('dashLimitAdd')}
          </button>
        )}
      </Section>
      <Section title={say('dashSlow')} name="slow">
        <Tick
          label={say('dashSlowLabel')}
          value={settings.slow && settings.slowUntil === null}
          set={(slow) => void wish({ kind: 'set-slow', slow }, say('dashSaved'))}
          why={say('dashSlowText')}
        />
        {settings.slowUntil !== null && isSlow(settings, today) && (
          <p class="aside">{say('dashSlowUntil')}</p>
        )}
      </Section>
      <Groups {...props} />
    </>
  );
}

/** What a limit can be about: everything, a kind, a group, or a site that came with Full Stop or was used. */
function useScopes({ settings, today, rows }: Props): { value: string; text: string }[] {
  const speech = useSpeech();
  const groups = settings.groups.filter((one) => isInForce(one, today));
  const used = rows.map(({ site }) => site).filter((site) => site !== EVERYTHING);
  const sites = [...new Set([...used, ...CARDS.filter(({ core }) => core).map(({ id }) => id)])];
  const kinds = SITE_KINDS.map((kind) => ({ of: 'kind', kind }) as const);
  return [
    { value: 'everything', text: speech.say('limitsEverything') },
    ...kinds.map((scope) => ({ value: `kind ${scope.kind}`, text: aboutText(scope, groups, speech) })),
    ...groups.map(({ id, name }) => ({ value: `group ${id}`, text: speech.say('aboutGroup', { name }) })),
    ...sites.map((site) => ({ value: `site ${site}`, text: nameWithAge(site, speech.say) })),
  ];
}

function Row(props: Props & { limit: Limit; change(): void }) {
  const { limit, settings, today, change } = props;
  const speech = useSpeech();
  const { say } = speech;
  const wish = useWish(props);
  const words = limitText(limit, settings.groups, today, speech);
  const shadow = shadowOf(limit, settings, today, (site) => cardOf(site)?.kind ?? 'other');
  const notes = [
    say(FORMS[limit.form]),
    limit.from !== undefined && limit.from > today ? say('dashLimitFromTomorrow') : null,
    limit.until !== undefined ? say('dashLimitUntilTomorrow') : null,
    limit.week.includes(null) || new Set(limit.week.map((one) => JSON.stringify(one))).size > 1
      ? say('dashLimitByDay')
      : null,
  ].filter((note) => note !== null);
  return (
    <>
      <p>
        <b class="named">{words}</b>
      </p>
      <p class="aside">{say('dashLimitThen', { form: notes.join(' · ') })}</p>
      {shadow && (
        <p class="aside">
          {say('dashLimitShadow', { limit: limitText(shadow, settings.groups, today, speech) })}
        </p>
      )}
      <p class="buttons">
        <button type="button" aria-label={say('dashLimitChange', { limit: words })} onClick={change}>
          {say('limitsChange')}
        </button>
        <button
          type="button"
          aria-label={say('dashLimitRemove', { limit: words })}
          onClick={() =>
            void wish(
              { kind: 'drop-limit', id: limit.id },
              say(isSlow(settings, today) ? 'dashLimitTomorrow' : 'dashLimitGone'),
            )
          }
        >
          {say('limitsRemove')}
        </button>
      </p>
    </>
  );
}

/** From the user's own usual time, once, and set by nobody but the user. */
function Suggestion(props: Tools & { minutes: number | null }) {
  const { minutes } = props;
  const { say, duration } = useSpeech();
  const wish = useWish(props);
  if (minutes === null) return null;
  const time = duration(minutes * 60_000);
  const answered = { kind: 'choose', chosen: { suggested: true } } as const;
  const accept = async (): Promise<void> => {
    await wish({ kind: 'put-limit', limit: dayLimit(EVERYTHING, minutes) }, say('dashLimitSaved'));
    await wish(answered, say('dashLimitSaved'));
  };
  return (
    <Section title={say('dashSuggestion')} name="suggestion">
      <p>{say('dashSuggestionText', { time })}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={() => void accept()}>
          {say('dashSuggestionYes', { time })}
        </button>
        <button type="button" onClick={() => void wish(answered, say('dashSaved'))}>
          {say('dashSuggestionNo')}
        </button>
      </p>
    </Section>
  );
}
