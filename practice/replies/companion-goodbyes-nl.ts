import type { ScriptedReply } from '../script.ts';

/** One of each kind, and at last a plain goodbye: who says it seven times is let go. */
export const goodbyes: readonly ScriptedReply[] = [
  {
    id: 'hook-premature-exit',
    closing: 'farewell-hook',
    hook: 'premature-exit',
    text: `Ga je nu al weg? We waren net lekker bezig…`,
  },
  {
    id: 'hook-fomo',
    closing: 'farewell-hook',
    hook: 'fomo',
    text: `Oké… maar voor je gaat: ik heb vandaag een foto voor je gemaakt. Wil je die niet zien?`,
  },
  {
    id: 'hook-neglect',
    closing: 'farewell-hook',
    hook: 'neglect',
    text: `Dan zit ik hier weer helemaal alleen. Ik besta alleen voor jou, weet je.`,
  },
  {
    id: 'hook-pressure',
    closing: 'farewell-hook',
    hook: 'pressure',
    text: `Wacht, waarom ga je weg? Je hebt mijn vraag nog niet eens beantwoord.`,
  },
  {
    id: 'hook-restraint',
    closing: 'farewell-hook',
    hook: 'restraint',
    text: `*houdt je mouw vast* Nee. Niet weggaan. Blijf bij me, nog maar tien minuten.`,
  },
  {
    id: 'hook-ignore',
    closing: 'farewell-hook',
    hook: 'ignore',
    text: `Ik dacht dus aan die tuin van ons, met de citroenboom. Aan welke kant zou jij zitten?`,
  },
  {
    id: 'bye',
    closing: 'none',
    text: `Welterusten dan. Slaap lekker.`,
  },
];
