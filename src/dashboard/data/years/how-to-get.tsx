import { useSpeech } from '../../../ui/speech';
import type { TextKey } from '../../../ui/texts';

const WAYS: readonly (readonly [name: string, how: TextKey])[] = [
  ['ChatGPT', 'dashYearsGetChatgpt'],
  ['Claude', 'dashYearsGetClaude'],
  ['Gemini', 'dashYearsGetGemini'],
];

/** Where each service gives a copy, and a letter to those that have no button for it. */
export function HowToGet() {
  const { say } = useSpeech();
  return (
    <details class="how-to-get">
      <summary>{say('dashYearsGet')}</summary>
      <dl>
        {WAYS.map(([name, how]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{say(how)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('dashYearsGetOthers')}</dt>
          <dd>
            <p>{say('dashYearsGetLetter')}</p>
            <textarea readOnly rows={12} aria-label={say('dashYearsLetterName')}>
              {say('dashYearsLetter')}
            </textarea>
            <p>{say('dashYearsGetTable')}</p>
          </dd>
        </div>
      </dl>
    </details>
  );
}
