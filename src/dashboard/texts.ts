import en from '../../public/_locales/en/messages.json?dashboard';
import nl from '../../public/_locales/nl/messages.json?dashboard';
import { alsoSay } from '../ui/texts';

alsoSay('en', en);
alsoSay('nl', nl);
