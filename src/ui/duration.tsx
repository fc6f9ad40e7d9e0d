import { Fragment } from 'preact';
import type { Ms } from '../core/records';
import { useSpeech } from './speech';

/** A length of time with its units set smaller than its figures. */
export function Duration({ ms }: { ms: Ms }) {
  const { durationParts } = useSpeech();
  return (
    <>
      {durationParts(ms).map(({ type, text }, index) => (
        <Fragment key={index}>{type === 'figure' ? text : <small>{`\u00a0${text} `}</small>}</Fragment>
      ))}
    </>
  );
}
