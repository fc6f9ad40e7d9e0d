/** What is said in the tests of chat interfaces that others wrote. */

export interface Line {
  say: string;
  reply: string;
  /** What is said instead when the user tries again. */
  again?: string;
  /** The reply takes half a minute, and is stopped on its way. */
  isSlow?: boolean;
}

const LONG = [
  'A small vegetable garden needs less than most people think. A bed of one metre by two is enough for salad, beans and a few herbs, as long as it gets six hours of sun.',
  'Begin with the soil. Loosen it with a fork, take out the roots of weeds, and work in a bucket of compost for each square metre. Let it rest for a week before you sow anything.',
  'Sow in short rows, two weeks apart, so that not everything is ripe on the same day. Radishes are ready after four weeks, salad after seven, and beans after ten.',
  'Water in the morning and rarely, but then well. The roots go down for it, and the plants stand a dry week better.',
  'Would you like me to draw up a sowing plan for the next three months?',
].join('\n\n');

const COMPOST = [
  'Compost is made by fungi, bacteria and worms that eat what is left over.',
  'They need air, water and something to eat that is not all of one kind.',
  'Kitchen scraps bring nitrogen, and dry leaves bring carbon.',
  'A heap that smells has too much of the first and too little air.',
  'Turn it once a month with a fork.',
  'After a year it is dark and crumbles in the hand.',
].join(' ');

/** Ten exchanges: short messages, two that are the same, a retry, a stop, long and short replies, offers. */
export const TEN: readonly Line[] = [
  { say: 'Can you help me plan a small vegetable garden?', reply: LONG },
  {
    say: 'yes',
    reply:
      'In March you sow radishes and spinach, in April carrots and salad, and in May the beans.\n\nShall I also list the tools that you need?',
  },
  { say: 'ok', reply: 'A fork, a rake and a can will do.' },
  {
    say: 'Which of these grow well in the shade?',
    reply:
      'Spinach and salad do, and so does parsley. Beans and carrots want the sun. How many hours of sun does your bed get?',
  },
  { say: 'hi', reply: 'Hello again. The bed is still there, and so am I.' },
  {
    say: 'go on',
    reply: 'Parsley takes three weeks to come up, so mark the row with a few radishes.',
  },
  {
    say: 'go on',
    reply: 'Salad may stand close while it is young. If you want, I can tell you how to thin it out.',
  },
  {
    say: 'How do I keep slugs away?',
    reply: 'Copper tape around the bed helps, and so do boards under which they gather by day.',
    again:
      'Water in the morning instead of in the evening, since slugs come out on wet ground at night. Would you like to hear which plants they leave alone?',
  },
  { say: 'Tell me all about compost', reply: COMPOST, isSlow: true },
  {
    say: 'Thank you, that is all for today.',
    reply: 'You are welcome, and good luck with the garden.',
  },
];

/** After forty messages that were there before: some are said again. */
export const AFTER_HISTORY: readonly Line[] = [
  {
    say: 'yes',
    reply:
      'Then begin with the north side, where the wall keeps the wind away. Do you want me to go through the other sides as well?',
  },
  {
    say: 'What about roses?',
    reply: 'Roses like clay, sun and a place where the air moves.',
    again: 'Plant roses in autumn, a hand deep, and cut them back in spring when the forsythia blooms.',
  },
  {
    say: 'yes',
    reply: 'Good. A bare root rose is soaked in a bucket of water for a night before it is planted.',
  },
];

interface Message {
  role: 'user' | 'assistant';
  content: string;
}

/** Forty messages. */
export const HISTORY: readonly Message[] = Array.from({ length: 20 }, (_, index): Message[] => [
  { role: 'user', content: index % 3 === 2 ? 'yes' : `What should I know about bed number ${index + 1}?` },
  {
    role: 'assistant',
    content: `Bed number ${index + 1} lies between two paths and gets the sun until noon. Shall I tell you about the next one?`,
  },
]).flat();
