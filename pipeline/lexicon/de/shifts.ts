import type { TopicLexicon } from '../lexicon.ts'

export const shifts: TopicLexicon<'shifts'> = {
  day: `tagschicht*; tagdienst*; tagesschicht*; frühschicht*; früh-?schicht*; frühdienst*; früh- und
    spät*; früh-, spät*; früh und spät*; früh oder spät*; vormittags*; vormittagsschicht; vormittags;
    montag (bis|-|–|und|) freitag ... uhr; mo (bis|-|–|) fr ... #; montags bis freitags; keine
    (wochenend|nacht|schicht)*arbeit; bürozeiten; zu büroüblichen zeiten;
    tagsüber; normalschicht; frühdienste; am vormittag; werktags`,
  evening: `spätschicht*; spät-?schicht*; spätdienst*; abendschicht*; abenddienst*; abends; abendstunden;
    in den abendstunden; nachmittagsschicht*; früh- und spätschicht*; früh- oder spätschicht*; früh- und
    spätdienst*; spätdienste; am abend; abendarbeit; mittelschicht; früh-, spät*; früh, spät*`,
  overnight: `nachtschicht*; nacht-?schicht*; nachtdienst*; nachtarbeit; (arbeitest|arbeiten|auch|und|oder|abends|dienst*|schicht*|immer|nur|vorwiegend|hauptsächlich|meist) nachts; nachts (arbeiten|und|oder|im dienst|besetzt|im einsatz|wach|zu arbeiten); nächte; nächten; nachtwache*;
    nachtbereitschaft*; nachtportier*; night audit*; dauernacht*; nachtstunden; früh- spät- und nacht*;
    spät- und nacht*; tag- und nacht*; rund um die uhr im schicht*; über nacht; in der nacht; 24/7(-|
    )schicht*; nachtdienste; nachteinsätze; dreischicht*; drei-schicht*; 3-schicht*; 3 schicht*;
    *nachtschicht`,
  weekend: `wochenend(dienst*|schicht*|arbeit*|einsatz*|einsätze*|job*|aushilfe*|bereitschaft*|betrieb|turnus|vertretung*); wochenende*; am wochenende; an wochenenden; wochenendarbeit; wochenenddienst*;
    wochenendschicht*; wochenendjob*; samstag*; samstags; sonntag*; sonntags; sonn- und feiertag*;
    sonn-und feiertags; montag (bis|-|–) (samstag|sonntag); mo (bis|-|–) (sa|so); samstagsarbeit;
    samstagsdienst; sonntagsdienst; 7 tage woche; sieben tage; 7-tage-woche`,
  holiday: `feiertag*; feiertagsarbeit; feiertagsdienst*; feiertags; an feiertagen; sonn- und feiertag*;
    an (sonn- und |)feiertagen; weihnachten und silvester arbeiten; feiertagsschicht*`,
  rotating: `wechselschicht*; schichtdienst*; schichtarbeit*; schichtbetrieb; schichtsystem*;
    schichtmodell*; schichtplan; im schicht*; in schichten; wechselnde* (schicht*|dienst*|arbeitszeit*);
    wechselschichtsystem; rollierende* (schicht*|dienst*|wochenend*|system*); rotierend*;
    (zwei|drei|2|3)(-| |)schicht*; zweischicht*; dreischicht*; schichtbereitschaft; bereitschaft zu*
    schicht*; bereitschaft zur schichtarbeit; schichtwechsel; turnusdienst; dienstplan; schichtmodus; früh- spät- und nachtschicht*; schichtrotation`,
  split: `teildienst*; geteilte* (dienst*|schicht*|arbeitszeit*); teildienste; zimmerstunde; split(-|
    )shift*`,
  'on-call': `rufbereitschaft*; bereitschaftsdienst*; auf abruf; arbeit auf abruf; pikett*; pikettdienst;
    bereitschaftszeiten; on-call`,
  flexible: `(zeit*|arbeitszeit*|stunden|schichten|dienste|tage) ... (selbst|selber|frei|eigenständig|selbständig|selbstständig) ... (einteil*|einteilen|bestimm*|wähl*|fest|festlegen|gestalt*|plan*|aussuchen|ein|zusammenstellen); (bestimmst|bestimmen|entscheidest|entscheiden|wählst|wählen) (du|sie) (selbst|selber|frei) wann ...; (bestimmst|bestimmen|entscheidest|entscheiden) (du|sie) wann ...; wann (du|sie) (arbeitest|arbeiten|telefonierst|telefonieren|anfängst|loslegst) ... ; (teil|teile|teilst|teilen) (dir|sich|sie sich|du dir) ... (zeit*|arbeitszeit*|stunden|schichten) ... ein; freie (zeit|stunden|arbeitszeit)einteilung; nach eigener (einteilung|zeiteinteilung); arbeite* wann (du|sie) (willst|wollen|möchtest|möchten); wann es (dir|ihnen) passt; wunsch(zeiten|dienste|schichten); gleittage; gleitender arbeitsbeginn; (arbeitszeit*|schichten|zeit|dienste) frei (ein|einteil*|wähl*|gestalt*); frei (einteil*|wählbar*); flexible*
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
  abstain: `(sonntag*|samstag*|feiertag*|wochenende*|abend*|freitag*|feiertags|sonntags|samstags) (ist|sind|hast|haben|bleibt|bleiben|gehört|gehören) ... (frei|zu|geschlossen|dir|ihnen|ruhe|familie|ihre familie|deiner familie); am wochenende (hast|haben|ist|sind|bleibt|gehört) (du|sie|bei uns|) ... (frei|zu|geschlossen|schluss|ruhe); (frei*|schönes|gutes|langes|verlängertes|kein|ohne|erholsam*) ... wochenende*; ohne wochenende*; (wochenenden|wochenende) (arbeiten|arbeitest) (wir|du|sie) ... nicht; (frei*|freie) (sonntage|samstage|feiertage|abende|wochenenden); (zuschlag*|zuschläge*) ... ... (nacht*|wochenend*|sonn*|feiertag*|spät*|samstag*|abend*); (geöffnet|offen|öffnungszeiten|geöffnet haben wir|telefonisch erreichbar|laden|geschäft|filiale|markt) ... (mo*|samstag*|sonntag*|täglich|fr|sa) ... ; (anruf*|rufen|anrufen|erreich*|melde*|komm*) ... ... (zwischen|ab|von|bis|vormittags|abends|nachmittags) ...; (haben|hat|brauchen|braucht) auch am wochenende ...; (nachts|abends|wochenende*) ... (anders|teurer|günstiger|geschlossen|zu); bei tag und nacht; tag und nacht (für|erreichbar); rund um die uhr (erreichbar|für); (wochenende*|sonn*|samstage*|sonntage*) und (feiertag*|sonntag*) (sind |)(immer |)(frei|geschlossen); (zeitliche|hohe|persönliche|absolute|örtliche|räumliche) flexibilität; bereitschaft zu*
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
