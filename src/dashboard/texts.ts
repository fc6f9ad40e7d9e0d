import en from '../../public/_locales/en/messages.json?dashboard';
import type { Loaders } from '../ui/learn';
import { alsoSay } from '../ui/texts';

alsoSay('en', en);

/** The texts that only this screen says, in the languages that it learns: ui/learn.ts. */
export const OWN: Loaders = {
  nl: () => import('../../public/_locales/nl/messages.json?dashboard'),
  de: () => import('../../public/_locales/de/messages.json?dashboard'),
  fr: () => import('../../public/_locales/fr/messages.json?dashboard'),
  es: () => import('../../public/_locales/es/messages.json?dashboard'),
  pt: () => import('../../public/_locales/pt/messages.json?dashboard'),
  it: () => import('../../public/_locales/it/messages.json?dashboard'),
};
