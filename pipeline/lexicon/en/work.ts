import type { TopicLexicon } from '../lexicon.ts'
import { callsIn, emailsIn, textsIn, writesIn } from './callers.ts'
import { counterWork } from './counter.ts'
import { diallingSigns, orderSigns, salesSigns, successSigns, technicalSigns } from './occupation-service.ts'

const WHO =
  '(customer|customers|client|clients|caller|callers|member|members|guest|guests|user|users|consumer|consumers|patient|patients|policyholder|policyholders|subscriber|subscribers|passenger|passengers|resident|residents|tenant|tenants|donor|donors|supporter|supporters|seller|sellers|buyer|buyers|shopper|shoppers|player|players|student|students|learners|parent|parents|traveller|travellers|traveler|travelers|driver|drivers|motorist|motorists|homeowner|homeowners|householder|householders|households|family|families|borrower|borrowers|investors|employees|visitors|viewers|readers|riders|applicants|claimants|farmers|growers|shopkeepers|owners|merchants|advertisers|landlords|taxpayers|citizens|the public|people)'

const REACH =
  '(call|calls|calling|ring|rings|ringing|phone|phones|write|writes|writing|email|mail|contact|contacts|contacting|message|messages|text|come to you|turn to you|get in touch|reach out|ask|asking|query|dispute|report|need help|have questions|want)'

/** What the body says the work is. Each distinct phrase found is one vote. */
export const work: TopicLexicon<'work'> = {
  ...counterWork,
  service: `${callsIn}; ${textsIn}; ${emailsIn}; ${writesIn}; (sort|sorting|untangle|untangling|straighten|clear) (out |up |)... (mix-?ups|muddles|slip-?ups|hiccups); ${WHO}
    (inquiries|enquiries|inquiry|enquiry|queries|questions|requests|complaints|concerns|issues|problems|calls|contacts|emails|support|inquires);
    (inquiries|enquiries|queries|questions|requests|complaints|calls|contacts|emails) from ... ${WHO};
    (answer|answers|answering|handle|handles|handling|take|takes|taking|field|fields|fielding|receive|receives|receiving|respond to|responds to|responding
    to|manage|manages|managing) ... (inbound|incoming|phone|telephone)
    (calls|enquiries|inquiries|contacts|queries); (respond|responding|responds|reply|replies|replying) to ...
    (customers|clients|inquiries|enquiries|queries|emails|questions|callers); (handle|handles|handling|manage|manages|managing|resolve|resolves|resolving|take|takes|taking) ... (customer|client|member|partner|complaint|)escalations; escalated (calls|complaints|issues|cases|tickets|customers|contacts|enquiries|inquiries|queries); (resolve|resolves|resolving) ... (inquiries|enquiries|queries|tickets|disputes); (provide|provides|providing|give|gives|giving) (general |accurate |basic |)information (and|or|to) ... (directions|public|callers|customers|members|passengers|residents|visitors);
    (assist|assisting|assists|help|helps|helping|support|supports|supporting) ...
    (customers|clients|callers|members|users|community) (with|by|in|to|via|through|on|over);
    (provide|providing|provides|deliver|delivering|delivers|offer|offering|ensure) ...
    (customer|client|guest|member) (service|care|support|experience|satisfaction|services);
    (resolve|resolving|resolves|troubleshoot|troubleshoots|solve|solves|solving|handle|handles|handling) ...
    (customer|customers|client|clients|complaints|issues); inbound calls; incoming calls; inbound
    customer; high volume of calls; first point of contact; point of contact for (customers|clients);
    first contact resolution; first call resolution; one call resolution; customer
    contact; customer accounts; customer account; csat; average handle time; aht;
    de-?escalate; angry customers; upset customers; order status; billing
    (inquiries|enquiries|questions|issues|queries); customer service
    (team|role|position|representative|representatives|department|agents|experience|rep|consultant|advisor|advisors);
    ${WHO} (who |that |)${REACH}( in| in with| us| you| with| about| to| when| for|);
    ${WHO} ... (calls|emails|letters|messages|problems|disputes|tickets|refunds|bills|bookings|orders|chats); (reply|replies|replying|respond|responds|responding|write back|explain|explains|talk|speak|speaks|speaking|talking|listen|listens) (to|with) ... ${WHO}; (help|helps|helping|assist|assists|assisting|guide|guides|guiding|support|supports|supporting|advise|advises|advising|update|updates|updating) ... ${WHO} (who|track|choose|find|understand|change|on|when|book|solve|sort|get|use|set|set up|move|over|about|manage|register|make|keep|stay|through|place|fix|recover); keep (them|customers|people|everyone|callers|clients) (posted|informed|updated|in the loop); put (it|things) right; (make|making) it right; (unhappy|angry|worried|stranded|upset|lost|confused) ... ${WHO}; (handle|handling|untangle|untangling|sort|fix|fixing) ... (moans|grumbles|complaints|gripes|mistakes|mix-ups|muddles|billing|delivery problems|late deliveries); (look|looking|looked) after (customers|clients|members|owners|guests|subscribers|our); (call|ring|phone|email|text|write to|message|contact) us (when|with|about|because|to|if);
    (answer|answers|answering|take|takes|taking|field|fields|fielding|pick up|picking up|handle|handles|handling|work|working|clear|clears|clearing) ... (calls|phones|phone|chats|emails|tickets|messages|inbox|queue|mailbox|reviews);
    (calls|chats|emails|messages|questions|tickets|letters) from ... (customers|clients|members|people|patients|residents|guests|users|callers|passengers|drivers|families|students|tenants|subscribers|donors|riders|players|shoppers);
    (when|whenever|if) (a|an|the|someone|somebody|people|customers|guests) ... (calls|rings|call|ring|phones|writes|contacts); the (friendly |first |calm |)(voice|person) (of|they|on|people|customers);
    (sort|sorting) (it |things |)out ... (bills|billing|bookings|orders|problems|problem|refund|refunds); (track|tracks|tracking|trace|traces|chase|chases|chasing) ... (parcel|parcels|orders|order|deliveries|delivery|shipments|shipment|refund|refunds); (issue|issues|issuing|process|processes|processing) (refunds|credits|replacements|returns|exchanges);
    (explain|explains|explaining) ... (bill|bills|charge|charges|policy|policies|coverage|cover|benefits|options|invoice); dissatisfied customers; customer retention; contact cent(er|re); call cent(er|re); helpline; hotline;
    live chat`,
  courtesy: `${WHO} (needs|interactions); customer satisfaction; build rapport; service level; slas; customer facing; customer-facing`,
  technical: `${technicalSigns}; technical (support|issues|problems|assistance|queries|troubleshooting); troubleshoot(ing|)
    ...
    (hardware|software|network|connectivity|technical|devices|systems|problems|issues|computer|internet|equipment);
    (reset|resetting) passwords; password resets; (first|second|1st|2nd|third) (line|level) ... support;
    tier (1|2|one|two|i|ii) support; help ?desk (tickets|support|calls); service desk; desktop support;
    remote desktop; active directory; it support; end users; end-user; (erp|crm|saas|software|app|platform|system|api) users; users of (our|the) ... (software|app|platform|system|tool); reproduce ... (bugs?|faults?|issues?|errors?); (log|raise|report) ... (bugs?|faults?); (walk|talk) ... through ... (reset|resets|set-?up|update|settings|fix|steps|install|installation); (routers?|firmware|modems?|printers?|card readers?|controllers?|servers?|laptops?|vpn) ...; (locked|logged) out; reset(s|ting|) ... passwords?; (log|resolve|close|triage) ... (incidents?|faults?); l1 tickets; (software|app|report|screen|device|reader|system) ... (crashes|freezes|wont|does not|doesnt|fails|breaks|will not) ...; hardware and software; operating
    systems; support tickets`,
  success: `${successSigns}; customer success; (onboard|onboarding) ... (customers|clients|accounts); customer onboarding;
    (drive|driving|increase) ... (adoption|retention); churn; renewals; account health; customer health;
    customer lifecycle; quarterly business reviews; qbrs; upsell opportunities; product adoption; trusted
    advisor; relationship with ... customers; manages* ... relationship with ... (customers|clients);
    customer relationship(s|); responsible for ... relationship; client relationship(s|)`,
  orders: `${orderSigns}; (process|processes|processing|enter|enters|entering|take|takes|taking|receive|receives|receiving) ... (orders|order); order
    (entry|processing|taking|fulfillment|fulfilment); purchase orders; sales orders; rma; process returns;
    invoices`,
  supervise: `(supervise|supervises|supervising|manage|manages|managing|lead|leads|leading|coach|coaches|coaching|mentor|mentors|oversee|oversees|overseeing)
    ... (team|agents|representatives|staff|advisors|csrs|team members|department); team of ...
    (agents|representatives|advisors|csrs|associates); direct reports; performance reviews; one to ones;
    1:1s`,
  'outbound-sales': `${diallingSigns}; cold call(s|ing|); cold-call; (dial|dialling|dialing) ... (consumers|homeowners|businesses|prospects|numbers|leads|a day|our data|day); # (dials|calls|cold calls) (a|per) day; (ring|call|phone|phoning|ringing|calling) (homeowners|businesses|prospects|households|leads|past donors|strangers|lists); warm leads; (book|booking) ... (inspections?|demos?|survey|surveys) ; outbound (sales|calls to prospects|calling|telesales); telesales;
    telemarket(ing|er); (set|setting|book|booking|schedule|make|making) ... appointments for ...
    (sales|consultants|reps|team); lead generation; generate leads; prospective (customers|clients);
    prospects; presales; pre-sales; (telesales|sales) calls; auto-?dialer; call lists; calling lists; leads provided`,
  sales: `${salesSigns}; sales (representatives|agents|consultants|reps|advisors|people) (present|sell|are|earn|who); (make|making|close|closing) (a|the|every) sale; sales opportunities; (monthly|weekly|daily|average|generous) commissions?; exclusive leads?; (warm|direct|in-home|one-on-one) (sales|presentations|basis); (present|presents|presenting|demonstrate|demonstrating) ... (cutco|our products?|products to); (six|6) figures?; six figure income; lead conversion; convert(ing|) (leads|prospects); (win|winning) ... (business|accounts|clients); (close|closing) (on the spot|the sale|sales|deals|every); (meet|meeting|approach|approaching|find|finding) ... (prospective|prospects|new) (customers?|clients?|buyers?|); (monthly|weekly|sales|daily) (target|targets) of; (present|presenting|pitch|pitching) ... (offers|products|packages|deals|cover); (sell|selling) ... (broadband|kitchens|solar|insurance|warranties|memberships|policies|windows|cars|homes|on the spot|from day one); (100 % |pure |only |)commission( only| based|); commission or; (every|each) sale; rapid promotion to; (build|building) (your |a |)(own |)(pipeline|network|portfolio|territory|book); represent ... brands; face-to-face (sales|campaigns); field sales; in-home ... (sales|appointments|presentations); convincing power; door to door; door-to-door; (sales|revenue) (quota|targets|target|goals); close (sales|deals);
    closing (sales|deals); commission(s|) (only|based|pay|structure); uncapped commission; commissions;
    new business; business development; sales experience; selling; sales pipeline; sales team; ote;
    uncapped; unlimited (earning|income); sales force; territory; sell insurance; insurance agents; sales
    professional(s|); entry level sales; marketing and sales; sales and marketing; future agents; face to
    face sales; management training program`,
  abstain: `(run|work|working|use|cover|on|at|behind|man|operate|using) ... till (you|youre|the|we|they|it|late|noon|midnight|she|he|then|your|#); (we|who|that|company|they|which) (deliver|fix|repair|install|sell|service|clean|maintain|make|build|move|rent|fit|supply|stock|ship|run|operate|read) ... ; support our customers across; customer-focused; excellent customer service skills; customer
    service skills; customer service experience; experience in customer service; strong customer service;
    customer service orientation`,
}
