// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { Choice, NudgeShown } from '../../../src/core/nudge';
import { Effect } from '../../../src/dashboard/nudges/effect';
import { SpeechContext, speechOf } from '../../../src/ui/speech';
import { NOW, TODAY } from '../popup/sample';
import { read } from '../popup/screen';

afterEach(() => render(null, document.body));

const shown = (choice: Choice, number: number): NudgeShown => ({
  ...{ id: String(number), kind: 'break', form: 'panel', day: TODAY, site: 'chatgpt' },
  ...{ at: NOW - number, choice, chose: NOW },
});

it('says how often a nudge was shown and what was chosen, and claims nothing of few cases', async () => {
  const choices = ['continue', 'wrap-up', 'continue', 'shown', 'not-today', 'closed', 'off'] as const;
  const page = { rows: [], nudges: choices.map(shown), sessions: [], talks: {} };
  await act(() =>
    render(
      <SpeechContext.Provider value={speechOf('en', 'en')}>
        <Effect kind="break" page={page} />
      </SpeechContext.Provider>,
      document.body,
    ),
  );
  expect(read()).toBe(
    'Shown 7 times. You chose: Close 1, Continue 2, Wrap up 1, Not today 1, and Never again 1. ' +
      'Too few cases to say whether it helped: at least 10 with it and without it are needed.',
  );
});
