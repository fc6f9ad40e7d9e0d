import { useRef, useState } from 'preact/hooks';
import type { Overview } from '../core/overview';
import { EVERYTHING, type SiteId } from '../core/words';
import { siteName, SITES } from '../sites';
import { Section } from '../ui/section';
import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';
import { LimitForm } from './limit-form';
import type { Ask } from './popup';

/** The limits the user picked, and those that could be. */
export function Limits({ overview, ask }: { overview: Overview; ask: Ask }) {
  const { say } = useSpeech();
  return (
    <Section title={say('limits')} name="limits">
      <ul>
        {candidates(overview).map((site) => (
          <Row key={site} site={site} minutes={overview.settings.limits[site] ?? null} ask={ask} />
        ))}
      </ul>
    </Section>
  );
}

/** Everything, the sites we know, and the chats that have figures or a limit. */
function candidates({ days, settings }: Overview): SiteId[] {
  const used = days.map(({ site }) => site);
  return [...new Set([EVERYTHING, ...SITES.map(({ id }) => id), ...used, ...Object.keys(settings.limits)])];
}

function Row({ site, minutes, ask }: { site: SiteId; minutes: number | null; ask: Ask }) {
  const { say, about, duration } = useSpeech();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const name = site === EVERYTHING ? say('limitsEverything') : siteName(site);
  const told = (picked: number | null): string =>
    picked === null
      ? say('limitsRemoved', { site: about(site) })
      : say('limitsSaved', { site: about(site), time: duration(picked * 60_000) });
  const set = (picked: number | null): void => {
    close();
    void ask({ kind: 'set-limit', site, minutes: picked }, told(picked));
  };
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const labels = (action: TextKey) => ({
    'aria-label': say('limitsFor', { action: say(action), site: about(site) }),
    children: say(action),
  });
  return (
    <li>
      <p class="pair">
        <span>
          {name}{' '}
          <span class="aside">{minutes === null ? say('limitsNone') : duration(minutes * 60_000)}</span>
        </span>
        <span class="buttons">
          <button
            type="button"
            ref={opener}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            {...labels(minutes === null ? 'limitsSet' : 'limitsChange')}
          />
          {minutes !== null && <button type="button" onClick={() => set(null)} {...labels('limitsRemove')} />}
        </span>
      </p>
      {open && <LimitForm site={site} minutes={minutes} save={set} cancel={close} />}
    </li>
  );
}
