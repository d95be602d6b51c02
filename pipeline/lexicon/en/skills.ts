import type { TopicLexicon } from '../lexicon.ts'

export const skills: TopicLexicon<'skills'> = {
  'active-listening': `active listening; listening (skills|and|ability);
    (listen|listens|listener|listening) (actively|attentively|carefully|to (customers|clients|callers));
    (good|great|excellent|active) listener; listening`,
  'verbal-communication': `(verbal|oral|spoken) (and written |or written
    |)(communication|communications|skills|english); communication (skills|and interpersonal);
    (strong|excellent|good|great|effective|clear) (communication|communicator|verbal|interpersonal);
    communicat(e|es|ing|or) (clearly|effectively|professionally|verbally|well|with); (telephone|phone)
    (manner|etiquette|skills|presence|voice); speaking voice; verbal and written; written and
    (verbal|oral|spoken); interpersonal (skills|communication); articulate; well-spoken; well spoken`,
  'written-communication': `written (and (verbal|oral|spoken) |or verbal
    |)(communication|communications|skills|english); (verbal|oral|spoken) and written; writing
    (skills|ability|style); (excellent|strong|good) (writing|grammar|written); grammar; correspondence
    skills; write clearly; professional emails; written`,
  'problem-solving': `problem(-| )solv(ing|er|ers|e); (solve|solving|resolve|resolving) ...
    (problems|issues); troubleshoot(ing|); solution(-| )(oriented|focused|driven); resolution skills;
    resourceful(ness|); find solutions; solutions-oriented`,
  'critical-thinking': `critical (thinking|thinker); analytical( skills| thinking| mind| and|); think
    (critically|conceptually|analytically); sound judg(e|)ment; good judg(e|)ment; decision(-| )making;
    logical (thinking|thinker)`,
  empathy: `empath(y|etic|ize|ise|ise with|etically); compassion(ate|); caring
    (attitude|nature|manner|person|and); understanding of customers feelings; genuine (desire|care);
    sensitivity; emotional intelligence; kind; care for others`,
  patience: `patien(ce|tly); patient (and|with|approach|manner|listener|attitude|empathetic|demeanor); be
    patient; calm (under|manner|and|demeanour|demeanor); remain calm; keep calm; stay calm; composure;
    even-tempered`,
  tact: `tact(ful|fully|); diploma(cy|tic|tically); courte(ous|sy|ously); polite(ness|ly|); professional
    (manner|demeanor|demeanour|attitude|and courteous); friendly
    (manner|and|demeanor|attitude|disposition|phone); discreet; discretion; positive attitude; pleasant;
    personable; confidentiality and discretion`,
  'negotiation-mediation': `negotiat(e|ing|ion|ions|or)( skills|); mediat(e|ion|ing); conflict
    (resolution|management); persuasi(on|ve); influencing skills; objection handling; overcome objections;
    handle objections; rebuttals`,
  'de-escalation': `de-?escalat(e|ing|ion); deescalat(e|ion);
    (difficult|angry|irate|upset|frustrated|challenging|dissatisfied|unhappy|demanding|distressed)
    (customers|callers|clients|situations|people|guests|conversations|interactions|members); diffus(e|ing)
    ... (situations|customers); defus(e|ing); escalation (procedures|handling|management); handle
    (escalations|escalated|complaints)`,
  multitasking: `multi-?task(ing|er|s|); multi task; multiple
    (tasks|priorities|systems|screens|projects|applications|programs|platforms|channels); juggl(e|ing);
    (prioriti(s|z)e|priorities); several tasks; wear (many|multiple) hats; simultaneous(ly|); switch
    between; navigate multiple; navigating multiple; competing priorities; shifting priorities; changing
    priorities`,
  typing: `typ(ing|e) (speed|skills|at least|of|accurately|test|ability|minimum|#|with|and|quickly|while);
    wpm; words per minute; keyboard(ing| skills|); touch typ(e|ing|ist); keystrokes; # wpm; type #;
    computer and keyboard; kph; fast typing; typing`,
  'data-entry': `data(-| )(entry|input|inputting|capture|processing); enter(ing|) ... (data|information)
    (into|in); (input|inputting|record|recording|entering) ... (data|information|details); update
    (customer |client |)(records|files|accounts|database); data accuracy; accurate records; updating
    client files; document ... (interactions|calls|conversations)`,
  crm: `crm( system| systems| software| experience| tools| management| platform|); customer relationship
    management; salesforce; hubspot; dynamics; zoho; siebel; cms`,
  ticketing: `ticket(ing|s|)( system| systems| tool| tools| software| queue| platform| management|);
    zendesk; freshdesk; servicenow; jira; intercom; gorgias; kustomer; remedy; log(ging|)
    (tickets|incidents|cases); case management; helpdesk software; help desk software; trouble tickets`,
  spreadsheets: `excel; spreadsheet(s|); google sheets; pivot tables; v-?lookup(s|); lotus`,
  'computer-literacy': `computer
    (literate|literacy|skills|proficiency|proficient|savvy|knowledge|experience|operations|aptitude|systems|efficient|competent|competency|use|and
    keyboard|navigation|applications|software); pc
    (skills|literate|proficiency|proficient|knowledge|experience|and|competency); tech(-| )?savvy;
    (microsoft|ms|google)
    (office|suite|word|outlook|365|workspace|products|windows|programs|applications); microsoft;
    ms-office; msoffice; word and excel; it (skills|literate|literacy|savvy|proficient|competent);
    internet skills; technically savvy; computer; basic computer; digital literacy; comfortable with
    technology; windows (environment|based|operating|navigation)`,
  'systems-administration': `(system|systems|network|server|user|windows|linux|active directory|database)
    administration; active directory; manage user accounts; office 365 administration; vpn; server(s|)
    (maintenance|support|management); configuration of; networking; tcp ip;
    (install|configure|installing|configuring) ... (software|hardware|systems|network)`,
  'sales-upsell': `up-?sell(ing|s|); cross-?sell(ing|); up sell(ing|); cross sell(ing|); sales
    (skills|experience|techniques|ability|goals|targets|targets and|offers|background|driven); recommend
    ... (products|services); retention (skills|offers); suggestive selling;
    (sell|selling|promote|promoting) ... (products|services|packages); convert ...
    (leads|calls|enquiries); closing skills; offering additional`,
  'cash-handling': `cash (handling|register|management|drawer|transactions|desk|office|and card);
    handl(e|ing) (of |)(cash|money|payments); (process|processing|take|taking|accept|collect) ...
    payments; till; balance ... (drawer|cash); point of sale; pos system(s|); banking duties; petty cash`,
  accounting: `accounting (skills|experience|principles|knowledge|software|background|records|procedures);
    bookkeeping; invoic(e|es|ing); accounts (payable|receivable); quickbooks; xero;
    reconcil(e|iation|iations|ing); billing; ledger; sage; credits and`,
  scheduling: `schedul(e|ing)
    (appointments|skills|of|calls|meetings|deliveries|jobs|technicians|software|and|visits|services|interviews|experience);
    (appointment|calendar|diary|shift|delivery) (scheduling|management|booking|maintenance); book(ing|)
    (appointments|reservations|meetings|travel); diary management; dispatch(ing|)
    (technicians|engineers|crews); calendar`,
  'data-privacy': `confidential(ity|ly|); (data|customer|patient|client|information)
    (privacy|protection|security|confidentiality); gdpr; hipaa; pii; pci( compliance| dss|); privacy
    (laws|regulations|act|policies|standards); sensitive (information|data); cpni; phi; personal data;
    data protection act; confidential`,
  teamwork: `team(-| )?(player|work|players|oriented|environment|spirit|member|based|minded);
    (work|working|works|collaborate) (well |closely |effectively |collaboratively |)(in|with|within|as
    part of|as) a (diverse |small |close |)team; work with others; collaborat(e|ion|ive|ively|ing); part
    of a team; team-oriented; in a team; cooperat(e|ion|ive); as part of a team`,
  leadership: `leadership( skills| qualities| experience| ability| abilities|);
    (lead|leading|mentor|coach|supervise|supervising|coaching|mentoring|motivate|manage) (a
    team|teams|others|staff|the team|team members|agents|and motivate|new|junior|employees); people
    management; team (lead|leader|management|leadership); lead by example; supervisory (experience|skills)`,
  'time-management': `time(-| )management; (meet|meeting) (deadlines|targets); organi(s|z)ation(al|)
    (skills|and|ability|abilities); organi(s|z)ed;
    (manage|managing|prioriti(s|z)e|plan|planning|organize|organise) ... (time|workload|work
    load|work|day|tasks|own work); punctual(ity|); deadline(s|)( driven| oriented|);
    self-?(motivated|starter|discipline|disciplined|management); work independently; work (on|under) own
    initiative; time manager; planning and organi(s|z)ing`,
  abstain: `(multi-?task|business) office; team of; team members (can|are|enjoy|receive); customer
    relationship management (team|industry); computer provided; (laptop|computer)
    (provided|supplied|equipment); crm manager; (job|call) type; type of; typing error; of a kind; kind
    of; spelling; equal; excel (in|at|as|and grow|within)`,
}
