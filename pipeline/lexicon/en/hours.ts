import type { TopicLexicon } from '../lexicon.ts'
import {
  hoursEither,
  hoursPart,
  termAbstain,
  termContract,
  termPermanent,
  termSeasonal,
  termTemporary,
  weeklyWeek,
} from './everyday.ts'
import {
  hintContract,
  hintIntern,
  hintPermanent,
  hintSeasonal,
  hintTemporary,
  hintTermAbstain,
} from './hints-of-demands.ts'
import {
  hintEither,
  hintFull,
  hintHoursAbstain,
  hintPart,
  hintWeeklyAbstain,
  hintWeeklyDay,
  hintWeeklyDays,
  hintWeeklyProduct,
  hintWeeklyYear,
} from './hints-of-time.ts'
import { lastsASeason, lastsAsStudent, lastsAWhile, lastsElse, lastsForGood } from './lasting.ts'
import { termElse } from './other-senses.ts'

export const hours: TopicLexicon<'hours'> = {
  'full-time': `${hintFull}; (employment|job|position|work) (type|status) ... full time*; f t; f t (position|role|job|hours|only|contract|basis|post); no part(-| )time(rs|) (hours|roles|positions|)(please|sorry|); full-time; fulltime; full time; title: ft; stated: ft; 1.0 fte; full working week; full
    hours; (five|six|5|6) days? working; full(-| )timer(s|); # on # off; four tens; 4 x 10; year-round
    full time`,
  'part-time': `${hoursPart}; (employment|job|position|work) (type|status) ... part time*; ${hintPart}; part-time; parttime; part time; parttimer(s|); part-timer(s|); p t; title: pt; stated:
    (pt|casual|zero hours|per diem|prn|mini job); title: (casual|prn|per diem|zero hours|zero-hour);
    casual (role|position|job|basis|contract|employment|work|part time|opportunity|hours|customer|team
    member|staff|roles|positions|shifts|vacancy|opportunities|call|contact|agents|employees|rate|bank); on
    a casual basis; zero hours( contract|); zero-hour(s|) contract; bank (staff|contract|worker); reduced
    hours; p t (position|role|job|hours|only|contract|basis|post); no guaranteed (minimum |)hours; no minimum hours; half(-| )time; per diem; # (mornings|evenings|afternoons|saturdays|sundays) (a|per|each|every) (week|month); (weekday|weeknight|school-run|lunchtime|a few|couple of) (mornings|evenings|afternoons) ...; casual loading; school-hours; (once|while|when) the kids are (at school|in bed|fed|at nursery); drop the kids; part time hours; term time only; job share; job-share; few hours (a|per) (day|week); # to # hrs
    daily; # (hours|hrs) daily; hours a day extra; school hours; 0.# fte; evenings and weekends only;
    weekends only; saturdays only; student job; half(-| )time
    (position|post|role|job|contract|basis|hours|employment); mornings only; (one|two|1|2) shifts
    (a|per|each) week; (no|not) full(-| )time hours; (weekend|saturday|sunday|evening) job; afternoons
    only; evenings only; casual (as|rate|hours|pay); second job; (job|ideal|great|perfect) for
    (students|retirees|semi-retired|retired); side (job|gig|hustle); in your (free|spare) time`,
  either: `${hoursEither}; ${hintEither}; (full(-| )time|full days|full week) or (just|only|half|part|a few|mornings|afternoons|evenings|weekends|two|three) ...; (full(-| )time|full days) or # (days|mornings|afternoons|evenings|shifts); (split|share|divide) it (for|between|among|into) # part(-| )timers; (people|agents|person) (at|on|for) # (hours|hrs|) or ... (at|on|for) #; per diem to full(-| )time; (full|part)(-| )time or ... (full|part)(-| )time; full(-| )time or # (hours|hrs); (full|full time) (and|or|and or|to|) (part-time|part
    time|part); (part|part time|part-time)
    (and|or|and or|to|) (full-time|full time|full); ft or pt; pt or ft; ft pt; pt ft; f t p t; p t f t; f t (and|or) p t; p t (and|or) f t; full and part time;
    (either|both) (full|part) time; (part-time|part time) to full-time; full-time part-time; full time
    part time; choose your hours; ft and pt; full (and|or|to|) (parttime|part(-| )time); full ?time (and|or|to|) (parttime|part(-| )time); fulltime (and|or|) parttime; parttime (and|or|) fulltime; bank and (parttime|part(-| )time)`,
  abstain: `${hintHoursAbstain}; (before|nap|meals|care|transitions) ... and after(-| )school ; out of school ... after(-| )school ...; after(-| )school (care|programs?|programmes?|clubs?|supportive|activities|and (during|in|vacation)); (support|monthly|weekly|reports?|reporting|assistance|administrative|projects?|duties|tasks|advice) ... (on |) (an |a |) ad(-| )hoc basis; (expense account|expenses|lodging|travel) ... per diem ...; per diem and (increase|mileage|travel|lodging|hotel); (full(-| )time|part(-| )time) paid (time off|leave|holidays?|vacation); (full|part)(-| )time and or part(-| )time qualifying ...; (full|part)(-| )time (qualifying|academic|graduate|undergraduate) ...; (lead|leading|manage|managing|supervise|supervising|support|supporting) (a|one|two|our) part(-| )time ...; (are|of) ... # full(-| )time and # part(-| )timers; people ... # full(-| )time and # part(-| )timers; (assist*|help*|support*|train*|reliance on|use of|and) bank staff ; reduced hours position; # % (work|are|of us|of staff|of them) part(-| )time; of whom ... part(-| )time; out of school hours; school hours care; (travel|plus|paid|lodging|hotel|daily) per diem; per diem (is |are |)(paid|allowances?|provided|reimburse*|while|when travel*); part(-| )timers (get|gets|receive|enjoy|also|are|have|qualify|included|too|as well|alike|share); part(-| )time (to start|at first|to begin with|initially) ; start ... part(-| )time ; part(-| )time or full(-| )time (residents|students|study); (for|and|our|to|even|including) part(-| )timers; (team|crew|group) of ... (part-time|full-time|part time|full time) ...; # (part-time|full-time|part time|full time) (volunteers|colleagues|agents|staff|people|advisers|advisors); full(-| )timers (get|receive|enjoy|also|are|have|qualify); (all |our |eligible |regular |benefits for |for |of |other |salaried |permanent |both
    |)(full-time|full time|part-time|part time|fulltime) (employees|associates|staff|team
    members|colleagues|employee|students|student|candidates|workers|eligible|study|education|equivalent|equivalents|benefits|college|mba|degree|personnel|experience|paid
    work|work experience|caregivers|employee benefits|associate|crew members)( are| receive| get| enjoy|
    working| after| who|); salaried full-time candidates; working full-time eligible; not (a |an
    |)(part-time|part time|full-time|full time) (role|position|job|opportunity|); no (part-time|part
    time|full-time|full time)( positions| hours| roles| work| options|)( available|); (part-time|part
    time|full-time|full time) ... not (available|possible|offered|considered|an option|accepted);
    (potential|opportunity|possibility|option|chance|possible|could|may|potentially) ...
    (become|becoming|go|grow|lead|turn|transition|convert|move|advance|progress|full-time|into|extend|for|of|to)
    ... (full-time|full time|fulltime|fte); to become a full-time; full-time (conversion|after|later);
    casual (dress|clothes|fridays|friday|attire|wear|environment|atmosphere|dress code|office|work
    environment|culture|dining|workplace|setting|restaurant|clothing|conversation); business casual; smart
    casual; (years|months) ... (full-time|full time)( work| experience|); not a full time; full time
    work experience; part-time basis by; previously full-time; full-time course; full time salary; pro
    rata of full time; fte salary; full-time mom; full time mum; fulltime salary; full-time equivalent`,
}

/** Counts of hours; the number is the last of the phrase, or the upper end of a range. */
/** Times of day in words: "from two in the afternoon until 10:30 at night", "eight in the morning to noon". */
const PART_OF_DAY = '(in the (early |late |)(morning|afternoon|evening)|at night)'
const UNTIL =
  '(to|till|til|until|through to|right through to|up to|through|and (finish|finishing|end|ending) at)'
const spokenTimes = `# ${PART_OF_DAY} ${UNTIL} (about |around |) # (${PART_OF_DAY}|); # ${UNTIL} # (in the (morning|afternoon|evening)|at night); # (${PART_OF_DAY}|) ${UNTIL} (noon|midday|midnight); (from|between|hours) # (to|till|til|until|and) #`

export const weekly: TopicLexicon<'weekly'> = {
  clock: spokenTimes,
  week: `${weeklyWeek}; hours ... # ... (spread|split|worked|arranged) (over|across|between); hours ... # (wk|week|weekly|pw|p w); (weekly|contracted|contract) hours ... #; # (wk|pw) hours; # (hours|hrs|h) (wk|to (spread|split|arrange|fit in|divide|share out)|spread (over|across)|split (over|across|between)); hours ... # (spread|split|over|across) ...; hours ... # (per|a|each) week; hours ... # weekly; # (a|per|each) week; # (hrs|hours) (mon|monday|tue|tuesday|over|across|spread|between|mon-fri|monday-friday) ; (week|weekly|month|fortnight) for # (hrs|hours); # (hours|hrs|hour|hr|h) (a|per|each|every|one|in a|in the|of work
    per|of work a|work|working|)
    (week|wk|work week|workweek|wk.); # (hours|hrs|h) weekly; # (hour|hr|h) (week|work
    week|workweek|working week|weeks|contract|contracts|per week); # hrs; # of (a |)full(-| )time; # hours (full-time|full
    time|part-time|part time|contract|contracted|basis|role|position|); (weekly hours|hours per
    week|contracted hours|contract hours|hours p w) #; hours #; # (hours|hrs) p w; # hpw; # hrs wk; hours
    per week #; hours # per week; # per week hours; # hours min(imum|) per week; # guaranteed hours; #
    plus hours a week; # or more hours; # (hour|hr|hours) (role|post|job|vacancy|appointment|schedule); #
    ordinary hours; # (hours|hrs|hr) pw; # and a half (hours|hrs)( a week| per week| weekly|); #
    (hours|hrs) over # days; contract # (hours|hrs)`,
  day: `${hintWeeklyDay}; # (hours|hrs) (a|per|each|every) (day|shift); # (hour|hr) (days|shifts|day|shift); # hours daily;
    # hrs daily`,
  fortnight: `# (hours|hrs) (a|per|each|every) (fortnight|two weeks|2 weeks|pay period); # hours
    (biweekly|fortnightly|bi-weekly); # hour fortnight`,
  product: `${hintWeeklyProduct}; # (evenings|mornings|afternoons|days|shifts|nights) ... # (hours|hrs) (each|apiece|a time); # # (hour|hr|hours) (day|days|shift|shifts|night|nights|evening|evenings); #
    (shifts|days|nights|evenings) of # (hours|hrs); # shifts (a week |per week |each week |)of # hours`,
  month: `# (hours|hrs) (a|per|each) month`,
  year: hintWeeklyYear,
  days: `${hintWeeklyDays}; # (days|shifts|nights) (a|per|each|every) week; # days(-| )week`,
  fte: `# wte; # fraction; # (of|of a) full(-| )time (post|week|equivalent|role|); # fte; # post; (0.5|0.6|0.7|0.8|0.4) (role|position|contract); fte #; # full time equivalent; # f
    t e`,
  abstain: `${hintWeeklyAbstain}; # (hours|hrs) of (classroom|instruction|coursework|study) ...; (remote|home) work(ing|) # (hours|hrs) (a|per|each) week; (employees|associates|staff|colleagues|team members|those|caregivers|anyone|everyone) (who |) (are |) (scheduled to work|scheduled for|regularly scheduled|working|work|who work|averaging|average) (at least |more than |over |an average of |a minimum of |) # ...; (scheduled to work|work) # (hours|hrs) or more per week with; (sit*|stand*|walk*|typing|screen|computer|driving|drive|wear*) ... up to # (hours|hrs) (a|per) (day|shift); up to # (hours|hrs) per day climbing; # (hour|hr|hours) (notice|response|fitness|turnaround|a day
    business|support|operation|customer support|service|emergency|delivery|drive|training|course|call
    cent(er|re)|contact
    cent(er|re)|facility|gym|environment|claims|care|helpline|helpdesk|store|coverage|line); 24 hours
    (a|per) day; 24 hour; 24 hours; 48 hours; within # hours; # hours of
    (training|paid|volunteer|leave|pto|vacation|sick|holiday|pay|notice|overtime|experience|community|service);
    # (hours|hrs) (pto|vacation|sick|leave|training|holiday|volunteer|of
    paid|paid|overtime|notice|course);
    (overtime|ot|training|opening|open|operate|operating|operation|business|office|centre|store|response)
    ... # (hours|hrs); every # hours; # hours after; # hours before; # hours prior; in # hours; # hours
    ago; up to # hours overtime`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `${termPermanent}; ongoing ... (full-time|part-time|permanent) (role|position|basis|job|employment|opportunity); term (full-time|part-time|) (continuing|ongoing|permanent); ${lastsForGood}; ${hintPermanent}; (forever|for-life|lifetime|career) (job|position|home|post) if ...; forever job; job for life; (here|with us|in it|in this) for the (long haul|long term|long run|duration); stay as long as you (like|want|wish); (year-round|year round|all-year|all year round) (job|role|position|work|employment|post|basis|team); title: year(-| )round; (all|twelve|12) (year round|months of the year|months a year); position is regular; regular (position|status|post) subject; on-?roll (position|role|job|employee|payroll); (permanent|direct) payroll; ongoing flexible; (this |the |)(job|post|role|position|contract) is (ongoing|permanent|for keeps); (regular|continuing|indefinite|open-ended|lasting|steady|stable) (employee|position|job|role|post|appointment|employment); no end date; (hire|hiring|hired|keep you|stay) for good; job for the long (run|haul|term); (asap|start|immediately|immediate|now) ongoing; ongoing (job|post|need|appointment|vacancy); hope for years; perm (immediate|start|role|full|part|job|post); not (a |)(temp|temporary|seasonal) (job|role|position|post); permanent
    (position|role|job|contract|full|part|basis|opportunity|employment|vacancy|staff|employee|hours|work|salary|and|customer|post|roles|positions|career|vacancies|team|ongoing|placement|full-time|part-time|appointment);
    permanent; ongoing (role|position|contract|employment|full time|part time|permanent|basis); open ended
    (contract|position); open-ended contract; indefinite (contract|term|period|duration|employment);
    unlimited contract; regular employment; stated:
    (regular|permanent|perm|indefinite); title: (permanent|perm); direct hire; perm
    (role|position|opportunity); full time perm; regular full-time; unlimited term`,
  seasonal: `${termSeasonal}; ${lastsASeason}; ${hintSeasonal}; (open|start|finish|end|close|work|see out|staff) the season; (from |)(easter|memorial day|may day|victoria day) ... (to|through|until|till) ... (september|october|labou?r day|autumn|fall|thanksgiving); (through|until|till) (labor day|labour day|mothers day|valentines day|new years|halloween|thanksgiving|boxing day); (we|park|site|resort) (close|closes|shut|shuts) (labor day|labour day|in (september|october|november)|for the winter); (over|this|for|during|until|till|through|before) (christmas|xmas|the holidays|easter); (mid-?|early |late |)(september|october|november|oct|nov) ... (to|through|until|till|wraps|ends) ... (december|january|christmas|dec|jan|new year); nov # dec #; oct # dec #; oct # jan #; nov # jan #; (ends|finishes|until|till) (when |) ... (lifts|slopes|park|beach|season|harvest|rush) ... (close|closes|ends|is over|shut|shuts); season contract; title: (summer|christmas|xmas|festive|peak|seasonal); (gift|citrus|lambing|flower|allotment|festival|grape|hay fever|wedding|skiing|sailing|camping) season is; (for|over|through|throughout|during) (the |this |our |next
    |)(season|summer|winter|holidays|festive period|festive season|christmas rush|christmas
    period|holiday rush|peak period|harvest|ski season|tax season|open enrollment); (season|seasonal
    work|season runs) (april|may|june|november|october|december|from);
    (ski|tax|harvest|holiday|christmas|summer|winter|football|baseball|cricket|festival|lambing|wedding)
    season (role|job|help|work|position|staff|only|contract|in|runs|from|january|november|october|december|april|may|june); christmas (rush|peak|casuals|temps|help|trading period); (every|each|this|next) summer; summer (student|students|position|role|job|work|staff|help|temp|hire|camp|only|contract|program|programme); title: (summer|winter|christmas|xmas|holiday) (student|casual|casuals|temp|temps|help|helper|assistant|agent|advisor|associate|cover); (extra|additional|spare) (hands|help|staff|people|pairs) ... (christmas|summer|holidays|season|peak|december|winter); game-?day; home (dates|games) season; seasonal
    (position|role|job|work|employment|contract|opportunity|customer|call|team|associate|part|full|help|hire|staff|hiring|employee|agent|representative|retail|temporary|assignment|basis|sales|worker|workers|remote|support|service|hours|positions|roles|agents|cashier|fixed|vacancies|jobs);
    title: seasonal; stated: seasonal; peak(-| )season
    (support|position|role|job|staff|team|contract|hiring|opportunities|help|work|hire|customer|roles|agents); (for|until|through) (the |our |)peak season;
    (holiday|christmas|xmas|summer|winter|festive|peak) (help|season position|season
    role|seasonal|temp|temps|temporary|casual|casuals|hire|hires|hiring|job|jobs|work|contract|staff|team
    member|support team|season contract|season work|positions|roles); for the
    (holiday|peak|christmas|summer|winter|tax|festive|open enrollment|enrollment|ski)
    (season|period|peak); (through|until|over|during) (the |)(holiday season|peak season|christmas
    period|christmas season|tax season|end of the season); season (job|work|staff|worker); title: (peak
    season|holiday season|summer season|winter season|tax season|christmas|holiday|festive season|summer
    job|season); tax season (position|role|support|help); seasonal; open enrollment season; annual
    enrollment season`,
  temporary: `${termTemporary}; (temporary|temp)-(permanent|perm) (basis|role|position|opportunity|job); end date # (months?|weeks?); ${lastsAWhile}; ${hintTemporary}; (project|campaign|contract|assignment|post|job|stint|programme|program|role|placement|position) (is |) (ending|finishing|concluding|expiring|due to end|set to end|scheduled to end|wrapping up) ...; (a|one) fixed run of ...; (needed|wanted|required|help) (for|until|till) ... (months|weeks) ...; (needs|need|as|providing|to) cover for ... ; contract (thru|through|until) ; contract to (the |)(end|mid|middle) ; contract to (january|february|march|april|may|june|july|august|september|october|november|december) ; (while|whilst) ... (is|are) (on|away on|off on) (maternity|parental|sick|study|long-term|adoption|paternity) (leave|break) ; (standing|stand) in for ... ; (paternity|adoption|parental|maternity|sick) leave cover; #(-| )(year|years|month|months) funded (project|post|role|position|programme|contract); funded (until|till|to|through|for) ; (through|until|till|to) the end of (january|february|march|april|may|june|july|august|september|october|november|december); (when|until|till) (the|this|our) ... (project|campaign|migration|backlog|pilot|rollout) (finishes|ends|is done|is over|closes|completes|wraps|runs out|is cleared|is complete); # (months|weeks) (to begin with|to start|to start with|at first|initially); (cover|covering|covers|replace|replacing) ... (leave|sabbatical|secondment); (post|role|position|contract|job|assignment|work|funding|employment) (itself |) (ends|finishes|expires|closes|terminates|runs out|stops|is until|runs to|runs until|lasts until|lasts #|lasts for #); (is |)fund(ed|ing) ... (until|till|to #|through|for # years|for # months); grant-funded; funded by a grant; temp with; temp (for|until|while); (while|whilst|as) ... (is on|goes on|takes|is away on) ... (leave|secondment|sabbatical); stand(ing|s|) in for; # years? contract; years contract; fixed (till|until); fixed to (the end|(january|february|march|april|may|june|july|august|september|october|november|december)); (post-?holder|holder|substantive) ... returns; (until|till|through|to) (the |)end of (january|february|march|april|may|june|july|august|september|october|november|december); (from|between) (january|february|march|april|may|june|july|august|september|october|november|december) (to|until|till|through|and) (january|february|march|april|may|june|july|august|september|october|november|december); max(-| )term; title: until; (for|about|around|approximately|initially for|initial|runs for|lasts|expected to last|of) #
    (months|weeks) (while|until|whilst|with the possibility|with possible|with a view|then|only|with
    extension|initially|to cover|during); (months|weeks) (while|to cover|covering) ; #
    (month|months|week|weeks) (project|engagement|secondment|cover|placement|term); term #
    (months|weeks); cover(ing|) (for|a|an) ...
    (leave|sickness|absence|parental|maternity|illness|colleague);
    (casual|sick|sickness|leave|holiday|short-term|short term|temp|secondment) cover; (vital |) cover (to|for) (the|our) (permanent|regular) (staff|team); (for|on|in) (a |) locum; locum (basis|vacancy|vacancies|sessions?|posts?|assignments?|opportunity|opportunities); short(-| )term cover;
    long-term (sickness|sick|absence) ... ; (agency|temporary|temp) (work|role|job|position) with (a|the)
    view to; (until|to|till|ending|ends|finish on|finishes|through) ...
    (january|february|march|april|june|july|august|september|october|november|december) (#
    |)(contract|fixed|term|temporary|at the latest); fixed (term |)until; (with possible|possibility
    of|chance of|potential for|option of|view to) (an |a |)(extension|renewal); temporary
    (position|role|job|contract|assignment|work|employment|opportunity|basis|full|part|staff|to
    permanent|to
    perm|for|cover|customer|ongoing|vacancy|agent|call|remote|until|receptionist|admin|worker|roles|positions|placement|ongoing|hire|support|with|long|and|or|basis);
    title: (temp|temporary|interim|fixed term|ftc|locum|cover|maternity|mat cover); stated:
    (temp|temporary|fixed term|fixed-term|interim|limited); temp to (perm|hire|permanent|direct);
    temp-to-(hire|perm); temporary to permanent; contract to (hire|perm|permanent); contract-to-hire;
    fixed-term; fixed term; ftc; maternity (leave |)(cover|contract|relief|replacement);
    (parental|paternity|sick|sickness|long service|medical) leave (cover|replacement);
    (maternity|parental|sickness|holiday|leave|absence) cover; # (month|months|mth|week|weeks)
    (contract|assignment|fixed|ftc|temporary|temp|fixed term|term|temporary
    contract|project|maternity|secondment|placement|role with|position with);
    (contract|assignment|duration|term|length|project) ... # (months|month|weeks); temp
    (role|position|job|contract|assignment|work|basis|opportunity|staff|agency|admin|receptionist|customer|worker|workers);
    interim (role|position|cover|basis|assignment|contract|manager|opportunity); locum
    (work|position|cover|role|shifts|nurse|); short term
    (contract|assignment|position|role|project|basis|opportunity); short-term
    (contract|assignment|position|role|project); limited (term|period|contract); secondment; until (the
    end of|december|january|february|march|april|may|june|july|august|september|october|november) ...
    contract; contract until; agency temp; temporary`,
  contract: `${termContract}; (looking for|in search of|search of|seeking|seek|hiring|recruiting|need|want|wanted) ... independent (sales |)(representatives?|reps?|agents?|consultants?|distributors?) ...; ${hintContract}; (you |youll |you will |)(bill|invoice) (us|monthly|each|every|fortnightly|weekly|the company); (we are|were|are) your client; (through|with|via|invoice from|as) your own (small |)(business|company|limited company|abn); outside ir35; inside ir35; independent (contractor|contractors|contract|contracting); 1099( contractor| position|
    role|); self-employed; self employed; freelance( basis| role| position| contract| work|);
    freelancer(s|); title: (contract|contractor|freelance|1099|self employed|c2c); stated:
    (contract|contractor|freelance|1099|independent|self employed); contract
    (position|role|job|basis|work|opportunity|assignment|contractor|employment|w2|corp|only|duration);
    contractor (position|role|basis|agreement|opportunity|status); corp to corp; c2c; gig work; as a
    contractor; on a contract basis; (operate|work|working|engaged|act|join us|contracted) as ... contractors?; (looking for|seeking|hiring|recruiting|request for) ... (sub-?|sales |)contractors? (to|who|with|for|in|and|:) ; title: (sub-?|)contractors; text: contract; owner(-| )operators? ; title: owner(-| )drivers? ; (sub-?contractors|subbies) (wanted|needed|required|welcome|apply); sole trader; own abn; abn; umbrella company; job types ... contract;
    contract only; is a contract; platform work; commission only contractor`,
  internship: `${hintIntern}; ${lastsAsStudent}; placement (year|student|students|as part of|scheme); # (month|months) placement (as|for students|year|with); sandwich (year|placement); title: stipend; title: (internship|intern|interns|placement student|work placement|internships|trainee
    placement|praktikum|industrial placement|summer intern|student placement|co-op); internship; stated:
    (intern|internship|trainee|apprenticeship|stage|praktikum); (this|our|an|paid|unpaid|month|summer)
    (internship|intern position|intern role|intern program|intern opportunity); internship
    (program|programme|position|role|opportunity|with); as an intern; industrial placement`,
  abstain: `${termAbstain}; ${termElse}; ${lastsElse}; ${hintTermAbstain}; (including|future|further|any|subsequent|upcoming|whether) ... temporary (ones|posts|vacancies|positions|roles|contracts|work|or|and); (vacancies|posts|positions|roles|openings) (including|whether|both|,) ... temporary ...; temporary (ones|lights|accommodation|housing|passwords|password|visas|visa|signs|structures|closure|closures|registration|licence|licences|plates|cover of); title: (holiday|christmas|xmas|summer|winter) (decor|decorations|decorating|inn|homes|home|parks|park|cottages|cottage|lets|lettings|rentals|rental|company|travel|bookings|club|extras|village|villages|resorts|resort|apartments|lodges|packages|camps|tyres|clothing|trees|lights|lighting|cards|gifts company|houses|properties|insurance|planner|planners) ...; (assume|assumes|think|thinks|expect) ... (christmas|seasonal|summer|holiday) (help|work|job|temps); (until|till|to|through) (next|this|the) (summer|autumn|fall|winter|spring); (open|opens|closed|closes|operates|visitors|customers) ... from ... (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas) (to|until|through|till|thru) ... (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas); (open|opens|closed|closes) (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas) (to|until|through|till|thru) (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas); (file|filing|prepare|preparing|preparation|issue|issuing|process|processing|annual|vendor|year(-| )end|w-?9|w-?2|and|including) ... 1099s?; 1099s? (forms?|reporting|filings?|preparation|vendors?|processing|tax|misc|and w); interim (and|or|audits?|financial|statements?|reporting|results); (temp|temporary) and perm(anent|) (market|markets|desk|sector|divisions?); (contingent|temporary|temp|contract|interim|flexible) (and|or|to|) permanent (workforce|staffing|recruitment|recruiting|placements?|roles|positions|jobs|staff|workers|opportunities|solutions|personnel|employees|assignments|contracts|vacancies); permanent (and|or) (contingent|temp|temporary|contract|interim) (workforce|staffing|workers|personnel|assignments|placement); permanent (or|and) (short(-| )term|respite|long(-| )term) (care|placements?|accommodation|stays?); supply of (temporary|permanent|contract) (staff|workers|personnel); supply of permanent; (temporary|permanent|contract) staff and a; (stable|steady|continuous|regular) (employment|work) (history|record|background); direct(-| )hire (employees|candidates|placements?); (to|with|support|supporting|alongside) the permanent (staff|team); on a permanent (or|and); (closed|close|closes|off) (for|over|at|during) christmas; (able|available|availability|willing|required|rostered|including) ... work ... (over|during|throughout|through) (the |)christmas( period|); working (over|during) christmas; (experience|internships) ... summer (positions|jobs); permanent (schedule|desk|seat|shift|shifts|rota|roster|team lead|hours|slot); (work|there) permanently; permanent(ly|) (work from home|wfh|remote|home|night|nights|day|days|evening|working from home|fixture|feature|base|address|home working|work-from-home); (dont|do not|never) (do|hire|use|take) ... (contractors|temps|interns|freelancers) ...; ongoing (training|support|development|coaching|learning); temporarily; no temp (period|agency|agencies|time);
    (workload|work|demand|business|trade|volume|volumes|it) (is|are|can be) (very |quite |highly
    |)seasonal; seasonal (peaks|busy|highs); over the (years|counter|phone|telephone);
    (through|over|during) the (holidays|summer|winter) (we|off|period we|break|closed|shutdown);
    temporary staff agency; (busy|busier|extra busy|overtime|rotating|late|longer|more) ...
    (in|during|at|over|for) (the |our |)(peak|season|summer|christmas|holidays|peak season|christmas
    period|peak period|tax season); (employ|employs|employing) ... (temporary|seasonal|permanent) staff;
    (permanent|temporary|contract|seasonal|interim|fixed term) (resident|residents|residency|right
    to
    work|hires|recruitment|recruiter|staffing|placements|solutions|products|product|sales|menu|menus|items|collection|collections|merchandise|promotions|promotion|campaign|campaigns|trends|demand|fluctuations|decor|peaks|makeup|work
    authorization|visa|residence|disability|workers
    comp|marking|magnets|allergies|flowers|produce|offers|goods|ranges|range|flavours|flavors|inventory|displays|events|changes|staffing|hvac|maintenance|business|and
    permanent
    recruitment|housing|accommodation|plants|beverages|vegetables|food|workload|volumes|volume|changes
    in|variations|sale|vaccine|bonus|influenza|fashion|drinks|parties|gifts);
    us permanent resident; (employment|staffing|recruitment) (agency|business) ...
    (temporary|permanent|contract) ...; (acts|acting|operates|act) as an employment ...
    (temporary|permanent); (contract|contracts)
    (terms|manager|management|negotiation|administrator|administration|law|specialist|analyst|signed|award|awards|renewals|cleaning|catering|hours|holders|of
    employment|details|value|preparation|review|vehicles|supplies|services|documents|bridge|proposals|sales|furniture|pharmacy);
    employment contract; phone contract(s|); service contract(s|); company contracts; (proposals|letters)
    and contracts; supply contract(s|); customer contract(s|); maintenance contract(s|); new contract(s|);
    (permanent|temporary) (and|or) (temporary|permanent|contract)
    (recruitment|staffing|positions|jobs|placements|opportunities|roles|staff|vacancies|employees|basis|employment);
    neither permanent nor; internship experience; (previous|prior|including|completed|or|through) ...
    (internship|internships|internship experience); work authorization; relating to contracts; contract
    with; (under|in|sign|signing) (a |the |)contract; contract terms; 401k contract; probationary
    contract; sales season; during peak season; busy season; peak seasons; throughout the season;
    christmas
    (party|parties|bonus|shutdown|closure|gift|gifts|eve|day|vouchers|voucher|lunch|dinner|club|savings|hamper|off|holidays|tree|products|trading|time
    off); temporary (cash|absence|accommodation|password|passwords|tattoo|structures|basis if)`,
}
