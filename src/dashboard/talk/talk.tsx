import { ALL_LINES, HELP_LINES, helpLineOf } from '../../core/help-lines';
import { Section } from '../../ui/section';
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
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const countries = HELP_LINES.map(({ country }) => ({ value: country, text: names.of(country) ?? country }));
  return (
    <>
      <p class="lead">{say('dashTalkLead')}</p>
      {line && (
        <div class="line">
          <p>
            <b>{line.name}</b>
          </p>
          <p class="phone">
            <a href={`tel:${line.phone}`}>{line.phone}</a>
          </p>
          <p>
            <a href={line.web} target="_blank" rel="noreferrer">
              {new URL(line.web).hostname}
            </a>{' '}
            <span class="aside">
              {say('dashTalkChecked', { date: month.format(new Date(`${line.checked}-15`)) })}
            </span>
          </p>
        </div>
      )}
      <p class="all-lines">
        <a href={ALL_LINES} target="_blank" rel="noreferrer">
          {say('dashTalkAll')}
        </a>
      </p>
      <Section title={say('dashTalkCountry')} name="country">
        <Field
          label={say('dashTalkCountryLabel')}
          value={settings.country ?? ''}
          set={(value) =>
            void wish({ kind: 'choose', chosen: { country: value === '' ? null : value } }, say('dashSaved'))
          }
          of={[
            { value: '', text: say('dashTalkAutomatic') },
            ...countries,
            { value: 'ZZ', text: say('dashTalkOther') },
          ]}
          why={say('dashTalkCountryWhy')}
        />
      </Section>
    </>
  );
}
