import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What most people never open: made when it is opened first. A press is heard before the browser draws what it opens. */
export function Folded({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const [isMade, setMade] = useState(false);
  const make = (): void => setMade(true);
  return (
    <details onToggle={make}>
      <summary onClick={make}>{summary}</summary>
      {isMade && children()}
    </details>
  );
}
