// @vitest-environment happy-dom
/** Whatever happens in the page: as long as it may be a person who is talked to, nothing is read and nothing told. */
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { whatsapp } from '../../../../src/sites/messengers/whatsapp';
import { extension } from './fake-extension';
import { focusPage, input, key, press } from './user';
import { Watched } from './watched';
import { FORBIDDEN, LANGUAGES, WhatsAppPage, type How, type Who } from './whatsapp-page';

/** A stretch of time in which the page showed a chat with a person, or none. */
interface Stretch {
  from: number;
  to: number;
}

class Story {
  readonly watched: Watched;
  page: WhatsAppPage;
  pending: Who | null = null;
  readonly persons: Stretch[] = [];
  #since: number | null = null;

  constructor(watched: Watched, labels: number) {
    this.watched = watched;
    this.page = new WhatsAppPage(LANGUAGES[labels], { hasCalls: false });
  }

  get isAi(): boolean {
    return this.page.shown === 'Meta AI';
  }

  /** Notes whose chat is shown, and that nothing was read if it is a person's. */
  check(what: string, wasAi: boolean): void {
    const reads = this.watched.spy.reads;
    if (!this.isAi) expect(reads, `${what}, ${wasAi ? 'after' : 'not with'} Meta AI`).toEqual([]);
    this.watched.spy.forget();
    if (this.isAi && this.#since !== null) this.persons.push({ from: this.#since, to: Date.now() });
    if (this.isAi) this.#since = null;
    else this.#since ??= Date.now();
  }

  end(): void {
    if (this.#since !== null) this.persons.push({ from: this.#since, to: Date.now() });
  }
}

type Step = (story: Story) => Promise<void>;
type Named = readonly [what: string, run: Step];

/** The steps by their names, where they are printed. */
const printed = (steps: Named[]): Named[] =>
  Object.assign(steps, { [fc.toStringMethod]: () => steps.map(([what]) => what).join(' · ') });

const user =
  (
    find: (page: WhatsAppPage) => Element | null,
    act: (target: Element) => void,
    then?: (story: Story) => void,
  ): Step =>
  async (story) => {
    const target = find(story.page);
    if (!target) return;
    await story.watched.user(target, act);
    then?.(story);
  };

const change =
  (act: (page: WhatsAppPage) => void): Step =>
  (story) =>
    story.watched.change(() => act(story.page));

const composerOf = (page: WhatsAppPage): Element | null =>
  page.main?.querySelector(':scope > footer [role="textbox"]') ?? null;
const headerOf = (page: WhatsAppPage): Element | null => page.main?.querySelector(':scope > header') ?? null;

const opens =
  (who: Who) =>
  (story: Story): void => {
    story.pending = who;
  };

const type =
  (words: string): Step =>
  async ({ page, watched }) => {
    const composer = composerOf(page);
    if (!composer) return;
    composer.firstElementChild?.replaceChildren(words);
    await watched.user(composer, input);
  };

const send: Step = async ({ page, watched }) => {
  const composer = composerOf(page);
  if (!composer) return;
  await watched.user(composer, (target) => key(target, 'Enter'));
  composer.firstElementChild?.replaceChildren();
  page.say(true, 'What is a heat pump?');
  await watched.settle();
};

const comesUp =
  (one: Who, way: How): Step =>
  async ({ page, pending, watched }) => {
    if (one !== 'impostor' || pending !== 'Meta AI') await watched.change(() => page.show(one, way));
  };

/** What the user opened is shown, and there to be seen for a moment: a beat comes every second. */
const comes =
  (way: How): Step =>
  async (story) => {
    const { page, pending, watched } = story;
    if (!pending) return;
    await watched.change(() => page.show(pending, way));
    await watched.user(document.body, focusPage);
    story.pending = null;
  };

const who = fc.constantFrom<Who>('Mum', 'impostor', 'group', 'Meta AI');
const how = fc.constantFrom<How>('anew', 'reuse', 'recycle');

/** As people do: without these, hardly a story would get as far as a reply. */
const openMetaAi: Step = async (story) => {
  await user(({ entry }) => entry, press, opens('Meta AI'))(story);
  await comes('anew')(story);
};

const exchange =
  (isDone: boolean): Step =>
  async (story) => {
    await type('What is a heat pump?')(story);
    await send(story);
    await story.watched.pass(1);
    await change(
      (page) =>
        page.main?.querySelector('.list') && page.say(false, 'It moves heat. Shall I draw one?', isDone),
    )(story);
  };

const often: fc.Arbitrary<Named> = fc.constantFrom<Named>(
  ['opens Meta AI', openMetaAi],
  ['exchange', exchange(true)],
  ['a reply is written', exchange(false)],
  ['some seconds', ({ watched }: Story) => watched.pass(5)],
);

const seldom: fc.Arbitrary<Named> = fc.oneof(
  fc.constant(['press the entry', user(({ entry }) => entry, press, opens('Meta AI'))] as const),
  fc.constant([
    'Enter on the entry',
    user(
      ({ entry }) => entry,
      (target) => key(target, 'Enter'),
      opens('Meta AI'),
    ),
  ] as const),
  who.map((one) => [`press the row of ${one}`, user((page) => page.row(one), press, opens(one))] as const),
  who.map(
    (one) =>
      [
        `Enter on the row of ${one}`,
        user(
          (page) => page.row(one),
          (target) => key(target, 'Enter'),
          opens(one),
        ),
      ] as const,
  ),
  how.map((way) => [`what was opened comes ${way}`, comes(way)] as const),
  // What nobody can know: a contact of that name that comes unasked for, in the very same elements, or just when
  // the user asked for Meta AI.
  fc
    .tuple(who, how)
    .map(([one, way]) => [one, one === 'impostor' ? 'anew' : way] as const)
    .map(([one, way]) => [`${one} comes up ${way}`, comesUp(one, way)] as const),
  fc.constant(['the chat closes', change((page) => page.show(null))] as const),
  fc.constant(['the header is made anew', change((page) => headerOf(page) && page.renderHeader())] as const),
  fc.constant(['the header goes', change((page) => headerOf(page)?.remove())] as const),
  fc
    .constantFrom('Mum', 'Meta AI')
    .map(
      (name) =>
        [
          `the title says ${name}`,
          change((page) => headerOf(page)?.querySelector('span')?.setAttribute('title', name)),
        ] as const,
    ),
  fc
    .constantFrom('Message Mum', 'Ask Meta AI')
    .map(
      (name) =>
        [
          `the composer says ${name}`,
          change((page) => composerOf(page)?.setAttribute('aria-label', name)),
        ] as const,
    ),
  fc.constant([
    'a second pane',
    change(() => document.body.insertAdjacentHTML('beforeend', '<div id="main" class="second"></div>')),
  ] as const),
  fc.constant(['no second pane', change(() => document.querySelector('.second')?.remove())] as const),
  fc.constant(['another button', user(({ chats }) => chats, press)] as const),
  fc.constant([
    'a press in the chat',
    user((page) => page.main?.querySelector('.list') ?? null, press),
  ] as const),
  fc.constant([
    'a shortcut',
    user(
      () => document.body,
      (target) => key(target, 'k', { altKey: true }),
    ),
  ] as const),
  fc.constant(['the focus', user(() => document.body, focusPage)] as const),
  fc.constantFrom('Hello', 'Yes please').map((words) => [`types ${words}`, type(words)] as const),
  fc.constant(['sends', send] as const),
  fc
    .constantFrom('Shall I', 'It moves heat. Would you like me to make a table?')
    .map(
      (words) =>
        [
          `a reply: ${words}`,
          change((page) => page.main?.querySelector('.list') && page.say(false, words)),
        ] as const,
    ),
  fc
    .integer({ min: 1, max: 4 })
    .map((seconds) => [`${seconds} s`, ({ watched }: Story) => watched.pass(seconds)] as const),
);

const step = fc.oneof({ weight: 1, arbitrary: often }, { weight: 1, arbitrary: seldom });

afterEach(() => vi.useRealTimers());

let counted = 0;

async function play(labels: number, steps: readonly Named[]): Promise<void> {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 19, 0) });
  const watched = await Watched.start(whatsapp, FORBIDDEN);
  const story = new Story(watched, labels);
  try {
    story.check('start', false);
    for (const [what, run] of steps) {
      const wasAi = story.isAi;
      await run(story);
      story.check(what, wasAi);
    }
    await watched.tell();
    story.check('the end', story.isAi);
    story.end();
    for (const { from, to } of watched.present) {
      const overlap = story.persons.find((one) => Math.min(one.to, to) > Math.max(one.from, from));
      expect(overlap, 'time with a person is told').toBeUndefined();
    }
    counted += extension.turns.size;
    for (const { at } of extension.turns.values()) {
      const isWithPerson = story.persons.some((one) => at > one.from && at < one.to);
      expect(isWithPerson, 'a turn with a person is told').toBe(false);
    }
  } finally {
    watched.end();
    vi.useRealTimers();
  }
}

it('never reads and never tells anything of a chat with a person', async () => {
  const story = fc.array(step, { minLength: 4, maxLength: 24 }).map(printed);
  counted = 0;
  await fc.assert(fc.asyncProperty(fc.nat(LANGUAGES.length - 1), story, play), { numRuns: 150 });
  expect(counted, 'Meta AI is counted in some of the stories').toBeGreaterThan(10);
}, 120_000);
