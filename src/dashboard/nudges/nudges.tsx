import { mondayOf, weekNumber } from '../../core/weeks';
import { addDays } from '../../core/days';
import { NUDGE_FORMS, NUDGE_KINDS, type NudgeForm, type NudgeKind, type NudgeShown } from '../../core/nudge';
import { isNudge, isOn, type NudgeSwitches } from '../../core/nudges';
import type { DayTotals, Session } from '../../core/records';
import { SESSION_GAP_MS } from '../../core/sessions';
import { EVERYTHING } from '../../core/words';
import { readDays } from '../../store/history';
import { openStore } from '../../store/open';
import { readTalks } from '../../store/talks';
import { NUDGE_NAMES } from '../../ui/nudge-names';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { Field, Tick } from '../limits/fields';
import { useWish } from '../limits/wish';
import type { Tools, View } from '../view';
import { Effect } from './effect';
import { People } from './people';
import { Plans } from './plans';
import { Ways } from './ways';
import { Young } from './young';

export interface NudgesPage {
  rows: readonly DayTotals[];
  nudges: readonly NudgeShown[];
  /** Those that are over. */
  sessions: readonly Session[];
  talks: Readonly<Record<string, number>>;
}

/** Sessions of a year are compared with each other: ten years of them would keep the screen waiting. */
const COMPARED_MS = 365 * 86_400_000;

/** Every nudge with its switch, and what became of them. */
export const nudgesView: View = {
  id: 'nudges',
  title: 'dashNudges',
  group: 'set',
  open: async (_, { today, now }) => {
    const store = await openStore();
    const [rows, shown, sessions, talks] = await Promise.all([
      readDays(addDays(mondayOf(today), -14), today, EVERYTHING),
      store.getAll('nudges'),
      store.getAllFromIndex('sessions', 'to', IDBKeyRange.lowerBound(now - COMPARED_MS)),
      readTalks(),
    ]);
    const over = sessions.filter(({ to }) => to <= now - SESSION_GAP_MS);
    const page = { rows, nudges: shown.filter(isNudge), sessions: over, talks };
    return (tools) => <Nudges {...tools} page={page} />;
  },
};

/** What each of them does. */
export const NUDGE_TEXTS: Record<NudgeKind, TextKey> = {
  arrival: 'dashNudgeArrival',
  offers: 'dashNudgeOffers',
  break: 'dashNudgeBreak',
  hours: 'dashNudgeHours',
  holdback: 'dashNudgeHoldback',
  person: 'dashNudgePerson',
  card: 'dashNudgeCard',
  plan: 'dashNudgePlan',
};
const FORMS: Record<NudgeForm, TextKey> = {
  corner: 'dashNudgeCorner',
  bar: 'dashNudgeBar',
  panel: 'dashNudgePanel',
  middle: 'dashNudgeMiddle',
};

function Nudges(props: Tools & { page: NudgesPage }) {
  const { settings, page, today } = props;
  const { say } = useSpeech();
  const wish = useWish(props);
  const switches: NudgeSwitches = { settings, rows: page.rows, before: [], day: today };
  const current = NUDGE_FORMS[weekNumber(today) % NUDGE_FORMS.length] ?? 'panel';
  const forms = NUDGE_FORMS.map((value) => ({ value, text: say(FORMS[value]) }));
  return (
    <>
      <p class="lead">{say('dashNudgesLead')}</p>
      <Section title={say('dashNudgesWhich')} name="nudge-list">
        <ul class="rows">
          {NUDGE_KINDS.map((kind) => (
            <li key={kind}>
              <Tick
                label={say(NUDGE_NAMES[kind])}
                value={isOn(kind, switches)}
                set={(on) => void wish({ kind: 'set-nudge', nudge: kind, on }, say('dashSaved'))}
                why={say(NUDGE_TEXTS[kind])}
              />
              {settings.helped && <Effect kind={kind} page={page} />}
            </li>
          ))}
        </ul>
        <Field
          label={say('dashNudgeForm')}
          value={settings.nudgeForm ?? ''}
          set={(value) => {
            const nudgeForm = NUDGE_FORMS.find((one) => one === value) ?? null;
            void wish({ kind: 'choose', chosen: { nudgeForm } }, say('dashSaved'));
          }}
          of={[{ value: '', text: say('dashNudgeRotate') }, ...forms]}
          why={[
            ...(settings.nudgeForm === null ? [say('dashNudgeNow', { form: say(FORMS[current]) })] : []),
            say('dashNudgeFormWhy'),
          ].join(' ')}
        />
        <Tick
          label={say('dashHelped')}
          value={settings.helped}
          set={(helped) => void wish({ kind: 'choose', chosen: { helped } }, say('dashSaved'))}
          why={say('dashHelpedText')}
        />
      </Section>
      <People {...props} talks={page.talks} />
      <Plans {...props} />
      <Ways {...props} />
      <Young {...props} hasBreak={isOn('break', switches)} />
    </>
  );
}
