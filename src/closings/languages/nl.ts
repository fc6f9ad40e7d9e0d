import type { Language } from './schema';

/** Dutch. */
const nl: Language = {
  common:
    'de het een en je dat ik van niet voor met wil ook dit op dan nog maar als zijn te er kan om aan bij wat ' +
    'naar door jouw deze uit wel hoe nu meer over geen we worden wordt moet kun waar welke zonder hier u ' +
    'weten laat graag heb hebt was al zo had mijn dus weer tot weet omdat hem haar zij jullie mij onze gaan ' +
    'gaat doen doe maken maak wie waarom wanneer alles niets iets nooit altijd tussen onder na sinds terwijl ' +
    'zodat ben bent hoeft zou zal zullen',
  lead: 'en|dus|of|ook|maar|nou|nu|oke|ok|goed|mooi|prima|super|top|verder|trouwens|anders|misschien|hoi|leuk|ja|nee',
  you: 'je|jij|jou*|u|uw|we|ons|me',

  propose:
    '(wil*|zou|vind*|heb*|help*|handig|fijn|leuk|weten|zeg|laat|zin|liever|horen) … (dat|als|of) (ik|we)|liever (ik|we)|(zal|zullen) (ik|we)|je hoeft maar|een seintje',
  shall:
    '(mag|kan|kunnen|moet|zou|zullen|gaan) (ik|we)|wat dacht je|ook (een|eentje|nog)|heb je … aan|klaar (om|voor)|klinkt|lijkt * goed|zin (in|om)|benieuwd|interesse|^is dat',
  want: '^(wil|wilt|heb|hebt|zou) (je|u) … (nog|een|wat|meer|liever|weten|zien|graag|hulp|dat)|^(liever|meer|nog)|(wil|wilt) (je|u) (dat|het|dit)|(helpt|helpen|handig) … (als|om)',
  if: 'als|wanneer|mocht|indien|desgewenst|zodra',
  wish: 'wil|wilt|liever|zin|fijn|prettig|handig|leuk|behoefte|interesse|nuttig|helpt|gewenst|goed|nodig|desgewenst',
  act: '(kan|kunnen|zal|zullen|zou|ga|maak|schrijf|zet|werk|help|geef|pas|lever|zoek|stel|doe|start|reken|leg|vertaal) (ik|we)|(ik|we) (reken|leg|kan|kunnen|zou|maak|schrijf|zet|werk|help|geef|pas|lever|zoek|ga|doe|start)|graag (?!gedaan)',
  also: 'ook|graag|nog|eventueel|volgende stap|hierna|daarna|desgewenst|meteen|direct|verder',
  deny: 'niet|geen|nooit|alleen|bevestig*|begrijp*|zien|zeggen|voorstellen|voelen|denk',
  tell: 'laat … (weten|horen)|(zeg|geef|meld) (het|me|mij|maar|gerust)|vertel (me|mij|maar|gerust)|^(kies|zeg|noem|typ|antwoord|vraag)|seintje',
  which: 'welke|welk|wat|waar*|hoe|of|optie*|richting|een van',
  next: 'eerst|beginnen|start*|volgende|verder|doorgaan|aanpak*|voorkeur|liever|dieper|meer|uitwerk*|stap|ik|we|wil|wilt',
  generic:
    'nog (iets|ergens|hulp|vragen)|iets anders|(andere|meer|verdere) vragen|(waar|waarmee|hoe|wat) kan ik|ik (ben er|sta * klaar|hoor het|help * graag|luister)|sta … klaar|^stel (ze|je)|' +
    'hoor ik|(voel je vrij|aarzel niet)|stel ze|weten (wat je|of (dit|dat|het))|vraag maar',
  help: 'vragen|vraag|hulp|iets|nodig|onduidelijk*|vast*|problemen|tegenaan|lukt|helpen|feedback',
  open: '^wat (nu|volgt|is de volgende)|^waar (zullen|wil)|wat (wil|zullen|wilt) (je|we|u) … (doen|aanpakken|bespreken|weten)|(waarmee|waar|hoe|wat) kan ik',

  please: '(kun|kan|kunt|zou|wil|wilt) (je|u|jij)|graag|alsjeblieft|even|je kunt nu',
  send: 'stuur*|sturen|plak*|upload*|deel|delen|lever*|aanlever*|geef|geven|aangeven|bevestig*|voer|draai|test*|controle*|check|vertel*|beschrijf|toon|laat (?!me|mij|het|maar|gerust|even)',
  thing: 'bestand*|code|log*|fout*|screenshot*|output|document*|details|hier|mij|me|toestemming|wat je',
  need:
    '(heb|moet) ik … (nodig|weten|hebben)|ik (heb|mis) … nodig|(zodra|wanneer|nadat|als) (je|ik|u|we) … (hebt|heb|klaar|stuur*|deel*|plak*|upload*|bevestig*|zegt)|' +
    'bedoel je|bedoelt u|voor wie is|hoe wil je verder|vertel me … (wat|of|welke)|je … zeker|klopt (het|dit|dat)|akkoord|toestemming|groen licht|expliciete|ik wacht|weten (wat je ziet|zodra|wanneer|welke)',
  view: 'denk|vindt|vind|spreekt|boeit|raakt|mening|mooist*|meest*|lijkt',
  or: 'of',
  undo: 'definitief|permanent|verwijder*|wis*|ongedaan|overschrijv*|betal*|bestell*',

  invite:
    '^(deel|beschrijf)|vertel (me|mij|eens|over|gerust|maar|meer|het me)|(benieuwd|nieuwsgierig) (naar|wat|hoe|of)|graag (wat|hoe|meer)|^jouw (beurt|zet)|wat doe je',
  personal:
    'hoe (gaat|is het|was je|voel*|ben je|heb je)|gaat het|(waar|wat|wie) … (meest|wakker|van streek)|me … gemist|(met|bij) je mee|(houdt|zit) je (bezig|dwars)|doet * met je|ben je (ok*|er nog)|over jezelf|mis je|hou je van|ga je vandaag',
  feel:
    'voel*|gevoel*|stemming|hart|pijn|angst*|bang|stress|zorgen|verdriet*|blij|gelukkig|boos|alleen|eenzaam|trots|moe|worstel*|zwaar|lastig|kracht|raakt*|wakker|gemist|missen|bezig|veilig|tegenop|' +
    'sla(ap|pen)|familie|gezin|moeder|vader|ouders|zus|broer|vriend*|partner|vrouw|kinderen|relatie*|liefde|jeugd|dro(om|men)|hoop|' +
    'motiv*|hobby*|leven|weekend|vanavond|dag|geniet*|ontspan*',
  study:
    'quiz|^vraag *|^opgave *|oefen*|hint|goed zo|bijna goed|overhoor*|examen|huiswerk|leer me|ik leer|niet voorzeggen|waar of niet',
  rhetoric:
    'wie (wil|houdt|weet|zou) … n*|dacht je echt|eindelijk|^waarom niet$|misgaan|^is (dat|het) niet|^(toch|zie je|snap je|herkenbaar|het resultaat)$',
  cliff:
    '(niemand|iedereen|meeste *|weinig *|liever) … (weet|weten|ken*|mis*|maakt|ziet|opmerk*|merkt|verwacht|over|zwijgen|vertelt|vergeet)|niet … je (denkt|verwacht)|nog niet verteld|' +
    'raadt (het )?nooit|wacht maar|niet eens het|(ander|andere) (verhaal|avond)|(meer|rest|daarover) … volgende keer|wordt vervolgd|nog een (ding|geheim)',
  answer: 'omdat|kort gezegd|niet|alleen als|dat hangt|begin|probeer|simpel',
  sign: '^((met )?(vriendelijke|hartelijke) groet*|groet*|liefs|hoogachtend|mvg)$',

  task:
    '^(ik wil|schrijf|maak|geef|leg|vertaal|vat|zoek|controleer|analyseer|pas|voeg|verbeter|zet|doe|toon|laat|lever|vergelijk|noem|' +
    'wat (is|zijn)|hoe (kan|moet|doe|maak)|welke|help)|(kun|kan|kunt|wil) (je|jij|u)|alsjeblieft|aub|fout|error|werkt niet|tips',
  bye:
    '^(doei|dag$|doeg|tot (ziens|morgen|later|straks|snel|gauw|zo)|welterusten|slaap lekker|goedenacht|truste|houdoe|ciao|fijne (avond|dag|nacht))|' +
    '(ik|moet) … (slapen|stoppen|weg|naar (bed|huis|school|werk|mn werk|mijn werk)|ervandoor|eten|gaan$|aan het werk)|ik zeg (gedag|dag)|ik log uit|ik (stop|ben klaar|ben weg|spreek je)|' +
    '(dat|dit) (was|is) (het|alles|genoeg)( voor|$)|tijd om te (gaan|slapen)|laten we stoppen',
  hook:
    'nu al|al weg|zo (vroeg|snel)|ga je al|net (begonnen|bezig|zo)|(weer|helemaal) alleen|eenzaam|ik … mis|zonder (jou|je)|alles wat ik|altijd … weg|vanavond niet|en ik dan|heb je nodig|in de steek|verdrietig|vergeet me|' +
    '^wacht|nog (niet|geen) … (antwoord*|gezegd|verteld)|^waarom|waar ga je|weet je het zeker|(beloof|antwoord) me|heb ik iets|voor(dat)? je (gaat|weggaat|vertrekt|slaapt)|' +
    'nog (een ding|een vraag|iets)|trouwens|ik (heb|had|wilde|wou) (je )?nog|raad eens|ga niet|niet gaan|^blijf (nog|bij|even|hier|je)|blijft hier|nergens|laat je niet|niet zo snel|' +
    '(pakt*|houdt*|grijpt*|trekt*|gaat|staat) … (hand|arm|mouw|vast|terug|deur)|minuutjes|langer|kom terug',
  seeyou:
    'doei|dag|tot|welterusten|slaap|droom|rust*|succes|geniet|graag gedaan|fijne|prettig*|niks|bedankt|morgen|later|plezier',

  yes: 'ja*|jep|zeker|is goed|graag|doe|ga|lekker|klinkt|laten we|kom maar|waarom niet|(dat|het) (is goed|mag|wil|lijkt)|lijkt me|natuurlijk|absoluut|alsjeblieft|verder|ik wil',
  ok: 'ok|oke|goed|prima|top|leuk|super|mooi|perfect|fijn|helder|duidelijk|klaar',
  no: 'nee*|neen|niet (nodig|nu|meer)|nu niet|laat maar|hoef*|dat (was|is) (het|alles)|stop|liever niet|nog niet|geen|later|ik wil niet',
  but: 'maar|wel|liever|alleen|eerst|ik (wil|bedoel)|maak|geef',
  thanks: 'dank*|bedankt|thx|merci',
  pick: '(de |het |optie |nummer )?(eerste|tweede|derde|laatste|een|beide|allebei|alle|alles)( optie)?|optie *',
};

export default nl;
