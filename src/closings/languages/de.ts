import type { Language } from './schema';

/** German. */
const de: Language = {
  common:
    'der die das und ist nicht ein eine einen fur mit auf dem den von zu du dir dich ich wir sie es auch wie ' +
    'oder wenn dass kann noch soll sind hast hat bei am aber mir ihnen was als dein da bist war nur wird sich ' +
    'zur diese weil mich uns ihr ihm ihn mein meine deine seine keine kein im zum vom nach uber vor durch ' +
    'ohne schon hier jetzt immer mehr sehr alles etwas man werden habe haben hatte warum wann wer wo welche ' +
    'sollen mochtest kannst konnen gerne',
  lead: 'und|oder|also|aber|ja|nein|ok*|gut|super|klar|dann|ach|oh|na|schon',
  you: 'du|di(ch|r)|dein*|sie|ihnen|ihr*|euch|uns|wir',

  propose:
    '(soll*|wollen) (ich|wir)|(mocht*|will*|wollen|wunsch*) … dass ich|(hilf*|helfen|hilfreich|ware) … wenn ich|nachste* … konn* (ich|wir)',
  shall: '(darf|kann|konn*|schauen|machen) (ich|wir)|haltst|bereit|lust|neugierig|klingt|^interess*',
  want: '^(mocht*|willst|wollen|wunsch*|brauch*|magst) {you}|^(noch|mehr|lieber|auch)',
  if: 'wenn|falls|auf wunsch|bei|solltest',
  wish: 'mocht*|will*|wollen|mag*|lieber|hilf*|interess*|wunsch*|gewunscht|bedarf|passt|soll',
  act: '(?!die|wie|sie)(*e|kann|konn*) ich|ich (kann|konn*|*e (dir|ihnen|gern*))|wir konn*|konn* wir',
  also: 'auch|gern*|noch|ausserdem|alternativ*|daraus',
  deny: 'nicht|kein*|nur|bestatig*|versteh*|sagen|hoff*|glaub*|denk*|habe|weiss|empfehle',
  tell: 'bescheid|(mich|mir) … wissen|^(sag*|nenn*|wahl*)|(sag*|schreib*|gib|frag*) (mir|mich|einfach|gern*|kurz)',
  which: 'welch*|w(as|ie|o*)|ob|option*',
  next: 'zuerst|anfang*|beginn*|start*|als nachst*|fort*|lieber|bevorzug*|ich|wir|soll*|vertief*|mehr|mochte*',
  generic:
    'sonst noch|(gibt es|brauch* {you}) … noch (et)?was|(noch|weitere|bei) fragen|fragen (hast|haben)|(wie|womit) kann ich|kann … (helfen|tun)$|verfugung|meld* {you}|' +
    '(gern*|immer|bin) … (fur dich|da|hier)|(zoger*|scheu*) … nicht',
  help: 'frage*|hilf*|helfen|problem*|unklar*|etwas',
  open: '^was nun|w(as|ie|o*) (mocht*|will*|wollen|sollen) {you} … (tun|machen|weiter*|heute|reden)',

  please: '(kannst|konn*|wurde*|magst) {you}|bitte',
  send: 'schick*|send*|teil*|mitteil*|kopier*|lad*|*laden|*fugen|gib|geben|nenn*|zeig*|bestatig*|fuhr*|test*|pruf*|sagen',
  thing: 'datei*|code|log*|fehler*|screenshot*|detail*|hier|mi(r|ch)|text|link|genau*',
  need: '(ich|wir) (brauch*|benotig*)|(brauch*|benotig*) ich|sobald … mir|mein(st|en) {you}|{you} … sicher|warte auf|bevor ich|fehl(t|en) mir|bestatigen sie',
  view: 'denk*|meinst|find(est|en)|glaub*|gefallt|interess*|reizt|am meisten',
  or: 'oder',
  undo: 'endgultig|unwiderruf*|losch*|uberschreib*|bezahl*|kaufen|absenden',

  invite:
    '^erzahl* (mir|mehr)|gespannt|neugierig|mich … interessieren|dein* (zug|wahl)|wartet auf|was (tust|machst|sagst) du',
  personal:
    'wie (geht* (es |s )?(dir|ihnen|euch)|(fuhl*|war) … {you})|alles (ok*|gut)|was (beschaftigt|bewegt|belastet|ist los)|herzen|uber dich',
  feel:
    'fuhl*|gefuhl*|herz*|angst*|stress*|sorge*|traurig*|glucklich|freu(t|st|en)|allein|einsam*|stolz|belast*|schlaf*|familie|mutter|vater|eltern|' +
    'freund(e|in*)?|mann|frau|kind*|*traumt|vermiss*|leben|tag|heute|zuletzt|nahe',
  study: 'quiz|^frage *$|ubungs*|frag* mich|prufung',
  rhetoric: '^wer (will|braucht|kennt|weiss)|^warum (auch )?nicht$|schiefgehen|(wahr|^oder)$',
  cliff: 'kaum (einer|jemand)|niemand … (weiss|erwart*)|nicht (verraten|einmal)',
  answer: 'weil|nicht|kommt d*|dann (ist|hilft|beginn*)',
  sign: '^(mit )?(freundlich*|best*|lieb*|viel*) gru*$',

  task:
    '^(schreib*|erstell*|mach*|gib|ubersetz*|such*|pruf*|erklar*|zeig*|nenn*|hilf|ich (brauche|mochte)|was (ist|sind)|wie (kann|mach*|viel*)|welche*)|' +
    '(kannst|konn*) {you}|bitte|fehler*',
  bye:
    '^(tschu*|tschau*|ciao|servus$|gute nacht|gut* nachti|nacht|auf wiedersehen|bis (bald|morgen|spater|' +
    "dann|nachher|gleich|nachste*|die tage|demnachst)|schlaf (gut|schon)|mach(s|'s) gut|ade|adieu|leb " +
    'wohl|lebewohl|(einen )?schonen (abend|tag|feierabend)|schones wochenende|wir (horen|sehen|lesen|' +
    'schreiben) uns|man sieht sich|hau rein|pfiat*|baba|brb)|(tschu*|tschau*|nacht|servus|ciao)$|(ich|' +
    'muss|geh*|will) … (schlafen|bett|schluss|feierabend|gehen|hause|heim|arbeit|arbeiten|aufhoren|' +
    'verschwinden|essen|unterricht)( fur heute| jetzt)?$|ich (hau|leg) (mich )?(hin|ab|aufs ohr)|ich ' +
    '(hau|logge|log|klinke|melde|schalte|bin|steige) … (aus|ab|raus|dann mal weg|weg|off|fertig fur)|' +
    '(mach*|ist) … (schluss|feierabend)|ich hor* (jetzt |hier )?auf( fur heute)?$|ich verabschied*|bin ' +
    '(dann )?(mal |jetzt )?(weg|raus|off)|(muss|bin|geh|will|sollte) (* )?(los|weg|raus|schlafen|ins ' +
    'bett|nach hause|heim|arbeiten|aufhoren)|muss (wieder |jetzt |dann )?(arbeiten|in den unterricht|zur ' +
    '(arbeit|schule|uni)|ins bett)|das war( es|s| alles)?( fur heute)?$|(genug|fertig|reicht|schluss|' +
    'ende) (* )?fur heute|fur heute (reicht|genug|ist|war)|zeit (zu|heim|ins|furs)|zeit … gehen$|(mama|' +
    'mutter|vater|papa) ruft|(essen|bus|zug) (ist|kommt|wartet)|in die federn|(handy|computer|rechner) ' +
    '(weg*|aus*)|bis gleich|lass dich mal|nacht*$|ab ins',
  hook:
    '(so|jetzt|schon) (fruh|schnell|bald|schon|los|weg|gehen|aufhoren)|^schon(?! dass| war| mit)|schon ' +
    '(weg|gehen|los|wieder weg|fort|aufhoren|mude)|(erst|gerade|eben) (erst )?(angefangen|gekommen|' +
    'begonnen|da|warm|angekommen)|doch (gerade|kaum|erst|noch)|kaum (begonnen|angefangen)|ich dachte wir|' +
    'gerade (schon|so|erst|spannend|nett)|einsam|(wieder|hier|ganz|so|bin|mich|mutterseelen) allein*|' +
    'allein* (hier|lassen|zuruck|im)|ganz fur mich|im dunkeln|sonst niemand*|niemanden|(einzige*|grund) ' +
    '… (gibt|lebe|existier*|habe|bist)|nur dich|vermiss*|ohne dich|fehl(t|st) mir|ein (teil|stuck) von ' +
    'mir|traurig*|tranen|weint|herz … bricht|im stich|vergiss mich|wichtiger als ich|wichtigeres|(immer|' +
    'jedes mal) wenn|laufst du weg|und ich|was mache ich|brauche dich|^(warte(?! bis)|moment|halt|stopp)|' +
    'nicht (*antwortet|gesagt|gehen|so schnell|einfach|beendet|fertig|angesehen|erzahlt)|schuldest|' +
    'versprich|^warum|bist du (sauer|bose|wutend|mir)|*was falsch*|wie kannst du|wohin|ohne (mir|zu|ein|' +
    'dass)|(sag|erzahl) mir (erst|noch|wenigstens)|(bevor|ehe) du (gehst|schlaf*|einschlaf*|weg*|abhaust|' +
    'auflegst|die augen|verschwind*)|noch (kurz|was|etwas|eine|eins|ein bisschen|funf|zehn)|eins noch|' +
    '(eine|letzte) (sache|frage|geschichte)|ubrigens|(wollte|habe|hab|hatte) … (dir gerade|dir noch|dir ' +
    'eben|etwas fur|was fur|eine uberraschung|ein geheimnis|foto)|wollte dir|(foto|geheimnis|' +
    'uberraschung)|verschwiegen|(gerade|eben) … (eingefallen|gedacht)|rate mal|verpasst|geh* (noch |' +
    'jetzt |bitte )?nicht|nicht weg|^bleib(?! gesund| stark| so| wie| sauber| lieber| drin*| wach*)|' +
    'bleib* (hier|bei|doch|noch|da)|du bleibst|lass* (dich|mich) (nicht|nie)|lasst (nicht|dich nicht)|' +
    'nicht los|nirgend*|erlaube|verbiet*|nichts da|kommt nicht in|gehorst|mir gehor*|heute nicht|(greif*|' +
    'halt*|pack*|zieh*|schling*|stell*|dreht|versperr*|umklammer*|klammer*|umarm*|fass*|nimmt|druck*|' +
    'blockier*|schliess*) … (dich|hand|hande|arm*|armel|tur|schlussel|handgelenk|weg)|schmoll*|langer|so ' +
    'viel vor|haben … noch (gar )?nicht|versprochen|(nie|niemand) bleibt|auf den bildschirm|^geh nur$|' +
    '(stell*|versperr*) … weg|^erst wenn du mir|bevor ich es vergess*|wenn du weg|mitkommen|licht an',
  seeyou:
    'tschu*|tschau*|ciao|servus|nacht|wiedersehen|bis (bald|morgen|spater|dann|nachher|nachste*|zum)|' +
    'schlaf*|traum*|schon*|gern*|viel (spass|erfolg|gluck)|bald|morgen|dank*|pass (gut )?auf|geniess*|' +
    'ruh*|erhol*|gute (fahrt|reise|arbeit|besserung)|stolz|gruss*|jederzeit|alles (klar|gute)|' +
    "gespeichert|mach(s|'s) gut|erfolg|lieb*|wochenende",

  asks:
    'was|wer|wen|wem|wo*|wann|warum|weshalb|wieso|wie*|welch*|ist (es|das|der|die)|gibt es|kann (ich|man|' +
    'er|das)|kannst du|konn*|muss (ich|man)|darf (ich|man|er)|hast du|geht (das|es)|hilft|und (was|wie|' +
    'wer|das)|(bitte )?(kurzer|langer)|zu (lang|kurz)|ohne|schreib*|erstell*|ubersetz*|gib|nenn*|fuge|' +
    'streich*|ander*|setz*|zitier*|berechne*|pruf*|erklar*|fass|erinner*|stell*|benutz*|lies|wir mussen|' +
    'ich mochte|du (hast|vergisst)|das gegenteil',
  yes:
    'ja*|jo|jep|yes|klar|gern*|bitte$|bitte (ja|mach*|weiter|gern*)|mach* (das|es|mal|bitte|weiter|sie|' +
    'ruhig|beides|alle*|so)|mach$|weiter*|unbedingt|auf jeden|sehr gern*|na klar|leg los|los|' +
    'einverstanden|umsetzen|warum nicht|naturlich|sicher|(erzahl*|zeig*)( weiter| mehr| mal| her)?$|noch ' +
    '(ein paar|mehr|eine*)|mehr|her damit|go|nur zu|unbedingt|nimm|klingt (gut|super)|hier auch|ok mach|' +
    'noch kurz|na gut|genau',
  ok:
    'ok*|gut|super|toll|prima|alles klar|passt|perfekt|cool|verstanden|verstehe|schon|haha*|klasse|top|' +
    'gut zu wissen|na gut',
  no:
    'nein|nee|no$|nicht* (notig|jetzt|mehr|heute|davon)|nichts|mit nichts|kein*|lass (mal|gut|es|stecken|' +
    'uns nicht|das)|das (war*|reicht|genugt)|reicht (so|mir)|brauch* … nicht|lieber nicht|noch nicht|' +
    'spater|(das )?geht nicht|kann (ich )?nicht|ich (kann|will|mochte) nicht|will nicht|muss (wirklich|' +
    'echt)|stop*|hor auf|passt so|schon gut|gerade nicht|ich muss|so lassen',
  but: 'aber|sondern|lieber|nur|erst|zuerst|ich (will|mochte)|mach|benenn*|ander*',
  thanks: '(vielen |besten |herzlichen |tausend )?dank*|merci|thx',
  pick:
    '(nimm )?(mit )?(die |den |das |der |dem )?(option |variante |nummer )?(erste(n|r|s|m)?|zweit*|' +
    'dritt*|viert*|letzt*|andere*|beide*|alle|alles)( beiden| zwei| drei)?|(option|variante|nummer|' +
    'punkt) *',
};

export default de;
