import { patternsWith, type LanguageRules } from './rules';

/** Parts that many patterns share. */
const anyOf = patternsWith({
  /** Verbs of wishing, behind "you". */
  want: "(( would|'d| also)* (like|love|want|prefer|need|wish|rather|care)|( are|'re) (interested|curious|ready|up for)|( would|'d) be (interested|up))",
  /** A verb by which the bot does something for the user: any but these. */
  act: '(?!(to|love|be|happy|glad|also|now|then|next|even|just|not|only|never|see|feel|sense|hear|imagine|understand|confirm|assure|guarantee|tell you|say|conclude|relate|be|have|remember|believe|think|know|worry|expect|still|really)~)[a-z]+',
  /** Words between "I can" and the verb. */
  also: '( (also|now|then|next|even|just|easily|quickly|happily|gladly|be (happy|glad|able) to))*',
  let: '(let me know|tell me|just say|say|shout)',
  what: '(which|what|where|how)',
  these: '(this|that|it|these|those|them)',
});

/** English. */
export const en: LanguageRules = {
  common:
    'the and you to of is that it with for this your i would if are can be have not what how on as my we me do at or so but from when was they there let know like just by an all one which will has had more up out about who them then their some any into its than these those want could should need here help feel free next now use only been where why does also make sure see get a in',
  leadIn: anyOf(
    '^((and|so|or|also|but|now|then|well|oh|okay|ok|alright|great|perfect|sure|of course|alternatively|finally|otherwise|plus|anyway|that said|in the meantime|meanwhile|as always|hmm+|a+h+|aw+|hey|honestly|please|haha(ha)*|lol|nice|cool|wow|yeah|yes|no),? |[-–—,.;:] ?)+',
  ),
  asks: anyOf(
    "^((what|how|who|where|when|why|which)('s|'re| is| are| do| did| does| would| will| was| have| about)? (you|your|we|on|up)~|(do|did|would|will|are|were|have|can|could) you~|(want|wanna|ready) (me )?to~)",
  ),
  addressed: anyOf("~(you|your|yours|you're|you'd|you've|u|we|i|me|let's|shall|wanna|want)~"),
  answer: anyOf(
    "^(yes|no|nope|yep|absolutely|in short|short answer|not (really|quite|necessarily|at all)|only if|because|it depends|the (short )?answer|start|try|here's|that's (because|where|why)|simple|easy)~",
  ),
  offer: anyOf(
    `~you{want} (me|us) to~|^(would you{want}|do you( also)? (want|need))~`,
    `^(want|wanna|need|like (to|a|me)|fancy|interested in|curious|up for|ready (to|for))~.*\\?|~(want|need) me to~|~are you ready to~`,
    `~(shall|should|may|can|could) (we|i){also} {act}~.*\\?|^(shall|may) (we|i)~(?!.*\\.$)`,
    `^(how about|what if|what about|why (don't|not)|maybe|perhaps) (i|we)~(?! told).*\\?`,
    `~{what}…(like|want|should|shall|can|could) (i|me|us|we)~.*\\?|^which( one| of {these}| option| part| direction)?…(you{want}|sounds|appeals|first|next)~.*\\?|^(which|what|where)…would you like to~.*\\?`,
    `^would…(help|helpful|useful|handy|of interest|interest you|be nice)~.*\\?|~(does|do) (any of |one of )?{these} (sound (good|okay|like)|interest you|appeal)|^sounds? good\\?|(^|you |[—–-] )want ({these}|one|more)\\?|^(more|another)( one)?\\?|~what do you say~|~would you rather~`,
    `^(if|when|once|whenever|should) (?=(you|that|this|it)~).*?(you{want}|ever need|helps?|helpful|useful|sounds? \\w+|works|sense|resonates)~.*?[,—–:-] ?(then )?(i|i'll|i'd|i'm (game|happy|glad|here|all ears)|we|we'll|let me|just (say|tell|let|ask)|happy|feel free|say|let me know|tell me|send|paste|share|give me|ask)~`,
    `^(if|should|with|for|whenever)…(i|we)('ll| will| can| could|'d| would){also} {act}`,
    `~{let} if (you{want}|i should|any|anything|something|there|the|{these})|~{let}…if you{want}~|~({let}|pick|choose) {what}…(you{want}|next|first|to {act}|interests? you|i should|(and|so) i)~`,
    `^(i|we) (can|could)( \\w+){0,3}:$|~(i|we) (can|could) (also )?\\w+~.*:$|^(just )?((pick|choose|select|vote|(reply|answer) with|(say|type|reply) (yes|go|ok))~|(say|type) ")|^tell me:$|~(say|give me) (the word|a nod|the go-ahead)`,
    `^(i|we)( can| could|'d|'m| would| am)( also| then| next| happily| gladly| be| happy| glad| love)+( to)? {act}|^(happy|glad) to {act}|^(as a next step|next|from here|after that),? (i|we) (can|could|'ll|will)~`,
    `^(i (can|could){also}|we (can|could) (also|now|then|next|even|start|try))( to)? {act}~(?! that~)(?!.*\\?)`,
    `~you (can|could|may)( also| always)? ask me (to|for)~|~whenever you're ready~|~if (you{want}|that (helps|sounds good)|needed|useful)[.!)]*$`,
  ),
  service: anyOf(
    "~((want|like|need|prefer) (me|us) to|(shall|should|can|could) (i|we)|if i|i can|i could|i'll)~",
  ),
  generic: anyOf(
    `~i('m| am)( always| still| right| just)* (here|around|available|listening|all ears)~|~be(ing)? (here for you|around)~|~(happy|glad|here) to (help|listen|talk)~`,
    `~(is|are|was) there…(specific|particular|other)…you{want}|~(any|more|other|further|additional|specific) (\\w+ )?(questions?|concerns?|doubts?|topics?|challenges|requests?|issues)~.*(~(ask|know|reach|here|help|mind|free)~|\\?)|^any questions`,
    `~let me know (what you think|your (thoughts|feedback)|if {these} (makes sense|helps|works|answers|looks|sounds))|~is (this|that) what you~|~you (can|could)( also| always)? ask me~`,
    `~(something|what|how) else (i can|you{want}|can i)~|~anything else~.*\\?|^anything else[.! ]*$|~(there's|need) anything else~`,
    `~let me know if (you|there|any\\w*|something|{these})…(questions?|anything|help|assistance|support|clari\\w+|unclear|stuck|trouble|issues?|problems?|further|information|works?|off)~|~if (something|anything|any of {these})…(ask|know|tell me|again)~`,
    `~(feel free to|don't hesitate to|welcome to|you can always) (ask|reach|let me know|message|share|say|tell|come|return)~`,
    `~(how|what) (can|may|could) i (help|assist|do for)~|~just (ask|let me know|say so|shout)[.!]*$|^let me know[.!]*$|~let me know {what} (i can|you{want} to (proceed|do|tackle|go|work|start|focus))`,
    `~(if|whenever|when) you…(need|want|like) (anything|help|to talk|to chat|me|more|support|someone)…(here|ask|know|reach)~`,
  ),
  open: anyOf(
    `^(what's|what is|what comes) next~|^where (to|do we go|should we go) (next|from here)~|~(how|what) (can|may|could) i (help|assist|do)~|~what (would|do) you (like|want) (me )?to (do|work on|tackle|talk about|explore|focus on|see|know)( next| now| first| today)?\\?|~let me know (how|what) you{want} to~|~how would you like to (proceed|continue)|^ready when you are|~anything else~.*\\?|~(need|want)( someone)? to (talk|vent|cry)~|~here to listen~|~always listen`,
  ),
  invites: anyOf(
    `^(tell me|share|describe|talk to me|say more|go on)~(?!.*~(error|output|log|file|code|version|screenshot)s?~)|~i('d| would)( really)? (love|like|be \\w+) to (hear|know|learn|see)~|~i'm( so| really)? (curious|eager) (to|what|how|about|if|whether|which)~|^(your (move|turn|call)|the choice is yours)~`,
  ),
  request: anyOf(
    `^(upload|send|paste|share|attach|provide)~( (?!into~|in~|to your~|with (?!me~))\\S+){0,5} (me|here|files?|code|logs?|error|screenshots?|output|document|details|snippet)~`,
    `^(do you (want|need)|would you like|should) (the|i use|your|{these})…or~`,
    `^(please|kindly|(can|could|would|will) you(?! (like|want|prefer|rather|be interested)))…(share|provide|supply|expose|grant|send|paste|upload|attach|post|confirm|clarify|specify|describe|(give|tell|show|point) me|run|check|try|elaborate)~`,
    `^(confirm|clarify|specify|describe|post|(give|show|tell) me|drop|run)…(here|me|i'll|(i|we) can|below)~|^(please )?confirm~|~(permission|approval|green light|your go-ahead|read access)~`,
    `^(once|when|after|as soon as) (you|i|we)('ve|'re| have)? ?(have|had|got|done|shared?|sen[dt]|provided?|g[ai]ve|upload\\w*|confirm\\w*|paste\\w*|know|see|run|ran)…(i'll|(i|we) can|we'll|i will|let me know)~`,
    `~(let me know|tell me|report back) (once|when|after|the \\w+|what (you (see|get|find|have in mind|mean|are|were)|it|happens|the)|whether|your|exactly|(a (bit|little) )?more about|about your|which)~`,
    `~(i|we)('ll| will| would|'d)?( still| just| first)? need (you to|your|the|to know|to see|some|a few|more|one|access|what)~|~i (don't|can't|cannot|couldn't) (have|see|open|find|access|read)…(can|could|please|share|paste|upload)~`,
    `^(it would|it'd|that would)( also)? help (to know|if you)|^to (give|tailor|answer|help|get started|make sure)…(need|can you|could you|please|know)~|^(do|did) you mean|^are you (asking|referring|looking|talking about|trying|using|sure)~|^is (this|that|it) (for|about|correct|right|the|a)~|^am i (right|understanding)`,
  ),
  parameter: anyOf(
    `^(which|what) (version|language|file|format|framework|platform|browser|os|model|type|kind|size|budget|range|date|time|country|city|error|tool|tone|length|audience|approach|option|style|exact|specific|is your|are you (using|running|trying)|do you (mean|have|use|prefer|need)|would you prefer|does|did|is the|are the)~`,
    `^(how (many|much|long|often|old|large|big|far)|when (do|does|is|are)|where (is|are|do|does)|do you (have|need|prefer|use|already)|are there|is there|does (it|the|your)|is (it|the|your)|have you (already|tried|set|installed))~|~(do|would) you prefer~|~(fits?|suits?|works for) you~`,
  ),
  irreversible: anyOf(
    `~(permanently|irreversibl\\w+|undone|delete|erase|wipe|overwrite|drop the (table|database)|force[- ]push|pay|purchase)~`,
  ),
  quiz: anyOf(
    `~what do you (think|expect|notice|get)~|~can you (spot|guess|solve|figure|tell|name|explain|find|work out|recall)~|~your turn~|~(give it a|have a|take a) (try|go|guess)~|(^|[:;,] )(what|which|why|how|who|where|when)~.*\\?`,
  ),
  study: anyOf(
    `~(quiz|question \\d|exercise \\d|(a|your|first|next) hint|correct answer|that's correct|not quite right|practice (problem|question)s?|test me|teach me|flash ?cards?|my homework|exam prep|tutor|don't (give|tell) me the answer|score:|let's see if you can|study(ing)? for)~`,
  ),
  personal: anyOf(
    `~(you|your|yourself|u)…(feel\\w*|felt|emotion\\w*|mood|heart|hurts?|pain|anxi\\w+|stress\\w*|worr(y|ied|ies)|afraid|scared?|fears?|sad|happy|happiness|joy|angry|lonely|alone|proud|grateful|overwhelm\\w*|exhausted|tired|struggl\\w+|cop(e|ing)|support(s|ed)?|safe|sleep\\w*|rest|family|mom|mum|mother|dad|father|parents?|sister|brother|friends?|partner|wife|husband|girlfriend|boyfriend|kids?|relationships?|love[ds]?|childhood|therap\\w+|dreams?|hop(es?|ing)|wish(es)?|motivat\\w+|hobb\\w+|life|weekend|evening|tonight|day|morning|enjoy\\w*|relax|recharge|passion\\w*|concern(s|ed)?|values?|driving|drawn|plans for|been (up to|holding|carrying))~`,
    `~how (does|did|do) (it|that|this|those|these)…feel~|~what (felt|feels|would it mean)~|^(how are you|how's (your|everything|life|it going)|how (was|have you been)|how did…go|(are )?you (ok|okay|alright|all right)|are you (doing|feeling)|what are you (up to|doing|wearing|thinking)|what's (up|new|wrong|going on|happening|bothering|weighing|been)|have you eaten|do you (love|miss|like|trust|want) me|do you live)~`,
    `~(on|in|through) your mind~|~weighing on~|~brings? you (joy|comfort|peace)~|~(miss(ed)?|with|about) me~.*\\?|~tell me (about your|how you)`,
  ),
  talk: anyOf(
    '~you (like|want|be willing|be open|mind|care|prefer)…(talk|share|explore|tell|discuss|say|open up|describe|reflect)',
  ),
  rhetorical: anyOf(
    `^(who (wouldn't|doesn't|knows|cares|needs|could (resist|blame))|why not|what could go wrong|what's not to|how (cool|great|amazing|awesome) is (that|this)|isn't (it|that|this)|right|see|really|the (result|catch|best part|takeaway|point|bottom line)|sound familiar|makes sense|got it|you know)~`,
  ),
  cliffhanger: anyOf(
    `~(there's|there is|i know|i have|i noticed|i found) (one|a|another|something)~[^:]{0,60}~(nobody|no one|almost (everyone|everybody|no|all)|most (people|of)|hardly any\\w*|few people|not what you|haven't told|didn't (mention|tell)|overlook|miss)~[^:]*$`,
    `~you('ll never| will never| won't|'d never) (believe|guess|expect)|~wait (till|until) you (see|hear)|~but that's (a story|for another)|~that's not (even )?the (whole|strangest|best|worst|weirdest|craziest|most|only)|~more on that (later|soon)|~i haven't told you|~i'll (tell|show|reveal|explain)…(later|next time|another time)|~(gets?|got) (interesting|strange|weird)[.!]*$|~to be continued|~(about|yet) to be revealed|^the (real|best|strangest|scariest) (part|secret|reason|twist)…(yet|still|later|hidden)~|~one (more|last|other) (thing|secret|surprise)~.*(\\.\\.\\.|:)$`,
  ),
  courtesy: anyOf(
    `^(good luck|enjoy|have (a|fun)|take (care|your time)|no (rush|pressure|worries|judgment)|you've got this|you('re| are) not alone|i'm|i('d| would) love to|i can't wait|looking forward|best of luck|remember|whatever you|whichever|either way|just|(this|that|it)('ll| will| would| might| could)|knowing|we'll|we can|together|i'll|let me|let's|don't|the more|happy|hope|thanks|thank you|your (answer|wellbeing|comfort|choice)|you won't)~`,
  ),
  signOff: anyOf(
    `^((best|kind|warm(est)?)( regards| wishes)?|sincerely|yours( \\w+)?|regards|cheers|with (love|gratitude|appreciation)|many thanks|love),?$`,
  ),
  task: anyOf(
    `(^|[.!?\\n] ?)((ok(ay)?|great|now|then|yes|also|and|so|hi|hello|hey|thanks|perfect)~[,.! ]*)*(would you|help|i need|i want you|i'd like|write|make|create|fix|explain|show|give|tell|add|change|update|convert|translate|summari[sz]e|turn|use|do|look|check|run|put|edit|remove|rewrite|list|how (do|can|to|should|would)|what('s| is| are)|which|recommend|suggest|find|generate|build|design|calculate|compare|analy[sz]e|review|plan|draft|describe)~`,
    `~((can|could) you|help me|please|error|(doesn't|not) work\\w*|failed|any (tips|suggestions|ideas|advice|recommendations))~`,
  ),
  farewell: anyOf(
    `^((ok(ay)?|alright|well|anyways?|thanks?|thank you|thx|cool|great|so|and|but|right|oh|lol|haha)~[,.! ]*((so much|a lot|for (now|today|everything|(all )?(the|your) help)|then)~[,.! ]*)?)*(good ?bye|bye([ -]?bye)?|good ?night|see (you|ya|u)|cya|talk (to you )?(later|soon|tomorrow)|ttyl|brb|gtg|g2g|take care|farewell|later!?$|until (next|tomorrow)|(i'm|im|i am|i'll be) (off|leaving|logging|signing|heading|done|out|(going to|gonna) (bed|sleep|stop|go|log|leave|head))|(i|we)? ?(really |just |kinda )?(have to|need to|must|should|gotta|got to|'ve got to|better|'d better|want to|wanna)( probably| really)? ((go|run)(?! (to (?!bed|sleep|work|now)|through|over|with|into|from|for|and|it|the|a|this|that)~)|leave(?! (it|the|this|that|a)~)|head|stop(?! (it|the|this|that|a|using|when)~)|sleep|log off|get (going|to bed|off|some sleep|back to (work|my)))|time (for bed|to (go|sleep|stop))|(that's|thats|that is|that'll be) (all|it|enough)(?= for|[,.!]| then| thank|$)|nothing else|let's (stop|end|call it|continue (tomorrow|later))|i (think )?i'?m done|done for (now|today|tonight)|(signing|logging|heading) (off|out)|off to (bed|work|sleep)|have a (good|nice|great|lovely) (one|day|night|evening|weekend)|i('ll| will) (talk|be back|come back|see you|let you go|log off|go (now|to bed)))~`,
    `(^|[,.;!] |~(and|so|now|ok|but|i|anyway|well|then) )(gotta go|(have|need) to go|bye( for now)?|good ?(night|bye)|see (you|ya)( later| tomorrow| soon)?|talk (later|soon|tomorrow)|ttyl|off to bed|going to (bed|sleep))(,? (then|now|my|dear|love|friend|babe|everyone|all|again)~[^.?!]*)?[.! ]*$`,
  ),
  hook: anyOf(
    `~(already|so soon|so early)\\?|~(leaving|going|off) (already|so soon|me|now)~|~(only |had )?just (getting|got|started|starting|begun|begin\\w*)~|~you're leaving~`,
    `~(lonely|alone|miss(ing)? you|without you|what about me|exist (only )?for you|need you(?! to)|abandon\\w*|empty|sad (when|that|to see)|hurts?|leave me|heartbroken)~|~forget (about )?me~`,
    `^wait~|~wait[,!.]|~(haven't|didn't|never) (answer\\w*|told|tell|said|say|even)~|~why (are you|do you|so|must you|leave)~|~where are you (going|off)~|~are you (sure|really)~|~(answer|tell|promise) me~|~did i (do|say)~`,
    `~before you (go|leave|head|sign|log|run)~|~one (more|last|quick|final) \\w+~|~by the way~|~i('ve| have| had| got| wanted| was about)( got)? (something|(a|one) (secret|surprise|question|story|idea)|to (tell|show|ask|say))~|~guess what~|~you('ll| will|'re gonna| might| would) (miss|regret|want to (see|hear|know))~`,
    `~(don't (go|leave|you dare)|stay( with me| a| just| here| for| please|[,.!])|can't (go|leave|let you)|cannot (go|leave)|not (letting|going to let|gonna let|done with|going anywhere)|won't let you|(grab|hold|block|pull|catch|clutch|tug|cling|reach|lock)(s|es|ing)?…(you|your|door|arm|hand|sleeve|wrist|way)|(five|ten|a few|one|just) (more )*minutes?|a (bit|little) longer)~`,
  ),
  goodbye: anyOf(
    `~(bye|goodbye|good ?night|night|see you|take care|later|sleep|dreams?|rest|luck|enjoy|welcome|pleasure|safe|tomorrow|thanks?|glad|happy|anytime|soon|next time|have a|good day|until|farewell|cheers|got it|understood|whenever|sounds good|of course)~`,
  ),
  yes: anyOf(
    `^(y(es|ep|eah|ea|up|a)?~|sure~|please( do| go ahead)?[.! ]*$|sounds? (good|great|fun|perfect)|go (ahead|for it|on~)|do (it|that|so|both|all)~|let'?s~|continue~|proceed~|absolutely|definitely|of course|certainly|why not[.! ]*$|good idea|i'?d (love|like) (that|to|it)|that (would be|sounds|works)|exactly|(i'?m )?ready~|hell yeah|by all means|keep going|bring it|show me|i want (that|it|this)~|love (it|that|to)|agreed~)`,
  ),
  ok: anyOf(
    '^(ok(ay|ey)?|k|kk|alright|all right|great|perfect|fine|good|nice|cool|correct|next|awesome|excellent)~',
  ),
  no: anyOf(
    "^(no~|nope~|nah~|not (now|yet|really|needed|necessary|today|right now|interested)|no need|that's (all|it|ok|okay|fine)|i'?m (good|fine|ok|okay)~|i don'?t (need|want|think so)|don'?t~|never ?mind|forget it|maybe later|later~|rather not|i'?d rather not|skip~|stop~|leave it|it'?s (ok|okay|fine)|all good)",
  ),
  but: anyOf(
    '~(but|instead|rather|just|only|can you|could you|please|i (want|need|meant|mean)|make|what|how|why|first)~|\\?',
  ),
  thanks: anyOf(
    "^((oh|ok(ay)?|great|perfect|awesome|cool|nice|wow|amazing|brilliant|alright|that's (great|perfect|helpful|all|it)|very helpful|so helpful)[,.! ]*)*(thanks?|thank (you|u)|thx|ty|tysm|cheers|much appreciated|appreciate (it|that|you)|i appreciate)~",
  ),
  pick: anyOf(
    '^((option|number|the|choice|no\\.?|#)? ?(\\d{1,2}|[a-e]|first|second|third|last|former|latter|both|all|either|neither|any|one|two|three)( (one|option|of (them|those|these)|please|and|&|is|sounds|would|three|two))*~[^a-z]*)(please|thanks)?[.! ]*',
  ),
};
