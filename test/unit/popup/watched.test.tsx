// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../src/core/words';
import { access, NOW, row, TODAY, usual } from './sample';
import { all, ask, button, click, give, giveBack, read, showWith, unfold } from './screen';
import { dayLimits } from '../limits';

const with_ = (...watched: string[]) => ({ watched: [...access.watched, ...watched], page: null });
const lines = (selector: string): (string | undefined)[] =>
  all(selector).map((one) => one.textContent?.replace(/\s+/g, ' ').trim());

beforeEach(() => {
  ask.mockReset().mockResolvedValue(true);
  give.mockReset().mockResolvedValue(true);
  giveBack.mockReset().mockResolvedValue(true);
});
afterEach(() => render(null, document.body));

describe('watched sites', () => {
  it('are those that were added, and folded away those that came with Full Stop', async () => {
    showWith(with_('https://poe.com/*', 'http://localhost/*'));
    expect(lines('.watched > ul .pair > span')).toEqual(['Poe', 'localhost']);
    expect(read('.watched summary')).toBe('12 that come with Full Stop');
    expect(lines('.watched details .pair > span')).toEqual([]);
    await unfold('.watched');
    expect(lines('.watched details .pair > span')).toHaveLength(12);
  });

  it('are one for all hosts of a site', () => {
    showWith(with_('https://kimi.com/*', 'https://www.kimi.com/*'));
    expect(lines('.watched > ul .pair > span')).toEqual(['Kimi']);
  });

  it('stand open where they are not read as they should be, with since when', async () => {
    showWith(access, { readings: [{ site: 'claude', reading: 'general', since: NOW - 60_000 }] });
    expect(lines('.watched > ul .pair > span')).toEqual([
      'Claude Reading with the general reader since 20:29.',
    ]);
    await unfold('.watched');
    expect(lines('.watched details .pair > span')).toHaveLength(11);
  });

  it('are given back, all hosts of one', async () => {
    showWith(with_('https://kimi.com/*', 'https://www.kimi.com/*'));
    await click('Stop watching: Kimi');
    expect(giveBack).toHaveBeenCalledExactlyOnceWith(['https://kimi.com/*', 'https://www.kimi.com/*']);
    expect(read('[role=status]')).toContain('Kimi is not watched any more');
  });

  it('say where the browser lets you, when it keeps the access', async () => {
    giveBack.mockResolvedValue(false);
    showWith(access);
    await unfold('.watched');
    await click('Stop watching: Replika');
    const kept = button('Stop watching: Replika').closest('li')?.textContent;
    expect(kept).toContain('Full Stop, Details, and there my.replika.com and my.replika.ai');
  });

  it('can be had again where they came with Full Stop and were taken away', async () => {
    showWith({ ...access, watched: access.watched.filter((origin) => !origin.includes('replika')) });
    await unfold('.watched');
    expect(lines('.watched details .pair > span')).toContain('Replika no access');
    await click('Give access again: Replika');
    expect(give).toHaveBeenCalledExactlyOnceWith(['https://my.replika.com/*', 'https://my.replika.ai/*']);
  });
});

describe('messengers', () => {
  const switches = (): (string | null)[] => all('.switch').map((one) => one.getAttribute('aria-checked'));

  it('are off, each with its own switch', () => {
    showWith(access);
    expect(lines('.messengers .pair > span')).toEqual([
      'WhatsApp (Meta AI)',
      'Messenger (Meta AI)',
      'Telegram (bots)',
    ]);
    expect(switches()).toEqual(['false', 'false', 'false']);
  });

  it('say first what is looked at: a press on the switch asks for nothing', async () => {
    showWith(access);
    await click('WhatsApp (Meta AI)', '.messengers');
    expect(give).not.toHaveBeenCalled();
    expect(read('.messengers .consent')).toContain('The list of chats, and any chat with a person');
    await click('Cancel', '.messengers');
    expect(all('.consent')).toEqual([]);
    await click('WhatsApp (Meta AI)', '.messengers');
    await click('Switch on', '.messengers');
    expect(give).toHaveBeenCalledExactlyOnceWith(['https://web.whatsapp.com/*']);
  });

  it('are switched off one by one', async () => {
    showWith(with_('https://web.whatsapp.com/*', 'https://web.telegram.org/*'));
    expect(switches()).toEqual(['true', 'false', 'true']);
    await click('WhatsApp (Meta AI)', '.messengers');
    expect(giveBack).toHaveBeenCalledExactlyOnceWith(['https://web.whatsapp.com/*']);
    expect(all('.consent')).toEqual([]);
  });
});

describe('bots of Telegram', () => {
  const field = (): HTMLInputElement => document.querySelector('.bots input') as HTMLInputElement;
  const add = async (text: string): Promise<void> => {
    field().value = text;
    await click('Add');
  };
  const showBots = (...bots: string[]): void =>
    showWith(with_('https://web.telegram.org/*'), { settings: { ...usual.settings, bots } });

  it('are added by name, in small letters', async () => {
    showBots('weather_bot');
    await add('@MyFriendBot');
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'set-bots', bots: ['weather_bot', 'myfriendbot'] });
    expect(read('[role=status]')).toBe('@myfriendbot is looked at from now on.');
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it.each([
    ['', 'Type the name of a bot'],
    ['@anna', '“@anna” is no name of a bot'],
    ['@weather_bot', '@weather_bot is on the list already'],
  ])('%j is answered with what is wrong', async (text, problem) => {
    showBots('weather_bot');
    await add(text);
    expect(read('.bots .fault')).toContain(problem);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(ask).not.toHaveBeenCalled();
  });

  it('are taken off the list', async () => {
    showBots('weather_bot', 'other_bot');
    await click('Remove: @weather_bot');
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'set-bots', bots: ['other_bot'] });
  });
});

describe('the week', () => {
  const marks = (): (string | null)[] => all('.day i').map((one) => one.textContent);
  const cells = (): (string | undefined)[] => lines('tbody tr:last-child td');

  it('bears no mark, and no legend of one, where all was read', () => {
    showWith(access);
    expect(marks()).toEqual([]);
    expect(read('.week .key')).toBe('These 7 days A week earlier');
  });

  it('marks a day on which facts were missing or turns are', () => {
    const days = [
      row(TODAY, EVERYTHING, 9),
      row(TODAY, 'claude', 5, { replies: 4, general: 1 }),
      row(TODAY, 'replika', 4, { unseen: 1 }),
    ];
    showWith(access, { days });
    expect(marks()).toEqual(['≈', '…']);
    expect(read('.week .key')).toContain('≈ read by the general reader');
    expect(read('.week .key')).toContain('… turns missing');
    expect(cells()[0]).toBe('9 min, read by the general reader, turns missing');
  });

  it('does not mark the general reader where it is the usual one', () => {
    showWith(access, { days: [row(TODAY, EVERYTHING, 5), row(TODAY, 'chat.example', 5, { general: 3 })] });
    expect(marks()).toEqual([]);
  });
});

describe('limits', () => {
  it('are offered for what is used, limited or added; the rest is folded away', async () => {
    showWith(with_('https://poe.com/*'), {
      settings: { ...usual.settings, limits: dayLimits({ 'old.example': 5 }) },
    });
    const names = lines('.limits > ul .pair > span').map((line) => line?.replace(/ (no limit|5 min)$/, ''));
    expect(names).toEqual(['Everything together', 'ChatGPT', 'Replika', 'Poe', 'old.example']);
    await unfold('.limits');
    expect(all('.limits details li')).toHaveLength(10);
  });

  it('leave the focus where the user is when a press changes the screen', async () => {
    showWith(access);
    button('Set: limit for ChatGPT').focus();
    await act(() => showWith(with_('https://poe.com/*')));
    expect(document.activeElement).toBe(button('Set: limit for ChatGPT'));
  });
});
