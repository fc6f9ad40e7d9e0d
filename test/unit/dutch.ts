import nl from '../../public/_locales/nl/messages.json';
import { alsoSay } from '../../src/ui/texts';

// A screen learns a language before it speaks it; tests of its parts speak Dutch at once.
alsoSay('nl', nl);
