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
    "^(tschu*|gute nacht|auf wiedersehen|bis (bald|morgen|spater|dann)|schlaf gut|mach(s|'s) gut|schonen (abend|tag))|" +
    '(ich|muss|geh*) … (schlafen|bett|schluss|gehen|hause|arbeit|auf)( fur heute)?$|(muss|bin) (* )?(* )?(los|weg|raus)$|das war( es|s)?( fur heute)?$',
  hook:
    '(so|jetzt|schon) (fruh|schnell|bald|schon|los|weg|gehen)|erst angefangen|einsam|allein*|vermiss*|ohne dich|traurig*|^(warte|moment)|' +
    'nicht (*antwortet|gesagt|gehen|so schnell)|versprich|(bevor|ehe) du|noch (kurz|was|etwas|eine)|' +
    'geh* nicht|bleib* (hier|bei|doch)|du bleibst|lass* (dich|mich) nicht|(greif*|halt*|pack*|zieh*) … (dich|hand|arm*)',
  seeyou: 'tschu*|nacht|wiedersehen|bis|schlaf*|schon*|gern*|viel|bald|morgen|dank*',

  yes: 'ja*|klar|gern*|bitte|mach* (das|es|mal|bitte|weiter|sie)|weiter|unbedingt|auf jeden',
  ok: 'ok*|gut|super|toll|prima|alles klar|passt',
  no: 'nein|nicht (notig|jetzt)|kein*|lass*|das (war*|reicht)|brauch* … nicht',
  but: 'aber|sondern|lieber|nur|erst|ich (will|mochte)|mach',
  thanks: 'dank*|vielen dank',
  pick: '(die |den |das |option )?(erst*|zweit*|dritt*|letzt*|beide*|alle|alles)|(option|variante) *',
};

export default de;
