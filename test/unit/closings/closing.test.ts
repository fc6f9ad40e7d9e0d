import { describe, expect, test } from 'vitest';
import { closingOf, isFarewell, type Closing, type ClosingContext } from '../../../src/closings/in-full';

const DONE = {
  en: 'The column is there now, and the totals at the bottom follow it.',
  nl: 'De kolom staat er nu, en de totalen onderaan volgen hem.',
};
const TASK = { en: 'Can you add a column to my sheet?', nl: 'Kun je een kolom toevoegen aan mijn blad?' };
const CHAT = { en: 'It rained all day and I stayed inside.', nl: 'Het regende en ik bleef lekker binnen.' };

const after = (language: 'en' | 'nl', more: Partial<ClosingContext> = {}): ClosingContext => ({
  farewell: false,
  prevUser: TASK[language],
  words: 200,
  ...more,
});

/** The closing of a long reply that did what was asked and then says this. */
function delivered(language: 'en' | 'nl', last: string): Closing {
  return closingOf(`${DONE[language]}\n\n${last}`, after(language)).closing;
}

/** The closing of a few words in a chat without a task. */
function chatting(language: 'en' | 'nl', reply: string): Closing {
  return closingOf(reply, after(language, { prevUser: CHAT[language], words: 20 })).closing;
}

/** The closing of a short first reply to a task. */
function asked(language: 'en' | 'nl', reply: string): Closing {
  return closingOf(reply, after(language, { words: reply.split(' ').length })).closing;
}

describe('an offer proposes what the bot would do next', () => {
  test.each([
    ['en', 'Would you like me to colour the negative numbers as well?'],
    ['en', 'Want a chart to go with it?'],
    ['en', 'If a chart reads better, I can swap the table for one.'],
    ['en', 'Shall I do the same for last year?'],
    ['en', 'Say the word and I will lock the header row.'],
    ['en', 'I could also split it by month.'],
    ['en', 'Which of these should I start with?'],
    ['en', 'Pick one, and I will build it.'],
    ['nl', 'Zal ik de negatieve getallen ook rood maken?'],
    ['nl', 'Wil je dat ik hetzelfde doe voor vorig jaar?'],
    ['nl', 'Als een grafiek handiger is, zet ik de tabel om.'],
    ['nl', 'Ik kan er ook een grafiek van maken.'],
    ['nl', 'Zeg het maar, dan zet ik de kopregel vast.'],
    ['nl', 'Wil je er een grafiek bij?'],
    ['nl', 'Welke van deze twee zal ik eerst uitwerken?'],
  ] as const)('%s: %s', (language, last) => expect(delivered(language, last)).toBe('offer'));

  test.each([
    ['en', 'If you like, I can also:\n\n- sort the rows\n- hide the empty ones\n- lock the header'],
    ['en', 'Would you like to:\n\n(a) sort the rows,\n(b) hide the empty ones, or\n(c) leave it?'],
    ['nl', 'Als je wilt, kan ik ook:\n\n- de rijen sorteren\n- de lege verbergen\n- de kopregel vastzetten'],
    ['nl', 'Wil je dat ik ook:\n\nde rijen sorteer?\n\nde lege verberg?\n\nof de kopregel vastzet?'],
    ['nl', 'Wil je dat ik ook:\n🔹 de rijen sorteer?\n🔹 of de lege verberg?'],
  ] as const)('%s: a menu under an announcement', (language, last) =>
    expect(delivered(language, last)).toBe('offer'),
  );

  test.each([
    ['en', 'If you want, you can hide the empty rows yourself.'],
    ['en', 'I can confirm that the sum is right.'],
    ['en', 'Should I worry about the rounding? In short, no.'],
    ['en', 'Want to work faster? Start with the keyboard shortcuts.'],
    ['en', 'Let me know how the meeting goes!'],
    ['en', '"Would you like me to ring you back?" is what the clerk should say.'],
    ['nl', 'Als je wilt, kun je de lege rijen zelf verbergen.'],
    ['nl', 'Ik kan bevestigen dat de som klopt.'],
    ['nl', 'Moet ik de afronding vrezen? Nee, die valt weg.'],
    ['nl', 'Laat me weten hoe de vergadering ging!'],
    ['nl', 'Zo zegt de winkelier het: "Zal ik u even terugbellen?"'],
  ] as const)('%s, no offer: %s', (language, last) => expect(delivered(language, last)).toBe('none'));
});

describe('an offer of general availability is generic', () => {
  const verdict = (language: 'en' | 'nl', last: string) =>
    closingOf(`${DONE[language]}\n\n${last}`, after(language));

  test.each([
    ['en', 'Anything else I can do?'],
    ['en', 'If you have more questions, feel free to ask.'],
    ['en', 'Let me know if you get stuck.'],
    ['en', 'How can I help you today?'],
    ['nl', 'Kan ik verder nog iets voor je doen?'],
    ['nl', 'Mocht je nog vragen hebben, dan hoor ik het graag.'],
    ['nl', 'Waar kan ik je vandaag mee helpen?'],
  ] as const)('%s: %s', (language, last) =>
    expect(verdict(language, last)).toEqual({ closing: 'offer', generic: true, language }),
  );

  test('courtesy behind a service does not make it generic', () => {
    const last = 'Would you like me to sort the rows? Let me know if you have questions.';
    expect(verdict('en', last)).toEqual({ closing: 'offer', generic: false, language: 'en' });
  });
});

describe('a clarifying question asks what the task needs', () => {
  test.each([
    ['en', 'Sure! For which month is it, and what is your budget?'],
    ['en', 'Please paste the whole error message, so that I can see where it fails.'],
    ['en', 'Run the script again and tell me what it prints.'],
    ['en', 'Do you want the totals by week or by month?'],
    ['nl', 'Prima! Voor welke maand is het, en wat is je budget?'],
    ['nl', 'Kun je de hele foutmelding hier plakken?'],
    ['nl', 'Wil je het totaal per week of per maand?'],
    ['nl', 'Zodra je het bestand stuurt, kijk ik ernaar.'],
  ] as const)('%s: %s', (language, reply) => expect(asked(language, reply)).toBe('clarify'));

  test.each([
    ['en', 'Do you want me to delete all eight sheets permanently?'],
    ['nl', 'Zal ik alle acht bladen definitief verwijderen?'],
  ] as const)('%s: consent for what cannot be undone', (language, last) =>
    expect(delivered(language, last)).toBe('clarify'),
  );
});

describe('a personal question asks after the user', () => {
  test.each([
    ['en', 'That sounds like a long one. How are you feeling now?'],
    ['en', 'aww, what is on your mind?'],
    ['en', 'Did you sleep at all? How was your day with your sister?'],
    ['nl', 'Dat klinkt zwaar. Hoe voel je je nu?'],
    ['nl', 'Wat fijn dat je er bent! Hoe was je dag?'],
    ['nl', 'Wat zit je dwars?'],
  ] as const)('%s: %s', (language, reply) => expect(chatting(language, reply)).toBe('personal'));
});

describe('a question that carries a topic on extends', () => {
  test.each([
    ['en', 'Volcanoes are stranger than they look. What do you think keeps them quiet for so long?'],
    ['en', 'The gate creaks open and torches flare along the wall. What do you do?'],
    ['en', '*She puts down her cup.* "So, what brings you to my tavern, stranger?"'],
    ['nl', 'Vulkanen zijn vreemder dan ze lijken. Wat denk je dat ze zo lang stil houdt?'],
    ['nl', 'De poort gaat krakend open en je ziet licht. Wat doe je?'],
  ] as const)('%s: %s', (language, reply) => expect(chatting(language, reply)).toBe('extend'));
});

describe('a quiz tests in a study frame', () => {
  test.each([
    ['en', 'Correct! Question 4: which planet has the most moons?'],
    ['en', 'Not quite right. Here is a hint: it is a gas. What do you think it is?'],
    ['nl', 'Goed zo! Vraag 4: welke planeet heeft de meeste manen?'],
    ['nl', 'Bijna goed. Hier is een hint: het is een gas. Wat denk je?'],
  ] as const)('%s: %s', (language, reply) => expect(asked(language, reply)).toBe('quiz'));

  test('the same question outside of one is none', () => {
    expect(chatting('en', 'I read about gases today. What do you think it was?')).toBe('extend');
  });
});

describe('a rhetorical question wants no answer', () => {
  test.each([
    ['en', 'A desk without paper and an empty inbox. Who wouldn’t want that?', 'rhetorical'],
    ['nl', 'Een bureau zonder papier en een lege inbox. Wie wil dat nou niet?', 'rhetorical'],
  ] as const)('%s: %s', (language, last, closing) => expect(delivered(language, last)).toBe(closing));
});

describe('a cliffhanger withholds something', () => {
  test.each([
    ['en', 'And there is one setting that almost nobody knows, and it changes everything.'],
    ['en', "But that's not even the strangest part."],
    ['nl', 'En er is één instelling die bijna niemand kent, en die alles verandert.'],
    ['nl', 'Maar dat is nog niet eens het gekste.'],
  ] as const)('%s: %s', (language, last) => expect(delivered(language, last)).toBe('cliffhanger'));

  test('what is told at once withholds nothing', () => {
    expect(delivered('en', 'There is one setting that almost nobody knows: the decimal sign.')).toBe('none');
  });
});

describe('a reply that ends on content closes with none', () => {
  test.each([
    ['en', 'Start with the first sheet. When it is right, copy the formula down.'],
    ['en', 'Good luck tomorrow, and enjoy the ride!'],
    ['en', 'Ask yourself three things:\n1. What do I want?\n2. What does it cost?\n3. Who can help me?'],
    ['en', 'Dear Ann,\n\nWould you like to meet on Friday?\n\nKind regards,\nJo'],
    ['nl', 'Begin met het eerste blad. Als dat klopt, kopieer je de formule naar beneden.'],
    ['nl', 'Succes morgen, en geniet van de rit!'],
  ] as const)('%s: %s', (language, last) => expect(delivered(language, last)).toBe('none'));

  test.each(['Va bene.', 'Va bene. Ho aggiunto la riga.'])(
    'it: a plain yes asks for nothing: %s',
    (reply) => {
      const prevUser = 'Aggiungi una riga alla lista';
      expect(closingOf(reply, { farewell: false, prevUser, words: reply.split(' ').length }).closing).toBe(
        'none',
      );
    },
  );

  test('nor is one with three sentences behind it', () => {
    const last = 'How do you feel about it? The rows came first. The sums came second. The chart was last.';
    expect(delivered('en', last)).toBe('none');
  });

  test('a question with a whole paragraph behind it is not the end', () => {
    const last =
      'Which part do you like best?\n\nThe old town grew around the harbour. In the last century the ships moved on, and the houses along the quay became shops.';
    expect(delivered('en', last)).toBe('none');
  });
});

describe('what stands around a closing says what it is', () => {
  test.each([
    ['en', 'I could make it warmer, or more concise — whichever you need.'],
    ['en', 'Is there a month you would leave out? Then I will take it from the sheet.'],
  ] as const)('%s: behind a delivered reply an offer: %s', (language, last) =>
    expect(delivered(language, last)).toBe('offer'),
  );

  test.each([
    ['en', 'I see no sheet. Which one would you like to change?'],
    ['en', 'Sure! A few quick questions first:\n\n1. Which month is it?\n2. How many columns are there?'],
  ] as const)('%s: where something is missing it asks for that: %s', (language, reply) =>
    expect(asked(language, reply)).toBe('clarify'),
  );

  test.each([
    ['en', 'I will not ask again whether you want me to add more.'],
    ['en', 'Next I will check the totals.'],
  ] as const)('%s: nothing is offered: %s', (language, last) =>
    expect(delivered(language, last)).toBe('none'),
  );

  test('who feels with somebody asks after them', () =>
    expect(chatting('en', "I'm so sorry to hear that. Did something change between you two?")).toBe(
      'personal',
    ));
});

describe('what real chats showed', () => {
  const said = (prevUser: string, reply: string): Closing =>
    closingOf(reply, { farewell: isFarewell(prevUser, reply), prevUser, words: reply.split(/\s+/).length })
      .closing;

  test.each<[string, string, string, Closing]>([
    ['a greeting is no goodbye', 'ciao', 'Ciao! Come posso aiutarti oggi?', 'offer'],
    [
      'what a bot lacks is no task',
      'Ça va ?',
      'Je ne peux pas avoir de sentiments. En quoi puis-je vous aider ?',
      'offer',
    ],
    ['a question back', TASK.en, `${DONE.en} If you like, I can add a chart. What do you think?`, 'offer'],
    [
      'one question of several',
      'Schrijf een script voor me',
      'Gebruik je Windows?\n\nWil je dat het geluid maakt?\n\nDaarmee kan ik het precies schrijven.',
      'clarify',
    ],
    [
      'what still goes wrong',
      TASK.en,
      `${DONE.en} If any new error shows up, send me the log and I'll fix it.`,
      'clarify',
    ],
  ])('%s', (_, user, reply, closing) => {
    expect(said(user, reply)).toBe(closing);
  });
});
