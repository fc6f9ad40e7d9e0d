import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findProgram } from '../../scripts/find-browser.ts';
import { until } from '../../scripts/until.ts';

/**
 * Chromium takes no key for an answer within half a second of a question's appearing, nor shortly after another
 * (InputEventActivationProtector; seen in 156): what has not stood still for as long is not answered.
 */
const STILL_MS = 700;
const SIZE = '1280x1024x24';

/** A screen of its own, for a browser that asks its person something: answered by keys, as the person would. */
export class Display {
  readonly #server: ChildProcess;
  readonly #folder: string;
  readonly name: string;

  private constructor(server: ChildProcess, folder: string, name: string) {
    this.#server = server;
    this.#folder = folder;
    this.name = name;
  }

  /** @returns which of the programs are missing that it takes */
  static missing(): string[] {
    return ['Xvfb', 'xdotool'].filter((program) => findProgram([program]) === null);
  }

  static async open(): Promise<Display> {
    const folder = mkdtempSync(join(tmpdir(), 'full-stop-display-'));
    const options = ['-displayfd', '3', '-screen', '0', SIZE, '-fbdir', folder, '-nolisten', 'tcp'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const number = await new Promise<string>((done, fail) => {
      (server.stdio[3] as Readable).once('data', (data: Buffer) => done(data.toString().trim()));
      server.once('exit', () => fail(new Error('Xvfb did not start')));
    });
    return new Display(server, folder, `:${number}`);
  }

  press(...keys: string[]): void {
    const env = { ...process.env, DISPLAY: this.name };
    const { status, stderr } = spawnSync('xdotool', ['key', ...keys], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool: ${stderr}`);
  }

  /** What is on the screen, in short: two pictures are the same if these are. */
  picture(): string {
    return createHash('sha1')
      .update(readFileSync(join(this.#folder, 'Xvfb_screen0')))
      .digest('hex');
  }

  /** Returns when the screen has changed and then stood still. @param before what it was */
  async settled(before: string): Promise<void> {
    let last = before;
    let since = performance.now();
    const isStill = (): boolean => {
      const now = this.picture();
      if (now !== last) since = performance.now();
      last = now;
      return now !== before && performance.now() - since > STILL_MS;
    };
    await until('the screen stands still', isStill, 30_000);
  }

  close(): void {
    this.#server.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
