/**
 * Finds Chromium and Firefox, or those that are named (`node scripts/browsers.ts firefox`), and installs Debian's
 * packages where they are missing and this user may. Otherwise says in one line what to install, and ends with 1.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser, type BrowserName } from './find-browser.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const named = process.argv.slice(2);
const wanted = (Object.keys(PACKAGES) as BrowserName[]).filter(
  (name) => named.length === 0 || named.includes(name),
);
const missing = wanted.filter((name) => findBrowser(name) === null);
if (missing.length > 0) install(missing.map((name) => PACKAGES[name]));

function install(packages: string[]): void {
  const advice = `Full Stop needs ${packages.join(' and ')}: install them (Debian: apt-get install ${packages.join(' ')}).`;
  if (!mayInstall()) fail(advice);
  console.log(`installing ${packages.join(' and ')} …`);
  run('apt-get', ['update', '-q']);
  if (!run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])) fail(advice);
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

function fail(advice: string): never {
  console.error(advice);
  process.exit(1);
}
