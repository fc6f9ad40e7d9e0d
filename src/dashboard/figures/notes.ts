import { MARKS, type DayFigures, type Mark } from '../../core/fold';
import type { Speech } from '../../ui/speech';
import type { TextKey } from '../../ui/texts';
import type { Key } from '../charts/legend';

/** What is to be said of a day's figures: by a sign in a picture, in words beside it. */
const SIGNS: Readonly<Record<Mark, { sign: string; text: TextKey }>> = {
  general: { sign: '≈', text: 'markGeneral' },
  missing: { sign: '…', text: 'markMissing' },
  restored: { sign: '↺', text: 'dashKeyRestored' },
  imported: { sign: '⇣', text: 'dashKeyImported' },
  sample: { sign: '✎', text: 'dashKeySample' },
};

export const signsOf = (marks: readonly Mark[]): string => marks.map((mark) => SIGNS[mark].sign).join('');

export const notesOf = (marks: readonly Mark[], { say }: Speech): string[] =>
  marks.map((mark) => say(SIGNS[mark].text));

/** @returns a key for every sign that stands somewhere in the picture */
export function signKeys(days: Iterable<Pick<DayFigures, 'marks'>>, { say }: Speech): Key[] {
  const all = new Set([...days].flatMap(({ marks }) => marks));
  return MARKS.filter((mark) => all.has(mark)).map((mark) => ({
    look: { sign: SIGNS[mark].sign },
    text: say(SIGNS[mark].text),
  }));
}

/** Others measured it, or nobody did: not what this browser saw on that day. */
export const isFromElsewhere = ({ marks }: Pick<DayFigures, 'marks'>): boolean =>
  marks.some((mark) => mark === 'restored' || mark === 'imported' || mark === 'sample');
