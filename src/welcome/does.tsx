import { useSpeech } from '../ui/speech';

/** What it does: above all, the end of a reply is shown for what it is. */
export function Does() {
  const { say } = useSpeech();
  return (
    <>
      <p class="lead">{say('welcomeDoesLead')}</p>
      <figure class="example">
        <blockquote>
          <p>{say('welcomeExampleReply')}</p>
          <p>
            <mark>{say('welcomeExampleEnd')}</mark>
          </p>
        </blockquote>
        <figcaption>
          <i class="dot" aria-hidden="true" /> {say('welcomeExampleWhat')}
        </figcaption>
      </figure>
      <ul class="points">
        <li>
          <b>{say('welcomeTime')}</b> {say('welcomeTimeText')}
        </li>
        <li>
          <b>{say('welcomeEnds')}</b> {say('welcomeEndsText')}
        </li>
        <li>
          <b>{say('welcomeLimits')}</b> {say('welcomeLimitsText')}
        </li>
      </ul>
    </>
  );
}
