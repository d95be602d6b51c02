import type { TopicLexicon } from '../lexicon.ts'

export const hours: TopicLexicon<'hours'> = {
  'full-time': `volle (stelle|woche|stundenzahl|arbeitszeit|wochenarbeitszeit); ganze stelle; voll(-| |)pensum; vollbeschäftigung; vollbeschäftigt; vollerwerb; vollberuflich; vollzeitpensum; ganztägig*; ganztagesstelle; vollzeit; in vollzeit; vollzeit*; vollzeitstelle; vollzeitjob; voll-?zeit; ganztags;
    ganztagsstelle; vollzeitbeschäftigung; vollzeitkraft; 100 % (pensum|stelle|anstellung|stellenprozent);
    pensum 100 %; title: vz; stated: (vz|ganztags); full-time; 100%-pensum`,
  'part-time': `dreiviertel(stelle|-stelle|); drei(-| )viertel(-| )stelle; teilpensum; teil-pensum; halbtags; halbtägig*; (zwei|drei) (vormittage*|nachmittage*|abende*|tage*|tagen) (pro|die|in der|je) woche; (an|nur) (vormittagen|nachmittagen|abenden|samstagen|sonntagen|wochenenden|zwei tagen|drei tagen); neben (dem|der|deinem|ihrem) (studium|schule|uni|hauptjob|hauptberuf|rente|familie|beruf); (kleiner|netter|lukrativer) nebenjob; nebenerwerb; zuverdienst; stunden(-| )basis; wochenendaushilfe*; wochenendjob; samstagsjob; teilzeit; in teilzeit; teilzeit*; teil-zeit; teilzeitstelle; teilzeitkraft; teilzeitjob;
    halbtags*; halbtagskraft; halbtagsstelle; halbe stelle; minijob*; mini-job*; mini job*; geringfügig*(
    beschäftig*| basis|); gfb; 520-?euro*; 538-?euro*; 556-?euro*; 603-?euro*; 450-?euro*;
    (450|520|538|556|603) (euro|eur)( basis| job|); auf (450|520|538|556|603) (euro|eur); nebenjob*;
    nebentätigkeit; nebenberuflich*; nebenverdienst; studentenjob*; studentische*
    (aushilfe*|hilfskraft|mitarbeiter*|hilfskräfte); werkstudent*; schülerjob*; midijob*; stundenweise;
    aushilfsbasis; aushilfsjob*; title: (tz|aushilfe*|werkstudent*); stated:
    (tz|minijob|aushilfe|halbtags|geringfügig); stundenlohnbasis; teilzeitpensum; vormittags; nur
    vormittags; in geringem umfang; pensum ((10|20|30|40|50|60|70|80) %)`,
  either: `teilzeit* (ist|wäre|ebenfalls|gerne*|gern|nach absprache|nach vereinbarung|ab #|mit #|grundsätzlich|jederzeit|natürlich|selbstverständlich|auch) ... (möglich|denkbar|machbar|vorstellbar|willkommen|verhandelbar|okay|ok|kein problem|drin|umsetzbar|realisierbar); teilzeit* (denkbar|machbar|vorstellbar|nach absprache|nach vereinbarung|willkommen); (gern|gerne|auch|gerne auch|gern auch|ebenso|wahlweise|alternativ) (in |als |mit |)teilzeit*; vollzeit* (oder|und|bzw|sowie) (ab |mit |mindestens |mind |mit mindestens |reduziert |) # (stunden|std|h|%|wochenstunden|prozent); # (stunden|std|h) (bis|oder) (vollzeit|voll); (ab|von) # (stunden|std|h|wochenstunden|%) ... (bis|bis zu|bis hin zu) (vollzeit|voll|#); (vollzeit|40 stunden|38,5 stunden|39 stunden) ... (auch weniger|reduz*|auf wunsch weniger|gern weniger|gerne weniger); # (stunden|std|h) ... (auf wunsch|gerne|gern|auch) (auch |)weniger; (stundenumfang|pensum|umfang|stundenzahl|arbeitszeit|arbeitsumfang|stunden) (nach|frei|verhandelbar|flexibel wählbar|individuell) (absprache|vereinbarung|wählbar|wahl|wunsch|vereinbar|); jobsharing; job-sharing; tandem; teilbar; voll-, teil*; voll-, teilzeit*; ob (in |)(vollzeit|voll|teilzeit) ... ;(voll-?|voll) (und|oder|u|bzw|und oder|/|sowie) (in |)teilzeit*; (teil-?|teil)
    (und|oder|u|bzw|und oder|/|sowie) (in |)vollzeit*; vollzeit (und|oder|u|bzw|und oder|sowie|,|) (in
    |auch |)teilzeit*; teilzeit* (und|oder|u|bzw|und oder|sowie|,|) (in |auch |)vollzeit*; voll/teilzeit;
    voll- oder teilzeit*; teil- oder vollzeit*; voll- und teilzeit*; vz (und|oder|) tz; tz (und|oder|) vz;
    vollzeit teilzeit; teilzeit vollzeit; vollzeit auch in teilzeit möglich; vollzeit teilzeit möglich;
    (vollzeit|vollzeitstelle) ... (teilzeit möglich|auch in teilzeit|teilzeit ist möglich);
    vollzeit oder # (stunden|std|h); teilzeitgeeignet; teilzeitfähig; (auch |grundsätzlich |)(auch |)(in|für) teilzeit* (geeignet|möglich|besetzbar|teilbar); teilbar; teilzeit möglich; grundsätzlich teilzeit*; auch in teilzeit;
    (80|60|70|50|40|30|20)(-| bis )100 %( pensum|); pensum (80|60|70|50|40)(-| )100 %`,
  abstain: `keine (teilzeit*|vollzeit*|minijob*)( möglich| stelle|); kein (minijob|teilzeitjob|nebenjob);
    (teilzeit*|vollzeit*|minijob*) ... nicht (möglich|vorgesehen); (vollzeit|teilzeit)
    (mitarbeitende|mitarbeiter*|kollegen|beschäftigte*|studium);
    (vollzeitbeschäftigte*|vollzeitmitarbeiter*|teilzeitbeschäftigte*|vollzeitäquivalent*|teilzeitmitarbeiter*);
    bei vollzeit(beschäftigung|); (bezogen|basis|gerechnet|hochgerechnet|brutto) ... (auf|bei|für|auf basis) (eine |einer |)(vollzeit*|vollzeitbasis); gehalt* ... (bei|auf|für) vollzeit*; auf vollzeitbasis; spätere*
    (aufstockung|vollzeit*|übernahme in vollzeit); später ... vollzeit; vormittags
    (von|zwischen|und|oder|am telefon); nicht in teilzeit; nicht in vollzeit; einarbeitung in vollzeit;
    (einarbeitung|schulung|training) ... vollzeit; neben dem studium; vormittags- und`,
}

export const weekly: TopicLexicon<'weekly'> = {
  week: `# (stunden|std|stdn|h); (stundenwoche|wochenpensum|sollarbeitszeit|regelarbeitszeit|wochenarbeitszeit|vertragsstunden) ... #; (insgesamt|gesamt|zusammen|rund|etwa|ca|circa|gut|knapp|mit|à|zu|auf|max|maximal|bis zu|höchstens) # (stunden|std|h); # (wochenstunden|std wo|h wo|wstd|stunden arbeit|stunden woche); # (stunden|std|stdn|h|wochenstunden|stunde) (pro|die|in der|je|a|jede|/|wöchentlich|p|)
    (woche|wo|wö); # wochenstunden; # stundenwoche; #-stunden-woche; # (stunden|std|h)
    (wöchentlich|woche|wö);
    (wochenstunden|wochenarbeitszeit|arbeitszeit|stundenumfang|umfang|stundenausmaß|wochenstundenzahl|stunden
    pro woche|beschäftigungsausmaß|arbeitsumfang|arbeitspensum|wöchentliche arbeitszeit) ... #
    (stunden|std|h|wochenstunden|); # (stunden|std|h)
    (teilzeit|vollzeit|vertrag|verträge*|job|stelle|modell*); (vollzeit|teilzeit|ausmaß) #
    (stunden|std|h|); (im ausmaß von|umfang von) # (stunden|std|h|wochenstunden); # std/woche; # h/woche;
    # stunden-(vertrag|stelle|job); wochenstunden #; # stunden in der woche`,
  day: `(je|jeweils|à|täglich|pro tag) # (stunden|std|h); # (stunden|std|h) (am tag|pro tag|täglich|tag); # stunden-schicht*`,
  month: `# (stunden|std|h) (pro monat|im monat|monatlich|monat)`,
  percent: `(zu|von|mit|mindestens|mind) # %(-| )(stelle|pensum|besetz*|anstellung|arbeitszeit|der); # prozent (stelle|pensum|anstellung|stellen*|arbeits*|der stelle); pensum ... # %; # %
    (pensum|stelle|anstellung|stellenprozent|arbeitspensum|tätigkeit|teilzeit|teilzeitpensum|stellenpensum|beschäftigungsgrad|position);
    # stellenprozent*; beschäftigungsgrad ... # %; title: # %; arbeitspensum ... # %`,
  abstain: `# (stunden|std|h) (lang|erreichbar|besetzt|geöffnet|offen|für (sie|unsere|euch|kunden|dich)|service*|hotline*|support|notdienst|bereitschaft|vorlauf*|reaktionszeit|lieferung|lieferzeit|zeit|fahrt|entfernt|schulung*|einarbeitung|training*|einschulung|einweisung|workshop|pause|kurs*|lieferservice|später|früher|nach|vor|im einsatz für|stehen|bearbeitungszeit|antwort*|mehr als|überstunden|im voraus|unterricht|urlaub*|bezahlt*|fort*|weiter*); (innerhalb|binnen|nach|vor|alle|in|unter|seit|spätestens|jede) (von |)# (stunden|std|h); (antwort*|liefer*|reaktion*|rückmeldung|erreichbar|geöffnet|besetzt|melden uns) ... # (stunden|std|h); # (stunden|std) am tag ... (besetzt|erreichbar|geöffnet|offen|für); 24 stunden; 24(-| )stunden(-| |)(service|hotline|betrieb|dienst|betreuung|pflege|schicht|betreuungskraft); innerhalb (von |)#
    (stunden|h); 24 h; 24 (stunden|h) (am tag|täglich|service|hotline); # stunden
    (vorher|später|zuvor|urlaub|überstunden|schulung); nach # stunden; rund um die uhr; 48 stunden;
    (einarbeitung|schulung) ... # stunden; # %
    (rabatt|zuschlag|zuschläge|homeoffice|home|remote|nachlass|zuschuss|mitarbeiterrabatt|personalrabatt|mehr|unserer|der|vermögen|auf|arbeitgeber|reise*|bonus|weiter*|nacht*|steuer*|behinder*|erfolg|frauen|teamspirit|sonntag*|engagement|leidenschaft|ökostrom|übernahme|unbefristet*|zufrieden*)`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `fester (arbeitsvertrag|vertrag); feste* (anstellung|arbeitsstelle|stelle|arbeitsverhältnis); dauerstellung; auf dauer( angelegt|); (ohne|keine|keiner) befristung; (auf|von) unbestimmte* (zeit|dauer); zeitlich (unbegrenzt|unbeschränkt); entfristet*; langfristig angelegt*; (fest|direkt) (bei uns |)angestellt; unbefristet*( arbeitsvertrag*| anstellung*| arbeitsverhältnis*| vertrag*| stelle|
    festanstellung| beschäftigung|); festanstellung; feste anstellung; fest angestellt*; festangestellt*;
    dauerstelle; dauerhafte* (anstellung|beschäftigung|arbeitsverhältnis|position|stelle); langfristige*
    (anstellung|beschäftigung|zusammenarbeit|arbeitsverhältnis|perspektive|anstellungsverhältnis|position);
    dauerhafte übernahme; direktvermittlung; stated: (festanstellung|unbefristet|feste anstellung); title:
    (unbefristet*|festanstellung|direktvermittlung)`,
  seasonal: `(von|ab|bis|zwischen) ... (weihnachten|ostern|silvester|saisonende); bis (zum |)(saisonende|ende der saison); (über|für|während) (den sommer|den winter|die feiertage|die ferien|die sommerferien|die weihnachtszeit|die adventszeit); in den (sommerferien|ferien|weihnachtsferien|semesterferien); (weihnachts|advents|oster|sommer|winter|ski|bade|garten|heiz|ernte|reise|grill)saison; (in|während|für|zur) (der|die|unsere|unserer|) (hauptsaison|hochsaison|saison) (von|vom|bis|ab|april|mai|juni|oktober|november); für die (kommende |nächste |laufende |diesjährige |)saison; saison(-| |)(stelle|vertrag|job|kraft|kräfte|aushilfe*|arbeit*|mitarbeiter*|basis|einsatz|beschäftigung|verstärkung|team|hilfe*|anstellung|bedingt befristet); saisonal~ (befristet*|beschäftigung|stelle|anstellung|job*|unterstützung|verstärkung|einsatz|mitarbeit*|aushilfe*); saisonweise; saisonkraft; saisonkräfte; saisonal*; saisonjob*; saisonarbeit*; saisonaushilfe*;
    saisonstelle; saisonmitarbeiter*; saisonbetrieb; saisonvertrag; für die
    (saison|wintersaison|sommersaison|hochsaison|weihnachtssaison|skisaison|weihnachtszeit|vorweihnachtszeit|ferienzeit);
    (weihnachts|winter|sommer|ski|hoch|ernte|oster|haupt|ferien)(-| |)(saison|aushilfe*|kräfte|kraft|geschäft|job*|hilfe*); weihnachtsaushilfe*; weihnachtsgeschäft;
    weihnachtsmarkt*; ferienjob*; sommerjob*; winterjob*; ferienaushilfe*; title: (saison*|weihnachten);
    stated: saison*`,
  temporary: `(vertrag|arbeitsvertrag|stelle|einsatz|projekt|anstellung|beschäftigung|dienstverhältnis) ... (läuft|geht|endet|dauert|gilt|beträgt|zunächst) ... # (monate*|jahre*|wochen); (zunächst|vorerst|erst einmal|erstmal) (für |auf |) # (monate*|jahr*|wochen|ein jahr); (auf|für) # (monate*|jahre*) (befristet*|beschränkt*|begrenzt*); (auf|für) # jahre* befristet; auf (ein jahr|zwei jahre|drei jahre) (befristet|begrenzt|beschränkt); zeitvertrag*; jahresvertrag*; zeitlich (befristet*|begrenzt*|beschränkt*); für die dauer ...; voraussichtlich (# monate*|bis|für) ...; vom # ... bis ... #; als (krankheits|elternzeit|mutterschafts|urlaubs|)vertretung; (suchen|suche|sucht) ... vertretung; (mutterschutz|mutterschaftsurlaub|mutterschaft|elternzeit|karenz|babypause|sabbatical) ... (vertretung|ersatz|aushilfe|befristet*|vertreten); (vertretung|ersatz|aushilfe) ... (mutterschutz|mutterschaftsurlaub|elternzeit|karenz|babypause|sabbatical|krankheit); (einsatz|tätigkeit|anstellung|vertrag) ... über uns als ...; übernahme(chance*|möglichkeit*|perspektive|garantie); (spätere|mit|anschließende) übernahme ...; aushilfsvertrag; temporär*; befristet*( auf| für| bis| anstellung*| stelle| vertrag*| arbeitsvertrag*|
    arbeitsverhältnis*| zunächst| position| beschäftigung|); zeitarbeit*; leiharbeit*;
    arbeitnehmerüberlassung; anü; überlassung*; temporär~( anstellung| stelle| einsatz|);
    temporäranstellung; elternzeitvertretung; elternzeit(-| |)vertretung;
    (mutterschafts|schwangerschafts|karenz|kranken|krankheits|urlaubs|mutterschutz)(-| |)vertretung;
    karenzvertretung; vertretung (für|wegen|während|bis|der|in|einer) ...; schwangerschaftsvertretung;
    stated: (befristet|zeitarbeit|temporär|arbeitnehmerüberlassung|befristeter vertrag); title:
    (befristet*|vertretung|elternzeit*|karenz*|temporär|interim); interim*; auf zeit; (für|auf) # monate
    befristet; # monate befristet; projektbezogen; kurzfristige beschäftigung; mit option auf übernahme;
    übernahmeoption; option auf (übernahme|festanstellung|verlängerung); aushilfsweise; springer*`,
  contract: `selbst(st|)ändige (makler*|immobilienmakler*|vertreter*|kundenberater*|berater*|vertriebspartner*|vermittler*|handelsvertreter*|kundenbetreuer*|telefonist*|callcenter*|verkäufer*|unternehmer*|agent*|dienstleister*|auftragnehmer*|homeoffice*); (84|92) hgb; § (84|92) hgb; (als|auf) selbst(st|)ändiger ...; selbst(st|)ändigkeit auf ...; auf (provisionsbasis selbst*|eigene rechnung|rechnungsbasis); scheinselbst*; subunternehmer*; eigene* gewerbe; freiberuf*; freelanc*; freie* mitarbeit*; selbständig*(e|er|en)
    (basis|tätigkeit|handelsvertreter*|mitarbeiter*|partner*|agent*|nebengewerbe|unternehmer*);
    selbstständige* (basis|tätigkeit|handelsvertreter*|mitarbeiter*|partner*|agent*|unternehmer*); auf
    selbst(st|)ändiger basis; auf selbständiger basis; gewerbeschein; auf honorarbasis; honorarbasis;
    honorarkraft; honorarkräfte; werkvertrag; freier dienstvertrag; freien dienstvertrag; dienstvertrag
    frei; auf rechnung; auftragsbasis; title: (freelance*|freiberuf*|selbst(st|)ändig*|honorar*); stated:
    (freelance*|freiberuf*|selbständig*|selbstständig*|freie mitarbeit); gewerbe; handelsvertreter*`,
  internship: `praktikum; praktikumsplatz; praktikant*; pflichtpraktikum; title:
    (praktik*|intern|internship); stated: (praktikum|praktikant*); als praktikant*; schnupperpraktikum;
    trainee*programm praktikum`,
  abstain: `(außerhalb|ausserhalb|in|zu|trotz|auch in) der (haupt|hoch|neben|vor|)saison; in der hauptsaison; (kein|keine) (saison*|befristung*|zeitarbeit*|subunternehmer*|ferienjob*); urlaubsvertretung ...; vertretung (von kolleg*|im team|der kolleg*|untereinander); saisonal(e|en|er|es)
    (produkte*|schwankungen|ware|waren|artikel|angebote*|sortiment*|aktionen|küche|speisen|spitzen|gerichte|menüs|zutaten|lebensmittel|rabatte|deko*|obst|gemüse|blumen|events|trends|nachfrage|besonderheiten|kampagnen);
    saison(ware|artikel|produkte*|sortiment*|angebote*|gemüse|obst|zeiten|spitzen|bedingt*|eröffnung|ticket*|karte*);
    saisonalität; selbst(st|)ändig(e|es|er|en)
    (arbeiten|arbeitsweise|arbeit|arbeits*|und|denk*|handeln|bearbeit*|organis*|durchführ*|erledig*|struktur*|entscheid*|verantwort*|abwickl*|beantwort*|aufgaben*);
    selbst(st|)ändig; selbst(st|)ändigkeit; (abgeschlossenes|erste|durch|erstes|freiwillige*) ...
    (praktikum|praktika|praktikum oder); erfahrung ... praktik*; unbefristete aufenthalts*;
    (unbefristete|befristete) (arbeitserlaubnis|aufenthalt*|niederlassung*|prämie); befristete
    aufenthalts*; keine (zeitarbeit|leiharbeit|befristung|saisonarbeit); keine zeitarbeit; ohne
    zeitarbeit; nicht befristet;
    weihnachts(feier*|geld|geschenk*|gratifikation|bonus|essen|urlaub|frei|ferien|remuneration);
    urlaubs(vertretung innerhalb|geld|tage*|zeit|anspruch); gegenseitige* vertretung; in vertretung;
    vertretung bei (abwesenheit|urlaub|krankheit); urlaubs- und krankheitsvertretung; kollegen;
    interimslösung; gewerbe(kunden|betriebe*|treibende*|versicher*|park|gebiet|steuer|immobilien|amt)*;
    private* und gewerbliche*; langfristige kundenbeziehung*`,
}
