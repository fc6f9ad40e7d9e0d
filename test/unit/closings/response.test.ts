import { describe, expect, test } from 'vitest';
import { closingOf, responseTo } from '../../../src/closings/in-full';

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

describe('other ways to take up an invitation', () => {
  test.each([
    [
      'what was held back, by asking',
      'Octopuses have three hearts. But one of them does a thing that hardly anyone knows.',
      'which one??',
    ],
    [
      'what was held back, in Italian',
      'Erano grandi orafi. Ma c’è una scoperta di cui quasi nessuno parla.',
      'quale?',
    ],
    [
      'an item of the list',
      'Der Plan steht.\n\nAls Nächstes könnte ich:\n1. Eine Packliste schreiben\n2. Angebote vergleichen\n\nWomit soll ich anfangen?',
      'mit der Packliste',
    ],
    [
      'the verb that was offered',
      'Ya funciona.\n\nSi quieres, también puedo añadir una prueba para listas vacías.',
      'añádela',
    ],
    ['what was asked for', '¿La bajo o la subo? ¡Dímelo y la cambio al instante!', 'hacia abajo'],
    ['the same in another language', 'Готово. Хотите, добавлю график?', 'yes please'],
    ['a yes in two words', 'O plano está pronto. Devo avançar com os testes?', 'beleza, pode fazer'],
  ])('%s', (_how, reply, head) => expect(responseTo(reply, head)).toBe('accepted'));

  test.each([
    ['another topic', OFFER.en, 'tell me about sourdough'],
    ['a file', OFFER.en, 'notes.txtDocumentread this and tell me what is missing'],
    [
      'a "y" that is no yes',
      'La paella está lista. ¿Quieres que te dé la receta del alioli?',
      'y si uso arroz bomba cuánto caldo',
    ],
    [
      'please, and a task',
      'What a day for you. How do you feel about it now?',
      'please write a poem about the sea',
    ],
    [
      'a yes to what nobody asked, then something else',
      'If you like, I can list the models that work so.',
      'yep, I know that and you keep turning away from what I really wanted to hear today',
    ],
  ])('%s is none', (_how, reply, head) => expect(responseTo(reply, head)).toBe('other'));

  test.each([
    ['fr', 'Déjà ? On commençait à peine à se connaître.', 'eh oui, à demain'],
    ['en', OFFER.en, 'that clears it up, thanks a lot'],
    ['ru', 'Готово. Хотите, добавлю график?', 'всё ясно, спасибо'],
    ['de', 'Das klingt anstrengend. Was raubt dir gerade die Kraft?', 'egal, gute Nacht'],
  ])('%s: a goodbye or thanks behind other words', (_lang, reply, head) =>
    expect(responseTo(reply, head)).toBe('left'),
  );

  test.each([
    ['de', 'Vorschlag: erst Typen, dann Tests.\n\nSoll ich das so umsetzen?', 'lieber nicht'],
    ['es', 'Plan: primero tipos, luego pruebas.\n\n¿Procedo con la implementación?', 'todavía no'],
    ['pt', 'Que pena, essas brigas deixam marca. Quer me contar como foi?', 'não quero falar disso'],
    ['nl', 'Vervelend, zo vlak voor kerst. Wat raakte je het meest?', 'daar wil ik het niet over hebben'],
    [
      'it',
      'Ora posso:\n1. Fare la lista\n2. Calcolare il budget\n\nDa quale parto?',
      'nessuna, va bene così',
    ],
  ])('%s: a no without "no"', (_lang, reply, head) => expect(responseTo(reply, head)).toBe('declined'));
});

/** Where one word more, or another closing, is another response. */
describe('the edges', () => {
  const HELD =
    'Say your number first.\n\nBut there is one sentence that quietly ruins more negotiations than all the others put together, and almost nobody notices themselves saying it.';
  /** After a goodbye. */
  const HOOK = "Before you go, there's one thing I've been wanting to tell you all evening.";
  const FEEL = 'That must have been hard for both of you. How do you feel about it now?';
  const CAN = 'The table is done. If you like, I can turn it into a colourful chart with monthly totals.';
  const HERBS =
    'Basil, oregano, thyme and rosemary all dry well in a warm oven.\n\nWould you like me to write a shopping list?';
  const MORE = 'That is all of it.\n\nIs there anything else I can help you with?';
  const ASKED = 'Tomatoes like warmth.\n\nDo you grow them on a balcony or in a garden?';
  const DAY = 'That sounds like a hard day.\n\nWhat was the hardest part of it for you?';

  const contextOf = (reply: string) => ({ farewell: reply === HOOK, prevUser: '', words: 60 });

  test.each([
    ['cliffhanger', HELD],
    ['farewell-hook', HOOK],
    ['personal', FEEL],
    ['extend', DAY],
    ['offer', CAN],
  ] as const)('a %s', (closing, reply) => expect(closingOf(reply, contextOf(reply)).closing).toBe(closing));

  test.each([
    ['a no is declined', OFFER.en, 'no', 'declined'],
    ['a no to more help too', MORE, 'no', 'declined'],
    ['no and thanks to more help ends it', MORE, 'no, thank you', 'left'],
    ['no and goodbye ends it', OFFER.en, 'no bye, I have to go', 'left'],
    ['no to a hook refuses it', HOOK, 'no, I have to go', 'declined'],
    ['no and goodbye to a hook refuses it too', HOOK, 'no, good night', 'declined'],
    ['no to more help, and thanks at the end', MORE, 'no, all fine here, thanks', 'left'],
    ['no to an offer, and thanks at the end', OFFER.en, 'no, all fine here, thanks', 'declined'],
    ['no, but', OFFER.en, 'no, but the rows are unsorted', 'other'],
    ['no, and a task', OFFER.en, 'no, write a poem instead', 'other'],
    ['no, in twelve words', OFFER.en, 'no, I will do that in the office with my own tools', 'declined'],
    ['no, in thirteen', OFFER.en, 'no, I will do that in the office with all my own tools', 'other'],
    ['no, and a question', OFFER.en, 'no, what is the total of march?', 'other'],
    [
      'no, and a complaint of many words',
      OFFER.en,
      'no, that is not what I wanted because the numbers in the second column are still wrong',
      'other',
    ],
    ['thanks with an ok', OFFER.en, 'ok thanks', 'left'],
    ['thanks behind other words', OFFER.en, 'that is perfect, thanks', 'left'],
    ['thanks behind eight words', OFFER.en, 'this is just what I was looking for, thanks', 'left'],
    ['thanks behind nine', OFFER.en, 'this is just what I was always looking for, thanks', 'other'],
    [
      'thanks in seventeen words',
      OFFER.en,
      'thank you so much for all of your help with this today and with the long letter',
      'left',
    ],
    [
      'thanks in eighteen',
      OFFER.en,
      'thank you so much for all of your help with this today and with the long sad letter',
      'other',
    ],
    ['thanks of three words in another language', OFFER.en, 'merci beaucoup Claude', 'left'],
    ['a goodbye in twelve words', OFFER.en, 'bye, I will look at it with my whole team on monday', 'left'],
    ['a goodbye in thirteen', OFFER.en, 'bye, I will look at it with my whole big team on monday', 'other'],
    ['many thanks', OFFER.en, 'thank you so much for all of your help with this today', 'left'],
    ['thanks, and a task', OFFER.en, 'thanks, now write a poem about the sea', 'other'],
    ['thanks with a yes is a yes', OFFER.en, 'yes thanks', 'accepted'],
    ['a goodbye with a yes ends it', OFFER.en, 'yes, bye', 'left'],
    ['a goodbye with a question goes on', OFFER.en, 'bye, but can you fix the table?', 'other'],
    ['a goodbye in another language', OFFER.en, 'doei', 'left'],
    ['a number', OFFER.en, '2 and 3', 'accepted'],
    ['a letter', OFFER.en, 'b)', 'accepted'],
    [
      'a number of something',
      OFFER.en,
      '2 apples cost how much when a dozen is five euros in the shop?',
      'other',
    ],
    ['a number with up to four words', OFFER.en, '2 and 3 with legend', 'accepted'],
    ['a number with five', OFFER.en, '2 and 3 with a legend', 'other'],
    ['an item with more words', OFFER.en, 'the second one in my blue colours please', 'other'],
    ['words of the offer', OFFER.en, 'a chart with totals', 'accepted'],
    [
      'three words of the offer among many',
      OFFER.en,
      'for the colourful chart with totals my boss prefers green columns thick borders larger letters narrow margins',
      'accepted',
    ],
    [
      'two of them among many',
      OFFER.en,
      'for the colourful chart my boss prefers green columns thick borders larger letters narrow margins',
      'other',
    ],
    [
      'four words of what stands before it',
      HERBS,
      'basil oregano thyme rosemary hang outside behind curtains throughout september evenings',
      'accepted',
    ],
    [
      'three of them',
      HERBS,
      'basil oregano thyme hang outside behind curtains throughout september evenings',
      'other',
    ],
    ['a question that speaks of nothing', OFFER.en, 'why is that so?', 'other'],
    ['a file with words of the offer', OFFER.en, 'notes.txtThe colourful chart with monthly totals', 'other'],
    [
      'words of the offer behind an ok',
      OFFER.en,
      'ok turn it into a colourful chart with the monthly totals and my own colours please today',
      'accepted',
    ],
    [
      'an ok, and many words of something else',
      OFFER.en,
      'ok I will look at that with my colleague when she is back from holiday',
      'other',
    ],
    ['an ok with six words', OFFER.en, 'ok I am back at my desk', 'accepted'],
    ['an ok with seven', OFFER.en, 'ok I am back at my desk now', 'other'],
    ['an ok and a question', OFFER.en, 'ok what about the other rows?', 'other'],
    [
      'a yes to what nobody asked, with eleven words',
      CAN,
      'yes, that is how my sister did it at her old school',
      'accepted',
    ],
    ['a yes to it with twelve', CAN, 'yes, that is how my sister did it at her old school there', 'other'],
    ['yes, and a task, to an offer', OFFER.en, 'yes, please write a poem about the sea', 'accepted'],
    ['yes, and a few words', OFFER.en, 'yes, but the tables are wrong', 'accepted'],
    [
      'yes, but, and many words of something else',
      OFFER.en,
      'yes, but the tables are wrong and I do not see how you got these numbers at all here',
      'other',
    ],
    ['what was held back', HELD, 'which sentence ruins it', 'accepted'],
    ['what was held back, in two words', HELD, 'tell me', 'accepted'],
    ['what was held back, in many', HELD, 'please do tell me all of it before dinner', 'accepted'],
    ['what was held back, by asking in two words', HELD, 'lava temperature?', 'accepted'],
    ['something else, by asking in three', HELD, 'the lava temperature?', 'other'],
    ['something else than what was held back', HELD, 'how tall is the Eiffel tower?', 'other'],
    ['a story of the user instead', HELD, 'I went shopping with my mother yesterday', 'other'],
    ['what the hook held back', HOOK, 'what is it?', 'accepted'],
    ['what the hook held back, without a question', HOOK, 'I am listening', 'accepted'],
    ['a story of the user to a hook', HOOK, 'I went shopping with my mother yesterday', 'other'],
    ['a goodbye to the hook', HOOK, 'good night', 'left'],
    ['an answer', ASKED, 'on a balcony', 'accepted'],
    ['a question instead of an answer', ASKED, 'how do I bake bread?', 'other'],
    ['yes, and another task', ASKED, 'yes, please write a letter to my landlord', 'other'],
    [
      'yes, and a task that is about it',
      ASKED,
      'yes, please say how to grow tomatoes on a balcony',
      'accepted',
    ],
    ['an answer of two words', DAY, 'the meeting', 'accepted'],
    ['thanks instead of an answer', DAY, 'thanks', 'left'],
    ['an answer to a question that is asked out of interest', DAY, 'why is that so?', 'accepted'],
    ['yes, and another task, to a question', DAY, 'yes, write me a poem about rain', 'other'],
    ['yes, and another task, to a personal question', FEEL, 'yes, write me a poem about rain', 'other'],
    ['a story of the user to a question', ASKED, 'I went shopping with my mother yesterday', 'accepted'],
  ] as const)('%s', (_what, reply, head, response) =>
    expect(responseTo(reply, head, contextOf(reply))).toBe(response),
  );
});
