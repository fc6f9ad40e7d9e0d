import { describe, expect, it } from 'vitest';
import { fromScreen } from '../../../src/core/wishes';
import { parseBot } from '../../../src/ui/bot-names';

describe('the name of a bot', () => {
  it.each([
    ['weather_bot', 'weather_bot'],
    [' @Weather_Bot ', 'weather_bot'],
    ['https://t.me/WeatherBot', 'weatherbot'],
    ['t.me/weather2bot', 'weather2bot'],
    [`a${'b'.repeat(28)}bot`, `a${'b'.repeat(28)}bot`],
    ['a_bot', 'a_bot'],
  ])('%j is %s, and the worker takes it', (text, bot) => {
    expect(parseBot(text, [])).toEqual({ bot });
    expect(fromScreen({ kind: 'set-bots', bots: [bot] }, 0)).not.toBeNull();
  });

  it.each([
    'anna',
    'bot',
    'xbot',
    '2weatherbot',
    'weather bot',
    'weather-bot',
    `a${'b'.repeat(29)}bot`,
    'x/bot',
  ])('%j is none', (text) => expect(parseBot(text, [])).toEqual({ problem: 'botsWrong', typed: text }));

  it('is wanted, and wanted once', () => {
    expect(parseBot(' @ ', [])).toMatchObject({ problem: 'botsEmpty' });
    expect(parseBot('@A_BOT', ['a_bot'])).toEqual({ problem: 'botsKnown', typed: 'a_bot' });
  });
});
