import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../core/records';
import { useSpeech } from './speech';
import type { Ask } from './ask';

/** Each language by its own name. */
const NAMES: Record<Language, string> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
};

/** From any screen of ours. */
const TALK = '../dashboard/index.html#/talk';

/** @param inTab the way to people who listen opens in a tab of its own */
export function Footer({
  chosen,
  ask,
  inTab = false,
}: {
  chosen: Language | null;
  ask: Ask;
  inTab?: boolean;
}) {
  const { say } = useSpeech();
  return (
    <footer>
      <p>{say('promise')}</p>
      <div class="pair">
        <LanguageChoice chosen={chosen} ask={ask} />
        <a href={TALK} target={inTab ? '_blank' : undefined}>
          {say('talk')}
        </a>
      </div>
    </footer>
  );
}

function LanguageChoice({ chosen, ask }: { chosen: Language | null; ask: Ask }) {
  const { say } = useSpeech();
  const id = useId();
  const choose = (value: string): void => {
    const language = LANGUAGES.find((one) => one === value) ?? null;
    // The list itself tells what was chosen, and every word around it changes.
    void ask({ kind: 'set-language', language }, '');
  };
  return (
    <span>
      <label for={id}>{say('language')}</label>{' '}
      <select id={id} value={chosen ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{say('languageAutomatic')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
