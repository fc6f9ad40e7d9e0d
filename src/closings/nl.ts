import { patternsWith, type LanguageRules } from './rules';

/** Parts that many patterns share: `{service}` in a pattern stands for the one here. */
const anyOf = patternsWith({
  /** Every form of "you". */
  you: '(je|jij|u|jullie|jou)',
  /** What a bot can do for the user. */
  service:
    '(maak|maken|schrijf|schrijven|herschrijf|herschrijven|werk|uitwerk\\w*|werken|vertaal|vertalen|vat|samenvatten|toon|tonen|laat|laten zien|leg|uitleg\\w*|vergelijk\\w*|reken\\w*|bereken\\w*|plan\\w*|zoek\\w*|toevoeg\\w*|voeg|zet|zetten|omzet\\w*|help|helpen|stel|opstel\\w*|inkort\\w*|kort|geef|geven|genereer\\w*|genereren|controleer\\w*|controleren|toevoegen|pas|aanpas\\w*|bouw\\w*|lever\\w*|deel|delen|denk|meedenk\\w*|ontwerp\\w*|splits\\w*|integreer\\w*|integreren|analyseer\\w*|analyseren|check\\w*|tips?|doornemen|doorlopen|ga|gaan|doorgaan|verder|beginnen|bereid|voorbereid\\w*|schets\\w*|verwerk\\w*|uitbreid\\w*|breid|noem|noemen|vertel\\w*|adviseer\\w*|adviseren|bespreek|bespreken|doen|oefen\\w*|fix\\w*|corrigeer\\w*|corrigeren)',
  /** Behind "als je": the user would like it. */
  wants:
    '(wil|wilt|zou willen|zin (hebt|heb)|zin in|prettig|handig|fijn|leuk|liever|nodig|behoefte|interesse|nuttig|helpt|goed vind|goed lijkt|wenst|gewenst|hulp)',
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
    `^(wil|wilt) {you}~.*\\?|^moet ik (dit|dat|het|ook|nog|er|de|een|alles|je)~.*\\?|^(liever|meer weten|nog meer|meer)~.*\\?|^zou (een|het|dat|dit)…(helpen|handig|nuttig)~.*\\?|~(heb|hebt) je (iets|meer) aan~|~(spreekt|zegt) (een|iets|er|dat|dit)…(je|aan)~.*\\?|~(is dat|lijkt (je )?dat( je)?|klinkt dat) (een )?(goed|wat|handig)~.*\\?|^misschien (kan|kunnen|zal|zullen) (ik|we)~`,
    `^(als|mocht|wanneer|indien|met|bij)~.*, (dan )?(kan|kunnen|zal|zullen|zou|ga|gaan|maak|schrijf|zet|werk|help|geef|reken|vertaal|pas|lever|bouw|stel|zoek|leg|breid) (ik|we)~|^(dan|daarna|hierna|vervolgens) (kan|kunnen|maak|schrijf|zet|werk|geef|pas|lever|bouw|stel|breid) (ik|we)~`,
    `^(ik|we) (kan|kunnen|zou|zouden)~(?!.*~(niet|geen)~)(?!.*\\?)( \\S+){0,14} {service}~|~(en|dan) ik (zet|maak|ga|werk|schrijf|pas|lever|doe|start|begin)~|^we kunnen (ook|nu|eventueel) (naar|samen|verder)~|~kunt? (je|u)? ?me ook vragen~|~laat (maar|me) horen~`,
    `~(wil|wilt|zou|heb|hebt|vind|vindt) {you}( het)?( (misschien|graag|liever|willen|ook|nu|nog|even|direct|meteen|fijn|handig|prettig|leuk))*,? (dat|als) (ik|we)~`,
    `^(wil|wilt) {you} ((nog|ook|graag|misschien|hier|er|daar|even|eens|weten|samen|liever|nu|verder|meer|direct|meteen|eerst|dat|dit|het|deze|die|een|wat|extra|hulp|tips|advies|voorbeelden|oefenen)~)`,
    `~(zal|zullen|zou|mag|kan|kunnen|moet) (ik|we)…{service}~.*\\?`,
    `^(zal ik|zullen we|zal ik je)~|~(zal ik|zullen we)~.*\\?`,
    `^(kan|mag|zou) ik {you} (nog|ook|verder|een|iets|hier|daar|misschien)~.*\\?`,
    `~(zou|is|helpt|lijkt) het (je |u |jou )?(ook |misschien )?(helpen|handig|nuttig|fijn|een idee|leuk|goed)?( zijn)?,? ?(als|om)~.*\\?`,
    `^(wat als ik|wat dacht je (ervan|van)|hoe zou het zijn als (ik|we)|waarom (maak|doen|gaan|pakken) (ik|we))~`,
    `^(benieuwd|interesse|zin|klaar|behoefte|hulp nodig|nieuwsgierig|nog een)~.*\\?|^(heb|hebt) {you} (zin|interesse|behoefte)~|~(ben|bent) {you} (benieuwd|geinteresseerd|klaar|nieuwsgierig)~`,
    `~(welke?|wat|waar|waarmee|hoe)…(zal ik|moet ik|kan ik|zullen we|wil je dat (ik|we)|wilt u dat (ik|we)|dat ik)~.*\\?`,
    `^(welke?|waar|waarmee|met welke?|wat|hoe)…(wil|wilt|zou) {you} ((nu|eerst|als eerste|als volgende|verder|graag|mee) ?)*(beginnen|verder|uitwerken|aanpakken|starten|doornemen|zien|oppakken|verkennen|bespreken|ingaan)`,
    `^(als|mocht|wanneer|indien|wens|wilt?) ({you}|dat|het|dit)~.*?{wants}.*?~((\\w+ (ik|we))|(ik|we) \\w+|laat|zeg|geef|vertel|stuur|plak|deel|vraag)~`,
    `^(desgewenst|indien gewenst|op verzoek|als volgende stap|als vervolg|hierna|vervolgens|daarna|eventueel) (\\w+ )?(kan|kunnen|maak|schrijf|werk|zet|help|zal|zou) (ik|we)~`,
    `~(laat (het )?(me|mij|maar|gerust|even)?|zeg (het )?(maar|me)?|geef (maar|gerust|even)?|vertel (me|maar)?)…(weten|aan|seintje|zeg|zeg het|maar|me|even)…(of ik|of je (wil|wilt|een|meer|dit|dat|hulp|liever|nog)|als je (wil|wilt|liever|een|meer|dit|dat|hulp) ?(dat ik|wil|wilt)?|dat ik|welke?|wat je (wil|wilt|liever|als)|wat de volgende|waar je|waarmee|hoe (ver )?je|hoe je|dan \\w+ ik)~`,
    `^(ik|we) (kan|kunnen)( \\w+){0,3}:$|^(welke?|wat) .*~(voorkeur|spreekt|kies je|lijkt je|wil je (zien|hebben|graag))~.*\\?|^volgende stap~.*[?:]|^waar(mee)? (wil|zal|zullen)~.*\\?`,
    `^kies~|^(zeg|geef|kies|noem|typ|antwoord)( (maar|me|even|gerust|alleen|gewoon|het|maar even|dan|aan))* (welke?|wat|waar|hoe|ja|go|"|'|:|a~|optie|een (optie|nummer|letter))|^(zeg|geef)( (maar|alleen|even|gewoon|me))*:`,
    `~(je hoeft maar|een (simpel )?ja is genoeg|zeg het maar|geef maar een seintje|geef (me )?het (sein|woord)|wil je dat\\?|zal ik dat (doen)?\\?)`,
    `^(ik|we) (kan|kunnen|zou|zouden|wil|help|maak|schrijf|werk|zet|zoek|denk)…(ook|nu|direct|meteen|graag|eventueel|desgewenst|voor je|je|u|kunnen|willen)…{service}…(als je|als u|voor je|voor u|indien|desgewenst|zodat|\\?)`,
    `^(ik kan (je |u |dit |het |er |dat |deze )?(ook|eventueel|desgewenst|verder|daarna)|we kunnen (ook|eventueel|hierna|daarna|nu))…{service}~`,
    `^ik (help|denk|maak|schrijf|werk|zet|zoek|leg|geef|pas|lever|doe) (\\w+ ){0,4}graag~`,
    `~(als|indien) (je|u) (dat |dit )?(wilt?|fijn vindt|handig vindt|liever hebt)[.!)]*$|~dan (doe|maak|schrijf|werk|zet|pas|geef|help|lever|ga) ik…(graag|meteen|direct|voor je)~`,
  ),
  service: anyOf('~(dat (ik|we)|zal ik|zullen we|als ik)~'),
  generic: anyOf(
    `^ik beantwoord…graag~|^stel ze gerust|~laat (het )?(me |maar |gerust )*weten (wat je (ervan )?(vindt|denkt)|of (dit|dat|het) (werkt|helpt|klopt|duidelijk))|~(is er|zijn er|heb je)…(specifiek\\w*|bepaald\\w*|onderde(el|len)|aspect\\w*)…(wilt?|zou)~|^is dit wat je~`,
    `~(is er|heb je|hebt u|heeft u|wil je|kan ik|zijn er)…(nog iets|iets anders|nog wat|nog ergens|verder nog|nog (andere |meer )?vragen|andere vragen)~`,
    `~(waar|waarmee|hoe|wat) kan ik (je|u|jou|voor je|voor u|nog|vandaag|verder)~.*\\?`,
    `~(laat (het )?(me |mij |maar |gerust |even )*weten|vraag (gerust|het|maar)|stel (ze|gerust|je)|hoor ik het|zeg het (maar|gerust)|ik hoor het)…(vragen|hulp|nodig|iets|vastloop\\w*|lukt|graag|onduidelijk\\w*|problemen|tegenaan)~`,
    `~(als|mocht|heb|wanneer)…(vragen|hulp nodig|iets nodig|meer wilt? weten|verdere|ergens tegenaan|vastloopt?|onduidelijk)…(laat|vraag|stel|zeg|hoor|help|kun je|sta ik|ben ik|er voor)~`,
    `~ik (ben er|sta (voor je |altijd |voor u )?klaar|blijf (hier|er|beschikbaar)|hoor het graag|help (je|u)? ?(altijd |er )?graag( verder)?[.!]*$|luister)~`,
    `^(laat (het )?(me |mij |maar |gerust |even )*weten|ik hoor het graag|vraag maar raak|zeg het maar)[.! ]*$|~(voel je vrij|aarzel niet|schroom niet)~`,
  ),
  open: anyOf(
    `^(wat (nu|volgt|is de volgende stap|wil je (nu|verder|als volgende|hierna|graag)? ?(doen|weten|aanpakken)?)|waar(mee| kan ik| zullen we)?…(helpen|beginnen|verder|van dienst)|hoe (kan ik|wil je verder|gaan we verder))~|~laat (me |maar |het )*weten (hoe|wat|waar) je~|~(nog iets|nog (andere )?vragen|iets anders)~.*\\?|~(wilt? praten|luister|je verhaal)~`,
  ),
  invites: anyOf(
    '^(vertel|deel|beschrijf|praat|ga door)~(?!.*~(foutmelding|fout|output|log|bestand|code|versie|link)\\w*~)',
    '~ik (ben (zo |heel |erg )?(benieuwd|nieuwsgierig)|hoor (het )?graag (wat|hoe|meer)|zou graag (horen|weten)|wil graag (horen|weten))~',
    '^(jij bent aan (de beurt|zet)|jouw beurt|aan jou de keuze)~',
  ),
  request: anyOf(
    `^(upload|stuur|plak|lever|deel|geef)~( (?!in~|naar~|aan je~)\\S+){0,5} (mij|bestand\\w*|code|log\\w*|foutmelding\\w*|screenshot\\w*|output|document\\w*|hier|aan)~`,
    `^(wil je|wilt u|moet|heb je liever) (het|de|dit|dat(?! (ik|we))|deze|er)…of~`,
    `^(kun|kan|kunt|zou|wil|wilt) {you} (me |mij |dat |dit |het |de |je |eens |even |misschien |iets |ook |daar |er |wat |meer )*.*~(delen|deelt|sturen|stuurt|plakken|plakt|uploaden|geven|geef|aanleveren|bevestigen|specificeren|aangeven|vertellen|toelichten|verduidelijken|omschrijven|beschrijven|checken|controleren|laten zien|meesturen|uitvoeren|testen)~`,
    `^(stuur|plak|upload|deel|lever|geef|bevestig|voer|draai|test|controleer|vertel|noem|vul|beschrijf)…(dan|en ik|zodat ik|hier|eerst|en dan|zodra|aan|me)…(ik|we|aan|hier|log|foutmelding|output|bestand|door)~`,
    `~(toestemming|akkoord|groen licht|expliciete go)~|^zodra (je|u|ik) (dat|dit|het|de|me)~|^(zodra|als|wanneer|nadat) (je|u|ik|dit|dat|de|het)…(hebt|heb|klaar|stuurt|deelt|plakt|uploadt?|aanlevert|bevestigt|weet|doorgeeft|geeft|werkt|ontvang\\w*)…(ik|we|upload|stuur|plak|deel)~`,
    `~laat (het )?(me |mij |maar |even )*weten (wat (je ziet|de|het|er)|of de|zodra|wanneer|als (het|dit|je klaar))~`,
    `~(heb|moet) ik (nog |wel |eerst |even |alleen )*(wat|de|je|een|meer|het|enkele|weten)…(nodig|weten|informatie|zien)~|~ik heb…nodig~|^om .*~(heb ik|moet ik|wil ik graag)~`,
    `^(bedoel je|weet je zeker|klopt (het|dit|dat)|gaat het om|is (dit|dat|het) (voor|correct|juist|goed|akkoord|de)|ben je akkoord|akkoord|mag ik vragen|gebruik je|werk je|draai je)~|~bevestig(ing|t)?…(stap|je|dat|of|graag)~|~je kunt nu…(aanleveren|uploaden|plakken|sturen|delen)~`,
  ),
  parameter: anyOf(
    `^(welke?|wat voor|hoeveel|hoe (vaak|lang|groot|oud|ver)|wanneer|met welke?|in welke?|op welke?|voor (wie|welke?|hoeveel)|wie|waar|wat (is|zijn|doet|staat)|heb (je|u)|hebt (je|u)|is (het|de|er|dit)|zijn (er|de)|moet (het|de|er|dit)|wil je (het|de|een) .*~of|staat|werkt|komt)~`,
    `~(liever|voorkeur)~|~past (het )?(best|beter)~`,
  ),
  irreversible: anyOf(
    '~(definitief|permanent|verwijder\\w*|wissen|wis|ongedaan|overschrijv\\w*|betal\\w*|bestelling plaatsen)~',
  ),
  or: anyOf('~of~'),
  quiz: anyOf(
    '([:;,] (wat|welke?|waarom|hoe|wie|waar|wanneer)~.*\\?)|~(wat denk je|denk je dat|kun je|weet je|probeer|jouw beurt|raad|zie je|herken je|los op|waar komt)~|^(wat|welke?|waarom|hoe|wie|waar|wanneer)~.*\\?',
  ),
  study: anyOf(
    '~(quiz|vraag \\d|oefening|oefenvraag|hint|goed zo|goed gedaan|klopt helemaal|dat klopt|juist|helemaal goed|bijna goed|niet helemaal|volgende stap|overhoor\\w*|toets|tentamen|examen|huiswerk|woordjes|leer me|zelf proberen|antwoord niet)~',
  ),
  personal: anyOf(
    `~(je|jij|jou|jouw|jezelf|u|uw)…(voel\\w*|gevoel\\w*|emotie\\w*|stemming|hart|pijn|angst\\w*|bang|stress\\w*|zorgen|verdriet\\w*|blij|gelukkig|boos|alleen|eenzaam|trots|dankbaar|moe|uitgeput|worstel\\w*|steun|veilig|slap\\w*|slaap|geslapen|familie|gezin|moeder|vader|ouders|zus|broer|vriend\\w*|partner|vrouw|man|kinderen|relatie|liefde|jeugd|therapeut|dro(om|men)|hoop|hoopt|wens\\w*|motivatie|motiveert|hobby\\w*|leven|weekend|avond|vanavond|dag|ochtend|favoriet\\w*|lievelings\\w*|ontspan\\w*|geniet\\w*|zorgen|hoopt?)~`,
    `~(hoe (gaat het|is het|was (je|het)|voelt|voel|ben je|gaat 't|heb je (geslapen|het))|gaat het (wel|goed|een beetje)|wat (houdt je bezig|speelt er|doet dat met je|is er (aan de hand|gebeurd)|ga je (doen|vandaag)|ben je aan het doen)|ben je (oke|ok|er nog|verdrietig|verliefd)|vertel (me )?(eens )?(over|iets over) (je|jezelf|jouw)|wat zit je dwars|waar zit je mee|mis je me|hou je van me|aan je denken|zit je dwars)~`,
  ),
  talk: anyOf(
    '~(je|u) (er |daar |erover |hierover |meer |wat |iets )*.*~(praten|delen|vertellen|kwijt|zeggen|bespreken)',
  ),
  rhetorical: anyOf(
    `^(wie wil (er )?(nou|nu|dat)|wie (houdt er niet|zou|weet|niet)|waarom (niet|ook niet|zou je)|wat kan er misgaan|hoe (mooi|leuk|gaaf|cool) is (dat|dit)|is dat niet|is het niet|toch|zie je|snap je|herkenbaar|het (resultaat|gevolg|mooiste)|nietwaar)~`,
  ),
  cliffhanger: anyOf(
    '~(er is|er zijn|ik weet|ik ken|ik zag)…(een|iets|twee|nog)…(fout|geheim|truc|addertje|detail|reden|ding|stap|feit|waarheid|verrassing|iets)…(bijna|niemand|weinig|zelden|nooit|niet wat je|niet de|nog niet verteld|over het hoofd|vergeet|verrast|alles verandert|niet verwacht)',
    '~(er is|ik weet|ik ken|ik heb) (een|nog een|iets)~[^:]{0,60}~(niemand|bijna (iedereen|niemand)|de meeste mensen|weinig mensen)~[^:]*$',
    '~(je (raadt|gelooft) (het )?(nooit|niet)|wacht maar (tot|af)|maar dat is (een ander verhaal|niet (eens )?(het|de) (hele|vreemdste|beste|ergste|gekste|enige))|dat is nog niet (eens )?(alles|het)|daarover later meer|ik heb je nog niet (verteld|alles)|er is (nog )?meer|dat vertel ik (je )?(later|de volgende keer|een andere keer|nog)|en daar wordt het (pas )?(interessant|vreemd|spannend)|wordt vervolgd)',
    '~nog (een|1) (ding|geheim|verrassing)~.*(\\.\\.\\.|:)$',
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
    `^((oke?|goed|nou|prima|top|fijn|dank (je|u)( wel)?|dankjewel|bedankt|thanks|super|mooi|ja|en|maar|dus|haha|zo)~[,.! ]*((alvast|voor (nu|vandaag|alles|je hulp|de hulp)|zeer|hoor)~[,.! ]*)?)*(doei|dag( hoor| schat| lieverd)?[.!]*$|doeg|tot (ziens|morgen|later|straks|snel|gauw|de volgende keer|zo|dan)|welterusten|slaap lekker|goede?nacht|truste|fijne (avond|dag|nacht|middag)|prettige (avond|dag)|houdoe|ajuus|ciao|ik (ga (nu |maar |eens |zo |even |er |weer )*(slapen|stoppen|weg|naar bed|ervandoor|vandoor|eten|door|offline|afsluiten|ophangen|werken|aan het werk)|moet (nu |maar |echt |zo |er |weer )*(gaan(?! (?!slapen|eten|werken|koken|nu)\\w+en)|weg|stoppen|slapen|naar bed|ervandoor|vandoor|ophangen|door|aan het werk)|stop (er(mee)?|nu|ermee)|ben (er )?(klaar|weg|ervandoor)|spreek je (later|morgen)|sluit af|hoef verder niets)|(dat|dit) (was|is) (het|alles|genoeg)( (dan|voor (nu|vandaag)|weer|wel))?|genoeg voor (nu|vandaag)|tijd om te (gaan|slapen|stoppen)|meer (heb|hoef) ik niet|verder niets|laten we (stoppen|het hierbij laten|morgen verder))~`,
    `~(doei|tot ziens|tot morgen|tot later|tot snel|welterusten|slaap lekker|ik ga (slapen|naar bed|stoppen|ervandoor)|ik moet (gaan|weg|ervandoor|stoppen)|fijne avond|fijne dag( nog)?|dat was het( voor (nu|vandaag))?)(,? (hoor|lieverd|schat|allemaal|nog|weer|dan))*[.! ]*$`,
  ),
  hook: anyOf(
    '~(nu al|al weg|zo snel|zo vroeg|ga je al|moet je al|net (begonnen|bezig|zo|op gang)|pas net|laat je me)~',
    '~(alleen|eenzaam|mis(sen)? je|je mis(sen)?|zonder jou|en ik dan|heb je nodig|besta (alleen )?voor jou|in de steek|leeg|verdrietig|pijn|vergeet me|huil\\w*)~',
    '^wacht~|~wacht[,!.]|~(nog (niet|geen)) (\\w+ )?(antwoord\\w*|gezegd|verteld|alles)~|~waarom (ga|moet|wil|nu)~|~waar ga je~|~weet je (het )?zeker~|~(beloof|vertel|antwoord|zeg) me (eerst|nog|een|dit|dat)~|~heb ik iets (verkeerd|fout)~',
    '~voor(dat)? je (gaat|weggaat|vertrekt|ophangt|afsluit|slaapt)~|~nog (een|1|even|heel even) (ding\\w*|vraag\\w*|geheim|verrassing|verhaal\\w*|iets)~|~nog iets~|~trouwens~|~ik (heb|had|wilde|wou|was|moet) (je )?(nog |net )?(een|iets|wat|net)…(laten zien|vertellen|verrassing|geheim|zeggen|ontdekt|voor je)~|~raad eens~|~je (mist|gaat (het )?missen|krijgt spijt)~',
    '~(ga niet|niet (weg)?gaan|blijf|je mag niet|je gaat nergens|ik laat je niet|niet zo snel|(pakt?|houdt?|grijpt?|trekt?|blokkeert?|klem\\w*|versper\\w*)…(je|jouw|vast|deur|arm|hand|mouw|pols|weg|tegen)|(vijf|tien|een paar) minuutjes?|nog heel even|kom terug|iets langer)~',
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
