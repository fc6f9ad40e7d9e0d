/** What a browser saves, as a person finds it: whole, and under the name we gave it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import { buildOf } from './browsers.ts';

export class Downloads {
  private readonly folder = mkdtempSync(join(tmpdir(), 'full-stop-downloads-'));

  /** A browser with the build that ships, which saves here without asking where to. */
  async launch(name: BrowserName): Promise<Launched> {
    const launched = await launch(name, {
      extension: buildOf(name),
      prefs: { 'browser.download.folderList': 2, 'browser.download.dir': this.folder },
    });
    if (name === 'chromium') {
      const session = await launched.browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.folder });
    }
    return launched;
  }

  /**
   * Waits for a file and reads it. While they write, browsers use a name of their own
   * (Firefox one with our ending), and a file that has ours may not be whole yet.
   * @param path as `*.json`, or with a folder as `Full Stop/*.gz`: what stands for `*` begins with `full-stop`
   * @param read throws as long as the bytes are not whole
   * @throws when there is none within ten seconds
   */
  async saved<Content>(path: string, read: (bytes: Buffer) => Content): Promise<Saved<Content>> {
    let found: Saved<Content> | undefined;
    await until(`${path} is saved`, () => {
      const file = this.find(path);
      if (file === undefined) return false;
      try {
        found = { path: file, content: read(readFileSync(file)) };
      } catch {
        return false;
      }
      return true;
    });
    return found as Saved<Content>;
  }

  /** Deletes what `saved` would find, so that the next is told apart. */
  forget(path: string): void {
    const file = this.find(path);
    if (file !== undefined) rmSync(file);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private find(path: string): string | undefined {
    const [within = '', ending = ''] = path.split('*');
    const folder = join(this.folder, within);
    try {
      const ours = readdirSync(folder).find((file) => file.startsWith('full-stop') && file.endsWith(ending));
      return ours && join(folder, ours);
    } catch {
      return undefined;
    }
  }
}

interface Saved<Content> {
  readonly path: string;
  readonly content: Content;
}
