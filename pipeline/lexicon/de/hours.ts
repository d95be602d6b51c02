import type { TopicLexicon } from '../lexicon.ts'
import {
  hoursAbstain,
  hoursEither,
  hoursFull,
  hoursPart,
  termAbstain,
  termContract,
  termPermanent,
  termSeasonal,
  termTemporary,
  weeklyAbstain,
  weeklyDays,
  weeklyPercent,
  weeklyProduct,
} from './time-turns.ts'
import { COLLEAGUE } from './turns.ts'

export const hours: TopicLexicon<'hours'> = {
  'full-time': `${hoursFull};
    (fünf|5) (volle|ganze) (tage|arbeitstage) ...; (volle|vollen) # (stunden|std);
    (volle|ganze) (kraft|arbeitskraft|arbeitswoche|arbeitstage);
    (volles|vollem|vollen) (pensum|stundenpensum|beschäftigungsausmaß|stundenausmaß|umfang|stundenumfang|beschäftigungsumfang);
    hauptberuflich*; vollamtlich*; vollpensum; im hauptberuf;
    (hundert|einhundert) (prozent|%) (angestellt|beschäftigt|stelle|pensum);
    (38|39|40|38,5|37,5)er-woche;
    # (tage|nächte|schichten|dienste) (arbeit|dienst|an) und (zwei|2) frei; fünf (tage|nächte|dienste|schichten) ... zwei (tage |nächte |)frei; (sechs|6|fünf|5) (tage|tage-) (die|pro|in der) woche # (stunden|std); nicht teilzeitgeeignet; (kein|keine) teilzeit*; volle (stelle|woche|stundenzahl|arbeitszeit|wochenarbeitszeit); ganze stelle; voll(-| |)pensum; vollbeschäftigung; vollbeschäftigt; vollerwerb; vollberuflich; vollzeitpensum; ganztägig*; ganztagesstelle; vollzeit; in vollzeit; vollzeit*; vollzeitstelle; vollzeitjob; voll-?zeit; ganztags;
    ganztagsstelle; vollzeitbeschäftigung; vollzeitkraft; 100 % (pensum|stelle|anstellung|stellenprozent);
    pensum 100 %; title: vz; stated: (vz|ganztags); full-time; 100%-pensum`,
  'part-time': `${hoursPart};
    nur (ein paar|wenige|einige) stunden ...; (zwei|drei|vier) halbe (tage|tagen);
    (zwei|drei|2|3) bis (drei|vier|3|4) (vormittage|nachmittage|abende|halbe tage);
    (job|nebenjob|arbeit|arbeiten|verdienst|ideal|perfekt|passend|passt|geld|tätigkeit|stelle|anstellung|einsatz|jobben|idealer|perfekter) ... neben (dem|deinem|ihrem|der|ihrer|deiner) (studium|schule|uni|ausbildung|familie|hauptjob|hauptberuf|vorlesungen|beruf|rente);
    (solange|während|bis) ... (kinder|kids|kleinen|nachwuchs|kind|sohn|tochter) ... (schule|kita|kindergarten|betreut|krippe|hort|unterricht|kiga|tagesmutter);
    (kinder|kids|kleinen) ... (bis mittag|bis mittags|vormittags|am vormittag) ...;
    (während|in|zu|innerhalb) (der |den |)(schulzeit|schulzeiten|kitazeit|kitazeiten|kita-zeiten|kindergartenzeit*|schulstunden|unterrichtszeit*);
    (dazuverdienen|dazuzuverdienen|hinzuverdienen|hinzuzuverdienen|dazuverdienst|hinzuverdienst|zubrot|haushaltskasse|taschengeld aufbessern|etwas dazu verdienen|zuverdienst*|zuverdienen);
    (ideal|perfekt|geeignet|passend|passt|genau richtig|wie gemacht|optimal|maßgeschneidert|richtig) ... für ... (rentner*|ruheständler*|pensionist*|pensionär*|studierende*|student*|studis|hausfrau*|hausmänner*|schüler*|mütter|mamas|vorruheständler*);
    (rentner*|ruheständler*|pensionist*|pensionär*|studierende|studenten|studentinnen|hausfrauen) (und|oder|sowie|willkommen|gern|gerne|gesucht);
    (minijob|geringfügigkeits|verdienst|zuverdienst)(-| |)grenze;
    (kleines|kleine|kleineres|reduziertes|reduzierte|niedriges|geringes|überschaubares|kleinem|reduziertem) (pensum|stundenpensum|stundenzahl|stundenausmaß|wochenstundenzahl);
    (mittags|gegen mittag|nach dem mittagessen) ... (feierabend|schluss|frei|heimgehen|wieder daheim|wieder zu hause);
    nur (vormittags|nachmittags|abends|morgens);
    ausschließlich (vormittags|nachmittags|abends|morgens);
    halbtagspensum; halbe (arbeitswoche|arbeitstage|tage); (hälftiges|halbes) (pensum|stundenausmaß);
    halb(-| )tag*; (viertel|drittel)(stelle|pensum);
    (450|520|538|556|603|633)(-| |)(€|euro|eur)(-| |)(basis|job|jobs|stelle|kraft|kräfte); auf (450|520|538|556|603|633) €; nur (für |an |am |)(samstag|samstags|sonntag|sonntags|wochenende*|samstagen|sonntagen) ...; (ausschließlich|lediglich) (am |an |)(samstag*|sonntag*|wochenende*); nur (an |)(vormittagen|nachmittagen|abenden|samstagen|sonntagen|wochenenden); wenige stunden (pro|die|in der) woche; (ein paar|einige|wenige) stunden ... (woche|monat); stundenweise*; halbtagsjob; halbtagstätigkeit; nebenher; nebenbei; # vormittage*; # nachmittage*; # abende*; teilzeitanstellung; teilzeitbeschäftigung*; (auf|als) aushilf*; auf geringfügig*; geringfüg*; 556-euro-*; 603-euro-*; minijobber*; aushilfsstelle; feierabendjob; zweitjob; zusatzverdienst; studijob; studentenfreundlich*; dreiviertel(stelle|-stelle|); drei(-| )viertel(-| )stelle; teilpensum; teil-pensum; halbtags; halbtägig*; (zwei|drei) (vormittage*|nachmittage*|abende*|tage*|tagen) (pro|die|in der|je) woche; (an|nur) (vormittagen|nachmittagen|zwei tagen|drei tagen); neben (dem|der|deinem|ihrem) (studium|schule|uni|hauptjob|hauptberuf|rente|familie|beruf); (kleiner|netter|lukrativer) nebenjob; nebenerwerb; zuverdienst; stunden(-| )basis; wochenendaushilfe*; wochenendjob; samstagsjob; teilzeit; in teilzeit; teilzeit*; teil-zeit; teilzeitstelle; teilzeitkraft; teilzeitjob;
    halbtags*; halbtagskraft; halbtagsstelle; halbe stelle; minijob*; mini-job*; mini job*; geringfügig*(
    beschäftig*| basis|); gfb; 520-?euro*; 538-?euro*; 556-?euro*; 603-?euro*; 450-?euro*;
    (450|520|538|556|603) (euro|eur)( basis| job|); auf (450|520|538|556|603) (euro|eur); nebenjob*;
    nebentätigkeit; nebenberuflich*; nebenverdienst; studentenjob*; studentische*
    (aushilfe*|hilfskraft|mitarbeiter*|hilfskräfte); werkstudent*; schülerjob*; midijob*; stundenweise;
    aushilfsbasis; aushilfsjob*; title: (tz|aushilfe*|werkstudent*); stated:
    (tz|minijob|aushilfe|halbtags|geringfügig); stundenlohnbasis; teilzeitpensum; vormittags; nur
    vormittags; in geringem umfang; pensum ((10|20|30|40|50|60|70|80) %)`,
  either: `${hoursEither};
    (auch|ebenso|gern|gerne|selbst) # (stunden|std|wochenstunden|prozent) (sind|ist|wären|gehen|möglich|drin|denkbar|machbar|okay|willkommen|vorstellbar) ...; (lässt|lassen|kannst|können|kann|könnte|darf) ... (auf|um) # (stunden|std|prozent|wochenstunden) (verkürz*|reduzier*|verringer*|senken|herunter*|kürzen|aufstock*|erhöh*); (auf wunsch|gern|gerne|bei bedarf|nach absprache) ... (auf|mit) # (stunden|std|wochenstunden|prozent);
    (halbtags|halbe tage|halb) oder ... (ganzen tag|ganztags|ganze tage|voll);
    vollzeit ... ... (weniger|reduziert|kürzer) (geht|ist|möglich|wäre|auch|passt|klappt) ...;
    oder (auch |gern |) vollzeit;
    ob # ... oder ... # (stunden|std|prozent|%);
    # oder (volle|ganze|gar|sogar|auch) # (stunden|std|prozent|%);
    von ... (minijob|teilzeit|aushilfe|halbtags|geringfügig) bis (zur |zu |hin zu |)(vollzeit|ganztags|volle*|vollpensum);
    (halbtags|halb|halbe stelle|halbe) oder (ganztags|ganz|volle*|ganze*);
    (ganztags|ganz|volle|ganze) oder (halbtags|halb|halbe*);
    (zwischen|von) # (und|bis) # (prozent|%|stunden) ... (alles|verhandelbar|möglich|wählbar|denkbar|machbar|drin|frei|flexibel|entscheidest|aussuchen);
    (alles|jedes pensum|jeder umfang) (zwischen|von) # (und|bis) # (prozent|%|stunden);
    (pensum|umfang|stundenzahl|wochenstunden|stundenausmaß|arbeitsumfang|beschäftigungsgrad) ... (verhandelbar|deine sache|ihre sache|anpassbar|legst du|bestimmst du|bestimmen sie|sag uns|frei wählbar|wählst du|wählen sie);
    (teilzeit|vollzeit) beides (möglich|denkbar|geht|passt|willkommen);
    beides (möglich|denkbar|geht|willkommen) ... (teilzeit|vollzeit);
    (teilzeit|vollzeit) (wie|so) (du|sie) (möchte*|willst|wollen|magst|mögen); (ob |egal ob |entweder |wahlweise |)(in |)(voll|vollzeit) oder (in |)(teil|teilzeit|minijob|in teilzeit|reduziert*); (wie viele stunden|wieviele stunden|stundenzahl|wie viel) (du|sie) ...; (umfang|stundenumfang|pensum|stundenzahl|wochenstunden|anzahl der stunden) ... (darfst|dürfen|kannst|können|bestimmst|bestimmen|wählst|wählen|suchst|suchen) (du|sie) ...; (vollzeit|teilzeit) ... (entscheidest|entscheiden|liegt bei|sagst|wählst|wählen|deine wahl|ihre wahl) ...; mit # # oder # stunden; teilzeit* (ist|wäre|ebenfalls|gerne*|gern|nach absprache|nach vereinbarung|ab #|mit #|grundsätzlich|jederzeit|natürlich|selbstverständlich|auch) ... (möglich|denkbar|machbar|vorstellbar|willkommen|verhandelbar|okay|ok|kein problem|drin|umsetzbar|realisierbar); teilzeit* (denkbar|machbar|vorstellbar|nach absprache|nach vereinbarung|willkommen); (gern|gerne|auch|gerne auch|gern auch|ebenso|wahlweise|alternativ) (in |als |mit |)teilzeit*; vollzeit* (oder|und|bzw|sowie) (ab |mit |mindestens |mind |mit mindestens |reduziert |) # (stunden|std|h|%|wochenstunden|prozent); # (stunden|std|h) (bis|oder) (vollzeit|voll); (ab|von) # (stunden|std|h|wochenstunden|%) ... (bis|bis zu|bis hin zu) (vollzeit|voll|#); (vollzeit|40 stunden|38,5 stunden|39 stunden) ... (auch weniger|reduz*|auf wunsch weniger|gern weniger|gerne weniger); # (stunden|std|h) ... (auf wunsch|gerne|gern|auch) (auch |)weniger; (stundenumfang|pensum|umfang|stundenzahl|arbeitszeit|arbeitsumfang|stunden) (nach|frei|verhandelbar|individuell) (absprache|vereinbarung|wählbar|wahl|wunsch|vereinbar); (stundenumfang|pensum|umfang|stundenzahl|arbeitsumfang|stunden) (verhandelbar|flexibel wählbar); jobsharing; job-sharing; tandem(stelle|lösung|modell|besetzung); im tandem (besetz*|teil*|mit reduz*); teilbar; voll-, teil*; voll-, teilzeit*; ob (in |)(vollzeit|voll|teilzeit) ... ;(voll-?|voll) (und|oder|u|bzw|und oder|/|sowie) (in |)teilzeit*; (teil-?|teil)
    (und|oder|u|bzw|und oder|/|sowie) (in |)vollzeit*; vollzeit (und|oder|u|bzw|und oder|sowie|,|) (in
    |auch |)teilzeit*; teilzeit* (und|oder|u|bzw|und oder|sowie|,|) (in |auch |)vollzeit*; voll/teilzeit;
    voll- oder teilzeit*; teil- oder vollzeit*; voll- und teilzeit*; vz (und|oder|) tz; tz (und|oder|) vz;
    vollzeit teilzeit; teilzeit vollzeit; vollzeit auch in teilzeit möglich; vollzeit teilzeit möglich;
    (vollzeit|vollzeitstelle) ... (teilzeit möglich|auch in teilzeit|teilzeit ist möglich);
    vollzeit oder # (stunden|std|h); teilzeitgeeignet; teilzeitfähig; (auch |grundsätzlich |)(auch |)(in|für) teilzeit* (geeignet|möglich|besetzbar|teilbar); teilbar; teilzeit möglich; grundsätzlich teilzeit*; auch in teilzeit;
    (80|60|70|50|40|30|20)(-| bis )100 %( pensum|); pensum (80|60|70|50|40)(-| )100 %`,
  abstain: `${hoursAbstain};
    (hat|haben|hatte|ist|war|waren|begann|kam) ... ... (aushilfe|werkstudent*|minijobber*|teilzeitkraft|vollzeitkraft|studentenjob) ... (angefangen|begonnen|gestartet|gekommen|dazugestoßen) ...; (angefangen|begonnen|gestartet) neben dem studium;
    halb (teilzeit|vollzeit) ... halb (teilzeit|vollzeit);
    (viele|einige|manche|hälfte|meisten|mehrheit|teil) (davon |)(arbeiten |arbeitet |)(in |)(teilzeit|vollzeit);
    in (der |)(vollzeit|teilzeit) (verdien*|bekomm*|erhalten|sind es|entspricht|wären|wäre);
    vollzeit ... (laut kollektivvertrag|kv-mindest*|mindestgehalt*|mindestentgelt*|kv-gehalt);
    # (wochenstunden|stunden) # % (homeoffice|zuschlag);
    (vollzeitnah*|reine |) (teilzeit*|vollzeit*) (gibt es|bieten wir|haben wir|ist) ... (nicht|keine|kein|leider); vollzeitnah* (teilzeit*|stundenzahl|modelle); (besteht|bestehen|zusammen) ... (teilzeit*|vollzeit*|aushilfen|minijob*|werkstudent*) ...; (arbeiten|beschäftigen|tätig|beschäftigt|sind) ... (menschen|mitarbeit*|kolleg*|beschäftigte*|leute|personen|frauen|köpfe) ... (in |)(teil-|voll-|teilzeit*|vollzeit*|teil|voll) ... (vollzeit*|teilzeit*|minijob*|); (# |)(vollzeit*|teilzeit*)(kräfte*|kräften|stellen|kolleg*|mitarbeit*) (führ*|sind|im team|und|arbeiten); (führ*|leit*|team|betreu*|planst|planen) ... (teilzeitkräfte*|vollzeitkräfte*|teilzeitkräften|aushilfen|minijobber*|werkstudent*); # tage* (pro|die|in der|je) woche ... (von|im|in|zu|remote|mobil|home*|vor ort|am standort|daheim|zuhause|büro|präsenz); (homeoffice|home office|remote|mobil|büro|zuhause|zu hause|präsenz) (an |bis zu |max |maximal |)# tage* ...; (nebenbei|nebenher) (läuft|noch|auch|bemerkt|musik); nebenbei (verdien*|geld); (schulung|einarbeitung|einschulung|einführung|onboarding) ... (in |)(vollzeit|ganztags|ganztägig); keine (teilzeit*|vollzeit*|minijob*)( möglich| stelle|); kein (minijob|teilzeitjob|nebenjob);
    (teilzeit*|vollzeit*|minijob*) (ist |wäre |leider |derzeit |aktuell |hier |bei uns |)(leider |derzeit |)nicht (möglich|vorgesehen); (vollzeit|teilzeit)
    (mitarbeitende|mitarbeiter*|kollegen|beschäftigte*|studium);
    (vollzeitbeschäftigte*|vollzeitmitarbeiter*|teilzeitbeschäftigte*|vollzeitäquivalent*|teilzeitmitarbeiter*);
    bei vollzeit(beschäftigung|); (bezogen|basis|gerechnet|hochgerechnet|brutto) ... (auf|bei|für|auf basis) (eine |einer |)(vollzeit*|vollzeitbasis); gehalt* ... (bei|auf|für) vollzeit*; auf vollzeitbasis; spätere*
    (aufstockung|vollzeit*|übernahme in vollzeit); später ... vollzeit; vormittags
    (von|zwischen|und|oder|am telefon); nicht in teilzeit; nicht in vollzeit; einarbeitung in vollzeit;
    (einarbeitung|schulung|training) ... vollzeit; neben dem studium; vormittags- und`,
}

export const weekly: TopicLexicon<'weekly'> = {
  product: weeklyProduct,
  fte: `# (vzä|vze|vk|fte|vollzeitäquivalent*|stellenanteil*)`,
  days: `${weeklyDays};
    # (tage|tagen|tag|nachmittagen|vormittagen|abenden) (pro|die|in der|je|unter der) woche; (nur|bloß|lediglich|für) (an |) # (tage|tagen|wochentage|wochentagen); # wochentage`,
  week: `# (unterrichtsstunden|unterrichtseinheiten|deputatsstunden|lektionen); deputat ... # (stunden|unterrichtsstunden|wochenstunden|std);
    # (wochenstunden|stunden|std|h) (entspricht |das sind |also |) # %;
    # (wochenstunden|stunden|std) bei # %;
    (suchen|brauchen|gesucht|sucht|stelle|anstellung|umfang) ... (für|mit|im umfang von) # (stunden|std|h); woche # (stunden|std|h); # (stunden|std|h|wochenstunden) # %; von # wochenstunden; # (stunden|std|stdn|h); (stundenwoche|wochenpensum|sollarbeitszeit|regelarbeitszeit|wochenarbeitszeit|vertragsstunden) ... #; (insgesamt|gesamt|zusammen|rund|etwa|ca|circa|gut|knapp|mit|à|zu|auf|max|maximal|bis zu|höchstens) # (stunden|std|h); # (wochenstunden|std wo|h wo|wstd|stunden arbeit|stunden woche); # (stunden|std|stdn|h|wochenstunden|stunde) (pro|die|in der|je|a|jede|/|wöchentlich|p|)
    (woche|wo|wö); # wochenstunden; # stundenwoche; #-stunden-woche; # (stunden|std|h)
    (wöchentlich|woche|wö);
    (wochenstunden|wochenarbeitszeit|arbeitszeit|stundenumfang|umfang|stundenausmaß|wochenstundenzahl|stunden
    pro woche|beschäftigungsausmaß|arbeitsumfang|arbeitspensum|wöchentliche arbeitszeit) ... #
    (stunden|std|h|wochenstunden|); # (stunden|std|h)
    (teilzeit|vollzeit|vertrag|verträge*|job|stelle|modell*); (vollzeit|teilzeit|ausmaß) #
    (stunden|std|h|); (im ausmaß von|umfang von) # (stunden|std|h|wochenstunden); # std/woche; # h/woche;
    # stunden-(vertrag|stelle|job); wochenstunden #; # stunden in der woche`,
  day: `# (stunde|h) (am tag|pro tag|täglich|tag); (1|2|3|eine|zwei|drei) (bis|oder|-|–) # stunde (am tag|pro tag|täglich);
    (jeden|pro|am) (vormittag|nachmittag|tag|abend|morgen) # (stunden|std);
    (je|jeweils|à|täglich|pro tag) # (stunden|std|h); # (stunden|std|h) (am tag|pro tag|täglich|tag); # stunden-schicht*`,
  month: `# (stunden|std|h) (pro monat|im monat|monatlich|monat)`,
  percent: `${weeklyPercent};
    (suchen|gesucht|brauchen|stellen) ... (für|zu|mit|auf) # (%|prozent);
    (anstellung|anstellungsgrad|pensum|stelle|beschäftigungsgrad|arbeitspensum|stellenprozent*) ... # (prozent|%); # (bis|oder|und) # (prozent|%); # (prozent|%) (pensum|stelle|anstellung); (zu|von|mit|mindestens|mind) # %(-| )(stelle|pensum|besetz*|anstellung|arbeitszeit|der); # prozent (stelle|pensum|anstellung|stellen*|arbeits*|der stelle); pensum ... # %; # %
    (pensum|stelle|anstellung|stellenprozent|arbeitspensum|tätigkeit|teilzeit|teilzeitpensum|stellenpensum|beschäftigungsgrad|position);
    # stellenprozent*; beschäftigungsgrad ... # %; title: # %; arbeitspensum ... # %; auslastung ... # (prozent|%)`,
  abstain: `${weeklyAbstain};
    (telefon|telefone|hotline|leitung|markt|laden|geschäft|service|haus|center|filiale*|tankstelle|shop|serviceline|kundendienst|infostand|schalter) (ist|hat|sind|haben|läuft|steht) # (stunden|std) ...;
    (samstag*|sonntag*|wochenend*) ... (je|jeweils|à|pro tag) # (stunden|std|h); # (uhr |h |)(bis|und) # (uhr|h); # # uhr; # uhr (bis|und|) #; (arbeitszeit*|dienstzeit*|kernzeit*|betriebszeit*|servicezeit*) ... # (bis|und) #; von # bis #; (schulung|einarbeitung|kurs|vorlauf|reaktionszeit) ... # (stunden|std|h); # (stunden|std|h) (pro tag |am tag |täglich |) (erreichbar|besetzt|geöffnet|für unsere); # (stunden|std|h) (urlaub|bildungsurlaub|gutschrift|zeitguthaben); # (stunden|std|h) (lang|erreichbar|besetzt|geöffnet|offen|für (sie|unsere|euch|kunden|dich)|service*|hotline*|support|notdienst|bereitschaft|vorlauf*|reaktionszeit|lieferung|lieferzeit|zeit|fahrt|entfernt|schulung*|einarbeitung|training*|einschulung|einweisung|workshop|pause|kurs*|lieferservice|später|früher|nach|vor|im einsatz für|stehen|bearbeitungszeit|antwort*|mehr als|überstunden|im voraus|unterricht|urlaub*|bezahlt*|fort*|weiter*); (innerhalb|binnen|nach|vor|alle|in|unter|seit|spätestens|jede) (von |)# (stunden|std|h); (antwort*|liefer*|reaktion*|rückmeldung|erreichbar|geöffnet|besetzt|melden uns) ... # (stunden|std|h); # (stunden|std) am tag ... (besetzt|erreichbar|geöffnet|offen|für); 24 stunden (erreichbar|besetzt|für|geöffnet|offen|besetz*); 24(-| )stunden(-| |)(service|hotline|betrieb|dienst|betreuung|pflege|schicht|betreuungskraft); innerhalb (von |)#
    (stunden|h); 24 h; 24 (stunden|h) (am tag|täglich|service|hotline); # stunden
    (vorher|später|zuvor|urlaub|überstunden|schulung); nach # stunden; rund um die uhr;
    (einarbeitung|schulung) ... # stunden; # %
    (rabatt|zuschlag|zuschläge|homeoffice|home|remote|nachlass|zuschuss|mitarbeiterrabatt|personalrabatt|mehr|unserer|der|vermögen|auf|arbeitgeber|reise*|bonus|weiter*|nacht*|steuer*|behinder*|erfolg|frauen|teamspirit|sonntag*|engagement|leidenschaft|ökostrom|übernahme|unbefristet*|zufrieden*)`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `${termPermanent};
    (zeitvertrag|zeitverträge|befristete verträge|befristeten vertrag|befristung) (bekommst|gibt|machen|kennen|schließen|vergeben|musst|haben) ... ... (nicht|keine|keinen) ...;
    (enddatum|ablaufdatum|verfallsdatum|endtermin|ende der anstellung) ... (steht|gibt|hat|haben|findest|suchst|finden|suchen|kennt|vorgesehen|enthält) ... ... (nicht|kein|keines|keins|vergeblich|vergebens|nirgends);
    (kein|ohne|keine) (enddatum|ablaufdatum|verfallsdatum|endtermin|zeitliche grenze|zeitlichen rahmen|zeitliche beschränkung);
    zeitlich (nicht|un) (begrenzt|beschränkt|limitiert);
    nicht (zeitlich |)(begrenzt|limitiert|terminiert);
    (stellen|stellt) (wir |dich |sie |) (dich |sie |)(sofort |gleich |direkt |) (fest|fix|unbefristet) (ein|an);
    (fest|fix) (eingestellt|ein);
    (ein|einen|einem|mit) (fester|festen|festem|fixen|fixem|unbefristeten) (vertrag|arbeitsvertrag|dienstvertrag|job|arbeitsplatz|anstellungsvertrag);
    (eine |)befristung* (gibt es|kennen wir|machen wir|sehen wir|haben wir|ist|brauchen wir) (bei uns |hier |wir |für uns |dabei |) (nicht|keine|nie|kein thema|fehlanzeige|nicht vorgesehen);
    (suchen|sucht|gesucht) ... (langfristig|dauerhaft|auf dauer);
    (langfristig|dauerhaft|auf dauer|für immer|auf lange sicht) (gesucht|bei uns|zusammenarbeiten|bleiben|besetzen);
    bis zur (rente|pension|pensionierung);
    (auf|von) (dauer|unbestimmte dauer|lange sicht);
    open end; (sofort|gleich|direkt|ab dem ersten tag|vom ersten tag an|von tag eins an) (fest|fix|unbefristet);
    befristung ... (keine|keiner|nein); befristung keine; keine befristung; befristung (entfällt|fällt weg|ist aufgehoben|wurde aufgehoben|gibt es nicht) ...; (ist|wird|sind) (nicht|nie|keineswegs) befristet; praktisch unkündbar; ganzjährig und unbefristet; jahresstelle; ganzjährig*; (vertrag|anstellung|stelle) ohne (enddatum|ablaufdatum|befristung|verfallsdatum); (ganzjährig|durchgehend|dauerhaft) (angestellt|beschäftigt|besetzt); fester arbeitsvertrag; feste anstellung; festvertrag*; fixanstellung*; fixe* (stelle|anstellung|vertrag); fixstelle*; fix angestellt; fest angestellt; ohne (enddatum|ablaufdatum|zeitliche begrenzung|zeitliche befristung|befristung|ablauf); dauerarbeitsplatz; dauerposition; dauerjob; jahresstelle unbefristet; (nicht|nie) (zeitlich |)befristet; auf dauer (angelegt|zu besetzen|gesucht); gekommen um zu bleiben; (langfristig|dauerhaft) (gesucht|zu besetzen|angelegt|ausgelegt|angestellt); unbegrenzt*( vertrag| anstellung|); vertrag läuft unbegrenzt; unkündbar*; von (beginn|anfang|tag eins) an (unbefristet|fest); festeinstellung; feste einstellung; eingestellt wird unbefristet; fester (arbeitsvertrag|vertrag); feste* (anstellung|arbeitsstelle|stelle|arbeitsverhältnis); dauerstellung; auf dauer( angelegt|); (ohne|keine|keiner) befristung; (auf|von) unbestimmte* (zeit|dauer); zeitlich (unbegrenzt|unbeschränkt); entfristet*; langfristig angelegt*; (fest|direkt) (bei uns |)angestellt; unbefristet*( arbeitsvertrag*| anstellung*| arbeitsverhältnis*| vertrag*| stelle|
    festanstellung| beschäftigung|); festanstellung; feste anstellung; fest angestellt*; festangestellt*;
    dauerstelle; dauerhafte* (anstellung|beschäftigung|arbeitsverhältnis|position|stelle); langfristige*
    (anstellung|beschäftigung|zusammenarbeit|arbeitsverhältnis|perspektive|anstellungsverhältnis|position);
    dauerhafte übernahme; direktvermittlung; stated: (festanstellung|unbefristet|feste anstellung); title:
    (unbefristet*|festanstellung|direktvermittlung)`,
  seasonal: `${termSeasonal};
    (zur|in der|für die|während der|rund um die) (weihnachtszeit|adventszeit|vorweihnachtszeit|osterzeit|faschingszeit|karnevalszeit|erntezeit|festtage|skisaison|badesaison|gartensaison|grillsaison|reisesaison|campingsaison|heizsaison|ballsaison|festivalsaison|sommerferien|weihnachtsferien|semesterferien);
    (über|für|während) (die |den |der |)(sommermonate*|wintermonate*|sommer|winter|sommerferien|winterferien|semesterferien|weihnachtsferien|osterferien);
    (nur|lediglich|bloß) (im|für den|über den) (sommer|winter|herbst|advent|frühling|frühjahr);
    (sommer|winter|herbst|weihnachts|advents|oster|ski|bade|ferien|ernte|messe|fasching)(-| |)(aushilfe*|team|einsatz|verstärkung|hilfe*|hilfskraft|jobber*|besetzung|kräfte|kraft|stelle);
    bis (zum |zu |)(dreikönigstag|dreikönig|heiligen drei könige*|saisonschluss|saisonende|ferienende|almabtrieb|faschingsdienstag|aschermittwoch|silvester|letzten schnee|ende der (ferien|saison|badesaison|skisaison|sommerferien));
    solange ... saison (läuft|dauert|geht|ist);
    (bade|ski|sommer|winter|reise|grill|garten|camping|freibad|fest|spargel|ernte)saison ... ... (endet|schluss|vertrag|befristet|suchen|brauchen);
    (eine|die|ganze|diese|kommende|kommenden|nächste|nächsten|laufende) (sommer|winter|ski|bade|)saison (lang|über|hindurch|bei uns);
    bis (die lifte|die pisten|die bergbahnen|die bahnen|die strandkörbe|das freibad|die freibäder|der campingplatz|die boote|das schiff|der biergarten);
    solange (die lifte|die pisten|die saison|das freibad|die strandkörbe|die boote|schnee|der schnee);
    (vom|ab dem|mit dem) (ersten schnee|ersten frost|almauftrieb|ersten sonnentag) bis;
    (zwischen|von) (ostern|pfingsten|allerheiligen|nikolaus|advent|christi himmelfahrt) (und|bis) (ostern|herbst|oktober|silvester|dreikönig|september|allerheiligen|fasching|erntedank|weihnachten);
    saison (vom|von|ab|bis) ...; in der saison (vom|von|ab|bis) ...; (frühjahrs|herbst|frühlings|spätsommer|aussaat|pflanz|dünge|gefrier|wander|rad|segel|strand)(saison|zeit|monate); (von |ab |)(anfang |mitte |ende |)(ostern|(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)) bis (anfang |mitte |ende |einschließlich |)(september|oktober|november|silvester|weihnachten|jänner|märz|april|januar|februar|august|dreikönig); (von|ab) (anfang |mitte |ende |)(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) bis (anfang |mitte |ende |)(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) ... (jedes jahr|jährlich|saison*|im sommer|im winter|alle hände); (während|in|für) (der|die) (ski|bade|spargel|erdbeer|ernte|advents|weihnachts|oster|sommer|winter|fest|karnevals|faschings|oktoberfest|messe|event|heiz|grill|camping|reise|urlaubs|freibad)*(saison|zeit|ernte|monate*); (sommer|winter)(saison|betrieb|monate*) ... (befristet|gesucht|suchen); black(-| )friday ... weihnacht*; für (die sommermonate|die wintermonate|den advent|das ostergeschäft|das saisongeschäft); saisongeschäft; saisonbeginn bis; oktoberfest*; weihnachtspost; adventsaushilfe*; (von|ab|bis|zwischen) ... (weihnachten|ostern|silvester|saisonende); bis (zum |)(saisonende|ende der saison); (über|für|während) (den sommer|den winter|die feiertage|die ferien|die sommerferien|die weihnachtszeit|die adventszeit); in den (sommerferien|ferien|weihnachtsferien|semesterferien); (weihnachts|advents|oster|sommer|winter|ski|bade|garten|heiz|ernte|reise|grill)saison; (in|während|für|zur) (der|die|unsere|unserer|) (hauptsaison|hochsaison|saison) (von|vom|bis|ab|april|mai|juni|oktober|november); für die (kommende |nächste |laufende |diesjährige |)saison; saison(-| |)(stelle|vertrag|job|kraft|kräfte|aushilfe*|arbeit*|mitarbeiter*|basis|einsatz|beschäftigung|verstärkung|team|hilfe*|anstellung|bedingt befristet); saisonal~ (befristet*|beschäftigung|stelle|anstellung|job*|unterstützung|verstärkung|einsatz|mitarbeit*|aushilfe*); saisonweise; saisonkraft; saisonkräfte; saisonal*; saisonjob*; saisonarbeit*; saisonaushilfe*;
    saisonstelle; saisonmitarbeiter*; saisonbetrieb; saisonvertrag; für die
    (saison|wintersaison|sommersaison|hochsaison|weihnachtssaison|skisaison|weihnachtszeit|vorweihnachtszeit|ferienzeit);
    (weihnachts|winter|sommer|ski|hoch|ernte|oster|haupt|ferien)(-| |)(saison|aushilfe*|kräfte|kraft|geschäft|job*|hilfe*); weihnachtsaushilfe*; weihnachtsgeschäft;
    weihnachtsmarkt*; ferienjob*; sommerjob*; winterjob*; ferienaushilfe*; title: (saison*|weihnachten);
    stated: saison*`,
  temporary: `${termTemporary};
    in (elternzeit|karenz|mutterschutz|babypause|mutterschaftsurlaub) (ist|geht|sind|gehen|befindet|war|verabschiedet|weilt);
    (vertrittst|vertreten) ... ... (elternzeit|karenz|mutterschutz|bis|während|solange|krank*|reha);
    (aufgabe|arbeit|stelle|job|einsatz|mission) ... (erledigt|beendet|ausgelaufen|vorbei|zu ende);
    (mutterschutz|mutterschafts|elternzeit|karenz|baby|krankheits|sabbatical|schwangerschafts|bildungskarenz|auszeit|krankenstands|langzeit|ferien)(-| |)(vertretung|ersatz|ablöse|überbrückung);
    ${COLLEAGUE} ... ... (baby|mutterschutz|elternzeit|karenz|babypause|sabbatical|weltreise|bildungskarenz|pflegekarenz|mutterschaftsurlaub|vaterschaftsurlaub|mutterschaftsurlaub|nachwuchs erwartet|wird mama|wird mutter|wird papa|wird vater|lange krank|länger krank|auszeit);
    (springst|springen|einspringen|vertrittst|vertreten|ersetzt|ersetzen|einspringst) ... ... (für |)(unsere|unseren|eine|die) ... (kollegin|kollege|kollegen|mitarbeiterin|stelleninhaberin);
    (so lange|solange|bis) ... ... ${COLLEAGUE} ... (zurück*|wiederkommt|wieder da|weg|fehlt|pausiert|ausfällt|gesund|auskuriert|wieder fit);
    (während|für die zeit|für die dauer) (des|ihres|seines|ihrer|seiner|der|einer) (mutterschaftsurlaubs|mutterschutzes|elternzeit|karenz|sabbaticals|krankheit|auszeit|babypause|abwesenheit|reha) ...;
    (dann|danach|anschließend|darauf) (endet|läuft|ist) (das|der|die|dein|ihr) (projekt|vertrag|einsatz|auftrag|stelle|anstellung|kampagne|arbeit) ...;
    (projekt|auftrag|einsatz|finanzierung|kampagne) ... ... (endet|ausläuft|abgeschlossen|zu ende|beendet);
    (mit |)(aussicht|option|chance|möglichkeit) (auf|der|einer|zur) (eine |die |)(verlängerung|übernahme|festanstellung|entfristung|weiterbeschäftigung|vertragsverlängerung);
    verlängerung (möglich|denkbar|nicht ausgeschlossen|vorgesehen|erwünscht|in aussicht); verlängerbar;
    (vorübergehend*|zeitweilig*|übergangsweise|interimistisch*|temporäre*) (gesucht|suchen|anstellung|stelle|unterstützung|verstärkung|hilfe|job|einsatz|beschäftigung|besetzung|mitarbeit);
    (einsatz|stelle|job|vertrag|anstellung|mitarbeit) (von|für|über|auf) (voraussichtlich |etwa |ca |rund |maximal |)# (monat*|wochen|jahr|jahre|jahren);
    (wochen|monate|monat|jahr) lang ... (suchen|brauchen|unterstützt|hilfst|begleitest|vertrittst) ...;
    # (wochen|monate|jahre|jahr) lang ... ... (dann|danach);
    bis (das|die|der|unser|unsere|alle|alles) ... ... (fertig|abgeschlossen|umgestellt|ausgerollt|eingebaut|angeschlossen|migriert|zurück|zurückkehrt|zurückkommt|abgearbeitet) (ist|sind|wurden|wurde|);
    (danach|dann|anschließend) (ist|sind) (schluss|das projekt vorbei|der einsatz vorbei|alles vorbei);
    (läuft|gilt|endet|geht|reicht) (der|dein|ihr|die|unser|das) (vertrag|arbeitsvertrag|stelle|einsatz|befristung|anstellung|projekt*) ... (bis|nach|#) ...; (wechsel|übergang|übertritt|überführung|umwandlung) (in|zur|auf) (die |eine |ein |)(festanstellung|feste*|unbefristet*|dauer*) ... (denkbar|möglich|vorgesehen|geplant|angestrebt|in aussicht|nicht ausgeschlossen); projektende; (für|als) ... (karenz|elternzeit|mutterschutz|krankheits|urlaubs)vertretung*; vertretung (für|einer|während|bis); bis zur (rückkehr|genesung|wiederkehr); (von |vom |ab |)(januar|jänner|februar|märz|april|mai|juni|juli|august|september) bis (anfang |mitte |ende |)(oktober|november|dezember|september|juni|juli|august) (zeitlich |)befristet*; (vertrag|arbeitsvertrag|stelle|einsatz|projekt|anstellung|beschäftigung|dienstverhältnis|arbeitsverhältnis|förderung) ... (läuft|geht|endet|dauert|gilt|beträgt|zunächst|reicht|besteht|ist) ... # (monat*|jahr*|woche*); (vertrag|arbeitsvertrag|stelle|einsatz|projekt|anstellung|beschäftigung|förderung|finanzierung|drittmittel*) ... (läuft|endet|gilt|geht|besteht|ist|reicht) ... bis (zum |)(ende|anfang|mitte|sommer|herbst|frühjahr|winter|jahresende|projektende|zum); (vertrag|arbeitsvertrag|stelle|einsatz|projekt|anstellung|beschäftigung|förderung|finanzierung|drittmittel*) (läuft|endet|gilt|geht|besteht|ist|reicht) bis #; (zunächst|vorerst|erst einmal|erstmal|erst mal|vorläufig) (für |auf |)(# (monat*|jahr*|woche*)|befristet*|begrenzt); (überlassen|verleihen) (wir|sie) ...; (nach|innerhalb|spätestens nach) # (monat*|jahr*) ... (übernommen|übernahme|übernehmen|stammpersonal|fest übernommen); bei (eignung|bewährung|zufriedenheit) ... (übernahme|übernommen|übernehmen|festanstellung); (übernahme|übernommen) ... (angestrebt|möglich|geplant|vorgesehen|in aussicht|nicht ausgeschlossen|gewünscht|stammpersonal|stammbelegschaft); (ersatz|vertretung|verstärkung) (am|für|während|bis) ... (karenz|elternkarenz|elternzeit|mutterschutz|mutterschaft*|babypause|krankheit*|genesung); elternkarenz*; karenz*; krankenstand*; projektdauer; (für|während) (die |der )(dauer|projektlaufzeit|projektdauer|laufzeit|kampagne) ...; projektlaufzeit; (bis|befristet bis) (projektende|schuljahresende|jahresende|ende des (schuljahres|jahres|projekts|semesters)); (bis|zum) (zum |)ende des (schuljahres|jahres|projekts|semesters|quartals); # monat* (vertrag|projekt|einsatz*|laufzeit); einsatzdauer ...; laufzeit ... # (monat*|jahr*); (auf|für) (ein halbes jahr|sechs monate|ein jahr|zwölf monate|drei monate|zwei jahre) ...; aushilfsweise*; überbrückung*; kurzeinsatz; zeitlich befristet*; (vertrag|arbeitsvertrag|stelle|einsatz|projekt|anstellung|beschäftigung|dienstverhältnis) ... (läuft|geht|endet|dauert|gilt|beträgt|zunächst) ... # (monate*|jahre*|wochen); (zunächst|vorerst|erst einmal|erstmal) (für |auf |) # (monate*|jahr*|wochen|ein jahr); (auf|für) # (monate*|jahre*) (befristet*|beschränkt*|begrenzt*); (auf|für) # jahre* befristet; auf (ein jahr|zwei jahre|drei jahre) (befristet|begrenzt|beschränkt); zeitvertrag*; jahresvertrag*; zeitlich (befristet*|begrenzt*|beschränkt*); für die dauer ...; voraussichtlich (# monate*|bis|für) ...; vom # ... bis ... #; als (krankheits|elternzeit|mutterschafts|urlaubs|)vertretung; (suchen|suche|sucht) ... vertretung; (mutterschutz|mutterschaftsurlaub|mutterschaft|elternzeit|karenz|babypause|sabbatical) ... (vertretung|ersatz|aushilfe|befristet*|vertreten); (vertretung|ersatz|aushilfe) ... (mutterschutz|mutterschaftsurlaub|elternzeit|karenz|babypause|sabbatical|krankheit); (einsatz|tätigkeit|anstellung|vertrag) ... über uns als ...; übernahme(chance*|möglichkeit*|perspektive|garantie); (spätere|mit|anschließende) übernahme ...; aushilfsvertrag; temporär*; befristet*( auf| für| bis| anstellung*| stelle| vertrag*| arbeitsvertrag*|
    arbeitsverhältnis*| zunächst| position| beschäftigung|); zeitarbeit*; leiharbeit*;
    arbeitnehmerüberlassung; anü; überlassung*; temporär~( anstellung| stelle| einsatz|);
    temporäranstellung; elternzeitvertretung; elternzeit(-| |)vertretung;
    (mutterschafts|schwangerschafts|karenz|kranken|krankheits|urlaubs|mutterschutz)(-| |)vertretung;
    karenzvertretung; vertretung (für|wegen|während|bis|der|in|einer) ...; schwangerschaftsvertretung;
    stated: (befristet|zeitarbeit|temporär|arbeitnehmerüberlassung|befristeter vertrag); title:
    (befristet*|vertretung|elternzeit*|karenz*|temporär|interim); interim*; auf zeit; (für|auf) # monate
    befristet; # monate befristet; projektbezogen; kurzfristige beschäftigung; mit option auf übernahme;
    übernahmeoption; option auf (übernahme|festanstellung|verlängerung); aushilfsweise; springer*`,
  contract: `${termContract};
    fakturier*; (stellst|stellen) (du |sie |) (eine |deine |ihre |) rechnung*;
    (abrechnung|abgerechnet|vergütung|bezahlung|honorierung) ... (honorarnote*|rechnungslegung|rechnungsstellung|honorar|auf rechnung|gegen rechnung|stundensatz|tagessatz);
    (stundensatz|tagessatz|honorarsatz) ... (bestimmst|bestimmen|nennst|nennen|legst|legen|vereinbar*|verhandel*);
    (dein|deinen|ihr|ihren) (eigener|eigenen) (stundensatz|tagessatz);
    (kein|keine|nicht) (angestellt|anstellung|angestelltenverhältnis|arbeitnehmer*) ... (sondern|auftrag*|rechnung|selbst*);
    kleinunternehmer*; kleingewerbe*; selbständigerwerbend*; selbstständigerwerbend*; freischaffend*; freie mitarbeit; ich-ag; solo-selbst*; soloselbst*;
    (selbst(st|)ändig|freiberuflich) (tätig|für uns|arbeiten|arbeitest|mitarbeiten);
    um (sozialabgaben|steuern|die steuer|die versicherung|deine versicherung|ihre versicherung) (kümmer*|sorgst);
    (stellst|stellen|schickst|schicken|legst|legen|schreibst|schreiben) (du |sie |)uns ... ... (in rechnung|eine rechnung|deine rechnung|ihre rechnung|rechnung|honorarnote);
    (rechnest|rechnen) ... (selbst|selber) (mit|bei) (der|dem|den) (ahv|svs|sva|finanzamt|krankenkasse|sozialversicherung*|steueramt) ab;
    um (steuern|sozialversicherung*|abgaben|krankenkasse|ahv|svs|versicherung*) (und ... |)(kümmerst|kümmern) (du|sie) (dich|sich) selb*;
    (versicherst|versichern) (du |sie |)(dich|sich) selb*;
    (keine|kein) (anstellung|arbeitsvertrag|angestelltenverhältnis|arbeitsverhältnis|festanstellung) sondern;
    honorarnote*;
    (dein|ihr|mit) eigene*  (gewerbe|unternehmen|uid-nummer|einzelfirma|einzelunternehmen);
    einzelfirma;
    einzelunternehm* (oder|mit|haben|hast|bist|sind);
    honorar(vertrag*|tätigkeit*|kraft|kräfte|stelle|mitarbeit*|job); freie* (dienstnehmer*|dienstvertrag*|mitarbeiter*); (auf|gegen|als) (rechnung|gewerbeschein|honorar*|werkvertrag*|selbständig*|selbstständig*|freelanc*|freiberuf*|subunternehmer*); (stellst|stellen|schreibst|schreiben) ... rechnung*; gewerbeschein*; mit eigenem gewerbe; gewerbeanmeldung; werkvertrag*; freier mitarbeiter; 1099; auf eigene rechnung; im auftragsverhältnis; mandatsbasis; selbst(st|)ändige (makler*|immobilienmakler*|vertreter*|kundenberater*|berater*|vertriebspartner*|vermittler*|handelsvertreter*|kundenbetreuer*|telefonist*|callcenter*|verkäufer*|unternehmer*|agent*|dienstleister*|auftragnehmer*|homeoffice*); (84|92) hgb; § (84|92) hgb; (als|auf) selbst(st|)ändiger ...; selbst(st|)ändigkeit auf ...; auf (provisionsbasis selbst*|eigene rechnung|rechnungsbasis); scheinselbst*; subunternehmer*; eigene* gewerbe; freiberuf*; freelanc*; freie* mitarbeit*; selbständig*(e|er|en)
    (basis|tätigkeit|handelsvertreter*|mitarbeiter*|partner*|agent*|nebengewerbe|unternehmer*);
    selbstständige* (basis|tätigkeit|handelsvertreter*|mitarbeiter*|partner*|agent*|unternehmer*); auf
    selbst(st|)ändiger basis; auf selbständiger basis; gewerbeschein; auf honorarbasis; honorarbasis;
    honorarkraft; honorarkräfte; werkvertrag; freier dienstvertrag; freien dienstvertrag; dienstvertrag
    frei; auf rechnung; auftragsbasis; title: (freelance*|freiberuf*|selbst(st|)ändig*|honorar*); stated:
    (freelance*|freiberuf*|selbständig*|selbstständig*|freie mitarbeit); gewerbe; handelsvertreter*`,
  internship: `(praxis|pflicht|praktikums)semester;
    (berufs|schul|pflicht|fach|sommer|einstiegs|kurz|vor|orientierungs|voll|auslands|kennenlern)praktikum;
    praktikant*; praktikum* (bei uns|im|in|gesucht|möglich|von|mit|für|#); praktische (monate|wochen|phase) (im|in|bei);
    praxisphase*; hospitanz; volontariat*;
    (hochschule|uni|universität|fh|schule|studienordnung|prüfungsordnung|studium) ... ... (verlangt|fordert|schreibt|verlangst|vorgeschrieben*|sieht) ... (semester|praxis*|wochen|monate*|pflicht*);
    praktikum; praktikumsplatz; praktikant*; pflichtpraktikum; title:
    (praktik*|intern|internship); stated: (praktikum|praktikant*); als praktikant*; schnupperpraktikum;
    trainee*programm praktikum`,
  abstain: `${termAbstain};
    (zu|über|bei|mit|von|ihrer|unserer) unbefristeten (verträgen|abos|tarifen|mietverträgen|mobilfunkverträgen|abonnements);
    (abgeschlossenes|erstes|durch ein|nach einem|vorheriges|im rahmen eines) ... (fach|berufs|schul|pflicht)praktikum;
    (war|waren|war bisher|vorher) ... befristet*; # monat* (mit|nach|vor) ... hochbetrieb; (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|weihnachten|ostern) (ist|herrscht|haben wir) (bei uns |hier |)(hochbetrieb|hochsaison|hauptsaison|land unter); (befristete*|befristung*) (verträge*|arbeitsverträge*|stellen|) ... (kennen|machen|schließen|gibt es|haben|vergeben|mögen) (wir |) ... nicht; (temporärbüro*|temporärfirm*|temporäragentur*|zeitarbeitsfirm*|personalvermittl*); (kein*|keine) (befristet*|temporär*) ...; saison(kräfte|mitarbeiter*|aushilfen|arbeiter*) ... (stellen|stellst|einstell*|führ*|schul*|einarbeit*|anleit*|betreu*|koordin*|planen|planst); (führ*|schul*|leit*|einarbeit*|betreu*|planst|planen|koordin*|anlern*|zusammen mit) ... saison(kräfte*|kräften|mitarbeiter*|aushilfen|arbeit*); saisonbetriebe*; auch (in den|während der) ... ferien; (elternzeit|karenz)(-| |)rückkehr*; rückkehr* aus (der |)(elternzeit|karenz); (aus|nach) (der |)(elternzeit|karenz|babypause) ...; (bewerbungsfrist|bewerbungsschluss|frist|ausschreibung|anmeldeschluss|gutschein*|aktion) ...; (haben|gewähren|bieten|unterstützen) ... (elternzeit|karenz); (geöffnet|öffnungszeiten|offen) ... ...; elternzeit ist ...; befristung* (gibt es|kennen wir|machen wir) ... nur ...; vertretung (der|des) (leitung|teamleit*|chefs|geschäftsführ*); projektlaufzeiten; probezeit*; (außerhalb|ausserhalb|in|zu|trotz|auch in) der (haupt|hoch|neben|vor|)saison; in der hauptsaison; (kein|keine) (saison*|zeitarbeit*|subunternehmer*|ferienjob*); urlaubsvertretung ...; vertretung (von kolleg*|im team|der kolleg*|untereinander); saisonal(e|en|er|es)
    (produkte*|schwankungen|ware|waren|artikel|angebote*|sortiment*|aktionen|küche|speisen|spitzen|gerichte|menüs|zutaten|lebensmittel|rabatte|deko*|obst|gemüse|blumen|events|trends|nachfrage|besonderheiten|kampagnen);
    saison(ware|artikel|produkte*|sortiment*|angebote*|gemüse|obst|zeiten|spitzen|bedingt*|eröffnung|ticket*|karte*);
    saisonalität; selbst(st|)ändig(e|es|er|en)
    (arbeiten|arbeitsweise|arbeit|arbeits*|und|denk*|handeln|bearbeit*|organis*|durchführ*|erledig*|struktur*|entscheid*|verantwort*|abwickl*|beantwort*|aufgaben*);
    selbst(st|)ändig; selbst(st|)ändigkeit; (abgeschlossenes|erste|durch|erstes|freiwillige*) ...
    (praktikum|praktika|praktikum oder); erfahrung ... praktik*; unbefristete aufenthalts*;
    (unbefristete|befristete) (arbeitserlaubnis|aufenthalt*|niederlassung*|prämie); befristete
    aufenthalts*; keine (zeitarbeit|leiharbeit|saisonarbeit); keine zeitarbeit; ohne
    zeitarbeit;
    weihnachts(feier*|geld|geschenk*|gratifikation|bonus|essen|urlaub|frei|ferien|remuneration);
    urlaubs(vertretung innerhalb|geld|tage*|zeit|anspruch); gegenseitige* vertretung; in vertretung;
    vertretung bei (abwesenheit|urlaub|krankheit); urlaubs- und krankheitsvertretung; kollegen;
    interimslösung; gewerbe(kunden|betriebe*|treibende*|versicher*|park|gebiet|steuer|immobilien|amt)*;
    private* und gewerbliche*; langfristige kundenbeziehung*`,
}
