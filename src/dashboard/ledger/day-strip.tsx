import { addDays, startOfDay } from '../../core/days';
import type { Interval } from '../../core/intervals';
import type { Instant } from '../../core/records';
import type { SiteId } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech } from '../../ui/speech';
import type { LedgerPage } from '../read';

const HOURS_APART = 4;

/** The day as a line for each site, inked where the user was there. For the eye only: the rows below say the same. */
export function DayStrip({ page, dayStart }: { page: LedgerPage; dayStart: number }) {
  const { clock } = useSpeech();
  const from = startOfDay(page.day, dayStart);
  const to = startOfDay(addDays(page.day, 1), dayStart);
  const share = (at: Instant): string => `${Math.min(100, Math.max(0, (100 * (at - from)) / (to - from)))}%`;
  const ticks = Array.from({ length: 24 / HOURS_APART + 1 }, (_, place) =>
    startOfDay(page.day, dayStart + place * HOURS_APART * 60),
  );
  return (
    <div class="strip" aria-hidden="true">
      {[...lanesOf(page)].map(([site, pieces]) => (
        <div key={site} class="lane">
          <span class="lane-name">{siteName(site)}</span>
          <div class="lane-line">
            {pieces.map((piece) => (
              <i
                key={piece.from}
                style={{
                  insetInlineStart: share(piece.from),
                  inlineSize: `${(100 * (piece.to - piece.from)) / (to - from)}%`,
                }}
              />
            ))}
          </div>
        </div>
      ))}
      <div class="lane-ticks">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: share(tick) }}>
            {clock(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

function lanesOf({ day, ledger }: LedgerPage): Map<SiteId, Interval[]> {
  const lanes = new Map<SiteId, Interval[]>();
  for (const { site, parts } of ledger.presences)
    lanes.set(site, [...(lanes.get(site) ?? []), ...parts.filter((part) => part.day === day)]);
  return lanes;
}
