import type { TopicLexicon } from '../lexicon.ts'
import { trainingAbstain, trainingGiven } from './demand-turns.ts'

const GOOD =
  '(umfassende*|umfangreiche*|intensive*|gründliche*|strukturierte*|fundierte*|individuelle*|bezahlte*|professionelle*|ausführliche*|sorgfältige*|optimale*|regelmäßige*|kostenlose*|kostenfreie*|kontinuierliche*|systematische*|interne*|mehrwöchige*|persönliche*|vollständige*|begleitete*|fachliche*|praxisnahe*|laufende*|externe*|digitale*|virtuelle*|gute*|qualifizierte*|fortlaufende*|zielgerichtete*|maßgeschneiderte*|geförderte*)'

export const training: TopicLexicon<'training'> = {
  given: `${trainingGiven};
    (lernt|lernst|lernen) (es|das|man|alles|du alles|sie alles) (hier|bei uns|dort|im team|von uns|in aller ruhe); (ersten|erste) (# |beiden |paar |) (wochen|woche|tage|tagen|monate) (gehört|gehören|steht|stehen|hilft|begleitet|bist du|sind sie|wirst|werden) (dir|ihnen|dich|sie|nie|nicht|du) ...;
    # (wochen|tagen|tage|monaten|monate) (theorie|unterricht|übung|übungszeit|lernzeit|lernphase|vorbereitung|vorlauf|praxis mit); (weist|führt|arbeitet|schult) (dich|sie|euch) ... ein; (weisen|führen|schulen|arbeiten) (dich|euch) ... ein; (lernt|lernen) (dich|euch) ... an; (bildet|bilden) (dich|euch) ... aus;
    (arbeitet|lernt|fuchst) man sich ... ein; (lernst|lernen|erfährst|erfahren) (du|sie) ... (seminar*|kurs*|werkstatt|akademie|schulung*|ersten woche|ersten tagen|ersten wochen|bei uns|hier|von uns|im haus); (übst|üben|trainierst|trainieren|probst|proben) (du|sie) ... (mit|bei|an|im|am|unter|gespräche|anrufe|vorher|trocken*);
    coacht (dich|sie) ...; (wird|werden) ... (gecoacht|angeleitet|unterwiesen|angelernt|eingelernt); an (der|deiner|ihrer) seite (des|der|deines|ihrer|ihres|einer|eines|erfahrener*) ... (vorgänger*|vorgängerin|kolleg*|stelleninhaber*|chefin|meister*|ausbilder*|mentor*);
    (gemeinsame zeit|überlappung|übergabezeit|parallel*) mit ... (vorgänger*|herrn *|frau *|stelleninhaber*|kolleg*); lernzeit*; lernpate*; lernpatin*; (nötige|notwendige|erforderliche|fachliche|ganze) (wissen|rüstzeug|handwerkszeug|know-how|fachwissen|produktwissen) (vermitteln|bekommst|bekommen|lernst|lernen|geben|erhältst|erhalten|bringen|eignest) ...;
    vorbereitung # (tage|wochen); (sitzt|sitzen|steht) (anfangs |zuerst |immer |) (jemand|eine kollegin|ein kollege|wer|eine patin|ein pate) ... neben (dir|ihnen); bis dahin (hilft|begleitet|unterstützt|sitzt|hört) (dir|ihnen|dich|sie|jemand) ...; (fachausweis|zertifikat|lehrgang|ausbildung|kurs|abschluss|meister|diplom) ... wir (zahlen|bezahlen|übernehmen|finanzieren) (ihn|es|sie|das|die kosten|dir|ihnen) ...;
    nehmen uns ... zeit für (dich|sie); (einarbeitungs|schulungs|lern|einführungs)(tage*|plan|woche*|zeit|phase|block|blöcke|paket|video*); (wirst|werden) (du |sie |) ... (gründlich|sorgfältig|behutsam|schrittweise|intensiv|langsam) ... (vorbereitet|eingearbeitet|eingeführt|angelernt|herangeführt);
    (bekommst|bekommen|wird|kriegst) ... ... (gezeigt|erklärt|beigebracht|vermittelt);
    (am anfang|anfangs|zu beginn|in den ersten (wochen|tagen)|die erste* (zeit|wochen|woche)) ... (nie|nicht|niemals) (allein|alleine|auf dich gestellt);
    (gemeinsam|zusammen|seite an seite) mit (deiner|deinem|ihrer|ihrem|einer|einem) (patin|paten|mentor|mentorin|buddy|coach|götti|gotte|trainer*|erfahrenen);
    (nehmen|nimmt|lassen) ... zeit ... ... (erklären|zeigen|einzuarbeiten|beizubringen|anzulernen|vorzubereiten);
    (niemand|keiner|nicht|nie|keinen|niemanden|statt|anstatt) ... (ins|im) kalte* wasser;
    (wirst|werden|führen|führt|machen|macht|führt man|begleitet) ... ... (herangeführt|vertraut gemacht|eingeführt|heran|vertraut|angelernt|eingewiesen|eingearbeitet);
    (hospitierst|hospitieren|hospitation*|lernphase|lernwoche*|theoriewoche*|rollenspiel*|übungsfälle*|übungsgespräche*|testanrufe*|probeanrufe*|trockenübung*|erfundenen fällen|fallbeispiel*);
    (erst|zuerst|zunächst|anfangs|am anfang|zu beginn|erst mal|erst einmal|vorher) ... (hörst|hospitierst|hören|zuhören|zuschauen|schaust|begleitest|läufst|lernst|übst|üben|mithören|schauen) (du |sie |)... (zu|mit|erst|nur|bei|neben|einem|einer|alles|in|von|über|wie);
    (hörst|schaust|läufst|hospitierst|lernst|übst) du (erst|zuerst|zunächst|anfangs|erst mal|erst einmal|zunächst einmal);
    zum (start|einstieg|auftakt|anfang|beginn) ... (woche*|tage*|schulung|theorie|kurs*|training|unterricht|intensiv*);
    theorie und praxis; theorie* (woche*|teil|block|unterricht);
    (vorgänger*|bisherige stelleninhaber*|die kollegin die geht) ... (übergibt|zeigt|arbeitet|weist|führt|bleibt|erklärt|nimmt);
    übergabe (durch|mit|von) (deine*|ihre*|der|dem|die|den|vorgänger*|herrn|frau) (vorgänger*|stelleninhaber*|bisherige*|kolleg*|) ...; übergabezeit;
    (bringt|bringen|zeigt|zeigen|lernt|lehrt|erklärt) (dir|ihnen|dich) ... (kniff|handgriff|kniffe|handgriffe|trick|tricks|abläufe|das handwerk);
    (allein|alleine) (gelassen|lassen) (wir|wirst|werden) ... (nicht|nie|keinen|niemanden);
    (lassen|lässt) (dich|sie) ... (nicht|nie) allein;
    (wir|) (üben|trainieren|proben) ... mit (dir|ihnen);
    (sitzt|begleitet|steht|hört|läuft) ... (erfahrene*|kollege|kollegin|coach|trainer*|mentor*|patin|pate|götti) ... (neben dir|an deiner seite|zur seite|mit|neben ihnen|an ihrer seite);
    (bis du|bis sie) ... (sicher|sattelfest|fit) (bist|sind|fühlst|fühlen);
    (sitzt|hörst|läufst|begleitest|schaust|lernst|gehst|fährst) (du |)... (ersten|erste) (wochen|woche|tage|tagen|monat|schichten);
    (ersten|erste) (# |paar |beiden |)(wochen|woche|tage|tagen|monat|monate|schichten) (sitzt|sitzen|hörst|hören|läufst|laufen|begleitest|begleiten|schaust|schauen|gehst|gehen|lernst|lernen) (du|sie);
    (schaust|schauen|guckst|gucken|sehen|siehst) ... über die schulter;
    (zweites|zweiten|zweite) (headset|hörer|kopfhörer);
    bevor (du|sie) (allein*|selbst*|selber|eigene|eigenständig*|solo|ohne hilfe|an die leitung|an die kunden);
    (nimmt|nehmen) ... (dich|sie) an die hand;
    (nimmt|nehmen) ... unter (die |)(fittiche|ihre fittiche|seine fittiche);
    einführungs(programm*|phase|woche|wochen|tag|tage|kurs*|schulung*|zeit|monat*); trainee(-| |)programm*; für die einführung; (zur|die|eine|einer|gründliche|sorgfältige|mehrtägige|fundierte) einführung (in den|ins|in die|in das|in deine|in ihre|bei|#|mit|dauert|am|im); (götti|gotte) ... (begleitet|begleiten|dabei); (begleitet|begleiten|führt|führen) (dich|sie) ... ... (einführung*|programm|ersten|erste|wochen|tage*); doppeldienst*; (läufst|läuft|laufen|mitlaufen) ... (mit|nebenher); (lernst|lernen) ... (system|kassensystem|haus und technik|abläufe*|sortiment) kennen; am einführungstag; (zeigt|zeigen) (ihnen|dir|euch) ... (ersten|erste) (woche|wochen|tage*|schicht*); (ersten|erste) (woche|tage|wochen) ... (zu dritt|zu zweit|tandem|begleitet|an der seite); tandem (in der|mit|am|im); bootcamp*; läuft ... (kollege|kollegin|jemand) ... mit; (bilden|schulen|lernen) (dich|sie) ... (aus|ein|an); einführung (durch|mit|in); (hausinterne*|hauseigene*|firmeneigene*|interne*|eigene*) akademie; (bilden|bildet) (wir |) (dich|sie|euch) ... ... aus; (erklärt|erklären|zeigt|zeigen) (ihnen|dir|euch) ... (kollege|kollegin|in aller ruhe|alles|schritt*|programm|system|video); (lernst|lernen) (du|sie) ... (alles|system*|handwerk|grundlagen); (arbeiten|lernen|führen|schulen|trainieren|coachen) wir (dich|sie|euch) ... (ein|an|aus|fit|heran); (wir|) (machen|machen wir) (dich|sie) fit; (bringen|zeigen|erklären|vermitteln) wir (dir|ihnen) ...; (vermitteln|beibringen) ... (akademie|schulung); (dich|sie) ... (einarbeiten|anlernen|einschulen|fit machen); (fährst|gehst|läufst|hörst|sitzt) ... (mit|neben|bei) (einem|einer|kolleg*|erfahrenen) ...; einlernen; eingelernt; einlernphase; einlernzeit; (ersten|erste) # (wochen|tage*|monate*) ... (lernst|lernen|begleit*|einarbeit*|schulung*|mitlaufen|zuhören); schnupperwoche; shadowing; bootcamp; intensivkurs*; startkurs*; einstiegskurs*; starterwoche*; onboarding(-| )(phase|programm|woche*); einweisung*; anlernen; angelernt; anlernphase; anlernzeit; (lernen|lernt) (wir |) (dich|sie|studierende*|dir|wieder*|quer*) ... an; (arbeitet|arbeiten) (wir |) (dich|sie) ... ein; (bringen|bringt) (wir |) (dir|ihnen) ... bei; (lernst|lernen) (du|sie) ... (von|bei|in den ersten|in der) ...; (zeigen|zeigt|erklären) (wir |) (dir|ihnen) ...; (ein|eine|einen|einem|einer|mit|dein|deinem|ihrem|ihr|durch|festem|festen|feste|fester|eigenem|eigener|erfahrene*) (festen |festem |eigenen |eigenem |persönlichen |erfahrenen |)(pate|patin|paten|mentor|mentorin|buddy); (grund|produkt|start|basis|anfangs|fach|verkaufs|vertriebs|telefon|kommunikations|system|software|gesprächs|online|inhouse|präsenz|intensiv|einstiegs|einführungs)(-| |)(schulung*|ausbildung|training*|coaching*); schulungs(wochen|tage*|zeit|phase); lehrgang*; begleitet dich ... (ersten|wochen|tage*|anfang); an die hand; gründlich ein; einarbeitung*; einarbeitungs(phase|zeit|plan|programm|konzept);
    ${GOOD} (einarbeitung|schulung*|einschulung*|training*|einführung|qualifizierung|produktschulung*|onboarding*|coaching*|grundschulung|basisschulung);
    (gezielte*|interne*|intensive*|mehrwöchige*|betriebliche*) (qualifizierung*|ausbildung); not-duties:einschulung*; not-duties:schulung*; produktschulung*; schulungsphase; grundschulung; not-duties:trainings; trainingsphase; training on the job; not-duties:onboarding*;
    (teilnahme|teilnehmen|nimmst|nehmen|besuch) ... (an|von) ... (schulung*|training*|einschulung*); nach (der|einer|deiner|ihrer|erfolgter|abgeschlossener|bestandener) (intensiven |gründlichen |ersten |kurzen |) (schulung|einschulung|produktschulung|schulungsphase|trainingsphase|grundschulung|anlernphase|anlernzeit);
    wir ... (dich|sie|euch) ... (schulen|einarbeiten|ausbilden|anlernen|einlernen); (wir|) (schulen|schult|coachen) (wir |)(dich|euch|sie) ...; wir schulen; (ein|zwei|drei|vier|fünf|sechs|acht|mehr)(tägig|wöchig|monatig)* (training*|schulung*|kurs*|seminar*|ausbildung|lehrgang*|programm*); (dich|sie|euch) ... (eingearbeitet|geschult|angelernt); (lassen|lässt) (dich|sie) ... (schulen|einarbeiten);
    (wirst|werden) ... (eingearbeitet|geschult|eingeschult|ausgebildet|trainiert);
    (onboarding |)buddy(-| |)(programm*|system*); mentoring*; mentorenprogramm; patenprogramm; patensystem; not-duties:coaching*;
    # wochen (schulung*|training*|einarbeitung|einschulung|ausbildung)`,
  paid: `(bezahlte*|vergütete*|voll bezahlte*)
    (einarbeitung*|schulung*|einschulung*|training*|ausbildung|schulungsphase|trainingsphase|produktschulung*|grundschulung)`,
  weeks: `# (wochen|wöchige*|woche) (bezahlte* |intensive* |umfassende* |dauernde* |lange |vollzeit
    |)(einarbeitung*|schulung*|einschulung*|training*|grundschulung|ausbildung|schulungsphase|einarbeitungszeit|einarbeitungsphase|onboarding);
    #-wöchige* (bezahlte* |intensive* |umfassende*
    |)(einarbeitung*|schulung*|einschulung*|training*|grundschulung|ausbildung|onboarding);
    (einarbeitung*|schulung*|einschulung*|training*) ... # (wochen|wöchige*)`,
  days: `# (tage*|tägige*) (bezahlte* |intensive* |)(einarbeitung*|schulung*|einschulung*|training*);
    (einarbeitung*|schulung*|einschulung*|training*) ... # tage*`,
  months: `# (monate*|monatige*) (bezahlte* |intensive*
    |)(einarbeitung*|schulung*|einschulung*|training*); (einarbeitung*|schulung*|einschulung*) ... #
    monate*`,
  abstain: `${trainingAbstain};
    (schnelle*|rasche*|zügige*|eigenständige*|selbstständige*|selbständige*|kurzfristige*) (einarbeitung|einarbeiten) ...; (fähigkeit|bereitschaft|lust|freude|interesse|offenheit|motivation|spaß) ... (einarbeitung|einarbeiten|einzuarbeiten|schulung*|weiterbildung*|training*) ...; (dich|sich) ... (einarbeiten|einzuarbeiten); arbeitest (du |) dich ... ein; arbeiten (sie |) sich ... ein;
    (nach|bei) (erfolgreicher|erfolgter|abgeschlossener) (einarbeitung|schulung) (und|ist|kannst|können|möglich|auch|besteht|#|bis) ...;
    (konzeption|erstellung|vorbereitung|organisation|durchführung|begleitung|planung|moderation|unterstützung) ... (*schulung|*schulungen|*training|*trainings|coaching*|onboarding*|workshop*) ...;
    (lernen|lernst) (sie|du) (uns|mich|das team|unser team|deine kolleg*|ihre kolleg*|die kolleg*|dein team|ihr team|die neuen|viele) ... ... ...; kennen(-| |)lernen; kennenzulernen; lernst (du |) alles rund um ...; (lernst|lernen) (du |sie |) (jeden tag|täglich|ständig|immer|kontinuierlich|nie aus|stets|gern|gerne|schnell) ...;
    (wirkst|wirken|mitwirkung|mitarbeit|mithilfe|unterstützt|unterstützen|unterstützung|beteilig*) ... (bei|an) ... (schulung*|training*|onboarding*|einarbeitung) ...; onboarding(-| )(team*|session*|call*|gespräch*|termin*|manager*|spezialist*|abteilung|prozess unser*|prozess für); (vom|beim|nach dem|während des) onboarding (bis|und|oder|unser*|neuer|der|ihrer|von) ...;
    schulungs(unterlage*|material*|teilnehm*|anbieter*|zentrum|zentren|leiter*|konzept*|video*|veranstalt*|raum|räume); (schulungen|trainings|onboarding|coaching) (unserer|der|neuer|von|für) (kund*|nutzer*|anwender*|partner*|händler*|mitarbeit*|kolleg*|teams|teammitglied*);
    (erwarten|verlangen|brauchen|vorausgesetzt|setzen|voraussetzung) ... ... (schulung|weiterbildung|fortbildung|ausbildung|einschulung|lehrgang|kurs) (in|zum|zur|als|im|für|bereits) ...; (coacht|coachen|coachst|übst|trainierst) (du|sie|dein team|ihr team|das team) (mit dem team|kolleg*|dein*|ihr*|das team|dem team|mitarbeit*|agent*) ...;
    sie (schulen|unterweisen|trainieren|instruieren) (die|den|das|unsere*|neue*|andere*|kund*|anwender*|nutzer*|kolleg*|landwirt*|ärzt*|lehr*|personal|teams|mitarbeit*|händler*|partner*|praxen) ...;
    (schulung*|einarbeitung|einschulung|anlernen|training|einarbeitungszeit) (entfällt|gibt es|bieten wir|können wir|findet|fehlt|haben wir|dafür) ... (nicht|keine|leider|nicht statt|keine zeit);
    (für|zum) (einarbeiten|anlernen|eine einarbeitung|eine schulung|schulungen|lange einarbeitung) ... (keine zeit|nicht|fehlt|bleibt);
    (ohne|keine) (lange |große |)(einarbeitung|einschulung|schulung|anlernzeit|einarbeitungszeit) ...;
    (verkauft|verkaufen|vertreibt|vertreiben|veranstaltet|veranstalten|anbieter|veranstalter|vermarktet|organisiert) ... ... (schulungen|trainings|kurse|weiterbildungen|fortbildungen|coachings|lehrgänge|bildungs*) ...;
    (seminare*|kurse*|lehrgänge*|webinare*|workshops) (und|oder|sowie) (schulungen|weiterbildungen|trainings|fortbildungen|coachings) (für|an) ...;
    (anmeldung*|buchung*|teilnehm*|kursteilnehm*) ... (schulungen|weiterbildung*|fortbildung*|trainings|lehrgänge*);
    (account management|customer success|vertrieb|support|beratung|csm) onboarding (oder|und) ...; (in|im|aus) ... onboarding oder (customer|account|kunden*|support) ...; (nach|ab) (der |deiner |ihrer |)(einarbeitung|einarbeitungszeit|einarbeitungsphase) (ist|sind|kannst|können|möglich|darfst|dürfen|home*|bis|ein|zwei); (führst|führen|hältst|halten|gibst|geben|leitest|leiten|konzip*|entwickel*|planst|planen|moderier*|organisier*|übernimmst|übernehmen) ... (coachings|schulungen|trainings|workshops|coaching|onboardings|webinare|schulung|training|einarbeitung); (schulst|schulen|trainierst|coachst|coachen|trainieren) ... (kolleg*|kund*|mitarbeit*|agenten|team|nutzer|anwender*); title: (onboarding*|training*|schulung*|coaching*|akademie); (unsere|unseren|unserer) ... paten; patenschaft*; (spender*|tier|kinder)pat*; (weiterbildung*|fortbildung*) (ist|erwartet|vorausgesetzt|abgeschlossen); (kund*|nutzer*|neukund*) ... (onboarding|einweis*|schulen); (durchführ*|planung|konzept*|vorbereit*|organis*) ...
    (schulung*|training*|coaching*|einarbeitung*) (für|von|neuer|unserer|der|und);
    (durchführung|planung|konzeption|organisation) von (schulung*|training*|coaching*|onboarding*);
    (einarbeitung|schulung|training|onboarding) (von|neuer|unserer)
    (mitarbeiter*|kolleg*|kund*|neuen|teammitglied*); schul(st|en|t) (kund*|mitarbeiter*|neue|anwender*);
    einarbeitung neuer; kundenschulung*; anwenderschulung*; krafttraining; personal training; bereitschaft
    zur (weiterbildung|fortbildung|einarbeitung); lernbereitschaft; weiterbildungsbereitschaft;
    (abgeschlossene*|erfolgte) (weiterbildung|fortbildung|schulung); weiterbildung (zum|zur) *wirt*;
    onboarding (von|neuer|unserer) kund*; kunden-onboarding`,
}
