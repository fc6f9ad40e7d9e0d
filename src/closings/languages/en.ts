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
    '^(goodbye|bye|good night|goodnight|see (you|ya|u)|cya|ttyl|brb|gtg|later$)|talk (to you )?(later|soon|tomorrow)|' +
    "(i'm|im|i am|i'll be) (off|leaving|logging|heading|done|going to (bed|sleep|stop|go))|^going to bed|(have to|need to|must|should|gotta|got to) (sleep|" +
    "get (going|some|to bed)|(go|run|leave|stop|head) (now |out |home |to (work|bed|sleep|class|school))?$)|time (for bed|to (go|sleep|stop))|that's (all|it|enough) (for|$)|" +
    '(signing|logging|off) (off|out|to bed)|have a (good|nice|great)|^i say (good*|bye)|(head|going|walk) home|done for (now|today)',
  hook:
    '(leaving|going) already|^already|so (soon|early)|(just|only) (got*|getting)|lonel*|alone (again|here|in)|(i|ill) … miss|without you|all i have|' +
    "what about me|need you|forget me|(in|with) tears|always leave|counting|^wait|n't … (answered|told|said)|^why|(promise|tell|answer) me|did i|" +
    "before you (go|leave|sleep)|one (more|last|quick)|by the way|i (have|had) something|i wanted to|a (surprise|secret)|guess what|don't (go|leave)|" +
    "^stay (with|a|just|please)|please stay|can't (go|leave|let)|not tonight|going anywhere|not so fast|" +
    '(grab*|hold*|pull*|takes|block*|steps|lock*) … (your|you|hand|arm|door)|more minutes|longer',
  seeyou:
    'bye|goodbye|night|see you|sleep|rest|take care|welcome|have a|enjoy|luck|soon|later|tomorrow|thank*|pleasure|safe',

  yes: "yes*|yea*|yep|yup|sure|please|go|do (it|that|this|all|both)|absolutely|definitely|of course|sounds|let's|proceed|continue|why not|i (would|want|like)|i'd|y",
  ok: 'ok|okay|k|great|good|cool|nice|perfect|alright|fine|right',
  no: "no|nope|nah|not (now|yet|really|needed)|don't|never *mind|that's (all|it)|i'm (good|fine)|skip|stop|later|leave it",
  but: 'but|instead|just|first|rather|i (want|mean)|make',
  thanks: 'thank*|thx|ty|cheers|appreciate*',
  pick: '(the |option )?(first|second|third|last|one|two|both|all|either|any)|option *',
};

export default en;
