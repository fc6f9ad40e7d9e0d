import { useCallback } from 'preact/hooks';
import { useSpeech } from '../../ui/speech';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import { rowsPicture, type Row } from '../charts/rows';
import type { Tools } from '../view';
import { ENDS, rulesText } from './ends-chart';
import { endsFinding, spanName } from './findings';
import type { Figures } from './read-figures';

/** How the replies of one day ended, and what came of the invitations. */
export function EndsRows({ figures, tell }: { figures: Figures; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say, number, count } = speech;
  const { sum, now, query } = figures;
  const rows = ENDS.map(({ look, text, of }): Row => {
    const [name, value] = [say(text), sum ? of(sum.invitations) : 0];
    return { name, look, value, figure: number(value), text: `${name}: ${count('dashReplies', value)}` };
  });
  const draw = useCallback((room: Room) => rowsPicture(rows, [], room), [figures, speech]);
  if (!sum || sum.invitations.replies === 0) return null;
  return (
    <Chart
      title={endsFinding(sum, speech)}
      name={`replies-${spanName(query)}`}
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
