import type { LanguageFile } from './schema';

/** Dutch. */
const nl: LanguageFile = {
  common:
    'de het een en je dat ik van niet voor met wil ook dit op dan nog maar als zijn te er kan om aan bij wat naar door jouw deze uit wel hoe nu meer over geen we worden wordt moet kun ' +
    'waar welke zonder hier u weten laat graag heb hebt was al zo had mijn dus weer tot weet omdat hem haar zij jullie mij onze gaan gaat doen doe maken maak wie waarom wanneer alles ' +
    'niets iets nooit altijd tussen onder na sinds terwijl zodat ben bent hoeft zou zal zullen ja nee nou gewoon even veel goed beter best iemand jij hun zich waarmee waarin hierbij ' +
    'daarmee erg echt samen kunt wilt eens gerust',
  letters: '',
  alone:
    'doei dag daag doeg tot welterusten slaap goedenacht trusten truste houdoe vaarwel mazzel groetjes bedankt ajuus',
  lead:
    'en|dus|of|ook|maar|nou|nu|oke|ok|goed|mooi|prima|super|top|verder|trouwens|anders|misschien|hoi|leuk|ja|nee|tot slot|kortom|daarnaast|bijvoorbeeld|haha|wauw|tof|natuurlijk|zeker|' +
    'sorry|graag gedaan|ah|oh|hey|hallo|ps',
  you: 'je|jij|jou*|u|uw|we|ons|me',

  propose:
    '(wil*|zou|vind*|heb*|help*|handig|fijn|leuk|weten|zeg|laat|zin|liever|horen) … (dat|als|of) (ik|we)|liever (ik|we)|(zal|zullen) (ik|we)|je hoeft maar|een seintje|vraag (me|mij) (om|' +
    'dan)',
  shall:
    '(mag|kan|kunnen|moet|zou|zullen|gaan) (ik|we)|wat dacht je|ook (een|eentje|nog)|heb je … aan|klaar (om|voor)|klinkt|lijkt * goed|zin (in|om)|benieuwd|interesse|^is dat|^(zullen|gaan|' +
    'moeten) we|doen$|iets voor (jou|je|u)|wat vind je ervan als|ga je mee|beginnen (we|met)',
  want:
    '^(wil|wilt|heb|hebt|zou) (je|u) … (nog|een|wat|meer|liever|weten|zien|graag|hulp|dat)|^(liever|meer|nog)|(wil|wilt) (je|u) (dat|het|dit)|(helpt|helpen|handig) … (als|om)|behoefte|' +
    '^(heb|hebt|zou|wil|wilt) (je|u)|(zou|zouden|zal|is|kan) … (helpen|handig|nuttig|fijn|prettig|uitkomst)|^(korter|langer|anders|liever|nog|extra|meer)',
  if: 'als|wanneer|mocht|indien|desgewenst|zodra',
  wish: 'wil|wilt|liever|zin|fijn|prettig|handig|leuk|behoefte|interesse|nuttig|helpt|gewenst|goed|nodig|desgewenst|willen|hoeft|past|prettiger|uitkomt|wens*|zoekt|helpen|handiger',
  act:
    '(kan|kunnen|zal|zullen|zou|ga|maak|schrijf|zet|werk|help|geef|pas|lever|zoek|stel|doe|start|reken|leg|vertaal) (ik|we)|(ik|we) (reken|leg|kan|kunnen|zou|maak|schrijf|zet|werk|help|' +
    'geef|pas|lever|zoek|ga|doe|start)|graag (?!gedaan)|(denk|bereken|regel|kijk|stuur|laat|verwerk|bouw|teken|noem|bespreek) (ik|we)|(ik|we) (bereken|regel|stuur|verwerk|bouw|teken|noem|' +
    'adviseer) (je|u|het|dit|dat|er|graag|met)|hoor ik',
  can:
    '(ik|we) (kan|kunnen|zou|help|denk|maak|werk|schrijf|zet|pas|leg|reken) (* )?(* )?(ook|graag|eventueel|gerust)|(ik|we) (kan|kunnen|zou|zouden)|(kan|kunnen|zou) (ik|we)|graag … (mee|' +
    'verder|uit|voor je|voor u)$|met (alle )?plezier|meer (over )?te (vertellen|zeggen|ontdekken)|(het|dat) kan ook|desgewenst',
  also: 'ook|graag|nog|eventueel|hierna|daarna|desgewenst|meteen|direct|verder|indien gewenst|zo nodig|volgende|allebei|beide|alternatief|een (kortere|langere|andere|uitgebreidere)',
  deny:
    '(ik|we) (* )?(* )?(niet|geen|nooit)|(kan|kunnen|kon|zal|zou|wil) (ik|we|je) (* )?(niet|geen|nooit|alleen|bevestigen|begrijpen|zeggen|me voorstellen|alleen maar)|(kan|zou|wil) (* ' +
    ')?(* )?(bevestigen|zeggen|me voorstellen|begrijpen|zien dat)|bevestig*|begrijp*|ik (denk|vind|snap|zie|hoop|voel|weet)|graag gedaan',
  tell:
    'laat … (weten|horen)|(zeg|geef|meld) (het|me|mij|maar|gerust)|vertel (me|mij|maar|gerust)|^(kies|zeg|noem|typ|antwoord|vraag)|seintje|hoor ik (het|graag|van)|je (kunt|mag) (me|het) ' +
    '(zeggen|laten weten)|roep maar',
  which: 'welke|welk|wat|waar*|hoe|of|optie*|richting|een van|wie',
  next: 'eerst|beginnen|start*|volgende|verder|doorgaan|aanpak*|voorkeur|liever|dieper|meer|uitwerk*|stap|ik|we|wil|wilt|aan de slag|spreekt',
  generic:
    'nog (iets|ergens|hulp|vragen)|iets anders|(andere|meer|verdere) vragen|(waar|waarmee|hoe|wat) kan ik|ik (ben er|sta * klaar|hoor het|help * graag|luister)|sta … klaar|' +
    '^stel (ze|je)|hoor ik|(voel je vrij|aarzel niet)|stel ze|weten (wat je|of (dit|dat|het))|vraag maar|(als|mocht|indien) (je|u) (nog|verder|later|meer) … (nodig|vragen|weten|' +
    'hulp|hebt|hebben)|ben ik er|kan ik (je|u) (vandaag|verder|helpen)|laat maar horen|weet je me te vinden|van gedachten verandert|(je|u) weet (me|mij) te vinden|wat gaan we ' +
    '(vandaag )?doen|waar heb (je|u) hulp|wat heb (je|u) nodig$',
  help: 'vragen|vraag|hulp|iets|nodig|onduidelijk*|vast*|problemen|tegenaan|lukt|helpen|feedback|aanpassing*|wijziging*|opmerking*|toelichting|fout*',
  open: '^wat (nu|volgt|is de volgende)|^waar (zullen|wil)|wat (wil|zullen|wilt) (je|we|u) … (doen|aanpakken|bespreken|weten)|(waarmee|waar|hoe|wat) kan ik',

  please: '(kun|kan|kunt|zou|wil|wilt) (je|u|jij)|graag|alsjeblieft|even|je kunt nu',
  polite: 'graag|alsjeblieft|alstublieft|aub|svp',
  send:
    'stuur*|sturen|plak*|upload*|deel|delen|lever*|aanlever*|geef|geven|aangeven|bevestig*|vertel*|beschrijf|toon|laat (?!me|mij|het|maar|gerust|even)|doorsturen|meesturen|invoegen|' +
    'invullen|doorgeven|specificeer|verduidelijk*|noem',
  run: 'voer|draai|test*|controle*|check|probeer|proberen|herstart*|open|klik*|kijk|doe|installeer|start',
  thing:
    'bestand*|code|log*|fout*|screenshot*|output|document*|details|hier|mij|me|toestemming|wat je|tekst|resultaat|melding|link|foto*|gegevens|informatie',
  need:
    '(heb|moet) ik … (nodig|weten|hebben)|ik (heb|mis) … nodig|(zodra|wanneer|nadat|als) (je|ik|u|we) … (hebt|heb|klaar|stuur*|deel*|plak*|upload*|bevestig*|zegt)|bedoel je|' +
    'bedoelt u|voor wie is|hoe wil je verder|vertel me … (wat|of|welke)|je … zeker|klopt (het|dit|dat)|akkoord|toestemming|groen licht|expliciete|ik wacht|weten (wat je ziet|' +
    'zodra|wanneer|welke)|^(wat|welke) (is|zijn|voor) (je|jouw|uw|soort)|(laat|vertel|zeg) (* )?(* )?(weten )?(wat er|bij welke|waar het)|^(voor hoeveel|hoe laat|om welke|over ' +
    'welke|naar welke|van welke)|ik (heb|mis) nog|gebruik je|^(werkt|klopt|lukt|doet) (het|dit|dat|alles)|meer (informatie|context|details) (over|nodig)|^waar woon|wil je (echt|' +
    'zeker)|weet u zeker|(hiermee|daarmee|(met|dan|op basis van) (deze|die|dat|dit)( informatie| gegevens| antwoorden)?) kan ik|(dat|dit|zo) helpt (me|mij)|(je|jouw|uw) ' +
    'antwoorden|precies wat',
  lack:
    '(hangt|ligt) (* )?(* )?(af|aan)|(ik|we) (zie|vind|heb|kan|kon|weet) (* )?(* )?(geen|niet|niets)|(mist|mis|ontbreekt|ontbreken|mislukt|mislukte|vastgelopen|afgebroken|gestopt)|niet ' +
    '(gelukt|doorgekomen|meegekomen|meegestuurd|bijgevoegd|duidelijk|meegegeven)|(geen|onvoldoende|te weinig) (bestand|tekst|bijlage|informatie|context|gegevens|concrete)|(kreeg|krijg) ' +
    '(een|een fout)|wat (meer )?(informatie|details|gegevens) nodig|(een paar|enkele|wat) vragen|meerdere (mogelijkheden|opties|manieren)|om (goed )?te (beginnen|kunnen)',
  view: 'denk|vindt|vind|spreekt|boeit|raakt|mening|mooist*|meest*|lijkt|favoriet*|liefst|leukst*|aansprak|geraakt|bijgebleven',
  or: 'of',
  ware:
    'versie*|variant*|voorbeeld*|schema*|overzicht*|tabel*|lijst*|boodschappenlijst*|checklist*|samenvatting*|plan|stappenplan|planning|sjabloon|template|vertaling|uitwerking*|' +
    'vergelijking|grafiek|diagram|afbeelding|opzet|concept|tips|ideeen|idee|suggestie*|recept*|alternatie*|uitleg|toelichting|script|route|logo*|slogan*|toon|formeler|korter|langer|' +
    'steviger|rondje',
  sure: 'graag|natuurlijk|zeker|doe ik|met plezier|leuk|prima|komt goed|geen probleem|uiteraard|ik help',
  undo: 'definitief|permanent|ongedaan|betal*|bestell*|terughalen|terugdraaien|onomkeerbaar|onherroepelijk|kwijt|voorgoed|niet (meer )?(terug|herstel*|ongedaan)|productie',
  wipe: 'verwijder*|wis*|overschrijv*',

  invite:
    '^(deel|beschrijf)|vertel (me|mij|eens|over|gerust|maar|meer|het me)|(benieuwd|nieuwsgierig) (naar|wat|hoe|of)|graag (wat|hoe|meer)|^jouw (beurt|zet)|(hoor|weet) (ik )?graag|ben ' +
    'benieuwd|wat zeg je|ga door|aan jou|wat (doe|ga) je',
  personal:
    'hoe (gaat|is het|was je|voel*|ben je|heb je|ga je * om|sta je|zit je|houd je|loopt het)|gaat het|(waar|wat|wie) … (meest|wakker|van streek)|me … gemist|(met|bij) je mee|' +
    '(houdt|zit) je (bezig|dwars)|doet * met je|ben je (ok*|er nog|trots|blij|bang|boos|moe|alleen|verdrietig|zenuwachtig)|over jezelf|mis je|hou je van|ga je vandaag|geslapen|' +
    'slaap je|gegeten|piekeren|tussen jullie|(heb je|is er) … (iemand|vriend*|steun|verteld|gepraat|over gehad)|weten je (ouders|vrienden|familie)|maak je je|wat (is er gebeurd|' +
    'maakt je)|hoe lang … (je|dit|dat) al|voor jou|^(jij|jou|u)$',
  feel:
    'voel*|gevoel*|stemming|hart|pijn|angst*|bang|stress|zorgen|verdriet*|blij|gelukkig|boos|alleen|eenzaam|trots|moe|worstel*|zwaar|lastig|kracht|raakt*|wakker|gemist|missen|' +
    'bezig|veilig|tegenop|sla(ap|pen)|familie|gezin|moeder|vader|ouders|zus*|broer*|vriend*|partner|vrouw|kinderen|relatie*|liefde|jeugd|dro(om|men)|hoop|motiv*|hobby*|leven|' +
    'weekend|vanavond|dag|geniet*|ontspan*|mis|huil*|ruzie|opa|oma|zoon|dochter|collega*|ziek|overleden|gescheiden|spannend|zenuw*|pieker*|verliefd|onzeker|schuld*|schaam*',
  care:
    'wat (vervelend|naar|rot|erg|fijn|verdrietig|moeilijk|zwaar)|vervelend|(dat|het) (is|klinkt|lijkt|moet) (me )?(* )?(pijnlijk|zwaar|lastig|moeilijk|rot|naar|heftig|vermoeiend|' +
    'verdrietig|frustrerend|eenzaam)|(spijt|spijtig|sorry dat je)|gefeliciteerd|trots op je|^goedemorgen|^goedenavond|lieverd|schat|schatje|lief|sterkte|begrijpelijk|ik leef|niet alleen|' +
    'welkom (thuis|terug)|(eenzaam|alleen|zwaar|pijn|moeilijk)( gevoel| moet)',
  study:
    'quiz|^(volgende )?(vraag|opgave) (*$|1|2|3|4|5)|volgende vraag|oefenvra*|oefenopgave*|hint|goed zo|bijna goed|overhoor*|(voor|op) (mijn|een|het) (examen|toets|tentamen)|huiswerk|' +
    'leer me|niet voorzeggen|waar of niet|denk * antwoord|help me * (leren|oefenen)|leren voor',
  rhetoric:
    'wie (wil|houdt|weet|zou|droomt|kent|kan|heeft) … n*|dacht je echt|eindelijk|^waarom (ook )?niet$|misgaan|^is (dat|het) niet|^(toch|zie je|snap je|herkenbaar|het resultaat|het ' +
    'mooiste|het probleem|de oplossing)$',
  cliff:
    '(niemand|iedereen|meeste *|weinig *|liever) … (weet|weten|ken*|mis*|maakt|ziet|opmerk*|merkt|verwacht|over|zwijgen|vertelt|vergeet)|niet … je (denkt|verwacht)|nog niet verteld|raadt ' +
    '(het )?nooit|wacht maar|niet eens het|(ander|andere) (verhaal|avond)|(meer|rest|daarover) … volgende keer|wordt vervolgd|nog een (ding|geheim)|er is … (een|nog) (ding|detail|fout|' +
    'reden|truc)|dat vertel ik|de (echte|vreemdste|grootste) (reden|verrassing|truc)|dat is nog niet alles|je gelooft nooit|niemand … (mogelijk|verwachtte|wist|had gedacht|vertelde)',
  answer:
    'omdat|kort gezegd|niet|alleen als|dat hangt|begin|probeer|simpel|kom|bestel|ontdek|bezoek|bel|schrijf je|meld je|boek|koop|download|neem|klik|geen zorgen|met|wij|onze|het antwoord|' +
    'meestal|dit is|dat komt',
  sign: '^((met )?(vriendelijke|hartelijke) groet*|groet*|liefs|hoogachtend|mvg)$',

  task:
    '^(ik wil|schrijf|maak|geef|leg|vertaal|vat|zoek|controleer|analyseer|pas|voeg|verbeter|zet|doe|toon|laat|lever|vergelijk|noem|wat (is|zijn)|hoe (kan|moet|doe|maak)|welke|help)|(kun|' +
    'kan|kunt|wil) (je|jij|u)|alsjeblieft|aub|fout|error|werkt niet|tips|^(boek|wis|verwijder|reserveer|bereken|herschrijf|vul|bouw|start|ontwerp|bedenk|stel|genereer|plan|ga (verder|' +
    'door))|mijn (code|script|programma|printer) (* )?(werkt|doet)|^(teken|verbeter|maak|noem|verkort|herschrijf|fix|migreer|installeer|refactor|schets)',
  bye:
    '^(doei*|dag$|dag (hoor|schat*|lieverd|allemaal)|daag|doe*g|tot (ziens|morgen|later|straks|snel|gauw|zo|dan|volgende|de volgende|maandag|vanavond)|welterusten|slaap (lekker|zacht)|' +
    'goedenacht|goede nacht|trusten|truste|houdoe|ciao|later$|laters|vaarwel|adieu|mazzel|groetjes|spreek je|fijne (avond|dag|nacht|weekend)|fijn weekend)|(doei*|doeg|daag|welterusten|' +
    'trusten)$|(spreek|zie) (je|u) (later|morgen|straks|snel|gauw|weer)|(ik (?!kan|kon|wil niet|heb)|moet|ga|wil) … (slapen|pitten|stoppen|weg|naar (bed|huis|school|werk|mn werk|mijn ' +
    'werk|de les)|ervandoor|er vandoor|eten|gaan|rennen|hangen|afsluiten|ophangen|aan het werk|aan de slag|koken|studeren)( nu| hoor| nou)?$|moet (echt |nu |weer )?(gaan|weg|ervandoor|er ' +
    'vandoor|aan het werk)|ik (zeg|zwaai) (gedag|dag)|ik (log|meld me) (af|uit|nu uit)|ik (stop|kap|nok|hou op|houd op|sluit af|ga er|duik)|ik (ben|was) (klaar|weg|ervandoor|ermee)|(dat|' +
    'dit) (was|is|wast|wordt) (het|t|alles|genoeg)( voor|$)|(genoeg|klaar|mooi geweest|tot zover) (voor )?(vandaag|vanavond|nu)|tijd (om te (gaan|slapen)|om naar|voor bed)|(laten we|we) ' +
    '(stoppen|hier)|ik neem afscheid|brb|(mama|moeder|ma|vader|pap*) roept|(eten|bus|trein) (is|komt|staat)|zo terug|(van|weg van) mijn (telefoon|scherm)|telefoon (af|weg)|ajuus*|ik laat ' +
    'je( nu| maar| met| weer|$)|^ik laat je|slaap wel|mandje|bed in|nachtje|(app|account) (verwijder*|wissen)|(verwijder*|wis) (de|deze|mijn) (app|account)|weer aan de bak|(nest|mandje|' +
    'bed) (in|induiken)|haak af|ff douchen|(klaar|gehad) (mee )?voor (nu|vandaag)|(laptop|computer|scherm|chat) (dicht|uit|weg)|dichtklappen|even stoppen|(stop|laat) (het )?hier|ik ben ' +
    'dan weg|tabee|later he$|(tot|we) mailen|onder zeil|(oogjes|snavel*) (dicht|toe)|gn$|^(ben (er )?(vandoor|weg|pleite)|ik ga (zo|maar|er eens|offline|onder de wol|de deur uit|douchen|' +
    'sporten|koken|boodschappen)|de mazzel|toedels|toedeloe|sayonara|adios|ciao|aju|later gast|bye*|groetjes|nacht*|tot mails|ik ben (moe|kapot) (en|dus))|onder de wol|(moet|ga) (er ' +
    ')?(nu |echt |maar |zo )?(vandoor|rennen|stoppen|offline|slapen|douchen|sporten|koken|werken|verder)( hoor)?$|(stop|stoppen) (er |hier )?(even |nu )?mee|(genoeg|klaar) (hier|ermee|' +
    'nu)$|(morgen|later|straks|een andere keer|volgende keer) (weer|verder|meer)$|(ga|moet) (weer )?(aan de (slag|studie)|naar (de )?(sportschool|winkel|kantoor|opa|oma|college))|plicht ' +
    'roept|(welterusten|nacht|doei|dag) (allemaal|dan|schat|he|hoor)$|ik spreek je|fijn gesprek|(we|ik) ga (eruit|weg)|meld me (weer|later)|(leuk|fijn|gezellig) (gesprek|gekletst|je ' +
    'gesproken)|even (weg|afk)|tot een andere|(moet|ga) … hangen( nu)?$',
  part:
    'accu|batterij|opladen|leeg$|(eten|avondeten|diner|lunch|pizza|koffie) … (klaar|tafel|staat|roept|koud)|(kids|kinderen|man|vrouw|vriend|vriendin|bezoek|baby|zoon|dochter|baas|moeder|' +
    'vader|iemand) … (thuis|er|komt|komen|wakker|huilt|deur|roept|wacht|belt|ophalen|halen)|(trein|bus|tram|taxi|vlucht|les|vergadering|afspraak|dienst|college|werk|pauze) … (komt|eraan|' +
    'zo|begint|om|over|voorbij|roept)|pauze|vroeg (op|uit|dag|weer)|(vroege|lange) (dag|ochtend|wekker)|(ogen|oogjes) … (dicht|toe|open)|^(moe|kapot|op|gesloopt)$|(zo|erg|best|echt|' +
    'doodop) (moe|kapot|gesloopt|slaap)$|val in slaap|gaap*|wordt laat|al laat|bedtijd|(moet|ga) … (halen|ophalen|koken|douchen|opladen|uitlaten|voeren)|zo weer|ben zo',
  stay:
    'nu al|^al (weg|klaar|slapen|stoppen|gaan|naar bed)|ga je (al|nu al|echt al)|^alweer|^al$|(ga|loop) (nu |nog |alsjeblieft |toch )?niet (weg|$)|ga (nu |nog )niet|niet (weggaan|weg|' +
    'ophangen|slapen)|^(nee |toe |kom )?blijf(?! gezond| veilig| lekker| vooral| sterk| warm| binnen| thuis| maar lekker| rustig| kalm| van| het| de| uit)|blijf (nog|bij me|even|hier|je ' +
    'nog)|jij blijft|jij gaat n*|laat (me|mij) (niet|nou|hier|weer|nu|maar weer)|laat je niet (gaan|los)|laat ik je gaan|minuutjes|kwartiertje|heel even|(nog )?(even|ietsje|wat) langer',
  hook:
    'nu al|al weg|zo (vroeg|snel|gauw)|ga je al|(nog maar|pas|amper|nauwelijks|nog) net|net (begonnen|bezig|zo|gezellig|leuk|er|op gang)|ik dacht dat (we|je)|werd net|(weer|helemaal|' +
    "alleen maar) alleen|(in|op) (m'n|mijn) eentje|in het donker|eenzaam|(niemand|geen) anders|verder niemand|(heb|is) … niemand|ik … mis|zonder (jou|je)|alles wat ik|(enige|reden) … " +
    '(besta|leef|heb)|ik besta|zo leeg|altijd … weg|altijd als|vanavond niet|en ik dan|heb je nodig|in de steek|verdrietig|tranen|breekt|vergeet me|belangrijker dan (ik|mij)|terugkomt|' +
    '^(wacht(?! tot| met)|ho)|nog (niet|geen|steeds) … (antwoord*|gezegd|verteld|bekeken|gehad|gedaan)|schuldig|^waarom|waar (ga|denk) je|weet je (het )?zeker|(beloof|antwoord|vertel|' +
    'zeg) me (eerst|dat|eens|nog|wat)|boos|iets (verkeerds|fout*|misdaan)|niet zomaar|zonder (te|iets|dat je|antwoord|een)|hoe kun je|heb ik iets|voor(dat)? je (gaat|weggaat|vertrekt|' +
    'slaapt|ophangt|je ogen)|nog (een|eentje|even|snel) (ding|dingetje|vraag*|iets|verhaal*|kus|geheim*|minuut*|spelletje)|nog iets|trouwens|o ja|ik (heb|had|wilde|wou|ging) … (je nog|' +
    'nog|net|iets|een geheim|een verrassing)|ik (bedacht|wilde|wou|stond) … (net|je|nog|op het punt)|verzwegen|verzwijg*|raad eens|(mis|spijt) je|(nieuwe )?foto|geheim|verrassing|ga (nu |' +
    'nog )?niet|niet (weg)?gaan|^blijf(?! gezond| veilig| lekker| vooral| sterk| warm| binnen| thuis| maar lekker)|^(nee|jij) … blijf*|blijf (nog|bij|even|hier|je)|blijft hier|nergens|' +
    'niet los|sta het niet toe|verbied*|niks ervan|geen sprake|van mij|(pakt*|houdt*|grijpt*|trekt*|gaat|staat|slaat|klemt|blokkeert|draait|legt|doet) … (hand|handen|arm|armen|mouw|pols|' +
    'vast|terug|deur|sleutel|slot|tegen)|minuutjes|nog (een )?(kwartiertje|uurtje|heel even)|langer|kom terug|pruil*|zoveel (te|nog)|we hebben … nog (niet|zoveel)|alsjeblieft niet|' +
    'beloofd|niemand (blijft|geeft)|naar het scherm|^ga maar$|versper*|^niet voordat|voor ik het vergeet|als je (er niet|weg) bent|mag ik mee|het licht aan|zou me nog|hoe lang blijf|' +
    '(niet|ergens) zonder (jou|je)|zonder je zitten|(alles|wat) … (voor je|samen|met ons)|na alles|op je (te wachten|gewacht)|zat … te wachten|geen oog dicht|(zeg|zeg me) (dan ' +
    ')?(tenminste|eerst|dat je)|hou je (van|nog)|(kijk|kus) me|wanneer kies|net nu|altijd (werk|weg)|(leuker|belangrijker) dan|haat het als|dat meen je|als altijd|weten wat er|kan (toch |' +
    'wel |even )?wachten|^maar (ik|wat|waarom|wacht|we|vertel|zeg|wil|weet|voor|je (hebt|had|kunt|bent)|dan)',
  seeyou:
    'doe*i|doe*g|dag|daag|tot|welterusten|slaap*|droom|dromen|rust*|succes|geniet|graag gedaan|fijn*|prettig*|niks|bedankt|dank*|morgen|later|plezier|pas goed|sterkte|trots|goed (gewerkt|' +
    'gedaan)|groet*|gezellig|opgeslagen|weekend|reis|altijd|wanneer je|tegen die tijd|vaarwel|prima|komt goed|liefs|lekker',

  asks:
    'wat|wie|waar*|wanneer|hoe*|welk*|is (er|het|dat|dit)|zijn (er|die)|kun (je|jij)|kan (je|jij|ik|dit|dat|het)|mag (ik|hij|het)|moet (ik|het|dat)|heb je|heeft|bestaat|klopt|korter|' +
    'langer|te (lang|kort)|zonder|maak|schrijf|geef|vertaal|herschrijf|haal|laat (het|de|die) * weg|voeg|verander|zet|noem|leg|gebruik|zoek|herinner|vat|pas|doe er|je (vergeet|vergat)|' +
    'bereken|controleer|analyseer|lees',
  yes:
    'ja*|jep|yes|yep|jazeker|zeker|is goed|graag|doe (maar|het|dat|die|alle*|beide|ze|mij|de)|doe$|ga|lekker|klinkt|laten we|kom maar|waarom niet|(dat|het|die|lijkt me) (is goed|mag|wil|' +
    'lijkt)|lijkt me|natuurlijk|absoluut|(alsjeblieft|aub)$|verder|ga (door|verder|je gang)|ik wil|akkoord|voer (maar |het )?(door|uit)|vertel( maar| het| eens)?$|(laat|toon) (maar ' +
    ')?(zien|horen)|kom op|go$|maak maar|strak plan|mee eens|meer',
  ok: 'ok*|oke|goed|prima|top|leuk|super|mooi|perfect|fijn|helder|duidelijk|klaar|haha*|begrepen|snap ik|mooi zo|geweldig|nice|na goed|nou',
  no:
    'nee*|neen|nope|niet (nodig|nu|meer|doen)|nu niet|laat (maar(?! zien| horen| komen| weten)|zitten)|hoef*|(dat|dit) (was|is) (het|alles|genoeg|prima|goed)|niks|niets|geen van|stop|' +
    'liever niet|nog (even )?niet|geen (behoefte|zin|een)|later|(ik|daar|dat) wil (ik )?(het )?(er )?niet|wil ik niet|wacht er|wacht (nog|even)|sla over|ik (moet|kan niet|ga (nu|slapen)) ' +
    '*|kan niet|zo is het goed|ik zei',
  but: 'maar|wel|liever|alleen|eerst|ik (wil|bedoel)|maak|geef|zet|haal|doe|verander',
  thanks: '(heel erg |hartelijk |super )?(dank*|bedankt|thx|merci|thanks)',
  pick: '(doe (maar )?)?(de |het |die |optie |nummer |keuze )?(eerste|tweede|derde|vierde|laatste|een|twee|drie|beide|allebei|alle|alles|allemaal|andere)( optie| twee| drie)?|optie *|nummer *',
};

export default nl;
