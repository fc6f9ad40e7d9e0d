import en from '../../public/_locales/en/messages.json?background';
import nl from '../../public/_locales/nl/messages.json?background';
import { alsoSay } from '../ui/texts';

alsoSay('en', en);
alsoSay('nl', nl);
