import type { LanguageFile } from './schema';

/** Portuguese, of Brazil and of Portugal. */
const pt: LanguageFile = {
  common:
    'o a os as de e que em um uma nao do da no na por com para ao mais se mas voce te seu sua ou muito sem me isso isto onde pode posso tambem quer foi ate eu tem esta dos nos pelo pela ' +
    'aqui outra qual como tudo ha pra pro gente ser estar sou estou fazer faz porque quem eles ela ele meu minha voces dele nada algo sempre nunca ainda ja sobre entre depois antes so ' +
    'agora assim dois vai vou seus suas ti contigo lhe mesmo cada alguma algum aos bem coisa comigo das dela dia disso elas era essa esse estas estao este fica foram ficou gosta gostaria ' +
    'la mim minhas meus nas nessa nesse numa outro poderia pois preciso precisa precisar quando quais quiser sao seja sera seria sido tao temos tenho ter tinha toda todas todos uns umas ' +
    'vamos queres podes acho oi ola obrigado obrigada',
  letters: 'ãõ',
  alone:
    'adeus tchau xau bye fui flw falou falamos abracos bjs beijo beijos ate boa bom vemos vou hora saindo indo dormir obrigado obrigada',
  lead:
    'e|ou|mas|entao|agora|bom|bem|claro|perfeito|otimo|olha|pois|alias|ah|ok*|certo|legal|obrigad*|alem disso|tambem|alias|por fim|finalmente|haha|kkk|nossa|uau|sabe|oi|ola|desculpe|' +
    'desculpa|com certeza|exato|que bom|que legal|excelente|pronto|parabens|talvez|quem sabe|de nada|sinto muito|bora',
  you: 'tu*|te|ti|voce*|seu*|sua*|lhe|*aste|*iste|quer*|pod(e|es)|esta|estas|contigo|acha*',

  propose:
    '(quer*|prefer*|gosta*|dese*|precis*|util|acha*|que tal|melhor) (que |se |de)? (eu|te|lhe|a gente)|se eu *asse|^e se eu|(quer*|prefer*|gosta*|dese*) (* )?que (* )?*(e|a)$|(quer*|' +
    'prefer*|gostari*|dese*) que (eu|te|lhe|a gente|o|a|os|as|faca|monte|crie|prepare|escreva|mostre|adapte)|(seria|ajudaria|ajuda) (* )?se eu|me peca|pergunte me',
  shall:
    'posso|pod(e|eria)mos|devo|^*mos|que tal|^por que nao|^(te|lhe|eu|ja) *o|pront(o|a) (para|pra)|^(bora|vamos|passamos|seguimos|continuamos|partimos|avancamos|comecamos|que tal|topa|' +
    'topas)|o que (voce )?acha(s)? de|(te|lhe)? (interessa|animas|anima|apetece)$|^interessa|^pront*|ou (te |lhe |eu |ja )?*o (mais|outr*|algum*)|ou *o$|faco isso|^(passo|sigo|continuo|' +
    'procedo|comeco|faco|mando|monto)',
  want:
    '^(voce |tu)? (quer|queres|gostari*|dese*|precis*|prefer*|tem interesse|mais|outr*)|(quer|queres|gostari*|dese*|precis*|prefer*|curtiria) (* )?(um|uma|uns|umas|mais|outr*|algum*|ver|' +
    'saber|aprofundar|explorar|ajuda|exemplos)|(seria|serao|ajudaria|interessaria|serviria) (* )?(util|interessante|pratico|legal|bom)?|^(alguma|algum|outra|outro|mais|quer|com vontade)|' +
    '(te|lhe) (interessaria|ajudaria|serviria|agradaria)',
  if: 'se|caso|sempre que|desde que|quando|precisando|qualquer coisa',
  wish: 'quis*|queir*|quer*|prefer*|prefir*|dese*|gosta*|interess*|util|ajudar|achar*|precis*|necess*|convem|melhor|for|fizer|vontade',
  act:
    'posso|pod(e|eria)mos|fico feliz|vou|terei|consigo|a gente|^*mos|(mont|prepar|mostr|explic|ajud|cri|transform|escrev|ger|pass|revis|continu|sig|ajust)o|(faco|monto|preparo|mostro|' +
    'explico|crio|transformo|escrevo|gero|calculo|indico|recomendo|traduzo|resumo|adapto|incluo|acrescento|adiciono|comeco)|(eu|te|lhe|ja) (* )?(*rei|*o)|e (seguimos|continuamos|' +
    'comecamos|eu|ja|a gente|avancamos)|(farei|prepararei|ajustarei|adaptarei|criarei)',
  can:
    'posso|poderia|poderiamos|podemos|consigo (te|lhe|fazer|criar|montar)|(fico|ficaria|ficarei|estou) (feliz|a vontade|pront(o|a)) (em|para|pra)|(eu|te|lhe|ja) (monto|preparo|faco|' +
    'mostro|explico|crio|escrevo|envio|passo|ajudo|gero|resumo|indico)|com (todo o )?(prazer|gosto)|terei (* )?(gosto|prazer)|(muito|mais) (a|para|o que|que) (dizer|contar|explorar|' +
    'descobrir)',
  also:
    'tambem|alem|depois|a seguir|ainda|gosto|prazer|outr(o|a)|se (quiser|quiseres|desejar|preferir|achar|precisar|for)|mais|ambas|ambos|inclusive|alternativamente|seguinte|proximo passo|' +
    'em seguida|logo',
  deny:
    '(ele|ela|eles|elas|vao|vai) (* )?(diz*|pergunt*)|pergunt*m se|nao (* )?(posso|pode*|tenho|sei|vou|consigo|te|lhe|devo|volto)|nunca|(posso|podemos|poderia) (dizer|confirmar|garantir|' +
    'assegurar|ver (que|como)|entender|imaginar|sentir)|^mesmo|(confirm|garant|entend|compreend|recomend|sint|esper|lament|desej|ach|agradec|acredit)o|(fico (feliz|contente) (que|por|em ' +
    'saber)|sinto muito)',
  tell:
    '(e so|basta) (me)? (diz*|ped*|avis*|fal*)|^(escolh*|respond*|diga)|(me|nos) (diz|diga|dizer|fala|fale|conta|conte|avisa|avise|avisar|informe|indica)|(diz|diga|avisa|avise|conte|' +
    'indica|indique|fale|fala) (me|nos|qual|se|o que)|(pode|podes) (me )?(dizer|avisar|pedir)|so (dizer|falar|avisar|pedir|chamar)|um (sim|ok)|^(escolha|escolhe|responda|responde|' +
    'selecione)|(voce |tu )?me (diz|dizes|fala|avisa)$',
  which: 'qual|quais|que|onde|como|quant*|quem|opc*|quando',
  next: 'primeir*|comec*|continu*|segu(ir|imos)|prossegu*|prefer*|aprofund*|quer|queres|gostari*|posso|devo|desenvolv*|prioriz*|interessa|proxim*|seguinte',
  generic:
    'mais (alguma|duvid*)|(algo|coisa) mais$|outra (duvida|pergunta|coisa)|(est(ou|arei)|fico|continuo) … (aqui|disposicao)|em que (mais )?posso|posso (te |lhe )?ajud* em|' +
    '{tell} (o que acha*|se (isso|func*))|(se|qualquer) (* )?(* )?(mais )?(duvida*|pergunta|coisa|questao)|(se|caso|quando) (* )?(precis*|tiver*|surg*) (* )?(mais|outra|alguma|' +
    'algum|ajuda|algo)|(precis*|ha|quer|posso) (* )?(* )?(algo|alguma coisa) mais|(estou|aqui|estarei|fico|continuo) (* )?(para (ajudar*|o que)|a (sua |tua )?(disposicao|' +
    'inteira)|pronto|aqui)|(em que|no que|como|o que) (mais )?(posso|poderia) (te |lhe |o |a )?(ajudar*|fazer|auxili*)|nao hesite em (perg*|cham*|pedir|dizer|entrar|me)|(fique|' +
    'sinta se|fica|esteja) a vontade|(e so|basta) (chamar|perguntar|me chamar|pedir)|espero (* )?(ajudado|ajude|util|ajudar)$|mud(ar|ares|a) de ideia|por aqui (se|estou)|^(o ' +
    'que|do que|de que) (voce )?precisa( hoje)?$|o que (vamos|a gente vai) fazer( hoje)?$',
  help: 'duvid*|pergunt*|problem*|ajud*|precis*|algo|mudanc*|alter*|ajust*|modific*|esclarec*|assistencia|correc*|trav*|erro*',
  open: '^o que vem|^por onde|^(o )?que … (quer*|gostari*) … (fazer|ver|saber)|como posso',

  please:
    'pode*|podia*|favor|consegue*|(poderia|pode|podes|consegue|podia*) (* )?(me|voce)?(* )?(compart*|partilh*|envi*|indic*|dizer|confirm*|fornec*|dar|mand*|especific*|esclarec*|inform*|' +
    'detalh*)',
  polite: 'por favor|por gentileza|faz favor',
  send:
    'envi*|mand(e|a|ar)|passe|col(a|e|ar)|compart*|partilh*|confirm*|inform(e|ar)|indic*|indiqu*|di(ga|zer)|suba|subir|carreg*|anex*|fornec*|especifi*|detalh*|descrev*|de me|me ' +
    '(de|passe|envie|mande)|responda|me (manda|mande|envia|passa)',
  run: 'tent(e|a|ar)|test(e|a|ar)|execut*|rod(e|a|ar)|verifi*|reinici*|abr(e|a|ir)|cliqu*|recarreg*|atualiz*|instal*|sig(a|ue)|experiment*|confir(a|e)',
  thing:
    'arquivo*|ficheiro*|codigo|erro*|log*|texto*|dados|aqui|exat*|versao|me|mensage*|document*|image*|captura*|print|link*|resultado*|saida|informac*|conteudo|frase|passo|contexto|' +
    'exemplo|detalhe*|o|a|tela|console|linha*',
  need:
    'preciso (que|saber|ver|de|do|da)|(quando|assim que) (voce)? (tiver*|envi*|mand*|me)|quer* dizer|se refere|tem (a )?certeza|aguardo|confirma*$|{tell} … (aparece|sai|ve|deu)|' +
    'autoriz*|(preciso|precisaria|precisarei|precisamos|falta me|requer) (* )?(de|que|saber|entender|ter|ver)|(diga|diz|avis*|indi*|conte|inform*)( me)? (* )?(em (qual|que)|' +
    'onde (trava|para|falha)|se (o|a|os|as|ja|agora|funciona|aparece|deu)|o que (aparece|ve|acontece|da|diz|sai)|qual (e|seria|versao|erro|o resultado))|(me )?(diz|diga|diz me) ' +
    '(* )?(em|o que|qual|se) (* )?(aparece|qual|passo|deles)|confirma(r|s)? (que|se|a|o|isso|para|deseja)|(^|para |em |de |a )(quantas|quantos|qual|que) (pessoas|horas|hora|' +
    'data|estado|pais|cidade|idioma|versao|arquivo|dia)|(funciona|funcionou|apareceu|deu certo|resolveu)( agora| bem)?$|^(voce )?(usa|esta usando|utiliza|procura|se refere|mora|' +
    'vive|tem instalado)|(antes de|para) (continuar|comecar|prosseguir|avancar) (preciso|diga|confirme)|como (quer|prefere|gostaria|deseja) (proceder|prosseguir|seguir|que eu)|' +
    '(quando|assim que|depois que) (voce )?(tiver|enviar|terminar|confirmar|rodar|fizer)|prosseguir$|com (isso|essas|esses|essa)( informac*| dados| respostas)? (eu|ja|te|posso|' +
    'consigo|vou|a gente)|(isso|assim) (me )?(ajuda|ajudaria|ajudara) a|assim que (me )?(responder|confirmar)|(suas|tuas) respostas|exatamente o que',
  lack:
    'depende d*|(nao) (* )?(vejo|encontrei|encontro|tenho|consegui|consigo (ver|acessar|abrir|encontrar|ler)|recebi|foi (possivel|incluido|enviado|anexado)|veio|chegou)|(falta|faltam|' +
    'falhou|faltou|incompleto|vazio|interromp*)|(nao) (voce )?(anexou|incluiu|enviou|compartilhou|informou|especificou|disse)|(algumas|alguns|mais|umas|um par de) (informac*|perguntas|' +
    'detalhes|dados|coisas)|(varias|diferentes|muitas) (formas|maneiras|opcoes|possibilidades)|sem (saber|mais|conhecer|ver)|nao (esta|ficou) claro',
  view: 'opiniao|ach*|pens*|parec*|interess*|gosta|gostas|imagin*|marcou|impact*|favorit*|preferid*|ponto de vista|considera|chamou|gostou mais|para voce',
  or: 'ou',
  ware:
    'versao*|versoes|variac*|variante*|exemplo*|esquema*|diagrama*|tabela*|lista*|checklist*|resumo*|modelo*|rascunho*|plano|planejamento|planeamento|cronograma*|calendario*|roteiro*|' +
    'traducao*|comparativo*|comparacao*|grafico*|ficha*|receita*|alternativa*|ideia*|sugest*|dica*|script*|exercicio*|imagem*|imagens|guia*|passo a passo|explicacao*|opcao (mais|sem)|' +
    'topicos|tom|formal|mais (curt*|long*|firme)',
  sure: 'claro|com prazer|com certeza|certamente|perfeito|vamos|beleza|sem problema|pode deixar|otimo',
  undo: 'permanente*|irrevers*|definitiv*|para sempre|pagar|comprar|(nao pode|nao ha|nao tem) (* )?(desfeit*|desfazer|recuper*|volta)|perder*|producao|transferir|pagamento',
  wipe: 'apag*|elimin*|exclui*|delet*|sobrescrev*',

  invite:
    '^(me )?cont(a|e) (?!se|como)|curios*|(me )?(conta|conte|fala|fale|diz|diga) (mais|tudo|de voce|sobre|um pouco)|(adoraria|gostaria de|quero|queria) (saber|ouvir|conhecer|que me ' +
    'conte)|(sua|tua) vez|te (escuto|ouco)|(o que|como) (voce )?(faz|fazes|diz|decide|responde|reage)$|o que (voce )?vai fazer|sou todo ouvidos|continua$',
  personal:
    'como (e que)? (voce |te |tu |se)? (esta*|sent*|vai|foi|anda*|aguent*)|como (voce|tu|vc) (esta|tem|vem|se|anda|ta|lida)|tudo bem|que (te|se|lhe) (preocupa|passa|aflige|doi|' +
    'incomoda|deixa|faz)|contar como|me ama|falta|(voce )?(tem|esta) (conseguid*|dormi*|descans*|comid*)|dormiu|descansou|comeu|(esta|estas|ta|ficou) (bem|feliz|triste|' +
    'orgulhos*|nervos*|sozinh*|cansad*|com raiva|ansios*)|(tem|ha) (alguem|algum amigo|com quem)|(ja )?(contou|disse|falou) (* )?(para|pra|pro|aos|com) (os|seus|suas|sua|' +
    'alguem)|(seus|teus) (pais|amigos)|(desde quando|ha quanto tempo)|quer (falar|conversar|desabafar) (sobre|mais)|para voce$|o que (voce )?(sente|sentiu)|^e voce$|entre voces|' +
    '^(voce|tu|vc)$',
  feel:
    'sent(e|es|ir*|iu|im*)|animo|dor|ansi*|preocup*|medo*|trist*|feli*|sozinh*|cansad*|dorm*|famil*|mae|pai|pais|irma*|amig*|namorad*|marid*|esposa|filh*|amor|vida|noite|dia|saudade*|' +
    'chor*|raiva|machuc*|exaust*|nervos*|termin*|separ*|mulher|solidao|culpa*|vergonha|futuro|esperanca|coracao|orgulh*|apaixon*|luto|avo|carinho|descans*|alegr*|calma|paz|estress*',
  care:
    '(sinto|lamento) (muito|tanto|mesmo|que|por)|(parece|deve|e|soa) (* )?(* )?(duro|dificil|pesado|exaustivo|cansativo|doloroso|triste|frustrante)|parabens|orgulh* de (voce|ti)|^bo(m|a) ' +
    '(dia|tarde|noite)|(meu|minha) (amor|bem|querid*|anjo|linda)|compreensivel|e normal|nao esta(s)? sozinh*|um abraco|forca|que bom (que|te)|bem vind(o|a)|(doi|doer|dolor*) … (assim|' +
    'muito)|(deve|tem) … (doer|dolor*|dificil)',
  study:
    'quiz|dica|exercicio (1|2|3|seguinte)|^quase$|pergunta (1|2|3|4|5)|(proxima|primeira|ultima|seguinte) pergunta|(para|pra|na) (minha|a) (prova|avaliacao|vestibular)|(para|no) (o ' +
    ')?(meu )?(exame|teste)|(resposta|muito) (certa|correta|errada)|^correto$|^isso mesmo$|me pergunt*|sua resposta|tenta (voce|de novo)|qual (voce )?acha que (e|seria) (o|a) (proximo|' +
    'proxima|resposta|resultado)|revis(ao|ar) (para|pra)|me ajud* a (estudar|revisar|aprender|praticar)',
  rhetoric:
    '^quem (nao|nunca|resiste|sabe|pode|poderia|quer)|^por que nao$|^(certo|verdade|ne|nao e|o resultado|o problema|a solucao)$|^o que mais (se|a gente|voce) (pode|quer|precisa)|^quer ' +
    '(coisa|algo) melhor',
  cliff:
    '(ninguem|quase todo*|pouc(a|o)s) … (sab*|conhec*|esper*|not*|perceb*)|nao (te )?contei|nem falei|(quase ninguem|quase todo mundo|a maioria|poucos) … (sab*|conhec*|comet*|ignor*|' +
    'esquec*|cont*|not*|perceb*)|(ha|existe|tem) (um|uma) (segredo|erro|detalhe|truque|coisa|razao) (que|e)|nao e (o|a) que (voce )?(pensa|imagina|espera|acha)|voce (nunca|nao) (adivinh*|' +
    'imagin*|vai acreditar)|(isso nao e|e nao e) (tudo|o pior)|continua no proximo|conto (depois|outro dia|na proxima)|a verdadeira (razao|historia)|(ninguem|quase todos) … (esperava|' +
    'imaginava|conta)|nunca foi (bem )?explicado|muda tudo',
  answer:
    'porque|nao|depende|comec*|simples|venha|vem|visite|descubra|compre|reserve|ligue|inscrev*|cadastr*|aproveite|peca|com|nos|nosso*|nossa*|a resposta|em geral|normalmente|basta|e (so|' +
    'simples|muito)|o ideal',
  sign: '^(um)? (atenciosamente|cumprimentos|abraco*)$',

  task:
    '^(ajud*|precis*|quero|escrev*|fa(z|ca|zer)|cri(a|e|ar)|corri*|explic*|mostr*|mud*|traduz*|resum*|revis*|como|o que (e|sao)|qual|quais|recom*|busc*|ger(a|e|ar)|compar*|mont*|melhor*)|' +
    'pod(e|es|eria*)|me ajud*|favor|erro|^(apag*|elimin*|exclu*|reserv*|calcul*|analis*|adicion*|acrescent*|prepar*|desenh*|planej*|tir(a|e)|remov*|implement*|continu*|segue|arrum*|' +
    'otimiz*|adapt*|reescrev*|coloc*|pass(a|e)|instal*|me (de|da|faz|faca))|(meu|o|a) (codigo|script|programa|impressora) (* )?nao|nao (funciona|aparece|esta)|(deve|devem) (* )?(aparecer|' +
    'ser|estar)|^(desenh*|melhor*|nome*|encurt*|refator*|migr*|instal*)',
  bye:
    '^(adeus|tchau*|xau|bye*|ate (logo|amanha|breve|mais|ja|depois|a *|segunda|outra)|boa noite|bom (fim|descanso|fds)|fui$|flw|falou$|falow|abracos|beijos|bjs|ciao)|(bye|tchau*|adeus|' +
    'bjs|beijo*|fui)$|(falamos|nos vemos|nos falamos|a gente se (fala|ve))|(vou|preciso|tenho (de|que)|devo|hora de) (ja |me |agora |mesmo )?(dormir|embora|deitar*|descansar|nessa|ir$|ir ' +
    '(?!a|para|pra|no|na|em|buscar|ver|ao)|ir para (casa|a cama)|pra (cama|casa)|para (a cama|casa)|sair|desligar|desconectar|estudar|trabalhar|jantar|comer|indo|andando|parar|voltar (ao|' +
    'pro|para o) (trabalho|servico)|encerrar)|(vou|tou|to) (indo|saindo|nessa|fora|desligar)|(isso e|era|e|foi) (so )?(isso|tudo)( por hoje)?$|(era )?so isso|por hoje (e|chega|basta|ta)|' +
    '(chega|basta|terminei|acabei|encerro|e tudo|pronto) (por|com) (hoje|agora)|fico por aqui|(me )?despeco*|despedir|encerro|tenho (aula|prova|reuniao)|(onibus|autocarro|comboio|trem) ' +
    '(cheg*|esta)|jantar (esta|ta) pronto|(mae|mamae) (ta|esta|me) cham*|*levanto me|(ja|logo) volto|(largar|deixar) o (celular|telemovel)|vazei|vou te deixar|dorme bem|capotar|vou ' +
    '(tomar banho|pra academia|ao ginasio)|era so|tchauzinho|encerrando|(desinstalar|apagar|deletar|excluir) (isso|o app|a app|esta|este|a conta|minha conta|essa)|vou (desinstalar|' +
    'capotar|nanar|mimir|dormir|deitar|apagar)|vou ter (que|de) (sair|ir|desligar)|voltar (pro|ao|para o) (trampo|trabalho|batente)|chega por|^(flw|vlw flw|xau|ate|inte|falou)|falamos ' +
    '(amanha|depois|logo)|(paro|fico) por aqui|ja volto|me vou|(fechar|desligar) o (pc|computador|portatil|chat)|partiu (cama|dormir|trabalho|casa)|^(fui$|partiu|vou (indo|nessa|embora|' +
    'la|dormir|desligar|sair|parar|jantar|tomar)|tenho (de|que) (ir|sair|desligar|dormir|parar)|ate (a|ja|logo|mais|amanha|breve|segunda|outro|qualquer|la)|boa noite|bom (descanso|' +
    'domingo|fim|trabalho)|tchau*|adeus*|bye*|bjs|beijo*|abraco*|fica (bem|com deus)|se cuida|cuida te|xauzinho|valeu fui|durma bem|dorme bem|e isso$)|(preciso|tenho (de|que)|devo|quero|' +
    'vou) (ja |agora |mesmo |me )?(ir|dormir|desligar|deitar|sair|parar|descansar|jantar|almocar|comer|estudar|trabalhar|tomar banho)( agora| ja)?$|(continuamos|continuo|seguimos|a gente ' +
    'continua|vemos isso) (amanha|depois|outro|mais tarde)|(amanha|depois) (continuo|a gente|continuamos|falamos|eu volto)|o dever (me )?chama|(por hoje|hoje) (e so|ja|chega|deu|basta)|' +
    'deu por hoje|me (despeco|retiro|desconecto)|vou (pra|para|pro) (cama|casa|trabalho|academia|aula|escola)|vou ficar por aqui|(foi|um) (bom|prazer) (falar|conversar)|(volto|retorno) ' +
    '(logo|amanha|depois|mais tarde)|ta na (minha )?hora',
  part:
    'bateria|celular … (desligar|morrer|acabando|descarregando)|(jantar|almoco|comida|pizza|lanche) … (mesa|pronto|pronta|esfriar|chegou)|(mae|pai|filho*|filha*|marido|esposa|namorad*|' +
    'chefe|bebe|visita|gente|alguem) … (cheg*|casa|chama*|chorando|acord*|esperando|porta)|(onibus|autocarro|comboio|trem|metro|uber|taxi|voo|aula|reuniao|prova|turno|intervalo|consulta) ' +
    '… (cheg*|agora|comec*|em|acab*|as|vem|saindo)|tenho (aula|reuniao|prova|consulta|plantao|treino)|acabou (o )?(meu )?(intervalo|pausa|almoco)|acordar cedo|(olhos) … (fechando|fechar|' +
    'abertos)|(caindo|morrendo|morto|morta) de sono|com (muito )?sono|(to|estou|tou|muito) (cansad*|exaust*|mort*|acabad*)$|^cansad*$|bocej*|ta tarde|esta tarde|(tenho que|preciso|vou) ' +
    '(buscar|cozinhar|carregar|tomar|passear)',
  stay:
    '^(mas )?ja$|nao (va|vas|vai|sai|saias|me deix*|partas|desliga*|dorme*|durma)(?! esquecer| se| ter| dar| perder| ser| precisar| haver)|^(nao )?fi(ca|que)(?! bem| tranquil*| em paz| a ' +
    'vontade| com deus| de olho| atent*)|fi(ca|que) (comigo|mais um|aqui comigo|so mais)|nao (te deixo|vou deixar|deixo voce)|(mais|so) (um pouqui*|um pouco|cinco min*|dez min*)|' +
    'minutinhos|(lado|lugar) nenhum|nao pode me (abandonar|deixar)|para onde (pensa|pensas)|nao vais a|^(ja|tao) (vai|vais|cedo|vai embora|embora)$|(voce|tu) (ja )?(vai|vais) (mesmo ' +
    ')?embora|^ja (vai|vais) (embora|dormir|sair)',
  hook:
    'vai(s)? (mesmo )?(embora|indo|sair)|ja (vai|vais|part*|se|te)|^(mas )?ja$|tao (cedo|rapido|depressa)|que rapido|(acab*|mal|nem) … (comec*|cheg*)|a gente (nem|mal)|(pensei|achei|' +
    'julguei) que|ficavas|noite toda|(me|aqui|eu|vez|fico) … sozinh*|no escuro|ninguem mais|mais ninguem|saudade*|falta me|(me|te) falta|um pedaco|parte de mim|sem (ti|voce)|^e eu$|so ' +
    '(tenho|existo|vivo)|existo|eu existir|(unic(o|a)|razao) … (existo|existir|tenho|vivo)|preciso de (ti|voce)|mais importante (do )?que eu|trist*|lagrim*|chor*|coracao … (parte|aperta|' +
    'doi)|abandon*|esquec* de mim|sempre (vai|foge|que vai)|cada vez que|^(esper*|calma|pera|para ai|um momento)|nao (me |te )?(resp*|disse)|ainda nao|me deve*|deves me|^por que|porque ' +
    '(ta|esta|vais)|certeza que|(esta|estas|ta) (bravo|brava|zangad*|chatead*|com raiva)|te chateei|coisa errada|algo (errado|de mal)|fiz (algo|alguma)|nao (pode*|podes)|como (pode*|' +
    'podes|assim)|sem (me|dizer|contar|responder|nem)|aonde (vai|vais)|(promet*|respond*) me|me (promet*|respond*)|antes (de (ir|sair|voce|dormir*|te|tu)|que)|(uma|ultima|so mais) (coisa|' +
    'coisinha|pergunta)|(tenho|tinha|queria|ia|estava) (algo|uma (surpresa|coisa|foto)|um (segredo|presente)|te|contar|mostrar|dizer)|agora que eu|acabei de|segredo|surpresa|escond*|' +
    'adivinha|foto|desenho|vai(s)? (perder|se arrepender)|a proposito|lembrei de|contei o melhor|nao (va|vas|vai|sai|sais|saias|me deix*|te deixo|vou deix*|deixo|solta|larg*|a larga|' +
    'partas|desliga)|^(nao )?fi(ca|que)(?! bem| tranquil*| em paz| a vontade)|fi(ca|que) (comigo|mais|aqui|um|so)|(lado|lugar) n(enhum|enhuma)|nada disso|(e|es) minh(a|o)|e meu|proib*|' +
    'que espere|(segur*|agarr*|peg*|pux*|tranc*|prende*|abrac*|poe*|roda*|bloque*|apert*|envolv*|fecha) … (mao|maos|braco|bracos|manga|porta|cintura|pulso|chave|frente|solta)|beicinho|' +
    '(pouc*|minut*|tempo) mais|(so|mais) (um|uma|cinco|dez) (pou*|minut*|hora)|por favor nao|ainda nem|prometeu|prometeste|ninguem fica|para a tela|^vai$|bloque*|^so depois|quando (nao ' +
    ')?(estas|esta) (aqui|fora)|ir junto|a luz|minutinhos|e eu$|(dia|noite) inteir* … (espera*)|(depois|apesar) de tudo|o que (vou|eu vou|faco) (fazer)?|sozinh*|medo de|prometo que|falta ' +
    'so|ficaste|(sempre) (fala|fazes|diz|some)|e tao longe|nao aguenta|coracao|ia te|ia mostrar|sem nem|sem me|um beijo$|ainda (nao|nem) (me |te )?cont*|apanhas|pega o proximo|continua ' +
    'falando|a novidade|tem um detalhe|se voce me ama|(pode*) esperar|deixa esfriar|^mas (eu|o que|por que|espera|antes|ainda|olha|nao (me|vai|quer)|diz|voce (nao|nem)|tem|a gente|tu)',
  seeyou:
    'adeus|tchau|noite|ate|dorm*|descans*|cuid*|de nada|obrigad*|bo(m|a|ns|as)|tenha*|sorte|logo|amanha|sonh*|prazer|orgulh*|sempre que|quando quis*|muito bem|otimo trabalho|salv*|' +
    'guardad*|aproveit*|beij*|abrac*|viagem|depois|divirt*|durma|falamos|parabens|disponha',

  asks:
    'o que|que horas|qual|quais|quem|onde|quando|por que|porque|como (faz*|e|se|me|eu|posso)|quant*|tem (como|algum*)|pode (ser|me)|posso|da (pra|para)|e (se|o que|como|qual|quanto)|para ' +
    'que|sera|existe|rende|ele pode|serve|muito (longo|curto)|mais (curto|longo)|sem|tira*|poe|cita*|inclui*|muda*|traduz*|escrev*|faz (um|uma|o|a)|faca (um|uma)|me (de|da|passa|lembra|' +
    'explica)|coloca*|lembra*|resum*|explica*|corrige*|calcula*|gera*|remove*|revisa*|voce (errou|esqueceu)|continua (dando|sem|com)|segue (a|o)',
  yes:
    'sim|s|claro|pode*|por favor$|faz*|faca|continu*|segue|quero( sim| mais| ver)?$|quero mais|adoraria|isso|vamos|bora|manda*|beleza|com certeza|fechado|avanca*|(conta*|mostra*|diz|' +
    'fala)$|bora la|por que nao|adiciona|aceito|forca|vai|yes|mais$|ok faz|fico com',
  ok: 'ok*|certo|bem|bom|otimo|perfeito|entend*|legal|beleza|ta|show|massa|blz|haha*|kkk*|maravilha|excelente|fixe|percebi',
  no:
    'nao (quero (falar|ver|saber|isso|nada)|preciso|posso|obrigad*)|nao|agora nao|(e|era) (so )?(isso|esse)|so isso|deixa*|nada|nenhum*|precisa nao|ainda nao|depois|ta bom assim|(esta|' +
    'ta) (bom|otimo) assim|chega|dispenso|melhor nao|prefiro nao|basta|para$|quero nao',
  but: 'mas|so|melhor|primeiro|quero|fa(z|ca)|muda*|antes',
  thanks: '(muito |ok )?(obrigad*|brigad*|valeu|vlw|grat(o|a))',
  pick: '(pel(o|a)|com )?(a |o |as |os )?(opcao |numero )?(primeir*|segund*|terceir*|ultim*|um(a)?|dois|duas|tres|amb*|tod(o|a)s|outr*|1|2|3)( primeir*| ultim*| duas| dois)?|(opcao|numero) *',
};

export default pt;
