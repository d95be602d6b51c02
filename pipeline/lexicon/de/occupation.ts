import type { TopicLexicon } from '../lexicon.ts'

const PERSON = `(mitarbeiter*|berater*|betreuer*|agent|agenten|agentin|agents|fachkraft|fachkräfte|spezialist*|kaufmann|kauffrau|kaufleute|sachbearbeiter*|representative|assistent*|assistenz|experte*|expertin|teammitglied*|kraft|kräfte|manager|koordinator*|disponent*|profi|profis|talent*|consultant|advisor|specialist|associate|telefonist*|werkstudent*|aushilfe*|quereinsteiger*|team|praktikant*|referent*|ansprechpartner*|held*|partner*)`

/** Fields of service work that titles of other trades name too: "Projektmanager Kundenservice". */
const SERVICE =
  '(kundenservice*|kundendienst|kundenbetreuung|kundenberatung|kundensupport|kundenkommunikation|kundendialog|kundenbindung|kundenkontakt*|kundencenter|customer (service|care|experience|support|operations)|call(-| |)center|contact(-| |)center|service(-| |)center|hotline|support|helpdesk|cx)'

/** Service roles and branches behind them: a "Kundenberater Gastronomie" cooks nothing. */
const SERVES =
  '(kundenservice*|kundendienst|kundendienstmitarbeiter*|kundenbetreu*|kundenberat*|kundensupport*|kundendialog*|kundenkommunikation|servicetelefon*|serviceline*|*hotline|customer (service|care|support)|(call|contact|service)(-| |)center(-| |)(agent*|mitarbeiter*|berater*|)|service(-| )agent*)'
const BRANCH =
  '(versand*|pflege*|logistik*|spedition*|transport*|gastronomie*|gastro|catering*|lebensmittel*|medizin*|gesundheit*|pharma*|apotheken*|reha*|reise*|tourismus*|touristik*|energie*|immobilien*|versicherung*|finanz*|kredit*|leasing|bau|bau*stoffe|handwerk*|event*|veranstaltung*|marketing*|werbung|redaktion|verlag*|fitness*|kosmetik*|umwelt*|labor*|chemie*|technik handel|paket*|brief*|bibliothek*|kita*|senioren*|tier*|innendienst|backoffice|back office|büro|einkauf|archiv*|datenbank*|java*|informatik*)'

export const occupation: TopicLexicon<'occupation'> = {
  'customer-service-representative': `sachbearbeit* (versicherungs|bestands|privat|geschäfts|gewerbe|bank|strom|energie|abo)(-| |)kund*; (online|plattform|portal|app|chat)(-| |)(betreuer*|betreuung); title: (*telefon|*auskunft|*telefonie|*rückfrage|*rückfragen|rückrufe|rückrufservice|willkommensteam*|willkommensservice*|begrüßungsteam*|identitätsprüf*|legitimationsprüf*|video(-| |)ident*|*stimme gesucht|stimme am abend);
    title: (paket|sendungs|gepäck|fracht)(-| |)(ermittlung*|nachforschung*|verfolgung*|suche*|tracing); (kunden|versicherten|mitglieder|mieter|leser|rentner|spender|patienten)(-| |)korrespondenz*; korrespondenz (kund*|rentner*|versicherte*|mitglieder|leser*|spender*|mieter*);
    title: (leitstelle|leitstellen*|*leitstelle|einsatzzentrale*); title: (notdienst|pannen|störungs|alarm|aufzug|aufzugs|taxi|technik|servicetechnik)(-| |)(disponent*|dispatcher*|annahme*|zentrale*|koordinat*);
    title: (service|info|kunden|gäste|mieter|besucher|bürger)(-| |)(point|punkt|counter|stand|stelle|schalter|büro|info)(|s); title: (miet|reparatur|werkstatt|geräte|mietpark|vermiet|schadens|bestell|anzeigen|retouren|rücknahme|garantie)(-| |)annahme*;
    title: (studien|verbraucher|energie|tarif|gebühren|steuer|renten|familien|pflege|schuldner|mieter)(-| |)beratung ... (telefon*|kundenportal|hotline|infoline|servicecenter);
    title: (alumni|teilnehmer|kurs|studierenden|schüler|eltern|fahrer|kurier|verkäufer|anbieter|vermieter|gastgeber|creator|trauerfall|nachlass|karten|konto|konten|vertrags|umzugs|zähler|tarif)(-| |)(service|betreuung|support); title: terminkoordinator* ... (zähler*|technik*|montage*|service*|kundendienst|heizung*|ables*|wartung*|hausbesuch*);
    title: (kundenzufriedenheit*|nachbetreuung*|kundennachbetreuung*|after-?sales(-| )(service|betreuung)|besucherservice*|gästeservice*|gästeinfo*|gäste-info*|besucherinfo*|besucher-info*|serviceannahme hotline);
    *notruf*; *rufzentrale; pannen(dienst|service|annahme|hilfe|hotline|zentrale)*; (buchungs|reservierungs|kunden|ticket|bestell|service)(-| |)(assist*|sachbearbeit*|koordinat*|zentrale*|büro|desk|telefonist*); (reklamation*|beanstandung*|gewährleistung*|garantie*|kulanz*)(-| |)(mitarbeit*|bearbeit*|sachbearbeit*|abteilung|team); mitarbeiter* (reklamation*|gewährleistung*|kundenanliegen|kundenfragen); (kundenservice|kundendienst|kundenbetreuung|kundenberatung|kundensupport|reklamation*|customer service|customer care|servicecenter|hotline)(-| |/)sachbearbeit*; *anrufer; *anruferin; (community|social media) (und |)support(-| |)(agent*|mitarbeiter*|specialist*|spezialist*); innenbetreu*; innenberat*; innenservice*; innensupport*; innenkontakt*; innendialog*; innenhotline; innenkommunikation; ${SERVES} ${BRANCH}; ${SERVES} (im|in der|der|für|bereich|im bereich) ${BRANCH}; kund (innenbetreu*|innenberat*|innenservice*|innensupport*|innenkontakt*|innendienst|innenhotline|innendialog*|innenkommunikation|innenanfragen|innenanliegen|innencenter); kund innen (service*|support*|betreuung|beratung|dienst|kontakt|center|dialog|hotline); kundinnen*; kunden(korrespond*|post|innendienst|manager bestandskunden|schalter*); (fahrgast|versicherten|mitglieder|mieter|verbraucher|energie|tarif|gesundheits|patienten|reise)(-| |)berat* (telefon*|am telefon|hotline|krankenkasse|servicecenter|service); fahrgastberat*; versichertenberat*; mitgliederberat*; telefon(kraft|kräfte|profi*|talent*|team|job|jobs|mitarbeiter*|held*|berater*|betreuer*); (aushilfe|mitarbeiter*|job|jobs|tätigkeit|minijob) (am |) telefon; am (telefon|hörer|draht|apparat|anderen ende|anderen ende der leitung|ohr der kunden); an der strippe; an den hörern;  fürs kundentelefon; (support|community support|guest support|member support|client support)( (agent*|mitarbeiter*|berater*|team|held*|hero|specialist*|representative*|assistant|associate)|); support (per|via|im|in|am|für|mit|auf|von|aus|zu|telefon*|chat|mail*|e-mail*|deutsch|german); telefonsupport*; (mail|chat|email|telefon|nutzer|user|member|mitglieder|händler|partner|gäste|shop|abo)(-| |)support*; schaden(-| |)(aufnahme|annahme|meldung*); (terminservice|studienberatung|terminvergabe|auskunft|info|information|infos|beratung|service) (am |per |)(telefon|hotline); (telefon|hotline|chat|mail)(-| )(beratung|auskunft|service); (vertrags|kündigungs|tarif|abrechnungs|rechnungs|umzugs|garantie|kulanz|retouren)(-| |)(service|hotline|auskunft); kündigungs(management|bearbeit*|team); kulanz*; (kundinnen|kund) und kunden(service|betreuung|beratung); service(-| |)(line|held*|profi*|talent*|berater*|team telefon|telefonie); bestandskunden(betreu*|service*|berat*|manager*|pflege); (clickworker|agent*) kund*; kundenagent*; serviceagent*; retouren(-| )hotline; bestell(-| )hotline; client (service*|support*|care)( ${PERSON}|); guest (support|service|care) (agent*|center|hotline|remote); kund*management bestand*; (community|social media|content|beschwerde|case|ticket|reklamations|service|kunden)(-| )manager* ... (kundenservice|kundendienst|customer service|customer care|kundenbetreuung); sachbearbeit* ... (kundenservice|kundendienst|kundenbetreuung|kundenberatung|kundensupport|kundenkorrespondenz|kundenreklamation*|reklamation*|kundenanfragen|beschwerde*|customer service|customer care|kundenkontakt|kundencenter|service center|servicecenter); (mitarbeiter*|fachkraft|kraft|assistent*|assistenz|referent*|kaufm*|kauffrau|kaufmann) ... (kundenservice|kundendienst|kundenbetreuung|kundenberatung|kundensupport|kundenkommunikation|kundendialog|kundencenter|servicecenter|hotline|callcenter|customer care|customer service); kunden(versteher*|flüsterer*|kümmerer*|held*|liebling*|expert*|profi*|retter*|freund*|engel|begeister*|verliebt*|bezogen*|lotse*|coach); (telefon|kunden|mitglieder|mieter|leser|patienten|bürger|händler|partner|fahrgast|gäste|nutzer|versicherten|eltern|studierenden|spender|abonnenten|abo|user|haushalts|reise|ticket|pannen|schaden|störungs|notfall|verbraucher|bestell|service|info)(-| |)(service*|betreu*|hotline*|dialog*|telefon*|kommunikation*|anfragen|annahme*|leitstelle*); *hotline; *hotlines; *telefonservice; störungsannahme*; anrufannahme; pannenhilfe*; ansprechpartner* (für|im) ... (kund*|mitglieder|mieter*|patienten|gäste*|nutzer*); erstansprechpartner*; after(-| )sales; telefonstimme; stimme am telefon; behördennummer; bürgerdialog; kundenanliegen; fundbüro*; kundenservice*; kundendialog*; kunden(-| )service(s|); kundendienst*; kunden(-|
    )dienst; kundenberat*; kunden(-| )berat*; kundenbetreu*; kunden(-| )betreu*; kundensupport*; kunden(-|
    )support; kundencenter*; kundenkontakt*; kundenkommunikation*; kundenbeziehungs*; kundenanfragen*;
    kundenpfleg*; kundenansprechpartner*; kundenbindung*; kundenhotline*; kundentelefon*; kunden(-|
    )hotline; kundenserviceberater*; *kundenberater*; *kundenbetreuer*; *kundenbetreuung; *kundenservice;
    *kundenservicemitarbeiter*; privatkundenberater*; geschäftskundenberater*; kundeninformation*;
    kundenzentrum*; call(-| |)center*( ${PERSON}|); callcenter*; call(-| |)cent(er|re)( ${PERSON}|);
    contact(-| |)center*; kontaktcenter*; kontakt(-| )center; customer
    (service|care|support|relations|experience) ${PERSON}; customer(-| )care ${PERSON};
    customer-service-mitarbeiter*; serviceberater*; service-?mitarbeiter*; servicemitarbeiter*;
    servicefachkraft*; service(-| )center*; servicecenter*; service
    (berater*|mitarbeiter*|agent|agents|hotline|telefon*|desk kunden); serviceagent*; servicetelefon*;
    servicekraft telefon*; service-agent; kaufm* für dialogmarketing; kauffrau für dialogmarketing;
    kaufmann für dialogmarketing; kaufleute für dialogmarketing; servicefachkraft für dialogmarketing;
    dialogmarketing; hotline*; telefonberater*; telefon(-| |)agent*; telefonagent*; telefonist*;
    telefonzentrale*; telefonservice*; telefondienst; telefonische
    (kundenberat*|kundenbetreu*|beratung|kundenservice); telefonischer kunden*; inbound(-| )*agent*;
    inbound ${PERSON}; inbound; inbound-*; chat(-| |)(agent*|berater*|mitarbeiter*|support|moderator*|operator); chatagent*; chatmoderator*; e-?mail(-|
    )(agent*|support|bearbeiter*|sachbearbeiter*); reservierungs(mitarbeiter*|agent*|abteilung|zentrale);
    reservierung*; buchungs(agent*|mitarbeiter*|service); reklamation*; beschwerdemanage*; beschwerde*;
    mitarbeiter* (im|für den|für|in der|in dem|im telefonischen|im bereich) (kunden|customer|service(-| |)center|call(-| |)center|kundenservice|kundendienst|contact
    center|kundensupport|kundenbetreuung|kundenberatung|innendienst
    kunden|support|service|kundencenter|kontaktcenter|telefonservice|kundenkontakt); support(-| |)(mitarbeiter*|agent*|berater*); supportmitarbeiter*; aftersales*; after-?sales ${PERSON};
    patientenservice*; patienten(-| |)(betreuer*|service*|hotline); mitgliederservice*; mitgliederbetreu*;
    versichertenservice*; mieterservice*; mieterbetreu*; bürgerservice*; bürgertelefon*; bürgerberater*;
    gästeservice*; gästebetreu*; fahrgast(service*|information*); leserservice*; aboservice*;
    händlerbetreu*; mandantenbetreu*; schadenhotline*; schadensachbearbeiter* telefon*; bestellhotline*;
    serviceline*; notruf*; auskunft*; kundenauskunft; hotlinemitarbeiter*; community support;
    kündigerrückgewinnung; kundenrückgewinnung; kundenlösungen; kundenexzellenz; servicemanager* kunden*`,
  'technical-support': `(hörakustik|hörgeräte|hörsysteme|smart-?home|wärmepumpen*|heizungs|wechselrichter|e-bike|fahrzeug|werkstatt|maschinen|anlagen|elektronik|telematik|drucker)(-| |)(hotline|support|helpdesk|telefonberat*|telefonsupport); werkstatt(flüsterer*|berat*|hotline|support) ... (telefon|hörer|draht); title: (1st|2nd|3rd|first|second|third)(-| )level*; title: level (1|2|3|ii|iii); (*geräte|*maschinen|*software|*automaten|computer|pc|handy|drucker|technik|router)(-| )(doktor*|versteher*|flüsterer*|hotline); technische* (support|kundendienst|service)(-| |)(mitarbeiter*|agent*|berater*|kraft|kräfte|fachkraft|spezialist*|team) (am telefon|); technische* support(-| |)(mitarbeiter*|agent*|berater*|kraft|fachkraft|spezialist*|team); (mitarbeiter*|kraft|fachkraft|aushilfe*|werkstudent*|agent*) ... technische* (support|hotline|kundenservice|kundenbetreuung|kundensupport|helpdesk|auskunft|beratung); (1st|2nd|3rd|first|second|third|1|2)(-| |)level(-| |)(supporter*|agent*|mitarbeiter*|techniker*|hotline|betreu*|kundensupport|support*( (mitarbeiter*|agent*|spezialist*|techniker*|kraft)|)); (user|anwender|benutzer|endanwender|enduser|router|dsl|netzwerk|modem|wlan|ict|edv|it|technik|techniker|system|software|hardware|drucker|pc|computer|server|cloud|saas)(-| |)(support|hotline|helpline|helpdesk|supporter*)( (mitarbeiter*|agent*|berater*|spezialist*|specialist*|techniker*|kraft|team|consultant|manager*)|); support(-| |)(mitarbeiter*|agent*|kraft|team|berater*|held*|spezialist*|specialist|) ... (*software|*app|*apps|*cloud|*portal|*geräte|*gerät|*drucker|*router|*system|*systeme|*automaten|*technik|*terminals|webshop|plattform|elektronik); (1st|first)(-| )line(-| )(support*|agent*|mitarbeiter*); support ... (software|it|ict|edv|technik|hardware|saas|app|apps|anwendungen|praxissoftware|informatik|netzwerk); (informatiker*|ict-fachmann|ict-fachfrau|fachinformatiker*|techniker*|it-fachkraft|it-spezialist*|it-mitarbeiter*|it-kraft|mediamatiker*) ... (support*|helpdesk|service(-| |)desk|hotline|anwenderbetreu*|user(-| )help*); benutzer(service|betreu*|support*|hotline); (nutzer|endanwender)betreu*; (telefonsupport*|telefonischer support|mitarbeiter* telefonsupport) ... (software|it|technik|app|edv); fernwartung*; system(-| |)support*; support(-| )consultant*; produktsupport* ...; application(-| )support*; *supporter; *supporterin; technische* (telefonberat*|telefonberatung|telefonsupport|kundenhotline|kundenauskunft|assistent* (am telefon|hotline)|anwender*|serviceberat*|ansprechpartner*|telefonist*); it(-| )support(-| )(mitarbeiter*|agent*|kraft|spezialist*|assist*); support(-| )mitarbeiter* ... (it|technik|software|edv|1st|2nd); (kundenhotline|kundenservice|kundenberat*|kundenbetreu*|kundensupport|hotline|mitarbeiter* hotline|kundenserviceberater*) ... (technik|technisch*|it|edv|1st(-| )level|2nd(-| )level); (mitarbeiter*|berater*|agent*) ... (1st|2nd|first|second)(-| )level(-| )*; anwendungs(berat*|betreu*|support*); technik(-| |)(hotline*|support*|telefon*); technische* ... (hilfe|hotline|support*|kundenservice|kundenbetreu*|kundenberat*); technische*
    (kundenservice*|kundensupport|kundenberat*|kundenbetreu*|support*|hotline*|kundendienst*berat*|berater*
    am telefon|kundenberater*|helpdesk|service desk|anwenderbetreu*|supportmitarbeiter*|kundendienst
    innendienst|hotline-mitarbeiter*); it(-| |)support*; it-support*; it (support|helpdesk|service
    desk|hotline|anwendersupport);
    it-(helpdesk|servicedesk|hotline|anwender*|kundensupport*|kundenbetreuer*|kundenservice*);
    it-supporter*; supporter*; help(-| |)desk*; helpdesk*; service(-| )desk*; servicedesk*; user(-|
    )help(-| )desk*; uhd; anwender(-| |)(betreu*|support*|berat*); anwenderbetreu*; anwendersupport*;
    application support*; software(-| )support*; softwaresupport*; support(-| |)(techniker*|engineer|spezialist*|specialist|ingenieur*); supporttechniker*;
    (first|second|third|1st|2nd|3rd|1|2)(-| )level(-| )support*; first-level*; second-level*; desktop
    support*; onsite support*; produktsupport*; systembetreuer*; edv-support*; edv-betreuer*; technical
    support*; tech support*; internet-support; produkt(-| |)support*; telefonische* technische* support`,
  'customer-success': `(kümmerer*|kümmerin*|betreuer*|ansprechpartner*|pate|patin|begleiter*) ... (stammkunden|bestandskunden|bestehende kunden|treue kunden); (customer|client|kunden)(-| |)(happiness|delight|value|growth) (manager*|lead|specialist*|partner*); (customer|client)(-| )relationship(-| )manager*; csm; kundenerfolg*; (customer|client|kunden)(-| |)(onboarding|enablement|adoption|success|engagement)( (manager*|specialist*|spezialist*|berater*|lead|consultant|associate)|); customer(-| )success*; customer success manager*; client success*; kundenerfolg*;
    onboarding(-| |)(manager*|spezialist*|specialist); implementation manager*; key user betreuer*`,
  'customer-service-supervisor': `(team|gruppen|schicht|fach)(koordinat*|verantwort*|captain|lead|sprecher*|führ*) ... (kunden*|customer*|call*|contact*|service(-| |)center|hotline|support|helpdesk|servicedesk); team (captain|lead|koordinat*) ... (kunden*|customer*|call*|contact*|hotline|support|helpdesk); (leitung|leiter*|führungskraft|verantwortliche*|bereichsleit*|abteilungsleit*|standortleit*|operations manager*|projektleit*|floor manager*) ... (kundenservice*|kundendienst ... innendienst|kundendienst|kundenbetreuung|kundencenter|call(-| |)center|contact(-| |)center|service(-| |)center|servicecenter|hotline|helpdesk|service(-| |)desk|customer (service|care|support)|kundendialog); (help|service)(-| |)desk(-| )(manager*|lead|leit*|teamleit*|supervisor*); kundenservice(-| |)(leit*|chef*); callcenter(-| |)(leit*|chef*); servicecenter(-| |)leit*; (leit*|team(-| |)leit*|gruppenleit*|teamlead|supervisor*|head|schichtleit*|stellv* leit*) ... (kundenservice*|kundendienst|kundenbetreuung|kundenberatung|kundensupport|kundendialog|kundencenter|customer (service|care|support)|call(-| |)center|contact(-| |)center|service(-| |)center|hotline|helpdesk|service desk|telefonservice|inbound); (team|gruppen|abteilungs|schicht|bereichs|stellvertretende
    teamleiter|stellvertretende* team)(-| |)(leit*|lead|manager*|führer*|coach) (im |für den |für das |in
    der |des |der |in dem |)(telefonischen |technischen |)(kunden*|call(-| |)center*|contact(-| |)center*|customer (service|care|support)|service(-| |)center*|kundenservice|inbound*|support*|helpdesk|service(-| |)desk*|hotline*|kontaktcenter*|it-support*|kundenbetreuung); (leit*|leitung|supervisor*|manager*|head
    of|head|leiter*|leiterin|verantwortliche*) (im |für den |für das |in der |des |der |in
    |)(kundenservice*|kundendienst*|kundenbetreu*|kundencenter*|call(-| |)center*|contact(-| |)center*|customer (service|care|support)|kundensupport*|service(-| |)center*|servicecenter*|kundenbetreuung|kundenberatung); kundenservice(leiter*|leitung|manager*);
    callcenter(leiter*|leitung|manager*); call(-| )center(-|
    )(leiter*|leitung|manager*|supervisor*|teamleiter*); customer (service|care|support) (manager*|team(-| |)lead*|teamleiter*|supervisor*|lead|director|leiter*); teamleiter* ...
    (kundenservice|kundenbetreuung|customer service|call
    center|callcenter|kundenberatung|kundensupport|service center|inbound|contact center)`,
  'order-clerk': `(bestell|auftrags)(-| |)(annahme|telefon*|aufnahme|hotline|service*|team); kundenauftrags(bearbeit*|abwickl*|sachbearbeit*); auftragssachbearbeit*; order(-| |)desk*; auftrags(-| |)(zentrum|center|desk|service|team|betreu*); bestell(center|zentrale|telefon|abteilung|team); (kaufm*|fachkraft|kraft|assistenz|aushilfe*) ... (auftrags*|bestellannahme|bestellabwicklung|bestellerfassung|retouren*); (vertriebsinnendienst*|verkaufsinnendienst*|innendienst*|sachbearbeit*|mitarbeiter*) ... (auftrags*|bestellannahme|bestellabwicklung|bestellwesen|order*|retouren*); auftrags(sachbearbeiter*|bearbeit*|abwickl*|erfass*|annahme*|manage*|verwaltung*|assistenz|disponent*
    innendienst|koordinat*); auftragsbearbeit*; auftragsabwickl*; auftragserfass*; auftragsannahme*;
    bestell(annahme*|abwicklung*|bearbeit*|erfass*|service*|wesen); order
    (management|processing|desk|entry)( ${PERSON}|); order(-| |)manager*; sachbearbeiter*
    (auftrags*|bestell*|order*|retouren*|versand und auftrags*);
    retouren(bearbeit*|manage*|abwicklung*|sachbearbeit*|mitarbeiter*); retoure*; mitarbeiter*
    (auftrags*|bestell*|retouren*|order*)`,
  telemarketer: `telefonmarketing*; (spenden|förder|mitglieder)(-| |)(telefonist*|telefoner*); (telefon|telefonische*)(-| |)(spender*|fundraising|förder*gewinn*); (verkauf*|verkäufer*|vertrieb*|vertriebler*|sales|akquise|akquisiteur*|promoter*|closer|abschluss*|neukund*|terminvereinbar*|terminier*|outbound*) (profi* |talent* |kraft |agent* |agents |mitarbeiter* |)(am|per) telefon; (agent*|telefonist*|telefon*|callcenter*|telefonprofi*) ... (neukund*|kundengewinnung|kundenakquise|akquise|leads|leadgenerierung|terminvereinbarung|verkauf*|vertrieb*); (telefonische*|telefon)(-| |)(fundrais*|spendenwerb*|spendergewinn*|werb*|dialog*er*); (dialoger*|fundraiser*|spendenwerber*) ... (telefon|telefonisch*); telefonakqui*; telefonwerb*; setter; appointment setter; opener telefon*; (termin|leads?)(-| |)(setter*|qualifizierer*|qualifizierung); lead(-| )generation*; kundengewinner* ... telefon*; telefon(-| )sales*; (verkäufer*|verkauf*|vertrieb*|akquise*|sales*|neukund*|abo-verkauf*|anzeigen*|kundengewinnung*) ... (am telefon|per telefon|telefonisch|telefon); call(-| |)agent* ... (verkauf*|vertrieb*|akquise*|sales|neukund*|werb*); callcenter* ... (verkauf|vertrieb|sales|akquise); (meinungs|umfrage|telefon)(forsch*|interview*); (call(-| |)center|callcenter|contact center|service center|telefon|call) ... outbound; (agent*|mitarbeiter*|berater*|telefonist*) ... outbound; telefonverk*; telefonvertrieb*; telesales*; tele(-| )sales*; telemarket*;
    telefonmarketing*; outbound*; outbound(-| )*agent*; outbound ${PERSON}; telefonakquise*; kaltakquise*;
    terminier*; terminvereinbar*; terminleg*; telefonische*
    (verkauf*|vertrieb*|akquise|neukundengewinnung|kundengewinnung|interviewer*|terminvereinbarung|verkäufer*);
    call(-| |)agent* outbound; telefoninterviewer*; telefon-interviewer*; markt(-| |)forschungs(-| |)interviewer*; interviewer*; spendenwerb* telefon*; fundraiser* telefon*; telefonist* outbound`,
  receptionist: `(front(-| |)desk|front(-| |)office) (manager*|mitarbeiter*|mitarbeitende*|kraft|team|host*|assistent*|assistenz); (automobil|kfz|autohaus|werkstatt|auto)(-| |)service(-| |)assistent*; service(-| |)assistent* ... (autohaus|werkstatt|kfz|automobil*); nacht(pförtner*|empfang*); (krankenhaus|klinik|spital|praxis|kanzlei|werks|werk|firmen|haus|schul|konzern)(-| |)(empfang*|rezeption*|pförtner*|pforte*|portier*|anmeldung); (empfang|rezeption|rezeptionist*|empfangsmitarbeit*|empfangskraft|thekenkraft) ... (telefonzentrale|fitnessstudio|fitness*|studio|praxis|klinik|kanzlei|büro|zentrale|verwaltung|therme|sauna|schwimmbad); mitarbeiter* (empfang|rezeption) (fitnessstudio|fitness*|studio|therme); pforte; pförtner*; pforten*; welcome desk*; (besucher|gäste)empfang; büroempfang; portier* ... (klinik*|krankenhaus|spital|werk|pflegeheim|senioren*|unternehmen); werkspförtner*; (telefonzentrale|zentrale) und (empfang|rezeption); empfang*; anmelde(kraft|team|bereich); infopoint empfang; (empfang*|rezeption*|anmeldung) ... (arzt*|zahnarzt*|praxis*|klinik*|tierarzt*|kanzlei*); empfang; empfangs*; empfangskraft; empfangsmitarbeiter*; empfangssekretär*;
    empfangsdame*; rezeption; rezeptionist*; receptionist*; front(-| )office(-|
    |)(mitarbeiter*|assist*|kraft|); front desk; mitarbeiter* (am |für den |für die |in der |an der
    |)(empfang|rezeption|zentrale|front office); zentrale und empfang;
    praxis(empfang*|rezeption*|anmeldung); anmeldung; arzthelfer* empfang; büroempfang; pförtner*`,
  concierge: `hotel(pförtner*|diener*|page*|portier*); *concierge; hotelportier*; hotelpage*; page; pagen; liftboy; voiturier; doorman*; door person; concierge*; portier*; doorman; hotelpage*; bellboy; hausdame portier; wagenmeister*`,
  'hotel-desk-clerk': `(campingplatz|zeltplatz|campingpark|ferienpark)(mitarbeit*|helfer*|kraft|arbeitskraft|betreu*|wart*|aushilfe*|rezeption*); empfang* ... (beherbergungsbetrieb*|hotelbetrieb*); nacht(manager*|rezeption*|portier*); hotel(rezeption*|empfang*|fachmann* rezeption|fachfrau* rezeption); (rezeptionsmitarbeiter*|rezeptionskraft|rezeptionsaushilfe*|réceptionnist*|receptionist*|gästebetreu*|gästeempfang|empfangsmitarbeiter*|empfangskraft|aushilfe rezeption|aushilfe empfang|rezeption|empfang) ... (hotel*|*hotel|hostel|pension|gasthof|resort|herberge|jugendherberge|ferienpark|campingplatz); (hotel*|*hotel|hostel) ... (rezeption|empfang|reception); shift leader* ... (front office|rezeption|reception); (teamleit*|supervisor*|schichtleit*) ... (rezeption|front office|reception);
    hotelfach* (rezeption|empfang|front office); rezeptionist* (hotel|im hotel|nacht*|in hotel); night(-| |)audit*; nachtportier*; nachtrezeption*; front(-| |)office(-| |)(agent*|mitarbeiter*
    hotel|supervisor*|manager agent); front desk agent*; empfangsmitarbeiter* (hotel|im hotel); rezeption
    (hotel|im hotel); guest (service|relations|relation) (agent|mitarbeiter*|manager*|agents|officer);
    mitarbeiter* (rezeption|empfang) (hotel|im hotel); hotelfachmann* ... empfang; hotelfachfrau* ...
    rezeption; hotelsekretär*`,
  'lodging-manager': `(nacht)?empfangsleit*; führungskr* in hotels; hausdamenleit*; zimmerbereichsleit*; beherbergungs(leit*|manager*); leit* ... (beherbergungsbetrieb*|hotelbetrieb*); (leitung|leiter*|direktor*|führung|verwaltung|verwalter*|pächter*) ... ... (hotel*|hostel*|jugendherberge*|herberge|pension|gästehaus|ferienpark|ferienanlage|campingplatz|resort|boardinghouse|tagungshaus|gasthof|berghütte|hütte|naturfreundehaus|schullandheim); wirtsleute*; hüttenpaar*; herbergs*; hüttenwirt*; hüttenwart*; hüttenpächter*; (house|hotel|hostel|property|resort|apartment) manager* ... (boardinghouse|hotel*|hostel|apartments|resort|serviced*); gastgeber* ... (hotel*|pension|hütte|hostel|ferienpark|gasthof); (leitung|leiter*|direktor*|manager*|management|chef*|geschäftsführ*|betriebsleit*) ... (hotel*|hostel*|jugendherberge|herberge|pension|gästehaus|ferienpark|ferienanlage|campingplatz|resort|boardinghouse|apartmenthaus|gasthof|tagungshaus|ferienwohnungen|ferienhäuser); (hotel|hostel|pensions|herbergs|gästehaus|resort|ferienpark|haus|camping|ferienanlagen)(leit*|direktor*|direktion*|manager*|chef*); hotel(leit*|direktor*|direktion*|manager*|betriebswirt*); hotel-manager*;
    hoteldirektor*; leiter* (hotel|pension|hostel|rezeption|front office|empfang hotel); front(-| |)office(-| |)(manager*|leiter*|leitung); empfangs(chef*|leit*|leitung); empfangschef*;
    rezeptionsleit*; hausleit* hotel; hostel(leit*|manager*); herbergs(leit*|eltern|vater); rooms division
    manager*; general manager hotel; betriebsleit* hotel; stellvertretende* hotel*;
    campingplatz(leit*|manager*)`,
  'bank-teller': `bank(bedienstet*|kundenberat*|kundenbetreu*|privatkunden*); post(schalter*|bedienstet*|filialmitarbeit*); schalter(kundenberat*|berat*|service*|personal|team|kraft); schalterangestellt*; (kunden|bank|service|kassen|geld)schalter ... (bank*|*bank|sparkasse*|filiale); mitarbeiter* kundenschalter ...; (kassier*|kassenmitarbeiter*|kassa*|kassen*) ... (bank|*bank|sparkasse*|kreditinstitut); bank(-| )(kassier*|kassa*|service*); service(mitarbeiter*|berater*|kraft) ... (bank*|*bank|sparkasse*|schalter|bankfiliale|kreditinstitut); kundenberater* ... (schalter|sparkasse|volksbank|raiffeisenbank|bankfiliale); bankkauf*; bankfach*; bank(berater*|angestellt*|mitarbeiter*|schalter*);
    schalter(mitarbeiter*|kraft|beamt*|bedienstet*|dienst); serviceberater* (bank|sparkasse|filiale
    bank|in der filiale|sparkassen|volksbank); sparkassen(kauf*|angestellt*|berater*|service*); kassierer*
    bank; kundenberater* (bank|sparkasse|privatkunden bank|filiale|am
    schalter|schalter|volksbank|raiffeisenbank); bankkassier*; mitarbeiter* (bankfiliale|bankschalter|am
    schalter|schalter|service bank|serviceschalter); privatkundenberater* (bank|sparkasse); postfiliale*`,
  cashier: `*kassa; *kasse; *kassen; *kassakraft; *kassenkraft; *kassenkräfte; kassa*; (bade|eintritts|tages|abend|kino|museums|lift|mautstellen|freibad|strandbad|park|ticket)(-| |)(kassa*|kasse*|kassier*); lotterieticketverk*; (ticket|tages|museums|theater|schwimmbad|freibad|kino|eintritts|bad|zoo|sammel|markt|haupt)(-| |)kass*; kassier*; kassen(kraft|kräfte|mitarbeiter*|aushilfe|personal|dienst|team); kasse; kassa;
    kassa*; kassenkraft*; mitarbeiter* (kasse|an der kasse|kassa|an der kassa|für die kasse);
    ticketverkäufer*; ticketverkauf; kartenverkäufer*; kinokasse; *kassierer*; tankstellenkassier*;
    supermarktkassier*; kassier* und *; verkäufer* kasse`,
  'retail-salesperson': `(bäckerei|konditorei|fleischerei|metzgerei|feinkost|lebensmittel|fisch|käse|frischetheken|backwaren|backshop|imbiss)(-| |)(verkäuf*|fachverkäuf*|fachverkauf*|verkauf*); verkaufs(hilfe*|hilfskraft|hilfskräfte|gehilf*|helfer*|kraft|kräfte|fachkraft|fachkräfte|aushilfe*|fachfrau|fachmann); (helfer*|hilfskraft|aushilfe*|kraft) (im bereich |im |für den |)verkauf; (buch|bücher|wein|getränke|spielwaren|schmuck|musik|medien|musikalien|altwaren|antiquitäten|waffen|tabak|briefmarken|kunst|bucheinzel|fahrrad|blumen|foto|elektro|zeitungs|zeitschriften|obst|gemüse|markt|teppich|stoff|uhren)(fach|einzel|)(händler*|verkäuf*|fachverkäuf*); (möbel|multimedia|edv|gartencenter|drogerie|textil|mode|foto|musikalien|buch)(-| |)(kauffrau|kaufmann|kaufleute); buch- und medienverkäuf*; wohnberater*; ladner*; greißler*; (personal shopper|einkaufsbegleit*|persönliche* einkäufer*|einkaufsberat*); fachberater* (für |) (antiquitäten|möbel|teppiche|mode|parfümerie|kosmetik|zoo|garten|tierbedarf); eisverkäuf*; (kundenberat*|kundenbetreu*|fachberat*|servicemitarbeiter*|berater*) ... (möbelhaus|möbel|küchenstudio|küchen|handyshop|mobilfunkshop|shop|store|laden|filiale|ladengeschäft|modehaus|optik|optiker*|hörakustik|gartencenter|verkauf|verkaufsfläche|elektromarkt|fachmarkt|sportgeschäft|schuhe|mode|textil|schmuck|bettenhaus|fahrradladen|fahrrad*|zoofach*|parfümerie|drogerie|reformhaus|weinhandlung); fachverkäufer* ...; verkäufer* (bäckerei|metzgerei|fleischerei|fleisch*|konditorei|backwaren|frische*|feinkost|käse*|fisch*|obst*|lebensmittel|imbiss|eis*); (bäckerei|metzgerei|fleischerei|konditorei|feinkost)fachverkäuf*; (bedien|frische|käse|wurst|fleisch|verkaufs|fisch|back)(-| |)theke; servicekraft ... (bedientheke|frischetheke|theke markt|verkauf); (mitarbeiter*|kraft|aushilfe*) ... (frischetheke|bedientheke|bedienungstheke|verkaufstheke|fleischtheke|käsetheke); retail (associate|sales*|assistant|advisor); store(-| |)(held*|team|kraft); hofladen*; kiosk*; parfümerie*; optiker*; hörgeräteakustik*; verkäufer*;
    verkaufs(mitarbeiter*|kraft|kräfte|hilfe*|aushilfe*|berater*|talent*|personal|assist*|team|profi);
    fachverkäufer*; *verkäufer*; einzelhandels*; einzelhandelskauf*; kauf* im einzelhandel;
    filial(mitarbeiter*|leit*|leiter*|verantwortliche*|kraft); filialleit*; marktleit*; marktmitarbeiter*;
    store(-| |)(manager*|mitarbeiter*|leit*|associate); shop(-| |)(mitarbeiter*|manager*|leit*|assistant*|verkäufer*); laden(aushilfe*|verkäufer*|mitarbeiter*|leit*);
    modeberater*; einrichtungsberater*; küchen(verkäufer*|berater*|fachberater*); fachberater*
    (verkauf|markt|baumarkt|im verkauf|filiale|einzelhandel|optik|im markt); augenoptiker*; hörakustik*;
    mitarbeiter* (im verkauf|verkauf|filiale|in der filiale|einzelhandel|im einzelhandel|shop|im
    shop|markt|im markt|bäckerei|baumarkt|supermarkt|verkauf und
    kasse|tankstelle|store|drogerie|warenverräumung|textil*); aushilfe (verkauf|im
    verkauf|einzelhandel|filiale|bäckerei); kundenberater* (filiale mode|im store|im
    shop|shop|markt|baumarkt|store|im markt); tankstellen(mitarbeiter*|aushilfe*); drogist*; florist*;
    buchhändler*; warenverräum*; sales assistant; verkaufsberater*
    (mode|schuhe|textil|filiale|shop|store|schmuck|handy|mobilfunk); vermietassistent*; autovermiet*;
    vermietungs(mitarbeiter*|agent*); mietwagen*; bäckereiverkäuf*; detailhandels*; detailhandelsfach*;
    regal(auffüller*|einräumer*|betreuer*)`,
  'food-service': `bedienung; bedienungs(kraft|personal|aushilfe*); *kellner; *kellnerin; abwäsch*; abwasch*; geschirrspül*; tellerwäsch*; (mitarbeiter*|aushilfe*|kraft|team|servicemitarbeiter*|servicefachkraft|service-aushilfe*|serviceaushilfe*|service) (im |in |in der |in einem |service |für das |für unser |)(kantine|restaurant|café|cafe|cafeteria|bistro|mensa|bar|biergarten|gasthaus|gasthof|wirtshaus|gaststube|bankett|imbiss|eisdiele|eiscafé|pizzeria|brauhaus|frühstück|gastronomie*|speisesaal); servicefachkraft; eisdielen*; eisverkäuf*; mensa*; servicefachangestellt*; gastro*; kellner*; servicekraft; servicekräfte; servicekraft (gastronomie|restaurant|im
    service|hotel|service|bankett); servicemitarbeiter*
    (gastronomie|restaurant|frühstück|hotel|bankett|café); restaurantfach*; restaurantleit*; koch; köche;
    köchin; *koch; *köchin; jungkoch; küchen(hilfe*|chef*|kraft|leit*|mitarbeiter*|helfer*); beikoch*;
    barkeeper*; barmitarbeiter*; barista; thekenkraft; tresenkraft; thekenmitarbeiter*;
    spül(kraft|er|hilfe*); spüler*; gastronomie*; catering*; kantinen*; bäcker; bäckerin; konditor; konditorin; metzger; metzgerin; fleischer; fleischerin; (bäcker|konditor|metzger|fleischer)(meister*|gesell*|lehr*|ei|eimitarbeit*|eiaushilfe*|eikraft|eihelfer*|eiproduktion*); pizzabäcker*; systemgastronomie*; schichtleit* restaurant; crew(-| |)(mitarbeiter*|member); mitarbeiter* (im service|gastronomie|restaurant|küche|im restaurant|in der
    küche|cafeteria|systemgastronomie|bistro); chef de (rang|partie); commis de (rang|cuisine); sous(-| |)chef*; f&b; frühstückskraft; frühstücksservice; eisverkäufer*; restaurantmitarbeiter*;
    hauswirtschaft*; servierer*; serviertochter; serviceangestellte*; fachkraft im gastgewerbe; fachfrau
    für systemgastronomie; imbiss*`,
  administrative: `(friedhofs|mitglieder|konto|konten|akten|vereins|kirchen|pfarr|gemeinde|stiftungs|schul|bestands|stammdaten|adress|liegenschafts|miet|wohnungs|gebäude|hausgeld|vertrags)(verwalter*|verwaltung*); (pfarr|gemeinde|kirchen|schul|vereins)(büro|sekretär*|sekretariat*); aktenbearbeit*; kontorist*; (büro|verwaltungs|schreib|kanzlei)(hilfskraft|hilfskräfte|gehilf*|helfer*); kanzlei(kraft|mitarbeit*|angestellt*|assist*); sachbearbeit* (im |in der |)(versand|einkauf|logistik|export|import|zoll|technik|marketing|personal|qualität*|finanz*|produktion|steuer*|vertrieb|verkauf|leasing|immobilien|bau*|energie*|versicherung*|schaden|leistung*|inkasso|mahnwesen); data(-| |)entry*; büro(arbeit*|job|jobs|tätigkeit*|aushilfe*|allrounder*|fach*); schreib(arbeit*|büro|service); tipparbeit*; assistenz (der|des) ...; assistent* (der|des) ...; (sales|vertriebs|office|hr|personal|marketing|projekt|business|payroll|legal|event)(-| |)support*; rechnungs(wesen|stellung|bearbeit*); poststelle*; büro(kauf*|kraft|kräfte|assist*|angestellt*|mitarbeiter*|hilfe*|management*|leit*|administr*|sachbearbeit*|manager*);
    bürokauf*; kauf* für büromanagement; kauf* büromanagement; sachbearbeit*; sachbearbeiter*; sekretär*;
    sekretariat*; assistenz*; assistent* der (geschäftsführung|geschäftsleitung|abteilungsleitung);
    *assistenz; team(-| |)assist*; teamassistenz; verwaltungs*; verwaltungsfach*; verwaltungsangestellt*;
    administrativ*; administrator* büro; office(-| |)(manager*|assist*|management|administrator*);
    backoffice*; back(-| )office*( ${PERSON}|); innendienst*; vertriebsinnendienst*; verkaufsinnendienst*;
    kaufmännische*
    (mitarbeiter*|angestellt*|sachbearbeit*|assist*|fachkraft|aushilfe|innendienst|allrounder*|ausbildung);
    kaufm* (angestellt*|mitarbeiter*); kv angestellte*; datenerfass*;
    daten(erfass*|eingabe*|pfleg*|typist*); dateneingabe; datentypist*; schreibkraft; schreibdienst*;
    phonotypist*; buchhalter*; buchhaltung*; *buchhalter*; *buchhaltung; lohn(buchhalt*|abrechner*|und
    gehalt*); steuerfach*; fakturist*; debitoren*; kreditoren*; rechnungsprüfer*; disponent*;
    disposition*; personal(sachbearbeit*|assist*|administr*); poststelle*; archiv*; registratur*;
    hausverwalt*; praxis(manager*|assist*); projektassist*; speditionskauf*; industriekauf*; kauf* für
    spedition*; immobilienkauf*; rechtsanwaltsfach*; notarfach*; terminkoordinator*; schadensachbearbeit*;
    leistungssachbearbeit*; dokumentation*; virtuelle* assist*; bibliothek*`,
  'care-health': `dentalassist*; dentalhygien*; prophylaxe*; (ordinations|sprechstunden|praxis|zahnarzt|tierarzt)(hilfe*|gehilf*|helfer*); dentaltechn*; arztassist*; stationshilfe*; op-(assist*|pfleg*); hörakustiker*; gehörakustik*; augenoptiker*; orthopt*; podolog*; fußpfleg*; (medizin|pflege|sanitäts)helfer*; nachtwache*; blutspende*; plasmaspende*; (senioren|alten|pflege)(stift*|heim*|zentrum*|residenz*); pflege*; *pflege*; *pfleger*; *pflegerin; krankenschwester*; krankenpfleg*; altenpfleg*;
    gesundheits(und|-)*; betreuungs(kraft|kräfte|assist*|person*|fachkraft);
    alltags(begleit*|betreu*|helfer*); heilerziehungs*; heilpädagog*;
    sozial(arbeit*|pädagog*|betreu*|assist*|dienst*); 
    kinder(pfleg*|betreu*|garten*|tages*); kita*; tagesmutter; hebamme*; arzt; ärzt*; *arzt; *ärztin;
    assistenzarzt*; oberarzt*; facharzt*; medizinische* (fachangestellt*|assist*|technolog*); mfa; zfa;
    arzthelfer*; zahnarzt*; zahnmedizin*; zahntechnik*; apotheker*; pta; pka; apotheken*; pharmazeutisch*;
    therapeut*; *therapeut*; physiotherap*; ergotherap*; logopäd*; psycholog*; psychotherap*;
    notfallsanitäter*; rettungs(sanitäter*|assist*|dienst); sanitäter*; mtra; mtla; radiolog*; tierarzt*;
    tiermedizin*; ordinations(assist*|hilfe*|gehilf*); spitex; fage; fachfrau gesundheit; schulbegleit*;
    integrationshelfer*; persönliche assistenz; 24 stunden betreuung; seniorenbetreu*; medizin*;
    optometrist*; diätassist*; masseur*; heimleit*; pdl; wohnbereichsleit*; inklusions*`,
  'software-it': `(entwickler*|*entwickler|engineer*|architekt*|administrator*|programmier*) ... ${SERVICE}; software(entwickl*|ingenieur*|architekt*|tester*|engineer); *entwickler; *entwicklerin;
    entwickler*; programmier*; fachinformatik*; informatik*; wirtschaftsinformatik*;
    system(administrat*|ingenieur*|integrat*|engineer*|techniker*|elektroniker*); it(-|
    )(administrat*|system*|consult*|berat*|leit*|manager*|architekt*|security|projekt*|spezialist*|techniker*|infrastruktur*|sicherheit*|mitarbeiter*|administrator*|netzwerk*);
    netzwerk(administrat*|techniker*|ingenieur*); datenbank*; data (engineer|scientist|analyst); devops;
    cloud (engineer|architect); web(entwickl*|designer*|master*); frontend*; backend*; fullstack*;
    full-stack*; java*; python; sap(-| )(berat*|consult*|entwickl*|admin*|basis|inhouse*|spezialist*);
    scrum master; product owner; ux*; testmanag*; qa engineer; cyber*; machine learning; informatiker*;
    anwendungsentwickl*; applikations(entwickl*|ingenieur*|manager*|betreu*); dba; edv-administrat*`,
  'logistics-labour': `lager*; (logistik|versand|pack|paket|kommissionier)(-| |)(held*|profi*|talent*|crew|team|ass|asse|kraft|kräfte|aushilf*); versand(mitarbeiter*|kraft|kräfte|helfer*|leit*|logisti*|abwickl*|packer*|personal|aushilfe*|lager*|arbeit*); (mitarbeiter*|helfer*|aushilfe*|fachkraft|kraft|kräfte|job|jobs) (im |für den |)versand; *kurier; *kuriere; *kurierin; fahrrad(kurier*|bot*); lager(mitarbeiter*|arbeiter*|helfer*|kraft|logisti*|fach*|ist*|leit*|hilfe*|aushilfe*);
    lagerist*; lager; fachlagerist*; fachkraft für lagerlogistik; kommissionier*; staplerfahrer*;
    gabelstapler*; fahrer*; *fahrer; *fahrerin; kraftfahrer*; lkw*; berufskraftfahrer*; kurier*;
    kurierfahrer*; zusteller*; *zusteller*; brief(zusteller*|träger*); paket*; auslieferung*;
    lieferfahrer*; busfahrer*; taxifahrer*; chauffeur*;
    produktions(mitarbeiter*|helfer*|kraft|fach*|leit*); produktion*;
    maschinen(führer*|bediener*|bau*|anlagen*); anlagen(führer*|bediener*|mechanik*); *helfer;
    bauhelfer*; handwerker*; maurer*; maler*; lackierer*; tischler*; schreiner*; zimmerer*; dachdecker*;
    schlosser*; *schlosser;
    schweißer*; 
     zimmermädchen; housekeeping; hausdame; roomboy;
    gärtner*; landschafts*; landwirt*; erntehelfer*; umzugs*; verpack*; packer*; versand und *; lager und versand; staplerfahrer;
    disponent* transport; cnc*; zerspan*; kfz-*; karosserie*; fachkraft lagerlogistik; montage*; tiefbau*;
    straßenbau*; postbote; lokführer*; zugbegleiter*; speditions(mitarbeiter*|fahrer*); warehouse*;
    picker; rider; kuriere`,
  sales: `verkaufsberater* (m w d |)(küchen|möbel|fenster|wintergärten|treppen|treppenlifte|badsanierung); media(-| |)berater*; medienberater*; (medien|media|anzeigen|solar|strom|photovoltaik|pv|telekommunikations|glasfaser|hausbau|fertighaus|immobilien|finanz|wein|küchen|energie|kredit|auto|bauspar)(-| |)(verkäufer*|fachverkäufer*|verkaufsberater*|vertrieb*); anzeigen(-| |)(berater*|verkauf*); verkaufsberater* (automobil*|auto|neuwagen|gebrauchtwagen|nutzfahrzeug*|immobilien|solar|photovoltaik|pv|außendienst|fertighaus|hausbau|b2b|wärmepumpen); closer; business developer*; vertriebler*; abschlussstark*; door-to-door*; d2d; haustür*; provisionsvertret*; gebietsvertret*; reisende* außendienst; (kundenberat*|kundenbetreu*|fachberat*|berater*|verkäufer*|fachverkäufer*) ... (außendienst|aussendienst|im außen*); vertrieb*; *vertrieb;
    vertriebs(mitarbeiter*|manager*|leit*|beauftragt*|assist*|ingenieur*|profi*|talent*|repräsent*|spezialist*|partner*|außendienst*|trainee|berater*|kauf*|agent*);
    außendienst*; aussendienst*; verkaufs(leit*|leiter*|manager*|repräsent*|ingenieur*);
    gebiets(leit*|verkauf*|manager*); sales*; sales
    (manager*|representative|agent|executive|mitarbeiter*|consultant|specialist|development*|director);
    account(-| |)manager*; key(-| |)account(-| |)manager*; business development*; handelsvertret*;
    versicherungs(vertret*|makler*|agent*|verkäuf*|fach*|kauf*|berat*);
    immobilien(makler*|verkäuf*|berat*); makler*; finanzberat*; vermögensberat*; kreditberat*; promoter*;
    promotion*; fundraiser*; dialoger*; dialogmarketing außendienst; anlageberat*; automobilverkäuf*;
    autoverkäuf*; verkäufer* (im außendienst|automobile|neuwagen|b2b|solar*|immobilien);
    akquise*; neukundengewinnung;
    reise(berat*|verkehrs*|büro*); tourismuskauf*; pharmareferent*; medizinprodukteberat*; franchise*;
    merchandiser*; energieberater*; vorsorgeberat*; kundenberater* im außendienst`,
  other: `(*techniker|*technikerin|techniker*|*monteur|*monteurin|monteur*) (m w d |)(im |)(außendienst|aussendienst); (ingenieur*|*ingenieur|*ingenieurin|konstrukteur*) (für |im |)(maschinenbau|anlagenbau|bauwesen|elektrotechnik|verfahrenstechnik); zug(assistent*|chef*|betreuer*|personal); bordbegleit*; bordpersonal; fahrgastbegleit*; fahrgastzähler*; fahrausweisprüf*; fahrkartenkontroll*; kontrolleur*; reinigungs*; *reinigung; reinigungskraft; putzkraft; putzhilfe; putzfee*; raumpfleger*; gebäudereinig*; hauswart*; facility*; personal(berat*|disponent*|vermittl*); recruiter*; erzieher*; *erzieher*; pädagogische fachkraft ...; (techniker*|monteur*|mechaniker*|elektriker*|installateur*|mechatroniker*|elektroniker*|anlagenmechaniker*|meister*) (im |für den |in der |beim |)(kundendienst|service|kunden-?service|reparatur*|wartung*) ...; ${SERVICE}(-| )(strategie*|konzept*|analytics|prozesse*|prozess*|projekte*|controlling|reporting|transformation|digitalisierung|qualitätsmanag*); (referent*|manager*|mitarbeiter*|spezialist*|experte*|fachkraft) ${SERVICE}(-| )(strategie*|konzept*|analytics|prozesse*|projekte*|controlling|reporting|transformation|digitalisierung); sicherheits(mitarbeiter*|kraft|kräfte|dienst*|fach*|personal); security(-| )(mitarbeiter*|kraft|personal); wachmann; wachleute; wachschutz*; objektschutz*; werkschutz*; tierpfleg*; pferdepfleg*; (ux|user|market)(-| )research*; bademeister*; badeaufsicht; fahrradmechanik*; (schadens?)regulierer*; kameraassist*; einkaufsleit*; bestatt*; imker*; winzer*; (projektmanag*|projektleit*|produktmanag*|product(-| )manager*|qualitäts*|quality*|prozess*|trainer*|coach|personalreferent*|recruiter*|recruiting*|planer*|planner*|workforce*|einsatzplan*|personalplan*|analyst*|datenanalyst*|researcher*|texter*|redakteur*|content*|marketing*|controller*|designer*|berater* digital*|datenschutz*|wissensmanag*|knowledge*|dozent*) ... ... ${SERVICE}; servicetechniker*; service(-| )techniker*; kundendienst(techniker*|monteur*|mechaniker*); techniker*; *techniker; monteur*; *monteur; mechaniker*; *mechaniker; elektriker*; elektroniker*; mechatroniker*; installateur*; anlagenmechanik*; schornsteinfeger*; hausmeister*; ingenieur*; *ingenieur*; architekt*; controller*; controlling*; wirtschaftsprüf*; steuerberat*;
    jurist*; rechtsanwalt; rechtsanwältin; anwalt*; notar*; lehrer*; lehrkraft; lehrkräfte; dozent*;
    trainer*; *trainer*; ausbilder*; nachhilfe*; professor*; wissenschaftlich*; forsch*; labor*; chemik*;
    chemie*; biolog*; physik*; marketing*; *marketing; online-marketing*; social media*; redakt*;
    journalist*; texter*; content*; grafik*; mediengestalt*; designer*; fotograf*; übersetz*; dolmetsch*;
    personal(leit*|referent*|entwickl*|manager*); hr; einkäufer*; einkauf*;
    projekt(leit*|manager*|ingenieur*|koordinat*); produkt(manager*|manage*); qualitäts*; geschäftsführ*;
    betriebsleit*; niederlassungsleit*; produktionsleit*; werksleit*; vorstand*; unternehmensberat*;
    analyst*; finanz(leit*|controll*|manager*|analyst*|direktor*); bilanzbuchhalt*; friseur*; kosmetik*;
    fitness*; polizei*; feuerwehr*; soldat*; beamt*; richter*; pfarr*; event*; veranstaltungs*; inkasso*;
    forderungs*; bauleit*; bauzeichner*; konstrukteur*; technische*
    (zeichner*|redakteur*|produktdesigner*|leiter*); prozess(manager*|ingenieur*|techniker*); risiko*;
    compliance*; datenschutz*; umwelt*; energie(manager*|techniker*); strategie*; tester*; produkttester*;
    umfrage*; heimarbeit; nebenverdienst; kameramann; schauspiel*; musiker*; sänger*; stewardess;
    flugbegleiter*; pilot*; trainer* (call center|callcenter|kundenservice)`,
  'customer-domain': `title: (agent|agents|agentin|agent in|agenten); (abend|nacht|früh|spät|wochenend|telefon|service|chat)(-| |)team`,
  generic: `helfer*; manager*; consultant*; trainee*; werkstudent*; praktik*; auszubildende*; ausbildung*; azubi*;
    mitarbeiter*; aushilfe*; fachkraft; kraft; teilzeitkraft; vollzeitkraft; agent; minijob*; nebenjob*;
    studentenjob*; ferienjob*; berater*; spezialist*; assistent*; koordinator*; servicekraft; job; jobs;
    quereinsteiger*`,
  abstain: `pflegehilfsmittel*;
    pflegeprodukt*;
    (daten|stammdaten|kontakt|kunden|archiv|beziehungs|website|artikel|produktdaten|adress|katalog)pflege; pflegekasse*;
    pflegeversicherung*;
    pflegebox*;
    pflegebedarf*;
    hautpflege*;
    fellpflege*;
    lederpflege*;
    medizintechnik*; medizinprodukt*; (ramp|cargo|check-in|travel|immobilien|press|presse|patent|secret|talent|station|gate|ground|booking|künstler|spieler|sport|model) (agent*|services agent*); (mitarbeiter*|fachkraft) im (gastronomieservice|hausservice); kundenserviceorientiert*; kundenorientiert*; serviceberater*
    (kfz|werkstatt|automobil*|autohaus|im autohaus); kfz-serviceberater*`,
}

export const rank: TopicLexicon<'rank'> = {
  supervisor: `team(-| |)leit*; teamleiter*; teamleitung; teamlead; gruppenleit*; schichtleit*;
    supervisor*; teamcoach; stellvertretende* teamleit*; teammanager*; team-manager*`,
  manager: `leiter*; leitung; abteilungsleit*; bereichsleit*; manager; managerin; kundenserviceleit*;
    *leiter; *leiterin; *leitung; verantwortliche*`,
  director: `direktor*; head; geschäftsleit*`,
  abstain: `*begleitung; *begleiter; *begleiterin; *begleiter*innen; telefonleitung; projektleiter*; bauleiter*; account manager*; customer success manager*; success manager*;
    office manager*; vertriebsleit*; wohnbereichsleit*; reiseleit*; onboarding manager*;
    beschwerdemanager*; relationship manager*; order manager*; fallmanager*; case manager*`,
}

/** Words of a title that speak of service, inside the names of occupations too. */
export const domain: TopicLexicon<'domain'> = {
  service: `title: (verkaufsinnendienst*|vertriebsinnendienst*|innendienst*|auftrag*|order*|kunde|kundin|kundinnen|kunden*|klienten*|service*|*service|support*|hotline*|telefon*|call*|kontakt*|beratung*|berater*|betreu*|*betreuung|anfragen*|auskunft*|anliegen|reklamation*|beschwerde*|retouren*|buchung*|bestell*|patienten*|gäste*|mitglieder*|fahrgast*|fahrgäste*|passagier*|reisende*|versicherte*|bürger*|mieter*|nutzer*|anwender*|user*|chat*|dialog*|help*|ansprechpartner*|anlaufstelle*|leser*|abo|abonnent*|spender*|*telefon|*telefonie|*auskunft|*anfragen|*anliegen|*rückfragen|*rückfrage|*anrufe|*anrufer|*annahme|*korrespondenz|*beratung|*stimme|*dialog|*kontakt|*hotline|*leitstelle|rückrufe|willkommens*|stimme|zuhör*|zuhören|ohr|angehörige*|interessent*|infoservice|infopunkt|infopoint|info)`,
}
