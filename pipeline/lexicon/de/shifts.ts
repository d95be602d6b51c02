import type { TopicLexicon } from '../lexicon.ts'
import {
  shiftsAbstain,
  shiftsDay,
  shiftsEvening,
  shiftsFlexible,
  shiftsHoliday,
  shiftsNight,
  shiftsRotating,
  shiftsWeekend,
} from './time-turns.ts'
import { FEAST, NO_MATTER } from './turns.ts'

/** Working time in the words of those who may choose it. */
const TIMES =
  '(zeit|zeiten|arbeitszeit|arbeitszeiten|stunden|schicht|schichten|dienst|dienste|tage|arbeitstage|abende|vormittage|nachmittage|einsätze|einsatzzeiten|wochenstunden|pausen|woche|jahresarbeitszeit)'

export const shifts: TopicLexicon<'shifts'> = {
  turn: `wechsel; wechselt; wechseln; wechselnd*; abwechselnd*; wechselweise; wochenwechsel; wöchentlich; wochenweise; turnus; turnusmäßig; reihum; alternierend*; umgekehrt; rolliert; rollieren; rotiert; rotieren; rotierst; tauscht; tauschen; tauschst; getauscht; gewechselt; die (nächste|andere|folgende); jede (zweite|andere) woche; (in der |die |)(nächste|nächsten|andere|anderen|folgende|folgenden) woche; woche (für|um) woche`,
  begin: `arbeitsbeginn; beginn ist; beginn um; start ist um; start um; (geht|fängt|beginnt|startet) ... (schicht|dienst|tag|arbeit) (los|an|);
    (übernimmst|übernehmen|arbeitest|arbeiten|telefonierst|sitzt|einsatz|dienst|schicht|brauchen wir (dich|sie)|suchen wir|loslegen|startest|beginnst) (du |sie |ist |erst |immer |jeweils |meist |)(ab|um|gegen);
    geht (das telefon|die leitung|die hotline|es|es bei uns|es für dich) (an|auf|los|richtig los);
    beginnt (dein|ihr|der|die|deine|ihre|unser|unsere|hier) (dienst|schicht|tag|arbeitstag|einsatz|arbeit);
    (startest|startet|starten) (du|sie|dein tag|deine schicht|der dienst);
    (fängst|fangen) (du|sie) an;
    (legst|legen) (du|sie) los;
    (übernimmst|übernehmen) (du|sie);
    bist du (dran|da|am hörer|am platz);
    (löst|lösen) (du|sie) ... ab;
    dienstbeginn;
    schichtbeginn;
    dienstantritt;
    schichtstart;
    dienststart;
    (beginnst|beginnen|startest|starten) (du |sie |) (um|gegen);
    (dein|ihr|der) (dienst|arbeitstag|tag) (beginnt|startet) (um|gegen);
    (deine|ihre|die) schicht (beginnt|startet) (um|gegen);
    (fängst|fangen) (du |sie |) (um|gegen);
    los geht es (um|gegen);
    los geht's (um|gegen);
    geht es (um|gegen)`,
  day: `${shiftsDay};
    (kommst|kommen|beginnst|beginnen|startest|starten|anfangen|fängst|fangen|beginnt|startet) ... um (sechs|sieben|acht|neun|halb sieben|halb acht|halb neun|halb zehn);
    (gehst|gehen|feierabend|schluss|endet|aufhören|hörst|auflegst|nach hause|fertig) ... um (zwei|drei|vier|fünf|halb drei|halb vier|halb fünf|halb sechs);
    (vor|von) (sieben|acht|neun) bis (drei|vier|fünf|halb vier|halb fünf|halb sechs);
    (während|zu|innerhalb) (den |der |)(üblichen|normalen|gewöhnlichen|regulären|klassischen) (arbeitszeiten|bürostunden|bürozeiten|arbeitszeit|tageszeiten);
    bürostunden; für frühaufsteher*; bei tageslicht;
    (nur|ausschließlich|immer|lediglich) tagsüber;
    pünktlich zum (abendessen|abendbrot|nachmittagskaffee) ...;
    früh spät (und|oder) nacht*; (früh|tag) nachmittag*; (von|zwischen) (sieben|acht|neun|halb acht|halb neun) (uhr |)(bis|und) (zwölf|eins|zwei|drei|vier|fünf|sechs|halb vier|halb fünf|mittags|zum mittag) ...; ein ganz normaler bürotag; normaler bürotag; normale bürotage; früh (und|oder|sowie) (spät*|nacht*|abend*|samstag*); (am|vom|ab) (morgen|vormittag|mittag); zu (normalen|üblichen|regulären) bürozeiten; regeldienst; zu tageszeiten; tagschicht*; tagdienst*; tagesschicht*; frühschicht*; früh-?schicht*; frühdienst*; früh- und
    spät*; früh-, spät*; früh und spät*; früh oder spät*; vormittags*; vormittagsschicht; vormittags;
    montag (bis|-|–|und|) freitag ... uhr; mo (bis|-|–|) fr ... #; montags bis freitags; keine
    (wochenend|nacht|schicht)*arbeit; bürozeiten; zu büroüblichen zeiten;
    tagsüber; normalschicht; frühdienste; am vormittag; werktags`,
  evening: `${shiftsEvening};
    (erst |)nach (der tagesschau|den nachrichten|dem abendbrot|sonnenuntergang|ladenschluss|büroschluss|feierabend der anderen|der arbeit der anderen);
    (zur|während der) (primetime|abendzeit|feierabendzeit);
    (am|in den|bis in den|bis in die) (späten nachmittag|frühen abend|späten abend|abend hinein|abendstunden|feierabendstunden);
    (feierabend|schluss|endet|schließt|auflegst|fertig|gehst) ... um (neun|zehn|elf|halb neun|halb zehn|halb elf) (abends|uhr abends);
    (beginnst|beginnt|startest|startet|kommst|dienst|los) ... um (drei|vier|fünf|halb vier|halb fünf|halb sechs|sechs) (nachmittags|am nachmittag|abends);
    (abend|spät)(crew|team|besetzung|betrieb|verkauf|einsatz|einsätze|telefon);
    spätabend*; nachmittags bis abends; vom nachmittag bis (in den|zum) abend;
    wenn (andere|die anderen|alle|die meisten) ... (feierabend|nach hause gehen|nachhause gehen|schluss machen|heimgehen|schon auf dem sofa|schon beim abendessen);
    (nach|hinter) dem abendessen (noch |) (arbeit*|telefon*|am);
    (bis|gegen|kurz vor) mitternacht;
    (macht|machst|machen|schließt|schließen) (der letzte|die letzte|abends|nachts) ... (licht|tür*|lampen);
    (ab|um|gegen|von) (halb |)(vier|fünf|sechs) (uhr |)(nachmittags|am nachmittag|abends);
    spät (und|oder|sowie) (samstag*|sonntag*|wochenend*|nacht*|feiertag*|abend*|früh*|schicht*); abend- und; spätdienst*; spätteam; spätstunden; bis spätabends; bis spät (abends|in den abend); feierabendschicht; ab (dem |)(späten |frühen |)(nachmittag|abend); (am|den|jeden|an) (späten |)(abend|abenden); spätschicht*; spät-?schicht*; spätdienst*; abendschicht*; abenddienst*; abends; abendstunden;
    in den abendstunden; nachmittagsschicht*; früh- und spätschicht*; früh- oder spätschicht*; früh- und
    spätdienst*; spätdienste; am abend; abendarbeit; mittelschicht; früh-, spät*; früh, spät*`,
  overnight: `${shiftsNight};
    von abends # bis (morgens|früh) (um |)#; (abends|nachts) (zehn|elf|#) bis (morgens|früh);
    (bis) (zum |in die |in den |)(morgengrauen|morgenstunden|frühstück|frühen morgen|hahnenschrei|tagesanbruch|sonnenaufgang);
    bis ... (sonne|tag|morgen) (aufgeht|anbricht|graut|dämmert);
    (die ganze|durch die|eine ganze|ganze) nacht; nacht (durch|hindurch|lang|über);
    nach mitternacht; nächtens; nächtlich* (dienst*|schicht*|einsatz*|einsätze|stunden|anrufe*|telefondienst|betreuung);
    (von|zwischen) (abends|abend|spätabends) bis (morgens|früh|morgen|zum morgen);
    wenn ... (die lichter ausgehen|dunkel ist|finster ist|ruhig wird in der stadt);
    nacht(besetzung|team|crew|leitung|telefon|betrieb);
    (wenn|während) (andere|die anderen|alle|die meisten|die stadt|deutschland|das land|die welt|der rest|die nachbarn) (schlafen|schläft|schlummern|träumen|im bett liegen);
    (bis|wenn) (es wieder |)(die sonne aufgeht|der morgen graut|hell wird|die vögel zwitschern);
    nachteule*;
    wenn der wecker der anderen klingelt;
    (von|ab) (zehn|elf|neun|zweiundzwanzig) (uhr |)(abends |nachts |)bis (fünf|sechs|sieben) ...; (vier|fünf|sieben|drei) nächte (an|dienst|am stück|arbeit); nacht (und|oder|sowie) (wochenend*|feiertag*|sonntag*|spät*|früh*|tag*); nachts (im|am|für|anrufen|kommen|da|erreichbar|passiert|allein); jede (zweite |dritte |)nacht; die nacht; nachteul*; nachtagent*; nachtmensch*; nachtbesetzung; nacht-hotline; nachtschicht*; nacht-?schicht*; nachtdienst*; nachtarbeit; (arbeitest|arbeiten|auch|und|oder|abends|dienst*|schicht*|immer|nur|vorwiegend|hauptsächlich|meist) nachts; nachts (arbeiten|und|oder|im dienst|besetzt|im einsatz|wach|zu arbeiten); nächte; nächten; nachtwache*;
    nachtbereitschaft*; nachtportier*; night audit*; dauernacht*; nachtstunden; früh- spät- und nacht*;
    spät- und nacht*; tag- und nacht*; rund um die uhr im schicht*; über nacht; in der nacht; 24/7(-|
    )schicht*; nachtdienste; nachteinsätze; dreischicht*; drei-schicht*; 3-schicht*; 3 schicht*;
    *nachtschicht`,
  weekend: `${shiftsWeekend};
    wochenend; samstags- und; samstags-; sonn-; sonntags-; sa und so; jedes (zweite|dritte|vierte) wochenende; (an|auch|und) (samstag|sonntag|wochenend)*; wochenend(dienst*|schicht*|arbeit*|einsatz*|einsätze*|job*|aushilfe*|bereitschaft*|betrieb|turnus|vertretung*); wochenende*; am wochenende; an wochenenden; wochenendarbeit; wochenenddienst*;
    wochenendschicht*; wochenendjob*; samstag*; samstags; sonntag*; sonntags; sonn- und feiertag*;
    sonn-und feiertags; montag (bis|-|–) (samstag|sonntag); mo (bis|-|–) (sa|so); samstagsarbeit;
    samstagsdienst; sonntagsdienst; 7 tage woche; sieben tage; 7-tage-woche`,
  holiday: `${shiftsHoliday};
    (an|zu|über) ${FEAST} (arbeitet|arbeiten|dienst|im dienst|da ist|telefoniert|einspringt);
    wenn (andere|alle|die anderen|der rest|alle anderen) ... (feiern|feiert|christbaum|weihnachtsbaum|ostereier*|geschenke*|raketen);
    (arbeit*|dienst*|bereit|schicht*|telefon*|hörer|dran|einsatz*|erreichbar|besetzt|da) ... ... (an |zu |auch |über |)${FEAST};
    ${FEAST} ... ... (arbeitest|arbeiten|arbeit|dienst|dran|gearbeitet|zu arbeiten|im einsatz|am hörer|am telefon|bist du|sind sie|besetzt);
    sonn- wie feiertags; 365 tage ... (dienst|einsatz|schicht);
    (24|25|31|1|26) ... (dezember|jänner|januar) (wird|ist|arbeiten|arbeitest|dienst|gearbeitet) ...; (weihnachten|silvester|ostern|pfingsten|heiligabend) (wird|arbeiten|ist|haben) (gearbeitet|dienst|wir|geöffnet|besetzt); feiertags-; (feiertage|feiertagen); an (allen |gesetzlichen |)feiertag*; weihnachten arbeit*; feiertag*; feiertagsarbeit; feiertagsdienst*; feiertags; an feiertagen; sonn- und feiertag*;
    an (sonn- und |)feiertagen; weihnachten und silvester arbeiten; feiertagsschicht*`,
  rotating: `${shiftsRotating};
    (rotieren|rotierst|wechselst|wechseln|durchläufst|durchlaufen) ... (durch|zwischen) ... (schichten|diensten|allen schichten);
    von (woche zu woche|tag zu tag|monat zu monat) (anders|verschieden|unterschiedlich|wechseln*|neu);
    (wechseln|wechselt|ändern sich|ändert sich) von (woche zu woche|tag zu tag|monat zu monat);
    mal (früh|morgens) und mal (spät|abends);
    (schichten|dienste|zeiten|arbeitszeiten|einsatzzeiten|dienstzeiten|schicht|dienst|arbeitszeit) ... (wechseln|wechselt|rotieren|rotiert|variieren|variiert|ändern sich|ändert sich|tauschen|verschieben sich) ... (woche|wöchentlich|wochenweise|turnus*|täglich|monatlich|regelmäßig|tag|tage|wochen|nach);
    (schichten|dienste) (wechseln|rotieren|variieren);
    (eine|die eine|diese) woche (früh*|spät*|morgens|abends|tags|nachts|nacht*|vormittag*) ... (eine|die|nächste*|andere|folgende*|darauf|dann) ...;
    (jede|alle) woche (anders|neu|andere zeiten|eine andere|andere dienste|anderer dienst);
    mal ... um # ... mal ... um #;
    (mal|heute) (früh|morgens|frühdienst|frühschicht|am morgen) ... (mal|morgen) (spät|abends|spätdienst|nachts|am abend);
    lösen (sich|einander) ... ab;
    (zweier|dreier|vierer|fünfer|2er|3er|4er|5er)(-| |)schicht*;
    (schicht|dienst)(rhythmus|folge|turnus|gruppe|rad);
    (voll|teil)(konti|kontinuierlich)*; kontischicht*; im radl;
    nach (einem |dem |)(rollierenden |festen |wechselnden |)(schichtplan|turnusplan|dienstrad|radl);
    (wechselnde*|unregelmäßige*) (arbeitszeiten|zeiten|dienste|einsätze);
    (diese|eine|die eine) woche ... ... (nächste*|folgende*|andere|anderen|darauf|danach) (woche |)...;
    (erste|früh*) (schicht|dienst) ... ... (zweite|dritte|nächste*|darauf*);
    (tauschst|tauschen|wechselst|wechseln) ... ... (gegenschicht|schichtpartner*|kollegin|kollegen);
    gegenschicht;
    mal morgens mal abends;
    (früh|morgens) und (spät|abends) im wechsel;
    (wochenweise|wöchentlich|monatlich|turnusmäßig|tageweise|14-tägig) (wechselnd*|im wechsel|getauscht|rotierend*);
    (wochenweise|wöchentlich|jede woche|alle # wochen) (wechseln|wechselt|tauschen|tauscht|rotieren|rotiert|drehen|dreht);
    im turnus;
    (dreht|drehen) sich ... (schichtplan|dienstplan|dienstrad|schichten);
    (dienstrad|schichtkarussell|schichtrad|rollplan|rollierend*);
    im (wöchentlichen |)wechsel (früh*|spät*|tag*|nacht*); (schichten|dienste|zeiten) ... wechselnd; wechselnd (zwischen|von|ab|früh*|spät*); # (nächte|tage|dienste|schichten) (an|dienst|arbeit|on|da|schicht) # (nächte|tage|dienste|schichten|) (frei|off|aus|zuhause); (früh|spät|nacht)- (und|oder|,) (spät|nacht|früh)(dienst*|schicht*) (im|in|nach) ...; im (wöchentlichen |)wechsel von früh* ...;  (*dienst|*schicht|schichten|dienste|dienst|schicht) ... (im wochenwechsel|wochenweise|im wechsel|wochenwechsel); schichten zwischen ... wechsel; (jede woche|wöchentlich) neu eingeteilt; im (wechsel|wochenwechsel|turnus) (von|zwischen) früh* ...; (dienste*|schicht*|*dienste|*dienst|*dienstes|*schichten|*schicht) ... (im|in) (wöchentlichen |regelmäßigen |14-tägigen |monatlichen |)(wechsel|turnus|rhythmus); im (wechsel|turnus) mit ...; wechselnd* ... (*dienst|*dienste|*diensten|*schicht|*schichten|schichten|diensten|dienste|wochen); im (zwei|drei|2|3)-?schicht*; (zwei|drei|vier|fünf)schicht*; abwechselnd* ... (früh*|spät*|schicht*|dienst*|tag*|nacht*); turnus*; rollierend*; rotierend*; schichtpläne*; (im|nach|laut|per) dienstrad; dienstrad # ...; dienstradl; roulement; rouliert*; roulierend*; wochenweise wechselnd*; mal früh mal spät; wechselschicht*; schichtdienst*; schichtarbeit*; schichtbetrieb; schichtsystem*;
    schichtmodell*; schichtplan; im schicht*; in schichten; wechselnde* (schicht*|dienst*|arbeitszeit*);
    wechselschichtsystem; rollierende* (schicht*|dienst*|wochenend*|system*); rotierend*;
    (zwei|drei|2|3)(-| |)schicht*; zweischicht*; dreischicht*; schichtbereitschaft; bereitschaft zu*
    schicht*; bereitschaft zur schichtarbeit; schichtwechsel; turnusdienst; dienstplan; schichtmodus; früh- spät- und nachtschicht*; schichtrotation`,
  split: `(zwei|2|in zwei|in 2) (blöcke|blöcken|teile|teilen|etappen|hälften|einsätze|einsätzen|abschnitte|abschnitten|portionen|diensten|dienste) (am tag|pro tag|täglich|über den tag|geteilt|aufgeteilt|verteilt|gearbeitet|je tag|des tages);
    (arbeitstag|tag|dienst|schicht) ... (zweigeteilt|geteilt|in zwei|zerfällt|unterbrochen);
    (lange*|langer|mehrstündige*|mehrstündiger|großzügige*|ausgedehnte*|vierstündige*|dreistündige*) (mittagspause|pause|unterbrechung);
    (vormittags|morgens|früh|mittags) ... ... (nochmals|noch einmal|nochmal|wieder|erneut|dann wieder) ... (abends|nachmittags|am abend|am nachmittag|am späten nachmittag);
    dazwischen (hast|haben|gehört|liegt|bist|sind|frei|ein paar stunden|stunden frei) ...;
    (mittags|dazwischen|nachmittags) ... (frei|freizeit|pause) ... (abends|am abend|dann) ... (wieder|weiter|noch einmal);
    teildienst*; geteilte* (dienst*|schicht*|arbeitszeit*); teildienste; zimmerstunde; split(-|
    )shift*`,
  'on-call': `(nachts|nacht) ... (weckt|klingelt|ruft|holt) ... ... (notfall|ernstfall|störung);
    (notfall|bereitschafts|dienst|pikett|not|stör)(-| |)(telefon|handy|natel|pager|piepser|nummer) ... (übernimmst|übernehmen|nimmst|nehmen|hast|haben|trägst|tragen|mit nach hause|dabei|bei dir|bei ihnen|reihum|im wechsel);
    (reihum|abwechselnd|im wechsel|turnusgemäß|einmal im monat|alle # wochen|jede # woche|hast|übernimmst|nimmst|trägst) ... ... (notfalltelefon|notfallhandy|bereitschaftstelefon|bereitschaftshandy|diensthandy|piketttelefon|pager|piepser);
    (im wechsel|abwechselnd|reihum|turnusmäßig|gelegentlich) ... (erreichbar|abrufbereit|auf abruf|in bereitschaft);
    (außerhalb|ausserhalb|nach) (der |deiner |ihrer |)(bürozeiten|dienstzeit|arbeitszeit|feierabend|dienstschluss) ... (erreichbar|abrufbereit|ansprechbar|bereit);
    (auf standby|in bereitschaft|auf bereitschaft|abrufbereit); stand-by-dienst*;
    (bereitschaften|bereitschaft) (einmal|alle|im wechsel|reihum|jede|jeden|gehören|gehört|fällt|fallen|wird|werden);
    (diensthandy|notfallhandy|pikettnatel|piketthandy|bereitschaftshandy|notfalltelefon|bereitschaftstelefon|diensttelefon) ... (nachttisch|nachts|bett|nach hause|mit heim|mitnehm*|eingeschaltet|griffbereit|abends|über nacht|am wochenende) ...;
    (alle|jede) # (wochen|woche) ... ... (diensthandy|notfallhandy|bereitschaft*|rufbereit*|notfalltelefon|pikett*) ... ...;
    (handy|telefon|natel) (liegt |) (dann |nachts |)... (auf (deinem|ihrem) nachttisch|neben (deinem|ihrem) bett);
    (von zu hause|zu hause|zuhause|daheim) (erreichbar|auf abruf|abrufbereit);
    notfallhandy;
    (wirst|werden) (du |sie |)(aus dem bett|aus dem schlaf) (geklingelt|geholt);
    rufdienst*; bereitschaftshandy; bereitschaftstelefon; bereitschaft (am|an|in|nachts|alle|außerhalb|übernehmen|leisten|gehört); hintergrunddienst*; notdienst (alle|im wechsel|leisten|übernehmen|am|an); rufbereitschaft*; bereitschaftsdienst*; auf abruf; arbeit auf abruf; pikett*; pikettdienst;
    bereitschaftszeiten; on-call`,
  flexible: `${TIMES} (teilst|teilen|suchst|suchen|legst|legen|buchst|buchen|stellst|stellen) (du|sie) (dir|sich) ...; ${TIMES} (teilst|teilen|suchst|suchen|legst|legen|wählst|wählen|bestimmst|bestimmen|planst|planen|gestaltest|gestalten|buchst|buchen) (du|sie) ... (selbst|selber|frei|eigenständig|eigenverantwortlich|fest|aus);
    (wählst|wählen|bestimmst|bestimmen|planst|planen|gestaltest|gestalten|teilst|teilen|legst|legen|suchst|suchen|buchst|buchen|lege|wähle|plane|buche) (dir|sich|sie|du|) (deine|ihre|deinen|ihren) (eigenen |) ${TIMES} ... (selbst|selber|frei|eigenständig|fest|aus|ein); (teilst|teilen) (sie|du) (dir|sich|) (selbst|selber|frei) ein; (selbst|selber|frei|eigenständig|eigenverantwortlich|nach belieben|nach gusto) (einteilen|einteilst|einzuteilen|einteilbar); keine (kernzeit*|kernarbeitszeit*|blockzeit*); ohne (kernzeit*|kernarbeitszeit*|blockzeit*);
    (kernzeit*|blockzeit*|kernarbeitszeit*) (gibt es|haben wir|kennen wir|existier*) ... (nicht|keine); (arbeitszeit|arbeitszeiten|zeiten) nach (deinem|ihrem|eigenem) (geschmack|gusto|rhythmus|takt|ermessen|bedarf);
    ${shiftsFlexible};
    (deine|ihre) (zeiten|arbeitszeit|arbeitszeiten|arbeitstage|schichten|dienste) (bestimmst|wählst|planst|legst|bestimmen|wählen|planen|legen) (du|sie) ...;
    (teilst|teilen) (du |sie |)(dir|sich) ... (tag|zeit|woche|stunden|arbeitszeit) ... ein;
    feste* (arbeitszeiten|zeiten|dienstzeiten|uhrzeiten) (gibt es|haben wir|schreiben wir|kennen wir) ... (nicht|keine|nie);
    kernzeit* ... (davor|ansonsten|sonst|drumherum|rundherum|danach|restlichen) ...; nur ... (kernzeit|kernarbeitszeit);
    (einsätze|schichten|dienste|zeiten|stunden|arbeitstage|arbeitszeit|arbeitszeiten) ... (planst|buchst|wählst|nimmst|legst|sammelst|bestimmst|suchst|planen|buchen|wählen|bestimmen|teilst|pickst|klickst) (du|sie) ... (app|selbst|selber|frei|eigenständig|kalender|online|dir);
    (einsätze|schichten|dienste|zeiten|stunden|arbeitstage) ... (planst|buchst|wählst|bestimmst|planen|buchen|wählen|bestimmen) (du|sie) (per|über|in);
    nach (lust und laune|deinem rhythmus|ihrem rhythmus|eigenem rhythmus|deinem biorhythmus|eigenem ermessen);
    (wann|zu welcher zeit|zu welcher uhrzeit|um welche zeit|um wie viel uhr|ob morgens oder abends) (du|sie|) ... ... ${NO_MATTER};
    vertrauensarbeit*; zeitsouverän*; arbeitszeitsouverän*; selbstbestimmte* (arbeitszeit*|zeiten|zeiteinteilung); freie* arbeitszeit*; funktionszeit*;
    (frühaufsteher*|lerche*|frühaufsteherin) oder (nachteule*|langschläfer*|eule*|nachtmensch*|spätaufsteher*);
    (deine|ihre) zeiten (legst|bestimmst|wählst|machst|planst|legen|bestimmen|wählen) ...;
    (du|sie) (legst|legen) ... (arbeitszeit*|zeiten|stunden|dienste) (selbst|selber|frei|eigenständig) fest;
    (tausche*|tauschst) ... (dienste|schichten) ... (app|selbst|selber|untereinander);
    (trägst|tragen|trag) (du |)(dich|sich) ... (in den |in die |im |in )(plan|dienstplan|schichtplan|kalender|liste|app|einsatzplan) ... ein; (trägst|tragen) (dich|sich) (selbst|selber) ...; (klickst|klicken|wählst|wählen|suchst|suchen) ... (schichten|dienste|einsätze|slots) ... (app|selbst|selber|aus); (arbeitstag|tagesablauf) gehört (dir|ihnen); wann (und wo|und wie) (du|sie) (arbeitest|arbeiten) ...; (niemand|keiner) schreibt (dir|ihnen) ... vor; (sie|du) (bestimmen|bestimmst|entscheiden|entscheidest) ... (wann|die zeiten|den beginn|die uhrzeit); (teilst|legst|bestimmst|planst) (du |sie |)(dir |)(deine stunden |deine zeiten |)(selbst|selber) ...; (du|sie) (teilst|legst|bestimmst|teilen|bestimmen) ... (stunden|zeiten|arbeitszeit|arbeitstages) ... (selbst|selber|ein|fest); (stunden|zeiten) ... (teilst du dir|legst du) (selbst|selber) ...; zeiteinteilung (ganz |völlig |)(nach|frei|flexibel|selbst|liegt) ...; (schichten|dienste|stunden|zeiten|slots|termine) (buchst|wählst|planst|legst|nimmst|buchen|wählen|planen|legen|buchst du|wählst du|planst du) (du |sie |) (dir |sich |)(selbst|selber|frei|per app|über) ...; (buchst|buchen) ... (schichten|dienste|slots) ... (selbst|selber|app); wann (du|sie) (willst|wollen|möchtest|möchten|magst|mögen|kannst|können|zeit hast|zeit haben|lust hast); wann immer ...; wann (du|sie) ... (machst|machen|arbeitest|arbeiten|erledigst|erledigen|loslegst|startest|beginnst); (trägst|tragen) ... (stunden|schichten|dienste|zeiten|arbeitszeit*) ... ein; wie es (dir|ihnen) ... passt; (beginn|anfang|start|arbeitsbeginn) und ende ... (bestimm*|wähl*|leg*|such*) ...; zu (deinen|ihren|beliebigen|selbstgewählten|frei gewählten) (zeiten|uhrzeiten); (zeiten|uhrzeit|arbeitszeit*|schichten|dienste) ... (suchst|suchen|aussuchen|sucht) ... (aus|selbst|selber|dir|sich); (zeit*|arbeitszeit*|stunden|schichten|dienste|tage) ... (selbst|selber|frei|eigenständig|selbständig|selbstständig) ... (einteil*|einteilen|bestimm*|wähl*|fest|festlegen|gestalt*|plan*|aussuchen|ein|zusammenstellen); (bestimmst|bestimmen|entscheidest|entscheiden|wählst|wählen) (du|sie) (selbst|selber|frei) wann ...; (bestimmst|bestimmen|entscheidest|entscheiden) (du|sie) wann ...; wann (du|sie) (arbeitest|arbeiten|telefonierst|telefonieren|anfängst|loslegst) ... ; (teil|teile|teilst|teilen) (dir|sich|sie sich|du dir) ... (zeit*|arbeitszeit*|stunden|schichten) ... ein; freie (zeit|stunden|arbeitszeit)einteilung; nach eigener (einteilung|zeiteinteilung); arbeite* wann (du|sie) (willst|wollen|möchtest|möchten); wann es (dir|ihnen) passt; wunsch(zeiten|dienste|schichten); gleittage; gleitender arbeitsbeginn; (arbeitszeit*|schichten|zeit|dienste) frei (ein|einteil*|wähl*|gestalt*); frei (einteil*|wählbar*); flexible*
    (arbeitszeit*|arbeitszeitmodell*|zeiteinteilung|dienst*|schicht*|einteilung|stunden*|arbeitsmodell*|gestaltung|einsatz*|arbeitszeitgestaltung|dienstplan*|schichtplan*|zeitmodelle*|teilzeitmodelle*|tages*);
    gleitzeit*; gleitende* arbeitszeit*; vertrauensarbeitszeit*; vertrauensbasierte* arbeitszeit*; freie* (zeiteinteilung|einteilung|wahl der
    arbeitszeit*); freie zeiteinteilung; arbeitszeit* ... (flexibel|frei) ...
    (einteil*|gestalt*|wähl*|wählbar*|einteilbar*); flexibel einteil*; wunschdienstplan*;
    wunscharbeitszeit*; wunschschicht*; familienfreundliche* (arbeitszeit*|dienst*|schicht*);
    (selbst|eigenständig|individuell) ... (schichten|arbeitszeiten|arbeitszeit|zeiten) ...
    (einteil*|wähl*|bestimm*|gestalt*); schichten selbst; arbeitszeitkonto; flexibilität bei der
    arbeitszeit*; individuelle* arbeitszeit*; arbeitszeiten nach (wunsch|vereinbarung|absprache); nach
    absprache einteilbar; zeitlich flexibel arbeiten; arbeite* wann du willst; du entscheidest wann; deine
    arbeitszeiten selbst; flexible einteilung; flexibel (arbeiten|nach deinem)`,
  abstain: `(im|in der|in unserem|in unserer|am) (*lager|versand|produktion|werk|sortierung|fertigung|backstube|küche|*logistik|werkstatt|druckerei|versandhalle|halle|rechenzentrum) (wird|werden|arbeitet|arbeiten|läuft|gibt es|haben wir|ist|herrscht) ... (nachts|nachtschicht*|nachtbetrieb|samstags|sonntags|wochenende*|schichtbetrieb|schichten|schicht|dreischicht*|zweischicht*|rund um die uhr);
    (übergabe|übergabe *|übergeben|übergibst|weitergabe|weiterleit*|weitergeben|gibst|eskalier*|eskalation) ... ... (an|zu) ... (rufbereitschaft|bereitschaft|bereitschaftsdienst|nachtdienst|nachtschicht|spätdienst|spätschicht|frühschicht|frühdienst);
    ${shiftsAbstain};
    oder (nachteule*|nachteul*|nachtmensch*);
    (außerhalb|ausserhalb|neben|jenseits) (der |unserer |den |deiner |ihrer |)(normalen |üblichen |regulären |)(bürozeiten|geschäftszeiten|arbeitszeiten|bürostunden);
    (betriebsferien|betriebsurlaub|urlaub|frei|feiern) ... (zwischen|an|über|zu) ${FEAST} ...;
    (fahren|verkehren|pendeln|rollen|fliegen|öffnen|liefern) ... ... (wochenende*|nachts|sonntag*|samstag*|feiertag*) ...;
    (läden|filialen|geschäfte|büros|schalter|werkstätten|märkte) ... (wochenende*|sonntag*|samstag*|feiertag*) (geöffnet|offen|zu|geschlossen);
    (nachtbus*|nachtzug*|nachtzüge*|nachtlinie*|nachttarif*|nachtstrom|nachtwäsche|nachtcreme|nachtlicht*|nachtspeicher*|nachttisch*);
    (wochenend|sonntags|abend|feiertags)(ausgabe*|ticket*|tarif*|zeitung*|karte*|beilage*|abo*);
    (kolleg*|team|andere*|dienstleister*|nachtteam|spätteam|aushilfen) ... ... (übernehmen|übernimmt|machen|macht|haben|hat|decken|deckt|fahren|fährt) ... ... (spätschicht*|spätdienst*|nachtschicht*|nachtdienst*|frühschicht*|frühdienst*|wochenende*|wochenenddienst*|nacht|abende*); (ein|inklusive|inkl|e-bike|und|sowie|oder|plus|kostenloses|auch) (ein |)dienstrad*; dienstradleasing; dienstrad(-| )leasing; (pikett|*schichten|*dienste|*schicht|*dienst|rufbereitschaft|wochenenden|nächte|feiertage|überstunden|*wochenende) (leistest|leisten|machst|machen|hast|haben|fährst|fahren|gibt|arbeitest|arbeiten|kennen|fallen|fällt|schiebst|schieben|übernimmst|übernehmen) (du|sie|es|wir|hier|bei uns|für dich|für sie|für) ... (keine|keinen|keins|keines|nie|niemals); (nächte|nachtdienste|wochenenden) fallen ... keine; fixe* dienstplan*; dienstplan (steht|liegt|hängt|kommt|wird|vier|zwei|drei|# wochen); (spieler|kunden|gäste|nutzer|unsere*) ... nachts wach; (kliniken|praxen|maschinen|software|systeme|server|anlagen|kunden|züge|flüge|welt|fahrzeuge) ... (tag und nacht|rund um die uhr|nachts|24/7); (nächte|nachtstunden|wochenenden|nachtdienste) (deckt|decken|übernimmt|übernehmen|betreut|macht|machen) ...; (anrufen|anruf*|rufen) ... (vormittags|nachmittags|abends|werktags|tagsüber); am besten (vormittags|nachmittags|abends|werktags); (hotline|kundenservice|service|telefon|laden|filiale|center|kundentelefon|shop) (ist|hat|sind) (montag*|mo|täglich|von|werktags|wochentags) ... ... ... ... (erreichbar|besetzt|geöffnet|offen); (nacht*|spät*|früh*|wochenend*|samstag*|sonntag*|feiertag*|bereitschaft*|schicht*) (hat|haben|macht|machen|übernimmt|übernehmen|leistet|fährt|fahren|deckt|betreut|läuft|laufen|arbeitet) ... (team|kolleg*|andere*|anderen|dienstleister*|*team|partner*|niemand|wir nicht|führungskräfte); (abends|am wochenende|an wochenenden|wochenende*|sonntags|samstags|feiertags|nachts|an feiertagen) ... (ist|sind|bleibt|bleiben|hat|haben) ... (stumm|zu|aus|ruhe|frei|schluss|geschlossen|dicht|nicht besetzt|niemand|nichts los|feierabend|pause|ruht); (abends|nachts|am wochenende) ... ... (schläft|schlafen|ruht|ruhe|frei|feierabend|geschlossen); nachts schläft ...; tagsüber (uni|studium|schule|familie|kind*|vorlesung*|studieren|arbeiten|im büro|schlafen); (einarbeitung|schulung|training|einschulung) (tagsüber|vormittags|am vormittag|abends); (schichten|schicht|dienste|dienst|schichtarbeit|schichtdienst|wochenenddienst*|nachtschicht*) ... (gibt es|haben wir|kennen wir|machen wir) ... (nicht|keine|kein|keinen); (planst|planen|plant|verantwort* die einteilung|einteil*|teilst|teilen) ... (schichten|dienste|einsätze); (sonntag*|feiertag*|nacht*|samstag*|abend*)(zuschlag|zuschläge); montags bis sonntags (geöffnet|erreichbar); (sonntag*|samstag*|feiertag*|wochenende*|abend*|freitag*|feiertags|sonntags|samstags) (ist|sind|hast|haben|bleibt|bleiben|gehört|gehören) ... (frei|zu|geschlossen|dir|ihnen|ruhe|familie|ihre familie|deiner familie); am wochenende (hast|haben|ist|sind|bleibt|gehört) (du|sie|bei uns|) ... (frei|zu|geschlossen|schluss|ruhe); (frei*|schönes|gutes|langes|verlängertes|kein|ohne|erholsam*) ... wochenende*; ohne wochenende*; (wochenenden|wochenende) (arbeiten|arbeitest) (wir|du|sie) ... nicht; (frei*|freie) (sonntage|samstage|feiertage|abende|wochenenden); (zuschlag*|zuschläge*) ... ... (nacht*|wochenend*|sonn*|feiertag*|spät*|samstag*|abend*); (geöffnet|offen|öffnungszeiten|geöffnet haben wir|telefonisch erreichbar|laden|geschäft|filiale|markt) ... (mo*|samstag*|sonntag*|täglich|fr|sa) ... ; (anruf*|rufen|anrufen|erreich*|melde*|komm*) ... ... (zwischen|ab|von|bis|vormittags|abends|nachmittags) ...; (haben|hat|brauchen|braucht) auch am wochenende ...; (nachts|abends|wochenende*) ... (anders|teurer|günstiger|geschlossen|zu); bei tag und nacht; tag und nacht (für|erreichbar); rund um die uhr (erreichbar|für); (wochenende*|sonn*|samstage*|sonntage*) und (feiertag*|sonntag*) (sind |)(immer |)(frei|geschlossen); (zeitliche|hohe|persönliche|absolute|örtliche|räumliche) flexibilität; bereitschaft zu*
    flexible*; bereitschaft zu* (flexiblen arbeitszeiten|flexibler arbeitszeit); flexibilität
    (bezüglich|hinsichtlich|in bezug|bei|im hinblick|und|ist|für) ...; zeitlich flexibel
    (einsetzbar|verfügbar|und|sein|bist|sind); flexibel einsetzbar; (keine|kein|ohne|nie)
    (wochenend*|nacht*|feiertag*|schicht*|sonntag*|samstag*|abend*|spät*|bereitschafts*|teildienst*)( und
    | oder | noch |-,|)*(wochenend*|nacht*|feiertag*|schicht*|sonntag*|samstag*|abend*|);
    (wochenende*|wochenenden|feiertage*|sonntag*|samstag*) (sind |ist |immer |hast du |haben sie
    |)(frei|freie|freien|geschlossen); freie* (wochenende*|sonntag*|feiertag*|wochenend*|samstag*);
    (wochenende|wochenenden|abende) frei; zuschläge* (für|bei) ...;
    (nacht|sonntags|feiertags|schicht|wochenend|samstags|sonn- und feiertags|spät)(-| |)(zuschlag*|zuschläge*|zulage*|prämie*); sonn-, feiertags- und nachtzuschläge*; sonntags-, feiertags-
    und nachtzuschläge*; (sonn|nacht|feiertags|sonntags|spät|samstags)- (und|,) ...zuschläge*;
    schicht(leit*|führer*|zulage*|zuschlag*|zuschläge*|leitung|planung|pläne*|planer*|übergabe);
    samstagszuschlag; bezahlte* feiertag*; feiertagsvergütung; feiertagsgeld;
    (öffnungszeiten|geöffnet|erreichbar) ...; urlaubstage ... feiertage; arbeitszeiten ohne schicht*;
    dienstplan(ung|erstellung|gestaltung); (erstell*|planung) ... (dienstplan*|schichtplan*);
    schichtzulagen; feiertags; telefonisch ... uhr; abendkurs*; abendessen; feierabend*; nachtisch;
    nachtragen; nachtzug*; 24/7(-| )hotline; abends frei`,
}
