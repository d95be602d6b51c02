import type { TopicLexicon } from '../lexicon.ts'

export const duties: TopicLexicon<'duties'> = {
  inform: `(provide|providing|provides|give|giving|offer|offering|deliver) ... (information|product
    information|advice|answers|guidance|updates|status|education|explanations);
    (answer|answering|answers|respond|responding|responds) ...
    (questions|inquiries|enquiries|queries|inquires|emails|calls);
    (inform|informing|advise|advising|educate|educating|explain|explaining) ...
    (customer|customers|clients|members|callers|guests|patients|parents); product
    (questions|information|knowledge); (inquiries|enquiries|queries)
    (regarding|about|on|related|relating|concerning); billing (inquiries|enquiries|questions)`,
  'take-orders': `(take|taking|takes|process|processing|enter|entering|place|placing|receive|receiving|accept|manage|managing)
    ... (order|orders|bookings|reservations); order (entry|processing|taking|placement);
    (book|booking|make|making) ... (reservations|bookings|appointments); creates? ...
    (orders|reservations); processing ... orders; sales orders`,
  'handle-complaints': `(handle|handling|resolve|resolving|resolves|manage|managing|address|addressing|deal
    with|dealing with|investigate|respond to|responding to|process|de-?escalate) ...
    (complaints|complaint|disputes|escalations|escalated|grievances|concerns|customer
    issues|dissatisfied); complaint(s|) (handling|resolution|management); customer complaints; resolution
    of ... complaints; (upset|angry|irate|dissatisfied) (customers|callers|clients)`,
  'follow-up': `follow(-| |ing |s )?up(s|)( on| with| calls| to| and| emails|); following up;
    follow-through; call(ing|) back; callbacks; follow up; follow-up; track ...
    (cases|orders|issues|tickets); see ... through to resolution; ensure ... (resolution|resolved)`,
  'process-returns': `(process|processing|handle|handling|receive|receiving|authorise|authorize|issue|issuing|manage|arrange)
    ... (returns|refunds|return|refund|exchanges|rma|rmas|credits|replacements|warranty
    claims|chargebacks); returns and (refunds|exchanges); rma; return (authorizations|requests|materials);
    product returns; cancellations; refund(s|) (requests|process)`,
  schedule: `(schedule|scheduling|schedules|book|booking|arrange|arranging|coordinate|coordinating|set
    up|setting) ... (appointments|appointment|meetings|deliveries|visits|technicians|service
    calls|engineers|engineer|installations|interviews|collections|repairs|consultations|viewings|reservations|calls|jobs|transportation);
    appointment (setting|scheduling|booking); diary management; calendar (maintenance|management);
    dispatch(ing|) ...`,
  sell: `(sell|selling|sells|upsell|upselling|up-selling|cross-sell|cross-selling|cross-selling|promote|promoting|recommend|recommending|pitch)
    ...
    (products|services|product|service|packages|solutions|insurance|memberships|subscriptions|offers|items|plans);
    up-?sell(ing|); cross-?sell(ing|); generat(e|ing) ... (sales|leads|revenue); sales
    (calls|offers|targets|goals); close ... sales; cold call(s|ing); convert ... (sales|enquiries|leads);
    meet ... sales; telesales; suggestive selling; sales goals`,
  collect: `(collect|collecting|chase|chasing|recover|recovering|pursue) ...
    (payment|payments|debt|debts|arrears|outstanding|overdue|past due|delinquent|balances|money owed);
    (past due|overdue|delinquent) (accounts|balances|invoices|payments); payment
    (arrangements|plans|reminders); collections (calls|activity|activities|efforts|department); collection
    of (delinquent|overdue|payment|outstanding|debts); debt (collection|recovery)`,
  'verify-identity': `(verify|verifying|verifies|confirm|confirming|authenticate|authenticating|validate|check)
    ... (identity|identities|identification|caller|callers|account holder|customer information|customer
    details|eligibility|personal information|id); identity verification; (kyc|id) (checks|verification);
    security (questions|checks|verification); data protection checks; verifies customer information`,
  abstain: `in order to; order of; money order; job order; purchase order system; follow up on (your|the
    status of your) application; follow us`,
}

export const conditions: TopicLexicon<'conditions'> = {
  overtime: `overtime( required| as needed| may| available| when| opportunities| is| hours| work| pay|
    shifts|); ot (available|required|opportunities|as needed|hours); over-time; extended hours; additional
    hours; mandatory overtime`,
  'call-quotas': `(call|calls|talk|handle|sales|collection|productivity)
    (quota|quotas|targets|target|metrics|goals|kpis|time targets|per hour|per day); calls (per|a|an)
    (day|hour|shift); kpi(s|); average handl(e|ing) time; aht; # calls; productivity
    (targets|goals|metrics|standards); performance (metrics|targets|goals|standards); sales
    (targets|goals|quotas|quota); target(-| )driven; production targets; (meet|exceed|achieve|hit) ...
    (targets|goals|metrics|kpis|quotas)`,
  'high-volume': `high(-| )(volume|call volume|transaction|paced volume); (large|heavy)
    (volume|volumes|amount) of ... (calls|emails|contacts|customers|enquiries|inquiries); back(-| )to(-|
    )back (calls|phone); fast(-| )paced( environment| call|); busy
    (call|contact|environment|office|team|role|phones); # calls (a|per) (day|shift); repetitive`,
  'angry-customers': `(angry|irate|upset|difficult|frustrated|unhappy|dissatisfied|challenging|demanding|hostile|rude|distressed|emotional)
    (customers|callers|clients|customer|people|members|guests|interactions|conversations|or
    upset|situations); stressful (situations|environment|calls); difficult situations; de-?escalate;
    pressure`,
  probation: `probation(ary|)( period|); # (day|days|month|months) probation; introductory period; trial
    period; on probation; 90 day (introductory|probation)`,
  'own-equipment': `(own|personal|your own|their own)
    (computer|pc|laptop|equipment|headset|device|internet|desktop|phone); (must|need to|will need
    to|should|required to) (have|provide|supply|possess) ...
    (computer|laptop|pc|headset|internet|equipment); home computer;
    (high-?speed|broadband|reliable|stable|wired|fast|hard-?wired|strong)
    (internet|connection|broadband|wifi|wi-fi|high speed internet)( connection| access|); internet
    (connection|access|speed|service) ... (required|at home|minimum|of at least|mbps); ethernet
    (connection|cable); mbps; byod; usb headset; bring your own device; a headset; download speed;
    dedicated (phone|land) line; landline`,
  'background-check': `background
    (check|checks|screening|investigation|verification|clearance|checked|search);
    (criminal|police|dbs|crb|credit|drug|reference|security|bpss|pre-?employment|nbi|vulnerable
    sector|national police) (record |history |background
    |)(check|checks|test|screen|screening|clearance|testing|bureau|background|history|vetting|certificate);
    criminal records? bureau; dbs; crb; drug(-| )(screen|test|free|screening|testing);
    fingerprint(ed|ing|s|); (enhanced|basic|standard) dbs; criminal background; bpss; nbi clearance;
    police clearance; security clearance; financial fitness`,
  abstain: `(no|without) (overtime|background check|cold calling|quotas|targets); under pressure; pressure
    washer; blood pressure; high pressure sales; no pressure; overtime exempt; exempt from overtime;
    overtime laws; (equipment|laptop|computer|pc) (is |are |will be
    |)(provided|supplied|included|furnished); (we|company) (provide|supply|will provide) ...
    (equipment|laptop|computer|headset)`,
}

export const advancement: TopicLexicon<'advancement'> = {
  entry: `title: (entry level|entry-level|junior|jr|trainee|graduate|apprentice|intern|level 1|i|1|tier
    1|tier i|tier one|l1|beginner|fresher|freshers); text: entry(-| )level( position| role| job|
    opportunity| customer| growth| call|); text: (junior|trainee|graduate) (position|role|opportunity)`,
  mid: `title: (ii|2|level 2|mid-level|mid level|intermediate|tier 2|tier ii|l2); mid(-| )level;
    intermediate level`,
  senior: `title: (senior|sr|snr|iii|3|level 3|tier 3|tier
    iii|l3|principal|expert|advanced|experienced|escalation|escalations); senior(-| )level`,
  lead: `title: (team lead|team leader|lead|supervisor|shift lead|shift leader|team coach|shift
    supervisor|team captain|leader|head concierge)`,
  manager: `title: (manager|director|head of|head|vp|vice president|chief|mgr|managing)`,
  abstain: `title: (customer success manager|account manager|success manager|lead generation|case
    manager|relationship manager|community manager|property manager|project manager|product manager|senior
    living|senior care|seniors|seniors care|office manager|lead generator|onboarding manager|senior
    citizens|sales leads|territory manager|head office|customer manager); (no|not) (an |)entry level;
    above entry level`,
}

export const trust: TopicLexicon<'trust'> = {
  'pay-for-equipment': `(you|candidates|candidate|applicants|employees|employee|agents|hires|hire)
    (must|will|need|are required|have|will need|will have|should|are expected|will be required|may be
    asked) ... (pay|purchase|buy|send|transfer|cover) ... (kit|equipment|software|laptop|training
    materials|starter|fee|deposit|materials|licence|headset); (pay|paying|send|transfer)
    (a|an|the|your|for a|for your|for the) ...
    (registration|start-?up|starter|enrollment|processing|application|training|activation|joining|administration|refundable|admin|security|equipment|kit)
    (fee|deposit|kit|payment|cost);
    (registration|start-?up|enrollment|enrolment|processing|application|sign-?up|activation|joining|training|security|admin)
    (fee|deposit) (of|is required|required|applies|is|must|before|to start|# ); (refundable|upfront|up
    front|one-time|one time|small) (deposit|fee|training fee|payment|investment|start-?up
    cost|registration fee); (purchase|buy) ... (equipment|laptop|software|starter|gift
    cards|phones|computer) ... (from|through|with|using|vendor|before) ...;
    (approved|certified|our|company|designated) vendor ...
    (equipment|software|laptop|pay|purchase|check|payment); (reimbursed|reimburse|reimbursement|refunded)
    ... (first|after|paycheck|salary|payslip|paycheque) ... (equipment|software|laptop|kit|fee|deposit);
    starter kit (fee|cost|costs|must); refundable registration; (bitcoin|crypto|cryptocurrency)
    (wallet|atm|payment|deposit|address); pay ... (bitcoin|crypto|gift card); western union; moneygram;
    money gram; (cash app|zelle|paypal) ... (fee|deposit|kit|equipment|registration)`,
  'cheque-handling': `(deposit|cash) ... (a check|the check|checks|the cheque|a cheque|cheques|money
    orders) ... (your|personal|own) (account|bank|bank account);
    (send|mail|issue|mailed|sent|email|receive|overnight) (you |)(a|the|your first|an|) ...
    (check|cheque|cashiers check|certified check|e-check|echeck) ...
    (deposit|equipment|purchase|cover|software|buy|office|bank); (cashiers|certified) check; deposit
    (it|the check|the cheque|this check|them) (into|in|to|at) your; (use|using|through|via|from|into|in)
    your (own |personal |private |)bank account (to|for|and|as|then|will|our); your (own |personal |)bank
    account ... (transfer|forward|receive|payments|process|funds); receive
    (payments|funds|money|transfers) (in|into|to|from|on) your; transfer ... (funds|money|balance|rest)
    ... (to|via|through) ...; (forward|transfer|wire) the (rest|remaining|balance|funds|money);
    payment(s|) processor from home; (receive|accept|inspect|repackage|reship) ... (packages|parcels|mail)
    ... (at|to|from) (your|home) ...; (reship|re-?shipping|reshipping|repackage) ... (at|from) (your |)home; (parcel|package)s? (reshipping|reshipper); forward (the
    |)(packages|parcels); parcels at your home; packages at your home; money transfer
    agent; keep # % ... (commission|payment|transfer)`,
  'messenger-interview': `(interview|interviews|interviewed|interviewing|hiring manager|briefing|job
    briefing|online interview|screening|recruiter|hr manager|onboarding) ... ... (telegram|whatsapp|whats
    app|signal app|signal|google hangouts|hangouts|hangout|yahoo messenger|skype chat|wire
    app|viber|kik|google chat|facebook messenger|wickr|wechat|instant messenger|text message|text
    only|chat only|text chat); (contact|add|message|reach|text|apply|write|chat|dm|inbox|send) ...
    (us|me|him|her|manager|hr|recruiter|team|mr|mrs|ms|only|directly|now|to|your) ...
    (on|via|by|through|over|at|using) (telegram|signal|google hangouts|hangouts|hangout|kik|wickr|facebook
    messenger); (yahoo|aim|msn) (instant |)messenger; (yahoo|google|gmail) (im|hangouts?) (id|chat|app|list);
    (telegram|whatsapp|whats app|signal|hangouts|hangout|yahoo messenger|viber|wechat) ... (interview|for
    an interview|to apply|hiring manager|briefing|username|handle|only|to start|to get
    started|application|recruiter); (apply|application|applications|contact|interview|interviews|hiring)
    ... (telegram|signal|hangouts);
    interview (via|by|over|on|through) (text|chat|instant message|im|messenger|email only); 
    hired (immediately|on the spot|same day) ... (without|no) ...; interview ... text
    (message|messages|chat) only`,
  'absurd-pay': `(no experience|without experience|no skills|no any experience|no qualifications) ...
    (earn|make|earning) ...; (earn|make|earning|making|earns) (up to |easily |extra |over |more than
    |between |upto |at least |)(# |#k |)... (per|a|every|each|daily|in|weekly) (day|hour|daily|hr|1
    hour|week|weekly) ... (from home|part time|spare time|free time|easy|extra|only|no experience|from the
    comfort|guaranteed); earn (easily|easy|extra|big|unlimited|cash|money|huge|good money|fast cash|as
    much as you|thousands|serious); (easy|quick|fast|instant|biggest|big|free) (money|cash|income)( job|
    jobs|); cash jobs?; (weekly|extra) cash( job| jobs|); financial freedom; be your own boss; unlimited
    (income|earning|earnings)( potential|); get rich; get paid (daily|instantly|today|same day);
    guaranteed income; guaranteed (weekly|daily|monthly) (pay|income|salary); money making; make money
    (online|from home|fast|working); passive income; (1|2|one|two|30 minutes) (or|to|-|)
    (1|2|3|two|three|) (hours|hrs|hour) (a|per|daily|each|) (day|daily) ...; copy (and |)paste; ad
    posting; ads posting; form filling; free to join; zero start-?up fee; never any fees; work ...
    hour(s|) a day ... earn; no any experience; take action; start earning; do it all from home; dont let
    this opportunity pass; get started right now; retire early; six figures ... (home|part time|no
    experience); extra cash; too good to; inform the general public; (home|home based|online) (payroll |)typists?; typists? from home; responsible to cover the expenses; enlistment training; (man
    power|manpower) base; (devoted|dedicated) and hardworking (workers|individuals|persons|people);
    (visa|visas) and (flight|air) tickets?; (flight|air) tickets? and visas?; self-motivated
    (people|individuals|persons) with (a |)desire to work; typing and data entry field; (work|working|typing|earn|earning) ... from the
    comfort of (your|their) (own |)homes?; up to (a |)six figures? (salary|salaries|income)( positions?|);
    (legit|legitimate) (work|online|home|commission)( from| at|)( home| jobs?| based|); absolutely no
    start-?up (fees?|costs?); completely free to start`,
  'messenger-hint': `(contact|message|reach|text|apply|write|chat|dm|inbox|send) ...
    (us|me|him|her|manager|hr|recruiter|team|mr|mrs|ms|only|directly|now|to|your) ...
    (on|via|by|through|over|at|using) (whatsapp|whats app|viber|wechat);
    (apply|application|applications|contact|hiring) ... (whatsapp|viber|wechat); text the word; text our
    (hiring|hr|recruit)*; no (phone |video |face to face |formal |)interview( required| needed| necessary|);
    without (an |any |)interview`,
  'equipment-hint': `gift cards?; starter kit`,
  'parcel-hint': `personal errands; repackage; reship(ping|per|); re-?shipping`,
  'personal-data-early': `(send|provide|submit|include|reply
    with|email|text|forward|give|attach|supply|fill in|need|share|message) ... ... (social security
    number|ssn|bank account number|account number|bank details|bank name|bank login|passport copy|copy of your id|credit card|drivers
    license photo|online banking|scan of your|id card|credit score|routing number|debit card|selfie
    with|mothers maiden name|date of birth and); bank name and; bank account number; (social security
    number|ssn) (and|with|,|to|for) ... (application|apply|bank|resume|id|before); (front and
    back|photo|picture|photos|scan) (of|side of) your (id|driver's license|drivers
    license|passport|identity card|debit card|id card); front and back of your; full name address phone
    ...; online banking (login|details|username|password)`,
  abstain: `(paid|pay|salary|wages|payment|deposited|deposit) ... ... into your ... account; directly into
    your bank account; direct deposit; opening up bank accounts;
    (we|company|employer|agency|never|not|no|without|dont|do not|will never|does not|zero|nor) ...
    (ask|charge|charges|require|request|requires|demand) ... ...
    (fee|fees|payment|candidates|applicants|money|ssn|bank|deposit|card|check|information|details|equipment);
    never ask ...; no (registration |upfront |start-?up |application |joining |hidden |training
    |)(fee|fees|costs|deposit);
    (customer|customers|client|clients|process|processing|take|taking|collect|handle|guest|tenant|tenants|security)
    ... (payment|payments|cheques|checks|deposits|refunds|cash|gift cards|gift card|deposit);
    (sell|selling|activate|balance|sale of|sales of|purchase|buy) ... gift cards; gift card
    (customers|company|program|support|inquiries|balance|enquiries|sales); gift cards (for|as|and|on|to
    employees); (win|reward|rewards|prizes|bonus|recognition|perks|receive|incentives|referral|birthday)
    ... gift card(s|); background (check|checks) ...; (cash|money)
    (handling|register|drawer|office|control); licensing fee(s|) (paid|reimbursed|covered); fraud
    (alert|warning|prevention|notice); beware of ...; scam(s|) ...; recruitment fraud ...;
    (support|assist|help|respond|responding|answer|answering|communicate|communicating) ...
    (whatsapp|telegram|messenger|hangouts|text message|signal|viber);
    (customers|customer|clients|users|enquiries|inquiries|guests|email|emails|chat|phone|calls|social
    media|sms|channels) ... (whatsapp|telegram|messenger|hangouts|text message|viber|signal|wechat);
    (equipment|laptop) ... (provided|supplied|free); training fee waived; (bitcoin|crypto|cryptocurrency)
    (company|exchange|customers|industry|platform|support|trading); deposit
    (account|accounts|products|services); free to join (our|the|us|a) ...; join (free|now); virtual
    interview(s|); phone interview; extra cash for; purchase order(s|) ...; (we|company|employer) ...
    (pay|cover|reimburse|provide|buy|purchase) ...
    (training|kit|equipment|software|laptop|licence|license|fee|fees|materials); repackage
    (products|goods|medication); mail (room|clerk)`,
}
