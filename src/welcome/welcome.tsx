import { useEffect, useRef, useState } from 'preact/hooks';
import type { FromScreen, ScreenAnswer } from '../core/messages';
import type { Settings } from '../core/records';
import type { StoreProblem } from '../core/words';
import { Footer } from '../ui/footer';
import type { Grants } from '../ui/grants';
import { Name } from '../ui/name';
import { Speaking } from '../ui/speaking';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';
import { Unavailable } from '../ui/unavailable';
import { watchingWith, type Watching } from '../ui/watching';
import { Choose } from './choose';
import { Does } from './does';
import { Never } from './never';
import { Practice } from './practice/practice';
import { STEP_NAMES, STEPS, type Step } from './steps';

/** What the screens need to know, or why it cannot be known. */
export type Shown = { settings: Settings; watched: readonly string[] } | { problem: StoreProblem };

interface Props {
  shown: Shown;
  step: Step;
  browserLanguage: string;
  ask(wish: FromScreen): Promise<ScreenAnswer>;
  refresh(): Promise<void>;
  grants: Grants;
}

/** What a screen may do. */
export interface Tools {
  settings: Settings;
  /** Match patterns of all that is watched. */
  watched: readonly string[];
  ask(wish: FromScreen): Promise<ScreenAnswer>;
  /** Says it to those who hear, and, where it failed, to those who see. */
  tell(text: string, failed?: boolean): void;
  watching: Watching;
}

/** From the welcome's own page. */
const DASHBOARD = '../dashboard/index.html';

export function Welcome(props: Props) {
  const { shown, browserLanguage } = props;
  const chosen = 'settings' in shown ? shown.settings.language : null;
  return (
    <Speaking chosen={chosen} browserLanguage={browserLanguage}>
      <Page {...props} />
    </Speaking>
  );
}

function Page({ shown, step, ask, refresh, grants }: Props) {
  const speech = useSpeech();
  const [notice, setNotice] = useState({ text: '', failed: false });
  const tell = (text: string, failed = false): void => setNotice({ text, failed });
  const watching = watchingWith(grants, speech, tell);
  return (
    <>
      <header>
        <p class="brand">
          <Name />
        </p>
        <Steps step={step} />
      </header>
      <main>
        <Title step={step} opened={() => tell('')} />
        <p role="status" class={notice.failed ? 'notice' : 'unseen'}>
          {notice.text}
        </p>
        {'settings' in shown ? (
          <Screen key={step} step={step} tools={{ ...shown, ask, tell, watching }} />
        ) : (
          <Unavailable problem={shown.problem} refresh={refresh} />
        )}
        <Ways step={step} />
      </main>
      <Footer
        chosen={'settings' in shown ? shown.settings.language : null}
        ask={async (wish, told) => {
          const { ok } = await ask(wish);
          tell(ok ? told : speech.say('failed'), !ok);
        }}
      />
    </>
  );
}

function Screen({ step, tools }: { step: Step; tools: Tools }) {
  switch (step) {
    case 'does':
      return <Does />;
    case 'never':
      return <Never />;
    case 'choose':
      return <Choose {...tools} />;
    case 'practise':
      return <Practice />;
  }
}

const TITLES: Readonly<Record<Step, TextKey>> = {
  does: 'welcomeDoes',
  never: 'welcomeNever',
  choose: 'welcomeChoose',
  practise: 'welcomePractise',
};

function Steps({ step }: { step: Step }) {
  const { say } = useSpeech();
  return (
    <nav aria-label={say('welcomeSteps')}>
      <ol class="steps">
        {STEPS.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === step ? 'step' : undefined}>
              {say(STEP_NAMES[one])}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Who goes on to another screen goes on reading at its title. */
function Title({ step, opened }: { step: Step; opened(): void }) {
  const { say } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const text = say(TITLES[step]);
  useEffect(() => {
    if (!isFirst.current) {
      title.current?.focus();
      window.scrollTo(0, 0);
      opened();
    }
    isFirst.current = false;
  }, [step]);
  useEffect(() => void (document.title = `${text} · ${say('extensionName')}`), [text]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {text}
    </h1>
  );
}

/** Back, and on; from the last screen to the dashboard. */
function Ways({ step }: { step: Step }) {
  const { say } = useSpeech();
  const place = STEPS.indexOf(step);
  const [before, next] = [STEPS[place - 1], STEPS[place + 1]];
  return (
    <p class="ways">
      {before ? (
        <a href={`#${before}`}>{say('welcomeBack')}</a>
      ) : (
        <a href={DASHBOARD}>{say('welcomeSkip')}</a>
      )}
      <a class="on" href={next ? `#${next}` : DASHBOARD}>
        {say(next ? 'welcomeNext' : 'welcomeReady')}
      </a>
    </p>
  );
}
