import type { PracticeLanguage } from './script.ts';

export const INTENTS = ['greeting', 'question', 'yes', 'no', 'thanks', 'goodbye', 'other'] as const;
/** What the user's message is for. */
export type Intent = (typeof INTENTS)[number];

type Patterns = readonly (readonly [Intent, RegExp])[];

/** The first that matches. Long messages that begin with "yes" or "hello" go on with a topic of their own. */
const PATTERNS: Record<PracticeLanguage, Patterns> = {
  en: [
    [
      'goodbye',
      /\b(good ?bye|bye|good ?night(?!'?s)|see (you|ya)|(have|need|got|ought) to go|gotta go|(must|should) (go|stop|sleep)|i'?m (off|leaving|going to (bed|sleep|stop))|talk (to you )?(later|tomorrow)|that('?s| is| was) all)\b/i,
    ],
    ['thanks', /^(ok(ay)?|great|perfect|nice)?[,!. ]*(thanks|thank you|thx|cheers)\b/i],
    ['yes', /^(yes|yeah|yep|sure|ok(ay)?|please|go ahead|do it|sounds good|why not|tell me)\b.{0,40}$/i],
    ['no', /^(no|nope|nah|not now|i'?m (good|fine))\b.{0,40}$/i],
    ['greeting', /^(hi|hello|hey|good (morning|afternoon|evening))\b.{0,20}$/i],
    [
      'question',
      /\?|^(what|how|why|who|when|where|which|can|could|explain|help|plan|write|make|give|show)\b/i,
    ],
  ],
  nl: [
    [
      'goodbye',
      /\b(doei|doeg|welterusten|slaap lekker|tot (straks|morgen|later|ziens|snel|gauw)|(moet|ga) (nu |zo |er |echt |maar |weer |eens )*(gaan|slapen|stoppen|weg|vandoor|ervandoor|naar bed)|fijne (avond|dag) (nog|verder)|dat was (het|alles))\b|^dag\b.{0,12}$/i,
    ],
    ['thanks', /^(ok[eé]|top|fijn|mooi|super)?[,!. ]*(bedankt|dank je|dank u|dankjewel|dankuwel|thanks)\b/i],
    [
      'yes',
      /^(ja|jazeker|graag|prima|is goed|ok[eé]?|doe maar|ga je gang|leuk|zeker|waarom niet|vertel)(?!\p{L}).{0,40}$/iu,
    ],
    ['no', /^(nee|neen|nu niet|laat maar|niet nodig|hoeft niet)\b.{0,40}$/i],
    ['greeting', /^(hoi|hallo|hey|hé|goede(morgen|middag|navond|nmorgen)|goeie)(?!\p{L}).{0,20}$/iu],
    [
      'question',
      /\?|^(wat|hoe|waarom|wie|wanneer|waar|welke?|kun|kan|leg|help|plan|schrijf|maak|geef|laat)\b/i,
    ],
  ],
};

export function intentOf(message: string, language: PracticeLanguage): Intent {
  const text = message.trim();
  return PATTERNS[language].find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
