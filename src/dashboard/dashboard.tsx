import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FromScreen, HistoryState, ScreenAnswer } from '../core/messages';
import type { StoreProblem } from '../core/words';
import type { Ask } from '../ui/ask';
import type { Device } from '../ui/device';
import { Footer } from '../ui/footer';
import type { Grants } from '../ui/grants';
import { Speaking } from '../ui/speaking';
import { useSpeech } from '../ui/speech';
import { Unavailable } from '../ui/unavailable';
import { watchingWith } from '../ui/watching';
import { Head } from './head';
import { HistoryNotice } from './history-notice';
import type { Basics } from './read';
import type { Tools, View } from './view';

/** What there is to show, or why there is nothing. */
export type Shown =
  { view: View; basics: Basics; draw(tools: Tools): VNode } | { view: View; problem: StoreProblem };

interface Props {
  shown: Shown;
  /** The section of the view that the address leads to. */
  part?: string | undefined;
  /** Null until the worker has said. */
  history: HistoryState | null;
  browserLanguage: string;
  ask(wish: FromScreen): Promise<ScreenAnswer>;
  refresh(): Promise<void>;
  grants: Grants;
  device: Device;
}

export function Dashboard(props: Props) {
  const { shown, browserLanguage } = props;
  const chosen = 'basics' in shown ? shown.basics.settings.language : null;
  return (
    <Speaking chosen={chosen} browserLanguage={browserLanguage}>
      <Page {...props} />
    </Speaking>
  );
}

function Page({ shown, part, history, ask, refresh, grants, device }: Props) {
  const speech = useSpeech();
  const [notice, setNotice] = useState({ text: '', failed: false });
  const main = useRef<HTMLElement>(null);
  const { view } = shown;
  const tell = (text: string, failed = false): void => setNotice({ text, failed });
  const askAndTell: Ask = async (wish, told) => {
    const { ok } = await ask(wish);
    tell(ok ? told : speech.say('failed'), !ok);
  };
  const watching = watchingWith(grants, speech, tell);
  useTitle(view);
  return (
    <>
      <SkipLink to={main} />
      <Head view={view} />
      <main id="main" ref={main} tabIndex={-1}>
        <Title view={view} part={part} opened={() => tell('')} />
        <p role="status" class={notice.failed ? 'notice' : 'unseen'}>
          {notice.text}
        </p>
        <HistoryNotice history={history} ask={askAndTell} />
        {'draw' in shown ? (
          <div key={view.id}>{shown.draw({ ...shown.basics, ask, tell, watching, device, history })}</div>
        ) : (
          <Unavailable problem={shown.problem} refresh={refresh} />
        )}
      </main>
      <Footer chosen={'basics' in shown ? shown.basics.settings.language : null} ask={askAndTell} />
    </>
  );
}

function SkipLink({ to }: { to: { current: HTMLElement | null } }) {
  const { say } = useSpeech();
  const skip = (event: Event): void => {
    // The address says which view is open, and stays.
    event.preventDefault();
    to.current?.focus();
  };
  return (
    <a class="skip" href="#main" onClick={skip}>
      {say('dashSkip')}
    </a>
  );
}

/** Who has followed a link goes on reading at the title of its view, or of the section that it leads to. */
function Title({ view, part, opened }: { view: View; part: string | undefined; opened(): void }) {
  const { say } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const heading = part && document.querySelector<HTMLElement>(`main .${CSS.escape(part)} > h2`);
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    } else if (!isFirst.current) title.current?.focus();
    if (!isFirst.current) opened();
    isFirst.current = false;
  }, [view.id, part]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {say(view.title)}
    </h1>
  );
}

function useTitle(view: View): void {
  const { say } = useSpeech();
  const title = `${say(view.title)} · ${say('extensionName')}`;
  useEffect(() => void (document.title = title), [title]);
}
