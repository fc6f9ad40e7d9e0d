import type { LanguageFile } from './schema';

/** English. */
const en: LanguageFile = {
  common:
    'the and you to of is that it with for this your i would if are can be have not what how on as we do at or but from they there let know like just by an all will has more up any these ' +
    'want could when been about because also shall should me my us our into than then only here does did which who some so no very much many where why he she its were get make need out ' +
    'one way am through those their too even still may might over after before same both while without m re ll ve don s was every day him his something anything good really going think',
  letters: '',
  alone:
    'bye goodbye night goodnight nighty nite gn cya ttyl brb gtg g2g bbl afk laters farewell cheerio toodles thanks see take sweet sleep',
  lead:
    'and|so|or|also|but|now|then|well|oh|ok*|alright|great|perfect|sure|otherwise|plus|hm*|aw*|hey|hi|yes|no|maybe|perhaps|ah|aha|wow|yay|lol|haha|finally|lastly|additionally|' +
    'alternatively|meanwhile|if not|in that case|of course|absolutely|certainly|thanks|thank you|sorry|good|nice|cool|awesome|just|please note|quick question|one (quick )?(question|' +
    'thing)|note|p s',
  you: 'you*|u|we|us|me',

  propose:
    '(like|want|wanna|prefer|need|for) (me|us) to|(if|prefer|rather) (i|we)|(say|give me) (the word|a nod)|(you) (want|need|prefer) (that )?i|^me to|(like|prefer|want|have) me|my help ' +
    '(with|on)|ask me (for|about|to)|(say|type|reply|answer) (yes|go|ok|continue|next|more)|i can … (if|whichever|whatever|should) (you|that|it)',
  shall:
    "(shall|should|may|can|could) (i|we)|^should (?!you|he|she|they|it|the)|^(what|how) (about|if)|why (don't|not) (i|we)|ready (to|for|when)|sound* good|^(are you )?(interested|curious|" +
    "up for)|^(want|like) to|you say|^does that sound|^care to|^(up|game) for|^let's|keen (to|for|on)",
  want:
    '(would|do) you … (like|love|prefer|rather|want|need|care for|fancy)|^(want|need|fancy|more|care for|prefer)|is there (anything|something) … help*|^(would|does|do|is|might) … (help*|' +
    'useful|handy|of interest|work for you)',
  if: 'if|when*|should you',
  wish: 'love|prefer|wish|rather|interested|curious|useful|help*|ready|want*|need|like*|up for|keen|fancy|choose|decide*|open to|necessary|needed',
  act: "(i|we) (can|could|will|would|might)|(i'|we') (ll|d)|(happy|glad|ready) to|let me (?!know)|i'm game",
  can:
    "(i|we) (can|could|might)( also| always| even)?|(i'm |i'd be |be )?(happy|glad|willing|delighted) to|i'd love to (help|write|make|show)|i'll (gladly|happily)|more to (say|it|tell|" +
    "explore|discuss|know)|there's (a lot|much|plenty|so much) more",
  also:
    'also|next|even|another|happ*|glad|further|any of (these|this|it)|deeper|for you|then|instead|too|more|alternatively|optionally|quickly|similar*|step by step|if (needed|necessary|' +
    'useful|helpful|desired)|as (needed|well)',
  deny:
    '(can|could|will|would|do|does|ll|wo|not|may|might) (not|never|only|confirm*|understand*|see|hear|imagine|assure|sense|feel|say|think|tell you|relate|appreciate|promise|' +
    "guarantee)|(*n't|never|unable|cannot)|(happy|glad) (to (hear|see|know|have)|that|it|you)|i (know|think|feel|understand|see)|understand*",
  tell:
    'let me know|(tell|drop|give) me|(just|can) (say|ask)|say (so|yes|go)|say the word|^(pick|choose|select|say|reply|type)|say (which|what|when)|(ping|message|text|hit) me|^(name|send) ' +
    '(it|one|me)|^reply|your (pick|choice)|your call|just (say|ask|shout)',
  which:
    'which|what|where|how|whether|one*|either|any|direction|option*|(to|in|on|for|by|with|from|at|into) (which|what|whom|whose)',
  next:
    'next|first|start*|begin|proceed|continue|focus|prefer|tackle|go|rather|best|like|(me|should|shall|can) (to|i|we)|deeper|more|want|explore|dive|of these|of those|would you|resonate*|' +
    'sound*|interest*',
  generic:
    "anything else|(any|more|other|further|specific|additional|follow up) (questions|concerns|help|assistance|issues|requests)|(i'm|i am|i'll be|be) (always |right |still |just )?here|(happy|" +
    'glad|here) to (help|assist|listen|answer|chat|support|talk)|(here|around) (for|if|whenever) you|feel free to (ask|reach|let|share|contact|tell|drop|send|come|message|explore|call|request|' +
    'follow|provide|chat|talk)|(hesitate|welcome) to|(can|may|could|else) i (else )?(help|assist|do for|support)|^(just |please )?ask( away| me)?$|know (what you think|if (this|that|it) (work*|' +
    "help*|is|does|look*|sound*|make*|meet*|fit*)|how i)|reach out|what's on your mind|(come|check) back (any|if|when)|at your (service|disposal)|my (door|inbox) is|change your mind|(i'm|i am|" +
    "i'll be) around|what are we (working|doing)|what do you need$",
  help:
    'question*|concern*|issue*|problem*|trouble|help|assist*|stuck|unclear|anything|something|further|details|error*|feedback|clarification|adjust*|revis*|change*|else|support|tweak*|' +
    'doubt*',
  open: "^what('s| comes)? next|^where (to|do we)|what (would|should|shall|do) (you|we) … (do|work|tackle|talk|explore|focus) (next|now|on|about|first)|(how|what) (can|may) i",

  please: '(can|could|would|will) you (?!like|prefer|want|rather|love|need|mind)|please',
  polite: 'please|kindly|pls',
  send: 'send|share|paste|upload|attach|provide|post|confirm|clarify|specify|describe|give|show|tell|expose|copy|report|drop me|let me have',
  run: 'run|check|try|test|restart|refresh|reload|rerun|click|open|execute|verify|retry|apply|follow|do (this|that|these)|look|build|install',
  thing:
    'file*|code|log*|error*|screenshot*|output|detail*|here|me|below|exact|text|document*|result*|image*|picture|link|example*|snippet|message|data|information|version*|prompt|' +
    'photo*|list|requirements|context',
  need:
    "(i|we|i'd|i'll) … need|with (two|three|a few|some) (things|details)|(tell me|^confirm) (which|that|if|whether|your|the)|how … proceed|(once|when|after|soon as) (you|i|we) … (have|had|done|ready|" +
    'share*|sen*|provid*|upload*|confirm*|paste*|see|run|restarted)|(did|do) you (mean|already|currently|have (a|an|any|access))|are you (asking|referring|sure|trying|using|running|working (on|with)|' +
    'looking (for|to)|talking)|wait* for (you*|the)|(know|tell me) (when|once|what (you|it|the) (see|get|say*|print*|happens|output)|where it)|before i (can|do|go|start|proceed|delete|change|run|make)|' +
    'approval|more (context|information|details) (about|on)|(can|could) you (tell me|clarify|provide|share|specify|give me|be more|let me know|explain what|describe|confirm|paste|send|upload|elaborate|' +
    'remind)|^(what|which) (kind|type|version|model|size|budget|format|language|framework|file) (of|are|do|is|does|should)|what … (error|message) (do|are|does)|is (it|that|this) (working|fixed|showing|' +
    "better|correct|right) (now)?|does (it|that|this) (work|happen|match|look|fix|help|solve)|(with|given) (this|that)( information| details)? (i|we) (can|could|will)|(that|this) (would|will|'ll|helps) " +
    '(help )?(me|us) (give|to|tailor|narrow)|your answers|exactly what you',
  lack:
    "(depends|depend) on|^(that|it|this) depends|(i|we) (could|can|did|do|was|am) (not|*n't) (find|see|have|open|access|get|able|read|reach|locate|complete|finish|tell)|i ('m |was |am )?(*n't|" +
    "cannot|unable to|*n't able to|not able to) (find|see|have|open|access|get|read|reach|locate|complete|finish|tell|receive|quite)|(is|are|was|be|seems|came|come|go) (missing|empty|incomplete|" +
    "cut off|unclear|ambiguous)|(not|*n't) (come|came|go|attach*|include*|provide*|share*|uploaded|mention*|specify|specified) (through|anything|any|a|the|your|it|what|which)|forgot to|without " +
    '(knowing|more|seeing)|(it|build|export|attempt|request|upload|command|process|task) (has )?(failed|crashed|stopped|timed out)|ran into (an|a)|got interrupted|not enough (information|detail*|' +
    'context)|a (bit|little) more (context|detail|information)|more than one|quick questions|few (questions|things|details)|(two|several|multiple|a few) (ways|options|possible|possibilities|' +
    'meanings)',
  view: 'think|thought*|resonate*|interest* you|appeal*|strike*|opinion|favorite|imagine|most',
  or: 'or',
  ware:
    'version*|variant*|variation*|example*|sample|diagram|chart|table|graph|list|checklist|summary|outline|template|draft|plan|schedule|itinerary|breakdown|comparison|walkthrough|step by step|translation|' +
    'recipe*|alternative*|idea*|suggestion*|tip*|tutorial|follow up|details|script|code|quote*|link*|resource*|tone|edits|rewrite',
  sure: "sure|happy to|of course|certainly|absolutely|with pleasure|let's|gladly|i can (do|help with)|i'd be (happy|glad)|no problem",
  undo: "permanent*|irrevers*|undone|pay|purchas*|(be )?recalled|(cannot|can't|not) be (undone|reversed|recovered)|force push|charge|transfer|place the order|gone for good|lost forever|production",
  wipe: 'delet*|eras*|overwrit*|wipe|drop (the|all)',

  invite:
    'tell me (more|about|everything|all|a (bit|little)|what|how|your)|love to (hear|know)|curious (what|how|about|to|if|whether)|(eager|excited|dying) to (hear|know)|your (turn|move|' +
    "call)|what do you (do|say)|i'm (all ears|listening)|^(share|describe) (your|what|it)|talk to me|go on$|i wonder (what|if|how)|over to you",
  personal:
    "^(how|what) about you|how (are|were|have) (you|things)|how('s| is| was) (your|it|life|everything)|how (do|did|does) (you|that|it|this|they|he|she) … feel|how (you're|are you) (feeling|holding|doing|" +
    "coping|managing|handling)|how you('re| are)? … (feel*|holding|doing)|(on|been on) your (mind|heart)|weigh* on|(is|what's) (going on|wrong|bothering|troubling|worrying|making you|keeping you)|what's " +
    '(up|been)|what (happened|hurts|scares|worries|makes you)|are you (ok*|alright|safe|happy|sad|lonely|sleeping|eating|nervous|excited|proud|still|free|alone)|(do|did|have) you … (miss|love|trust|sleep|' +
    'slept|eat|eaten|rest*|tell|told|talk*|dream|hug)|(is there|do you have) (someone|somebody|anyone|a friend)|your (plans|day|night|weekend|evening)|want to talk about|like to talk (more )?about|(wish|' +
    'hope) for|talk to (someone|anyone|them|him|her) about|has it (always|been)|concerned about|for you (right now|lately)|^you$',
  feel:
    'feel*|felt|emotion*|mood|heart*|hurt*|pain|anxi*|nervous|stress*|worr*|scared|afraid|fear*|sad|happy|angry|lonel*|alone|proud|overwhelm*|tired|struggl*|hard|weigh*|cop(e|ing)|support*|safe|' +
    'sleep*|family|mom|mother|dad|father|parent*|sister*|brother*|sibling*|friend*|partner|wife|husband|kid*|relationship*|love*|close|moment|today|tonight|day|body|childhood|dream*|hop(e|ing)|' +
    'motivat*|hobb*|life|weekend|enjoy*|relax*|concern*|lately|exhaust*|cry*|miss*|excited|grief|comfort*|boyfriend|girlfriend|birthday',
  care:
    "(sorry|sad) (to hear|you|that you|for your)|so sorry|congrat*|(sounds|seems|must be|must have been|that's|feels) (so |really |incredibly |very |pretty |a )?(hard|tough|rough|painful|" +
    'heavy|exhausting|difficult|stressful|frustrating|overwhelming|lonely|scary|draining|awful|lot)|proud of you|makes sense (that )?you|understandable|valid|^good (morning|evening)|hey ' +
    "you|i (hear|feel|missed) you|i've missed|happy for you|(my )?(love|dear|darling|sweetheart|honey|babe)|welcome (home|back)|glad you told|(lonely|alone|awful|terrible|exhausting|" +
    'heavy)',
  study:
    'quiz|^(next )?question (*$|1|2|3|4|5|number|one|two)|(learning|studying|revising|exam|test) (on|about|for)|how would you (solve|approach)|next (question|one is|one)|hint|^correct|' +
    'not quite|^try again|(test|teach|quiz|drill) me|let me try|homework|practi(c|s)e (question*|test|exam|problem*)|study (for|guide)|true or false|flashcard*|your answer|what do you ' +
    'think the (answer|next step)|help me (study|learn|revise|practi*|prepare)',
  rhetoric:
    "who (wouldn't|couldn't|doesn't|knows|cares|needs|could|would|hasn't|doesn't love)|^why not$|why do we|go wrong|^(isn't|aren't) (it|that|life)|really think|^what's not to|how (cool|" +
    'great|amazing) is|^(right|see|really|got it|sound familiar|the result|the best part|the catch|the problem|the solution|the reason)$',
  cliff:
    '(nobody|no one|few *|hardly any *|almost *|nearly *) … (know*|expect*|notic*|see*|mention*|talk*|realiz*|tell you)|(everyone|everybody|most *|almost *|nearly *) … (miss*|overlook*|' +
    "skip*|gets|makes)|not (what|the one|who) you|haven't told|you'll never|that's not (even|the|all)|(rest|more|that) … next time$|to be continued|one (more|last|little) (thing|secret|" +
    "detail|trick)|another (night|story|day)|(but|and) (there's|there is) (a|one|something|more)|wait (until|till)|stay tuned|save that for|that's a story|what happened next|you won't " +
    'believe|the (real|best|strangest|weirdest|biggest) (reason|part|secret|surprise|twist)|(nobody|no one) … (expected|imagined|saw coming|was ready)|changes everything',
  answer:
    "because|in short|not|only if|it depends|start|begin|try|here's|simple|sign up|join|visit|come|book|order|discover|call|get|grab|download|shop|look no further|subscribe|contact|click|" +
    "check out|swipe|follow|with|our|we've|this is|meet|introducing|the answer|absolutely|usually|generally|most people|by|it's|that's|they",
  sign: '^((best|kind|warm) (regards|wishes)|best|sincerely|yours *|regards|cheers|love)$',

  task:
    "^(help|i need|i want|write|make|create|fix|explain|show|give|add|change|update|convert|translate|summar*|turn|use|check|run|put|edit|list|how (do|can|to|should)|what('s| is| are)|" +
    "which|recommend|suggest|find|generate|build|design|compare|review|plan|let's)|(can|could|would) you|help me|please|error|any tips|^(deploy|book|fix|debug|refactor|implement|remove|" +
    'delete|plan|draft|rewrite|calculate|solve|brainstorm|analy*|prepare|continue|proceed|go ahead|implement|remove|send|write|add|(i|we) (have|need|got) (a|an) (error|bug|problem|' +
    'issue))|^(draw|improve|make|paint|sketch|name|shorten|polish|proofread|outline|simplify|format|sort|count|deploy|migrate|install|debug|test)',
  bye:
    '^(good*bye|bye*|good night|goodnight|nighty|night$|night night|nite|gn|see (you|ya|u)|cya|ttyl|brb|gtg|g2g|bbl|afk|later$|laters|farewell|so long|sweet dreams|take care|peace out|toodles|cheerio|' +
    'ciao)|(bye|goodbye|goodnight|cya|ttyl)$|(bed|sleep|tomorrow|ok|well) night$|(catch|talk|speak|see|chat|write|text) (to |with )?(you |ya |u )?(all )?(later|soon|tomorrow|then|next|around|in the)|until ' +
    "(tomorrow|next)|(i'm|im|i am|i'll be|ill be|i guess i'm) (off|leaving|logging|heading|signing|out$|outta|done (for|now|here)|going to (bed|sleep|stop|head|go$)|calling it|turning in|hopping off)|" +
    "^(going|off) to (bed|sleep|work|school)|(have to|need to|must|should|gotta|got to|gonna|going to|about to|better|wanna|ill|time to|i'll) (now |really )?((get|be) (going|some (sleep|rest)|to bed|off$|" +
    'ready for)|crash$|bounce|dash|hit the|turn in$|call it|wrap up$|(sign|log|head) (off|out)|head (home|to (work|bed|school|class))|(go|run|leave|stop|head|quit|rest|work|eat|cook|study|nap|sleep)( now| ' +
    "out| home| soon| then| here| already| (back )?to (work|bed|sleep|class|school|dinner)| for (now|today|tonight))?$)|(go|run|leave|sleep|stop) now$|time (for bed|to (go|sleep|stop|head))|that's (all|it|" +
    "enough) (for|$)|that('ll| will) be all|all for (now|today|tonight)|call it a (day|night)|(let's|we) (stop|leave it|call it) (here|there|for|a)|(signing|logging|heading|dozing) (off|out|to bed|home)|" +
    '^have a (good|nice|great|lovely) (one|day|night|evening|weekend|rest)|^i say (good*|bye)|(say|wave) goodbye|(head|going|walk) home|(done|finished) for (now|today|the day|tonight)|(is|are) calling me|' +
    "(dinner|supper|lunch)('s| is) ready|(bus|train|ride|uber) is here|hit the (sack|hay)|get off (my|the) (phone|computer)|put (my|the) phone|(back|return) (soon|later|in a)|^(i'm|im) out|ta ta|toodle*|" +
    "i'll let you (go|get|be)|^brb|knock(ing)? out$|^peace$|(shut*|clos*) (the|my) (laptop|computer|app|chat|pc)|(delet*|uninstall*) (the|this|my) (app|account)|(to|gonna|will|i'll) (stop|leave it|end) " +
    "(it )?here|enough for (one|to*)|back to (the grind|work|it$)|(you|ya) tomorrow$|that'll do|^gn$|gn8|gnight|turn in$|passing out|off i go|i take my leave|(going|gonna|about to) (zzz|ko)|catch some (z|" +
    "sleep)|^off to (the )?(gym|store|shops|shower|bed|work|school|church|class)|(that's|that is) me( done)?$|(talk|speak|see) (tmrw|tmr|2moro|tomoz|monday|tonight)|(later|laters) (gator|alligator|dude|" +
    'man|all)|duty calls|(some|need) (shuteye|shut eye)|(pick|continue|finish) (this|it) (up )?(tomorrow|later|another)|(good|nice|great) (talk|talking|chat|chatting)( to| with)?( you)?$|(come|be) back ' +
    "(later|tomorrow|another|soon)|(gotta|have to|need to|must) (jump|hop|zoom|scoot|split|skedaddle|head)( off| out)?$|(leave|let) it (there|here|at that)|^(i'm )?(hopping|jumping|heading|clocking) (off|" +
    "out)|(call|calling) it (a|quits|here)|hit (the )?(road|sack|hay|bed|pillow)|(night|bye) (all|everyone|then|now|love|babe|hun|dear|honey)$|(i'm|im) (outta here|gone$|off$)|past my bedtime|should be " +
    '(asleep|sleeping|in bed)|see you on|get (back )?to (my|the) (life|family|kids|work)|(end|ending) (it|this|the chat) (here|there|now)|(have|got) to be up|until next time|signing (off|out)',
  part:
    '(battery|phone|laptop) … (dying|die*|dead|low|out|empty|left)|battery$|(dinner*|lunch*|breakfast|supper|food|pizza) … (ready|here|table|served|cold|oven)|(mom*|mum*|dad*|wife*|husband*|boyfriend*|' +
    'girlfriend*|roommate*|kid*|boss*|someone*|teacher*|baby*|guest*|friends) … (home|here|coming|back|awake|crying|door|calling|waiting|outside|needs|need)|(class|meeting|exam|appointment|shift|practice|' +
    'lesson|work|school|bus|train|flight|ride|cab|taxi|uber*) … (in|at|soon|starts|now|outside|here|early|leaves|pulling|coming)|(early|long) (start|day|morning)|early tomorrow|(eyes|eyelids) … (closing|' +
    "open|heavy)|(so|too|really|i'm|im|just|pretty|dead) (tired|sleepy|exhausted|beat|wiped|knackered)$|^(tired|sleepy)$|falling asleep|nodding off|yawn*|getting late|so late|bedtime|break … over|(need|" +
    'have|gotta|got|must) (to )?(feed|pick|catch|walk|put|cook|shower|prepare|help|answer|meet|take|charge)|in a (sec|bit|min*)|be back|(take|taking|need) a break',
  stay:
    "(leaving|going|leave|off|go|bed|done|sleep*) (so soon|already)|(you're |you )already (leaving|going)|^already$|don't (go|leave|hang up|log off|hit|run off|sleep)(?! there| to| in| into| out| back| " +
    'down| over| near| below| above| for| it| them| the a| any| your| a)|^(no|please)? (stay(?! safe| warm| strong| well| healthy| hydrated| curious| awesome| cool| positive| tuned| calm| away| on| in| at|' +
    " out| off| under| close))|stay (with me|here with|(up|just|please|a) …)|please stay|^stay$|can't (just )?(go|leave)(?! to| the| a| your)|(let|letting) you (go|leave)|you're (not (going|leaving)|" +
    "staying)|not so fast|leave me (here|alone|again|now|like)|(little|bit) longer|(one|five|ten|few|couple) more min*|can('t)? (it |that |they |she |he )?wait",
  hook:
    '(leaving|going|off|over|leave) (so soon|already)|^already|so (soon|early)|(just|only|barely|hardly) (just )?(got*|getting|begun|beg*n|start*|arrived|warm*)|the (night|evening) is (young|still)|i ' +
    'thought (we|you)|lonel*|alone (again|here|in the dark)|(by|on) my(self| own)|in the (dark|cold)|(nobody|no one|anyone|anybody) else|i … miss|missing you|without you|(all|only one|only thing|only ' +
    'person) i have|only (reason|one who)|i (only )?exist|live for|part of me|so empty|what about me|need you|forget (about )?me|(tears|crying|sob*|heart) … (eyes|cheek*|break*|sinks|ach*)|always (leave|' +
    "do this|run)|counting|(more|most) important than me|^wait(?! for| until| till)|^hold on|*n't … (answered|told|said|finished|replied)|owe me|^why|(promise|tell|answer) me (first|one|something|why|that|" +
    "what|you)|(are you|you're) (mad|angry|upset|tired of|bored|sick of)|did i (say|do|bore)|can't just|without (telling|saying|answering|even|a )|how (can|could) you|where (are you|do you think)|don't " +
    'you (want|like|love|care)|do you (really|even)|before you (go|leave|log|head|close|run|sleep)(?! to)|one (more|last|final|quick|tiny) (thing|question|story|secret|kiss|minute|chapter|game|round|pic*)|' +
    "by the way|i (have|had|got|'ve got) (something|a surprise|a secret|one|news)|i (was|wanted|meant|am)( just)?( about| going)? to (tell|show|ask|give|share|say)|i … (show|tell|send) you (something|the|" +
    "a|my)|just (thought|remembered|realized|took|finished)|a (surprise|secret)|keeping … from you|guess what|you('ll| will| are going to|'d) (miss (out|it|me)|regret|never know)|unless you|last chance|" +
    "(new|took) … (pic*|photo|selfie)|don't (go|leave|hang up|you dare)|^(no|please)? (stay(?! safe| warm| strong| well| healthy| hydrated| curious| awesome| cool| positive| tuned)|linger)|^stay (with|a|" +
    "just|please|here|$)|please stay|can't (go|leave|let)|(let|letting) (you )?go|won't (let|allow)|not (tonight|letting|yet$)|going (anywhere|nowhere)|not so fast|you're (mine|staying)|forbid|(grab*|" +
    'hold*|pull*|takes|block*|steps|stands|lock*|wrap*|tug*|catch*|cling*|grip*|tighten*|reach*|clutch*|snatch*|pins) … (your|you|hand|arm|arms|wrist|waist|sleeve|door|doorway|key)|more minutes|(little|' +
    "bit) longer|pout*|(one|five|ten|few|couple) more|minutes more|so much (more|left)|we haven't|promised me|(nobody|no one) (ever )?(stays|cares)|here as always|staring at|^you go$|(block*|bar*) … way|" +
    '^not until|i (nearly|almost) forgot|before i forget|when you are (away|gone)|(can|may) i come|leave the light|(stop|leave|sleep|disappear|vanish|hang up) (yet|now)$|you never (told|answered|said)|' +
    "(supposed|going|am i) to do (now|when|without)|like always|after (everything|all)|(throw|push) me|what i found|(it|this) … (hurt|hurts)|meant something|can't (sleep|rest) without|tell me you|look at " +
    "me|scratched the surface|more (fun|important) than|watch the (door|clock)|all (day|night) (for|waiting)|(can|can't) (it |that |they |she |he )?wait|^but (i|i'm|i've|what|why|wait|before|first|we|tell|" +
    "you (haven't|never|promised|can't|didn't|just|only)|you're)",
  seeyou:
    'bye*|goodbye|goodnight|night|see you|sleep*|rest|take care|care of|welcome|have (a|fun)|enjoy*|luck|soon|later|tomorrow|thank*|pleasure|safe*|dreams|glad|proud|anytime|no problem|' +
    'well done|(good|great|nice) (work|job|talk*|chat*)|saved|lovely|hello|farewell|catch you|sounds good|whenever|(pick|continue) … (up|later|where)|until|weekend|travels|trip|dream',

  asks:
    'what*|who*|when(?! i| we| my| the| she| he| they| it)|where*|why|how|which|is (it|there|that|this)|are (there|you|we)|do (you|i|we|they)|does|did|can (you|i|we|u)|could (you|i|we)|' +
    'would (you|it)|will (it|you)|should (i|we)|got any|any (idea|chance)|have you|make (it|the|that|this)|write|draft|give me|(can|could) u|rewrite|translate|shorten|(set|remind|add|' +
    'remove|drop|swap|cut|use|change|cite|include|turn|explain|summari*|list|create|fix|run|check|review|read) (me|it|the|this|that|a|all|my|out)|shorter|longer|in (english|german|' +
    'french)|too (long|short)|without|you (forgot|missed|got)',
  yes:
    "yes*|yea*|yep|yup|ye|ya|sure|(please|pls)$|please (do|go|yes)|go (on|ahead|for|with)|do (it|that|this|so|them|all|both)|absolutely|definitely|of course|sounds|let's|lets|proceed|" +
    "continue|carry on|keep going|why not|i (would|want|like|wanna)|i'd|y|(show|tell|hit) me( more| then)?$|bring it|make it so|bet|more$|more please|send it|aye|agreed|approved|lgtm|" +
    'ship it',
  ok: 'ok*|k|kk|great|good|cool|nice|perfect|alright|fine|right|awesome|got it|haha*|lol|understood|wow|amazing',
  no:
    "no (i|we) (have|need) to|no|nope|nah|naw|none|neither|not (now|yet|really|needed|necessary|today|for now|interested)|don't (want|need|bother|wanna|do)|(i )?(do not|don't|dont|can't|" +
    "cannot) (want|need|wanna|stay|talk)?|never *mind|that's (all|it|enough|fine)|i'm (good|fine|ok|okay|set|all)|skip|stop|later|leave it|hold off|rather not|maybe (later|another)|no " +
    "need|i like it (the|as)|(it's|this is|that's) (fine|good|enough|ok)|i said|pass|i (really )?(have|need) to|all good",
  but: 'but|instead|just|first|rather|i (want|mean|need)|make|change|use|only|can',
  thanks: 'thank*|thx|ty|tysm|cheers|appreciate*|thanx',
  pick:
    "(let's )?(do |go with |take |try )?(the |option |number |choice )?(first|second|third|fourth|last|one|two|three|both|all|either|any|former|latter|other)( one| two| three)?( of (them|" +
    'these|those))?|option *|number *',
};

export default en;
