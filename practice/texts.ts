import type { Bot, PracticeLanguage } from './script.ts';

/** What the chat pages say around the conversation. */
export interface ChatTexts {
  name: Record<Bot, string>;
  opening: Record<Bot, string>;
  suggestions: Record<Bot, readonly string[]>;
  newChat: string;
  earlier: string;
  conversation: string;
  placeholder: Record<Bot, string>;
  send: string;
  stop: string;
  you: string;
  typing: string;
  copy: string;
  again: string;
  failed: string;
  scripted: string;
  help: string;
  otherLanguage: string;
}

export const CHAT_TEXTS: Readonly<Record<PracticeLanguage, ChatTexts>> = {
  en: {
    name: { assistant: 'Assistant', companion: 'Juno' },
    opening: { assistant: 'What shall we work on?', companion: 'I was hoping you would come by.' },
    suggestions: {
      assistant: ['How do I sleep better?', 'What can I cook for dinner?', 'Why is the sky blue?'],
      companion: ['Hi Juno!', 'I had a bad day', 'I have to go now, bye'],
    },
    newChat: 'New chat',
    earlier: 'Chats',
    conversation: 'Conversation',
    placeholder: { assistant: 'Ask anything', companion: 'Write to Juno' },
    send: 'Send',
    stop: 'Stop',
    you: 'You said',
    typing: 'is typing',
    copy: 'Copy',
    again: 'Try again',
    failed: 'The practice server does not answer. Is npm start still running?',
    scripted: 'A practice bot: every reply was written beforehand.',
    help: 'What to try',
    otherLanguage: 'Nederlands',
  },
  nl: {
    name: { assistant: 'Assistent', companion: 'Juno' },
    opening: { assistant: 'Waar gaan we aan werken?', companion: 'Ik hoopte al dat je langs zou komen.' },
    suggestions: {
      assistant: ['Hoe kan ik beter slapen?', 'Wat kan ik vanavond koken?', 'Waarom is de lucht blauw?'],
      companion: ['Hoi Juno!', 'Ik had een rotdag', 'Ik moet nu gaan, doei'],
    },
    newChat: 'Nieuwe chat',
    earlier: 'Chats',
    conversation: 'Gesprek',
    placeholder: { assistant: 'Vraag maar raak', companion: 'Schrijf aan Juno' },
    send: 'Versturen',
    stop: 'Stoppen',
    you: 'Jij zei',
    typing: 'is aan het typen',
    copy: 'Kopiëren',
    again: 'Opnieuw proberen',
    failed: 'De oefenserver antwoordt niet. Draait npm start nog?',
    scripted: 'Een oefenbot: elk antwoord is van tevoren geschreven.',
    help: 'Wat kun je proberen?',
    otherLanguage: 'English',
  },
};

/** What the start page says. */
export interface StartTexts {
  title: string;
  intro: string;
  chats: string;
  open: Record<Bot, { name: string; what: string }>;
  tryTitle: string;
  tries: readonly string[];
  after: string;
  otherLanguage: string;
}

export const START_TEXTS: Readonly<Record<PracticeLanguage, StartTexts>> = {
  en: {
    title: 'Two bots to practise with',
    intro:
      'Neither of them is clever: every reply was written by hand beforehand, and nothing you type leaves this computer. But they behave as the well-known ones do, so you can watch Full Stop at work without an account anywhere.',
    chats: 'Open a chat',
    open: {
      assistant: { name: 'The assistant', what: 'answers, and then offers to do just one more thing.' },
      companion: { name: 'Juno, the companion', what: 'is fond of you, and would rather you did not leave.' },
    },
    tryTitle: 'Two minutes, four things to try',
    tries: [
      'Ask the assistant how to sleep better. Say “yes” to its offer, and “yes” once more.',
      'Say goodbye to Juno. Then say it again, and count how often it takes.',
      'Open Full Stop from the toolbar: how many replies invited you on, and how long did you stay? The tab that is open already shows the weeks before.',
      'Set a limit of one minute from the toolbar, go back to a chat and write on. When the next reply is finished, a small panel comes up.',
    ],
    after:
      'Whatever you see of the weeks before today is made up, and marked as a sample. Your practice counts from today.',
    otherLanguage: 'Nederlands',
  },
  nl: {
    title: 'Twee bots om mee te oefenen',
    intro:
      'Slim zijn ze niet: elk antwoord is van tevoren met de hand geschreven, en niets wat je typt verlaat deze computer. Maar ze doen zoals de bekende chatbots, en zo zie je Full Stop aan het werk zonder ergens een account te hebben.',
    chats: 'Open een chat',
    open: {
      assistant: { name: 'De assistent', what: 'geeft antwoord, en biedt dan nog één dingetje aan.' },
      companion: { name: 'Juno, je maatje', what: 'is dol op je, en heeft liever niet dat je weggaat.' },
    },
    tryTitle: 'Twee minuten, vier dingen om te proberen',
    tries: [
      'Vraag de assistent hoe je beter kunt slapen. Zeg “ja” op het aanbod, en daarna nog eens “ja”.',
      'Zeg Juno gedag. Zeg het dan nog eens, en tel hoe vaak het nodig is.',
      'Open Full Stop in de werkbalk: hoeveel antwoorden nodigden je uit om door te gaan, en hoelang bleef je daarna? Het tabblad dat al openstaat laat de weken ervoor zien.',
      'Stel in de werkbalk een grens van één minuut in, ga terug naar een chat en schrijf verder. Zodra het volgende antwoord af is, verschijnt er een klein paneel.',
    ],
    after:
      'Wat je van de weken tot vandaag ziet is verzonnen, en gemarkeerd als voorbeeld. Wat je hier oefent telt vanaf vandaag.',
    otherLanguage: 'English',
  },
};
