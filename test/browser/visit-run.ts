import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePractice, type Practice } from '../../practice/server.ts';
import type { PracticeLanguage } from '../../practice/script.ts';
import { launch, type BrowserName, type Launched } from '../../scripts/launch.ts';
import { practiceBuild } from '../../scripts/practice-build.ts';
import { union } from '../../src/core/intervals';
import type { Instant } from '../../src/core/records';
import type { LoggedRequest } from '../replay/proxy.ts';
import { buildOf } from './browsers.ts';
import { startForwarder } from './forwarder.ts';
import { Ledger, type Rows } from './ledger.ts';
import { Saboteur } from './saboteur.ts';
import { searchFiles, searchStorage, type Finding } from './storage-search.ts';
import { presenceIn } from './truth.ts';
import { LINES, visit, type Diaries, type Line } from './visit.ts';
import { Visitor } from './visitor.ts';

export interface Run {
  name: BrowserName;
  language: PracticeLanguage;
  /** Whether the worker is ended all the time. */
  kills: boolean;
}

export interface Visited {
  rows: Rows;
  diaries: Diaries;
  /** How far the diaries may be off, in ms. */
  slack: number;
  /** How often the worker was ended. */
  kills: number;
  /** All that left the browser. */
  requests: LoggedRequest[];
  /** Of the practice server. */
  port: number;
  /** Words of the chat, and `STORED`, that are in the extension's databases, read by itself. */
  stored: Finding[];
  /** The same in the files of the profile. */
  files: Finding[];
}

/** No language has it; the bots say it before everything else. */
export const BOT_WORD = 'wumplequist';
/** Known to be stored: that it is found shows that the search finds. */
export const STORED = 'assistant.localhost';

/** The words that nothing else than the chat can have brought anywhere. */
const chatWords = (language: PracticeLanguage): string[] => [
  BOT_WORD,
  ...Object.values(LINES[language]).flatMap((lines) =>
    lines.map(({ text }: Line) => /\w+(?=\W*$)/.exec(text)?.[0] ?? text),
  ),
];

/** A visit from the start of the browser to the last byte on the disk. */
export async function runVisit({ name, language, kills }: Run): Promise<Visited> {
  const practice = await servePractice(0, (text: string) => `${BOT_WORD}! ${text}`);
  const proxy = await startForwarder(practice.port);
  const build = practiceBuild(buildOf(name));
  const profile = mkdtempSync(join(tmpdir(), 'full-stop-visit-'));
  const words = [...chatWords(language), STORED];
  try {
    const launched = await launch(name, {
      extension: build.folder,
      proxyPort: proxy.port,
      profile,
      language,
    });
    const visited = await visitIn(launched, practice, { name, language, kills }).finally(() =>
      launched.close(),
    );
    const { port } = practice;
    return { ...visited, requests: proxy.requests, port, files: searchFiles(profile, words) };
  } finally {
    await proxy.close();
    await practice.close();
    build.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function visitIn(launched: Launched, practice: Practice, { language, kills }: Run) {
  const ledger = await Ledger.open(launched);
  const saboteur = new Saboteur(launched, ledger.page);
  const visitor = new Visitor(launched.browser, kills ? saboteur.around : (act) => act());
  const diaries = await visit(visitor, practice, language);
  // A report that met no worker is told again after 5, 10, 20 … seconds.
  const rows = await ledger.when('everything is told', isAllTold(diaries), 60_000);
  const stored = await searchStorage(ledger.page, [...chatWords(language), STORED]);
  return { rows, diaries, slack: visitor.slack, kills: saboteur.kills, stored };
}

/** All turns, and of each document what it told last: that came together with the rest. */
function isAllTold(diaries: Diaries): (rows: Rows) => boolean {
  const all = Object.values(diaries);
  const turns = all.reduce((sum, { sent, replies }) => sum + sent.length + replies.length, 0);
  const ends = all.map((diary) => union(presenceIn(diary)).at(-1)?.to ?? 0);
  const isTold = (rows: Rows, end: Instant): boolean =>
    rows.presences.some(({ to }) => Math.abs(to - end) < 1_000);
  return (rows) => rows.turns.length >= turns && ends.every((end) => isTold(rows, end));
}
