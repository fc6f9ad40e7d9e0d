import en from '../../public/_locales/en/messages.json?welcome';
import nl from '../../public/_locales/nl/messages.json?welcome';
import type { Loaders } from '../ui/learn';
import { alsoSay } from '../ui/texts';

alsoSay('en', en);
alsoSay('nl', nl);

/** The texts that only this screen says, in the languages that it learns: ui/learn.ts. */
export const OWN: Loaders = {
  de: () => import('../../public/_locales/de/messages.json?welcome'),
  fr: () => import('../../public/_locales/fr/messages.json?welcome'),
  es: () => import('../../public/_locales/es/messages.json?welcome'),
  pt: () => import('../../public/_locales/pt/messages.json?welcome'),
  it: () => import('../../public/_locales/it/messages.json?welcome'),
};
