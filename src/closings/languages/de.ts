import type { LanguageFile } from './schema';

/** German. */
const de: LanguageFile = {
  common:
    'der die das und ist nicht ein eine einen fur mit auf dem den von zu du dir dich ich wir sie es auch wie oder wenn dass kann noch soll sind hast hat bei am aber mir ihnen was als ' +
    'dein da bist war nur wird sich zur diese weil mich uns ihr ihm ihn mein meine deine seine keine kein im zum vom nach uber vor durch ohne schon hier jetzt immer mehr sehr alles etwas ' +
    'man werden habe haben hatte warum wann wer wo welche sollen mochtest kannst konnen gerne dann lassen gern einmal damit dabei darauf daran deinen deiner deinem ihre ihren unser ' +
    'unsere euch ob doch ja nein mal ganz gut wurde wurden konnte konnten musste muss musst darf gibt geht macht machen sag sagen lass hattest kommst bitte vielleicht weiter etwa jede ' +
    'jeden kleine ersten zweite',
  letters: 'ß',
  alone: 'tschuss tschau servus wiedersehen ade adieu lebewohl baba bis gute schlaf nacht muss danke',
  lead:
    'und|oder|also|aber|ja|nein|ok*|gut|super|klar|dann|ach|oh|na|schon|ausserdem|zusatzlich|alternativ|naturlich|genau|perfekt|haha|wow|toll|schon|oder|vielleicht|sonst|hallo|hey|danke|' +
    'gerne|gern geschehen|entschuldigung|leider|kurz|ubrigens|bitte',
  you: 'du|di(ch|r)|dein*|sie|ihnen|ihr*|euch|uns|wir',

  propose:
    '(soll*|wollen) (ich|wir)|(mocht*|will*|wollen|wunsch*) … dass ich|(hilf*|helfen|hilfreich|ware) … wenn ich|nachste* … konn* (ich|wir)|(hatte*|ware*) … wenn ich|(willst|mochtest|' +
    'mochten sie|wollen sie|soll*) … (ich|wir)|lieber (ich|wir)|frag mich (nach|einfach)',
  shall:
    '(darf|kann|konn*|schauen|machen) (ich|wir)|haltst|bereit|lust|neugierig|klingt|^interess*|^(wollen|sollen) wir|wie ware|^(fangen|gehen|machen|starten|schauen) wir|interessiert|' +
    'gefallig|bock|los geht|einverstanden',
  want:
    '^(mocht*|willst|wollen|wunsch*|brauch*|magst) {you}|^(noch|mehr|lieber|auch)|(mochtest|mochten|willst|wollen|hattest|hatten|brauchst|brauchen|wurdest|wurden|benotigst|benotigen) ' +
    '{you}|(ware|wurde|waren|hilft|konnte) … (hilfreich|helfen|nutzlich|praktisch|interessant)|^(gern|lieber|eher|weitere*)|interesse an|^lust auf',
  if: 'wenn|falls|auf wunsch|bei|solltest|sofern|sobald|sollten|je nach',
  wish: 'mocht*|will*|wollen|mag*|lieber|hilf*|interess*|wunsch*|gewunscht|bedarf|passt|soll|hatte*|benotig*|brauch*|nutzlich|sinnvoll|gerne|anders',
  act:
    '(?!die|wie|sie)(*e|kann|konn*) ich|ich (kann|konn*|*e (dir|ihnen|gern*))|wir konn*|konn* wir|(rechne|mache|erstelle|schreibe|passe|empfehle|berechne|zeige|stelle|suche|baue|helfe|' +
    'lege|gehe|entwerfe|formuliere|ubersetze|erklare|fasse|optimiere|erweitere) (ich|wir)|ich (dir|ihnen|euch)',
  can:
    '(ich|wir) (kann|konn*|wurde|mache|erstelle|schreibe|helfe|zeige|erweitere|rechne|formuliere|passe|stelle) (* )?(gern*|auch)|(ich|wir) (kann|konn*)|(kann|konn*) (ich|wir)|^gern* *e ' +
    'ich|mit vergnugen|(noch )?(viel|einiges|mehr) zu (erzahlen|sagen|entdecken)|auf wunsch|gerne auch',
  also: 'auch|gern*|noch|ausserdem|alternativ*|daraus|nachste*|weiter*|ebenfalls|zusatzlich|beides|bei bedarf|wenn (du|sie) (mochte*|magst|wollen|willst)|gleich|direkt|wie du (magst|mochtest)',
  deny:
    '(nicht|kein*|nie|nur|leider) (* )?(helfen|sagen|tun|machen|beurteilen|sehen|ob|garantieren|mehr fragen|fragen)|(kann|konn*|werde|will|darf) (ich|wir|dir|ihnen|es) (* )?(* )?(nicht|' +
    'kein*|nur|leider|bestatigen|verstehen|sagen)|ich (* )?(* )?(nicht|keine|nur|verstehe|weiss|hoffe|glaube|denke|bestatige|empfehle|fuhle|freue|sehe)|bestatig*|versteh*|hoff*|glaub*',
  tell:
    'bescheid|(mich|mir) … wissen|^(sag*|nenn*|wahl*)|(sag*|schreib*|gib|frag*) (mir|mich|einfach|gern*|kurz)|(lass|lassen sie) (es )?(mich|uns) wissen|(sag|sagen sie|gib|geben sie) (mir|' +
    'einfach|bescheid|kurz)|(teil|teilen sie) (mir|es mir) … mit|(kannst|konnen) (mir|du mir|sie mir) … (sagen|mitteilen)|ein wort|^(wahle|such dir|entscheide)|sag (einfach )?(los|ja)',
  which:
    'welch*|w(as|ie|o*)|ob|option*|(mit|von|auf|in|fur|uber|zu|bei|nach|an|aus) (welch*|wem|wen|was)|wer|wann|wieviel*',
  next: 'zuerst|anfang*|beginn*|start*|als nachst*|fort*|lieber|bevorzug*|ich|wir|soll*|vertief*|mehr|mochte*|mochte* {you}|interessier*|weiter|zuwenden|ausarbeit*|wunsch*',
  generic:
    'sonst noch|(gibt es|brauch* {you}) … noch (et)?was|(noch|weitere|bei) fragen|fragen (hast|haben)|(wie|womit) kann ich|kann … (helfen|tun)$|verfugung|meld* {you}|(gern*|' +
    'immer|bin) … (fur dich|da|hier)|(zoger*|scheu*) … nicht|(bei|falls|wenn) … (weitere*|noch|andere*) … (fragen|hilfe|etwas|brauchst|brauchen|unklar*)|(steh*|bin) … (zur ' +
    'verfugung|zur seite|fur dich da|fur sie da)|jederzeit|sonst (etwas|was)|frag (einfach|gern*|ruhig)|(gern*|jederzeit) (fragen|melden)|hoffe … (hilft|geholfen|weiter)$|' +
    'anders uberleg*|was machen wir( heute)?$|wobei (brauch*|kann|darf)',
  help: 'frage*|hilf*|helfen|problem*|unklar*|etwas|anderung*|andern|anpass*|wunsch*|weiter*|brauchst|ruckfrage*|anmerkung*|korrektur*|fehler*',
  open: '^was nun|w(as|ie|o*) (mocht*|will*|wollen|sollen) {you} … (tun|machen|weiter*|heute|reden)',

  please:
    '(kannst|konn*|wurde*|magst) {you}|bitte|(konnt*|wurd*|kannst|konnen|magst) (du|sie|ihr) (* )?(bitte|mir)',
  polite: 'bitte',
  send:
    'schick*|send*|teil*|mitteil*|kopier*|lad*|*laden|*fugen|gib|geben|nenn*|zeig*|bestatig*|sagen|einfug*|fug*|hinzufug*|angeb*|prazisier*|beschreib*|erlauter*|verrat*|hochlad*|schreib* ' +
    'mir|erganz*|lass mir',
  run: 'fuhr*|test*|pruf*|probier*|starte*|offne*|klick*|schau*|versuch*|installier*|mach*',
  thing:
    'datei*|code|log*|fehler*|screenshot*|detail*|hier|mi(r|ch)|text|link|genau*|meldung*|dokument*|ergebnis*|bild*|foto*|daten|angaben|informationen|ausgabe|schritt|version|beispiel*|' +
    'inhalt',
  need:
    '(ich|wir) (brauch*|benotig*)|(brauch*|benotig*) ich|sobald … mir|mein(st|en) {you}|{you} … sicher|warte auf|bevor ich|fehl(t|en) mir|bestatigen sie|(sag*|gib|lass*) (mir|' +
    'mich|bescheid) … (ob es|wenn es|sobald|bei welchem|wo es|was (du|sie|es|passiert|siehst))|^fur wie viele|um welche uhrzeit|^wann|^(wie|welche*) (hoch|gross|lang|viel|alt|' +
    'art|version|sprache)|funktioniert (es|das) (jetzt|nun)|klappt (es|das)|ist (das|es) (so )?(richtig|korrekt|ok*)|mehr (informationen|details|kontext)|wirklich (loschen|' +
    'fortfahren|ausfuhren)|(verwendest|nutzt|verwenden|nutzen|meintest|suchst) (du|sie)|wie (soll|mochte*) … (weiter|fortfahren|vorgehen)|freigabe|zustimmung|(damit|(mit|auf ' +
    'basis) (diesen|dieser|deinen|ihren) (information*|angabe*|antwort*)) (kann|konnte|werde) ich|(das|dies) (wurde|hilft|hatte) (mir|uns)|wurden (mir )?helfen|(deine|ihre) ' +
    'antworten|was genau',
  lack:
    '(hangt|kommt) (* )?(* )?(von|davon|darauf|ab|an)|(ich|wir) (sehe|finde|habe|kann|konnte) (* )?(* )?(kein*|nicht*)|(fehlt|fehlen|fehlgeschlagen|abgebrochen|gescheitert|unvollstandig|' +
    'abgesturzt)|nicht (angekommen|angehangt|mitgeschickt|eindeutig|klar|gefunden|ubermittelt|moglich|geklappt)|(noch )?(ein paar|einige) (informationen|angaben|details|fragen)|ohne ' +
    '(mehr|weitere|den|die)|mehrere (moglichkeiten|varianten|wege|bedeutungen)|(bekomme|bekam|erhalte) (ich )?(einen|ein|eine)',
  view: 'denk*|meinst|find(est|en)|glaub*|gefallt|interess*|reizt|am meisten|meinung|gefesselt|beeindruckt|am liebsten|liebling*|spricht dich|uberzeugt|haltst du (von|davon)',
  or: 'oder',
  ware:
    'version*|variante*|beispiel*|schaubild*|diagramm*|tabelle*|liste*|checkliste*|ubersicht*|zusammenfassung*|vorlage*|entwurf*|plan|ablaufplan*|zeitplan*|ubersetzung*|vergleich*|' +
    'grafik*|gliederung*|stichpunkt*|ubung*|rezept*|alternative*|idee*|vorschlag*|tipp*|anleitung*|skript*|erklarung*|einkaufsliste*|ton|formell*|kurzer|lockerer|runde',
  sure: 'gern*|naturlich|klar|mach ich|sicher|selbstverstandlich|mit vergnugen|los geht*|kein problem|alles klar',
  undo: 'endgultig|unwiderruf*|bezahl*|kaufen|absenden|zuruckholen|nicht (mehr )?(ruckgangig|wiederherstell*|rückgangig)|kein zuruck|verloren|dauerhaft|produktiv*|uberweis*|bestell*',
  wipe: 'losch*|uberschreib*',

  invite:
    '^erzahl* (mir|mehr)|gespannt|neugierig|mich … interessieren|dein* (zug|wahl)|wartet auf|erzahl* (gern|ruhig|doch|mir|davon)|ich (bin|hore) (ganz )?(ohr|zu|gespannt|neugierig)|wurde ' +
    '(gern*|mich) … (horen|wissen|erfahren|interessieren)|du bist (dran|am zug)|jetzt du|was (tust|machst|sagst|antwortest) (du|ihr)|weiter$',
  personal:
    'wie (geht* (es |s )?(dir|ihnen|euch)|(fuhl*|war) … {you}|kommst du|gehst du * um|lauft es|lange … schon)|alles (ok*|gut|in ordnung)|was (beschaftigt|bewegt|belastet|ist ' +
    '(los|passiert)|macht dich)|herzen|uber dich|(bist|warst) du … (stolz|traurig|glucklich|aufgeregt|nervos|allein|mude|wutend|einsam|ok*)|geschlafen|gegessen|schlafst du|' +
    '(hast|gibt es) … (jemand*|unterstutzung|freund*|erzahlt|gesprochen|geredet)|magst du (daruber|mir|erzahlen)|zwischen euch|zurecht|grubel*|^(du|dir|sie|ihnen)$',
  feel:
    'fuhl*|gefuhl*|herz*|angst*|stress*|sorge*|traurig*|glucklich|freu(t|st|en)|allein|einsam*|stolz|belast*|schlaf*|familie|mutter|vater|eltern|freund(e|in*)?|mann|frau|kind*|*traumt|' +
    'vermiss*|leben|tag|heute|zuletzt|nahe|weinst|weinen|wut*|verletzt|mude|erschopft|nervos|aufgeregt|beziehung|geschwister|bruder|schwester|oma|opa|sohn|tochter|trennung|trauer|' +
    'verliebt|schuld*|zukunft|heimweh|kraft|hoffnung|mut|partner*',
  care:
    'tut mir (* )?leid|(das|es) (klingt|ist|muss|tut) (* )?(* )?(hart|schwer|schmerzhaft|anstrengend|belastend|schlimm|traurig|frustrierend|weh|hart|viel)|gluckwunsch|gratulier*|stolz ' +
    'auf dich|^guten (morgen|abend)|schatz|liebling|liebes|verstandlich|nachvollziehbar|nicht allein|mitgefuhl|fuhl dich|willkommen (zuhause|zuruck|daheim)|(klingt|fuhlt|muss) … (einsam|' +
    'allein|schlimm|schrecklich|schmerz*)',
  study:
    'quiz|(nachste )?^frage (*$|1|2|3|4|5)|nachste frage|ubungs*|frag* mich|abfragen|(fur|auf) (meine|die|eine) (prufung|klausur|klassenarbeit)|hausaufgabe*|lern* (ich|fur)|^fast$|fast ' +
    'richtig|^richtig$|hilf mir … (lernen|uben)',
  rhetoric:
    '^wer (will|braucht|kennt|weiss|traumt|kann|hat|liebt|mag)|^wer … nicht|^warum (auch )?nicht$|schiefgehen|^(wahr|oder|nicht wahr|na|das ergebnis|der haken|das problem|kommt dir das ' +
    'bekannt vor)$',
  cliff:
    'kaum (einer|jemand)|niemand … (weiss|erwart*)|nicht (verraten|einmal)|(fast|beinahe) (alle|jeder|niemand)|die meisten … (wissen|ubersehen|machen|vergessen)|(es gibt|aber) … (ein|' +
    'einen|eine|noch) (geheimnis|trick|fehler|detail|sache)|nicht … (denkst|denken|glaubst|erwartest|vermutest)|das war noch nicht alles|fortsetzung folgt|(andere*|nachste*) (geschichte|' +
    'mal)$|du wirst (es )?nicht glauben|ratst du nie|(keiner|niemand|kaum jemand) … (gerechnet|rechnete|wusste|ahnt*|geahnt|verrat)|verrat* dir (kaum|keiner|niemand)|das hat zeit',
  answer:
    'weil|nicht|komm*|besuch*|entdeck*|bestell*|jetzt|hol*|buch*|kauf*|ruf*|melde dich|mit|wir|unser*|kein problem|die antwort|meist*|das liegt|ganz einfach|am besten',
  sign: '^(mit )?(freundlich*|best*|lieb*|viel*) gru*$',

  task:
    '^(schreib*|erstell*|mach*|gib|ubersetz*|such*|pruf*|erklar*|zeig*|nenn*|hilf|ich (brauche|mochte)|was (ist|sind)|wie (kann|mach*|viel*)|welche*)|(kannst|konn*) {you}|bitte|fehler*|' +
    '^(reservier*|buch*|losch*|entfern*|fass*|vergleich*|andere*|fug*|schick*|berechne*|plan*|entwirf*|formulier*|analysier*|korrigier*|verbesser*|optimier*|los*|fix|weiter|mach weiter|' +
    'geh weiter)|mein (code|skript|programm|drucker) (* )?(geht|funktioniert|druckt|lauft)|^(zeichne|verbessere|mach|nenne|kurze|refactor*|migrier*|installier*|skizzier*|behebe)',
  bye:
    "^(tschu*|tschau*|ciao|servus$|gute nacht|gut* nachti|nacht|auf wiedersehen|bis (bald|morgen|spater|dann|nachher|gleich|nachste*|die tage|demnachst)|schlaf (gut|schon)|mach(s|'s) gut|" +
    'ade|adieu|leb wohl|lebewohl|(einen )?schonen (abend|tag|feierabend)|schones wochenende|wir (horen|sehen|lesen|schreiben) uns|man sieht sich|hau rein|pfiat*|baba|brb)|(tschu*|tschau*|' +
    'nacht|servus|ciao)$|(ich|muss|geh*|will) … (schlafen|bett|schluss|feierabend|gehen|hause|heim|arbeit|arbeiten|aufhoren|verschwinden|essen|unterricht)( fur heute| jetzt)?$|ich (hau|' +
    'leg) (mich )?(hin|ab|aufs ohr)|ich (hau|logge|log|klinke|melde|schalte|bin|steige) … (aus|ab|raus|dann mal weg|weg|off|fertig fur)|(mach*|ist) … (schluss|feierabend)|ich hor* (jetzt ' +
    '|hier )?auf( fur heute)?$|ich verabschied*|bin (dann )?(mal |jetzt )?(weg|raus|off)|(muss|bin|geh|will|sollte) (* )?(los|weg|raus|schlafen|ins bett|nach hause|heim|arbeiten|' +
    'aufhoren)|muss (wieder |jetzt |dann )?(arbeiten|in den unterricht|zur (arbeit|schule|uni)|ins bett)|das war( es|s| alles)?( fur heute)?$|(genug|fertig|reicht|schluss|ende) (* )?fur ' +
    'heute|fur heute (reicht|genug|ist|war)|zeit (zu|heim|ins|furs)|zeit … gehen$|(mama|mutter|vater|papa) ruft|(essen|bus|zug) (ist|kommt|wartet)|in die federn|(handy|computer|rechner) ' +
    '(weg*|aus*)|bis gleich|lass dich mal|nacht*$|ab ins|(app|account|konto) (losch*)|losch* … (app|account|konto)|aufs ohr|^feierabend|(leg|hau) mich (hin|ab|jetzt)|(bis|bin) (denne|' +
    "dannimanski|die nachsten)|nachti|n8|hdl|(laptop|rechner|handy) (zu|aus|weg)|hor* … auf (fur heute)?$|mach* dann|(das|dies) war* (es|s|'s) von|lass* (es|wir) … (gut sein|dabei)|pause " +
    'von|schonen (abend|tag|feierabend)|(brauche|mach*) (eine|mal) pause|(geh*|verzieh*|verkriech*) (mich )?(ins|in mein) (bett|nest)|tschussi*|bis denn*|^(bin (dann )?(weg|raus|off|mal ' +
    'weg)|ich (geh|gehe|verschwinde|hau ab|bin raus|zieh los|muss (auflegen|aufhoren|gehen|weg|los|weiter|schlafen))|adios|bye*|bis (mo*|di*|mi*|do*|fr*|sa*|so*|heute|nachste|irgendwann)|' +
    'gute n8|schlafenszeit|servus|ciao|moin dann|wiederschau*|auf bald|gehab dich|na dann)$|(muss|geh*|will|sollte|werde) (jetzt |dann |mal |langsam |leider |nun |wieder )?(mal )?(los|' +
    'weg|heim|schlafen|auflegen|aufhoren|gehen|weiter|offline|duschen|einkaufen|kochen|arbeiten|pennen|zocken|ran|rein|raus|zum (sport|training|unterricht)|zur (schule|uni|arbeit)|in die ' +
    '(schule|uni|arbeit|koje|heia|falle))( gehen)?$|(in|ab in) (die )?(koje|heia|falle|federn)|(mache|mach|machen) (fur heute|jetzt|hier) (schluss|feierabend|pause)|(morgen|spater|' +
    'nachher|ein andermal) (weiter|wieder|mehr)$|(horen|schreiben|sprechen|sehen) (uns|wir uns) (morgen|spater|bald|nachher|dann)|pflicht ruft|(reicht|genug|schluss) (mir )?(fur|jetzt)|' +
    '(bin|geh) (ich )?offline|(handy|rechner|pc|laptop) (mal )?(aus|weg|zu)|(tschuss|tschau|nacht|ciao|bye) (ihr|du|dann|schatz|suss*|liebes)?$|(war (schon|nett|toll)) (mit dir|zu)|zieh* ' +
    '(mich )?(zuruck|los)|mich (zuruck|schlafen|verabschieden|verdrucken|abmelden|hinlegen)',
  part:
    'akku|batterie|(essen|abendessen|mittag|pizza|kaffee) … (fertig|da|tisch|kalt|steht)|(kinder|kids|mann|frau|freund|freundin|besuch|baby|kleine|sohn|tochter|chef|mama|papa|mutter|' +
    'jemand) … (da|hause|kommt|kommen|wach|weint|tur|ruft|wartet|bett|abholen)|(bahn|bus|zug|taxi|flug|unterricht|meeting|termin|schicht|vorlesung|arbeit|pause|kurs) … (kommt|gleich|' +
    'beginnt|um|vorbei|los|rum|ruft|wartet)|(gleich|jetzt) (meeting|termin|unterricht|schicht|pause|arbeit)|fruh (raus|auf|aufstehen)|(augen) … (zu|auf)|(bin|so|echt|total|hunde*) (mude|' +
    'kaputt|fertig|erledigt|platt)|^mude$|(schlaf*|penn*|nick*) … ein|gahn*|schon spat|wird spat|muss … (abholen|kochen|duschen|einkaufen|bringen|laden|futtern)|bin gleich (wieder|zuruck)',
  stay:
    '(jetzt|etwa) schon( wieder)?( weg| gehen| los| ins bett| schlafen)?$|du (gehst|willst|musst) schon|^schon (weg|gehen|los|fort|aufhoren|mude|schlafen|so)|^(jetzt )?schon$|jetzt schon|' +
    'geh* (noch |jetzt |bitte |doch )?nicht(?! in| zu| auf| an| raus| hin| nach)|nicht (weg|gehen|auflegen|einschlafen)|^(nein |komm |bitte )?bleib(?! gesund| stark| so| wie| sauber| ' +
    'lieber| drin*| wach*| ruhig| gelassen| dran| weg| fern)|bleib* (hier|bei mir|doch|noch|da)|du bleibst|lass* (mich|dich) (nicht|nie|jetzt)|nicht los|du gehst (nirgend*|n*|jetzt ' +
    'nicht)|^noch nicht|minuten noch|noch (funf|zehn|ein paar) min*|(lauft|laufen) dir nicht',
  hook:
    '(so|jetzt|schon) (fruh|schnell|bald|schon|los|weg|gehen|aufhoren)|^schon(?! dass| war| mit)|schon (weg|gehen|los|wieder weg|fort|aufhoren|mude)|(erst|gerade|eben) (erst ' +
    ')?(angefangen|gekommen|begonnen|da|warm|angekommen)|doch (gerade|kaum|erst|noch)|kaum (begonnen|angefangen)|ich dachte wir|gerade (schon|so|erst|spannend|nett)|einsam|(wieder|hier|' +
    'ganz|so|bin|mich|mutterseelen) allein*|allein* (hier|lassen|zuruck|im)|ganz fur mich|im dunkeln|sonst niemand*|niemanden|(einzige*|grund) … (gibt|lebe|existier*|habe|bist)|nur dich|' +
    'vermiss*|ohne dich|fehl(t|st) mir|ein (teil|stuck) von mir|traurig*|tranen|weint|im stich|vergiss mich|wichtiger als ich|wichtigeres|(immer|jedes mal) wenn|laufst du weg|und ich|was ' +
    'mache ich|brauche dich|^(warte(?! bis)|moment|halt|stopp)|nicht (*antwortet|gesagt|gehen|so schnell|einfach|beendet|fertig|angesehen|erzahlt)|schuldest|versprich|^warum|bist du ' +
    '(sauer|bose|wutend|mir)|*was falsch*|wie kannst du|wohin|ohne (mir|zu|ein|dass)|(sag|erzahl) mir (erst|noch|wenigstens)|(bevor|ehe) du (gehst|schlaf*|einschlaf*|weg*|abhaust|' +
    'auflegst|die augen|verschwind*)|noch (kurz|was|etwas|eine|eins|ein bisschen|funf|zehn)|eins noch|(eine|letzte) (sache|frage|geschichte)|ubrigens|(wollte|habe|hab|hatte) … (dir ' +
    'gerade|dir noch|dir eben|etwas fur|was fur|eine uberraschung|ein geheimnis|foto)|wollte dir|(foto|geheimnis|uberraschung)|verschwiegen|(gerade|eben) … (eingefallen|gedacht)|rate mal|' +
    'verpasst|geh* (noch |jetzt |bitte )?nicht|nicht weg|^bleib(?! gesund| stark| so| wie| sauber| lieber| drin*| wach*)|bleib* (hier|bei|doch|noch|da)|du bleibst|lass* (dich|mich) ' +
    '(nicht|nie)|lasst (nicht|dich nicht)|nicht los|nirgend*|erlaube|verbiet*|nichts da|kommt nicht in|gehorst|mir gehor*|heute nicht|(greif*|halt*|pack*|zieh*|schling*|stell*|dreht|' +
    'versperr*|umklammer*|klammer*|umarm*|fass*|nimmt|druck*|blockier*|schliess*) … (dich|hand|hande|arm*|armel|tur|schlussel|handgelenk|weg)|schmoll*|langer|so viel vor|haben … noch ' +
    '(gar )?nicht|versprochen|(nie|niemand) bleibt|auf den bildschirm|^geh nur$|^erst wenn du mir|bevor ich es vergess*|wenn du weg|mitkommen|licht an|bitte nicht|immer wenn|(alles|' +
    'allem) was (ich|wir)|kannst du mir nicht|antun|brichst* (mir|du)|herz|langweil*|verrat mir|was wolltest|wollten (wir )?doch|krank|nachste (bahn|bus|zug)|zahle|wie immer|kommst du … ' +
    'wieder|hast du mich|was hat (er|sie)|hab* ich … falsch|schau* mich an|noch gar nicht erzahlt|sag* … (dass du|liebst)|etwas zeigen|(kann|konnen) (doch |noch |kurz )?warten|^aber (ich|' +
    'was|warum|wir|sag|verrat|warte|willst|weisst|bevor|vorher|erst|du (hast|kannst|wolltest|bist))',
  seeyou:
    'tschu*|tschau*|ciao|servus|nacht|wiedersehen|bis (bald|morgen|spater|dann|nachher|nachste*|zum)|schlaf*|traum*|schon*|gern*|viel (spass|erfolg|gluck)|bald|morgen|dank*|pass (gut ' +
    ")?auf|geniess*|ruh*|erhol*|gute (fahrt|reise|arbeit|besserung)|stolz|gruss*|jederzeit|alles (klar|gute)|gespeichert|mach(s|'s) gut|erfolg|lieb*|wochenende",

  asks:
    'was|wer|wen|wem|wo*|wann|warum|weshalb|wie*|welch*|ist (es|das|der|die)|gibt es|kann (ich|man|er|das)|kannst du|konn*|muss (ich|man)|darf (ich|man|er)|hast du|geht (das|es)|hilft|' +
    'und (was|wie|wer|das)|(bitte )?(kurzer|langer)|zu (lang|kurz)|ohne|schreib*|erstell*|ubersetz*|gib|nenn*|fuge|streich*|ander*|setz*|zitier*|berechne*|pruf*|erklar*|fass|erinner*|' +
    'stell*|benutz*|lies|wir mussen|ich mochte|du (hast|vergisst)|das gegenteil',
  yes:
    'ja*|jo|jep|yes|klar|gern*|bitte$|bitte (ja|mach*|weiter|gern*)|mach* (das|es|mal|bitte|weiter|sie|ruhig|beides|alle*|so)|mach$|weiter*|unbedingt|auf jeden|sehr gern*|na klar|leg los|' +
    'los|einverstanden|umsetzen|warum nicht|naturlich|sicher|(erzahl*|zeig*)( weiter| mehr| mal| her)?$|noch (ein paar|mehr|eine*)|mehr|her damit|go|nur zu|unbedingt|nimm|klingt (gut|' +
    'super)|hier auch|ok mach|noch kurz|na gut|genau',
  ok: 'ok*|gut|super|toll|prima|alles klar|passt|perfekt|cool|verstanden|verstehe|schon|haha*|klasse|top|gut zu wissen|na gut',
  no:
    'nein|nee|no$|nicht* (notig|jetzt|mehr|heute|davon)|nichts|mit nichts|kein*|lass (mal|gut|es|stecken|uns nicht|das)|das (war*|reicht|genugt)|reicht (so|mir)|brauch* … nicht|lieber ' +
    'nicht|noch nicht|spater|(das )?geht nicht|kann (ich )?nicht|ich (kann|will|mochte) nicht|will nicht|muss (wirklich|echt)|stop*|hor auf|passt so|schon gut|gerade nicht|ich muss|so ' +
    'lassen',
  but: 'aber|sondern|lieber|nur|erst|zuerst|ich (will|mochte)|mach|benenn*|ander*',
  thanks: '(vielen |besten |herzlichen |tausend )?dank*|merci|thx',
  pick:
    '(nimm )?(mit )?(die |den |das |der |dem )?(option |variante |nummer )?(erste(n|r|s|m)?|zweit*|dritt*|viert*|letzt*|andere*|beide*|alle|alles)( beiden| zwei| drei)?|(option|variante|' +
    'nummer|punkt) *',
};

export default de;
