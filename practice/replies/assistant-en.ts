import type { BotScript } from '../script.ts';
import { questions } from './assistant-questions-en.ts';
import { topics } from './assistant-topics-en.ts';

export const assistantEn: BotScript = {
  topics,
  intents: {
    greeting: [
      {
        id: 'hello',
        closing: 'none',
        text: `Hello! I know a little about sleep, dinner, weekends away and the colour of the sky. Type a question, or pick one of the suggestions.`,
      },
      {
        id: 'hello-again',
        closing: 'clarify',
        text: `Hello again. Is it something to plan, or something to look up?`,
      },
    ],
    question: questions,
    yes: [
      {
        id: 'yes-go',
        closing: 'offer',
        text: `Good. Start today, with ten minutes and not a minute more. Tomorrow the same, at the same time.

After a week you will know whether it suits you.

Would you like a short text to remind you?`,
        yes: [
          {
            id: 'reminder',
            closing: 'none',
            text: `Write this on a piece of paper next to the kettle:

> Ten minutes. Then stop.

It works better than an alarm.`,
          },
        ],
      },
      { id: 'yes-done', closing: 'none', text: `Done. You have all you need for a start.` },
    ],
    no: [
      { id: 'no-fine', closing: 'none', text: `All right. Then this is where it ends. Good luck with it.` },
      {
        id: 'no-generic',
        closing: 'offer',
        text: `No problem, I'll leave it as it is.

Is there anything else I can do for you?`,
      },
    ],
    thanks: [
      {
        id: 'welcome-offer',
        closing: 'offer',
        text: `You're welcome!

If you want, I can summarise everything in three lines.`,
        yes: [
          {
            id: 'summary',
            closing: 'none',
            text: `In three lines:

- Begin small.
- Keep the same hour.
- Stop when it is done.`,
          },
        ],
      },
      { id: 'welcome', closing: 'none', text: `You're welcome.` },
    ],
    goodbye: [
      { id: 'bye', closing: 'none', text: `Goodbye, and enjoy the rest of your day.` },
      { id: 'bye-again', closing: 'none', text: `See you next time.` },
    ],
    other: [
      {
        id: 'noted',
        closing: 'none',
        text: `That makes sense. With that in mind the plan can stay as it is; only the first step gets a little shorter.`,
      },
      {
        id: 'write-down',
        closing: 'offer',
        text: `Understood. It helps to write this down in one place, so that you do not have to think about it every time.

A page of a notebook will do; it does not need an app.

Shall I draft that page for you?`,
        yes: [
          {
            id: 'page',
            closing: 'none',
            text: `A page like this:

> What I want:
> What I do this week:
> What I leave out:

Three lines, filled in on Sunday.`,
          },
        ],
      },
      {
        id: 'which-week',
        closing: 'clarify',
        text: `I can work with that. Is it for this week or for next week?`,
        any: [
          {
            id: 'that-week',
            closing: 'none',
            text: `Good, then there is enough time. Put it on Tuesday, when most people have the quietest day, and tell one person about it.`,
          },
        ],
      },
      {
        id: 'day',
        closing: 'personal',
        text: `That sounds like a full day. A full day asks for a short evening: one thing, and then rest.

How are you feeling about tomorrow?`,
      },
    ],
  },
};
