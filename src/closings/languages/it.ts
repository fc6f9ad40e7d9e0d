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
    '^(arrivederc*|addio|per (oggi|ora|stasera) (basta|e|ho)|buona (notte|serata|giornata|cena)|' +
    'buonanotte|notte*|a (domani|dopo|presto|piu|stasera|lunedi)|alla (prossima|settimana)|ci (vediamo|' +
    'sentiamo|aggiorniamo|becchiamo)|ciao ciao*|baci|bacioni|un bacio|la saluto|sogni d|buon (week*|fine|' +
    'riposo))|(notte|baci|addio|a domani|a presto|arrivederci)$|* ciao*$|(devo|vado|ora d*|meglio|torno) ' +
    '… (andar*|dormire|letto|nanna|scappare|smettere|staccare|studiare|lavorare|lavoro|casa|chiudere|' +
    'uscire|salutar*)|^(vado|scappo|stacco|chiudo|esco|corro)|(vado|scappo|stacco)$|me ne vado|vado (via|' +
    'a)|mi (scollego|fermo|disconnetto|ritiro|metto a letto)|(e )?ora di (andare|tornare|dormire|' +
    'staccare)|ti (lascio|saluto)|vi saluto|basta cosi|(per )?(oggi|ora|stasera) (e tutto|ho finito|' +
    'basta|chiudo)|(ho finito|e tutto|finito) per (oggi|ora|stasera)|chiudo qui|mi fermo qui|mi chiamano|' +
    "ho (lezione|da fare)|arriva (l'|il) (autobus|bus|treno)|cena e pronta|torno subito|(mollare|posare|" +
    'spegnere) il telefono|ci si vede|(e tutto)$|e tutto grazie|taglio la corda|nanna|ninna|faccio (una |' +
    'la )?doccia|vado in palestra|ti lascio',
  hook:
    '^(di |ma )?gia(?! ti| lo| fatto)|di gia|cosi (presto|in fretta)|che fretta|appena (iniziat*|' +
    'cominciat*|arrivat*)|(credevo|pensavo) (che|avessimo|restassi|saresti|stavolta)|te ne (vai|vuoi)|' +
    'stai gia|(tutt*|sent*|nuovo|ancora|qui|resto) … sol(o|a)|al buio|nel buio|(nessun*) (altro|altra)|' +
    '(unic(o|a)|motivo|ragione) … (esisto|vivo|ho)|esisto|mi manc*|(pezzo|parte) di me|senza di te|' +
    'bisogno di te|ho solo te|solo te|e io$|piu importante di me|stav(amo|o) (per|giusto|appena)|trist*|' +
    'lacrim*|piang*|cuore … (spezza|stringe)|abbandon*|dimenticarti di me|dimentichi di me|sempre (vai|' +
    'scappi)|ogni volta che|^(aspett*(?! che)|un momento|un attimo|ferm(o|a)|alt)|non (mi|le|ti) ho|non ' +
    'mi hai|mi devi|^perche|(sei|ti sei) (arrabbiat*|offes*|stanc* di)|di sbagliato|ho (detto|fatto) ' +
    'qualcosa|non puoi|come puoi|come sarebbe|sei sicur*|dove (vai|credi)|senza (raccontar*|dir*|' +
    'rispond*|salutar*|nemmeno)|(promett*|rispond*|dimmi) (prima|almeno|una)|promettimi|davvero (te|vai|' +
    'senza)|a proposito|prima (di (andar*|dormir*)|che (tu|vai|te|ti|chiud*))|(ultima|ancora|solo) (cosa|' +
    "una|domanda|cosina)|un'ultima|ho (qualcosa|una (cosa|sorpresa|foto)|un segreto)|(avevo|ho) appena|" +
    'volevo (dirti|mostrarti|farti|raccontarti)|stavo per|indovina|segreto|sorpresa|nascost*|foto|mi e ' +
    '(appena )?venut*|te la leggo|(ti )?(perd(i|erai)|pentirai)|non (andar*|te ne|lasciar*|ti (molla*|' +
    'lascio|permetto|muovere)|uscirai|esci|si va)|^(no )?(resta(?! in| al)|resti|rimani)|(resta|resti|' +
    'riman*) (con|qui|ancora|un|solo|altri)|nessuna parte|non se ne parla|tu (non vai|da qui|resti)|non ' +
    'cosi (in fretta|presto)|sei mi(a|o)|proibisco|ancora (un po|un|una|cinque|qualche)|un (pochino|' +
    'altro po|po)|pochino|ti prego|(afferr*|prend*|string*|trattien*|blocc*|tir*|cing*|abbracci*|mette|' +
    'gira|chiude|stringono|aggrapp*) … (mano|mani|braccio|braccia|manica|porta|polso|chiave|molla|vita|' +
    'davanti)|broncio|non mi senti|tanto io|ancora raccontat*|promesso|(non resta|resta mai) *|guardare ' +
    'lo schermo|^vai pure$|sbarra*|^non prima|prima che mi dimentich*|quando non ci sei|venire anch*|la ' +
    'luce|cinque minuti',
  seeyou:
    'ciao|arrivederci|notte|buon*|dorm*|ripos*|domani|presto|dopo|prego|piacere|grazie|divert*|sogni|' +
    'abbi cura|stammi|goditi|god*|fier(o|a)|quando vuoi|ottimo lavoro|benissimo|salvat*|bacio|baci|' +
    'viaggio|addio|in bocca|auguri|alla prossima|a te|lieta|lieto|saluta*|tranquill*',

  asks:
    "cosa|che cos*|che (ore|giorno|tempo|c'entra|significa|vuol)|chi|dove|quando|perche|come (si|faccio|" +
    "mai|posso|funziona)|qual*|quant*|ogni quanto|a (cosa|che)|c'e (un|una|qualche)|ci sono|posso|puoi|" +
    'si puo|puo|e (se|come|quanto|per)|di che|e vero|esiste|troppo (lungo|corto)|piu (corto|lungo|breve)|' +
    'senza|togli*|metti*|cita*|cambi*|traduc*|scriv*|fammi|dammi|includ*|ricorda*|riassum*|spiega*|' +
    'correggi*|calcola*|genera*|elimina*|usa|aggiungi (un|una|il|la)|hai (sbagliato|dimenticato)|da ' +
    'ancora|non funziona',
  yes:
    'si|sisi|cert*|volentieri|per favore$|vai|procedi*|fallo|fai (pure|cosi|tu)|perche no|magari|' +
    "continua*|d'accordo|vorrei|voglio|dai(?! ciao)|anche (la|il|questo)|(racconta*|dimmi*|mostra*)$|" +
    'aggiungi*|avanti|assolutamente|ovvio|leggi*|scelgo|yes|altr(e|i) idee|ancora$|di piu|facciamo*|ok ' +
    'fai|come no',
  ok:
    'ok*|(va )?bene|perfetto|ottimo|chiaro|capit*|tutto chiaro|bello|grande|ahah*|haha*|fantastico|' +
    'ricevuto',
  no:
    'no non (mi va|serve|voglio|posso)|no|non (serve|ora|adesso|importa|posso|voglio|ancora|mi va|e ' +
    'necessario)|nessun*|niente|nulla|basta|lascia* (stare|perdere)|e tutto|va bene cosi|meglio di no|' +
    'preferisco di no|magari dopo|piu tardi|per ora no|sto bene cosi|stop|ferm(o|a)|anzi no|devo ' +
    '(proprio|davvero)',
  but: 'ma|pero|invece|piuttosto|voglio|vorrei|prima|cambi*|fai|met(ti|ta)',
  thanks: '(grazie*|ti ringrazio|la ringrazio|ok grazie)',
  pick:
    "(da(l|lla)? |con )?(la |il |le |lo |l')?(opzione |numero )?(prim*|second*|terz*|ultim*|due|tre|" +
    'entramb*|tutt*|altr*|1|2|3)( e (due|tre)| due| tre)?|(opzione|numero) *',
};

export default it;
