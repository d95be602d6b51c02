/** What applicants must bring and what they are taught, as employers say it in passing. */
import { NO_MATTER } from './turns.ts'

const SCHOOLING =
  '(abschluss|schulabschluss|studium|ausbildung|berufsausbildung|lehre|abitur|abi|matura|zeugnis|zeugnisse|noten|schulnoten|diplom|diplome|titel|hochschulabschluss|bildungsabschluss|lehrabschluss|abschlüsse|uniabschluss|papiere)'
const NEEDED =
  '(erforderlich|nötig|notwendig|voraussetzung|vorausgesetzt|verlangt|gefordert|gefragt|pflicht|bedingung|muss|vonnöten|gewünscht|entscheidend|wichtig)'
const CONTACT =
  '(kundenservice|kundendienst|kundenkontakt|callcenter|contact center|contactcenter|support|hotline|servicecenter|verkauf|vertrieb|einzelhandel|handel|gastronomie|hotellerie|hotel|gastro|büro|telefon|schalter|headset|service|beratung|praxis|branche|baustellen|team)'
const FEW = '(einige|ein paar|mehrere|etliche|viele|wenige)'
const LEARN =
  '(lernst|lernen|zeigen|bringen|erklären|üben|trainieren|schulen|lehren|vermitteln|begleiten|machen|weisen|führen|coachen|qualifizieren|bilden|fit)'
const COURSE =
  '(crashkurs|grundkurs|einführungskurs|bootcamp|einführungstage|einführungswoche|einführungstagen|einführungswochen|einstiegswoche|einstiegsprogramm|startwoche|startphase|lernphase|traineephase|anlernphase|anlernzeit|einarbeitungszeit|einarbeitungsphase|schulungsphase|grundlagenschulung|startschulung|produkttraining)'

export const educationNone = `(fragen|fragt|suchen|schauen) (wir|hier) nicht (nach|auf) ${SCHOOLING}n*; nicht nach (zeugnissen|noten|abschlüssen|diplomen|titeln); (du|sie) (brauchst|brauchen|benötigst|benötigen) (dafür |hier |) (keinen|keine|kein) (bestimmte* |formale* |) ${SCHOOLING}; (taten|können|talent|charakter) ... als zeugnisse; (wie|was) (dein|ihr) ... (abschluss|zeugnis|titel) (heißt|ist|sagt) ... (nicht|keine|egal) ...;
    was nicht zählt ... (abschluss|zeugnis|studium|titel) ...; was wir nicht brauchen ... (zeugnisse|abschlüsse|diplome|studium);
    (studium|ausbildung|lehre|abitur|matura|abschluss|studiert|gelernt) oder (nicht|keins|keine|keines|auch nicht) ...;
    (abi|abitur|matura|studium|ausbildung|lehre) (oder|und) (nichts|keins|gar nichts) ...; nichts davon;
    (gelernt|studiert) (haben |hast |) (musst|müssen|brauchst|brauchen) (du|sie) ... (nichts|nicht|das nicht|kein*) ...;
    ob (du|sie) das gelernt (hast|haben) ... ${NO_MATTER}; ob (du|sie) ... (studiert|gelernt|fertig geworden|eine ausbildung|einen abschluss|abitur) ... ${NO_MATTER};
    (oder|und) einfach (talent|lust|herz|ein gutes gefühl) ; ${SCHOOLING} oder (einfach |) (talent|herz|köpfchen);
    (weder|ohne) ${SCHOOLING} noch ...; (einen |ein |eine |) ${SCHOOLING} (wird|werden|ist|sind) (hier |bei uns |für diese stelle |) (nicht|keine|kein) ${NEEDED};
    (ein |eine |) ${SCHOOLING} ist (ausdrücklich |wirklich |definitiv |) kein muss; ${SCHOOLING} (wollen|möchten|müssen|brauchen) (wir|sie|du) (keine|nicht|keinen|kein|gar nicht) ...;
    ${SCHOOLING} (interessieren|interessiert|kümmert|zählt|zählen) (hier |uns |bei uns |) (keinen|niemanden|nicht|keine|kaum) ...; (auf|nach) ${SCHOOLING} (schauen|achten|fragen|sehen|legen) (wir|hier) ... (nicht|keinen|kaum) ...;
    ein bestimmter (schulabschluss|abschluss|bildungsweg) ... ${NO_MATTER}; schulabschluss egal; bildungsweg egal; kein bildungsabschluss; (bildungsabschluss|schulabschluss) (wird |) nicht (vorausgesetzt|verlangt)`

export const educationSchool = `(schule|schulzeit) ... (mit der |mindestens |) (berufsreife|mittleren reife|reife) ...; berufsreife; (mittlere|mittleren|mittlerer) (reife|bildung|schulabschluss); hak(-| )matura; (lehre|ausbildung) oder (matura|abitur|matur|fachabitur);
    (gymnasiale|gymnasialer|kaufmännische|berufs) maturität; haupt- oder realschul*; (real|haupt|mittel|werkreal)schule (genügt|reicht|abgeschlossen|beendet); pflichtschul* (genügt|reicht)`

export const educationCollege = `(abschluss|prüfung) als (kaufmann|kauffrau|kaufleute|fachkraft|fachfrau|fachmann|kaufmann/-frau|fachangestellte*|mechatroniker*|elektroniker*|bürokauf*|bankkauf*|industriekauf*);
    als (medizinische*|zahnmedizinische*|kaufmännische*) fachangestellte* ... (mit prüfung|prüfung);
    (du|sie) (bist|sind) ... (anlagenmechaniker*|elektroniker*|mechatroniker*|techniker*|kaufmann|kauffrau|bürokauf*|bankkauf*|industriekauf*|versicherungskauf*|kfz-mechatroniker*|hotelfach*|fachangestellte*|elektriker*|handwerksmeister*|meister) ...;
    (bank|büro|verwaltungs|handels|versicherungs|hotel|verkaufs|industrie|gastro)lehre ...; (hast|haben) ... (einen |) (beruf|handwerk) (gelernt|erlernt);
    (examen|prüfung|staatsexamen) als (pflege*|medizin*|hebamme|mtra|mta|pta); kaufmännische* (grundbildung|berufsausbildung|berufsbildung); kaufmännische berufsausbildung;
    ohne ... (berufsausbildung|ausbildung|lehre|gesellenbrief|lehrabschluss) ... (können wir|geht|wird|stellen wir|verstehen|kommen|läuft) ... ... (nicht|leider nicht|nichts) ...;
    (kaufleute|fachwirte|bankkaufleute) für ...; ausbildung (kaufleute|kaufmann|kauffrau)`

export const educationBachelor = `lehrdiplom*; (du|sie) (hast|haben) ... studiert (fach|egal|was|und|oder) ...; (ein |) (fertiges|abgeschlossenes) (hochschulstudium|studium|fachhochschulstudium)`

export const educationGraduate = `(master|masterstudium|masterarbeit|masterabschluss) (in|der|im|muss|sollte|ist|hast|haben) ...; (abgeschlossenes|abgeschlossene) (masterstudium|master-studium|magisterstudium); deine masterarbeit ...; ihre masterarbeit ...; promovierte* ...; approbierte* ...`

export const educationAbstain = `(unsere|unserer) (kunden|nutzer|mitglieder|anrufer|teilnehmer) (machen|studieren|absolvieren|schreiben|lernen|besuchen) ...;
    (ausbildung|lehre|studium|berufsausbildung|abschluss) (wär|wäre|wären|ist|sind) (recht|schön|prima|toll|nett|gut|gern gesehen|super|klasse|willkommen|ideal|von vorteil|hilfreich) ...;
    (im idealfall|idealerweise|am liebsten|gern|bestenfalls) (hast|haben) (du|sie) ... studiert; zwischen bachelor und master;
    (eingeschrieben*|immatrikuliert*) (im|in|bist|sind|sein) ...; nach ... studium; (studium|bachelor|master) (begonnen|angefangen|abgebrochen)`

export const experienceYears = `# (jahre|jahr|jahren) (oder länger |oder mehr |und mehr |lang |) (ein team|teams|menschen|leute|mitarbeiter|mitarbeitende|agenten|schichten|kunden|anwender|versicherte|patienten) ... (geleitet|geführt|betreut|beraten|verantwortet|gesteuert|angeleitet);
    # (jährchen|jährchens) ... ${CONTACT}; halbes jahrzehnt (am|im|an|in|erfahrung|praxis|${CONTACT}) ...; unter # (jahren|jahr) ... (schwer|schwierig|nicht|kaum|laden|eng);
    # (bis|-|–) # (jahre|jahren|jahr) ... (praxis|*praxis|erfahrung|*erfahrung|als|im|in|bei|am); (mindestens |) # (jahre|jahr) (oder länger|oder mehr|aufwärts) ...;
    seit (wenigstens |mindestens |gut |) # (jahren|jahr) (arbeiten sie|arbeitest du|sind sie|bist du) ...; auf # (jahre|jahr) ... (zurückblicken|zurückblickst|zurück|verweisen) ;
    # (jahre|jahr) ${CONTACT}; # (jahre|jahr) (sollten|sollen|müssen|dürfen) es (schon |) sein; # (jahre|jahr) ... (ganz gleich|egal) ob ...;
    # (jahre|jahr) (lang |) kunden betreut`

export const experienceSome = `(kenntnisse|routine|praxis) aus (dem|der|einem|einer) ${CONTACT} ...; ${FEW} (jahre|jährchen|monate) ... (in|im|an|am|auf|als|bei|mit|hinter) ... (verbracht|gearbeitet|gesammelt|gesessen|gestanden|sollten|solltest|hinter) ...; ${FEW} (jahre|monate|jährchen) (erfahrung|praxis|berufserfahrung) ...;
    ${FEW} jahre (in|im|auf|am|an|als|bei) ... ... verbracht; (kennst|kennen) ... ... aus (früheren|anderen|deinen bisherigen|ihren bisherigen|vorigen) (jobs|stellen|tätigkeiten|berufen|aufgaben);
    (luft|callcenterluft|praxisluft) ... geschnuppert; (weil|denn|da) (du|sie) es schon (getan|gemacht|erlebt) ...; (bist|sind) (du |sie |) im (kundendienst|kundenservice|verkauf|support|vertrieb) (zu hause|zuhause|daheim);
    (ganz |völlig |) ohne ... (*erfahrung|erfahrung|praxis|berufspraxis|vorkenntnisse) (wird es|geht es|ist es|tust|tun|hast|haben|kommst|kommen|klappt es|läuft es) ... (schwierig|schwer|nicht|eng|kaum|hart) ...;
    wer nie ... (gearbeitet|telefoniert|verkauft) ... (schwer|schwierig|nicht glücklich|falsch) ...; (am|hinter dem|an der) (schalter|headset|hörer|theke|tresen|telefon) ... schon (einmal|mal|öfter) (gestanden|gesessen|gearbeitet);
    ein (gutes |) halbes jahr ... ... (hinter (dir|ihnen|sich)|gearbeitet|mitbringen|haben)`

export const experienceNone = `ob (du|sie) aus (der|dem|einer|einem) (pflege|verkauf|handel|gastro*|hotel*|einzelhandel|büro|handwerk|schule|praxis|industrie|friseur*|küche|lager|produktion|kita) ...; kenntnisse (der|in der|aus der) branche (erwarten|verlangen|brauchen|fordern|sind|setzen) (wir |) ... (nicht|keine); (erfahrung*|*erfahrung|praxis|vorkenntnisse|vorwissen|routine|branchenkenntnisse|*kenntnisse) (brauchst|brauchen|braucht|benötigst|benötigen) (du|sie|man|es) (keine|nicht|nicht mitzubringen|gar keine|dafür keine|dafür nicht);
    (erfahrung|praxis|*erfahrung) (ist|wäre|wär) (schön|nett|gut|prima|toll|hilfreich|super|fein|willkommen) (ohne|aber|muss|geht|jedoch|doch|,) ... (ohne|nicht|auch|muss) ...; ohne geht es (aber |) (auch|genauso|ebenso);
    (wichtiger|mehr wert|mehr zählt) ... als (jede |) (erfahrung|berufserfahrung|praxis|*erfahrung|lebenslauf|vorkenntnisse|lebensläufe);
    (musst|müssen|brauchst) (du |sie |) (noch nie|vorher nicht|bisher nicht|noch nicht) ...; nicht nach (lebenslauf|lebensläufen|vita|papier|erfahrung);
    (ganz gleich|egal|gleich|gleichgültig|unabhängig davon) (aus welchem beruf|aus welcher branche|aus welcher ecke|was|wo|als was) (du|sie) (bisher |vorher |zuvor |früher |bislang |ursprünglich |) (kommst|kommen|gemacht|gearbeitet|gelernt|warst|waren|tätig) ...;
    ob berufseinsteiger* oder (alter hase|profi|alte häsin) ...; (interessiert|kümmert|stört|juckt) (uns |) (nicht|wenig|kaum) (wo|was|woher|ob|welche*) ...;
    von der (berufserfahrung|erfahrung) her (sind|bist) (sie|du) (ganz |völlig |) frei; auch (absolvent*|schulabgänger*|berufsanfänger*|hochschulabsolvent*) (kommen|sind|willkommen|gern|können|in) ...;
    frisch (ab|aus|von|nach) (abschluss|der|dem|ausbildung|schule|uni|studium|lehre|der ausbildung) ...; (direkt|gleich) (nach|von|ab) (dem |der |) (abschluss|schule|studium|uni|ausbildung|lehre) ...;
    (vorwissen|vorkenntnisse|erfahrung|ahnung) haben (wir|alle|die meisten) (am anfang|anfangs|zu beginn) (auch |) (nicht|keine|keins) ...; (niemand|keiner|kaum einer) ... (hatte|hat|konnte|kannte) (das |es |so etwas |) (vorher|vor dem start|am anfang|zuvor|schon) ...;
    (zuletzt|zuvor|vorher|früher) (haben|waren|kam|kamen) ... (bäcker*|friseur*|köch*|kellner*|verkäufer*|lehrer*|hausmann|hausfrau|tänzer*|elektriker*|erzieher*|maler*|florist*|taxifahrer*) ...; vom (friseur|bäcker|koch|kellner|maler|lehrer|elektriker|schreiner|gärtner) bis ...;
    quereinsteig*; querwechsl*; (wer|wenn) ... (zuhören|freundlich|reden|lächeln|mitdenken) kann ... (lernt|bringen|zeigen) ...; alles (andere|weitere|übrige) lässt sich lernen; (lernt|lernst|lernen) (den rest|alles andere|das übrige) (hier|bei uns|schnell|von uns) ...; lässt sich (alles |) lernen;
    (zwingend|unbedingt|bedingung|pflicht|nötig|notwendig) (ist|sind) (das|sie|es) (aber |) nicht; mit und ohne (berufserfahrung|erfahrung|vorkenntnisse|praxis)`

export const experienceAbstain = `(unsere|die|alle) (ingenieur*|entwickler*|kolleg*|trainer*|techniker*|coaches|ausbilder*|berater*) ... (sind|haben|bringen) ... (alte hasen|erfahren*|jahre) ...; (alter|alte|einem alten) hase* ... (neben|zeigt|hilft|erklärt|begleitet|an deiner|an ihrer) ...; neben (dir|ihnen) ... (alter hase|alte hasen) ...;
    (deine|ihre) (teamleiter*|chefin|teamleitung|mentor*) (bringt|hat|kommt) ... jahre ...; familienphase`

export const trainingGiven = `(am anfang|zu beginn|zum start|zuerst|anfangs|vorab|zunächst) (steht|stehen|gibt es|kommt|folgt|bekommst|erwartet|erhältst|bekommen|erhalten|besuchst|besuchen|durchläufst) (du |sie |dich |) ... (seminar|kurs|schulung|training|lehrgang|workshop|einführung*|theorie*|praxisphase|kennenlern*); # (seminar|kurs|lehrgang|workshop|theorieblock|theoriephase|basiskurs|basistraining); (begleiten|führen|leiten|arbeiten|bringen|erklären|zeigen) (wir |) (dich|dir|sie|ihnen|euch) ... schritt für schritt ...; (lernst|lernen) (du |sie |) (von|bei) (den besten|profis|erfahrenen|alten hasen|unseren besten|den profis|den alten hasen|echten profis); ${COURSE}; # (tage|wochen|tägige*|wöchige*) (bezahlte* |intensive* |gründliche* |) (kurs|lehrgang|einweisung|einführung|workshop|praxisphase|lehrzeit); (deine|ihre|die|eine) (gründliche |intensive |bezahlte |) (einführung|einweisung) (dauert|beträgt|umfasst|läuft|von|erfolgt|über|durch|ins|in das|in die); (angeleitet|eingewiesen|angelernt|herangeführt|unterwiesen|ausgebildet|fit gemacht|eingelernt) (wirst|werden|von|durch|bis|in); (von|durch) ... (kolleg*|profis|paten|mentor*|buddy|coach|team) ... (angeleitet|eingewiesen|angelernt|begleitet|eingelernt);
    (fürs|für das|zum|für dein|für ihr) (einarbeiten|einlernen|anlernen|lernen|üben) (nehmen|bekommst|bekommen|hast|haben|ist|gibt|planen) ...; (an # tagen|# tage|zunächst|vorab) einweisen; einweisen (zu lassen|wir|lassen);
    (die|deine|ihre) (# |drei |ersten |) (wochen|tage) laufen (online|bei uns|im|in|bezahlt) ...; bis du (dich |) (sicher|sattelfest|fit) ...; schulbank (drücken|drückst); (drückst|drücken) ... schulbank;
    (die ersten|in den ersten|während der ersten) (# |paar |) (tage|tagen|wochen|monate|monaten) (hörst|sitzt|hören|sitzen|lernst|lernen|läufst|laufen|begleitest|begleiten|schaust|schauen|übst|üben|bekommst|zeigen|nehmen) ...; (tandem|patin|pate|paten|buddy|mentor|mentorin|coach) (begleitet|an deiner|an ihrer|hilft|steht|zeigt|führt) ...;
    (begleitet|unterstützt|coacht|führt) (dich|sie) ... (coach|buddy|mentor*|pate|patin|trainer*|tandem) ...; unter anleitung; (steile|steilen) lernkurve; zum (start|einstieg|auftakt|beginn) (lernst|lernen|gibt es|zerlegst|zerlegen|sitzt|sitzen|durchläufst|durchlaufen|erwarten|bekommst|bekommen) ... ${LEARN}`

export const trainingAbstain = `(schreibst|schreiben|erstellst|erstellen|entwickelst|erarbeitest|planst|planen|koordinierst|verantwortest) ... (einarbeitungsplan|einarbeitungspläne|schulungsplan|schulungsunterlagen|schulungen|einarbeitung|trainingsplan|lernmaterial*) ...; zeit zum (anlernen|einarbeiten) ... (keiner|niemand|nicht|fehlt|keine) ...; (keiner|niemand) ... zeit (zum|für) (anlernen|einarbeiten|einarbeitung|schulung) ...;
    (machst|führst|begleitest|gibst|hältst|übernimmst|leitest) (du |) (die |das |) (onboardings|onboarding|kick-offs|webinare|demos|kurse|lehrgänge) ...; onboarding in (videocalls|videokonferenzen|calls|workshops); onboardings; (nach dem kauf|nach vertragsabschluss|ab vertragsunterschrift) ... onboarding ...;
    (kunden|nutzer|anwender|händler|lehrkräfte|praxen|betriebe) ... (lehrgang|kurs|workshop|einweisung|einführung|crashkurs) ...; (einführung|einweisung|kurs|lehrgang|workshops*) (von|der|des|unserer|bei|neuer|für) (kund*|produkt*|software|system*|handelsketten|nutzer*|neuen) ...; (erste|kurze) einweisung (der|für|von) kund*; (datenschutzschulung|schulung) ... (schon|bereits) ... absolviert ...; (kurse|kurs|lehrgang|lehrgänge|workshops) (verkauf*|buch*|umbuch*|anmeld*|teilnehm*|plätze*|an unserer)`

export const licenceDriving = `klasse b; (rosa|rosaroter|grauer) (schein|lappen); (besitz|inhaber*) (eines|des|einer) (gültigen |) (führerscheins|führerausweises|fahrerlaubnis|lenkberechtigung) ...; führerscheins (der|klasse|b)`
export const licenceSecurity = `(ihk-prüfung|ihk prüfung|sachkundeprüfung|prüfung|unterrichtung|sachkunde) ... (34a|§ 34a) ... (vorliegen|vorliegt|abgelegt|bestanden|voraussetzung|erforderlich|muss) ...; bestandene (ihk-|)prüfung nach ... 34a`
export const licenceAbstain = `(mieter*|kund*|fahrer*|kundinnen|gäste*|anrufer*|leute) (müssen|muss|brauchen|haben|fragen|wollen|möchten) ... ... (führerschein*|fahrausweis*|führerausweis*|fahrerlaubnis) ...; (fragen|anfragen|fristen|themen|auskunft|auskünfte|informationen) ... (zulassung|führerschein*|einschreibung|zulassungen) ...; (fristen|einschreibung|semesterbeitrag|bafög|studium|studienplatz) ... zulassung; zulassung (fristen|und einschreibung|zum studium) ...`
