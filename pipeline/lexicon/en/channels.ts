import type { TopicLexicon } from '../lexicon.ts'
import {
  bothWays,
  callsIn,
  callsOut,
  emailsIn,
  inboundMore,
  inPersonWords,
  mailWords,
  notInPerson,
  notMail,
  notPhone,
  notVideo,
  onlyIn,
  onlyOut,
  phoneWords,
  socialWords,
  textsIn,
  videoWords,
} from './callers.ts'
import { contactDirection, contactVerbs } from './contact.ts'
import {
  channelsAbstain,
  channelsChat,
  channelsMail,
  channelsPhone,
  channelsVideo,
  directionAbstain,
  directionInbound,
  directionOnlyIn,
  directionOnlyOut,
  directionOutbound,
} from './everyday.ts'
import {
  hintBoth,
  hintChannelsAbstain,
  hintChat,
  hintEmail,
  hintInbound,
  hintInPerson,
  hintMail,
  hintOutbound,
  hintPhone,
  hintSocial,
  hintVideo,
} from './hints-of-demands.ts'
import { otherDesk } from './no-place.ts'
import {
  channelsElse,
  directionElse,
  listedInPerson,
  listedSocial,
  listedText,
  listedVideo,
} from './other-senses.ts'

export const channels: TopicLexicon<'channels'> = {
  phone: `${callsIn}; ${phoneWords}; ${channelsPhone}; ${hintPhone}; ${contactVerbs.phone}; phone; phones; telephone; telephones; telephonic; telephonically; by (tele|)phone; over the
    (phone|telephone); call(s|) (volume|volumes|handling|queue|log|logs|logging|recording|times|backs);
    (inbound|incoming|outbound|outgoing|inbound and
    outbound|customer|phone|telephone|answer|answering|make|making|take|taking|handle|handling|receive|receiving|place|placing|return|returning|screen|screening|route|routing|answers|field|fielding|client|member|patient|high
    volume of|back to back|follow
    up|follow-up|support|service|sales|warm|cold|voice|emergency|manage|transfer|direct|directing)
    (calls|call|phone calls|telephone calls); callers; voice calls; via voice; multi-?line phone;
    switchboard; on the phones; headset; headsets; hotline; helpline; dedicated helpline; call
    cent(er|re); callcent(er|re); contact by voice; voicemail(s|); voice support; voice process; cold
    calling; warm lead calling; telesales calls; lead calling; inbound or outbound calls; telemarketing;
    teleconferences; telephone calls; phone-based; one call`,
  email: `${emailsIn}; ${hintEmail}; (some|occasional|light|a little|the odd|a few) e-?mail(s|); ${contactVerbs.email}; (via|by|through|over|to|and|or|phone|telephone|chat|calls|answer|answering|respond|responding|reply|replying|handle|handling|manage|managing|customer|customers|inbound|incoming|phone
    calls|send|sending|sends|web|client|using|monitor|with|text|including|support|process|mail|fax|in|correspondence|from|draft|drafting|write|writing)
    (e-?mail(s|)|customer emails|e-mail|e-mails|emails); email
    (correspondence|support|inquiries|enquiries|queries|requests|communication|communications|customer|response|responses|contacts|channel|channels|tickets|and
    chat|and phone|and telephone|phone|chat|address program|or
    phone|management|inbox|handling|interactions|specialist|agent|based support|leads); emails; email;
    e-mail; e-mails`,
  chat: `${channelsChat}; ${hintChat}; ${contactVerbs.chat}; chat; chats; live chat; live-chat; webchat; web-chat; web chat; online chat; chat support;
    instant messag(e|es|ing|enger); messenger; whatsapp; whats app; messaging
    (platforms|apps|channels|app|platform); in-app messaging; chatting`,
  social: `${listedSocial}; ${socialWords}; ${hintSocial}; (facebook|instagram|insta|twitter|x|tiktok|linkedin|youtube) ... (comments|mentions|dms|messages|posts|reviews|replies|inbox); (comments|mentions|dms|messages|posts) on (facebook|instagram|twitter|x|tiktok|social|linkedin); dms; tweets; social inbox; (google|trustpilot|app store|online) reviews; social media
    (channels|platforms|enquiries|inquiries|inquires|support|queries|messages|comments|management|forums|customer|interactions|posts|requests|responses|and|community|contacts|accounts|outlets|pages);
    (via|by|through|over|on|and|or|chat|email|phone|including|across|respond
    to|monitor|monitoring|responding to|manage) social media; social media and (chat|email|phone); social
    (channels|platforms|messaging|networks); (facebook|instagram|twitter)
    (messages|messenger|comments|and|dms|inbox); via (facebook|instagram|twitter|social); (phone|email|e-mail|chat|web|sms|text|voice|calls|emails|chats|messaging|twitter|and|or) social (and|or|channels|chat|email|phone|media|messaging|sms|text|tickets|as); (phone|email|chat|web|sms|text|voice|chats|emails|messaging|calls) (and|or|) social`,
  sms: `${listedText}; ${textsIn}; ${contactVerbs.sms}; sms; text (message|messages|messaging|support|chat); texts; (via|by|and|or|phone|email|chat|calls)
    text(s|ing|); text or email; text and email; call text; texting`,
  video: `${listedVideo}; ${videoWords}; ${channelsVideo}; ${hintVideo}; (over|on|via|by|in) (teams|zoom|google meet|skype|facetime|microsoft teams|webex); video
    (call|calls|chat|chats|conference|conferences|conferencing|support|consultations|appointments|meetings|banking|channel|contact|relay);
    (via|by|and|or|over|through) (video|zoom|teams calls|skype); virtual
    (meetings|appointments|consultations); zoom (calls|meetings)`,
  mail: `${mailWords}; ${channelsMail}; ${hintMail}; (printed|paper|postal|mailed|paper order|printed order) (form|forms|coupon|coupons|slips|applications); (still|who|members|some) post (it|them|theirs|back); (by|via) (royal mail|air mail|airmail|carrier pigeon); (fax|faxes|faxed|faxing|fax orders); (letters|letter)
    (and|or|to|from|response|responses|correspondence); (by|via|and|or|email|phone|telephone|through)
    (post|letter|letters|mail|fax|regular mail|postal mail); postal (mail|correspondence|enquiries);
    (written|formal|incoming|outgoing|customer|daily|prepare|preparing|process)
    (correspondence|letters|mail);
    (sort|sorts|open|opens|opening|sorting|distribute|distributes|distributing|incoming|outgoing|process|processing|handle|handling|inbound)
    ... mail; mail (distribution|processing|correspondence|handling|sorting); white mail; responding to
    ... letters; snail mail; correspondence`,
  'in-person': `${listedInPerson}; ${inPersonWords}; ${hintInPerson}; on the (front |service |) counter; (across|over|behind) (a|the) (wicket|hatch|trade counter); (bring|brings|bringing) (you|us) (the|their|a) ... (ticket|claim|form|forms|receipt|papers|item); ${contactVerbs.inPerson}; (at|over|behind) the (wicket|hatch); walk-in counter; (meet|greet|see|mind|show|walk) (people|guests|visitors|tenants|residents|passengers|arrivals) (off|to|around|round|in|at|on); face to face; face-to-face; facetoface; walk-in
    (customers|clients|guests|patients|visitors|traffic|inquiries|enquiries|); walk in
    (customers|clients|guests|patients); (receive|receiving|receives) (visitors|guests|clients|customers|patients|members|callers and visitors) ; (greet|greets|greeting|welcome|welcoming|meet and
    greet) ...
    (visitors|guests|clients|customers|patients|members|shoppers|diners|callers and visitors); at the
    (counter|front desk|front counter|branch|desk|reception|bar|till|checkout|register);
    (front|service|customer|sales) counter; (front|customer) desk; (store|shop|retail|in-store|instore|customer) service desk; over the counter; counter
    (service|customers|enquiries|inquiries); (in|enter|entering|visit|visiting) (the |our
    |)(store|branch|shop|showroom|salon); in-store; in-branch; shop floor; sales floor; cash register;
    (serve|serving|assist|assisting|help|helping|attend|attending) ...
    (guests|diners|shoppers|passengers|visitors|walk-ins); personal care; provide care; direct patient
    care; residents in; house calls; home visits; visit (clients|customers|families); onsite visits;
    service users`,
  abstain: `${otherDesk}; ${channelsElse}; service desk (covers|analysts?|supports|tickets?|software|tools?); (accept|take|consider|considering|considered) (phone|telephone|email|phone or email|email or phone) (or email |or phone |) (inquiries|enquiries|calls) ...; (direct |) (email|phone|email and phone|phone and email) (calls |emails |enquiries |) (are|will) not (be |being |) ...; (restrict|limit|keep) ... to email; (standard |general |basic |modern |all |) (office|business) (equipment|machines|machinery) (such as|including|like|eg|e g|i e) ... ... (fax|phones?|telephones?|copiers?) ...; (car|vehicle|fuel|mileage) (allowance|and) ... (phone|mobile|laptop) ...; (computer|internet|tv|cable) (internet |) (and|&) (phone|telephone) (company|companies|provider|services?) ...; (phone|mobile|camera|tablet) accessories ...; (experience|proficient|proficiency|knowledge|skilled|savvy|familiarity|familiar) (with|in|of|using) ... social media (platforms|channels|tools|sites|apps|) ...; call cent(er|re) back ground; (connects?|connecting|links?|linking|match(es|)) ... with ... (over|by|via|through|on) (video|phone|chat|text|sms|zoom) ; (and |or |)(e-?mail|email) on (grandpas|grandmas|grandads|their|his|her|a|the|your|customers|aunties|mums) ... (tablet|phone|laptop|computer|ipad|device|pc) ; (email|e-mail) (set-?up|setups|settings|accounts?|passwords?|hosting|clients?|servers?|domains?|outages?|migrations?) ...; (broken|lost|slow) (email|e-mail|phones?) ; (trade|front|sales|service|parts|shop|collection|rental|hire|admissions) (counter|desk|floor) (is|are|has|have) (a |an |its |their |)(separate|different|another|own|other|elsewhere) ...; (counter|cellar-door|cellar door|shop|showroom|store|bar|floor|front desk) (staff|team|crew|colleagues|people) (are|is|get|gets) (hired|recruited|separate|separately|another|elsewhere|others) ...; (phone|chat|email) (credits?|cases?|chargers?) ; ${notPhone}; ${notInPerson}; ${notMail}; ${notVideo}; ${channelsAbstain}; ${hintChannelsAbstain}; phone only (is|ok|okay|fine|enough|accepted|works); (just|only) (a|your|an) ... phone (is |) (needed|required|enough|ok|will do); (calls|phone calls|emails|e-mails|chats|letters|messages|faxes|phones|correspondence) ... (go|goes|are passed|are sent|are routed|are forwarded|are directed|is passed|get passed|get routed) (to|through|straight|elsewhere|via) ...; (incoming |inbound |outgoing |outbound |all |any |customer |phone |sales |new )(calls|emails|chats) ... (is|are|get|gets) (handled|answered|taken|dealt with|managed|picked up|looked after|covered) (by (a|an|another|the|other|colleagues)|elsewhere|in another) ...; (calls|phone calls|phones|phone|emails|e-mails|chats|letters|faxes|social media) ... (is|are|get|gets) (handled|answered|taken|dealt with|managed|picked up|looked after|covered) (by (a|an|another|our|the|other|somebody|someone|colleagues)|elsewhere|in another|in a different|separately) ...; (warehouse|accounts|stores|billing|head office|another (team|desk|department)|other (team|teams|colleagues|agents)|marketing|colleagues in ... ) (handle|handles|deal with|deals with|look after|looks after|answer|answers|take|takes|cover|covers|mail|mails|mail out|send|sends) ... (calls|phones|emails|e-mails|chats|letters|faxes|post|newsletter|catalogues|dms|reviews); (put|passed|passes|handed|transferred|referred|routed|go|goes|sent|pointed) (on |over |across |through |)to (the|our|a) ... (sales|service|other|trade|parts|accounts|front) (desk|counter|store|shop|branch|showroom); mail out ...; newsletters?; ${contactVerbs.abstain}; (it |service |help |support )(service |)desk (analyst|analysts|team|engineer|engineers|tickets|tool|tools|manager|role|support|technician|experience|environment|operations|coordinator|project|level|systems?); it service desk; help desk; (fax|copy|copier|copying|photocopier|printing|office) (machine|machines|or fax machines|equipment); (copier|copy|printer|scanner|printers|copying|mailing|phone|computer|calculator|copy machine|photocopier|email|phones|computers|telephone) (and|or) (fax|faxes)( machine| machines| equipment|); copy or fax; over the counter (medications|medication|products|drugs|topicals|medicines|remedies|sales);
    prescription and over the counter; email (resume|resumes|cv|cvs|application|applications); social
    media (management|presence|savvy|strategy|content|marketing);
    (computer|mobile|cell|smart|company|telephone|phone|cellular|company-paid|desk|personal)
    (phone|phones) (provided|allowance|plan|discount|bill|stipend|reimbursement|insurance|and
    laptop|company|shop|brand|manufacturer|network|products|services|accessories|contracts|number); cell
    phone(s|); mobile phone(s|); smart ?phone(s|); (phone|telephone)
    (interview|interviews|screen|screening|number|numbers|plan|discount|bill|company|system
    provider|allowance|no|services provider|is required to);
    (apply|send|submit|forward|enquire|respond|application|applications|resume|cv|please) ...
    (by|via|on|using) (phone|telephone|email|e-mail|fax|post|mail); please (phone|call|telephone|email); (email|e-mail|mail|send|fax|forward|submit)
    (your|us|a|the|resume|cv|resumes|cover|me|in|at|to|copy|an) ...; email address; email marketing;
    (word|excel|powerpoint|internet|microsoft|outlook|office|windows|software|blackberry|using|skills|proficient|proficiency|knowledge|calendar|ms)
    (and|or|with|in|,) (email|e-mail); (internet|outlook|excel) email; email and internet; (email|e-mail)
    (campaigns|campaign|newsletters|newsletter|templates|updates|alerts|alert|alerts); by email to; email
    resume; via email at; email to; email at; email info; social
    (distancing|security|events|work|worker|care|activities|activity|club|life|skills|services|impact|responsibility|media
    marketing|media manager|media platform|media
    company|science|sciences|event|inclusion|value|housing|environment|enterprise|team|calendar|committee|justice|good|hours|and
    emotional|outings|interaction|isolation|gatherings|perks|network company|benefits|media presence|media
    pages at|media pages for
    us|study|mission|fund|insurance|welfare|clubs|partner|customs|trips|people|butterfly|status|support);
    follow us on ...; our social media; (find|like|connect with|join) us on ...; text (to|us|apply|on); by
    text to; in person interview(s|); interview(s|) (in person|in-person|face to face|by phone|over the
    phone|via video|via phone); (video|phone|telephone|in-person|face to face)
    (interview|interviews|interviewing|assessment); video
    (production|editing|games|game|content|resume|introduction|cv|marketing|streaming|surveillance);
    (chat|chatting) (with us|to us|to one|about the role|about this|soon|to our); informal chat;
    confidential chat; quick chat; for a chat; have a chat; chat with (our|a)
    (recruiter|recruitment|talent|hiring); voice (of the|your|heard|for); post
    (code|graduate|secondary|holder|a job|is|will|qualification|sales|return|covid|move|office); postal
    (address|service|code); mail order; voice of the customer;
    (cover|offer|reference|covering|application|referral|recommendation) letter(s|); correspondence (with
    applicants|will be|regarding this|course|only); (job|company|friends|family) in person; text size;
    (social|professional) media (savvy|marketing); call (us|now|today|for|to action|me|on|our|your|#
    |him|her|them|it|off|yourself); calls (to action|for applications|for); call out(s|) fee; the phone
    number; phone or email us; phone line provided; phone email or online to apply; customer letters of;
    in store for you; in store (discount|discounts|for); chat gpt; chatgpt; chatbot(s|); chat bots`,
}

export const direction: TopicLexicon<'direction'> = {
  'only-inbound': `${onlyIn}; ${directionOnlyIn}; ${contactDirection['only-inbound']}`,
  'only-outbound': `${onlyOut}; ${directionOnlyOut}; ${contactDirection['only-outbound']}`,
  inbound: `${callsIn}; ${textsIn}; ${emailsIn}; ${inboundMore}; ${directionInbound}; ${hintInbound}; ${contactDirection.inbound}; inbound; in-bound; incoming
    (calls|call|phone|telephone|customer|enquiries|inquiries|emails|queries|contacts|requests|orders|client|chats|and);
    (answer|answers|answering|receive|receives|receiving|take|taking|takes|field|fielding|handle|handling)
    ... (calls|phones|phone calls|telephone
    calls|telephone|phone|telephones|call|enquiries|inquiries|queries);
    (respond|responds|responding|reply|replying|response) to ...
    (inquiries|enquiries|queries|questions|emails|customers|customer|requests|calls|clients|members|callers|needs|tickets|issues|contacts|complaints|email);
    first point of contact; first line of contact;
    (queries|enquiries|inquiries|calls|questions|contacts|requests) from ...
    (customers|clients|members|patients|guests|callers|public|users|participants); customer
    (queries|enquiries|inquiries|questions|inquires|complaints); client
    (queries|enquiries|inquiries|questions); call (answering|taker|taking); provide information to
    callers; helpline; dedicated helpline; inquiries and; handle ... complaints; (customers|clients) who
    (call|contact); incoming`,
  outbound: `${callsOut}; ${directionOutbound}; ${hintOutbound}; (onboarding|kick-?off|renewal|quarterly|welcome|adoption) (calls?|reviews?|check-?ins?) (on|with|to|over|via|every|for); check-?in (calls?|emails?) (on|to|over|via|every); (quarterly|monthly|weekly|regular|proactive) check-?ins; (emails|messages|notes|nudges) to ... who (havent|have not|dont|never|stopped|missed|forgot|lapsed|left); (ring|phone|telephone|dial) (them|everyone|everybody|him|her|families|folks|all of them) ...; (phones|rings|dials) (lapsed|past|former|existing|new|every|each|our|back|donors|customers|members|patients) ...; (half|part|some|rest) of (the |your |)(day|shift|time) (is |)(dialling|dialing|calling out|phoning); phone the (member|claimant|policyholder|passenger|resident|parent|reader|buyer|seller); (let|letting) (customers|clients|members|them|people|passengers) know (when|that|if|how|by); (chase|nudge|remind) (customers|clients|members|patients|tenants|late payers) ...; ${contactDirection.outbound}; outbound; out-bound; outgoing (calls|call|customer|phone|contact|contacts|telephone); cold(-|
    )call(s|ing|er|); warm call(s|ing|); warm lead calling; lead calling; make ... (outbound |follow up
    |follow-up |sales |)calls; making ... calls; makes* ... calls to; placing calls;
    (contact|contacting|call|calling|phone|ring|ringing) ...
    (customers|clients|leads|prospects|prospective|residents|borrowers|donors|tenants|debtors|members)
    (to|about|for|regarding|within|upon|after|proactively); call back(s|); callback(s|); follow-?up calls;
    telesales; telemarketing; outreach (calls|to); customer outreach; resident outreach; reach out to
    (clients|customers|prospects|leads); collections calls; appointment setting; proactive
    (calls|outreach|contact); contact recently acquired leads; call customers; calling customers; calling
    existing; courtesy calls; welcome calls; surveys by phone; calls a day to`,
  both: `${bothWays}; ${contactDirection.both}; ${hintBoth}; (inbound|in-bound|incoming) (and|or|and or|to|,|as well as|) (outbound|out-bound|outgoing);
    outbound (and|or|and or|,|) inbound; (answer|answering|receive|receiving|take|taking) and
    (make|making|place|placing) ... calls; (make|making|place|placing|made) and
    (receive|receiving|take|taking|answer|answering|received) ... calls; inbound outbound; blended
    (calls|agent|environment|role)`,
  abstain: `${directionAbstain}; ${directionElse}; calls? from (us|you|our team|me); ${contactDirection.abstain}; inbound
    (marketing|logistics|lead|leads|sales|freight|shipments|goods|inventory|materials|deliveries|delivery|tourism);
    outbound (logistics|marketing|freight|shipments|deliveries|travel|goods|orders); inbound calls only`,
}

export const visitors: TopicLexicon<'visitors'> = {
  yes: `(greet|greets|greeting|welcome|welcoming) ... (visitors|guests|patients); (greet|greets|greeting|welcome|welcoming) ... (clients|customers) (as|when|who|in the|in our|into|at the|at our|upon|on arrival|arriving|entering|and (direct|seat|assist|guide|help));
    walk-in (customers|clients|guests|patients|visitors|inquiries|enquiries); walk-ins; visitors; front
    (desk|counter); at the (counter|branch|reception|till|checkout); in-store; in store; in-branch;
    (enter|visit) the (branch|store|shop); counter service; cash (register|drawer|handling); sales floor;
    shop floor; conference room`,
  abstain: otherDesk,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `call(-| |)cent(er|re)(s|)( environment| setting| role| floor|); contact(-|
    |)cent(er|re)(s|)( environment| setting|); phone bank; telemarketing cent(er|re)`,
  office: `(office|corporate|professional|business) (environment|setting|based|location); in-office;
    office-based; in (our|the) ... office; open(-| )plan office; head office; back office`,
  'counter-or-store': `in-store; (retail|store|branch|shop|counter|restaurant|hotel|showroom|front desk)
    (environment|setting|based|location|floor); shop floor; sales floor; in the (store|branch|shop); in
    branch; enter the branch; front (desk|counter); our (store|shop|salon|restaurant|hotel|branch)`,
  home: `(work|working) (from|at) home; home(-| )based; home office; remote (role|position|job|work); from
    the comfort of; wfh; work-from-home; fully remote; 100 % remote`,
  field: `field(-| )(based|work|sales|service|representative|visits|role); on the road; door(-| )to(-|
    )door; (visit|visiting) (customers|clients) (at|in|on); clients homes; travel to
    (customers|clients|client sites); customer sites; in the field`,
  abstain: `office (365|hours|suite|products|software|skills|supplies|equipment); microsoft office; ms
    office; (call|contact) cent(er|re) (experience|software|technology|solutions|technologies|background);
    experience in a (call|contact) cent(er|re); retail (experience|customers|clients|banking|background);
    in the field of; home office equipment`,
}
