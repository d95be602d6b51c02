import type { TopicLexicon } from '../lexicon.ts'

export const channels: TopicLexicon<'channels'> = {
  phone: `(leitung|leitungen|drähte|apparat) ... (glüht|glühen|heiß|voll|klingelt|klingeln|läutet|besetzt);
    am anderen ende (der leitung|des hörers|der strippe|des telefons|);
    in (der|die|deiner|ihrer) leitung;
    # (telefon|kunden|)gespräche*;
    ein gespräch nach dem anderen; gespräch um gespräch; gespräch für gespräch;
    (es|das telefon|der apparat|die hotline) (läutet|bimmelt|schellt|klingelt);
    (wählst|wählen) ... (nummer|nummern);
    warteschleife; durchstellen; durchgestellt; durchzustellen; am hörer; kopfhörer auf;
    (klingelst|klingeln|rufst|rufen|telefonierst|telefonieren) ... (durch|hinterher|ab);
    (verbindest|verbinden) ... weiter; (annahme|vermittlung) von (anrufen|telefonaten|gesprächen);
    (ruft|rufen) an; (ruft|rufen) (uns|dich|sie|bei uns|bei dir|bei ihnen|bei) ... an; knopfdruck; (tel|telefon) (mail|e-mail|email|fax|chat|und|oder) ...; per tel; (greifst|greifen) ... zum (hörer|telefon); am (draht|apparat|hörer); an der strippe; *telefon; rufen an; (rufen|ruft|rufst) ... (an|zurück); (am|ans|per|das|unser|zum|via|übers|über das|mit dem) (*telefon|telefon|hörer); telefonierst; *telefonate; *gespräche am telefon; klingelt ... (telefon|uns|dir|apparat); telefonisch*; fernmündlich*; ruft (sie|dich|an|uns); (hebst|heben|nimmst|nehmen) ... ab; (geht|gehst|gehen) (ans|an das|rasch ans|selbst ans|immer ans) telefon; ans telefon; hörer; telefonhörer; am (hörer|draht|apparat|rohr); an der strippe; (rufst|rufen) ... (an|zurück); (ruft|rufen) (man |) (sie|dich|ihn|uns|bei uns|bei ihnen) ... an; (anrufende*|anruferin*|anrufern); *telefon; *hotline; telefonkunden; telefonat*; (ruft|rufst|rufen) (sie|dich|zurück); zurückrufen; zurückzurufen; anzurufen; voip; telefonleitung*; *anrufe; *anrufen; telefon; am telefon; telefonisch*; per telefon; via telefon; über telefon; telefonat*;
    telefonie*; telefonier*; telefonbetreuung; telefonberatung; telefonservice; telefonzentrale;
    telefondienst; anruf*; anrufer*; anrufe; anrufen; hotline*; inbound(-| |)(calls|telefonie|gespräche*|anrufe); outbound(-| |)(calls|telefonie|gespräche*); calls;
    telefonkontakt; telefongespräche*; telefonverkauf; telefonakquise; fernmündlich; headset; rückrufe*;
    call(-| |)center; callcenter; kundenhotline; servicehotline; telefonanruf*; telefonische*; phone;
    bestellhotline; notruf*`,
  email: `(den|im|dem|unseren|der|ins|einen|deinen|ihren|unser) (elektronischen|digitalen|virtuellen) (posteingang|briefkasten|postfach);
    inbox; nachrichteneingang; mailverkehr; mailanfragen;
    (elektronische*|digitale*|virtuelle*) (posteingang*|briefkasten|postfach|post);
    mail(-| |)postfach*; *postfach; *postfachs; posteingang; (mailen|mailt); *mails; mailkörbchen; support(-| )inbox; mailen (dir|ihnen|uns|euch); mailst; mailt; mailen; (anfragen|antworten|kund*|fragen) ... per mail; schriftlich* (per|über|via) (mail|e-mail|email); e-mails; e-mail-postfach; *postfach; ticket*mails; schriftlich (beantwort*|bearbeit*|berat*|klär*|per|und telefonisch|oder telefonisch|sowie telefonisch|zu); (anfragen|fragen|anliegen|kund*|telefonisch) (und |oder |sowie |auch |)schriftlich; telefonisch (und|oder|sowie|wie) schriftlich*; postfach; postfächer; mailpostfach; *mails; e-mail*; kontaktformular*; (ruft|rufen|anrufen|anrufe*|telefon*) ... (oder|und) (schreibt|schreiben|schreibst); e-?mail; e-?mails; email; emails; per (e-?mail|mail); mails; e-mail-*; email-*; mailanfragen;
    schriftliche*
    (anfragen|kommunikation|bearbeitung|kundenanfragen|beantwortung|kundenkommunikation|korrespondenz|anliegen|support|kundenbetreuung|kundenservice|beratung);
    mail; e-mail-anfragen; emailverkehr; mailverkehr; e-mail-verkehr; mailkorrespondenz; e-mailbearbeitung`,
  chat: `(fenster|fenstern|fensterchen|sprechblasen|unterhaltungen|dialogen) ... (gleichzeitig|parallel|auf einmal|am bildschirmrand|nebeneinander);
    (gleichzeitig|parallel|nebeneinander|auf einmal) ... ... (fenstern|fenster|sprechblasen|unterhaltungen|dialogen|dialoge);
    (schreibst|tippst|antwortest|schreiben|tippen|antworten) ... in echtzeit;
    sprechblase*; (whatsapp|messenger|chat)(-| )(nachrichten|anfragen|kanal|kanäle);
    *chat; *chats; messenger-*; direktnachrichten im chat; (über|via|auf|mit|per) (whatsapp|messenger|telegram|signal); chatfenster; chatnachrichten; chatten*; chat; chats; live(-| |)chat*; chatanfragen; chat-*; webchat; messenger*; whatsapp; per chat;
    chatten; chatsupport; messaging; nachrichten`,
  social: `(unter|auf) (unseren |den |)(posts|beiträgen|reels|postings|tweets);
    community(-| |)management; threads; linkedin;
    facebook*; instagram*; tiktok; linkedin; youtube; twitter; direktnachricht*; kommentarspalte*; soziale* (medien|netzwerke*|kanäle*|plattform*); social(-| |)media(-| |)(kanäle*|anfragen|kanal|plattform*|kommentare*|betreuung|nachrichten|support|)*; soziale*
    (medien|netzwerke*|kanäle*); facebook; instagram; social media`,
  sms: `sms; textnachrichten; kurznachrichten`,
  video: `webcam; (vor|per|über|in|in die|durch) (der |die |)(kamera|webcam);
    (sieht|sehen) (dich|sie|euch|man dich|man sie) ... (bildschirm|kamera|monitor);
    bildschirmgespräch*; face to face am bildschirm;
    (*calls|calls|*gespräche|gespräche|meetings|*termine|termine|*anrufe|anrufe|gesprächen|terminen) per video*; videocall*; videoanruf*; videosprechstunde*; videoanruf*; videocall*; videochat*; videoberatung*; videosprechstunde*; per (video|kamera|videotelefonie|videokonferenz); video-*; videosupport; video(-| |)(beratung|telefonie|call*|chat*|gespräche*|konferenz*|support|anruf*|ident*); per
    video; videoberatung; videotelefonie; via video; zoom; teams-calls`,
  mail: `(per|über|am|aus dem|das) faxgerät;
    (handschriftlich*|eigenhändig*) (brief*|antwort*|karten);
    (mit|per|und|klebt|trägt) (briefmarke*|briefporto|frankierung);
    faxgerät*;
    (im|per|mit|in einem) (umschlag|kuvert|couvert);
    (auf|aus) papier (kommen|kommt|ein*|beantwort*|antwort*|schreiben|schreibst);
    handgeschrieben*;
    briefumschläge*;
    frankier*;
    postkarten; briefpost; papierpost; per (brief|fax|briefpost); faxen; (brief|fax) (und|oder) (mail|e-mail|telefon); posteingang; per fax; faxe; faxen; telefaxe; briefpost*; schreiben per post; auf dem postweg; postweg; briefverkehr; kundenbriefe; kundenpost; schriftstücke; einschreiben; brief; briefe; briefen; per brief; postalisch*; fax; per fax; brieflich*; briefpost; per post;
    schriftverkehr; korrespondenz; posteingang*; postbearbeitung; posteingangsbearbeitung; postein- und
    -ausgang*; postalische*; telefax; schriftgut; briefkorrespondenz; post`,
  'in-person': `(kund*|leute|menschen|bürger*|mieter*|mitglieder|gäste*|besucher*|fahrgäste|reisende*|versicherte|klient*) ... (kommen|kommt|betreten|besuchen|sitzen|stehen|spazieren|schauen) ... (kundenzentrum|kundencenter|gegenüber|büro|haus|vor dir|vor ihnen|pult|schalter|servicebüro|geschäftsstelle|beratungsstelle|rein|herein);
    (kommen|kommt|treten|tritt|stehen|steht) ... an (ihren|deinen|unseren|ihrem|deinem|unserem) (tisch|schalter|tresen|stand|platz|pult|counter|schreibtisch);
    im foyer; (theater|abend|tages|kino|museums)kasse; an (ihrem|deren|dem) (schreibtisch|arbeitsplatz) ... helf*; am arbeitsplatz der (kolleg*|mitarbeit*|nutzer*|anwender*); persönlich oder (telefonisch|per); persönlich, telefonisch ...; *schalter; *schaltern; *tresen; *infotheke; *counter; infostand; messestand; infomobil; (stehen|steht|kommen|kommt|sitzen) ... (vor dir|vor ihnen|zu dir|zu ihnen|persönlich) ...; zu den (sprechzeiten|öffnungszeiten) ... persönlich; auch persönlich; persönlich entgegen*; kundenbesuch*; besuch ... (kundschaft|kund*); von mensch zu mensch vor ort; kundenzentrum vor ort; (am|hinter dem|hinterm) (*tresen|*schalter|*counter); (bei|zu) (den |unseren |)(kund*|mieter*|mitgliedern) (vor ort|zu hause|nach hause); (kund*|leute|menschen|besucher*|gäste*|mieter*|mitglieder|bürger*|patient*|reisende*|fahrgäste*) ... (vorbeikommen|vorbeischauen|hereinkommen|reinkommen|am schalter|am tresen|an der theke|am empfang|vor ort|am counter|am desk|an der kasse); (kommen|kommt|schauen) ... (persönlich|selbst) ... (vorbei|vorbeikommen|rein|herein); persönlich (vorbei*|vor ort|am|im|in|beraten|betreuen|und|oder|sowie); (in der|zur|zu den) (sprechstunde*|beratungsstelle|servicestelle); (kund*|besucher*|mitglieder|gäste*) ... (in der|in unserer) geschäftsstelle; am (tresen|infostand|bahnsteig|gate|infoschalter|servicestand|markt|stand|ladentisch); im (kundenbüro|servicebüro|kundenzentrum|ladenlokal|verkaufsraum|reisezentrum); beraten ... (besucher*|vor ort); persönlich* (vor
    ort|kontakt|beratung|gespräch*|kundenberatung|kundenkontakt|kundenbetreuung|betreuung|im|am|in|empfang|oder
    telefonisch|telefonisch|und telefonisch|sowie telefonisch); face-to-face; von angesicht zu angesicht;
    am (schalter|empfang|counter|tresen|point of sale|servicepoint|infopoint|serviceschalter); an der
    (rezeption|kasse|theke|information|infotheke|servicetheke); vor ort
    (beraten|beratung|betreuen|kunden|kundenberatung); in der filiale; in unserer filiale; in den
    filialen; im (markt|store|shop|laden|geschäft|kundenzentrum|showroom);
    (besucher*|gäste*|kund*|patient*|gästen|besuchern) ... (empfang*|begrüß*|bedien*); empfang ...
    (besucher*|gäste*|kund*); begrüßung ... (gäste*|besucher*|kund*); laufkundschaft; check-?in;
    publikumsverkehr; kundenverkehr; parteienverkehr; bedien* ... (gäste*|kund*); pflege;    verkaufsgespräch*; servicepoint; persönlich; kundenbesuche*`,
  abstain: `(elektronischen|digitalen|virtuellen) (posteingang|briefkasten|postfach);
    (verkaufen|verkauft|vertreiben|liefern|reparieren|anbieter|händler*|sortiment) ... (telefone|telefonen|faxgeräte*|headsets|webcams|smartphones|handys|kameras) ...;
    telefoniert wird ... (nicht|nie|kaum) ; (telefoniert|gechattet|angerufen|gemailt) (wird|werden) ... (nicht|nie|kaum|gar nicht|nirgends); (telefonate|anrufe|telefon|chats|chat|mails|post|briefe|telefonie) (führt|führen|übernimmt|übernehmen|nimmt|nehmen) (die|das|der|ein|eine|unser*) ... in der (hotline|zentrale|telefonzentrale); (telefonate|anrufe|telefon|chats|chat|mails|post|briefe|telefonie) (führt|führen|übernimmt|übernehmen|nimmt|nehmen|macht|machen|beantwortet|bearbeitet|erledigt|betreut) (die|das|der|ein|eine|unser*|andere*|externe*|jemand|frau|herr) ...; (schreib|schreibe|schreiben sie|schreibt|meld|melde|melden sie|kontaktiere|kontaktieren sie) (uns|mir|einfach|dich|sich|bei uns) ... (whatsapp|telegram|chat|messenger|signal|sms); gespräche über (messenger|whatsapp|telegram); (telefon|telefonie|telefonsupport|chat|hotline) (gibt es|haben wir|bieten wir|entfällt|haben wir abgeschafft) ... (nicht|keine*|abgeschafft|nie); (telefon*|anrufe*|telefonate*|*telefon|hotline*|chat*|chats|mails|e-mails|*hotline|briefe|post) ... (übernimmt|übernehmen|macht|machen|erledigt|bearbeitet|betreut|bedient|beantwortet|geht|gehen|laufen|läuft|landen|landet|liegt|liegen) ... (kolleg*|anderes team|anderen team|eigenes team|ein team|zentrale|callcenter|dienstleister*|partner*|andere*|externe*|extern|nachbarteam|nachbarabteilung|schwesterteam|tochter*); (telefon*|anrufe*|telefonate*|*telefon|hotline*|chat*|chats|mails|e-mails|*hotline|briefe|post) (nimmst|nehmen|machst|führst|führen|beantwort*|gibt|haben|hast|brauchst|brauchen|bieten) (du|sie|es|wir) ... (nicht|keine|keins|keinen|kein|keines); telefonieren (musst|müssen|brauchst|brauchen) ...; (telefon*|anrufe*|telefonate*|*telefon|hotline*|chat*|chats|mails|e-mails|*hotline|briefe|post) ... (musst|müssen|brauchst|brauchen) (du|sie) ... (nicht|keine|kein|nie); (telefon*|anrufe*|telefonate*|*telefon|hotline*|chat*|chats|mails|e-mails|*hotline|briefe|post) ... (ist|bleibt) ... (stumm|aus|tabu|nicht dein|nicht ihre|kein thema|abgeschaltet); (nicht|nie|niemals|ohne|kein|keine|keinen|statt|weder) ... (telefon*|anrufe*|telefonate*|*telefon|hotline*|chat*|chats|mails|e-mails|*hotline|briefe|post); am telefon ... hörst ...; (nicht|nie) am telefon; bitte (keine|nicht) ... (anrufe|telefonisch*|per mail|per post); (kennenlernen|vorstellungsgespräch*|bewerbungsgespräch*|erstgespräch*|interview*|vorgespräch*) (findet|führen|läuft|erfolgt|ist|machen|per|via|über|am) ... (video|telefon|telefonisch|videocall|videoanruf|teams|zoom|whatsapp|chat|mail|e-mail); (vorstellungsgespräch*|bewerbungsgespräch*|kennenlernen|erstgespräch*|interview*|gespräch|kennenlerngespräch*|vorgespräch*) ... ... (telefon*|video*|per video|per telefon|chat|whatsapp|mail|e-mail|email|zoom|teams|per mail|per e-mail|persönlich|telegram|messenger|über whatsapp|über telegram|per chat|per whatsapp); (telefonisch*|video|schriftlich*) (vorstellungsgespräch*|bewerbungsgespräch*|erstgespräch*|interview*|kennenlern*|vorgespräch*); (kein*|nicht|ohne|weder) ... (telefonieren|telefon*|anrufe*|chat*|kundenkontakt); (rufen|ruf|rufe|melden|meld) (sie |) (uns|einfach|durch|mich|gerne|gern|frau|herrn) ...; (rufen sie|ruf|rufe) (an|durch) ...; (anruf|anrufen|ein anruf) (genügt|reicht|vorbeikommen) ...; (kund*|mit kunden) (sprichst|sprechen) (du|sie) nicht; (diensthandy|mobiltelefon*|handy|smartphone|firmenhandy|diensttelefon)*; telefon(nummer|isch
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
  inbound: `(bei|zu) (dir|ihnen) (kommen|kommt|melden|landet|gehen) ... (an|zusammen|ein|sich);
    (landen|landet|laufen|läuft|gehen|strömen|trudeln|prasseln) ... (bei (dir|ihnen|uns)|auf deinem tisch|auf ihrem tisch|ein|rein|auf);
    (melden|meldet|wenden|wendet|suchen|brauchen|fragen) ... (sich |)... (an|bei) (dich|sie|dir|ihnen|uns) ...;
    (gehst|gehen) (du |sie |)(ran|dran|ans telefon);
    (postfach|posteingang|inbox|warteschlange|eingangskorb|ticketliste|mailbox|ticketschlange|ticketkorb) (füllt|läuft|quillt|leert|ist|wartet|wächst);
    (arbeitest|arbeiten|leerst|leeren|leert) ... (postfach|posteingang|inbox|warteschlange|tickets|ticketliste|eingang*|mailbox);
    (wenn|sobald|falls) es (klingelt|läutet|schellt|bimmelt);
    (hebst|heben|gehst|gehen|nimmst|nehmen) ... ab (wenn|sobald);
    (kommen|kommt|treten|wendet|wenden) ... auf (dich|sie|uns) zu;
    auf (dich|sie) (warten|wartet) ... (anfragen|tickets|anrufe|nachrichten|fragen);
    (ruft|rufen|ruf) an; (nimmst|nehmen|nimmt) ... (rufe|*anzeigen|*meldung|*meldungen|beanstandung*|widersprüche|einwände|mängel|schäden); (mailen|faxen|chatten|texten) (uns|dich|sie|noch|sogar|mit uns); (ruft|rufen) ... bei (ihnen|dir|uns|euch) an; fragt per ...; anruf kommt rein; (kommt|kommen|trifft|treffen|gehen|geht) ... (rein|herein|ein); (ruft|rufen) (der|die|das|ein|eine|unsere|unser|ihre) (kund*|landwirt*|gast|gäste|mieter*|patient*|fahrer*|leute|*kund*) ... an; beantwort*; antwortest; antworten; rufen an; (rufen|ruft) (mit|wegen|weil|wenn|bei|uns|dich|ihnen|täglich|oft|häufig|nachts|meist|meistens|dann|hier|aus) ... an; (kund*|leute|menschen|gäste*|mieter*|mitglieder*|bürger*|patient*|nutzer*|versichert*|anwender*|fahrgäste|reisende*|eltern|händler*|handwerker*|gastronom*|ärzt*|apotheker*|landwirt*|wirte|betriebe|firmen|haushalte|urlauber*|abonnent*|käufer*|besteller*|studierende*|lehrkräfte|leser*|spender*|anrufende*|interessent*|bewohner*|filialen|partner*|vermieter*|eigentümer*|inserent*|angehörige*|senior*|hebammen) (rufen|ruft|schreiben|schreibt|mailen|melden|meldet|fragen|chatten|wenden|kontaktieren|bestellen|anrufen); (melden|meldet|schreiben|schreibt|mailen|mailt|wenden|stellen|stellt|schildern) ... (uns|dir|ihnen|dich|an dich|an sie|an uns|bei dir|bei uns); wenden sich ...; (wer|alle die|die) ... (anruft|anrufen|schreibt|fragen hat|hilfe braucht); klingelt; (nimmst|nehmen|nimmt|annehmen|entgegennehmen|aufnehmen|entgegen|aufnahme|annahme|entgegennahme) ... (anrufe*|*anrufe|anruf|telefonate*|gespräche*|*anfragen|anfrage|anliegen|fragen|rückfragen|*meldungen|*meldung|reklamationen|*reklamation*|beschwerden|bestellungen|aufträge*|buchungen|reservierungen|notrufe*|störungen|schäden|mails|e-mails|*mails|chats|nachrichten|tickets|kündigungen|*wünsche|umbuchungen|hinweise|anträge|stornierungen); (anrufe*|*anrufe|anruf|telefonate*|gespräche*|*anfragen|anfrage|anliegen|fragen|rückfragen|*meldungen|*meldung|reklamationen|*reklamation*|beschwerden|bestellungen|aufträge*|buchungen|reservierungen|notrufe*|störungen|schäden|mails|e-mails|*mails|chats|nachrichten|tickets|kündigungen|*wünsche|umbuchungen|hinweise|anträge|stornierungen) ... (annehmen|annimmst|entgegen*|aufnehm*|anzunehmen|aufzunehmen|annimmt); (anrufe*|*anrufe|anruf|telefonate*|gespräche*|*anfragen|anfrage|anliegen|fragen|rückfragen|*meldungen|*meldung|reklamationen|*reklamation*|beschwerden|bestellungen|aufträge*|buchungen|reservierungen|notrufe*|störungen|schäden|mails|e-mails|*mails|chats|nachrichten|tickets|kündigungen|*wünsche|umbuchungen|hinweise|anträge|stornierungen) ... (nimmst|nehmen) (du|sie) ... (an|auf|entgegen); (anrufe*|*anrufe|anruf|telefonate*|gespräche*|*anfragen|anfrage|anliegen|fragen|rückfragen|*meldungen|*meldung|reklamationen|*reklamation*|beschwerden|bestellungen|aufträge*|buchungen|reservierungen|notrufe*|störungen|schäden|mails|e-mails|*mails|chats|nachrichten|tickets|kündigungen|*wünsche|umbuchungen|hinweise|anträge|stornierungen) ... (kommen|gehen|laufen|landen|erreichen|trudeln|eingehen) ... (per|über|rein|herein|ein|bei|dich|uns|sie|auf); (bearbeit*|lös*|klär*|erledig*|kümmer*|abarbeit*) ... (anrufe*|*anrufe|anruf|telefonate*|gespräche*|*anfragen|anfrage|anliegen|fragen|rückfragen|*meldungen|*meldung|reklamationen|*reklamation*|beschwerden|bestellungen|aufträge*|buchungen|reservierungen|notrufe*|störungen|schäden|mails|e-mails|*mails|chats|nachrichten|tickets|kündigungen|*wünsche|umbuchungen|hinweise|anträge|stornierungen); (anrufe*|*anrufe|anruf|telefonate*|gespräche*|*anfragen|anfrage|anliegen|fragen|rückfragen|*meldungen|*meldung|reklamationen|*reklamation*|beschwerden|bestellungen|aufträge*|buchungen|reservierungen|notrufe*|störungen|schäden|mails|e-mails|*mails|chats|nachrichten|tickets|kündigungen|*wünsche|umbuchungen|hinweise|anträge|stornierungen) (bearbeit*|lös*|klär*|erledig*); (hilfst|helfen|unterstützt|unterstützen) ... bei (fragen|problemen|störungen|buchung*|bestellung*|der|ihren|allen|rechnung*|login*|retouren|umzug*); (hilfst|helfen) ... weiter; (gibst|geben|erteilst|erteilen) ... auskunft; auskunft; auskünfte; ansprechbar für; reklamationen; reklamationsannahme; (störungs|schaden|schadens|bestell|auftrags)annahme; kundenfragen; (ruft|rufen) (man |) (sie|dich) ... an; (anrufe*|telefonate*|mails|e-mails) (annehm*|annahme|entgegen*|beantwort*|anzunehmen); wenn ... (klingelt|anruft|anrufen|schreibt|läutet); (leute|kund*|menschen|gäste*|mieter*|mitglieder) ... (rufen|schreiben|melden) ... (uns|bei uns|an|sich); (hebst|heben) ... ab; inbound*; (geben|gibst|erteilen|erteilst|erteilung) ... (auskunft|auskünfte); telefonische* (auskunft|auskünfte|beratung|kundenberatung|betreuung|kundenbetreuung); annahme von ...; in-bound; eingehende*
    (anrufe*|telefonate*|anfragen|gespräche*|e-?mails|kundenanfragen|kundenanrufe*|calls|anliegen|nachrichten|bestellungen|kontakte|telefongespräche*|anrufen);
    eingehenden;
    (annahme|entgegennahme|annehmen|entgegennehmen|beantwort*|bearbeit*|nimmst|nehmen|beantwortest) ...
    (anrufe*|anrufen|telefonate*|telefonaten|anfragen|kundenanfragen|anliegen|kundenanliegen|e-?mails|fragen|bestellungen|calls|gespräche*|reklamationen|kundenfragen|beschwerden|kundenbeschwerden);
    (anrufe*|telefonate*|gespräche*|bestellungen) entgegen*; kundenanfragen; kundenanliegen;
    (erste*|zentrale*) (ansprechpartner*|anlaufstelle|kontaktperson); (anfragen|fragen|anliegen|anrufe)
    (von|unserer|der|seitens) (kund*|gäst*|mitglied*|patient*|nutzer*); ansprechpartner* ...
    (kund*|anliegen|fragen|bürger*|gäste*|mitglieder*); kundenhotline; servicehotline; hotline; beratung
    von kunden am telefon; anrufannahme; reklamationsbearbeitung; kundenreklamationen`,
  outbound: `(fasst|fassen) ... ... nach; (gewinnst|gewinnen|holst|holen) ... (zurück);
    (nach|vor) (jeder|jedem|dem|der|einer|einem) (lieferung|bestellung|kauf|einbau|reparatur|termin|besuch|umzug|vertragsabschluss) (rufst|fragst|meldest|telefonierst|rufen|fragen|melden) (du|sie) ...;
    akquirier*; neukundenakquise; aktivakquise;
    (gehst|gehen|zugehen|zugehst) ... aktiv ... auf ...;
    aktiv ... auf (interessent*|kund*|unternehmen|firmen|potenzielle*|menschen|betriebe) ...;
    von (dir|ihnen) (geht|kommt) ... (anruf|initiative|kontakt|impuls) ...;
    (den|der) ersten? (schritt|anruf|kontakt) (machst|machen|kommt von dir|geht von dir|geht von ihnen);
    (adressen|leads|kontakte|telefonnummern|nummern|adressliste*|anrufliste*) ... ... (abschlüsse|termine|abarbeit*|arbeitest|abtelefonier*|wählst|rufst|kontaktierst|rufen|kontaktieren);
    (mahnst|mahnen|anmahnen|treibst|treiben) ... (zahler*|schuldner*|kund*|rechnung*|rückstände*|forderungen|telefonisch);
    (abschlüsse|verkaufsgespräche*) ... (am telefon|telefonisch);
    (vereinbarst|vereinbaren|machst|machen|legst|legen|terminierst|terminieren) ... (termine|termin|beratungstermine) ... für (unseren|unsere|den|die) ... (außendienst|vertrieb|berater*|techniker*|verkäufer*|kolleg*);
    (sprichst|sprechen|kontaktierst|kontaktieren|schreibst|informierst|informieren|benachrichtigst|meldest|melden|rufst|rufen) ... (proaktiv|von dir aus|von sich aus|unaufgefordert|aus eigenem antrieb|aus eigener initiative) ...;
    (klingelst|klingeln|bimmelst) ... (bei |)(kund*|leuten|kundinnen|interessent*|haushalten) ... durch;
    (bietest|bieten) ... (kund*|bestandskund*) ... (am telefon|telefonisch) ...;
    (wählst|wählen) ... nummer* ...;
    (aktive* |telefonische* |)(kundenrückgewinnung|rückgewinnung|vertragsverlängerungsanrufe|bestandskundenanrufe|zufriedenheitsbefragung|umfragen am telefon|telefonumfragen|telefoninterviews);
    (suchst|suchen) ... (von dir aus|von sich aus|selbst) ... (gespräch|kontakt);
    (hakst|haken) ... (bei|telefonisch) ... nach;
    (nach|vor) (dem|der) (einbau|lieferung|montage|reparatur|installation) ... (fragst|fragen|rufst|rufen|meldest|melden);
    (telefonierst|telefonieren|arbeitest|arbeiten) ... ... liste (ab|durch|nach unten|);
    (liste|listen) ... (abtelefonier*|durchtelefonier*|durchrufen);
    (meldest|melden) (du|sie) (dich|sich) ... ... (bei|nach|noch einmal|wieder|proaktiv|von); (greifst|greifen) ... zum (hörer|telefon|telefonhörer); (hängst|hängen) ... ans telefon; von (sich|dir) aus; auf dem laufenden; auf dem neuesten stand; (verständigst|verständigen|benachrichtigst|benachrichtigen|alarmierst|alarmieren|informierst|informieren) ... (angehörige*|die familie|familien|eltern); (rufst|rufen) ... ... zurück; (fragst|fragen) ... nach ob; um zu fragen; (erkundigst|erkundigen) (dich|sich) ...; (rufst|rufen|telefonierst|telefonieren) ... hinterher; willkommensanruf*; (bringst|bringen) ... (in erfahrung|säumige*); (erinnerst|erinnern) (säumige*|an offene|an unbezahlte) ...; (rufst|rufen) ... (anschließend|danach|später|regelmäßig|gelegentlich|auch|selbst|aktiv) ... (an|zurück|durch); (erinnerungs|bestätigungs|willkommens|zufriedenheits|nachfass|verlängerungs)(anruf|anrufe|telefonate|gespräche); (telefonisch|per telefon|per mail) ... (nachfassen|nachhaken|erinnern|informieren|benachrichtigen); (meldest|melden) (dich|sich) ... zurück; (klärst|klären|fragst|fragen|haken|hakst) ... telefonisch ...; (rufen|rufst) (sie|du) (treue|alle|unsere|ehemalige|neue|die|jeden|jede|nachmittags|vormittags|abends|täglich) ... an; (bedankst|bedanken) (dich|sich) telefonisch ...; (erinnern|erinnerst) ... (an|telefonisch) ... termin*; (sie|du) (rufen|rufst) ... (an|zurück); (rufst|rufen) ... zurück; ausgehend*; (rufst|rufen) (du|sie) ... an; (tätigst|tätigen|führst|führen) ... (rückrufe|anrufe|ausgehend*); (meldest|melden) (dich|sich) ... (bei|nach|noch einmal|wieder|proaktiv); mit einem anruf; (schreibst|schreiben|schickst) (du |sie |)(kund*|empfänger*|mitglied*|nutzer*|abonnent*|interessent*|unseren kund*) ...; (vermieter*|techniker*|lieferant*|partner*|handwerker*|kund*|mieter*|werkstätten|fahrer*) (anrufen|kontaktieren|informieren); (telefonierst|telefonieren) ... (ab|durch|nach); (kundenzufriedenheit|zufriedenheit) (ab|er)fragen; (willkommens|erinnerungs|zufriedenheits|bestätigungs|service|kontroll)(anrufe*|calls|telefonate); (rufst|rufen) (sie |du |)(haushalte|kund*|interessenten|bestandskunden|mieter*|mitglieder|eigentümer|teilnehmer*|patient*|firmen|unternehmen|menschen|leute|ehemalige|altkunden|neukunden|unsere kund*|versicherte|spender*|abonnent*) ... an; (melden sie sich|meldest du dich) ... ... (telefonisch|per telefon|bei ihren kunden|bei deinen kunden|von dir aus|von sich aus); (meldest|melden) (du|sie) (dich|sich) (aktiv|von dir aus|proaktiv|telefonisch) ...; anzurufen; (aktiv*|proaktiv*) (anrufen|kontaktieren|auf kund*); outbound*; out-bound; ausgehende* (anrufe*|telefonate*|calls|gespräche*); telefonakquise;
    kaltakquise; kundenakquise; telefonverkauf; (bestandskunden|kunden|interessenten|neukunden) ...
    (anrufen|kontaktieren|anzurufen|telefonisch kontakt*|ansprechen); aktive*
    (kundenansprache|ansprache|kontaktaufnahme|telefonische*|anruf*); rückrufe*; proaktive*
    (kontakt*|ansprache|kundenansprache|anrufe*); telefonische*
    (akquise|neukundengewinnung|kundengewinnung|terminvereinbar*|terminierung|befragung*|kontaktaufnahme|kundenbefragung*|verkauf);
    terminvereinbarung* mit (kunden|interessenten|potenziellen*); nachfassen*; nachtelefon*; telefonische
    interviews; du rufst ... an; rufen ... kunden ... an`,
  'only-inbound': `rein* inbound*; (nur|ausschließlich|rein) (inbound*|eingehend*); inbound only; ausschließlich angerufen`,
  'only-outbound': `rein* outbound*; (nur|ausschließlich|rein) (outbound*|ausgehend*)`,
  both: `(nimmst|nehmen|beantwortest|beantworten|bearbeitest|bist erreichbar|sind erreichbar) ... ... und (informierst|informieren|benachrichtigst|benachrichtigen|verständigst|meldest|melden|kontaktierst|kontaktieren) ... (wenn|sobald|falls|kund*|auch|dich) ...;
    erreichbar und (meldest|melden|rufst|rufen) ... (selbst|von dir aus|von sich aus|aktiv|auch);
    (annahme|beantwortung|entgegennahme|bearbeitung) ... ... (sowie|und|aber auch) ... (nachfassen|rückruf*|aktive anrufe|ausgehend*|nachtelefonieren|outbound*|zurückrufen|selbst anrufen);
    (vormittags|morgens|zuerst|mal|teils) ... ... (annehm*|entgegen*|nimmst|nehmen|beantwort*|angerufen|klingelt|rufen) ... ... (nachmittags|abends|später|dann|mal|teils) ... (klingelst|klingeln|rufst|rufen|meldest|melden|telefonierst|kontaktierst|kontaktieren) ... ...;
    (beantwort*|nimmst|nehmen|bearbeit*) ... ... und (rufst|rufen|meldest|melden|kontaktierst|kontaktieren|telefonierst) ... (selbst|aktiv|von dir aus|von sich aus|zurück|proaktiv|ebenso|regelmäßig) ...;
    (ein- wie ausgehend*|rein wie raus|in beide richtungen|angerufen werden und anrufen);
    mal (sucht|meldet|ruft|schreibt|klingelt|kommt|will) ... ... ... mal (suchst|meldest|rufst|schreibst|bist|suchen|melden|rufen|greifst|gehst|klingelst);
    mal (der kunde|die kundin|kunden|kundinnen|der gast|sie|die anderen|die leute) ... ... mal (du|wir|ihr|sie selbst|selbst);
    (teils|einerseits) ... ... (teils|andererseits) (rufst|rufen|meldest|melden|du|sie|selbst);
    (nicht nur|nicht bloß) (annehmen|angerufen|abheben|rangehen) ... sondern auch;
    (in |)beide* richtungen;
    mal (rufen|ruft) ... mal (rufst|rufen|greifst|greifen|bist|sind) ...; (wartest|warten) ... nicht (bis|darauf) ... (anruf*|meld*); (nach|in|auf) (beiden|beide) (seiten|richtungen); beidseitig*; (annehmen|entgegennehmen) und (tätigen|führen); (an|ein) und ausgehend*; (eingehend*|ankommend*|inbound*) ... (ausgehend*|outbound*); inbound outbound; (rufst|rufen|ruft) ... (auch|umgekehrt|ebenso) ... (selbst|aktiv|von dir aus|von sich aus) ... an; (nimmst|nehmen) ... anrufe ... (tätigst|tätigen|rufst|führst); (inbound|eingehend*) (wie|wie auch|sowie) (outbound|ausgehend*); (anrufe*|anruf) ... rückrufe*; (an|ein)- und ausgehende* ...; (rufen|ruft) (dich|sie|man sie|uns) ... an ... (ihrerseits|deinerseits|umgekehrt|selbst) ...; in- und outbound*; inbound(-| |)(und|oder|/|sowie|-und|u) (-|)outbound*; in und outbound*;
    in-/outbound; outbound (und|oder|/) inbound*; in- oder outbound; (ein|eingehende*)- (und|sowie)
    ausgehende* ...; ein- und ausgehende* *; eingehende* und ausgehende* *; inbound outbound`,
  abstain: `(sie |du |)(rufen|rufst) ... (niemanden|nicht|keinen|keine|nie) ... an; (du|sie|selbst|dabei) ... (niemanden|nicht|keinen|keine|nie) (aktiv |selbst |)(anrufen|anzurufen|zurückrufen); (outbound*|verkauf|kaltakquise|akquise) (oder|und|sowie) ... gibt es ... (nicht|keine*); (rufen|ruf|ruft) (sie|uns|einfach|doch|mich) ... (an|durch); (rufen sie|ruf) ... an; melden sie sich (bei|unter|per|telefonisch) ...; meld dich ...; melde* dich ...; schreib* (sie |)uns ...; (fragen|rückfragen) ... (zur stelle|zur bewerbung|vorab|beantwort* ihnen|beantwort* dir|beantwort* gern*) ...; beantwort* (ihnen|dir|euch|wir|gern*|frau|herr) ...; (niemanden|nicht|keine*|nie) ... (aktiv |selbst |)(an|anrufen|anzurufen|angerufen); (rufst|rufen) ... (selbst|sie|du|aber) (niemanden|nicht|keinen) ...; inbound marketing; kein(e|en|erlei|)
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
  yes: `*schalter; *schaltern; *tresen; *counter; infostand; (stehen|steht|kommen) ... vor (dir|ihnen); (am|hinter dem|hinterm) (tresen|schalter|counter); laufkundschaft; publikumsverkehr; parteienverkehr; kundenverkehr; am (schalter|tresen|empfang|counter|infopoint|servicepoint|infostand|ladentisch|servicestand); an der (theke|kasse|rezeption|infotheke|information); besucher*; (kund*|leute|menschen|mieter*|mitglieder|bürger*|patient*|gäste*) ... (vorbeikommen|hereinkommen|reinkommen|persönlich vorbei*|empfang*|begrüß*|bedien*); (begrüß*|empfang*|bedien*) ... (kund*|gäste*|patient*|besucher*|bürger*|mitglieder); sprechstunde*; filialkund*; walk-ins`,
  abstain: `kein* (publikumsverkehr|kundenverkehr|laufkundschaft|parteienverkehr|besucher*); ohne (publikumsverkehr|kundenverkehr|laufkundschaft); (website|webseiten|online|shop|seiten)(-| |)besucher*; besucher* (der|unserer) (website|webseite|seite|homepage)`,
}
