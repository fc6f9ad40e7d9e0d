import type { Ref } from 'preact';
import type { Undo } from '../../store/schema';
import { siteName } from '../../sites/card';
import { useSpeech } from '../../ui/speech';

interface Props {
  undo: Undo | null;
  takeBack(): Promise<void>;
  button: Ref<HTMLButtonElement>;
}

/** The last change, as long as it can be taken back. */
export function UndoBar({ undo, takeBack, button }: Props) {
  const { say, shortDate, span, exact } = useSpeech();
  if (!undo) return null;
  const { site, from, to, days } = undo.presence;
  const values = { site: siteName(site), date: shortDate(days[0] ?? ''), span: span(from, to) };
  return (
    <div class="notice undo">
      <p>{say('dashUndoWhat', { ...values, length: exact(to - from) })}</p>
      <button type="button" class="main" ref={button} onClick={() => void takeBack()}>
        {say('dashUndo')}
      </button>
    </div>
  );
}
