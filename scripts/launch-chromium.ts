import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import type { Start, Started } from './launch.ts';
import { until } from './until.ts';

export async function startChromium(start: Start): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: start.program,
    headless: start.headless,
    userDataDir: start.profile,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: start.proxyPort !== undefined,
    // A window that a person looks at has its own size; a headless one shows the page as wide as a small laptop.
    defaultViewport: start.headless ? { width: 1280, height: 800 } : null,
    env: { ...process.env, LANGUAGE: start.language },
    // A person should not read in every tab that a tool is at work.
    ignoreDefaultArgs: start.headless ? [] : ['--enable-automation'],
    args: argumentsFor(start),
  });
  try {
    const base = `chrome-extension://${await browser.installExtension(start.extension)}/`;
    return {
      browser,
      base,
      openExtensionPage: (path) => openExtensionPage(browser, base + path),
      reloadExtensionPage: async (page) => void (await page.reload()),
      reloadExtension: async () => void (await browser.installExtension(start.extension)),
      stopWorker: () => stopWorker(browser, base),
      closeOwnTab: async (path) => {
        const target = await browser.waitForTarget((one) => one.url() === base + path);
        await (await target.page())?.close();
      },
      isWorkerRunning: async () => workerOf(browser, base) !== undefined,
    };
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}

/** Containers have no user namespaces for the sandbox, and the pages of tests are our own. */
const WITHOUT_SANDBOX = ['--no-sandbox'];

function argumentsFor({ headless, language, proxyPort, args = [] }: Start): string[] {
  return [
    ...(headless || process.getuid?.() === 0 ? WITHOUT_SANDBOX : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--lang=${language}`,
    `--accept-lang=${language}`,
    ...(proxyPort === undefined ? [] : proxyArguments(proxyPort)),
    ...args,
  ];
}

const proxyArguments = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--ignore-certificate-errors',
];

async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

const workerOf = (browser: Browser, base: string): Target | undefined =>
  browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(base));

/** A worker that is just starting may not hear of it (seen in 156): it is told till it ends. */
async function stopWorker(browser: Browser, base: string): Promise<void> {
  const target = workerOf(browser, base);
  const isGone = (): boolean => target === undefined || !browser.targets().includes(target);
  await until('the service worker ends', async () => {
    // One that ends meanwhile cannot be told any more.
    if (!isGone()) await (await target?.worker())?.close().catch(() => undefined);
    return isGone();
  });
}
