import type { TopicLexicon } from '../lexicon.ts'
import {
  placeHome,
  placeOffice,
  placeRefuseLast,
  placeRefuseNext,
  placeRest,
  placeSceneAbstain,
  placeShare,
} from './place-turns.ts'

/** Furniture and rooms that stand for the worker's home. */
const ROOM =
  '(küchentisch*|sofa|couch|wohnzimmer|esszimmer|esstisch|arbeitszimmer|gästezimmer|balkon|terrasse|bett|gartenlaube)'

/** Rooms and houses that are places of work in any firm. */
const OFFICE =
  '(büro|büros|*büro|*büros|büroräume*|office|zentrale|*zentrale|center|*center|*zentrum|standort|standorte|standorten|gebäude|hauptsitz|firmensitz|hauptverwaltung|verwaltung|geschäftsstelle*|niederlassung*|räumlichkeiten|räumen|räume|firma|betrieb|haus|kontor|loft|team|großraum*|etage|werk|lager|laden|studio|campus|halle|dienststelle|amt|rathaus|praxis|filiale*|agentur|kanzlei|klinik|hotel|markt|werkstatt|leitstelle|telefonzentrale|telefonraum|schreibtisch)'

/** "im Kölner Büro": whatever stands here must not be a place itself. */
const ADJECTIVE = '(*en|*er|*em)'

const OUR = '(unser|unsere|unserem|unseren|unserer|das|dem|den|der|die|einem|einen|einer)'

/** Words from which a sentence says where the work is done. */
export const scene: TopicLexicon<'scene'> = {
  home: `${placeHome};
    (von|aus) (deinem|dem eigenen|ihrem|eurem) (eigenen |)(zuhause|heim|wohnzimmer|arbeitszimmer|wohnort|gästezimmer) (aus|);
    (von|aus|in) (deiner|der eigenen|eigener) (eigenen |)(wohnung|bude|küche|wohnküche|stube|kammer) (aus|);
    (von|aus) ihrer (eigenen |)wohnung aus;
    in (jogginghose*|pantoffeln|hausschuhen|pyjama|schlafanzug|socken|kuschelsocken);
    (bei|von) dir (zu hause|zuhause|daheim);
    (am|vom|auf dem|an ihrem|an deinem|im) heimischen (rechner|schreibtisch|pc|laptop|sofa|arbeitsplatz|computer|arbeitszimmer|wohnzimmer|büro);
    (am|vom) (küchentisch|wohnzimmertisch|balkon);
    in (pantoffeln|hausschuhen|jogginghose);
    home(-| |)office*; (von|zu) (zu |)hause( aus|); von (daheim|zuhause)( aus|); (in|bei|aus) (den |deinen |ihren |)eigenen vier wänden; zuhause; daheim; von wo aus (du|sie); heimisch* (schreibtisch|arbeitsplatz|arbeitsplätze|büro|${ROOM});
    (vom|am|auf dem|auf der|im|von der|an|in|aus|von|deinem|ihrem|eigenen) (deinem |ihrem |eigenen |dem |der |) ${ROOM}; mit nach hause (nehmen|genommen|mitnehmen|nimmt); mobil* (arbeit*|gearbeitet|tätig); (arbeit*|gearbeitet) ... mobil; mobilarbeit*; mobil; mobile(-| |)office; heimarbeit*; heimbüro; telearbeit*; fernarbeit; ortsunabhängig*; dezentral*; remote*; distanzarbeit; hybrid*; küchentisch`,
  office: `${placeOffice};
    (bürotag|teamtag|präsenztag|anwesenheitstag|pflichttermin|pflichttag);
    (sind|sitzen|treffen|arbeiten|frühstücken|kommen) ... (alle|wir|wir alle|wir uns|das ganze team|sich alle) ... (anzutreffen|zusammen|beisammen|beieinander|versammelt|gemeinsam);
    (gemeinsam|zusammen) mit (dem|deinem|ihrem|unserem) (ganzen |)team in; (dort|hier|da) (ist|steht|wäre|befindet sich) (auch |dann |)(dein|ihr) (platz|arbeitsplatz|schreibtisch); (büro|büros|zentrale|center|servicecenter|werkstatt|lager) (und (büro|werkstatt|lager|laden|halle|ausstellung) |)(ist|sind|liegt|liegen|befindet sich|befinden sich) (in|im|am|an|mitten|direkt|zentral); telefoniert wird (dort|hier|in|im|am|bei|von); (dort|vor ort|bei uns) und nicht (zu hause|zuhause|daheim|im home*|von); arbeitsplatz (ist|liegt|befindet|war|bleibt) (die|das|der|ein|eine|unser|unsere|in|im|am|bei|dort|hier|sich|immer); (im|ins|vom|zum|aus dem) (${ADJECTIVE} |${ADJECTIVE} ${ADJECTIVE} |)${OFFICE}; im hause; am (standort|hauptsitz|firmensitz|schreibtisch|campus|sitz|arbeitsplatz) (im|in|von|der|des|unserer|unseres|mit|); (das|ein|unser|eigenes|neue|neues) (neue |eigene |)büro; (in|an|bei|aus|von) ${OUR} (${ADJECTIVE} |${ADJECTIVE} ${ADJECTIVE} |)${OFFICE}; vor ort; vor-ort; präsenz*; anwesenheit*; büro(tage*|präsenz|anwesenheit*|platz|arbeitsplatz|zeiten|arbeitsplätze); (kommst|kommen|kommt|komme|fährst|fahren) ... (zu uns|ins büro|nach|rein|rüber|vorbei); bei uns (im|in|am|vor ort); (sehen|treffen) wir uns (alle |)...; sieht sich das team; trifft sich ... team; unter einem dach; an einem (großen |gemeinsamen |langen |)tisch; tür an tür; (erdgeschoss|obergeschoss|dachgeschoss|stockwerk|stock|etage); (unser|das) (neue* |eigene* |)(callcenter|servicecenter|kundencenter|center|gebäude|haus|studio|team) (liegt|befindet|sitzt|ist|steht) (direkt|mitten|zentral|an|am|in|im|bei|nahe|neben|gegenüber|sich|fußläufig|verkehrsgünstig); (liegt|liegen|befindet sich|sitzen|sitzt|untergebracht|stationiert) (direkt |mitten |zentral |verkehrsgünstig |fußläufig |ist |)(an|am|in|im|bei|nahe|neben|gegenüber) (der|dem|einem|einer|unserem|unserer|zentrum|bahnhof|hauptbahnhof|herzen|markt*|hafen); (direkt|mitten) (am|im|in der) (marktplatz|bahnhof|hauptbahnhof|zentrum|hafen|innenstadt|altstadt|stadtzentrum); gemeinsam im team; (gearbeitet wird|arbeitsort ist|arbeitsplatz ist|dienstort ist|einsatzort ist|dein platz ist|ihr platz ist|du sitzt|sie sitzen|wir sitzen) (in|im|am|an|bei|direkt|mitten|mit|zentral|unser|unsere|der|die|das|hier)`,
  share: `${placeShare};
    # (wochentage|werktage|arbeitstage|wochentagen|arbeitstagen|werktagen);
    (büro|team|präsenz)tag;
    (woche|tag|wochen) (darauf|danach|drauf) (umgekehrt|andersherum|andersrum|getauscht|tauschen|tauscht);
    in den (ungeraden|geraden) wochen;
    in (ungeraden|geraden) (kalenderwochen|wochen);
    (jede|alle) (zweite|zwei) (woche|wochen) (umgekehrt|im wechsel|getauscht|);
    wochenweise im wechsel;
    tageweise im wechsel;
    # wochen (im|pro|je|jeden) monat; (eine|die andere|jede|eine ganze) woche (gemeinsam|im|in|bei|vor|zusammen|zu|von); # (feste* |fixe* |volle* |ganze* |)(heimarbeits|telearbeits|mobil|mobilarbeits|zuhause|zu hause)(-| |)tage*; # (feste* |fixe* |volle* |ganze* |)(tag|tage|tagen|mal|arbeitstage*|schichten|dienste) (pro|die|in der|je|a|jede|im|wöchentlich|der|unter der|) (woche|monat|arbeitswoche); # tage* wöchentlich; # (zu hause|zuhause|daheim|von zu hause|von zuhause|im home*|im büro|bei uns|vor ort|in präsenz|remote|mobil); (an |)# (feste* |fixe* |)tage* (im|von|aus|in|zu|vor|remote|mobil|büro|home*|zuhause|daheim|präsenz|bist|sind|arbeit*|kommst|kommen|sitzt|sitzen|verbring*|darfst|dürfen|kannst|können|bleibst|bleiben|davon); # % (der|deiner|ihrer|home*|im|von|mobil*|remote|büro|vor|aus|zu|präsenz); (zu|bis zu|mit|rund|etwa) # (%|prozent); # (tag|tage|tagen); # prozent (der|deiner|ihrer|home*|im|von|mobil*|remote|büro|vor|aus|zu|präsenz); hälfte (der|deiner|ihrer|des|) (woche|zeit|arbeitszeit|tage|schichten|dienste|monats|); zur hälfte; hälftig; halbe halbe; halb (im|in|bei|zu|von|vor|büro|home*); fifty fifty; ein drittel; zwei drittel; drittel; teils; teilweise; zum teil; einen teil; tageweise; wochenweise; anteilig; zeitweise; abwechselnd; im wechsel; wechsel* zwischen; im wöchentlichen wechsel; jede (zweite|dritte|andere) (woche|schicht); (ein paar|einige|einzelne|manche) (tage*|male|schichten); (einmal|zweimal|dreimal|viermal) (pro|in der|die|im|wöchentlich) (woche|monat|); # (büro|home(-| |)office|präsenz|remote|anwesenheits)(-| |)tage*; # (feste* |fixe* |)(büro|home(-| |)office|präsenz|remote|anwesenheits)(-| |)tage*; # (feste* |fixe* |)tage* home*; (mischung|mix|kombination) (aus|von); (büro|homeoffice|home office|home-office|präsenz|remote|anwesenheits)(-| |)tag*; (homeoffice|home office|remote|präsenz)(-| |)(anteil|quote|option|regelung|anteile); mal ... mal`,
  rest: `${placeRest};
    sonst (reicht|genügt|zählt|bist|arbeitest|sitzt|sind|bleibst|arbeiten);
    (an |)(den |)(übrigen|restlichen|anderen|sonstigen) (tagen|wochentagen|tage|arbeitstagen);
    ansonsten ... (ort|platz|schreibtisch|wo);
    (der|den|im|am|vom) rest( der woche| der zeit|); restliche* (tage*|zeit|woche|schichten|dienste|#|arbeitszeit); übrige* (tage*|zeit|woche|schichten|dienste|#|arbeitszeit|wochentage*); verbleibende* (tage*|zeit|#); (die|den|an den) anderen (#|tage*|schichten); ansonsten; sonst (arbeit*|bist|sind|von|im); alles andere; übrige`,
  later: `danach; anschließend; im anschluss; später; hinterher; sobald (du|sie) eingearbeitet ...; (nach|ab) ... (einarbeitung|schulung|einschulung|probezeit|onboarding|anlernphase|startphase|eingewöhnung|monat*|woche*)`,
  meanwhile: `(solange|während|bis) ... (büro*|center|gebäude|räume|standort|zentrale|haus) ... (renoviert|umgebaut|saniert|gebaut|eröffn*|fertig*|bezugsfertig|umzieh*|umgezogen); (während|wegen) (des|der) (umbaus|umbau|renovierung|sanierung|umzugs)`,
  every: `ganz (von|aus|im|in) (zu |)(hause|zuhause|daheim|home*); nur (noch|mehr) (von|aus|im|in) ...; jeden tag; täglich; tagtäglich; an allen tagen; an jedem (arbeitstag|tag); jede schicht; alle (schichten|dienste|arbeitstage|fünf tage|tage); fünf tage (die|pro|in der) woche; an fünf tagen; ausschließlich; ausnahmslos; dauerhaft; durchgängig; durchgehend; komplett; vollständig; permanent; immer; 100 %; zu 100 %; hundertprozentig; nur`,
  choice: `(bleibst|bist|sitzt|arbeitest|bleiben|sind|sitzen|arbeiten|arbeitet|bleibt) (du|sie|jeder|jede|alle) ... wo (du|sie|er|man|es|sie es) ... (magst|mögen|mag|willst|wollen|will|möchtest|möchten|passt|gefällt);
    (wo|von wo|wo immer|wie) (er|sie|du|jeder|jede|man|ihr|alle) (will|wollen|willst|möchte|möchten|möchtest|mag|mögen|magst|lieber*|am liebsten|kann|können|kannst) ...; frei nach ...; jeder (wo|wie) ...; (da|dort) wo (du|sie|man|es) ... (magst|mögen|willst|wollen|gefällt|passt|lieber|konzentriert*); bleibt jeder ...; wahlweise; nach (wahl|belieben|wunsch|gusto|lust und laune); (so |ganz |) wie (du|sie|es dir|es ihnen) ...; (entscheidest|entscheiden|wählst|wählen|bestimmst|bestimmen) (du|sie|selbst|frei); (du|sie) (entscheidest|entscheiden|wählst|wählen|hast die wahl|haben die wahl|bestimmst|bestimmen); (deine|ihre|freie) (wahl|entscheidung); steht (dir|ihnen) frei; (dir|ihnen) überlassen; (egal|gleich|einerlei) (ob|wo|von wo); oder (bei uns |)(im|in unserem|in unserer|aus dem|vom) (büro|homeoffice|office|center|standort); homeoffice oder büro; büro oder homeoffice; oder (von |)(zu hause|zuhause|daheim)`,
  'refuse-next': `${placeRefuseNext};
    niemand; (arbeitet|sitzt|telefoniert) (niemand|keiner); (kein|keine|keinen|keinem|keiner|keinerlei) ...; nicht; ohne; weder; statt; anstatt; anstelle; niemand ... (arbeitet|sitzt); nie; nein; nee; leider nein; nichts für; (verzichten|verzichtet) (wir |)(auf|bewusst auf); wer ... (sucht|will|möchte|erwartet|träumt) ; (aus|vorbei) mit; abseits vom; statt vom`,
  'refuse-last': `verworfen; wieder verworfen; (haben wir|hatten wir) ... (verworfen|abgelehnt|begraben|beerdigt);
    ${placeRefuseLast};
    (geht|klappt|funktioniert) (leider |bei uns |hier |da |)(nur|nicht|schlecht|kaum); (gibt es|gibts|haben wir|bieten wir|ist|sind|wäre) (leider |bei uns |hier |derzeit |aktuell |für uns |)(kein|keine|keinen|keins|keiner); nirgends; so wenig; ausgelaufen; geschichte; beendet; frühestens; nur für (die|das|den|andere|einzelne|bestimmte|führungs*|kolleg*); zu (unsicher|langsam|riskant|heikel); ungeeignet; ausgenommen; nicht (möglich|vorgesehen|erlaubt|gestattet|machbar|umsetzbar|realisierbar|denkbar|drin|drinnen|angeboten|geplant|zulässig|gewünscht|durchführbar|verfügbar|erledigen|ausüben|mitnehmen|anbieten|abbilden|gewähren|leisten|einrichten|zu machen|in frage|infrage|zur debatte|zur verfügung|der fall|unser ding|unsere sache|machen); scheid* ... aus; scheidet; entfällt; fällt weg; fällt aus; fällt flach; ausgeschlossen; unmöglich; undenkbar; tabu; kein thema; keine option; kein angebot; keine möglichkeit; fehlanzeige; passé; abgeschafft; nur (in |im |)(ausnahme*|einzelfall|einzelfällen|notfall|notfällen|ausnahmsweise|absoluten); nein; nee; nicht; ablehnen; abgelehnt; abgewöhnt; wieder (gelassen|abgeschafft|eingestellt|zurück); nie; niemals; müssen wir ... (verneinen|absagen);`,
  abstain: `${placeSceneAbstain};
    home(-| |)office(-| |)(zuschuss*|zuschüsse|pauschale*|budget*|zulage*|bonus); homeoffice(zuschuss*|pauschale*|budget*);
    nicht die ausnahme;
    (kein|keine|ohne) (stau|staus|kantine|berufsverkehr|parkplatzsuche|dresscode|großraumbüro|großraum|firmenkleidung|gedränge);
    (entwickler*|programmierer*|kolleg*|verwaltung|buchhaltung|vertrieb|andere abteilungen|andere teams|der rest|die anderen|marketing|zentrale) (dürfen|darf|kann|können|arbeitet|arbeiten|sitzen) ... (homeoffice|daheim|von zu hause|von zuhause|mobil|remote) ... (aber|doch|jedoch|diese|nur|hier|bei|in|für) (diese*|dieser|du|sie|hier|bei|in|die|uns) ...;
    wenn ... (krank|kränkelt|handwerker*|heizungsbauer|paketbote) ... ... (von (zu hause|zuhause|daheim)|im homeoffice|homeoffice|daheim);
    (während |) (unsere|die|alle|andere) (steuerberat*|berater*|anwält*|notar*|mandatsbetreu*|consultant*|planer*|redakteur*|verkäufer*) ... (teilweise |teils |überwiegend |meist |auch |)(im |aus dem |von |)(home*|remote|zuhause|zu hause|mobil) (arbeit*|sind|sitzen|tätig|); (mitglieder|kund*|schüler*|teilnehmer*|nutzer*|patient*) ... (online |)(von |)(zuhause|zu hause|daheim); rest des (jahres|monats|sommers|winters); (rest|restliche*) ... (jahr|jahres|jahreszeit) ...; (essen|mittagessen|speisen|gerichte|kuchen|maschine|kochen) ... küche; (kundschaft|kundinnen|anrufende*|nutzer*|leser*|versicherte*|fahrgäste|anrufer*) ... (zu hause|zuhause|daheim); (anwält*|jurist*|entwickler*|programmier*|ingenieur*|architekt*|buchhalt*|außendienst*|vertrieb*|techniker*|monteur*|führungskräfte|geschäftsleitung|geschäftsführung|verwaltung|redaktion|ärzt*|einkauf|marketing|it|entwicklung|andere* teams|andere* abteilung*|teamleit*|chef*|fachbereich*|fachabteilung*) ... (arbeitet|arbeiten|sitzt|sitzen|ist|sind|darf|dürfen|kann|können) ... (remote|home*|von zuhause|von zu hause|zu hause|zuhause|mobil|hybrid|im home*|aus dem home*); (einmal|zweimal|dreimal|viermal|mehrmals|# mal|ein paar mal|gelegentlich|# tage*) (im|pro|jährlich|) (jahr|quartal|halbjahr); (kein|ohne|keine) (eigenes |festes |klassisches |eigene |)(büro|büros|firmenbüro|standort|präsenzpflicht|anwesenheitspflicht|bürotage*|präsenztage*|pendeln|pendelei|arbeitsweg); büro* ... (gibt es|haben wir|brauch*) ... (nicht|keine|keins|keines); (arbeitsweg|pendeln|präsenzpflicht|anwesenheitspflicht) (entfällt|gibt es nicht|fällt weg|sparst du);
    (gespräch*|erstgespräch|kennenlernen|interview*) (findet|finden|führen|führst|läuft|erfolgt|machen) ...; (nach|von) hause (fahren|gehen|kommen|gehst|kommst|fährst|fährt|fahrt|geschickt|liefer*|bring*); nach hause; (zu hause|zuhause|daheim) (fühl*|wohlfühl*|sind wo|ist wo); # tage* (urlaub*|frei|schulung|einarbeitung|probe*|ferien|bezahlt*|resturlaub); (fühl*|wie) ... (zuhause|zu hause|daheim); ein (neues |schönes |)zuhause; (ihr|sein|dein|das|ihrem) zuhause; zuhause (finden|vermitteln|geben); (kund*|kundinnen|menschen|senioren|patienten|gäste*|mieter*|familien|mitglieder) ... (zu hause|zuhause|daheim); (direkt |)von zu hause (los|in den|zur tour|zum kunden|zu den|zu unseren); morgens direkt von zu hause; (start*|beginn*|los) ... von zu hause; nicht erst (in|ins|zur|zum) ...; in (deutschland|der region|der stadt|der branche|österreich|der schweiz|der welt) ... (zuhause|zu hause|daheim);
    (mobil|mobile*) (telefon*|funk*|app*|endgerät*|banking|geräte*|zu|bist|sind|sein|bleiben|werden|pflege*|dienst*|tarif*|daten*|kommunikation|internet|shop*); mobil(funk|ität|telefon|itäts)*; remote(-| |)(support|desktop|zugriff*|wartung|hilfe|unterstützung|session*|verbindung*|tool*|zugang|sitzung*|software|diagnose); hybrid(fahrzeug*|auto*|antrieb*|pkw|heizung*|wagen); hybride (heizung*|cloud|events|fahrzeuge*);
    (team|lager|laden|markt|werk|haus|filiale*|hotel|werkstatt|praxis) (leit*|chef*); (kolleg*|abteilung*|team|teams|fach*|techniker*|monteur*|fahrer*|partner*|kund*|gäste*|mitarbeiter*) (im|in|aus|vor) ${OUR} ... ${OFFICE}; kund* vor ort; vor ort (beim|bei) kund*; beim kunden vor ort; (techniker*|monteur*|kollegen|berater*) vor ort; (bewerb*|unterlagen|schick*|sende*|schreib*|melde*|anruf*|rufen|ruf|komm) ... (in|im|bei|an|am) ... (büro|zentrale|haus|filiale|laden|geschäft|personal*); vorstellungsgespräch* ...; (kennenlernen|erstgespräch|gespräch|interview|schulung|einarbeitung|onboarding|probetag|bewerbungsgespräch) ... (online|remote|per video|vor ort|im büro|in unserem|von zu hause|im homeoffice|virtuell|bei uns); erfahrung* (im|in|mit|aus) ... (büro|home*|callcenter|center|zentrale|hotel|lager|praxis); (im|am) ... team; ein team; hunde* (im|ins) büro; bürohund*; (obst|kaffee|kicker|getränke|tischkicker) ... büro; kein (problem|muss|thema für|anschreiben|bewerbungs*|verkauf*|vertrieb*|stress|druck|hexenwerk|risiko|zeitarbeit*|schichtdienst|wochenend*); keine (angst|sorge|zeitarbeit|kaltakquise|akquise|erfahrung*|vorkenntnisse|ausbildung|wochenend*|nacht*|schicht*|provision*|vor*); nicht (nur|nötig|erforderlich|zwingend|notwendig|zuletzt|mehr als|wahr|weniger|länger); ohne (wochenend*|schicht*|nacht*|vorkenntnisse|erfahrung*|kaltakquise|akquise|verkauf*|druck|stress|provision*); statt (nur|dessen); nie (allein|langweilig)`,
}

/** Names of the days; with the short forms of timetables. */
export const weekday: TopicLexicon<'weekday'> = {
  '1': 'montag(s|e|en|); mo',
  '2': 'dienstag(s|e|en|); di',
  '3': 'mittwoch(s|e|en|); mi',
  '4': 'donnerstag(s|e|en|); do',
  '5': 'freitag(s|e|en|); fr',
  '6': 'samstag(s|e|en|); sonnabend(s|e|en|); sa',
  '7': 'sonntag(s|e|en|); so',
}
