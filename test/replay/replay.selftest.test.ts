/** The replay's own tests, without the extension: that what it plays is what a site does, and what it says is true. */
import { describe, expect, it } from 'vitest';
import { bareBench, count, idsOf, MARKS, NEVER, own, type OwnLayout } from './self.ts';
import { sameAsSaved, watch } from './watch.ts';

const { play } = bareBench();
const STREAMED = ['G1', 'G2', 'G3', 'G4'] as const;
const TRANSIENT = /^(request-WEB:|pending-)/;

describe('a chat that goes on', () => {
  it.each([...STREAMED, 'replika'] as OwnLayout[])(
    '%s grows, with its marks, into the saved page',
    (layout) =>
      play(layout, { history: own[layout].exchanges - 2 }, async (replay, page) => {
        const marks = MARKS[layout];
        await replay.playNext('click');
        const looks = await watch(page, marks);
        const before = await idsOf(page, marks);
        await replay.playNext('enter');
        const seen = await looks();

        const truth = await replay.truth();
        expect(truth).toMatchObject({ users: 2, replies: 2, retries: 0 });
        expect((await idsOf(page, marks)).slice(0, before.length)).toEqual(before);
        expect(await sameAsSaved(page, own[layout].html, marks.turn)).toBe(true);
        if (layout !== 'replika') expect(new Set(seen.map((look) => look.length)).size).toBeGreaterThan(4);
        if (marks.stop !== NEVER) expect(seen.some((look) => look.stop)).toBe(true);
        if (marks.streaming !== NEVER) expect(seen.some((look) => look.streaming)).toBe(true);
        expect(seen.some((look) => look.streaming && look.finished)).toBe(false);
        expect(seen.at(-1)).toMatchObject({ stop: false, streaming: false, finished: true });
      }),
  );

  it.each([
    ['midway', ['G1', 'G2', 'G3', 'G4']],
    ['after', ['G2', 'G3']],
  ] as const)('the id of a reply changes %s', async (changeIds, layouts) => {
    for (const layout of layouts) {
      await play(layout, { changeIds }, async (replay, page) => {
        const looks = await watch(page, MARKS[layout]);
        await replay.playNext();
        const seen = (await looks()).filter((look) => look.length > 0);
        const first = seen.findIndex((look) => TRANSIENT.test(look.id));
        const transient = seen.findLast((look) => TRANSIENT.test(look.id));
        expect(transient?.finished).toBe(changeIds === 'after');
        expect(seen.at(-1)?.id).not.toMatch(TRANSIENT);
        const remade = seen.at(-1)?.node !== seen[first]?.node;
        expect(remade).toBe(layout === 'G3' || layout === 'G4');
      });
    }
  });

  it('the nodes of a finished turn are replaced by copies', async () => {
    for (const layout of STREAMED) {
      const { exchanges, html } = own[layout];
      await play(layout, { replace: true, history: exchanges - 1 }, async (replay, page) => {
        const looks = await watch(page, MARKS[layout]);
        await replay.playNext();
        const seen = await looks();
        const unfinished = seen.findLast((look) => !look.finished);
        expect(seen.at(-1)?.node).toBe((unfinished?.node ?? 0) + 1);
        expect(await sameAsSaved(page, html, MARKS[layout].turn)).toBe(true);
      });
    }
  });

  it.each([
    [false, ['G1', 'G2', 'G3', 'G4']],
    [true, ['G2', 'G3']],
  ] as const)('a reply is made again, with another id (replaced: %s)', async (replace, layouts) => {
    for (const layout of layouts) {
      await play(layout, { replace }, async (replay, page) => {
        await replay.playNext();
        const before = await idsOf(page, MARKS[layout]);
        await replay.retry('A new reply.', 'Is it better?');
        const after = await idsOf(page, MARKS[layout]);
        const truth = await replay.truth();
        expect(truth).toMatchObject({ users: 1, replies: 1, retries: 1 });
        expect(truth.replyTexts[1]).toBe('A new reply.\n\nIs it better?');
        expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
        expect(after.length).toBe(before.length);
        // In G4 the id is that of the exchange.
        expect(after.at(-1) === before.at(-1)).toBe(layout === 'G4');
      });
    }
  });

  it('bubbles of a reply that is made again go with their text', () =>
    play('replika', { history: own.replika.exchanges - 1 }, async (replay, page) => {
      await replay.playNext();
      const [messages, bubbles] = ['[role="row"]', '[data-author="replika"]'];
      const [all, said] = [await count(page, messages), await count(page, bubbles)];
      await replay.retry('A new reply.', 'Is it better?');
      expect(await count(page, messages)).toBe(all - 1);
      expect(await count(page, bubbles)).toBe(said - 1);
    }));

  it('a reply that the user stops ends there', () =>
    play('G1', { minMs: 5000, maxMs: 5000 }, async (replay, page) => {
      await replay.typeNext();
      await replay.send();
      await page.waitForFunction(() =>
        document.querySelector('.result-streaming')?.textContent.includes('calendar'),
      );
      await replay.stop();
      await replay.idle();
      const { replyTexts } = await replay.truth();
      expect(replyTexts[0]).toContain('calendar');
      expect(replyTexts[0]).not.toContain('frost');
    }));

  it('a new conversation gets its address by and by', () =>
    play('G1', { history: 0, newConversation: true, path: '/' }, async (replay, page) => {
      await replay.typeNext();
      await replay.send();
      await page.waitForFunction(() => location.pathname.startsWith('/c/WEB:'));
      await replay.idle();
      expect(new URL(page.url()).pathname).toMatch(/^\/c\/[0-9a-f-]{36}$/);
    }));
});

describe('what is no new turn', () => {
  it('an old conversation mounts by and by', () =>
    play('G2', { history: 5, mount: 'late' }, async (replay, page) => {
      expect(await count(page, '[data-turn]')).toBeLessThan(10);
      await replay.idle();
      expect(await sameAsSaved(page, own.G2.html, '[data-turn]')).toBe(true);
      expect(await replay.truth()).toMatchObject({ users: 0, replies: 0 });
    }));

  it('older turns mount at the top', () =>
    play('G1', { history: 4, older: 2 }, async (replay, page) => {
      expect(await count(page, '[data-turn]')).toBe(4);
      await replay.scrollBack();
      await replay.playNext();
      expect(await sameAsSaved(page, own.G1.html, '[data-turn]')).toBe(true);
    }));

  it('turns out of sight are emptied and filled again (G2)', () =>
    play('G2', { history: 3, keepTurns: 4 }, async (replay, page) => {
      await replay.playAll();
      expect(await count(page, '[data-turn]')).toBe(4);
      expect(await count(page, 'div[data-turn-id-container][data-is-intersecting="false"]')).toBe(6);
      await replay.refill();
      expect(await sameAsSaved(page, own.G2.html, '[data-turn]')).toBe(true);
    }));

  it.each([true, false])('another conversation opens without loading (rebuilt: %s)', (rebuild) =>
    play('G1', { history: 2 }, async (replay, page) => {
      const before = await idsOf(page, MARKS.G1);
      await replay.playNext();
      await replay.navigate('/c/0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f', { rebuild });
      const after = await idsOf(page, MARKS.G1);
      expect(after.length).toBe(6);
      expect(after.some((id) => before.includes(id))).toBe(false);
      await replay.playNext();
      expect((await idsOf(page, MARKS.G1)).slice(0, 6)).toEqual(after);
      expect(await replay.truth()).toMatchObject({ users: 2, replies: 2 });
    }),
  );

  it('a history can be as long as a test needs', async () => {
    for (const layout of ['G2', 'G4'] as const) {
      await play(layout, { lengthen: 100 }, async (replay, page) => {
        await replay.playNext();
        const ids = await idsOf(page, MARKS[layout]);
        expect(new Set(ids).size).toBe(layout === 'G4' ? 101 : 202);
        expect(ids.length).toBe(new Set(ids).size);
      });
    }
  });
});
