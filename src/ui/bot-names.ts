import type { TextKey } from './texts';

export interface BotFault {
  problem: TextKey;
  typed: string;
}

/** As Telegram makes them: 5 to 32 letters, figures and underscores. It keeps names that end in "bot" for bots. */
const BOT = /^[a-z][a-z\d_]{1,28}bot$/;
const BEFORE_NAME = /^(?:https?:\/\/)?(?:t\.me\/|telegram\.me\/|@)*/;

/**
 * @param text a name as people write it: `@Weather_Bot`, `t.me/weather_bot`
 * @param known names that are on the list
 */
export function parseBot(text: string, known: readonly string[]): { bot: string } | BotFault {
  const typed = text.trim();
  const bot = typed.toLowerCase().replace(BEFORE_NAME, '');
  if (bot === '') return { problem: 'botsEmpty', typed };
  if (!BOT.test(bot)) return { problem: 'botsWrong', typed };
  return known.includes(bot) ? { problem: 'botsKnown', typed: bot } : { bot };
}
