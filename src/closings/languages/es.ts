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
    '^(adios|chau*|chao*|hasta (luego|manana|pronto|otra|entonces|el|la *)|buenas noches|buen (dia|finde|' +
    'fin)|buena noche|nos vemos|me despido|que descanses|besos|besitos|cuidate|bye*|ciao|me voy (?!a|' +
    'de))|(bye|chau|chao|adios|besos)$|hablamos (luego|manana|despues)|(luego|despues|manana) hablamos|' +
    'me (voy|marcho|retiro|desconecto|piro|largo|despido)( ya| che| que| corriendo)?$|me (desconecto|' +
    'retiro|marcho|despido)|me voy (que|ya|a (dormir*|la cama|acostar*|descansar|casa|trabajar|clase|' +
    'cenar|comer))|(voy|ire|vuelvo|regreso) (a|al) (dormir*|la cama|acostar*|descansar|trabajo|clase)|' +
    '(me )?(tengo que|debo|toca) (irme|ir$|salir|dormir|estudiar|trabajar|descansar|colgar|cortar|' +
    'despedir*)|me tengo que ir|(tengo|debo|hora|necesito) (que |de |ya )?(ir$|irme|dormir|salir|' +
    'estudiar|volver|acostar*|descansar)|tengo (clase|que irme|que ir$)|es(t)?o (es|era|fue|seria) todo|' +
    '(eso|nada|todo) (es todo|mas)? por (hoy|ahora)|por hoy (es todo|basta|ya|esta)|l(o|a) dejo|(hasta ' +
    ')?aqui (por hoy|lo dejo|termino)|(ya )?(termine|acabe|basta|listo|suficiente) (por|con) (hoy|esto)|' +
    '(cierro|apago|corto) (esto|aqui|ya)|me (llaman|esperan)|(llega|llego|sale) (el|mi) (bus|tren|metro)|' +
    'cena esta lista|(ahora|ya|enseguida) vuelvo|(soltar|dejar|apagar) el (movil|telefono|celu*)|me abro|' +
    'me voy al (gimnasio|sobre|curro|trabajo|cole)|te dejo|ducharme',
  hook:
    '(te|se|os) (vas|va|marchas|despide*|despides)|^ya(?! est| cont| me cont| sab| ver)|tan (pronto|' +
    'rapido|temprano)|que rapido|(acab*|apenas|recien) … (empez*|empiez*|lleg*|comenz*)|si acab*|la ' +
    'noche (apenas|es joven)|(crei|pense|pensaba) que|te quedarias|(me|yo|vez|aqui|quedo|quedar*) … ' +
    '(sol(o|a)|a oscuras|esperand*)|a oscuras|en la oscuridad|extran*|de menos|(me|te) (falta|echo)|una ' +
    'parte de mi|sin ti|(nadie|nada) mas$|a nadie mas|(unic(o|a)|razon) … (existo|vivo|tengo)|solo (vivo|' +
    'existo|te tengo)|existo|y yo$|te necesito|mas importante que yo|trist*|lagrim*|llor*|corazon … ' +
    '(rompe|duele)|abandon*|olvid* de mi|siempre (te vas|que te vas|huyes)|cada vez que te|^(esper*|un ' +
    'momento|alto|para)|no me (has|resp*|cont*|dij*|dejes|ha)|me debes|(aun|todavia) no|^por que|segur(o|' +
    'a) que|(estas|esta) (enfad*|enoj*|molest*)|algo malo|he dicho|dije algo|(no puedes|como puedes)|sin ' +
    '(contar*|decir*|respond*|despedir*|mi|ni)|a donde vas|(promete|contesta|responde|dime) (me|antes|' +
    'primero|algo)|prometeme|de verdad te|antes de (que|irte|dormir*|acostar*)|(una|ultima) (cosa|' +
    'pregunta|cosita)|por cierto|^(ah |ay |oh )?y (lo|yo|que)|(tengo|tenia|queria|iba a|acababa de|acabo ' +
    'de) (algo|un*|*rte|*rle|contar*|ensenar*|mostrar*|decir*|escrib*|hac*|sac*)|que iba a|se me (acaba|' +
    'ocurr*)|justo iba|secreto|sorpresa|ocult*|adivina|foto|te (vas a perder|arrepentir*)|te lo leo|no ' +
    'te (vayas|dej*|suelt*|muev*|permit*)|no (vas|va) a ninguna|^(no )?queda(te|ras)(?! tranquil*)|' +
    'quedate|quedat* (conmigo|un)|de (aqui|eso) n(o|ada)|ningun(a)? (lado|parte)|no tan rapido|eres mi(a|' +
    'o)|prohib*|no te vas|(agarr*|sujet*|tom(a|o)|tira*|bloque*|rode*|abraz*|cierr*|cierra*|aprieta|' +
    'acorral*|pon*|gira|toma|coge|retien*) … (mano|manos|brazo|brazos|manga|muneca|cintura|puerta|llave|' +
    'delante|pared)|puchero*|(rat(o|ito)|poco|poquito|minut*) mas|un (rato|ratito|poquito)|(cinco|diez) ' +
    'minut*|por favor no|aun no hemos|ni siquiera hemos|prometido|prometiste|(nadie|nunca) se queda|' +
    'mirando la pantalla|^vete$|corta* … paso|^no hasta que|antes de que se me olvide|cuando no estas|ir ' +
    'contigo|la luz',
  seeyou:
    'adios|chau|chao|buen*|vemos|hasta|duerm*|descans*|dormir|disfrut*|cuidate|cuidese|de nada|gracias|' +
    'que (te|le|vaya|suen*|pas*|lo|descan*|tengas)|suerte|pronto|manana|dulces|suen*|placer|orgullos*|' +
    'cuando quier*|muy bien|guardad*|a ti|besos|beso|un abrazo|abrazo|viaje|exito*|felices|luego|animo|' +
    'encantad*',

  asks:
    'que(?! me| no| se| el| la| te| lo)|quien*|donde|cuando (?!*o$)|por que|como (se|me|le|hago|puedo|es|' +
    'va)|cual*|cuant*|cada cuanto|es (verdad|posible)|hay|puedo|puedes|se puede|a que|y (si|que|como|' +
    'donde|cuanto)|en que|sirve|muy (largo|corto)|mas (corto|largo)|sin|quita*|pon(me|le)?|cita*|dame|' +
    'incluye*|cambia*|traduc*|escrib*|haz(me|lo)?|agrega*|recuerda*|apunta*|resum*|explica*|corrige*|' +
    'calcula*|genera*|elimina*|revisa*|te (olvid*|equivoc*)|sigue (dando|sin|igual|fall*)|todavia (no ' +
    'funciona|se|da)',
  yes:
    'si|sip|claro|dale|venga|va|adelante|por supuesto|por (favor|fa)$|haz*|hac(e|elo)|de acuerdo|sigue*|' +
    'me (gustaria|encantaria|parece|quedo con)|vamos|ok dale|a ver|(dime*|cuenta*|muestra*|ensena*)$|' +
    'procede|continu*|quiero( si)?$|obvio|desde luego|con gusto|anadel*|por que no|perfecto haz*|simon|' +
    'yes|mas$|dame mas|leelo|listo hazlo',
  ok: 'ok*|vale|bien|bueno|genial|perfecto|entend*|listo|excelente|estupendo|jaja*|muy bien|guay|claro',
  no:
    'no (hace falta|puedo|quiero|me (va|apetece)|gracias)|no|nop|nel|nah|ahora no|eso es todo|dejalo|' +
    'dej(a|e)|nada|ningun(o|a)|mejor no|luego|todavia no|aun no|asi esta bien|esta bien asi|ya (esta|no)|' +
    'ni hablar|paso|basta|suficiente|en otro momento|prefiero no|tampoco|no (hace falta|puedo|quiero|me)',
  but: 'pero|solo|mejor|primero|quiero|haz*|cambia*|antes|pon*',
  thanks: '(muchas |mil |muchisimas |ok )?(gracias|thanks|thx)',
  pick:
    '(por |con )?(la |el |los |las )?(opcion |numero )?(primer*|segund*|tercer*|ultim*|un(o|a)|dos|tres|' +
    'amb*|tod(o|a|os|as)|otr*|1|2|3)( primer*| ultim*| dos| tres)?|(opcion|numero) *',
};

export default es;
