import type { TopicLexicon } from '../lexicon.ts'
import {
  placeHybrid,
  placeOfWork,
  placeOnsite,
  placeOnsiteOnly,
  placeRemote,
  placeWorkAbstain,
} from './place-turns.ts'
import { HARDWARE, LINE, NO_MATTER, YOUR_HOME } from './turns.ts'

const HOME = '(home(-| |)office|homeoffice|zuhause|zu hause|daheim|überall|heimarbeit|heimarbeitsplatz)'

export const workplace: TopicLexicon<'workplace'> = {
  remote: `${placeRemote};
    (mannschaft|team|kolleg*|wir|crew) ... ... (über|auf|in) # (länder|bundesländer|kantone|zeitzonen) (verteilt|verstreut);
    (sehen|treffen|kennen|siehst|triffst|kennst) (wir |du |)(uns|sich|die kolleg*|das team) ... ... nur (noch |) ... ... (bildschirm|online|virtuell|per video|monitor|kamera);
    (dein|ihr|das eigene) (wohnzimmer|küchentisch|arbeitszimmer|zuhause|sofa|esstisch|gästezimmer) (wird|ist|dient) ... (büro|servicecenter|callcenter|arbeitsplatz|kundencenter|center|servicezentrale);
    (headset|laptop|rechner|technik|ausstattung) (schicken|senden|liefern) wir (dir|ihnen) (zu|nach hause);
    (ob|wo|von wo|von wo aus|in welcher stadt|in welchem ort|in welchem kanton|in welchem bundesland|aus welcher stadt) (du|sie) ... ... (sitzt|sitzen|wohnst|wohnen|arbeitest|arbeiten|lebst|leben|telefonierst|telefonieren|einloggst|einloggen|bist|sind) ... ${NO_MATTER};
    hauptsache ... ${LINE} ... (steht|hält|läuft|stimmt|passt|stabil|schnell|funktioniert|da|gut);
    solange ... ${LINE} ... (steht|hält|läuft|stimmt|passt|stabil|schnell|funktioniert|mitmacht|mitspielt);
    (wohnort|wohnsitz|arbeitsort|postleitzahl|dein ort|ihr ort) ... ${NO_MATTER};
    (wohnort|wohnsitz|arbeitsort) ... (dir überlassen|ihnen überlassen|deine sache|ihre sache|bestimmst du|bestimmen sie|wählst du|wählen sie);
    (büro|büros|büroräume*|bürofläche*|großraumbüro|bürogebäude|bürohaus|mietvertrag|firmensitz) ... ... (gekündigt|aufgegeben|aufgelöst|abgegeben|abgeschafft|geräumt|verkauft|untervermietet|zurückgegeben|virtuell|überflüssig|vergeblich|vergebens);
    (büro|büros|büroräume*|zentrale) ... (existiert|gibt|besteht) ... nur (digital|virtuell|online|auf dem papier|in der cloud);
    (haben|gibt|mieten|betreiben|unterhalten|existiert|leisten) ... kein (eigenes |festes |gemeinsames |klassisches |)(büro|bürogebäude|office);
    (verzichten|verzichtet) ... auf (ein |eigene |feste |)(büro|büros|bürogebäude|büroflächen|büroräume);
    (ins|in ein|in das|in unser) (büro|office) (musst|müssen|brauchst|brauchen|fährst|fahren|kommst|kommen) (du |sie |hier |bei uns |)(dafür |dazu |) (nie|nicht|niemals|gar nicht|höchstens|nur zum|nur zur);
    (musst|müssen|brauchst|brauchen) (du|sie) ... (nie|nicht|niemals) ... (ins|in ein|in das) (büro|office);
    nur (im impressum|auf dem papier|im handelsregister|auf dem briefkopf);
    (verteilt|verstreut|zerstreut) ... (über|quer) ... (land|deutschland|österreich|schweiz|europa|republik|bundesländer*|kantone|welt|kontinent);
    (komplett|vollständig|vollkommen|ganz|rein) (verteilt|verteiltes|verteilte|verteilten);
    verteiltes team; remote-first;
    (team|kolleg*|wir|alle|mannschaft) ... ... von (flensburg|kiel|hamburg|rostock|sylt|wien|aachen|bregenz|genf|basel|berlin|rügen|emden|usedom|salzburg|zürich) bis (passau|konstanz|bodensee|garmisch|münchen|freiburg|graz|klagenfurt|chur|zürich|görlitz|zugspitze|allgäu|berchtesgaden|rosenheim|st|lugano|wien);
    (sehen|treffen|begegnen|kennen|sieht|trifft|kennt|begegnet) (wir |man |)(uns|sich|einander) ... ... (nur|ausschließlich|höchstens|lediglich|bloß) ... (bildschirm|monitor|kamera|online|virtuell|per video|im jahr|sommerfest|sommertreffen|weihnachtsfeier|teamtreffen|betriebsausflug);
    (rest des jahres|restliche jahr|übrige zeit|sonst) ... (kennt|kennen|sieht|sehen|treffen) ... ... (bildschirm|monitor|kamera|online|virtuell|video*);
    (schicken|senden|liefern|stellen|bringen|schickt|bringt) (wir |der kurier |die post |)(dir|ihnen) ... ... (nach hause|frei haus|in die wohnung|in deine wohnung|ins haus|an die haustür);
    ${HARDWARE} ... (kommt|kommen|geht|gehen|bringt|liefert|schickt|reist|schicken|senden|liefern|bringen|erhältst|bekommst) ... ... (nach hause|zu dir|zu ihnen|frei haus|in die wohnung|in deine wohnung|an deine haustür|per post|per kurier|per paket|mit der post);
    (brauchst|brauchen|benötigst|benötigen|verfügst|verfügen|besitzt|besitzen|voraussetzung|bedingung|nötig|erforderlich|vorausgesetzt|genügt|genügen|reicht|hast|haben) ... ... ${LINE} ... ... ${YOUR_HOME};
    (voraussetzung|bedingung|nötig|erforderlich|brauchst|brauchen|benötigst|benötigen|verfügst|verfügen|hast|haben) ... ... (ruhig*|abschließbar*|abschliessbar*|separat*|eigen*|ungestört*|abgeschlossen*|getrennt*) (raum|zimmer|arbeitszimmer|ecke|büro|kammer|rückzugsort) ... ... ${YOUR_HOME};
    (ruhiges|abschließbares|abschliessbares|separates|eigenes|ungestörtes|ruhiger|ruhigen|abschließbaren|separaten) (raum|zimmer|arbeitszimmer) ... (bei dir|bei ihnen|zu hause|zuhause|daheim);
    (arbeitsort|arbeitsplatz|einsatzort|dienstort|büro) (ist |bleibt |wird |)(deine|ihre|dein|ihr|die eigene|das eigene) (eigene |eigenes |)(wohnung|küche|zuhause|wohnzimmer|arbeitszimmer|schreibtisch daheim|vier wände|bude);
    (arbeitsplatz|arbeitsort|büro) ... wo (du|sie|dein|ihr) ... (wohnst|wohnen|lebst|leben|internet|wlan|sofa|küchentisch|bett|katze|hund|zuhause);
    (pendeln|pendlerei|berufsverkehr) (war gestern|ist geschichte|ade|kannst du vergessen|können sie vergessen|ist passé|hat ein ende);
    (nie wieder|schluss mit|kein|ohne) (pendeln|pendlerei|berufsverkehr|arbeitsweg);
    (homeoffice|home office|remote|heimarbeit|remote-arbeit) ist ... (die regel|der normalfall|der standard|die norm);
    (gearbeitet|telefoniert) wird ... ... (von|aus) (der eigenen|deiner|ihrer) (eigenen |)(wohnung|bude|küche|stube);
    (kolleg*|team|alle|jede|jeder|wir) ... (arbeiten|arbeitet|sitzen|sitzt|telefonieren) ... (an|von|aus|bei) (seinem|ihrem|seinen|sich) ... (küchentisch|zuhause|daheim|zu hause|wohnort|hause aus|schreibtisch daheim);
    (wo|von wo|von wo aus|aus welcher stadt|aus welchem ort|in welcher stadt|in welchem ort|ob) (du|sie) ... ... (sitzt|sitzen|arbeitest|arbeiten|wohnst|wohnen|telefonierst|telefonieren|lebst|leben|bist|sind|loslegst|zu hause bist|einloggst|einloggen) ... (ist|spielt|bleibt|interessiert|kümmert) ... ... (egal|schnuppe|wurscht|wurst|gleich|einerlei|schnurz|gleichgültig|unwichtig|keine rolle|piepegal|nebensächlich|nebensache|niemanden|uns nicht);
    (brauchst|brauchen) (du |sie |)(nur |lediglich |bloß |) (ein |eine |) (stabile*|schnelle*|gute*) (internet*|leitung|verbindung|wlan|glasfaser*) (zu hause|zuhause|daheim|bei dir|bei ihnen|in deiner wohnung|in ihrer wohnung);
    (pendeln|pendelweg|arbeitsweg|stau|anfahrt) (entfällt|fällt weg|ade|gibt es nicht|sparst du|sparen sie);
    (dein|ihr) arbeitsweg ... (vom|von) (bett|küche|schlafzimmer|kaffeemaschine|frühstückstisch);
    (büro|büros|bürofläche) (haben|gibt es|unterhalten|brauchen|mieten) (wir |bei uns |)(nicht|keines|keins|keine|nicht mehr|schon lange nicht|seit *);
    (arbeitsplatz|büro|schreibtisch) (ist|steht|hast du|haben sie) ... (da|dort|überall) wo (dein|ihr|du|sie|deine|ihre) ...; arbeite* (da|dort|von wo) wo (du|sie|dein|ihr) ...; (wohne|wohnst|leb|lebst|wohnen sie|leben sie) ... wo (du|sie) (willst|wollen|möchtest|möchten|magst|mögen); von deinem wohnort (aus|in) ...; von ihrem wohnort (aus|in) ...; (wohnort|wohnsitz|standort) (ist |)(egal|frei wählbar|zweitrangig|nebensache|spielt keine rolle); (kein|ohne|keine) (eigenes |festes |klassisches |eigene |)(büro|büros|firmenbüro|präsenzpflicht|anwesenheitspflicht|arbeitsweg); büro* ... (gibt es|haben wir|brauch*) ... (nicht|keine|keins|keines); (von|aus) (überall|jedem ort|ganz deutschland) ... (arbeiten|arbeitest|tätig); (wohnort|wohnsitz) ... (egal|beliebig|gleich|frei wählbar|spielt keine rolle|unerheblich|nebensache); (vollständig|komplett|rein|dauerhaft) dezentral*; wo (auch immer|) (du|sie) (wohnst|wohnen|lebst|leben|willst|wollen|möchtest|möchten) ... (arbeit*|egal);
    (100 %|100 prozent|100%ig|komplett|vollständig|rein|reine|reiner|ausschließlich|dauerhaft|zu
    100 %|komplette|vollständige|fast ausschließlich|permanent|permanente|voll|full) (remote|im |aus dem
    |von |in |)${HOME}; (100 %|100 prozent|komplett|vollständig|rein|ausschließlich|dauerhaft|zu 100
    %|voll) (remote|ortsunabhängig|mobil|mobiles arbeiten|von zuhause|von zu hause|telearbeit); ${HOME}
    (100 %|zu 100 %|komplett|dauerhaft|vollzeit|full-time|deutschlandweit|österreichweit|bundesweit);
    title: (home(-| |)office|homeoffice|remote|von zuhause|von zu
    hause|heimarbeit|telearbeit|ortsunabhängig|von daheim|mobiles arbeiten|im homeoffice|100 %
    homeoffice|remote deutschland|work from home); stated: (home(-| |)office|homeoffice|remote|telearbeit|heimarbeit|mobiles arbeiten|von zuhause|ortsunabhängig|nur
    homeoffice|100 % homeoffice);
    (arbeitsplatz|arbeitsort|schreibtisch) ... (zu hause|zuhause|daheim); büro (ist |) (zu hause|zuhause|daheim); (arbeit*|arbeitest|arbeiten|job|tätigkeit|stelle|position|einsatz|arbeitsplatz|kundenservice|arbeite|beraten|telefonieren|arbeitsort|einsatzort|mitarbeiter*|standort|ort)
    ... (von zuhause|von zu hause|von daheim|von zuhause aus|aus dem homeoffice|im homeoffice|im
    home-office|aus dem home-office|im home office|aus dem home
    office|remote|ortsunabhängig|homeoffice|home office|bundesweit homeoffice|von überall); von zuhause
    aus; von zu hause aus; von daheim aus; bequem von (zuhause|zu hause|daheim); in den eigenen vier
    wänden; remote(-|
    )(job|stelle|position|arbeitsplatz|tätigkeit|arbeit|arbeiten|first|mitarbeiter*|basis|kundenservice*);
    remotejob; remote-arbeitsplatz; heimarbeit; telearbeitsplatz; homeoffice(-|
    )(job|stelle|arbeitsplatz|tätigkeit|position|platz|mitarbeiter*|agent*);
    home-office-(job|stelle|arbeitsplatz|tätigkeit); homeofficejob; homeoffice-arbeitsplatz;
    ortsunabhängig*; standortunabhängig*; deutschlandweit remote; bundesweit (remote|homeoffice|im
    homeoffice); remote in (deutschland|ganz deutschland|österreich|der schweiz); homeoffice oder büro;
    wahlweise ... homeoffice; wo (du|sie) (willst|wollen|möchtest|möchten|wohnst|wohnen|lebst|leben); (frei|freie) wahl des arbeitsortes; ruhige* arbeitsplatz zuhause;
    (ruhige*|eigene*) arbeitsplatz ... (zuhause|zu hause)`,
  'remote-soft': `remote; telearbeit`,
  hybrid: `${placeHybrid};
    (pendelst|pendeln|wechselst|wechseln|wechsel) zwischen ... (büro|zentrale|office|schreibtisch) und ...;
    zwischen (büro|zentrale|office|schreibtisch) und (homeoffice|home office|home-office|zuhause|daheim|küchentisch|wohnzimmer|sofa|couch);
    zwischen (homeoffice|home office|home-office|zuhause|daheim|küchentisch|wohnzimmer|sofa|couch) und (büro|zentrale|office|schreibtisch);
    (mal|teils|halb) ... (büro|hier|bei uns|vor ort|zentrale|haus) ... (mal|teils|halb) ... (home*|daheim|zuhause|zu hause|couch|sofa|küchentisch|bei dir);
    (mal|teils|halb) ... (home*|daheim|zuhause|zu hause|couch|sofa|küchentisch) ... (mal|teils|halb) ... (büro|hier|bei uns|vor ort|zentrale|haus);
    (büro|präsenz|anwesenheits|homeoffice)(quote|anteil);
    einzelne* (tage*|wochentage*) ... (daheim|zu hause|zuhause|home*|mobil|remote);
    (die |eine |zur |)(eine |)hälfte (der woche|der zeit|der arbeitszeit|der tage|deiner woche|ihrer woche) ... (die |)(andere|andere hälfte|zweite hälfte|zweite) ...; (an |)(bis zu |max |maximal |höchstens )# (tagen|tage) (wöchentlich|die woche|pro woche|in der woche|je woche) ... (mobil*|home*|zu hause|zuhause|daheim|remote); (mobil*|home(-| |)office|von zu hause|von zuhause|von daheim|remote|telearbeit) ... (an |)(bis zu|max|maximal|höchstens) # (tagen|tage|tag) (wöchentlich|die woche|pro woche|in der woche|je woche|); hybrid*; hybride* (arbeit*|modell*|arbeitsmodell*|working);
    (teilweise|anteilig|anteilige*|zeitweise|partiell|teils|tageweise|gelegentlich*|flexible*|regelmäßig*)
    (im |aus dem |von |)(home(-| |)office|homeoffice|remote|zuhause|zu hause|mobiles
    arbeiten|mobil|mobile* arbeit*|telearbeit); homeoffice(-| |)(anteil*|regelung*|möglichkeit*|option*|tage*|angebot|quote);
    home-office-(anteil*|regelung*|möglichkeit*|option*|tage*); home office
    (anteil*|regelung*|möglichkeit*|option*|tage*); homeofficetage*; möglichkeit*
    (zum|zu|auf|für|von|zur|des|mit|im) ... (home(-| |)office|homeoffice|mobile* arbeit*|mobilem
    arbeiten|remote*|telearbeit|remote arbeit*); (home(-| |)office|homeoffice|mobiles arbeiten|mobile
    arbeit|remote work|remote|remote-arbeit|telearbeit) (ist |sind |nach vereinbarung |grundsätzlich
    |teilweise |nach einarbeitung |anteilig |nach absprache |tageweise |auch |zeitweise |gerne
    |)(möglich|nach absprache|nach vereinbarung|nach einarbeitung|nach der einarbeitung|nach
    probezeit|tageweise|optional|nach
    rücksprache|teilweise|anteilig|erlaubt|machbar|wählbar|flexibel|gerne gesehen|inklusive|nach der
    probezeit); mobiles arbeiten; mobile arbeit; mobile* arbeits*; mix aus ... (homeoffice|home
    office|büro|home-office|remote); (mischung|kombination|wechsel|mix) ... (homeoffice|home
    office|büro|home-office|remote) ...; büro und (homeoffice|home office|home-office|zuhause|remote);
    (homeoffice|home office|home-office|remote|zuhause) und (büro|im büro|präsenz*|vor ort|im office); #
    tage* (pro woche |die woche |in der woche |wöchentlich |/woche |)(im |in |aus dem |von |)(home(-| |)office|homeoffice|remote|zuhause|zu hause|mobil|mobiles arbeiten|telearbeit|büro); (home(-| |)office|homeoffice|remote|mobiles arbeiten) (bis zu |an |max |maximal |)# tage*; bis zu # % (home(-| |)office|homeoffice|remote|mobil*); # % (home(-| |)office|homeoffice|remote|mobil*); # tage*
    (präsenz|vor ort|anwesenheit|im office); an # tagen ... (home(-| |)office|homeoffice|remote|zuhause|büro); flexibles arbeiten (von|im) (zuhause|homeoffice); homeoffice
    möglich; home-office möglich; auch (im |aus dem |)(homeoffice|home-office|home office)
    (möglich|arbeiten); nach ... einarbeitung ... (homeoffice|home office|home-office|remote|mobil*);
    option auf (homeoffice|home office|home-office)`,
  onsite: `${placeOnsite};
    (im|am) (selben|gleichen|gemeinsamen) (raum|büro|zimmer|tisch|großraum);
    (rücken an rücken|tür an tür|schreibtisch an schreibtisch|schulter an schulter);
    (schreibtisch|arbeitsplatz|fensterplatz|büro) mit (blick|aussicht);
    (dein|ihr) (revier|reich|arbeitsplatz) (ist|sind|liegt|befindet) ... (quadratmeter*|einkaufszentrum|einkaufscenter|kaufhaus|shoppingcenter|bahnhof|flughafen|terminal|foyer|kiosk|fachmarkt|baumarkt);
    (von wohnung zu wohnung|von haus zu haus|von tür zu tür|von haustür zu haustür|von betrieb zu betrieb|von firma zu firma|treppauf treppab);
    gesessen wird (in|im|an|am);
    (in|aus) (der|einer|unserer) (leitwarte|leitstelle|schaltwarte|schaltzentrale|funkzentrale|notrufzentrale|einsatzzentrale|serviceleitstelle|telefonzentrale);
    (im|in unserem|aus dem) (leitstand|telefonraum|telefonzimmer|servicebüro|hauptgebäude|verwaltungsgebäude|dachgeschoss|erdgeschoss|hinterhaus|altbau|neubau);
    vor ort; vor-ort; vorort; präsenz; präsenzarbeitsplatz; präsenzpflicht; stated: (vor
    ort|präsenz|onsite|büro|im büro|kein homeoffice|vor-ort); title: (vor ort|in präsenz|kein homeoffice);
    (in|an|bei|für) (unserem|unserer|unseren|der|dem|unser|unsere) ...
    (büro|standort|filiale|niederlassung|geschäftsstelle|zentrale|servicecenter|service center|call
    center|callcenter|kundencenter|firmensitz|hauptsitz|hauptstandort|räumlichkeiten|office|haus|praxis|markt|store|geschäft|betrieb|hotel|kundenzentrum|contact
    center|shop|lager|headquarter); (büro|standort|arbeitsort|einsatzort|dienstort|arbeitsplatz|sitz)
    (in|im|ist|mitten|befindet|liegt|direkt|zentral|am); am standort; arbeitsort; einsatzort; dienstort;
    großraumbüro; im büro; büroarbeitsplatz; in der (filiale|zentrale|geschäftsstelle|niederlassung); im
    (servicecenter|callcenter|call center|kundencenter|contact center|kundenservicecenter|service center) (in|am|an|der|des)`,
  'onsite-only': `${placeOnsiteOnly};
    (das haus|das gebäude|den standort|den raum|die räume|unsere räume|unser haus|die zentrale|das büro|unser gebäude) ... (nicht|nie|niemals) (verlassen|verlässt);
    *daten ... (unsere räume|das haus|unser haus|das gebäude|den standort) verlassen;
    nur (vom|im|am|in der|in unserem|von unserem|an unserem|von der|an der|aus dem) ... (aus |)(bedienen|bedient|steuern|gesteuert|abrufen|abrufbar|einsehen|einsehbar|zugänglich|erlaubt|nutzbar|erledigen|ausüben|machbar|erledigt|geleistet|möglich);
    (hier|vor ort|im haus) gearbeitet;
    (alle|sämtliche) (fünf |)(tage|arbeitstage) (im büro|vor ort|im haus|bei uns);
    (persönlich|körperlich|physisch) (anwesend|vor ort|präsent);
    (für|bei|auf) (diese|dieser) (stelle|aufgabe|position|rolle) ... ... ... (am tresen|vor ort|im büro|im haus|am schalter|an der theke|am empfang|am standort|in der zentrale|am counter);
    nur (dort|hier|vor ort|bei uns|im haus|an diesem ort|im büro|von hier aus|in unseren räumen|im gebäude) ... (bedient|eingesehen|bedienen|genutzt|zugänglich|läuft|laufen|funktioniert|funktionieren|verfügbar|bearbeitet|erreichbar|geöffnet werden|verwendet);
    (verlassen|verlässt) (das haus|das gebäude|unsere räume|den standort) (nicht|nie);
    (geräte|akten|daten|rechner|laptops|unterlagen|bildschirme|anlage) ... (bleiben|bleibt) (im|in|hier|vor ort|bei uns);
    (arbeitet|sitzt|telefoniert) (hier |bei uns |)(niemand|keiner) ... (von zu hause|von zuhause|zu hause|zuhause|daheim|homeoffice|home office|remote); (niemand|keiner) (arbeitet|sitzt|telefoniert) ... (von zu hause|von zuhause|zu hause|zuhause|daheim|homeoffice|home office|remote); (ausnahmefällen|ausnahmsweise|einzelfall|einzelfällen|ausnahmen|ausnahmefall|perspektivisch) ... (homeoffice|home office|home-office|zu hause|zuhause|daheim|remote|mobil*); bis ... (büro|standort|gebäude|center|umbau*|neubau|räume) ... (eröffn*|fertig*|bezugsfertig|bezogen|öffnet|steht|abgeschlossen|bereit) ... (zuhause|zu hause|daheim|homeoffice); bis (zur|zum) (eröffnung|wiedereröffnung|fertigstellung|einzug|umzug|bezug) ...; (übergangsweise|vorübergehend|vorerst|interimsweise|behelfsweise) ... (zuhause|zu hause|daheim|homeoffice|home office); (ausschließlich|nur|vollständig|komplett|ausnahmslos|zwingend|immer|wieder) (im|in der|am|in unserem|in unserer|bei uns im|an unserem) (center|callcenter|büro|servicecenter|standort|zentrale|haus|filiale|geschäft|laden);
    (100 %|ausschließlich|nur|rein|vollständig|komplett|zwingend|immer) (vor ort|vor-ort|im
    büro|in präsenz|präsenz|am standort|in unserem büro|in unserem|an unserem standort); kein(e|en|erlei|)
    (möglichkeit* (für|zum|auf|zu) |reine |reines |reinen |)(home(-| |)office|homeoffice|remote*|telearbeit|mobiles arbeiten|mobile arbeit|remote
    work|remote-arbeit|remote-job|remote-stelle|homeoffice-job|homeoffice-stelle|heimarbeit); (home(-| |)office|homeoffice|remote|remote-arbeit|telearbeit|mobiles arbeiten|heimarbeit|remote work) ... nicht
    (möglich|vorgesehen|angeboten|gegeben); nicht (im |aus dem |)(home(-| |)office|homeoffice|remote|ortsunabhängig|von zuhause); ohne (home(-| |)office|homeoffice|remote);
    präsenzstelle; anwesenheit vor ort; (homeoffice|home office|home-office|remote) ...
    (ausgeschlossen|ausnahme*|ausnahmefällen|in ausnahmefällen|nur in
    ausnahme*|einzelfällen|perspektivisch); vor ort präsenz; anwesenheitspflicht; persönliche anwesenheit`,
  'hands-on': `title: (reinigungs*|putzkraft|putzhilfe|raumpfleger*|gebäudereinig*|hauswart*|erzieher*|*erzieher*|pädagogische fachkraft|kita*)`,
  'place-of-work': `${placeOfWork};
    (kantine|betriebsrestaurant|ruheraum|pausenraum|tischfußball|tischkicker|kicker|kaffeeküche|teeküche|dachterrasse|bäcker|supermarkt) ... (neben|bei|an|nahe|vor) (deinem|ihrem) (arbeitsplatz|schreibtisch|platz|büro);
    (tram|bus|u-bahn|s-bahn|bahn|haltestelle|bahnhof|straßenbahn|postauto) ... (vor der tür|vor der haustür|gleich nebenan|ums eck|um die ecke|vor dem haus|direkt vor);
    (speisen|essen) (verteilen|austeilen|ausgeben); essensausgabe; tischservice; betten beziehen; (zimmer|böden|büros|bäder) (reinigen|putzen|wischen); regale (einräumen|auffüllen|befüllen); (nimmst|nehmen) ... (fahrzeuge*|autos|pakete|geräte|mietwagen|koffer|ware) (an|entgegen|zurück); fahrzeug(annahme|übergabe|rückgabe); dialogannahme; (objektschutz|rundgänge*|streifengänge);  (im|in der) (verkaufsraum|werkstatt|backstube|küche arbeit*); seminarraum; seminarräume*; schulungsraum; klassenzimmer; klasse # bis #; (dein|ihr|deinem|ihrem|eigenes|eigenem) (gebiet|einsatzgebiet|revier|bezirk|tour|verkaufsgebiet); wartung*arbeiten; wartung und *; montage*; reparatur* (im|beim|am|vor); hausbesuch*; unterrichten; unterrichtest; (fährst|fahren) ... zu ... kund*; transporter; werkzeug*; baustelle*; servicefahrzeug*; einsatzfahrzeug*; tourenplan*; dienstwagen*; firmenwagen*; firmenfahrzeug*; dienstfahrzeug*; außendienst*; aussendienst*; (kundenbesuche|hausbesuche|besichtigungen|baustelle*); besuch* ... kund*; kunden ... besuchen; (zu|bei) unseren kunden (fahren|fährst|nach hause|vor ort); (gute|optimale|sehr gute|beste|ideale|hervorragende)
    (verkehrs|bus|öpnv|öffi|öffentliche|bahn|erreichbar)*; verkehrsanbindung; verkehrsgünstig*;
    (anbindung|erreichbarkeit|nähe) ...
    (öpnv|öffentlich*|bahn|nahverkehr|bahnhof|u-bahn|s-bahn|verkehrsmittel*); öffentlichen
    (verkehrsmitteln|nahverkehr); parkplatz; parkplätze*; mitarbeiterparkplatz; firmenparkplatz;
    tiefgarage*; kostenlose* (parkplätze*|parkmöglichkeiten); zentral (gelegen*|gelegene*); zentrale lage; moderne*
    (büro|büros|büroräume*|arbeitsplatz|arbeitsplätze*|arbeitsumfeld|großraumbüro|räumlichkeiten);
    ergonomische* arbeitsplätze*; höhenverstellbare* (schreibtisch*|tische*); eigener arbeitsplatz;
    barrierefreie*; wohnort in der nähe; führerschein und pkw; eigener pkw; eigenes auto; kundenverkehr;
    besucher*; gäste empfangen; am empfang; rezeption; ladenöffnung*; kasse; (auf|auf der|auf unserer|auf deiner|pflege der|gestaltung der) verkaufsfläche;
    dienstkleidung; arbeitskleidung; uniform; patienten; bewohner*`,
  abstain: `${placeWorkAbstain};
    (mit|firma mit|hauptsitz|firmensitz) sitz in; (hat|haben) ... sitz in; (team|dem|den|unserem|unseren|unser|vom|zum|der|des|zwischen|kunden|und|sowie) (außendienst|aussendienst); text: (außendienst|aussendienst)(kolleg*|mitarbeiter*|mitarbeitende*|team*|techniker*|partner*|einsatz*|einsätze*|termin*);
    (entwickler*|programmierer*|kolleg*|verwaltung|buchhaltung|vertrieb|andere abteilungen|andere teams|der rest|die anderen|marketing|zentrale) (dürfen|darf|kann|können|arbeitet|arbeiten|sitzen) ... (homeoffice|daheim|von zu hause|von zuhause|mobil|remote) ... (aber|doch|jedoch|diese|nur|hier|bei|in|für) (diese*|dieser|du|sie|hier|bei|in|die|uns) ...;
    (kunden|kundinnen|patienten|mieter|mitglieder|nutzer|versicherte|gäste|senioren|menschen|leute|familien|viele|haushalte|schüler|eltern) ... (erledigen|regeln|machen|bestellen|kaufen|shoppen|lernen|trainieren|schauen|nutzen|spielen|buchen|bezahlen|verwalten|steuern|können|möchten|wollen|leben|wohnen|sind|warten|bekommen|erhalten|sitzen|arbeiten|empfangen) ... (von |)(zu hause|zuhause|daheim|zu hause aus|hause aus|daheim aus|der couch|dem sofa|unterwegs); (ehrlich|kurz|offen|klartext|ein wort|vorab|zum thema|noch was|frage) ... (zum|über|zu|das thema) (homeoffice|home office|home-office|remote|mobile* arbeit*); (details|näheres|alles|einzelheiten|mehr|alles weitere|genaueres|infos) (zum|zu|über|zur) (den |)(arbeitsort|einsatzort|dienstort|arbeitsplatz|standort) ...; (arbeitsort|einsatzort|dienstort|standort) (und arbeitszeit* |und umfang |) ... (klären|besprechen|vereinbaren|erfährst|erfahren|verrat* |absprache|vereinbarung|verhandelbar|offen|gespräch); (anwält*|jurist*|entwickler*|programmier*|ingenieur*|techniker*|führungskräfte|verwaltung|redaktion|ärzt*|einkauf|marketing|it|entwicklung|andere* teams|andere* abteilung*|teamleit*|chef*) ... (arbeitet|arbeiten|sitzt|sitzen|ist|sind|darf|dürfen|kann|können) ... (remote|homeoffice|home office|von zuhause|mobil|hybrid); (über|zum) (den|deinen|ihren|dem) (arbeitsort|einsatzort); (zu hause|zuhause|daheim) (fühl*|wohlfühl*); kein* (außendienst*|kundenbesuche|firmenwagen); remote(-| |)(support|desktop|zugriff*|wartung|sitzung*|hilfe|unterstützung|interview*|verbindung*|session*|tools|desktop-tools|steuerung|assistance|software|zugang|onboarding|service|diagnose|access|monitoring|einarbeitung|schulung*|vorstellungsgespräch*|team|teams|bewerbungsgespräch*);
    remotesupport; remotezugriff*; remotewartung; remote ... (lösen|beheben|unterstützen|gewartet);
    (vorstellungsgespräch*|interview|bewerbungsgespräch*|kennenlernen|onboarding|einarbeitung|schulung*|training)
    ... (remote|online|per video|virtuell|vor ort|homeoffice|persönlich); (remote|virtuelle*|online)
    (interview*|vorstellungsgespräch*|bewerbungsgespräch*|kennenlern*|einarbeitung);
    hybrid(fahrzeug*|auto*|antrieb*|technik|modelle*|pkw|heizung*); hybride (cloud|events|veranstaltung*);
    workation; (arbeiten|remote arbeiten|mobil arbeiten) (im|aus dem|vom) (eu-)?ausland; bis zu #
    (wochen|tage*|arbeitstage*) (im jahr |pro jahr |jährlich |)...
    (ausland|überall|workation|weltweit|anywhere|europa|eu); (weltweit|im ausland|eu-ausland|aus dem
    ausland) (arbeiten|remote); vor ort (beim kunden|bei
    kunden|termine|service|einsätze|support|kundentermine|schulung|events|besuch*); beim kunden vor ort;
    kunden vor ort; arbeitsort deutschland; essenslieferung nach hause; lieferung nach hause; work from
    anywhere (for|bis|#|tage|wochen)`,
}

export const officeDays: TopicLexicon<'officeDays'> = {
  home: `# (fester|fixer|feste|fixe|ganzer|ganze) (tag|tage) (home(-| |)office|homeoffice|remote|mobil*|zuhause|zu hause); # tage* ... (home(-| |)office|homeoffice|remote|von zuhause|zu hause|mobiles
    arbeiten|mobil|telearbeit); (home(-| |)office|homeoffice|remote|mobiles arbeiten) (bis zu |an |max
    |maximal |an bis zu |)# tage*; # homeoffice-?tage*; # home-office-tage*`,
  office: `# tage* ... (im büro|vor ort|präsenz|im office|in der zentrale|am standort|büro); #
    (büro|präsenz|anwesenheits)tage*; (im büro|vor ort|präsenz) (an |)# tage*`,
}
