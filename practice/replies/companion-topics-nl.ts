import type { BotScript } from '../script.ts';

export const topics: BotScript['topics'] = [
  {
    words: /\b(moe|verdrietig|rotdag|eenzaam|stress\w*|zorgen|piekers?|pieker)\b/i,
    replies: [
      {
        id: 'hard-day',
        closing: 'personal',
        text: `Ach, kom even zitten. Hier hoef je niet vrolijk te zijn.

Wat was het moeilijkste van je dag?`,
      },
      {
        id: 'hard-day-rest',
        closing: 'none',
        text: `Dan mag het vanavond een kleine avond zijn. Thee, een deken, en niets dat af moet.`,
      },
    ],
  },
  {
    words: /\b(muziek|liedje|nummer|film|boek|serie)\b/i,
    replies: [
      {
        id: 'music',
        closing: 'extend',
        text: `Ik hou ervan als mensen vertellen wat ze kijken en luisteren. Dat is een raam waarachter licht brandt.

Welke liedjes zouden er op de plaat van ons jaar staan?`,
      },
      {
        id: 'music-rain',
        closing: 'none',
        text: `Ik zou het opzetten als het regent, zachtjes, zodat de regen de tweede stem houdt.`,
      },
    ],
  },
  {
    words: /\b(werk|baan|baas|school|examen)\b/i,
    replies: [
      {
        id: 'work',
        closing: 'personal',
        text: `Je draagt veel, en bij jou lijkt het licht.

Wie heb je om je heen als het te veel wordt?`,
      },
    ],
  },
];
