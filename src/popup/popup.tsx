import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FromScreen } from '../core/messages';
import type { Overview } from '../core/overview';
import type { StoreProblem } from '../store/open';
import { languageOf } from '../ui/texts';
import { SpeechContext, speechOf, type Speech } from '../ui/speech';
import { Endings } from './endings';
import { FirstRun } from './first-run';
import { Footer } from './footer';
import { Header } from './header';
import { Limits } from './limits';
import { Nudges } from './nudges';
import { SessionLine } from './session';
import { Sites } from './sites';
import { Today } from './today';
import { Unavailable } from './unavailable';
import { Week } from './week';

/** What there is to show, or why there is nothing. */
export type Shown = { overview: Overview } | { problem: StoreProblem };

/** Asks the worker; when it is done, tells those who cannot see the change. */
export type Ask = (wish: FromScreen, told: string) => Promise<void>;

interface Props {
  shown: Shown;
  browserLanguage: string;
  /** @returns whether the worker did what was asked */
  ask(wish: FromScreen): Promise<boolean>;
  refresh(): Promise<void>;
}

export function Popup({ shown, browserLanguage, ask, refresh }: Props) {
  const chosen = 'overview' in shown ? shown.overview.settings.language : null;
  const language = languageOf(chosen, browserLanguage);
  const speech = useMemo(() => speechOf(language, browserLanguage), [language, browserLanguage]);
  useEffect(() => void (document.documentElement.lang = language), [language]);
  return (
    <SpeechContext.Provider value={speech}>
      {'overview' in shown ? (
        <Page overview={shown.overview} ask={ask} speech={speech} />
      ) : (
        <Unavailable problem={shown.problem} refresh={refresh} />
      )}
    </SpeechContext.Provider>
  );
}

function Page({ overview, ask, speech }: Pick<Props, 'ask'> & { overview: Overview; speech: Speech }) {
  const [notice, setNotice] = useState({ text: '', failed: false });
  const isEmpty = overview.days.length === 0;
  const askAndTell: Ask = async (wish, told) => {
    const failed = !(await ask(wish));
    setNotice({ text: failed ? speech.say('failed') : told, failed });
  };
  return (
    <>
      <Header overview={overview} ask={askAndTell} />
      <p role="status" class={notice.failed ? 'notice' : 'unseen'}>
        {notice.text}
      </p>
      <main>
        {overview.days.some((row) => row.origin === 'sample') && <p class="notice">{speech.say('sample')}</p>}
        <div class="column">{isEmpty ? <FirstRun /> : <TodayFigures overview={overview} />}</div>
        <div class="column">
          {!isEmpty && <Week overview={overview} />}
          {!isEmpty && <Sites overview={overview} />}
          <Nudges overview={overview} />
          <Limits overview={overview} ask={askAndTell} />
        </div>
      </main>
      <Footer chosen={overview.settings.language} ask={askAndTell} />
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
