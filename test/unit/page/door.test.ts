// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { blocksOf, draftIn, hear, holds, isProse, measure, readReply } from '../../../src/page/door';
import { Words } from '../../../src/page/heard';
import type { Rules } from '../../../src/page/rules';

/** What the rules are asked, so that a test sees what the door lets through to them. */
const asked = { end: '', words: 0, prevUser: '' };
const rules: Rules = {
  version: 7,
  closingOf: (end, { words, prevUser }) => {
    Object.assign(asked, { end, words, prevUser });
    return { closing: 'offer', generic: false, language: 'en' };
  },
  endOf: () => {
    throw new Error('the page asks for verdicts');
  },
  invitationsIn: () => [],
  isFarewell: () => false,
  codes: [],
  lackedBy: () => null,
  learn: () => undefined,
  responseTo: (end, head) => `${end}|${head}` as never,
};

const block = (html: string): Element => {
  document.body.innerHTML = `<article>${html}</article>`;
  return document.body.firstElementChild!;
};
const endOf = (html: string): string => {
  readReply([block(html)], new Words('Question')).closing(rules);
  return asked.end;
};

beforeEach(() => Object.assign(asked, { end: '', words: 0, prevUser: '' }));

describe('the end of a reply', () => {
  it('is its last paragraphs, apart by a blank line', () => {
    expect(endOf('<p>One.</p>\n<p>Two\nlines.</p>\n<p>Three?</p>\n')).toBe('One.\n\nTwo\nlines.\n\nThree?');
  });

  it('has list items on lines of their own', () => {
    expect(endOf('<p>Pick:</p><ul><li>one</li><li><p>two</p></li></ul><p>Which?</p>')).toBe(
      'Pick:\n\none\ntwo\n\nWhich?',
    );
  });

  it.each([
    ['code', '<pre>let x?</pre>'],
    ['a table', '<table><tr><td>x?</td></tr></table>'],
    ['a quotation', '<blockquote>Shall I?</blockquote>'],
    ['a citation', '<sup>1</sup>'],
    ['a button', '<button>Try again?</button><div role="button">Copy?</div>'],
    ['what only screen readers hear', '<h4 class="sr-only">The bot said:</h4>'],
    ['what is hidden', '<p hidden>Psst?</p><p aria-hidden="true">Psst?</p>'],
    ['a draft', '<div data-writing-block><p>Dear aunt, shall I come?</p></div>'],
  ])('is without %s', (_, html) => {
    expect(endOf(`<p>Done.</p>${html}`)).toBe('Done.');
  });

  it('keeps code within a sentence, and line breaks', () => {
    expect(endOf('<p>Use <code>x</code>.<br>Shall I?</p>')).toBe('Use x.\nShall I?');
  });

  it('is six hundred characters long at most', () => {
    expect(endOf(`<p>${'word '.repeat(500)}</p><p>Shall I?</p>`)).toMatch(/word\n\nShall I\?$/);
    expect(asked.end.length).toBeLessThanOrEqual(600);
    expect(asked.words).toBe(502);
  });

  it('counts the words that a person reads, also where blocks meet', () => {
    endOf(
      '<p>Good bed?</p><p>Would <b>you</b></p><pre>let x</pre><button>Try again</button><i hidden>no</i>',
    );
    expect(asked.words).toBe(6);
  });

  it('comes from the bubbles together where a reply has several', () => {
    const row = block('<i>One.</i><i>Two?</i>');
    readReply([...row.children], new Words('Question')).closing(rules);
    expect(asked.end).toBe('One.\n\nTwo?');
  });

  it('has no closing where there is no text', () => {
    const pictured = readReply([block('<img><pre>code</pre>')], new Words('Question'));
    expect(pictured.closing(rules)).toBeNull();
    const none = readReply([], new Words('Question'));
    expect(none.words).toBe(0);
    expect(none.closing(rules)).toBeNull();
  });
});

describe('what the door hands out', () => {
  it('cannot be asked for its text', () => {
    const words = new Words('a secret of mine');
    expect(JSON.stringify(words)).toBe('{}');
    expect(Object.values(words)).toEqual([]);
    expect(String(words)).not.toContain('secret');
  });

  it('names a response by the end of the reply and the first 120 characters', () => {
    const { end } = readReply([block('<p>Shall I?</p>')], new Words('Question'));
    expect(new Words('y'.repeat(300)).respond(end, rules)).toBe(`Shall I?|${'y'.repeat(120)}`);
  });

  it('reads the composer, whether a field or an editable block', () => {
    document.body.innerHTML =
      '<textarea> a draft </textarea><div contenteditable="true"><p>a draft</p></div>';
    const [field, editable] = [...document.body.children].map((one) => draftIn(one));
    expect(field?.isIn('a draft')).toBe(true);
    expect(editable?.isIn('a draft')).toBe(true);
    expect(draftIn(block('<p> <br></p>')).isEmpty).toBe(true);
  });

  it('knows a message in its block, whatever stands around it', () => {
    const root = block(
      '<div><h4>You said:</h4><div><p>What *is* a heat pump?</p></div><time>9:30</time></div>',
    );
    expect(blocksOf(new Words('What is a heat pump?'), root).map(({ localName }) => localName)).toEqual([
      'p',
    ]);
    expect(holds(root, new Words('what is a HEAT pump'))).toBe(true);
    expect(blocksOf(new Words('What is a cold pump?'), root)).toEqual([]);
    expect(blocksOf(new Words('???'), root)).toEqual([]);
  });

  it('hears a message without its labels and buttons', () => {
    const words = hear(block('<h4 class="sr-only">You said:</h4><p>Yes please</p><button>Copy</button>'));
    expect(words.respond(new Words('end'), rules)).toBe('end|Yes please');
  });

  it('tells prose from buttons, also behind line ends', () => {
    expect(isProse(block('<p>Hello</p>\n   \n'))).toBe(true);
    expect(isProse(block('<button>Copy</button>\n<svg></svg>\n'))).toBe(false);
  });

  it('measures how far a reply has come, and whether it begins the same', () => {
    const [one, two, other] = ['Heat moves.', 'Heat moves. And cold too.', 'Cold stays.'].map((text) =>
      measure([block(`<p>${text}</p>`)]),
    );
    expect(one?.length).toBe(11);
    expect(two?.start).not.toBe(other?.start);
    expect(measure([block('  ')])).toMatchObject({ length: 0 });
  });
});
