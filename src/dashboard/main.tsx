import { render } from 'preact';
import { browser } from '../ui/browser';
import { dayOf } from '../core/days';
import type { FromScreen, HistoryState, ScreenAnswer } from '../core/messages';
import { watchedAmong } from '../sites/watched';
import { StoreUnavailable } from '../store/open';
import { readSettings } from '../store/settings';
import { device } from '../ui/device';
import { grants, onAccess } from '../ui/grants';
import { learn } from '../ui/learn';
import { Dashboard, type Shown } from './dashboard';
import type { Basics } from './read';
import { routeOf } from './route';
import { OWN } from './texts';
import { viewOf } from './views';

/** A page at a chat reports once a minute at most: reading more often would find nothing new. */
const REFRESH_MS = 30_000;

let history: HistoryState | null = null;
/** Of two readings that overlap, only the one that began last is shown. */
let latest = 0;
/** Screens that are open at once hear of each other's changes. */
const others = new BroadcastChannel('full-stop screens');

async function readBasics(): Promise<Basics> {
  const now = Date.now();
  const [settings, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  return { now, today: dayOf(now, settings.dayStart), settings, watched: watchedAmong(origins) };
}

async function look(): Promise<Shown> {
  const route = routeOf(location.hash);
  const view = viewOf(route.view);
  try {
    const basics = await readBasics();
    return { view, basics, draw: await view.open(route, basics) };
  } catch (problem) {
    return { view, problem: problem instanceof StoreUnavailable ? problem.reason : 'broken' };
  }
}

async function refresh(): Promise<void> {
  const mine = (latest += 1);
  const shown = await look();
  const browserLanguage = browser.i18n.getUILanguage();
  const { part } = routeOf(location.hash).how;
  await learn('basics' in shown ? shown.basics.settings.language : null, browserLanguage, OWN);
  if (mine !== latest) return;
  render(
    <Dashboard {...{ shown, part, history, browserLanguage, ask, refresh, grants, device: device() }} />,
    document.body,
  );
}

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
onAccess(refreshIfSeen);
void refresh();
// Whether the history is whole takes the worker longer to say: the figures do not wait for it.
void ask({ kind: 'ask-history' });
