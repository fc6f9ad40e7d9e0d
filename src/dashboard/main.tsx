import { render } from 'preact';
import { browser } from '../browser';
import { dayOf } from '../core/days';
import type { FromScreen, HistoryState, ScreenAnswer } from '../core/messages';
import { watchedAmong } from '../sites/watched';
import { StoreUnavailable } from '../store/open';
import { readSettings } from '../store/settings';
import { device } from '../ui/device';
import { grants, onAccess } from '../ui/grants';
import { drawingLatest } from '../ui/latest';
import { learn } from '../ui/learn';
import { Dashboard, type Shown } from './dashboard';
import { keepInPlace } from './data/years/dropped';
import type { Basics } from './read';
import { routeOf, type Route } from './route';
import { OWN } from './texts';
import { viewOf } from './views';

/** A page at a chat reports once a minute at most: reading more often would find nothing new. */
const REFRESH_MS = 30_000;

let history: HistoryState | null = null;
/** Screens that are open at once hear of each other's changes. */
const others = new BroadcastChannel('full-stop screens');

async function readBasics(): Promise<Basics> {
  const now = Date.now();
  const [settings, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  return { now, today: dayOf(now, settings.dayStart), settings, watched: watchedAmong(origins) };
}

const browserLanguage = browser.i18n.getUILanguage();

async function look(route: Route): Promise<Shown> {
  const view = viewOf(route.view);
  try {
    const basics = await readBasics();
    return { view, basics, draw: await view.open(route, basics) };
  } catch (problem) {
    return { view, problem: problem instanceof StoreUnavailable ? problem.reason : 'broken' };
  }
}

async function read(): Promise<{ shown: Shown; part: string | undefined }> {
  const route = routeOf(location.hash);
  const shown = await look(route);
  await learn('basics' in shown ? shown.basics.settings.language : null, browserLanguage, OWN);
  return { shown, part: route.how['part'] };
}

const refresh = drawingLatest(read, (seen) =>
  render(
    <Dashboard {...{ ...seen, history, browserLanguage, ask, refresh, grants, device: device() }} />,
    document.body,
  ),
);

async function send(wish: FromScreen): Promise<ScreenAnswer> {
  const answer = await browser.runtime.sendMessage<FromScreen, ScreenAnswer | null>(wish).catch(() => null);
  if (answer?.ok && answer.history) history = answer.history;
  return answer ?? { ok: false, problem: 'no answer' };
}

async function ask(wish: FromScreen): Promise<ScreenAnswer> {
  const answer = await send(wish);
  if (answer.ok && wish.kind !== 'ask-history') others.postMessage(null);
  await refresh();
  return answer;
}

const refreshIfSeen = (): void => void (document.visibilityState === 'visible' && refresh());

others.addEventListener('message', refreshIfSeen);
document.addEventListener('visibilitychange', refreshIfSeen);
window.addEventListener('hashchange', () => void refresh());
setInterval(refreshIfSeen, REFRESH_MS);
keepInPlace();
onAccess(refreshIfSeen);
void refresh();
// Whether the history is whole takes the worker longer to say: the figures do not wait for it.
void ask({ kind: 'ask-history' });
