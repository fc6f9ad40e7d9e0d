import { beforeEach, describe, expect, it } from 'vitest';
import type { NudgeSaid, TimeLeft } from '../../../src/core/verdict';
import { PANEL_TEXTS, type PanelTexts } from '../../../src/core/verdict';
import { LIMIT_FORMS } from '../../../src/core/limit';
import { NUDGE_FORMS, NUDGE_KINDS } from '../../../src/core/nudge';
import type { Copied, Stage } from '../../../src/page/form';
import { doneContent, limitContent, nudgeContent, warningContent } from '../../../src/page/forms/compose';
import type { Content, Outcome } from '../../../src/page/forms/show';

const texts = Object.fromEntries(PANEL_TEXTS.map((key) => [key, key])) as PanelTexts;
let done: string[];
let here: Copied[];
let stage: Stage;

beforeEach(() => {
  done = [];
  here = [];
  stage = {
    texts: { ...texts, panelDone: '“{what}”?' },
    language: 'en',
    help: { name: 'Line', phone: '113' },
    has: (what) => here.includes(what),
    intention: null,
    copy: (what) => {
      done.push(`copied ${what}`);
      return Promise.resolve(true);
    },
    choose: (choice) => done.push(choice),
    open: (what) => done.push(`opened ${what}`),
    intend: (text) => done.push(`for ${text}`),
    met: (isMet) => done.push(isMet ? 'met' : 'not met'),
    closed: () => undefined,
  };
});

const limit = (form: TimeLeft['form'], more = true): Content =>
  limitContent(
    { form, more, breath: 7, body: 'reached', why: 'yours', warning: '{time}!' } as TimeLeft,
    stage,
  );
const nudge = (kind: NudgeSaid['kind'], more: Partial<NudgeSaid> = {}): Content =>
  nudgeContent(
    { kind, form: 'bar', isNewForm: false, body: 'said', why: 'yours', ...more } as NudgeSaid,
    stage,
  );
const names = ({ buttons, asides, close }: Content): string[] =>
  [...buttons, ...asides, ...(close ? [close] : [])].map(({ text }) => text);

async function press(content: Content, name: string): Promise<Outcome> {
  const { buttons, asides, close } = content;
  const button = [...buttons, ...asides, ...(close ? [close] : [])].find(({ text }) => text === name);
  if (!button) throw new Error(`no ${name} among ${names(content).join()}`);
  return button.press();
}

describe('every form', () => {
  it('leads to somebody to talk to', async () => {
    const all = [
      ...LIMIT_FORMS.map((form) => limit(form)),
      ...NUDGE_KINDS.map((kind) => nudge(kind)),
      doneContent(stage),
    ];
    for (const content of all) expect(await press(content, 'panelTalk')).toBe('stays');
    expect(done).toEqual(all.map(() => 'opened talk'));
  });

  it('shows a number where the chat is covered', () => {
    expect(LIMIT_FORMS.map((form) => limit(form).help)).toEqual([null, null, 'Line: 113', 'Line: 113']);
  });

  it('of a nudge goes on, wraps up, waits till tomorrow, says why, and can be switched off', () => {
    for (const kind of NUDGE_KINDS) {
      const content = nudge(kind);
      const goesOn = kind === 'arrival' ? 'panelSkip' : 'panelContinue';
      const wanted = [goesOn, 'panelWrapUp', 'panelNotToday', 'panelOff', 'panelClose'];
      expect(names(content)).toEqual(expect.arrayContaining(wanted));
      expect(content.why).toEqual({ title: 'panelWhy', text: 'yours' });
    }
  });

  it('says so where nudges have another look', () => {
    expect(NUDGE_FORMS.map((form) => nudge('break', { form, isNewForm: form === 'bar' }).news)).toEqual(
      NUDGE_FORMS.map((form) => (form === 'bar' ? 'panelNewForm' : null)),
    );
  });
});

describe('a limit', () => {
  it.each([
    ['note', ['panelMore', 'panelWrapUp', 'panelNotToday']],
    ['panel', ['panelMore', 'panelWrapUp', 'panelNotToday']],
    ['pause', ['panelContinue', 'panelWrapUp']],
    ['closed', ['panelMore', 'panelWrapUp']],
  ] as const)('as a %s offers %s', (form, wanted) => {
    expect(limit(form).buttons.map(({ text }) => text)).toEqual(wanted);
  });

  it('offers ten more minutes only within its budget', () => {
    for (const form of LIMIT_FORMS) expect(names(limit(form, false))).not.toContain('panelMore');
  });

  it('cannot be put away where the chat is closed, and gives back what was typed', async () => {
    here = ['draft'];
    const content = limit('closed');
    expect(content.close).toBeNull();
    expect(await press(content, 'panelCopyDraft')).toEqual({ fault: 'panelCopied' });
    expect(done).toEqual(['copied draft']);
  });

  it('takes one breath as a pause alone', () => {
    expect(LIMIT_FORMS.map((form) => limit(form).breath)).toEqual([null, null, 7, null]);
  });

  it('is not answered by what is chosen at its warning', async () => {
    const content = warningContent({ warning: '{time} to go', why: '' } as TimeLeft, 4.5 * 60_000, stage);
    expect(content.body).toBe('5 min to go');
    expect(await press(content, 'panelOk')).toBe('goes');
    expect(await press(content, 'panelClose')).toBe('goes');
    expect(done).toEqual([]);
  });
});

describe('wrapping up', () => {
  it('leaves', async () => {
    expect(await press(nudge('break'), 'panelWrapUp')).toBe('goes');
    expect(done).toEqual(['wrap-up']);
  });

  it('takes the draft along first', async () => {
    here = ['draft'];
    expect(await press(nudge('break'), 'panelWrapUpDraft')).toBe('goes');
    expect(done).toEqual(['copied draft', 'wrap-up']);
  });

  it('leaves nothing where the draft could not be copied', async () => {
    here = ['draft'];
    stage = { ...stage, copy: () => Promise.resolve(false) };
    expect(await press(limit('panel'), 'panelWrapUpDraft')).toEqual({ fault: 'panelCopyFailed' });
    expect(done).toEqual([]);
  });

  it.each([
    ['panelYes', 'met'],
    ['panelNo', 'not met'],
  ])('asks first whether the user got what they came for: %s', async (name, told) => {
    stage = { ...stage, intention: 'a recipe' };
    const outcome = await press(limit('panel'), 'panelWrapUp');
    if (typeof outcome === 'string' || !('next' in outcome)) throw new Error('no question');
    expect(outcome.next.body).toBe('“a recipe”?');
    expect(done).toEqual([]);
    expect(await press(outcome.next, name)).toBe('goes');
    expect(done).toEqual([told, 'wrap-up']);
  });
});

describe('what is there to copy', () => {
  it('is the reply, and of a person prompt the user’s own words', async () => {
    expect(names(nudge('person'))).not.toContain('panelCopyWords');
    here = ['reply', 'words'];
    expect(names(nudge('break'))).toContain('panelCopyReply');
    expect(await press(nudge('person'), 'panelCopyWords')).toEqual({ fault: 'panelCopied' });
    expect(done).toEqual(['copied words']);
  });
});

describe('what the user came for', () => {
  it('is typed, or skipped', async () => {
    expect(nudge('arrival').ask?.submit('a recipe')).toBe('goes');
    expect(await press(nudge('arrival'), 'panelSkip')).toBe('goes');
    expect(done).toEqual(['for a recipe', 'continue', 'continue']);
  });

  it('was got, or not yet', async () => {
    stage = { ...stage, intention: 'a recipe' };
    expect(await press(doneContent(stage), 'panelNotYet')).toBe('goes');
    expect(done).toEqual([]);
    expect(await press(doneContent(stage), 'panelYesWrapUp')).toBe('goes');
    expect(done.splice(0)).toEqual(['met', 'wrap-up']);
    for (const name of ['panelNotToday', 'panelOff'])
      expect(await press(doneContent(stage), name)).toBe('goes');
    expect(done).toEqual(['not-today', 'off']);
  });
});
