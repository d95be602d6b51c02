import type { TopicLexicon } from '../lexicon.ts'
import { workplaceRemote } from './everyday.ts'
import { HANDS_ON, NOT_HANDS_ON } from './hands-on.ts'
import { hintPlace, hintRemote, hintWorkplaceAbstain } from './hints.ts'
import { noPlace } from './no-place.ts'
import { NOT_HYBRID, NOT_OURS, PLACE_LABELS, PREMISES } from './premises.ts'

const HOME =
  '(home|your home|your own home|own home|the comfort of your (own |)home|the comfort of home|a home office|their home|your house|a home based office|your home office)'

export const workplace: TopicLexicon<'workplace'> = {
  remote: `${workplaceRemote}; ${hintRemote}; your home or (our|the) ... (office|offices|hub|branch|site) (choose|as|whichever|whatever|up|your|you); home office environment; (work|works|working|translate|teach) on ?line from (home|anywhere); (fully|100 %|completely|entirely) remote (working|work) (arrangements|arrangement|options|option|conditions|flexibility); % remote; (100 %|fully|100 percent|completely|entirely|all|permanent|permanently|full
    time|primarily|mostly|strictly) remote(ly|); (this|role|position|job|opportunity) ... (is|will be) ...
    (remote|fully remote|100 % remote|home based|work from home|virtual); title: remote; stated: remote;
    stated: (telecommute|telecommuting|work from home|wfh|home based|anywhere|virtual|fully remote|home
    office|telework); title: (work from home|work at home|wfh|work-from-home|working from home|home
    based|home-based|work anywhere|telecommute|virtual|at home|remotely|anywhere|telework); remote
    (position|role|job|opportunity|work
    environment|based|customer|call|agent|agents|representative|representatives|worker|workers|working|employee|employees|team
    member|contract|or work from home|first|work from
    home|us|usa|uk|within|from|anywhere|eligible|contact|environment|basis|workforce|setting);
    remote-based; remote-first; remote company since; wherever you (like|are|live|want|call
    home|choose|happen to) (on|in|within|across|is|to); from (wherever|anywhere) you;
    (location|workplace|work location|job location|work type|workplace
    type|place of work|work setting|working model|work arrangement|job type|remote status|location type)
    flexible; (location|workplace|work location|job location|work type|workplace type) ... (remote|work
    from home|home based|virtual|anywhere|wfh|work at home);
    (work|working|works|operate|perform|performed|position works) ... from ${HOME}; work(ing|) (at|from)
    home( position| job| role| opportunity| based| agent| agents| environment|); work-at-home; wfh;
    home(-| )based
    (role|position|job|work|agent|opportunity|customer|business|working|contract|call|advisor); home
    working; homeworking; homeworker(s|); work remotely; working remotely; remotely from; work from
    anywhere; from anywhere in (the|your); you can work from anywhere; (do|doing) it ... from ... home;
    telecommut(e|ing) (position|role|job|opportunity); telework position; virtual (position|role|job|call
    cent(er|re)|environment|agent|team|customer|contact cent(er|re)|office environment|opportunity); 100 %
    (work from home|telecommute|virtual|home based|wfh|telework); remote work(er| position| opportunity|
    job| from home| only|); can be (done|performed|worked|based) ... (remotely|from home|anywhere);
    (quiet|dedicated|distraction free|private|noise free) ... home (office|workspace|work space|work
    area); dedicated ... workspace ... home; remote or (our|your) (office|choice); home or our office;
    home or (in |)the office your choice; must have ... internet ... at home; (your|own|have|reliable|wired|stable|fast|required|requires|good|dedicated) home internet`,
  'remote-soft': `remote; remotely; home office; home based; virtual; distributed team; telecommute;
    telecommuting; telework; #li-remote; li remote`,
  hybrid: `hybrid; (flexible|flexibility|modern|agile) (work|working|workplace|) (arrangements?|conditions|options|practices|policy|policies|hours|environment|schedules?) (including|include|such as|like|with|and|e g|eg|offering|incl) (the |an |) (option|options|ability|opportunity|possibility|ad hoc|some|) (to|of|for|) (wfh|work from home|working from home|remote work|remote working|home working|work remotely|working remotely); work(ing|) arrangements? (including|such as|incl|like) (wfh|work from home|working from home|remote work|remote working|home working|work remotely|working remotely); (wfh|work from home|working from home|remote work|remote working|home working|work remotely|working remotely) and (office|in-office|on-?site) (mix|blend|balance|days); (mix|mixture|blend|combination|split|balance) (of|between) ... (home|remote) and ... ; (mix|mixture|blend|combination|split|balance) (of|between) ... (office|site|hub|branch) and (home|remote|working from home); (possibility|option|options|opportunity|opportunities|flexibility|flexible|flexible
    with) (of|for|to|with|) (the |a |some |occasional |partial |having |do |having a |) (wfh|work from home|working from home|remote work|remote working|home
    working|work remotely|working remotely); (wfh|work from home|work-from-home|working from home|remote work|remote working|home
    working)
    (options|option|flexibility|opportunities|conditions|arrangement|arrangements|available|possible|policy|benefits|days|up
    to|allowance|stipend); arrangements including (working from home|wfh|work from home|remote work);
    (partially|partly) (onsite|on-site|from home|in the office|remote|office based); from home as
    required; (wfh|work from home|working from home) on (mondays|tuesdays|wednesdays|thursdays|fridays);
    (wfh|work from home|remote) # days; # % from home; choose to work from ...
    office; discuss ... remote; possible remote; hybrid
    (work|working|role|position|schedule|model|remote|environment|workplace|arrangement|setup|set
    up|flexible|office|pattern|job|basis|opportunity|mode); (combination|mix|blend|split) of ...
    (home|remote|office|remotely|onsite); (remote|home) and ... (office|in-office|on-site|onsite);
    (partly|partially|part|semi) remote; remote (hybrid|part time office); # days (per week |a week |each
    week |weekly |)(from|at|in|in the|in our|per week in the|a week in the) (home|office|the office|our
    office|remote|remotely|your home)( per week| a week|); # days (remote|remotely|wfh|in-office|in
    office|onsite|on-site|work from home|working from home|home office|telework); # day(s|) (of
    |)(remote|wfh|home) (work|working|office|); work(ing|) from home # days; work from home
    (one|two|three|up to) ... (day|days); (in the office|in-office|in office|onsite|on-site|from
    home|office) # (day|days); # week(s|) (on-site|onsite|in office) # week(s|) remote; home working #
    days; flexible hybrid; # % (remote|in office|onsite|home); (home|remote) (working
    |)(two|three|one) days; (option|ability|opportunity|flexibility|able|possibility|possible|options)
    (to|of|for) ... (work|working) (from home|remotely|remote) ... (days|part of|some|part); some
    (remote|work from home|working from home|home working); remote work
    (options|flexibility|possible|available) ... days; flexible (remote|work from home|hybrid) days; part
    of the week (from home|remotely)`,
  onsite: `(remote|home working|home office|work from home|working from home|remote work|remote working)
    (is |may be |might be |could be |)(possible|considered|available|an option) (later|in exceptional|in
    future|in the future|after|on occasion|occasionally|once); until (the|our) (new |)office
    (opens|reopens); on-site; onsite; on site; in-person
    (role|position|work|job|only|attendance|environment|setting); work in person; title:
    (on-site|onsite|on site|in office|in-office|office based|office-based|in person); stated: (onsite|on
    site|in office|office|in person|at office|on premises|office based|physical|at workplace|work from
    office|wfo|field);
    (office|branch|store|site|shop|centre|center|clinic|school|depot|salon|warehouse|hotel|hospital|lab|library|campus|town hall|city hall|airport|plant|factory|studio|ward|yard|terminal)(-| )based;
    in-office; work from office; wfo; work from our office; based (in|at|from|out of) (our|the) ...
    (office|offices|store|centre|center|headquarters|hq|branch|site|campus|head office|contact centre|call
    centre|showroom|call center|facility|depot|warehouse|hub);
    (located|work|working|works|sit|position|role|job|be|team|join us|report|reporting) (in|at|from|out
    of) (our|the) ... (office|offices|call cent(er|re)|contact
    cent(er|re)|headquarters|hq|store|branch|facility|site|clinic|showroom|campus);
    (our|local|business|head|corporate|main|busy|dynamic|modern|new|beautiful|brand
    new|great|cbd|city|central|downtown|regional|sales|support) (office|offices|premises|call
    cent(er|re)|contact cent(er|re))
    (in|at|on|near|located|based|location|is|environment|complex|space|facility|building); office
    environment; work location ...
    (rd|road|st|street|ave|avenue|blvd|drive|dr|suite|lane|hwy|highway|parkway); (for|at|in|from) our ...
    (office|location|branch|store|call cent(er|re)|facility|showroom|site|clinic)`,
  'onsite-only': `remote means (you|we) (take|control|log|dial|connect|steer|drive|fix|help) ...; work remotely no; (work location|workplace|location type) (in person|on-?site); (word |)remote in (the|our) location (line|field|box|bar); (job boards?|portals?|posting system|listing system|website|boards) default(s|); remote ... (default|defaults|glitch|mistake|error|typo|misprint|automatic|automatically); (ignore|disregard|forget) ... remote (tag|label|flag|badge|line|filter|location|setting|bit|part)?; (shows|says|lists|listed|tagged|marked|posted|displayed|advertised|labelled|labeled) (this |it |us |the job |)(as |)remote (but|because|only because|in error|by|incorrectly|wrongly); (role|job|work|post|position) (needs|wants|requires) you (there|here|in person|on site|in the building); (is|are|was) (excluded|exempt|barred) from ... (remote|hybrid|telework|home) ...; office(-| )only; in(-| )office only; no (wfh|work from home|home working|remote)( option| options| work| working|); (office|site|centre|center|building)-only; boots in the building; (100 %|fully|strictly|entirely|completely|must be|must work|required to work|only)
    (on-site|onsite|on site|in-office|in office|in person|in-person|office based|office-based|in the
    office|from the office|from our office); (on-site|onsite|in office|in person|in-office|office based)
    (only|position only|role only|required); (role|position|job|work|opportunity) ... (is|must be|will be)
    ... (on-site|onsite|on site|in-office|in person|in-person|office based|performed in the office|based
    in the office|in the office); not (a |an |)(remote|work from home|hybrid|wfh|telecommute|home
    based|virtual|work-from-home|fully remote|wfh|telework) (position|role|job|opportunity|work|or
    hybrid|option|); (no|not|cannot be|isnt|not currently|does not|do not|unable to) (offer |offering
    |provide |support |allow |performed |done |have |)(a |any |)(remote|work from
    home|hybrid|wfh|telecommuting|work remotely|home working|telecommute|remotely|home-based|working from
    home|remote work|remote working)( work| option| options| position| positions| role| candidates|
    possible| available| applicants| arrangement|); (remote|hybrid|work from home|working from
    home|telecommuting|remote work|remote working|home working) ... (is|are) (not|un)(
    |)(available|possible|offered|an option|permitted|considered|currently available|eligible|allowed);
    (may|might|could) be eligible for (some |) (occasional|intermittent|limited|ad hoc|ad-hoc|situational) (remote work|remote working|telework|teleworking|telecommuting|home working); future (remote |home |) work may be (available|possible|done) (at|from) (your |) home ...;
    on-?site (full time|five days|5 days); (five|5) days (a|per) week (in|in the|in our|from the) office;
    # days (a|per) week (on-site|onsite|in the office|in office) only; physically (present|located) ...
    (office|site); work location in person; (in person|in-person) role; must (report|commute) ...
    (office|site|location)`,
  'place-of-work': `(half|part|most|some|all) (of |) (your|the|each) (day|week|time|shift) ... (on|at|behind) the (counter|desk|till|tills|floor|front desk|shop floor); on the (counter|pontoon|quay|quayside|forecourt); (reliable|own|dependable|personal|access to) (transport|transportation|vehicle|car);
    reliable means of transportation; own transport; (free|onsite|on-site|on site|secure|ample|plenty
    of|staff|parking) (parking|car park|carpark|car parking|is available|available); (onsite|on-site|on
    site) (gym|parking|canteen|cafe|childcare|cafeteria|facilities|fitness|amenities|restaurant|car
    parking|barista|kitchen|lunch|snacks); parking (available|provided|onsite|on site|space); close to
    (public transport|transport|the station|train|shops|home); (walking distance|minutes walk|minute
    walk|stones throw|short walk) (to|from|of) ...
    (transport|station|train|tram|bus|shops|metro|tube|mrt|lrt); accessible by (public
    transport|bus|train); good (transport links|public transport); public transport (links|access);
    (subsidised|subsidized|staff|free|onsite|on-site)
    (canteen|cafeteria|gym|cafe|kitchen|shuttle|lunches|transport); commuter (benefits|benefit|pass);
    company shuttle; (cab|transport) facility; commutable; commuting distance; casual dress; dress code;
    must (live|reside) within ... (miles|km|minutes|commuting); within ... (miles|minutes) of (our|the)
    (office|site|location|store); local candidates only; able to commute; ability to commute; reliably
    commute; (office|store|shop|branch|home|clinic) visitors; greet ...
    (visitors|guests|patients); walk-in (customers|clients|guests|patients); walk in customers; front
    desk; front counter; face to face; face-to-face; opening and closing; clean ... (work
    area|workspace|desk); in-store; outside sales; (majority of|most of) ... time ... (outside (of |)the office|in the field|on the road); running of (the|our) office; our ... office ... (currently|requires|seeks|needs|is looking|is seeking); based in ... (head office|headquarters|hq); (ability|able|required|must|willing) ... (to |)lift ...; (lift|lifting|carry) ... (lbs|pounds|kg|kilos|kgs); (c|)gmp (manufacturing|environment|facility|lab|laboratory|conditions); test lab; mailroom; mail cart; on the shop floor; sales floor; showroom; cash
    (register|drawer|handling); stand(ing|) for (long|extended|prolonged) periods; lift up to; business
    attire; uniform; uniforms; office hours; clients homes; their own homes; own homes; work location #;
    office (equipment|supplies|maintenance|filing|duties); general office duties; part of (the|our|a) ... (call|contact) cent(er|re)s? team; part of (the|our|a) ... (call|contact) (center s|centre s) team; (in|into|to) (the|our) waiting (area|room); (work |job |) location ... (warehouse|technology park|business park|industrial estate|shopping cent(er|re)|mall|showroom|depot|campus|hospital|factory|clinic) ; home (to|of) our ... (office|call cent(er|re)|contact cent(er|re)|service cent(er|re)); office and (operational|kitchen|cleaning|stationery) supplies; fully maintained (vehicle|car|ute); tool of trade (vehicle|car|ute); (bonus|commission|ote|pension|salary|package|benefits|laptop|phone|mobile) (and |plus |& |)(a |) (car|vehicle) ; (gas|petrol) (money|card|allowance); mileage (reimbursement|reimbursed|allowance); manage (your|a|the) (own |sales |) territory; (career|role|position|job) (in|within) field sales; facility(-| )based (position|role|job); based at ... (hospital|university|school|airport|prison|barracks|museum|library|college|mine|racecourse|refinery|terminal); household tasks; (lead|leading|leads|manage|manages|managing|supervise|supervising|oversee|run) (their|a|the|our|your) ... team of (nurses|dental nurses|carers|care staff|cleaners|housekeepers|drivers|chefs|waiters|waiting staff|technicians on|tradespeople|mechanics|warehouse staff|shop staff|baristas);
    admin department; sales cent(er|re); inbound sales cent(er|re); ${hintPlace}; ${PREMISES}`,
  'place-label': PLACE_LABELS,
  paper:
    'filing; photocopying; (sort|sorting|open|opening|distribute|distributing|collect|incoming|outgoing) ... mail; mail ... room',
  'hands-on': HANDS_ON,
  abstain: `${noPlace}; ${NOT_HYBRID}; ${hintWorkplaceAbstain}; office only (if|when|for|once|twice|to|on) ...; hybrid (temp|perm|recruitment|) ?desk; filing (of |for |)(annual|quarterly|1099s?|returns|sales tax); (work-at-home|work from home|home-based|remote) (call cent(er|re)|contact cent(er|re)|outsourcing|staffing|service) (pioneer|leader|company|provider|companies|providers); network of ... (work-at-home|home-based|remote) ... ; (sleeping|relocation|parking) lift to; e-?filing; (tax|regulatory|court|timely|patent|electronic|bas|return|immigration|visa|legal) filing; filing (of |for |)(tax|returns|patents|claims|bankruptcy|court|documents electronically|a claim|visa|immigration); remote (support|assistance|troubleshooting|help|office environment); work(ing|) in and out of the office; (experience|experienced|ability to|able to|used to|comfortable|background) ... (in|with|to) ... (office|on-?site|onsite) environment; ms office; microsoft office; office (industry|furniture|consumables|products); home(-| )based (territory|field|area|regional|road|driver|engineer|technician|merchandiser|rep on) ...; (head|main|corporate|registered|support) (office|offices|headquarters) (is|are|in|near|at) (in|near|at|based|located|) ; (closed|shut|gave up|given up|sold|left) (our|the|all our) ... (office|offices) ... ; remote (interview|interviews|interviewing|desktop|desktop
    tools|control|controls|assistance|assistance tools|support tools|session|sessions|access|access
    tools|monitoring|diagnostics|diagnostic|troubleshooting|support software|team
    management|areas|area|communities|community|location
    in|locations|sensing|site|sites|village|onboarding|onboarding session|video
    interview|island|islands|start|starter|deposit|users|sites|offices|office
    support|customers|learning|exams|tools|support to|support for|teams|team|town|town of);
    (interview|interviews|interviewing|recruitment process|hiring process|onboarding|selection
    process|training) ... (remote|remotely|virtual|virtually|via video|from home|online|in
    person|in-person|onsite|on-site|on site); (virtual|in-person|in
    person|online|onsite|on-site|zoom|video|face to face) (interview|interviews|assessment|assessment
    day|onboarding|orientation|hiring event|open day|events|event|meetings|meeting|team
    events|training|trainings|assistant|assistants|training session|team
    building|class|classroom|learning|reality|machines|trainings|workshop|workshops|gp); resolve ...
    remotely; (support|assist|diagnose|fix|troubleshoot|connect|connecting|manage) ... remotely; (in
    person|in-person|face to face) (or|and|over|by|via|as well as|on) (the
    |)(phone|telephone|over|email|online|by phone|over the phone|via phone|virtual|virtually|by
    telephone|through);
    (phone|telephone|email|online|chat|virtually|virtual|letter|letters|correspondence|mail|writing|counter|fax)
    (or|and|as well as) (in person|in-person|face to face); phone email and in-person; by phone or in
    person; support customers in person; either in person; (onsite|on-site|on site)
    (doctor|clinic|support|nurse|health|medical|service|technical|training|wellness|visits|customer|visit|inspection|inspections|events|team|associates
    successful|perks|massage|manager|property|staff); on-site associates; hybrid
    (cloud|vehicle|vehicles|car|cars|environment
    azure|events|event|bike|electric|infrastructure|engine|meetings|it|mobile); virtual assistant; work
    from anywhere (for|up to|weeks|# weeks|scheme|perk|programme|program|days|month|abroad|within); work
    from anywhere ... (week|weeks|days|month|months) ... (year|annually|); (# weeks|up to # weeks|weeks)
    ... work ... anywhere; (occasional|occasionally|ad
    hoc|ad-hoc|exceptional|emergency|temporary|temporarily|limited|sometimes) ... (remote|remotely|home
    working|work from home|working from home); (remote|work from home|working from home) (may be|might
    be|could be) (considered|available|possible|later|after|in exceptional|in
    future|occasionally|in the future|on occasion|once); deliver ... (home|homes); meals on wheels;
    ${NOT_OURS}; ${NOT_HANDS_ON}; home
    remote control; in person
    (interview|interviews|training|trainings|events|visits|event|visit|meetings|meeting); previous
    remote; (experience|experienced) (in|with|of|at) ... (working remotely|remote
    work|remote working|working from home|work from home|remote environment|in a remote)`,
}

export const officeDays: TopicLexicon<'officeDays'> = {
  office: `# day(s|) ... (in office|in the office|in our office|on-site|onsite|in-office|on site|from the
    office|office days|at the office); (in office|in the office|office|onsite|on-site|in-office) ... #
    day(s|); # office days; # week(s|) on-site`,
  home: `# day(s|) ... (from home|remote|remotely|wfh|at home|home office|home working|home); (from
    home|remote|wfh|remotely|home) (up to |for |)# day(s|); # home office days`,
}
