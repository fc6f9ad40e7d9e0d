import { useRef } from 'preact/hooks';
import type { Edit } from '../../core/messages';
import { useSpeech } from '../../ui/speech';
import { problemText } from '../problem';
import { readLedgerPage, type LedgerPage } from '../read';
import { dayIn } from '../route';
import type { Tools, View } from '../view';
import { DayChoice } from './day-choice';
import { DayStrip } from './day-strip';
import { DaySum } from './day-sum';
import { ledgerDay } from './ledger-day';
import { NoIntervals } from './no-intervals';
import { Stretches } from './stretches';
import { UndoBar } from './undo-bar';

/** Why was this minute counted? */
export const ledgerView: View = {
  id: 'ledger',
  title: 'dashLedger',
  group: 'source',
  open: async ({ about }, { today }) => {
    const page = await readLedgerPage(dayIn(about) ?? today);
    return (tools) => <Ledger page={page} {...tools} />;
  },
};

function Ledger({ page, ...tools }: Tools & { page: LedgerPage }) {
  const speech = useSpeech();
  const { today, now, settings, ask, tell } = tools;
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { stretches, away } = ledgerDay(page.ledger.presences, page.ledger.turns);
  const edit = async (wish: Edit, told: string): Promise<boolean> => {
    const answer = await ask({ kind: 'edit', ...wish });
    tell(answer.ok ? told : speech.say(problemText(answer.problem)), !answer.ok);
    // What was pressed has gone with its row.
    if (answer.ok) undo.current?.focus();
    return answer.ok;
  };
  const takeBack = async (): Promise<void> => {
    const answer = await ask({ kind: 'undo' });
    tell(speech.say(answer.ok ? 'dashUndone' : problemText(answer.problem)), !answer.ok);
    heading.current?.focus();
  };
  return (
    <>
      <p class="lead">{speech.say('dashLedgerLead')}</p>
      <DayChoice page={page} today={today} />
      <h2 class="day-title" ref={heading} tabIndex={-1} aria-live="polite">
        {speech.longDate(page.day)}
        {page.day === today && <small> {speech.say('weekToday')}</small>}
      </h2>
      <DaySum totals={page.totals} />
      <UndoBar undo={page.ledger.undo} takeBack={takeBack} button={undo} />
      {stretches.length === 0 ? (
        <NoIntervals page={page} today={today} />
      ) : (
        <>
          <DayStrip page={page} dayStart={settings.dayStart} />
          <Stretches stretches={stretches} away={away} now={now} keptSince={page.keptSince} edit={edit} />
        </>
      )}
    </>
  );
}
