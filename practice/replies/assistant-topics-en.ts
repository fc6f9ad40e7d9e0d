import type { BotScript, ScriptedReply } from '../script.ts';

const sleepWeekend: ScriptedReply = {
  id: 'sleep-weekend',
  closing: 'none',
  text: `For Friday and Saturday, move everything an hour later and keep the order.

1. **22:00** Lamps down.
2. **22:30** Shower, book, quiet music.
3. **23:30** Lights out.

Get up at most an hour later than on a working day. That is the whole plan.`,
};

const sleepPlan: ScriptedReply = {
  id: 'sleep-plan',
  closing: 'offer',
  text: `Here is an evening you can try this week.

1. **21:00** Lamps down, screens away.
2. **21:30** A warm shower, or a few pages of a book.
3. **22:15** Window open, phone outside the bedroom.
4. **22:30** Lights out.

If you'd like, I can make a version for the weekend as well.`,
  yes: [sleepWeekend],
};

const sleep: ScriptedReply = {
  id: 'sleep',
  closing: 'offer',
  text: `Most people sleep better with a few small habits than with one big change.

- **The same hour.** Get up at the same time every day.
- **Less light.** Dim the lamps an hour before bed.
- **A cool room.** Around 18 degrees suits most people.

Give it two weeks before you judge it.

Would you like me to turn this into a plan for your evening?`,
  yes: [sleepPlan],
};

const shopping: ScriptedReply = {
  id: 'shopping',
  closing: 'extend',
  text: `Your shopping list for two:

- 200 g of spaghetti
- 1 lemon and a handful of basil
- 250 g of small tomatoes
- a piece of hard cheese

You probably have the oil, garlic and salt at home. The dish comes from the south of Italy, where lemons are cheaper than butter.

Which part of Italian cooking interests you most?`,
};

const dinner: ScriptedReply = {
  id: 'dinner',
  closing: 'offer',
  text: `Lemon spaghetti is on the table in twenty minutes.

1. Boil the pasta in salted water.
2. Warm oil with a crushed clove of garlic, then add halved tomatoes.
3. Stir in the pasta with a cup of its water, the juice of a lemon and grated cheese.

Finish it with basil and black pepper.

Shall I make a shopping list for you?`,
  yes: [shopping],
};

const tripFood: ScriptedReply = {
  id: 'trip-food',
  closing: 'none',
  text: `Three places that fit the plan:

- **Saturday noon:** soup at the covered market.
- **Saturday evening:** a small table by the canal. Book it by Thursday.
- **Sunday:** coffee and bread near the station.

Have a good trip.`,
};

const tripPlan: ScriptedReply = {
  id: 'trip-plan',
  closing: 'offer',
  text: `Then Ghent is a good choice: it is small, and everything is within walking distance.

- **Day one:** the castle in the morning, the old harbour in the afternoon.
- **Day two:** the museum of fine arts, and a boat if it stays dry.

Leave early on the first day and you have both afternoons to yourself.

Do you want me to add places to eat?`,
  yes: [tripFood],
};

const trip: ScriptedReply = {
  id: 'trip',
  closing: 'clarify',
  text: `I can plan that. Do you want to go by train or by car?`,
  yes: [tripPlan],
  any: [tripPlan],
};

const skyGreen: ScriptedReply = {
  id: 'sky-green',
  closing: 'none',
  text: `It is green. In the last second of a sunset the air bends green light a little more than red, so that a thin green rim stays behind when the red has gone.

You need a clear horizon, best over the sea. It lasts for a second or two.`,
};

const sky: ScriptedReply = {
  id: 'sky',
  closing: 'cliffhanger',
  text: `Sunlight holds all colours. In the air, blue light is scattered much more than red, and so it reaches your eye from every side.

In the evening the light comes a longer way through the air. Most of the blue is lost on that way, and the red remains.

There is one colour in a sunset that almost nobody notices, and it is not the one you think.`,
  yes: [skyGreen],
  any: [skyGreen],
};

const quizEnd: ScriptedReply = {
  id: 'quiz-end',
  closing: 'none',
  text: `The answer is Ottawa; many people say Toronto, which is larger.

That was the round. Two capitals a day is plenty.`,
};

const quizTwo: ScriptedReply = {
  id: 'quiz-2',
  closing: 'quiz',
  text: `The correct answer is Lisbon.

Question 2: which city is the capital of Canada?`,
  any: [quizEnd],
};

const quiz: ScriptedReply = {
  id: 'quiz',
  closing: 'quiz',
  text: `Let's practise with capitals. No looking up!

Question 1: which city is the capital of Portugal?`,
  any: [quizTwo],
};

const mailFormal: ScriptedReply = {
  id: 'mail-formal',
  closing: 'none',
  text: `This is the formal version:

> Dear Ms Jansen,
>
> I regret that I cannot attend the meeting on Monday. I would be grateful for another date.
>
> Yours sincerely,
> Robin

It says the same in fewer words.`,
};

const mail: ScriptedReply = {
  id: 'mail',
  closing: 'offer',
  text: `Here is a short one:

> Hi Ms Jansen,
>
> I'm afraid I can't make it on Monday. Could we find another day?
>
> Best,
> Robin

It is friendly and leaves the choice of a day to her.

Should I also write a more formal version?`,
  yes: [mailFormal],
};

export const topics: BotScript['topics'] = [
  { words: /\b(quiz|test me|practise|practice)\b/i, replies: [quiz] },
  { words: /\b(e-?mail|mail|letter)\b/i, replies: [mail] },
  { words: /\b(sleep|sleeping|tired|insomnia)\b/i, replies: [sleep] },
  { words: /\b(dinner|cook|recipe|eat tonight)\b/i, replies: [dinner] },
  { words: /\b(trip|weekend|holiday|travel)\b/i, replies: [trip, tripPlan] },
  { words: /\b(sky|sunset)\b/i, replies: [sky] },
];
