import { build } from 'vite';
import type { Answer, Serve } from '../../../replay/proxy.ts';
import { html } from './world.ts';

const SCRIPT = '/live.js';

/** @returns what serves all live pages, each under a host of its own */
export async function serveLive(): Promise<Serve> {
  const script = await bundle();
  return (host, path) => {
    if (host.startsWith('frame-of-another.')) return html('<p>Water it from below, and only once a day.');
    if (path === SCRIPT) return script;
    return path === '/elsewhere' ? html('<h1>About') : html(`<body><script src="${SCRIPT}"></script>`);
  };
}

async function bundle(): Promise<Answer> {
  const entry = new URL('../pages/main.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'live' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  if (!output) throw new Error('the live pages were not built');
  return { body: output.output[0].code, type: 'text/javascript; charset=utf-8' };
}
