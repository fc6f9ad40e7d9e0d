import { browser, type Runtime } from '../browser';

/** Opens the welcome, once: an update, of ours or of the browser, goes by in silence. */
export async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
