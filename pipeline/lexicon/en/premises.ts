/** Other people's homes, and home work of the past. */
export const NOT_OURS = `(patients|customers|clients|members|guests|shoppers|students|pupils|learners|parents|viewers|callers|users|residents|families|subscribers|borrowers|policyholders|drivers|players|readers|they) (see|sees|talk|speak|meet|watch|join|order|book|log in|use|shop|study|learn|dial in|consult|test|train|stream|play|exercise|bank|consult with|visit|connect|print|return|enjoy|cook|receive|get) ... (from|at) (home|their); (sell|make|build|design|supply|fit|rent|ship|produce) ... (home|remote) (working|work|office|offices); (home|remote) (working|work|office) (furniture|equipment provider|desks|chairs|allowances|software|policies|products|supplies); (callers|shoppers|owners|residents|buyers|people|folk|folks|aussies|australians|americans|canadians|brits|britons|workers|families|millions|engineers|technicians|nurses|drivers|couriers|plumbers|installers|employees|customers|clients|users|parents|professionals|companies|firms|staff at) ... (are|is|now|who|still|ever|today|than ever|) (are |) (working|work|works) (remotely|from home|at home); (more|many|millions of) ... (working|work) (from home|remotely); (help|helping|helps|let|lets|allow|enable) ... (work|working) (from home|remotely); (homes|home) of (patients|clients|customers|people|members|residents); (meet|see|call on|sell to|reach) ... (customers?|clients?|people|families|prospects?|borrowers?) at (home|their); (at|in) (clients|customers|patients|seniors|peoples|members) ... (home|homes|houses); (stay|remain|live|living|people|adults|seniors|visits to ...) (in|at) their (own |)homes?; (older|elderly|vulnerable|disabled) people at home; remote (teams?|workers?|employees) (work|stay|connect|everywhere|around|to); (software|tools|products|furniture|desks|chairs|cameras|systems|app|insurance|security) ... (home|remote|hybrid) (work|working|offices?|teams?|workers?); to home offices; (check|keep an eye|look) ... your home; (customers|clients|people|users|parents|anyone|those|families|guests|patients|subscribers|members|visitors) (who |that |to |can |at |in |from |)(work|working|live|living|are|shop|stay|staying|sit) (remotely|(from|at|in) ... (home|homes)); (include|including|support|supporting|help|helping|for|customers|users|our|of) remote (workers|employees|users|staff); (visit|visits|visiting|serve|call|see|meet|treat|care for|support|supporting) (customers|clients|patients|people|families|residents|members) (at|in) (home|their); (experience|background|worked|history) (in|of) (a|an) ... office environment; office environment ... (preferred|desirable|helpful|an advantage|a plus); for the home (and|or); (experience|experienced|used to|history of|background) (in |of |with |)(work|working) (remotely|(from|at) home)`

const COUNTERS =
  '(store|shop|showroom|clinic|hospital|hotel|resort|inn|warehouse|depot|plant|stadium|ballpark|arena|theatre|theater|museum|library|airport|terminal|school|city hall|town hall|restaurant|cafe|bakery|salon|spa|gym|counter|front office|office|branch|yard|garage|gate|box office|centre|center|station|site|building)'

/** Signs that the work has a place one goes to: how to get there, who drops in, what one handles, who sits nearby. */
export const PREMISES = `walk(-| )in (counter|desk|trade|customers|shop|store|service|centre|center|branch); live(-| )in (option|available|possible|role); (leave|leaving|start|starting|set off|setting off) from your (driveway|door|doorstep|home); (at|on|to|between|round) (customers|clients|customer|client|shop|store) sites; spend ... (day|days|time|week) (at|visiting|among|between) (customers|clients|sites|stores|farms|shops|dealers); (our|the|this) ... (office|phone room|call room|call floor|call
    cent(er|re)|contact cent(er|re)|control room|dispatch room|service
    cent(er|re)|shop|store|clinic|mill|plant|workshop) (is|sits|has|looks|overlooks|backs)
    (in|on|at|behind|above|below|next|located|tucked|open
    plan|near|opposite|between|across|inside|just|right|over|beside|under|up|down|set|a|an|air|dog|bright|modern|#); (phone room|call room) is; (need|needs|have|has|expected|got) to be here; be here (by|at|for|every|in person); in-person (team|company|culture); key to the (building|office|shop|door); pods of; (drive-up|drive-through|walk-up|service|ticket) window; counter (duty|shift|shifts|work|service); (desk|team|office) ... off the ... (lobby|floor|hall); share (a desk|a pod|an office|a room|the building|our building|the floor); (desk|work) pod(s|); a room of (#|people); (back|are|sit|all) at (our|their|your) desks; lunch is on us; (park|parking) (for free|free); (space|room|somewhere|place) to park; (transport|transportation|transfer|travel) (is |) (provided|arranged|laid on|home|reimbursed|paid); pick(-| )up point; (work|job|role) setting in(-| )person; setting in(-| )person; workplace in(-| )person; bring ... to the (${COUNTERS}); (be|being) (here|there) in person; walking (downstairs|upstairs|down the corridor|over to); (upstairs|downstairs|down the hall|next door|through the wall) from; (walk|walk-in|drop|stop|call|pop|swing|come) (in|by) (with|to|and|any|anytime|any time|for|between|after|before|on|during|at|our|the|weekdays|from|monday|tuesday|wednesday|thursday|friday|saturday); (come|stop|drop|swing|pop) by; pop in; walk-ins welcome to apply; apply (in person|within|at the (${COUNTERS}))(| (at|between|any)); (bring|drop|hand|leave|fill) (in |off |out |)(your|a|an) (resume|cv|application|application form|card) ... (in|off|to|at|by|here|over|with us); ask for ... (at|in) the (${COUNTERS}); application form(s|) (at|from|in) the; job fair at the; (tour|visit) of the (${COUNTERS});
  (work|job|shifts?|role|shift) takes place (in|at|on); get yourself (to|here); (in|driving|drive) the van; out and about; (daily |)commuting (distance|range); (report|reports|come|located|based|apply|work|working|office|us|here) (in person |)(to|at|on|is|:) # ... (street|st|road|rd|way|avenue|ave|lane|ln|drive|dr|boulevard|blvd|suite|parkway|highway|square|court|place|close); (street|road|avenue|way|lane|drive|boulevard) suite; (office|desk|room|shop|building|unit|store) (on|in|at|by|near|off) ... (street|st|road|rd|avenue|ave|lane|boulevard|blvd|quay|square|estate); (able|need|needs|have|must|can|easily) ... (reach|commute to|get to|travel to|make it to) (us|our|the) ; (can|could|able to|must|to|who) commute; (commute|commuting) (to|daily|each|is); (van|company van|work van|vehicle|company car|truck|fuel card|pool car) (is |are |and ... |)(supplied|provided|included|issued|keeps|supplied by); (take-home|company|works) (truck|van); (call on|calling on|visit|visits to|visiting|attend|drive to|travel to) (sites?|customers|clients|sellers|shops|stores|farms|merchants|homes|dealers|schools|properties|patients|older|people); (field|on the road|mobile) (role|based|work|job|position|days); on the road; patch of; own two wheeler; mileage (paid|allowance|between|rate|at); (in|at|our|the) ... (packing house|yard|foundry|winery|brewery|orchard|barn|marina|harbour|pit|boathouse|workroom|stockroom|showroom|mill) ;
  (work location|place of work|work address|where you will work|base location|office location) (is|will be); job site; where you will work; (be|is|are|role|position|job) based at; hands-on role; your (workplace|place of work) (is|will be); (job|work|duty) stations? (is|will be);
    (work|job|role|post|position|duties|shift|shifts|jobs|roles|posts|positions|vacancies|openings) (is|are|will be) (performed|carried
    out|done|based|located|worked|undertaken) (at|in|on|from|out of);
  (own|reliable|your) (way|means) of (getting|reaching|travelling|transport);
    (get|getting|got|travel|travelling|come|coming|drive|driving|commute|commuting) (here|there|in to
    work|into work|to work|to site|to and from); able to get to; (on|near|close to|by|along)
    (a|the|main|several|good) ...
    (bus|tram|train|metro|subway|underground|rail|tube|luas|dart|mrt|skytrain)
    (route|routes|line|lines|station|stop|stops|links|connections); bus
    (pass|passes|stop|service|route|routes|fare|fares); (train|tram|metro|subway|tube|dart|luas|railway)
    (station|stop|fare|ticket|pass); (transit|travel|commuter|metro)
    (pass|card|subsidy|allowance|ticket|reimbursement); buses; bike
    (shed|rack|racks|storage|room|parking); season ticket loan; cycle to work; company
    (bus|buses|shuttle|cab|cabs|minibus|transport); (cab|cabs|shuttle|minibus|pick up|pickup|drop|pick
    and drop) (provided|facility|service|for|home|to and from|from); both way cab(s|);
    (dropped|driven|dropped off) home; parking
    (lot|space|spaces|spot|on|at|behind|in|for|out|validated|pass|permit|included); (park|parking)
    (behind|outside|right); car park(s|); lot c; (gate|door) code;
  (cafeteria|canteen|staff room|staffroom|break room|breakroom|lunch room|lunchroom|staff kitchen|vending
    machine|water cooler|coffee machine|staff restaurant|subsidised restaurant|subsidized
    restaurant|staff meals|meals on shift|free lunch|free lunches|fruit bowl|espresso machine|ping
    pong|table tennis|pool table|nap room|lockers); lunch-hour trail;
  (person|coach|colleague|supervisor|nurse|team leader|teammate|manager|mentor) (beside|next to|sitting
    next|sits|at the next|across|on the floor|in the room) (you|ten|feet|a few|desk|to you|with|nearby);
    (sit|sits|sitting) (beside|next to|alongside|near|across from|close to) ;
    (sit|sits|seated|sitting|work|works|working) (side by side|together in|in one room|shoulder to
    shoulder|under one roof); desks (face|are|look|by); on the ... floor;
    (ground|first|second|third|fourth|fifth|top|# th) floor; floor
    (walker|walkers|coach|coaches|supervisor|manager); on the floor; open(-| )plan; clock in; badge in;
    punch in; time clock; swipe card; airside pass; (security|site) badge; live in
    (position|role|job|manager|caretaker|couple); you must live on site; staff accommodation; employee
    housing; apartment above;
  (run|running|work|working|ring|ringing|man|manning|operate|operating|jump) (the|on|a|on a|up on the|at
    the) (register|registers|till|tills|cash desk|checkout|counter|front counter|box
    office|gate|gates|door|doors|kiosk|floor|booth|bar|lobby|desk|front desk|grill|espresso
    machine|kitchen); (pull|pulling) shots; steam milk; (stock|stocking|fill|filling|restock|face) ...
    (shelves|shelf|racks|fridges); (scan|scanning|tear|take|check) ... tickets; (cut|cutting) keys; mix
    paint; (load|loading|unload|unloading) ...
    (van|truck|trucks|hay|dishwasher|pallets|cars|vehicles|carts|the); (serve|serving)
    (customers|diners|guests|residents|passengers|patients|drinks|food|meals) (face|at|in|from|on|with);
    (clean|tidy|sweep|mop|wipe) (the|tables|down|floors|rooms|a lot|surfaces);
    (open|opening|close|closing|lock|locking) (up the|the
    (store|shop|doors|counter|branch|till|building|kitchen|restaurant)); open the counter; people
    (come|came) in; (customers|people|guests|patients|residents|visitors|clients|folks|shoppers|members|students|parents) (who |that |)(come|walk|drop|stop|wander|pop|step|comes|walks) (in|into|by|up|through); (walk|walks|step|steps|come|comes) (in off|through|up to) the (street|door|doors|counter|desk|window); (over|across|behind|at) (the|our|a) (counter|front counter|service desk|help desk window|reception desk|ticket window|information desk|teller line); push ... wheelchair(s|); check ... (passengers|guests|bags) in; board flights; (airport|station|store|stadium|arena|venue) (floor|concourse|gate|gates); stands post; in the lobby; (guests|residents|passengers|visitors) to their (seats|rooms|table|tables|gate); (on|at) the (front porch|doorstep|kitchen table|job site|roof|road|farm|dock|ramp|concourse); drive (a|the|our) (van|truck|bus|route|forklift); company (truck|van|vehicle|car); around the office; small office; presentation of the (store|shop|clinic|salon|branch|showroom|restaurant); (operations|running) of (our|the|a) ... (store|shop|clinic|salon|branch|showroom|restaurant|hotel|site|centre|home); ladders; on your feet; steel-toe(d|); safety (boots|shoes|vest); hi-?vis; hairnet; non-?slip shoes; apron; scrubs; dress (shirt|smart|smartly); late-night trading; in store`

/** Names of the line that gives the address of the work. */
export const PLACE_LABELS =
  'work location; place of work; workplace; work place; work site; worksite; job site; duty station; work address; base location; office location; site location; reporting location; workplace location; work setting; physical location'

/** Hybrids that are no week of work. */
export const NOT_HYBRID =
  'hybrid (of|and (cloud|on)|cloud|networks?|it|apps?|approach|approaches|framework|methodology|methodologies|powertrain|delivery|agile|infrastructure|applications?|security|learning|courses?|systems?); (agile|waterfall|scrum|native) ... hybrid'
