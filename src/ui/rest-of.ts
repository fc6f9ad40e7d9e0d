import type { Invitations } from '../core/trends';
import type { Speech } from './speech';

/** The invitations that were not accepted, as far as there are any. */
export function restOf({ declined, other, left }: Invitations, { count }: Speech): string[] {
  return [
    declined > 0 ? count('endingsDeclined', declined) : '',
    other > 0 ? count('endingsOther', other) : '',
    left > 0 ? count('endingsLeft', left) : '',
  ].filter((text) => text !== '');
}
