import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addDays } from '../../core/days';
import type { DayKey } from '../../core/records';
import type { ResearchFacts, Wanted } from '../../core/research/facts';
import { researchFiles } from '../../core/research/files';
import { kept, researchTables, type Struck } from '../../core/research/strike';
import type { Table } from '../../core/research/table';
import type { Waiting } from '../../store/backup/written';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { Field, Tick } from '../limits/fields';
import { Progress } from '../progress';
import { hrefOf } from '../route';
import { saveFile } from '../save-file';
import { useLongWork } from '../use-long-work';
import type { Tools, View } from '../view';
import { Choices } from './choices';
import { Preview } from './preview';
import { readResearch } from './read';
import { zipOf } from './save';

/** An export that a researcher or a therapist can use: seen, and cut down, before it is saved. */
export const researchView: View = {
  id: 'research',
  title: 'dashResearch',
  group: 'source',
  open: async () => (tools) => <Research {...tools} />,
};

function Research({ today, settings, device, tell }: Tools) {
  const { say } = useSpeech();
  const [facts, setFacts] = useState<ResearchFacts | null>(null);
  useEffect(() => {
    void readResearch({ today, settings }, device.version).then(setFacts, () => tell(say('failed'), true));
  }, []);
  return (
    <>
      <p class="lead">{say('dashResearchLead')}</p>
      <p>
        {say('dashResearchNever')} <a href={hrefOf('report')}>{say('dashResearchReport')}</a>
      </p>
      {facts && facts.days.length === 0 && <p class="empty">{say('dashResearchEmpty')}</p>}
      {facts && facts.days.length > 0 && <Export facts={facts} tell={tell} />}
    </>
  );
}

/** Of more, a person who wants it says so. */
const FIRST_SHOWN_DAYS = 365;

function Export({ facts, tell }: { facts: ResearchFacts } & Pick<Tools, 'tell'>) {
  const { say } = useSpeech();
  const { work, going, cancel } = useLongWork(tell);
  const button = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState<Wanted>({
    first: latest(facts.days[0]?.day ?? facts.today, addDays(facts.today, -FIRST_SHOWN_DAYS)),
    last: facts.days.at(-1)?.day ?? facts.today,
    hours: false,
  });
  const [struck, setStruck] = useState<Struck>(new Set());
  const toggle = (name: string): void => setStruck((before) => toggled(before, name));
  const tables = useMemo(() => researchTables(facts, wanted, struck), [facts, wanted, struck]);
  const save = async (waiting: Waiting): Promise<void> => {
    const { today: made, version } = facts;
    const files = researchFiles(kept(tables, struck), { made, version, hours: wanted.hours });
    saveFile(`full-stop-research-${made}.zip`, await zipOf(files, waiting), 'application/zip');
  };
  const stop = (): void => {
    // The button that was pressed goes.
    button.current?.focus();
    cancel();
  };
  return (
    <>
      <Section title={say('dashResearchWhat')} name="research-choice">
        <Choices {...{ facts, wanted, setWanted, struck, toggle }} />
      </Section>
      <Section title={say('dashResearchSee')} name="research-tables">
        <Tables {...{ tables, struck, toggle }} />
      </Section>
      <Section title={say('dashResearchSave')} name="research-save">
        <p>{say('dashResearchPersonal')}</p>
        <button
          type="button"
          class="main"
          ref={button}
          disabled={tables.every(({ name }) => struck.has(name))}
          onClick={() => work(save)}
        >
          {say('dashResearchSaveZip')}
        </button>
        {going && <Progress {...going} label={say('dashResearchSaveZip')} cancel={stop} />}
        <p class="aside">{say('dashResearchFiles')}</p>
      </Section>
    </>
  );
}

const latest = (a: DayKey, b: DayKey): DayKey => (a > b ? a : b);

function toggled(before: Struck, name: string): Struck {
  const after = new Set(before);
  if (!after.delete(name)) after.add(name);
  return after;
}

interface TablesProps {
  tables: readonly Table[];
  struck: Struck;
  toggle(name: string): void;
}

function Tables({ tables, struck, toggle }: TablesProps) {
  const { say, number } = useSpeech();
  const [name, setName] = useState('days');
  const table = tables.find((one) => one.name === name);
  if (!table) return null;
  const of = tables.map((one) => ({
    value: one.name,
    text: `${one.name} (${number(one.rows.length)})`,
  }));
  return (
    <>
      <p>{say('dashResearchHow')}</p>
      <Field label={say('dashResearchTable')} value={name} set={setName} of={of} />
      <Tick label={say('dashResearchWith')} value={!struck.has(name)} set={() => toggle(name)} />
      {!struck.has(name) && <Preview key={name} {...{ table, struck, toggle }} />}
    </>
  );
}
