import type { TopicLexicon } from '../lexicon.ts'

export const shifts: TopicLexicon<'shifts'> = {
  day: `früh (und|oder|sowie) (spät*|nacht*|abend*|samstag*); (am|vom|ab) (morgen|vormittag|mittag); zu (normalen|üblichen|regulären) bürozeiten; regeldienst; zu tageszeiten; tagschicht*; tagdienst*; tagesschicht*; frühschicht*; früh-?schicht*; frühdienst*; früh- und
    spät*; früh-, spät*; früh und spät*; früh oder spät*; vormittags*; vormittagsschicht; vormittags;
    montag (bis|-|–|und|) freitag ... uhr; mo (bis|-|–|) fr ... #; montags bis freitags; keine
    (wochenend|nacht|schicht)*arbeit; bürozeiten; zu büroüblichen zeiten;
    tagsüber; normalschicht; frühdienste; am vormittag; werktags`,
  evening: `spät (und|oder|sowie) (samstag*|sonntag*|wochenend*|nacht*|feiertag*|abend*|früh*|schicht*); abend- und; spätdienst*; spätteam; spätstunden; bis spätabends; bis spät (abends|in den abend); feierabendschicht; ab (dem |)(späten |frühen |)(nachmittag|abend); (am|den|jeden|an) (späten |)(abend|abenden); spätschicht*; spät-?schicht*; spätdienst*; abendschicht*; abenddienst*; abends; abendstunden;
    in den abendstunden; nachmittagsschicht*; früh- und spätschicht*; früh- oder spätschicht*; früh- und
    spätdienst*; spätdienste; am abend; abendarbeit; mittelschicht; früh-, spät*; früh, spät*`,
  overnight: `nacht (und|oder|sowie) (wochenend*|feiertag*|sonntag*|spät*|früh*|tag*); nachts (im|am|für|anrufen|kommen|da|erreichbar|passiert|allein); jede (zweite |dritte |)nacht; die nacht; nachteul*; nachtagent*; nachtmensch*; nachtbesetzung; nacht-hotline; nachtschicht*; nacht-?schicht*; nachtdienst*; nachtarbeit; (arbeitest|arbeiten|auch|und|oder|abends|dienst*|schicht*|immer|nur|vorwiegend|hauptsächlich|meist) nachts; nachts (arbeiten|und|oder|im dienst|besetzt|im einsatz|wach|zu arbeiten); nächte; nächten; nachtwache*;
    nachtbereitschaft*; nachtportier*; night audit*; dauernacht*; nachtstunden; früh- spät- und nacht*;
    spät- und nacht*; tag- und nacht*; rund um die uhr im schicht*; über nacht; in der nacht; 24/7(-|
    )schicht*; nachtdienste; nachteinsätze; dreischicht*; drei-schicht*; 3-schicht*; 3 schicht*;
    *nachtschicht`,
  weekend: `wochenend; samstags- und; samstags-; sonn-; sonntags-; sa und so; jedes (zweite|dritte|vierte) wochenende; (an|auch|und) (samstag|sonntag|wochenend)*; wochenend(dienst*|schicht*|arbeit*|einsatz*|einsätze*|job*|aushilfe*|bereitschaft*|betrieb|turnus|vertretung*); wochenende*; am wochenende; an wochenenden; wochenendarbeit; wochenenddienst*;
    wochenendschicht*; wochenendjob*; samstag*; samstags; sonntag*; sonntags; sonn- und feiertag*;
    sonn-und feiertags; montag (bis|-|–) (samstag|sonntag); mo (bis|-|–) (sa|so); samstagsarbeit;
    samstagsdienst; sonntagsdienst; 7 tage woche; sieben tage; 7-tage-woche`,
  holiday: `feiertags-; (feiertage|feiertagen); an (allen |gesetzlichen |)feiertag*; weihnachten arbeit*; feiertag*; feiertagsarbeit; feiertagsdienst*; feiertags; an feiertagen; sonn- und feiertag*;
    an (sonn- und |)feiertagen; weihnachten und silvester arbeiten; feiertagsschicht*`,
  rotating: `(dienste*|schicht*|*dienste|*dienst|*dienstes|*schichten|*schicht) ... (im|in) (wöchentlichen |regelmäßigen |14-tägigen |monatlichen |)(wechsel|turnus|rhythmus); im (wechsel|turnus) mit ...; wechselnd* ... (*dienst|*dienste|*diensten|*schicht|*schichten|schichten|diensten|dienste|wochen); im (zwei|drei|2|3)-?schicht*; (zwei|drei|vier|fünf)schicht*; abwechselnd* ... (früh*|spät*|schicht*|dienst*|tag*|nacht*); turnus*; rollierend*; rotierend*; schichtpläne*; dienstrad; roulement; rouliert*; roulierend*; wochenweise wechselnd*; mal früh mal spät; wechselschicht*; schichtdienst*; schichtarbeit*; schichtbetrieb; schichtsystem*;
    schichtmodell*; schichtplan; im schicht*; in schichten; wechselnde* (schicht*|dienst*|arbeitszeit*);
    wechselschichtsystem; rollierende* (schicht*|dienst*|wochenend*|system*); rotierend*;
    (zwei|drei|2|3)(-| |)schicht*; zweischicht*; dreischicht*; schichtbereitschaft; bereitschaft zu*
    schicht*; bereitschaft zur schichtarbeit; schichtwechsel; turnusdienst; dienstplan; schichtmodus; früh- spät- und nachtschicht*; schichtrotation`,
  split: `teildienst*; geteilte* (dienst*|schicht*|arbeitszeit*); teildienste; zimmerstunde; split(-|
    )shift*`,
  'on-call': `rufdienst*; bereitschaftshandy; bereitschaftstelefon; bereitschaft (am|an|in|nachts|alle|außerhalb|übernehmen|leisten|gehört); hintergrunddienst*; notdienst (alle|im wechsel|leisten|übernehmen|am|an); rufbereitschaft*; bereitschaftsdienst*; auf abruf; arbeit auf abruf; pikett*; pikettdienst;
    bereitschaftszeiten; on-call`,
  flexible: `wann (du|sie) (willst|wollen|möchtest|möchten|magst|mögen|kannst|können|zeit hast|zeit haben|lust hast); wann immer ...; wann (du|sie) ... (machst|machen|arbeitest|arbeiten|erledigst|erledigen|loslegst|startest|beginnst); (trägst|tragen) ... (stunden|schichten|dienste|zeiten|arbeitszeit*) ... ein; wie es (dir|ihnen) ... passt; (beginn|anfang|start|arbeitsbeginn) und ende ... (bestimm*|wähl*|leg*|such*) ...; zu (deinen|ihren|beliebigen|selbstgewählten|frei gewählten) (zeiten|uhrzeiten); (zeiten|uhrzeit|arbeitszeit*|schichten|dienste) ... (suchst|suchen|aussuchen|sucht) ... (aus|selbst|selber|dir|sich); (zeit*|arbeitszeit*|stunden|schichten|dienste|tage) ... (selbst|selber|frei|eigenständig|selbständig|selbstständig) ... (einteil*|einteilen|bestimm*|wähl*|fest|festlegen|gestalt*|plan*|aussuchen|ein|zusammenstellen); (bestimmst|bestimmen|entscheidest|entscheiden|wählst|wählen) (du|sie) (selbst|selber|frei) wann ...; (bestimmst|bestimmen|entscheidest|entscheiden) (du|sie) wann ...; wann (du|sie) (arbeitest|arbeiten|telefonierst|telefonieren|anfängst|loslegst) ... ; (teil|teile|teilst|teilen) (dir|sich|sie sich|du dir) ... (zeit*|arbeitszeit*|stunden|schichten) ... ein; freie (zeit|stunden|arbeitszeit)einteilung; nach eigener (einteilung|zeiteinteilung); arbeite* wann (du|sie) (willst|wollen|möchtest|möchten); wann es (dir|ihnen) passt; wunsch(zeiten|dienste|schichten); gleittage; gleitender arbeitsbeginn; (arbeitszeit*|schichten|zeit|dienste) frei (ein|einteil*|wähl*|gestalt*); frei (einteil*|wählbar*); flexible*
    (arbeitszeit*|arbeitszeitmodell*|zeiteinteilung|dienst*|schicht*|einteilung|stunden*|arbeitsmodell*|gestaltung|einsatz*|arbeitszeitgestaltung|dienstplan*|schichtplan*|zeitmodelle*|teilzeitmodelle*|tages*);
    gleitzeit*; gleitende* arbeitszeit*; vertrauensarbeitszeit; freie* (zeiteinteilung|einteilung|wahl der
    arbeitszeit*); freie zeiteinteilung; arbeitszeit* ... (flexibel|frei) ...
    (einteil*|gestalt*|wähl*|wählbar*|einteilbar*); flexibel einteil*; wunschdienstplan*;
    wunscharbeitszeit*; wunschschicht*; familienfreundliche* (arbeitszeit*|dienst*|schicht*);
    (selbst|eigenständig|individuell) ... (schichten|arbeitszeiten|arbeitszeit|zeiten) ...
    (einteil*|wähl*|bestimm*|gestalt*); schichten selbst; arbeitszeitkonto; flexibilität bei der
    arbeitszeit*; individuelle* arbeitszeit*; arbeitszeiten nach (wunsch|vereinbarung|absprache); nach
    absprache einteilbar; zeitlich flexibel arbeiten; arbeite* wann du willst; du entscheidest wann; deine
    arbeitszeiten selbst; flexible einteilung; flexibel (arbeiten|nach deinem)`,
  abstain: `(nacht*|spät*|früh*|wochenend*|samstag*|sonntag*|feiertag*|bereitschaft*|schicht*) (hat|haben|macht|machen|übernimmt|übernehmen|leistet|fährt|fahren|deckt|betreut|läuft|laufen|arbeitet) ... (team|kolleg*|andere*|anderen|dienstleister*|*team|partner*|niemand|wir nicht|führungskräfte); (abends|am wochenende|an wochenenden|wochenende*|sonntags|samstags|feiertags|nachts|an feiertagen) ... (ist|sind|bleibt|bleiben|hat|haben) ... (stumm|zu|aus|ruhe|frei|schluss|geschlossen|dicht|nicht besetzt|niemand|nichts los|feierabend|pause|ruht); (abends|nachts|am wochenende) ... ... (schläft|schlafen|ruht|ruhe|frei|feierabend|geschlossen); nachts schläft ...; tagsüber (uni|studium|schule|familie|kind*|vorlesung*|studieren|arbeiten|im büro|schlafen); (einarbeitung|schulung|training|einschulung) (tagsüber|vormittags|am vormittag|abends); (schichten|schicht|dienste|dienst|schichtarbeit|schichtdienst|wochenenddienst*|nachtschicht*) ... (gibt es|haben wir|kennen wir|machen wir) ... (nicht|keine|kein|keinen); (planst|planen|plant|verantwort* die einteilung|einteil*|teilst|teilen) ... (schichten|dienste|einsätze); (sonntag*|feiertag*|nacht*|samstag*|abend*)(zuschlag|zuschläge); montags bis sonntags (geöffnet|erreichbar); (sonntag*|samstag*|feiertag*|wochenende*|abend*|freitag*|feiertags|sonntags|samstags) (ist|sind|hast|haben|bleibt|bleiben|gehört|gehören) ... (frei|zu|geschlossen|dir|ihnen|ruhe|familie|ihre familie|deiner familie); am wochenende (hast|haben|ist|sind|bleibt|gehört) (du|sie|bei uns|) ... (frei|zu|geschlossen|schluss|ruhe); (frei*|schönes|gutes|langes|verlängertes|kein|ohne|erholsam*) ... wochenende*; ohne wochenende*; (wochenenden|wochenende) (arbeiten|arbeitest) (wir|du|sie) ... nicht; (frei*|freie) (sonntage|samstage|feiertage|abende|wochenenden); (zuschlag*|zuschläge*) ... ... (nacht*|wochenend*|sonn*|feiertag*|spät*|samstag*|abend*); (geöffnet|offen|öffnungszeiten|geöffnet haben wir|telefonisch erreichbar|laden|geschäft|filiale|markt) ... (mo*|samstag*|sonntag*|täglich|fr|sa) ... ; (anruf*|rufen|anrufen|erreich*|melde*|komm*) ... ... (zwischen|ab|von|bis|vormittags|abends|nachmittags) ...; (haben|hat|brauchen|braucht) auch am wochenende ...; (nachts|abends|wochenende*) ... (anders|teurer|günstiger|geschlossen|zu); bei tag und nacht; tag und nacht (für|erreichbar); rund um die uhr (erreichbar|für); (wochenende*|sonn*|samstage*|sonntage*) und (feiertag*|sonntag*) (sind |)(immer |)(frei|geschlossen); (zeitliche|hohe|persönliche|absolute|örtliche|räumliche) flexibilität; bereitschaft zu*
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
