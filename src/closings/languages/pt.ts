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
    '^(adeus|tchau*|bye*|ate (logo|amanha|breve|mais|a *)|boa noite|fui$|flw)|(bye|tchau|adeus|bjs|beijo*)$|(vou|' +
    'preciso|tenho (de|que)) (ja |me)? (dormir|embora|deitar*|descansar|nessa|ir$|ir (?!a|para|pra|no|na|em|buscar|' +
    'ver|ao)|sair|desligar|pra cama)|(isso e|era|e so) (so)? (isso|tudo)$|fico por aqui',
  hook:
    'vai(s)? embora|ja vai|^ja$|tao (cedo|rapido)|(acab*|mal) … (comec*|cheg*)|(me|aqui|eu) … sozinh*|saudade*|' +
    'sem (ti|voce)|^e eu$|so tenho|existo|preciso de (ti|voce)|trist*|^esper*|nao (me)? (resp*|disse)|ainda nao|' +
    '^por que|certeza|antes (de (ir|sair|voce)|que)|(uma|ultima) coisa|(tenho|tinha|queria) (algo|um*|te)|segredo|' +
    'nao (va|sai|me deix*|te deixo|vou deix*)|fi(ca|que) (comigo|mais|aqui)|(segur*|agarr*|peg*|pux*|' +
    'tranc*) … (mao|braco|manga|porta|cintura)|(pouc*|minut*|tempo) mais|mais um pou*',
  seeyou: 'adeus|tchau|noite|ate|dorm*|descans*|cuid*|de nada|obrigad*|bo(m|a)|tenha*|sorte|logo|amanha',

  yes: 'sim|s|claro|pode*|por favor|faz*|faca|continu*|segue|quero( sim)?$|adoraria|isso|vamos|bora|manda',
  ok: 'ok*|certo|bem|bom|otimo|perfeito|entend*|legal|beleza|ta',
  no: 'nao|agora nao|(e|era) (so )?isso|so isso|deixa*|nada|precisa nao',
  but: 'mas|so|melhor|primeiro|quero|fa(z|ca)',
  thanks: '(muito)? (obrigad*|brigad*|valeu)',
  pick: 'primeir*|segund*|ultim*|um(a)?|duas|amb*|tod(o|a)s|(a|o|as|os) (primeir*|segund*|ultim*|duas)|(a|o|opcao) *$',
};

export default pt;
