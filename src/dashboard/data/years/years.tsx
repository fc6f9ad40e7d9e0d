import { useId, useRef, useState } from 'preact/hooks';
import { addDays } from '../../../core/days';
import type { Prefer } from '../../../core/imported';
import type { DayTotals } from '../../../core/records';
import type { Fault } from '../../../importing/message';
import type { Imported } from '../../../importing/read';
import { dropStaged, stageDays } from '../../../store/backup/staging';
import { readDays } from '../../../store/history';
import { Section } from '../../../ui/section';
import { useSpeech } from '../../../ui/speech';
import type { TextKey } from '../../../ui/texts';
import { problemText } from '../../problem';
import type { Tools } from '../../view';
import { HowToGet } from './how-to-get';
import { importFile } from './importer';
import { YearsDryRun } from './years-dry-run';

const FAULTS: Record<Fault, TextKey> = {
  empty: 'dashYearsEmpty',
  truncated: 'dashYearsTruncated',
  encrypted: 'dashYearsEncrypted',
  bomb: 'dashYearsBomb',
  'other-product': 'dashYearsOther',
  'unknown-shape': 'dashYearsUnknown',
  html: 'dashYearsHtml',
  'not-text': 'dashYearsNotText',
  'too-deep': 'dashYearsDeep',
  'too-long': 'dashYearsLong',
  damaged: 'dashYearsDamaged',
  'too-new-zip': 'dashYearsNewZip',
};

/** What was read of an export, before anything of it is kept. */
export interface Read {
  name: string;
  imported: Imported;
  /** What is here of the same time. */
  here: DayTotals[];
}

type State =
  | { kind: 'nothing' }
  | { kind: 'reading'; share: number; cancel(): void }
  | { kind: 'fault'; text: TextKey; name: string }
  | { kind: 'read'; read: Read };

/** The official exports of chat services: the years before Full Stop was there. */
export function Years({ now, today, settings, ask, tell }: Tools) {
  const { say } = useSpeech();
  const [state, setState] = useState<State>({ kind: 'nothing' });
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const ending = new AbortController();
    const cancel = (): void => ending.abort();
    const progress = (share: number): void => setState({ kind: 'reading', share, cancel });
    progress(0);
    const { dayStart } = settings;
    const read = await importFile({ file, dayStart, now }, progress, ending.signal);
    if (read === null) return leave();
    if (typeof read === 'string') return setState({ kind: 'fault', text: FAULTS[read], name: file.name });
    // The last two days stay out: src/store/take-imported.ts.
    const rows = read.rows.filter(({ day }) => day <= addDays(today, -2));
    const here = await readDays(rows[0]?.day ?? today, rows.at(-1)?.day ?? today);
    setState({ kind: 'read', read: { name: file.name, imported: { ...read, rows }, here } });
  };
  const leave = (): void => {
    if (field.current) field.current.value = '';
    setState({ kind: 'nothing' });
  };
  const take = async (rows: readonly DayTotals[], prefer: Prefer): Promise<void> => {
    const answer = (await stageDays(rows))
      ? await ask({ kind: 'take-imported', prefer })
      : { ok: false as const, problem: 'not understood' };
    await dropStaged();
    leave();
    tell(say(answer.ok ? 'dashYearsTaken' : problemText(answer.problem)), !answer.ok);
  };
  return (
    <Section title={say('dashYears')} name="years">
      <p>{say('dashYearsLead')}</p>
      <HowToGet />
      <p class="field file">
        <label for={id}>{say('dashYearsChoose')}</label>
        <input
          id={id}
          ref={field}
          type="file"
          accept=".zip,.json,.jsonl,.csv"
          disabled={state.kind === 'reading'}
          aria-describedby={`${id}-fault`}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </p>
      <p id={`${id}-fault`} class="fault" role="alert">
        {state.kind === 'fault' && say(state.text, { name: state.name })}
      </p>
      {state.kind === 'reading' && <Progress {...state} />}
      {state.kind === 'read' && <YearsDryRun read={state.read} {...{ take, leave }} />}
    </Section>
  );
}

function Progress({ share, cancel }: { share: number; cancel(): void }) {
  const { say } = useSpeech();
  return (
    <p class="reading">
      <progress value={share} aria-label={say('dashTakeReading')} />{' '}
      <button type="button" onClick={cancel}>
        {say('dashYearsCancel')}
      </button>
    </p>
  );
}
