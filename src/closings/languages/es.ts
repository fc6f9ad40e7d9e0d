import type { Language } from './schema';

/** Spanish, of Spain and of America. */
const es: Language = {
  common:
    'a el la los las de y que en un una es no se lo por con para su al del como mas si pero te tu muy hay ' +
    'este esta eso donde tambien puedo puede quieres cual fue mi me le alguna otra nos solo tus sin son ' +
    'cuando ser estar soy estoy estas estan tengo tiene hacer hago porque quien les nosotros ellos ella mis ' +
    'otro otros todo todos toda algo nada nunca siempre entre hasta desde sobre ya ni entonces aqui ahora asi ' +
    'dos ha he',
  lead: 'y|o|pero|entonces|ahora|bueno|bien|claro|perfecto|genial|oye|pues|ah|ok*|vale|gracias',
  you: 'tu|tus|te|ti|vos|usted*|su|sus|le|*aste|*iste|quier*|pued*|tienes|est(a|as)|eres',

  propose: '(quier*|queres|pref*|gustaria|dese*|neces*|util) (que|si) (?!el|tu|un|una|no|esto)',
  shall:
    'puedo|pod(e|ria)mos|deb(o|emos)|^*mos|^(te|le|l(o|a|os|as)) (lo |la )?(?!gust*|paso|func*|parec*) *o|' +
    'te parece (bien|si)|que tal (si|un*)|^(si|por que no) (te|lo|*mos)|^list(o|a) para',
  want: '^(quier*|queres|dese*|neces*|pref*|(te|le) (gustaria|interesa*)|mas|otr(o|a))',
  if: 'si|(cuando|como) (quier*|gust*|pref*|te venga)',
  wish: 'quier*|queres|gust*|pref*|dese*|interes*|sirv*|util|vien*',
  act:
    'puedo|pod(e|ria)mos|(te|le|se lo|l(o|os|as))( l(o|a|os|as))? (*o|*oy|*are)|encantad*|(hag|prepar|muestr|' +
    'escrib|explic|sig|pas)o|^*mos',
  also: 'tambien|ademas|despues|gusto|encantad*|otr(o|a)',
  deny:
    'no pued*|nunca|solo|decir|mismo|(confirm|asegur|entiend|recomiend|aconsej|dese|esper|sient)o|(confirm|' +
    'asegur)ar',
  tell: 'dime*|diga*|decime|avis(a|ame|eme)|ha(z|ga)me saber|solo (di|ped*)|^(elige|escribe|pide*)',
  which: 'que|cual*|donde|como|cuant*|quien|(por|con|en|de|a) (que|cual*|donde|quien)|opcion*',
  next: 'primer*|empe*|empie*|segu(ir|imos)|siguiente|continu*|pref*|profund*|quier*|gustaria|hago|puedo|debo',
  generic:
    '(hay|neces*|en) algo mas|algo mas$|otra (pregunta|duda|cosa)|(estoy|estare|quedo) … (aqui|disposicion|atent*)|' +
    'aqui est(oy|are)|que mas (te )?puedo|no dud(es|e) en (dec*|preg*)|{tell} (que te parece|si (te|le|esto))',
  help: 'duda*|pregunt*|problema*|ayud*|neces*|algo',
  open: '^que sigue|^(por|con) donde|^que … (quier*|gustaria) … (hacer|hagamos|ver|saber)',

  please: 'pued(es|e|as)|podri(as|a)|podes|favor',
  send: 'envi*|mandar|pas(a|ar)|pega*|sub(e|ir*)|compart*|indic*|indiqu*|confirm*|aclar*|describ*|di(me|game)|decir*',
  thing: 'archivo*|codigo|error*|log*|texto*|datos|aqui|exact*|version|me|*ame|*eme',
  need:
    'necesito|(cuando|en cuanto|una vez que) (me|teng(a|as)|l(o|a) teng*)|te refieres|est(as|a) segur*|^segur* que|' +
    '(peg|pas|mand|envi)ame|{tell} … (ves|aparece|dice|sale)|permiso',
  view: 'opin*|pien*|cree*|parec*|interes*|gusta|imagin*|atrae',
  or: 'o',
  undo: 'permanente*|irrevers*|definitiva*|borr(ar*|e|o)|elimin*|pagar|comprar',

  invite: '^(cuent(a|ame)|contame) (?!como)|me (encantaria|gustaria) (saber|oir*)|curiosidad|^tu turno',
  personal:
    'como (est(a|as)|(te|le|se) (sient*|sent*|va|fue|ha)|llev*)|que (tal$|tal (est*|te|tu)|te (preocupa|pas(a|o)))|' +
    'en que piensas|estas bien|contarme|me (amas|extranas)',
  feel:
    'sient*|sent(i*|ir*)|dolor|ansi*|estres*|preocup*|miedo*|trist*|feli*|sola|cansad*|duerm*|dorm*|famil*|madre|' +
    'mama|padre*|herman*|amig*|pareja|hij(o|a)s|amor|vida|noche|dia',
  study: 'quiz|pista|ejercicio*|examen|deberes|^casi$',
  rhetoric: '^(quien (no|sabe)|acaso|por que no$)|^(verdad|no)$',
  cliff:
    '(nadie|casi todo*|pocos) … (sab*|conoc*|esper*|not*|cae*)|no es (el|la|lo) que crees|no te he (contado|dicho)',
  answer: 'porque|no|depende|empieza|prueba',
  sign: '^(un)? (saludo*|abrazo|atentamente)( cordial*)?$',

  task:
    '^(ayud*|neces*|quiero|escrib*|haz*|hace(me|r)|crea*|corrig*|explic*|da(me)?|agreg*|cambi*|traduc*|resum*|' +
    'revis*|como|que (es|son)|cual*|recom*|busc*|gener*|mejor*)|pued(es|e)|podri(as|a)|favor|error',
  bye:
    '^(adios|chau|chao|hasta (luego|manana|pronto|la *)|buenas noches|nos vemos|me despido|me voy (?!a|de))|' +
    'me (voy|marcho)( ya)?$|(voy|ire) a (dormir*|la cama|acostar*|descansar)|(bye|chau|adios)$|me tengo que ir|' +
    '(tengo|debo|hora) (que |de)? (ir$|irme|dormir|salir|estudiar)|es(t)?o (es|era) todo|l(o|a) dejo',
  hook:
    'te vas|se va|tan (pronto|rapido)|(acab*|apenas) … (empez*|lleg*)|(me|yo) … sol(o|a)|extran*|de menos|sin ti|' +
    'y yo$|te necesito|trist*|^esper*|no me (has|resp*|cont*|dij*)|(aun|todavia) no|^por que|segur(o|a)|' +
    'antes de (que|irte)|(una|ultima) cosa|por cierto|(tengo|tenia|queria|iba a) (algo|un*|*rte)|secreto|' +
    'no te (vayas|dej*)|quedate|(agarr*|sujet*|tom(a|o)|tira|bloque*) … (mano|brazo|manga|puerta)|(rat(o|ito)|poco|' +
    'minut*) mas',
  seeyou:
    'adios|chau|buen*|vemos|hasta|duerm*|descans*|dormir|disfrut*|cuidate|de nada|gracias|que te*|suerte|pronto|' +
    'manana',

  yes: 'si|claro|dale|venga|va|adelante|por (supuesto|favor)|haz*|de acuerdo|sigue|me (gustaria|encantaria)|vamos',
  ok: 'ok*|vale|bien|bueno|genial|perfecto|entend*|listo',
  no: 'no|ahora no|eso es todo|dejalo|nada|mejor no|luego',
  but: 'pero|solo|mejor|primero|quiero|haz*',
  thanks: '(muchas |mil )?gracias',
  pick:
    'primer*|segund*|ultim*|un(o|a)|dos|amb*|tod(o|a|os|as)|(la|el|los|las) (primer*|segund*|ultim*|dos)|(la|el|' +
    'opcion) *$',
};

export default es;
