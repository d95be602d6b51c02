import type { TopicLexicon } from '../lexicon.ts'

export const hours: TopicLexicon<'hours'> = {
  'full-time': `vollzeit; in vollzeit; vollzeit*; vollzeitstelle; vollzeitjob; voll-?zeit; ganztags;
    ganztagsstelle; vollzeitbeschäftigung; vollzeitkraft; 100 % (pensum|stelle|anstellung|stellenprozent);
    pensum 100 %; title: vz; stated: (vz|ganztags); full-time; 100%-pensum`,
  'part-time': `teilzeit; in teilzeit; teilzeit*; teil-zeit; teilzeitstelle; teilzeitkraft; teilzeitjob;
    halbtags*; halbtagskraft; halbtagsstelle; halbe stelle; minijob*; mini-job*; mini job*; geringfügig*(
    beschäftig*| basis|); gfb; 520-?euro*; 538-?euro*; 556-?euro*; 603-?euro*; 450-?euro*;
    (450|520|538|556|603) (euro|eur)( basis| job|); auf (450|520|538|556|603) (euro|eur); nebenjob*;
    nebentätigkeit; nebenberuflich*; nebenverdienst; studentenjob*; studentische*
    (aushilfe*|hilfskraft|mitarbeiter*|hilfskräfte); werkstudent*; schülerjob*; midijob*; stundenweise;
    aushilfsbasis; aushilfsjob*; title: (tz|aushilfe*|werkstudent*); stated:
    (tz|minijob|aushilfe|halbtags|geringfügig); stundenlohnbasis; teilzeitpensum; vormittags; nur
    vormittags; in geringem umfang; pensum ((10|20|30|40|50|60|70|80) %)`,
  either: `(voll-?|voll) (und|oder|u|bzw|und oder|/|sowie) (in |)teilzeit*; (teil-?|teil)
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
    bei vollzeit(beschäftigung|); (bezogen|basis|gerechnet|hochgerechnet|brutto) ... (auf |bei |in
    |)(vollzeit*|vollzeitbasis); gehalt* ... vollzeit; auf vollzeitbasis; spätere*
    (aufstockung|vollzeit*|übernahme in vollzeit); später ... vollzeit; vormittags
    (von|zwischen|und|oder|am telefon); nicht in teilzeit; nicht in vollzeit; einarbeitung in vollzeit;
    (einarbeitung|schulung|training) ... vollzeit; neben dem studium; vormittags- und`,
}

export const weekly: TopicLexicon<'weekly'> = {
  week: `# (stunden|std|stdn|h|wochenstunden|stunde) (pro|die|in der|je|a|jede|/|wöchentlich|p|)
    (woche|wo|wö); # wochenstunden; # stundenwoche; #-stunden-woche; # (stunden|std|h)
    (wöchentlich|woche|wö);
    (wochenstunden|wochenarbeitszeit|arbeitszeit|stundenumfang|umfang|stundenausmaß|wochenstundenzahl|stunden
    pro woche|beschäftigungsausmaß|arbeitsumfang|arbeitspensum|wöchentliche arbeitszeit) ... #
    (stunden|std|h|wochenstunden|); # (stunden|std|h)
    (teilzeit|vollzeit|vertrag|verträge*|job|stelle|modell*); (vollzeit|teilzeit|ausmaß) #
    (stunden|std|h|); (im ausmaß von|umfang von) # (stunden|std|h|wochenstunden); # std/woche; # h/woche;
    # stunden-(vertrag|stelle|job); wochenstunden #; # stunden in der woche`,
  day: `# (stunden|std|h) (am tag|pro tag|täglich|tag); # stunden-schicht*`,
  month: `# (stunden|std|h) (pro monat|im monat|monatlich|monat)`,
  percent: `pensum ... # %; # %
    (pensum|stelle|anstellung|stellenprozent|arbeitspensum|tätigkeit|teilzeit|teilzeitpensum|stellenpensum|beschäftigungsgrad|position);
    # stellenprozent*; beschäftigungsgrad ... # %; title: # %; arbeitspensum ... # %`,
  abstain: `24 stunden; 24(-| )stunden(-|
    )?(service|hotline|betrieb|dienst|betreuung|pflege|schicht|betreuungskraft); innerhalb (von |)#
    (stunden|h); 24 h; 24 (stunden|h) (am tag|täglich|service|hotline); # stunden
    (vorher|später|zuvor|urlaub|überstunden|schulung); nach # stunden; rund um die uhr; 48 stunden;
    (einarbeitung|schulung) ... # stunden; # %
    (rabatt|zuschlag|zuschläge|homeoffice|home|remote|nachlass|zuschuss|mitarbeiterrabatt|personalrabatt|mehr|unserer|der|vermögen|auf|arbeitgeber|reise*|bonus|weiter*|nacht*|steuer*|behinder*|erfolg|frauen|teamspirit|sonntag*|engagement|leidenschaft|ökostrom|übernahme|unbefristet*|zufrieden*)`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `unbefristet*( arbeitsvertrag*| anstellung*| arbeitsverhältnis*| vertrag*| stelle|
    festanstellung| beschäftigung|); festanstellung; feste anstellung; fest angestellt*; festangestellt*;
    dauerstelle; dauerhafte* (anstellung|beschäftigung|arbeitsverhältnis|position|stelle); langfristige*
    (anstellung|beschäftigung|zusammenarbeit|arbeitsverhältnis|perspektive|anstellungsverhältnis|position);
    dauerhafte übernahme; direktvermittlung; stated: (festanstellung|unbefristet|feste anstellung); title:
    (unbefristet*|festanstellung|direktvermittlung)`,
  seasonal: `saison*; saisonkraft; saisonkräfte; saisonal*; saisonjob*; saisonarbeit*; saisonaushilfe*;
    saisonstelle; saisonmitarbeiter*; saisonbetrieb; saisonvertrag; für die
    (saison|wintersaison|sommersaison|hochsaison|weihnachtssaison|skisaison|weihnachtszeit|vorweihnachtszeit|ferienzeit);
    (weihnachts|winter|sommer|ski|hoch|ernte|oster|haupt|ferien)(-|
    )?(saison|aushilfe*|kräfte|kraft|geschäft|job*|hilfe*); weihnachtsaushilfe*; weihnachtsgeschäft;
    weihnachtsmarkt*; ferienjob*; sommerjob*; winterjob*; ferienaushilfe*; title: (saison*|weihnachten);
    stated: saison*`,
  temporary: `befristet*( auf| für| bis| anstellung*| stelle| vertrag*| arbeitsvertrag*|
    arbeitsverhältnis*| zunächst| position| beschäftigung|); zeitarbeit*; leiharbeit*;
    arbeitnehmerüberlassung; anü; überlassung*; temporär~( anstellung| stelle| einsatz|);
    temporäranstellung; elternzeitvertretung; elternzeit(-| )?vertretung;
    (mutterschafts|schwangerschafts|karenz|kranken|krankheits|urlaubs|mutterschutz)(-| )?vertretung;
    karenzvertretung; vertretung (für|wegen|während|bis|der|in|einer) ...; schwangerschaftsvertretung;
    stated: (befristet|zeitarbeit|temporär|arbeitnehmerüberlassung|befristeter vertrag); title:
    (befristet*|vertretung|elternzeit*|karenz*|temporär|interim); interim*; auf zeit; (für|auf) # monate
    befristet; # monate befristet; projektbezogen; kurzfristige beschäftigung; mit option auf übernahme;
    übernahmeoption; option auf (übernahme|festanstellung|verlängerung); aushilfsweise; springer*`,
  contract: `freiberuf*; freelanc*; freie* mitarbeit*; selbständig*(e|er|en)
    (basis|tätigkeit|handelsvertreter*|mitarbeiter*|partner*|agent*|nebengewerbe|unternehmer*);
    selbstständige* (basis|tätigkeit|handelsvertreter*|mitarbeiter*|partner*|agent*|unternehmer*); auf
    selbst(st|)ändiger basis; auf selbständiger basis; gewerbeschein; auf honorarbasis; honorarbasis;
    honorarkraft; honorarkräfte; werkvertrag; freier dienstvertrag; freien dienstvertrag; dienstvertrag
    frei; auf rechnung; auftragsbasis; title: (freelance*|freiberuf*|selbst(st|)ändig*|honorar*); stated:
    (freelance*|freiberuf*|selbständig*|selbstständig*|freie mitarbeit); gewerbe; handelsvertreter*`,
  internship: `praktikum; praktikumsplatz; praktikant*; pflichtpraktikum; title:
    (praktik*|intern|internship); stated: (praktikum|praktikant*); als praktikant*; schnupperpraktikum;
    trainee*programm praktikum`,
  abstain: `saisonal(e|en|er|es)
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
