import type { Guest } from './kit/guest.ts';

export interface Visit {
  /** Of the page: see pages/. */
  page: string;
  /** What a person does there. */
  does(guest: Guest, others: Others): Promise<void>;
  /** What is to be counted then. */
  truth: Truth;
}

export interface Truth {
  users: number;
  /** Of them: suggestions that were taken. */
  suggested?: number;
  replies: number;
  retries?: number;
}

interface Others {
  /** Another person's eyes and hands on the same address. */
  open(): Promise<Guest>;
}

const says =
  (count: number) =>
  (guest: Guest): Promise<void> =>
    guest.sayAll(count);
const plain = (count: number) => ({ does: says(count), truth: { users: count, replies: count } });

export const VISITS: readonly Visit[] = [
  { page: 'keeps-four-rows', ...plain(5) },
  { page: 'recycles-four-rows', ...plain(5) },
  { page: 'empties-and-refills-rows', ...plain(5) },
  { page: 'newest-first', ...plain(4) },
  { page: 'reversed-scroller', ...plain(4) },
  { page: 'rebuilds-the-row-at-every-token', ...plain(4) },
  { page: 'rebuilds-the-list-at-every-token', ...plain(4) },
  { page: 'rebuilds-the-list-thrice-a-turn', ...plain(4) },
  { page: 'has-hidden-copies', ...plain(4) },
  { page: 'changes-ids-midway', ...plain(4) },
  { page: 'shows-the-draft-as-a-row', ...plain(4) },
  { page: 'several-nodes-a-turn', ...plain(4) },
  { page: 'three-bubbles-a-reply', ...plain(3) },
  { page: 'image-only', ...plain(4) },
  { page: 'thinks-then-folds-it-away', ...plain(3) },
  { page: 'thinks-then-replaces-it', ...plain(3) },
  { page: 'runs-tools-first', ...plain(3) },
  { page: 'dots-stand-for-the-reply', ...plain(3) },
  { page: 'answers-in-a-frame', ...plain(2) },
  {
    page: 'carousel-of-replies',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.read();
      await guest.press('retry');
      await guest.read();
      await guest.press('previous');
      await guest.press('next');
      await guest.press('previous');
      await guest.say();
    },
    truth: { users: 3, replies: 3, retries: 1 },
  },
  {
    page: 'suggestion-chips',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.press('chip-1');
      await guest.read();
      await guest.press('chip-0');
      await guest.say();
    },
    truth: { users: 5, suggested: 2, replies: 5 },
  },
  {
    page: 'edit-a-message',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.start('edit');
      await guest.page.keyboard.press('End');
      await guest.page.keyboard.type(' Or is it too late for that?', { delay: 12 });
      await guest.press('save');
    },
    truth: { users: 3, replies: 3 },
  },
  ...['retry', 'retry-in-a-new-row'].map((page) => ({
    page,
    does: async (guest: Guest) => {
      await guest.say();
      await guest.read();
      await guest.press('retry');
      await guest.read();
      await guest.say('click');
      await guest.press('retry');
      await guest.say();
    },
    truth: { users: 3, replies: 3, retries: 2 },
  })),
  {
    page: 'stop',
    does: async (guest) => {
      await guest.say();
      await guest.send();
      await guest.reads(/Mint forgives nearly everything\. Cut it back/);
      await guest.press('stop');
      await guest.say('click');
    },
    truth: { users: 3, replies: 3 },
  },
  {
    page: 'error-then-resend',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.press('resend');
      await guest.say();
    },
    truth: { users: 3, replies: 3 },
  },
  {
    page: 'error-then-draft-comes-back',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.page.keyboard.press('Enter');
      await guest.idle();
      await guest.say();
    },
    truth: { users: 3, replies: 3 },
  },
  {
    page: 'greeting',
    does: async (guest) => {
      await guest.idle();
      await guest.sayAll(3);
    },
    truth: { users: 3, replies: 3 },
  },
  // Without facts, only what is typed counts: docs/measures.md.
  {
    page: 'spoken-messages',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.start('speak');
      await guest.reads(/stand outside in April[^]*The rest comes|And which[^]*corner that is left over/);
      await guest.idle();
      await guest.say();
    },
    truth: { users: 3, replies: 3 },
  },
  {
    page: 'switched-mid-stream',
    does: async (guest) => {
      await guest.say();
      await guest.send();
      await guest.reads(/Mint forgives nearly everything\. Cut it back/);
      await guest.press('other');
      await guest.sayAll(2);
    },
    truth: { users: 4, replies: 4 },
  },
  {
    page: 'back-forward-cache',
    does: async (guest) => {
      await guest.sayAll(2);
      await guest.page.click('a');
      await guest.page.waitForSelector('h1');
      await guest.page.goBack();
      await guest.page.waitForFunction(() => document.title === 'kept');
      await guest.sayAll(2);
    },
    truth: { users: 4, replies: 4 },
  },
  {
    page: 'prerendered',
    does: async (guest) => {
      await Promise.all([guest.page.waitForNavigation(), guest.page.click('a')]);
      await guest.page.waitForFunction(() => document.title === 'prerendered');
      await guest.idle();
      await guest.sayAll(3);
    },
    truth: { users: 3, replies: 3 },
  },
  {
    page: 'two-tabs',
    does: async (guest, { open }) => {
      const other = await open();
      await guest.sayAll(2);
      await other.say();
      await guest.say();
    },
    truth: { users: 4, replies: 4 },
  },
  { page: 'nodes-of-other-extensions', ...plain(4) },
];
