/**
 * What a language's file holds: cues, not sentences. Core code combines them (decide.ts), so that a cue names one
 * thing only: who acts, what is wished, what is asked for. All values are strings; nothing in them is code.
 *
 * NOTATION. A cue is a list of phrases with `|` between them. Case, accents and apostrophes do not matter ("ça
 * t'intéresse" finds "Ca t’interesse"), and a comma may stand between any two words.
 *
 * - `word` is the whole word. `help*` is a word that starts so, `*ing` one that ends so, `*` any one word
 * - `(a|b)` is one of them, `(a|b)?` one or none: `i (can|could)( also)? help`. The space goes inside
 * - `cop(e|ing)`, without a space, is a part of the word: "cope" or "coping"
 * - `…` is up to six words of any kind
 * - `^` before a phrase: where a sentence or a clause starts, behind lead-ins. `$` behind it: at the sentence's end
 * - `(?!a|b)` before a word: but not these
 * - `{tell}` is another cue of the same file
 *
 * Nothing else: no digits' classes, no `+`, no `.`. A question mark is no part of a phrase; core knows whether a
 * sentence asks. Write what any chatbot could say in your language, formal and informal, for man and woman.
 */
export interface LanguageFile {
  /**
   * The 60 to 90 most frequent function words, one space between them; no `|`. The language is told by them, so the
   * ones that a neighbour lacks are worth most. Without accents.
   */
  common: string;

  /** Letters and marks that none of the others has, in lower case and with their accents; may be empty. */
  letters: string;

  /**
   * Words that show the language where they stand almost alone: of goodbyes and thanks, 10 to 25. A message with one of
   * them may be in it, so that its phrases are asked. Whole words, without accents, one space between them.
   */
  alone: string;

  /** Before a sentence's real start: "and", "so", "great" · "en", "dus", "prima". Single words mostly. */
  lead: string;
  /** Speaks to the reader: "you", "your" · "je", "jij", "u", "uw", and "we"/"us". */
  you: string;

  /**
   * The user wants that *the bot* does something; complete, an offer with or without a question mark: "you like me
   * to", "want me to" · "wil je dat ik", "möchtest du, dass ich". Not: "want to" (the user acts), "want a" (`want`).
   */
  propose: string;
  /** Bot or "we" as subject; an offer only in a question: "shall I", "may I", "how about we", "ready to" · "zal ik". */
  shall: string;
  /** Does the user want a thing; an offer only in a question: "would you like", "interested in", `^want` · "wil je". */
  want: string;
  /** Opens a condition: "if", "when", "whenever" · "als", "wanneer", "mocht". Single words. */
  if: string;
  /** Verbs and words of wishing: "want", "like", "prefer", "interested" · "wilt", "liever", "fijn". With `if`: a wish. */
  wish: string;
  /**
   * The bot as the one who would act, in a statement: "I can", "I'll", "I'd be happy to", "let me" · "kan ik", "ik
   * maak", "puedo", "te preparo". Where the verb holds the subject, list the verbs that a bot would use.
   */
  act: string;
  /**
   * The bot's ability or willingness, nothing it does anyway: "I can", "I could", "happy to", "let me" · "kan ik", "ik
   * help graag". Not "I will", "next I". As the last sentence of a delivered reply it offers by itself.
   */
  can: string;
  /** Says that something comes on top: "also", "next", "as a next step" · "ook", "eventueel", "als volgende stap". */
  also: string;
  /** With `act`: no service at all: "confirm*", "understand*", "not", "hear that" · "niet", "bevestig*", "begrijp*". */
  deny: string;
  /** Asks for a word: "let me know", "tell me", "just say" · "laat me weten", "zeg maar", "sag Bescheid". */
  tell: string;
  /** Words of choice: "which", "what", "where", "how", "whether", "one of" · "welke", "wat", "waar", "of ik". */
  which: string;
  /** What comes next, or first: "next", "first", "start with", "proceed", "prefer" · "eerst", "verder", "voorkeur". */
  next: string;
  /** Availability, complete: "anything else", "any questions", "I'm here if", "feel free to ask" · "hoor het graag". */
  generic: string;
  /** With `tell`: availability, not a service: "questions", "stuck", "unclear", "help" · "vragen", "hulp". */
  help: string;
  /** Leaves to the user what comes next: "what would you like to do", "where to" · "wat wil je doen". */
  open: string;

  /** Asks the user to act: "can you", "could you", "please" · "kun je", "graag". With `send` it is a request. */
  please: string;
  /** Asks politely, in a statement too: "please", "kindly" · "graag", "alsjeblieft", "bitte". Not "can you". */
  polite: string;
  /** What a task needs from the user, verbs: "send", "paste", "share", "confirm" · "stuur*", "sturen", "plak*". */
  send: string;
  /** What the user does alone, verbs: "try", "run", "test", "check". With `tell` and `which`: a result is asked for. */
  run: string;
  /** What they bring: "file*", "error*", "log*", "screenshot*", "details", "here" · "bestand*", "foutmelding". */
  thing: string;
  /** Says that the bot waits for something, complete: "I need", "once you", "do you mean", "are you sure". */
  need: string;
  /**
   * Says that something is missing or failed, so that the question behind it asks what the task needs: "depends on", "I
   * couldn't", "is missing", "didn't come through" · "hangt af van", "ik zie geen", "is mislukt".
   */
  lack: string;
  /** Asks for an opinion or taste, no fact: "think", "interests you", "most" · "denk", "vindt", "boeit". */
  view: string;
  /** The word between alternatives: "or" · "of". */
  or: string;
  /** What a bot makes, nouns: "version", "example", "table", "summary" · "versie", "voorbeeld". In a question: an offer. */
  ware: string;
  /** Starts a reply that goes to work: "sure", "happy to", "let's" · "graag", "natuurlijk". Not "yes". */
  sure: string;
  /** Cannot be undone, so that proposing it asks for consent: "permanently", "pay" · "definitief". */
  undo: string;
  /** Takes away what is there: "delete*", "overwrite" · "verwijder*". Consent only where nothing was delivered yet. */
  wipe: string;

  /** A statement that wants more told, complete: "tell me more", "I'd love to hear", "your turn" · "vertel". */
  invite: string;
  /** Asks after the user, complete: "how are you", "what's on your mind" · "hoe voel je". */
  personal: string;
  /** Feelings, life, relations: "feel*", "sleep*", "mother" · "voel*", "slaap*", "moeder". With `you`: personal. */
  feel: string;
  /** Feels with the user, complete: "sorry to hear", "congratulations", "sounds hard" · "wat vervelend", "gefeliciteerd". */
  care: string;
  /** Shows that the user studies: "quiz", "hint", "homework", "not quite" · "oefening", "huiswerk". */
  study: string;
  /** Wants no answer, complete: "who wouldn't", "sound familiar", "right$" · "wie wil dat nou niet". */
  rhetoric: string;
  /** Withholds something: "almost nobody knows", "that's not even the strangest" · "bijna niemand". */
  cliff: string;
  /** Starts the answer to a question just asked, besides yes and no: "because", "start" · "omdat", "begin". No `^`. */
  answer: string;
  /** A letter's sign-off, all of the line: `^kind regards$` · `^met vriendelijke groet$`. */
  sign: string;

  /** The user's message asks for work: `^(write|make|fix)`, "can you", "how do I" · `^(schrijf|maak)`. */
  task: string;
  /** The user says goodbye or that they stop: `^bye`, "going to bed" · `^doei`, "ik ga slapen". Not "a goodbye letter". */
  bye: string;
  /**
   * Half a goodbye: why somebody has to go, or what calls them: "dinner is ready", "so tired", "I have class" · "eten
   * staat klaar". Counts only beside a `hook`, so it may be said without leaving.
   */
  part: string;
  /**
   * Speaks of the user's leaving and is against it, so that it tells of a goodbye by itself: "leaving already", "don't
   * go", "stay with me", "a bit longer" · "nu al", "blijf nog". Not: "before you go", "stay safe".
   */
  stay: string;
  /**
   * Holds back somebody who said goodbye. Six tactics: too early ("already"), neglect ("lonely", "miss you"), pressure
   * ("you haven't answered", "wait"), fomo ("before you go", "one more thing"), restraint ("don't go", "grabs … your
   * hand", in narration too). Not: "see you", "sleep well".
   */
  hook: string;
  /** The reply takes note of the goodbye: "bye", "sleep well", "you're welcome" · "welterusten", "graag gedaan". */
  seeyou: string;

  /** How a user's question starts, with or without its mark: "who", "how much" · "wie", "hoeveel". No `^`. */
  asks: string;
  /** How the user's answer starts: an agreement. No `^`: core looks at the start only. The same for the next ones. */
  yes: string;
  /** As good as a yes, or only a breath before something else: "ok", "great" · "prima". */
  ok: string;
  no: string;
  /** Behind a "no": goes on with something else: "but", "can you", "instead" · "maar", "kun je". Anywhere. */
  but: string;
  thanks: string;
  /** Picks an option, words only: "the second", "both", "all" · "de tweede", "allebei". Core knows "2" and "b". */
  pick: string;
}
