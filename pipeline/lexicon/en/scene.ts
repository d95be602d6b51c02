import type { TopicLexicon } from '../lexicon.ts'
import { NOT_HYBRID, NOT_OURS } from './premises.ts'

const HOMES =
  '(home|your (own |)(home|house|place|flat|apartment)|their (own |)(home|homes|place|places|house|houses|flat|flats)|his or her home|a home office|your (own |)(home office|sofa|couch|kitchen table|spare room|spare bedroom|living room)|the (comfort of|kitchen table|sofa|couch)|your (kitchen|bedroom|bed|living room|dining room|dining table|box room|garden shed|den)|own home|home office|wherever you (live|are|like))'

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
  home: `(from|at) ${HOMES}; (home|house)(-| )based; anywhere (you|in (the |)(uk|us|usa|u s|united states|country|ireland|canada|australia|england|scotland|wales|state|province|india|eu|europe|philippines|world|new zealand|northern ireland|republic)); any (corner|part|town|city) of; (done|worked|performed) from any ... ; (whether|if) you ... (stay at home|from home); no office(s|) ; (never|dont|do not|wont|will not|no|not|nobody|without) ... (need|needs|reason|asked|expected|have|has|required|called|having|obliged|requirement) ... (come|coming|commute|commuting|travel|travelling|drive|driving|go|going|set foot|visit|be) (in|into|to|there)( (an|the|our|any|a|head|)( office| site| building| centre| center| work| hq|)|); (no|zero) commut(e|ing); no (need|reason) to ... (office|commute|drive in|come in);
    wherever (you|your) (plug|log|choose|happen|have|sit|feel|want|call|broadband|wifi|internet); (your|the) (own |)(desk|office|workplace|base|workstation|home) is (wherever|your own|your home|at home|home|your base|your office|your workplace); (or|is) your (own |)(dining room|home|house|sofa|kitchen table|spare room|kitchen|living room|bedroom|box room|flat);
    (where|location|place of work|base|workplace) your (own |)(dining room|home|house|sofa|kitchen table|spare room|kitchen|living room|bedroom|flat); (remote|distributed|virtual|home-based) (company|business|team|workforce|organisation|organization|employer|outfit|crew|desk|support team|contact cent(er|re)|call cent(er|re)); (team|company|everyone|everybody|role|job|position|post|of us|we|staff|agents|advisers|this) (is|are|all|work|works) (fully |all |entirely |100 % |completely |)(remote|remotely|distributed); were (all |fully |)remote;
    (not|isnt|arent) (tied|bound|attached) to (an|any|one|a) ... (office|location|place|desk|site); location(-| )independent; no (fixed|physical|central) (office|offices|premises|location); (stay|stays|staying|remain|remaining) (at |)home; (remote|home) by design; (gear|kit|equipment|laptop|computer|headset|desk|set-?up|monitor) ... home; (supplied|provided|set up|set you up|equipped|sent|send you) ... (at|to|for) your (home|house|door); (set up|workstation|workspace|office space) ... (at|in) (your|home|your own|the) ... (home|house|flat); nobody (shares|sits|works) ... (building|office|room); (closed|shut|gave up|given up|left|sold) (our|the|all our) ... (office|offices|building); home is where; home the (rest|other|remaining); part
    home; remote(-| )(work|working); (hybrid|telework|wfh|remote work|home working) (policy|scheme|agreement|programme|program|option|arrangement); home(-| |)(work|working|worker|workers|agents|agent|advisors|advisers|days|day|scheduling|interviewing|dialling|dialing|setup|workspace);
    work(ing|)(-| )(from|at)(-| )home; wfh; telework(ing|); telecommut(e|ing); hybrid( working| work|);
    remotely; (equipment|kit|computer|laptop|headset|desk|pc) (home|to your door|to your home);
    (send|sent) (this|the) (job|work|role|one|these) ... home; (take|takes) (this|the) (job|work|one|these) ... home; home and (our|the|your|an|office) ; and home(s|); (healthy |good |)(mix|mixture|blend|split|balance|combination) of home; log in from home; remote days; (in|at) their
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
  office: `(place|where|location|base|venue|workplace|based|site) (our|the) ... ${OFFICES}; (role|job|work|post|desk|position|queue|seat) (needs|wants|requires|keeps|has) you (there|here|in|on|at); (desk|queue|seat|helpdesk|help desk|service desk) (itself |)is (in|at|on); (looked after|handled|run|answered|staffed|done|managed) from (the|our) ... ${OFFICES}; (you|agents|analysts|advisers|advisors|team|everyone|we|people|colleagues|clerks) (all |) sit(s|) (together|at our|in our|at the|in the|in one); badge(-| )in; badge(-| )out; (support|service|call|phone|sales|contact|operations|agent) floor (is|in|at|sits); the whole ... (floor|team) (is|sits) (in|at|together); (in|at|on) (the|our) (studio|unit|barn|mill|yard|works|workshop) (in|at|near|where|on) ; (in|at|on) (the|our) ... (street|road|avenue|lane|square|quay) (house|office|building|site|branch); (in|at|from|within|inside|out of|off|on|between) ${THE} ... ${OFFICES}; (be|come|are) in (on|at least|once|twice|every|for) ; (come|coming) in ; (home|remote) and (the |our |) ... (office|site|hub|campus|branch); (mix|mixture|blend|split|balance|combination) of ... office; (in|at|from|on) (our|the) ... (unit|site|block|house|tower|building|compound|estate|lab|laboratory|studios); control cent(er|re); (see|expect) you (around|in|here); boots in the building; (work|works|working|operate|operates) out of (the|our|a); (all|everyone|everybody|us) ... (together in|in one|back in) (the |our |a |)(room|building|office); at your desk in; (role|job|work) (sits|is based|lives) in (our|the); (in|at|inside|within) ${THE}
    ... ${HOUSES}; (in|at) (headquarters|hq|head office); (in|at|from) (the|our) cent(er|re);
    (in|from|at) (the |)office;
    (come|coming|get|getting|travel|travelling|commute|commuting|report|reports|reporting|drive|back|return|returning|attend|visit) (in |)(to |into |at |)${THE} ... (${OFFICES}|${HOUSES}|city|site|park);
    (attend|attendance|presence) ... (office|site|cent(er|re)|campus|person); office attendance; part
    office; (be|are|come|you|us) in ... # days (a|per) week; (in|at) (our|the) ... operations
    cent(er|re); in(-| )office; office(-| )first; (you|team|everyone|everybody|we|agents|us)
    (is|are|all|) in (at least|on|#|twice|once|monday|tuesday|wednesday|thursday|for);
    (no|an|any|physical) office to; (has|have|keep|rent|lease|need) (an|any|no|a) (office|call cent(er|re)|contact cent(er|re)|building|premises|headquarters); (with us|here with us) (in|at); (answered|taken|handled|work|working|sit|based) (in|at|from) our ... cent(er|re); (is|are|youre|were|you|all|everyone|everybody) in (every|each|on|# days); come in; comes
    in; coming in; came in; (between|between our|split) ... (office|hub|cent(er|re)|branch|campus); on(-|
    )(site|premises|campus); wfo; office(-| )(based|day|days); anchor day(s|); with (the|your|our)
    (team|colleagues|crew) in; team comes together; (together|side by side) in; days office;
    location (is|:) ... office`,
  share: `in (every|each) (monday|tuesday|wednesday|thursday|friday); in # days; where you sit; (a|one) (weekly|fortnightly|monthly) day; weekly (day|days|visit|office); one week (in|at|from|on|home|office); alternate weeks (in|at|from|home); # of (your|the|our|their|those|these) # ; # day(s|) (a|per|each|every|of the|in the|out of) (week|wk|month|fortnight|five|#); # day(s|)
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
    (a|per|each) week; one day (in|at|from|home|office|on|every|each|remote|out|wfh)`,
  rest: `the (next|following) ... (from|at|in|home|office|is); (the |)(rest|remainder|balance) (of (the|your|our|their) (week|time|days|hours|working
    week)|from|may|can|is|at|of it|wherever|working|remotely|remote|on|will|being|spent); (the |)other
    (#|half|days); (the |)remaining (#|days|time|half); otherwise`,
  later: `then; following (the|your|a|an|#) ... (week|weeks|month|months|days|training|induction|course); after (the|your|a|an|one|two|#) (first |initial |opening |)... (week|weeks|month|months|days|fortnight|training|course|spell); from week #; from (the|your) # (week|month); once (you know|you have|youve|probation|training|your); afterwards; afterward; thereafter; after (which|that|training|the
    training|onboarding|your training|induction|probation); once (trained|you are trained|you have
    finished|youre trained|training is|signed off|you pass|you graduate|certified); from
    (then|there|week|day|month) (on|onwards|#|two|three); before
    (you|moving|going|taking|working|switching)`,
  meanwhile: `(until|till|before) ... (opens|open|reopens|reopen|ready|finished|completed|complete|built|done|over|moved|relocates); once ... (opens|reopens|is ready|are ready|is finished|is complete|is built|is open|are open|been fitted); when ... (opens|reopens|is ready|is finished|moves) ; (while|whilst) (we|our|the) ... (renovate|renovating|refurbish|refurbishing|refurbished|renovated|built|building|fit|fitted|move|moving|repaired|extended); (we are|were) (renovating|refurbishing|moving offices|between offices|rebuilding); for (now|the time being|the moment); temporarily; in the interim`,
  every: `five days; 5 days; every (single |)(day|weekday|shift|hour); each day; all (five|week)( days|);
    daily; all scheduled shifts; full(-| )time in the office; in the office full(-| )time; permanently; m
    f; entirely; always; monday (to|through|thru|till|until) friday`,
  choice: `whichever (you|suits|works|one); (your|the) (choice|call|preference) (is yours|); up to you;
    (you|your) (choose|decide|pick|choice|call); as you (like|prefer|wish); wherever you
    (like|prefer|want|work best|choose); if you prefer; or from home; or (our|the|in our|in the|at
    our|from our|from the) ... office; entirely yours; whatever (suits|works)`,
  start: `(first|initial|opening) # (day|days|week|weeks|month|months|fortnight) (is|are|take|takes|will be|of training|training|spent|in|at|of|run|runs); (first|initial) (week|weeks|month|months|days|few weeks|few days) (is|are|take|takes|will be|spent|in|at|of); (classroom|induction|onboarding|orientation|nesting|training) (at|in|on|takes place|happens|runs|lasts|is held|period|weeks|week|is|class|course|from)`,
  'refuse-next': `(excluded|exempt|exempted|barred|omitted|removed|left out|ineligible|outside|disqualified|excepted) (from|of|for|by|under) ; (falls|sits|lies|is) outside ; (unaffected|not covered|uncovered) by ; (stopped|ended|withdrew|withdrawn|dropped) (our|the|its|their|all|doing|offering) ; anything but ; (may|might|could|will) (become|go|turn|switch) ; (requests|asking|hoping|applying|looking) for ; unlike ... ; (occasional|occasionally|now and then|exceptionally|rarely) ... ; (may|might|could|will|can|plan to|hope to|intend to|promise to) (look at|look into|consider|explore|review|introduce|trial|revisit|discuss|think about|offer) ... ; (not|no|never|cannot|cant|cannot|dont|doesnt|didnt|wont|isnt|arent|neither|nor|nothing|none|nobody) ... ${OFFER}; (nothing|none|nobody|no one|no part) ... (can|could|may|is|works|has|have); (cannot|cant|could not|couldnt|wont|will not|may not|must not) (be |) ... (do|done|perform|performed|work|worked|answer|take|stack|carry|carried|send|sent|move|moved|taken); not (a|an|one|the|suitable|suited|open|eligible|available|possible|set up|something|able|designed|about|for); (isnt|arent|wasnt|not) (a|an|one|suitable|suited|open|eligible|possible|available|going to); no; without; unable to; (dont|do not) (apply|answer|ask|expect|send|hold your breath|look|request|count); stop asking; quit asking; neither; (tried|ended|stopped|dropped|abandoned|scrapped) (home|remote|hybrid|wfh|working|telework); rather than; instead of; sorry no; if you (want|need|are looking for|are seeking|prefer|hope|are after|were hoping)`,
  'refuse-last': `(save|except|apart|aside|excluding|but not) (that|for|from|in|) ... (customer (service|care|support)|support|service desk|helpdesk|help desk|this (role|job|team|desk|post|one)); (does|do|did|will|would|can|could|may) not (currently |yet |)(extend|apply|cover|include|reach|run|stretch|suit|work|exist|fit|happen|come|arise|form|go|stretch|feature|figure|count|concern|involve|operate); (doesnt|dont|didnt|wont|wouldnt|cant|couldnt) (currently |yet |)(extend|apply|cover|include|reach|run|stretch|suit|work|exist|fit|happen|come|arise|form|go|feature|figure|count|concern|involve|operate); (is|are|was|were) (incompatible|impractical|unsuitable|impossible|unworkable|unfeasible|for other|for others|reserved|restricted|limited|confined); has (no|never) ... ; (office|other|support|admin|back office|corporate|head office) (staff|roles|teams|colleagues|jobs) only; (not|never) (in|for|on|with) this (job|role|team|post|one|position); not this (one|job|role|time); turned down; declined; (is|are) not from; snow days( only|); not on the table; isnt on the table; (was|were|been|got|is being) (dropped|scrapped|ended|stopped|discontinued|withdrawn|abolished|abandoned|axed|phased out); (at|by) (some|a) (later|future) (stage|point|date|time); in (the |)future; next (year|spring|summer|autumn|winter); later on; down the line; case(-| )by(-| )case; in (an |)(emergency|emergencies|exceptional|extreme|special|rare) ... ; in exceptional ... ; isnt coming back; is not coming back; not here; not with us; (is|are|was|were|be|been) (not|no longer|never|neither|unavailable|excluded|ruled out) ... ; (isnt|arent|wont|wasnt|cant|cannot|couldnt) ... (offered|possible|available|option|allowed|permitted|considered|granted|approved|supported|on|part|something|for|happen|be|accommodated|going|one|our|an|a); (is|are) (no longer|not|ruled out|off the table|out of the question|not on offer|not something|not how|not for); off the table; out of the question; not (on offer|offered|possible|available|permitted|allowed|authorized|authorised|applicable|supported|considered|accepted|eligible|an option|part of|something|how|happening|required|suitable|for this); no longer (offered|possible|available|an option|supported); ruled out; no; (only|is|are) ... exceptional (cases|circumstances); decided against; (will|can|could|may|should) not; wont be; none; stopped working; didnt work; (tried|ended) in; and came back; and went back; went back to; came back to`,
  abstain: `${NOT_HYBRID}; hybrid (temp|perm|recruitment|) ?desk; (the|our|a) (business|knowledge|innovation|digital|service|information) hub; (work-at-home|work from home|home-based|remote) (call cent(er|re)|contact cent(er|re)|outsourcing|staffing|service) (pioneer|leader|company|provider|companies|providers); independent (work-at-home|home-based) ...; on the house; (train|trains|teach|coach|support|help|guide) you in; in every (aspect|way|area|step|sense|one|case); (sell|selling|experience|background|worked) ... (in|to) the ... (pharmacy|hospital|hotel|clinic|school|restaurant|store|retail); (in|at) the (cent(er|re)|heart) of; ms office; microsoft office; (in|at|on|within|of|from) (our|the|their|this) ... (building|estate|office|hotel|restaurant|retail|hospital|hospitality|call(-| |)cent(er|re)|contact(-| |)cent(er|re)|arena|school|bank|gym|salon|clinic|practice) (industry|sector|market|markets|arena|business|space|field|profession|world|suite|investment|company|consumables|furniture|trade); (in|at) the (real estate|social ...) (industry|arena|market|sector)?; (use|knowledge|proficient|proficiency|skills|return) (of|in|on) ... (office|building); come in handy; (you|we|they) come in; (you|team) in (one of|a|an|20* ); on (our|the|this|their) (site|website|web site); (out of|beyond) the office; (company|impact|skills) by building; (report|reports|reporting) (in |)(to|into) (the|our|a) ... (practice|branch|store|clinic|hotel|hospital|plant|site|office|school|facility) (manager|director|head|supervisor|lead|leader|principal|partner|owner|administrator); (report|reports|reporting) (in |)(to|into) the director; home(-| )based (territory|field|area|regional|road|driver|engineer|technician|merchandiser|rep on) ...; (training|induction|onboarding|orientation|interviews?) (is|are|takes place|happens|will be|runs|held) ... (in|at|on) (the|our) ... (${OFFICES}); or otherwise; (otherwise|rest) (stated|agreed|specified|noted|assured); the rest (of the team|is history|we teach|you learn|of us); (look|move|moving|get|getting|living) at home; report(s|ing|) (in |)to (the|our|a) ... (manager|supervisor|lead|leader|director|head);
    (their|customers|about|customers own) home (broadband|internet|phone|wifi); hybrid
    (vehicle|vehicles|car|cars|cloud|engine|engines|event|events|bike|bikes); from anywhere (for|up to|in
    the world (for|up to)); away from home; home from home; (feel|feels|feeling|right|themselves) at
    home; home (address|insurance|loan|loans|care|delivery|team|improvement|goods|phone|warranty|security|furnishings|energy|owner|owners|automation|depot|games|dates|equipment provided); ${NOT_OURS}; home with you; bring ... home; take home; go home; come home; drive home; dropped home; home for (tea|dinner|the holidays);
    (first|initial|for) # (day|days|week|weeks|month|months);
    (send|mail|apply|email|write|visit|call|contact|phone|post|bring|directions|mailed|resume|resumes)
    ... (to|at) (our|the) ... (office|offices|headquarters|manager|hq); office
    (manager|hours|suite|365|supplies|skills|software|products|administrator|assistant|team|work|equipment|politics|furniture|holidays|dog|banter); (back|front|post|box|home|dental|medical|law|executive|tax|ticket|head of) office (experience|skills|work|software|procedures); box office; post office; in the office of; (colleagues|employees|departments|teams|partners|drivers|technicians|engineers|nurses|managers|agents|customers|guests|visitors|shoppers|patients|staff|goods|orders|parcels|products) (in|at|from|of) ${THE} ... (${OFFICES}|${HOUSES});
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
