import { useEffect, useId, useRef, useState } from 'preact/hooks';
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
import { Progress } from '../../progress';
import { useWork } from '../../use-work';
import type { Tools } from '../../view';
import { useDropped } from './dropped';
import { HowToGet } from './how-to-get';
import { importFile } from './importer';
import { YearsDryRun } from './years-dry-run';

const FAULTS: Record<Fault, TextKey> = {
  empty: 'dashYearsEmpty',
  truncated: 'dashYearsTruncated',
  encrypted: 'dashYearsEncrypted',
  bomb: 'dashYearsBomb',
  'no-zip': 'dashYearsNoZip',
  'other-product': 'dashYearsOther',
  'unknown-shape': 'dashYearsUnknown',
  'no-dates': 'dashYearsNoDates',
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
export function Years(tools: Tools) {
  const { say } = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { state, isBusy, choose, take, leave } = useExport(tools, () => {
    if (field.current) field.current.value = '';
  });
  useDropped((file) => !isBusy && choose(file));
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
          accept=".zip,.json,.jsonl,.csv,.html,.htm"
          disabled={isBusy}
          aria-describedby={`${id}-fault`}
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
        />
      </p>
      <p id={`${id}-fault`} class="fault" role="alert">
        {state.kind === 'fault' && say(state.text, { name: state.name })}
      </p>
      {state.kind === 'reading' && (
        <Progress share={state.share} label={say('dashTakeReading')} cancel={state.cancel} />
      )}
      {state.kind === 'read' && <YearsDryRun read={state.read} {...{ isBusy, take, leave }} />}
    </Section>
  );
}

/** One export at a time; reading it ends with the view. @param empty the field, so that the same file can be chosen again */
function useExport({ now, today, settings, ask, tell }: Tools, empty: () => void) {
  const { say } = useSpeech();
  const [state, setState] = useState<State>({ kind: 'nothing' });
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);
  const { isBusy, work } = useWork(tell);
  const open = async (file: File): Promise<void> => {
    const ending = (reading.current = new AbortController());
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
  const choose = (file: File | undefined): void => {
    if (!file) return;
    work(() =>
      open(file).catch((problem: unknown) => {
        leave();
        throw problem;
      }),
    );
  };
  const leave = (): void => {
    empty();
    setState({ kind: 'nothing' });
  };
  const take = async (rows: readonly DayTotals[], prefer: Prefer): Promise<void> => {
    const staging = await stageDays(rows);
    const answer =
      staging === null
        ? { ok: false as const, problem: 'not understood' }
        : await ask({ kind: 'take-imported', prefer, staging });
    tell(say(answer.ok ? 'dashYearsTaken' : problemText(answer.problem)), !answer.ok);
    await dropStaged().finally(leave);
  };
  return {
    ...{ state, isBusy, choose, leave },
    take: (rows: readonly DayTotals[], prefer: Prefer): void => work(() => take(rows, prefer)),
  };
}
