import { CARDS } from '../sites/card';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';

/** What to expect, where there is nothing to show yet. */
export function FirstRun() {
  const { say, list } = useSpeech();
  return (
    <>
      <Section title={say('firstTitle')} name="first first-title">
        <p>{say('firstLead', { sites: list(CARDS.filter(({ core }) => core).map(({ name }) => name)) })}</p>
      </Section>
      <Section title={say('firstSee')} name="first">
        <ul>
          <li>{say('firstSeeTime')}</li>
          <li>{say('firstSeeEndings')}</li>
          <li>{say('firstSeeWeek')}</li>
        </ul>
      </Section>
      <Section title={say('firstNever')} name="first">
        <ul>
          <li>{say('firstNeverWords')}</li>
          <li>{say('firstNeverLeaves')}</li>
          <li>{say('firstNeverLimit')}</li>
        </ul>
        <p class="aside">{say('firstUnseen')}</p>
      </Section>
    </>
  );
}
