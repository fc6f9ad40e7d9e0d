import en from '../../public/_locales/en/messages.json?background';
import nl from '../../public/_locales/nl/messages.json?spoken';
import de from '../../public/_locales/de/messages.json?spoken';
import fr from '../../public/_locales/fr/messages.json?spoken';
import es from '../../public/_locales/es/messages.json?spoken';
import pt from '../../public/_locales/pt/messages.json?spoken';
import it from '../../public/_locales/it/messages.json?spoken';
import { LANGUAGES, type Language } from '../core/records';
import { alsoSay, type Messages } from '../ui/texts';

// A worker cannot learn a language later: it has to have every file from the start.
const SPOKEN: Record<Language, Partial<Messages>> = { en, nl, de, fr, es, pt, it };
for (const language of LANGUAGES) alsoSay(language, SPOKEN[language]);
