/** The tool that says of any saved page what the extension sees there. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { buildOf } from './browsers.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/recognise.ts', import.meta.url));
const G3 = fileURLToPath(new URL('../replay/fixtures/chatgpt-g3.html', import.meta.url));
const FORUM = `<!doctype html><main><article><p>When do I prune roses?</p></article><article><p>In March.</p></article>
  <form action="/post"><textarea name="comment"></textarea><button type="submit">Post</button></form></main>`;

const folder = mkdtempSync(join(tmpdir(), 'full-stop-recognise-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  code: number;
  lines: string[];
  problem: string;
}

const recognise = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    const env = { ...process.env, FULL_STOP_DIST: dirname(buildOf('chromium')) };
    const child = execFile(process.execPath, [SCRIPT, ...args], { env }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? 1, lines: stdout.split('\n').filter(Boolean), problem: stderr }),
    );
  });

const saved = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

it('names the turns of a saved page in one line', async () => {
  const { code, lines } = await recognise(G3);
  expect([code, lines.length]).toEqual([0, 1]);
  const { site, reader, turns, composer, closing } = JSON.parse(lines[0] ?? '');
  expect({ site, reader, composer, closing }).toEqual({
    site: 'chatgpt',
    reader: 'facts',
    composer: true,
    closing: expect.any(String),
  });
  expect(turns.slice(0, 2)).toEqual([
    { role: 'user', id: expect.any(String) },
    { role: 'reply', id: expect.any(String) },
  ]);
});

it.concurrent('plays it after a redesign', async () => {
  const { lines } = await recognise(G3, '--redesign', '--replay');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    played: { user: 3, replies: 3 },
    counted: { user: 3, replies: 3, retries: 0 },
    reader: 'general',
    finish_delay_ms: [expect.any(Number), expect.any(Number), expect.any(Number)],
  });
});

it.concurrent('counts nothing on a page that is no chat', async () => {
  const { lines } = await recognise(saved('forum.html', FORUM), '--replay');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    played: { user: 0, replies: 0 },
    counted: { user: 0, replies: 0, retries: 0 },
    reader: 'none',
    finish_delay_ms: [],
  });
});

it.each([
  ['no file', [join(folder, 'none.html')], 'There is no file'],
  ['no HTML', [saved('plain.txt', 'Just words.')], 'is not a page of HTML'],
  ['no such site', [G3, '--site', 'nowhere'], 'There is no site "nowhere"'],
])('says in plain words what is wrong: %s', async (_, args, problem) => {
  const run = await recognise(...args);
  expect(run).toMatchObject({ code: 1, lines: [] });
  expect(run.problem).toContain(problem);
});
