import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Turn } from '../../../src/core/records';
import { Fold } from '../../../src/page/fold';
import { Words } from '../../../src/page/heard';
import { Rulings, type Rules, type Source } from '../../../src/page/rules';
import { Tally } from '../../../src/page/tally';
import { RULES } from './chat';

const START = Date.UTC(2026, 10, 24, 19);
const SECOND = 1_000;

/** A chat in which the rules come when the test says so. */
class Late {
  readonly turns = new Map<number, Turn>();
  /** Turns that are not to wait until others are told. */
  readonly late: number[] = [];
  readonly tally: Tally;
  readonly #end = new AbortController();
  bring: (rules: Rules | null) => void = () => undefined;
  asked = 0;
  teach: (phrases: string | null) => void = () => undefined;
  readonly askedFor: string[] = [];
  #seq = 0;
  #presence = 0;

  constructor() {
    const source: Source = {
      rules: () => {
        this.asked++;
        return new Promise((done) => (this.bring = done));
      },
      phrases: (code) => {
        this.askedFor.push(code);
        return new Promise((done) => (this.teach = done));
      },
    };
    this.tally = new Tally({
      nextSeq: () => this.#seq++,
      presence: (until = Date.now()) => this.#presence - (Date.now() - until),
      told: (turn, isLate) => {
        this.turns.set(turn.seq, turn);
        if (isLate) this.late.push(turn.seq);
      },
      rulings: new Rulings(source, this.#end.signal),
      fold: new Fold(this.#end.signal),
    });
  }

  async rulesCome(rules: Rules | null = RULES): Promise<void> {
    this.bring(rules);
    await vi.advanceTimersByTimeAsync(0);
  }

  async languageComes(phrases: string | null = ''): Promise<void> {
    this.teach(phrases);
    await vi.advanceTimersByTimeAsync(0);
  }

  pass(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      vi.advanceTimersByTime(SECOND);
      this.#presence += SECOND;
      this.tally.expire(Date.now());
    }
  }

  says(text: string): void {
    this.tally.user({ words: new Words(text), way: 'typed' }, 'facts', Date.now());
    this.pass(2);
  }

  isAnswered(text: string, to = 'Tell me about tea'): void {
    const end = new Words(text);
    const closing = (rules: Rules) => new Words(to).closingOf(end, 80, rules);
    this.tally.reply({ words: 80, end, closing }, 'facts', Date.now(), null);
    this.pass(2);
  }

  end(): void {
    this.#end.abort();
  }

  get counted(): string[] {
    return [...this.turns.values()].map((turn) =>
      turn.kind === 'reply' ? `${turn.closing} ${turn.response} v${turn.classifier}` : turn.kind,
    );
  }
}

const OFFER = 'That is how tea is made. Would you like me to write down the steps for you?';
const PLAIN = 'Tea is made of leaves, and of water that is hot.';
const V = `v${RULES.version}`;

describe('rules that come late', () => {
  let chat: Late;
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    chat = new Late();
    return () => vi.useRealTimers();
  });

  it('are asked for with the first message, and once', async () => {
    chat.tally.endStay();
    chat.tally.leave();
    chat.pass(60);
    expect(chat.asked).toBe(0);
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    await chat.rulesCome();
    chat.says('And about coffee?');
    chat.pass(60);
    expect(chat.asked).toBe(1);
  });

  it('keep no turn back, and name what waited in its order', async () => {
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    chat.says('Yes please');
    chat.isAnswered(PLAIN);
    expect(chat.counted).toEqual(['user', 'null null v0', 'user', 'null null v0']);
    await chat.rulesCome();
    expect(chat.counted).toEqual(['user', `offer accepted ${V}`, 'user', `none null ${V}`]);
  });

  it('have told at once how a reply ended that was told without it, and no other', async () => {
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    await chat.rulesCome();
    expect(chat.late).toEqual([1]);
    chat.says('Yes please');
    chat.isAnswered(PLAIN);
    expect(chat.late).toEqual([1]);
  });

  it('count what happened meanwhile from when it happened', async () => {
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    chat.says('Yes please');
    chat.pass(10);
    chat.tally.leave();
    chat.pass(20);
    await chat.rulesCome();
    expect(chat.turns.get(1)).toMatchObject({
      response: 'accepted',
      stay: 12 * SECOND,
      at: START + 2 * SECOND,
    });
  });

  it('leave an invitation open for as long as one that was named at once', async () => {
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    chat.pass(29 * 60);
    chat.says('Yes please');
    chat.pass(5 * 60);
    await chat.rulesCome();
    expect(chat.counted).toContain(`offer accepted ${V}`);
  });

  it('are asked for again where they do not come, and answers that were lost change nothing', async () => {
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    await chat.rulesCome(null);
    chat.pass(3);
    expect(chat.asked).toBe(1);
    chat.pass(5);
    expect(chat.asked).toBe(2);
    await chat.rulesCome();
    expect(chat.counted).toEqual(['user', `offer null ${V}`]);
  });

  it('find no more than a hundred that wait', async () => {
    for (let turn = 0; turn < 80; turn++) {
      chat.says('Tell me about tea');
      chat.isAnswered(OFFER);
    }
    await chat.rulesCome();
    const replies = chat.counted.filter((one) => one !== 'user');
    expect(replies.filter((one) => one === 'null null v0')).toHaveLength(30);
    expect(replies.at(-1)).toBe(`offer null ${V}`);
  });

  it('name nothing any more when the page is let go', async () => {
    chat.says('Tell me about tea');
    chat.isAnswered(OFFER);
    chat.end();
    await chat.rulesCome();
    expect(chat.counted).toEqual(['user', 'null null v0']);
    chat.pass(20);
    chat.says('Are you there?');
    expect(chat.asked).toBe(1);
  });
});

/** Rules that know some languages, and know by its "zal" and "möchte" what a text is in. */
function rulesWith(...known: string[]): Rules {
  const learnt = new Set(known);
  class Lacking extends Error {
    code = '';
  }
  const meet = (text: string): void => {
    const code = /zal ik|ja graag/i.test(text) ? 'nl' : /möchte/i.test(text) ? 'de' : 'en';
    if (!learnt.has(code)) throw Object.assign(new Lacking(code), { code });
  };
  return {
    ...RULES,
    closingOf: (end, context) => (meet(end), RULES.closingOf(end, context)),
    responseTo: (end, head, context) => (meet(head), RULES.responseTo(end, head, context)),
    lackedBy: (problem) => (problem instanceof Lacking ? problem.code : null),
    learn: (code) => void learnt.add(code),
  };
}

const DUTCH = 'Zo zet je thee met verse blaadjes. Zal ik de stappen voor je opschrijven?';
const GERMAN = 'So macht man einen Tee mit Blättern. Möchtest du, dass ich dir die Schritte aufschreibe?';

describe('a language that comes late', () => {
  let chat: Late;
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    chat = new Late();
    return () => vi.useRealTimers();
  });

  it('is asked for when it is met, once, and no other', async () => {
    chat.says('Thee?');
    await chat.rulesCome(rulesWith());
    expect(chat.askedFor).toEqual([]);
    chat.isAnswered(DUTCH);
    chat.isAnswered(DUTCH);
    expect(chat.askedFor).toEqual(['nl']);
    await chat.languageComes();
    chat.isAnswered(DUTCH);
    chat.pass(60);
    expect(chat.askedFor).toEqual(['nl']);
  });

  it('keeps back what is named behind it, and loses nothing of it', async () => {
    chat.says('Thee?');
    await chat.rulesCome(rulesWith('en'));
    chat.isAnswered(DUTCH, 'Thee?');
    chat.says('Yes please');
    chat.isAnswered(PLAIN);
    expect(chat.counted).toEqual(['user', 'null null v0', 'user', 'null null v0']);
    await chat.languageComes();
    expect(chat.counted).toEqual(['user', `offer accepted ${V}`, 'user', `none null ${V}`]);
  });

  it('of several, each is waited for in its turn', async () => {
    chat.says('Thee?');
    await chat.rulesCome(rulesWith());
    chat.isAnswered(DUTCH, 'Thee?');
    chat.isAnswered(GERMAN, 'Tee?');
    await chat.languageComes();
    expect(chat.counted).toEqual(['user', `offer null ${V}`, 'null null v0']);
    expect(chat.askedFor).toEqual(['nl', 'de']);
    await chat.languageComes();
    expect(chat.counted).toEqual(['user', `offer null ${V}`, `offer null ${V}`]);
  });

  it('is asked for again where it does not come', async () => {
    chat.says('Thee?');
    await chat.rulesCome(rulesWith());
    chat.isAnswered(DUTCH, 'Thee?');
    await chat.languageComes(null);
    chat.pass(9);
    expect(chat.askedFor).toEqual(['nl', 'nl']);
    await chat.languageComes();
    expect(chat.counted).toEqual(['user', `offer null ${V}`]);
  });
});
