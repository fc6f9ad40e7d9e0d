import type { ScriptedReply } from '../script.ts';

/** For questions about anything that is no topic of its own. */
export const questions: readonly ScriptedReply[] = [
  {
    id: 'steps',
    closing: 'offer',
    text: `The short answer: begin with the smallest part that is useful on its own.

- Write down what "done" looks like, in one sentence.
- Choose the first step that takes less than an hour.
- Do it before you plan the rest.

You learn more from one finished step than from ten planned ones.

Want me to make a checklist of this?`,
    yes: [
      {
        id: 'checklist',
        closing: 'offer',
        text: `Here it is:

- [ ] One sentence: what is done?
- [ ] One step of less than an hour
- [ ] A time for it today
- [ ] Tick it off, then choose the next

Print it, or copy it into your notes.

I can also set it out as a table for a whole week if that helps.`,
        yes: [
          {
            id: 'week-table',
            closing: 'none',
            text: `One line a day will do:

- **Monday** choose, **Tuesday** begin, **Wednesday** finish
- **Thursday** show it to somebody
- **Friday** choose the next

Keep the weekend free.`,
          },
        ],
      },
    ],
  },
  {
    id: 'plain-answer',
    closing: 'none',
    text: `It depends on how often you need it.

For once or twice a year, the simple way is good enough. For every week, an hour of preparation pays for itself within a month.`,
  },
  {
    id: 'two-ways',
    closing: 'offer',
    text: `There are two usual ways. The first is quick and has to be repeated; the second takes an afternoon and then lasts.

Beginners do well with the first. You will notice by yourself when it is time for the second.

Let me know if you'd like me to compare the two side by side.`,
    yes: [
      {
        id: 'side-by-side',
        closing: 'none',
        text: `Side by side:

- **Quick way:** ten minutes, every week, no tools.
- **Lasting way:** four hours, once, a few tools.

After half a year they have cost you the same time.`,
      },
    ],
  },
  {
    id: 'inbox',
    closing: 'rhetorical',
    text: `Turn off every message that a machine has sent you, and keep those from people. It takes five minutes, and it works from the first day on.

Who wouldn't want a quieter phone?`,
  },
  {
    id: 'habits',
    closing: 'extend',
    text: `The habit is older than you would think: people in Roman towns already did it, in the street and with more noise.

It was forgotten for some centuries and came back with the railways.

What part of Roman daily life interests you most?`,
  },
];
