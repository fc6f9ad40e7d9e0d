import { useId } from 'preact/hooks';
import type { FromScreen, ScreenAnswer } from '../core/messages';
import type { Settings } from '../core/records';
import { PURPOSES, type Purpose, type SiteId } from '../core/words';
import { siteName } from '../sites/card';
import { useSpeech } from './speech';
import type { TextKey } from './texts';

export const PURPOSE_NAMES: Readonly<Record<Purpose, TextKey>> = {
  work: 'purposeWork',
  learning: 'purposeLearning',
  company: 'purposeCompany',
  other: 'purposeOther',
};

interface Tools {
  settings: Settings;
  ask(wish: FromScreen): Promise<ScreenAnswer>;
  tell(text: string, failed?: boolean): void;
}

/** What the user says a site is for. */
export function PurposeChoice({ site, tools }: { site: SiteId; tools: Tools }) {
  const { say } = useSpeech();
  const id = useId();
  const choose = async (value: string): Promise<void> => {
    const purpose = PURPOSES.find((one) => one === value) ?? null;
    const { ok } = await tools.ask({ kind: 'set-purpose', site, purpose });
    // The list itself says what was chosen.
    tools.tell(ok ? '' : say('failed'), !ok);
  };
  return (
    <>
      <label for={id} class="unseen">
        {say('watchedFor', { action: say('purpose'), site: siteName(site) })}
      </label>
      <select
        id={id}
        value={tools.settings.purposes[site] ?? ''}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value="">{say('purposeNone')}</option>
        {PURPOSES.map((purpose) => (
          <option key={purpose} value={purpose}>
            {say(PURPOSE_NAMES[purpose])}
          </option>
        ))}
      </select>
    </>
  );
}
