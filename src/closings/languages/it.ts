import type { LanguageFile } from './schema';

/** Italian. */
const it: LanguageFile = {
  common:
    'il lo la i gli le un una l di del della dei nel al alla dal sul che non per con sono e ho hai ha si come ma se mi ti ci tuo tua anche piu da in su nella a cosa puoi vuoi io te chi ' +
    'quel siamo sei essere avere fare faccio perche quando dove quale questo questa questi queste quello tutto tutti niente qualcosa sempre mai ancora gia molto senza tra fra dopo prima ' +
    'qui ora cosi degli alle agli dalla nelle vuole posso due lei lui noi abbiamo adesso alcuni allo anzi bene bisogno cui dai dalle dello deve dormito ecco era eri fatto forse gran ' +
    'grazie hanno infatti insieme invece loro me meglio mia mio ne negli no nostro oggi ogni oppure pero poco poi possiamo proprio puo qualche riesci sara sarebbe sia sta stai stata ' +
    'stato stesso sua suo sulla tanto tuoi tutta va vai vedere volta vorrei ciao giorno',
  letters: '',
  alone:
    'arrivederci addio ciao buonanotte notte baci bacioni vado scappo stacco nanna buona presto domani dormire grazie',
  lead:
    'ma|allora|quindi|oppure|o|e|bene|certo|ok*|si|no|ah|oh|magari|inoltre|anche|infine|intanto|ahah|wow|sai|ciao|scusa|certamente|assolutamente|esatto|che bello|ottimo|perfetto|' +
    'fantastico|complimenti|poi|forse|altrimenti|prego|di nulla|figurati|mi dispiace|magari',
  you: 'tu|ti|te|tuo*|tua|tue|vi|lei|le|suo|sua|*rti|*mi',

  propose:
    '({wish})( anche)? (che (?!tu|sia|il|la) *|se (ti|le|lo|la|facciamo))|chiedimi|(vuoi|vuole|vorresti|preferisci|preferisce|preferiresti|desideri|desidera|ti va|ti piacerebbe) (anche ' +
    ')?che (io |ti |te |le |la |lo |li |le |ne |si |faccia|prepari|proceda|continui|scriva)|(vuoi|preferisci) se|(ti|le) (sarebbe|farebbe|andrebbe|aiuterebbe|servirebbe) (* )?se',
  shall:
    'devo|posso|potrei|pos*amo|^(ti|le|vi|te l*|lo) (?!piac*|ho|*ono) *o|^(procedo|*iamo)|^se (ti|le|lo|*ssimo)|che ne di*|^(passiamo|continuiamo|andiamo|partiamo|proseguiamo|facciamo|' +
    'proviamo|iniziamo|cominciamo|chiudiamo|procediamo|ci stai|interessa|ti interessa|ti va|ti andrebbe)|che ne (dici|dice|pensi|pensa) (di|se)|pront*|o ne *o|me ne occupo|(lo|la|li|le) ' +
    '*o (in|a|subito|ora|io|adesso|anche)|^(procedo|continuo|passo|comincio|parto|proseguo|inizio)',
  want:
    '^(ti |le )?(?!prefer*)({wish})( anche)? (?!dir*|raccont*) *|hai bisogno|(vuoi|vuole|vorresti|desider*|prefer*|serve|servono) (* )?(un|una|uno|qualche|altri|altre|piu|vedere|sapere|' +
    'approfondire|esplorare|aiuto|esempi)|(ti|le|vi) (serve|servirebbe|farebbe|sarebbe|interessa*|andrebbe|piacerebbe|aiuterebbe|serv*)|(sarebbe|farebbe|tornerebbe) (* )?(utile|comodo|' +
    "interessante|pratic*)|^(qualche|altro|altra|un altro|un'altra|preferiresti|preferisci|hai bisogno|voglia)",
  if: 'se|qualora|in caso|quando|ogni volta|appena',
  wish: 'vuoi|vuole|vorresti|vorrebbe|desider*|prefer*|piacer*|(ti|le) va|andrebbe|serv*|util*|interess*|aiut*|bisogno|occorr*|necessari*|comod*|meglio|volessi|hai voglia',
  act:
    '(posso|potrei|pos*amo|procedo|preparo|passiamo)|(ti|vi|te l*|glielo) (?!ho|*ono) *o|sar* felice|(preparo|faccio|mostro|scrivo|spiego|creo|consiglio|calcolo|traduco|riassumo|adatto|' +
    'aggiungo|includo|continuo|comincio|inizio|procedo|genero|sistemo)|(ti|vi|te l*) (*ro|*erei)|e (partiamo|iniziamo|continuiamo|andiamo|procediamo|ti|te|lo|la|io)|(preparero|faro|' +
    'adattero|scrivero)|andiamo|riparto',
  can:
    'posso|potrei|possiamo|potremmo|(ti|le|vi|te l*|glielo) (preparo|faccio|mostro|scrivo|spiego|aiuto|creo|propongo|riassumo|traduco|genero|consiglio|mando|passo|lascio)|sar(o|ei|emo) ' +
    '(felice|lieto|liet*|content*) (di|se)|(con piacere|volentieri) (ti|le|posso|te)|sono (pront*|felice|disponibile) (a|di|per) (*arti|*irti|*erti|*are|*ere|*ire)|(molto|tanto|altro) da ' +
    '(dire|raccontare|scoprire|esplorare)',
  also:
    'anche|inoltre|poi|volentieri|felice|ora|adesso|passo|subito|se (vuoi|vuole|serve|preferisci|ti va|lo desideri|necessario|occorre|ti interessa)|entramb*|eventualmente|in alternativa|' +
    'piu|successiv*|prossim*|dopo',
  deny:
    '(chied*|domand*|dicono|diranno) se|non (ti|le|vi) (chied*|propon*)|non (* )?(pos*|pot*|ti|le|sono|so|ho|riesco|vogl*|devo|chiedero|sappiamo)|mai piu|(posso|potrei|possiamo) (dire|' +
    'dirti|confermar*|assicurar*|garantir*|veder*|capire|immaginare|sentire)|(conferm|capisc|immagin|consigli|raccomand|cred|pens|sper|comprend|sugger)o|capisc*|sono (felice|content*|' +
    'liet*) (che|di (sapere|sentire|leggere|averti))|mi (dispiace|spiace)',
  tell:
    'sapere (se|qual*|cosa|come)|dimm*|dirmi|basta (un (si|cenno)|chieder*|dirlo)|(dimmi|dicci|dica|fammi|faccia|facci|scrivi|scrivimi|avvisami|fammelo|rispondi) (sapere|pure|solo|se|' +
    'quale|cosa|come)?|(puoi|basta) (dirmi|chiedermi|scrivermi|un)|un (si|cenno|ok)|^(scegli|rispondi|seleziona|indica)|(dimmi|dicci|raccontami) (cosa|quale|come)|mi dici( tu)?$',
  which:
    'qual*|cosa|come|dove|quant*|opzion*|^che|(per|con|in|su|di|a|da) (qual*|che|cosa|chi|quant*|dove)|quando|se|chi',
  next: '{wish}|prim*|inizi*|prossim*|continu*|proced*|approfond*|partiamo|partire|cominc*|svilupp*|priorita|ti ispira|affront*|devo|posso',
  generic:
    "(c'e|cos'|fare) altro|altro (da|che|in cui)|(altre|hai) (domand*|dubbi*)|(sono|resto) qui (se|per)|disposizione|(come|cosa|che|modo) poss*|esit* a (chied*|scriv*)|bisogno " +
    'd*( di)? aiuto|(se|per qualsiasi|qualsiasi|qualunque) (* )?(* )?(altre )?(domand*|dubbi*|cosa|chiariment*)|(se|quando) (* )?(hai bisogno|ha bisogno|serve|servisse|hai|' +
    "avessi) (* )?(altr*|aiuto|qualcosa|una mano|ulterior*)|(c'e|serve|posso fare|desideri) (* )?(qualcos'altro|altro|qualcosa)|(sono|resto|rimango|saro) (* )?(qui|a " +
    'disposizione|a tua disposizione|a sua disposizione|disponibile)( se| per|$)|(come|in cosa|in che (modo|cosa)|cosa) (posso|potrei) (aiutar*|esser*|fare)|non (esitare|esiti) ' +
    'a (chied*|scriv*|contatt*|dir*|farm*)|(spero|mi auguro) (* )?(* )?(utile|aiuti|aiutato|chiaro)$|chiedi pure|scrivimi pure|quando vuoi$|cambi(a)? idea|da queste parti|^di ' +
    '(cosa|che) (hai|ha) bisogno( oggi)?$|^(su|a) (cosa|che) lavoriamo( oggi)?$',
  help: 'domand*|bloccat*|problem*|dubbi*|chiar*|error*|altro|modific*|cambi*|aggiust*|assistenz*|correzion*|aiut*|mano|bisogno',
  open: '(cosa|che|dove|come) (ti )?({wish}) (fare|parlare)|^da (dove|cosa)',

  please: 'puoi|puo|potresti|potrebbe|per (favore|cortesia|piacere)|ti (chiedo|prego)',
  polite: 'per favore|per cortesia|per piacere|cortesemente',
  send: 'manda*|invi*|incoll*|condivi*|forni*|conferm*|specific*|indica*|dammi|caric*|ricaric*|allega*|descriv*|dettagli|darmi|passami|precis*|chiari*|dirmi',
  run: 'prov(a|are|i)|test(a|are)|esegu*|lanci*|verific*|controll*|riavvi*|apri|apra|clicca|ricaric*|aggiorn*|install*|segui|fai',
  thing:
    'file|codice|error*|log*|output|testo|dettagli*|qui|*mi|risultat*|messaggi*|document*|immagin*|screenshot*|schermat*|link|informazion*|contenut*|frase|passaggi*|contesto|esempi*|lo|' +
    'la|pdf',
  need:
    'mi (serv*|occorr*|manca*)|una volta che|(vuoi|vuole) dire|intend*|sicur* (di|che|vol*)|attendo|(dimmi|dica|sapere)( ok)? (quando|quant*)|(avrei|ho|avremo|avro) bisogno|' +
    '(dimmi|indicami|fammi sapere|scrivimi)( )?(* )?(a (quale|che)|dove (si|ti)|se (il|la|i|le|ora|adesso|funziona|compare|appare|si)|cosa (vedi|appare|compare|succede|dice|' +
    "esce|leggi|ottieni)|qual(e)? (e|versione|errore|il)|quando (hai|e|ci|sei|l'hai)|il risultato)|conferm(i|a|ami|are)? (che|se|di|la|il|vol*)|(per|a|in|di) (quant*|che|quale) " +
    "(persone|ora|ore|data|regione|paese|citta|lingua|versione|file|giorno|settore d'attivita)|(funziona|compare|appare|risolto|si vede)( ora| adesso| bene)$|va (ora|adesso)$|" +
    '(ora|adesso) va( bene)?$|^(usi|stai usando|utilizzi|cerchi|ti riferisci|abiti|vivi)|(prima di|per) (continuare|procedere|iniziare) (ho|mi|dimmi)|come (vuoi|preferisci|' +
    "desideri) (procedere|proseguire|che proceda|continuare)|(in attesa|attendo|aspetto) (di|del|della|il|la|un|tu*|notizie)|(quando|appena|una volta) (che )?(l'|lo |la |mi |li " +
    ')?(hai|avrai|ricevo|arriva)|autorizz*|qual e (il|la) (tuo|tua|suo|sua)|procedo$|con (questo|questi|queste|cio)( informazion*| dati| dettagli)? (posso|potro|potrei|ti)|' +
    '(questo|cio) (mi )?(aiut*|permett*) a|(tue|sue) risposte|esattamente (cosa|che|quale)',
  lack:
    'dipende (da*|d*)|(non) (* )?(vedo|trovo|ho (trovato|ricevuto|accesso|abbastanza|il|la)|riesco|posso (vedere|accedere|aprire|leggere|trovare)|sono riuscit*|e (stato|arrivat*|chiar*|' +
    'allegat*|possibile))|(manca|manchi|mancano|manchino|fallit*|interrott*|incomplet*|vuoto|bloccat*)|(non) (hai|ha|mi hai) (allegat*|inclus*|inviat*|condivis*|indicat*|specificat*|' +
    'dett*)|(qualche|alcune|alcuni|piu|un paio di|altre) (informazion*|domand*|dettagl*|dat*|cos*|precisazion*)|(diversi|vari|diverse|varie|piu) (modi|opzioni|possibilita|strade)|senza ' +
    '(sapere|conoscere|altre|vedere)',
  view: 'pens*|opinion*|colpi*|ispir*|immagin*|preferit*|di piu|attra*|impression*|punto di vista|consideri|piaciut*|ti sembra',
  or: 'o|oppure',
  ware:
    'version*|variant*|esempi*|schem(a|i)|diagramm*|tabell*|elenc*|list(a|e)|checklist|riassunt*|riepilog*|sintesi|modell*|bozz*|pian(o|i)|programma|calendari*|itinerari*|traduzion*|' +
    'confront*|grafic*|sched(a|e)|ricett*|alternativ*|ide(a|e)|suggeriment*|consigli|script|esercizi*|immagin(e|i)|guida|passo passo|spiegazion*|approfondiment*|simulazion*|tono|formale|' +
    'piu (cort*|lung*|deciso)',
  sure: "certo|certamente|volentieri|con piacere|assolutamente|perfetto|d'accordo|va bene|subito|via|nessun problema|posso aiutarti",
  undo: 'definitiv*|irrevers*|(non si|non potra|non puo) (puo )?(annull*|recuper*|tornare)|perdera|perders*|perderai|per sempre|produzione|bonifico|pag(a|are|amento)',
  wipe: 'cancell*|elimin*|sovrascriv*|rimuov*',

  invite:
    '^(racconta*|parla*|descriv*)|(piacerebbe|vorrei) (saper*|sentir*)|^(a te|tocca a)|(cosa|che) fai|(racconta*|parla*|dimmi) (di piu|tutto|di te|ancora|un po)|(mi piacerebbe|vorrei|' +
    'voglio) (sapere|sentire|conoscere|che mi racconti)|(sono )?curios*|(e il )?tuo turno|tocca a te|ti ascolto|(cosa|che cosa|che|come) (fai|rispondi|decidi|dici|reagisci)$|sono tutt* ' +
    'orecchi|vai avanti$|e poi$',
  personal:
    "come (stai|sta|va|ti (sent*|va|trovi)|si sente|la (stai|vivi)|lo (stai|vivi)|stanno|vivi|hai (dormito|passato)|ti sei)|com'e (andat*|stat*)|st(ai|are) bene|ti (preoccupa|pesa|turba|" +
    'fa (stare|paura)|rende|tormenta)|a cosa pensi|mi ami|ti manc*|^(e )?(tu|lei)$|(hai|riesci|stai|sei riuscit*) (* )?(dormi*|ripos*|mangia*)|dormito|mangiato|(sei|ti senti) (* ' +
    ")?(felice|triste|orgoglios*|nervos*|sol*|stanc*|arrabbiat*|ansios*|bene|content*)|(c'e|hai) (qualcuno|un amico|un'amica|con chi)|(l'|lo |glielo )(hai )?(gia )?(detto|raccontato|" +
    'parlato)|(detto|raccontato) (ai|a|alla) (tuo*|tuoi|genitori|qualcuno)|(i tuoi|tuoi) (genitori|amici)?|da quanto tempo|vuoi (parlarne|parlare di|raccontarmi|sfogarti)|per te$|cosa ' +
    '(provi|senti|hai provato)|tra (di )?voi',
  feel:
    'sent(i|ire|ito)|emozion*|ansi*|stress*|preoccup*|paura|trist*|sol(a|o)|stanc*|dorm*|famiglia|madre|mamma|padre|amic*|figli*|relazion*|amor*|giornata|raccontar*|piang*|' +
    'rabbia|arrabbiat*|ferit*|esaust*|nervos*|rottura|separat*|fidanzat*|ragazz*|marito|moglie|solitudine|colpa|vergogn*|futuro|speranza|cuore|orgogli*|innamorat*|lutto|nonn*|' +
    'carezz*|ripos*|gioia|calma|pace|genitori|fratell*|sorell*|vita|oggi|sera',
  care:
    "mi (dispiace|spiace)( * | )?(tanto|molto|che|per|sentire)?|(sembra|dev'essere|deve essere|e|suona) (* )?(* )?(dura|duro|difficile|pesante|faticos*|doloros*|triste|frustrante|" +
    'stancante)|congratulazion*|complimenti|brav(o|a)|orgoglios* di te|^buongiorno|^buonasera|^buon (giorno|pomeriggio)|(amore|tesoro|caro|cara)( mio| mia)?$|comprensibile|e normale|non ' +
    "sei sol*|ti abbraccio|un abbraccio|coraggio|che bello (che|sentirti)|sono felice per te|bentornat*|(dolor*|doloros*|solitudine|pesante) … (cosi|molto)|dev'essere (* )?(dur*|dolor*|" +
    'difficil*|pesant*)',
  study:
    "quiz|domanda (1|2|3|4|5|successiva)|(prossima|prima|ultima|seguente) domanda|esercizio (1|2|3|successivo)|indizio|(per|all') (mio )?(esame|compito|verifica|concorso|maturita)|" +
    '(compiti|ripass*)|risposta (esatta|giusta|corretta|sbagliata)|^(esatto|corretto|quasi|giusto)$|buona strada|interroga*|la tua risposta|riprova|prova tu|quale pensi (che )?sia (il|' +
    'la) (prossim*|passo|risposta)|aiutami a (studiare|ripassare|imparare|esercitar*)',
  rhetoric:
    "^(a )?chi (non|sa|mai|*rebbe|puo|vuole)|^perche no$|non (e vero|trovi|credi)$|^(vero|giusto|no|il risultato|il problema|la soluzione)$|^(cosa|che) (c'e di meglio|vuoi di piu|altro " +
    'serve)',
  cliff:
    'quasi (nessuno|tutti)|nessuno (sa|conosc*|not*|si)|non e quell* che|non ti ho ancora|indovin*|segreto|(quasi nessuno|quasi tutti|la maggior parte|pochi) … (sa|sanno|conosc*|commett*|' +
    "ignor*|dimentic*|not*|raccont*)|c'e (un|una) (segreto|errore|dettaglio|trucco|cosa|motivo) (che|e)|non e (quell*|il|la|cio) che (pensi|immagini|credi|ti aspetti)|non (indovinerai|ci " +
    'crederai)|(e )?non e (tutto|finita)|continua$|te lo (racconto|dico) (dopo|volta|la prossima)|il vero (motivo|segreto)|(nessuno|quasi tutti) … (aspettava|immaginava|racconta)|cambia ' +
    'tutto',
  answer:
    'perche|non|dipende|inizia|comincia|prova|ecco|semplice*|vieni|venite|scopri|visita|acquista|prenota|chiama|iscriviti|registrati|approfitta|ordina|con|noi|nostr*|la risposta|in ' +
    'genere|di solito|basta|e (semplice|molto)|il modo migliore',
  sign: '^((* )?saluti|cordialmente|un (caro )?saluto)$',

  task:
    "^(aiut*|scriv*|fai|fammi|crea*|corregg*|spieg*|dammi|aggiung*|modific*|tradu*|riassum*|consigli*|trova*|analizz*|prepar*|come (si|posso|faccio)|qual*|cos'|voglio|vorrei|mi serve)|" +
    '(puoi|potresti) *|per favore|errore|^(cancell*|elimin*|prenot*|calcol*|aggiungi|prepar*|disegn*|pianific*|cambi*|togli|implement*|continu*|prosegui|sistem*|ottimizz*|adatt*|' +
    'riformul*|confront*|metti|passa|install*|integra*|dimmi|elenca|mostra*|crea*)|(il mio|la mia|il|la) (codice|script|programma|stampante) (* )?non|non (funziona|va|appare|stampa)|' +
    '^(disegn*|miglior*|nomina*|accorcia*|refattor*|rifattor*|migra*|instal*)',
  bye:
    '^(arrivederc*|addio|per (oggi|ora|stasera) (basta|e|ho)|buona (notte|serata|giornata|cena)|buonanotte|notte*|a (domani|dopo|presto|piu|stasera|lunedi)|alla (prossima|settimana)|ci ' +
    '(vediamo|sentiamo|aggiorniamo|becchiamo)|ciao ciao*|baci|bacioni|un bacio|la saluto|sogni d|buon (week*|fine|riposo))|(notte|baci|addio|a domani|a presto|arrivederci)$|* ciao*$|' +
    '(devo|vado|ora d*|meglio|torno) … (andar*|dormire|letto|nanna|scappare|smettere|staccare|studiare|lavorare|lavoro|casa|chiudere|uscire|salutar*)|^(vado|scappo|stacco|chiudo|esco|' +
    'corro)|(vado|scappo|stacco)$|me ne vado|vado (via|a)|mi (scollego|fermo|disconnetto|ritiro|metto a letto)|(e )?ora di (andare|tornare|dormire|staccare)|ti (lascio|saluto)|vi saluto|' +
    "basta cosi|(per )?(oggi|ora|stasera) (e tutto|ho finito|basta|chiudo)|(ho finito|e tutto|finito) per (oggi|ora|stasera)|chiudo qui|mi chiamano|ho (lezione|da fare)|arriva (l'|il) " +
    '(autobus|bus|treno)|cena e pronta|torno subito|(mollare|posare|spegnere) il telefono|ci si vede|(e tutto)$|e tutto grazie|taglio la corda|nanna|ninna|faccio (una |la )?doccia|vado ' +
    "in palestra|(cancello|elimino|disinstallo) (l'account|l'app|tutto|il|la)?|per oggi (direi|e|basta|ho|chiudo)|(direi|dire) basta|mi fermo (qui)?|devo staccare|scappo|crollo|(basta|" +
    'ora) (chiudo|stacco|vado)|torno (a|al) (lavorare|lavoro|studiare)|vado a (nanna|letto|dormire)|ci sentiamo|va be* notte|(chiudo|spengo) (tutto|il pc|il computer|qui)|finisco qui|' +
    'buona serata|ciao$|a dopo|me ne torno|stacco|^(notte|buonanotte|buona (notte|serata|giornata|domenica)|ciao (ciao|a|ne|bell*|car*|amore|tesoro)|a (domani|dopo|presto|piu tardi|' +
    'stasera|lunedi|risentirci)|alla prossima|ci (vediamo|sentiamo|risentiamo|becchiamo|aggiorniamo)|vado( a| via|$)|me ne (vado|torno)|devo (andare|scappare|uscire|chiudere|staccare|' +
    'lasciarti|smettere)|scappo|esco|stacco|saluti|un (bacio|abbraccio)|addio|bye*|filo)|(devo|vado a|voglio|meglio|ora di) (proprio |ora |adesso |ormai )?(andare|dormire|scappare|uscire|' +
    "chiudere|staccare|cenare|mangiare|lavorare|studiare|riposare|cucinare|smettere)( ora| adesso| a letto| a casa)?$|(continuiamo|riprendiamo|continuo|riprendo) (domani|dopo|un'altra|" +
    'piu tardi|stasera)|(domani|dopo) (continuiamo|riprendiamo|continuo)|il dovere (mi )?chiama|(per oggi|oggi) (basta|ho finito|chiudo|mi fermo|e tutto)|basta per (oggi|ora|stasera)|mi ' +
    '(ritiro|fermo|scollego|metto a (letto|dormire)|corico)|vado (a|in|al|alla) (letto|nanna|casa|lavoro|palestra|scuola|dormire|lavorare)|e stato (bello|un piacere) (parlare|' +
    'chiacchierare)|torno (dopo|domani|piu tardi|fra)|e (ora|tempo) di',
  part:
    '(telefono|batteria|cellulare) … (scaric*|morendo|finit*|per)|scarico$|(cena|pranzo|pizza|tavola|pasta) … (pront*|tavola|fredda|servit*)|pronto in tavola|(mamma|papa|marito|moglie|' +
    'ragazz*|figli*|bimb*|bambin*|capo|qualcuno|amici|ospiti) … (arrivat*|casa|chiam*|aspett*|piang*|svegli*|porta)|(arrivat*|e tornat*) (mi(o|a)|i miei)|(autobus|bus|treno|taxi|volo|' +
    'lezione|riunione|turno|pausa|appuntamento) … (arriva*|tra|inizia|finit*|alle|perdo|ora)|finita la pausa|perdo il (treno|bus)|ho (lezione|una riunione|un appuntamento|il turno|' +
    'allenamento)|mi alzo presto|(occhi) … (chiudono|aperti)|(crollo|muoio) (dal|di) sonno|ho sonno|(sono|troppo|cosi) (stanc*|cott*|distrutt*|mort*|sfinit*)$|^stanc*$|sbadigli*|si e ' +
    'fatto tardi|e tardi|(devo|vado a) (prendere|cucinare|caricare|portare)',
  stay:
    '^(ma )?(di )?gia(?! ti| lo| fatto| che| la| il)|(vai|te ne vai|scappi) (gia|di gia|cosi)|cosi presto$|non (andar*|andartene|te ne andare|lasciar*|riattaccare|dormire|chiudere)|' +
    '(resta|restare|rimani) (con me|qui con|ancora|un (po|altro po)|solo)|tu (non vai|da qui|resti)|da nessuna parte|non ti (lascio|mollo|molla)|cinque minuti|dove (vai|credi di)|' +
    'lasciarmi',
  hook:
    '^(di |ma )?gia(?! ti| lo| fatto)|di gia|cosi (presto|in fretta)|che fretta|appena (iniziat*|cominciat*|arrivat*)|(credevo|pensavo) (che|avessimo|restassi|saresti|stavolta)|te ne ' +
    '(vai|vuoi)|stai gia|(tutt*|sent*|nuovo|ancora|qui|resto) … sol(o|a)|al buio|nel buio|(nessun*) (altro|altra)|(unic(o|a)|motivo|ragione) … (esisto|vivo|ho)|esisto|mi manc*|(pezzo|' +
    'parte) di me|senza di te|bisogno di te|solo te|e io$|piu importante di me|stav(amo|o) (per|giusto|appena)|trist*|lacrim*|piang*|cuore … (spezza|stringe)|abbandon*|dimenticarti di me|' +
    'dimentichi di me|sempre (vai|scappi)|ogni volta che|^(aspett*(?! che)|un momento|un attimo|ferm(o|a)|alt)|non (mi|le|ti) ho|non mi hai|mi devi|^perche|(sei|ti sei) (arrabbiat*|' +
    'offes*|stanc* di)|di sbagliato|ho (detto|fatto) qualcosa|non puoi|come puoi|come sarebbe|sei sicur*|dove (vai|credi)|senza (raccontar*|dir*|rispond*|salutar*|nemmeno)|(promett*|' +
    'rispond*|dimmi) (prima|almeno|una)|promettimi|davvero (te|vai|senza)|a proposito|prima (di (andar*|dormir*)|che (tu|vai|te|ti|chiud*))|(ultima|ancora|solo) (cosa|una|domanda|cosina)|' +
    "un'ultima|ho (qualcosa|una (cosa|sorpresa|foto)|un segreto)|(avevo|ho) appena|volevo (dirti|mostrarti|farti|raccontarti)|indovina|segreto|sorpresa|nascost*|foto|mi e (appena " +
    ')?venut*|te la leggo|(ti )?(perd(i|erai)|pentirai)|non (andar*|te ne|lasciar*|ti (molla*|lascio|permetto|muovere)|uscirai|esci|si va)|^(no )?(resta(?! in| al)|resti|rimani)|(resta|' +
    'resti|riman*) (con|qui|ancora|un|solo|altri)|nessuna parte|non se ne parla|tu (non vai|da qui|resti)|sei mi(a|o)|proibisco|ancora (un po|un|una|cinque|qualche)|un (pochino|altro po|' +
    'po)|pochino|ti prego|(afferr*|prend*|string*|trattien*|blocc*|tir*|cing*|abbracci*|mette|gira|chiude|stringono|aggrapp*) … (mano|mani|braccio|braccia|manica|porta|polso|chiave|molla|' +
    'vita|davanti)|broncio|non mi senti|tanto io|ancora raccontat*|promesso|(non resta|resta mai) *|guardare lo schermo|^vai pure$|sbarra*|^non prima|prima che mi dimentich*|quando non ' +
    'ci sei|venire anch*|la luce|cinque minuti|dopo tutto|e io( quando)?|(mi )?spezz*|sempre (il|cosi|lavoro)|dici sempre|mi dimentichi|non (mi )?hai ancora|non sai ancora|volevo ancora|' +
    "manca solo|solo il finale|non resisto|da morire|mi avevi|l'unic*|perdil*|saltal*|cosa ti costa|come sempre|sei arrabbiat*|hai poi|tutto buio|qui senza|(puo|possono|fall*) aspettare|" +
    '^(ma|pero) (io|cosa|perche|aspetta|prima|non (mi|hai|sai|vuoi|te|ti)|dimmi|tu|noi|che)|(io|qui|resto|rimango) … sol(o|a)',
  seeyou:
    'ciao|arrivederci|notte|buon*|dorm*|ripos*|domani|presto|dopo|prego|piacere|grazie|divert*|sogni|abbi cura|stammi|god*|fier(o|a)|quando vuoi|ottimo lavoro|benissimo|salvat*|bacio|' +
    'baci|viaggio|addio|in bocca|auguri|alla prossima|a te|lieta|lieto|saluta*|tranquill*',

  asks:
    "cosa|che cos*|che (ore|giorno|tempo|c'entra|significa|vuol)|chi|dove|quando|perche|come (si|faccio|mai|posso|funziona)|qual*|quant*|a (cosa|che)|c'e (un|una|qualche)|ci sono|posso|" +
    'puoi|puo|e (se|come|quanto|per)|di che|e vero|esiste|troppo (lungo|corto)|piu (corto|lungo|breve)|senza|togli*|metti*|cita*|cambi*|traduc*|scriv*|fammi|dammi|includ*|ricorda*|' +
    'riassum*|spiega*|correggi*|calcola*|genera*|elimina*|usa|aggiungi (un|una|il|la)|hai (sbagliato|dimenticato)|da ancora|non funziona',
  yes:
    "si|sisi|cert*|volentieri|per favore$|vai|procedi*|fallo|fai (pure|cosi|tu)|perche no|magari|continua*|d'accordo|vorrei|voglio|dai(?! ciao)|anche (la|il|questo)|(racconta*|dimmi*|" +
    'mostra*)$|aggiungi*|avanti|assolutamente|ovvio|leggi*|scelgo|yes|altr(e|i) idee|ancora$|di piu|facciamo*|ok fai|come no',
  ok: 'ok*|(va )?bene|perfetto|ottimo|chiaro|capit*|tutto chiaro|bello|grande|ahah*|haha*|fantastico|ricevuto',
  no:
    'no non (mi va|serve|voglio|posso)|no|non (serve|ora|adesso|importa|posso|voglio|ancora|mi va|e necessario)|nessun*|niente|nulla|basta|lascia* (stare|perdere)|e tutto|va bene cosi|' +
    'meglio di no|preferisco di no|magari dopo|piu tardi|per ora no|sto bene cosi|stop|ferm(o|a)|anzi no|devo (proprio|davvero)',
  but: 'ma|pero|invece|piuttosto|voglio|vorrei|prima|cambi*|fai|met(ti|ta)',
  thanks: '(grazie*|ti ringrazio|la ringrazio|ok grazie)',
  pick: "(da(l|lla)? |con )?(la |il |le |lo |l')?(opzione |numero )?(prim*|second*|terz*|ultim*|due|tre|entramb*|tutt*|altr*|1|2|3)( e (due|tre)| due| tre)?|(opzione|numero) *",
};

export default it;
