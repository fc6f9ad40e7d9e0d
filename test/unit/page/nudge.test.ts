import { beforeEach, describe, expect, it } from 'vitest';
import type { NudgeOffer, NudgeSaid, TimeLeft, Verdict } from '../../../src/core/verdict';
import type { Choice } from '../../../src/core/nudge';
import type { Scene } from '../../../src/page/due';
import type { Forms, Shown, Stage } from '../../../src/page/form';
import { Nudger } from '../../../src/page/nudge';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 24, 19, 0);
const CALM: Scene = {
  isAttended: true,
  isBusy: false,
  typed: NOW - 10_000,
  acceptedInARow: 0,
  isHeldBack: false,
};

let presence: number;
let told: [string, Choice][];
let intentions: [string, boolean | null][];
/** What was shown, in its order, and taken away. */
let shown: string[];
let stage: Stage;
/** Whether the page has left it where it was. */
let isThere: boolean;
let chip: string[];
let brought: number;
let nudger: Nudger;
let end: AbortController;
/** What the worker answers at once. */
let answers: (id: string, choice: Choice) => void;

const showing = (name: string, look: Shown['look'], one: Stage): Shown => {
  shown.push(name);
  stage = one;
  isThere = true;
  return {
    look,
    close: () => shown.push(`${name} taken away`),
    get isThere() {
      return isThere;
    },
  };
};
const forms: Forms = {
  limit: ({ form }, one) => showing(form, form, one),
  warning: (_, left, one) => showing(`warning ${left}`, 'note', one),
  nudge: ({ kind, form }, one) => showing(kind, form, one),
  done: (one) => showing('done', 'corner', one),
  chip: () => ({
    show: (left, look) => chip.push([left, look ?? []].flat().join(' ')),
    beside: (look) => chip.push(`beside ${look}`),
    close: () => chip.push('closed'),
  }),
};

const LIMIT = { id: 'a', form: 'panel', runs: 'presence', left: 0, warnAt: null, nudged: false };
const verdict = (limit: object | null, more: object = {}): Verdict =>
  ({
    kind: 'verdict',
    pausedUntil: null,
    limit: limit && { ...LIMIT, ...limit },
    chip: null,
    nudges: [],
    said: null,
    language: 'en',
    texts: {},
    ...more,
  }) as unknown as Verdict;
const offer = (kind: NudgeOffer['kind'], more: Partial<NudgeOffer> = {}): NudgeOffer =>
  ({ id: `n-${kind}`, kind, form: 'bar', after: 0, ...more }) as NudgeOffer;

const heed = (limit: Partial<TimeLeft> | null, more: object = {}): void =>
  nudger.heed(verdict(limit, more), presence, NOW);

/** What was told as shown gets its words; of what is no nudge there are none. */
const withWords = (id: string, choice: Choice): void => {
  const [, kind] = id.split('n-');
  const said = { ...offer(kind as NudgeSaid['kind']), body: 'said', why: 'yours' };
  if (kind !== undefined && choice === 'shown') heed(null, { said });
};

/** A second goes by, in which what was asked for comes. */
async function beat(scene: Partial<Scene> = {}, now = NOW): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    nudger.beat(now, { ...CALM, ...scene });
    await new Promise((done) => setTimeout(done));
  }
}

beforeEach(() => {
  presence = brought = 0;
  [told, intentions, shown, chip] = [[], [], [], []];
  end = new AbortController();
  answers = withWords;
  nudger = new Nudger(
    {
      presence: () => presence,
      page: { has: () => false, copy: () => Promise.reject(new Error('not allowed')) },
      tell: (id, choice) => {
        told.push([id, choice]);
        answers(id, choice);
        return Promise.resolve();
      },
      say: (message) => void (message.kind === 'intention' && intentions.push([message.id, message.met])),
      bring: () => {
        brought++;
        return Promise.resolve(forms);
      },
    },
    end.signal,
  );
});

describe('a limit that is reached', () => {
  it('is known in the page itself, by the presence since the verdict', async () => {
    presence = 5 * MINUTE;
    heed({ left: 2 * MINUTE });
    presence = 7 * MINUTE - 1;
    await beat();
    expect([shown, brought]).toEqual([[], 0]);
    presence = 7 * MINUTE;
    await beat();
    expect(shown).toEqual(['panel']);
    expect(told).toEqual([['a', 'shown']]);
  });

  it('is known by the wall clock where it is hours', async () => {
    heed({ left: MINUTE, runs: 'clock' });
    await beat({}, NOW + MINUTE - 1);
    expect(shown).toEqual([]);
    await beat({}, NOW + MINUTE);
    expect(shown).toEqual(['panel']);
  });

  it.each<[string, Partial<Scene>]>([
    ['while a reply streams', { isBusy: true }],
    ['while the user types', { typed: NOW - 2_900 }],
    ['while the user is elsewhere', { isAttended: false }],
  ])('is not shown %s', async (_, scene) => {
    heed({});
    await beat(scene);
    expect(shown).toEqual([]);
    await beat();
    expect(shown).toEqual(['panel']);
  });

  it('is shown once a crossing, although the worker has not heard of it yet', async () => {
    heed({});
    await beat();
    stage.choose('closed');
    stage.closed();
    heed({});
    await beat();
    expect(shown).toEqual(['panel']);
    heed({ id: 'b' });
    await beat();
    expect(shown).toEqual(['panel', 'panel']);
  });

  it('is shown again where the worker says so: once a session', async () => {
    heed({ form: 'pause' });
    await beat();
    stage.closed();
    heed({ form: 'pause', nudged: true });
    await beat();
    heed({ form: 'pause' });
    await beat();
    expect(shown).toEqual(['pause', 'pause']);
  });

  it('is not shown where it was shown before, or where there is none', async () => {
    heed({ nudged: true });
    await beat();
    heed(null);
    await beat();
    expect(shown).toEqual([]);
  });

  it('closes the chat again and again, and opens it when its time has come', async () => {
    heed({ form: 'closed', runs: 'clock', left: 0 });
    await beat();
    expect(nudger.isCovering).toBe(true);
    stage.closed();
    await beat();
    expect(told).toEqual([['a', 'shown']]);
    heed({ form: 'closed', left: MINUTE });
    await beat();
    expect(shown).toEqual(['closed', 'closed', 'closed taken away']);
    expect(nudger.isCovering).toBe(false);
  });

  it('covers nothing where the page has taken it away, and comes again', async () => {
    heed({ form: 'closed' });
    await beat();
    isThere = false;
    nudger.beat(NOW, { ...CALM, isBusy: true });
    expect(nudger.isCovering).toBe(false);
    await beat();
    expect(shown.filter((one) => one === 'closed')).toHaveLength(2);
  });

  it('is not over the chat any more once that was left', async () => {
    heed({});
    await beat();
    nudger.leave();
    expect(shown).toEqual(['panel', 'panel taken away']);
  });
});

describe('the warning before it', () => {
  it('is shown once, and says nothing of the limit itself', async () => {
    heed({ left: 10 * MINUTE, warnAt: 5 * MINUTE });
    await beat();
    presence = 5 * MINUTE;
    await beat();
    stage.closed();
    await beat();
    expect(shown).toEqual([`warning ${5 * MINUTE}`]);
    expect(told).toEqual([['a', 'warned']]);
    presence = 10 * MINUTE;
    await beat();
    expect(shown.at(-1)).toBe('panel');
  });
});

describe('a nudge', () => {
  it('comes when its presence has passed, and after the limit', async () => {
    heed({}, { nudges: [offer('break', { after: MINUTE })] });
    await beat();
    stage.closed();
    await beat();
    expect(shown).toEqual(['panel']);
    presence = MINUTE;
    await beat();
    expect(shown).toEqual(['panel', 'break']);
    expect(told).toEqual([
      ['a', 'shown'],
      ['n-break', 'shown'],
    ]);
  });

  it('is one, until the worker says otherwise', async () => {
    heed(null, { nudges: [offer('break'), offer('person')] });
    await beat();
    stage.closed();
    await beat();
    expect(shown).toEqual(['break']);
    heed(null, { nudges: [offer('break'), offer('person')] });
    await beat();
    expect(shown).toEqual(['break', 'person']);
  });

  it('gets its words when it is to be shown, and is left out where they do not come', async () => {
    answers = () => undefined;
    heed(null, { nudges: [offer('break')] });
    await beat();
    await beat();
    expect([shown, told]).toEqual([[], [['n-break', 'shown']]]);
  });

  it.each<[string, () => void]>([
    ['the chat was left', () => nudger.leave()],
    ['the script has ended', () => end.abort()],
  ])('is not shown where meanwhile %s', async (_, happens) => {
    answers = (...told) => {
      happens();
      withWords(...told);
    };
    heed(null, { nudges: [offer('break')] });
    nudger.beat(NOW, CALM);
    await new Promise((done) => setTimeout(done));
    nudger.beat(NOW, CALM);
    await new Promise((done) => setTimeout(done));
    expect([shown, told]).toEqual([[], [['n-break', 'shown']]]);
  });

  it.each<[NudgeOffer['kind'], Partial<Scene>, Partial<Scene>]>([
    ['offers', { acceptedInARow: 2 }, { acceptedInARow: 3 }],
    ['holdback', {}, { isHeldBack: true }],
  ])('waits for its moment: %s', async (kind, before, moment) => {
    heed(null, { nudges: [offer(kind)] });
    await beat(before);
    expect(shown).toEqual([]);
    await beat(moment);
    expect(shown).toEqual([kind]);
  });

  it('waits until the worker has heard what was shown last', async () => {
    const heard: (() => void)[] = [];
    const slow = new Nudger(
      {
        presence: () => 0,
        page: { has: () => false, copy: () => Promise.resolve() },
        tell: () => new Promise<void>((done) => heard.push(done)),
        say: () => undefined,
        bring: () => Promise.resolve(forms),
      },
      new AbortController().signal,
    );
    nudger = slow;
    heed({ form: 'closed' });
    await beat();
    stage.closed();
    await beat();
    expect(shown).toEqual(['closed']);
    heard.forEach((done) => done());
    await beat();
    await beat();
    expect(shown).toEqual(['closed', 'closed']);
  });
});

describe('what the user came for', () => {
  beforeEach(async () => {
    heed(null, { nudges: [offer('arrival')] });
    await beat();
    stage.intend('a recipe');
    stage.choose('continue');
    stage.closed();
  });

  it('is told without its words, and asked for once, ten minutes later', async () => {
    expect(intentions).toEqual([['n-arrival', null]]);
    expect(JSON.stringify(told)).not.toContain('recipe');
    const later = Date.now() + 10 * MINUTE;
    await beat({}, later - MINUTE);
    expect(shown).toEqual(['arrival']);
    await beat({}, later);
    expect(stage.intention).toBe('a recipe');
    stage.closed();
    await beat({}, later + MINUTE);
    expect(shown).toEqual(['arrival', 'done']);
  });

  it('is met or not met once', async () => {
    heed({});
    await beat();
    stage.met(true);
    stage.met(false);
    await beat();
    expect(intentions).toEqual([
      ['n-arrival', null],
      ['n-arrival', true],
    ]);
  });
});

describe('the time left', () => {
  it('is shown where it is wanted, and goes when it is not', async () => {
    heed(null, { chip: { runs: 'presence', left: 2 * MINUTE } });
    await beat();
    presence = MINUTE;
    await beat({ isBusy: true });
    heed(null);
    await beat();
    expect(chip).toEqual([2, 1, 1].map((minutes) => String(minutes * MINUTE)).concat('closed'));
  });

  it('is that of the limit of which the user wants to see it, whatever comes first', async () => {
    heed({ left: MINUTE }, { chip: { runs: 'presence', left: 30 * MINUTE } });
    await beat();
    expect(chip).toEqual([String(30 * MINUTE)]);
  });

  it('makes way for a form as soon as there is one, and as long as it is there', async () => {
    heed(null, { chip: { runs: 'presence', left: MINUTE }, said: { ...offer('break'), body: '', why: '' } });
    await beat();
    await beat();
    stage.closed();
    await beat();
    const left = String(MINUTE);
    const beside = `${left} bar`;
    expect(chip).toEqual([left, 'beside bar', beside, beside, left, left]);
  });
});

describe('a rest', () => {
  it('lasts as long as the verdict says', () => {
    heed({}, { pausedUntil: NOW + MINUTE });
    expect(nudger.isPaused(NOW)).toBe(true);
    expect(nudger.isPaused(NOW + MINUTE)).toBe(false);
  });
});
