import { useState } from 'preact/hooks';
import { dayTable } from '../../../core/day-table';
import { readBackup } from '../../../store/backup/file';
import { readDays } from '../../../store/history';
import { Section } from '../../../ui/section';
import { useSpeech } from '../../../ui/speech';
import { Tick } from '../../limits/fields';
import { saveFile } from '../../save-file';
import { useWork } from '../../use-work';
import type { Tools } from '../../view';
import { TakeIn } from './take-in';
import { WeeklyBackup } from './weekly-backup';

const FIRST = '0000-00-00';

/** Saving everything, by hand or by itself, and taking it in again. */
export function Backup(tools: Tools) {
  const { say } = useSpeech();
  const { now, today, device, settings, tell } = tools;
  const { work } = useWork(tell);
  const [withNames, setWithNames] = useState(false);
  const hasNames = settings.people.length + settings.plans.length > 0;
  const saveAll = async (): Promise<void> => {
    const backup = await readBackup(device.version, now, withNames);
    saveFile(`full-stop-backup-${today}.json`, [JSON.stringify(backup)], 'application/json');
  };
  const saveDays = async (): Promise<void> =>
    saveFile(`full-stop-days-${today}.csv`, [dayTable(await readDays(FIRST, today))], 'text/csv');
  return (
    <Section title={say('dashBackup')} name="backup">
      <p>{say('dashBackupLead')}</p>
      {hasNames && <Tick label={say('dashBackupNames')} value={withNames} set={setWithNames} />}
      <div class="buttons">
        <button type="button" onClick={() => work(saveAll)}>
          {say('dashBackupSave')}
        </button>
        <button type="button" onClick={() => work(saveDays)}>
          {say('dashBackupTable')}
        </button>
      </div>
      <p class="aside">{say('dashBackupOpen')}</p>
      <WeeklyBackup {...tools} />
      <TakeIn {...tools} />
    </Section>
  );
}
