import { useId } from 'preact/hooks';
import { PURPOSES, type Purpose, type SiteId } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import type { Tools } from '../view';

export const PURPOSE_NAMES: Readonly<Record<Purpose, TextKey>> = {
  work: 'dashPurposeWork',
  learning: 'dashPurposeLearning',
  company: 'dashPurposeCompany',
  other: 'dashPurposeOther',
};

/** What the user says a site is for. */
export function PurposeChoice({
  site,
  tools,
}: {
  site: SiteId;
  tools: Pick<Tools, 'settings' | 'ask' | 'tell'>;
}) {
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
        {say('watchedFor', { action: say('dashPurpose'), site: siteName(site) })}
      </label>
      <select
        id={id}
        value={tools.settings.purposes[site] ?? ''}
        onChange={({ currentTarget }) => void choose(currentTarget.value)}
      >
        <option value="">{say('dashPurposeNone')}</option>
        {PURPOSES.map((purpose) => (
          <option key={purpose} value={purpose}>
            {say(PURPOSE_NAMES[purpose])}
          </option>
        ))}
      </select>
    </>
  );
}
