import en from '../../public/_locales/en/messages.json?welcome';
import nl from '../../public/_locales/nl/messages.json?welcome';
import { alsoSay } from '../ui/texts';

alsoSay('en', en);
alsoSay('nl', nl);
