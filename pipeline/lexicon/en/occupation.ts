import type { TopicLexicon } from '../lexicon.ts'
import {
  bankPeople,
  computerHelp,
  orderPeople,
  phoneSellers,
  shopPeople,
  tillPeople,
} from './occupation-families.ts'
import { otherTitles } from './occupation-other.ts'
import {
  clerkTitles,
  foodTitles,
  receptionTitles,
  serviceTitles,
  technicalTitles,
} from './occupation-service.ts'

/** Heads that make a service title of a service domain: "customer care" + "specialist". */
const AGENT = `(representative|rep|reps|representatives|agent|agents|advisor|adviser|advisors|advisers|associate|associates|specialist|specialists|consultant|consultants|assistant|assistants|officer|officers|executive|executives|coordinator|coordinators|co-ordinator|operator|operators|administrator|administrators|clerk|clerks|professional|professionals|champion|champions|expert|experts|ambassador|ambassadors|hero|heroes|ninja|guru|partner|liaison|concierge|guide|host|attendant|technician|member|staff|worker|workers|intern|trainee|apprentice|job|jobs|operative|operatives|handler|handlers|crew|team|team member|reps|advocate|advocates|engineer of happiness)`

export const occupation: TopicLexicon<'occupation'> = {
  'customer-service-representative': `${serviceTitles}; (renewals?|policy|account|member|membership|subscriber|order|warranty|claims|buyer|shopper|guest|player|rider|driver|reader|viewer) care (adviser|advisor|agent|rep|representative|associate|specialist|consultant|officer|team member); title: (outbound |inbound |customer |member |) (retention|retentions|save|saves|loyalty|winback|win-back) (agent|agents|advisor|adviser|advisors|consultant|specialist|rep|representative|associate|executive|team member); (phone|telephone|video|virtual|remote|digital|online|call cent(er|re)|contact cent(er|re)) (banker|bankers|banking ${AGENT}); (welcome|courtesy|service|care|follow-up|check-in) (call|calls) ${AGENT}; outbound (service|welcome|courtesy|care) (call|calls|caller|callers|contact)( ${AGENT}|); (welcome|courtesy|onboarding|care) callers?; (member|patient|guest|resident|tenant|subscriber|policyholder|donor|supporter|passenger|homeowner) engagement ${AGENT}; (homeowner|owner|household|taxpayer|filer|reader|cardmember|saver|pensioner|applicant|viewer|listener|commuter|customer account) (service|services|support|care|relations|contact) ${AGENT}; customer
    (service|services|care|support|relations|experience|contact|assistance|solutions|delivery|engagement|happiness|advocacy|enquiry|enquiries|inquiry|resolution|helpline|operations|response|service
    and sales|service sales|sales and service) ${AGENT}; (client|clients)
    (service|services|care|support|relations|experience|liaison|contact|solutions) ${AGENT}; client
    (servicing|associate|adviser|advisor|liaison); (call|contact) (center|centre|center service|centre
    service) ${AGENT}; call-center ${AGENT}; callcenter ${AGENT}; callcentre ${AGENT}; contact
    cent(er|re); callcent(er|re); csr; csrs; csa; inbound (telecallers?|tele callers?); (telecallers?|tele callers?) inbound; customer (service|services|care) (support|admin|admins|superstars?|people|person|help|colleagues?|positions?|roles?|opportunities|ninjas?|all-?stars?|stars?|rockstars?|rock stars?); customer (service|services|care) and (sales|repairs|support|bookings|orders?|returns|dispatch|booking|enquiries|claims) ${AGENT}; customer
    (advisor|adviser|assistant|associate|representative|agent|consultant|coordinator|liaison|champion|ambassador|advocate|officer|executive|specialist|host|rep|administrator|care|service|services|support|helpdesk|contact|relations);
    (guest|member|patient|passenger|consumer|user|subscriber|policyholder|tenant|resident|student|donor|visitor|citizen|player|patron|participant|traveler|traveller|parent|claimant|borrower|cardholder|seller|merchant|buyer|driver|shopper|investor|provider|fan)
    (service|services|support|care|relations|experience|contact|inquiry|enquiry) ${AGENT}; member
    (advocate|advisor|adviser|representative|services|service|support|care); patient
    (access|advocate|access representative|support|services|contact|enquiries|experience) ${AGENT};
    public (service|services|enquiry|enquiries|inquiry|contact|support) ${AGENT}; patient advocate; (inbound|live chat|chat|chat support|email support|email|phone|phone
    support|telephone|social media support|social media customer
    care|helpline|hotline|enquiries|enquiry|enquiry line|switchboard|billing support|claims support|claims
    service|travel support|reservation|reservations|booking|bookings|ticketing|front line|frontline|voice
    process|non voice|bpo|international voice process|us voice process|aftersales|after
    sales|after-sales|complaints|complaint handling|complaints
    handling|escalations|escalation|retention|customer retention|loyalty|ecommerce support|e-commerce
    support|community support line|content support|emergency call|dispatch support) ${AGENT};
    (support|information|voice|response)
    (representative|rep|reps|representatives|agent|agents|advisor|adviser|advisors|hero|heroes);
    reservationist; reservations; call taker; call handler; contact representative(s|); telephone operator; switchboard operator;
    telephonist; phone operator; answering service operator; phone agent; phone representative; call
    agent; call advisor; contact agent; inbound sales ${AGENT}; inbound sales; inbound call(s|) ${AGENT};
    (travel service|airport|airline|ticket|passenger service|gate|customs
    enquiry|account service|accounts service|insurance service|insurance customer service|policy
    service|banking service|telephone banking|phone banker|telephone banker|virtual
    banker|service|service desk advisor|warranty|warranty support|parts support|product
    support|sales support customer service|service and sales|sales and service|sales service|sales and
    customer service|customer sales and service|customer sales|claims customer service|benefits
    service|enrollment|membership|eligibility|intake|crisis line|helpline|customer engagement|crew
    support|driver support|rider support|delivery support|trust and safety support|seller support)
    (representative|rep|reps|representatives|agent|agents|advisor|adviser|advisors|advisers|associate|associates|champion|champions);
    customer service; customer services; customer care; customer support; client service; client services;
    client support; client care; call cent(er|re); contact centre; guest services; guest service; guest
    relations; member services; consumer affairs; customer relations; customer contact; customer
    experience; customer helpdesk; service advisor; telephone advisor; virtual (assistant
    customer|customer) (service|support); chat support; chat moderator; chat operator; live chat; email
    support; social media (customer care|moderator support|response); customer happiness; service
    representative; support representative; support agent; support hero; support advisor; support
    associate; customer (sales|account) (advisor|adviser|representative|associate); claims
    (representative|advisor|adviser|handler); warranty (administrator|coordinator|representative);
    policy (representatives?|reps?|agents?|associates?); complaint(s|) (handler|officer|advisor|adviser|specialist|investigator|resolution officer); 999 call
    handler; 111 call handler; 911 (operator|dispatcher|call taker); emergency (call
    handler|dispatcher|medical dispatcher); customer service reps; happiness
    (agent|engineer|hero|associate|specialist|advocate); (enquiry|enquiries|query|queries|inquiry|inquiries)
    ${AGENT}; (advice|claims|help|information|support|enquiry|crisis|care|advisory|service|customer)
    line ${AGENT}; (rider|player|subscriber|member|guest|passenger|tenant|buyer|seller|fan|trip|traveller|traveler|shopper|fan|host|merchant|donor|supporter)
    (support|care|helpdesk|help desk|helpline); (travel|roadside|trip|breakdown|medical|emergency) assistance ${AGENT};
    (trip|travel|booking|bookings|ticketing|bereavement|loyalty|repairs|billing|delivery|returns|arrears helpline|parking|tenant|resident|housing
    repairs|game|gaming|community gaming) (support|helpdesk|help desk|desk|service|services|team) ${AGENT};
    (policy|customer|account|loan) servicing ${AGENT}; service (writer|advocate|advocates);
    (customer|client|member|guest|passenger) (response|care and|help|happiness|champions|delight|journey support|outcomes|aftercare|resolutions|enquiries|inquiries)
    ${AGENT}; (mailbox|inbox|correspondence) ${AGENT}; (customer|client) (care|service) (expert|experts|star|superstar|wizard|genius); helpline;
    (refunds|refund|resolutions|resolution|aftercare|after care) ${AGENT}`,
  'technical-support': `${technicalTitles}; ${computerHelp}; (it|tech|technical|ict) (helpline|help line|care|service|hotline) ${AGENT}; (technical|tech|it|i
    t|computer|desktop|product|application|applications|software|network|hardware|helpdesk|help
    desk|service desk|internet|broadband|saas|system|systems|erp|sap|crm|pos|end user|field) support(
    customer service|)
    (representative|rep|reps|representatives|agent|agents|advisor|adviser|advisors|advisers|associate|associates|specialist|specialists|consultant|consultants|assistant|officer|executive|coordinator|analyst|analysts|engineer|engineers|technician|technicians|expert|hero|administrator|professional|professionals|staff|assistants|technologist|tech|team
    member); (technical|tech|it|desktop|software|saas|application|l1|l2|l3|level 1|level 2|level 3|tier
    1|tier 2|tier 3|tier i|tier ii|1st line|2nd line|3rd line|first line|second line|third line) support;
    (customer|client) (technical|tech) support; technical (customer|client) (support|service|care)(
    ${AGENT}|); (help|service) desk( ${AGENT}|); (help|service) desk
    (analyst|engineer|technician|agent|team member|support); helpdesk; helpdesk
    (analyst|engineer|technician|agent|support); servicedesk( analyst|);
    (customer|client|cloud|developer|platform|integration) support engineer; support engineer; support
    technician; support analyst; technical (advisor|adviser|assistant representative); tech
    (advisor|adviser); (technical|tech) (service|solutions) (representative|rep|agent|specialist|advisor);
    technical account support; (apple|mac) genius; genius bar; it technician; it help; computer user
    support (specialist|technician); geek squad agent; it service (analyst|technician|agent);
    (computer|pc|desktop|laptop) (technician|technicians|tech|specialist|analyst); (broadband|connectivity|device|router|network|fault|faults|line) (fault |faults |)(advisor|adviser|agent|support
    agent|support advisor|support); technical (customer|client|helpline|help line|help|care) ${AGENT}; (device|gadget|printer|tablet|mobile device) support
    ${AGENT}`,
  'customer-success': `title: (implementation|onboarding|support|adoption|growth|agency|tenant|investor|user|host|driver|fleet|learner|distributor|supplier|ecosystem|renewals?) (and |)success (manager|partner|specialist|associate|consultant|lead|advocate|representative|agent|advis(e|o)r); title: (church|school|partner|merchant|clinic|dealer|practice|restaurant|venue|agent|broker|user|tenant|vendor|seller|host|creator|publisher|nonprofit|hotel|advertiser|franchise|provider|landlord|salon|gym|guest|retailer|brand) success (manager|partner|specialist|associate|consultant|lead|advocate|coach|coordinator|advisor|adviser|executive|rep|representative|guide); customer success; customer success
    (manager|managers|specialist|associate|representative|executive|advocate|consultant|lead|director|coordinator|advisor|agent|partner|engineer|officer|intern);
    client success; client success (manager|specialist|associate|executive|partner|director|coordinator);
    csm; customer manager; (customer|client)
    (onboarding|adoption|implementation|relationship|value|growth|engagement|partnership|partnerships|outcomes)
    (manager|specialist|associate|executive|consultant|coordinator|partner|lead); partner success(
    manager|); member success( manager|); onboarding (specialist|manager|consultant); head of (customer
    success|client services|client success); (vp|director|director of) (customer success|client
    services|client success); renewals (manager|specialist)`,
  'customer-service-supervisor': `(technical support|technical customer|technical customer support) (supervisor|team lead|team leader|team manager|team supervisor|manager|shift lead|shift leader|lead|leader|operations manager|director|head); (support|response|solutions|advice|enquiry|assistance|repairs|reservations|reservation|booking|customer|customer service|customer support|customer contact|helpline|claims contact) cent(er|re) (operations |)(supervisor|team lead|team leader|team manager|manager|shift lead|shift leader|lead|leader|head|director); (complaints|complaint|escalations|customer resolution|customer retention|customer complaints|complaints handling|customer happiness) (supervisor|team lead|team leader|team manager|manager|lead|head); (customer|client|guest|member)
    (service|services|care|support|relations|experience|operations|contact|service operations|services
    operations|support operations) (supervisor|team lead|team leader|team manager|team
    supervisor|manager|shift lead|shift leader|lead|leader|operations manager|director|head); (call
    cent(er|re)|contact cent(er|re)|help desk|helpdesk|service desk|customer support|customer
    service|csr|reservations|inbound) (operations |)(supervisor|team lead|team leader|team manager|team
    supervisor|manager|shift lead|shift leader|lead|leader|operations manager|director|head);
    (supervisor|team lead|team leader|team manager|manager|head|director|lead)( of| for|)
    (customer|client|call cent(er|re)|contact cent(er|re)|member|guest)
    (service|services|care|support|relations|experience|operations|contact); (supervisor|team lead|team
    leader|team manager|manager|head|director|lead)( of|) (call cent(er|re)|contact cent(er|re)|the call
    cent(er|re)|the contact cent(er|re)); team leader customer service`,
  'order-clerk': `${orderPeople}; orders (administrator|clerk|coordinator|assistant|processor|desk|team|administration); (inside |)sales support order entry; order (entry|processing|management|fulfilment|fulfillment|desk|entry data|taking|admin)
    ${AGENT}; order
    (clerk|taker|processor|coordinator|administrator|specialist|assistant|entry|processing|desk|management|filler
    clerk|checker); (sales|customer|purchase|web|internet|online|telephone|phone|mail) order
    (clerk|taker|processor|administrator|coordinator|processing|entry|entry
    clerk|specialist|advisor|processing clerk|processing administrator); rma
    (coordinator|clerk|specialist|administrator|technician); returns
    (coordinator|clerk|specialist|administrator|processor|associate|agent); order to cash clerk;
    catalog(ue|) order (taker|clerk); classified(s|) (ad |advertising |)(taker|clerk); order management
    (specialist|coordinator|administrator|associate); (order|orders) support ${AGENT}; (catalog|catalogue|phone|sales|customer|web) order ${AGENT}; (sales|customer) order (processor|support); customer order (management
    |)(specialist|coordinator|clerk|administrator)`,
  telemarketer: `${phoneSellers}; telemarketer(s|); (phone|telephone|outbound|cold) caller(s|); telemarketing; telesales; tele sales; tele-marketer; tele caller;
    telecaller(s|); (outbound|cold) (call|calls|calling|caller|sales|call cent(er|re)|contact
    cent(er|re)|telephone|phone|telesales|sales development|lead generation)( ${AGENT}|); appointment
    (setter|setters|setting|maker|makers|booker|generator|scheduler sales); telephone
    (sales|fundraiser|fundraising|canvasser|sales executive|sales advisor|sales
    adviser|sales representative); phone sales( ${AGENT}|); inside telesales; telefundraiser; lead
    generat(ion|or) (telesales|agent|caller|executive); presales (caller|agent); outbound (customer
    service|sales) (representative|agent|advisor|adviser|consultant|executive|associate); charity
    telephone fundraiser`,
  receptionist: `${receptionTitles}; receptionist(s|); receptionist ... front of house; virtual (front of house|reception|receptionist);
    (front|main|medical|dental|veterinary|vet|office|spa|salon|corporate|school|gp|clinic|law firm|legal)
    (desk |)receptionist(s|); front of house (receptionist|administrator|coordinator|assistant office); reception( ${AGENT}|); front (desk|office)
    (coordinator|assistant|associate|representative|administrator|clerk|staff|specialist|secretary|attendant|worker|team
    member); front desk; receptionist (administrator|secretary|office assistant|admin|and administrator);
    (medical|dental|school|corporate|office|doctors|front) (office |)reception(ist|); welcome desk( ${AGENT}|);
    visitor (desk|reception); patient registrar; registrar`,
  concierge: `concierge(s|);
    (hotel|guest|residential|corporate|building|chef|lead|night|office|apartment|luxury|lobby|workplace|resident|medical)
    concierge(s|); bell (captain|desk|person|man); bellman; bellhop; doorman; door attendant; personal
    concierge; guest experience (host|maker)`,
  'hotel-desk-clerk': `(hotel|motel|resort|hostel|inn|lodge) (front desk |front office |desk |night
    |)(receptionist|clerk|agent|reception|associate|representative|front desk|front desk agent|front desk
    clerk|attendant|desk clerk); front desk (agent|hotel|guest service|night auditor|hotel agent|night
    audit|agent hotel|clerk hotel); front office agent; night audit(or|or hotel|); guest service(s|)
    (agent|representative|associate|officer) (hotel|front desk|resort); hotel front (desk|office); front
    office (associate|agent|executive|receptionist|assistant) hotel; guest (service|services) agent front;
    desk clerk; front desk host hotel; guest (relations|services) (officer|executive|agent) hotel`,
  'lodging-manager': `(hotel|motel|resort|hostel|inn|lodge|lodging|bed and breakfast|b and
    b|campground|accommodation|accommodations|guest house|guesthouse|holiday park|rv park|caravan park)
    (general |operations |assistant |duty |night |front office |assistant general
    |)(manager|director|managers|supervisor); front (office|desk) (manager|director|supervisor); rooms
    (division |)(manager|director); (general|duty|night) manager hotel; guest (services|service|relations)
    manager; innkeeper; front of house hotel manager; hospitality manager; duty manager`,
  'bank-teller': `${bankPeople}; teller(s|); bank (teller|cashier|clerk|branch associate|customer service representative
    branch); (member service|part time|part-time|head|lead|universal|vault|senior|personal
    banker|float|floating|branch|customer service|financial services|drive thru|relationship) teller(s|);
    universal (banker|associate|banker associate); branch (associate|customer
    representative|banker|service associate|customer advisor bank|sales and service
    associate|representative); (bank|banking) (counter|customer|hall) (staff|assistant|advisor|clerk);
    relationship banker; personal banker; member service representative teller; bureau de change
    (cashier|consultant|advisor); foreign exchange (cashier|consultant|teller); post office (counter
    |)(clerk|assistant)`,
  cashier: `${tillPeople}; cashier(s|); (head|lead|front end|part time|retail|store|grocery|gas station|fuel|food|box
    office|checkout|parking|casino|restaurant|cafeteria|pharmacy|customer service) cashier(s|); checkout
    (operator|assistant|supervisor|staff|clerk); till (operator|assistant); cashier
    (associate|assistant|attendant|host|hostess|sales associate|stocker|customer service|team member);
    ticket (seller|agent|clerk|office assistant); box office (assistant|attendant|associate|clerk|staff);
    toll (collector|booth attendant); (front end|frontend) (associate|clerk|team member)`,
  'retail-salesperson': `${shopPeople}; (phone|mobile|handset|cell phone|computer) (sales|shop|store) and repairs?; (supermarket|store|shop|retail|grocery|food hall|branch store|superstore) customer
    (service |services |)(assistant|associate|colleague|advisor|adviser|team member)(s|); customer team member(s|); retail (sales |store |customer service
    |)(associate|assistant|associates|assistants|salesperson|representative|consultant|advisor|adviser|clerk|staff|team
    member|worker|specialist|merchandiser|supervisor|manager|assistant manager|customer
    assistant|seller|key holder|ambassador|position|sales|store worker|jobs|job)(s|); store
    (associate|assistant|clerk|manager|team member|colleague|supervisor|employee|worker|staff|seller);
    (sales|retail) (advisor|adviser|assistant|consultant|associate) ... (shop|store|boutique|showroom); shop (assistant|worker|manager|floor assistant|staff|keeper|supervisor|team member); sales
    (floor|associate|assistant retail|clerk|assistant fashion|floor associate|assistants|adviser
    retail|associates|advisor store|associate retail|team member); salesperson retail; in-store
    (sales|associate|demonstrator|consultant); (beauty|fragrance|cosmetics|make
    up|makeup|jewel(lery|ry)|fashion|footwear|shoe|furniture|mattress|electronics|mobile|wireless|phone|optical|bridal|garden
    cent(er|re)|bookstore|book|pharmacy|floral|bakery|deli|meat|produce|grocery|supermarket|clothing|apparel|tyre|hardware|carpet|vape|liquor|bottle
    shop|toy|pet store|bathroom|showroom) (sales |shop |store |retail |department |counter
    |)(associate|assistant|consultant|advisor|adviser|clerk|salesperson|stylist|team
    member|specialist|seller|sales|staff|host|representative)(s|); optical sales; counter
    (sales|assistant|clerk|staff|attendant|associate|person); counter sales
    (representative|assistant|associate); beauty advisor; key ?holder; keyholder; brand ambassador
    in-store; stylist retail; (customer|store|crew) (assistant|colleague) (supermarket|store|shop); petrol
    station (attendant|assistant); gas station attendant; rental (agent|clerk|sales
    agent|associate|representative|coordinator|counter); car rental (agent|sales agent|representative);
    florist; stock associate; visual merchandiser; department manager retail`,
  'food-service': `${foodTitles}; ${otherTitles.foodService}`,
  administrative: `${clerkTitles}; ${otherTitles.administrative}`,
  'care-health': otherTitles.careHealth,
  'software-it': otherTitles.softwareIt,
  'logistics-labour': otherTitles.logisticsLabour,
  sales: otherTitles.sales,
  other: otherTitles.other,
  'customer-domain': `title: (customers?|clients?|consumers?);  title: (support|service|chat|phone|voice|response|contact|help) (cent(er|re)|desk|team|line|hub|process|)
    (advisor|adviser|advisors|advisers|agent|agents|rep|reps|representative|advocate|executive|associate|hero|guru|champion|expert|ninja|superstar|specialist|crew|squad);
    title: (chat|voice|non(-| |)voice|blended|email|international|uk|us|domestic|inbound) process; title: (cse|cce); title: care desk`,
  generic: `title: level (1|2|3|ii|iii); (agent|agents|representative|representatives|rep|associate|associates|specialist|advisor|adviser|advisors|consultant|assistant|coordinator|executive|officer|operator|team
    member|staff|attendant|clerk|support|crew|host|professional|expert|intern|trainee|apprentice|graduate|worker|workers|helper|job|jobs|position|opportunity|remote)`,
  abstain: `title: (sql|windows|tableau|exchange|web|linux|citrix|application|vmware|file|cloud|microsoft|hardware|head of) servers?; title: (per|an) hr; title: # (an |per |)hr; title: support specialists?; (decision|litigation|office) support( (manager|analyst|technician|specialist|officer|lead)|); (sales|project|business|learning|behaviou?r|behavioral|instructional|family|care|and|education|teaching|classroom|tax|payroll|trade|legal|clinical|peer|recovery|community|employment|pastoral|programme|program|process|practice|bid)
    support (advisor|adviser|advisors|representative|agent|rep); student support (advisor|adviser|advisors); customer service
    (skills|experience|focus|focused); customer-focused; private clients?; clients? (side|facing|base|bank|income|money); (outsourced|outsourcing) to clients`,
}

/** Words of a title that speak of those who are served, or of help. */
export const domain: TopicLexicon<'domain'> = {
  service: `title: (customers?|clients?|consumers?|support|service|services|servicing|care|helpdesk|helpline|hotline|line|desk|enquiry|enquiries|inquiry|inquiries|contact|response|responder|voice|chat|email|phone|phones|telephone|call|calls|caller|complaints?|appeals|disputes|refunds?|returns|bookings?|reservations?|orders?|aftersales|after-sales|liaison|outreach|engagement|happiness|experience|relations|success|people person|members?|patients?|guests?|passengers?|residents?|tenants?|tenancy|students?|donors?|supporters?|subscribers?|players?|users?|riders?|sellers?|merchants?|policyholders?|citizens?|advertisers?|billing|benefits|outages?|intake|navigator|hotline|recall|repairs|loss|adviser|advisors?|cse|cce|csa|csr|cs|bpo|process|online|account|accounts)`,
  abstain: `title: (decision|learning|behaviou?r|behavioral|instructional|classroom|mission|warfighter|combat|flight|clinical|surgical|bid|life) support; title: (business|shared|professional|corporate|financial|building|infrastructure|transaction|field|environmental|food|creative|creditor|actuarial|audit|assurance|testing|engineering|locality|children s|childrens|facility|facilities) services; title: private clients?; title: clients? (side|facing|base|bank|income|money)`,
}

export const rank: TopicLexicon<'rank'> = {
  supervisor: `supervisor(s|); tl; floor lead; team (lead|leader|leaders|manager|leads|coach|captain|supervisor);
    teamleader; shift (lead|leader|manager|supervisor); lead; floor manager; leader`,
  manager: `manager(s|); mgr; assistant manager; deputy manager; operations manager`,
  director: `director; head; head of; vp; vice president; chief`,
  abstain: `account manager; success manager; case manager; relationship manager; lead generation; lead
    gen; leads; project manager; product manager; community manager; experience manager; property manager;
    office manager; onboarding manager; customer manager; team member; reporting to; lead generator;
    management trainee; renewal manager; program manager; programme manager; sales lead; sales leads; warm
    lead; workforce management; crisis management; order management; relationship management; complaint
    management`,
}
