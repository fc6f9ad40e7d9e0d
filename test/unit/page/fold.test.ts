// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FOLD_NAME } from '../../../src/core/fold-name';
import { Fold } from '../../../src/page/fold';

const registry = new Map<string, Set<Range>>();
vi.stubGlobal('CSS', { highlights: registry });
vi.stubGlobal('Highlight', Set);

let end: AbortController;
let fold: Fold;
const reply = { id: 'reply' };

const folded = (): string[] => [...(registry.get(FOLD_NAME) ?? [])].map(String);

/** Finds the paragraph, or what has come in its place. */
function find(selector: string): () => Range[] {
  return () => {
    const text = document.querySelector(selector)?.firstChild;
    if (!text) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    return [range];
  };
}

beforeEach(() => {
  document.body.innerHTML = '<p id="answer">It is done.</p><p id="one">Shall I?</p><p id="two">Or else?</p>';
  registry.clear();
  end = new AbortController();
  fold = new Fold(end.signal);
  fold.use(true);
});

const point = (selector: string): boolean =>
  document
    .querySelector(selector)!
    .dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));

describe('what invites', () => {
  it('is folded, and nothing is where it is switched off', () => {
    fold.add(reply, find('#one'));
    expect(folded()).toEqual(['Shall I?']);
    fold.use(false);
    expect(registry.size).toBe(0);
    fold.add(reply, find('#one'));
    expect(registry.size).toBe(0);
  });

  it('opens where the pointer is, and folds when it goes', () => {
    fold.add(reply, find('#one'));
    fold.add({}, find('#two'));
    point('#one');
    expect(folded()).toEqual(['Or else?']);
    point('#answer');
    expect(folded().sort()).toEqual(['Or else?', 'Shall I?']);
  });

  it('is another where the reply is made again, and none where it ends otherwise', () => {
    fold.add(reply, find('#one'));
    fold.add(reply, find('#two'));
    expect(folded()).toEqual(['Or else?']);
    fold.drop(reply);
    expect(registry.has(FOLD_NAME)).toBe(false);
  });

  it('is found again where the page has made its text anew', () => {
    fold.add(reply, find('#one'));
    const paragraph = document.querySelector('#one')!;
    paragraph.replaceChildren('Shall I, now?');
    fold.beat();
    expect(folded()).toEqual(['Shall I, now?']);
  });

  it('is looked for no more where it is not there', () => {
    const look = vi.fn(() => []);
    fold.add(reply, look);
    fold.beat();
    fold.beat();
    expect(look).toHaveBeenCalledTimes(1);
    expect(registry.size).toBe(0);
  });

  it('goes with the chat, and with the script', () => {
    fold.add(reply, find('#one'));
    fold.forget();
    expect(registry.size).toBe(0);
    fold.add(reply, find('#one'));
    end.abort();
    expect(registry.size).toBe(0);
  });
});
