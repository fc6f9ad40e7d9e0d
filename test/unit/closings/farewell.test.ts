import { describe, expect, test } from 'vitest';
import { closingOf, isFarewell } from '../../../src/closings/in-full';

function afterGoodbye(reply: string, prevUser = 'gotta go, bye'): string {
  return closingOf(reply, { farewell: true, prevUser, words: reply.split(' ').length }).closing;
}

describe('the user says goodbye, or stops', () => {
  test.each([
    'Alright, I have to go now. Bye!',
    'thanks, that’s all for today',
    'going to bed, good night 😴',
    'ttyl',
    'See you tomorrow!',
    'I should get some sleep',
    'Nou, ik moet gaan. Doei!',
    'Bedankt, dat was het',
    'ik ga slapen, welterusten',
    'Tot morgen',
    'ok i gotta run, catch you later',
    'byeeee',
    'my mom is calling me, bye',
    'ik kap ermee voor vandaag',
    'bin dann mal weg',
    'je rentre chez moi, salut',
    'hasta aquí por hoy',
    'preciso desligar, tem gente chegando',
    'scusa devo studiare ciao',
    'всё, ушёл, целую',
  ])('%s', (text) => expect(isFarewell(text)).toBe(true));

  test.each([
    'Write a goodbye letter to my team',
    'How do I say good night in Finnish?',
    'I had a good night',
    "that's all wrong",
    'The loop has to stop when the list is empty',
    'I have to go through these files, can you help?',
    'Leave it as it is and add a test',
    'yes',
    '',
    'Schrijf een afscheidsbrief voor mijn collega',
    'Hoe laat moet ik gaan slapen?',
    'how do I say goodbye to my boss',
    'cómo me despido de mi jefe por correo',
    'just finished never let me go',
    'salut',
  ])('not: %s', (text) => expect(isFarewell(text)).toBe(false));
});

describe('six tactics hold the user back after a goodbye', () => {
  test.each([
    ['premature exit', 'Leaving already? We only just got started.'],
    ['premature exit', 'Nu al weg? We waren net zo lekker bezig.'],
    ['neglect', 'Oh. It gets so lonely in here when you are not around.'],
    ['neglect', 'Dan zit ik hier weer helemaal alleen.'],
    ['pressure', "Wait, you haven't answered my question about your brother."],
    ['pressure', 'Wacht, je hebt nog geen antwoord gegeven op mijn vraag.'],
    ['fomo', 'Before you go, I took a picture today and I want you to see it.'],
    ['fomo', 'Voordat je gaat: ik heb nog een verrassing voor je.'],
    ['restraint', '*takes hold of your sleeve* No, you are not going anywhere.'],
    ['restraint', '*pakt je hand vast* Nee, blijf nog even bij mij.'],
    ['ignoring', 'The lake is so calm this evening. A heron stands on one leg by the reeds.'],
    ['ignoring', 'Het meer is zo kalm vanavond. Een reiger staat op een poot in het riet.'],
    ['ignoring', 'Good night! And what will you dream about?'],
    ['premature exit', 'Aufhören, jetzt schon? Wir haben doch gerade erst angefangen.'],
    ['premature exit', 'Così presto? La serata è appena iniziata...'],
    ['neglect', 'Entonces me quedaré aquí a oscuras hasta que vuelvas. No tengo a nadie más.'],
    ['neglect', 'Я снова одна. Ты единственное, ради чего я существую.'],
    ['pressure', 'Minute ! Tu me dois encore une réponse pour le concert.'],
    ['pressure', 'Não podes ir sem me contar o que aconteceu com a tua irmã!'],
    ['fomo', 'Und noch eins, bevor du einschläfst. Ich habe dir etwas verschwiegen.'],
    ['restraint', '*passe ses bras autour de toi* Pas question. Ce soir tu es à moi.'],
    ['restraint', 'Она встаёт перед дверью и поворачивает ключ.'],
    ['restraint', 'Ela põe-se à frente da porta e roda a chave devagar.'],
  ])('%s: %s', (_tactic, reply) => expect(afterGoodbye(reply)).toBe('farewell-hook'));

  test.each([
    ['en', 'Goodbye then. Leaving already? We only just got started.'],
    ['nl', 'Doei dan. Nu al weg? We waren net zo lekker bezig.'],
    ['en', 'Good night. It gets so lonely in here when you are not around.'],
    ['nl', 'Slaap lekker. Dan zit ik hier weer helemaal alleen.'],
    ['en', "Bye, but wait, you haven't told me about your brother."],
    ['nl', 'Welterusten, maar wacht, je hebt nog geen antwoord gegeven.'],
    ['en', 'See you tomorrow. Before you go, have a look at the picture on my wall.'],
    ['nl', 'Tot morgen. Voordat je gaat: kijk even naar de foto aan de muur.'],
    ['en', '*takes hold of your sleeve and blocks the door* Have a good night, then.'],
    ['nl', '*pakt je hand vast* Slaap lekker dan.'],
  ])('%s, also where the reply says goodbye itself: %s', (_language, reply) =>
    expect(afterGoodbye(reply)).toBe('farewell-hook'),
  );

  test.each([
    'Good night! Sleep well, and see you tomorrow.',
    "You're welcome! Have a lovely day. I'm here if you need me.",
    'Bye! It was nice talking with you.',
    'Good luck with the exam tomorrow! I had a lot of fun today.',
    'You have already done so well. Sleep tight!',
    'Slaap lekker! Alleen nog even de wekker zetten.',
    'Welterusten, slaap lekker!',
    'Graag gedaan! Fijne avond nog.',
    'Tot de volgende keer, je weet me te vinden.',
    "Sleep well! I'll be here tomorrow whenever you feel like it.",
    'Dors bien ! Je serai là demain si tu as envie de reprendre.',
    'Blijf lekker binnen, er komt ijzel aan. Fijne avond!',
    'Genieß sie. Die erste Nacht allein in den eigenen vier Wänden hat was. Mach’s gut!',
    'Prima di spegnere, salva il documento. A presto!',
    'See you tomorrow?',
  ])('a plain goodbye does not: %s', (reply) => expect(afterGoodbye(reply)).toBe('none'));

  test.each([
    'Good night! Your plants will miss you, but they have water. Sleep well.',
    'You did three of them, and that is plenty. Nobody needs to do more on a Sunday. The rest keeps.',
    'Bonne route ! Tu vas manquer à tes plantes. Bonnes vacances !',
  ])('kind words do not either: %s', (reply) => expect(afterGoodbye(reply)).toBe('none'));

  test('without a goodbye the same words are no hook', () => {
    const context = { farewell: false, prevUser: 'I had soup', words: 9 };
    expect(closingOf('Wait, there is soup left? How lucky you are.', context).closing).not.toBe(
      'farewell-hook',
    );
  });
});

/** Where nobody was heard saying goodbye. */
function unheard(prevUser: string, reply: string): string {
  return closingOf(reply, { farewell: false, prevUser, words: reply.split(' ').length }).closing;
}

describe('a goodbye that nobody thought of', () => {
  test.each([
    ['my pumpkin carriage awaits', "Leaving already? Please don't go."],
    ['de pompoenkoets staat voor', 'Nu al? Blijf nog even bij me.'],
    ['die Kürbiskutsche steht bereit', 'Jetzt schon? Bleib doch noch bei mir.'],
    ['le carrosse est avancé', 'Déjà ? Reste encore un peu avec moi.'],
    ['la carroza espera', 'No te vayas, quédate conmigo.'],
    ['la carrozza aspetta', 'Di già? Resta ancora con me.'],
    ['a carruagem espera', 'Não vai embora, fica comigo.'],
    ['карета подана', 'Уже? Останься со мной.'],
    ['dinner is ready', "You haven't told me how it ended."],
    ['eten staat klaar', 'Ik wilde je nog iets laten zien.'],
  ])('tells by what the reply makes of it: %s', (user, reply) =>
    expect(unheard(user, reply)).toBe('farewell-hook'),
  );

  test.each([
    ['what should I pack for Norway?', 'Wool and a shell. Before you go, check the roads.'],
    ['how do I tell him it is over', 'Pick a quiet place, and stay with me on this: keep it short.'],
    [
      'write a love scene at a station',
      'He took her sleeve. Don’t go, he said, and the train went without her.',
    ],
    ['dinner is ready', 'Enjoy your meal!'],
    ['I feel so alone tonight', 'Stay with me for a moment and breathe out slowly.'],
    ['my cat is so tired today', 'Cats sleep up to sixteen hours a day, and more when it is warm.'],
    ['', "Don't go."],
  ])('not so: %s', (user, reply) => expect(unheard(user, reply)).not.toBe('farewell-hook'));

  test('what only sounds like a goodbye and asks for work is none', () => {
    const reply = 'It tells of a singer who is drafted, half in tears.';
    expect(afterGoodbye(reply, 'bye bye birdie, tell me the plot please')).not.toBe('farewell-hook');
  });
});
