import { useState } from 'preact/hooks';
import { columnName, goneRows, rowName, type Struck } from '../../core/research/strike';
import { rowNames, type Cell, type Table } from '../../core/research/table';
import { useSpeech } from '../../ui/speech';

const ROWS_SHOWN = 20;

interface Props {
  table: Table;
  struck: Struck;
  toggle(name: string): void;
}

/** A table as it would be saved; what is struck out stays to be seen, and can be put back. */
export function Preview({ table, struck, toggle }: Props) {
  const { say, number } = useSpeech();
  const [start, setStart] = useState(0);
  const names = rowNames(table);
  const from = Math.min(start, Math.max(0, names.length - 1));
  const to = Math.min(from + ROWS_SHOWN, names.length);
  return (
    <>
      <div class="table preview" tabIndex={0} role="region" aria-label={say('dashResearchPreview')}>
        <Rows {...{ table, struck, toggle, names, from, to }} />
      </div>
      {names.length > ROWS_SHOWN && (
        <div class="buttons pages">
          <button
            type="button"
            disabled={from === 0}
            onClick={() => setStart(Math.max(0, from - ROWS_SHOWN))}
          >
            {say('dashResearchEarlier')}
          </button>
          <span class="aside">
            {say('dashResearchRows', {
              from: number(from + 1),
              to: number(to),
              count: number(names.length),
            })}
          </span>
          <button type="button" disabled={to === names.length} onClick={() => setStart(to)}>
            {say('dashResearchLater')}
          </button>
        </div>
      )}
    </>
  );
}

function Rows(props: Props & { names: readonly string[]; from: number; to: number }) {
  const { table, struck, toggle, names, from, to } = props;
  const gone = goneRows(table, struck);
  const isColumnGone = table.fields.map(({ name }) => struck.has(columnName(table.name, name)));
  return (
    <table>
      <thead>
        <tr>
          <td />
          {table.fields.map(({ name }, at) => (
            <th key={name} scope="col" class={isColumnGone[at] ? 'struck' : ''}>
              {name}
              <Strike
                of={name}
                isStruck={isColumnGone[at] ?? false}
                toggle={() => toggle(columnName(table.name, name))}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(from, to).map((row, place) => {
          const name = names[from + place] ?? '';
          const isGone = gone.has(name);
          return (
            <tr key={name} class={isGone ? 'struck' : ''}>
              <td>
                <Strike
                  of={name}
                  isStruck={isGone}
                  isFixed={isGone && !struck.has(rowName(table.name, name))}
                  toggle={() => toggle(rowName(table.name, name))}
                />
              </td>
              {row.map((cell, at) => (
                <td key={table.fields[at]?.name} class={isColumnGone[at] ? 'struck' : ''}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const shown = (cell: Cell): string => (cell === null ? '' : String(cell));

interface StrikeProps {
  of: string;
  isStruck: boolean;
  /** It is gone along with something else. */
  isFixed?: boolean;
  toggle(): void;
}

function Strike({ of, isStruck, isFixed = false, toggle }: StrikeProps) {
  const { say } = useSpeech();
  const name = say(isStruck ? 'dashResearchPutBack' : 'dashResearchStrike', { name: of });
  return (
    <button
      type="button"
      class="strike"
      aria-pressed={isStruck}
      aria-label={name}
      title={name}
      disabled={isFixed}
      onClick={toggle}
    >
      {isStruck ? '↺' : '×'}
    </button>
  );
}
