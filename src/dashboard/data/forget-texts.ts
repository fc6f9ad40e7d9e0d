import type { Gone, Scope } from '../../core/forgotten';
import { EVERYTHING } from '../../core/words';
import { siteName } from '../../sites/card';
import type { Speech } from '../../ui/speech';
import type { Amount } from './amount';
import { isEverything } from './scope';

/** "ChatGPT, 24 Nov 2026", "all sites, all days". */
export function scopeText({ site, first, last }: Scope, { say, shortDate }: Speech): string {
  const what = site === EVERYTHING ? say('dashAllSites') : siteName(site);
  if (first === null || last === null) return say('dashScope', { what, days: say('dashAllDays') });
  const days =
    first === last ? shortDate(first) : say('dashFromTo', { first: shortDate(first), last: shortDate(last) });
  return say('dashScope', { what, days });
}

/** What a deletion would take, line by line. */
export function whatGoes(scope: Scope, amount: Amount, speech: Speech): string[] {
  const { say, count, duration, list, shortDate } = speech;
  const { site, first } = scope;
  const lines = [amountText(amount, speech)];
  if (site === EVERYTHING && amount.sites.length > 0)
    lines.push(say('dashGoesSites', { sites: list(amount.sites.map(siteName)) }));
  if (amount.days === 0 && first !== null) return lines;
  if (amount.days > 0)
    lines.push(
      say('dashGoesFigures', {
        time: duration(amount.time),
        messages: count('dashMessages', amount.messages),
        replies: count('dashReplies', amount.replies),
      }),
    );
  if (amount.days > 1 && first === null)
    lines.push(
      say('dashGoesSpan', { first: shortDate(amount.first ?? ''), last: shortDate(amount.last ?? '') }),
    );
  lines.push(say('dashGoesRaw'));
  if (isEverything(scope)) lines.push(say('dashGoesSettings'));
  else if (first === null) lines.push(say('dashGoesLimit', { site: siteName(site) }));
  return lines;
}

const amountText = ({ days }: Amount, { say, count }: Speech): string =>
  days === 0 ? say('dashGoesNothing') : count('dashGoesDays', days);

/** What was deleted, in one sentence. */
export function goneText(gone: Gone, scope: Scope, speech: Speech): string {
  const { say, count, list } = speech;
  const parts = [
    count('dashGoneDays', gone.days.length),
    count('dashGoneIntervals', gone.presences),
    count('dashGoneTurns', gone.turns),
    count('dashGoneSessions', gone.sessions),
    count('dashGoneNudges', gone.nudges),
  ];
  const text = say('dashGone', { what: scopeText(scope, speech), list: list(parts) });
  const isManySites = scope.site === EVERYTHING && gone.sites.length > 0;
  return isManySites ? `${text} ${say('dashGoesSites', { sites: list(gone.sites.map(siteName)) })}` : text;
}
