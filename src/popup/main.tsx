import { render } from 'preact';
import { browser } from '../browser';
import type { FromScreen, ScreenAnswer } from '../core/messages';
import { readOverview } from '../store/history';
import { StoreUnavailable } from '../store/open';
import { grants, onAccess } from '../ui/grants';
import { drawingLatest } from '../ui/latest';
import { learn } from '../ui/learn';
import { readAccess } from './access';
import { Popup, type Shown } from './popup';

/** A page at a chat reports once a minute at most: reading more often would find nothing new. */
const REFRESH_MS = 30_000;

// The same page is a popup of its own width, or a tab as wide as the window.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);

async function look(): Promise<Shown> {
  try {
    const [overview, access] = await Promise.all([readOverview(Date.now()), readAccess(isPopup)]);
    return { overview, access };
  } catch (problem) {
    return { problem: problem instanceof StoreUnavailable ? problem.reason : 'broken' };
  }
}

const browserLanguage = browser.i18n.getUILanguage();

async function read(): Promise<Shown> {
  const shown = await look();
  await learn('overview' in shown ? shown.overview.settings.language : null, browserLanguage);
  return shown;
}

const refresh = drawingLatest(read, (shown) =>
  render(<Popup {...{ shown, browserLanguage, ask, refresh, grants }} />, document.body),
);

/** @returns whether the worker did what was asked */
async function ask(wish: FromScreen): Promise<boolean> {
  const answer = await browser.runtime.sendMessage<FromScreen, ScreenAnswer | null>(wish).catch(() => null);
  await refresh();
  return answer?.ok ?? false;
}

const refreshIfSeen = (): void => void (document.visibilityState === 'visible' && refresh());

document.documentElement.classList.toggle('popup', isPopup);
document.addEventListener('visibilitychange', refreshIfSeen);
setInterval(refreshIfSeen, REFRESH_MS);
onAccess(refreshIfSeen);
void refresh();
