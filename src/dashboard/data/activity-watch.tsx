import { activityWatchFile } from '../../core/activity-watch';
import { siteName } from '../../sites/card';
import { readAllPresences } from '../../store/history';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { saveFile } from '../save-file';
import { useWork } from '../use-work';
import type { Tools } from '../view';

/** A file and no request: docs/decisions.md. */
export function ActivityWatch({ now, today, tell }: Tools) {
  const { say } = useSpeech();
  const { work } = useWork(tell);
  const save = async (): Promise<void> => {
    const file = activityWatchFile(await readAllPresences(), siteName, now);
    saveFile(`full-stop-${today}-activitywatch.json`, [file], 'application/json');
  };
  return (
    <Section title={say('dashActivityWatch')} name="activity-watch">
      <p>{say('dashActivityWatchLead')}</p>
      <div class="buttons">
        <button type="button" onClick={() => work(save)}>
          {say('dashActivityWatchSave')}
        </button>
      </div>
      <p class="aside">{say('dashActivityWatchAgain')}</p>
    </Section>
  );
}
