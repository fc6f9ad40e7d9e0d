// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromScreen } from '../../../src/core/messages';
import type { Overview } from '../../../src/core/overview';
import { EVERYTHING } from '../../../src/core/words';
import { Popup, type Shown } from '../../../src/popup/popup';
import { access, empty, MINUTE, NOW, row, TODAY, usual } from './sample';
import { dayLimits } from '../limits';

const ask = vi.fn<(wish: FromScreen) => Promise<boolean>>();
const refresh = vi.fn<() => Promise<void>>();
const grants = { give: vi.fn(), giveBack: vi.fn() };

beforeEach(() => {
  ask.mockReset().mockResolvedValue(true);
  refresh.mockReset().mockResolvedValue();
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const show = (shown: Shown, browserLanguage = 'en-GB'): void =>
  act(() =>
    render(<Popup {...{ shown, browserLanguage, ask, refresh, grants }} />, document.body),
  ) as unknown as void;

const showOverview = (changes: Partial<Overview>, browserLanguage?: string): void =>
  show({ overview: { ...usual, ...changes }, access }, browserLanguage);

/** What stands in a part of the screen, as one line with plain spaces. */
const read = (selector = 'body'): string =>
  (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

const button = (label: string): HTMLElement =>
  all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === label)!;

const click = (label: string): Promise<void> => act(async () => button(label).click()) as Promise<void>;

describe('a usual day', () => {
  it("shows today's time against the limit", () => {
    showOverview({});
    expect(read('.today')).toBe('Today1 hr 12 min of 1 hr 30 min18 min left');
  });

  it('shows the session that goes on', () => {
    showOverview({});
    expect(read('.session')).toBe('This sessionReplika since 20:0123 min');
  });

  it('shows how replies ended and what came of it', () => {
    showOverview({});
    expect(all('.figures li').map((one) => one.textContent?.replace(/\s+/g, ' '))).toEqual([
      '12 of 34 replies ended by inviting you on',
      '5 times you said yes',
      '18 min you stayed after that',
    ]);
    expect(read('.endings')).toContain('4 declined, 1 passed over for something else, and 2 left unanswered');
    const dots = (name: string): number => all(`.dots-field .${name}`).length;
    expect([dots('accepted'), dots('invited'), dots('plain')]).toEqual([5, 7, 22]);
  });

  it('says the week in a table too, days without figures as such', () => {
    showOverview({});
    const rows = all('tbody tr').map((one) => [...one.children].map((cell) => cell.textContent));
    expect(rows).toHaveLength(7);
    expect(rows[6]).toEqual(['Tuesday 24 November, today so far', '1\u00a0hr 12\u00a0min', '20\u00a0min']);
    expect(rows[0]?.slice(1)).toEqual(['nothing measured', 'nothing measured']);
  });

  it('splits today by site, with the ten minutes that were added to a limit', () => {
    showOverview({});
    expect(all('.sites li').map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'ChatGPT41 min',
      'Replika31 min of 40 min',
    ]);
  });

  it('says that none was shown only where one may come: a limit is set, or a nudge is on', () => {
    const settings = { ...usual.settings, limits: [] };
    showOverview({ nudges: [], settings });
    expect(all('.nudges')).toEqual([]);
    showOverview({ nudges: [], settings: { ...settings, nudges: { offers: true, break: false } } });
    expect(read('.nudges')).toContain('None. One comes at the end of a reply');
    showOverview({ nudges: [], settings: { ...settings, nudges: { offers: false } } });
    expect(all('.nudges')).toEqual([]);
    showOverview({ nudges: [] });
    expect(read('.nudges')).toContain('at a limit you picked');
  });

  it('lists the nudges with what was chosen', () => {
    showOverview({});
    expect(read('.nudges li')).toBe('20:22You chose: 10 more minutes your limit: 30 min a day for Replika');
  });

  it('is written in Dutch for a Dutch browser, and for who chose it', () => {
    showOverview({}, 'nl-NL');
    expect(read('.today-limit')).toBe('van 1 uur 30 minnog 18 min');
    showOverview({ settings: { ...usual.settings, language: 'en' } }, 'nl-NL');
    expect(read('.today-limit')).toBe('of 1 hr 30 min18 min left');
    expect(document.documentElement.lang).toBe('en');
  });

  it('holds no made-up notice, and names each part by its heading', () => {
    showOverview({});
    expect(all('.notice')).toEqual([]);
    const named = all('section').map((one) => document.getElementById(one.getAttribute('aria-labelledby')!));
    expect(named.map((heading) => heading?.tagName)).toEqual(named.map(() => 'H2'));
    expect(new Set(named).size).toBe(9);
  });
});

describe('other days', () => {
  it('counts past the limit', () => {
    showOverview({ settings: { ...usual.settings, limits: dayLimits({ [EVERYTHING]: 45 }) } });
    expect(read('.today-limit')).toBe('of 45 min27 min past the limit you picked');
  });

  it('says so when the limit is just reached', () => {
    showOverview({ settings: { ...usual.settings, limits: dayLimits({ [EVERYTHING]: 72 }) } });
    expect(read('.today-limit')).toBe('of 1 hr 12 minthe limit you picked is reached');
  });

  it('has a session that ended as ended', () => {
    showOverview({ session: { ...usual.session!, to: NOW - 5 * MINUTE } });
    expect(read('.session')).toBe('Last sessionReplika 20:01 to 20:2523 min');
  });

  it('says that sample days are made up', () => {
    showOverview({ days: [row(TODAY, EVERYTHING, 5, { origin: 'sample' })] });
    expect(read('.notice')).toBe('Made-up sample days, to show how this looks. They are not yours.');
  });

  it('draws one dot for several replies where there are very many', () => {
    showOverview({ days: [row(TODAY, EVERYTHING, 5, { replies: 400, closings: { none: 400 } })] });
    expect(all('.dots-field .dot')).toHaveLength(80);
    expect(read('.key')).toContain('each dot is 5 replies');
  });

  it('shows zero today where only earlier days have figures', () => {
    showOverview({ days: [row('2026-11-20', EVERYTHING, 5)], session: null });
    expect(read('.today-time')).toBe('0 min');
    expect(read('.session')).toBe('This sessionNo session right now.');
  });
});

describe('first run', () => {
  it('says what to expect and what never happens, without an empty figure', () => {
    show({ overview: empty, access });
    expect(read('main')).toContain('ChatGPT, Claude, Gemini');
    expect(read('main')).toContain('No word of a chat is stored');
    expect(all('.today, .week, .endings, .nudges')).toEqual([]);
    expect(all('.limits > ul > li')).toHaveLength(1);
  });
});

describe('a store that cannot be opened', () => {
  it.each([
    ['blocked', 'Close the other Full Stop tabs'],
    ['private', 'Let the browser remember history'],
    ['broken', 'Restart the browser'],
    ['newer', 'Update Full Stop'],
  ] as const)('%s: says what to do, and shows no zero', async (problem, advice) => {
    show({ problem });
    expect(read('[role=alert]')).toContain(advice);
    expect(read()).not.toMatch(/\d/);
    await click('Try again');
    expect(refresh).toHaveBeenCalledOnce();
  });
});

describe('pausing', () => {
  it('asks for an hour from now, and says until when', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(NOW);
    showOverview({});
    await click('Pause for an hour');
    expect(ask).toHaveBeenCalledWith({ kind: 'pause', until: NOW + 60 * MINUTE });
    expect(read('[role=status]')).toBe('Paused until 21:30. Nothing is measured.');
  });

  it('shows until when, and ends it', async () => {
    showOverview({ settings: { ...usual.settings, pausedSince: NOW, pausedUntil: NOW + MINUTE } });
    expect(read('header .notice')).toBe('Paused until 20:31. Nothing is measured.');
    await click('Resume');
    expect(ask).toHaveBeenCalledWith({ kind: 'pause', until: null });
  });

  it('is over when its time has come', () => {
    showOverview({ settings: { ...usual.settings, pausedSince: NOW - MINUTE, pausedUntil: NOW } });
    expect(button('Pause for an hour')).toBeDefined();
  });
});

describe('limits', () => {
  const field = (): HTMLInputElement => document.querySelector('input')!;
  const type = (text: string): void => void (field().value = text);

  it('sets a limit, and gives the focus back', async () => {
    showOverview({});
    await click('Set: limit for ChatGPT');
    expect(document.activeElement).toBe(field());
    type('20');
    await click('Save');
    expect(ask).toHaveBeenCalledWith({ kind: 'set-limit', site: 'chatgpt', minutes: 20 });
    expect(document.activeElement?.textContent).toBe('Set');
    expect(read('[role=status]')).toBe('Your limit for ChatGPT is 20 min a day.');
  });

  it('offers the limit as it is for a change', async () => {
    showOverview({});
    await click('Change: limit for everything together');
    expect(field().value).toBe('90');
  });

  it('says what is wrong in the words of the user, and asks for nothing', async () => {
    showOverview({});
    await click('Set: limit for ChatGPT');
    type('half an hour');
    await click('Save');
    expect(read('.fault')).toContain('“half an hour” is not a whole number of minutes');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    expect(ask).not.toHaveBeenCalled();
  });

  it('takes a limit away', async () => {
    showOverview({});
    await click('Change: limit for Replika');
    await click('Remove');
    expect(ask).toHaveBeenCalledWith({ kind: 'set-limit', site: 'replika', minutes: null });
    expect(read('[role=status]')).toBe('No limit for Replika any more.');
  });

  it('lists a chat that the user added by its host', () => {
    showOverview({ days: [...usual.days, row(TODAY, 'chat.example', 3)] });
    expect(read('.limits')).toContain('chat.example');
  });

  it('tells when the worker did not do it', async () => {
    ask.mockResolvedValue(false);
    showOverview({});
    await click('Change: limit for Replika');
    await click('Remove');
    expect(read('.notice[role=status]')).toContain('That was not saved');
  });
});

describe('the limit that is suggested', () => {
  const days = [...usual.days, row('2026-11-20', EVERYTHING, 100)];
  const unlimited = { ...usual.settings, limits: [] };

  it('is four fifths of the usual, and leads to where it is set or refused', () => {
    showOverview({ days, settings: unlimited });
    expect(read('.suggestion')).toBe('A limit? Four fifths of your usual day is 50 min.');
    const href = document.querySelector('.suggestion a')?.getAttribute('href');
    expect(href).toBe('../dashboard/index.html#/limits');
  });

  it.each([
    ['once it was answered', { ...unlimited, suggested: true }],
    ['beside a limit', usual.settings],
  ])('is not there %s', (_, settings) => {
    showOverview({ days, settings });
    expect(document.querySelector('.suggestion')).toBeNull();
  });
});

describe('the language', () => {
  it.each([
    ['nl', 'nl'],
    ['', null],
  ])('%j is asked for as %j', async (value, language) => {
    showOverview({ settings: { ...usual.settings, language: 'en' } });
    const select = document.querySelector('select')!;
    expect(select.value).toBe('en');
    select.value = value;
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(ask).toHaveBeenCalledWith({ kind: 'set-language', language });
  });
});
