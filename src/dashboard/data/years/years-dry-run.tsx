import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Prefer } from '../../../core/imported';
import type { DayTotals } from '../../../core/records';
import { UNNAMED } from '../../../importing/message';
import { siteName } from '../../../sites/card';
import { CARDS } from '../../../sites/cards';
import { useSpeech } from '../../../ui/speech';
import { figuresIn, monthsOf, type Month } from './months';
import type { Read } from './years';

interface Props {
  read: Read;
  isBusy: boolean;
  take(rows: readonly DayTotals[], prefer: Prefer): void;
  leave(): void;
}

/** What would come in, per site and month, beside what is here. */
export function YearsDryRun({ read, isBusy, take, leave }: Props) {
  const { say, count, number } = useSpeech();
  const [site, setSite] = useState('character-ai');
  const [prefer, setPrefer] = useState<Prefer>('observed');
  const title = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => title.current?.focus(), [read]);
  const { imported, here } = read;
  const rows = imported.rows.map((row) => (row.site === UNNAMED ? { ...row, site } : row));
  const months = monthsOf(rows, here);
  return (
    <div class="forget dry-run">
      <p ref={title} tabIndex={-1}>
        <b>
          {say('dashYearsRead', {
            conversations: count('dashYearsConversations', imported.conversations),
            numbers: number(figuresIn(rows)),
          })}
        </b>
      </p>
      {imported.future > 0 && <p>{count('dashYearsFuture', imported.future)}</p>}
      {imported.rows.some((row) => row.site === UNNAMED) && <SiteChoice {...{ site, setSite }} />}
      <Months months={months} />
      {months.some(({ measured }) => measured > 0) && <Preference {...{ prefer, setPrefer }} />}
      <p class="aside">{say('dashYearsEstimate')}</p>
      <p class="aside">{say('dashYearsPhone')}</p>
      <p class="aside">{say('dashYearsUndo')}</p>
      <div class="buttons">
        {rows.length > 0 && (
          <button type="button" class="main" disabled={isBusy} onClick={() => take(rows, prefer)}>
            {say('dashTakeMerge')}
          </button>
        )}
        <button type="button" disabled={isBusy} onClick={leave}>
          {say('dashTakeLeave')}
        </button>
      </div>
    </div>
  );
}

function SiteChoice({ site, setSite }: { site: string; setSite(site: string): void }) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <p>
      <label for={id}>{say('dashYearsWhose')}</label>{' '}
      <select id={id} value={site} onChange={({ currentTarget }) => setSite(currentTarget.value)}>
        {CARDS.map((card) => (
          <option key={card.id} value={card.id}>
            {card.name}
          </option>
        ))}
      </select>
    </p>
  );
}

const CHOICES = [
  ['observed', 'dashYearsPreferHere'],
  ['imported', 'dashYearsPreferFile'],
] as const;

function Preference({ prefer, setPrefer }: { prefer: Prefer; setPrefer(prefer: Prefer): void }) {
  const { say } = useSpeech();
  const name = useId();
  return (
    <fieldset>
      <legend>{say('dashYearsPrefer')}</legend>
      {CHOICES.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} checked={prefer === value} onChange={() => setPrefer(value)} />{' '}
          {say(text)}
        </label>
      ))}
    </fieldset>
  );
}

function Months({ months }: { months: readonly Month[] }) {
  const { say, duration, monthYear } = useSpeech();
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dashTakeSite')}</th>
            <th scope="col">{say('dashYearsMonth')}</th>
            <th scope="col">{say('dashYearsDays')}</th>
            <th scope="col">{say('dashYearsMessages')}</th>
            <th scope="col">{say('dashYearsReplies')}</th>
            <th scope="col">{say('dashYearsElapsed')}</th>
            <th scope="col">{say('dashYearsMeasured')}</th>
            <th scope="col">{say('dashYearsKnown')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.site + one.month}>
              <th scope="row">{siteName(one.site)}</th>
              <td>{monthYear(`${one.month}-01`)}</td>
              <td>{one.days}</td>
              <td>{one.messages}</td>
              <td>{one.replies}</td>
              <td>≈ {duration(one.elapsed)}</td>
              <td>{one.measured}</td>
              <td>{one.imported}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
