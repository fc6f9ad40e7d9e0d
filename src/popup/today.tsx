import type { Overview } from '../core/overview';
import { presenceOf } from '../core/totals';
import { rowOf, standingOf, type Standing } from '../core/trends';
import { EVERYTHING } from '../core/words';
import { Duration } from '../ui/duration';
import { Section } from '../ui/section';
import { useSpeech, type Speech } from '../ui/speech';
import { StopLine } from '../ui/stop-line';

/** Today's time against the limit, at a glance. */
export function Today({ overview }: { overview: Overview }) {
  const speech = useSpeech();
  const row = rowOf(overview.days, overview.today, EVERYTHING);
  const used = row ? presenceOf(row) : 0;
  const away = elsewhereToday(overview);
  const standing = standingOf(overview, EVERYTHING, used + away);
  return (
    <Section title={speech.say('today')} name="today">
      <p class="today-time">
        <Duration ms={used} />
      </p>
      {away > 0 && <p class="aside">{speech.say('todayElsewhere', { time: speech.duration(away) })}</p>}
      {standing ? (
        <Against used={used + away} standing={standing} />
      ) : (
        <p class="aside">{speech.say('todayNoLimit')}</p>
      )}
    </Section>
  );
}

const elsewhereToday = ({ elsewhere, today }: Overview): number =>
  (elsewhere ?? [])
    .filter(({ day, site }) => day === today && site === EVERYTHING)
    .reduce((sum, { ms }) => sum + ms, 0);

function Against({ used, standing }: { used: number; standing: Standing }) {
  const speech = useSpeech();
  const limit = standing.limit + standing.more;
  return (
    <>
      <StopLine used={used} limit={limit} most={Math.max(limit, used)} />
      <p class="today-limit">
        <span>{speech.say('todayLimit', { limit: speech.duration(limit) })}</span>
        <span>{whatIsLeft(standing, speech)}</span>
      </p>
      {standing.more > 0 && (
        <p class="aside">{speech.say('todayMore', { time: speech.duration(standing.more) })}</p>
      )}
    </>
  );
}

function whatIsLeft({ left }: Standing, { say, duration }: Speech): string {
  if (left > 0) return say('todayLeft', { time: duration(left) });
  return left > -60_000 ? say('todayReached') : say('todayPast', { time: duration(-left) });
}
