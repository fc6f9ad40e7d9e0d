import en from '../../public/_locales/en/messages.json?background';
import nl from '../../public/_locales/nl/messages.json?spoken';
import de from '../../public/_locales/de/messages.json?spoken';
import fr from '../../public/_locales/fr/messages.json?spoken';
import es from '../../public/_locales/es/messages.json?spoken';
import pt from '../../public/_locales/pt/messages.json?spoken';
import it from '../../public/_locales/it/messages.json?spoken';
import { alsoSay } from '../ui/texts';

// A worker cannot learn a language later: it has to have every file from the start.
alsoSay('en', en);
alsoSay('nl', nl);
alsoSay('de', de);
alsoSay('fr', fr);
alsoSay('es', es);
alsoSay('pt', pt);
alsoSay('it', it);
