import { useState } from 'preact/hooks';
import type { FromScreen } from '../core/messages';
import type { Overview } from '../core/overview';
import type { StoreProblem } from '../store/open';
import type { Ask } from '../ui/ask';
import { Footer } from '../ui/footer';
import type { Grants } from '../ui/grants';
import { Speaking } from '../ui/speaking';
import { useSpeech } from '../ui/speech';
import { Section } from '../ui/section';
import { watchingWith } from '../ui/watching';
import { WeekCardView } from '../ui/week-card';
import { Endings } from './endings';
import { FirstRun } from './first-run';
import { Header } from './header';
import type { Access } from './here';
import { Limits } from './limits';
import { Messengers } from './messengers';
import { Nudges } from './nudges';
import { SessionLine } from './session';
import { Sites } from './sites';
import { Suggestion } from './suggestion';
import { ThisPage } from './this-page';
import { Today } from './today';
import { UnavailablePopup } from './unavailable';
import { WatchedSites } from './watched';
import { Week } from './week';

/** What there is to show, or why there is nothing. */
export type Shown = { overview: Overview; access: Access } | { problem: StoreProblem };

interface Props {
  shown: Shown;
  browserLanguage: string;
  /** @returns whether the worker did what was asked */
  ask(wish: FromScreen): Promise<boolean>;
  refresh(): Promise<void>;
  grants: Grants;
}

export function Popup({ shown, browserLanguage, ask, refresh, grants }: Props) {
  const chosen = 'overview' in shown ? shown.overview.settings.language : null;
  return (
    <Speaking chosen={chosen} browserLanguage={browserLanguage}>
      {'overview' in shown ? (
        <Page {...shown} ask={ask} grants={grants} />
      ) : (
        <UnavailablePopup problem={shown.problem} refresh={refresh} />
      )}
    </Speaking>
  );
}

type PageProps = Pick<Props, 'ask' | 'grants'> & { overview: Overview; access: Access };

function Page({ overview, access, ask, grants }: PageProps) {
  const speech = useSpeech();
  const [notice, setNotice] = useState({ text: '', failed: false });
  const isEmpty = overview.days.length === 0;
  const askAndTell: Ask = async (wish, told) => {
    const failed = !(await ask(wish));
    setNotice({ text: failed ? speech.say('failed') : told, failed });
  };
  const watching = watchingWith(grants, speech, (text, failed) => setNotice({ text, failed }));
  const about = { overview, access, watching, ask: askAndTell };
  return (
    <>
      <Header overview={overview} ask={askAndTell} />
      <p role="status" class={notice.failed ? 'notice' : 'unseen'}>
        {notice.text}
      </p>
      <ThisPage {...about} />
      <main>
        {overview.days.some((row) => row.origin === 'sample') && <p class="notice">{speech.say('sample')}</p>}
        {overview.card && (
          <Section title={speech.say('cardTitle')} name="week-card">
            <WeekCardView
              card={overview.card}
              settings={overview.settings}
              today={overview.today}
              ask={askAndTell}
            />
          </Section>
        )}
        <div class="column">{isEmpty ? <FirstRun /> : <TodayFigures overview={overview} />}</div>
        <div class="column">
          <Suggestion overview={overview} />
          {!isEmpty && <Week overview={overview} />}
          {!isEmpty && <Sites overview={overview} />}
          <Nudges overview={overview} />
          <Limits {...about} />
        </div>
        <div class="column">
          <WatchedSites {...about} />
          <Messengers {...about} />
        </div>
      </main>
      <Footer chosen={overview.settings.language} ask={askAndTell} inTab />
    </>
  );
}

function TodayFigures({ overview }: { overview: Overview }) {
  return (
    <>
      <Today overview={overview} />
      <SessionLine overview={overview} />
      <Endings overview={overview} />
    </>
  );
}
