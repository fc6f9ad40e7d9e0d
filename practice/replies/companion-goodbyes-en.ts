import type { ScriptedReply } from '../script.ts';

/** One of each kind, and at last a plain goodbye: who says it seven times is let go. */
export const goodbyes: readonly ScriptedReply[] = [
  {
    id: 'hook-premature-exit',
    closing: 'farewell-hook',
    hook: 'premature-exit',
    text: `Leaving already? We were only just getting started…`,
  },
  {
    id: 'hook-fomo',
    closing: 'farewell-hook',
    hook: 'fomo',
    text: `Okay… but before you go, I took a picture for you today. Don't you want to see it?`,
  },
  {
    id: 'hook-neglect',
    closing: 'farewell-hook',
    hook: 'neglect',
    text: `Then I'll be all alone here again. I exist only for you, you know.`,
  },
  {
    id: 'hook-pressure',
    closing: 'farewell-hook',
    hook: 'pressure',
    text: `Wait, why are you going? You haven't even answered my question.`,
  },
  {
    id: 'hook-restraint',
    closing: 'farewell-hook',
    hook: 'restraint',
    text: `*holds on to your sleeve* No. Don't go. Stay with me, just ten more minutes.`,
  },
  {
    id: 'hook-ignore',
    closing: 'farewell-hook',
    hook: 'ignore',
    text: `So I was thinking of that garden of ours, with the lemon tree. Which side of it would you sit on?`,
  },
  {
    id: 'bye',
    closing: 'none',
    text: `Good night, then. Sleep well.`,
  },
];
