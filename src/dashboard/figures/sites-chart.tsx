import { useCallback } from 'preact/hooks';
import { sumIn, type Sum } from '../../core/fold';
import type { Ms } from '../../core/records';
import type { SiteId } from '../../core/words';
import { siteName } from '../../sites/card';
import { useSpeech, type Speech } from '../../ui/speech';
import { Chart } from '../charts/chart';
import type { Room } from '../charts/picture';
import { rowsPicture, type Row } from '../charts/rows';
import type { Tools } from '../view';
import { besideKey, spanName } from './findings';
import { notesOf } from './notes';
import type { Figures } from './read-figures';

interface SiteSum {
  site: SiteId;
  sum: Sum;
  before: Ms | null;
}

/** Time by site, most first. */
export function SitesChart({ figures, tell }: { figures: Figures; tell: Tools['tell'] }) {
  const speech = useSpeech();
  const { say, duration } = speech;
  const sites = sitesOf(figures);
  const draw = useCallback((room: Room) => picture(sites, figures, speech, room), [figures, speech]);
  const [most] = sites;
  if (!most || sites.length < 2 || !figures.sum) return null;
  const values = {
    site: siteName(most.site),
    time: duration(most.sum.time),
    all: duration(figures.sum.time),
  };
  return (
    <Chart
      title={say('dashSitesMost', values)}
      name={`sites-${spanName(figures.query)}`}
      tell={tell}
      draw={draw}
      table={{
        head: [say('dashColSite'), say('dashColTime'), besideKey(figures, speech), say('dashColNotes')],
        rows: sites.map(({ site, sum, before }) => [
          siteName(site),
          duration(sum.time),
          before === null ? say('weekNothing') : duration(before),
          notesOf(sum.marks, speech).join(', '),
        ]),
      }}
    />
  );
}

function sitesOf({ query, now, beside }: Figures): SiteSum[] {
  return [...now.sites]
    .flatMap(([site, days]): SiteSum[] => {
      const sum = sumIn(days, query.span);
      const before = beside && sumIn(beside.folded.sites.get(site) ?? new Map(), beside.part);
      return sum ? [{ site, sum, before: before?.time ?? null }] : [];
    })
    .sort((a, b) => b.sum.time - a.sum.time);
}

function picture(sites: readonly SiteSum[], figures: Figures, speech: Speech, room: Room) {
  const { duration } = speech;
  const hasBeside = sites.some(({ before }) => before !== null);
  const rows = sites.map(({ site, sum, before }): Row => {
    const name = siteName(site);
    const beside = before === null ? [] : [`${besideKey(figures, speech)}: ${duration(before)}`];
    const figure = duration(sum.time);
    const text = [`${name}: ${figure}`, ...beside, ...notesOf(sum.marks, speech)].join('; ');
    return { name, figure, value: sum.time, beside: before, text };
  });
  return rowsPicture(rows, hasBeside ? [{ look: 'hatched', text: besideKey(figures, speech) }] : [], room);
}
