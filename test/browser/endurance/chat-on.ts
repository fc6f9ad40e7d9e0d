import { setTimeout as pause } from 'node:timers/promises';
import { BOTS } from '../../../practice/script.ts';
import type { Practice } from '../../../practice/server.ts';
import type { Chance } from '../../../scripts/chances.ts';
import type { Diary } from '../chat-tab.ts';
import { LINES, type Line } from '../visit.ts';
import type { Visitor } from '../visitor.ts';

/** What was said in one tab, and what the visitor did meanwhile. */
export interface Talk {
  diary: Diary;
  lines: Line[];
}

/** Tokens a second: quick, so that much happens in a minute. */
const SPEED = 100;
const SECOND = 1_000;

/**
 * Somebody chats on and on, in one new tab after another, and now and then has something else to do. Tabs stay open,
 * and are told of until they are closed.
 */
export async function chatOn(
  visitor: Visitor,
  practice: Practice,
  chance: Chance,
  isOver: () => boolean,
): Promise<Talk[]> {
  const talks: Talk[] = [];
  while (!isOver()) {
    const bot = BOTS[talks.length % BOTS.length] ?? BOTS[0];
    const tab = await visitor.open(bot, `${practice.url(bot, 'en')}?speed=${SPEED}`);
    await visitor.turnTo(tab);
    const talk: Talk = { diary: tab.diary, lines: [] };
    talks.push(talk);
    for (const line of LINES.en[bot]) {
      if (isOver()) break;
      talk.lines.push(line);
      await visitor.talk(line.text);
      await pause(chance() * 3 * SECOND);
      if (chance() > 0.3) continue;
      await visitor.turnAway();
      await pause(chance() * 4 * SECOND);
      await visitor.turnTo(tab);
    }
    await visitor.turnAway();
  }
  return talks;
}
