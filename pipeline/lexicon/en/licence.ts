import type { TopicLexicon } from '../lexicon.ts'
import { licenceAbstain, licenceDriving, licenceOther } from './everyday.ts'
import { hintLicence, hintLicenceAbstain } from './hints-of-learning.ts'
import { papersDriving, papersElse, papersInsurance, papersOther } from './lasting.ts'
import { licenceElse } from './other-senses.ts'

/** Kinds of licence that a job demands; values are ids. */
export const licence: TopicLexicon<'licence'> = {
  driving: `${licenceDriving}; ${papersDriving}; valid (class|category|cat|dl|g2|g|full g|c|b) ; class (g|g2|5|c|b|d) (licen(c|s)e|driver|drivers|required|needed|essential|) ; (b|b1|c1|category b|cat b|code b|code 8|class) licen(c|s)e; full (clean |)(b |manual |category b |)licen(c|s)e; (dl|driving licence|drivers license) (is |)(a |)(must|mandatory|required|needed|essential|compulsory); (driver|drivers|driver's|driving|clean driving|full driving|valid drivers|current drivers|full
    drivers|c class|class c|hr|car|full uk driving|full clean driving|manual|provisional)
    (license|licence|licenses|licences|license required); drivers? license; drivers? licence; full drivers
    licen(c|s)e; (clean|current|valid|full|uk|nz|australian|open) (driving|drivers|driver's|drivers')
    licen(c|s)e; valid license and vehicle; cdl; must (drive|be able to drive); car driver; full
    licen(c|s)e; driver essential; drivers essential; own transport is essential; car owner; must be a
    driver; own car (is |)(essential|required); (access to|own|have) ... (vehicle|car) ... licen(c|s)e`,
  insurance: ` ${papersInsurance}; (general insurance|tier (1|2|one|two|i|ii)) ... (qualification|qualified|qualifications|accreditation|accredited|compliant|compliance|certification|certificate|cert|asic); (hold|holding|held|have|holds) ... (insurance|mortgage|financial advice|securities|lending|broking) (qualification|accreditation|certificate|designation|diploma);(property|p|life|casualty|health|personal lines|resident|active|adjuster) ... (producer|insurance|casualty|adjuster) (license|licence); (apa|cip|qfa|acii|cert cii) (held|required|needed|qualified|qualification|designation|is|a must|or|already|essential) ; (personal lines|accident and health|general insurance) ... apa; (ribo|llqp|rg146) ... ; (hold|holding|held|have) ... (producer license|adjuster license|ribo|llqp|insurance licence|insurance license); insurance (license|licence|licensed|producer license|licensure|licenses|agent
    license|adjuster license|licensing); (licensed|license) (insurance|p c|property and casualty|life and
    health|life|health|claims adjuster|producer|adjuster); (property and casualty|p and c|p c|life and
    health|health and life|life health|2-?15|2-?20|4-?40|adjuster|adjusters|resident producer|personal
    lines|insurance producer|life and annuities|health life and annuities|medicare|producer|health life|l
    h) (license|licence|licensed|licenses|producer license|insurance license)( required|); p c insurance
    producer license; licensed csr; health life ... license; tier 1 (insurance|general insurance); tier ii
    (general insurance|insurance)`,
  securities: `(series|finra|sie|securities|finra series)
    (6|7|63|65|66|24|license|licenses|licence|licensed|registration|exam|registered)( license| licenses|
    licensed|); finra licensed; rg 146; rg146; fais; re5; nmls( registration| license|); series 7;
    (6|7|63|66) license; qfa; apa cert; apa qualified; cemap`,
  collections: `(collection|collections|collector|debt collector|commercial agent|debt collection)
    (license|licence|licensed); dca registered`,
  'real-estate': `(real estate|realtor|leasing|agents|agent's|broker|brokers|property management|estate
    agent) (license|licence|licensed|certificate of registration|licensure|salesperson
    license|representative certificate); certificate of registration; agents representative`,
  nursing: `(rn|lpn|lvn|nursing|nurse|registered nurse|cna|state nursing|medical|physician|pharmacy
    technician|pharmacist|pharmacy|dental|clinical|professional|social
    work|therapy|counselor|cosmetology|teaching|teacher|state|optician|veterinary
    technician|rvt|emt|paramedic|lcsw|board)
    (license|licence|licensure|licensed|registration|pin|certification required|licenses);
    (licensed|registered) (nurse|practical nurse|physician|doctors|pharmacist|social
    worker|clinical|dispensing|veterinary technician|therapist); nmc (pin|registration|registered); rgn;
    state licensed; board certified; ahpra( registration|); hcpc registered; gmc registered; gdc
    registered; cna certification; state license; medical license; dea license; valid pin`,
  security: `(security|sia|guard|door supervisor|crowd control) (license|licence|badge|card|licensed);
    guard card`,
  'working-with-children': `(working with children|wwcc|blue card|ochre card|wwc)( check| card|
    clearance|)`,
  forklift: `(forklift|fork lift|flt|hgv|lgv|cdl|hazmat|class a|class b|mr|hc|pilot|pcv)
    (license|licence|certificate|licences); high risk licen(c|s)e`,
  other: `${licenceOther}; licen(c|s)e (held|in date|in hand|to hand|up to date|in good standing|on file|already); psa licen(c|s)e; ${papersOther}; ${hintLicence}; (gaming|rsa|rcg|liquor|rsg|responsible service of|food handler|food
    handlers|gambling|notary|appraiser|travel
    seller|teaching|electrical|plumbing|contractor|trade|electricians|engineer|engineering|pe|gas|pilots|cosmetology|esthetician|barber|massage|cpa|bar|law|customs
    broker|professional engineer) (license|licence|licences|certificate|certification
    required|permit|card|licensed|certification|licenses); (notary public|food handlers? card|rsa
    certificate|rsa|first aid certificate); current licen(c|s)e; appropriate licen(c|s)e; license
    required; licence required; must be licensed; licensed in the state; state licensing required;
    emergency medical dispatch certification`,
  abstain: `${licenceAbstain}; ${licenceElse}; (some|other|certain|most|many|several) (of our |of the |)(other |)(jobs|roles|positions|posts|vacancies|teams|openings) ... ... (require|requires|need|needs|demand|call for|ask for) ... licen(c|s)es? ...; ${papersElse}; ${hintLicenceAbstain}; (our|the|all our|other|some|most) (producers|agents|advisers|advisors|brokers|colleagues|nurses|pharmacists|technicians|sales team|partners|owner|owners) (all |already |) (hold|have|carry|are|holds|has|carries) ... ... (licen(c|s)es?|licensed|registered|certified); (wont|dont|do not|will not|never|neednt) (need|require) ... (licen(c|s)e|one to); (licen(c|s)e|licensed) ... (not|isnt|arent) (needed|required|necessary|expected); (renew|renewing|issue|issuing|replace|process|processing|explain|check|checking|sell|sending|about|for|of|take|apply for|applying for|applications for) ... (drivers |driving |driver |dog |fishing |taxi |)licen(c|s)es ... ; (residents|customers|drivers|clients|members|motorists|their) ... licen(c|s)es; (no|without) (licen(c|s)e|driving record|clean driving|driver) ... ; (clean |)driving record (is |)not ...; (pass|passing|sit|take|study) ... (exam|test|course) ... (pay|paid|within|days|weeks|months); (ability|able|willing|willingness|eligible|expected|happy) to (obtain|get|gain|earn|acquire|become|sit|study|work|take) ... (license|licence|licensed|licenses|licences|licensing); (license|licence|licensed|licensing|licensure) ... (within|in your first|in the first|during|once|after) ... (days|weeks|months|training|hired|start|starting|joining);
    (licensing|licence|license) (course|class|classes|school|exam|exams|fees?|costs?|study|support|bonus); (pay|pays|cover|covers|fund|funds|sponsor|reimburse) ... (license|licence|licensing|exam); no (driving |drivers |driver's |insurance |)(license|licence) (needed|required|necessary); (we|well|who|company) ... (licensed|regulated) ...; (for|to) (licensed|registered) (agents|advisers|advisors|colleagues|nurses|brokers|staff|adjusters); (licensed|registered) (nurses|agents|advisers|advisors|brokers|pharmacists|adjusters|staff|colleagues|team|plumbers|electricians|engineers|trades|technicians) (sits|sit|are|take|handle|handles|who|on|in|do|deal|give|answer);
    (licence|license) (applications|application|enquiries|inquiries|renewals|renewal|holders|fees|queries|keys|key|issues|desk|office|counter|payments); (dog|tv|fishing|software|parking|trade|business|taxi|alcohol|premises|marriage|hunting|rod|vehicle|gun|event) (licence|licences|license|licenses|licensing); non-?licensed; unlicensed; un-licensed;
    (software|windows|product|user|office|music|media|brand|business|saas|microsoft|liquor
    store|marriage|tv|television|beer|building|unlimited building|broadcast|rod|fishing|creative|open
    source|sales of|license plate|pet|dog) (license|licence|licenses|licences|licensing); license
    plate(s|); licensing
    (agencies|agreements|team|deals|fees|department|authority|queries|company|program|model|and); licensed
    (products|merchandise|brands|premises|software|venue|characters|professionals in|real estate agent
    in|sports|electrical contractor|childcare|plumbers on|bar|apparel|club|insolvency|by the); gary is
    ...; is a licensed; (we|company|will|well) ...
    (pay|sponsor|cover|help|assist|support|reimburse|provide) ...
    (license|licence|licensing|licensed|licensure);
    (obtain|obtaining|gain|get|getting|earn|acquire|receive|become) ...
    (license|licence|licensed|licenses|licensing) ...
    (training|job|paid|days|months|weeks|after|provided); (study|studying|prepare|training|train) ...
    (license|licence|licensing|licensed); licensing (exam|training|course|costs) (paid|provided|covered);
    licen(c|s)e to (operate|succeed)`,
}

const NAMES: [string, string][] = [
  ['es', 'spanish|castilian'],
  ['fr', 'french|canadian french|quebecois|français|en fr|fr en|eng fre'],
  ['de', 'german|swiss german'],
  ['it', 'italian'],
  ['pt', 'portuguese|brazilian portuguese'],
  ['nl', 'dutch|flemish'],
  ['sv', 'swedish'],
  ['da', 'danish'],
  ['no', 'norwegian'],
  ['fi', 'finnish'],
  ['ru', 'russian'],
  ['pl', 'polish'],
  ['uk', 'ukrainian'],
  ['cs', 'czech'],
  ['sk', 'slovak|slovakian'],
  ['hu', 'hungarian'],
  ['ro', 'romanian'],
  ['bg', 'bulgarian'],
  ['el', 'greek'],
  ['tr', 'turkish'],
  ['ar', 'arabic'],
  ['he', 'hebrew'],
  ['fa', 'farsi|persian'],
  ['hi', 'hindi'],
  ['ur', 'urdu'],
  ['pa', 'punjabi'],
  ['bn', 'bengali'],
  ['ta', 'tamil'],
  ['te', 'telugu'],
  ['kn', 'kannada'],
  ['ml', 'malayalam'],
  ['gu', 'gujarati'],
  ['mr', 'marathi'],
  ['zh', 'chinese|mandarin|cantonese'],
  ['ja', 'japanese'],
  ['ko', 'korean'],
  ['vi', 'vietnamese'],
  ['th', 'thai'],
  ['id', 'indonesian|bahasa indonesia'],
  ['ms', 'malay|bahasa melayu|bahasa malaysia'],
  ['tl', 'tagalog|filipino'],
  ['ht', 'creole|haitian creole'],
  ['sw', 'swahili'],
  ['so', 'somali'],
  ['lv', 'latvian'],
  ['lt', 'lithuanian'],
  ['et', 'estonian'],
  ['hr', 'croatian'],
  ['sr', 'serbian'],
  ['sl', 'slovenian|slovene'],
  ['ca', 'catalan'],
  ['cy', 'welsh'],
  ['ga', 'irish|gaelic'],
  ['af', 'afrikaans'],
  ['hy', 'armenian'],
  ['en', 'english'],
]

export const languages: TopicLexicon<'languages'> = {
  ...Object.fromEntries(NAMES.map(([code, names]) => [code, `(${names})`])),
  abstain: `(spanish|french|german|italian|polish|portuguese|dutch|mandarin|cantonese|chinese|arabic|welsh|irish|hindi|japanese|korean|russian|turkish|swedish)(-| )(speaking|language) (customers|callers|clients|markets?|teams?|colleagues|desk|countries|line|guests|users) (have|has|are|is|go|goes|sit|sits|belong|get) ...; asl;
    (english|french|german|spanish|italian|chinese|japanese|swedish|russian|polish|danish|dutch|greek|irish|thai|indian|vietnamese|korean|turkish)
    (market|markets|company|food|cuisine|restaurant|office|offices|customers|clients|government|embassy|bank|team|brand|law|group|passport|citizen|citizens|manufacturer|retailer|descent|bulldog|championship|riviera|wine|coast|residents|border|branch|subsidiary|operations|furniture|sea|history|literature|teacher|tutor|degree|gcse|gcses|and
    math|and maths|media); (french|german|english|spanish) (speaking )(market|markets|countries|customers
    in); maths and english; english and maths; spanish fork; german shepherd; national origin; irish sea`,
}

/** Words that make a language a demand: "German speaking", "fluent in French", "bilingual". */
export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `bilingual; bilingualism; (in |) both official languages; two official languages; multilingual; trilingual; multi-lingual; bi-lingual`,
  before: `enough; confident (in|with|using); comfortable (in|with); (type|types|typing|chat|chats|mail|correspond|present|explain|deal|switch) in; (taken|handled|conducted|held|written|run|done) in; (conversation|conversations|converse|answered|calls|letters|chats) in; prefers?; switch(ing|) between; (from|between) (english|french) (to|and); spoken; good in; excellent in; strong in; understand; understands; understanding of; (answer|serve|help|work|write|reply|calls|support|talk|speak) ... in; fluent( in| with|); fluency( in| with|); speak(s|ing|); proficien(t|cy)( in| with|); native(
    level| or| speaker of| like|); bilingual( in|); written and spoken; spoken and written; verbal and
    written; read and write; command of; knowledge of; language skills; languages; mother tongue;
    (advanced|business|professional|conversational|working|excellent|good|strong|intermediate) (level of
    |proficiency in |knowledge of |command of |); c1; c2; b2; literate in; able to communicate in;
    communicate in; conversant in; at least one of the following languages; write in; trilingual;
    additional languages`,
  after: `(good|strong|fluent|solid) enough ...; (isnt|is not|not) (good|strong|fluent) enough ...; to (a |)(native|professional|business|conversational|working|high|good|fluent) ...; as well as english; (wanted|sought) ; (is |are |)not (optional|negotiable); non-negotiable; (both|all (three|of them)) are (needed|compulsory|required|essential|mandatory|a must|necessary|used); is as good as; is part of the job; on every call; both (needed|compulsory|required|essential|mandatory|a must|necessary|fluently|daily); spoken; needed; compulsory; must; necessary; (at|to) (a |) ... (level|standard) ; or better; is (needed|necessary|required|compulsory|a must|must); daily; (spoken|written|used) (daily|fluently|every); all day; speak(ing|er|ers); fluency; fluent; bilingual; language( skills| required| is required|
    proficiency| speaker| speaking|); proficiency; native; mother tongue; essential; required; (c1|c2|b2)(
    level|); is a must; a must; mandatory; customer service; customer support; technical support`,
  plus: `speaking (candidates|applicants|individuals|persons|people|colleagues) ... (encouraged|welcome|invited|considered) ...; (gets?|earns?|receives?|paid|are paid|is paid|comes with|attracts?) (a |an |) ... (dollar|pound|euro|cents|pence|extra|more|bonus|supplement|premium|allowance|increment|$|#); (add|mention|put|note|flag|say|shout about) (it|that|this|so) ; (tell us|let us know|say so|mention it|do tell|speak up) ; (delight|thrill|please|charm) (us|everyone|our ...) ; (arent|isnt|not) (expected|asked|assumed); (good|nice|lovely|fun|brilliant|excellent|interesting) to have; will not go to waste; wont go to waste; no requirement; not (a |)(requirement|required|needed|necessary|essential|must|condition); (isnt|is not|are not|arent) (a |)(requirement|required|needed|necessary|essential|must|condition); (gets|earns|pays|brings) you (more|extra|$|#) ...; welcome; handy; valued; appreciated; (get|gets) a warm ...; would help; helps; loved; eligible for (differential|bilingual|extra|additional) pay; (differential|bilingual|language) (pay|bonus|differential|premium); a plus; preferred; advantage; an asset; desirable; beneficial; bonus; helpful; ideally;
    preferably; nice to have; advantageous; would be; useful; plus`,
}
