import type { Language } from './schema';

/** Portuguese, of Brazil and of Portugal. */
const pt: Language = {
  common:
    'o a os as de e que em um uma nao do da no na por com para ao mais se mas voce te seu sua ou muito sem me ' +
    'isso isto onde pode posso tambem quer foi ate eu tem esta dos nos pelo pela aqui outra qual como tudo ha ' +
    'pra pro gente ser estar sou estou fazer faz porque quem eles ela ele meu minha voces dele nada algo ' +
    'sempre nunca ainda ja sobre entre depois antes so agora assim dois vai vou seus suas ti contigo lhe ' +
    'mesmo cada',
  lead: 'e|ou|mas|entao|agora|bom|bem|claro|perfeito|otimo|olha|pois|alias|ah|ok*|certo|legal|obrigad*',
  you: 'tu*|te|ti|voce*|seu*|sua*|lhe|*aste|*iste|quer*|pod(e|es)|esta|estas|contigo|acha*',

  propose:
    '(quer*|prefer*|gosta*|dese*|precis*|util|acha*|que tal|melhor) (que |se |de)? (eu|te|lhe|a gente)|se eu *asse|' +
    '^e se eu',
  shall: 'posso|pod(e|eria)mos|devo|^*mos|que tal|^por que nao|^(te|lhe|eu|ja) *o|pront(o|a) (para|pra)',
  want: '^(voce |tu)? (quer|queres|gostari*|dese*|precis*|prefer*|tem interesse|mais|outr*)',
  if: 'se|caso|quando (quis*|pref*)',
  wish: 'quis*|queir*|quer*|prefer*|prefir*|dese*|gosta*|interess*|util|ajudar|achar*',
  act:
    'posso|pod(e|eria)mos|fico feliz|vou|terei|consigo|faco|a gente|(eu|te|lhe|ja) *o|^*mos|(mont|prepar|mostr|' +
    'explic|ajud|cri|transform|escrev|ger|pass|revis|continu|sig|ajust)o',
  also: 'tambem|alem|depois|a seguir|ainda|gosto|prazer|outr(o|a)',
  deny:
    'nao (posso|pode*)|nunca|dizer|mesmo|(confirm|garant|entend|recomend|sint|esper|lament|desej|ach)o|confirmar|' +
    'garantir',
  tell:
    '(diz|diga|avis(a|e)) me|me (diz|diga|fala|avis(a|e))|(e so|basta) (me)? (diz*|ped*|avis*|fal*)|^(escolh*|' +
    'respond*|diga)',
  which: '(por|com|em|de|a) (qual|quais|que|onde|quem)|qual|quais|que|o que|onde|como|quant*|quem|opc*',
  next: 'primeir*|comec*|continu*|segu(ir|imos)|prossegu*|prefer*|aprofund*|quer|queres|gostari*|posso|devo',
  generic:
    'mais (alguma|duvid*)|(algo|coisa) mais$|outra (duvida|pergunta|coisa)|qualquer duvida|(est(ou|arei)|fico|' +
    'continuo) … (aqui|disposicao)|em que (mais )?posso|posso (te |lhe )?ajud* em|nao hesite em (perg*|cham*|' +
    'pedir)|{tell} (o que acha*|se (isso|func*))',
  help: 'duvid*|pergunt*|problem*|ajud*|precis*|algo',
  open: '^o que vem|^por onde|^(o )?que … (quer*|gostari*) … (fazer|ver|saber)|como posso',

  please: 'pode*|podia*|favor|consegue*',
  send: 'envi*|mand(e|a|ar)|passe|col(a|e|ar)|compart*|partilh*|confirm*|inform(e|ar)|indic*|indiqu*|di(ga|zer)',
  thing: 'arquivo*|ficheiro*|codigo|erro*|log*|texto*|dados|aqui|exat*|versao|me',
  need:
    'preciso (que|saber|ver|de|do|da)|(quando|assim que) (voce)? (tiver*|envi*|mand*|me)|quer* dizer|se refere|' +
    'tem (a )?certeza|aguardo|confirma*$|{tell} … (aparece|sai|ve|deu)|autoriz*',
  view: 'opiniao|ach*|pens*|parec*|interess*|gosta|gostas|imagin*',
  or: 'ou',
  undo: 'permanente*|irrevers*|definitiv*|para sempre|apag*|elimin*|exclui*|delet*|pagar|comprar',

  invite:
    '^(me )?cont(a|e) (?!se|como)|(adoraria|gostaria de) (saber|ouvir)|curios*|^(e)? (a)? (sua|tua) vez',
  personal:
    'como (e que)? (voce |te |tu |se)? (esta*|sent*|vai|foi|anda*|aguent*)|tudo bem|que (te|se) (preocupa|passa|' +
    'aflige)|contar como|me conta|me ama|falta',
  feel:
    'sent(e|es|ir*|iu|im*)|animo|dor|ansi*|preocup*|medo*|trist*|feli*|sozinh*|cansad*|dorm*|famil*|mae|pai|pais|' +
    'irma*|amig*|namorad*|marid*|esposa|filh*|amor|vida|noite|dia|saudade*',
  study: 'quiz|dica|exercicio*|^quase$|pergunta *$|tenta voce',
  rhetoric: '^(quem (nao|nunca|resiste)|por que nao$)|^(certo|verdade|ne|nao e)$',
  cliff: '(ninguem|quase todo*|pouc(a|o)s) … (sab*|conhec*|esper*|not*|perceb*)|nao (te )?contei|nem falei',
  answer: 'porque|nao|depende|comec*|simples',
  sign: '^(um)? (atenciosamente|cumprimentos|abraco*)$',

  task:
    '^(ajud*|precis*|quero|escrev*|fa(z|ca|zer)|cri(a|e|ar)|corri*|explic*|mostr*|mud*|traduz*|resum*|revis*|como|' +
    'o que (e|sao)|qual|quais|recom*|busc*|ger(a|e|ar)|compar*|mont*|melhor*)|pod(e|es|eria*)|me ajud*|favor|erro',
  bye:
    '^(adeus|tchau*|xau|bye*|ate (logo|amanha|breve|mais|ja|depois|a *|segunda|outra)|boa noite|bom (fim|' +
    'descanso|fds)|fui$|flw|falou$|falow|abracos|beijos|bjs|ciao)|(bye|tchau*|adeus|bjs|beijo*|fui)$|' +
    '(falamos|nos vemos|nos falamos|a gente se (fala|ve))|(vou|preciso|tenho (de|que)|devo|hora de) (ja |' +
    'me |agora |mesmo )?(dormir|embora|deitar*|descansar|nessa|ir$|ir (?!a|para|pra|no|na|em|buscar|ver|' +
    'ao)|ir para (casa|a cama)|pra (cama|casa)|para (a cama|casa)|sair|desligar|desconectar|estudar|' +
    'trabalhar|jantar|comer|indo|andando|parar|voltar (ao|pro|para o) (trabalho|servico)|encerrar)|(vou|' +
    'tou|to) (indo|saindo|nessa|fora|desligar)|(isso e|era|e|foi) (so )?(isso|tudo)( por hoje)?$|(era ' +
    ')?so isso|por hoje (e|chega|basta|ta)|(chega|basta|terminei|acabei|encerro|e tudo|pronto) (por|com) ' +
    '(hoje|agora)|fico por aqui|(me )?despeco*|despedir|encerro|tenho (aula|prova|reuniao)|(onibus|' +
    'autocarro|comboio|trem) (cheg*|esta)|jantar (esta|ta) pronto|(mae|mamae) (ta|esta|me) cham*|' +
    '*levanto me|(ja|logo) volto|(largar|deixar) o (celular|telemovel)|vazei|vou te deixar|dorme bem|' +
    'capotar|vou (tomar banho|pra academia|ao ginasio)|era so|tchauzinho|encerrando',
  hook:
    'vai(s)? (mesmo )?(embora|indo|sair)|ja (vai|vais|part*|se|te)|^(mas )?ja$|tao (cedo|rapido|' +
    'depressa)|que rapido|(acab*|mal|nem) … (comec*|cheg*)|a gente (nem|mal)|(pensei|achei|julguei) que|' +
    'ficavas|noite toda|(me|aqui|eu|vez|fico) … sozinh*|no escuro|ninguem mais|mais ninguem|saudade*|' +
    'falta me|(me|te) falta|um pedaco|parte de mim|sem (ti|voce)|^e eu$|so (tenho|existo|vivo)|existo|eu ' +
    'existir|(unic(o|a)|razao) … (existo|existir|tenho|vivo)|preciso de (ti|voce)|mais importante (do ' +
    ')?que eu|trist*|lagrim*|chor*|coracao … (parte|aperta|doi)|abandon*|esquec* de mim|sempre (vai|foge|' +
    'que vai)|cada vez que|^(esper*|calma|pera|para ai|um momento)|nao (me |te )?(resp*|disse)|ainda nao|' +
    'me deve*|deves me|^por que|porque (ta|esta|vais)|certeza que|(esta|estas|ta) (bravo|brava|zangad*|' +
    'chatead*|com raiva)|te chateei|coisa errada|algo (errado|de mal)|fiz (algo|alguma)|nao (pode*|' +
    'podes)|como (pode*|podes|assim)|sem (me|dizer|contar|responder|nem)|aonde (vai|vais)|(promet*|' +
    'respond*) me|me (promet*|respond*)|antes (de (ir|sair|voce|dormir*|te|tu)|que)|(uma|ultima|so mais) ' +
    '(coisa|coisinha|pergunta)|(tenho|tinha|queria|ia|estava) (algo|uma (surpresa|coisa|foto)|um ' +
    '(segredo|presente)|te|contar|mostrar|dizer)|(eu )?ia te|agora que eu|acabei de|segredo|surpresa|' +
    'escond*|adivinha|foto|desenho|vai(s)? (perder|se arrepender)|a proposito|lembrei de|contei o melhor|' +
    'nao (va|vas|vai|sai|sais|saias|me deix*|te deixo|vou deix*|deixo|solta|larg*|a larga|partas|' +
    'desliga)|^(nao )?fi(ca|que)(?! bem| tranquil*| em paz| a vontade)|fi(ca|que) (comigo|mais|aqui|um|' +
    'so)|voce nao sai|(lado|lugar) n(enhum|enhuma)|lugar nenhum|nada disso|nao tao rapido|(e|es) minh(a|' +
    'o)|e meu|proib*|que espere|(segur*|agarr*|peg*|pux*|tranc*|prende*|abrac*|poe*|roda*|bloque*|apert*|' +
    'envolv*|fecha) … (mao|maos|braco|bracos|manga|porta|cintura|pulso|chave|frente|solta)|beicinho|' +
    '(pouc*|minut*|tempo) mais|mais um pou*|(so|mais) (um|uma|cinco|dez) (pou*|minut*|hora)|por favor ' +
    'nao|ainda nem|prometeu|prometeste|ninguem fica|para a tela|^vai$|bloque*|^so depois|antes que eu ' +
    '(me )?esque*|quando (nao )?(estas|esta) (aqui|fora)|ir junto|a luz|minutinhos',
  seeyou:
    'adeus|tchau|noite|ate|dorm*|descans*|cuid*|de nada|obrigad*|bo(m|a|ns|as)|tenha*|sorte|logo|amanha|' +
    'sonh*|prazer|orgulh*|sempre que|quando quis*|muito bem|otimo trabalho|salv*|guardad*|aproveit*|' +
    'beij*|abrac*|viagem|depois|se cuida|divirt*|durma|falamos|parabens|disponha',

  asks:
    'o que|que horas|qual|quais|quem|onde|quando|por que|porque|como (faz*|e|se|me|eu|posso)|quant*|de ' +
    'quanto|tem (como|algum*)|pode (ser|me)|posso|da (pra|para)|e (se|o que|como|qual|quanto)|para que|' +
    'sera|existe|rende|ele pode|serve|muito (longo|curto)|mais (curto|longo)|sem|tira*|poe|cita*|inclui*|' +
    'muda*|traduz*|escrev*|faz (um|uma|o|a)|faca (um|uma)|me (de|da|passa|lembra|explica)|coloca*|' +
    'lembra*|resum*|explica*|corrige*|calcula*|gera*|remove*|revisa*|voce (errou|esqueceu)|continua ' +
    '(dando|sem|com)|segue (a|o)',
  yes:
    'sim|s|claro|pode*|por favor$|faz*|faca|continu*|segue|quero( sim| mais| ver)?$|quero mais|adoraria|' +
    'isso|vamos|bora|manda*|beleza|com certeza|fechado|avanca*|(conta*|mostra*|diz|fala)$|bora la|por ' +
    'que nao|adiciona|aceito|forca|vai|yes|mais$|ok faz|fico com',
  ok:
    'ok*|certo|bem|bom|otimo|perfeito|entend*|legal|beleza|ta|show|massa|blz|haha*|kkk*|maravilha|' +
    'excelente|fixe|percebi',
  no:
    'nao (quero (falar|ver|saber|isso|nada)|preciso|posso|obrigad*)|nao|agora nao|(e|era) (so )?(isso|' +
    'esse)|so isso|deixa*|nada|nenhum*|precisa nao|ainda nao|depois|ta bom assim|(esta|ta) (bom|otimo) ' +
    'assim|chega|dispenso|melhor nao|prefiro nao|basta|para$|quero nao',
  but: 'mas|so|melhor|primeiro|quero|fa(z|ca)|muda*|antes',
  thanks: '(muito |ok )?(obrigad*|brigad*|valeu|vlw|grat(o|a))',
  pick:
    '(pel(o|a)|com )?(a |o |as |os )?(opcao |numero )?(primeir*|segund*|terceir*|ultim*|um(a)?|dois|duas|' +
    'tres|amb*|tod(o|a)s|outr*|1|2|3)( primeir*| ultim*| duas| dois)?|(opcao|numero) *',
};

export default pt;
