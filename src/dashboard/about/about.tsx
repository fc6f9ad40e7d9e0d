import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import { hrefOf } from '../route';
import type { View } from '../view';
import { QUALITY } from './quality';
import { QualityTable } from './quality-table';

/** What is measured, how well, and what is not seen. */
export const aboutView: View = {
  id: 'about',
  title: 'dashAbout',
  group: 'source',
  open: async () => () => <About />,
};

const MEASURED: readonly { term: TextKey; text: TextKey }[] = [
  { term: 'dashAboutTime', text: 'dashAboutTimeText' },
  { term: 'dashAboutTurns', text: 'dashAboutTurnsText' },
  { term: 'dashAboutClosing', text: 'dashAboutClosingText' },
  { term: 'dashAboutYes', text: 'dashAboutYesText' },
  { term: 'dashAboutStay', text: 'dashAboutStayText' },
];

const UNSEEN: readonly TextKey[] = [
  'dashUnseenPhone',
  'dashUnseenPrivate',
  'dashUnseenBrowsers',
  'dashUnseenSites',
  'dashUnseenOff',
];

function About() {
  const { say } = useSpeech();
  return (
    <div class="about">
      <p class="lead">{say('dashAboutLead')}</p>
      <p>
        <a href="../welcome/index.html">{say('dashAboutWelcome')}</a>
      </p>
      <Section title={say('dashAboutMeasured')} name="measured">
        <dl class="terms">
          {MEASURED.map(({ term, text }) => (
            <div key={term}>
              <dt>{say(term)}</dt>
              <dd>{say(text)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={hrefOf('ledger')}>{say('dashAboutLedger')}</a>
        </p>
      </Section>
      <Section title={say('dashQuality')} name="how-good">
        <HowGood />
      </Section>
      <Section title={say('dashUnseenTitle')} name="not-seen">
        <ul class="bullets">
          {UNSEEN.map((text) => (
            <li key={text}>{say(text)}</li>
          ))}
        </ul>
        <p>{say('dashUnseenZero')}</p>
      </Section>
      <Section title={say('dashThreshold')} name="threshold">
        <p>{say('dashThresholdText')}</p>
        <p>{say('dashThresholdOwn')}</p>
      </Section>
      <Section title={say('dashWords')} name="words">
        <p>{say('dashWordsText')}</p>
      </Section>
    </div>
  );
}

function HowGood() {
  const { say, longDate } = useSpeech();
  const { date, rows } = QUALITY;
  return (
    <>
      <p>{say('dashQualityLead')}</p>
      <dl class="terms">
        <div>
          <dt>{say('dashQualityInvitation')}</dt>
          <dd>{say('dashQualityInvitationText')}</dd>
        </div>
        <div>
          <dt>{say('dashQualityOffer')}</dt>
          <dd>{say('dashQualityOfferText')}</dd>
        </div>
        <div>
          <dt>{say('dashQualityClass')}</dt>
          <dd>{say('dashQualityClassText')}</dd>
        </div>
        <div>
          <dt>{say('dashQualityResponse')}</dt>
          <dd>{say('dashQualityResponseText')}</dd>
        </div>
      </dl>
      <QualityTable quality={QUALITY} />
      <p class="aside">
        {date === null
          ? say('dashQualityNotYet')
          : say('dashQualityObtained', { rows, date: longDate(date) })}
      </p>
    </>
  );
}
