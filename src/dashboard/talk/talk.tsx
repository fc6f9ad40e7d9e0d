import { ALL_LINES, HELP_LINES, helpLineOf } from '../../core/help-lines';
import { useSpeech } from '../../ui/speech';
import { Field } from '../limits/fields';
import { useWish } from '../limits/wish';
import type { Tools, View } from '../view';

/** Somebody to talk to: numbers only where they were verified. */
export const talkView: View = {
  id: 'talk',
  title: 'talk',
  group: 'source',
  open: async () => (tools) => <Talk {...tools} />,
};

function Talk(props: Tools) {
  const { settings } = props;
  const { say, language } = useSpeech();
  const wish = useWish(props);
  const line = helpLineOf(settings.country, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const countries = HELP_LINES.map(({ country }) => ({ value: country, text: names.of(country) ?? country }));
  return (
    <>
      <p class="lead">{say('dashTalkLead')}</p>
      {line && (
        <p>
          <b>{line.name}</b>: <a href={`tel:${line.phone}`}>{line.phone}</a> ·{' '}
          <a href={line.web} target="_blank" rel="noreferrer">
            {new URL(line.web).hostname}
          </a>{' '}
          <span class="aside">{say('dashTalkChecked', { date: line.checked })}</span>
        </p>
      )}
      <p>
        <a href={ALL_LINES} target="_blank" rel="noreferrer">
          {say('dashTalkAll')}
        </a>
      </p>
      <Field
        label={say('dashTalkCountry')}
        value={settings.country ?? ''}
        set={(value) =>
          void wish({ kind: 'choose', chosen: { country: value === '' ? null : value } }, say('dashSaved'))
        }
        of={[
          { value: '', text: say('dashTalkAutomatic') },
          ...countries,
          { value: 'ZZ', text: say('dashTalkOther') },
        ]}
      />
    </>
  );
}
