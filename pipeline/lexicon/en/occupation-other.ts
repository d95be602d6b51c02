import {
  carePeople,
  cleaningTitles,
  deliveryTitles,
  officeTitles,
  softwareHeads,
} from './occupation-families.ts'

/** Titles of work outside customer service: what boards list beside it, so that it is not taken for it. */
export const otherTitles = {
  sales: `sales; pre-?sales; (real estate|property|mortgage|insurance|loan|stock|fx|foreign exchange|business|energy|yacht|ship|boat|car|commercial insurance|account) (brokers?|broker associates?); brand (representatives?|reps?|promoters?|demonstrators?); (travel|cruise|holiday|holidays) (agents?|experts?|advis(e|o)rs?|designers?|consulting|counsell?ors?|planners?|sales); (mortgage|protection|equity release|wealth|investment|pensions?|life insurance|financial planning|financial) (and protection |and insurance |)(advis(e|o)rs?|consultants?|planners?|professionals?|partners?|representatives?); wealth (advis(e|o)r|manager); (field|route|van|brand|in-store|retail|product|food|store) demonstrators?; licensed (financial|insurance|loan|mortgage) (professional|partner|agent|producer|advisor|representative); (vp|svp|evp|avp|vice president|head|director|chief) (of |global |regional |national |) (sales|business development|revenue|partnerships) ...; chief revenue officer; club membership (advisor|consultant|sales); membership (consultants?|sales); account (manger|mangers); (lettings?|branch) (manager|consultant) ... estate agents?; estate agents? ... (manager|managers); lettings? (managers?|negotiators?|consultants?|advisers?|advisors?) sales and marketing (intern|interns|assistant|executive|representative|associate|coordinator|trainee|graduate|consultant); (fitness |club |membership |regional |studio |)sales general manager; sales
    (representative|rep|reps|representatives|executive|executives|manager|director|agent|agents|consultant|consultants|advisor|adviser|advisors|specialist|engineer|person|professional|associate
    b2b|coordinator|lead|leader|team leader|team lead|officer|trainee|assistant|development
    representative|development rep|development manager|account
    manager|administrator|operations|supervisor|negotiator|closer|closers|champion|support|enablement|account
    executive|intern|ambassador|development executive|force|analyst|promoter|promoters|staff|team
    member|and marketing|recruiter); salesperson; salesman; saleswoman; salespeople; account
    (manager|managers|executive|executives|director|representative|coordinator|management|development
    manager|handler); (key|national|major|regional|global|strategic|enterprise) accounts? (managers?|executives?|directors?); national account manager; business development;
    business development
    (manager|representative|executive|director|associate|officer|specialist|consultant|team leader|team
    lead|rep|lead|intern); bdr; sdr; bdm; (field|inside|outside|direct|door to
    door|territory|regional|area|corporate|technical|car|auto|automotive|vehicle|medical|pharmaceutical|insurance|solar|software|saas|advertising|media|b2b|wholesale|enterprise|residential|real
    estate|home|new
    homes|timeshare|event|membership|fitness|commercial|export|internal|digital|trainee|senior|junior|graduate|national|local|channel|outbound|remote|commission)
    sales( representative| rep| executive| manager| agent| consultant| advisor| adviser| specialist|
    assistant| associate| director| person| professional| engineer| negotiator| coordinator| development
    representative|); (insurance|life insurance|health insurance)
    (agent|agents|producer|advisor|adviser|broker|sales agent|consultant); (real
    estate|estate|letting|lettings|leasing)
    (agent|agents|negotiator|consultant|salesperson|negotiators|professional); realtor; leasing
    (agent|consultant|specialist|professional|associate); recruitment
    (consultant|manager|executive|resourcer); recruiter sales; canvasser(s|); door knocker; fundraiser;
    face to face fundraiser; brand ambassador(s|); promoter(s|); field (representative|marketing|agent);
    trade marketing representative; territory (manager|representative); (mortgage|loan)
    (officer|broker|consultant|originator|advisor|adviser|sales); financial
    (advisor|adviser|consultant|planner|representative|services representative); negotiator; new business
    (executive|manager|developer); relationship manager; partnership(s|) manager; travel
    (consultant|agent|sales consultant|specialist); independent (agent|contractor sales|travel agent|sales
    representative); closer(s|); merchandiser; pre-?sales (consultant|engineer)`,
  foodService: `((assistant|deputy|general|restaurant|trainee|duty) managers? ... (restaurant|restaurants|pub|bar|bistro|cafe)|bar(-| |/)?cellar person|(bistro|bar|gaming|beverage|restaurant|pub|cafe|waiting|food and beverage|f and b|fb|banqueting|kitchen|pizza) (supervisor|supervisors|attendant|attendants|staff|all-?rounder|manager|assistant|assistants|person|team members?)|bistro|(sandwich|kitchen) hand|sous|glass collector|hospitality assistants?|waiter|waitress|waiters|waitstaff|wait
    staff|server|servers|bartender|bartenders|barista|baristas|barman|barmaid|bar staff|bar
    back|barback|bar attendant|bar manager|bar person|host|hostess|hosts|busser|food
    runner|runner|cook|cooks|chef|chefs|sous chef|line cook|prep cook|head chef|commis chef|chef de
    partie|pastry chef|kitchen (porter|assistant|hand|staff|manager|helper|team
    member|steward)|dishwasher|dish washer|crew member|crew (trainer|team member)|team member
    (restaurant|fast food)|fast food (worker|attendant|crew|team member)|food (service|preparation|and
    beverage|server|prep|handler|runner|service worker)( attendant| worker| assistant| associate| manager|
    team member| supervisor| host|)|food and beverage (attendant|assistant|manager|supervisor)|restaurant
    (manager|staff|supervisor|server|assistant manager|team member|general manager|host)|assistant
    restaurant manager|catering (assistant|manager|staff|attendant|supervisor)|cafe
    (assistant|staff|manager|all rounder|worker)|cafeteria (worker|attendant)|canteen
    (assistant|worker)|banquet (server|captain|staff)|pizza
    (maker|cook|chef)|baker|bakers|butcher|butchers|sandwich (artist|maker)|lunch lady|front of
    house|foh|back of house|f and b|sommelier|mixologist|bakery assistant|barista team member|shift leader
    restaurant|caterer|drive thru|expo|deli clerk)`,
  administrative: `title: (bereavement|burial|cemetery|democratic|electoral|committee|governance|registration|regulatory|parish|clerking) (services?|support) (administrator|officer|assistant|clerk); (sales|project|business|tax|payroll|trade|legal|bid|process|pensions|accounts|operations|program|programme|team|hr|office|commercial)
    support( administrator| assistant| co-ordinator| coordinator| executive| officer| officers| specialist| adviser| advisor|
    analyst|);
    ${officeTitles}; secretary; secretaries; (legal|medical|executive|company|school)
    secretar(y|ies); administrator(s|); adminstrators?; administration; administrative; admin; clerk; clerks; document controllers?; (business|office) admin(istration|) (apprentice|apprentices|apprenticeship|apprenticeships|trainee|trainees|traineeship|junior); office manager; office
    (worker|help|helper|staff|all rounder|junior|services assistant|position|support); data entry( clerk|
    operator| specialist| assistant| officer| administrator| keyer| associate|); typist; (audio|copy)
    typist; pa; personal assistant; executive assistant; ea; virtual assistant(s|); file clerk; filing
    clerk; mail (clerk|room clerk|room assistant); mailroom (clerk|associate|assistant); back ?office
    (executive|assistant|associate|administrator|agent|support); transcriptionist; word processor; general
    (clerk|office clerk|office); circulation (clerk|assistant); library (assistant|clerk|technician|page);
    scheduler; scheduling (coordinator|specialist|assistant); appointment (coordinator|scheduler);
    dispatcher(s|); dispatch (coordinator|operator|clerk|assistant); billing (clerk|specialist|coordinator|representative|administrator|assistant); invoicing clerk; medical (records|records clerk|biller|coder|billing specialist|coding
    specialist); keyboard operator; admin work; administrative assistance; administrative
    (associate|specialist|professional|officer|services|support|coordinator|manager); title clerk; file
    (room|clerk);
    (court|city|county|deputy|records|research|statistical|production|inventory|shipping|receiving) clerk;
    proofreader`,
  careHealth: `${carePeople}; ((home|care home|nursing home|registered home|childrens home|deputy home|ward|registered|deputy registered|registered care|deputy care|nursing|hospital|theatre|clinical|clinical services|clinical service|clinical operations|practice nurse|care operations|care services|care service|domiciliary|homecare|supported living|assisted living|fostering|children s home|children s service|pharmacy|day ward) (manager|managers|lead|leader)|head of care|heads of care|clinical (lead|leads|trials assistant|educator)|odp|odps|operating department practitioner|(scrub|anaesthetic|theatre|senior|family|aesthetic|recovery|intermediate care|mental health|nurse|advanced|emergency care|family services) (practitioner|practitioners)|(theatre|ward|junior|senior|fertility|staff|deputy|charge|night|unit) sister|sister|matron|rgns|rns|rmns|ains|ain|enrolled nurse|midwives|anaesthetist|acupuncturist|lactation consultant|histology technician|rehabilitation (consultant|counsellor|counselor|specialist|assistant|worker)|disability (worker|support worker|support)|social workers|case managers|support facilitator|behaviou?r (support|consultant)|patient support services|nurse|nurses|nursing|rn|rgn|rmn|lpn|lvn|cna|registered nurse|staff nurse|nurse
    (practitioner|manager|assistant|educator|aide|advisor|case manager)|nursing
    (assistant|aide|home|auxiliary)|practical nurse|charge nurse|school nurse|triage nurse|care
    (assistant|worker|workers|giver|aide|assistants|manager|home manager|coordinator|home|home
    assistant|staff|support
    worker|practitioner|navigator|specialist|partner|jobs|provider|professional)|carer|carers|caregiver|caregivers|home
    (care|carer|health aide|health|care worker|care assistant|carers)|(personal|aged|patient|home|residential|disability|community|respite|direct|extended) care (attendant|attendants|employee|employees|giver|assistants|aides|workers|nurses|staff)|pca|pcas|(nursing|healthcare|health care|pharmacy|dental|medical) assistants|support worker|support
    workers|healthcare assistant|health care assistant|hca|healthcare (assistant|support
    worker|worker)|personal care (assistant|aide|worker)|live-?in (carers?|care
    worker|caregiver|care|nanny|companion|support worker)|community (carer|support worker|carers|care worker|nurse|home workers|home
    worker|support specialist|health worker)|direct support professional|direct support
    professionals|(behaviou?r|behavioral|learning|care|family|peer|tenancy|recovery|personal|night care
    and) support
    (specialist|assistant|worker|officer|practitioner|advisor|supervisor|coordinator)|dsp|direct care
    (worker|staff|professional)|residential (support worker|counselor|care
    worker|aide)|physician|physicians|doctor|doctors|surgeon|gp|locum|dentist|dental
    (assistant|hygienist|nurse|technician)|hygienist|orthodontist|pharmacist|pharmacists|pharmacy
    (technician|tech|assistant|dispenser)|dispenser|optometrist|optician|optical
    (assistant|technician)|therapist|therapists|physiotherapist|physical therapist|occupational
    therapist|speech (therapist|language pathologist|pathologist)|massage
    therapist|radiographer|radiologist|sonographer|phlebotomist|paramedic|emt|ambulance|midwife|psychologist|psychiatrist|counsellor|counselor|social
    worker|case manager|case worker|caseworker|medical (assistant|technologist|laboratory
    technician|scribe|director|officer|coder)|clinical
    (assistant|nurse|coordinator|psychologist|educator|specialist)|veterinarian|veterinary
    (assistant|nurse|technician|surgeon)|vet (tech|nurse|assistant)|patient care
    (technician|assistant|tech)|surgical (technologist|tech)|behavior
    (technician|interventionist|analyst|therapist)|rbt|bcba|dietitian|nutritionist|exercise
    physiologist|physiologist|health (visitor|coach|aide)|child care|childcare|childcare
    (worker|assistant|educator|provider)|nanny|babysitter|nursery
    (nurse|assistant|practitioner|manager)|daycare (teacher|worker)|early childhood
    (educator|teacher)|foster carer|foster|support practitioner|youth worker|key worker|childrens
    centre|children s centre|hospice|respiratory
    therapist|audiologist|chiropractor|podiatrist|oncologist|cardiologist|anesthesiologist|medical
    representative nurse|rnfa|rvt|elderly care|companion)`,
  softwareIt: `title: (sde|sdet|swe|smts|mts) (# |i |ii |iii |)...; title: (sde|sdet|swe); title: (customer|product|marketing|sales|support|crm) data (engineer|scientist|architect); (platform|conversational|support|messaging|billing|checkout) platform (engineer|developer); (artificial intelligence|test|erp|crm|netsuite|servicenow|microstrategy|documentum|sharepoint|tableau|citrix|storage|web services|mainframe|cobol|sap|workday|peoplesoft) (engineer|engineers|consultant|consultants|administrator|developer|intern|lead|architect|specialist); (solution|solutions|enterprise|technical|cloud|data|software|application|security|network|m365) architects?; (test|qa|quality assurance) (lead|leader|testers?|automation); (software|web|java|python|ruby|php|net|full stack|fullstack|front end|frontend|back
    end|backend|mobile|ios|android|data|cloud|devops|machine
    learning|ai|ml|qa|test|automation|security|network|systems|system|database|platform|infrastructure|ui|ux|unix|netsuite|servicenow|service now|vmware|citrix|exchange|site
    reliability|embedded|game|games|salesforce|sap|oracle|sql|linux|windows|aws|azure|react|angular|node|javascript|c|it|api|big
    data|etl|bi|golang|scala|kafka|cyber
    security|cybersecurity|firmware|integration|application|applications|information|hadoop|wordpress|drupal|magento|unity)
    (engineer|engineers|developer|developers|architect|architects|programmer|programmers|tester|testers|scientist|analyst|analysts|consultant|consultants|security
    analyst|security manager|security engineer|engineering manager|development
    engineer|lead|specialist|manager|director|development|engineering); (database|network|systems?|linux|unix|windows|salesforce|sap|oracle|sql|it|ict|cloud|server|security|web|website|platform|infrastructure|sharepoint|netsuite|servicenow|exchange|vmware|citrix|aws|azure|devops|crm|erp) (administrators?|admin|admins|administration); technical (leads?|architects?|designer|team leader); (service now|servicenow) ${softwareHeads}; sap (btp|fico|fi|mm|sd|pp|hana|abap|bw|ewm|srm|hcm|successfactors) ...; sap (btp|fico|hana|abap); computer (scientists?|programmers?|engineers?); hackers?; head of (it|information technology|technology|software|data science|devops|infrastructure|digital technology); (vp|vice president|director) (of |)(it|information technology|software|technology); (ui|ux); ux (design|content|research|product); (ux|ui|design systems|engineering ux) (design |research |product |)(director|manager|lead|head|team lead); developer(s|); programmer;
    (software|web) (development|design|engineering); devops; data (scientist|engineer|analyst|architect);
    sysadmin; dba; (it|information technology|ict) (manager|director|project
    manager|specialist|consultant|officer|administrator|security|infrastructure|coordinator); information
    security; ux (designer|researcher); ui (designer|developer); ux ui designer; product (designer|owner);
    scrum master; cto; cio; coder; business intelligence (analyst|developer); ethical hacker; penetration
    tester; cyber security analyst; technology manager; webmaster; full stack; machine learning`,
  logisticsLabour: `title: (packhouse|packing house|packing shed|pack house|packing|grading|sorting|orchard|vineyard|cannery|harvest|dock|yard|loading|removals) (crew|team|gang|staff|worker|workers|hand|hands|operator|operators|labourers?|laborers?) ...; title: packhouse; title: (filler|fillers); (warehouse|forklift|fork
    lift|${deliveryTitles}|courier|couriers|driver|drivers|(truck|lorry|van|bus|taxi|cdl|uber|hgv|lgv|fork) (driver|drivers|driving|operator|operators|helper|helpers|crew|loader|cleaner|washer)|hgv|lgv|class (1|2|a|b|c) (driver|drivers|hiab|cdl)|chauffeur|chauffeurs|truckers?|packer|packers|picker|pickers|pick
    packer|loader|unloader|material handler|stocker|stocking|shelf (stacker|stocker|filler)|night
    (fill|filler|stocker)|order
    (picker|selector|filler|packer)|mover|movers|removalist|labourer|labourers|laborer|laborers|(day|casual|manual|unskilled|temp|temporary|event|farm|construction|industrial|light industrial) labou?r|light industrial|general
    (labourer|laborer|labor|labour|hand|hands)|cleaner|cleaners|${cleaningTitles}|janitors?|janitorial|custodians?|custodial|housekeepers?|housekeeping|room
    attendant|maid|handyman|maintenance
    (worker|man|person)|groundskeeper|landscaper|gardener|construction (worker|workers|labourer|laborer|operative|operatives)|assembler|assemblers|(electronic|electronics|mechanical|furniture|bicycle|bike|product|production|light|line|medical device|cabinet|final) assembly|assembly (worker|workers|operator|operators|line|operative|operatives|technician|associate|person|lead)|production
    (operator|operators|crew|operative|worker|associate|line worker|staff|supervisor)|factory
    (worker|operative|hand)|plant operator|process workers?|production workers|packing (staff|team|operatives?|operators?)|packaging (operator|operators|operative|worker|workers|associate|technician)|baggage handlers?|cargo (handler|handlers|agent)|ramp (agent|agents|handler)|flt (driver|drivers|operator|operators)|reach (truck|driver|drivers)|domestic (assistant|assistants)|domestics?|store ?worker|storeworkers?|gardeners|(stores|goods in|stock|yard|depot|despatch|dispatch) (person|assistant|operative|supervisor|team leader|manager|team manager|hand|hands)|manufacturing (associate|operator)|mail
    carrier|postman|postal worker|forkie|forkies|shipping (associates?|specialists?|managers?|supervisors?|and
    receiving)|shippers?|house ?cleaners|valets|parking (attendants|lot attendants?)|porters|receiving (associate|clerk)|logistics
    (coordinator|operative|manager|assistant|officer|planner)|supply chain
    (coordinator|manager|analyst)|transport (planner|manager)|dispatch rider|fleet manager|car
    wash|valet|parking attendant|porter|laundry|farm (worker|hand)|fruit
    picker|harvest|demolition|yard (worker|hand)|bagger|lot
    attendant|detailer|inventory (specialist|associate|control)|stock (clerk|controller)|goods
    in|merchandise associate|operative|operatives|caretaker|storeperson|storepersons|storeman|storemen|stores person|distributors|trades assistant|trades assistants|offsider)`,
  other: `title: (extrusion|cnc|tool|press|machine|injection|moulding|molding|lathe|mill|brake|die) setter; ((ed|education|educational|classroom|learning|integration|numeracy|literacy) (support|aide|aides)( officer| officers| level| staff| class|)|print (production|finishing|finisher|operator)( associate| assistant| operator| specialist|)|(project|property|land|business|curriculum|content|course|game|land bank|people|leadership) developers?|cnc (miller|programmer|machinist|operator|setter|turner)|recruitment officer|bookkeeper|bookkeepers|book-?keeper|(accounts|account) (payable|receivable)( (clerk|specialist|assistant|associate|administrator|officer)|)|credit
    controller|payroll( (clerk|administrator|assistant|specialist|officer)|)|accounts (assistant|clerk)|accounting (clerk|assistant)|(purchase|sales) ledger( clerk|)|finance
    (assistant|clerk|administrator|officer)|technician|technicians|implementer|implementers|(field|vehicle|automotive|fleet|workshop|equipment|car) (service|services) (supervisor|manager|lead|coordinator|technician|tech|rep|representative|engineer)|maintenance (technician|technicians|tech|techs|engineer|engineers|manager|supervisor|fitter|electrician|mechanic|mech|operative|operatives|assistant|specialist|coordinator|planner|lead)|millwrights?|(loader|dozer|grader|scraper|roller|telehandler|skid steer|weighbridge|setup|set-up|well test) (operator|operators)|law clerks?|service delivery (manager|lead|director|coordinator)|delivery (manager|lead|director|officer)|(recruitment|compliance|policy|data protection|procurement|sourcing|conveyancing|insurance|pricing|tax|legal|property|safety|hse|qhse|she|sheq|reporting) (specialist|specialists|officer|officers)|executive officer|resourcers?|(decision|litigation|clinical decision|life|mission|warfighter|command) support (manager|analyst|analysts|specialist|officer|lead|director)|bids? (manager|executive|writer|coordinator)|technical (specialist|specialists|manager|director|engineer|engineers|consultant|consultants)|carpenter|carpenters|joiner|joiners|cabinet maker|plumber|plumbers|electrician|electricians|painter|painters|spraypainter|roofer|roofers|welder|welders|boilermaker|boilermakers|fabricator|mechanic|mechanics|technician
    auto|machinist|machinists|machine operator|fitter|fitters|toolmaker|tiler|plasterer|drainer|rigger|dogman|splicer|grouter|dressmaker|sewer|cnc|bricklayer|scaffolder|installer|installers|installation technician|hvac technician|(air conditioning|heating|refrigeration|production|quality|testing|ophthalmic|histology|microbiology|instrument|electronics|electronic|mobile phone|rope access) (technician|technicians|tech)|(crane|equipment|excavator|cad|plant|production|bobcat|mobile plant|machine|roll) (operator|operators)|motorcycle|vehicle (technician|paint
    sprayer)|panel beater|mot tester|builder|builders|foreman|site
    supervisor|site foreman|security (guard|officer|guards|officers)|bouncer|door supervisor|draftsperson|draughtsman|drafter|documenter|*ologist|*ologists|modeller|modellers|postdoctoral|postdoc|phd|scholarship|appraiser|accounting (supervisor|technician)|(financial|finance|commercial|regional business|contract|governance|distribution|revenue|fp and a) (planning|manager|executive)|claims processor|timekeeper|singer|dressmaker|horticulture|metallurgist|hse advisor|whs (manager|coordinator|advisor)|(employment|industrial) relations (advisor|adviser|consultant|manager|officer)|(student|school) crossing supervisor|internship|public relations (intern|assistant|officer|specialist|coordinator|manager|associate|executive)|service technician|field technician|field service technician|interviewer|interviewers|telephone interviewer|telephone researcher|phone interviewer|market research interviewer|survey interviewer|field interviewer|(call center|call centre|contact center|contact centre|customer service|customer support) (qa|quality assurance|quality) (specialist|analyst|auditor|evaluator|coach|monitor)|engineer|engineers|engineering|accountant|accountants|accounting
    manager|auditor|auditors|bookkeeping manager|tax|controller|financial
    controller|analyst|analysts|economist|actuary|underwriter|underwriters|claims
    (adjuster|examiner|manager|investigator)|adjuster|collector|collectors|collections|collection|debt
    (collector|collections|recovery)|lawyer|attorney|solicitor|paralegal|legal
    counsel|counsel|barrister|legal
    executive|conveyancer|judge|teacher|teachers|tutor|tutors|lecturer|professor|instructor|instructors|trainer|trainers|training
    (manager|coordinator|officer|specialist)|learning and development|teaching
    (assistant|assistants)|teaching|headteacher|principal|substitute|school
    (counselor|principal)|education|educator|coach|marketing|marketing
    (manager|executive|assistant|coordinator|director|specialist|officer|intern|analyst|associate)|digital
    marketing|seo|ppc|social media
    (manager|executive|marketing|coordinator|specialist|assistant|intern)|content
    (writer|manager|creator|editor|strategist|moderator)|copywriter|writer|editor|journalist|reporter|translator|interpreter|designer|graphic
    designer|photographer|videographer|video
    editor|animator|artist|musician|actor|model|producer|director|hr|human
    resources|recruiter|recruiters|talent acquisition|payroll manager|buyer|purchasing
    (manager|agent)|procurement|planner|project (manager|coordinator|engineer|officer|director)|program
    (manager|coordinator|director|officer)|programme manager|product (manager|marketing
    manager)|operations (manager|director|analyst|associate)|general manager|ceo|cfo|coo|chief
    executive|chief of staff|managing director|vice president|president|consultant
    strategy|scientist|researcher|research (assistant|associate|scientist|analyst)|chemist|biologist|lab
    technician|laboratory (technician|assistant)|technologist|quality
    (assurance|control|manager|inspector|analyst|engineer|auditor)|inspector|surveyor|quantity
    surveyor|architect|estimator|geologist|landman|hairdresser|barber|beautician|beauty therapist|nail
    technician|esthetician|stylist hair|personal trainer|fitness instructor|lifeguard|swim
    instructor|pilot|cabin crew|flight
    attendant|steward|stewardess|police|firefighter|soldier|military|army|paralegal|statistician|mathematician|librarian|museum|curator|pastor|chaplain|volunteer|fundraising
    manager|individual giving|grants|grant writer|event
    (manager|coordinator|planner|assistant|staff)|events|wedding|party|survey
    (taker|takers|participant|participants)|surveys|panel (member|participant|participants)|mystery
    shopper|focus group|test (taker|subject)|product tester|usability tester|data collector|cash job|cash
    jobs|extra cash|babysitting|pet (sitter|sitting)|dog
    (walker|walking|groomer)|groomer|farmer|film|extras|casting|dancer|dj|gamer|translator|transcriber|property
    manager|estate manager|facilities manager|building manager|community manager|site manager|branch
    manager|area manager|regional manager|country manager|plant manager|production manager|factory
    manager|quality manager|health and safety|safety officer|environmental|compliance
    (officer|manager|analyst)|risk (manager|analyst)|fraud (analyst|investigator)|aml|kyc|credit
    analyst|investment|trader|treasury|portfolio
    manager|fund|mechanical|electrical|civil|structural|workforce (analyst|planner|management)|wfm|real
    time analyst|customer (insight|insights|marketing|advocacy manager|marketing
    manager|analytics|data|research)|crm (manager|executive|specialist|analyst)|brand manager|public
    relations|pr|communications|policy|lobbyist|politician|campaign|planner|energy|mining|oil|driller|rigger|finance
    (manager|director|officer|business partner)|financial analyst|business analyst|management
    accountant|credit manager|bank manager|strategy|innovation|sustainability|ux writer|career
    advisor|career coach|study|paid (study|research|surveys)|proctor|invigilator|census)`,
}
