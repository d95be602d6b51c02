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
  'pay-for-equipment': `(start|anmelde|bearbeitungs|registrierungs|schulungs|aufnahme|vermittlungs|verwaltungs)(-| |)gebühr*; (kaution|gebühr|vorauszahlung|vorkasse|einmalzahlung|anzahlung) ...
    (arbeitsmaterial|unterlagen|starterpaket|schulung*|laptop|geräte*|anmeldung|überweis*|überwiesen|zu
    zahlen); starterpaket*; starter-?kit; startpaket*; (überweis*|zahl*|bezahl*|kauf*) ...
    (kaution|starterpaket*|startpaket*|gebühr|schulungsmaterial|arbeitsmaterial*|ausrüstung) ...;
    (arbeitsmittel|laptop|ausstattung|software|headset) ... (selbst bezahlen|vorab bezahl*|vorab zu
    bezahlen|auf eigene kosten kaufen|vorstrecken); gutscheinkarte*; bitcoin*; western union; moneygram;
    kosten werden später erstattet`,
  'cheque-handling': `scheck*; (ihr|ihrem|ihres|dein|deinem|deines|dein eigenes|eigenes|privat*)
    (bank|giro|privat)*konto ...
    (überweis*|weiterleit*|zahlungen|empfang*|transfer*|geld*|abwickl*|verwend*|genutzt); finanzagent*;
    zahlungen ... (über|auf) (ihr|dein) ... konto; geld(transfer*| weiterleiten|er weiterleiten); pakete
    ... (zu hause|nach hause|zuhause|weiterleit*|weitersend*|umpack*|entgegen*|empfang*); warenagent*;
    paketagent*; (kontoeröffnung|konto eröffnen|bankkonto eröffnen) ...`,
  'messenger-interview': `(vorstellungsgespräch*|interview*|bewerbung*|bewirb*|bewerb*|kontakt*|schreib*|melde*|gespräch*|nachricht|kommunikation|einweisung)
    ... (telegram|whatsapp|signal|threema|viber|hangouts|google chat|facebook messenger);
    (telegram|whatsapp|signal|viber) ...
    (vorstellungsgespräch|interview|bewerb*|kontakt*|schreib*|nachricht|melde*); ohne
    (vorstellungsgespräch|bewerbungsgespräch|interview); kein
    (vorstellungsgespräch|bewerbungsgespräch|interview)`,
  'absurd-pay': `(schnell*|leicht*|einfach*|sicher*|mühelos*) ... (geld|verdien*|einkommen); geld
    (verdienen|von zuhause verdienen); passives einkommen; (unbegrenzt*|grenzenlos*|unlimitiert*)
    (verdienst*|einkommen*|einkommensmöglichkeit*); finanzielle freiheit; (bis zu |)# (euro|€|eur)
    (am|pro|täglich|in der|jeden) (tag|stunde|täglich|woche) ... (keine|ohne|von
    zuhause|nebenbei|leicht*); nebenbei (verdienen|geld); reich werden; (keine|ohne)
    (erfahrung|vorkenntnisse|qualifikation*|ausbildung) ... (verdien*|€|euro|tag); traumverdienst;
    sofort(iges)? (geld|auszahlung|einkommen); tägliche auszahlung; sei dein eigener chef; dein eigener
    chef; (1|2|ein|zwei) stunden (am tag|täglich) ... verdien*; verdiene* (bis zu|von
    zuhause|schnell|leicht|einfach|täglich); kein aufwand; garantiert*(es| )einkommen`,
  'personal-data-early': `(send*|schick*|übermittel*|mail*|bewerbung|benötigen|brauchen|angabe*|mitteilen|teile*)
    ...
    (personalausweis*|ausweiskopie|reisepass*|passkopie|kontodaten|bankdaten|iban|bankverbindung|kontonummer|kreditkarte*|sozialversicherungsnummer|online-banking*|selfie|steuer-?id);
    (foto|kopie|scan) (ihres|deines|vom|des|von ihrem) (ausweis*|personalausweis*|reisepass*|pass*);
    ausweiskopie; iban`,
  abstain: `(keine|niemals|nie|ohne|kostenlose*)
    (start|anmelde|)*(gebühr*|kosten|vorauszahlung|kaution|investition*); (wir
    |)(verlangen|fordern|bitten) ... (nie|niemals|keine) ...; kundenanfragen ...
    (whatsapp|telegram|messenger); (per|via|über) (telefon|chat|e-?mail|mail) ... (whatsapp|messenger);
    (whatsapp|messenger|chat) ... kund*; kund* ... (whatsapp|messenger|chat); scheck(heft*|karte*)*;
    scheckübergabe; paket(dienst*|zusteller*|versand); iban (prüfung|validierung)`,
}
