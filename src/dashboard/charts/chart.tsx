import { useId, useMemo, useState } from 'preact/hooks';
import { useSpeech } from '../../ui/speech';
import { saveFile } from '../save-file';
import type { Tools } from '../view';
import type { Picture, Room } from './picture';
import { useRoom } from './room';
import { csvOf, lookOf, onPaper, pngOf, svgText } from './save';
import { Svg } from './svg';

/** The figures behind a picture, in words. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface ChartProps {
  /** The finding, in a sentence. */
  title: string;
  /** Of its files. */
  name: string;
  table: Table;
  /** Below the title. */
  aside?: string | undefined;
  tell: Tools['tell'];
  draw(room: Room): Picture;
}

/** A picture with what it says above it, its figures behind it, and the ways to take both along. */
export function Chart({ title, name, table, aside, tell, draw }: ChartProps) {
  const { say } = useSpeech();
  const { ref, room } = useRoom();
  const [shown, setShown] = useState<string | null>(null);
  const picture = useMemo(() => draw(room), [draw, room]);
  const id = useId();
  return (
    <figure class="chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {aside && <p class="aside">{aside}</p>}
      <div class="chart-room" ref={ref}>
        <Svg picture={picture} room={room} label={say('dashPicture')} show={setShown} />
      </div>
      <p class={shown === null ? 'readout hint' : 'readout'} aria-hidden="true">
        {shown ?? say('dashReadout')}
      </p>
      <Takings {...{ title, name, table, tell, picture, room }} figure={ref} />
    </figure>
  );
}

interface TakingsProps extends Pick<ChartProps, 'title' | 'name' | 'table' | 'tell'> {
  picture: Picture;
  room: Room;
  figure: { current: HTMLDivElement | null };
}

function Takings({ title, name, table, tell, picture, room, figure }: TakingsProps) {
  const { say, shortDate } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const saved = async (kind: 'png' | 'svg'): Promise<void> => {
    const svg = figure.current?.querySelector('svg');
    if (!svg) return;
    const look = lookOf(svg, picture.shapes);
    const today = new Date().toISOString().slice(0, 10);
    const paper = onPaper(picture, title, `${say('extensionName')} · ${shortDate(today)}`, room);
    const file = kind === 'png' ? await pngOf(paper, look, room.size) : svgText(paper, look, room.size);
    saveFile(`full-stop-${name}.${kind}`, [file], kind === 'png' ? 'image/png' : 'image/svg+xml');
    tell(say('dashSavedFile'));
  };
  const copied = (): Promise<void> =>
    navigator.clipboard.writeText(csvOf([table.head, ...table.rows])).then(
      () => tell(say('dashCopied')),
      () => tell(say('dashCopyFailed'), true),
    );
  return (
    <>
      <div class="takings">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {say('dashTable')}
        </button>
        <button type="button" onClick={() => void copied()}>
          {say('dashCopyCsv')}
        </button>
        <button type="button" onClick={() => void saved('png')}>
          PNG
        </button>
        <button type="button" onClick={() => void saved('svg')}>
          SVG
        </button>
      </div>
      <div id={id} class="behind" hidden={!isOpen} role="region" aria-label={title} tabIndex={0}>
        <FiguresTable table={table} title={title} />
      </div>
    </>
  );
}

export function FiguresTable({ table: { head, rows }, title }: { table: Table; title: string }) {
  return (
    <table class="by-row" role="table">
      <caption class="unseen">{title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row[0]} role="row">
            {row.map((text, place) =>
              place === 0 ? (
                <th key={place} role="rowheader" scope="row">
                  {text}
                </th>
              ) : (
                <td key={place} role="cell" data-label={head[place]}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
