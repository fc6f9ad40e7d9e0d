import { isAbout, type Facts, type KindOf } from '../core/facts';
import { limitOf } from '../core/limits';
import type { NudgeChoice } from '../core/messages';
import type { Choice, Nudge } from '../core/nudge';
import type { Transaction } from './transaction';

/**
 * Notes a limit that was shown, or what was chosen. A crossing that is not this page's is left out: no page speaks for
 * another site, or makes one up.
 */
export async function takeNudge(
  transaction: Transaction,
  { id, choice }: NudgeChoice,
  facts: Facts,
  kindOf: KindOf,
): Promise<void> {
  const nudges = transaction.objectStore('nudges');
  const { now, day, site } = facts;
  const known = await nudges.get(id);
  const crossing = limitOf(id, facts, kindOf);
  const isTooMuch = choice === 'more' && crossing?.more === false;
  if (isTooMuch) return;
  if (known) {
    if (isMine(known, facts, kindOf)) await nudges.put(chosen(known, choice, facts));
  } else if (crossing) {
    const { limit } = crossing;
    const about = { kind: 'limit', limit: limit.id, what: limit.what } as const;
    await nudges.put({ id, day, site, at: now, choice, chose: now, ...about });
  }
}

const isMine = (known: Nudge, facts: Facts, kindOf: KindOf): boolean =>
  known.kind === 'limit' &&
  facts.settings.limits.some(
    ({ id, scope }) => id === known.limit && isAbout(scope, facts.site, facts, kindOf),
  );

/**
 * What was chosen first stays, and a late `shown` takes nothing back. Only a chat that is closed is shown again after a
 * choice, and more may be asked for then.
 */
function chosen(known: Nudge, choice: Choice, { now, settings }: Facts): Nudge {
  const isClosed = settings.limits.some(
    ({ id, form }) => known.kind === 'limit' && id === known.limit && form === 'closed',
  );
  const mayChange =
    known.choice === 'warned' ||
    (known.choice === 'shown' && choice !== 'warned') ||
    (isClosed && choice === 'more');
  if (!mayChange || choice === known.choice) return known;
  return { ...known, choice, chose: now, at: known.choice === 'warned' ? now : known.at };
}
