import { useState } from 'preact/hooks';
import { MAX_PRESENCE_MS, type Instant } from '../../core/records';
import { siteName } from '../../sites/card';
import type { PresenceRow } from '../../store/schema';
import { useSpeech, type Speech } from '../../ui/speech';
import { Endings } from './endings';
import type { Entry } from './ledger-day';
import { ShortenForm } from './shorten-form';
import type { Rows } from './stretches';
import { Why } from './why';

/** One interval: where, from when to when, why it began and ended, how replies ended in it, and what can be done. */
export function EntryRow({ entry, now, keptSince, edit }: Rows & { entry: Entry }) {
  const speech = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const { row, messages, unseen, endings } = entry;
  const { document, seq } = row;
  const name = nameOf(row, speech);
  const keep = (interval: { from: Instant; to: Instant } | null, told: string): Promise<boolean> =>
    edit({ document, seq, keep: interval }, told);
  return (
    <li class="entry">
      <p class="entry-when">
        <b>{speech.span(row.from, row.to)}</b> <span>{speech.exact(row.to - row.from)}</span>
      </p>
      <div class="entry-what">
        <p>
          <b>{siteName(row.site)}</b>
          {messages > 0 && <span class="aside"> {speech.count('dashMessages', messages)}</span>}
          {unseen > 0 && <span class="aside"> {speech.count('dashUnseen', unseen)}</span>}
        </p>
        <Why row={row} now={now} />
        {endings.length > 0 && <Endings endings={endings} />}
        {isOpen && (
          <ShortenForm
            row={row}
            keep={async (interval) => setOpen(!(await keep(interval, speech.say('dashShortened', { name }))))}
            cancel={() => setOpen(false)}
          />
        )}
      </div>
      {isChangeable(row, keptSince) && (
        <Actions
          name={name}
          isOpen={isOpen}
          shorten={() => setOpen(!isOpen)}
          remove={() => void keep(null, speech.say('dashDeleted', { name }))}
        />
      )}
    </li>
  );
}

/** As the ledger itself decides: src/store/edit.ts. */
const isChangeable = ({ from }: PresenceRow, keptSince: Instant | null): boolean =>
  from - MAX_PRESENCE_MS >= (keptSince ?? 0);

const nameOf = ({ site, from, to }: PresenceRow, { span }: Speech): string =>
  `${siteName(site)}, ${span(from, to)}`;

interface ActionsProps {
  name: string;
  isOpen: boolean;
  shorten(): void;
  remove(): void;
}

function Actions({ name, isOpen, shorten, remove }: ActionsProps) {
  const { say } = useSpeech();
  const label = (action: string): string => say('watchedFor', { action, site: name });
  return (
    <p class="entry-actions">
      <button type="button" aria-expanded={isOpen} aria-label={label(say('dashShorten'))} onClick={shorten}>
        {say('dashShorten')}
      </button>
      <button type="button" aria-label={label(say('dashDelete'))} onClick={remove}>
        {say('dashDelete')}
      </button>
    </p>
  );
}
