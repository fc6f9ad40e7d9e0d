import { useSpeech } from '../ui/speech';
import type { TextKey } from '../ui/texts';

const POINTS: readonly { title: TextKey; text: TextKey }[] = [
  { title: 'welcomeNoWord', text: 'welcomeNoWordText' },
  { title: 'welcomeNothingLeaves', text: 'welcomeNothingLeavesText' },
  { title: 'welcomeNoPrivate', text: 'welcomeNoPrivateText' },
  { title: 'welcomeNoPeople', text: 'welcomeNoPeopleText' },
  { title: 'welcomeNoVerdict', text: 'welcomeNoVerdictText' },
];

/** What it never does. */
export function Never() {
  const { say } = useSpeech();
  return (
    <>
      <ul class="points">
        {POINTS.map(({ title, text }) => (
          <li key={title}>
            <b>{say(title)}</b> {say(text)}
          </li>
        ))}
      </ul>
      <p class="aside">{say('welcomeUnseen')}</p>
    </>
  );
}
