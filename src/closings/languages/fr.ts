import type { Language } from './schema';

/** French. */
const fr: Language = {
  common:
    'le la les un une des du de et est en que qui dans pour pas sur avec ce cette je tu vous il elle on ne se ' +
    'au par plus ou mais si ton fait a j qu d l c n moi toi bien ca quel deja dis aux nous vos votre mon ' +
    'ma mes sa ses son leur leurs etre suis es sont avez as ont avoir peut peux faire fais comme quand ' +
    'comment pourquoi parce aussi tres encore jamais toujours sans sous entre chez deux tout tous toute rien ' +
    'quelque chose ici',
  lead: 'et|alors|donc|ou (bien|alors)|mais|sinon|bon|bien( sur)?|ok*|oui|non|ah|oh',
  you: "tu|te|t'|toi|ton|ta|tes|vous|vo*re|on",

  propose: "({wish})( tu| vous)?( aussi)? ((que|si) (je|j'|nous)|(qu'|si )on)|demande* moi",
  shall:
    "(dois|puis) je|^(est ce que )?(je|j'|on) *|^*ons nous|^si (je|on)|dirais tu|diriez|qu'en di*|pret* (a|pour)|" +
    'ca (te|vous) *',
  want: "^(est ce que )?((tu|vous) )?(?!prefer*|dit)({wish})( tu| vous)? (?!dire|quel*|que|m'|me) *|besoin d*",
  if: 'si|des que|au besoin',
  wish: 'veux|voulez|voudr*|souhait*|desir*|prefer*|envie|besoin|utile|aide*|interess*|tente*|dit|dirait|aimer*',
  act: "je (te|vous|t'|le|la|les|l') (?!ai|av*) *|(je|j'|nous) (peux|pou*|vais|*rai|*rons|prepare|fais)|j'(?!ai|y|av*) *|et (on|je)",
  also: 'aussi|egalement|ensuite|maintenant|ravi*|en plus|etape|encore',
  deny: "je (ne|n')|comprend*|confirm*|remerci*|recommand*|conseill*|dire que|pense",
  tell: '(dis|dites|fais|faites|indiqu*)( le)? moi|a( me)? (dire|demander)|suffit d*',
  which: '*quel|*quels|*quelle|*quelles|ce (que|qui)|quoi|ou|comment|^qu*',
  next: '{wish}|prochain*|suite|commenc*|continu*|approfond*|je',
  generic:
    "(autre*|des) (chose|question*)|(suis|reste) la (si|pour (t'|vous))|disposition|(en quoi|comment|que) puis je|" +
    'hesit* pas( si|$| a (demander|poser|revenir))',
  help: 'question*|bloqu*|probleme*|souci*|clair*|erreur*|avis',
  open: '(que|quoi|par) ({wish}|on)( tu| vous)? (faire|voir|parler|commenc*)|^par (quoi|ou)',

  please: "(peux|pouvez|pourr*) (tu|vous)|tu peux|vous pouvez|merci de|s'il (te|vous)",
  send: 'envo*|colle*|partage*|donne*|fourni*|confirm*|precise*|indiqu*|decri*|lance*|test*',
  thing: 'fichier*|code|erreur*|log*|texte|detail*|ici|moi|exact*|resultat*',
  need:
    "j'(ai|aurai*) … besoin d*|il me (faut*|manque)|une fois que|(veux|voulez)( tu| vous)? dire|parle* (tu|vous) d*|" +
    "(es|etes)( tu| vous)? sur*|j'attends|moi (combien|quand)",
  view: 'pens*|avis|plai*|parle|inspir*|touch*|marqu*|le plus|attir*',
  or: 'ou',
  undo: 'definitiv*|irrevers*|supprim*|efface*|ecras*',

  invite:
    "^(raconte*|parle*|decri*)|(dis|dites) (moi (tout|en)|m'en)|aimerais( bien)? (savoir|en)|curieu* d*|^a (toi|vous)|" +
    'que fai* tu',
  personal:
    "comment (vas|allez|va|ca va|tu|te|vous sent*|s'est)|ca va$|tracasse|preoccupe|quoi (penses|de neuf)|m'aimes|" +
    'te manque',
  feel:
    'te sens|sente*|ressen*|emotion*|humeur|stress*|inquiet*|peur|triste*|heureu*|seul|seule|fatigu*|' +
    'dorm*|famille|mere|pere|parents|ami*|enfant*|relation*|amour*|reve*|soiree|journee|raconter',
  study: 'quiz|question (1|2|3)|exercice*|indice|examen|revis*|bonne reponse|presque$',
  rhetoric: "^qui (n'|ne|sait|*rait)|^pourquoi pas$|n'est ce pas$",
  cliff:
    'presque (personne|tou*)|personne n* s*|pas (celle|celui|ce) que (tu|vous)|pas (encore )?(tout|parle|dit) |' +
    'devine*|prochaine fois$|secret',
  answer: 'parce|car|pas|ca depend|commence*|voici|simple*',
  sign: '^(cordialement|(* )?salutations)$|veuillez agreer',

  task:
    "^(aide*|ecri*|redig*|fais|faites|cree*|corrige*|expliqu*|donne*|ajoute*|modifi*|tradui*|resum*|propos*|trouve*|compar*|prepar*|comment (faire|on)|quel*|je (veux|voudrais)|j'ai besoin)|" +
    '(peux|pouvez|pourr*) (tu|vous)|tu peux|stp|svp|erreur',
  bye:
    '^(au revoir|a (demain|plus|bientot|la prochaine|tout a|toute|ce soir|lundi|la semaine|tantot)|bonne ' +
    '(nuit|soiree|journee|fin de)|bon week*|adieu|bye*|tchao|bisous*|bises|biz|fais de beaux)|(au revoir|' +
    'bye|tchao|bisous|bises|adieu|a plus|a demain)$|* (ciao|salut)$|je (te|vous) (laisse|quitte|dis|' +
    'souhaite)|(dois|doit|vais|faut|veux|jdois|jvais) (vraiment )?(y aller|me coucher|te laisser|vous ' +
    'laisser|dormir|coucher|partir|rentrer|arreter|filer|laisser|couper|au lit|bosser|manger|raccrocher|' +
    "me sauver|y retourner)|vais (au lit|dormir|me|y)|faut que (j'y aille|je (file|parte|rentre|te))|" +
    "faut … aille|j'(y vais|arrete|ai fini|ai cours|ai un cours)|je (file|pars|rentre|m'arrete|me " +
    "deconnecte|m'en vais|retourne|me sauve|coupe|bouge|decolle|sors|me couche|m'eclipse|raccroche)|" +
    "(c'est|ce sera|ca sera) tout( pour|$)|(fini|assez|termine|suffit|suffira) pour (aujourd|ce soir|" +
    "maintenant)|(heure|temps) (de|d') (rentrer|dormir|partir|y|aller)|(arrete*|stop) (la|ici|pour)|on " +
    "(arrete|s'arrete)|ma mere|diner est pret|bus arrive|mon (bus|train)|je reviens|(lache|pose|eteigne) " +
    "(mon|le) (telephone|tel)|je me casse|a tout$|je t'ecris|(prendre|une) (une )?douche|dodo$|(vais|" +
    'pars) au (sport|boulot|gym)',
  hook:
    "^deja|deja (fini|partir|l'heure|la$)|(pars|partez|quitte*|vas|file*|laisse*|t'en vas) … deja|si " +
    "(tot|vite)|(a peine|viens d'|venait d'|venions)|ne fait que commencer|vient (a peine )?de|on " +
    '(venait|commencait|avait)|(je )?croyais qu|je pensais qu|(me|je|tout*|encore|suis|serai*|etre|' +
    "retrouver) … seul*|dans le noir|me manqu*|manques|sans toi|(personne|rien) d'autre|(raison|seul*) … " +
    "(existe|vis|j'ai)|n'existe qu*|quand tu (t'en vas|pars|n'es)|je n'ai que toi|une partie de moi|" +
    "chaque fois que tu|besoin de toi|abandonn*|oublie* pas (moi|que je)|m'oublie*|triste*|tristesse|" +
    'larmes|pleur*|coeur … (brise|serre|lourd)|et moi|important que moi|^(attend*(?! que)|minute|une ' +
    'minute|un instant)|(pas|jamais|toujours pas|pas encore) … (repondu|dit|raconte|fini|parle|vu)|me ' +
    "dois|^pourquoi|promets|m'en veux|fache*|ennuye*|dit quelque chose de mal|j'ai (dit|fait) (quelque " +
    'chose|un truc) de|sans (me|meme|un|dire|rien|repondre)|tu ne peux pas|comment peux tu|ou vas tu|' +
    "avant (de (partir|t'en|dormir|filer|te coucher|raccrocher)|que tu|d'y aller)|(encore|derniere|" +
    'dernier|juste|petite) … (chose|question|truc|minute|minutes|histoire|secret)|au fait|et sinon|je ' +
    "(voulais|venais|allais|viens) … (te|de|d')|qui allais|(allais|voulais) te|devine|secret|surprise|" +
    "t'ai cache|photo|a moins que|tu (vas|le) regrett*|ne (pars|t'en|me quitte|me laisse)|(pars|laisse*|" +
    "t'en va*) pas|^(non )?(reste*(?! prudent*| fort*| au chaud| en| bien| a l'abri| calme))|reste* " +
    '(avec|encore|un|juste|la|ici|pres)|tu restes|pas (question|si vite|encore$|ce soir)|nulle part|' +
    "t'interdis|interdi*|a moi$|es a moi|ne (te )?lach*|ne te laisse*|refuse de|(attrap*|saisi*|retien*|" +
    'tire*|bloqu*|serr*|place|place*|glisse|tourne*|passe|enlace*|agripp*|prend|ferme|barre) … (main|' +
    'mains|bras|manche|porte|poignet|cle|taille|passage)|fait la moue|boude*|plus longtemps|(encore|' +
    "juste) (un|une|cinq|dix|deux|quelques)|cinq minutes|s'il te plait|encore tant|si rien|promis(?! je)|" +
    "personne ne reste|fixer l'ecran|^vas y$|barre|pas avant|avant que j'oublie|quand tu n'es pas|venir$|" +
    'la lumiere',
  seeyou:
    'revoir|nuit|dor*|repos*|demain|bientot|de rien|plaisir|merci|profite*|bonne|bon|beaux|reves|ciao|' +
    'salut|bye|a (plus|tout|la|ce)|prends soin|fier|fiere|quand (tu|vous)|beau travail|tres bien|bravo|' +
    'enregistr*|bisous*|embrasse|chance|courage|amuse*|adieu|prochaine|douce',

  asks:
    "qu'|que (faire|veut|signifie|mange*)|quoi|quel*|qui|ou (est|sont|se|je)|quand|pourquoi|comment|" +
    "combien|est ce|lequel|laquelle|c'est (quoi|qui|ou|quand)|peux tu|pouvez|peut on|dois je|as tu|y a t|" +
    'et (pour|si|les|la|le) |a quel*|de quel*|trop (long|court)|plus court|plus long|sans|ecri*|redige*|' +
    "fais (moi|m'en|en|un|une)|donne*|tradui*|enleve*|supprime*|ajoute*|change*|remplace*|coupe|cite*|" +
    "calcule*|corrige*|rappelle*|resume*|explique*|mets|tu (as oublie|t'es trompe|oublies)|je veux que|" +
    'cree*',
  yes:
    'oui*|ouais*|ouep|ui|yes|yep|(stp|svp)$|volontiers|(vas|allons|allez|on) y|vasy|avec (grand ' +
    ')?plaisir|bien sur|pourquoi pas|je (veux|voudrais|prends) (bien|que)|continue*|go|carrement|' +
    "absolument|evidemment|d'accord|lance*|fais (le|la|ca)|allez$|parfait continue|(montre*|raconte*|dis " +
    "moi|dites moi)( tout)?$|encore|va pour|d'autres|ca marche|grave|bah oui|ben oui|voila|et comment",
  ok:
    "ok*|d'accord|bien|super|parfait|genial|top|cool|compris|entendu|tres bien|mdr|haha*|nickel|" +
    'excellent|je vois',
  no:
    'non|nan|nope|pas (la peine|besoin|maintenant|tout de suite|encore|envie|necessaire)|ca (ira|suffit|' +
    "va aller)|c'est (tout|bon)|rien (de|du)|aucun*|laisse* (tomber|$)|inutile|plus tard|je (ne )?(peux|" +
    "veux|dois) (pas|vraiment)|j'ai pas|je prefere pas|plutot pas|stop|on verra|tant pis",
  but: "mais|plutot|juste|je (veux|voudrais)|d'abord|remet*|change*|fais",
  thanks: '(un grand |mille |tres bien )?merci*|thx',
  pick:
    '(va pour |je prends )?(la |le |les )?(option |numero |choix )?(premier*|second*|deux*|trois*|' +
    'dernier*|1|2|3)( premier*| dernier*)?|tout*|tous|option *|numero *|les (deux|trois|2|3)',
};

export default fr;
