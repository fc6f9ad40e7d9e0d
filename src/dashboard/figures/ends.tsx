import { useMemo } from 'preact/hooks';
import { addDays } from '../../core/days';
import { sumIn } from '../../core/fold';
import type { Span } from '../../core/periods';
import { shiftsOf } from '../../core/shifts';
import { weekdayOf } from '../../core/weeks';
import type { DayKey } from '../../core/records';
import { useSpeech } from '../../ui/speech';
import type { Tools, View } from '../view';
import { ClassesChart } from './classes-chart';
import { courseOf, type Makers } from './course';
import { EndsChart } from './ends-chart';
import { Filters } from './filters';
import { Nothing } from './nothing';
import { queryOf } from './query';
import { readFigures, type Figures } from './read-figures';
import { ShareChart } from './share-chart';
import { spanAfter } from './spans';
import { StayChart } from './stay-chart';

const WEEKS = 12;

/** The twelve weeks that end with the week of the day. */
const twelveWeeksUpTo = (day: DayKey): Span => {
  const last = addDays(day, 6 - weekdayOf(day));
  return { first: addDays(last, 1 - WEEKS * 7), last };
};

/** How replies end over time, what came of it, and whether the site or the user changed. */
export const endsView: View = {
  id: 'closings',
  title: 'dashEnds',
  group: 'see',
  open: async (route, basics) => {
    const figures = await readFigures(
      queryOf(route, basics.today, twelveWeeksUpTo),
      basics,
      'everything',
      'days',
    );
    return (tools) => <Closings figures={figures} tools={tools} />;
  },
};

function Closings({ figures, tools: { tell } }: { figures: Figures; tools: Tools }) {
  const { sum } = figures;
  const speech = useSpeech();
  const { sites, makers } = useMemo(() => sitesOf(figures), [figures]);
  const course = useMemo(() => courseOf(figures.now.days, makers, figures, speech), [figures, speech]);
  return (
    <>
      <Filters figures={figures} after={spanAfter} />
      {!sum || sum.invitations.replies === 0 ? (
        <Nothing figures={figures} />
      ) : (
        <div class="charts">
          <EndsChart figures={figures} tell={tell} isCompared course={course} />
          <ClassesChart figures={figures} tell={tell} course={course} />
          <StayChart figures={figures} tell={tell} course={course} />
          {sites.map(({ site, shifts }) => (
            <ShareChart key={site} site={site} figures={figures} shifts={shifts} tell={tell} />
          ))}
        </div>
      )}
    </>
  );
}

/** The sites that replied in the span, most first, and the steps in how they end their replies. */
function sitesOf({ now, query }: Figures) {
  const sites = [...now.sites]
    .map(([site, days]) => ({ site, days, replies: sumIn(days, query.span)?.invitations.replies ?? 0 }))
    .filter(({ replies }) => replies > 0)
    .sort((a, b) => b.replies - a.replies)
    .map(({ site, days }) => ({ site, shifts: shiftsOf(days.values()) }));
  const makers: Makers = new Map(
    sites.flatMap(({ site, shifts }) => (shifts.site ? [[site, shifts.site] as const] : [])),
  );
  return { sites, makers };
}
