import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['chromium', 'firefox'])('npm start has everything in place in %s', (browser) => {
  const command = ['scripts/start.ts', '--check', '--browser', browser];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(
    new RegExp(`^ready: ${browser}, 2 practice chats, dashboard open, (\\d+) of \\1 sample rows\n$`),
  );
});
