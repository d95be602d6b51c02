import type { TopicLexicon } from '../lexicon.ts'
import { counter } from './counter.ts'

const WHO =
  '(kund*|mitglieder*|mieter*|patient*|gäste*|gästen|bürger*|nutzer*|versichert*|leser*|reisende*|fahrgäste*|anwender*|haushalte*|verbraucher*|abonnent*|spender*|partner*|händler*|studierende*|eltern|anrufer*|anrufende*|leute|menschen|kundschaft)'

export const work: TopicLexicon<'work'> = {
  ...counter,
  service: `anrufer; anruferin; anruferinnen; anrufern; anrufende*; ratsuchende*; hilfesuchende*; ${WHO} ... (per|im|via|am|über|ans) (chat*|mail|e-mail|email|telefon|whatsapp|hotline|messenger|hörer|brief|post|videocall);
    (per|im|via|am|über) (chat*|mail|e-mail|email|telefon|whatsapp|messenger|hörer) ... ... (weiterhelf*|weiterhilfst|helfen|hilfst|berätst|beraten|betreust|betreuen|begleitest|begleiten);
    (telefonisch|schriftlich|per mail|per chat|am telefon) ... (weiter|weiterhelf*|begleit*|berat*|betreu*|erreichbar|ansprechbar|da); (begleitest|begleiten|hilfst|helfen|berätst|beraten|betreust|betreuen|unterstützt|unterstützen) ... ... (telefonisch|am telefon|per telefon|per chat|im chat|per mail|schriftlich);
    (hilfst|helfen) ... (leuten|menschen|denen|allen|jedem|ihnen|ihm) ...;
    (erklärst|erklären|erläuterst|erläutern|übersetzt) ... ... (bescheide*|abschläge*|beiträge|gebühren|fahrplan*|prämien|konditionen|mahnung*|formulare|zuzahlungen|versicherungsschutz|selbstbehalt|leistungen|bedienung|funktion*|anleitung*|tarife*|verbrauch*|abrechnung*|schreiben|warum|wieso|weshalb|wie|was);
    (änderst|ändern|aktualisierst|aktualisieren|korrigierst|korrigieren) ... (bankverbindung*|bankdaten|kontaktdaten|anschrift*|lieferadresse*|namen|*daten|*termine|adresse*);
    (bei|zu) (dir|ihnen) (melden|meldet|landen|landet|rufen|ruft|bestellen|bestellt|fragen|fragt|kommen|laufen|läuft|beschweren|suchen) ...; (landen|landet|melden|meldet) ... bei (dir|ihnen);
    (stimmst|stimmen|sprichst|sprechen) ... ... (termin|termine|ersatztermin) ... (ab|aus); (richtest|richten|vereinbarst|vereinbaren) ... ratenzahlung* ...; (sperrst|sperren|entsperrst|entsperren) ... (karten|konten|konto|zugänge|sim*);
    erste* (kontakt|anlaufstelle|adresse|stimme|draht|ansprechperson|kontaktperson) (für|unserer|der|bei); (wissen wollen|wissen möchten|nicht weiterwissen|nicht weiterweiß|nicht weiterkommen|nicht zurechtkommen) ...; (die|wer|was|dass) ... (hängen geblieben|verloren haben|vergessen haben|nicht finden|liegen gelassen);
    (rückfragen|nachfragen|fragen|anliegen|beschwerden|reklamationen|wünsche|mails|anrufe|meldungen|kündigungen|umbuchungen|stornierungen) ... (landen|gehen|kommen|laufen) ... (bei|an) (dir|ihnen|dich|sie); (vergibst|vergeben|verschiebst|verschieben) ... (termine|termin*); (tröstest|trösten) ...; (verlorene*|vermisste*) (pakete*|sendung*|gepäck|koffer|schirme|gegenstände);
    (fragst|fragen|erkundigst|erkundigen) ... ... (nach ob|ob alles);
    (macht|machst|machen|abmachen|abzumachen|vereinbarst|vereinbaren|abstimmst|abstimmen) ... ... (datum|termine|termin) ... (kund*|hausbesitz*|eigentümer*|mieter*|haushalt*);
    (hausbesitz*|eigentümer*|mieter*|haushalt*|kund*) ... (datum|termin|termine) ... (abmachen|abzumachen|vereinbaren|abstimmen);
    (vereinbarst|vereinbaren) (montagetermine|liefertermine|wartungstermine|technikertermine|servicetermine|ablesetermine);
    (nimmst|nehmen|nimmt) ... (rufe|*anzeigen|*meldung|*meldungen|beanstandung*|widersprüche|einwände|*wünsche|mängel|schäden); (beantwort*|bearbeit*|prüf*|klär*) ... (widersprüche|einwände|beanstandung*|einsprüche|mahnfälle|zuständigkeiten|garantiefälle|*anzeigen); (wickelst|wickeln) ... (rücksendungen|retouren|reklamationen|garantie*) ...; (hältst|halten) ... auf dem laufenden; (ruft|rufen|ruf) an; (mailen|faxen|mailt|simsen|funken) (uns|noch|dir|ihnen|an|sogar|oder|familien|vereine|kunden|leute|); (verständigst|verständigen|alarmierst|alarmieren|benachrichtigst|benachrichtigen) ...; (beruhigst|beruhigen|besänftig*) ...; (buchst|buchen) ... (ein|um|ab); (bestätigst|bestätigen|stornierst|stornieren|prüfst|prüfen) ... (buchung*|belegung*|reservierung*|termine|verfügbarkeit*); (ratenzahlung*|raten|ratenplan*|ratenpläne) ... (verein*|absprech*|); (hilfst|helfen|berätst|beraten|betreust|betreuen|unterstützt|unterstützen) (du |sie |) (*besuchern|*besucherinnen|*gästen|*nutzern|*kunden|*kundinnen|*haltern|*inhabern|*eigentümern|*käufern|*mitgliedern|*spielern|*fahrern|*händlern|*betreibern|installateuren|handwerkern|wirten|reisenden|fans|zuschauern|hörern|eltern|*gruppen|*innen) ...; (beantwort*|klär*|bearbeit*|lös*|erledig*) ... (*anfragen|*anliegen|*reklamationen|*beschwerden|rückfragen|nachfragen|*probleme); *rufen ... an (wenn|weil); (rufen|melden sich|schreiben) (an |) wenn ...; (tröstest|trösten|erstattest|erstatten) ... ersatz; (wenn|sobald) ... (klemmt|hakt|spinnt|streikt|kaputt|ausfällt|ausbleibt|schiefgeht|zerbröselt); (beantwort*|klär*|lös*|bearbeit*|erklär*|kümmer*) ... ... (fragen|anliegen|anfragen|sorgen|wünsche*|probleme*|beschwerden|reklamationen|mails|e-mails|nachrichten|anrufe*|rechnung*|tarif*|vertrag*|verträge*|bestellung*|lieferung*); (nimmst|nehmen|nimmt) ... (anrufe*|anliegen|beschwerden|reklamationen|störung*|schadenmeldungen|meldungen|kündigungen|umzüge|anträge|telefonate) ... (an|auf|entgegen); ${WHO} ... (rufen|schreiben|melden|fragen|anrufen|weiterhelf*|helfen); (fragen|anliegen|anfragen|anrufe*|mails|beschwerden|reklamationen|wünsche*) (von|unserer|der|unseren|seitens|ihrer) ${WHO}; (berätst|beraten|betreust|betreuen|unterstützt|unterstützen|hilfst|helfen|informierst|informieren) ... ${WHO}; (gibst|geben) ... auskunft; auskunft (über|zu|an); auskünfte; (hebst|heben) ... ab; kundenkontakt; adressänderung*; (änderst|ändern|pflegst|pflegen) ... (adress*|vertrags*|kundendaten|stammdaten); sendungsverfolgung; nachforschung*;
    kundenanfragen; kundenanliegen; kundenbeschwerden; kundenreklamationen; kundenwünsche*;
    kundengespräche*; kundenkontakt*; kundenzufriedenheit; kundenbetreuung; kundenservice; kundenberatung;
    kundensupport; kundendaten; kundenkommunikation; kundenfragen; anfragen ... kund*; anliegen ... kund*;
    fragen ... kund*; (eingehende*|telefonische*|schriftliche*|eingehenden)
    (anrufe*|anfragen|telefonate*|gespräche*|anliegen|kundenanfragen|e-mails|kundenanrufe|nachrichten|annahme|beratung|betreuung|kundenbetreuung|kundenberatung);
    (beantwort*|bearbeit*|entgegennahme|annahme|annehmen|klär*|lös*|betreu*|berat*|unterstütz*|hilfst|helfen|informier*)
    ...
    (anfragen|anrufe*|anrufen|telefonate*|telefonaten|anliegen|beschwerden|reklamationen|kunden|kundinnen|kundenanfragen|gäste|mitglieder|nutzer|patienten|e-mails|anrufer*);
    (kunden|kundinnen und kunden|kundinnen) ... (berat*|betreu*|unterstütz*|helfen|hilfst|beantwort*);
    (erste*|zentrale*|kompetente*|direkte*|du bist|sie sind) ... ansprechpartner*; ansprechpartner* für
    (unsere |)(kund*|anlieg*|fragen|alle); inbound; hotline; call(-| |)center; contact(-| |)center;
    servicecenter; reklamationen; reklamationsbearbeitung; beschwerden; beschwerdemanagement;
    telefonische* (kunden*|beratung|betreuung|auskunft|unterstützung|support|kontakt); anrufe
    (entgegen|entgegenzunehmen|annehmen|beantworten); telefonate entgegen*; stammdatenpflege;
    rechnungsfragen; serviceanfragen; support-?anfragen; tickets; live-?chat; erstlösungsquote; kunden am
    telefon; telefon ... kunden`,
  technical: `(wenn|sobald|weil|falls) ... (drucker|bildschirm|router|modem|app|software|system|gerät|geräte|scanner|kasse|kartenleser*|*lesegerät|bon|wlan|internet|login|server|update|display|*roboter|maschine|anlage|wechselrichter|*pumpe|heizung|terminal|bildschirme|beamer) ... (streikt|spinnt|hakt|klemmt|hängt|abstürzt|blinkt|ausfällt|einfriert|schwarz|nicht);
    (diagnostizier*|analysierst|analysieren|behebst|beheben|grenzt|eingrenzen|reproduzierst|reproduzieren|nachstellen) ... (fehler*|störung*|ticket*|problem*|logs|anlagen|bugs|ausfälle); (fehler|probleme|bugs|störungen) ... (eingrenz*|diagnostizier*|nachstell*|reproduzier*|analysier*|beheb*); exportfehler; ladefehler; fehlerbehebung; (firmware|treiber|vpn|bluetooth|wlan|modem|router|update|updates|installation*|konfigurier*|konfiguration*|koppeln|kopplung|einstellungen|zugangsdaten|loginprobleme*|login-probleme*|anmeldeprobleme*|ticketsystem|kartenlesegerät*|schnittstelle*);
    (meldet|melden) ... (fehler|störung*|fehlercode*|ausfall|ausfälle); (setzt|setzen) ... (passwörter|passwort|zugänge) ... zurück; (aufschalten|aufzuschalten|fernzugriff*|teamviewer); ursache ... (finden|findest|suchen|suchst|eingrenz*); (findest|finden|suchst|suchen) ... (ursache|fehler); (fehlercode*|fehlermeldung*|fehlerbild*); logfile*; (schaltest|schalten) ... (auf|drauf); (bildschirmfreigabe|bildschirm) ...; patches; ausrücken; technische* (probleme*|störung*|support|fragen|anfragen|unterstützung|anliegen|hilfe*);
    störung(en|smeldungen|sannahme|sbehebung); fehler(analyse|behebung|diagnose|suche);
    (first|second|1st|2nd)(-| )level; helpdesk; service desk; remote(-| |)(support|wartung|unterstützung);
    fernwartung; anwender*; ticketsystem*; it-support; hardware(-| )und software; hard- und software;
    passwort*; active directory; it-störungen; routersupport; entstör*`,
  success: `(begleitest|begleiten|betreust|betreuen|verantwortest|verantworten) (du |sie |)... # (arbeitgeber|kunden|kundinnen|firmen|unternehmen|betriebe|accounts|schulen|kommunen|partner|händler|studios|kanzleien|praxen); kick-?off*; (nutzungszahlen|nutzungsdaten|nutzungsverhalten|health score*|customer health); (jährliche*|regelmäßige*|vierteljährliche*|quartals*) (review*|gespräche|jahresgespräche|business reviews); review(-| )gespräche*; (kündigung|abwanderung|absprung|unzufrieden*) ... (verhinder*|vorbeug*|bevor|früh*|wird); bevor ... (kündig*|unzufrieden*|abspring*); (hilfst|helfen|unterstützt|unterstützen|begleitest|begleiten) ... (beim|bei der) (einrichten|einführung|onboarding|start|umstieg|rollout|einrichtung); onboarding(-| )calls*; (bleiben|bleibt|treu) ... (kunde|kunden|bei uns); customer success; onboarding ... kund*; kundenbindung; vertragsverlängerung*; renewal*;
    bestandskunden* ... (ausbau|entwickl*|betreu*); churn; produkteinführung*`,
  orders: `(bei|von) (ihnen|dir|uns) ... (bestellen|bestellt|ordern); (bestellen|ordern|bestellt|ordert) ... (telefonisch|per mail|per fax|per telefon|am telefon|bei uns|bei dir|bei ihnen|ihr saatgut|ersatzteile); (legst|legen) ... (auftrag|aufträge|bestellung*) ... an; auftrags(erfassung|bearbeitung|abwicklung|annahme|bestätigung*|eingang*); bestellungen;
    bestell(annahme|abwicklung|erfassung|bearbeitung|eingang*); (erfass*|bearbeit*|abwickl*|annahme) ...
    (aufträge*|bestellungen|auftragen); retouren*; lieferscheine; rechnungs(stellung|erstellung);
    angebotserstellung; liefertermin*`,
  supervise: `(führ*|leit*|coach*|anleit*|steuer*) ... (team*|mitarbeiter*|agenten);
    personal(führung|einsatzplanung|verantwortung|planung); mitarbeiter(führung|gespräche*|entwicklung);
    teamführung; führungsverantwortung; disziplinarisch*; dienstplan(erstellung|ung|gestaltung);
    schichtplanung; coaching*`,
  'outbound-sales': `(rufst|rufen|kontaktierst|kontaktieren|telefonierst|telefonieren) ... ... ... (an |ab |)und (biet*|verkauf*|überzeug*|gewinn*|begeister*|stell*|präsentier*); (bietest|bieten|verkaufst|verkaufen) ... (am telefon|telefonisch) ... an; (bieten|bietest|biete) (ihnen|den kunden|diesen) ... ... an; (von |)(einem|einem ersten|jedem) nein ... (entmutig*|abschreck*|abbring*|unterkrieg*|schreck*|beirr*|abwimmel*); kalt (anrufen|an); interesse wecken; (adressen|leads|kontakte) (stellen|liefern|bekommst|erhältst|erhalten|kommen|bekommen) ...; gesprächsleitfaden; termine ... (außendienst|vertriebler*|vertriebskolleg*|verkaufsberater*); outbound*; telefonverkauf; telefonakquise; kaltakquise; neukundengewinnung;
    neukundenakquise; akquise*; terminvereinbarung* ... (außendienst|vertrieb); telesales; aktive*
    verkauf*; aktive* ansprache; telefonische*
    (verkauf|akquise|neukundengewinnung|terminvereinbarung*|terminierung); rückgewinnung`,
  sales: `(pro|je|für jeden|bei jedem) (abschluss|vertragsabschluss|verkauf|vertrag|neuvertrag); vertrieb*; verkaufs(gespräche*|ziele*|abschlüsse*|erfolg*|talent*|stärke); provision*;
    provisionsbasis; umsatz(ziele*|verantwortung|steigerung); abschluss(stark|sicher|orientiert);
    außendienst; neukunden*; verkaufsstark; ungedeckelt*; verdienstmöglichkeiten; verkaufsgebiet;
    haustür*; door-to-door`,
  abstain: `(vertrieb*|akquise|verkauf*|kaltakquise|neukunden*) (oder|und|bzw) (vertrieb|akquise|verkauf*|kaltakquise|neukunden*) ... nicht (dazu|zu deinen|zu ihren|vorgesehen); (neukunden*|vertrieb*|akquise|verkauf*|kaltakquise|outbound*|neugeschäft) (macht|machen|übernimmt|übernehmen|erledigt|liegt|betreut|verantwortet) ... (team|kolleg*|abteilung|vertrieb*|außendienst|chef*|andere*|*team); den (vertrieb|verkauf) (macht|machen|übernimmt|übernehmen|erledigt|erledigen) ...; keine (akquise|kaltakquise|verkauf*|neukunden*|provision*|outbound*) ... (keine |kein |)(verkauf*|vertrieb*|outbound*|akquise|); kundenorient*; ausgeprägte* kundenorientierung; erfahrung im
    (kundenservice|kundendienst|kundenkontakt|call center|callcenter); freude am (kundenkontakt|umgang)`,
}
