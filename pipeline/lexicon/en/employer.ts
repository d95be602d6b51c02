import type { TopicLexicon } from '../lexicon.ts'
import {
  banks,
  carers,
  carriers,
  haulers,
  hotels,
  insurers,
  lenders,
  offices,
  retailers,
  suppliers,
  travelFirms,
} from './firms.ts'
import { consumerTrades, makersOfSoftware, notBranches, outsourcers, recruiters } from './hirers.ts'
import { weakSigns } from './weak-signs.ts'

export const employer: TopicLexicon<'employer'> = {
  agency: `${recruiters}; (recruiting|hiring|sourcing|staffing|seeking|searching|looking) on behalf of ...; on behalf of (a|an|one of) (national|leading|major|local|large|global|well-known|international|big|small|regional|growing) ...; (client|employer|company|their) (name|identity) (is |to be |will be |) (shared|disclosed|revealed|told|given|named) (at|on|during|after|upon|once) ...; (name|named) (shared|disclosed|revealed|told|given) (at|on|during|after|upon|once) ...; (assigned|set|decided) by the client; your new (company|employer|role); to join a leading ... (organisation|organization|company|firm|provider); the client (is responsible|is a|is an|are a|based); client are (looking|seeking|recruiting|hiring); recruiting for (a|an) ... (within|with|in) ...; connected with companies; companies who are hiring; partner client; with an established successful company; acting for (a|an|one of|our|the) ; (working|recruiting|hiring|seeking|looking|recruit|searching|acting) on behalf of (one of |)(our|a|an|my) ...; (currently|are|is) (working|recruiting) on behalf of ...; (our|my) client (requires|wants|needs|seeks); staffing (is|are|has) (currently|a|an|seeking|looking|recruiting|hiring|an opportunity|opportunities); (talent acquisition|executive search) (firm|services|staffing|and staffing); (more|further) (information|details) about the (business|company|client|employer) will be (provided|given|shared|disclosed) ...; recruitment consultant will (contact|call|be in touch|get in touch); (ea|ea personnel) (licence|license|lic|registration|reg|no|number); reg no r*; (experienced|specialist|leading) ... recruitment team; (recruiting|hiring|recruit|searching|looking) (on behalf of|for) (a|an|our client|one of) ... (client|company|maker|firm|brand|retailer|manufacturer|bank|insurer|charity|business|name|employer|family-owned|provider|supplier|group|organisation|council) ; (straight|directly) (onto|on) their (payroll|books); through our (books|agency|payroll); asked us to (find|recruit|hire|source); the client (decides|offers|pays|wants|needs|will); company:
    (recruitment|recruiting|recruiters|recruit|staffing|personnel|placements|talent|headhunters|resourcing|manpower|adecco|randstad|hays|reed|kelly services|kelly science|advantage technical|selection|robert walters|chandler macleod|workpac|blue arrow|talent international|paxus|peoplebank|robert half|michael page|aerotek|office angels|search and selection|job agency|employment
    services|temps|brook street|pertemps|drake international|hudson|teksystems|insight global|apex
    systems|kforce|spherion|aston carter|workforce solutions); our client; my client; (the|a|this) client
    (is|are|has|seeks|requires|based|currently) (looking|seeking|a|an|in);
    (consulting|recruitment|personnel|staffing|group|team) ... thank you for your application; placing
    (them|you|candidates|people) in; work for a (leading|well-known|global|multinational|prestigious|reputable|renowned|large|major|household|market-leading) ... (company|organisation|business|brand|employer|leader); on behalf of (our|a|the|my)
    (client|local|clients|leading|customer|well|large|company|global|international|prestigious|major);
    on behalf of ... client; employment (agency|agencies|business|businesses|consultancy|consultants); (recruitment|staffing|temp|labour hire|labor hire|temporary
    staffing|recruiting|manpower|talent)
    (agency|agencies|business|company|firm|consultancy|consultants|partner|specialist|specialists|solutions|group|services|provider);
    acting as an employment (agency|business); as an employment (agency|business); employment agency;
    (staffing|recruitment|search) firms; (we are|were) (recruiting|hiring|partnering|working|partnered) (for|with|on behalf of)
    (a|our|an|one of|my)
    (client|leading|global|well|large|well-known|major|fast|local|client|national|prestigious|company|established|reputable|international);
    (partnered|partnering|partnership) with ... (streamline|client|company|firm) ...
    (hiring|hire|recruit|find|seeking|looking); represented candidates; staffing and recruiting; w2 only; (our|my) direct client; direct client (requirement|requirements|role|position|need|opening|opportunity); end client; consultant will be in touch; registered with our agency; candidates ...
    registered; assignment for our client; temporary assignment; length of (the |)assignment; assignment (length|duration); duration of (the |)assignment; (recruit|recruiting|hiring|seeking|looking|searching|requires?) ... ... on behalf of (one of |on of |)(our|my) clients?; locum; suitable candidates will be
    contacted by; quote ref; contract to hire opportunity with our client; company:? my
    client`,
  bpo: `${outsourcers}; outsourcing (unit|house|shop|outfit|firm|floor|site|partner for|business for); # ?-?seater ... (outsourcing|bpo|unit|contact cent(er|re)|call cent(er|re)|operation) ...; (we|you) (answer|answers|speak|talk|take calls|handle calls) for ... (client|clients|brands|brand|names|household names) ...; client brands; for our clients and their customers; clients and their (end |)customers; end-customer experiences; for over # clients across; independent business owner; client support professional; customer experience management; company: (contact|response|outsourcing|bpo|connect|contacts|answering|teleservices|cx|call centres|contact centres|responses|process outsourcing); (run|runs|running|answer|answers|handle|handles|manage|manages|staff|staffs|look after|provide|provides|deliver|delivers) ... (phones|webchat|calls|lines|support|helplines|desk|care|contact|overflow|service|chats|inboxes) ... (for|of|on behalf of) (other|well-known|big|leading|several|many|household|client|clients|some of|a dozen|#|more than|over|brands|companies|businesses|dozens|all sorts|various|different|numerous|household-name|famous|uk|us|global|retailers|insurers|airlines|banks|utilities|charities|councils) ...; (contractor|supplier|service provider|vendor) to ... (agencies|councils|insurers|banks|brands|airlines|retailers|departments|companies); (their|its|clients|client|our) (campaigns|campaign); placed on (one|a|an) ... (campaigns|campaign|account|contract); on behalf of ... (operators|councils|utilities|clients|airlines|retailers|insurers|banks|charities|firms|suppliers|departments|agencies|landlords|manufacturers|networks); (brands|companies|firms|businesses) (we|that we|who) (work for|serve|support|look after|answer for|represent); for (one|some) of (them|our clients|our brands) ; we are (their|its) (voice|contact centre|call centre|customer care); (answering|virtual receptionist) service ; bpo; business process outsourc(ing|er); outsourc(ing|er|ed)
    (contact|call|customer|partner|provider|company|services|solutions|business|service|leader|industry|customer
    service); (outsourced|outsourcing) ... (customer|contact|call); (call|contact|customer care|customer
    service|customer experience|cx) (cent(er|re) |)(outsourcer|outsourcing|outsourced|service
    provider|services provider); bpos; third(-| )party (call|contact) cent(er|re); business process
    management; cx (partner|provider|outsourcer|outsourcing|leader|solutions|company|management);
    outsourcer; (multiple|various|several|different|fortune 500|number of) brands (customers|in the|products|across|from|programs|service); (multiple|various|several|different|global|fortune 500|well known|leading|major|number of|our) (clients|client accounts|client programs|accounts|campaigns|brand partners)
    (customers|in the|products|across|such as|from|programs|service); (customer experience|customer
    engagement|customer management|contact cent(er|re)|cx)
    (solutions|services|outsourcing|management|technology and services|management company|services
    company|leader) (provider|company|for|to|leader|firm|partner); on behalf of (our|the|their|its) (clients|partners|brands|global brands); on behalf of ... (brands|household-name|household name|companies|programmes|programs); (calls|chats|emails|customers) for (one of |) ... (brands|clients|insurers|retailers|carriers|programs|programmes|plans); (support|care) for (one of |) ... (brands|retailers|carriers); (takes|answers|handles) (calls|chats|emails) for; (our|the) client (asks|brand|brands|account|programme|program|campaign|contract); the client (requires|wants|needs); (client|brand) (account|campaign|programme|program)s? (you|we|is|are|for|on|runs); clients' customers; client's
    customers; clients customers; multiple clients; teleservices; concentrix; teleperformance; foundever;
    sitel; sykes; ttec; alorica; conduent; transcom; taskus; arise virtual solutions; liveops; working
    solutions; majorel; webhelp; telus international; telus digital; startek; ibex; hgs; genpact; wipro
    bpo; sutherland global; (at|join|joining) sutherland; sutherland (is|has|offers|hires|careers|healthcare|mortgage); company: (sutherland|wipro|tech mahindra|cognizant|infosys bpm|hinduja global|sagility|exl|wns|inspiro|vxi|task us|accenture operations); convergys; west corporation; 24 7 intouch; vxi; iqor; qualfon; capita; serco;
    firstsource; arvato; sellbytel; competence call center; telus; comdata; conectys; cpm international;
    datamatics; teletech; atento; maximus; percepta; sitel group; nutun; intelenet; bosch service
    solutions; infosys bpm; tdcx; acquire bpo; everise; foundever group; afni; etech; peoplesupport;
    1-800-flowers contact; the results companies; probe cx; stellar bpo; salmat; datacom connect; north
    end teleservices; ventrica; ascensos; kura; echo managed services`,
  direct: `(join|joining) (our|the) ... team; about us; our
    (company|mission|customers|values|products|stores|brand|culture|employees|colleagues|business|organisation|organization|members|patients|guests|practice|branch|residents);
    we are (one of|the|a) ...
    (company|leader|leading|provider|manufacturer|retailer|bank|supplier|largest|brand|charity|organisation|organization|practice|firm|business);
    established in; founded in; family owned; family-owned; headquartered in; is a
    (leading|global|national|family|world|privately|fast|growing|premier) ...; company description; about
    the company; equal (opportunity|opportunities) employer`,
  client: `for our client; our client; my client; our clients customers; client company`,
  abstain: `(run|runs|running|managed|manage|led|lead|handled|answered|worked|supported|staffed) ... ... for (at least |about |over |more than |) # (years?|months?|yrs) ...; our client
    (base|service|services|care|relationships|portfolio|success|list|focused|data|facing|experience|satisfaction|needs|relations|communities|accounts|database|partners|support|files|side|team);
    the client (experience|service|services|journey|relationship|base|team|side|is always|s
    needs|or|and|to|with|success|about|satisfaction|s slas|clients
    slas|portfolio|onboarding|needs|facing); (our|the|a|their) (client's|clients)
    (needs|employees|account|experience|own|requirements|request|expectations|business|home|goals);
    (staffing|recruitment)
    (needs|level|levels|schedule|schedules|management|budget|requirements|ratios|issues|shortages|plans|process|plan|model|team|decisions|fraud|scams|scam|experience|consultant|of);
    third(-| )party (recruitment |staffing |)(agencies|agency|recruiters|vendors); (agency|recruiter) (calls|submissions|referrals|resumes|cvs|approaches); (it|technology|software|engineering|legal|hr|payroll|and) outsourcing (solutions|services|company|provider); no (agencies|agency|recruiters|recruitment agencies); (agencies|recruitment
    agencies|recruiters|staffing agencies|agency) ... (please|not|do not|unsolicited|need not|no);
    unsolicited ... (agencies|recruiters); unsolicited resumes; without ... agency; third party
    (agencies|recruiters|resumes); not accept ... agencies; licensing agencies;
    (government|federal|state|insurance|travel|estate|advertising|collection|law
    enforcement|public|local|credit|independent|regulatory|external|community|social|creative|digital|marketing|media|partner|outside|news|police|multi|service|credit
    reporting|enforcement|welfare|rental|letting|real estate) (agency|agencies); (agency|staffing
    agency|recruitment agency) experience; (bpo|outsourcing|call center bpo)
    (experience|background|industry experience|setting|environment|exp); experience ...
    (bpo|outsourcing|recruitment|staffing)`,
}

/** Branches of business. Values are industry ids; pipeline/classify/stream.ts files each under its stream. */
export const industry: TopicLexicon<'industry'> = {
  retail: `${retailers}; (sell|sells|selling|makers of|sellers of|retailing) ... (tea|teas|coffee|mattresses|beds|sofas|shoes|clothes|bikes|books|plants|wine|wines|cheese|chocolate|chocolates|flowers|hardware|tools|paint|kitchens|windows|carpets|curtains|toys|jewellery|jewelry|candles|spectacles|glasses|furniture); tea merchant; thrift; (gift|gifts|sneaker|trainer|shoe|fashion|beauty|cosmetics|lingerie|watch|luxury) (brand|orders|shop|retailer|buyers|givers|-givers); oranges; gift orders; baskets; hampers; company: (thrift|teas|tea|chocolates|cheese|seeds|seed|groves|farms|orchards|depot|trading|gifts|blooms|florists|jewels|watches|eyewear|sports|outdoor|outdoors|gear|stores|store|outfitters|homewares|home goods|hardware|furnishings|furniture|apparel|clothing|fashion|shoes|footwear|jewellers|jewelers|supermarkets|grocers|grocery|market|markets|books|toys|outlet|wines|garden centre|garden center|mattress|bedding|flooring|cycles|bikes); ((wear|in|new|branded) trainers|mattresses|sofas|garden centres?|garden centers?|catalogue|department stores?|checkout|skincare|makeup|shoppers); retail(er|ers|ing|);
    (department|grocery|clothing|convenience|furniture|electronics|shoe|toy|book|pet|home
    improvement|discount|outlet|hardware) (store|stores|retailer); supermarket(s|); our stores; store
    locations; fashion (brand|retailer); apparel; footwear; shopping experience; merchandise; outlets;
    jewel(lery|ry|er|ers); optical retail; wholesale; wholesaler; distributor of; stores nationwide;
    shops; consumer packaged goods; cosmetics; beauty products; eyewear; shoppers`,
  'e-commerce': `webshop customers; parcels track; (website|online|web) (orders|purchases|shoppers|customers); where is my order; (kidswear|apparel|skincare|pet food|meal) (brand|box|start-up); d2c( brand|); dtc; company: (commerce|marketplace); (online (orders|grocery|grocer|seller|fashion|furniture|pharmacy)); e-?commerce; online (retail|retailer|shops?|stores?|marketplace|shopping|orders|platform
    for|retailing); marketplace; web shop; webshop; web store; direct to consumer; dtc brand; subscription
    box; online brand`,
  restaurants: `company: (coffee|kitchen|pizza|grill|bakery|foods|roasters|catering|brewing|brewery); restaurant(s|); food delivery; meal kit(s|); quick service; fast food; catering; coffee
    (shop|company|roaster); pizza; takeaway`,
  fitness: `(neighborhood|neighbourhood|boutique|24-hour|our|#) gyms; (guest passes|freezes|memberships?|class bookings|personal training|sauna) ... (gym|club|members|freezes|guest passes); (yoga|pilates|spin|climbing) (classes|studio|wall|studios); company: (gym group|climbing|pilates|fitness|gym|gyms|yoga|leisure|sports club); gym(s|) (chain|operator|brand|company|members|membership|memberships); fitness
    (club|clubs|centre|center|company|studio|brand|industry); health club(s|); leisure cent(er|re)s?; yoga
    studio`,
  hospitality: `${hotels}; (cottages|lodges|campsites?|glamping|villas|holiday lets|holiday homes|guest houses?|b and b|spa breaks|city breaks|theatre tickets|cinemas?|concerts|festival|museum tickets|attractions); company: (cottages|villas|stays|retreats|attractions|events|hotel|hotels|resort|resorts|inn|lodge|hospitality|suites|spa|casino|holiday parks|theatre|theater|cinemas|tickets|ticketing); (resort|inn|hostel|holiday parks?|campground|theme park|ski area|vacation ownership|timeshare|ticket office|box office|concert tickets); hospitality (company|group|industry|brand|business); hotel(s|)
    (group|chain|brand|company|guests|industry); resort(s|); casino(s|); hotel; our guests; vacation
    (rental|rentals|ownership|club); cruise (line|lines)`,
  travel: `${travelFirms}; (buses|ferry|ferries|flights?|flyers|airport lounges|package holiday|tours|trekking|safari|itinerary|seat changes|luggage|delayed flights|cancelled flights|boarding|visas|travellers|travelers|runs buses|rebook); company: (coach lines|coaches|lines|aviation|jet|trails|expeditions|cruise|getaways|trips|travel|airlines|airways|air|tours|cruises|holidays|voyages|ferries|ferry|airport|car hire|rentals); (ferries|ferry|cruises?|package holidays|flights|cabin crew|itineraries|rental cars?|car hire|bookings for (hotels|flights)|airline); travel (company|agency|agents|brand|industry|management|provider|insurance
    company|group|technology|services|tech|bookings|operator); airline(s|); tour operator(s|); holidays
    company; airport; ski resort; booking platform; car (hire|rental)( company|); limousine; ground
    transportation; coach holidays; travelers; travellers; trips; passengers`,
  transport: `${haulers}; (lorry|lorries|pallets|haulier|hauliers|couriers|drivers deliver|lost parcels|missed deliveries|depots|tow|towed|stranded drivers|stranded motorists|rail|passengers|bus|tram|trams|season tickets|road toll|tolls|parking (company|operator|apps?|services|customers|tickets?|fines?|charges?|notices?|enforcement)|e-scooter|bike share); company: (pallets|roadside|rail|tram|trams|metro|toll|tolls|parking|cabs|cab|van|removals|lorries|fleet|logistics|express|couriers|courier|freight|parcels|parcel|transport|transit|rail|railways|trains|bus|buses|taxis|cabs|haulage|moving|movers|storage|roadside|shipping|cargo|delivery|scooters|mobility); (rail (passengers|operator|company)|train (company|operator)|bus passes|taxis|ride-?share|removal company|depot|depots|parcel|scooters); roadside( assistance| recovery| rescue|); motor club(s|); breakdown (cover|service|recovery|company); towing; tow (truck|operator|operators|trucks); (express|parcel|courier|delivery|freight|logistics|transport|transportation|shipping|trucking|removals|moving|postal|bus|rail|train|ride|haulage|storage)
    (company|companies|services|provider|industry|business|operator|network|solutions|sharing|group|firm);
    express delivery; consignments; freight forwarding; ride-?hailing; public transport operator; parcels;
    courier services; self storage; logistics; shipments; couriers`,
  telecoms: `${carriers}; telecom (process|client|customers|sector); (plan change|network issue|data plans?|roaming|prepaid|sim|handsets?|phone plans?|mobile plans?|(no|poor|weak|phone|mobile) signal|fibre|fiber) ; company: (fibre|fiber|phone|phones|sim|cell|voice|telecom|telecoms|telco|mobile|wireless|broadband|cable|fibre|fiber|communications|networks|internet|satellite); (broadband (customers|faults|orders|packages)|sim cards?|mobile (customers|plans|contracts)|set-top box(es|)|fibre|landlines?); telecom; telco; telecom(s|munications|munication)( company| provider| products| industry| services|
    operator|); broadband( provider|); mobile (network|operator|phone company|provider|network operator);
    wireless (provider|carrier|customers|services); cable (company|tv|provider|television); internet
    (service provider|provider|services); isp; fibre broadband; pay tv; media and technology; satellite
    tv; comcast; xfinity; vodafone; phone service; conferencing provider`,
  consumer: `${consumerTrades}; company: (appliances|appliance|electronics|toys|games|gaming|pet|pets|cosmetics|beauty|home|homes goods|motors|automotive|tyres|tires|auto parts|boats|optics|audio|cycles|brands|publishing|magazine|news|media|lottery|eyewear|hearing|photo|prints|flowers); (washing machines?|vacuum cleaners?|coffee machines?|blenders|prams|strollers|headphones|pet owners|subscribers to|magazine|lottery|players|gamers|warranty claims on|e-scooters|caravans|motorhomes|boats|car buyers|parts department); consumer (products|goods|electronics|brand|brands|appliances|packaged); household
    (products|appliances|brand); (manufacturer|manufacturers|manufacturing) of ...; manufacturer;
    manufacturing; appliances; toys; baby products; games; gaming; video games; pet
    (food|products|insurance company); camping; campers; outdoor products; sports equipment; automotive
    (manufacturer|brand|group); car (dealership|dealer|manufacturer); dealership; furniture; bikes;
    vehicles; stationery; printing (company|firm|industry|services|business|house); print shop; gifts; magazine subscriptions?; flowers; e-bikes; spare parts; tyres; streaming;
    media company; (automotive|car|vehicle) (industry|makers?|brand|services?|digital|connectivity|client); connected (cars?|vehicles?|driving); entertainment; newspaper; publisher; brand(s|) in the world; accessories; lost and
    found; crowd-?funded; baby (care|products|brand|gear|shop|monitors?|clothes|food); stores; new parents; expectant parents`,
  trades: `(boiler cover|boiler repairs?|tradies|tradespeople|double glazing|hot tubs?|garage doors?|lawn|gutters|engineer visits|service visits|installers?|hose|cylinder shop|propane|heating oil|vending|photocopiers?|toner|water coolers?|locks) ; company: (propane|glass|boilers|glazing|locks|photocopiers|vending|hydraulics|mechanical|tradie|decking|fencing|lumber|timber|joinery|paints|tools|kitchens|bathrooms|gas|heat|plumbing|heating|cooling|hvac|roofing|pest|pest control|cleaning|landscaping|electric|electrical|home services|windows|doors|garage doors|locksmiths|alarms|security|restoration|solar|pools|gutters|glazing|boilers|exteriors|builders|building supplies); (boiler|boilers|furnaces?|air conditioners?|leaks|gutters?|septic|pest|termites|plumbers|electricians|alarm (customers|panels|monitoring)|home alarms?|smart locks|window cleaning|chimney); plumbing; hvac company; heating (and|company|engineers|services|oil); roofing; home services;
    pest control; cleaning (company|services|business); landscaping; electrical contractor(s|);
    boiler(s|); home improvement(s|); repair (company|services|service); repairs company; garage doors;
    windows and doors; appliance repair; solar (company|panels|installations|energy company); property
    maintenance; building (products|materials|supplies|projects); construction
    (company|materials|industry); lawn care; security systems; alarm (company|systems|monitoring); home
    security; locksmith; (swimming|spa|backyard) pools; pool (company|cleaning|service|supplies|equipment|industry|owners|customers|chemicals|pumps)`,
  energy: `${suppliers}; company: (energy|power|gas|hydro|electric company|utilities|water|electricity|light and power); (energy (supplier|bills)|smart meters?|meter readings?|outages?|tariffs?|power cuts?|gas and electricity|electricity and gas|heat pumps?); (energy|gas|electricity|water|power|electric|utility|utilities)
    (company|supplier|provider|retailer|customers|bill|bills|utility|suppliers|firm|industry); utilities;
    utility; high bill; water company`,
  banking: `${banks}; (banking process|private bank|account closures|lost cards?|blocked cards?|bank card|overdrafts?|savers|atm|fraudulent transactions) ; company: *pay; company: (savings bank|credit co-op|building|money|bank|banking|mutual bank|credit union|building society|savings|cards|card|payments|pay|fintech|wallet); (debit cards?|cardholders|home loans?|online banking|mobile banking|disputed transactions|account holders|current account|cheque books?|merchant terminals|card terminals); bank(s|); banking( industry| services| group| customers|); building society; credit union(s|);
    fintech; credit card(s|)( company| services| provider|); payments
    (company|provider|platform|processor); branch banking; savings bank; current accounts; neobank;
    crypto( exchange|); payment (processing|solutions|services|platform); remittance; credit cards;
    financial institution(s|); payday; personal finance`,
  finance: `${lenders}; (title loans?|payoffs?|due dates and|escrow|self-directed investors|margin (lending|loans?|trading|calls)|(self-directed|online|retail|share) investing|equity release|instalments|installments|refinance|isa|isas|annuities|home loans?) ; company: (title loans|brokerage|home loans|loan|lenders|funding|finance|financial|capital|lending|loans|mortgage|mortgages|credit|wealth|pensions|pension|investments|asset management|super|retirement|leasing|collections|recoveries|debt); (borrowers|repayments?|pension members|loan servicing|student loans|mortgages|arrears|investors|brokers and advisers|superannuation fund|share dealing); financial (services|advisors|advisory|planning|institution|products|services company|services
    industry|advisers|group|firm|solutions|technology); wealth management; investment(s|)
    (firm|management|company|bank|advisory|platform); brokerage; broker dealer; mortgage
    (company|lender|broker|services|servicing|industry); lender; lending; loans; debt
    (collection|recovery|management|solutions); collection(s|) agency; pension(s|)
    (provider|administration|company|administrator|scheme); superannuation (fund|funds|industry|members|products|administrator|administration|trustee|provider|sector|team|clients|enquiries); leasing company; stockbroker;
    securities; retirement plans; finance company; consumer finance; asset management; finance software;
    finance domain; financial assistant`,
  insurance: `${insurers}; company: (health|medical|hospital|dental|vision) (fund|funds|plan|plans|aid|scheme|schemes|cover|insurance|benefits|mutual|insurers); (medical|hospital) (aids?|schemes?|funds?); private health (insurance|cover|insurers?); health (fund|funds|insurers?|insurance|cover); medicare (advantage|supplement|part d|plans?); out-of-network; in-network; denied claims?; benefit limits; cover limits; waiting periods; company: (insurance|assurance|insurers|underwriting|mutual|life|claims|warranty|indemnity|brokers|benefits); (policy holders?|policyholder|fnol|first notification of loss|motor claims|home claims|claimants|underwriters|insureds?|renewal quotes|travel claims|pet claims|warranty plans?); insurance( company| agency| industry| provider| broker| carrier| policies| claims| group|
    services| products| customers| companies| brokers| firm| license| licence|); insurer(s|);
    underwriting; policyholders; claims (management|handling|administration); health plan; reinsurance;
    (life|car|home|travel|motor|pet|auto) insurance; health insurance agents; warranty (company|provider);
    loss adjuster`,
  accounting: `company: (accounting|accountants|tax|bookkeeping|payroll|cpas|cpa); (tax returns?|tax filers|payroll software|bookkeepers); accounting (firm|practice|company|services|software|industry); accountancy( firm|
    practice|); tax (preparation|services|advice|firm|advisory|company|season|software); bookkeeping
    (services|firm); payroll (provider|company|services); audit firm; chartered accountants`,
  advertising: `(advertisers?|ad campaigns|ad spend|ad-network|ad network|campaigns? is rejected|ad accounts?|publishers and advertisers|sponsored listings|classified ads) ; company: (media|ads|adtech|outdoor media|creative|advertising|marketing|media buying|promotions|print and promo|research|insights|signs); advertising (agency|company|industry|firm|sales|technology|services); ad (agency|company|network|tech company|sales); media
    agency; marketing (agency|company|firm|services|solutions|technology|technology company|research);
    digital agency; pr agency; market research( agency| company| firm|); lead generation company;
    promotional products; signage`,
  'real-estate': `company: (realty|real estate|properties|property|lettings|estates|homes|apartments|residential|residences|housing company|land); (tenancies|landlords|letting agents?|maintenance requests from tenants|buy to let|apartment residents|leaseholders); real estate; property management( company| firm| industry|); realty; estate
    agen(cy|ts|t); letting(s|) agen(cy|ts|t); apartment (community|communities|homes); housing developer;
    homes? builder; home builder; property (company|developer|group|services|portfolio); leasing office;
    commercial property; residents of our; community residents; hoa; home buyers; conveyancing; title
    company; residential communities`,
  legal: `company: (law|legal|solicitors|attorneys|advocates|notaries); (legal (helpline|advice line|aid clients)|conveyancing|court dates|litigation|bail); law firm; legal (services|practice|firm|department|aid company|tech); solicitors; attorneys;
    attorney; paralegal(s|); lawyers; legal industry`,
  healthcare: `${carers}; company: (health|healthcare|clinic|clinics|hospital|hospitals|medical|dental|orthopedic|orthopedics|pharmacy|pharmacies|care|hospice|vision|optical|physio|physiotherapy|veterinary|vets|animal hospital|labs|laboratories|blood|biologics|pharma|therapeutics|medical center|diabetes|hearing care|telehealth|ambulance); (refills|prescriptions?|pre-?authori[sz]ations|appointments with doctors|doctors|dentists|insulin|glucose (meters?|monitors?)|medical records|(patients?|medical|dental|clinical) charts?|epic|test kits|medical alarms?); health(-| )?care( company| provider| industry| services| organization| system| facility|
    professionals| solutions| staffing|); hospital(s|); clinic(s|); medical
    (practice|center|centre|group|office|devices|device|supplies|equipment|clinic|billing|answering|company|services|supply);
    dental (practice|office|clinic|group); physician(s|)( practice| office| group|); patients; title: patients?; patient (contact|access|booking|services?|scheduling|experience) (cent(er|re)|team|department|centre); patient
    care; pharmacy( benefit| services| chain|); pharmaceutical(s|)( company| manufacturer| companies|);
    surgery; gp (practice|surgery); care home(s|); nursing home; home care; health system; telehealth;
    telemedicine; medicare; medicaid; health and human services; nhs (trust|services) provider; eye care;
    optometric; hearing aids; veterinary( practice| clinic| hospital|); vet clinic; mental health
    services; senior living; assisted living; social care; residential care; physiotherapy; laboratory;
    diagnostics; biotech; life sciences; orthopedic; ndis provider; nurse(s|); medical; care services;
    support workers; health plan members`,
  it: `${makersOfSoftware}; (retail|hotel|restaurant|legal|school|insurance|banking|property|logistics) (saas|software|technology company|tech); (payroll software|freight software|helpdesk software|our app|scheduling software|practice software|salons? (live|software)|servers|sequencers|users of our) ; company: (apps|code|bytes|byte|stack|networks|soft|bit|pixel|software|data|cloud|systems|tech|technologies|technology|techserve|digital|labs software|computing|networks inc|cyber|hosting|ai|analytics|apps|app|informatics|interactive|robotics|io|platforms|platform); (integrations|admin console|app users|api keys|web hosting|websites|saas|log-?ins|software product|planning software|scheduling software|accounting software|user licences|crm software|dashboards|cyber|(data|cloud|online|server|system) backups?); database (company|software|administration|administrators?|vendor|hosting|technology|products?); wi-?fi (routers?|systems?|equipment); routers; firmware; data (platform|storage|backup); software( company| solutions| provider| development| vendor| platform| as a service| products|);
    saas( company| platform| provider| product| start-?up|); (technology|tech|it|ict|cloud|cyber
    ?security|data|web hosting|hosting|digital|platform)
    (company|firm|provider|services|solutions|start-?up|business|industry|consultancy|leader|services
    company|support company|products|consulting); it (services|support|solutions|managed
    services|consulting); managed service(s|) provider; msp; information technology; web hosting; domain
    names; computer(s|) (company|manufacturer|hardware|support|repair); hardware and software; enterprise
    software; ai company; internet company; mobile app; app developer; start-?up; data
    (center|centre|analytics company); our (platform|app|software); platform; windows operating systems;
    computer networking; b2b saas; cloud-based; cloud based; technical products and technology; artificial
    intelligence; devops; agile (development|software|methodolog*|scrum|delivery|sprints?); big data; licen(c|s)e and user management; (user|software) licen(c|s)es; digital services (company|firm|provider|agency); api; apis; kafka`,
  consulting: `company: (consulting|consultants|advisory|consultancy); consult(ing|ancy)( firm| company| services| group| business| practice|); consultancies;
    professional services( firm| company|); advisory firm; management consult(ing|ancy|ants); business
    services; world wide known for advising; human resources (services|outsourcing); hr
    (services|solutions|outsourcing); outsourced hr`,
  engineering: `company: (engineering|controls|instruments|fasteners|fastener|bearings|pumps|valves|hydraulics|automation|aerospace|robotics systems|lab products|scientific|machinery|steel|electronics components|laboratory supply|chemicals); (valves|pumps|bearings|fasteners|machine parts|contractors and plants|reagents|glassware|sensors|compressors|generators); engineering (company|firm|consultancy|services|group|business|solutions); engineers;
    industrial (equipment|products|supplier|supplies|company|automation|business); oil and gas; aerospace;
    mechanical engineering; machine tools; chemical(s|) (company|manufacturer|industry); electronics
    manufacturer; semiconductor(s|); heavy equipment; mining company; environmental services company;
    architecture firm; architects; laboratory equipment; scientific instruments; components manufacturer;
    energy industry; design firm`,
  government: `${offices}; (permits|planning applications|licensing enquiries|registration and licensing|electoral roll|waste collections?|recycling|residents contact|local government|(council|water|land|property|payment of) rates|rates (and charges|payers?|payments?|enquiries|department)|ratepayers|federal agencies|public trust) ; company: (borough|transport agency|roads|highways|town hall|parks|housing authority|state|city of|county|council|borough|district|department|ministry|office for|office of|authority|agency for|commission|government|state of|municipality|town of|township|province|federal|national health|revenue|registry|tribunal|court|courts|passport|police|fire|transit authority|public works); (rates notices|council tax|blue badges?|potholes|parking permits?|passport applications|benefit claims|housing benefit|taxpayer|visa applicants|residents of the (city|county|borough)|city hall|town hall|civil service|electoral|bins|refuse collections?|dog licen(c|s)es|grants to households|unemployment|pensioners|state benefits|public office); government( agency| department| services| body| programs| contract|);
    (city|county|state|town|village|borough) of; council; local authority; municipality; municipal; public
    sector; federal (government|agency|contract|employees); ministry; department of
    (health|revenue|transportation|labor|education|motor vehicles|work|human
    services|human|veterans|justice|social|state|housing|commerce|agriculture); civil service; citizens;
    public service; social security; taxpayers; (police|fire) (department|service|force); embassy;
    veterans affairs; census; jobcentre; courts; jobactive; employment services provider(s|); hmrc; nhs;
    medicare beneficiaries; unemployment (claims|benefits|insurance); public housing; parliament;
    elections; transit authority; (citys|city s|countys|county s|towns|town s|municipal|city|county) (utilities|utility|water|finance|revenue|parks|planning|human services|public works|customer service|customer services) (department|division|office|billing); (municipal|city) utilit(y|ies); regulatory (functions|authority|body); (the|state|independent|industry|national) regulator; statutory (authority|body|corporation); the (city|county|town) (is (seeking|looking for|recruiting|hiring|accepting)|seeks|employs|offers (its|employees|all)); tribal; council tax; state agency; national health service; 911 center;
    emergency services`,
  nonprofit: `(funded by a grant|bereavement|hospice|legacy gifts|gift aid|welfare rights|money benefit|food parcels|animal rescue|mental health line|listeners|our cause|fundraising) ; company: (hospice|advice network|mission|network trust|alliance|appeal|mind|care trust|bereavement trust|foundation|charity|trust|society|association|aid|relief|rescue|shelter|hospice trust|housing association|homes for|ymca|union|federation|church|ministries|blood services|blood bank|food bank|helpline|samaritans|volunteers|community); (blood donors?|supporters|fundraisers|beneficiaries|volunteers|tenants of our homes|rescue animals|crisis line|helpline for|victims|(unpaid|young|family|informal|foster|kinship) carers|carers (helpline|line|trust|centre|support line|advice)|our charity|donations|members of the union|survivors|social housing); non(-| )?profit( organization| organisation| agency|); not(-| )for(-| )profit; charity;
    charities; charitable; ngo(s|); foundation; community
    (organization|organisation|organizations|action|services board|services|based
    organisation|center|health center); voluntary (sector|organisation); humanitarian; 501 c 3; housing
    association; church; red cross; salvation army; ymca; united way; donors; fundraising; movement of;
    trade union; membership association; refugees; homeless(ness|); advocacy organization; social
    enterprise; philanthropy; company: goodwill; goodwill (industries|store|stores|of); food bank; social justice; disability services`,
  education: `(fe college|bursaries|learners|apprentices|enrolments|prospective students|alumni|pupils|term dates|exam board|lecturers) ; company: (tafe|schools trust|high school|training college|university|college|school|schools|academy|institute|education|learning|library|libraries|museum|exam board|examinations|campus|polytechnic|school district|student loans); (applicants and students|enrolment|admissions|exam (results|entries)|(university|college|school|student|academic|teaching|main) campus(es|)|campus (life|tours?|visits?|community|housing|students)|tuition fees|course enquiries|undergraduates|student enquiries|timetables|prospective students|parents and pupils|pupils); (public|state|community|city) (school|schools|college|university|education); university of
    ...; school district(s|); public schools; universities; higher education; (students|student)
    (services|loans|support|enrollment|accommodation|success); library; libraries; museum; public
    education; schools; k-?12; college of; state university; kindergarten; academy trust; our students;
    tafe; childrens centre(s|); school`,
  outsourcing: `bpo; business process outsourcing; outsourc(er|ing)( company| provider|); multiple
    clients; various clients`,
  abstain: `${notBranches}; ${weakSigns}; (rates|rate) of pay; (quick|fast|eager|keen|lifelong|motivated) ... learners?; (excellent|competitive|great|hourly|good|top|attractive|pay) rates; (the|a|solid|strong|good) foundation (of|for|in|from|to); (video|online|our hiring|application|recruitment|recruiting) platform; (dental|life|vision|medical|health) ... ad (and |)d insurance; software (skills|knowledge|experience|applications|proficiency|packages|programs|such|including|tools|systems|is|preferred|and|like|used);
    (microsoft|crm|office|ms|accounting|desk|help desk|computer|word processing|video
    conferencing|other|in-house|ticketing|our|erp|phone|specialist|the|relevant|appropriate|call
    center|contact center|call
    centre|helpdesk|industry|internal|business|payroll|sales|new|dealer|hr|database) software;
    (health|medical|dental|life|vision|disability|private health|private medical|paid health|dental and
    vision|comprehensive|group|employee|supplemental|liability|family|accident|critical illness|pet|health
    and life|short term disability|long term disability|car|auto|public
    liability|travel|vehicle|malpractice|social|national|healthcare|affordable|company
    paid|company-paid|basic life|unemployment|workers compensation|voluntary|professional
    indemnity|indemnity|ad d|term life|medical and dental|dependent|vision and dental|vehicle and)
    insurance( coverage| plan| plans| benefits| program| options| scheme|); insurance
    (benefits|coverage|plan|plans|options|premium|premiums|after|paid|for you|for
    employees|medical|package|scheme|contributions|and 401|dental|vision|programs|offered);
    (benefits|benefit|package|perks|includes|including|include|offer|offers|provide|health) ...
    (insurance|health care|healthcare|medical); (health|medical|dental|vision)
    (and|benefits|plan|plans|coverage|cover); comprehensive (medical|health|benefits|healthcare); medical
    dental; (health and|occupational) (safety|wellness|health); (medical|health)
    (leave|marijuana|condition|conditions|examination|exam|screening|check|checks|care|information|questions|reasons|needs|emergency|history|savings|care
    benefits|test|plan|aid|care plan); bank
    (holiday|holidays|account|details|accounts|transfer|statement|statements|hours|staff|shifts|screening);
    food bank; (gym|gyms) (membership|memberships|access|discount|discounts|facilities|on
    site|onsite|and|subsidy|pass|reimbursement|stipend|contribution|contributions); on-?site gym; gym;
    (retail|hotel|hospitality|restaurant|travel|insurance|banking|telecommunications|telecom|finance|healthcare|bpo|government|medical|software|real
    estate|logistics|ecommerce|e-commerce|education|financial services|call
    center|utility|tourism|airline|nonprofit|it|saas|accounting|legal|energy|property management|finance
    insurance|childcare|sales) (experience|background|exp|or|environment|experience is|experience
    preferred|receptionist office); experience ...
    (retail|hospitality|hotel|banking|insurance|restaurant|travel|telecommunications|finance|healthcare|e-?commerce|industry|saas);
    (can be|such as|like) retail; retail (discount|discounts|discount scheme|vouchers|savings);
    (discounts|discount|vouchers|deals|offers|savings) ...
    (retail|retailers|shops|restaurants|travel|gym|stores|electronics|insurance|shopping|hotels);
    (tuition|student|students|student loan|college|university|high school|school)
    (reimbursement|assistance|loan|discount|diploma|graduate|degree|or|repayment|students|education|loans|certificate|hours|pick);
    high school; secondary school; school (diploma|leaver|leavers|of thought|hours|pick|run|holidays|is);
    (equal|federal|state|local|applicable|government|national)
    (and|state|laws|law|regulations|legislation|opportunity|holidays|holiday|issued|issue|guidelines|contributions|pension|requirements|id|or
    local|legislation|employment); government
    (issued|id|laws|regulations|photo|legislation|guidelines|check|pension|mandated);
    (charity|charitable|community|volunteer)
    (work|events|days|day|giving|leave|involvement|donations|initiatives|fundraising|projects|service|donation|partnerships|engagement|outreach|matching|activities|contributions);
    patients with; be patient; patient (and|with|listener|attitude|manner|approach|empathetic); technology
    (skills|savvy|experience|tools|stack|enthusiast|enthusiasts|provided|stipend|equipment|skill);
    computer
    (skills|literate|literacy|system|systems|knowledge|applications|proficiency|aptitude|operations|use|programs|software|savvy);
    information technology (skills|degree|or); bank account; credit (check|checks|card
    details|history|report|score|notes|card|memos|control|controller|policies|cards accepted);
    (background|credit|police|criminal|medical|drug) (check|checks|screening|test|examination); police
    (check|clearance|checks|certificate); state of; city of (birth|residence); (fast|high|top) paced;
    social security (number|card|act); public
    (holiday|holidays|transport|speaking|transportation|liability|relations|facing|trust|health
    emergency|company|companies|hours); platform (skills|knowledge|for you|for growth); internet
    (connection|access|speed|service|search|skills|browser|required|stipend|allowance|browsing|reimbursement|explorer|connectivity|research|and|is|browser|usage|speeds|bill|savvy);
    high speed internet; broadband (connection|internet|speed|access|allowance|connectivity); video games
    room; games room; pension
    (scheme|plan|contributions|contribution|and|plans|package|company|with|match|benefits|fund|schemes|up|401k);
    pension plan; financial
    (benefits|rewards|wellbeing|wellness|support|stability|security|fitness|reports|background|reporting|incentives|assistance|independence|freedom|goals|success|transactions|support
    program|hardship|commitment|future|well-being|results|aid); medical
    (coverage|cover|benefits|insurance|dental|scheme|aid|and|plans|plan); legal
    (requirements|right|rights|obligations|holidays|insurance|assistance|plan|services
    benefit|compliance|regulations|status|responsibilities|proceedings|right to
    work|authorization|age|entity); legally; social care diploma; customer insurance; hotel
    (discounts|rates|discount); parental; parents (leave|group); (hospital|clinic)
    (plan|cover|indemnity|cash plan); brand(s|) new; supported by government; consulting experience;
    engineering degree; degree in ...; bachelor in ...; diploma in ...; bachelors degree in ...;
    certificate in ...; logistics and customer service professional; it equipment; loan repayment`,
}
