import type { TopicLexicon } from '../lexicon.ts'
import { NOT_OURS } from './premises.ts'

const HOMES =
  '(home|your (own |)(home|house|place|flat|apartment)|their (own |)(home|homes)|his or her home|a home office|your (own |)(home office|sofa|couch|kitchen table|spare room|spare bedroom|living room)|the (comfort of|kitchen table|sofa|couch)|your (kitchen|bedroom|bed|living room|garden shed|den)|own home|home office|wherever you (live|are|like))'

/** Rooms and houses that are places of work in any firm. */
const OFFICES =
  '(office|offices|call(-| |)cent(er|re)|contact(-| |)cent(er|re)|service cent(er|re)|headquarters|hq|hub|campus|head office|branch|studio|premises|building|call floor|phone room|call room|control room|dispatch room)'

/** Places where only some work: other people's goods and guests are there too. */
const HOUSES =
  '(store|shop|showroom|clinic|hospital|hotel|resort|warehouse|depot|plant|factory|facility|stadium|ballpark|arena|theatre|theater|museum|library|airport|terminal|station|school|city hall|town hall|restaurant|cafe|bakery|salon|spa|gym|counter|lobby|front desk|reception|room|yard|garage|workshop|surgery|practice|kiosk|bank|pharmacy|site|floor)'

const THE = '(our|the|their|its|this|your|clients|one of our|any of our)'
const DAYS_OF = '(in|at|from|on|home|office|wfh|wfo|remote|remotely|onsite|with|out|hybrid|working|inside|of)'
const OFFER =
  '(offer|offers|offering|have|provide|allow|allows|support|permit|consider|considered|hire|employ|accept|approve|grant|entertain|want|do|plan|plans|option|options|possibility|arrangement|arrangements|provision|scope|room|part)'

/** Words from which a sentence says where the work is done. */
export const scene: TopicLexicon<'scene'> = {
  home: `(from|at) ${HOMES}; (home|house)(-| )based; home is where; home the (rest|other|remaining); part
    home; home(-| |)(work|working|worker|workers|agents|agent|advisors|advisers|days|day|scheduling|interviewing|dialling|dialing|setup|workspace);
    work(ing|)(-| )(from|at)(-| )home; wfh; telework(ing|); telecommut(e|ing); hybrid( working| work|);
    remotely; (equipment|kit|computer|laptop|headset|desk|pc) (home|to your door|to your home);
    (send|sent|take|takes) (this|the) (job|work|role) home; log in from home; remote days; (in|at) their
    (own |)(home|homes); in your own (home|house|flat|apartment|place); location your home;
    (laptop|screen|headset|computer|kit|equipment|phone|everything) ...
    (arrive|arrives|couriered|shipped|ships|posted|mailed|delivered|sent) (by|to|before|in|out|ahead);
    (ship|ships|courier|post|mail|send|deliver) (you|your|the|a|all the) ...
    (laptop|computer|equipment|kit|headset|hardware|monitor); (private|quiet|separate|dedicated|spare)
    (room|space|workspace|work space|area|office) with a door;
    (hardwired|hard-wired|wired|ethernet|cable|fibre|fiber|broadband|high-speed|high
    speed|reliable|stable|fast|home) (internet|connection|broadband|wifi|wi-fi|ethernet)( connection|); #
    mbps; mbps; internet (bill|stipend|allowance|reimbursement|speed|speeds); live anywhere
    (in|within|on); (fully|100 %|entirely|completely) distributed; distributed (team|company|workforce);
    no (barking|background noise); (do|did|done|log in|join us|dial in|do it) from anywhere; anywhere
    with (a|good|wifi|internet|an internet)`,
  office: `(in|at|from|within|inside|out of|off|on) ${THE} ... ${OFFICES}; (in|at|inside|within) ${THE}
    ... ${HOUSES}; (in|at) (headquarters|hq|head office); (in|at|from) (the|our) cent(er|re);
    (in|from|at) (the |)office;
    (come|coming|get|getting|travel|travelling|commute|commuting|report|reports|reporting|drive|back|return|returning|attend|visit) (in |)(to |into |at |)${THE} ... (${OFFICES}|${HOUSES}|city|site|park);
    (attend|attendance|presence) ... (office|site|cent(er|re)|campus|person); office attendance; part
    office; (be|are|come|you|us) in ... # days (a|per) week; (in|at) (our|the) ... operations
    cent(er|re); in(-| )office; office(-| )first; (you|team|everyone|everybody|we|agents|us)
    (is|are|all|) in (at least|on|#|twice|once|monday|tuesday|wednesday|thursday|for);
    (no|an|any|physical) office to; (has|have|keep|rent|lease|need) (an|any|no) office; come in; comes
    in; coming in; came in; (between|between our|split) ... (office|hub|cent(er|re)|branch|campus); on(-|
    )(site|premises|campus); wfo; office(-| )(based|day|days); anchor day(s|); with (the|your|our)
    (team|colleagues|crew) in; team comes together; (together|side by side) in; days office;
    location (is|:) ... office`,
  share: `# day(s|) (a|per|each|every|of the|in the|out of) (week|wk|month|fortnight|five|#); # day(s|)
    ${DAYS_OF}; # (of|out of) (those|these|them|five|the five); # (at|from) home; #
    (home|remote|office|wfh|home working|remote working|home office|work from home)
    (day|days|shift|shifts); # office # home; # in and # out; (once|twice|# times) (a|per|every|each)
    (week|month|fortnight); # %; half (of |)(the|your|their|our) (week|time|working
    week|days|hours|shifts); half (home|at home|from home|in the office|office); part of (the|your|each)
    (week|time|working week); some (days|of the week|of your (time|week)); (a couple of|a
    few|several|certain|most) days; other days; alternate (days|weeks); office one week; # week home;
    home the next;  alternat(e|es|ing); every other (week|day|friday|monday);
    (split|divide|divides|splits|share) (your|the|our|their|) (time|week|hours|working week); fifty(-|
    )fifty; # #; (mix|mixture|blend|combination|split|balance) (of|between);
    (anchor|home|remote|office|wfh) days; # (days |)(wfo|wfh); days from home; days at home; a day
    (a|per|each) week; one day`,
  rest: `(the |)(rest|remainder|balance) (of (the|your|our|their) (week|time|days|hours|working
    week)|from|may|can|is|at|of it|wherever|working|remotely|remote|on|will|being|spent); (the |)other
    (#|half|days); (the |)remaining (#|days|time|half); otherwise`,
  later: `then; afterwards; afterward; thereafter; after (which|that|training|the
    training|onboarding|your training|induction|probation); once (trained|you are trained|you have
    finished|youre trained|training is|signed off|you pass|you graduate|certified); from
    (then|there|week|day|month) (on|onwards|#|two|three); before
    (you|moving|going|taking|working|switching)`,
  every: `five days; 5 days; every (single |)(day|weekday|shift|hour); each day; all (five|week)( days|);
    daily; all scheduled shifts; full(-| )time in the office; in the office full(-| )time; permanently; m
    f; entirely; always; monday (to|through|thru|till|until) friday`,
  choice: `whichever (you|suits|works|one); (your|the) (choice|call|preference) (is yours|); up to you;
    (you|your) (choose|decide|pick|choice|call); as you (like|prefer|wish); wherever you
    (like|prefer|want|work best|choose); if you prefer; or from home; or (our|the|in our|in the|at
    our|from our|from the) ... office; entirely yours; whatever (suits|works)`,
  'refuse-next': `(not|no|never|cannot|cant|cannot|dont|doesnt|didnt|wont|isnt|arent|neither|nor|nothing|none|nobody) ... ${OFFER}; (nothing|none|nobody|no one|no part) ... (can|could|may|is|works|has|have); (cannot|cant|could not|couldnt|wont|will not|may not|must not) (be |) ... (do|done|perform|performed|work|worked|answer|take|stack|carry|carried|send|sent|move|moved|taken); not (a|an|one|the|suitable|suited|open|eligible|available|possible|set up|something|able|designed|about|for); (isnt|arent|wasnt|not) (a|an|one|suitable|suited|open|eligible|possible|available|going to); no; without; unable to; (dont|do not) (apply|answer|ask|expect|send|hold your breath|look|request|count); stop asking; quit asking; neither; (tried|ended|stopped|dropped|abandoned|scrapped) (home|remote|hybrid|wfh|working|telework); rather than; instead of; sorry no; if you (want|need|are looking for|are seeking|prefer|hope|are after|were hoping)`,
  'refuse-last': `not here; not with us; (is|are|was|were|be|been) (not|no longer|never|neither|unavailable|excluded|ruled out) ... ; (isnt|arent|wont|wasnt|cant|cannot|couldnt) ... (offered|possible|available|option|allowed|permitted|considered|granted|approved|supported|on|part|something|for|happen|be|accommodated|going|one|our|an|a); (is|are) (no longer|not|ruled out|off the table|out of the question|not on offer|not something|not how|not for); off the table; out of the question; not (on offer|offered|possible|available|permitted|allowed|authorized|authorised|applicable|supported|considered|accepted|eligible|an option|part of|something|how|happening|required|suitable|for this); no longer (offered|possible|available|an option|supported); ruled out; no; (only|is|are) ... exceptional (cases|circumstances); decided against; (will|can|could|may|should) not; wont be; none; stopped working; didnt work; (tried|ended) in; and came back; and went back; went back to; came back to`,
  abstain: `report(s|ing|) (in |)to (the|our|a) ... (manager|supervisor|lead|leader|director|head);
    (their|customers|about|customers own) home (broadband|internet|phone|wifi); hybrid
    (vehicle|vehicles|car|cars|cloud|engine|engines|event|events|bike|bikes); from anywhere (for|up to|in
    the world (for|up to)); away from home; home from home; (feel|feels|feeling|right|themselves) at
    home; home (address|insurance|loan|loans|care|delivery|team|improvement|goods|phone|warranty|security|furnishings|energy|owner|owners|automation|depot|games|dates|equipment provided); ${NOT_OURS}; home with you; bring ... home; take home; go home; come home; drive home; dropped home; home for (tea|dinner|the holidays);
    (first|initial|for) # (day|days|week|weeks|month|months);
    (send|mail|apply|email|write|visit|call|contact|phone|post|bring|directions|mailed|resume|resumes)
    ... (to|at) (our|the) ... (office|offices|headquarters|manager|hq); office
    (manager|hours|suite|365|supplies|skills|software|products|administrator|assistant|team|work|equipment|politics|furniture|holidays|dog|banter); (back|front|post|box|home|dental|medical|law|executive|tax|ticket|head of) office (experience|skills|work|software|procedures); box office; post office; in the office of; (colleagues|departments|teams|partners|drivers|technicians|engineers|nurses|managers|agents|customers|guests|visitors|shoppers|patients|staff|goods|orders|parcels|products) (in|at|from|of) ${THE} ... (${OFFICES}|${HOUSES});
    # % ... (travel|travelling|traveling|trips); (travel|travelling|traveling) ... # %; (prior|previous)
    # %;
    no (previous |prior |call cent(er|re) |customer service |degree |formal
    |)(experience|degree|qualifications|background|sales|selling|cold calling|cold
    calls|weekends|nights|commute|commuting|fees|targets|quotas|evenings|problem|need|travel);
    (not|never|dont) (have to|need to|need|miss|mind|be shy); whether or not; not only; not just; no
    matter; no more than; no fewer than; no less than; not less than; no later than; # days
    (off|holiday|leave|paid|annual|vacation|of
    (leave|holiday|training|pto|vacation|annual|paid)|notice|probation); # % (of (the |our |all |your
    |)(calls|customers|salary|pay|premium|premiums|cost|contacts|tickets|people|patients|cases)|off|discount|bonus|employer|matching|match|paid|company|super|pension|staff|employee|quality|attendance|shift|night|differential|accuracy|satisfaction|above|more|on top|contribution|satisfied|commission); (training|interview|interviews|induction|orientation|onboarding) ... (from home|at home|remotely|online)`,
}

/** Names of the days; with the short forms of timetables. */
export const weekday: TopicLexicon<'weekday'> = {
  '1': 'monday(s|); mon; mons',
  '2': 'tuesday(s|); tue; tues',
  '3': 'wednesday(s|); wed; weds',
  '4': 'thursday(s|); thu; thur; thurs',
  '5': 'friday(s|); fri; fris',
  '6': 'saturday(s|); sat; sats',
  '7': 'sunday(s|); sun; suns',
}
