import type { TopicLexicon } from '../lexicon.ts'

export const zones: TopicLexicon<'zones'> = {
  elsewhere: `(similar|related|recommended) (jobs|vacancies|openings|job ads)( for you|); jobs you (may|might) (also |)like; people also viewed`,
  role: `(the|about the|your|our|job|position|role) (role|job|position|opportunity)(s|);
    (job|role|position) (summary|description|overview|details|purpose|profile|info|information); summary;
    overview; about this (job|role|position); the opportunity; what this role is about; general
    information; purpose`,
  duties: `(key |main |core |primary |essential |principal |job |your |major |general
    |)(responsibilities|duties|accountabilities|tasks|functions); (duties|roles|role) and
    (responsibilities|activities|duties); responsibilities and duties; essential (job
    |)(functions|duties); what (you will|youll|you) (do|be doing|be responsible for); what you can expect
    to do; your (tasks|role|day|impact|mission); a day in the life; day to day; in this role( you will|);
    you will; the role involves; role description; what the (job|role) involves; how you will make an
    impact; duties include`,
  requirements: `(minimum |basic |key |job |essential |required |preferred |desired |position |education
    |)(requirements|qualifications|criteria|prerequisites); (required |key |essential |preferred
    |)(skills|competencies|attributes|knowledge)( required| and experience| and qualifications| and
    abilities|); what (you|youll|you will) (bring|need|have)( to succeed|); what (were|we are|we) (looking
    for|look for|need|expect); who (you are|we are looking for|were looking for); about you; you
    (have|are|bring); your (profile|skills|background|experience|qualifications); the (ideal |successful
    |right |)(candidate|applicant|person); (ideal|successful) candidate(s|); do you have; must haves; nice
    to have(s|); experience; education( and experience|); skills; person specification; candidate
    (profile|requirements); to be successful; you will have; you should have; to qualify; knowledge skills
    and abilities; special requirements`,
  benefits: `(our |your |the |employee |company |)(benefits|perks|rewards)( and perks| package| include|
    of working|); what (we offer|we can offer|is on offer|youll get|you get|you will get|youll receive|you
    will receive|do we offer|can we offer)( you|); we offer( you|); why (work|join|you|us)( with| for| us|
    here|); (salary|pay|compensation) and benefits; compensation( and benefits|); whats in it for
    (you|me); in return; perks; benefits and salary; our offer; what you can expect( from us|); why you
    should (join|apply); what makes us great; on offer; salary; pay; remuneration; rewards`,
  company: `about (us|the company|the team|our company|our client|the business|the employer|the
    organisation|the organization); who we are; our
    (company|story|mission|client|team|culture|values|business); company
    (description|overview|profile|background|information); corporate overview; the
    (company|business|client|organisation|organization|employer|team); introduction; our purpose; meet the
    team; welcome to`,
  apply: `how to apply; to apply; apply( now| today|); application(s|)( process| instructions|); next
    steps; equal (opportunity|opportunities|employment opportunity)( employer| statement|); eeo(
    statement|); disclaimer; diversity( and inclusion| equity and inclusion|); privacy( notice| policy|);
    contact( us| details|); important notice; accommodation(s|); disclaimers; selection process; interview
    process`,
}

/** Who else does what this job does not. */
const TEAM = '(team|teams|desk|crew|department|office|colleagues|staff|group|people|side|agency|partner|bot)'
const OTHERS = `(another ${TEAM}|other ${TEAM}|others|a (separate|different|dedicated sales|specialist) ${TEAM}|(the |our |a |)(sales|marketing|warehouse|night|evening|weekend|overnight|shop|store|field|accounts|finance|billing|dispatch|overseas|offshore|collections|retentions|reception) ${TEAM}|marketing|sales|reception|accounts|finance|dispatch|a bot|bots|robots|our website|an agency|the owner)`
const DOES =
  '(make|makes|handle|handles|take|takes|cover|covers|do|does|answer|answers|deals? with|looks? after|picks? up|run|runs|work|works|mind|minds)'

export const negation: TopicLexicon<'negation'> = {
  others: `(is|are|gets?|was|were) (all |mostly |usually |)(handled|covered|taken|dealt with|looked after|done|made|answered|run|staffed|worked|managed|picked up|minded|manned) (by ${OTHERS}|elsewhere|separately); (is|are) (left to|up to|a matter for|for|with|a job for|the job of) ${OTHERS}; (is|are) (somebody|someone) elses (job|work|department|task|problem|business)`,
  list: `what (you|youll|you will) (wont|will not|not|never) (be |) ...; what (the|this|your) (job|role|position|post|work) (isnt|is not|doesnt (include|involve)|does not (include|involve)); what (isnt|is not) (in|part of|included in) (the|this|your) (job|role|position|post|remit); (not|whats not|what is not) (in|part of|included in) (this|the|your) (job|role|position|post|remit); (you|youll|you will) (wont|will not|never) be (asked to|doing); out of scope; what (you|we|this job|this role|it) (wont|will not|do not|dont|never|does not|doesnt|are not|is not|isnt|cannot|cant); things you (wont|will not|dont|do not|never);
    (you|we) (do not|dont|will not|wont) (need|require|ask for|offer|have to); not (required|needed|necessary|on offer|part of (the|this) (job|role)|included); no need for`,
  before: `(our|the|a|another|other) (sales|night|evening|weekend|overnight|separate|different|dedicated sales|field|marketing|warehouse|billing|collections|retentions|other) ${TEAM} ${DOES}; (another|other) ${TEAM} ${DOES}; not; no; none; nah; nope; nowt; zilch; nada; nil; never; without; isnt; arent; doesnt; dont; cannot; cant; wont; neither; nor; non;
    rather than; instead of; unable to offer; not offering; not eligible for; other than; zero`,
  after: `(is|are) not( currently| an|)
    (possible|available|offered|option|permitted|allowed|eligible|considered|supported|required|needed|part|provided);
    not available; not possible; not offered; not permitted; not an option; not considered; (is|are)
    unavailable; not currently available; (isnt|arent|wasnt|werent) (available|possible|offered|an option|required|provided|needed|allowed|considered|permitted|part of); (cannot|cant|could not|couldnt) be (offered|accommodated|considered|provided);
    will not be (offered|available|considered|provided); not eligible; not provided`,
  abstain: `not (essential|necessary|required|needed|a must|a problem|an issue|important|expected|mandatory|compulsory) (as|since|because|but|and); non(-| )exempt; not to worry; no worries; no shows?; no-one else; not only; not just; not limited to; no matter; not to mention; no later; no longer than; not
    least; no problem; do not hesitate; dont hesitate; dont miss; do not miss; why not; if not; whether or
    not; or not; not yet; no more than; not more than; no fewer than; no less than; no one; no two`,
}
