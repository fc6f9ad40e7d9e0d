import { weekAround } from '../../core/periods';
import { lastWeek, type WeekCard } from '../../core/week-card';
import { readWeekCard } from '../../store/history';
import { useSpeech } from '../../ui/speech';
import { WeekCardView } from '../../ui/week-card';
import { useWish } from '../limits/wish';
import { dayIn, hrefOf } from '../route';
import type { Tools, View } from '../view';

/** A week on one card, the last one unless the address says another. */
export const cardView: View = {
  id: 'card',
  title: 'dashCard',
  group: 'see',
  open: async ({ about }, { today, settings }) => {
    const day = dayIn(about);
    const week = day === null ? lastWeek(today) : weekAround(day);
    const card = await readWeekCard(week, settings);
    return (tools) => <Card {...tools} card={card} />;
  },
};

function Card({ card, ...tools }: Tools & { card: WeekCard | null }) {
  const { say } = useSpeech();
  const wish = useWish(tools);
  if (card === null) return <p class="empty">{say('dashCardNone')}</p>;
  const { first, last } = card.week;
  return (
    <section class="week-card" aria-label={say('dashCard')}>
      <WeekCardView card={card} settings={tools.settings} today={tools.today} ask={wish} />
      <p>
        <a href={hrefOf('week', `${first}..${last}`)}>{say('dashCardWeek')}</a>
      </p>
    </section>
  );
}
