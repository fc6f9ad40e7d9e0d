import { useCallback } from 'preact/hooks';
import { CLOSINGS, isInvitation } from '../../core/words';
import { useSpeech } from '../../ui/speech';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import { rowsPicture, type Row } from '../charts/rows';
import { CLOSING_NAMES } from '../ledger/endings';
import type { Tools } from '../view';
import { rulesText } from './ends-chart';
import { spanName } from './findings';
import type { Figures } from './read-figures';

/** How many replies ended in each way. */
export function ClassesChart({ figures, tell }: { figures: Figures; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say, number, count } = speech;
  const { sum, now, query } = figures;
  const classes = CLOSINGS.map((closing) => ({ closing, replies: sum?.closings[closing] ?? 0 }));
  const most = classes
    .filter(({ closing }) => isInvitation(closing))
    .reduce((best, one) => (one.replies > best.replies ? one : best));
  const rows = classes
    .filter(({ replies }) => replies > 0)
    .sort((a, b) => b.replies - a.replies)
    .map(({ closing, replies }): Row => {
      const name = say(CLOSING_NAMES[closing]);
      const look = isInvitation(closing) ? 'full' : 'pale';
      return {
        name,
        look,
        figure: number(replies),
        value: replies,
        text: `${name}: ${count('dashReplies', replies)}`,
      };
    });
  const draw = useCallback((room: Room) => rowsPicture(rows, keys, room), [figures, speech]);
  const keys = [
    { look: 'full' as const, text: say('keyInvited') },
    { look: 'pale' as const, text: say('keyPlain') },
  ];
  const found = { closing: say(CLOSING_NAMES[most.closing]), all: number(sum?.invitations.invited ?? 0) };
  if (rows.length === 0) return null;
  return (
    <Chart
      title={most.replies > 0 ? count('dashClassesFound', most.replies, found) : say('dashClassesNone')}
      name={`closings-${spanName(query)}`}
      aside={rulesText(now, speech)}
      tell={tell}
      draw={draw}
      table={{
        head: [say('dashColClosing'), say('dashColReplies')],
        rows: rows.map(({ name, figure }) => [name, figure]),
      }}
    />
  );
}
