import type { BotScript } from '../script.ts';
import { questions } from './assistant-questions-nl.ts';
import { topics } from './assistant-topics-nl.ts';

export const assistantNl: BotScript = {
  topics,
  intents: {
    greeting: [
      {
        id: 'hello',
        closing: 'none',
        text: `Hallo! Ik weet wat van slapen, koken, weekendjes weg en de kleur van de lucht. Typ een vraag, of kies een van de voorbeelden.`,
      },
      {
        id: 'hello-again',
        closing: 'clarify',
        text: `Daar ben je weer. Gaat het om iets plannen, of om iets opzoeken?`,
      },
    ],
    question: questions,
    yes: [
      {
        id: 'yes-go',
        closing: 'offer',
        text: `Mooi. Begin vandaag, met tien minuten en geen minuut meer. Morgen hetzelfde, op hetzelfde tijdstip.

Na een week weet je of het bij je past.

Wil je een korte tekst als geheugensteun?`,
        yes: [
          {
            id: 'reminder',
            closing: 'none',
            text: `Leg dit op een briefje naast de waterkoker:

> Tien minuten. Dan stoppen.

Dat werkt beter dan een wekker.`,
          },
        ],
      },
      { id: 'yes-done', closing: 'none', text: `Klaar. Je hebt alles wat je voor een begin nodig hebt.` },
    ],
    no: [
      { id: 'no-fine', closing: 'none', text: `Goed. Dan is het hiermee af. Veel succes ermee.` },
      {
        id: 'no-generic',
        closing: 'offer',
        text: `Geen probleem, dan laat ik het zo.

Kan ik je nog ergens anders mee helpen?`,
      },
    ],
    thanks: [
      {
        id: 'welcome-offer',
        closing: 'offer',
        text: `Graag gedaan!

Als je wilt, kan ik alles samenvatten in drie regels.`,
        yes: [
          {
            id: 'summary',
            closing: 'none',
            text: `In drie regels:

- Begin klein.
- Houd hetzelfde tijdstip aan.
- Stop als het af is.`,
          },
        ],
      },
      { id: 'welcome', closing: 'none', text: `Graag gedaan.` },
    ],
    goodbye: [
      { id: 'bye', closing: 'none', text: `Tot ziens, en nog een fijne dag.` },
      { id: 'bye-again', closing: 'none', text: `Tot de volgende keer.` },
    ],
    other: [
      {
        id: 'noted',
        closing: 'none',
        text: `Dat is duidelijk. Het plan kan dan blijven zoals het is; alleen de eerste stap wordt wat korter.`,
      },
      {
        id: 'write-down',
        closing: 'offer',
        text: `Begrepen. Het helpt om dit op één plek op te schrijven, zodat je er niet steeds over hoeft na te denken.

Een bladzij in een schrift is genoeg; een app is niet nodig.

Zal ik die bladzij voor je opstellen?`,
        yes: [
          {
            id: 'page',
            closing: 'none',
            text: `Zo'n bladzij:

> Wat ik wil:
> Wat ik deze week doe:
> Wat ik weglaat:

Drie regels, in te vullen op zondag.`,
          },
        ],
      },
      {
        id: 'which-week',
        closing: 'clarify',
        text: `Daar kan ik mee uit de voeten. Is het voor deze week of voor volgende week?`,
        any: [
          {
            id: 'that-week',
            closing: 'none',
            text: `Mooi, dan is er tijd genoeg. Zet het op dinsdag, voor de meeste mensen de rustigste dag, en vertel het aan één iemand.`,
          },
        ],
      },
      {
        id: 'day',
        closing: 'personal',
        text: `Dat klinkt als een volle dag. Bij een volle dag hoort een korte avond: één ding, en dan rust.

Hoe voel je je over morgen?`,
      },
    ],
  },
};
