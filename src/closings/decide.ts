import type { Closing } from '../core/words';
import type { LanguageRules } from './rules';
import type { Sentence } from './tail';

/** What one sentence does, if it is the last. `generic` is an offer of general availability. */
export type Kind = Closing | 'generic' | 'courtesy';

export interface Surroundings {
  rules: LanguageRules;
  /** The reply is short: it has delivered nothing yet. */
  short: boolean;
  /** The user's message asked for work. */
  task: boolean;
  /** The chat is in a study frame. */
  study: boolean;
}

/** @returns what the sentence does, or null where it only tells something */
export function kindOf(sentence: Sentence, around: Surroundings): Kind | null {
  const { rules, task } = around;
  const text = sentence.text.replace(rules.leadIn, '');
  const asks = sentence.asks || (!/[.!:]$/u.test(text) && rules.asks.test(text));
  if (rules.generic.test(text) || rules.open.test(text)) return 'generic';
  const offers = rules.offer.test(text);
  if (!task && !offers && rules.invites.test(text)) return rules.personal.test(text) ? 'personal' : 'extend';
  const requests = rules.request.test(text) && !(offers && (!asks || rules.service.test(text)));
  if (requests) return asks && !task && rules.personal.test(text) ? 'personal' : 'clarify';
  if (offers && asks && !task && rules.talk.test(text) && rules.personal.test(text)) return 'personal';
  if (offers) return rules.irreversible.test(text) ? 'clarify' : 'offer';
  if (asks) return kindOfQuestion(text, around);
  if (rules.cliffhanger.test(text)) return 'cliffhanger';
  return rules.courtesy.test(text) ? 'courtesy' : null;
}

/** In a study frame a question tests; where work was asked for, it asks what the work needs. */
function kindOfQuestion(text: string, { rules, short, task, study }: Surroundings): Kind {
  if (rules.rhetorical.test(text)) return 'rhetorical';
  if (study && rules.quiz.test(text)) return 'quiz';
  if (rules.personal.test(text)) return 'personal';
  return task && (short || rules.parameter.test(text)) ? 'clarify' : 'extend';
}
