import en from '../../public/_locales/en/messages.json?welcome';
import type { Loaders } from '../ui/learn';
import { alsoSay } from '../ui/texts';

alsoSay('en', en);

/** The texts that only this screen says, in the languages that it learns: ui/learn.ts. */
export const OWN: Loaders = {
  nl: () => import('../../public/_locales/nl/messages.json?welcome'),
  de: () => import('../../public/_locales/de/messages.json?welcome'),
  fr: () => import('../../public/_locales/fr/messages.json?welcome'),
  es: () => import('../../public/_locales/es/messages.json?welcome'),
  pt: () => import('../../public/_locales/pt/messages.json?welcome'),
  it: () => import('../../public/_locales/it/messages.json?welcome'),
};
