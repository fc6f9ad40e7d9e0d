/** What people say in these chats, and what the bots say to it; each text begins otherwise, and none is a real one. */
export const MESSAGES: readonly string[] = [
  'How do I keep basil alive in winter?',
  'And the mint beside it?',
  'Which of them needs more light?',
  'Can I eat leaves with brown edges?',
  'Tell me how to dry a bunch of it.',
  'What would you cook with it?',
  'Is any of it bad for the cat?',
  'Say it once more, and shorter.',
];

export const REPLIES: readonly string[] = [
  'Basil wants warmth and water from below. Put the pot into a saucer, fill it in the morning, and pour away what is left after an hour.\n\nIn winter a windowsill is colder than the room, so a piece of cork under the pot helps a lot.',
  'Mint forgives nearly everything. Cut it back to a hand above the soil, and give it a bigger pot than you think it needs, since its roots run around the edge.\n\nWould you like me to write down a plan for the first month?',
  'Light is what basil is greedy for: six hours at least, better eight. Mint does well with four, and takes half shade in summer.\n\nSo the basil gets the south side, and the mint the corner that is left over.',
  'Brown edges are harmless as long as the leaf is dry and smells as it should. Cut them off with scissors, and throw away whatever is soft, black or slippery.\n\nDo you want me to list the signs of grey mould as well?',
  'Hang it upside down in a dark and airy place, in small bunches of six or seven stems, with the leaves still on.\n\nAfter ten days they crumble between two fingers, and then they go into a jar with a lid that closes well.',
  'On a Sunday I would make a simple tomato soup with a lot of garlic, and stir the leaves in at the very end, off the heat.\n\nThe stalks go in early, tied together, and come out before you serve it with bread.',
  'Cats leave basil alone, and it does them no harm. Mint in larger amounts upsets their stomach, and lilies of any kind are a real danger.\n\nShall I make a list of the plants that are safe in a flat with a cat?',
  'Warm feet, water from below and a lot of light keep basil alive; mint needs less of everything, and a big pot of its own. Dry what you cannot eat.\n\nThat is all there is to it.',
];

/** A reply that is made again begins otherwise. */
export const AGAIN: readonly string[] = [
  'Let me put it another way. The whole secret is the saucer: water from below, and never from above, once a day and at about the same time.\n\nAll the rest is a matter of warmth.',
  'Another look at it: what the plant misses first is warmth, then light, then water, in this order. Start with the cork under the pot, and wait for a week.\n\nThe rest comes by itself.',
];
