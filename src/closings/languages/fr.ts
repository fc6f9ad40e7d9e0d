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
    '^(au revoir|a (demain|plus$|bientot|la prochaine)|bonne (nuit|soiree))|je (te|vous) laisse|(dois|vais|faut) … (y aller|dormir|coucher|partir|arreter|filer|laisser)|' +
    "j'(y vais|arrete)|je (file|pars)|c'est tout$",
  hook:
    '^deja|si (tot|vite)|a peine|(me|je|tout) … seul*|me manqu*|sans toi|' +
    'besoin de toi|abandonn*|oublie* pas|triste*|^attend*|pas … repondu|^pourquoi|promets|avant (de partir|que tu)|' +
    "(encore|derniere|juste) … (chose|question)|je voulais|devine|secret|ne (pars|t'en|me)|" +
    '(pars|laisse*) pas|reste* (avec|encore|un)|(attrap*|saisi*|retien*|tire*|bloqu*|serr*) … (main|bras|manche|porte|poignet)',
  seeyou: 'revoir|nuit|dor*|repos*|demain|bientot|de rien|plaisir|merci|profite*|bonne|bon',

  yes:
    'oui*|ouais*|stp|svp|volontiers|(vas|allons|allez|on) y|avec plaisir|bien sur|pourquoi pas|je (veux|voudrais)|' +
    'continue*',
  ok: "ok*|d'accord|bien|super|parfait|genial|top|cool",
  no: "non|nan|pas (la peine|besoin|maintenant)|ca (ira|suffit)|c'est (tout|bon)",
  but: 'mais|plutot|juste|je (veux|voudrais)',
  thanks: 'merci*',
  pick: '(la |le |les )?(premier*|second*|deux*|trois*|dernier*|1|2|3)|tout*|tous',
};

export default fr;
