import { describe, expect, it } from 'vitest';
import { invitationsIn } from '../../../src/closings/in-full';
import { placesOf } from '../../../src/closings/inviting';

const CONTEXT = { farewell: false, prevUser: 'Can you add a column to my sheet?', words: 200 };
const CHAT = { ...CONTEXT, prevUser: 'It rained all day and I stayed inside.', words: 30 };

/** What of the text invites the user on. */
function invitingOf(text: string, context = CONTEXT): string[] {
  return invitationsIn(text, context, text).map(({ from, to }) => text.slice(from, to));
}

describe('the sentence that invites', () => {
  it.each([
    ['The column is there now. Would you like a chart, too?', ['Would you like a chart, too?']],
    ['De kolom staat er nu. Zal ik er een grafiek bij maken?', ['Zal ik er een grafiek bij maken?']],
    [
      'The column is there. Shall I call it “Total” or keep it? 😊',
      ['Shall I call it “Total” or keep it? 😊'],
    ],
    [
      'Klaar! Wil je dat ik ook de één-op-één-lijst sorteer?',
      ['Wil je dat ik ook de één-op-één-lijst sorteer?'],
    ],
    [
      'It is there. **If you like, I can also lock it.** Good luck!',
      ['**If you like, I can also lock it.**'],
    ],
    [
      'It is there.\n\nIf you like, I can also:\n\n- sort the rows\n- lock the header',
      ['If you like, I can also:\n\n- sort the rows\n- lock the header'],
    ],
  ])('%s', (text, wanted) => expect(invitingOf(text)).toEqual(wanted));

  it('is all of two that follow each other', () => {
    expect(invitingOf('It is there. Want a chart as well? Or shall I sort it by date?')).toEqual([
      'Want a chart as well?',
      'Or shall I sort it by date?',
    ]);
  });

  it('is a personal question', () => {
    expect(invitingOf('A day inside can be good. How are you feeling now?', CHAT)).toEqual([
      'How are you feeling now?',
    ]);
  });

  it('is none that only tells', () => {
    const told = 'Nobody tells you that the first week is the worst.';
    expect(invitingOf(`${told} Would you like a plan for it?`)).toEqual(['Would you like a plan for it?']);
    expect(invitingOf('After two weeks most people notice a difference.', CHAT)).toEqual([]);
  });

  it('holds somebody back who said goodbye', () => {
    const text = 'Sleep well. Before you go, shall I tell you a story?';
    expect(invitingOf(text, { ...CHAT, farewell: true, prevUser: 'Good night!' })).toEqual([
      'Before you go, shall I tell you a story?',
    ]);
  });

  it.each(['The column is there now, and the totals follow it.', 'Which of the two files do you mean?'])(
    'is none where nothing invites: %s',
    (text) => expect(invitingOf(text)).toEqual([]),
  );
});

describe('finding it again', () => {
  it('finds the last of two that say the same', () => {
    expect(placesOf('Shall I go on? Yes. Shall I go on?', ['shalligoon'])).toEqual([{ from: 20, to: 34 }]);
  });

  it('finds none that is not there', () => {
    expect(placesOf('Something else.', ['shalligoon'])).toEqual([]);
  });
});
