import type { FromScreen } from '../core/messages';

/** Asks the worker; when it is done, tells those who cannot see the change. */
export type Ask = (wish: FromScreen, told: string) => Promise<void>;
