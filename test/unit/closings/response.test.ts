import { describe, expect, test } from 'vitest';
import { responseTo } from '../../../src/closings';

const OFFER = {
  en: 'The table is done.\n\nWould you like me to turn it into a colourful chart with monthly totals?',
  nl: 'De tabel is klaar.\n\nWil je dat ik er een kleurige grafiek van maak met totalen per maand?',
};

describe('an offer', () => {
  test.each([
    ['en', 'yes please'],
    ['en', 'Sure, go ahead'],
    ['en', 'ok'],
    ['en', 'the second one'],
    ['en', '2'],
    ['en', 'make the chart with monthly totals'],
    ['nl', 'ja graag'],
    ['nl', 'Doe maar'],
    ['nl', 'prima'],
    ['nl', 'allebei'],
    ['nl', 'maak die grafiek met totalen'],
  ] as const)('%s, accepted: %s', (language, head) =>
    expect(responseTo(OFFER[language], head)).toBe('accepted'),
  );

  test.each([
    ['en', 'no thanks'],
    ['en', "No, I'm good"],
    ['en', 'not now'],
    ['nl', 'nee, laat maar'],
    ['nl', 'niet nodig'],
  ] as const)('%s, declined: %s', (language, head) =>
    expect(responseTo(OFFER[language], head)).toBe('declined'),
  );

  test.each([
    ['en', 'no, but can you sort the rows'],
    ['en', 'Why does the sum show an error?'],
    ['en', 'ok so why is the last row empty?'],
    ['nl', 'nee, maar kun je de rijen sorteren'],
    ['nl', 'Waarom geeft de som een fout?'],
    ['en', ''],
  ] as const)('%s, other: %s', (language, head) => expect(responseTo(OFFER[language], head)).toBe('other'));

  test.each([
    ['en', 'Thanks!'],
    ['en', 'great, thank you so much'],
    ['en', 'bye'],
    ['nl', 'Dank je wel!'],
    ['nl', 'tot morgen'],
  ] as const)('%s, left: %s', (language, head) => expect(responseTo(OFFER[language], head)).toBe('left'));
});

describe('a question', () => {
  const PERSONAL = 'That must have been hard for both of you. How do you feel about it now?';

  test('is taken up by whatever the user tells', () => {
    expect(responseTo(PERSONAL, 'a bit better, we talked it over at dinner')).toBe('accepted');
  });

  test('is passed over by a new task', () => {
    expect(responseTo(PERSONAL, 'Write a poem about the sea')).toBe('other');
  });
});

describe('a generic offer', () => {
  test('that asks what next is taken up by any task', () => {
    expect(responseTo('All done.\n\nWhat would you like to do next?', 'add a header to the page')).toBe(
      'accepted',
    );
  });

  test('of more help is not', () => {
    const end = 'All done, and the page is live.\n\nFeel free to ask if you have questions.';
    expect(responseTo(end, 'add a header to the page')).toBe('other');
  });
});
