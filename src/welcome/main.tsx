import { render } from 'preact';
import { browser } from '../browser';
import type { FromScreen, ScreenAnswer } from '../core/messages';
import { watchedAmong } from '../sites/watched';
import { StoreUnavailable } from '../store/open';
import { readSettings } from '../store/settings';
import { grants, onAccess } from '../ui/grants';
import { drawingLatest } from '../ui/latest';
import { learn } from '../ui/learn';
import { stepOf } from './steps';
import { OWN } from './texts';
import { Welcome, type Shown } from './welcome';

async function look(): Promise<Shown> {
  try {
    const [settings, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
    return { settings, watched: watchedAmong(origins) };
  } catch (problem) {
    return { problem: problem instanceof StoreUnavailable ? problem.reason : 'broken' };
  }
}

const browserLanguage = browser.i18n.getUILanguage();

async function read(): Promise<Shown> {
  const shown = await look();
  await learn('settings' in shown ? shown.settings.language : null, browserLanguage, OWN);
  return shown;
}

const refresh = drawingLatest(read, (shown) => {
  const step = stepOf(location.hash);
  render(<Welcome {...{ shown, step, browserLanguage, ask, refresh, grants }} />, document.body);
});

async function ask(wish: FromScreen): Promise<ScreenAnswer> {
  const answer = await browser.runtime.sendMessage<FromScreen, ScreenAnswer | null>(wish).catch(() => null);
  await refresh();
  return answer ?? { ok: false, problem: 'no answer' };
}

const refreshIfSeen = (): void => void (document.visibilityState === 'visible' && refresh());

document.addEventListener('visibilitychange', refreshIfSeen);
window.addEventListener('hashchange', () => void refresh());
onAccess(refreshIfSeen);
void refresh();
