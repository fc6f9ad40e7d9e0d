import type { FromScreen } from '../../core/messages';
import { mondayOf } from '../../core/weeks';
import { Section } from '../../ui/section';
import { useSpeech } from '../../ui/speech';
import { NumberField, TextField } from '../limits/fields';
import { useTyped } from '../limits/use-typed';
import { useWish } from '../limits/wish';
import type { Tools } from '../view';

/** The people and things that the user likes, and the talks of this week. They stay on this device. */
export function People(props: Tools & { talks: Readonly<Record<string, number>> }) {
  const { settings, today, talks } = props;
  const { say } = useSpeech();
  const wish = useWish(props);
  const week = mondayOf(today);
  const kept = [settings.people[0] ?? '', settings.people[1] ?? '', settings.people[2] ?? ''] as const;
  const names = [useTyped(kept[0]), useTyped(kept[1]), useTyped(kept[2])];
  const [number, setNumber] = useTyped(String(talks[week] ?? ''));
  const keep = (one: FromScreen): void => void wish(one, say('dashSaved'));
  const keepName = (typed: string, place: number): void => {
    const [was, name] = [kept[place] || null, typed.trim().slice(0, 40) || null];
    if (was !== name) keep({ kind: 'set-person', was, name });
  };
  const keepTalks = (): void =>
    keep({ kind: 'set-talks', week, talks: /^\d{1,3}$/.test(number.trim()) ? Number(number) : null });
  return (
    <Section title={say('dashPeople')} name="people">
      <p class="aside">{say('dashPeopleText')}</p>
      <div class="limit-form">
        <div class="fields">
          {names.map(([typed, type], place) => (
            <TextField
              key={place}
              label={say('dashPerson', { number: place + 1 })}
              value={typed}
              set={type}
              done={() => keepName(typed, place)}
            />
          ))}
        </div>
        <NumberField
          label={say('dashTalks')}
          value={number}
          set={setNumber}
          done={keepTalks}
          why={say('dashTalksWhy')}
        />
      </div>
    </Section>
  );
}
