/**
 * Finds Chromium and Firefox, or those that are named (`node scripts/browsers.ts firefox`), and installs Debian's
 * packages where they are missing and this user may. Otherwise says in one line what to install, and ends with 1.
 * Without a name, it does the same for a screen and keys, with which tests answer what a browser asks its person;
 * where those cannot be had, these tests are skipped.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, findProgram, type BrowserName } from './find-browser.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Program and package. */
const TOOLS = { Xvfb: 'xvfb', xdotool: 'xdotool' };

const named = process.argv.slice(2);
const wanted = (Object.keys(PACKAGES) as BrowserName[]).filter(
  (name) => named.length === 0 || named.includes(name),
);
const missing = wanted.filter((name) => findBrowser(name) === null);
if (missing.length > 0) {
  const packages = missing.map((name) => PACKAGES[name]);
  if (!install(packages)) fail(`Full Stop needs ${advice(packages)}`);
}
const tools = Object.entries(TOOLS).flatMap(([program, name]) => (findProgram([program]) ? [] : [name]));
if (named.length === 0 && tools.length > 0 && !install(tools))
  console.error(`Tests of what Chromium asks its person are skipped without ${advice(tools)}`);

function advice(packages: string[]): string {
  return `${packages.join(' and ')}: install them (Debian: apt-get install ${packages.join(' ')}).`;
}

/** @returns whether they are there now */
function install(packages: string[]): boolean {
  if (!mayInstall()) return false;
  console.log(`installing ${packages.join(' and ')} …`);
  run('apt-get', ['update', '-q']);
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, args, { env, encoding: 'utf8' });
  if (done.status !== 0) console.error(done.stdout, done.stderr);
  return done.status === 0;
}

function fail(problem: string): never {
  console.error(problem);
  process.exit(1);
}
