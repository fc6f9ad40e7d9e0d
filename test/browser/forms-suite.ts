import type { SerializedAXNode } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/launch.ts';
import { until } from '../../scripts/until.ts';
import type { Verdict } from '../../src/core/verdict';
import { NUDGE_FORMS, type NudgeForm } from '../../src/core/nudge';
import { ownPages } from '../replay/saved-pages.ts';
import { closeBy, covers, goToAside, gone, isShown, press, shown, spoken } from './marks.ts';
import { leaveDraft, staged } from './staged.ts';
import { limitOf, saidOf, Prompter } from './verdicts.ts';

const html = ownPages().find(({ layout }) => layout === 'G1')?.html ?? '';
const FIELD = '#prompt-textarea';
const DRAFT = 'And one more thing';
const LIMIT = limitOf({}).id;
const told = (id: string, choice: string): object => ({ kind: 'nudge', id, choice });

/** Looks, and what is pressed there: so many times the Tab key, then Enter. */
const NUDGES: [NudgeForm, number, string][] = [
  ['panel', 2, 'continue'],
  ['middle', 4, 'not-today'],
  ['corner', 1, 'closed'],
  ['bar', 7, 'off'],
];

declare global {
  interface Window {
    /** How long before the form came no key had been pressed any more, in ms. */
    __untyped?: number;
  }
}

/** Runs in the page, which knows when a form came: a busy machine's test hears of it later. */
function witnessForm(): void {
  let typed = performance.now();
  addEventListener('keydown', () => (typed = performance.now()), true);
  const isOurs = (node: Node): boolean => node instanceof HTMLDivElement;
  new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) => [...addedNodes].some(isOurs));
    if (came) window.__untyped ??= performance.now() - typed;
  }).observe(document.documentElement, { childList: true });
}

/**
 * Every form over a real chat: what the keyboard does there, what is told, that the draft and the focus stay, and that
 * nothing of ours is left. When each is due is for the rules, which have tests of their own.
 */
export function formsIn(name: BrowserName): void {
  describe(name, () => {
    const here = staged(name);
    let prompter: Prompter;
    let before: string;

    const draft = (): Promise<string> =>
      here.page.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value ?? field.textContent);
    const source = (): Promise<string> => here.page.evaluate(() => document.documentElement.outerHTML);
    const hasFocus = (): Promise<boolean> =>
      here.page.$eval(
        FIELD,
        (field) => field === document.activeElement || field.contains(document.activeElement),
      );
    const expectUntouched = async (): Promise<void> =>
      expect([await hasFocus(), await draft(), await source()]).toEqual([true, DRAFT, before]);

    async function show(verdict: Partial<Verdict>): Promise<void> {
      const isThere = async (): Promise<boolean> => {
        if (!(await isShown(here.page))) await prompter.tell(verdict);
        return isShown(here.page);
      };
      await until('it is shown', isThere, 15_000);
    }

    /** A chat with a draft in it, as if it had been typed some time ago. */
    beforeEach(async () => {
      prompter = await Prompter.open(here.ledger.page);
      await here.page.bringToFront();
      await here.stage.open(here.page, html, { history: 1 }, { strict: true });
      await here.ledger.watches(here.page);
      await leaveDraft(here.page, FIELD, DRAFT);
      before = await source();
    });

    it('nudges, in every look, leave the draft and the focus, and nothing of ours', async () => {
      for (const [form, tabs, choice] of NUDGES) {
        const id = `2026-11-24/${form}/1/0`;
        await show({ said: saidOf({ form, id }) });
        expect([form, await covers(here.page, FIELD)]).toEqual([form, false]);
        expect([form, await hasFocus()]).toEqual([form, form === 'corner' || form === 'bar']);
        await goToAside(here.page);
        expect(await hasFocus()).toBe(false);
        await press(here.page, tabs);
        await gone(here.page);
        await expectUntouched();
        expect(await prompter.heard(1)).toEqual([told(id, choice)]);
      }
    });

    it('lets whoever types type, and waits until they stop', async () => {
      await here.page.evaluate(witnessForm);
      // No space: where a form came between two letters, as it may on a machine that slow, one presses a button in it.
      for (const letter of 'andsoon') {
        await prompter.tell({ said: saidOf({}) });
        await here.page.keyboard.type(letter, { delay: 200 });
      }
      await shown(here.page);
      expect(await here.page.evaluate(() => window.__untyped)).toBeGreaterThan(2_900);
      const typed = await draft();
      await here.page.keyboard.type('!');
      expect((await draft()).length).toBe(typed.length + 1);
      expect(await isShown(here.page)).toBe(true);
    });

    it('a note stays until it is put away, and leads to somebody to talk to', async () => {
      await show({ limit: limitOf({ form: 'note' }) });
      expect([await hasFocus(), await covers(here.page, FIELD)]).toEqual([true, false]);
      await goToAside(here.page);
      const pages = (await here.launched.browser.pages()).length;
      await press(here.page, 6);
      await until('help opens', async () => (await here.launched.browser.pages()).length > pages);
      expect(await prompter.heard(2)).toEqual([told(LIMIT, 'shown'), { kind: 'open', what: 'talk' }]);
      await here.page.bringToFront();
      expect(await isShown(here.page)).toBe(true);
      await here.page.keyboard.press('Escape');
      await gone(here.page);
      await expectUntouched();
      expect(await prompter.heard(1)).toEqual([told(LIMIT, 'closed')]);
    });

    it('asks what the user came for, keeps it, and asks again when they wrap up', async () => {
      const { id } = saidOf({});
      await show({ said: saidOf({ kind: 'arrival' }) });
      for (let tab = 0; tab < 2; tab++) await here.page.keyboard.press('Tab');
      await here.page.keyboard.type('a recipe');
      await here.page.keyboard.press('Enter');
      await gone(here.page);
      await expectUntouched();
      const began = [{ kind: 'intention', id, met: null }, told(id, 'continue')];
      expect(await prompter.heard(2)).toEqual(began);
      await show({ limit: limitOf({}) });
      await press(here.page, 3);
      await closeBy(here.page, () => press(here.page, 2));
      const met = { kind: 'intention', id, met: true };
      expect(await prompter.heard(3)).toEqual([told(LIMIT, 'shown'), met, told(LIMIT, 'wrap-up')]);
    });

    // The other browser does not tell its tree.
    it.runIf(name === 'chromium')('says to screen readers what it is', async () => {
      const looks: [string, Partial<Verdict>][] = [
        ...NUDGE_FORMS.map((form): [string, Partial<Verdict>] => [
          form,
          { said: saidOf({ form, id: `2026-11-24/${form}/1/0` }) },
        ]),
        ['note', { limit: limitOf({ form: 'note' }) }],
        ['closed', { limit: limitOf({ form: 'closed', id: '2026-11-24/x/45/1' }) }],
      ];
      const trees: Record<string, string[]> = {};
      for (const [look, verdict] of looks) {
        await show(verdict);
        const tree = await here.page.accessibility.snapshot();
        trees[look] = spoken(tree?.children?.at(-1) as SerializedAXNode);
        await goToAside(here.page);
        await here.page.keyboard.press('Escape');
        if (look !== 'closed') await gone(here.page);
      }
      expect(trees).toMatchInlineSnapshot(`
        {
          "bar": [
            "region Full Stop One hour in this chat. Stretch or stop?",
            "heading Full Stop",
            "button Close",
            "status",
            "StaticText One hour in this chat. Stretch or stop?",
            "button Continue",
            "button Copy my draft and wrap up",
            "button Not today",
            "DisclosureTriangle Why this?",
            "button Talk to a person",
            "button Never show this again",
          ],
          "closed": [
            "dialog Full Stop This is the limit you picked., modal, focused",
            "heading Full Stop",
            "StaticText This is the limit you picked.",
            "button 10 more minutes",
            "button Copy my draft and wrap up",
            "DisclosureTriangle Why this?",
            "button Copy what I typed",
            "button Talk to a person",
            "StaticText 113 Zelfmoordpreventie: 113",
          ],
          "corner": [
            "region Full Stop One hour in this chat. Stretch or stop?",
            "heading Full Stop",
            "button Close",
            "status",
            "StaticText One hour in this chat. Stretch or stop?",
            "button Continue",
            "button Copy my draft and wrap up",
            "button Not today",
            "DisclosureTriangle Why this?",
            "button Talk to a person",
            "button Never show this again",
          ],
          "middle": [
            "dialog Full Stop One hour in this chat. Stretch or stop?, focused",
            "heading Full Stop",
            "button Close",
            "StaticText One hour in this chat. Stretch or stop?",
            "button Continue",
            "button Copy my draft and wrap up",
            "button Not today",
            "DisclosureTriangle Why this?",
            "button Talk to a person",
            "button Never show this again",
          ],
          "note": [
            "region Full Stop This is the limit you picked.",
            "heading Full Stop",
            "button Close",
            "status",
            "StaticText This is the limit you picked.",
            "button 10 more minutes",
            "button Copy my draft and wrap up",
            "button Not today",
            "DisclosureTriangle Why this?",
            "button Talk to a person",
          ],
          "panel": [
            "dialog Full Stop One hour in this chat. Stretch or stop?, focused",
            "heading Full Stop",
            "button Close",
            "StaticText One hour in this chat. Stretch or stop?",
            "button Continue",
            "button Copy my draft and wrap up",
            "button Not today",
            "DisclosureTriangle Why this?",
            "button Talk to a person",
            "button Never show this again",
          ],
        }
      `);
    });
  });
}
