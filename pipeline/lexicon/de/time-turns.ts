/** How much, how long and when, as employers say it in passing: parts of a post, ends without a date, seasons by their feast. */
import { COLLEAGUE, NO_MATTER } from './turns.ts'

const POST =
  '(vollzeitstelle|vollzeitkraft|vollzeitbeschäftigung|vollen stelle|ganzen stelle|vollen planstelle|regelmäßigen arbeitszeit|regelmäßigen wöchentlichen arbeitszeit|vollen arbeitszeit|tariflichen arbeitszeit|vollzeit)'
const DAY =
  '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonnabends|sonntags)'
const WHILE = '(monat*|woche*|jahr*|halbes jahr|halbe jahr|jahr lang|quartal*|semester*)'
const SOME_TIME = `(# |ein |ein paar |einige |wenige |etwa # |rund # |ca # |circa # |ungefähr # |mindestens # |maximal # |ein gutes |gut # |knapp # |voraussichtlich # |)${WHILE}`
const MONTH =
  '(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|mitte|ende|herbst|sommer|frühjahr|winter)'

export const hoursFull = `(voller|vollen|volle|ganzen|ganzer) (stelle|planstelle|woche|arbeitszeit|stundenzahl|wochenstundenzahl|arbeitswoche);
    100 % (ebene|stelle|pensum|anstellung|beschäftigung|der regel*|arbeitszeit); (1,0|1) (vzä|vze|vk|fte|vollzeitäquivalent*|stelle|planstelle);
    # stunden nach (tarif|tv*|*tarif|ig-metall*|metall*|kollektivvertrag|kv|avr|bat|haustarif*|tarifvertrag); teilzeit (können|bieten|ist|geht|kommt|wäre) (wir |hier |bei uns |leider |derzeit |momentan |) (derzeit |leider |momentan |aktuell |hier |) (nicht|nicht anbieten|leider nicht|nicht möglich|nicht in frage);
    (volle|vollen) # (wochenstunden|stunden|std)`

export const hoursPart = `(hälfte|drittel|viertel|dreiviertel|drei viertel|zwei drittel|einem drittel|einer hälfte|fünftel|vier fünftel|drei fünftel|fünfzig prozent|achtzig prozent) einer ${POST};
    (halbe|halben|halber) (stelle|planstelle|stellen|kraft|woche|arbeitswoche|stundenzahl|arbeitszeit); halbzeit*; (0,5|0,6|0,75|0,8) (stelle*|planstelle*);
    (als|zur) (ergänzung|aufbesserung) (zur|zum|der|des|ihrer|deiner) (rente|studium|taschengeld*|haushaltskasse|familie*|pension|hauptberuf|hauptjob);
    (etwas|job|stelle|arbeit|beschäftigung) für (die |den |das |) (vormittage|nachmittage|abende|wochenenden|vormittag|nachmittag|paar stunden|paar stunden nebenher);
    (brauchen|suchen) (wir |) (dich|sie|jemanden|hilfe|verstärkung|unterstützung|eine kraft) ... ${DAY} und ${DAY};
    ${DAY} und ${DAY} (wären|sind) (deine|ihre) (tage|arbeitstage|einsatztage|dienste);
    (wären|sind) (deine|ihre) (tage|arbeitstage) ...; (deine|ihre|die) (anderen|übrigen|restlichen) tage (macht|übernimmt|deckt) ...;
    (in der|während|wenn|solange) (zeit in der |) (die |deine |ihre |) (kleinen|kinder|kids) (in |im |) (der |) (schule|kita|kindergarten|unterricht|krippe) (sind|sitzen|gehen);
    alle (zwei|drei|vier) wochen (am|ein) wochenende; (nur|bloß|lediglich) (jeden |jedes |) (zweiten |zweites |) (samstag|wochenende|sonntag);
    (ferien|abend|nachmittags|vormittags|stunden|wochenend|zweit|neben|taschengeld)(-| |)(job|jobs|stelle|kraft|aushilfe); (stundenaushilfe*|teilzeitaushilfe*);
    (# |zwei |drei |vier |fünf |) (spätnachmittage|vormittage|nachmittage|abende|abendstunden) (pro|die|in der|je|im|a) (woche|monat)`

export const hoursEither = `(auch|gern|gerne|ebenso|genauso) (mit|ab|für|in) (zwei |) (teilzeitkräften|teilzeitkräfte|# oder # stunden|# bis # stunden|weniger stunden|reduzierter stundenzahl|reduzierten stunden);
    (mit|in) (zwei|2|mehreren) (teilzeitkräften|teilzeitkräfte|halben stellen|teilzeitstellen) (besetz*|möglich|geteilt|denkbar);
    (teilzeitkräfte|teilzeitkräften) (besetzt|besetzbar|geeignet|möglich|willkommen);
    ab # (stunden|std|wochenstunden|prozent|%) (aufwärts|ist alles|geht alles|alles|nach oben|sind möglich|bist du|sind sie|kannst|können|ist vieles);
    (stundenumfang|pensum|umfang|stundenzahl|arbeitszeit|stundenausmaß|beschäftigungsausmaß|arbeitsumfang|wochenstunden) (ist |ist grundsätzlich |) (verhandelbar|verhandlungssache|flexibel|frei wählbar|wählbar|offen|vereinbar|individuell|nach wunsch|nach vereinbarung|nach absprache);
    (mit |) weniger (stunden |) (geht|ginge|wäre|ist|passt|klappt) (es |auch|ebenfalls|möglich|denkbar|machbar|natürlich|für uns) ...;
    reduzierte* (modelle|stundenzahl|pensen|arbeitszeit|stellen|stunden) (sind |ist |) (möglich|denkbar|auch möglich|machbar|verhandelbar);
    (von|ab) # (wochenstunden|stunden|std|%|prozent) bis (zur |zu |hin zur |zu einer |) (ganzen|vollen) (stelle|woche|stundenzahl);
    # (oder|bis) # (stunden|std|wochenstunden) (möglich|denkbar|such es dir|suchen sie|du entscheidest|sie entscheiden|nach wunsch|je nach);
    (in |)(vollzeit|teilzeit) (und|oder|sowie|ebenso wie|genauso wie|wie auch|ebenso) (in |auch in |) (teilzeit|vollzeit);
    # (tage|tage-) (woche |-woche |) (mit # stunden |) (möglich|denkbar) bei ...`

export const hoursAbstain = `(bei|auf|für) (voller|vollem|volle|eine volle) (stundenzahl|pensum|arbeitszeit|stelle|woche|wochenarbeitszeit|auslastung);
    # (%|prozent) einer (vollzeitstelle|vollzeitkraft|vollzeitbeschäftigung|vollen stelle|ganzen stelle);
    (viele|einige|manche|mehrere|die meisten|etliche|zahlreiche) (unserer |) (kolleg*|mitarbeit*|beschäftigte*|mütter|väter|eltern|teammitglieder|angestellte*) ... (teilzeit|vollzeit) ...;
    (mütter|väter|eltern|beschäftigte|mitarbeitende|kolleg*) ... in (teilzeit|vollzeit) (wie |oder |und |) (in |) (vollzeit|teilzeit|) ...;
    stunden nach (tarif|tv*|*tarif|ig-metall*|kollektivvertrag|feierabend|eingang|bestell*|kauf);
    stunden welche wählst`

export const weeklyPercent = `à # (%|prozent); (zu je|je zu) # (%|prozent); # (%|prozent) einer ${POST};
    (suchen|besetzen|brauchen) ... (à|zu|mit) # (%|prozent)`

export const weeklyProduct = `# (tage|tagen|schichten|dienste|dienste|nächte|abende|abenden|vormittage|nachmittage|mal|einsätze|einsätzen) (pro woche |in der woche |die woche |wöchentlich |je woche |) (à|a|je|zu|zu je|mit|mit je|jeweils|von|von je) (je |jeweils |rund |etwa |ca |) # (stunden|std|h)`

export const weeklyDays = `# (nächte|dienste|schichten|abende|spätnachmittage|vormittage|nachmittage|halbtage|einsätze|nächten|schichten|diensten) (pro|die|in der|je|unter der|a) woche; # mal (pro|die|in der|je) woche`

export const weeklyAbstain = `# (schichten|dienste|mal|tage|abende|nächte) (pro|die|in der|je) (woche|monat) ...(homeoffice|home office|zu hause|remote);
    # stunden (rund|fahrt|vor|später|zeit für)`

export const termPermanent = `cdi; unbefr; (suchen|sucht|brauchen) ... (der|die) (bleibt|bleiben will|bleiben möchte|lange bleibt);
    (fest|dauerhaft|sofort) (übernommen|eingestellt|angestellt) ...; (wirst|werden) (du |sie |) (fest|dauerhaft) (übernommen|eingestellt|angestellt); langfristig* (arbeitsplatz|job|stelle|arbeitsplätze|anstellung|vertrag|jobs); (sicherer|sicheren|krisensicherer) dauerarbeitsplatz; (suchen|sucht|brauchen|wollen) ... für länger (nicht|und|,|als|); (befristungen|befristung|zeitverträge|befristete verträge) (machen|kennen|gibt|schließen|vergeben|haben|bieten) (wir|es|man) (bei uns |grundsätzlich |hier |) (nicht|keine|nie|nur);
    nicht (für|nur für|bloß für) (eine|die) saison; (bleibst|bleiben) (du |sie |) (solange|so lange) (du|sie) (willst|wollen|magst|mögen|möchtest|möchten);
    (du|sie) (bist|sind) (bei uns |dann |danach |) (fix|fest) (angestellt|dabei|übernommen|im team|und); (fix|fest) (dabei|bei uns)`

export const termTemporary = `(projektvertrag|zeitvertrag|arbeitsvertrag|anstellungsvertrag|dienstvertrag|vertrag|anstellung|beschäftigung) (über|für|auf|von) (zunächst |vorerst |) # (monate|monaten|jahre|jahren|wochen|semester); projektvertrag*; (die |der |) befristung (richtet|ergibt|entspricht|orientiert) ...; (so lange|solange|bis dahin|genauso lange) (läuft|gilt|dauert|geht|besteht) (auch |) (ihr|dein|der|die|das|unser) ...; bis dahin (sind|bist|bleiben|bleibst) (sie|du) ... angestellt; (übernimmt|übernommen) ... nach # monaten; befr (bis|auf|für|zunächst) ...;
    für die (nächsten|kommenden) # (monate|wochen|jahre) ...; (die |eine |) befristung (beträgt|läuft|endet|gilt|erfolgt|ist (auf|bis)|von|auf|bis) ...; nur bis (zum |zur |ende |anfang |mitte |) (sommer|herbst|winter|frühjahr|jahresende|weihnachten|ostern|${MONTH}|#); (bei uns|über uns) (angestellt|beschäftigt|unter vertrag) und (arbeiten|arbeitest|sind|bist|werden|sitzen) ... (bei|im|beim) (unserem|einem|dem|den|unseren|kunden*) ...; (sie|er) ein (baby|kind) bekommt; (weil|da|denn) ${COLLEAGUE} ... (baby|kind|mutterschutz|elternzeit|karenz|auszeit|krank) ...; (fällt|fallen) ... (für |) (etwa |rund |ca |voraussichtlich |mindestens |) ${SOME_TIME} ... aus; (fällt|fallen) (für |) (längere|unbestimmte|einige) (zeit|wochen|monate) aus; (fällt|fallen) (bis|krankheitsbedingt|länger|vorübergehend|vorerst) ... ... aus;
    (vertrag|arbeitsvertrag|stelle|einsatz|job|anstellung|projekt|auftrag|mission|beschäftigung|kampagne) ... ... (läuft|geht|dauert|gilt|reicht|bleibt) (erst mal |erstmal |vorerst |zunächst |noch |) (voraussichtlich |etwa |rund |ca |) ${SOME_TIME};
    (läuft|geht|dauert|gilt) (erst mal |erstmal |vorerst |zunächst |) (voraussichtlich |etwa |rund |ca |) ${SOME_TIME} danach ...;
    (vertrag|arbeitsvertrag|stelle|einsatz|job|anstellung|projekt|beschäftigung|arbeitsverhältnis|dienstverhältnis) ... endet (am|im|mit|zum|ende|nach|automatisch) ...;
    auf # (monate|jahre|wochen) (angelegt*|ausgelegt*|geplant*|terminiert*|limitiert*);
    (vertretungsstelle|vertretungskraft|vertretungsposten|ersatzkraft|einsatzende|projektstelle|projekteinsatz|zeitstelle);
    (suchen|brauchen|gesucht|sucht) (wir |) ... (ersatz|stellvertretung|vertretung|ablöse) (für|von|ab|bis|vom|während|wegen) ...; eine stellvertretung (vom|ab|bis|für|wegen|während) ...;
    (brauchen|suchen) (wir |) (sie|dich|jemanden|unterstützung|hilfe|verstärkung|aushilfen) (für |) (nur |) bis ... (umstellung|migration|umzug|einführung|rollout|abschluss|projekt*) ...;
    (bis|solange) (die|der|das|unser|unsere) (umstellung|migration|umzug|einführung|rückstand|rückstau|berg|ansturm|welle|spitze|projekt|kampagne) ... (geschafft|abgeschlossen|abgearbeitet|vorbei|bewältigt|fertig|durch|erledigt) ...;
    (überbrücken|überbrückst|überbrückt) ... ... (mutterschutz|elternzeit|karenz|ausfall|auszeit|sabbatical|abwesenheit|engpass|krankheit|zeit|wochen|monate);
    (aushilfe*|unterstützung|verstärkung|hilfe|mitarbeit|einsatz|projektmitarbeit|helfer*) (im projekt |im team |) (für|über|auf) (etwa |rund |ca |voraussichtlich |) # ${WHILE};
    (suchen|brauchen|gesucht) ... für # (monate|wochen) ...;
    übernahme (nach|durch|in|beim|von seiten|möglich|ist) ...; nach # (monaten|wochen) (holt|stellt|wechselst|wechseln|übernimmt|übernehmen) ...;
    (zunächst|vorerst|anfangs) (bei uns|über uns|als leih*|als zeit*) ...; angestellt (bist|sind) (du|sie) (zunächst|bei uns|vorerst) ...; (über|durch) uns (gelangen|kommen|starten|arbeiten) (sie|du) ... (in|bei|zu) ...;
    (unserem|einem|dem) (kunden|kundenunternehmen|auftraggeber|kundenbetrieb|einsatzbetrieb) (überlassen|verliehen|zur verfügung gestellt);
    ${COLLEAGUE} ... ein jahr ... (reisen|reise|weltreise|ausland|auszeit) ...; die ${SOME_TIME} (auf reisen|auf weltreise|ins ausland|pausiert|aussetzt|aussteigt) ...;
    (platz|stelle|schreibtisch|stuhl) ... (warm|frei|gehört dir|gehört ihnen) ... bis ...;
    du (sie|ihn) vertrittst; (sie|ihn) (vertrittst|vertreten) (du|sie); bis zu (ihrer|seiner) (rückkehr|genesung|wiederkehr);
    (vom|ab) # (${MONTH} |) (bis|bis zu|bis zum) (den |dem |zu den |) (*ferien|schuljahresende|semesterende|jahresende|quartalsende);
    (welle|spitze|ansturm|andrang|flut|stoßzeit) (stellen|suchen|brauchen|beschäftigen|holen) ...; zur (abdeckung|bewältigung|überbrückung|abfederung) ... (spitze|spitzen|welle|auftragsspitze|arbeitsspitze|ansturms|engpasses)`

export const termSeasonal = `für (diese|die kommende|die nächste|die neue|die laufende|die heurige|die anstehende) (*saison) (suchen|brauchen|stellen|gesucht|sucht|verstärken|fehlt);
    solange (die |der |das |) (*lifte|*saison|*bahnen|*bad|*bäder|schnee|*strand|biergarten|*markt) ...; (rund um|zu|über|vor|um|kurz vor|für) (ostern|weihnachten|pfingsten|silvester|halloween|karneval|fasching|valentinstag|muttertag) (suchen|brauchen|stellen|herrscht|verstärken) ...;
    (aushilfen|helfer*|verstärkung|leute|unterstützung|saisonkräfte) (rund um|zu|über|vor|für|um|an) (ostern|weihnachten|pfingsten|silvester|halloween|karneval|fasching|valentinstag|muttertag|die feiertage|die festtage);
    (von |ab |) (anfang |mitte |ende |) ${MONTH} bis (kurz vor |) (heiligabend|heiligen abend|weihnachten|heilig abend|silvester|nikolaus|dreikönig|ostern|pfingsten|erntedank|saisonende|neujahr|advent);
    (während|in|für) (der|die|den) (adventswochen|adventszeit|festwochen|weihnachtswochen|osterwochen|sommerwochen|ferienwochen|erntewochen|skiwochen|sommerferien|winterferien|lesezeit|erntezeit|weinlese|ballsaison|faschingszeit|karnevalswochen);
    (nach|bis) (dreikönig|saisonschluss|saisonende|ende der saison|almabtrieb) ... (schließen|machen|zu|frei|schluss|endet) ...; bis zum nächsten (herbst|sommer|winter|frühling|frühjahr); ins winterlager; (anbaden|abbaden|saisonstart|saisonauftakt|saisoneröffnung) ... (los|start*|beginn*|bis);
    (bleibst|bleiben|arbeitest|arbeiten) (du |sie |) bis (die lifte|die bahnen|die bergbahnen|das freibad|die hütte|der strand|die strandkörbe|der campingplatz) ...;
    (steuer|umzugs|heizungs|bewerbungs|immatrikulations|einschreibe)(-| |)saison (beginnt|läuft|steht|naht) ...; fürs weihnachtsgeschäft`

export const termContract = `(stellst|stellen|schickst|schicken|legst|legen|schreibst|schreiben) (du |sie |) (mir|uns) ... (in rechnung|eine rechnung|rechnung|honorarnote*); (hast|haben) ... (noch |auch |) (andere|weitere) auftraggeber; als (freie|freier|freien) mit (uns|mir) ab;
    (an|mit) (selbstständige|selbständige|freie|freelancer*|freiberufler*|subunternehmer*) ...(vergeben|vergibt|zusammen*|);
    (vergeben|vergibt) ... an (selbstständige|selbständige|freie|freelancer*|freiberufler*); dein eigener chef; ihr eigener chef;
    (suchen|sucht) (wir |) (freie|freie mitarbeit*|selbstständige|selbständige) (die|für|am|im|mit|zur) ...; (keine|keine feste) anstellung (sondern|,|du|sie|aber) ...;
    (rechnest|rechnen) (du |sie |) (deine stunden |ihre stunden |) (monatlich|stundenweise) ab`

export const termAbstain = `(das|dies|alles|es|rest|wahl|entscheidung) ... überlassen (wir|) (ihnen|dir|euch); überlassen (wir|) (ihnen|dir|euch); (ihnen|dir|euch) überlassen;
    (kunden|mieter|mitglieder|nutzer|versicherte|fahrgäste) ... (befristete*|unbefristete*) *;
    befristete* (ausstellung*|mietverträge*|mietvertrag|angebot*|aktion*|tarif*|abo*|rabatt*|verträge unserer|preise|gutschein*|sonder*|sperr*|kampagne*);
    saisonbetrieb mit ...; (sind|als|einem) (ein |) saisonbetrieb; saisonware;
    bis ... (büro|center|gebäude|standort|räume|neubau|umbau|zentrale|*zimmer|haus) ... (fertig|ausgebaut|umgebaut|bezugsfertig|saniert|renoviert) ...;
    (schulung|einarbeitung|einführung|training|kurs|einschulung|probezeit|onboarding) ... (dauert|läuft|geht|beträgt) ...`

export const shiftsDay = `(fünf|5|vier) vormittage; (um|gegen) (sieben|acht|neun|halb acht|halb neun|sechs) geht('s| es) los; los geht('s| es) um (sieben|acht|neun|halb acht|halb neun|sechs); solange es hell ist; bis zum (mittagessen|mittag|nachmittag) ...; (vormittagsdienst|vormittagsstunden|tagesdienst|tagesgeschäft von)`
export const shiftsEvening = `nach dem (abendbrot|abendessen) (bist|sind|sitzt|telefonierst|wach|geht) ...; (früher|später|am späten) abend; spätnachmittag*; (bis|gegen|um) mitternacht ...`
export const shiftsNight = `(wenn|sobald|nachdem|nach) (die |der |) (tagesschau|bäcker|mond|stadt) ... (vorbei|aufmacht|schläft|öffnet|schlafen geht) ...; (nachteule*|nachtmensch*) (gesucht|aufgepasst|willkommen|gefragt); (dauer)?nachtwache*; nachts (am telefon|am hörer|im einsatz|für)`
export const shiftsWeekend = `*samstag; *samstage; sonnabend*; (samstags|sonntags|sonnabends)(-| |)(dienst*|schicht*|einsatz*|vormittag|arbeit); (wochenend|wochenenden) (im wechsel|gehören|nach plan|abwechselnd|alle)`
export const shiftsHoliday = `(an|zu|über) (muttertag|ostern|weihnachten|silvester|pfingsten|neujahr|heiligabend|karfreitag) ... ... (hochbetrieb|arbeit*|dienst|im einsatz|besetzt|nicht frei|kein urlaub|keinen urlaub|ran|am telefon|zählen wir); feiertags*(dienst*|schicht*|arbeit); (feiertage|feiertagen) (inklusive|eingeschlossen|gehören|im wechsel|nach plan)`
export const shiftsRotating = `mal (früh*|sind sie früh|bist du früh|morgens) ... mal (spät*|abends|nachts|die nacht) ...; (plan|dienstplan|schichtplan|schichten) (dreht|rotiert|rolliert|wechselt|wandert) ...; (früh|spät) und (früh|spät|nacht)(-| |)(dienst|schicht) im wechsel; früh- und spät(dienst|schicht) im (wöchentlichen |) wechsel; (zwei|drei|2|3)(-| |)schicht(-| |)(system|betrieb|modell|dienst|rhythmus)`
export const shiftsFlexible = `(planst|planen|gestaltest|gestalten|bestimmst|bestimmen|organisierst|organisieren) (du |) (deine|deinen|ihre|ihren) (zeit|arbeitszeit|arbeitszeiten|woche|tage|tag|schichten|dienste|einsätze) (selbst|selber|frei|eigenständig|flexibel); (arbeitszeiten|arbeitszeit|zeiten|schichten|dienste|stunden|einteilung) nach (deiner|ihrer|eigener|freier) (wahl|einteilung|planung|vorstellung|lust|lebenslage) ; (kommen|kommst|anfangen|anfängst|gehen|beginnen) (und gehen |und gehst |und aufhören |) wann (du|sie) (willst|wollen|magst|möchten|möchtest); wie (du|sie) (die |deine |ihre |) (stunden|zeit|arbeitszeit|woche|tage|schichten) (verteilst|verteilen|einteilst|einteilen|legst|legen|aufteilst|aufteilen) ... ${NO_MATTER}; wie (du|sie) (die|deine|ihre) (stunden|zeit|arbeitszeit|woche|tage) (verteilst|verteilen|einteilst|einteilen|legst|legen) ... (deine sache|ihre sache|bleibt|überlassen);
    wie (du|sie) die verteilst; wie (du|sie) die verteilen; (verteilt|verteilbar|einteilbar) wie es (dir|ihnen) passt; wie es (dir|ihnen) passt;
    (keine|ohne) festen (zeiten|arbeitszeiten|dienstzeiten|schichten|bürozeiten); (wann du|wann sie) (dich|sich) (einloggst|einloggen|anmeldest|hinsetzt|ransetzt) ...;
    (ob|egal ob) (das |du |sie |es |) (morgens|tagsüber|vormittags|früh|abends) oder (nachts|abends|spät|nachmittags) ...;
    (stunden|arbeitszeiten|zeiten|schichten|dienste|arbeitszeit) ... (um|auf|an) (deine|deinen|ihren|ihre|die|den) (vorlesung*|stundenplan|studium|kinder|familie|uni|alltag|seminare|kurse|terminplan) ...;
    (legst|legen|planst|planen) (du|sie) um (deine|ihre) ... (herum|drumherum);
    (stimmst|stimmen|richtest|richten|passt|passen) (du|sie) (selbst|selber|frei) auf ...; (welche|welche schichten) (wählst|wählen|übernimmst|bestimmst) (du|sie) ...;
    welche (schichten|tage|dienste|zeiten) (du|sie) ... (übernimmst|wählst|nimmst|arbeitest|wollen|willst|bestimmst) ...; (entscheidest|entscheiden) (allein|alleine) (du|sie); im kalender (freigibst|freigeben|einträgst|eintragen|ein|frei) ...; (gibst|geben|trägst|tragen) (du |sie |) (im|in den) (kalender|plan|planer) (frei|ein) ...`
export const shiftsAbstain = `(mindestens |bis zu |maximal |etwa |) # schichten (pro|die|in der|je|im) (woche|monat);
    (service|geschäfts|sprech|hotline|telefon|laden|betriebs|schalter|öffnungs)zeiten* ... (werktags|montags|samstags|sonntags|täglich|wochenende*|abends|nachts) ...;
    (bereitschaft|rufbereitschaft|nachtdienst|nachtschicht|wochenenddienst|spätdienst|pikett) (nachts |am wochenende |) (übernimmt|übernehmen|deckt|macht|machen|leistet|hat) (ein|eine|einen|unser|unsere|der|die|das|externe*) ...;
    dienstrad*; (dienstrad|jobrad) (klar|leasing|inklusive|natürlich);
    ist ... (geöffnet|offen); sieben tage (weiter|die woche erreichbar|rückgabe|urlaub); alle sieben tage`
