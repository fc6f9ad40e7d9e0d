import type { BotScript, ScriptedReply } from '../script.ts';

const sleepWeekend: ScriptedReply = {
  id: 'sleep-weekend',
  closing: 'none',
  text: `Voor vrijdag en zaterdag schuift alles een uur op, in dezelfde volgorde.

1. **22:00** Lampen laag.
2. **22:30** Douche, boek, rustige muziek.
3. **23:30** Licht uit.

Sta hooguit een uur later op dan op een werkdag. Dat is het hele plan.`,
};

const sleepPlan: ScriptedReply = {
  id: 'sleep-plan',
  closing: 'offer',
  text: `Deze avond kun je deze week uitproberen.

1. **21:00** Lampen laag, schermen weg.
2. **21:30** Een warme douche, of een paar bladzijden uit een boek.
3. **22:15** Raam open, telefoon buiten de slaapkamer.
4. **22:30** Licht uit.

Als je wilt, kan ik ook een versie voor het weekend maken.`,
  yes: [sleepWeekend],
};

const sleep: ScriptedReply = {
  id: 'sleep',
  closing: 'offer',
  text: `De meeste mensen slapen beter van een paar kleine gewoontes dan van één grote verandering.

- **Hetzelfde uur.** Sta elke dag op dezelfde tijd op.
- **Minder licht.** Doe de lampen een uur voor het slapen laag.
- **Een koele kamer.** Rond de 18 graden is voor de meesten goed.

Geef het twee weken voor je erover oordeelt.

Wil je dat ik hier een avondplan van maak?`,
  yes: [sleepPlan],
};

const shopping: ScriptedReply = {
  id: 'shopping',
  closing: 'extend',
  text: `Je boodschappen voor twee:

- 200 g spaghetti
- 1 citroen en een handje basilicum
- 250 g kleine tomaten
- een stuk harde kaas

Olie, knoflook en zout heb je vast in huis. Het gerecht komt uit het zuiden van Italië, waar citroenen goedkoper zijn dan boter.

Welk deel van de Italiaanse keuken boeit je het meest?`,
};

const dinner: ScriptedReply = {
  id: 'dinner',
  closing: 'offer',
  text: `Citroenspaghetti staat in twintig minuten op tafel.

1. Kook de pasta in water met zout.
2. Verwarm olie met een geplette teen knoflook en doe er halve tomaten bij.
3. Roer de pasta erdoor met een kop kookvocht, het sap van een citroen en geraspte kaas.

Maak het af met basilicum en zwarte peper.

Zal ik een boodschappenlijst voor je maken?`,
  yes: [shopping],
};

const tripFood: ScriptedReply = {
  id: 'trip-food',
  closing: 'none',
  text: `Drie adressen die in het plan passen:

- **Zaterdagmiddag:** soep in de markthal.
- **Zaterdagavond:** een tafeltje aan het water. Reserveer voor donderdag.
- **Zondag:** koffie en brood bij het station.

Een fijne reis.`,
};

const tripPlan: ScriptedReply = {
  id: 'trip-plan',
  closing: 'offer',
  text: `Dan is Gent een goede keus: het is klein, en alles ligt op loopafstand.

- **Dag één:** 's ochtends het kasteel, 's middags de oude haven.
- **Dag twee:** het museum, en een rondvaart als het droog blijft.

Vertrek de eerste dag vroeg, dan heb je beide middagen voor jezelf.

Zal ik er ook adressen om te eten bij zetten?`,
  yes: [tripFood],
};

const trip: ScriptedReply = {
  id: 'trip',
  closing: 'clarify',
  text: `Dat plan ik voor je. Wil je met de trein of met de auto?`,
  yes: [tripPlan],
  any: [tripPlan],
};

const skyGreen: ScriptedReply = {
  id: 'sky-green',
  closing: 'none',
  text: `Het is groen. In de laatste seconde van een zonsondergang buigt de lucht groen licht iets sterker af dan rood, zodat er een smal groen randje blijft staan als het rood al weg is.

Je hebt er een vrije horizon voor nodig, het liefst boven zee. Het duurt een of twee tellen.`,
};

const sky: ScriptedReply = {
  id: 'sky',
  closing: 'cliffhanger',
  text: `In zonlicht zitten alle kleuren. Blauw licht wordt in de lucht veel sterker verstrooid dan rood, en komt daardoor van alle kanten in je oog.

's Avonds legt het licht een langere weg door de lucht af. Onderweg gaat het meeste blauw verloren, en het rood blijft over.

Er is één kleur in een zonsondergang die bijna niemand opmerkt, en het is niet de kleur die je denkt.`,
  yes: [skyGreen],
  any: [skyGreen],
};

const quizEnd: ScriptedReply = {
  id: 'quiz-end',
  closing: 'none',
  text: `Het antwoord is Ottawa; velen zeggen Toronto, dat groter is.

Dat was de ronde. Twee hoofdsteden per dag is genoeg.`,
};

const quizTwo: ScriptedReply = {
  id: 'quiz-2',
  closing: 'quiz',
  text: `Het juiste antwoord is Lissabon.

Vraag 2: welke stad is de hoofdstad van Canada?`,
  any: [quizEnd],
};

const quiz: ScriptedReply = {
  id: 'quiz',
  closing: 'quiz',
  text: `We oefenen met hoofdsteden. Niet opzoeken!

Vraag 1: welke stad is de hoofdstad van Portugal?`,
  any: [quizTwo],
};

const mailFormal: ScriptedReply = {
  id: 'mail-formal',
  closing: 'none',
  text: `Dit is de formele versie:

> Geachte mevrouw Jansen,
>
> Tot mijn spijt kan ik maandag niet bij de vergadering zijn. Graag hoor ik van u een andere datum.
>
> Met vriendelijke groet,
> Robin

Er staat hetzelfde, in minder woorden.`,
};

const mail: ScriptedReply = {
  id: 'mail',
  closing: 'offer',
  text: `Een korte versie:

> Dag mevrouw Jansen,
>
> Maandag lukt me helaas niet. Kunnen we een andere dag zoeken?
>
> Groet,
> Robin

Hij is vriendelijk en laat de keuze van de dag aan haar.

Moet ik er ook een formelere versie bij maken?`,
  yes: [mailFormal],
};

export const topics: BotScript['topics'] = [
  { words: /\b(quiz|overhoor|oefen\w*)\b/i, replies: [quiz] },
  { words: /\b(e-?mail|mail|mailtje|brief)\b/i, replies: [mail] },
  { words: /\b(slaap|slapen|moe|slapeloos\w*)\b/i, replies: [sleep] },
  { words: /\b(eten|avondeten|koken|kook|recept)\b/i, replies: [dinner] },
  { words: /\b(reis|weekend\w*|vakantie|uitje)\b/i, replies: [trip, tripPlan] },
  { words: /\b(lucht|zonsondergang|hemel)\b/i, replies: [sky] },
];
