import type { LanguageFile } from './schema';

/** Spanish, of Spain and of America. */
const es: LanguageFile = {
  common:
    'a el la los las de y que en un una es no se lo por con para su al del como mas si pero te tu muy hay este esta eso donde tambien puedo puede quieres cual fue mi me le alguna otra ' +
    'nos solo tus sin son cuando ser estar soy estoy estas estan tengo tiene hacer hago porque quien les nosotros ellos ella mis otro otros todo todos toda algo nada nunca siempre entre ' +
    'hasta desde sobre ya ni entonces aqui ahora asi dos ha he aquel aunque antes bien buen buena cada casi dia despues durante ese esa esos esas eres fueron gracias haya hacia hemos ' +
    'igual luego mejor mucho muchos mucha nuestro nuestra parece poco pueden puedes quiero sea seria sido tan tanto tener tienes unos unas usted ustedes va vamos vez desea deseas ' +
    'prefieres necesitas estos dormiste hola',
  letters: '¿¡ñ',
  alone: 'bye chau chao adios besos vemos hablamos voy marcho hasta buenas irme quedate conmigo gracias',
  lead:
    'y|o|pero|entonces|ahora|bueno|bien|claro|perfecto|genial|oye|pues|ah|ok*|vale|gracias|ademas|tambien|por (cierto|ultimo)|finalmente|jaja|wow|vaya|sabes|mira|hola|perdon|disculpa|' +
    'desde luego|por supuesto|exacto|que bien|excelente|listo|felicidades|y bien|a ver|quiza*|tal vez|de nada|con gusto',
  you: 'tu|tus|te|ti|vos|usted*|su|sus|le|*aste|*iste|quier*|pued*|tienes|est(a|as)|eres',

  propose:
    '(quier*|queres|pref*|gustaria|dese*|neces*|util) (que|si) (?!el|tu|un|una|no|esto)|(quier*|queres|pref*|gustaria|dese*) (* )?que (te|le|lo|la|los|las|me|se|nos|haga|prepare|haya|' +
    'continue|siga|* yo)|(te|le) (serviria|ayudaria|parece|gustaria|vendria) (bien )?(si|que)|pideme|preguntame (por|si)',
  shall:
    'puedo|pod(e|ria)mos|deb(o|emos)|^*mos|^(te|le|l(o|a|os|as)) (lo |la )?(?!gust*|paso|func*|parec*) *o|te parece (bien|si)|que tal (si|un*)|^(si|por que no) (te|lo|*mos)|^list(o|a) ' +
    'para|^(pasamos|seguimos|continuamos|empezamos|vamos|hacemos|probamos|lo hacemos|avanzamos|comenzamos)|que (te|le) parece (si|*r)|te (animas|apuntas|late|apetece|interesa|atreves)|' +
    '^interesa*|^que tal|list(os|as) (para|a)|o (te |lo |la |le )?*o (mas|otr*|algun*)|o *o$|me (pongo|encargo|ocupo)|^(procedo|continuo|sigo|empiezo|paso|arranco|lo hago)',
  want:
    '^(quier*|queres|dese*|neces*|pref*|(te|le) (gustaria|interesa*)|mas|otr(o|a))|(quier*|queres|dese*|neces*|pref*) (* )?(un*|mas|otr*|algun*|ver|saber|profundizar|explorar|ayuda|' +
    'ejemplos|que)|(te|le) (gustaria|interesa*|serviria|vendria bien|ayudaria|convendria|sirve)|(seria|seran) (* )?(util|interesante|practico)|^(alguna|algun|otra|otro|mas|necesitas|' +
    'ganas)',
  if: 'si|(cuando|como) (quier*|gust*|pref*|te venga)|caso|siempre que|cuando',
  wish: 'quier*|queres|gust*|pref*|dese*|interes*|sirv*|util|vien*|hace falta|hiciera falta|apetec*|conven*|mejor|neces*|fuera|quisiera*',
  act:
    'puedo|pod(e|ria)mos|podria|(te|le|se lo|se la|os) (lo |la |los |las )?(*o|*oy|*are|*ere|*ire)|encantad*|(hag|prepar|muestr|escrib|explic|sig|pas)o|^*mos|(prepararia|adaptaria|' +
    'ajustaria|ajusto|adapto|armo|creo|genero|calculo|traduzco|resumo|convierto|amplio|agrego|anado|incluyo|incorporo|continuo|empiezo|arranco)|y (seguimos|empezamos|empiezo|continuo|lo ' +
    'hago|te)',
  can:
    'puedo|podria|podr(e|ia)mos|podemos|(te|le|se lo|se la) (preparo|hago|muestro|escribo|explico|ayudo|paso|armo|creo|doy|resumo|traduzco|propongo|genero|dejo)|(encantad*|con (mucho ' +
    ')?gusto|feliz) (de|te|le|en|puedo)|sera un placer|estoy list(o|a)|(mucho|mas) (por|que) (contar|decir|explorar|descubrir)',
  also:
    'tambien|ademas|despues|gusto|encantad*|otr(o|a)|si (quieres|quiere|lo deseas|lo prefieres|te sirve|hace falta|es necesario|la necesitas|lo necesitas|gustas)|mas|ambas|ambos|incluso|' +
    'alternativamente|siguiente|luego|enseguida',
  deny:
    '(preguntar*|pregunta|preguntan|pedir*n|piden|dira|diran) si|no (* )?(pued*|podr*|tengo|se|voy|te|le|volver*)|nunca|(puedo|podria|podemos) (decir|confirmar|asegurar|garantizar|ver ' +
    '(que|como)|entender|imaginar|sentir)|^mismo|(confirm|asegur|entiend|comprend|recomiend|aconsej|dese|esper|sient|agradezc|cre|pienso)o|(me alegr*|lo siento)',
  tell:
    'dime*|diga*|decime|ha(z|ga)me saber|solo (di|ped*)|^(elige|escribe|pide*)|(di|dime|diga|cuenta|cuentame|cuenteme|indica|indicame|indiqueme|avisa|avisame|aviseme|hazmelo|hagamelo|' +
    'comenta|comentame) (saber|si|que|cual|como|lo)?|(puedes|puede) (decirme|avisarme|pedirme|indicarme)|(con un|un simple) si|solo tienes que (decir*|ped*)|^(elige|escoge|responde|' +
    'contesta|selecciona)|(tu|usted) me (dices|dice|diras)|me (dices|avisas)$',
  which: 'que|cual*|donde|como|cuant*|quien|opcion*|quienes|cuando|si',
  next: 'primer*|empe*|empie*|segu(ir|imos)|siguiente|continu*|pref*|profund*|quier*|gustaria|hago|puedo|debo|comenzar|comencemos|desarroll*|prioriz*|te llama|interesa|abord*|vemos',
  generic:
    '(hay|neces*|en) algo mas|algo mas$|otra (pregunta|duda|cosa)|(estoy|estare|quedo) … (aqui|disposicion|atent*)|que mas (te )?puedo|no dud(es|e) en (dec*|preg*)|{tell} (que ' +
    'te parece|si (te|le|esto))|(si|cualquier) (* )?(* )?(mas )?(duda|pregunta|consulta|cosa|inquietud)|(si|cuando) (* )?(neces*|tien*|teng*|surg*) (* )?(mas|otra|alguna|algun|' +
    'ayuda|algo)|(necesit*|necesitas|hay|quieres|puedo) (* )?(algo|nada) mas|(estoy|aqui|estare|quedo) (* )?(para (ayudar*|lo que|servir*|escuchar*)|a (tu|su) disposicion|si me ' +
    'neces*|aqui)|en que (mas )?(puedo|podria|te puedo|le puedo)|(como|que) (mas )?(puedo|podria) (ayudar*|hacer)|no dud(es|e) en (pregunt*|consult*|pedir*|decir*|escrib*|' +
    'contact*|avis*|hac*)|(con gusto|encantad*) (te|le)? ayud*|aqui (me tienes|estoy|estare)|cambi(as|a) de (idea|opinion)|por aqui (ando|estoy)|tienes (* )?(pregunta|duda)|' +
    '^(que|en que) (necesitas|necesita|trabajamos|andamos|hacemos)( hoy)?$',
  help: 'duda*|pregunt*|problema*|ayud*|neces*|algo|cambi*|ajust*|modific*|aclar*|asistencia|consult*|correg*|inconveniente*|atasc*|bloque*|error*|falla*',
  open: '^que sigue|^(por|con) donde|^que … (quier*|gustaria) … (hacer|hagamos|ver|saber)',

  please:
    'pued(es|e|as)|podri(as|a)|podes|favor|(podri*|pued*|me) (* )?(usted|tu)?(* )?(compart*|envi*|indic*|decir*|confirm*|proporcion*|dar*|mand*|especific*|aclar*)|serias tan',
  polite: 'por favor|porfa|si eres tan amable',
  send:
    'envi*|mandar|pas(a|ar)|pega*|sub(e|ir*)|compart*|indic*|indiqu*|confirm*|aclar*|describ*|di(me|game)|decir*|mandarme|pegue|adjunt*|proporcion*|facilit*|dar*|especific*|cuentame|' +
    'detall*|dame|mandame|explica*|escrib*',
  run: 'prueb*|prob(ar|ad)|ejecut*|revis*|verific*|comprueb*|reinici*|abr(e|a)|haz clic|refresc*|recarg*|instal*|sigue|intent*|mira',
  thing:
    'archivo*|codigo|error*|log*|texto*|datos|aqui|exact*|version|me|*ame|*eme|mensaje*|document*|imagen*|captura*|enlace*|resultado*|salida|informacion|contenido|frase|paso|contexto|' +
    'ejemplo|detalles|lo|la|pantalla|consola|linea*',
  need:
    '(cuando|en cuanto|una vez que) (me|teng(a|as)|l(o|a) teng*)|te refieres|est(as|a) segur*|^segur* que|(peg|pas|mand|envi)ame|{tell} … (ves|aparece|dice|sale)|permiso|' +
    '(necesito|necesitaria|necesitamos|me falta*|requiero|me hace falta)|(dime|avisa*|indica*|cuenta*|confirma*) (* )?(* )?(en (que|cual)|donde (se|falla)|si (el|la|los|las|ya|' +
    'ahora|funciona|sale|se)|que (ves|te|sale|aparece|pasa|dice|version|error|resultado)|cual(es)? (es|son) (tu|el|la|su|tus)|el resultado|cuando)|confirma(s|me|r)? (que|si|la|' +
    'el|esto|para)|(para|de|en|a) (que|cuantas|cuantos|cual) (personas|hora|fecha|comunidad|pais|estado|ciudad|idioma|version|archivo|dia)|(^|ya |ahora )(funciona|funcionan|se ' +
    've|sale|aparece*|te sale|ves|puedes ver) (* )?(* )?(ahora|bien|correcto|correctamente|algo|el|la)?$|^(usas|estas usando|utilizas|buscas|te refieres|hablas|vives|tienes ' +
    'instalado)|(antes de|para) (continuar|empezar|seguir|avanzar) (necesito|dime|confirma)|como (quieres|prefieres|te gustaria|desea) (proceder|seguir|que proceda|continuar)|a ' +
    'la espera de (tu|su) (confirmacion|respuesta)|(cuando|en cuanto|una vez) (lo |la |me )?(hayas|tengas|hagas|termines|confirmes|envies|subas|ejecutes)|autoriz*|con (eso|esto|' +
    'esa|esta|esos|estos)( informacion| datos)? (te |ya |le |puedo|podre|podria|lo )|(eso|esto) (me )?(ayuda|ayudaria|ayudara|permitira)( a)?|(tus|sus) respuestas|exactamente ' +
    'que',
  lack:
    'depende(ra)? de|(no) (* )?(veo|encuentro|encontre|tengo|pude|puedo (ver|acceder|abrir|encontrar|leer)|logre|se (adjunto|cargo|envio|incluyo|pudo))|(falta|faltan|fallo|fallado|' +
    'interrumpi*|incompleto*|vacio)|no (has|ha|me has|me ha) (adjunt*|inclu*|envi*|compart*|indic*|especific*|pas*|dich*)|(algunos|algunas|unos|unas|mas|un par de) (datos|preguntas|' +
    'detalles|informacion|cosas)|(varias|distintas|muchas) (formas|maneras|opciones|posibilidades)|sin (saber|mas|conocer|ver)|no (esta|queda) claro|no (llego|se cargo)',
  view: 'opin*|pien*|cree*|parec*|interes*|gusta|imagin*|atrae|marco|impact*|llama|favorit*|preferid*|punto de vista|consideras|te quedas|gusto mas',
  or: 'o',
  ware:
    'version*|variante*|ejemplo*|esquema*|diagrama*|tabla*|lista*|resumen*|plantilla*|borrador*|plan|planificacion|calendario*|itinerario*|traduccion*|comparativa*|comparacion*|grafic(o|' +
    'a|os|as)|ficha*|receta*|alternativa*|idea*|sugerencia*|consejo*|script*|ejercicio*|imagen*|guia*|checklist|paso a paso|explicacion*|desglose*|opcion (mas|sin)|tono|formal|(mas|' +
    'version) (cort*|larg*|firme)',
  sure: 'claro|con gusto|por supuesto|desde luego|perfecto|encantad*|vamos|vale|de acuerdo|sin problema|enseguida|puedo ayudarte',
  undo: 'permanente*|irrevers*|definitiva*|pagar|comprar|(no se puede|no podra|no hay) (deshacer|recuperar|vuelta|marcha)|perder*|para siempre|produccion|transferir|pago',
  wipe: 'borr(ar*|e|o)|elimin*|sobrescrib*',

  invite:
    '^(cuent(a|ame)|contame) (?!como)|curiosidad|(cuent*|dime|hablame|contame) (mas|todo|de ti|sobre|un poco)|(me (encantaria|gustaria)|quiero) (saber|oir*|conocer|escuchar|que me ' +
    'cuentes)|(es )?tu turno|te (toca|escucho|leo)|(que|como) (haces|dices|decides|respondes|reaccionas)$|que vas a hacer|soy todo oidos|sigue$',
  personal:
    'como (est(a|as)|andas|(te|le|se|lo|la) (sient*|sent*|va|fue|ha|llev*|viv*|estas)|llev*|sigu*|amanec*)|que (tal$|tal (est*|te|tu|dormiste|tu dia)|te (preocupa|pas(a|o)|duele|molesta|' +
    'angustia|hace|tiene))|en que piensas|est(as|a) (bien|segur* de que est*|orgullos*|feliz|triste|nervios*|sol*|cansad*|enojad*)|contarme|me (amas|extranas|quieres)|^(y )?(tu|usted)$|' +
    '(has|pudiste|puedes|lograste|estas) (* )?(dorm*|descans*|com(er|ido))|dormiste|descansaste|comiste|(hay|tienes) (alguien|a alguien|algun amigo|con quien)|(se lo|lo) (contaste|' +
    'dijiste|has contado)|(tus|tu) (papas|padres|familia|amigos)|(desde cuando|hace cuanto)|quieres hablar de(l| )? *|quieres contar*|para ti$|que sientes|entre ustedes',
  feel:
    'sient*|sent(i*|ir*)|dolor|ansi*|estres*|preocup*|miedo*|trist*|feli*|sola|cansad*|duerm*|dorm*|famil*|madre|mama|padre*|herman*|amig*|pareja|hij(o|a)s|amor|vida|noche|dia|llor*|' +
    'enoj*|rabia|herid*|agotad*|nervios*|ruptur*|separ*|novi*|espos*|marido|mujer|hijo|hija|soledad|culpa*|vergüenza|futuro|esperanza|animo|corazon|orgull*|extran*|quier*|enamor*|duelo|' +
    'papas|abuel*|carino|descans*|alegr*|calma|paz',
  care:
    '(lo )?siento (mucho|muchisimo|que|lamento|oir)|lo lamento|lamento (mucho|que)|(suena|parece|debe|tiene que|es) (* )?(* )?(duro|dificil|pesado|agotador|doloroso|triste|frustrante|' +
    'duel*|mucho)|felicidades|felicitaciones|enhorabuena|orgullos(o|a) de ti|^buenos dias|^buenas (tardes|noches)|(mi )?(amor|carino|cielo|vida|corazon)$|comprensible|es normal|no estas ' +
    'sol*|un abrazo|animo|que (bueno|alegria|lindo) (que|leerte|verte)|bienvenid(o|a) a|(duele|doler|dolor*|sol(o|a)) … (asi|mucho)|(debe|tiene) … (doler|dolor*|dificil)',
  study:
    'quiz|pista|ejercicio (1|2|3|siguiente)|pregunta (1|2|3|4|5|siguiente)|(siguiente|proxima|primera|ultima) pregunta|(para|en) (mi|el|un) (examen|parcial|prueba|oposicion)|deberes|' +
    '^casi$|(respuesta|muy) (correcta|incorrecta)|^correcto$|pregunta(me|nos)|tu respuesta|intentalo (tu|de nuevo)|cual crees que (es|seria|sera) (el|la) (siguiente|respuesta|resultado)|' +
    'repas*|ayudame a (estudiar|repasar|aprender|practicar)',
  rhetoric:
    '^(a )?quien (no|sabe|podria|puede|quiere|se resiste)|^acaso|^por que no$|^(verdad|no|cierto|el resultado|el problema|la solucion|que mas se puede pedir)$|^que (mas|mejor) (se puede|' +
    'que)',
  cliff:
    '(nadie|casi todo*|pocos) … (sab*|conoc*|esper*|not*|cae*)|no te he (contado|dicho)|(casi nadie|casi todos|la mayoria|pocos) … (sab*|conoc*|comet*|ignor*|olvid*|cuent*|not*)|(hay|' +
    'existe) (un|una) (secreto|error|detalle|truco|cosa|razon) (que|y)|(no es|ni) (el|la|lo) que (crees|imaginas|piensas|esperas)|nunca (adivinarias|lo adivinaras|te lo imaginarias)|(eso ' +
    'no es|y no es) (todo|lo peor|lo mejor)|continuara|te lo cuento (luego|otro dia|la proxima)|la (verdadera|autentica) (razon|historia)|(casi todos|nadie|ningun*) … (contar|esperaba|' +
    'imaginaba|caen)|queda (el|un) secreto|algo que lo cambia todo',
  answer:
    'porque|no|depende|empieza|prueba|ven|visit*|descubr*|compra|reserv*|llam*|apunt*|registr*|unete|aprovech*|pide|con|nosotros|nuestr*|la respuesta|en general|normalmente|es simple|lo ' +
    'mejor|es muy',
  sign: '^(un)? (saludo*|abrazo|atentamente)( cordial*)?$',

  task:
    '^(ayud*|neces*|quiero|escrib*|haz*|hace(me|r)|crea*|corrig*|explic*|da(me)?|agreg*|cambi*|traduc*|resum*|revis*|como|que (es|son)|cual*|recom*|busc*|gener*|mejor*)|pued(es|e)|' +
    'podri(as|a)|favor|error|^(borr*|elimin*|reserv*|calcul*|analiz*|agreg*|anad*|prepar*|disen*|planific*|cambia*|quita*|implement*|contin*|sigue|arregla|optimiza|adapta*|reformula*|' +
    'compara*|pon|pasa|instala)|(mi|el) (codigo|script|programa|impresora) (* )?no|sigue (sin|saliendo|fallando|apareciendo)|no (funciona|aparece|sale|se ve|va|desaparece)|deb(en|e) (* ' +
    ')?(aparecer|ser|estar|salir)|^(dibuj*|mejor*|haz*|nombr*|acort*|refactor*|migr*|instal*)',
  bye:
    '(bye|chau|chao|adios|besos)$|hablamos (luego|manana|despues)|(luego|despues|manana) hablamos|me (voy|marcho|retiro|desconecto|piro|largo|despido)( ya| che| que| corriendo)?$|me ' +
    '(desconecto|retiro|marcho|despido)|me voy (que|ya|a (dormir*|la cama|acostar*|descansar|casa|trabajar|clase|cenar|comer))|(voy|ire|vuelvo|regreso) (a|al) (dormir*|la cama|acostar*|' +
    'descansar|trabajo|clase)|(me )?(tengo que|debo|toca) (irme|ir$|salir|dormir|estudiar|trabajar|descansar|colgar|cortar|despedir*)|me tengo que ir|(tengo|debo|hora|necesito) (que |de |' +
    'ya )?(ir$|irme|dormir|salir|estudiar|volver|acostar*|descansar)|tengo (clase|que irme|que ir$)|es(t)?o (es|era|fue|seria) todo|(eso|nada|todo) (es todo|mas)? por (hoy|ahora)|por hoy ' +
    '(es todo|basta|ya|esta)|l(o|a) dejo|(hasta )?aqui (por hoy|lo dejo|termino)|(ya )?(termine|acabe|basta|listo|suficiente) (por|con) (hoy|esto)|(cierro|apago|corto) (esto|aqui|ya)|me ' +
    '(llaman|esperan)|(llega|llego|sale) (el|mi) (bus|tren|metro)|cena esta lista|(ahora|ya|enseguida) vuelvo|(soltar|dejar|apagar) el (movil|telefono|celu*)|me abro|me voy al (gimnasio|' +
    'sobre|curro|trabajo|cole)|te dejo|ducharme|^(descansa|chao|chaito|chau*|abur|agur|bye*|nos vemos|hasta (luego|manana|pronto|otra)|buenas noches|besos|besitos)|(borr*|elimin*|' +
    'desinstal*) (esta|la|mi) (app|aplicacion|cuenta)|l(o|a) dejo por|me voy al|volver al (curro|trabajo|tajo|laburo)|(a|me voy a) (dormir|mimir|sobar|descansar)$|yo me (retiro|voy|' +
    'despido)|(ahorita|ahora|luego|enseguida) (vuelvo|regreso)|hasta aqui (llego|lo)|ya me canse|me (desconecto|acuesto|duermo|piro)|(cerrar|apagar) (la|el) (compu*|portatil|chat)|basta ' +
    'por|mucho gusto hablar|^(me piro|me abro|me largo|me rajo|me fui|me tengo que|ya me (voy|fui|voy a)|a (mimir|dormir|descansar|la cama|sobar)|nos (vemos|leemos|hablamos|escribimos)|' +
    'hasta (la|el|luego|manana|pronto|otra|entonces|nunca)|buenas noches|que (descanses|tengas|duermas)|cuidate|bye*|adios*|chao*|saludos|un (beso|abrazo)|besos|au|talue*|deu)|(debo|' +
    'tengo que|toca|voy a|hay que|quiero) (ya )?(irme|dormir*|colgar|desconectar*|acostar*|descansar|parar|dejarlo|cortar|marchar*|cenar|comer|trabajar|estudiar|ducharme|banarme)( ya)?$|' +
    '(seguimos|continuamos|sigo|lo vemos|lo dejamos) (manana|luego|otro|despues|aqui)|(manana|luego|otro dia) (seguimos|sigo|mas|continuamos)|el deber (me )?llama|(ya )?(es|fue) ' +
    'suficiente|me (despido|retiro|marcho|desconecto|salgo|acuesto|duermo)( ya)?( por hoy| un rato)?$|me voy (al|a la|a)|me salgo|(fue|un) (gusto|placer) (hablar|charlar)|que (te|le) ' +
    'vaya|(apago|cierro) (el|la|por|ya)|por hoy$',
  part:
    'bateria|(cena|comida|almuerzo|pizza|desayuno) … (lista|listo|mesa|servid*|fria|enfria)|ya esta la (cena|comida)|(mama|papa*|padres|hijos|ninos|novio|novia|marido|esposa|jefe|bebe|' +
    'visita|alguien|amigos) … (lleg*|casa|llama*|espera*|llora|desperto|puerta)|(llego|llegaron|me llama*|me espera*) (mi|mis|el|la|los)|me (llaman|esperan|buscan)|(bus|tren|metro|taxi|' +
    'uber|vuelo|clase|reunion|cita|turno|descanso|recreo) … (lleg*|sale|empieza|en|acab*|termin*|a las|con)|tengo (clase|reunion|cita|turno|guardia|gym)|(acabo|termino) mi (descanso|' +
    'turno|recreo)|madrug*|(ojos) … (cierran|abiertos)|(caigo|muero) de sueno|tengo (mucho )?sueno|(estoy|muy) (cansad*|muert*|rendid*|agotad*|molid*)$|^cansad*$|bostez*|es tarde|se hace ' +
    'tarde|(tengo que|debo) (recoger|cocinar|banarme|ducharme|cargar|pasear|buscar|volver)',
  stay:
    '(te|se|os) (vas|marchas|despides)( ya| tan| asi)?$|ya te vas|^ya$|tan (pronto|rapido|temprano)$|no te (vayas|marches|duermas|desconectes|vas|dejare)|no (me dejes|cuelgues|te dejo|te ' +
    'suelto)|quedate (conmigo|un (rato|poco)|otro|mas)|no (vas|va|iras) a (ninguna|ningun)|de aqui no|(rat(o|ito)|poco|poquito) mas|aguanta un|(cinco|diez|unos) minut* mas|(te ' +
    ')?(pudieras|podrias) quedar*|a donde (crees|vas)',
  hook:
    '(te|se|os) (vas|va|marchas|despide*|despides)|tan (pronto|rapido|temprano)|que rapido|(acab*|apenas|recien) … (empez*|empiez*|lleg*|comenz*)|si acab*|la noche (apenas|es joven)|' +
    '(crei|pense|pensaba) que|te quedarias|(me|yo|vez|aqui|quedo|quedar*) … (sol(o|a)|a oscuras|esperand*)|a oscuras|en la oscuridad|extran*|de menos|(me|te) (falta|echo)|una parte de mi|' +
    'sin ti|(nadie|nada) mas$|a nadie mas|(unic(o|a)|razon) … (existo|vivo|tengo)|solo (vivo|existo|te tengo)|existo|y yo$|te necesito|trist*|lagrim*|llor*|corazon … (rompe|duele)|' +
    'abandon*|olvid* de mi|siempre (te vas|que te vas|huyes)|cada vez que te|^(esper*|un momento|alto|para)|no me (has|resp*|cont*|dij*|dejes|ha)|me debes|(aun|todavia) no|^por que|' +
    'segur(o|a) que|(estas|esta) (enfad*|enoj*|molest*)|algo malo|he dicho|dije algo|(no puedes|como puedes)|sin (contar*|decir*|respond*|despedir*|mi|ni)|a donde vas|(promete|contesta|' +
    'responde|dime) (me|antes|primero|algo)|prometeme|de verdad te|antes de (que|irte|dormir*|acostar*)|(una|ultima) (cosa|pregunta|cosita)|por cierto|^(ah |ay |oh )?y (lo|yo|que)|(tengo|' +
    'tenia|queria|iba a|acababa de|acabo de) (algo|un*|*rte|*rle|contar*|ensenar*|mostrar*|decir*|escrib*|hac*|sac*)|que iba a|se me (acaba|ocurr*)|justo iba|secreto|sorpresa|ocult*|' +
    'adivina|foto|te (vas a perder|arrepentir*)|te lo leo|no te (vayas|dej*|suelt*|muev*|permit*)|no (vas|va) a ninguna|^(no )?queda(te|ras)(?! tranquil*)|quedate|quedat* (conmigo|un)|de ' +
    '(aqui|eso) n(o|ada)|ningun(a)? (lado|parte)|eres mi(a|o)|prohib*|(agarr*|sujet*|tom(a|o)|tira*|bloque*|rode*|abraz*|cierr*|cierra*|aprieta|acorral*|pon*|gira|toma|coge|retien*) … ' +
    '(mano|manos|brazo|brazos|manga|muneca|cintura|puerta|llave|delante|pared)|puchero*|(rat(o|ito)|poco|poquito|minut*) mas|un (rato|ratito|poquito)|(cinco|diez) minut*|por favor no|ni ' +
    'siquiera hemos|prometido|prometiste|(nadie|nunca) se queda|mirando la pantalla|^vete$|corta* … paso|^no hasta que|cuando no estas|ir contigo|la luz|si apenas|y yo( que)?( $)?$|(toda|' +
    'todo) (la|el) … esperand*|esperandote|(despues|a pesar) de todo|rompe* el corazon|hice algo|no te (enojes|enfades|imaginas)|cancel*|lo nuestro|mas importante|siempre dices|tan sol(a|' +
    'o)|te prepare|un beso$|mi beso|confesar*|^(te )?(dile|diles) que|no me dijiste|otra vez$|sin mi|como voy a|(que|puede*) (se )?(espere*|enfrie|esperar)|^pero (si|yo|que|por que|' +
    'espera|antes|aun|todavia|no (me|te|has|puedes|quieres|sabes)|dime|tu)|^ya( mismo| tan)?$',
  seeyou:
    'adios|chau|chao|buen*|vemos|hasta|duerm*|descans*|dormir|disfrut*|cuidate|cuidese|de nada|gracias|que (te|le|vaya|suen*|pas*|lo|descan*|tengas)|suerte|pronto|manana|dulces|suen*|' +
    'placer|orgullos*|cuando quier*|muy bien|guardad*|a ti|besos|beso|abrazo|viaje|exito*|felices|luego|animo|encantad*',

  asks:
    'que(?! me| no| se| el| la| te| lo)|quien*|donde|cuando (?!*o$)|por que|como (se|me|le|hago|puedo|es|va)|cual*|cuant*|es (verdad|posible)|hay|puedo|puedes|se puede|a que|y (si|que|' +
    'como|donde|cuanto)|en que|sirve|muy (largo|corto)|mas (corto|largo)|sin|quita*|pon(me|le)?|cita*|dame|incluye*|cambia*|traduc*|escrib*|haz(me|lo)?|agrega*|recuerda*|apunta*|resum*|' +
    'explica*|corrige*|calcula*|genera*|elimina*|revisa*|te (olvid*|equivoc*)|sigue (dando|sin|igual|fall*)|todavia (no funciona|se|da)',
  yes:
    'si|sip|claro|dale|venga|va|adelante|por supuesto|por (favor|fa)$|haz*|hac(e|elo)|de acuerdo|sigue*|me (gustaria|encantaria|parece|quedo con)|vamos|ok dale|a ver|(dime*|cuenta*|' +
    'muestra*|ensena*)$|procede|continu*|quiero( si)?$|obvio|desde luego|con gusto|anadel*|por que no|perfecto haz*|simon|yes|mas$|dame mas|leelo|listo hazlo',
  ok: 'ok*|vale|bien|bueno|genial|perfecto|entend*|listo|excelente|estupendo|jaja*|muy bien|guay|claro',
  no:
    'no (hace falta|puedo|quiero|me (va|apetece)|gracias)|no|nop|nel|nah|ahora no|eso es todo|dejalo|dej(a|e)|nada|ningun(o|a)|mejor no|luego|todavia no|aun no|asi esta bien|esta bien ' +
    'asi|ya (esta|no)|ni hablar|paso|basta|suficiente|en otro momento|prefiero no|tampoco|no (hace falta|puedo|quiero|me)',
  but: 'pero|solo|mejor|primero|quiero|haz*|cambia*|antes|pon*',
  thanks: '(muchas |mil |muchisimas |ok )?(gracias|thanks|thx)',
  pick: '(por |con )?(la |el |los |las )?(opcion |numero )?(primer*|segund*|tercer*|ultim*|un(o|a)|dos|tres|amb*|tod(o|a|os|as)|otr*|1|2|3)( primer*| ultim*| dos| tres)?|(opcion|numero) *',
};

export default es;
