import { useRef, useState } from 'preact/hooks';
import { dayLimitOf } from '../core/day-limit';
import type { Overview } from '../core/overview';
import { EVERYTHING, type SiteId } from '../core/words';
import { siteName } from '../sites/card';
import type { Ask } from '../ui/ask';
import { Section } from '../ui/section';
import { useSpeech, type Speech } from '../ui/speech';
import { watchedSites } from '../ui/watched-sites';
import { Folded } from './folded';
import type { Access } from './here';
import { LimitForm } from './limit-form';

/** The limits the user picked, and those that could be. */
export function Limits({ overview, access, ask }: { overview: Overview; access: Access; ask: Ask }) {
  const { say } = useSpeech();
  const { near, far } = candidates(overview, access);
  const row = (site: SiteId) => (
    <Row
      key={site}
      site={site}
      minutes={dayLimitOf(overview.settings.limits, site, overview.today)?.minutes ?? null}
      ask={ask}
    />
  );
  return (
    <Section title={say('limits')} name="limits">
      <ul>{near.map(row)}</ul>
      {far.length > 0 && <Folded summary={say('limitsOthers')}>{() => <ul>{far.map(row)}</ul>}</Folded>}
    </Section>
  );
}

/** Everything, the chats with figures or a limit, and those that were added; folded away, what came with Full Stop. */
function candidates({ days, settings }: Overview, { watched }: Access): Record<'near' | 'far', SiteId[]> {
  const sites = watchedSites(watched, []);
  const added = sites.filter(({ isCore }) => !isCore).map(({ site }) => site);
  const used = days.map(({ site }) => site);
  const limited = settings.limits.flatMap(({ scope }) => (scope.of === 'site' ? [scope.site] : []));
  const near = [...new Set([EVERYTHING, ...used, ...added, ...limited])];
  return { near, far: sites.map(({ site }) => site).filter((site) => !near.includes(site)) };
}

function Row({ site, minutes, ask }: { site: SiteId; minutes: number | null; ask: Ask }) {
  const speech = useSpeech();
  const { say, about } = speech;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const action = say(open ? 'limitsCancel' : minutes === null ? 'limitsSet' : 'limitsChange');
  const pick = (picked: number | null): void => {
    setOpen(false);
    opener.current?.focus();
    void ask({ kind: 'set-limit', site, minutes: picked }, outcome(site, picked, speech));
  };
  return (
    <li>
      <p class="pair">
        <span>
          {site === EVERYTHING ? say('limitsEverything') : siteName(site)}{' '}
          <span class="aside">{limitText(minutes, speech)}</span>
        </span>
        <button
          type="button"
          ref={opener}
          aria-label={say('limitsFor', { action, site: about(site) })}
          onClick={() => setOpen(!open)}
        >
          {action}
        </button>
      </p>
      {open && <LimitForm site={site} minutes={minutes} pick={pick} />}
    </li>
  );
}

const limitText = (minutes: number | null, { say, duration }: Speech): string =>
  minutes === null ? say('limitsNone') : duration(minutes * 60_000);

const outcome = (site: SiteId, picked: number | null, { say, about, duration }: Speech): string =>
  picked === null
    ? say('limitsRemoved', { site: about(site) })
    : say('limitsSaved', { site: about(site), time: duration(picked * 60_000) });
