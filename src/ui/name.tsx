import { useSpeech } from './speech';

/** The name with its mark, which is punctuation and not read out. */
export function Name() {
  const { say } = useSpeech();
  return (
    <>
      {say('extensionName')}
      <span class="mark" aria-hidden="true" />
    </>
  );
}
