/**
 * Where the work is done, as employers say it in passing: what becomes of a wish for home work, who else works at home, what
 * was tried or came to an end, and the parts of a week without the word week.
 */

import { LINE } from './turns.ts'

/** Words for work at home that a refusal may speak of. */
const HOME_WORK =
  '(homeoffice|home office|home-office|heimarbeit|telearbeit|mobile arbeit|mobiles arbeiten|mobilem arbeiten|mobiler arbeit|remote|remote-arbeit|remotearbeit|fernarbeit)'

/** Workers of other trades and ranks, whose home work is not that of the job. */
const OTHERS =
  '(entwickler*|programmierer*|softwareentwickl*|it-kolleg*|it-abteilung|buchhalter*|buchhaltung|anwält*|jurist*|ingenieur*|architekt*|konstrukteur*|planer*|redakteur*|redaktion|vertriebler*|vertrieb|außendienst*|verkäufer*|einkäufer*|einkauf|marketing|personalabteilung|führungskräfte|vorgesetzte*|chef*|chefin|geschäftsführ*|geschäftsleitung|teamleiter*|teamleitung|leitung|verwaltung|innendienst|zentrale|programmierung|entwicklung|technik|produktteam*|designer*|berater* im außendienst|sachbearbeiter* im backoffice|backoffice|dozent*|lehrkräfte|ärzt*|steuerberater*|andere* abteilung*|andere* team*|andere* bereich*|andere* firmen|andere unternehmen|andere arbeitgeber)'

/** Those who are served: what they do at home is theirs. */
const SERVED =
  '(kunden|kundinnen|kundschaft|nutzer*|anwender*|mitglieder*|mieter*|patient*|versichert*|leser*|schüler*|studierende*|eltern|familien|haushalte|senior*|anrufer*|anrufende*|käufer*|mandant*|klient*|abonnent*|verbraucher*)'

const AT_HOME =
  '(remote|homeoffice|home office|home-office|im homeoffice|aus dem homeoffice|im home office|im home-office|von zu hause|von zuhause|zu hause|zuhause|daheim|von daheim|mobil|hybrid)'

export const placeRefuseLast = `vermisst (hat|haben|wird) ... (keiner|niemand|nicht|kaum); hatten wir (mal|einmal|früher|schon mal|eine zeit lang);
    (sehen|sieht|raten|rät) (wir|man) ... (ab|hier ab|bewusst ab|leider ab);
    (verzichten|verzichtet) (wir|man) ...;
    (erübrigt|erübrigen) sich; vorbehalten; (nur|lediglich|allenfalls|höchstens|ausschließlich) (auf antrag|in begründet* *|in seltenen *|in dringenden *|in ganz *|für führungskräfte|im krankheitsfall|bei krankheit|im notfall|bei unwetter|bei glatteis);
    (kommt|kommen) ... nur in ... (ausnahme*|einzelfall|einzelfällen|sonderfällen|notfällen) ...;
    nur in (begründeten|absoluten|seltenen|dringenden|besonderen|wenigen|ganz seltenen) ...;
    in (einzelfällen|ausnahmefällen|sonderfällen); im einzelfall;
    (war|waren) ... (pandemie|corona|lockdown|versuch|experiment|notlösung|übergang*|früher|einmal|gestern|ein thema|mal thema);
    (während|in|seit dem ende|nach) (der |des |dem |) (pandemie|corona*|lockdown*) ... (war|waren|saßen|gab|hatten|ist vorbei|wieder);
    (versuch*|pilot*|test*|experiment*|phase|ausnahme) ... (endete|beendet|ausgelaufen|lief aus|gescheitert|eingestellt|vorbei|nicht verlängert|abgebrochen|nicht bewährt);
    (wurde|wurden|haben wir|hatten wir) ... (getestet|ausprobiert|probiert|erprobt|versucht) und ... (eingestellt|verworfen|beendet|gelassen|bleiben lassen|sein lassen|aufgegeben|abgeschafft);
    (probiert|ausprobiert|getestet|versucht|erprobt) und ... (sein lassen|gelassen|lassen|verworfen|eingestellt|verabschiedet|abgehakt|zurückgekehrt);
    (hat|haben) ... nicht (funktioniert|bewährt|geklappt|überzeugt|gepasst);
    (sind|sitzen|arbeiten|treffen|kommen) (heute|jetzt|inzwischen|mittlerweile|nun|längst|wir jetzt|wir heute|wir inzwischen|wir) wieder ...;
    (heute|inzwischen|mittlerweile|jetzt|seitdem|seither|seit *) (sind|sitzen|arbeiten|treffen|kommen) (wir |alle |uns |)(alle |uns |)wieder ...;
    (lässt|lassen|erlaubt|erlauben) ... (telefonanlage|software|system|technik|datenschutz|vorschriften|aufgabe|kunde|auftraggeber|betriebsvereinbarung|akten|produkt) ... nicht zu;
    (lässt|lassen) (sich |) ... (nicht|kein|keine) (zu|verlegen|verlagern|einrichten|abbilden|darstellen|umsetzen|realisieren|organisieren|machen);
    (leider |) (nicht drin|nicht darstellbar|nicht abbildbar|nicht üblich|nicht praktikabel|nicht praktiziert|nicht sinnvoll|nicht eingeplant|nicht eingerichtet|nicht ermöglicht|nicht genehmigt|nicht gestattet|nicht statthaft|nicht vereinbar|nicht verhandelbar|nicht unser stil|nicht unser weg|nicht das richtige);
    (geht|gehen|klappt|läuft) (leider |hier |bei uns |da |) (gar |überhaupt |absolut |) nicht;
    ist hier nicht; (suchst|suchen|sucht|möchte|will) ist ... (falsch|nicht richtig|an der falschen adresse);
    (besteht|bestehen|existiert|existieren) (bei |für |hier |leider |an |in |auf |) ... (nicht|kein|keine|keiner);
    (kann|können) (wir |man |) ... (nicht|kein|keine|keinen) (anbieten|zusagen|versprechen|gewähren|genehmigen|einrichten|ermöglichen|garantieren|leisten|dienen|bieten)`

export const placeRefuseNext = `(anspruch|recht|aussicht|hoffnung) auf; (hoffnung|hoffnungen) auf; (glauben|setzen) (wir |) nicht an; (lieber|mehr|eher) als (im|von|aus dem|das); (finger weg) vom; (kann|können) (man|wir) (vielleicht |eventuell |) (über|mal über)`

export const placeHome = `häuslich* (arbeitsplatz|arbeitsplätze|büro|schreibtisch|umgebung|arbeitszimmer);
    (heim|home|daheim|zuhause|zu-hause|couch|sofa|küchentisch)(-| |)tag*;
    (am|vom|an deinem|an ihrem|von deinem|von ihrem) eigenen (schreibtisch|rechner|küchentisch|sofa|wohnzimmer|arbeitsplatz|pc);
    (vom|im|aus dem) eigenen (wohnzimmer|arbeitszimmer|zuhause|heim|haus|garten|gästezimmer);
    (von|aus) (der|deiner|ihrer|einer|seiner) (wg|couch|bude|wohnung|küche|datsche|laube|ferienwohnung|hängematte) (aus|);
    dort wo (das |dein |ihr |) (wlan|internet|netz|sofa|bett|kühlschrank|empfang) ...;
    (vom|im|am|aus dem) (sofa|couch|bett|liegestuhl|strandkorb|garten|wintergarten) (aus|); (den|deinen|ihren) (weg|arbeitsweg|anfahrt) (sparen|sparst|spart|sparst du dir);
    sonst (von |)wo (du|sie|jeder|es) (magst|mögen|mag|willst|wollen|will|möchtest|möchten|passt|gefällt);
    ortsungebunden*; (kannst|können|darfst|dürfen) (du |sie |) ... (daheim|zuhause|zu hause) bleiben`

export const placeOffice = `(sitzen|sitzt) ... (gemeinsam|zusammen) (im|in|am|auf|an) ...;
    (sehen|treffen|erwarten) wir (dich|sie|uns|euch) (gern |gerne |alle |) (in|im|am|vor ort|hier|bei uns|persönlich) ...;
    (am|an|im|in) (*er |) schreibtisch (in|im|bei uns|am|unter) ...;
    hier (bei uns |) (im|in|am|vor ort); (zur|ins|in die|in unsere|in unser|zu unserem|zum) (*en |*e |) (firma|büro|zentrale|standort|geschäftsstelle|niederlassung|studio|hub|werk|filiale) (kommen|kommst|kommt|fahren|fährst); (sitzt|sitzen) (du |sie |) (bei uns|hier);
    im (service-hub|hub|studio|coworking|servicebüro|*viertel)`

export const placeRest = `die andere halbe; dazwischen (im|von|zu|bist|arbeitest) ...;
    (den|die|an den|am) rest ...; sonst (von wo|wo|zu hause|zuhause|daheim|homeoffice|im home*|mobil|remote|bleibst|arbeitet|darfst|dürfen|kannst|können|ist|sitzt|jeder|gern|gerne|überall); (die|an den|den|der) (übrigen|anderen|restlichen|verbleibenden) (#|tage|tagen|zwei|drei|vier|stunden|zeit) ...; ansonsten ...; die (andere|zweite) (hälfte|woche) ...; (drei|zwei|vier|#) (darfst|dürfen|kannst|können|bleibst) (du|sie) ...`

export const placeShare = `(die |eine |) halbe (woche|zeit|arbeitszeit);
    # von # (tagen|arbeitstagen|schichten|wochentagen|diensten|);
    # % (am|an|dort|daheim|zu hause|zuhause|im|in|vor ort|bei uns|mobil|remote|homeoffice|büro);
    # prozent (am|an|dort|daheim|zu hause|zuhause|im|in|vor ort|bei uns|mobil|remote|homeoffice|büro);
    (wechseln|wechselt|tauschen|tauscht|rotieren|abwechselnd|alternierend*) (sich |) (wochenweise|tageweise|ab|wöchentlich|täglich|jede woche);
    (vormittags|nachmittags|morgens) (im büro|im office|bei uns|vor ort|hier|zu hause|zuhause|daheim|im home*|von zu hause|mobil);
    (jeden zweiten|jeden dritten|jeden anderen) (tag|arbeitstag); ein teil (der|deiner|ihrer) (arbeit|arbeitszeit|woche|zeit|aufgaben|tätigkeit*|schichten);
    (an |) # (festen |fixen |vollen |ganzen |) (tage|tagen) (pro woche|die woche|in der woche|je woche|wöchentlich|der woche|) (sitzt|sitzen|bist|sind|darfst|dürfen|kannst|können|arbeitest|arbeiten|sehen|hier|bei uns|bleibst|erwarten|brauchen|treffen)`

export const placeSceneAbstain = `(wir sind|unternehmen ist|firma ist|betrieb ist|sitz ist) (seit * |) (in|im|an der) ... (zu hause|zuhause|daheim);
    (hälfte|drittel|teil) (des teams|der kolleg*|der mitarbeit*|unserer *|der kund*|der versicherten|der gespräche|aller *|der anrufe*|der belegschaft);
    (einmal|zweimal|dreimal|viermal|# mal) (im|pro) (jahr|quartal|halbjahr|sommer) (treffen|sehen|kommen|fliegen|fahren|reisen) ... ... (tage|tag|wochen|woche|wochenende) (in|im|nach|an|auf|vor ort|);
    ${OTHERS} ... (arbeitet|arbeiten|sitzt|sitzen|ist|sind|darf|dürfen|kann|können|bleibt|bleiben|hat|haben|macht|machen|nutzt|nutzen) ... (oft |meist |gern |teilweise |überwiegend |) ${AT_HOME} ...;
    ${SERVED} ... (arbeitet|arbeiten|sitzt|sitzen|sind|bleiben|wohnen|leben|surfen|streamen|trainieren|lernen|kochen|telefonieren|bestellen|haben) ... ${AT_HOME};
    für (mitarbeitende|mitarbeiter*|kolleg*|beschäftigte*|angestellte*) (im|in der|in den|aus dem|mit) ... (gibt es|gilt|ist|bieten wir|besteht|haben wir) ... ${HOME_WORK};
    ins (eigene|neue|erste) (zuhause|heim);
    (abends|am abend|nachts|zum abendessen|zum abendbrot|pünktlich|früh|rechtzeitig|um # uhr|jeden abend) (bist|sind|wieder|schläfst) (du |sie |alle |) (wieder |) (daheim|zu hause|zuhause);
    (möbel|schreibtische|bürostühle|stühle|headsets|monitore|technik|laptops|software|lösungen|zubehör|drucker|leuchten|lampen|versicherung*|produkte|ausstattung) (für|fürs) (das |den |die |)(homeoffice|home office|zuhause|heimbüro);
    remote (auf|bei|in|an) (die|den|dem|das|deren|ihre|ihren|kunden*|rechner*|server*|systeme*) ...;
    (schaltest|schalten|wählst|wählen|greifst|greifen|loggst) ... remote ...;
    (fernseh|tv|internet|musik|strom|glasfaser|essen|bücher|pakete|lebensmittel|sport|licht|wärme) (für|nach|in) ... (zuhause|zu hause|hause|heim)`

export const placeRemote = `(weg|arbeitsweg) (zur arbeit |ins büro |) (führt|ist|endet|dauert|geht) ... (nebenzimmer|arbeitszimmer|küche|küchentisch|schlafzimmer|flur|wohnzimmer);
    pendeln (musst|müssen|brauchst|brauchen) (du|sie) (nicht|nie|nirgendwohin|gar nicht|hier nicht);
    ob (du|sie) in ... oder ... (wohnst|wohnen|lebst|leben|sitzt|sitzen);
    alle (meetings|besprechungen|teamrunden|termine im team) (laufen|finden|sind) (über|per|online|virtuell|via|bei|als) ...;
    (leute|kolleg*|team|wir|alle|mannschaft) ... (wohnen|leben|sitzen|arbeiten|wohnt|lebt) in # (bundesländern|ländern|städten|kantonen|zeitzonen|orten);
    tür die (zugeht|du zumachen|sie zumachen|man zumachen|man schließen|sich schließen|du schließen|sich zumachen);
    vom (hausboot|wohnmobil|strandkorb|campingbus|wohnwagen|leuchtturm);
    von (dort|da) wo (er|sie|du|jeder|man|es) (lebt|wohnt|lebst|wohnst|ist|wohnen|leben|mag|will);
    (ruhiges|leises|stilles|ungestörtes) (zimmer|plätzchen|eckchen|arbeitszimmer|arbeitsplätzchen) und (ein |eine |) (*s |*e |*en |) ${LINE}; ${LINE} und (ein |einen |eine |) (ruhiges|leises|ruhige|ruhigen|stilles) (zimmer|plätzchen|eckchen|ecke|raum|arbeitszimmer|platz);
    (von |)überall (her|aus|in deutschland|in österreich|in der schweiz|im land|in europa|auf der welt|innerhalb|aus deutschland|wo es|wo das|mit internet*) ...;
    das geht (auch |prima |gut |bequem |komplett |alles |problemlos |) (von|vom|aus dem) (überall|zu hause|zuhause|daheim|eigenen|sofa|küchentisch|wohnzimmer|balkon) ...;
    von wo (aus |) (du|sie) (dich|sich) (einwählst|einwählen|einloggst|einloggen|anmeldest|anmelden|zuschaltest);
    arbeite* (da |dort |) wo (du dich|sie sich|es dir|es ihnen) (am besten |am liebsten |) (wohl*|gefällt|konzentrier*) ...;
    ins (*er |) büro (muss|müssen|braucht|brauchst) (niemand|keiner|du nicht|sie nicht|man nicht|du nie|du nur);
    (niemand|keiner) (muss|braucht|kommt) (mehr |) (dafür |) (ins|in ein|in das|in unser) (*er |) (büro|office);
    (fully|voll|100 %|komplett|vollständig|dauerhaft) remote (möglich|ist möglich|geht|arbeiten|tätig|willkommen);
    (rein|komplett|vollständig|ganz|zu 100 %) (virtuell*|online) (team|arbeiten|organisiert|aufgestellt|unternehmen|firma|betrieb|arbeitendes);
    (gearbeitet|telefoniert|beraten|gechattet|geschult) wird (ausschließlich |nur |immer |komplett |grundsätzlich |) (im home*|von zu hause|von zuhause|von daheim|remote|aus dem home*|zu hause|zuhause|daheim);
    (dein|ihr) (büro|arbeitsplatz|schreibtisch) ist (dein|ihr|deine|ihre|das eigene) (wohnzimmer|küche|küchentisch|zuhause|arbeitszimmer|wohnung|gästezimmer|sofa);
    (kommst|kommen|fährst|fahren|reist|reisen|treffen) (du |sie |wir uns |) ... nur (einmal|zweimal|dreimal|ein- bis zweimal|# mal) (im jahr|pro jahr|jährlich|im quartal) ...;
    (schreibtisch|büro|studio|loft|office|platz) ... (steht|stehen) (dir |ihnen |jederzeit |auch |aber |) offen;
    auf wunsch (stellen|gibt|haben|bieten) (wir |es |) ... (schreibtisch|büroplatz|arbeitsplatz|platz) (im|in|am) ...;
    (arbeitsort|dienstort|arbeitsplatz|standort) (ist |) (überall|bundesweit|deutschlandweit|österreichweit|schweizweit|egal|remote|home*|wo du|wo sie|zu hause|zuhause|daheim)`

export const placeHybrid = `(büro|zentrale|standort|präsenz|vor ort) und (häuslich*|heim*|mobil*) (arbeitsplatz|arbeit|büro|arbeiten|arbeitsplätze) ... (wechsel*|abwechselnd|im wechsel|tauschen|halb);
    (ein|eine|einen|#) (fester |feste |festen |fixe |fixen |fixer |) (heim|home|zuhause|daheim|telearbeits|mobil)(-| |)(tag|tage|arbeitstag) (pro|die|in der|je|wöchentlich) ...;
    alternierende* (telearbeit|heimarbeit|telearbeitsplatz|arbeit|tätigkeit);
    (kann|können|darf|dürfen|lässt|lassen) ... (ein teil|zum teil|teilweise|teils|bis zu #) ... (von zu hause|von zuhause|im home*|mobil|daheim|remote) ...;
    ein teil (der|deiner|ihrer) (arbeit|arbeitszeit|aufgaben|woche|tätigkeit|dienste) ... (von zu hause|von zuhause|zu hause|zuhause|im home*|mobil|daheim|remote) ...;
    (vormittags|morgens|nachmittags) (im büro|bei uns|vor ort|hier) (und |) (nachmittags|abends|vormittags) (zu hause|zuhause|daheim|im home*|von zu hause|mobil);
    halb im büro halb (zu hause|zuhause|daheim|im home*)`

export const placeOnsite = `(reine|reiner|reinen) (präsenz|büro|vor-ort)(-| |)(tätigkeit|stelle|arbeit|job);
    bürohochhaus;
    (im|in unserem|in der|am) (hauptgebäude|verwaltungsgebäude|landratsamt|rathaus|kreishaus|stadthaus|amtshaus|bürohaus|büroturm|hochhaus|werk|kontor|telefonzimmer|telefonraum);
    (arbeitsplatz|dienstort|arbeitsort|einsatzort|dienstsitz) (campus|raum|zimmer|halle|gebäude|haus) ...`

export const placeWorkAbstain = `(erlauben|dürfen|haben|nutzen|können|kennen|bieten) (andere*|unsere*|die) ${OTHERS} ... ${HOME_WORK};
    (kostenlose|kostenfreie|gratis|kostenloser|freie) (parkplätze*|parkplatz|parkmöglichkeiten);
    (gute|optimale|sehr gute|beste|hervorragende|perfekte) (verkehrs|öpnv-|)anbindung;
    brillenglück; ${HOME_WORK} (heißt|bedeutet|ist) (bei|für) uns ...;
    (am|hinter dem) (schalter|tresen|empfang) ... (nie|nicht|niemals|kein*);
    (hotline|support|kundenservice|service|kundendienst) (für|von) (homeoffice|remote)*;
    ${OTHERS} ... (arbeitet|arbeiten|sitzt|sitzen|ist|sind|darf|dürfen|kann|können) ... ${AT_HOME} ...;
    ${SERVED} ... (arbeitet|arbeiten|sitzt|sitzen|sind|bleiben) ... ${AT_HOME};
    für (mitarbeitende|mitarbeiter*|kolleg*|beschäftigte*) (im|in der|in den|aus dem|mit) ... (gibt es|gilt|ist|bieten wir|besteht) ... ${HOME_WORK};
    einsatz von remote*; remote(-| )(tools*|werkzeug*|desktop-werkzeug*|software*|sitzungen)`

export const placeOnsiteOnly = `nur (der|die|unser|unsere) ${OTHERS} (arbeitet|arbeiten|sitzt|sitzen|darf|dürfen|ist|sind|kann|können) ... ${AT_HOME};
    (ausnahmsweise|in ausnahmen) (kann|darf|können|dürfen|ist) ... ... (von zu hause|von zuhause|zu hause|zuhause|daheim|im homeoffice|mobil|remote);
    (dürfen|darf|können|kann|arbeitet|arbeiten) (bei uns |hier |) nur (die |der |das |unsere |unser |) ${OTHERS};
    (am|an der|an|im|bei der|in der|auf der|für die|für das|für den) (servicetelefon|kundentelefon|hotline|telefon|schalter|counter|empfang|rezeption|frontoffice|kundencenter|callcenter|leitstelle|zentrale|support|kundenservice|verkauf|theke) (geht|gilt|klappt|ist|gibt es|funktioniert) (das|dies|es|er|so etwas|sie|) ... (nicht|kein|keine|keins|leider nicht)`

/** What only stands, hangs or happens where all are together. */
export const placeOfWork = `(essen|frühstücken|mittagessen|kochen|grillen|isst|frühstückt) ... ... (küche|teeküche|kaffeeküche|büroküche|kantine|innenhof|pausenraum); in (der|unserer) (teeküche|kaffeeküche|büroküche|kantine|betriebskantine);
    von (deinem|ihrem) (platz|schreibtisch|arbeitsplatz|fenster) aus (siehst|sehen|blickst|blicken|schaust|hast|haben) ...; (platz|schreibtisch|tisch|arbeitsplatz) am fenster;
    (teilst|teilen) (du |) (dir|sich) (das|ein|den|einen|dein|ihr) (zimmer|büro|raum|schreibtisch|arbeitszimmer) mit ...; schlüssel (fürs|für das|zum|für) (haus|büro|gebäude|geschäft|laden);
    (überdacht*|sicher*|eigen*|abschließbar*) (stellplatz|fahrradstellplatz|fahrradstellplätze|stellplätze|fahrradraum|fahrradkeller|fahrradabstellplatz); mit dem (rad|fahrrad|roller) zur arbeit;
    (umkleiden|duschen) (und (duschen|umkleiden)|für radfahrer*|im haus|im keller|für radler*);
    (uns|sich) jeden (tag|morgen) (sieht|sehen|trifft|treffen)`
