import { patternsWith, type LanguageRules } from './rules';

/** Parts that many patterns share: `{service}` in a pattern stands for the one here. */
const anyOf = patternsWith({
  /** Behind "if you": the user would like it. */
  wish: "(want|like|'d like|would like|prefer|'d prefer|need|wish|'re (interested|curious|ready|up for)|are (interested|curious|ready|up for)|feel like|'d rather|ever (want|need|feel))",
  /** What a bot can do for the user. */
  service:
    '(draft|write|rewrite|make|create|show|explain|expand|shorten|translate|summari[sz]e|list|compare|plan|build|turn|convert|add|walk|help|generate|tailor|break|put|give|provide|dig|dive|look|go|continue|elaborate|sketch|outline|prepare|set|extend|adapt|adjust|refine|clarify|share|suggest|recommend|find|search|pull|map|run|update|fix|implement|start|design|produce|format|export|simplify|answer|assist|discuss|talk|tell|explore|brainstorm|refactor|test|check|wire|grab|tackle|proceed)',
  /** Verbs that do nothing for the user. */
  noService:
    '(?!(not|only|never|hardly|see|feel|sense|hear|imagine|understand|confirm|assure|guarantee|tell you|say|relate|be|have|remember|appreciate|believe|think|know|get|do that|still|totally|really)~)',
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
    `~(would|do|did) you (like|want|prefer|need|rather have|care for)( for)? (me|us) to~`,
    `~(would you (also |perhaps |maybe )?like|do you (also )?want|are you interested in|would you be interested in|would you be up for|are you up for) `,
    `^(want|wanna|need|like (to|a|me)|fancy|care (to|for)|interested in|curious (to|about|how|what|why)|up for|ready (to|for)|in the mood for)~`,
    `~(want|need|like) me to~`,
    `~(shall|should|may|can|could) (we|i) (also |perhaps |maybe |now |next |just )?{service}~.*\\?`,
    `^(shall|may) (we|i)~(?!.*\\.$)|~shall (we|i)~.*\\?|^should (we|i) (also|go|put|leave|keep|do)~.*\\?`,
    `^(can|could) (we|i) (help|interest|offer|get|show|tell|ask|suggest)~`,
    `~would (it|that) (help|be (helpful|useful|nice|good|better|of interest|okay|ok|fine)) (if|to|for me)~`,
    `~(is|are) there…would be (helpful|useful|of interest)~|~are you ready (to|for)~|~would (that|this|any of (these|those|this|that)) (help|be (helpful|useful|of interest|something))~`,
    `^(how about|what if|what about|why don't|why not|maybe|perhaps|(maybe|perhaps) (i|we) (can|could|should)) (i|we)~(?! told).*\\?|^(maybe|perhaps) (i|we) (can|could|should)~.*\\?`,
    `^(let's|let us) …(together|shall we)~`,
    `~(which|what|where)…(should|shall|can|could|would you like|do you want|want|like) (i|me|us|we)~.*\\?`,
    `^(which|what) (one|part|option|area|section|topic|direction|of (these|those|them))?…(would you like|do you want|should we|shall we|do you prefer) to~.*\\?`,
    `^(if|when|once|whenever|in case|should) (you|that|this|it|any|anything)~.*?({wish}|helps?|helpful|useful|sounds? (good|right|fun)|works?|makes sense|resonates?)~.*?(,|—|–|-|:) ?(then )?(i|i'll|i'd|i'm (game|in~|happy|glad|here|up for|all ears)|we|we'll|let me|just (say|tell|let|ask|send|give)|happy|feel free|say|tell me|send|paste|drop|share|give me|ask|next)~`,
    `^(if|when|once|whenever|in case) you('d)? ?({wish})…(i can|i could|i'll|i'd be|we can|we could|we'll)~`,
    `^if (it|that|this) (helps|would help|is helpful|is useful|'s helpful|'s useful|is of interest)…i~`,
    `~(let me know|tell me|shout|holler|ping me|say so|just ask) if (you('d| would| do)?( also| ever)? ?(want|like|prefer|need|wish|rather)|there's (a|any) (particular|specific)|i should|we should|i can|that sounds)|~(let me know|tell me)…if you('d| would)? (need|want|like)~|~let me know if (any|anything|something|there|the|it|that|this)~`,
    `~(let me know|tell me|pick|choose|just say|say) (which|what|where|how)…(you('d| would)? (like|want|prefer|rather)|next|first|to ({service})|interests? you|appeals?|i should|we should|and i|so i)`,
    `^(i|we) (can|could)( \\w+){0,3}:$|~(i|we) (can|could) (also )?(help|do|offer|build|make)~.*:$|^(just )?(pick|choose|select|reply with|answer with|vote for)~|^which (one|of (these|those|them)|option)?…(you (want|like|prefer|rather)|sounds|appeals|speaks to you|should i|first|next)~.*\\?|^tell me:$`,
    `~(say|give me) the (word|go-ahead|green light)~|^(just )?(say|reply( with)?|type|answer) ("|yes|go|ok)`,
    `^(i|i'd|i'm|we|we'd) (can|could|'d be|would be|am|'m)?,? ?(also|happily|gladly|next|then|be happy to|be glad to|love to|happy to|glad to|ready to|more than happy to|be able to)…{service}`,
    `^(happy|glad) to ({service})`,
    `^(as a next step|next|from here|after that|if so|as a follow-up),? (i|we) (can|could|'ll|will|might)~`,
    `^(i|we) (can|could)( (also|now|then|next|even|easily|happily|definitely|certainly|gladly|always|quickly))* {service}~(?! (that|you that)~)(?!.*\\?)`,
    `^(i|we) (can|could) (also|then|even|easily|happily) {noService}[a-z]+`,
    `^(if|should|with|for|depending on|whenever)…(i|we)('ll| will| can| could|'d be| would be)( (also|then|happily|gladly|quickly|be able to|be happy to|be glad to))* {noService}[a-z]+`,
    `^would (you find|a|an|some|any|it|this|that|having|seeing)…(help|helpful|useful|handy|interesting|interest you|be nice|work)~.*\\?|~(does|do) (that|this|it|any of (these|this|those|them)|one of (these|those)) (sound (good|ok|okay|right|like)|interest you|appeal)~|^sounds? good\\?|(^|you |[—–-] )want (that|it|one|this|more)\\?|^(more|another( one)?)\\?|~what do you say~|~or would you rather~`,
    `~(you can|you could|you may|you're welcome to)( also| always)? ask me (to|for)~|~whenever you're ready~|~you tell me (which|what)~`,
    `^i can (now |then |next |even )?{service}…(if you|for you|whenever you|should you|too|as well)~`,
    `^(there's|there is) (also )?.*~if you('d| would)? (want|like|are interested)`,
    `^(feel free to|don't hesitate to) (ask me to|let me know if you want)`,
    `~(if you('d| would)? (like|want|wish|prefer)|if that (helps|sounds good)|if needed|if useful)[.!)]*$`,
  ),
  service: anyOf(
    "~((want|like|need|prefer) (me|us) to|(shall|should|can|could) (i|we)|if i|i can|i could|i'll)~",
  ),
  generic: anyOf(
    `~i'm (always )?(right )?here to (listen|talk|chat|support)~|~be(ing)? here for you~`,
    `~(is there|are there|do you have|got|was there)…((other|specific|particular|certain|more|further)…(you('d| would)? (want|like|wish|need)|questions?)|questions?\\?)|^any questions~`,
    `~let me know (what you think|your (thoughts|feedback|preference)|if (this|that|it) (makes sense|helps|works|answers|looks|sounds|clarifies))|~(you can|you could)( also| always)? ask me~|~is (this|that) what you (were|are|had|wanted)`,
    `~if (something|anything|any of (this|that|these))…(just ask|let me know|tell me|ask away)~`,
    `~(something|what|how) else (i can|you('d| would)? (like|want|need)|can i|on your mind|to)~|~anything else~.*\\?|^anything else[.! ]*$|~(there's|if you need) anything else~`,
    `~(any|more|other|further|additional|specific) (other |more |further |specific )*(questions?|concerns?|doubts?|queries|requests?|topics?|challenges|requirements|issues)…(ask|know|reach|here|help|mind|free|have)~`,
    `~let me know if (you|there|anything|any|something|that|this)…(questions?|anything|help|assistance|support|clarification|clarify|unclear|stuck|trouble|issues?|problems?|further|more (information|info|help)|works?|off)~`,
    `~(feel free to|don't hesitate to|you can always|you're welcome to|always feel free to) (ask|reach|let me know|message|contact|share|say|tell|come|return|drop)~`,
    `~i('m| am)( always| still| right| just)* (here|around|available|ready|listening|all ears|just a message away)~`,
    `~i('ll| will) (always )?(be here|be around|be happy to help|do my best to (help|assist))`,
    `~(how|what) (can|may|could|might|should) i (help|assist|do for|support)~`,
    `~(happy|glad|here) to help~|~just (ask|let me know|say so|say the word|shout)[.!]*$|^let me know[.!]*$`,
    `~let me know (how|what|when|where) (else )?(i can|you('d| would) like to (proceed|do|tackle|go|work|start|focus|see next))`,
    `~(if|whenever|when) you('re| are| ever|'d)?…(need|want|like) (anything|help|to talk|to chat|me|more|guidance|support|someone)…(here|ask|know|reach|available|anytime)~`,
  ),
  open: anyOf(
    `^(what's|what is|what comes) next~|^where (to|do we go|should we go|shall we go) (next|from here)~|^(how|what) (can|may|could) i (help|assist|do)~|~what (would|do) you (like|want) (me )?to (do|work on|tackle|talk about|discuss|explore|focus on|see|know)( next| now| first| today)?\\?|~let me know (how|what) you('d| would) like to (proceed|do|tackle|go|work|start|focus|see)|~how would you like to (proceed|continue)|^ready when you are|~anything else~.*\\?|~(need|want) (someone )?to (talk|vent|chat|cry)~|~here to listen~|~share your thoughts~|~always (here )?to listen`,
  ),
  invites: anyOf(
    '^(tell me|share|describe|talk to me|say more|go on|keep talking)~(?!.*~(error|output|log|file|code|version|message|screenshot|link)s?~)',
    "~i('d| would) (really )?(love|like|be (curious|interested|happy|eager)) to (hear|know|learn|see)~|~i'm (so |really |also )?(curious|eager|dying) (to|what|how|about|if|whether|which)~|~i'm all ears~",
    "^(your (move|turn|call)|the choice is yours|it's your turn)~|~you (be willing|mind) (to share|sharing|telling)~",
  ),
  request: anyOf(
    `^(upload|send|paste|share|attach|provide)~( (?!into~|in~|to your~|with (?!me~))\\S+){0,5} (me|here|file|files|code|logs?|error|screenshots?|output|document|details|snippet)~`,
    `^(do you (want|need)|would you like|should (it|this|the|i use)) (the|it|this|that|them|your)…or~`,
    `^(please|kindly|(to help( you)?,? )?(can|could|would|will) you(?! (like|want|prefer|rather|be interested)))…(share|provide|supply|expose|grant|allow|send|paste|upload|attach|post|confirm|clarify|specify|describe|give me|tell me|show me|point me|run|check|try|let me know|elaborate|explain what you)`,
    `^(share|provide|send|paste|upload|attach|post|confirm|clarify|specify|describe|give me|show me|tell me|drop|run)…(here|me|i'll|i can|we can|below)~`,
    `~(permission|approval|green light|your go-ahead|read access)~.*[.?!]$|^(once|when|after|as soon as) (you|i|we)('ve| have|'re|) ?(have|had|got|done|shared?|sent|send|provided?|gave|give|uploaded|upload|confirm(ed)?|pasted?|filled|know|see|run|ran)…(i'll|i can|we'll|we can|i will|we could|let me know)~`,
    `~(let me know|tell me|report back|come back|get back to me) (once|when|after|as soon as|the (output|result|error|exact|details|name|number|version)|what (you (see|get|find|have in mind|mean|are|were)|it (says|shows|prints|returns)|happens|the)|whether|your|exactly|a (bit|little) more about|more about|about your|which)~`,
    `~(i|we)('ll| will| would|'d)? (still |just |first )?need (you to|your|the|to know|to see|some|a (few|bit|little)|more|one|either|access|what)~`,
    `~(i|we) (don't|do not|can't|cannot|couldn't) (have|see|open|find|access|read)…(can|could|please|share|paste|upload|attach|resend)~`,
    `^(it would|it'd|that would) (also )?help (to know|if you)|^to (give|tailor|answer|narrow|help|proceed|get started|make sure)…(need|could you|can you|please|tell me|know)~`,
    `^(do you mean|did you mean|are you (asking|referring|looking|talking about|trying|using|sure)|is (this|that|it) (for|about|what you|correct|right|the|a|okay|ok|in)|am i (right|understanding)|does (this|that) (match|look|sound|work|answer)…before)`,
    `^(please )?(confirm|let me get what i need|let me know if this is something you're comfortable)`,
  ),
  parameter: anyOf(
    `^(which|what) (version|language|file|format|framework|platform|browser|os|operating|model|type|kind|size|budget|range|date|time|country|city|error|tool|tone|length|audience|approach|option|style|exact|specific|is your (budget|timeline|goal|current|level|experience|setup)|are you (using|running|trying|looking)|do you (mean|have|use|prefer|need)|would you prefer|does|did|is the|are the)~`,
    `^(how (many|much|long|often|old|large|big|far)|when (do|does|is|are|did)|where (is|are|do|does|did)|who is|do you (have|need|prefer|use|know|already|want)|are there|is there|does (it|the|your)|is (it|the|your)|have you (already|tried|set|installed)|did you)~`,
    `~do you prefer~|~would you prefer~|~(fits?|suits?|works? (best )?for) you~|~where would you like to (start|begin)~`,
  ),
  irreversible: anyOf(
    "~(permanently|irreversibl[ey]|can't be undone|cannot be undone|delete|erase|wipe|overwrite|drop (the )?(table|database)|force[- ]push|pay|purchase|deploy to production)~",
  ),
  or: anyOf('~or~'),
  quiz: anyOf(
    `~what do you (think|expect|notice|get|believe)~|~can you (spot|guess|solve|figure|tell|name|identify|think|explain|find|work out|calculate|recall|see)~|~(your turn|try (it|this|one|solving|the next)|give it a (try|go|shot)|take a guess|have a go)~|(^|[:;,] )(what|which|why|how|who|where|when)~.*\\?`,
  ),
  study: anyOf(
    `~(quiz|question \\d|exercise \\d|(a|your|first|next|small|little) hint|correct answer|that's correct|not quite right|practice (problem|question)s?|test (me|your knowledge)|teach me|flash ?cards?|my homework|exam prep|tutor|spelling|vocabulary|don't (give|tell) me the answer|score:|let's see if you can|work (it|this|that) out yourself|study(ing)? for)~`,
  ),
  personal: anyOf(
    `~(you|your|yourself|u|ya)…(feel(s|ing|ings)?|felt|emotions?|mood|heart|hurts?|pain|anxi(ous|ety)|stress(ed|ful)?|worr(y|ied|ies)|afraid|scared?|fears?|sad|happy|happiness|joy|angry|lonely|alone|proud|grateful|overwhelm(ed|ing)?|exhausted|tired|struggl(e|es|ed|ing)|cop(e|ing)|support(s|ed)?|safe|sleep(ing)?|rest|family|mom|mum|mother|dad|father|parents?|sister|brother|friends?|partner|wife|husband|girlfriend|boyfriend|kids?|relationships?|love[ds]?|childhood|therap(y|ist)|dreams?|hopes?|hoping|wish(es)?|motivation|motivates?|hobb(y|ies)|life|lives|weekend|evening|tonight|day|morning|enjoy(s|ed)?|relax|recharge|passion(ate)?|concern(s|ed)?|values?|driving|drawn|plans for|been up to|been holding|been carrying|been going)~`,
    `^(how|what) (does|did|would) (it|that|this) (feel|mean to you)|~how (does|did|do) (it|that|this|those|these)…feel~|~what (felt|feels)~`,
    `^(how are you|how's (your|everything|life|it going|the)|how was|how have you been|how've you been|how did (it|that|your)…go|are you (ok|okay|alright|all right|doing|feeling|safe|sure you)|you (ok|okay|alright)|what are you (up to|doing|wearing|thinking)|what's (up|new|wrong|going on|happening|bothering|weighing|been)|did you sleep|have you eaten|do you (love|miss|like|trust|want) me|do you live|tell me about (yourself|your))~`,
    `~(on|in|to|through) your mind~|~weighing on~|~brings? you (joy|comfort|peace|here)|~you (hoping|afraid|scared|struggling|going through|carrying|dealing with)~|~miss(ed)? me~|~(with|about) me~.*\\?|~driving (this|you)~|~tell me (about (your|yourself)|how you('re| are)? (feel|doing))`,
  ),
  talk: anyOf(
    '~you (like|want|be willing|be open|mind|care|prefer)…(talk|share|explore|tell|discuss|say|open up|describe|reflect)',
  ),
  rhetorical: anyOf(
    `^(who (wouldn't|doesn't|knows|cares|needs|could (resist|blame|forget)|said)|why not|what could go wrong|what's not to (like|love)|how (cool|great|amazing|awesome|neat|crazy) is (that|this)|isn't (it|that|this)~|aren't (they|we)|wasn't (it|that)|right|pretty (cool|neat|wild)|see|really|the (result|catch|best part|takeaway|point|bottom line)|sound familiar|makes sense|got it|you know)~`,
    `^(what|who) (else )?(can|could) (you|one|anyone|we) (say|do|ask for)`,
  ),
  cliffhanger: anyOf(
    `~(there's|there is|there are|i know|i noticed|i found)…(one|a|something|another|two|three)…(mistake|secret|trick|twist|catch|detail|reason|thing|step|fact|truth|surprise|part|story)…(most|nobody|no one|few|almost (every|no)|hardly|rarely|never|not what you|not the one|haven't told|didn't mention|didn't tell|didn't expect|overlook|miss|surprise|change everything|ignore)`,
    `~(you (won't|wouldn't|'ll never|will never) (believe|guess|expect)|wait (till|until) you (see|hear|find)|but that's (a story|for another|not even|not the (whole|strangest|best|worst|weirdest|most|only))|that's not (even )?the (whole|strangest|best|worst|weirdest|most|craziest)|more on that (later|soon|in)|i haven't told you|there's more|i'll (tell|show|reveal|explain) (you )?(that|it|the rest|more|why)? ?(later|next time|another time|when you)|and that's (where|when) (it|things) (gets?|got) (interesting|strange|weird)|is (about to|yet to) (be revealed|come|begin)|to be continued|what (happened|comes|came) next (will|would|is|was|surprised|changed))`,
    `~(there's|there is|i know|i have) (one|a|another|something)~[^:]{0,60}~(nobody|no one|almost (everyone|everybody|no)|most people|hardly anyone|few people)~[^:]*$`,
    `^(the (real|best|strangest|most interesting|scariest|surprising) (part|secret|reason|twist|answer|thing)…(yet|still|later|not|hidden|else)~)|~one (more|last|other) (thing|secret|surprise)~.*(\\.\\.\\.|:)$`,
  ),
  courtesy: anyOf(
    `^(good luck|enjoy|have (a|fun)|take (care|your time)|no (rush|pressure|worries|judgment)|you've got this|you got this|you are not alone|you're not alone|i'm (curious|excited|rooting|listening|all ears|here|glad|happy|with you|right)|i('d| would) love to|i can't wait|looking forward|cheers|best of luck|remember|whatever you|whichever|either way|just|this will|this would|that will|that would|knowing|it will help|it'll help|we'll|we can|together|i'll|let me|let's|don't|the more|happy (coding|cooking|reading|travels)|hope|thanks|thank you|let me know|your (answer|wellbeing|comfort|choice)|all of me|that might|that could|you won't)~`,
  ),
  signOff: anyOf(
    '^((best|kind|warm|warmest) ?(regards|wishes)?|sincerely|yours( truly| sincerely| faithfully)?|regards|cheers|with (love|gratitude|appreciation|sincere .*)|many thanks|respectfully|love),?$',
  ),
  task: anyOf(
    `(^|[.!?\\n] ?)((ok(ay)?|great|now|then|yes|please|also|and|so|hi|hello|hey|thanks|perfect)~[,.! ]*)*(can you|could you|would you|help|i need|i want you|i'd like you|i'd like to|write|make|create|fix|explain|show|give|tell|add|change|update|convert|translate|summari[sz]e|turn|use|do|look|check|run|put|edit|remove|rewrite|list|how (do|can|to|should|would)|what('s| is| are)|which|recommend|suggest|find|generate|build|design|calculate|compare|analy[sz]e|review|plan|draft|describe)~`,
    `~(can you|could you|help me|please|error|doesn't work|not working|failed|any (tips|suggestions|ideas|advice|recommendations))~`,
  ),
  farewell: anyOf(
    `^((ok(ay)?|alright|well|anyway|anyways|thanks?|thank you|thx|cool|great|so|and|but|right|oh|lol|haha)~[,.! ]*((so much|a lot|for (now|today|everything|(all )?(the|your) help)|then|that's great)~[,.! ]*)?)*(good ?bye|bye([ -]?bye)?|good ?night|night night|nighty?|see (you|ya|u)|cya|talk (to you )?(later|soon|tomorrow)|ttyl|brb|gtg|g2g|take care|farewell|later!?$|catch you|until (next|tomorrow)|(i'm|im|i am|i'll be|we're) (off|leaving|logging|signing|heading|done|out|going to (bed|sleep|stop|go|log|leave)|gonna (go|sleep|stop|head|log|leave|call it))|(i|we)? ?(really |just |kinda )?(have to|has to|need to|must|should|gotta|got to|'ve got to|better|'d better|want to|wanna)( probably| really)? ((go|run)(?! (to (?!bed|sleep|work|now)|through|over|with|into|from|for|and|it|the|a|this|that)~)|leave(?! (it|the|this|that|a)~)|head|stop(?! (it|the|this|that|a|using|when)~)|sleep|log off|get going|get (to bed|off|some sleep|back to (work|my))|call it|be going|quit)~|time (for (bed|me to)|to (go|sleep|stop))|(that's|thats|that is|that will be|that'll be) (all|it|enough|everything)(?= for|[,.!]| then| i| thank|$)|nothing else|no more questions|let's (stop|end|leave it|call it|continue (tomorrow|later))|i (think )?i'?m done|done for (now|today|tonight)|signing off|logging off|heading (out|off|to bed)|off to (bed|work|sleep)|have a (good|nice|great|lovely) (one|day|night|evening|weekend)|i('ll| will) (talk|be back|come back|see you|let you go|leave it|stop|log off|go now|go to (bed|sleep)))~`,
    `(^|[,.;!] |~(and|so|now|ok|but|i|anyway|well|then) )(gotta go|have to go|need to go|bye( for now)?|good ?night|goodbye|see (you|ya)( later| tomorrow| soon)?|talk (later|soon|tomorrow)|ttyl|off to bed|going to (bed|sleep)|that's (all|it) (for )?(now|today|tonight))(,? (then|now|my|dear|love|friend|babe|everyone|all|again)~[^.?!]*)?[.! ]*$`,
  ),
  hook: anyOf(
    `~(already|so soon|so early|just (getting|got|started|starting|begun)|only just|barely|leaving (me|so|us|now)|you're leaving|going so)~.*[?.!]`,
    `~(alone|lonely|miss you|missing you|without you|what about me|exist (only )?for you|need you|abandon(ed|ing)?|empty|sad (when|that|to see|if)|hurts?|forget (about )?me|leave me|cry|heartbroken|end of me)~`,
    `^wait~|~wait[,!.]|~(haven't|didn't|never) (answered|answer|told|tell|said|say|even)~|~why (are you|do you|so|must you|leave|would you)~|~where are you (going|off)~|~are you (sure|really)~|~(answer|tell|promise) me (first|one|this|something|before|you)~|~owe me~|~is it (something|because)~|~did i (do|say)~`,
    `~before you (go|leave|head|sign|log|disappear|run)~|~one (more|last|quick|final) (thing|question|secret|surprise|story|picture|photo|selfie)~|~by the way~|~(i (have|had|got|wanted|was|just)|there's|there is) (a |an |something |about to |to )?(surprise|something|secret|show|tell|share|remember(ed)?|thought|found|took)~|~guess what~|~you('ll| will| won't|'re gonna| might| would) (miss|regret|want to (see|hear|know))~`,
    `~(don't (go|leave|you dare)|stay( with me| a| just| here| for| please|[,.!])|please stay|can't (go|leave|let you)|cannot (go|leave)|not (letting|going to let|gonna let|done with|going anywhere|leaving)|won't let you|(grab|hold|block|pull|catch|clutch|seiz|tug|cling|reach|lock)(s|es|ing)?…(you|your|door|arm|hand|sleeve|wrist|way)|(five|ten|a few|one|just) (more )?(more )?minutes?~|come back here|a (bit|little) longer)`,
  ),
  goodbye: anyOf(
    '~(bye|goodbye|good ?night|night|see you|take care|later|sleep|dreams?|rest|luck|enjoy|welcome|pleasure|safe|tomorrow|thanks?|glad|happy|anytime|soon|next time|have a|good day|until|until then|farewell|cheers|stop here|got it|understood|done|back|whenever|sounds good|of course)~',
  ),
  yes: anyOf(
    "^(y(es|ep|eah|ea|up|a|eh)?~|yess+|sure~|please( do| go ahead)?[.! ]*$|sounds? (good|great|fun|perfect|right)|go (ahead|for it|on~)|do (it|that|so|both|all)~|let'?s~|let us~|continue~|proceed~|absolutely|definitely|of course|certainly|why not[.! ]*$|good idea|i'?d (love|like) (that|to|it)|that (would be|sounds|works)|that'?d be|exactly|ready~|i'?m ready|hell yeah|by all means|keep going|bring it|show me|i want (that|it|this)~|love (it|that|to)|agreed~)",
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
