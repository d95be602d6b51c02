import type { TopicLexicon } from '../lexicon.ts'

export const zones: TopicLexicon<'zones'> = {
  role: `(die|deine|ihre|unsere) (stelle|position|rolle); über die (stelle|position|rolle|aufgabe);
    stellenbeschreibung; stellenangebot; das erwartet (dich|sie)( bei uns|); eckdaten; rahmenbedingungen;
    kurzprofil; auf einen blick`,
  duties: `(das|dies) (liegt|gehört) ... (in (ihrer|deiner) hand|zu (ihren|deinen) aufgaben|dazu); (konkret|im einzelnen|im detail)( heißt das| bedeutet das|); (dein|ihr|der) (alltag|arbeitsalltag|tag|arbeitstag|beitrag|einsatz|auftrag|wirkungsfeld|spielfeld|part|dienst); (das|was) (tust du|tun sie|du tust|zu tun ist|ansteht|anliegt|anfällt|hier passiert); (die |ihre |deine |)(arbeit|tätigkeit|aufgabenstellung|obliegenheiten); so sieht (dein|ihr) (tag|alltag|arbeitstag|woche) aus; (dein|ihr) (arbeitsgebiet|einsatzgebiet|arbeitsfeld);
    (deine |ihre |die |das |unsere
    |)(aufgaben|aufgabe|aufgabengebiet|aufgabenbereich|aufgabenbereiche|tätigkeiten|tätigkeit|tätigkeitsbereich|tätigkeitsfeld|verantwortung|verantwortlichkeiten|verantwortungsbereich|hauptaufgaben|mission|job|rolle)(
    bei uns| umfassen| im überblick| sind|); was (du machst|sie machen|du tust|dich erwartet|sie
    erwartet|sie tun|du bewegst|du bei uns machst|zu tun ist); das (machst du|machen sie|sind deine
    aufgaben|sind ihre aufgaben|erwartet dich|erwartet sie|wirst du tun); (deine|ihre) (neuen |künftigen
    |zukünftigen |spannenden |)(aufgaben|herausforderung|herausforderungen|tätigkeiten); womit du uns
    unterstützt; so sieht dein arbeitstag aus; aufgaben und verantwortung; worum es geht; darum gehts`,
  requirements: `(was|das|worauf es) (zählt|wir möchten|wir verlangen|wir voraussetzen|du können musst|du können solltest|du hast|du bist|sie können müssen|sie haben sollten|wir uns vorstellen|uns wichtig ist|du wissen solltest|wir sehen wollen|ankommt); (das|dies|folgendes) (setzen wir voraus|erwarten wir|möchten wir sehen|wollen wir sehen|verlangen wir|brauchst du|brauchen wir|brauchen sie|bist du|hast du|haben sie|sind sie|kannst du|können sie|wünschen wir uns|suchen wir|ist uns wichtig|sollten sie mitbringen|musst du können); (dein|ihr|der) rucksack; (vorausgesetzt|verlangt|gefordert|gefragt|erforderlich|erwünscht) (wird|werden|ist|sind|); (fachliche |persönliche |)(erfordernisse|anstellungserfordernisse|aufnahmebedingungen); (du|sie) (bist|sind|hast|haben|kannst|können); unabdingbar*; unsere wünsche; ihre (ausbildung|qualifikation|basis|visitenkarte|erfahrung); deine (ausbildung|basis|skills|superkräfte|erfahrung); (was|wen) (wir|ich) (suche|suchen|brauche|brauchen);
    (dein|ihr|das|gewünschtes|anforderungs|unser)
    (profil|anforderungsprofil|know-how|hintergrund|steckbrief); anforderungsprofil; profil; (unsere |die
    |deine |ihre
    |)(anforderungen|voraussetzungen|qualifikationen|qualifikation|kenntnisse|erwartungen|fähigkeiten|kompetenzen|anforderung|stärken)(
    an sie| an dich|); was (du mitbringst|sie mitbringen|wir erwarten|du mitbringen solltest|wir uns
    wünschen|dich auszeichnet|sie auszeichnet|wir suchen|du brauchst|sie brauchen|du kannst); das (bringst
    du mit|bringen sie mit|zeichnet dich aus|zeichnet sie aus|solltest du mitbringen|wünschen wir
    uns|bringst du|macht dich aus|erwarten wir); (du|sie) (bringst|bringen) mit; damit (überzeugst
    du|überzeugen sie|punktest du); wen wir suchen; wir (erwarten|suchen|wünschen uns)( von dir| von
    ihnen|); du passt zu uns wenn; mitbringen; so überzeugen sie uns; fachliche anforderungen; persönliche
    anforderungen`,
  benefits: `das (gibt's|gibt es|gibts|kriegst du|bekommen sie von uns|haben wir|ist drin|dürfen sie erwarten|darfst du erwarten|springt dabei heraus|geben wir|winkt); was (du hast|wir geben|es gibt|es dafür gibt|du kriegst|sie bekommen|drin ist|für dich drin ist|dabei herausspringt|wir zahlen|wir bezahlen|wir draufsatteln); (die |unsere |deine |ihre |)gegenleistung; (unser|das) (paket|gesamtpaket|versprechen|lohnpaket|goodie*); (deine|ihre) (konditionen|pluspunkte|goodies); konditionen; (dafür|im gegenzug) (gibt es|bekommst du|erhalten sie|bieten wir); das plus; so sieht (ihr|dein) konto aus;
    (deine |ihre |unsere |die
    |)(benefits|vorteile|leistungen|zusatzleistungen|mitarbeitervorteile|perspektiven|corporate benefits)(
    bei uns| für dich| für sie|); (wir|das) (bieten|bietet)( dir| ihnen| wir| wir dir| wir ihnen| an|);
    was (wir bieten|wir dir bieten|wir ihnen bieten|dich bei uns erwartet|sie bei uns erwartet|du
    bekommst|sie erhalten|wir zu bieten haben|wir für dich haben|dir geboten wird); unser angebot( an sie|
    für sie| für dich| an dich|); das (bieten wir|bieten wir dir|bieten wir ihnen|bekommst du|bekommen
    sie|erwartet dich bei uns|haben wir zu bieten); (darauf|das) (kannst du|können sie|dürfen sie|darfst
    du) (dich freuen|sich freuen); darum (wir|zu uns); warum (wir|zu uns|du|sie); gute gründe; freu dich
    auf; vergütung; gehalt; verdienst; entlohnung; bezahlung`,
  company: `(die|unsere) (firma|organisation|stiftung|genossenschaft|gemeinde|bank|klinik); wer hinter uns steckt; woher wir kommen; noch etwas (zum haus|zu uns|über uns); kurz zu uns; wir in kürze; das haus; (wir|das team) kurz; unsere geschichte;
    über (uns|das unternehmen|die firma|unseren kunden|unseren mandanten|den arbeitgeber); wer wir
    sind; wir (über uns|stellen uns vor); (unser|das|dein|ihr)
    (unternehmen|arbeitgeber|kunde|auftraggeber|mandant|team); unternehmensprofil;
    unternehmensbeschreibung; firmenprofil; einleitung; das sind wir; wir sind; das unternehmen`,
  apply: `(jetzt |so |)(bewerben|bewirb dich|bewerbung|bewerbungsprozess|bewirbst du dich|bewerben sie
    sich)( jetzt|); (interesse|interessiert|neugierig)( geweckt|); (haben wir ihr|haben wir dein|klingt)
    ...; kontakt; ansprechpartner(in|); dein ansprechpartner; ihr ansprechpartner; hinweis; datenschutz;
    so geht es weiter; bewerbungsunterlagen`,
}

/** Verbs whose "nicht" behind them denies what stands before: "Abenddienste leisten Sie daher nicht". */
const NEEDS =
  '(brauchst|brauchen|braucht|benötigst|benötigen|benötigt|musst|müssen|muss|sollst|sollen|verlangen|verlangt|erwarten|erwartet|fordern|fordert|leistest|leisten|leistet|erledigst|erledigen|erledigt|übernimmst|übernehmen|übernimmt|machst|machen|macht|führst|führen|führt|gibt|gibts|bieten|bietet|betrifft|betreffen|gehört|gehören|fällt|fallen|kennen|suchst|suchen|vergeben|verkaufst|verkaufen|verkauft|verteilst|verteilen|schreibst|betreust|betreuen|erwartet|erwarten|zählt|zählen|interessiert|interessieren|setzen|stellen|vermittelst|vermitteln|bearbeitest|bearbeiten|beantwortest|beantworten|fährst|fahren|vereinbarst|vereinbaren|kontrollierst|prüfst|prüfen|planst|planen|kassierst|kassieren)'

export const negation: TopicLexicon<'negation'> = {
  list: `(was|womit|wofür|wozu|wonach|wobei) ... ... (nicht|niemand|niemanden|keiner|keinen|niemals|nie); worauf (du|sie|wir) ... (verzichte*|nicht ankommt); worauf es ... nicht; was ... entfällt;
    (das|dies|folgendes) ${NEEDS} ... ... (nicht|niemand|keiner|nie); das ist ... nicht; das (alles |)nicht; nicht (dein|ihr|euer|mein) (job|thema|bier|aufgabengebiet);
    nicht (nötig|notwendig|erforderlich|verlangt|gefordert|vorausgesetzt|gefragt|gesucht|wichtig|entscheidend|zwingend|im angebot|dabei|zu deinen aufgaben|zu ihren aufgaben|deine aufgabe|ihre aufgabe|teil der stelle|teil des jobs|vorgesehen);
    (kein|keine) (muss|bedingung|voraussetzung|pflicht|rolle spiel*); (egal|unwichtig|gleichgültig|schnuppe|wurscht|wurst|nebensache|nebensächlich|zweitrangig) (ist |sind |)(uns|dabei|hier|bei uns|);
    (unnötig|überflüssig|entbehrlich|verzichtbar|ausgeschlossen|tabu) (ist|sind|bei uns|); (du|sie|wir) (brauchst|brauchen|musst|müssen|bieten|verlangen|erwarten|suchen|machen|wollen) (hier |bei uns |)nicht; (verzichten|verzicht) ... auf; darauf (verzichten wir|kannst du verzichten|können sie verzichten)`,
  before: `nicht; kein; keine; keinen; keinem; keiner; keinerlei; ohne; weder; noch; nie; niemals; statt;
    anstatt; anstelle; not; no; nein`,
  back: `(für|bei) (sie|dich|euch|diese stelle|dieser stelle|deiner stelle|ihrer stelle) (selbst |persönlich |hier |) (gilt|trifft|gelten) (das|dies) (hier |aber |jedoch |allerdings |) nicht; (das|dies) (gilt|trifft|betrifft) ... (für (sie|dich|euch|diese stelle)|dich|sie|euch|diese stelle) ... nicht; davon (bist|sind|ist) (du|sie|diese stelle) ... (ausgenommen|befreit|nicht betroffen);
    (das|dies|damit|all das|beides) ist (aber |jedoch |allerdings |inzwischen |längst |nun |jetzt |heute |) (vorbei|geschichte|passé|vergangenheit|schluss|ausgelaufen|abgeschafft|beendet|schnee von gestern); das war einmal; (das|dies) (haben|hatten|hat) (wir |man |aber |) ... (abgeschafft|beendet|verworfen|eingestellt|abgelehnt|zurückgenommen|aufgegeben); haben das (aber |jedoch |inzwischen |) ... (beendet|abgeschafft|eingestellt|aufgegeben|zurückgenommen);
    (das|dies|beides|all das|so etwas|solches) (übernimmt|übernehmen|macht|machen|erledigt|erledigen|regelt|regeln|besorgt|besorgen|beantwortet|beantworten|bearbeitet|bearbeiten|liegt bei|ist sache) (bei uns |hier |) (der|die|das|des|dem|den|ein|eine|einem|einer|andere|anderen|unser|unsere|unserer|unserem|eigene|eigens|externe|die kolleg*) ...;
    (darum|dafür|hierfür|hierum) (kümmert|kümmern|sorgt|sorgen|sind|ist|haben|gibt) (sich |wir |es |) ... (andere|anderes|kolleg*|team|abteilung|zuständig|eigene leute|eigene kräfte|spezialist*|dienstleister*|werkstatt|innendienst|außendienst|vertrieb|verkauf|buchhaltung|marketing|technik*|niemand)`,
  after: `${NEEDS} ... (nicht|niemand|keiner|keine|nie); ${NEEDS} (du|sie|wir|es|uns|dich|man) ... (nicht|niemand|keiner|keine|nie);
    (haben wir|wurde|wurden|ist|sind) (vor ... |längst |bei uns |schon |inzwischen |)abgeschafft; abgeschafft; leider (nicht|nein|keine*); (können|möchten|wollen|dürfen) wir (leider |derzeit |aktuell |momentan |hier |dir |ihnen |)nicht (anbieten|gewähren|ermöglichen|bieten|zusagen); (geht|klappt|funktioniert|passt) (bei uns |hier |leider |)nicht; kommt (leider |für uns |hier |)nicht in (frage|betracht); scheid* ... aus; (bieten|gewähren|haben) wir (leider |hier |)nicht; gibt es (leider |bei uns |hier |bei dieser stelle |)nicht; kein thema; keine option; fehlanzeige; (brauchst|brauchen|musst|müssen) (du|sie) (nicht|keine|keinen|kein)( haben| mitbringen|); (verlangen|erwarten|brauchen|fordern) wir (nicht|keine|keinen); setzen wir nicht voraus; (nicht|keine*) (verlangt|vorausgesetzt|gefordert|erwartet|gebraucht);
    (ist|sind|wird|werden|ist leider|ist derzeit|sind leider|ist aktuell) (leider |derzeit |aktuell
    |daher |hier |)nicht
    (möglich|vorgesehen|erforderlich|notwendig|nötig|angeboten|gegeben|zulässig|erlaubt|machbar|gewünscht|verfügbar);
    nicht (möglich|vorgesehen|erforderlich|notwendig|nötig|angeboten|gegeben|machbar|zulässig); (leider
    |)ausgeschlossen; (leider |)nicht möglich; unmöglich; entfällt; nicht gestattet; gibt es nicht; können
    wir nicht anbieten; bieten wir nicht an`,
  abstain: `(was|das) ... ... (nicht|nie) (fehlen|fehlt|vergessen|vergisst|verpassen|missen|verzichten|zu kurz|egal|nur|verhandelbar|verhandeln) ...;
    ${NEEDS} ... ... nicht (allein|alleine|lang|lange|nur|bloß|bloss|immer|ständig|jeden|jede|jedes|mehr als|zuletzt|alle|alles|weniger|perfekt|zwangsläufig|zu kurz|zu knapp|aus der ruhe|umsonst|vergeblich|ganz);
    ohne ... ... (geht es|gehts|geht das|läuft hier|läuft es|klappt es|kommst du|kommen sie|wird es|sind sie|bist du) ... (nicht|nichts|schwer|schwierig|nie|kaum|verloren|aufgeschmissen); (bei uns|uns|wir|sie|es|kommen|heute|gibt es|oft|meist|häufig|derzeit|aktuell|dort|da|ist|sind|haben|hast|läuft|arbeiten|wird|werden) noch; nicht mehr (nur|lange); nicht nur; kein problem; nicht zuletzt; ohne weiteres; nicht wahr; nicht zögern; noch nicht;
    noch heute; noch (einmal|mal|kurz|schnell|lange|später|davor|danach); noch mehr; noch ein; und noch; nicht mehr als; nicht länger; keine sorge; noch besser;
    immer noch; nochmals; noch viel; noch weitere; noch keine; oder noch; nur noch; auch noch; dazu noch; noch (nie|eine|einen|vor|während|am|im|in|bis|selbst|freie|wenige|nach|zusätzlich|dazu|dieses|etwas)`,
}
