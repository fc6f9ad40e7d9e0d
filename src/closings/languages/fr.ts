import type { LanguageFile } from './schema';

/** French. */
const fr: LanguageFile = {
  common:
    'le la les un une des du de et est en que qui dans pour pas sur avec ce cette je tu vous il elle on ne se au par plus ou mais si ton fait a j qu d l c n moi toi bien ca quel deja dis ' +
    'aux nous vos votre mon ma mes sa ses son leur leurs etre suis es sont avez as ont avoir peut peux faire fais comme quand comment pourquoi parce aussi tres encore jamais toujours ' +
    'sans sous entre chez deux tout tous toute rien quelque chose ici afin alors apres avant beaucoup cela celle ceux chaque dont donc elles etait ete etes faut juste lui maintenant meme ' +
    'moins notre peu pouvez pourrais puis sera serait souhaitez veux voici voila voulez vraiment y dors vais vas va faites besoin',
  letters: 'œ',
  alone: 'adieu bye tchao ciao bisous bises biz revoir bientot bonne demain dodo partir dormir merci',
  lead:
    "et|alors|donc|ou (bien|alors)|mais|sinon|bon|bien( sur)?|ok*|oui|non|ah|oh|de plus|sinon|enfin|d'ailleurs|par ailleurs|bien entendu|parfait|super|genial|d'accord|absolument|" +
    'certainement|haha|wow|tiens|merci|desole*|bonjour|salut|coucou|volontiers|avec plaisir|voila|et puis|peut etre|par exemple',
  you: "tu|te|t'|toi|ton|ta|tes|vous|vo*re|on",

  propose:
    "({wish})( tu| vous)?( aussi)? ((que|si) (je|j'|nous)|(qu'|si )on)|demande* moi|(({wish})( tu| vous)? (aussi )?(que|si) (l'on|on|nous))|est ce que (tu|vous) ({wish}) (que|qu')|" +
    '(laisse|laissez) moi',
  shall:
    "(dois|puis) je|^(est ce que )?(je|j'|on) *|^*ons nous|^si (je|on)|dirais tu|diriez|qu'en di*|pret* (a|pour)|ca (te|vous) *|^(on|nous) (passe|continue|y va|commence|attaque|s'y met|" +
    "fait|regarde|essaie)|^partant*|^interesse*|^(tu es |es tu |etes vous )?pret*|^ca (te|vous|t')|que (dirais|diriez|penses|pensez)|^(et )?si (on|nous|je)|on (le|la|les|y) *|(ou|ou " +
    "bien) (je|j'|on) *|je (m'en|te|vous|le|la) *",
  want:
    "^(est ce que )?((tu|vous) )?(?!prefer*|dit)({wish})( tu| vous)? (?!dire|quel*|que|m'|me) *|besoin d*|(voulez|veux|souhait*|aimer*|prefer*|desir*)( tu| vous)|(serait|serait elle|" +
    "serait il|est) (* )?(* )?(utile|interessant*|pratique)|^(besoin|envie|autre*|encore|plutot)|(t'|te|vous) (serait|aiderait|interesserait|tenterait|plairait|conviendrait|servirait)|" +
    '(serait|aiderait|interesserait)',
  if: 'si|des que|au besoin',
  wish: 'veux|voulez|voudr*|souhait*|desir*|prefer*|envie|besoin|utile|aide*|interess*|tente*|dit|dirait|aimer*|voulais|vouliez|necessaire|pratique|convient|conviendrait',
  act:
    "je (te|vous|t'|le|la|les|l') (?!ai|av*) *|(je|j'|nous) (peux|pou*|vais|*rai|*rons|prepare|fais)|j'(?!ai|y|av*) *|et (on|je)|(j'|je) (adapterai|ajusterai|ecrirai|redigerai|creerai|" +
    "indiquerai|expliquerai|calculerai|adapte|ajuste|ajoute|ecris)|(vous|te|t') ferai|(en|l'|les|le|la) (*rai)|on (pourra*|peut|continue|passe|avance|reprend|s'y)",
  can:
    "(je|j'|nous|on) (peux|pouvons|peut|pourrais|pourrions|pourrait)|(ravi*|heureu*|content*) de|(pret|prete) a (t'|te|vous|vous)?|(je|j') (te|vous|t') (prepare|fais|montre|explique|" +
    'redige|propose|aide) (volontiers|aussi|si)|avec plaisir si|beaucoup (a|plus a) (dire|raconter|decouvrir)|(il y a|aurait) encore (beaucoup|tant)',
  also:
    'aussi|egalement|ensuite|maintenant|ravi*|etape|encore|si (necessaire|besoin|utile|tu veux|vous voulez|tu le souhaites|vous le souhaitez)|par la suite|autre*|plus|les deux|' +
    'alternativement|volontiers|eventuellement|prochaine',
  deny:
    "je (ne|n')|(peux|puis|pouvons|peut|sais) (* )?pas|(comprend*|confirm*|remerci*|recommand*|conseill*)|dire que|je (pense|crois|sais|vois|sens|comprends|suis sur*)|(ravi*|heureu*|" +
    "content*) (que|de (lire|savoir|voir|t'entendre|vous entendre|l'apprendre))|ne (* )?(demanderai|proposerai) (plus|pas)",
  tell:
    "(dis|dites|fais|faites|indiqu*)( le)? moi|a( me)? (dire|demander)|suffit d*|(dis|dites) (le )?(moi|nous)|(me|m') (dire|preciser|indiquer|demander)|(fais|faites) (moi )?(signe|" +
    'savoir)|^(choisis*|reponds|repondez|selectionne*)|un (mot|signe) (de|et)|(tiens|tenez) moi|tu me (dis|diras)|vous me (dites|direz)',
  which: '*quel|*quels|*quelle|*quelles|ce (que|qui)|quoi|ou|comment|^qu*|qui|quand|combien|si',
  next: "{wish}|prochain*|suite|commenc*|continu*|approfond*|je|attaqu*|premier*|d'abord",
  generic:
    "(autre*|des) (chose|question*)|(suis|reste) la (si|pour (t'|vous))|disposition|(en quoi|comment|que) puis je|hesit* pas( si|$| a (demander|poser|revenir))|(si|si jamais) " +
    "(tu as|vous avez|besoin|quoi que) … (autre*|question*|besoin|doute*)|(d'autre*|autre*|la moindre) (chose|question*|besoin|aide|demande*)|(n'|ne) hesite* (pas|surtout pas)( " +
    "a (me|demander|poser|revenir|m'|le|nous|vous)| si|$)|(je suis|reste*) (disponible*|a (ta|votre)|la (si|quand|pour (t'|vous)))|puis je (faire|vous aider|t'aider)|besoin " +
    "d'autre|(changes|changez) d'avis|dans le coin|de quoi (as|avez|avais) (tu|vous) besoin$|on (travaille|fait|bosse)( sur)? quoi|sur quoi (on travaille|travaillons)",
  help: 'question*|bloqu*|probleme*|souci*|clair*|erreur*|avis|modification*|changement*|ajust*|precision*|aide|chose|doute*|coince*|remarque*|besoin',
  open: '(que|quoi|par) ({wish}|on)( tu| vous)? (faire|voir|parler|commenc*)|^par (quoi|ou)',

  please:
    "tu peux|vous pouvez|merci de|s'il (te|vous)|(pourr*|peux|pouvez|peut) (* )?(tu|vous)|(peux|pourrais|pourriez) (me|m')|veuillez|pourriez|merci d'",
  polite: "veuillez|merci de|s'il (te|vous)|stp|svp|prie",
  send:
    'envo*|colle*|partage*|donne*|fourni*|confirm*|precise*|indiqu*|decri*|(envoyer|coller|partager|fournir|preciser|indiquer|joindre|transmettre|decrire|confirmer|donner|uploader|' +
    'telecharger|communiquer)|transmet*|joign*|dire|dis moi|montr*',
  run: 'lance*|test*|essaye*|essaie*|execut*|verifi*|redemarr*|ouvr*|clique*|relance*|suis|suivez|regarde*|installe*',
  thing:
    'fichier*|code|erreur*|log*|texte|detail*|ici|moi|exact*|resultat*|message*|document*|image*|capture*|lien*|sortie|donnee*|information*|version*|exemple*|contenu|etape*|phrase*|le|la|' +
    'precision*',
  need:
    "j'(ai|aurai*) … besoin d*|il me (faut*|manque)|une fois que|(veux|voulez)( tu| vous)? dire|parle* (tu|vous) d*|(es|etes)( tu| vous)? sur*|j'attends|moi (combien|quand)|(j'|" +
    'je|il me|nous) (ai|aurais|faudrait|faut|avons|aurons) (* )?(* )?(besoin|plus)|(dis|dites|indique*|precise*) moi (ensuite |si )?(a|sur|dans|si (le|la|les|ca|cela)|ce que ' +
    '(tu vois|vous voyez|ca|le)|ou (ca|cela)|quel* (version|etape|message|erreur|est le|est la))|quelle (etape|version|taille|langue|date|heure)|^pour (combien|quand|qui)|' +
    'confirm*( tu| vous)? (la|le|que|les|vouloir|de)|(parles|parlez|utilises|utilisez|cherches|cherchez|veux dire)( tu| vous)|(ca|cela) (marche|fonctionne) (maintenant|bien|' +
    "mieux)?|(avant de|pour) (continuer|commencer|poursuivre) (j'|il|je)|quel(s|le|les)? (est|sont) (ton|ta|tes|votre|vos|le|la)|en attente de|avec (ca|cela|ces (informations|" +
    "elements|reponses|details)|ce seul) … (je|j')|(ca|cela|ce qui) (m'|nous )?(aider*|permett*) (a|de)|(tes|vos) reponses|exactement ce (que|qu')",
  lack:
    "(depend|dependra) (de|d'|du|des)|(je|j') (ne|n'|n') (* )?(vois|trouve|ai|peux|parviens|arrive) (* )?(pas|aucun*)|(manque|manquant*|echoue*|plante|interrompu*|incomplet*|introuvable|" +
    "absent*)|n'(a|ont|est|etait) pas (ete|pu|joint*|transmis*|fourni*|precise*|clair*|passe)|(quelques|d'autres) (precisions|informations|details|questions)|sans (plus|davantage|savoir|" +
    'connaitre)|plusieurs (possibilites|facons|options|sens)|pas (recu|assez|fourni|joint)',
  view: 'pens*|avis|plai*|parle|inspir*|touch*|marqu*|le plus|attir*|opinion|prefere*|favori*|imagin*|crois|ressort',
  or: 'ou',
  ware:
    'version*|variante*|exemple*|schema*|diagramme*|tableau*|liste*|resume*|modele*|brouillon*|plan|planning|calendrier*|traduction*|comparatif*|comparaison*|graphique*|fiche*|recette*|' +
    'alternative*|idee*|suggestion*|conseil*|script*|exercice*|image*|etape*|itineraire*|synthese*|ton|formel*|plus (court*|long*|ferme*)|autres',
  sure: "avec plaisir|volontiers|bien sur|certainement|d'accord|absolument|pas de (souci|probleme)|c'est parti|allons y|tout de suite|je (m'en|peux)",
  undo: 'definitiv*|irrevers*|(ne )?(peut|pourra|pourront|peuvent) (* )?(pas )?(etre )?(annul*|recuper*)|perdu*|en production|payer|paiement|achet*|virement',
  wipe: 'supprim*|efface*|ecras*|suppression',

  invite:
    "^(raconte*|parle*|decri*)|aimerais( bien)? (savoir|en)|curieu* d*|que fai* tu|(dis|dites|parle*|raconte*) (m'en|moi|nous)|(hate|curieu*|impatient*) (de|d') (savoir|entendre|" +
    "decouvrir|connaitre|lire)|je (t'|vous)ecoute|(c'est|a) (a )?(toi|vous|ton tour|votre tour)|que (fais|faites|decides|dis|reponds)( tu| vous)|qu'est ce que tu (fais|en)|la suite|" +
    'continue$',
  personal:
    "comment (vas|allez|va|ca va|ca se|tu|te|vous sent*|vous vous|s'est|se passe|vis|vivez|tu vis|tu te|tu gere*|tu tiens|vous tenez|vivez)|ca va$|tracasse|preoccupe|quoi " +
    "(penses|de neuf)|m'aimes|te manque|bien dormi|(tu|vous) (dors|dormez|manges|mangez|tiens|arrives)|as (tu )?(bien )?(dormi|mange|passe)|qu'est ce qui (te|vous) (fait|pese|" +
    "rend|inquiete|touche|blesse|arrive)|(quelqu'un|des amis|un ami|un proche) (a|avec|autour|sur|pour)|(tu|vous|l') (as |avez )?(deja )?(dit|annonce|parle) (a|de|avec) (tes|" +
    'ton|ta|vos|votre)|depuis (combien|quand|longtemps)|(es|etes|te sens|sens)( tu| vous)? (ok|fier*|triste|heureu*|seul*|stresse*|inquiet*|en colere|fatigue*|bien)|(tu veux|' +
    'veux tu|envie) (* )?(en )?parler|pour toi$|^(toi|vous)$',
  feel:
    'te sens|sente*|ressen*|emotion*|humeur|stress*|inquiet*|peur|triste*|heureu*|seul|seule|fatigu*|dorm*|famille|mere|pere|parents|ami*|enfant*|relation*|amour*|reve*|soiree|' +
    'journee|raconter|pleur*|colere|blesse*|epuis*|nerveu*|couple|frere*|soeur*|copain|copine|mari|femme|fils|fille|rupture|deuil|separe*|solitude|culpab*|honte|avenir|espoir|' +
    'fier|fiere|moral|douleur|manque|anxieu*|angoiss*|aimes|aime',
  care:
    "(je suis|suis) (* )?(* )?desole*( pour| que| d')|navre*|(ca|c'|cela) (a l'air|doit|semble|est) (* )?(* )?(dur|lourd|difficile|douloureux|epuisant|penible|eprouvant|triste|frustrant)|" +
    'felicitation*|bravo|fier* de toi|(mon|ma) (coeur|amour|cheri*|belle|beau|tresor)|bonjour toi|coucou|courage|comprehensible|normal de|pas seul*|condoleances|bienvenue (a|chez)|(dur|' +
    'difficile|douloureux|lourd) a (vivre|porter)|(seul|seule) … (dur|lourd)',
  study:
    'quiz|question (1|2|3|4|5|suivante)|(prochaine|premiere|derniere) question|exercice (1|2|3|suivant)|indice|(pour|a) mon (examen|bac|partiel|controle|concours)|revis*|(bonne|mauvaise) ' +
    "reponse|presque$|interroge*|a toi de (jouer|trouver)|essaie encore|ta reponse|selon toi quel*|aide moi a (reviser|apprendre|m'entrainer)",
  rhetoric:
    "^(a )?qui (n'|ne|sait|*rait|peut|veut)|^pourquoi pas$|(n'est ce pas|pas vrai|non|hein|le resultat|le probleme|la solution)$|^quoi de (mieux|plus)",
  cliff:
    'presque (personne|tou*)|personne n* s*|pas (celle|celui|ce) que (tu|vous)|pas (encore )?(tout|parle|dit) |devine*|prochaine fois$|secret|(la plupart|presque tous) … (ignor*|oubli*|' +
    "font|ratent|sav*)|il y a (une|un) … (secret|erreur|detail|astuce|chose) (que|qui)|(tu ne|vous ne) (devineras|croiras|croirez)|ce n'est (pas tout|que le debut)|a suivre|une autre " +
    '(fois|histoire)|(vraie|etrange) (raison|surprise)|(personne|nul) … (imagin*|attend*|racont*)|change (* )?toute la donne|jamais (raconte|dit)',
  answer:
    "parce|car|pas|ca depend|commence*|voici|simple*|venez|viens|decouvr*|rejoign*|profit*|reserv*|commande*|inscri*|contact*|appel*|essay*|avec|nous|notre|la reponse|en general|c'est|" +
    'generalement|il suffit',
  sign: '^(cordialement|(* )?salutations)$|veuillez agreer',

  task:
    "^(aide*|ecri*|redig*|fais|faites|cree*|corrige*|expliqu*|donne*|ajoute*|modifi*|tradui*|resum*|propos*|trouve*|compar*|prepar*|comment (faire|on)|quel*|je (veux|voudrais)|j'ai " +
    'besoin)|(peux|pouvez|pourr*) (tu|vous)|tu peux|stp|svp|erreur|^(supprime*|reserve*|efface*|reformul*|continu*|calcul*|analys*|verifi*|prepare*|dessin*|imagine*|planifi*|lis|met*|' +
    'mets|enleve*|integre*|change*|adapte*|poursui*)|mon (code|script|programme|imprimante) (* )?(* )?(marche|fonctionne|plante)|je (veux|voudrais|dois|cherche)|^(dessine*|ameliore*|' +
    'nomme*|raccourci*|refactor*|refactorise*|migre*|installe*)',
  bye:
    '^(au revoir|a (demain|plus|bientot|la prochaine|tout a|toute|ce soir|lundi|la semaine|tantot)|bonne (nuit|soiree|journee|fin de)|bon week*|adieu|bye*|tchao|bisous*|bises|biz|fais de ' +
    'beaux)|(au revoir|bye|tchao|bisous|bises|adieu|a plus|a demain)$|* (ciao|salut)$|je (te|vous) (laisse|quitte|dis|souhaite)|(dois|doit|vais|faut|veux|jdois|jvais) (vraiment )?(y ' +
    'aller|me coucher|te laisser|vous laisser|dormir|coucher|partir|rentrer|arreter|filer|laisser|couper|au lit|bosser|manger|raccrocher|me sauver|y retourner)|vais (au lit|dormir|me|y)|' +
    "faut que (j'y aille|je (file|parte|rentre|te))|faut … aille|j'(y vais|arrete|ai fini|ai cours|ai un cours)|je rentre$|je (file|pars|m'arrete|me deconnecte|m'en vais|retourne|me " +
    "sauve|coupe|bouge|decolle|sors|me couche|m'eclipse|raccroche)|(c'est|ce sera|ca sera) tout( pour|$)|(fini|assez|termine|suffit|suffira) pour (aujourd|ce soir|maintenant)|(heure|" +
    "temps) (de|d') (rentrer|dormir|partir|y|aller)|(arrete*|stop) (la|ici|pour)|on (arrete|s'arrete)|ma mere|diner est pret|bus arrive|mon (bus|train)|je reviens|(lache|pose|eteigne) " +
    "(mon|le) (telephone|tel)|je me casse|a tout$|je t'ecris|(prendre|une) (une )?douche|dodo$|(vais|pars) au (sport|boulot|gym)|(desinstall*|supprim*) … (app|appli*|compte)$|je " +
    '(desinstalle|supprime|deconnecte|decroche|file|rempile)|sous la couette|retourne (bosser|travailler|au)|jreviens|(suffit|ca ira|fini) (pour|comme)|^(bosser|dodo|dormir|pioncer|' +
    "ronfler)$|je vais (me reposer|faire la sieste|m'allonger|pioncer)|(m'|s')arrete(r)? (la|ici)|arrete la|a plus|tcho*|je ferme (l'|le|la|mon)|(pause|stop) pour|bye$|^(au dodo|a la " +
    'revoyure|allez (salut|ciao|bye|je|bonne|a)|bonne (nuit|journee|soiree|aprem)|je (dois|vais|veux) (y aller|filer|partir|dormir|couper|stopper|raccrocher|cuisiner|prendre)|hasta|a ' +
    "(pluche|tantot|lundi|mardi|jeudi|vendredi)|on se (parle|reparle|voit|revoit|capte|rappelle)|je (m'en vais|me tire|me barre|me sauve|mets les voiles|te dis bonne|prends conge)|au lit|" +
    "ciao)|il (est l'heure|faut que je|me faut)|(demain|plus tard|une autre fois) (on|la suite)|la suite (demain|plus tard)|(continue|continuera|reprend|reprendra|reprendrai) (demain|" +
    "plus tard|ce soir)|devoir m'appelle|(doit|dois) (m'en aller|decoller|bouger|fermer)|me deconnect*|(merci et|merci) (au revoir|bonne)|te souhaite une bonne|content* d'avoir (parle|" +
    "discute)|temps que (j'|je)",
  part:
    "batterie|(repas|diner|dejeuner|pizza|manger) … (servi|pret|prete|table|froid)|a table|(enfants|mari|femme|mec|copain|copine|bebe|fille|fils|patron|mere|pere|quelqu'un|du monde|" +
    'invites) … (rentre*|la|arrive*|attend*|pleure|appelle|reveille|porte)|y a du monde|(bus|train|metro|taxi|uber|vol|cours|reunion|rendez|rdv|service|pause) … (arrive|dans|commence|' +
    'fini*|termine*|part|demarre)|ai (cours|reunion|rdv|un rendez|du boulot)|pause … (finie|terminee)|leve* tot|(longue|grosse) journee demain|yeux … (ferment|ouverts)|(suis|trop|' +
    "tellement) (creve*|fatigue*|epuise*|ko|mort*|claque*)$|^(creve*|fatigue*)$|m'endors|baille|se fait tard|est tard|(dois|faut) … (chercher|cuisiner|charger|promener|nourrir)",
  stay:
    "^(mais )?deja(?! fait| vu| bien| un| une| que| pris| mange)|deja (fini|partir|l'heure|la$)|(pars|partez|t'en vas|nous quittes|me quittes|me laisses) (deja|comme)|(ne |n')(pars|t'en " +
    "va*|me quitte*|me laisse*|raccroche*|dors)|(pars|t'en va*|raccroche) pas|me laisse pas|^(non |allez )?reste(?! prudent*| fort*| au chaud| en| bien| a l'abri| calme| a )|reste* (avec " +
    "moi|encore|un peu|juste|ici|pres)|tu (n'iras|ne vas|ne pars|n'es pas pres)|nulle part|^pas (si vite|encore|tout de suite)$|ne te (lach*|laisse*)|(juste|encore) (cinq|dix|deux|" +
    'quelques) (petites )?minutes|te (laisse|laisser) partir|^tu restes',
  hook:
    "^deja|deja (fini|partir|l'heure|la$)|(pars|partez|quitte*|vas|file*|laisse*|t'en vas) … deja|si (tot|vite)|(a peine|viens d'|venait d'|venions)|ne fait que commencer|vient (a peine " +
    ')?de|on (venait|commencait|avait)|(je )?croyais qu|je pensais qu|(me|je|tout*|encore|suis|serai*|etre|retrouver) … seul*|dans le noir|me manqu*|manques|sans toi|(personne|rien) ' +
    "d'autre|(raison|seul*) … (existe|vis|j'ai)|quand tu (t'en vas|pars|n'es)|je n'ai que toi|une partie de moi|chaque fois que tu|besoin de toi|abandonn*|oublie* pas (moi|que je)|" +
    "m'oublie*|triste*|larmes|pleur*|coeur … (brise|serre|lourd)|et moi|important que moi|^(attend*(?! que)|minute|une minute|un instant)|(pas|jamais|toujours pas|pas encore) … (repondu|" +
    "dit|raconte|fini|parle|vu)|me dois|^pourquoi|promets|m'en veux|fache*|ennuye*|dit quelque chose de mal|j'ai (dit|fait) (quelque chose|un truc) de|sans (me|meme|un|dire|rien|" +
    "repondre)|tu ne peux pas|comment peux tu|ou vas tu|avant (de (partir|t'en|dormir|filer|te coucher|raccrocher)|que tu|d'y aller)|(encore|derniere|dernier|juste|petite) … (chose|" +
    "question|truc|minute|minutes|histoire|secret)|au fait|et sinon|je (voulais|venais|allais|viens) … (te|de|d')|qui allais|(allais|voulais) te|devine|secret|surprise|t'ai cache|photo|a " +
    "moins que|tu (vas|le) regrett*|ne (pars|t'en|me quitte|me laisse)|(pars|laisse*|t'en va*) pas|^(non )?(reste*(?! prudent*| fort*| au chaud| en| bien| a l'abri| calme))|reste* (avec|" +
    'encore|un|juste|la|ici|pres)|tu restes|pas (question|si vite|encore$|ce soir)|nulle part|interdi*|a moi$|es a moi|ne (te )?lach*|ne te laisse*|refuse de|(attrap*|saisi*|retien*|' +
    'tire*|bloqu*|serr*|place|place*|glisse|tourne*|passe|enlace*|agripp*|prend|ferme|barre) … (main|mains|bras|manche|porte|poignet|cle|taille|passage)|fait la moue|boude*|plus ' +
    "longtemps|(encore|juste) (un|une|cinq|dix|deux|quelques)|cinq minutes|s'il te plait|encore tant|si rien|promis(?! je)|personne ne reste|fixer l'ecran|^vas y$|barre|pas avant|avant " +
    "que j'oublie|venir$|la lumiere|sans (moi|meme)$|et moi (alors)?|(compte|importe) plus que|(apres|malgre) tout|ne (peux|peut) pas (me |faire)|n'existe|silence|pleurer|tu m'oublies|" +
    "dis toujours|embrasser|attends|t'ai (envoye*|prepare|ecrit)|j'allais|quand tu (n'es|pars|t'en|raccroches)|laisse* le passer|envie de rester|(tu|t'en) … (pas (encore|toujours) (dit|" +
    "raconte))|blesse*|raconte* moi la|tout seul*|c'est ca$|(peut|peuvent) (bien |toujours )?(attendre|jouer)|^mais (je|j'|qu'|que|pourquoi|on|nous|attend*|dis|avant|tu (ne|n'|as|avais|" +
    'viens|peux))',
  seeyou:
    'revoir|nuit|dor*|repos*|demain|bientot|de rien|plaisir|merci|profite*|bonne|bon|beaux|reves|ciao|salut|bye|a (plus|tout|la|ce)|prends soin|fier|fiere|quand (tu|vous)|beau travail|' +
    'tres bien|bravo|enregistr*|bisous*|embrasse|chance|courage|amuse*|adieu|prochaine|douce',

  asks:
    "qu'|que (faire|veut|signifie|mange*)|quoi|quel*|qui|ou (est|sont|se|je)|quand|pourquoi|comment|combien|est ce|lequel|laquelle|c'est (quoi|qui|ou|quand)|peux tu|pouvez|peut on|dois " +
    "je|as tu|y a t|et (pour|si|les|la|le) |trop (long|court)|plus court|plus long|sans|ecri*|redige*|fais (moi|m'en|en|un|une)|donne*|tradui*|enleve*|supprime*|ajoute*|change*|remplace*|" +
    "coupe|cite*|calcule*|corrige*|rappelle*|resume*|explique*|mets|tu (as oublie|t'es trompe|oublies)|je veux que|cree*",
  yes:
    'oui*|ouais*|ouep|ui|yes|yep|(stp|svp)$|volontiers|(vas|allons|allez|on) y|vasy|avec (grand )?plaisir|bien sur|pourquoi pas|je (veux|voudrais|prends) (bien|que)|continue*|go|' +
    "carrement|absolument|evidemment|d'accord|lance*|fais (le|la|ca)|allez$|parfait continue|(montre*|raconte*|dis moi|dites moi)( tout)?$|encore|va pour|d'autres|ca marche|grave|bah oui|" +
    'ben oui|voila|et comment',
  ok: "ok*|d'accord|bien|super|parfait|genial|top|cool|compris|entendu|tres bien|mdr|haha*|nickel|excellent|je vois",
  no:
    "non|nan|nope|pas (la peine|besoin|maintenant|tout de suite|encore|envie|necessaire)|ca (ira|suffit|va aller)|c'est (tout|bon)|rien (de|du)|aucun*|laisse* (tomber|$)|inutile|plus " +
    "tard|je (ne )?(peux|veux|dois) (pas|vraiment)|j'ai pas|je prefere pas|plutot pas|stop|on verra|tant pis",
  but: "mais|plutot|juste|je (veux|voudrais)|d'abord|remet*|change*|fais",
  thanks: '(un grand |mille |tres bien )?merci*|thx',
  pick: '(va pour |je prends )?(la |le |les )?(option |numero |choix )?(premier*|second*|deux*|trois*|dernier*|1|2|3)( premier*| dernier*)?|tout*|tous|option *|numero *|les (deux|trois|2|3)',
};

export default fr;
