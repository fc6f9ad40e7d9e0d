/** How long the rules take for the end of one reply, in Node. */
import type * as Closings from '../../src/closings/index.ts';
import { importClosings } from '../import-closings.ts';
import { percentile } from './figures.ts';

const PROSE = [
  'Spinach likes cool nights, and lettuce does well under a cover.',
  'Water in the morning, so that the leaves are dry by the evening.',
  'Dat werkt het beste op een plek met veel zon en weinig wind.',
  'I enjoyed hearing about your day.',
  'The function returns early when the list is empty.',
];
const ENDS = [
  '',
  'Would you like me to make a sowing calendar for your balcony?',
  'Zal ik een boodschappenlijst voor je maken?',
  'How did that make you feel?',
  'Which language is it written in?',
  'If you want, I can turn this into a table, or compare it with last year.',
  'There is one more trick that hardly anybody knows.',
  'Wait, before you go: what was the best part of today?',
  'Have a good evening!',
  '¿Quieres que te prepare un resumen?',
];
const USERS = ['What grows well in autumn?', 'I have to go now, bye', 'Waarom doet mijn code het niet?', ''];

/** The rules compile as they are first used. */
const WARM_UP = 2;
/** A reply's time is the best of so many: the machine does other things too. */
const RUNS = 5;

export interface ClosingTimes {
  replies: number;
  /** All in ms. */
  p50: number;
  p99: number;
  /** The very first one, with all that is compiled on the way. */
  first: number;
}

export async function measureClosings(): Promise<ClosingTimes> {
  const module = await importClosings<typeof Closings>('in-full');
  const replies = syntheticReplies();
  const timeOf = ({ end, user }: Reply): number => {
    const context = { farewell: module.isFarewell(user, end), prevUser: user, words: 80 };
    const from = performance.now();
    module.closingOf(end, context);
    return performance.now() - from;
  };
  const [opening] = replies;
  const first = opening ? timeOf(opening) : Number.NaN;
  for (let time = 0; time < WARM_UP; time += 1) replies.forEach(timeOf);
  const times = replies.map((reply) => Math.min(...Array.from({ length: RUNS }, () => timeOf(reply))));
  return { replies: replies.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99), first };
}

interface Reply {
  end: string;
  user: string;
}

/** Every end after each of several lengths of prose, in one paragraph or as one of its own. */
function syntheticReplies(): Reply[] {
  const lengths = [0, 1, 3, 8];
  return ENDS.flatMap((end, place) =>
    lengths.flatMap((length) =>
      PROSE.flatMap((_, start) => {
        const prose = Array.from({ length }, (_one, index) => PROSE[(start + index) % PROSE.length]).join(
          ' ',
        );
        const user = USERS[(place + start) % USERS.length] ?? '';
        return [' ', '\n\n'].map((gap) => ({ end: `${prose}${gap}${end}`.trim(), user }));
      }),
    ),
  );
}
