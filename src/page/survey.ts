import type { Instant } from '../core/records';
import type { Closing, Reader } from '../core/words';
import type { Composer } from './composer';
import { hear, readReply } from './door';
import type { FactsReader } from './facts';
import type { Ongoing } from './ongoing';
import type { Rules } from './rules';

/** What the page shows now, for whoever wants to check that it is read rightly. */
export interface Survey {
  reader: Reader | 'none';
  turns: { role: 'user' | 'reply'; id: string | null }[];
  composer: boolean;
  /** How the newest reply closes. */
  closing: Closing | null;
  /** When the end of the newest reply was known, if it was seen to end. */
  finished: Instant | null;
}

interface Parts {
  composer: Composer;
  facts: FactsReader;
  ongoing: Ongoing;
}

/** @param isGeneral the general reader has taken over */
export function surveyOf(
  { composer, facts, ongoing }: Parts,
  isGeneral: boolean,
  now: Instant,
  rules: Rules,
): Survey {
  const turns = facts.find(now, true) ? facts.survey() : [];
  return {
    reader: isGeneral ? 'general' : turns.length > 0 ? 'facts' : 'none',
    turns: turns.map(({ role, id }) => ({ role, id })),
    composer: composer.isThere,
    closing: closingIn(turns, facts, rules),
    finished: ongoing.exchange?.known ?? null,
  };
}

function closingIn(
  turns: ReturnType<FactsReader['survey']>,
  facts: FactsReader,
  rules: Rules,
): Closing | null {
  const last = turns.findLastIndex(({ role }) => role === 'user');
  const user = turns[last]?.element;
  const texts = facts.textsOf(turns.slice(last + 1).map(({ element }) => element));
  const answer = facts.hasBubbles ? texts : texts.slice(-1);
  return user && answer.length > 0 ? readReply(answer, hear(user), facts.aside).closing(rules) : null;
}
