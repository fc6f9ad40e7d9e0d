import type { Sum } from '../../core/fold';
import { lengthOf } from '../../core/periods';
import type { Speech } from '../../ui/speech';
import type { Report } from './read';

/** What a report says: counts in plain words, never verdicts. */

export function timeSentences(report: Report, sum: Sum, { say, count, duration }: Speech): string[] {
  const { span, before } = report;
  if (sum.measured === 0) return [say('dashReportEmpty')];
  const days = count('dashReportDaysOf', sum.measured, { all: String(lengthOf(span)) });
  const sentences = [
    say('dashReportTimeIs', { time: duration(sum.time), days, mean: duration(sum.time / sum.measured) }),
  ];
  if (before?.measured) {
    const mean = duration(before.time / before.measured);
    sentences.push(say('dashReportBefore', { mean, days: count('dashReportDaysMeasured', before.measured) }));
  }
  return sentences;
}

/** A share of fewer than these says nothing. */
const FEWEST = 10;

export function invitationSentences(
  { invitations }: Sum,
  { say, number, duration, percent }: Speech,
): string[] {
  const { replies, invited, accepted, declined, other, left, stay } = invitations;
  if (replies === 0) return [say('dashReportNoReplies')];
  const share = replies >= FEWEST ? ` (${percent(invited / replies)})` : '';
  const values = { replies: number(replies), invited: number(invited), share };
  if (invited === 0) return [say('dashReportEnds', values)];
  return [
    say('dashReportEnds', values),
    say('dashReportAnswers', {
      accepted: number(accepted),
      declined: number(declined),
      other: number(other),
      left: number(left),
    }),
    ...(accepted > 0
      ? [say('dashReportStay', { time: duration(stay), mean: duration(stay / accepted) })]
      : []),
  ];
}

/** How far the figures go. */
export function asideSentences({ sum, imported }: Report, { say, count }: Speech): string[] {
  return [
    say('dashReportUnseen'),
    say('dashReportErr'),
    ...(sum?.marks.includes('missing') ? [say('dashReportMissing')] : []),
    ...(imported > 0 ? [count('dashReportImported', imported)] : []),
    say('dashReportNoThreshold'),
  ];
}
