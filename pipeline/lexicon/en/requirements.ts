import type { TopicLexicon } from '../lexicon.ts'
import {
  askedBachelor,
  askedCollege,
  askedMaster,
  askedMonths,
  askedNoLevel,
  askedNone,
  askedNoSchool,
  askedNothing,
  askedSchool,
  askedSome,
  askedYears,
} from './asked.ts'
import {
  educationBachelor,
  educationNone,
  experienceAbstain,
  experienceNone,
  experienceSome,
  experienceYears,
  trainingGiven,
  wishes,
} from './everyday.ts'
import { practice, unpractised, waits } from './experience.ts'
import {
  hintBachelor,
  hintCollege,
  hintEducationAbstain,
  hintExperienceAbstain,
  hintMaster,
  hintNoSchool,
  hintNovice,
  hintSchool,
  hintSome,
  hintTraining,
  hintTrainingAbstain,
  hintYears,
  hintYearsAbstain,
} from './hints-of-learning.ts'
import { educationElse, experienceElse, trainingElse } from './other-senses.ts'
import { othersTaught, taught } from './taught.ts'
import { learning, othersLearn } from './training.ts'

export const modality: TopicLexicon<'modality'> = {
  preferred: `${wishes}; education (desired|preferred|preferable) (for|of) ...; (will|would|may|could|might|can) (help|count|suit|impress|come in handy|be handy|be lovely|be great|score|appeal); (count|counts|go|goes|stand|weigh|work|works) in your (favour|favor); (stand|stands) you in good stead; (gives?|have|has) (you |) (an|the|a slight) edge; (is |)an edge; edge over; (earns?|gets?|wins?|scores?) (you |) ... (points|brownie|marks); (puts?|put) you (ahead|at the (top|front)); catch(es)? our eye; (looked|look) (on|upon) (favourably|favorably|kindly); (is |as |) icing; (is|are|would be) (nice|great|lovely|handy|good|welcome|fine|super|fab); handy; a help; helps; wed love; we would love; extra credit; brownie points; not a must; bonus if; preferred; prefer; preferably; preferable; preference; desired; desirable; desire; ideally;
    ideal; (a|an|big|huge|definite|strong|would be a|is a) (plus|asset|bonus|advantage); plus;
    advantageous; advantage; beneficial; helpful; nice to have(s|); would be
    (great|good|nice|useful|helpful|ideal|beneficial|advantageous); (well|highly|favourably|favorably)
    regarded; a plus; useful; welcome; welcomed; favourable; bonus points; an asset; optional; favoured;
    recommended; considered an asset; not essential but`,
  waived: `immaterial; irrelevant; of no (consequence|importance|account|concern|interest); neither here nor there; beside the point; (makes|make) no difference; (not|no|isnt|arent) (a |an |)(deal-?breaker|precondition|barrier|obstacle|expectation|condition|prerequisite); (doesnt|does not|dont|do not|wont) (matter|count|bother us|interest us|come into it); (not|isnt|arent) (expected|asked|assumed|wanted|demanded|insisted on|called for|assumed); (we |)(really |honestly |truly |) (dont|do not) (mind|care|bother|fuss); no matter; not (required|necessary|needed|essential|mandatory|a must|a requirement|compulsory|a
    prerequisite); no ... (required|necessary|needed); isnt (required|necessary|needed|essential); but not
    (required|necessary|essential|needed|mandatory); unnecessary; (not|no) prerequisite; is optional`,
  abstain: `plus (#|a|an|the|at least|some|any|around|about|minimum|min|experience|previous|prior|good|strong|excellent|proven|solid|one|your|our); (the |our |)ideal
    (candidate|candidates|applicant|applicants|person|individual|role|opportunity|job|team|position);
    ideal for; useful (links|information); welcome (to|our|you|team|applications); you are welcome;
    (welcome|preferred) (supplier|partner|brand|name|candidates|format|applicants|location|start);
    preferred word; advantage of; take advantage; competitive advantage; strong desire; desire to; plus
    (super|bonus|bonuses|commission|benefits|tax|overtime|holiday|pension)`,
  required: `required; must; mandatory; essential; necessary; minimum; at least; needed; require;
    requires; requirement; min; prerequisite`,
}

export const education: TopicLexicon<'education'> = {
  named:
    'schooling; education; qualifications?; education(al|) (level|background|requirements?); formal (education|qualifications?); school certificates?; grades; transcripts?; diplomas?; school',
  'none-required': `${educationNone}; ${askedNoSchool}; ${hintNoSchool}; (wont|dont|do not|never|will not|nobody|no one) (ask|asks) (for|to see|about|after) ... (certificates?|diplomas?|degrees?|qualifications|quals|grades|papers|transcripts); no (formal |) quals ...; (degree|diploma|college|qualified|certificate) or (not|no degree|no diploma|no college|none); (degree|diploma) no (degree|diploma); no (diploma|degree|certificate|transcripts?|papers) (will be |is |are |ever |) (asked|checked|wanted|requested|demanded|sought); (education|schooling|studies|school) (whatever|any|as you have|makes no difference|is your business); degrees? (optional|irrelevant|unnecessary|immaterial); (grades|exam results|school results|schooling|school record) (dont|do not|wont|doesnt) (matter|count|interest|bother|decide) ...; hire people not (degrees|cvs|diplomas|certificates); whatever (school|schooling|grades|qualifications) ...; left school (at|early|with|without) ...; (with|without) or without (a |)(degree|diploma|qualifications|gcses) ...; (paper|formal|academic|school) qualifications (arent|are not|dont|unimportant|not) ...; no (minimum|min|set|specific|special) (qualifications|qualification|education) (and|or|,|needed|required|to|at); (dont|do not|never|wont) (look at|check|count|need|want|care about|mind about|collect|read) (your |any |formal |)(degrees?|diplomas?|certificates|grades|qualifications|schooling|education); (dont need|no) certificates (of any|at all|or|required); degree not fussed; (degrees?|diplomas?|qualifications) (arent|isnt|not) (something|anything) we (look|ask|check); (college|degree|diploma|education|schooling|school) (irrelevant|immaterial|unimportant|optional); (education|qualifications|degree) (none|nothing) (specified|required|needed|asked|necessary|set); (hs |high school |)(diploma|degree|ged|qualification) (is |)(not |un)necessary; so is neither; (we|honestly|truly) (dont|do not|never) ask (about|for) (degrees?|diplomas?|schooling|education|grades); (formal |)(education|schooling|qualifications|degree|diploma) ... (not|isnt|arent) (a |an |)(requirement|condition|required|needed|necessary); (couldnt|could not|dont) care ... ; (qualifications|education|degrees?) (dont|do not|doesnt) (come|enter) into it; (where|whether) you (went to|finished) (school|college|university); no (particular |formal |special |specific |experience or |)(schooling|qualification|qualifications|degree|diploma|education|certificates|certificate|gcses?|papers|exams|grades|junior cert|leaving cert|a levels) ... (needed|required|wanted|asked|necessary|expected|needed here|insisted|called for); no (experience|background) (or|and|nor) (diploma|degree|qualifications|schooling|education); (degree|diploma|education|schooling|qualifications|ged|college) (we |) (dont|do not|doesnt|does not) (care|matter|mind|need|ask|count); (dont|do not|wont|never|not) (care|mind|ask|look|need|require|insist|fussed|bothered) ... (diploma|degree|qualifications|grades|schooling|education|certificates|school you|where you studied); (grades|qualifications|schooling|education|certificates|paper qualifications) (dont|do not|doesnt|does not|arent|are not|isnt) (matter|needed|important|required|asked|counted); (junior cert|leaving cert|diploma|gcses?|degree) not (needed|required|necessary|essential); without (a |any |)(degree|diploma|qualifications|schooling); all (educational|school) backgrounds; left school ... ; no (degree|formal education|education|formal
    qualifications|qualifications|diploma|formal qualification|educational requirement|educational
    qualification|college degree|academic qualifications|educational requirements|specific
    qualifications|particular qualifications) (required|needed|necessary|is required|is needed|are
    required|are needed|); (degree|education|qualifications|diploma|formal qualifications|college
    degree|formal education|high school diploma|bachelors degree|tertiary qualifications) (is |are |)(not
    (required|necessary|needed|essential|mandatory)|unnecessary); no (degree|qualifications|formal
    qualifications|diploma)( or experience|)( required| needed| necessary|); all education levels; any
    educational background; regardless of education`,
  'high-school': `${hintSchool}; ${askedSchool}; ncea ...; (nsc|national senior certificate|senior certificate|kcse|wassce|waec|ssce|neco|hkdse|csec|cxc); (sace|wace|vce|qce); (gce |n |o |a |gce o |gce a )levels? (or|and|pass|passes|holder|holders); (grade|year|form|class) (ten|eleven|twelve|11|12) (or|and|education|pass|minimum|certificate|completed|completion|leaver|leavers); senior high (completers?|leavers?); secondary (5|v|five) (diploma|education|or); (finished|completed|graduated) (high|secondary|grade|year) (school|12|11) ...; (maths|english|five|four|three|two|5|4|3|2) gcses? ...; gcses? (in|grade|grades|at|including|english|maths) ...; (leaving|school|secondary) cert(ificate|) (or|and|is|required|will|minimum|pass|standard); (class|std|standard|grade) (12|xii|10|x) (pass|passed|or|and|completed|minimum); national (5|five|5s|fives)( english| maths| level|); scottish highers?; junior cert(ificate|); matric (certificate|pass|with); (finished|completed|complete) (secondary |high |)school; school leavers certificate; high(-| )school
    (diploma|graduate|education|or|degree|ged|equivalent|completion|certificate|level|and|leaver|leavers|diplomas|graduates|qualification|required|preferred|minimum|certification|is|gradute|);
    high-school; highschool; ged; g e d; hs (diploma|graduate|ged|grad|degree|or); h s diploma; hsd;
    gcse(s|); a(-| )level(s|) (or|and|education|standard|qualifications|in|required|minimum); a levels;
    o(-| )level(s|); secondary (education|school|school diploma|certificate|school
    certificate|diploma|level); leaving (cert|certificate); year (10|11|12)
    (or|education|completion|certificate|minimum|pass|level|completed|); matric; grade 12; 12th
    (pass|grade|standard|std|class|passed); 10 2; hsc; higher secondary; ssc; 10th
    (pass|standard|class|passed); senior high( school|)( graduate|); k-?12 graduate; plus two; twelfth
    pass; intermediate pass; matriculation; school leaving certificate; school diploma; secondary diploma;
    educated to gcse; educated to (gcse|a level|high school|secondary)`,
  'some-college': `${hintCollege}; ${askedCollege}; (two-year|2-year|foundation) degree; (finished|completed|served) an apprenticeship; trade (qualification|certificate|ticket|papers); advanced diploma; level (4|5|6) (diploma|certificate|qualification); (some|a year of|two years of|a few) (university|uni|college) ...; college (certificate|coursework|credits); polytechnic (diploma|graduate); some college; (associate|associates|associate's|2 year|two year|aa|aas|a a)
    (degree|degrees|s degree|or|degree or|level|diploma); associates (in|degree|required|preferred|or); aa
    degree; college (diploma|graduate
    diploma|education|coursework|courses|level|undergraduate|certificate|experience|credits|credit|student|undergrad|);
    college-level; (at least|completed|minimum) ... (two|2|one|1|3|three) years ... (college|university);
    vocational (diploma|course|qualification|training|degree|education|certificate|school);
    (hnd|hnc|btec|nvq|foundation degree|certificate iii|certificate iv|cert iii|cert
    iv|diploma|tafe|tertiary (certificate|diploma)|post secondary|post-secondary|postsecondary|technical
    diploma|trade school|technical school)( or| education| level| qualification| diploma| degree| in|);
    (polytechnic|itil|graduate certificate) diploma; diploma in; diploma holder; diploma or degree;
    undergraduate (student|level|pursuing|can|degree holders|can apply); undergraduates( can apply|
    welcome|); hnd/degree; some university; completed (2nd|second|at least) year; associate or; 2nd year
    college; college level; technical certification`,
  bachelor: `${educationBachelor}; ${askedBachelor}; ${hintBachelor}; college graduate ...; graduate of (any|a|an) (four|4|# year|course|bachelor|bachelors) ...; (completed|finished) (college|university); college (degree|grad) holders?; graduated from (university|college); graduate any (stream|discipline|degree); graduates? (mandatory|must|only|compulsory|is a must|is must|in any (stream|discipline)|any stream|any discipline|degree); (any|a|minimum|min) graduate; (completed|finished|full) ... (undergraduate|university|first|bachelors) degree; three(-| )year degree; (bachelor|bachelors|bachelor's|baccalaureate|4 year|four
    year|four-year|undergraduate|first|honours|honors|college|university|tertiary|relevant|academic|ba|bs|bsc|b
    s|b a|3 year|three year|b tech|be|bcom|bba|bca|llb|recognised|accredited) (degree|degrees|s
    degree|degree level|level degree|of arts|of science|of commerce|qualification|qualified|education);
    bachelors; bachelor; ba bs; bs ba; b a b s; bs or ba; ba or bs; b a; b s; b sc; bsc; b tech; b e; b
    com; bcom; bba; undergraduate degree; college graduate; university
    (graduate|qualification|education|degree or|qualifications); (degree|graduate)
    (required|qualified|educated|level|in|or equivalent|from|is
    required|holder|holders|with|calibre|essential|preferred|desired|or); degree(-|
    )(educated|qualified|level); degree; educated to degree; any graduate; graduates only; graduate in
    any; any degree; graduation; college grad; bachelor's; 4-year degree`,
  graduate: `${hintMaster}; ${askedMaster}; (master|masters|master's|graduate|postgraduate|post-graduate|advanced|doctoral|doctorate|phd|mba|professional|law|medical|j
    d|jd|msc|ms|m s|terminal) (degree|degrees|s degree|level degree|of science|of arts|of
    medicine|qualification); masters; phd; ph d; doctorate; mba; msc; m sc; m a; m s; md; m d; jd; juris
    doctor; mbbs; doctorate of; postgraduate; post graduate; post-graduate; pg degree`,
  abstain: `${educationElse}; (qualifications|requirements|skills|experience) ... (desired|preferred|preferable|desirable) ... (not required|are not required|not mandatory) ...; (desired|preferred|preferable|desirable) qualifications (not required|are not required) ...; ${hintEducationAbstain}; ${askedNoLevel}; (students|learners|degree|college|university|evening|language) (and degree |)(courses?|course fees|fees|admissions|applications|programmes|programs); (pay|pays|paid|contribute|fund|towards|toward|sponsor) ... (course|degree|diploma|college|studies); college (st|street|road|rd|ave|avenue|green|hill|park|town|lane|square|station); (university|school) (road|street|ave|avenue|hill|lane); (towards|toward|to) (a |your |an |)(bachelors|degree|diploma|masters) ...; (dental|medical|nursing|business|law) school (customers|clients); (recent|new|college|university|fresh|school|recent college|new college)
    (graduates|graduate|grads|grad|students) (welcome|encouraged|may|can apply|are|looking|who|to
    apply|program|programme|scheme|jobs|); graduate
    (scheme|programme|program|opportunity|trainee|role|jobs|recruitment|sales|career|level|position|roles|opportunities|recruiter|school|placement);
    (degree|bachelors|masters) (of
    (flexibility|autonomy|professionalism|accuracy|independence|confidentiality|care|integrity|attention|initiative|freedom|urgency|skill|judgment|judgement|satisfaction|responsibility|detail|organization|patience|customer|tact|multi|comfort|emotional|independent|trust|knowledge|complexity|difficulty|success|certainty));
    (high|higher|large|certain|some|great|strong|full|360|varying|reasonable|highest) degree(s|); 360
    degree(s|); # degrees; ms
    (office|word|excel|outlook|teams|access|dynamics|powerpoint|project|windows|suite|sql|products|365|visio);
    (tuition|education|educational|college|school|degree|degrees)
    (reimbursement|assistance|benefits|benefit|savings|plan|fund|support|program|programs|credits|discounts|loan|sponsorship|subsidy);
    paid education; (study|work|studying) ... towards a (degree|diploma|bachelors|masters);
    (earn|gain|obtain|achieve|pursue|offered|get) ...
    (degree|diploma|nvq|qualification|qualifications|certificate|certification);
    (our|the|local|nearby|public|private) (high school|secondary
    school|college|university|colleges|universities|high schools|schools|grammar);
    (customer|parent|patient|client) education; (college|university|school|high school)
    (students|hours|students
    welcome|of|campus|town|recruitment|health|district|system|admissions|setting|fees|break|breaks|pick|holidays|drop|sports|and
    university|advisor); staff education; to (college|university|high school) students; (work
    towards|complete) ... (diploma|nvq|qualification) ... (training|level); level #
    (diploma|nvq|qualification); nvq (level |)# (training|qualification available|funded); master(s|) of
    (ceremonies|your); scrum master; master data; master (the|schedule|file|your|our|new|plan|craft);
    masters of; webmaster; first degree relatives; working as a; as degree; be degree; (in|our|my|your)
    university; education (sector|industry|company|provider|software|services|team|technology|and training
    provider|department|centre|program|programs|consultant|advisor|clients|group); years of experience or
    degree in lieu`,
}

export const experience: TopicLexicon<'experience'> = {
  bare: `# (year|years|yrs|yr); (a|one) (year|yr) or (more|so|two|longer)`,
  past: `experience; years of experience; (call|contact) cent(er|re) (time|history|background|past|stint|years|work|job); (phone|telephone|support|sales|travel|travel-trade|trade|industry|sector|insurance|banking|finance|retail|customer|service|tech|technical|office) (background|history|past|knowledge|pedigree); background in; call-handling; previous (call handling|phone work|job|role|roles|work|employment); track record`,
  years: `${experienceYears}; ${askedYears}; ${hintYears}; ${practice.years}; # (year|years|yrs|yr|year's|years')( of|)( ... |)(experience|exp|background|in a|in
    customer|working|in the|of customer|customer|of work|of related|of relevant|of sales|call|with|as a|as
    an|in an|of service|relevant|related|in sales|in similar|post|in call|of call|of technical|in
    technical|direct|in retail|previous|of direct|in a similar|in hospitality|office|minimum|required|or
    more|plus|in support|of progressive|of professional|of management|of management|of supervisory|work|of
    full|professional|industry); (experience|exp|background) ... # (year|years|yrs|yr); (minimum|min|at
    least|least) (of |)# (year|years|yrs|yr)( of|)( ...
    |)(experience|exp|work|working|in|customer|background|office|as|related|relevant|call|); #
    (years|yrs|yr) (experience|exp); # (year|years) or more; # plus years; # or more years; requirements:
    # (years|yrs); # yrs exp; experience # (years|yrs)`,
  months: `${practice.months}; ${askedMonths}; # (month|months|mos|mths)( of|)( ... |)(experience|exp|customer|in a|working|in
    customer|call|of
    customer|work|in|outstanding|telesales|sales|retail|contact|minimum|bpo|relevant|related|previous|prior|as);
    (minimum|at least|least|with) (of |)# (months|month|mos)( ... |)(experience|exp|in|of|work);
    experience ... # months`,
  some: `${experienceSome}; ${askedSome}; ${hintSome}; (youve|you have|someone whos|somebody who has|who has) (already |previously |)(answered|handled|calmed|dealt with|looked after|served|supported|soothed|helped|worked with) ... (customers|callers|public|guests|patients|users|clients|complaints|phones|calls|tickets) ...; (used to|comfortable after|seasoned in|fresh from) ... (call cent(er|re)|counter|shop floor|front desk|help ?desk|contact cent(er|re)); (not your first|isnt your first|wont be your first) (helpdesk|help desk|call cent(er|re)|support|service|customer) ...; some (time|months|spell) (spent |) in ... (customer|public|phone|service|call) ...; customer work of any kind; (have|has|youll have) (some|a little|a bit of) ... behind you; worked in any ... (customer|service|retail) ...; half a year (of|in|on|with|at|behind); know your way around ... (contact cent(er|re)|call cent(er|re)|phone|service desk|crm|queue|helpdesk|shop|office) ; no stranger to ... ; (seasoned|experienced) ... (agent|adviser|advisor|rep|representative|professional|hand); ${practice.some}; (previous|prior|proven|demonstrated|demonstrable|relevant|some|strong|solid|significant|extensive|related|past|similar|recent|good|professional|hands-on|working|practical|existing|direct|considerable|customer
    service|customer care|customer-facing|customer facing|call centre|call center|contact centre|contact
    center|customer support|technical
    support|sales|retail|hospitality|administration|admin|office|work|telesales|reception|support|service|customer|care|clerical|industry|front
    desk|receptionist|helpdesk|help
    desk|administrative|industrial|bpo|banking|insurance|phone|telephone|face to
    face|supervisory|leadership|team leader|management|account management|saas|b2b|financial services|data
    entry|cashier|food service|restaurant|hotel|travel|order
    processing|collections|crm|logistics|ecommerce|e-commerce|medical|dental|warehouse|driving|nursing|teaching|social
    care|accounting|bookkeeping|marketing|project management|field|vehicle|technical|it|legal)
    (experience|background|exp|track record); experience
    (in|with|as|within|of|working|dealing|handling|using|on|providing|supporting|managing|required|is
    required|is essential|essential|is a must|is necessary|necessary|needed|is needed|a
    must|mandatory|selling|at|delivering|from|operating|leading|answering|helping|performing|preparing|processing|communicating|serving|assisting|interacting|must);
    experienced
    (in|with|customer|receptionist|professional|sales|candidates|candidate|individual|individuals|call|agent|support|person|team|service|care|driver|and|administrator|office|at|recruiter|representative|consultant|staff|telesales|caller|carer|csr|operator|professionals);
    (have|has|having|with) (worked|experience); have you worked; proven (track record|ability
    in|history|success|success in|sales|record); track record (of|in); history of; background in; prior
    customer service; previously worked; worked in a (similar|call|contact|customer|busy)`,
  'none-needed': `${experienceNone}; ${askedNone}; ${hintNovice}; (dont worry|no worries|no matter|never mind|its fine|it is fine) if (youve|you have) never ...; (youve|you have|youd) never ... (no matter|thats fine|that is fine|dont worry|doesnt matter|no problem); experience (welcome|helpful|nice|a bonus|useful|great|handy) (but|though) (not|never|no|isnt|we|far from|hardly|by no means) ...; (happy|glad|willing|prepared|keen) to train (the right|a|someone|anyone|newcomers|beginners|from|you) ...; (will|well|can|we) train (the right|a good|someone|anybody|anyone) ...; (school|college) leavers (and|or|are|welcome|considered|encouraged) ...; learn on the job; no track record (needed|required|necessary); (previous|prior) (call(-| )handling|phone work|call cent(er|re) (work|time)) ... (not|isnt) (needed|required|necessary|expected); (your |) background (doesnt|does not|isnt|dont) (matter|important|count|needed); experience none (required|needed|necessary); new to (phones|the phones|chat|this kind|this line|this sort|customer care) ; experience (is |)(useful|nice|handy|good|welcome|great|a help|helpful) but ... (beginners|train|teach|happily|not|no|anyone) ...; ${unpractised}; no (prior |previous |work |sales |any |industry |specific |call cent(er|re) |relevant
    |customer service |professional |special |particular |)experience (is
    |)(required|necessary|needed|necessary as|at all|no problem|whatsoever|in|essential|)( required|); no
    any experience required; (experience|prior experience|previous experience) (is |)(not
    (required|necessary|needed|essential|a must|mandatory|a requirement|important)|unnecessary|isnt
    (required|necessary|needed|essential)); no experience; without
    (any |prior |previous |)experience; freshers( welcome| can apply| are welcome|); fresher(s|); fresh
    graduate(s|)( welcome| are welcome| can apply|); with or without experience; experience or not; no
    matter your experience; regardless of (your |)experience; training (will be |is |)provided (so |)no
    experience; school leavers( welcome|); first job; first-time job seekers; newbies; beginners welcome;
    newcomers( welcome|); # 0 years; 0-1 years; 0 to 1 (year|years); all experience levels; any experience
    level; little or no experience; little to no experience; limited experience; experience helpful but
    not (needed|necessary|required); experience ... (helpful|preferred|desirable|beneficial|an advantage|a
    plus|ideal|useful|great) but not (required|necessary|essential|needed|mandatory|a must)`,
  entry: `provide ... training (to|for) the (right|successful|suitable) (candidate|person|applicant|individual); (full|all|complete|comprehensive) ... training ... (for|to) (the |) (right|suitable) (candidate|person|applicant|individual); train (anyone|anybody|everyone|you up|you from|complete); (we will|well|we|we can|happy to|willing to|were willing to|will) train( you|the right| right|the successful| on the job|); entry(-| )level( position| role| job| opportunity| customer| career| candidates| growth|)`,
  preferred: `experience ... (preferred|desirable|desired|a plus|is a plus|an
    advantage|advantageous|beneficial|helpful|would be|is an asset|an asset|ideal|highly regarded|well
    regarded|preferable|a bonus|considered|useful|welcome); (preferred|desirable|ideally|preferably) ...
    experience; knowledge ... preferred`,
  abstain: `${experienceElse}; (graduated|graduate|graduates|graduating|degree|diploma|transcripts?|certificate) from (school|college|university) ...; ${experienceAbstain}; ${askedNothing}; ${hintExperienceAbstain}; ${hintYearsAbstain}; ${waits}; (with|over|backed by|boasting|our) ... # years experience in ... we ...; you will train;
    (customer|guest|client|user|patient|member|candidate|shopping|employee|brand|digital|online|retail|passenger|visitor|fan|buying|learning|player|student|travel|great|positive|exceptional|amazing|best|seamless|memorable|overall|excellent|outstanding|quality|world
    class|pleasant|consistent|unforgettable|first class|smooth|onboarding|end to
    end|better|entertainment|human|life|enjoyable|personalized|personalised|personal|unique|in-store|resident|ultimate|perfect|purchase|seller|app|checkout|dining|new|fantastic|superior|valuable|rewarding|incredible|web)
    (experience|experiences)( team| manager| specialist| representative| associate| agent| by| for| to|
    is| at| that| through| across| and| in| with| of| on| design| on every|); shopping experience;
    experience (team|manager|specialist|representative|associate|agent|for (our|every|the|all|each)|the
    (thrill|difference|joy|best)|of our customers|more|our|that (will|exceeds)|levels|level|of the|for
    customers|to (customers|our|every|the)|across|design); customer experience
    (team|representative|agent|specialist|manager|associate|advisor|strategy|role|is); (over|with|more
    than|of|for|nearly|almost|about) # (years|year|yrs)( of|)( ... |)(in business|history|industry
    experience we|in the industry|of success|of experience we|service to|old|of innovation|of
    excellence|experience working with employers|ago|heritage|of growth); # years (ago|old|in business|in
    a row|running|strong|of age|service|of service|warranty|in operation|fixed|contract|of
    success|successful); for (over|more than|the last|the past|nearly|almost) # years; # (month|months)
    (contract|fixed|probation|probationary|assignment|ftc|maternity|cover|term|temporary|project|training|introductory|of
    training|rolling|paid|guarantee|waiting|salary|pay|of employment|from);
    (over|after|every|within|first|in|next|past|last|up to|the) # (months|month|years|year); for # (months|month);
    (gain|gaining|build|get|getting|offer|offers|offering|based on|depending on|commensurate
    with|according to|dependent on|depends on|on|and|wealth of|develop|gained|acquire|share
    your|your|qualifications and|skills and|knowledge and|valuable|depending upon|relative to|with
    your|upon) (skills and |your |qualifications and |relevant |prior |valuable |level of |candidate |the
    |work |)experience(s|); (combined|combination) ... experience; (equivalent|related) (work |professional |practical |relevant |job |)experience; or equivalent
    experience; # years old; age of; aged # years; years of age; at least # years (of age|old); minimum
    age; at least 18 years; 18 years; # year
    (old|contract|fixed|warranty|company|career|degree|college|program|plan); # year degree;
    (two|2|four|4|three|3) year (degree|college|university|diploma); years (company|in the business); #
    days; 3 years in a row; no experience in; million; (30|40|50|60|70|80|90|100|75|35|45|55|65|125|150)
    years( of|)( experience|); # years fixed; experienced team; experienced
    (leadership|management|trainers|colleagues|mentors|managers|leaders|trainer|coach|staff
    will|instructors)`,
}

export const training: TopicLexicon<'training'> = {
  given: `# paid (evenings|days|mornings|shifts|sessions|afternoons|weeks|hours) (of |) (listening|shadowing|watching|learning|sitting|beside|alongside|with) ...; (listening|sitting|sit|listen) in (on|to|with|alongside|beside) (calls|a colleague|an|the team|experienced|our) ...; (first|opening) (day|days|week|weeks|fortnight|month|shifts?) ... (spent|beside|alongside|shadowing|listening|sitting) ...; ${trainingGiven}; ${hintTraining}; ${taught}; training (in|on|for) ... is (provided|given|included|part); (alongside|shadowing|next to|beside) (maureen|a colleague|an experienced|your|one of|our) ...; give you (a|#) (month|week|weeks|months|days|fortnight) (alongside|with|beside|to learn|of); but we can show you; (sit|sitting) (with|beside|next to) ... (colleague|buddy|mentor|hand) ...; ${learning}; (participate|participates|participating) in ... (training|trainings); required
    (coursework|training courses); (full|comprehensive|extensive|paid|excellent|ongoing|on-going|on the
    job|on-the-job|complete|thorough|initial|continuous|world
    class|world-class|in-house|inhouse|structured|free|intensive|classroom|hands-on|product|great|award
    winning|award-winning|first class|first-class|top notch|quality|continued|industry
    leading|proper|specialist|specialized|full
    product|induction|job|internal|regular|in-depth|dedicated|new
    hire|professional|virtual|career|training and|full induction|full and
    ongoing|outstanding|exceptional|on site|onsite|on-site|week|weeks|accredited|remote|superb|fully
    paid|fantastic|crm|additional|formal|week paid|high quality|best in class) training( program|
    programme| and| provided| is provided| will be| offered| to| from| on| for| course| academy| period|
    given|); training (is |will be |and support |and ongoing
    |)(provided|given|offered|available|supplied|included); training and
    (development|support|coaching|career|ongoing|mentoring|progression|mentorship|qualifications|personal|education|induction|professional|learning|growth|onboarding|advancement);
    (we|well|will) (will |)(provide|offer|give|deliver|supply) ... training; training
    (program|programs|programme|programmes|course|courses|academy|plan|period|class|bootcamp|days|phase|opportunities|schedule|starts|begins|hours|sessions|package|&
    development|dates); # (week|weeks|day|days) (of |)(paid |full |intensive |classroom |virtual |initial
    |on-site |comprehensive |in-house |onsite |)training; (will|we|well) train (you|the right|and|on);
    train you; fully trained; full training; provide you with the training; provide full training; trained
    (in|on|by|to) our; (receive|undergo|complete|attend|get|given|completes) ... training; induction(
    and|)( training| program| programme| period|); (will be |be |fully |)trained (by|on|up); onboarding
    and training; training due; # week training; due to training; training will; coaching and development;
    training on the job; learning and development (opportunities|program|programme)`,
  paid: `paid (full |on the job |initial |classroom |comprehensive |virtual |week |weeks |)training; paid
    (on-the-job|remote|in-house|intensive|onboarding and|six week|four week|three week|two week) training;
    training (is|will be) (fully |)paid; fully paid training; (paid|compensated) (during|for|while) ...
    training; weeks paid training; training wage; training pay; paid training`,
  weeks: `# (week|weeks|wk|wks) (of |)(paid |full |intensive |classroom |virtual |initial |on-site
    |comprehensive |in-house |onsite |fully paid |full-time |full time |remote
    |)(training|induction|onboarding|training program|training programme|training course|training period);
    training ... (is|lasts|of|for|runs|period|approximately|about|takes|program|first) ... #
    (week|weeks|wks); (first|initial) # weeks ... training; # weeks training program`,
  days: `# (day|days) (of |)(paid |full |intensive |initial |classroom |)(training|induction|onboarding);
    training ... # days`,
  months: `# (month|months) (of |)(paid |full |intensive |initial |classroom
    |)(training|induction|onboarding); training ... # months`,
  abstain: `${trainingElse}; (private|dental|medical|law|group|veterinary|busy|our) practice in ...; (we|has|have|who|he|she|they) (have |has |) (hired and |) trained (over|more than|hundreds|thousands|#) ...; (and|to|closely|work|working|collaborate|works) alongside (our|your|one of our) ... team ...; (earlier|available|travel|prepare|arrange|schedule|enrol|register|materials?|responsible) for (your |the |our |) training ...; (assist|help|support|aid|participate) ... in the training (and development |) ...; (evaluations|goals|managers?|leadership|supervise) ... provide ... training ...; provide (ongoing |regular |) training and (feedback|guidance|coaching|direction|mentoring) to ...; (create|creating|design|designing|develop|developing|build|writing) ... learning ...; learning (materials|content|modules|resources|management system|difficulties|disabilities|outcomes|curve); (provide|provides|providing|responsible for providing) ... training and support to ...; in person training and support; training and (development|learning) (are|is) (core|central|key|at the heart|a priority|important|part of who) ...; # (years|yrs|year|months) ... (in|of) training; (experience|background|stint|time|worked|practice) ... (in|of) (training|onboarding|coaching) ...; onboarding (is|as|experience) (a |an |)(plus|asset|bonus|advantage|must|required|preferred) ...; (sit|sits|sitting) in on (escalations|complaints|disputes|interviews|meetings|sales) ...; ${othersLearn}; ${othersTaught}; ${hintTrainingAbstain}; (deliver|delivering|provide|providing|conduct|conducting|develop|developing|create|design|assist|assisting|facilitate|perform|coordinate|manage|lead|support|organise|organize|preparation|maintenance|delivery)
    ... training
    (to|for|of|sessions|materials|needs|programs|courses|super|manuals|documentation|documents|guides);
    training
    (provider|company|experience|consultant|manager|coordinator|materials|manual|manuals|needs|documents|super|to
    (customers|clients|new|staff|users|end users|team|others|employees|sap)); train
    (and|new|other|our|users|customers|station|driver|tickets|staff|the team|line|journey|travel|fares);
    (personal|strength|gym|fitness|dog|weight|potty|sports|marathon) training; train the trainer;
    (degree|certificate|education|knowledge|experience|background|qualification|diploma|school)
    (or|and|in) ... training; equivalent training; training in lieu; medical training; product
    certification and training; certification and training; training or experience; experience training;
    dealer training; hvac trainings; trainings and; equipment training; of training and experience;
    (completed|prior|previous|formal|military|relevant|vocational|technical|related|special|specialized)
    training (in|or|and experience|required|from); compensation and training including hiring; hiring
    promotion ... training; layoff recall transfer ... training; compensation and training; (assist|help)
    ... train`,
}
