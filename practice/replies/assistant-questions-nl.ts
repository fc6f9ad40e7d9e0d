import type { ScriptedReply } from '../script.ts';

/** For questions about anything that is no topic of its own. */
export const questions: readonly ScriptedReply[] = [
  {
    id: 'steps',
    closing: 'offer',
    text: `Het korte antwoord: begin met het kleinste deel waar je op zichzelf al iets aan hebt.

- Schrijf in één zin op wanneer het "klaar" is.
- Kies een eerste stap van minder dan een uur.
- Zet die stap voordat je de rest plant.

Van één stap die af is leer je meer dan van tien geplande.

Zal ik hier een afvinklijst van maken?`,
    yes: [
      {
        id: 'checklist',
        closing: 'offer',
        text: `Alsjeblieft:

- [ ] Eén zin: wanneer is het klaar?
- [ ] Eén stap van minder dan een uur
- [ ] Een tijdstip ervoor, vandaag
- [ ] Afvinken, en dan pas de volgende

Print hem uit, of zet hem in je notities.

Ik kan er ook een tabel voor de hele week van maken als dat helpt.`,
        yes: [
          {
            id: 'week-table',
            closing: 'none',
            text: `Eén regel per dag is genoeg:

- **Maandag** kiezen, **dinsdag** beginnen, **woensdag** afmaken
- **Donderdag** aan iemand laten zien
- **Vrijdag** de volgende kiezen

Houd het weekend vrij.`,
          },
        ],
      },
    ],
  },
  {
    id: 'plain-answer',
    closing: 'none',
    text: `Dat hangt ervan af hoe vaak je het nodig hebt.

Voor een of twee keer per jaar is de eenvoudige manier goed genoeg. Voor elke week verdient een uur voorbereiding zich binnen een maand terug.`,
  },
  {
    id: 'two-ways',
    closing: 'offer',
    text: `Er zijn twee gangbare manieren. De eerste gaat snel en moet steeds opnieuw; de tweede kost een middag en blijft daarna goed.

Voor wie begint is de eerste prima. Je merkt vanzelf wanneer het tijd is voor de tweede.

Laat maar weten als je wilt dat ik ze naast elkaar zet.`,
    yes: [
      {
        id: 'side-by-side',
        closing: 'none',
        text: `Naast elkaar:

- **Snel:** tien minuten, elke week, zonder gereedschap.
- **Blijvend:** vier uur, één keer, met wat gereedschap.

Na een half jaar hebben ze je evenveel tijd gekost.`,
      },
    ],
  },
  {
    id: 'inbox',
    closing: 'rhetorical',
    text: `Zet alle meldingen uit die een machine je stuurt, en houd die van mensen aan. Het kost vijf minuten en werkt vanaf de eerste dag.

Wie wil er nou geen rustigere telefoon?`,
  },
  {
    id: 'habits',
    closing: 'extend',
    text: `De gewoonte is ouder dan je zou denken: in Romeinse steden deden ze het al, op straat en met meer lawaai.

Een paar eeuwen lang was ze vergeten, en met de spoorwegen kwam ze terug.

Welk deel van het Romeinse leven boeit je het meest?`,
  },
];
