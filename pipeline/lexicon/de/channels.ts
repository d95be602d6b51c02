import type { TopicLexicon } from '../lexicon.ts'

export const channels: TopicLexicon<'channels'> = {
  phone: `(hebst|heben|nimmst|nehmen) ... ab; (geht|gehst|gehen) (ans|an das|rasch ans|selbst ans|immer ans) telefon; ans telefon; hörer; telefonhörer; am (hörer|draht|apparat|rohr); an der strippe; (rufst|rufen) ... (an|zurück); (ruft|rufen) (man |) (sie|dich|ihn|uns|bei uns|bei ihnen) ... an; (anrufende*|anruferin*|anrufern); *telefon; *hotline; telefonkunden; telefonat*; (ruft|rufst|rufen) (sie|dich|zurück); zurückrufen; zurückzurufen; anzurufen; voip; telefonleitung*; *anrufe; *anrufen; telefon; am telefon; telefonisch*; per telefon; via telefon; über telefon; telefonat*;
    telefonie*; telefonier*; telefonbetreuung; telefonberatung; telefonservice; telefonzentrale;
    telefondienst; anruf*; anrufer*; anrufe; anrufen; hotline*; inbound(-| |)(calls|telefonie|gespräche*|anrufe); outbound(-| |)(calls|telefonie|gespräche*); calls;
    telefonkontakt; telefongespräche*; telefonverkauf; telefonakquise; fernmündlich; headset; rückrufe*;
    call(-| |)center; callcenter; kundenhotline; servicehotline; telefonanruf*; telefonische*; phone;
    bestellhotline; notruf*`,
  email: `schriftlich (beantwort*|bearbeit*|berat*|klär*|per|und telefonisch|oder telefonisch|sowie telefonisch|zu); (anfragen|fragen|anliegen|kund*|telefonisch) (und |oder |sowie |auch |)schriftlich; telefonisch (und|oder|sowie|wie) schriftlich*; postfach; postfächer; mailpostfach; *mails; e-mail*; kontaktformular*; (ruft|rufen|anrufen|anrufe*|telefon*) ... (oder|und) (schreibt|schreiben|schreibst); e-?mail; e-?mails; email; emails; per (e-?mail|mail); mails; e-mail-*; email-*; mailanfragen;
    schriftliche*
    (anfragen|kommunikation|bearbeitung|kundenanfragen|beantwortung|kundenkommunikation|korrespondenz|anliegen|support|kundenbetreuung|kundenservice|beratung);
    mail; e-mail-anfragen; emailverkehr; mailverkehr; e-mail-verkehr; mailkorrespondenz; e-mailbearbeitung`,
  chat: `*chat; *chats; messenger-*; direktnachrichten im chat; (über|via|auf|mit|per) (whatsapp|messenger|telegram|signal); chatfenster; chatnachrichten; chatten*; chat; chats; live(-| |)chat*; chatanfragen; chat-*; webchat; messenger*; whatsapp; per chat;
    chatten; chatsupport; messaging; nachrichten`,
  social: `facebook*; instagram*; tiktok; linkedin; youtube; twitter; direktnachricht*; kommentarspalte*; soziale* (medien|netzwerke*|kanäle*|plattform*); social(-| |)media(-| |)(kanäle*|anfragen|kanal|plattform*|kommentare*|betreuung|nachrichten|support|)*; soziale*
    (medien|netzwerke*|kanäle*); facebook; instagram; social media`,
  sms: `sms; textnachrichten; kurznachrichten`,
  video: `videoanruf*; videocall*; videochat*; videoberatung*; videosprechstunde*; per (video|kamera|videotelefonie|videokonferenz); video-*; videosupport; video(-| |)(beratung|telefonie|call*|chat*|gespräche*|konferenz*|support|anruf*|ident*); per
    video; videoberatung; videotelefonie; via video; zoom; teams-calls`,
  mail: `brief; briefe; briefen; per brief; postalisch*; fax; per fax; brieflich*; briefpost; per post;
    schriftverkehr; korrespondenz; posteingang*; postbearbeitung; posteingangsbearbeitung; postein- und
    -ausgang*; postalische*; telefax; schriftgut; briefkorrespondenz; post`,
  'in-person': `(kund*|leute|menschen|besucher*|gäste*|mieter*|mitglieder|bürger*|patient*|reisende*|fahrgäste*) ... (vorbeikommen|vorbeischauen|hereinkommen|reinkommen|am schalter|am tresen|an der theke|am empfang|vor ort|am counter|am desk|an der kasse); (kommen|kommt|schauen) ... (persönlich|selbst) ... (vorbei|vorbeikommen|rein|herein); persönlich (vorbei*|vor ort|am|im|in|beraten|betreuen|und|oder|sowie); (in der|zur|zu den) (sprechstunde*|beratungsstelle|servicestelle|geschäftsstelle); am (tresen|infostand|bahnsteig|gate|infoschalter|servicestand|markt|stand|ladentisch); im (kundenbüro|servicebüro|kundenzentrum|ladenlokal|verkaufsraum|reisezentrum); beraten ... (besucher*|vor ort); persönlich* (vor
    ort|kontakt|beratung|gespräch*|kundenberatung|kundenkontakt|kundenbetreuung|betreuung|im|am|in|empfang|oder
    telefonisch|telefonisch|und telefonisch|sowie telefonisch); face-to-face; von angesicht zu angesicht;
    am (schalter|empfang|counter|tresen|point of sale|servicepoint|infopoint|serviceschalter); an der
    (rezeption|kasse|theke|information|infotheke|servicetheke); vor ort
    (beraten|beratung|betreuen|kunden|kundenberatung); in der filiale; in unserer filiale; in den
    filialen; im (markt|store|shop|laden|geschäft|kundenzentrum|showroom);
    (besucher*|gäste*|kund*|patient*|gästen|besuchern) ... (empfang*|begrüß*|bedien*); empfang ...
    (besucher*|gäste*|kund*); begrüßung ... (gäste*|besucher*|kund*); laufkundschaft; check-?in;
    publikumsverkehr; kundenverkehr; parteienverkehr; bedien* ... (gäste*|kund*); pflege;    verkaufsgespräch*; servicepoint; persönlich; kundenbesuche*`,
  abstain: `(kennenlernen|vorstellungsgespräch*|bewerbungsgespräch*|erstgespräch*|interview*|vorgespräch*) (findet|führen|läuft|erfolgt|ist|machen|per|via|über|am) ... (video|telefon|telefonisch|videocall|videoanruf|teams|zoom|whatsapp|chat|mail|e-mail); (vorstellungsgespräch*|bewerbungsgespräch*|kennenlernen|erstgespräch*|interview*|gespräch|kennenlerngespräch*|vorgespräch*) ... ... (telefon*|video*|per video|per telefon|chat|whatsapp|mail|e-mail|email|zoom|teams|per mail|per e-mail|persönlich|telegram|messenger|über whatsapp|über telegram|per chat|per whatsapp); (telefonisch*|video|schriftlich*) (vorstellungsgespräch*|bewerbungsgespräch*|erstgespräch*|interview*|kennenlern*|vorgespräch*); (kein*|nicht|ohne|weder) ... (telefonieren|telefon*|anrufe*|chat*|kundenkontakt); (rufen|ruf|rufe|melden|meld) (sie |) (uns|einfach|an|durch|mich|gerne|gern|frau|herrn) ...; (anruf|anrufen|ein anruf) (genügt|reicht|vorbeikommen) ...; (kund*|mit kunden) (sprichst|sprechen) (du|sie) nicht; (diensthandy|mobiltelefon*|handy|smartphone|firmenhandy|diensttelefon)*; telefon(nummer|isch
    erreichbar|interview*|isches interview|isches vorstellungsgespräch|isch unter|nr); telefonisches
    (interview|vorstellungsgespräch|kennenlernen|bewerbungsgespräch|erstgespräch|vorabgespräch);
    telefoninterview*;
    (bewerb*|bewirb*|bewerbung*|lebenslauf|unterlagen|sende*|schick*|senden|rückfragen|kontaktier*|erreichst|erreichen|melde*|kontakt|fragen
    vorab|auskünfte) ... (per |via |unter |an |über
    |)(telefon*|e-?mail*|email*|mail|post|anruf*|whatsapp|brief|telefonisch); (e-?mail|email)(-| |)(adresse*|an|marketing|newsletter|bewerbung); whatsapp bewerbung; per whatsapp bewerben; bewerbung
    per whatsapp; bewerben per whatsapp; social media
    (marketing|manager*|kampagnen|redakteur*|auftritt*|content|profil*|stories); folge* uns ...;
    (word|excel|outlook|internet|office) (und|oder|,) ... (e-?mail|email); outlook; post
    (ag|filiale|leitzahl|anschrift|fach|zusteller|bank); deutsche post;
    brief(träger*|zusteller*|zustellung|marken); motivationsschreiben; anschreiben; videokonferenz*
    (interview|vorstellungsgespräch); video(interview*|bewerbung|spiele*|produktion|thek*|überwachung);
    chat(bot|bots|gpt); persönlich(e|er|es|en|em) (entwicklung|gespräch mit
    uns|kennenlernen|ansprechpartner*|eigenschaften|stärken|weiterentwicklung|daten|vorstellungsgespräch|kompetenz*|note|wachstum|einarbeitung|schutzausrüstung|anforderungen|voraussetzungen|profil|atmosphäre|arbeitsplatz|coaching|zeiten|bewerbung|kommunikation
    mit|fähigkeiten|umgang|gestaltung); persönlichkeit*; persönlich und fachlich; fachlich und persönlich;
    pflege (der|von|des|unserer|und)
    (stamm*|daten*|kunden*|kundendaten|kundenstamm*|bestehender|crm|datenbank*|systeme*|kundenbeziehung*|dokument*);
    (stammdaten|daten|kundendaten|datenbank|kontakt|kunden|beziehungs|crm)(-| |)pflege; im shop system;
    (online|web)-?shop; (freundliche*|angenehme*|sympathische*|gute|geübte*) (telefonstimme|stimme am
    telefon); im geschäft(sbereich|sjahr|sfeld|sleben)*; nachrichten(technik|agentur)`,
}

export const direction: TopicLexicon<'direction'> = {
  inbound: `(ruft|rufen) (man |) (sie|dich) ... an; (anrufe*|telefonate*|mails|e-mails) (annehm*|annahme|entgegen*|beantwort*|anzunehmen); wenn ... (klingelt|anruft|anrufen|schreibt|läutet); (leute|kund*|menschen|gäste*|mieter*|mitglieder) ... (rufen|schreiben|melden) ... (uns|bei uns|an|sich); (hebst|heben) ... ab; reine* inbound*; inbound*; (geben|gibst|erteilen|erteilst|erteilung) ... (auskunft|auskünfte); telefonische* (auskunft|auskünfte|beratung|kundenberatung|betreuung|kundenbetreuung); annahme von ...; in-bound; eingehende*
    (anrufe*|telefonate*|anfragen|gespräche*|e-?mails|kundenanfragen|kundenanrufe*|calls|anliegen|nachrichten|bestellungen|kontakte|telefongespräche*|anrufen);
    eingehenden;
    (annahme|entgegennahme|annehmen|entgegennehmen|beantwort*|bearbeit*|nimmst|nehmen|beantwortest) ...
    (anrufe*|anrufen|telefonate*|telefonaten|anfragen|kundenanfragen|anliegen|kundenanliegen|e-?mails|fragen|bestellungen|calls|gespräche*|reklamationen|kundenfragen|beschwerden|kundenbeschwerden);
    (anrufe*|telefonate*|gespräche*|bestellungen) entgegen*; kundenanfragen; kundenanliegen;
    (erste*|zentrale*) (ansprechpartner*|anlaufstelle|kontaktperson); (anfragen|fragen|anliegen|anrufe)
    (von|unserer|der|seitens) (kund*|gäst*|mitglied*|patient*|nutzer*); ansprechpartner* ...
    (kund*|anliegen|fragen|bürger*|gäste*|mitglieder*); kundenhotline; servicehotline; hotline; beratung
    von kunden am telefon; anrufannahme; reklamationsbearbeitung; kundenreklamationen`,
  outbound: `(rufst|rufen) (sie |du |)(haushalte|kund*|interessenten|bestandskunden|mieter*|mitglieder|eigentümer|teilnehmer*|patient*|firmen|unternehmen|menschen|leute|ehemalige|altkunden|neukunden|unsere kund*|versicherte|spender*|abonnent*) ... an; (melden sie sich|meldest du dich) ... ... (telefonisch|per telefon|bei ihren kunden|bei deinen kunden|von dir aus|von sich aus); (meldest|melden) (du|sie) (dich|sich) (aktiv|von dir aus|proaktiv|telefonisch) ...; anzurufen; (aktiv*|proaktiv*) (anrufen|kontaktieren|auf kund*); outbound*; out-bound; ausgehende* (anrufe*|telefonate*|calls|gespräche*); telefonakquise;
    kaltakquise; kundenakquise; telefonverkauf; (bestandskunden|kunden|interessenten|neukunden) ...
    (anrufen|kontaktieren|anzurufen|telefonisch kontakt*|ansprechen); aktive*
    (kundenansprache|ansprache|kontaktaufnahme|telefonische*|anruf*); rückrufe*; proaktive*
    (kontakt*|ansprache|kundenansprache|anrufe*); telefonische*
    (akquise|neukundengewinnung|kundengewinnung|terminvereinbar*|terminierung|befragung*|kontaktaufnahme|kundenbefragung*|verkauf);
    terminvereinbarung* mit (kunden|interessenten|potenziellen*); nachfassen*; nachtelefon*; telefonische
    interviews; du rufst ... an; rufen ... kunden ... an`,
  both: `(inbound|eingehend*) (wie|wie auch|sowie) (outbound|ausgehend*); (anrufe*|anruf) ... rückrufe*; (an|ein)- und ausgehende* ...; (rufen|ruft) (dich|sie|man sie|uns) ... an ... (ihrerseits|deinerseits|umgekehrt|selbst) ...; in- und outbound*; inbound(-| |)(und|oder|/|sowie|-und|u) (-|)outbound*; in und outbound*;
    in-/outbound; outbound (und|oder|/) inbound*; in- oder outbound; (ein|eingehende*)- (und|sowie)
    ausgehende* ...; ein- und ausgehende* *; eingehende* und ausgehende* *; inbound outbound`,
  abstain: `(niemanden|nicht|keine*|nie) ... (aktiv |selbst |)(an|anrufen|anzurufen|angerufen); (rufst|rufen) ... (selbst|sie|du|aber) (niemanden|nicht|keinen) ...; inbound marketing; kein(e|en|erlei|)
    (outbound*|kaltakquise|telefonverkauf|akquise|outbound-calls|outbound-telefonie|verkauf*); keine
    outbound*; ohne (kaltakquise|outbound*|verkauf*|akquise)`,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `call(-| |)center*; callcenter*; contact(-| |)center*; kontaktcenter; servicecenter*;
    service(-| )center*; kundenservicecenter*; kundencenter; telefonzentrale`,
  office: `im büro; büro*; großraumbüro; in unserem büro; innendienst; büroräume*; bürostandort; zentrale`,
  'counter-or-store': `filiale*; in der filiale; im (markt|laden|store|shop|geschäft); verkaufsfläche*; am
    (schalter|empfang|counter|tresen); an der (rezeption|kasse|theke); hotel; restaurant; rezeption`,
  home: `home(-| |)office; homeoffice; von (zuhause|zu hause|daheim); remote`,
  field: `außendienst*; aussendienst*; beim kunden vor ort; haustür*; unterwegs; kundenbesuche*; vor ort
    beim kunden`,
  abstain: `erfahrung ... (call(-| |)center|callcenter|contact center|büro*);
    büro(material|kenntnisse|software|ausstattung|hund|hunde|organisation); ms(-| )office; kein
    außendienst; hotel(gutschein*|rabatt*); kein call(-| |)center`,
}

/** Customers who come to the worker. */
export const visitors: TopicLexicon<'visitors'> = {
  yes: `laufkundschaft; publikumsverkehr; parteienverkehr; kundenverkehr; am (schalter|tresen|empfang|counter|infopoint|servicepoint|infostand|ladentisch|servicestand); an der (theke|kasse|rezeption|infotheke|information); besucher*; (kund*|leute|menschen|mieter*|mitglieder|bürger*|patient*|gäste*) ... (vorbeikommen|hereinkommen|reinkommen|persönlich vorbei*|empfang*|begrüß*|bedien*); (begrüß*|empfang*|bedien*) ... (kund*|gäste*|patient*|besucher*|bürger*|mitglieder); sprechstunde*; filialkund*; walk-ins`,
  abstain: `kein* (publikumsverkehr|kundenverkehr|laufkundschaft|parteienverkehr|besucher*); ohne (publikumsverkehr|kundenverkehr|laufkundschaft); (website|webseiten|online|shop|seiten)(-| |)besucher*; besucher* (der|unserer) (website|webseite|seite|homepage)`,
}
