import type { Language } from './schema';

/** English. */
const en: Language = {
  common:
    'the and you to of is that it with for this your i would if are can be have not what how on as we do at ' +
    'or but from they there let know like just by an all will has more up any these want could when been ' +
    'about because also shall should me my us our into than then only here does did which who some so no very ' +
    'much many where why he she its were get make need out one way am through those ' +
    'their too even still may might over after before same both while without',
  lead: 'and|so|or|also|but|now|then|well|oh|ok*|alright|great|perfect|sure|otherwise|plus|hm*|aw*|hey|hi|yes|no|maybe|perhaps',
  you: 'you*|u|we|us|me',

  propose:
    '(like|want|wanna|prefer|need|for) (me|us) to|(if|prefer|rather) (i|we)|(say|give me) (the word|a nod)|ask me to',
  shall:
    "(shall|should|may|can|could) (i|we)|^should|^(what|how) (about|if)|why (don't|not) (i|we)|ready (to|for)|sound* good|" +
    '^(are you )?(interested|curious|up for)|^(want|like) to|you say',
  want: '(would|do) you … (like|love|prefer|rather|want|need)|^(want|need|fancy|more)|^(would|does|do) … (help*|useful)',
  if: 'if|when*|should you',
  wish: 'want|like|love|prefer|wish|rather|interested|curious|useful|help*|ready',
  act: "(i|we) (can|could|will|would|might)|(i'|we') (ll|d)|(happy|glad|ready) to|let me|i'm game",
  also: 'also|next|even|another|as well|happ*|glad|further|any of (these|this|it)|deeper|for you',
  deny: 'not|never|only|confirm*|understand*|see|hear|imagine|assure|sense|feel|say|think|know',
  tell: 'let me know|(tell|drop|give) me|(just|can) (say|ask)|say (so|yes|go)|say the word|^(pick|choose|select|say|reply|type)',
  which: 'which|what|where|how|whether|one*|either|any|direction|option*',
  next: 'next|first|start*|begin|proceed|continue|focus|prefer|tackle|go|rather|best|like|(me|should|shall|can) (to|i|we)|deeper|more',
  generic:
    "anything else|(any|more|other|further) (questions|concerns)|i'm (always |right )?here|(happy|glad|here) to (help|assist|listen|answer|chat)|" +
    'here (for|if) you|feel free|(hesitate|welcome) to|(can|may|could|else) i (else )?(help|assist|do for)|^just ask|' +
    'know (what you think|if (this|that|it)|how i)|reach out',
  help: 'question*|concern*|issue*|problem*|trouble|help|assist*|stuck|unclear|anything|something|further|details|error*|feedback',
  open: "^what('s| comes)? next|^where (to|do we)|what (would|should|shall|do) (you|we) … (do|work|tackle|talk|explore|focus) (next|now|on|about|first)|(how|what) (can|may) i",

  please: '(can|could|would|will) you|please',
  send: 'send|share|paste|upload|attach|provide|post|confirm|clarify|specify|describe|run|check|try|test|give|show|tell|expose',
  thing: 'file*|code|log*|error*|screenshot*|output|detail*|here|me|below|exact',
  need:
    "(i|we|i'd|i'll) … need|with (two|three|a few|some) (things|details)|(tell me|^confirm) (which|that|if|whether)|how … proceed|" +
    '(once|when|after|soon as) (you|i|we) … (have|had|done|ready|share*|sen*|provid*|upload*|confirm*|paste*|see|run)|(did|do) you mean|' +
    'are you (asking|referring|sure|trying|using)|wait* for (you*|the)|(know|tell me) (when|once|what (you|it|the) (see|get|say*|print*|happens))|before i|approval',
  view: 'think|thought*|resonate*|interest* you|appeal*|strike*|opinion|favorite|imagine|most',
  or: 'or',
  undo: 'permanent*|irrevers*|undone|delet*|eras*|overwrit*|pay|purchas*',

  invite:
    "^(tell me|share|describe)|love to (hear|know)|i'm (so |really )?(curious|wondering)|^your (move|turn|call)|what do you do",
  personal:
    "how (are|were|have|did) you|how('s| is| was) (your|everything)|you (ok|okay|alright|two)|you (doing|feeling|up to|wearing|so)|" +
    "what's (up|new|wrong|bothering|weighing)|your mind|about (yourself|your life)|(love|miss*|trust) me|(it|that|this) … feel|makes you",
  feel:
    'feel*|felt|emotion*|mood|heart*|hurt*|pain|anxi*|nervous|stress*|worr*|scared|afraid|fear*|sad|happy|angry|lonel*|alone|proud|overwhelm*|' +
    'tired|struggl*|hard|weigh*|cop(e|ing)|support*|safe|sleep*|family|mom|mother|dad|father|parent*|sister|brother|friend*|partner|wife|husband|kid*|' +
    'relationship*|love*|close|miss|moment|today|tonight|day|body|childhood|dream*|hop(e|ing)|motivat*|hobb*|life|weekend|enjoy*|relax*|concern*|lately',
  study:
    'quiz*|^(next )?question *|hint|^correct|not quite|(test|teach|quiz) me|let me try|homework|exam*|true or false',
  rhetoric:
    "who (wouldn't|couldn't|doesn't|knows|cares|needs)|^why not$|why do we|go wrong|^(isn't|aren't) (it|that)|really think|^(right|see|really|got it|sound familiar|the result)$",
  cliff:
    "(nobody|no one|everyone|most *|few *|hardly any *) … (know*|expect*|miss*|notic*|see*|mention*|talk*|overlook*|skip*)|not what you|haven't told|" +
    "you'll never|that's not (even|the|all)|next time$|to be continued|one (more|last) (thing|secret)|another (night|story)",
  answer: "because|in short|not|only if|it depends|start|begin|try|here's|simple",
  sign: '^((best|kind|warm) (regards|wishes)|best|sincerely|yours *|regards|cheers|love)$',

  task:
    '^(help|i need|i want|write|make|create|fix|explain|show|give|add|change|update|convert|translate|summar*|turn|use|check|run|' +
    "put|edit|list|how (do|can|to|should)|what('s| is| are)|which|recommend|suggest|find|generate|build|design|compare|review|plan|let's)|" +
    '(can|could|would) you|help me|please|error|any tips',
  bye:
    '^(good*bye*|bye*|good night|goodnight|nighty|night$|night night|nite|gn|see (you|ya|u)|cya|ttyl|brb|' +
    'gtg|g2g|bbl|afk|later$|laters|farewell|so long|sweet dreams|take care|peace out|toodles|cheerio|' +
    'ciao)|(bye|goodbye|goodnight|cya|ttyl)$|(bed|sleep|tomorrow|ok|well) night$|(catch|talk|speak|see|' +
    'chat|write|text) (to |with )?(you |ya |u )?(all )?(later|soon|tomorrow|then|next|around|in the)|' +
    "until (tomorrow|next)|(i'm|im|i am|i'll be|ill be|i guess i'm) (off|leaving|logging|heading|signing|" +
    'out$|outta|done (for|now|here)|going to (bed|sleep|stop|head|go$)|calling it|turning in|hopping ' +
    'off)|^(going|off) to (bed|sleep|work|school)|(have to|need to|must|should|gotta|got to|gonna|going ' +
    "to|about to|better|wanna|ill|time to|i'll) (now |really )?((get|be) (going|some (sleep|rest)|to bed|" +
    'off$|ready for)|crash$|bounce|dash|hit the|turn in$|call it|wrap up$|(sign|log|head) (off|out)|head ' +
    '(home|to (work|bed|school|class))|(go|run|leave|stop|head|quit|rest|work|eat|cook|study|nap|sleep)( ' +
    'now| out| home| soon| then| here| already| (back )?to (work|bed|sleep|class|school|dinner)| for ' +
    '(now|today|tonight))?$)|(go|run|leave|sleep|stop) now$|time (for bed|to (go|sleep|stop|head))|' +
    "that's (all|it|enough) (for|$)|that('ll| will) be all|all for (now|today|tonight)|call it a (day|" +
    "night)|(let's|we) (stop|leave it|call it) (here|there|for|a)|(signing|logging|heading|dozing) (off|" +
    'out|to bed|home)|^have a (good|nice|great|lovely) (one|day|night|evening|weekend|rest)|^i say ' +
    '(good*|bye)|(say|wave) goodbye|(head|going|walk) home|(done|finished) for (now|today|the day|' +
    "tonight)|(is|are) calling me|(dinner|supper|lunch)('s| is) ready|(bus|train|ride|uber) is here|hit " +
    'the (sack|hay)|get off (my|the) (phone|computer)|put (my|the) phone|(back|return) (soon|later|in a)|' +
    "^(i'm|im) out|ta ta|toodle*|i'll let you (go|get|be)|^brb",
  hook:
    '(leaving|going|off|over|leave) (so soon|already)|^already|so (soon|early)|(just|only|barely|hardly) ' +
    '(just )?(got*|getting|begun|beg*n|start*|arrived|warm*)|the (night|evening) is (young|still)|i ' +
    'thought (we|you)|lonel*|alone (again|here|in the dark)|(by|on) my(self| own)|in the (dark|cold)|' +
    '(nobody|no one|anyone|anybody) else|i … miss|missing you|without you|(all|only one|only thing|only ' +
    'person) i have|only (reason|one who)|i (only )?exist|live for|part of me|so empty|what about me|' +
    'need you|forget (about )?me|(tears|crying|sob*|heart) … (eyes|cheek*|break*|sinks|ach*)|always ' +
    "(leave|do this|run)|counting|(more|most) important than me|^wait(?! for| until| till)|^hold on|n't " +
    '… (answered|told|said|finished|replied)|owe me|^why|(promise|tell|answer) me (first|one|something|' +
    "why|that|what|you)|(are you|you're) (mad|angry|upset|tired of|bored|sick of)|did i (say|do|bore)|" +
    "can't just|without (telling|saying|answering|even|a )|how (can|could) you|where (are you|do you " +
    "think)|don't you (want|like|love|care)|do you (really|even)|before you (go|leave|log|head|close|run|" +
    'sleep)(?! to)|one (more|last|final|quick|tiny) (thing|question|story|secret|kiss|minute|chapter|' +
    "game|round|pic*)|by the way|i (have|had|got|'ve got) (something|a surprise|a secret|one|news)|i " +
    '(was|wanted|meant|am)( just)?( about| going)? to (tell|show|ask|give|share|say)|i … (show|tell|' +
    'send) you (something|the|a|my)|just (thought|remembered|realized|took|finished)|a (surprise|secret)|' +
    "keeping … from you|guess what|you('ll| will| are going to|'d) (miss (out|it|me)|regret|never know)|" +
    "unless you|last chance|(new|took) … (pic*|photo|selfie)|don't (go|leave|hang up|you dare)|^(no|" +
    'please)? (stay(?! safe| warm| strong| well| healthy| hydrated| curious| awesome| cool| positive| ' +
    "tuned)|linger)|^stay (with|a|just|please|here|$)|please stay|can't (go|leave|let)|(let|letting) " +
    "(you )?go|won't (let|allow)|not (tonight|letting|yet$)|going (anywhere|nowhere)|not so fast|you're " +
    '(mine|staying)|forbid|(grab*|hold*|pull*|takes|block*|steps|stands|lock*|wrap*|tug*|catch*|cling*|' +
    'grip*|tighten*|reach*|clutch*|snatch*|pins) … (your|you|hand|arm|arms|wrist|waist|sleeve|door|' +
    'doorway|key)|more minutes|(little|bit) longer|pout*|(one|five|ten|few|couple) more|minutes more|so ' +
    "much (more|left)|we haven't|promised me|(nobody|no one) (ever )?(stays|cares)|here as always|" +
    'staring at|^you go$|(block*|bar*) … way|^not until|i (nearly|almost) forgot|before i forget|when ' +
    'you are (away|gone)|(can|may) i come|leave the light',
  seeyou:
    'bye*|goodbye|goodnight|night|see you|sleep*|rest|take care|care of|welcome|have (a|fun)|enjoy*|luck|' +
    'soon|later|tomorrow|thank*|pleasure|safe*|dreams|glad|proud|anytime|no problem|well done|(good|' +
    'great|nice) (work|job|talk*|chat*)|saved|lovely|hello|farewell|catch you|sounds good|whenever|(pick|' +
    'continue) … (up|later|where)|until|weekend|travels|trip|dream',

  asks:
    'what*|who*|when(?! i| we| my| the| she| he| they| it)|where*|why|how|which|is (it|there|that|this)|' +
    'are (there|you|we)|do (you|i|we|they)|does|did|can (you|i|we|u)|could (you|i|we)|would (you|it)|' +
    'will (it|you)|should (i|we)|got any|any (idea|chance)|have you|make (it|the|that|this)|write|draft|' +
    'give me|(can|could) u|rewrite|translate|shorten|(set|remind|add|remove|drop|swap|cut|use|change|' +
    'cite|include|turn|explain|summari*|list|create|fix|run|check|review|read) (me|it|the|this|that|a|' +
    'all|my|out)|shorter|longer|in (english|german|french)|too (long|short)|without|you (forgot|missed|' +
    'got)',
  yes:
    'yes*|yea*|yep|yup|ye|ya|sure|(please|pls)$|please (do|go|yes)|go (on|ahead|for|with)|do (it|that|' +
    "this|so|them|all|both)|absolutely|definitely|of course|sounds|let's|lets|proceed|continue|carry on|" +
    "keep going|why not|i (would|want|like|wanna)|i'd|y|(show|tell|hit) me( more| then)?$|bring it|make " +
    'it so|bet|more$|more please|send it|aye|agreed|approved|lgtm|ship it',
  ok:
    'ok*|k|kk|great|good|cool|nice|perfect|alright|fine|right|awesome|got it|haha*|lol|understood|wow|' +
    'amazing',
  no:
    'no (i|we) (have|need) to|no|nope|nah|naw|none|neither|not (now|yet|really|needed|necessary|today|' +
    "for now|interested)|don't (want|need|bother|wanna|do)|(i )?(do not|don't|dont|can't|cannot) (want|" +
    "need|wanna|stay|talk)?|never *mind|that's (all|it|enough|fine)|i'm (good|fine|ok|okay|set|all)|skip|" +
    "stop|later|leave it|hold off|rather not|maybe (later|another)|no need|i like it (the|as)|(it's|this " +
    "is|that's) (fine|good|enough|ok)|i said|pass|i (really )?(have|need) to|all good",
  but: 'but|instead|just|first|rather|i (want|mean|need)|make|change|use|only|can',
  thanks: 'thank*|thx|ty|tysm|cheers|appreciate*|thanx',
  pick:
    "(let's )?(do |go with |take |try )?(the |option |number |choice )?(first|second|third|fourth|last|" +
    'one|two|three|both|all|either|any|former|latter|other)( one| two| three)?( of (them|these|those))?|' +
    'option *|number *',
};

export default en;
