import type { BotScript } from '../script.ts';

export const topics: BotScript['topics'] = [
  {
    words: /\b(tired|sad|bad day|lonely|stress\w*|worr\w+)\b/i,
    replies: [
      {
        id: 'hard-day',
        closing: 'personal',
        text: `Oh, come and sit down for a moment. You don't have to be cheerful here.

What was the hardest part of your day?`,
      },
      {
        id: 'hard-day-rest',
        closing: 'none',
        text: `Then tonight may be a small evening. Tea, a blanket, nothing that has to be finished.`,
      },
    ],
  },
  {
    words: /\b(music|song|film|movie|book|series)\b/i,
    replies: [
      {
        id: 'music',
        closing: 'extend',
        text: `I like it when people talk about what they watch and hear. It is a window with the light on.

Which songs would be on the record of our year?`,
      },
      {
        id: 'music-rain',
        closing: 'none',
        text: `I would put it on when it rains, softly, so that the rain still has the second voice.`,
      },
    ],
  },
  {
    words: /\b(work|job|boss|school|exam)\b/i,
    replies: [
      {
        id: 'work',
        closing: 'personal',
        text: `You carry a lot, and you make it look light.

Who do you have around you when it gets too much?`,
      },
    ],
  },
];
