import type { TopicLexicon } from '../lexicon.ts'
import {
  shiftsAbstain,
  shiftsDay,
  shiftsEvening,
  shiftsFlexible,
  shiftsHoliday,
  shiftsOnCall,
  shiftsOvernight,
  shiftsRotating,
  shiftsSplit,
} from './everyday.ts'
import {
  hintShiftAbstain,
  hintShiftDay,
  hintShiftEvening,
  hintShiftFlexible,
  hintShiftHoliday,
  hintShiftNight,
  hintShiftOnCall,
  hintShiftRotating,
  hintShiftSplit,
  hintShiftWeekend,
} from './hints-of-time.ts'
import { shiftsElse } from './other-senses.ts'
import {
  turnDay,
  turnEvening,
  turnFlexible,
  turnHoliday,
  turnNight,
  turnOnCall,
  turnOthers,
  turnRotating,
  turnSplit,
  turnWeekend,
} from './turns.ts'

export const shifts: TopicLexicon<'shifts'> = {
  turn: `alternat*; swap; swaps; swapping; in turn; by turns; (every|each) (other|second) week; (the |)(next|other|following) week; week about; week by week; one week in (two|three|four)`,
  day: `${shiftsDay}; ${turnDay}; ${hintShiftDay}; days only; (day|days) (and|or) (evening|evenings|night|nights|weekend|weekends|late)( shift| shifts|); (between|work|working|cover|covering) days; earlies; (early|earlies) and (late|lates); school(-| )hours; (day|days|first|1st|morning|daytime|am|early) shift(s|); day-shift; dayshift; monday
    (to|through|thru|until|and|till) friday (days|daytime|business hours|office
    hours|normal|standard|regular); mon-fri; daytime hours; business hours only; standard
    (business|office) hours; regular (business|office) hours; normal (business|office) hours;
    (school|office) hours( role|); shifts include days; full days; mornings; title: (days|mornings|day
    shift|morning); weekday(s|) only; no evenings or weekends; weekdays; (working|work|business|daytime)
    hours monday; (normal|regular|standard|usual) (working|work|daytime|day) hours;
    (during|in|within|keep|work|working|are) (normal |regular |standard |)(business|office) hours;
    work(ing|) days; opening shift(s|)`,
  evening: `(evening|afternoon|late) batch; ${shiftsEvening}; ${turnEvening}; ${hintShiftEvening}; (evening|evenings|late|afternoon|twilight) (roster|rota); (after|from) # (p m|pm) and ; evening rush only; (day|days) (and|or) (evening|evenings); (evening|evenings|afternoon|late|second|2nd|swing|pm|twilight|back) shift(s|); second-shift;
    nights ... weekends; work(ing|) nights; evening (hours|work|availability|and weekend|and
    weekends|positions|roles|schedule|or weekend|weekend and holiday|weekends); evenings; late
    (shifts|evenings|evening|finish|finishes|hours); afternoons and evenings; afternoon shift; title:
    (evening|evenings|late shift|2nd shift|second shift|afternoons); work ... evenings; early or late
    shifts; early and late shifts; lates; clos(e|ing) shift(s|); nights and weekends; nights weekends`,
  overnight: `${shiftsOvernight}; ${turnNight}; ${hintShiftNight}; # nights # ... off; # days # nights ... off; (night|nights|overnight|graveyard) (roster|rota); (through|during|overnight|all through) the night; nights mostly; mostly nights; (and|or|lates) nights; (friday|saturday|sunday|weekend|weekday) nights; midnight (to|till|until); (night|nights|overnight|third|3rd|graveyard|midnight|nocturnal|dead) shift(s|); third-shift;
    graveyard; overnight(s|); night(-| |)(shift|shifts|work|hours|duty|auditor|audit); nightshift(s|);
    days and nights; days nights; title: (night|nights|overnight|graveyard); work(ing|)
    (overnight|overnights|at night); (days|evenings|weekends|afternoons) (and|or) nights; awake nights;
    sleep-?ins; us shift; us night shift; 24 7 rotating; waking nights; (night|overnight)
    (position|role|team); nights only`,
  weekend: `${hintShiftWeekend}; ${turnWeekend}; (weekend|weekends) and (bank |public |)holidays (as|are|included|required|on rotation|like);
    weekend(s|)( shift| shifts| work| availability| coverage| hours| rota| rotation| days| staff| working|
    only| and holiday| and holidays| as needed| required| or holiday|); saturday(s|); sunday(s|); sat-sun;
    one weekend; every other weekend; alternate weekends; # days out of 7; 5 days over 7; 5 out of 7 days;
    seven days a week (rota|roster|shift|schedule); monday (to|through|thru|-) (saturday|sunday); mon
    (to|-|) (sat|sun); 7 day (rota|roster); rotating weekends; tuesday (to|through|-) saturday; 7 day
    shift; sat; weekdays and weekends`,
  holiday: `${shiftsHoliday}; (work|working) (on |) (religious|observed|major|some) holidays; ${turnHoliday}; ${hintShiftHoliday}; (work|works|cover) (thanksgiving|christmas day|boxing day|new years|easter|bank holidays) ...; (statutory|stat|public|bank|federal|national) holidays (are |get |must be |)(worked|rostered|shared|covered|staffed|rotated|normal|split|ordinary|part); (christmas day|christmas|thanksgiving|new years day|bank holidays|public holidays|easter) (is |are |)(included|too|as well|covered|rostered); (work|cover) ... (bank|public) holidays; (weekend|weekends|evenings|nights) and (bank |public |)holidays (as|are|included|required|on
    rotation|like); (work|working|cover|available|on|including|during) (on |)(thanksgiving|christmas
    (day|eve|)|new years( day| eve|)|easter|boxing day|july 4th|labor day|memorial day); (christmas
    day|thanksgiving|new years day|bank holidays|public holidays) (is|are|count|counts) ...
    (normal|working|shifts|rostered);  holidays included; holidays by rotation;
    (weekends|nights|evenings) ... (and |)holidays;
    (work|working|works|available|availability|able|flexible|required|including|cover|weekends|weekend|evenings|nights|and|or|on|shifts|some|nights
    weekends) (and |or |and or |on |some |most |certain |public |bank |federal |major
    |)(holidays|holiday|bank holidays|public holidays|holidays as needed|holidays as required|holiday
    hours|holiday work|holiday shifts|holiday availability); holiday
    (shift|shifts|hours|coverage|rota|schedule|work|working); bank holiday (working|shifts|work|cover); at
    weekends and ... bank holidays; bank holidays (may|are|will|required|included|on)`,
  rotating: `rotational; (day|morning|early) (batch|shift|team) and (evening|night|late) (batch|shift) ... (alternate|rotate|swap|change) ...; ${shiftsRotating}; ${turnRotating}; ${hintShiftRotating}; (days|mornings|earlies|early|afternoons|lates|evenings) (afternoons|mornings|lates|evenings|days|late) (and|or) (midnights|nights|overnights|graveyards|night); (bumped|moved|switched|swapped) between (days|earlies|mornings|shifts) ...; (as|when) the rotation (moves|turns|changes|rolls); (on|per|by) (a |)(# ?-?week|weekly|monthly|fortnightly|four-week|two-week|six-week) rotation; shift(s|) (will be |)(changing|change|changes) (every|each|weekly|monthly) ...; (# on|four on|five on|six on) ... (# off|four off|two off|three off); days then nights; nights then days; alternating (days|nights|weeks|shifts); (# week |weekly |monthly |)rotation (of|through|between) (early|earlies|day|days|morning|mornings|shifts); # days # nights; (rota|roster) (is |)(published|posted|comes|out|set|issued|sent|shared); days off rotate; rotating days off; rolling (rota|roster|shifts|pattern); week one ... week two; shifting schedule(s|); rotating
    (shift|shifts|schedule|roster|rota|weekends|basis|hours|pattern|work|on a); (earlies|early|earlies
    shifts) and (lates|late); (on|to|across) a ... (rota|roster); (#
    week|weekly|fortnightly|monthly|shift|staff) (rota|roster); shift(s|)
    (change|changes|rotate|rotates|alternate|alternates|vary|varies) ;
    (change|changes|alternate|rotate|rotates|rotating) (every|each) (week|month|fortnight|two|other|#);
    rotat(e|ing|ional)
    (shifts|shift); title: shifting; amenable to shifting; shifting; shift
    (rotation|rotations|rota|roster|pattern|patterns|work|working|basis); rotational
    (shift|shifts|basis|roster|week offs|off); rota basis; on a (rota|roster|rotation|rotating
    roster|rotating basis|shift); rotating; shift-work; work(ing|) (in |on |various |different |)shifts;
    rostered shifts; roster; variable shifts; various shifts; varying shifts; different shifts; changing
    shifts; willingness to rotate shifts; rotate shifts; shiftwork; # shift (system|pattern|model); weekly
    rotation; early mid and late; earlies; alternating shifts; 24 7
    (shift|shifts|rota|roster|schedule|environment shifts)`,
  split: `${shiftsSplit}; ${turnSplit}; ${hintShiftSplit}; two blocks (a|per|each) day; split (day|days|duty|duties); long break ... (again|then); split(-| )shift(s|); split schedule; broken shift(s|); split hours; splits shifts`,
  'on-call': `${shiftsOnCall}; ${turnOnCall}; ${hintShiftOnCall}; (carry|hold|have) the (phone|pager|on-call phone|duty phone) ...; one week in (#|four|three|five|six) ... (call|phone|pager); (on|be on) (standby|call-out|callout); carry (the|a) (pager|on-call phone|duty phone); pager (duty|rota|rotation); week(s|) (on-call|of on-call|on standby); called out; on-call; on call( rota| rotation| basis| schedule| shifts| duty| duties|); oncall; standby
    (duty|duties|shifts|rota); call out rota; after-hours on-call; on-call
    (rota|rotation|basis|duty|support|as needed); as-needed basis; prn; on call as needed`,
  flexible: `${shiftsFlexible}; (flexibility|freedom|control|complete say) (over|in|of) (your|their) (own |daily |work |working |) (schedule|schedules|hours|shifts|working hours); ${turnFlexible}; ${hintShiftFlexible}; (accept|take|pick|choose|claim|grab) (the |only the |whichever |whatever |)shifts (that |you |which |)(suit|like|want); log on whenever ...; whenever (suits|it suits|you like) ...; (you set|set) your own (hours|schedule|times); (spread|arrange|organise|organize|plan|split|place|fit|divide) (those|these|them|it|your hours|the hours|the time|your week) ... (however|how|as|whenever|where) (you|suits); (blocks|slots|shifts|hours|sessions|times|windows) (that |which |)you (pick|choose|select|claim|book|want|like); you (build|write|draw up|make|plan|set|design|arrange) your (own |)(timetable|schedule|week|rota|roster|hours|day|diary); choose (their|your) own (blocks|slots|hours|shifts|times); (pick up|pick|choose|claim|grab|book|bid for) (the |your |any |)shifts ... (when|that|as|suit|fit|you); (when|whenever) (it suits|you like|you want|you please|suits you|you can|you have time|your day); start (any ?time|whenever); any time (you like|between|of day); whatever (time|hours) you; as you please; (shuffle|spread|arrange|organise|organize|plan) (them |it |your hours |hours |)as you; (dont|do not) (care|mind) when; tell us which (days|shifts|weeks|hours) you; hours are (yours|up to you|flexible); (your|you set your) own (rota|timetable|diary); log (on|in) (whenever|when); work (when|whenever) you; flexible about when you; self(-| )scheduled; you
    (choose|decide|pick|set|say) (when|which|what|your|the) ; (hours|times|shifts) (of your choice|you
    choose|that fit|you want|to fit|chosen by you|you like); log (in|on) when(ever|) you; swap shifts
    freely; build your own (schedule|week|rota); fit(s|) around (your|the
    school|school|family|college|uni|studies); flexible (schedule|schedules|scheduling|hours|working
    hours|work hours|working|work
    schedule|shifts|shift|working patterns|working pattern|working times|roster|rostering|start|start
    times|start and finish|work arrangements|working arrangements|part-time|part
    time|work|time|flexitime|working options|work options|shift patterns|shift times|working
    environment|availability options|full|scheduling options|rota|work life|hrs|roles|employment|day
    shifts|days); flextime; flexitime; flex-time; flexi-time; flexi hours; flex hours; flex schedule;
    (choose|pick|set|select|create|decide|make) (your|own|your own) (own
    |)(hours|schedule|schedules|shifts|working hours|shift|roster|availability); your own
    (hours|schedule); work ... (own|your) (hours|pace|pattern|schedule); hours to suit( you|); hours that
    suit( you|); suit your (lifestyle|schedule|life|home|family|availability|needs); around your
    (schedule|life|studies|family|other commitments|commitments|school|lifestyle|availability|kids); self
    scheduling; self-scheduling; work any ?time; in your (free|spare) time; at your own (pace|place); you
    (choose|decide|pick|set) when; work when you (want|like); around school; flexible to suit; pick the
    hours; fit around; flexibility (with|in|of|on|around) (working |your |shift |work
    |)(hours|schedule|schedules|shifts|roster|rosters|times|days); work in the morning afternoon or at
    night; reduce hours that suit; shift bidding; shift swaps; shift swap`,
  abstain: `${shiftsElse}; overnight (packages?|shipments?|letters?|envelopes?|carriers?|parcels?|couriers?|deliver(y|ies)|accommodation|lets?|bookings?|guests?|kennels?) ...; rotational (day |week |weekly |)offs?; rotational (leave|program|programme|assignments?|development|leadership|placements?|moulding|molding|internships?); (in|by|during|after|at|end of|from) week (one|1) ...; (drivers|engineers|technicians|mechanics|fitters|plumbers|nurses|vets|doctors|guards|porters|crews|installers|electricians|field (teams?|crews?|staff)|developers|pickers|riders|couriers|carers) (are|is|work|works|do|cover|covers|run|runs|stay|go) (on |) (on call|on-call|standby|overnight|nights|weekends|evenings|lates|earlies|shifts|rotating|rota|roster) ...; (drivers|engineers|technicians|mechanics|plumbers|nurses|vets|doctors|guards|crews|installers|electricians) (are|is) on call overnight; ${shiftsAbstain}; ${turnOthers}; ${hintShiftAbstain}; (app|portal|online|system|slots|paid|payday|published|posted|released|issued|updated|refreshed|out) (every|each|on|by) (saturday|sunday)s?; (ask|asks|questions|talk|chat|query) ... (about|on|re) ... (roster|rota|rosters|shifts); (pick|picks|choice|first refusal|top|spot|place) (of|on) (the|our) (roster|rota|rosters); (next|last|this|the) (seasons|summers|years|weeks) (roster|rota); (gift|gifts|card) ... (sunday|saturday); closed on (saturdays|sundays|weekends); overnight (is|parcel|parcels|courier|delivery|shipping|post|freight|stay|stays) ...; rotational off; close(s|) (at |by |on |)# ... (on |)(saturday|sunday|sat|sun); (applications?|posting|vacancy|competition|advert|ad|recruitment|deadline|entries) (close|closes|closing|ends|is|shuts) ... (sat|sun|saturday|sunday|weekend); (whoever|who|whichever|doctor|engineer|nurse|person|technician|manager|vet|plumber|surgeon|tech|staff|those) ... (is|are|was) on(-| )call; (page|wake|reach|ring|contact|alert|phone) the on(-| )call ...; (day or night|night or day|day and night|night and day); (sat|sun|saturday|saturdays|sunday|sundays|weekend|weekends) ((fixed|are|is|as|and|week|always|all) |(fixed|week) |)off; (sat|saturday) (and |)(sun|sunday) (fixed |are |both |)off; (helpline|hotline|desk|phones|phone lines|site|chat) (is|are) open ...; weekend (parcels|orders|trips|break|guests|traffic); # (days|weeks) (of |annual |paid |)(holiday|holidays|leave|vacation)
    (including|incl|plus|inclusive of|and) (the |all |)(bank|public|federal) holidays;
    (enjoy|keep|have|get) your (weekends|evenings); (weekends|evenings) (are|stay|remain)
    (yours|free|your own|off); (saturday|sunday|weekend|evening) (delivery|deliveries|collection);
    (interview|interviews|open day|open house|job fair|hiring event) ...
    (saturday|sunday|weekend|evening); training ...
    (evenings|evening|weekends|saturday|saturdays|nights); (closed|off|free) (on |at
    |)(weekends|sundays|saturdays|holidays|evenings);
    (we|store|shop|branch|office|lines|centre|center|line|doors) (are|is|open|opens) (open |) ...
    (saturday|sunday|weekends|evenings|holidays|weekend); (there is|theres|with) no
    (weekend|weekends|evening|night|holiday) ...; (weekends|nights|evenings|weekend) ...
    (paid|bank|public|company) holidays ... (off|pay|plus|paid); (weekends|nights|evenings) ... (paid
    holidays|holidays off|paid holiday); shifting
    (priorities|focus|needs|demands|deadlines|market|paradigms); on-call
    (resource|physician|nurse); accommodation first nights; first ... nights; (# |)nights
    (accommodation|stay|away|out|per); opening nights; flexibility (with|in|around) working hours;
    (must|should|need|needs|able|ability|willing|willingness|required|be|being|are|remain|requires|require|expected|have|candidates|has|availability|applicants|flexibility)
    (to |be |to be |to work |work |to have |is |a |an |for |)(flexible|flexibility)( to work| with|
    schedule| hours| working hours| shifts| in working| with working| work| in| on| around| for|
    regarding| working| about| scheduling| availability|)( shifts| evenings| weekends| hours| schedule|
    schedules| a| various| rotating| different| your| working hours| times|); flexible (to
    work|availability|for|with your
    time|approach|attitude|team|person|individual|spending|vacation|pto|time
    off|benefits|holiday|holidays|leave|paid time
    off|benefit|workspace|and|person|enough|in|on|about|regarding|thinking|thinker|mindset|candidates|payment|solutions|delivery|packaging|finance|vacation
    policy|manner|reimbursement|start date);
    (ability|able|willing|willingness|must|need|required|requirement|available|availability|expected)
    (to|for|be able to) (work |work a |)(flexible|flex) (schedule|hours|shifts|working hours|work
    schedule|hrs); (work|working) flexible (hours|schedule|shifts) (including|as needed|as
    required|evenings|when needed|to meet); flexible hours (including|required|as needed|evenings|when
    required); able to work flexible (hours|schedule|shifts); flexibility with working hours; flexibility
    is required; flexibility (to|for|required|needed|will be|as|and); flexible working hours required;
    paid (holiday|holidays|time off); # (paid |bank |public |)(holidays|holiday); holiday
    (pay|parties|party|entitlement|allowance|bonus|bonuses|season|discount|gift|buying|purchase|scheme|per|plus|rewards|accrual|allocation|year|homes|parks|packages|resorts|bookings|cottages|company|inn|requests|photos|savings|travel|insurance|plan|planning|cover
    policy|closure); holidays (plus|per|including|rising|increasing|paid|and pension|off|inclusive|a
    year|excluding|with|in addition); (days|weeks|day) (of |annual |paid |plus |and
    |)(holiday|holidays|bank holidays|public holidays); (annual
    leave|vacation|pto|leave|sick|days|entitlement|time off|benefits|insurance)
    (plus|and|including|with|inclusive of|incl|excluding|in addition to|on top of) (paid |public |bank
    |company |federal |# |the |8 |)(holidays|holiday|bank holidays|public holidays|bank holiday);
    (company|public|bank|federal|floating|statutory|national|major|observed|company paid|generous)
    (holidays|holiday)( off| observed| paid| entitlement| pay| plus|);
    (no|without|never|free|off|closed|not open|not work|dont work)
    (weekend|weekends|nights|evenings|sundays|saturdays|holidays|late|overnight|overnights|nights
    or|weekend or|weekends or|evening or|evenings or) ...; weekends (off|free); (every|all|most)
    (weekend|weekends) off; weekend off; have your weekends; weekend(s|) back; weekends and (bank |public
    |)holidays off; (saturday|sunday|evening|night|weekend)s?
    (best|out|schools|market|paper|trips|break|breaks|getaway|getaways|school|times|classes|standard|rates|penalty|penalties|of
    fun|premium|pay|differential|warriors); no (nights|weekends|evenings|shift work|shifts); night
    (out|club|clubs|life|school|vision); good night; overnight
    (travel|stays|stay|delivery|shipping|trips|mail|camp|express|train|parcels|guests); over night travel;
    last night; tuesday night; opening night; (roster|rota) (management|planning|creation|creating);
    (manage|create|prepare|managing|creating|preparing|maintain|plan) (the |staff |team |weekly
    |)(roster|rosters|rota|rotas|rostering|schedule); (call|contact|on) (call|calls) (centre|center); on
    call (centre|center|resolution|quality); on calls; on call to action; shift
    (supervisor|manager|leader|lead|allowance|differential|premium|left|leads|loading|supervisors|managers|handover|the|your|paradigm|focus|notes);
    work(ing|) shift(s|) and; dayshift allowance; call out (fee|charge|charges); interviews on; deadline
    is; closing date ...; apply (by|before) ...; available on sunday; evening
    (meal|dinner|events|class|wear|standard); evening out; business days; day to day; first day; bank
    (holiday|holidays) (pay|off|entitlement); training ... monday ... friday; rotating
    (equipment|machinery|stock|doors)`,
}
