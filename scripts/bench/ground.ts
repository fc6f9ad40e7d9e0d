/** What all parts of the benchmark stand on: a browser with the extension and a no-op beside it, and the chat pages. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { startProxy, type Answer } from '../../test/replay/proxy.ts';
import { launch, type Launched } from '../launch.ts';
import { practiceBuild } from '../practice-build.ts';
import { chatPage } from './markup.ts';
import { noOpBuild, NO_OP_HOST } from './no-op.ts';

/** One page, served where nobody watches, where the no-op does, and where we do: with the site's facts, or without. */
export const PLACES = {
  nobody: 'https://nobody.localhost',
  noOp: `https://${NO_OP_HOST}`,
  known: 'https://chatgpt.com',
  unknown: 'http://assistant.localhost',
};
export type Place = keyof typeof PLACES;

/** What becomes of a reply's nodes while it streams. */
export type Nodes = 'appended' | 'replaced';

export interface Ground {
  launched: Launched;
  /** Address of the no-op extension. */
  noOp: string;
  /** Address of a chat page with so many turns, whose replies stream for so many seconds. */
  chat(place: Place, turns: number, seconds: number, nodes?: Nodes): string;
  close(): Promise<void>;
}

/** @param dist folder of the built extension; it is copied, so that a build meanwhile changes nothing */
export async function openGround(dist: string): Promise<Ground> {
  const script = await buildScript('chat.ts', 'benchChat');
  const pages = new Map<number, Answer>();
  const pageWith = (turns: number): Answer => {
    const page = pages.get(turns) ?? { body: chatPage(turns, script), type: 'text/html; charset=utf-8' };
    pages.set(turns, page);
    return page;
  };
  const serve = (_: string, path: string): Answer | null => {
    const turns = /^\/c\/bench\?turns=(\d+)/.exec(path)?.[1];
    return turns === undefined ? null : pageWith(Number(turns));
  };
  const proxy = await startProxy({ serve });
  const ours = practiceBuild(resolve(dist));
  const noOp = noOpBuild();
  // Also where the benchmark is interrupted.
  for (const made of [ours, noOp]) process.once('exit', made.remove);
  const launched = await launch('chromium', { extension: ours.folder, proxyPort: proxy.port });
  const noOpId = await launched.browser.installExtension(noOp.folder);
  return {
    launched,
    noOp: `chrome-extension://${noOpId}/`,
    chat: (place, turns, seconds, nodes = 'appended') =>
      `${PLACES[place]}/c/bench?turns=${turns}&seconds=${seconds}&nodes=${nodes}`,
    close: async () => {
      await launched.close();
      await proxy.close();
    },
  };
}

/** @returns a file of this folder, and all that it imports, as one plain script */
export async function buildScript(file: string, name: string): Promise<string> {
  const entry = new URL(file, import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const chunk = bundle?.output[0];
  if (chunk === undefined) throw new Error(`${file} was not built`);
  return chunk.code;
}
