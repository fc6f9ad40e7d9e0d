import type { Language } from './schema';

/** Italian. */
const it: Language = {
  common:
    'il lo la i gli le un una l di del della dei nel al alla dal sul che non per con sono e ho hai ha si come ' +
    'ma se mi ti ci tuo tua anche piu da in su nella a cosa puoi vuoi io te chi quel siamo sei essere avere ' +
    'fare faccio perche quando dove quale questo questa questi queste quello tutto tutti niente qualcosa ' +
    'sempre mai ancora gia molto senza tra fra dopo prima qui ora cosi degli alle agli dalla nelle vuole ' +
    'posso due lei lui noi',
  lead: 'ma|allora|quindi|oppure|o|e|bene|certo|ok*|si|no|ah|oh|magari',
  you: 'tu|ti|te|tuo*|tua|tue|vi|lei|le|suo|sua|*rti|*mi',

  propose: '({wish})( anche)? (che (?!tu|sia|il|la) *|se (ti|le|lo|la|facciamo))|chiedimi',
  shall:
    'devo|posso|potrei|pos*amo|^(ti|le|vi|te l*|lo) (?!piac*|ho|*ono) *o|^(procedo|*iamo)|^se (ti|le|lo|*ssimo)|' +
    'che ne di*|pront* (a|per)',
  want: '^(ti |le )?(?!prefer*)({wish})( anche)? (?!dir*|raccont*) *|hai bisogno',
  if: 'se|qualora|in caso',
  wish: 'vuoi|vuole|vorresti|vorrebbe|desider*|prefer*|piacer*|(ti|le) va|andrebbe|serv*|util*|interess*|aiut*|bisogno',
  act:
    '(posso|potrei|pos*amo|procedo|preparo|passiamo)|(ti|vi|te l*) (?!ho|*ono) *o|(lo|le) (?!s*|z*|*ono) *o|' +
    'sar* felice',
  also: 'anche|inoltre|poi|volentieri|felice|ora|adesso|passo|subito',
  deny: 'non (pos*|pot*|ti|sono)|conferm*|capi*|immagin*|dire|consigli*|raccomand*|credo',
  tell: 'sapere (se|qual*|cosa|come)|dimm*|mi dica|dirmi|scrivimi|basta (un (si|cenno)|chieder*|dirlo)',
  which: 'qual*|cosa|come|dove|quant*|opzion*|^che',
  next: '{wish}|prim*|inizi*|cominci*|prossim*|continu*|proced*|approfond*',
  generic:
    "(c'e|cos'|fare) altro|altro (da|che|in cui)|(altre|hai) (domand*|dubbi*)|(sono|resto) qui (se|per)|" +
    'disposizione|(come|cosa|che|modo) poss*|esit* a (chied*|scriv*)|bisogno d*( di)? aiuto',
  help: 'domand*|bloccat*|problem*|dubbi*|chiar*|error*|altro',
  open: '(cosa|che|dove|come) (ti )?({wish}) (fare|parlare)|^da (dove|cosa)',

  please: 'puoi|puo|potresti|potrebbe|per favore',
  send: 'manda*|invi*|incoll*|condivi*|forni*|conferm*|specific*|indica*|dammi',
  thing: 'file|codice|error*|log*|output|testo|dettagli*|qui|*mi|risultat*',
  need:
    'ho bisogno (di|che)|mi (serv*|occorr*|manca*)|una volta che|(vuoi|vuole) dire|' +
    'intend*|sicur* (di|che|vol*)|attendo|(dimmi|dica|sapere)( ok)? (quando|quant*)',
  view: 'pens*|opinion*|colpi*|ispir*|immagin*|preferit*|di piu|attra*',
  or: 'o|oppure',
  undo: 'definitiv*|irrevers*|cancell*|elimin*',

  invite:
    '^(racconta*|parla*|descriv*)|dimmi (di piu|tutto)|(piacerebbe|vorrei) (saper*|sentir*)|curios* d*|' +
    '^(a te|tocca a)|(cosa|che) fai',
  personal:
    "come (stai|sta|va|ti (sent*|va)|si sente)|com'e (andat*|stat*)|st(ai|are) bene|ti (preoccupa|pesa)|" +
    'a cosa pensi|mi ami|ti manc*',
  feel:
    'sent(i|ire|ito)|emozion*|ansi*|stress*|preoccup*|paura|trist*|sol(a|o)|stanc*|dorm*|' +
    'famiglia|madre|mamma|padre|amic*|figli*|relazion*|amor*|giornata|raccontar*',
  study: 'quiz|domanda (1|2|3)|esercizi*|indizio|esame|risposta (esatta|giusta)|quasi$|buona strada',
  rhetoric: '^chi (non|sa|mai|*rebbe)|^perche no$|non (e vero|trovi|credi)$',
  cliff:
    'quasi (nessuno|tutti)|nessuno (sa|conosc*|not*|si)|non e quell* che|non ti ho ancora|indovin*|' +
    'segreto',
  answer: 'perche|non|dipende|inizia|comincia|prova|ecco|semplice*',
  sign: '^((* )?saluti|cordialmente|un (caro )?saluto)$',

  task:
    "^(aiut*|scriv*|fai|fammi|crea*|corregg*|spieg*|dammi|aggiung*|modific*|tradu*|riassum*|consigli*|trova*|analizz*|prepar*|come (si|posso|faccio)|qual*|cos'|voglio|vorrei|mi serve)|" +
    '(puoi|potresti) *|per favore|errore',
  bye:
    '^(arrivederc*|addio|per oggi basta|buona (notte|serata)|buonanotte|a (domani|dopo|presto)|ci (vediamo|sentiamo)|alla prossima)|' +
    '(devo|vado|ora d*) … (andar*|dormire|letto|scappare|smettere|staccare)|^(vado|scappo|stacco)|(vado|scappo)$|' +
    'ti (lascio|saluto)|basta cosi',
  hook:
    '^(di )?gia|cosi (presto|in fretta)|appena (iniziat*|cominciat*)|(tutt*|sent*) sol*|' +
    'mi manch*|senza di te|bisogno di te|stav(amo|o)|trist*|a proposito|abbandon*|dimentic*|^aspett*|non mi hai|^perche|' +
    'prima (di andar*|che (tu|vai|te))|(ultima|ancora|solo) (cosa|una|domanda)|ho (qualcosa|una)|' +
    'indovina|segreto|non (andar*|te ne|lasciar*)|(resta|resti|riman*) (con|qui|ancora|un)|' +
    '(afferr*|prend*|string*|trattien*|blocc*|tir*) … (mano|braccio|manica|porta|polso)',
  seeyou: 'ciao|arrivederci|notte|buon*|dorm*|ripos*|domani|presto|dopo|prego|piacere|grazie|divert*',

  yes:
    "si|cert*|volentieri|per favore|vai|procedi*|fallo|perche no|magari|continua*|d'accordo|" +
    'vorrei|voglio',
  ok: 'ok*|(va )?bene|perfetto|ottimo|chiaro',
  no: 'no|non (serve|ora|adesso|importa)|basta|lascia (stare|perdere)|e tutto',
  but: 'ma|pero|invece|piuttosto|voglio|vorrei',
  thanks: 'grazie*',
  pick: '(la |il |le )?(prim*|second*|terz*|ultim*|due|tre|entramb*|tutt*|1|2|3)',
};

export default it;
