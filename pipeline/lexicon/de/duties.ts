import type { TopicLexicon } from '../lexicon.ts'

export const duties: TopicLexicon<'duties'> = {
  inform: `(beantwort*|beratung|berat*|auskunft*|informier*|auskünfte*|klärung|klär*) ...
    (anfragen|fragen|kund*|anrufe*|produkt*|dienstleist*|anliegen|gäste*|tarif*|rechnung*|e-?mails|kundenanfragen);
    kundenanfragen; produktberatung; auskunft; auskünfte; kundenberatung; tarifberatung; beratung*; fragen
    rund um`,
  'take-orders': `(annahme|aufnahme|erfass*|bearbeit*|entgegennahme|abwickl*) ...
    (bestellungen|aufträge*|buchungen|reservierungen|aufträgen|bestellung);
    bestell(annahme|erfassung|abwicklung|aufnahme|bearbeitung);
    auftrags(annahme|erfassung|abwicklung|bearbeitung); reservierungs*; buchungen; bestellungen`,
  'handle-complaints': `beschwerde*; reklamation*; beschwerdemanagement; beschwerdebearbeitung;
    reklamationsbearbeitung; kundenbeschwerden; kundenreklamationen; eskalation*`,
  'follow-up': `nach(verfolg*|fassen|halten|bereitung*|bearbeitung); rückrufe*; rückmeldung* an (kund*|den
    kunden); wiedervorlage*; follow-?up*; status(update*|verfolgung|anfragen); nachbetreuung; nachhaken`,
  'process-returns': `retoure*; retouren(bearbeitung|abwicklung|management); rücksend*; rückerstattung*;
    erstattung*; gutschriften; umtausch*; rückgabe*; gewährleistung*;
    garantie(fälle*|abwicklung|anfragen); stornier*; stornierungen; widerruf*; rückzahlung*; kündigung*
    ... bearbeit*; kündigungsbearbeitung`,
  schedule: `termin(vereinbar*|koordin*|vergabe*|planung|abstimm*|buchung*|management); terminierung*;
    termine (vereinbar*|koordin*|plan*|vergeb*); techniker* ... (disponier*|einsatz*|plan*|koordin*);
    einsatzplanung; disposition`,
  sell: `verkauf*; verkaufen; vertrieb*; cross-?selling; up-?selling; zusatzverkauf*;
    (produkte*|dienstleistungen|verträge*|tarife*|angebote*) ... (verkauf*|anbiet*|empfehl*|vermarkt*);
    verkaufsgespräch*; neukundengewinnung; vertragsabschl*; vertragsverlänger*; kundenrückgewinnung;
    abschlüsse; akquise`,
  collect: `inkasso*; forderungs(management|einzug|bearbeitung); mahn(wesen|ung*|verfahren|gespräche*);
    zahlungs(erinnerung*|vereinbar*|aufforderung*|rückstände*|verzug); offene*
    (rechnungen|forderungen|posten|beträge*); ratenzahlung*; ratenvereinbarung*`,
  'verify-identity': `identitäts(prüfung|feststellung|kontrolle|nachweis*); legitimation*;
    legitimationsprüfung; identifizier*; kundenidentifikation; datenabgleich; video-?ident*;
    authentifizier*; sicherheitsabfrage*`,
  abstain: `(datei|kunden)verkauf(s|en)raum; verkaufs(raum|offen*|fläche*|förder*); beratungsgespräch mit
    unserem recruiter; kein(e|en|) (verkauf*|vertrieb*|akquise|kaltakquise); ohne
    (verkauf*|kaltakquise|akquise)`,
}

export const conditions: TopicLexicon<'conditions'> = {
  overtime: `überstunden*; mehrarbeit; überstundenbereitschaft`,
  'call-quotas': `kpi*; kpis; zielvorgaben; call-?quote*; anruf(ziele*|quote*);
    verkaufs(ziele*|quote*|vorgaben); vorgegebene* ziele*;
    ziel(erreichung|vereinbar*|vorgaben|orientiert*); leistungskennzahlen; bearbeitungszeit*; kennzahlen;
    abschlussquote`,
  'high-volume': `hohe* (anruf*|arbeits*|anfrage*|kunden*|call*|gesprächs*)(-| |)(volumen|aufkommen|aufkommens|tempo); hohem anrufaufkommen; stoßzeiten; hektisch*; stressig*;
    schnelllebig*; dynamisch*; zeitdruck; hohes aufkommen; # anrufe pro tag; stressresist*; belastbar*`,
  'angry-customers': `(verärgerte*|schwierige*|aufgebrachte*|unzufriedene*|anspruchsvolle*|wütende*|emotionale*)
    (kund*|anrufer*|gäste*|gespräch*|situation*|gesprächspartner*); konfliktsituation*;
    beschwerdegespräche*`,
  probation: `probezeit; probemonat; probearbeit*; probetag*`,
  'own-equipment': `(eigene*|eigener|eigenen)
    (computer|pc|laptop|rechner|headset|hardware|internetanschluss|internetverbindung|equipment|notebook|technik);
    (stabile*|schnelle*|gute|zuverlässige*)
    (internet*|internetverbindung|internetleitung|internetanschluss|breitband*|dsl*); internetanschluss;
    breitbandanschluss; dsl-anschluss; lan-verbindung; mbit*`,
  'background-check': `führungszeugnis*; polizeiliches führungszeugnis; strafregister*;
    strafregisterauszug; strafregisterbescheinigung; leumundszeugnis; betreibungs(auszug|registerauszug);
    schufa*; sicherheitsüberprüfung*; zuverlässigkeitsüberprüfung; bonitätsprüfung; einwandfreier leumund;
    background(-| |)check; einwandfreies führungszeugnis; referenzprüfung`,
  abstain: `überstunden (werden|frei|abbau*|ausgleich); nach der probezeit; ziel (ist|unser|der); mit dem
    ziel; (laptop|computer|hardware|pc|headset) (wird |werden |)(gestellt|bereitgestellt|zur
    verfügung|inklusive); (wir stellen|stellen wir|bekommst) ...
    (laptop|pc|computer|headset|hardware|equipment); dynamisch(es|en|e|em) (team|unternehmen|umfeld)`,
}

export const advancement: TopicLexicon<'advancement'> = {
  entry: `title:
    (junior|trainee|einsteiger*|berufseinsteiger*|quereinsteiger*|auszubildende*|azubi|aushilfe*|praktikant*|werkstudent*);
    text: (berufseinsteiger*|quereinsteiger*|einstiegsposition|einstiegsstelle|junior-position)`,
  senior: `title: (senior*|erfahrene*|experte*|spezialist senior)`,
  lead: `title: (team(-| |)leit*|teamleiter*|teamlead|gruppenleit*|schichtleit*|supervisor*|stellvertretende*
    leit*|vorarbeiter*)`,
  manager: `title: (leiter*|leitung|abteilungsleit*|bereichsleit*|manager*|direktor*|head
    of|geschäftsführ*|filialleit*|betriebsleit*|hotelleit*|leiterin)`,
  abstain: `title: (account manager*|customer success manager*|office
    manager*|projektleit*|seniorenbetreu*|senioren*|beschwerdemanager*|reiseleit*|bauleit*|case
    manager*|order manager*)`,
}

export const trust: TopicLexicon<'trust'> = {
  'pay-for-equipment': `starterpaket*; starter-?kit; startpaket*; gutscheinkarte*; bitcoin*; (start|anmelde|bearbeitungs|registrierungs|schulungs|aufnahme|vermittlungs|verwaltungs|einschreibe|aktivierungs|freischalt|zertifikats)(-| |)gebühr*; (kaution|gebühr|vorauszahlung|vorkasse|einmalzahlung|anzahlung|vorschuss|pfand) ...
    (arbeitsmaterial|unterlagen|starterpaket|schulung*|laptop|geräte*|anmeldung|überweis*|überwiesen|zu zahlen|fällig|vorab|hinterleg*|registrierung); (registrierung|anmeldung|freischaltung|aktivierung|einschreibung|zertifikat*) ... (gebühr|euro|eur|€|chf|kostet|fällig);
    (überweis*|zahl*|bezahl*|kauf*|erwerb*|bestell*|erwirbst|hinterleg*) ... (kaution|starterpaket*|starter-?kit|startpaket*|schulungsmaterial|arbeitsmaterial*|software-paket|softwarepaket|softwarelizenz|lizenzpaket|schulungspaket|einsteigerpaket|heimarbeitspaket|info-?paket|unterlagen|ausrüstung); (starterpaket*|starter-?kit|startpaket*|schulungspaket|software-paket|softwarepaket|einsteigerpaket|materialpaket|zertifikat*) ... (kaufen|kostet|bezahl*|überweis*|erwerben|# euro|# €|für # euro|zum preis|selbst zu zahlen|vorab);
    (arbeitsmittel|laptop|ausstattung|software|headset|arbeitsmaterial*|hardware) ... (selbst bezahlen|vorab bezahl*|vorab zu bezahlen|auf eigene kosten kaufen|vorstrecken|vorfinanzier*|in vorleistung); (guthaben|geschenk|gutschein)karte*  ... (kauf*|besorg*|code*|foto*|schick*|zahl*); (kauf*|besorg*|zahlbar|bezahl*|per|mit) ... (guthaben|geschenk|gutschein)karte*; gutscheinkarte* oder ...; (kauf*|zahlbar|überweis*|wechsel*|umtausch*|auszahlung|bezahl*|per|in) ... (bitcoin*|krypto|usdt|kryptowährung*); western union; moneygram; paysafe*;
    (kosten|betrag|gebühr|kaution|geld|auslagen) (wird|werden|bekommst|bekommen|erhalten|erhältst) ... (erstattet|zurückerstattet|zurückgezahlt|zurück|verrechnet|rückerstattet) ... (gehalt|lohn|monat|später|arbeitswoche|vergütung)*; kosten werden später erstattet; in vorleistung (gehen|gehst)`,
  'cheque-handling': `scheck* ... (einlös*|einreich*|zusenden|senden|schicken|erhalten|gutgeschrieben|vorausbezahlt|deponier*|ein|einzahl*); (lösen|löst|einlösen|reichen|reichst|erhalten|erhältst|bekommen|bekommst|senden|schicken|per|mit|als) ... scheck*; (ihr|ihrem|ihres|dein|deinem|deines|dein eigenes|eigenes|privat*)
    (bank|giro|privat)*konto ... (überweis*|weiterleit*|zahlungen|empfang*|transfer*|geld*|abwickl*|verwend*|genutzt|zur verfügung); (gelder|*gelder|zahlungen|beträge|überweisungen|geld|guthaben|summen) ... (auf|über) (ihr|dein|ihrem|deinem|das eigene|ihr eigenes|dein eigenes|ihr privates|dein privates) (privat*|giro*|bank*|eigenes |privates |)(konto|*konto); (auf|über) (ihr|dein|ihrem|deinem) (privates |eigenes |)(privatkonto|bankkonto|girokonto|konto) ... (weiter|ein|leiten|leitest|überweis*|gelder|zahlungen); (leiten|leitest|überweisen|überweist|transferier*|senden) ... (geld|gelder|beträge|betrag|summe|diese|rest) ... (weiter|zurück|ins ausland|an unseren|an unsere); (den|der) rest (überweis*|senden|sendest|zahlen|schicken) ... (zurück|an unseren|an den|an unsere|weiter); (rest|restbetrag|differenz) ... (händler|zurück|partner) (senden|überweis*|schicken|zurück); (behalten|behältst|behält) ... # (%|prozent); (behalten|behältst) ... (provision|anteil|kommission); finanzagent*; zahlungsagent*; geldkurier*; transferagent*; finanzmanager* von zuhause; zahlungen
    ... (über|auf) (ihr|dein) ... konto; geld(transfer*| weiterleiten|er weiterleiten); (pakete|päckchen|sendungen|waren) ... (zu ihnen |zu dir |bei ihnen |bei dir |)(zu hause|nach hause|zuhause|privatadresse|heimadresse|wohnadresse) ... (weiterleit*|weitersend*|umpack*|entgegen*|empfang*|annehm*|an|neu|etikett*|weiter*); (pakete|päckchen) ... (weiterleit*|weitersend*|weiterversend*|umpack*|umetikett*); warenagent*; paketagent*; versandagent* ... hause; (kontoeröffnung|konto eröffnen|bankkonto eröffnen) ... (auf ihren namen|auf deinen namen|ihrem namen|deinem namen|postident|videoident)`,
  'messenger-interview': `(vorstellungsgespräch*|interview*|bewerbungsgespräch*|gespräch|einweisung|einarbeitung|auswahlverfahren|einstellung) ... ... (telegram|whatsapp|signal|threema|viber|hangouts|google chat|facebook messenger|skype-chat|messenger|textchat); (telegram|whatsapp|signal|viber|messenger|textchat) ... (vorstellungsgespräch*|interview*|bewerbungsgespräch*|einstellungs*); (im|über|per|auf|via|bei|in|unser*) telegram*; telegram-*; (schreib*|kontaktier*|melde*) ... telegram; (einstellung|zusage|vertrag|job|arbeitsvertrag) ... ohne (vorstellungsgespräch|bewerbungsgespräch|interview|gespräch)`,
  'absurd-pay': `(schnell*|leicht*|einfach*|sicher*|mühelos*) ... (geld|verdien*|einkommen); geld
    (verdienen|von zuhause verdienen); passives einkommen; (unbegrenzt*|grenzenlos*|unlimitiert*)
    (verdienst*|einkommen*|einkommensmöglichkeit*); finanzielle freiheit; (bis zu |)# (euro|€|eur)
    (am|pro|täglich|in der|jeden) (tag|stunde|täglich|woche) ... (keine|ohne|von
    zuhause|nebenbei|leicht*); nebenbei (verdienen|geld); reich werden; (keine|ohne)
    (erfahrung|vorkenntnisse|qualifikation*|ausbildung) ... (verdien*|€|euro|tag); traumverdienst;
    sofort(iges)? (geld|auszahlung|einkommen); tägliche auszahlung; sei dein eigener chef; dein eigener
    chef; (1|2|ein|zwei) stunden (am tag|täglich) ... verdien*; verdiene* (bis zu|von
    zuhause|schnell|leicht|einfach|täglich); kein aufwand; garantiert*(es| )einkommen`,
  'personal-data-early': `(send*|schick*|übermittel*|mail*|bewerbung|benötigen|brauchen|angabe*|mitteilen|teile*|halte*|lade*|vorab|sofort|vor|zunächst)
    ... (personalausweis*|ausweiskopie|ausweisfoto*|ausweisbild*|reisepass*|passkopie|kontodaten|bankdaten|iban|bankverbindung|kontonummer|kreditkarte*|sozialversicherungsnummer|ahv-nummer|online-banking*|selfie|steuer-?id|tan|tan-nummer);
    (foto|fotos|kopie|scan|bild|vorder- und rückseite) (ihres|deines|vom|des|von ihrem|von|von deinem) (ausweis*|personalausweis*|reisepass*|pass*|identitätskarte|führerschein*|bankkarte*); ausweis(kopie|foto|fotos|scan|bild)*; selfie mit ...; (bankverbindung|konto|bankdaten) ... (online-zugang|zugangsdaten|login|pin); (online-banking|onlinebanking|bank)(-| |)(zugang*|login|zugangsdaten|passwort)`,
  abstain: `(kund*|anfragen|support|nutzer*|kundenservice|nachrichten|fragen) ... telegram; (bezahlkarte|guthabenkarte|geschenkkarte|gutscheinkarte)* ... (kund*|fragen|verkauf*|aktivier*|sperr*|reklam*|probleme*); (fragen|probleme*|anfragen|kund*) ... (gutscheinkarte*|geschenkkarte*|guthabenkarte*|bitcoin*|krypto*|anmeldegebühr*|registrierung*|bankverbindung*|iban|scheck*|pakete*|kreditkarte*); (iban|bankverbindung*|kontodaten|kreditkarte*|adresse) ... (änder*|aktualisier*|hinterleg*|erfass*|pfleg*|sperr*|prüf*); (änder*|aktualisier*|erfass*|pfleg*|sperr*|prüf*) ... (iban|bankverbindung*|kontodaten|kreditkarte*); (gehalt|lohn|vergütung) ... (auf dein|auf ihr) konto; (bildungs|gehalts|einkaufs|verrechnungs)scheck*; paket* ... (nach hause liefern|zustell*|kommt nicht|verfolg*); (fragen|erfragen|nie|niemals|nicht) ... (iban|bankdaten|kontodaten|ausweis*|vorkasse|gebühr*); führungszeugnis ...; (keine|niemals|nie|ohne|kostenlose*)
    (start|anmelde|)*(gebühr*|kosten|vorauszahlung|kaution|investition*); (wir
    |)(verlangen|fordern|bitten) ... (nie|niemals|keine) ...; kundenanfragen ...
    (whatsapp|telegram|messenger); (per|via|über) (telefon|chat|e-?mail|mail) ... (whatsapp|messenger);
    (whatsapp|messenger|chat) ... kund*; kund* ... (whatsapp|messenger|chat); scheck(heft*|karte*)*;
    scheckübergabe; paket(dienst*|zusteller*|versand); iban (prüfung|validierung)`,
}
