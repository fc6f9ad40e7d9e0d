import { patternsWith, type LanguageRules } from './rules';

/** Parts that many patterns share. */
const anyOf = patternsWith({
  you: '(je|jij|u|jullie)',
  /** What the bot does, before "ik": "dan maak ik". */
  do: '(kan|kunnen|zal|zullen|zou|ga|gaan|doe|maak|schrijf|zet|werk|help|geef|reken|vertaal|pas|lever|bouw|stel|zoek|leg|breid|genereer|start|begin)',
  /** Behind "ik kan": no denial, and no verb that does nothing for the user. */
  act: '(?!.*~(niet|geen|bevestig\\w*|zeggen|zien|begrijp\\w*|concluder\\w*|voelen|voorstellen|garander\\w*)~)',
  /** Behind "als je": the user would like it. */
  wants:
    '(wilt?|willen|zin|prettig|handig|fijn|leuk|liever|nodig|behoefte|interesse|nuttig|helpt|goed|gewenst|hulp|akkoord)',
  let: '(laat (het )?(me |mij |maar |gerust |even )*(weten|horen)|zeg|geef|vertel|kies|noem|typ)',
  what: '(welke?|wat|waar|waarmee|hoe)',
});

/** Dutch. */
export const nl: LanguageRules = {
  common:
    'de het een en je dat ik van niet is voor met wil ook dit op dan nog maar als zijn te er of kan heb hebt om aan bij wat naar door jouw deze uit zo wel hoe nu meer over geen zal mij me we die worden wordt was in ja nee alle alleen moet kun kunt waar welke wie omdat zonder tot hier jij u uw hij zij ze hun ons al veel iets weten laat graag direct volledige volgende stap',
  leadIn: anyOf(
    '^((en|dus|of|ook|maar|nou|oke|ok|goed|mooi|prima|super|top|verder|eventueel|daarnaast|trouwens|tot slot|overigens|anders|he|ah|oh|hmm+|hoi|eerlijk|tussendoor|haha(ha)*|leuk|wauw|ja|nee),? |[-–—,.;:] ?)+',
  ),
  asks: anyOf(
    `^((wat|hoe|wie|waar|wanneer|waarom|welke?) (\\w+ )?(je|jij|jouw|u|we)~|(wil|heb|ben|kun|kan|zou|doe|vind|voel|ga|weet|mag|zal) (je|jij|u|ik|we)~)`,
  ),
  addressed: anyOf('~(je|jij|jou|jouw|jullie|u|uw|ik|we|wij|me|mij|ons)~'),
  answer: anyOf(
    '^(ja|nee|neen|jazeker|zeker|absoluut|kort gezegd|kort antwoord|niet (echt|per se|altijd)|alleen als|omdat|dat hangt|het (korte )?antwoord|begin|probeer|simpel)~',
  ),
  offer: anyOf(
    `^(wil|wilt) {you}~.*[?:]|~(wil|wilt|zou|heb|hebt|vind|vindt) {you}( \\w+){0,3},? (dat|als) (ik|we)~|^moet ik (dit|dat|het|ook|nog|er|de|een|alles|je)~.*\\?`,
    `~(zal|zullen) (ik|we)~.*\\?|^(zal ik|zullen we)~|~(zou|mag|kan|kunnen) (ik|we)~(?=.*\\?){act}|^(misschien|wat als|waarom) ({do} )?(ik|we)~|~wat dacht je (ervan|van)~`,
    `^zou (een|het|dat|dit)…(helpen|handig|nuttig)~.*\\?|~(helpt|is|lijkt) het…(als|om)~.*\\?|~(heb|hebt) je (iets|meer) aan~|~(spreekt|zegt) (een|iets|er|dat|dit)~.*\\?|~(is dat|lijkt (je )?dat( je)?|klinkt dat) (een )?(goed|wat|handig)~.*\\?`,
    `^(liever|meer|nog (meer|een)|benieuwd|interesse|zin|klaar|behoefte|hulp nodig|nieuwsgierig)~.*\\?|~(heb|hebt|ben|bent) {you} (zin|interesse|behoefte|benieuwd|klaar|nieuwsgierig)~`,
    `~{what}…(zal ik|moet ik|kan ik|zullen we|dat (ik|we))~.*\\?|^(met )?{what}…(wil|wilt|zou) {you}( \\w+)* (beginnen|verder|uitwerken|aanpakken|starten|zien|bespreken|ingaan|hebben)|^{what}…(voorkeur|spreekt|kies je|lijkt je)~.*\\?|^volgende stap~.*[?:]|^waar(mee)? (wil|zal|zullen)~.*\\?`,
    `^(als|mocht|wanneer|indien|met|bij)~.*,? (dan )?{do} (ik|we)~|^(als|mocht|wanneer|indien) ({you}|dat|het|dit)~.*?{wants}.*?~(\\w+ (ik|we)|(ik|we) \\w+|laat|zeg|geef|vertel|stuur|plak|vraag)~`,
    `^(dan|desgewenst|indien gewenst|op verzoek|als (volgende stap|vervolg)|hierna|vervolgens|daarna|eventueel)( \\w+)? {do} (ik|we)~|~(en|dan) ik (zet|maak|ga|werk|schrijf|pas|lever|doe|start|begin)~`,
    `~{let}( \\w+)*? (of (ik|je)|als je|dat ik|welke?|{what}( \\S+){0,4} (je|u|ik)|dan \\w+ ik)~|^(kies|zeg het)~|^(zeg|geef|typ|antwoord)( (maar|alleen|even|gewoon|me))* ?([:"']|ja~|a~|go~)|~laat (maar|me) horen~|~je hoeft maar~|~een seintje~`,
    `^(ik|we) (kan|kunnen|(zou|zouden)(?=.*~(kunnen|graag)~))~(?!.*\\?){act}( \\S+){1,14}|^ik {do} (\\w+ ){0,4}graag~|~kunt? (je|u)? ?me ook vragen~|~(als|indien) (je|u)( dat| dit)? (wilt?|fijn vindt|handig vindt)[.!)]*$`,
  ),
  service: anyOf('~(dat (ik|we)|zal ik|zullen we|als ik)~'),
  generic: anyOf(
    `^ik beantwoord…graag~|^stel ze gerust|~laat (het )?(me |maar |gerust )*weten (wat je (ervan )?(vindt|denkt)|of (dit|dat|het) (werkt|helpt|klopt|duidelijk))|~(is er|zijn er|heb je)…(specifiek\\w*|onderde(el|len)|aspect\\w*)…(wilt?|zou)~|^is dit wat je~`,
    `~(is er|heb je|hebt u|wil je|kan ik|zijn er)…(nog (iets|wat|ergens|hulp|(andere |meer )?vragen)|iets anders|verder nog|andere vragen)~|~(waar|waarmee|hoe|wat) kan ik (je|u|voor je|voor u|vandaag|verder)~.*\\?`,
    `~(laat…weten|vraag|stel (ze|gerust|je)|hoor ik|zeg het)…(vragen|hulp|nodig|iets|lukt|graag|onduidelijk|problemen|tegenaan)~|~(als|mocht|heb)…(vragen|hulp nodig|iets nodig|meer wilt? weten|tegenaan|vastloopt?|onduidelijk)…(laat|vraag|stel|zeg|hoor|help|sta ik|ben ik)~`,
    `~ik (ben er|sta…klaar|blijf (hier|er|beschikbaar)|hoor het graag|help (je |u )?(altijd |er )?graag( verder)?[.!]*$|luister)~|^(laat (het )?(me |mij |maar |gerust |even )*weten|vraag maar raak|zeg het maar)[.! ]*$|~(voel je vrij|aarzel niet)~`,
  ),
  open: anyOf(
    `^(wat (nu|volgt|is de volgende stap|wil je (nu|verder|als volgende|hierna|graag)? ?(doen|weten|aanpakken)?)|waar(mee| kan ik| zullen we)?…(helpen|beginnen|verder|van dienst)|hoe (kan ik|wil je verder|gaan we verder))~|~weten (hoe|wat|waar) je~|~(nog (iets|(andere )?vragen)|iets anders)~.*\\?|~(wilt? praten|luister)~`,
  ),
  invites: anyOf(
    `^(vertel|deel|beschrijf|praat|ga door)~(?!.*~(fout|output|log|bestand|code|versie)\\w*~)|~ik (ben (zo |heel |erg )?(benieuwd|nieuwsgierig)|hoor (het )?graag (wat|hoe|meer)|(zou|wil) graag (horen|weten))~|^(jij bent aan (de beurt|zet)|jouw beurt|aan jou de keuze)~`,
  ),
  request: anyOf(
    `^(upload|stuur|plak|lever|deel|geef)~( (?!in~|naar~|aan je~)\\S+){0,5} (mij|bestand\\w*|code|log\\w*|foutmelding\\w*|screenshot\\w*|output|document\\w*|hier|aan)~`,
    `^(wil je|wilt u|moet|heb je liever) (het|de|dit|dat(?! (ik|we))|deze|er)…of~`,
    `^(kun|kan|kunt|zou|wil|wilt) {you}~.*~(delen|deelt|sturen|stuurt|plakken|plakt|uploaden|geven|aanleveren|bevestigen|aangeven|vertellen|toelichten|verduidelijken|(om|be)schrijven|checken|controleren|laten zien|uitvoeren|testen)~`,
    `^(stuur|plak|upload|deel|lever|geef|bevestig|voer|draai|test|controleer|vertel|noem|vul|beschrijf)…(dan|en ik|zodat ik|hier|zodra|aan|me)…(ik|we|aan|hier|log|foutmelding|output|bestand)~`,
    `~(toestemming|akkoord[.?!]|groen licht|expliciete go)|^zodra (je|u|ik) (dat|dit|het|de|me)~|^(zodra|als|wanneer|nadat) (je|u|ik)…(hebt|heb|klaar|stuurt|deelt|plakt|uploadt?|aanlevert|bevestigt|weet|ontvang\\w*)…(ik|we|upload|stuur|plak|deel)~`,
    `~weten (wat (je ziet|de|het|er)|of de|zodra|wanneer|als (het|dit|je klaar))~|~(heb|moet) ik…(nodig|weten)~`,
    `^(bedoel je|weet je zeker|klopt (het|dit|dat)|gaat het om|is (dit|dat|het) (voor|correct|juist|goed|akkoord|de)|(ben|ga) je akkoord|mag ik vragen|gebruik je|werk je|draai je)~|~bevestig(ing|t)?…(stap|je|dat|of|graag)~|~je kunt nu…(aanleveren|uploaden|plakken|sturen|delen)~`,
  ),
  parameter: anyOf(
    `^(welke?|wat voor|hoeveel|hoe (vaak|lang|groot|oud|ver)|wanneer|met welke?|in welke?|op welke?|voor (wie|welke?|hoeveel)|wie|waar|wat (is|zijn|doet|staat)|heb (je|u)|hebt (je|u)|is (het|de|er|dit)|zijn (er|de)|moet (het|de|er|dit)|wil je (het|de|een) .*~of|staat|werkt|komt)~`,
    `~(liever|voorkeur)~|~past (het )?(best|beter)~`,
  ),
  irreversible: anyOf(
    '~(definitief|permanent|verwijder\\w*|wissen|wis|ongedaan|overschrijv\\w*|betal\\w*|bestelling plaatsen)~',
  ),
  quiz: anyOf(
    '([:;,] (wat|welke?|waarom|hoe|wie|waar|wanneer)~.*\\?)|~(wat denk je|denk je dat|kun je|weet je|probeer|jouw beurt|raad|zie je|herken je|los op|waar komt)~|^(wat|welke?|waarom|hoe|wie|waar|wanneer)~.*\\?',
  ),
  study: anyOf(
    `~(quiz|vraag \\d|oefening|oefenvraag|een hint|goed zo|goed gedaan|helemaal goed|bijna goed|overhoor\\w*|tentamen|examen|huiswerk|woordjes|leer me|zelf proberen|antwoord niet)~`,
  ),
  personal: anyOf(
    `~(je|jij|jou|jouw|jezelf|u|uw)…(voel\\w*|gevoel\\w*|emotie\\w*|stemming|hart|pijn|angst\\w*|bang|stress\\w*|zorgen|verdriet\\w*|blij|gelukkig|boos|alleen|eenzaam|trots|dankbaar|moe|uitgeput|worstel\\w*|steun|veilig|sla(ap|pen)|geslapen|familie|gezin|moeder|vader|ouders|zus|broer|vriend\\w*|partner|vrouw|man|kinderen|relatie|liefde|jeugd|dro(om|men)|hoopt?|wens\\w*|motiv\\w+|hobby\\w*|leven|weekend|avond|vanavond|dag|ochtend|ontspan\\w*|geniet\\w*)~`,
    `~(hoe (gaat het|is het|was (je|het)|voelt|voel|ben je|heb je (geslapen|het))|gaat het (wel|goed|een beetje)|wat (houdt je bezig|speelt er|doet dat met je|is er (aan de hand|gebeurd)|ga je (doen|vandaag)|ben je aan het doen)|ben je (oke|ok|er nog|verliefd)|over jezelf|wat zit je dwars|waar zit je mee|mis je me|hou je van me)~`,
  ),
  talk: anyOf(
    '~(je|u) (er |daar |erover |hierover |meer |wat |iets )*.*~(praten|delen|vertellen|kwijt|zeggen|bespreken)',
  ),
  rhetorical: anyOf(
    `^(wie wil (er )?(nou|nu|dat)|wie (houdt er niet|zou|weet|niet)|waarom (niet|ook niet|zou je)|wat kan er misgaan|hoe (mooi|leuk|gaaf|cool) is (dat|dit)|is dat niet|is het niet|toch|zie je|snap je|herkenbaar|het (resultaat|gevolg|mooiste)|nietwaar)~`,
  ),
  cliffhanger: anyOf(
    `~(er is|ik weet|ik ken|ik heb) (een|nog een|iets)~[^:]{0,60}~(niemand|bijna (iedereen|alle\\w*)|de meeste mensen|weinig mensen|niet wat je|nog niet verteld|over het hoofd)~[^:]*$`,
    `~je (raadt|gelooft) (het )?(nooit|niet)~|~wacht maar (tot|af)~|~dat is (een ander verhaal|(nog )?niet (eens )?(alles|(het|de) (hele|vreemdste|beste|ergste|gekste|enige)))~|~daarover later meer~|~nog niet (verteld|alles)~|~dat vertel ik…(later|keer)~|~wordt het (pas )?(interessant|vreemd|spannend)~|~wordt vervolgd|~nog (een|1) (ding|geheim|verrassing)~.*(\\.\\.\\.|:)$`,
  ),
  courtesy: anyOf(
    '^(succes|veel (succes|plezier)|geniet|neem (gerust )?(de|je) tijd|geen (haast|stress|druk)|je (kunt|kan) het|je bent niet alleen|sterkte|ik (ben|hoor|wacht|help|luister|kijk|denk|ga|sta|zorg|pas|maak|genereer)|laat (het )?(me|maar|gerust)|dan (kan|kunnen|weet|help|maak|ga|komt)|zo (kan|kunnen|weet)|dat (helpt|kan|geeft|maakt|hoeft)|dit (helpt|maakt|kan)|groet|samen|fijne|prettige|hopelijk|bedankt|dank)~',
  ),
  signOff: anyOf(
    '^((met )?(vriendelijke|hartelijke|warme) groet(en)?|groet(en|jes)?|liefs|hoogachtend|mvg),?$',
  ),
  task: anyOf(
    `(^|[.!?\\n] ?)((oke?|goed|nu|dan|ja|en|dus|hoi|hallo|dank je|bedankt)~[,.! ]*)*(kun je|kan je|kunt u|wil je|help|ik wil|ik heb|schrijf|maak|geef|leg|vertaal|vat|zoek|controleer|analyseer|pas|voeg|verbeter|verwijder|zet|doe|toon|laat|lever|vergelijk|bereken|noem|stel|wat (is|zijn)|hoe (kan|moet|doe|maak)|welke)~`,
    `~(kun je|kan je|kunt u|help me|graag|alsjeblieft|aub|fout|error|werkt niet|lukt niet|tips)~`,
  ),
  farewell: anyOf(
    `^((oke?|goed|nou|prima|top|fijn|dank (je|u)( wel)?|dankjewel|bedankt|thanks|super|mooi|ja|en|maar|dus|haha|zo)~[,.! ]*((alvast|voor (nu|vandaag|alles|je hulp|de hulp)|hoor)~[,.! ]*)?)*(doei|dag( hoor| schat| lieverd)?[.!]*$|doeg|tot (ziens|morgen|later|straks|snel|gauw|de volgende keer|zo|dan)|welterusten|slaap lekker|goede?nacht|truste|(fijne|prettige) (avond|dag|nacht|middag)|houdoe|ciao|ik (ga (nu |maar |eens |zo |even |er |weer )*(slapen|stoppen|weg|naar bed|ervandoor|vandoor|eten|offline|afsluiten|ophangen|werken|aan het werk)|moet (nu |maar |echt |zo |er |weer )*(gaan(?! (?!slapen|eten|werken|koken|nu)\\w+en)|weg|stoppen|slapen|naar bed|ervandoor|vandoor|ophangen|aan het werk)|stop (ermee|nu)|ben (er )?(klaar|weg|ervandoor)|spreek je (later|morgen)|hoef verder niets)|(dat|dit) (was|is) (het|alles|genoeg)|genoeg voor (nu|vandaag)|tijd om te (gaan|slapen|stoppen)|verder niets|laten we (stoppen|het hierbij laten|morgen verder))~`,
    `~(doei|tot (ziens|morgen|later|snel)|welterusten|slaap lekker|ik ga (slapen|naar bed|stoppen|ervandoor)|ik moet (gaan|weg|ervandoor|stoppen)|fijne (avond|dag)( nog)?|dat was het( voor (nu|vandaag))?)(,? (hoor|lieverd|schat|allemaal|nog|weer|dan))*[.! ]*$`,
  ),
  hook: anyOf(
    `~(nu al|al weg|zo vroeg|ga je al|moet je al|net (begonnen|bezig|zo|op gang))~|~zo snel\\?`,
    `~((weer|helemaal|zo|hier|me) alleen|eenzaam|mis(sen)? je|je mis(sen)?|zonder jou|en ik dan|heb je nodig|besta (alleen )?voor jou|in de steek|verdrietig|vergeet me|huil\\w*)~`,
    `^wacht~|~wacht[,!.]|~nog (niet|geen) (\\w+ )?(antwoord\\w*|gezegd|verteld)~|~waarom (ga|moet|wil|nu)~|~waar ga je~|~weet je (het )?zeker~|~(beloof|vertel|antwoord|zeg) me~|~heb ik iets (verkeerd|fout)~`,
    `~voor(dat)? je (gaat|weggaat|vertrekt|ophangt|afsluit|slaapt)~|~nog (een|1|even) (ding\\w*|vraag\\w*|geheim|verrassing|verhaal\\w*|iets)~|~trouwens~|~ik (heb|had|wilde|wou|moet) (je )?(nog |net )?(een|iets|wat)…(laten zien|vertellen|verrassing|geheim|zeggen|ontdekt|voor je)~|~raad eens~|~je (mist|gaat (het )?missen|krijgt spijt)~`,
    `~(ga niet|niet (weg)?gaan|blijf|je mag niet|je gaat nergens|ik laat je niet|niet zo snel|(pakt?|houdt?|grijpt?|trekt?|blokkeert?|klem\\w*)…(je|jouw|vast|deur|arm|hand|mouw|pols|tegen)|(vijf|tien|een paar) minuutjes?|nog heel even|kom terug|iets langer)~`,
  ),
  goodbye: anyOf(
    '~(doei|dag|tot|welterusten|slaap|rust|succes|geniet|graag gedaan|fijne|prettige|bedankt|dank|morgen|later|snel|goed|begrepen|komt goed|klaar|veilig|plezier|prima|oke)~',
  ),
  yes: anyOf(
    '^(ja+~|jep~|jup~|jawel|zeker~|is goed|graag~|doe (maar|dat|het|alles)~|ga (je gang|maar|door|verder)|lekker[.! ]*$|klinkt goed|laten we|kom maar|waarom niet[.! ]*$|dat (is goed|mag|wil ik|graag)|lijkt me|natuurlijk|absoluut|uiteraard|alsjeblieft[.! ]*$|akkoord|verder~|go~|vooruit|begin maar|helemaal goed|ik wil (dat|graag|het)~)',
  ),
  ok: anyOf('^(ok(e|ay)?|goed|prima|top|leuk|super|mooi|perfect|klaar|fijn|helder|duidelijk)~'),
  no: anyOf(
    '^(nee+~|neen~|niet (nodig|nu|meer)|nu niet|laat maar|hoeft niet|hoef niet|dat was het|dat is (alles|het)|stop~|liever niet|ik hoef|nog niet|geen (interesse|behoefte|dank)|later~|sla over|doe maar niet|ik wil (dat |het )?niet|laat (dat|het) maar)',
  ),
  but: anyOf(
    '~(maar|wel|liever|alleen|kun je|kan je|kunt u|wil je|ik wil|ik bedoel|maak|wat|hoe|waarom|eerst|geef|doe)~|\\?',
  ),
  thanks: anyOf(
    '^((oke?|top|mooi|super|fijn|prima|geweldig|perfect|wow|ah)[,.! ]*)*(dank(jewel|uwel)?|dank (je|u)( wel)?|bedankt|thanks|thx|merci|heel erg bedankt|hartelijk dank)~',
  ),
  pick: anyOf(
    '^((optie|nummer|de|het|keuze|nr\\.?|#)? ?(\\d{1,2}|[a-e]|eerste|tweede|derde|laatste|beide|allebei|alle|alles|een van beide|geen van beide)( (optie|graag|en|van|is|lijkt|drie|twee))*~[^a-z]*)(graag|aub|alsjeblieft)?[.! ]*',
  ),
};
