import type { TopicLexicon } from '../lexicon.ts'
import {
  educationAbstain,
  educationBachelor,
  educationCollege,
  educationGraduate,
  educationNone,
  educationSchool,
  experienceAbstain,
  experienceNone,
  experienceSome,
  experienceYears,
} from './demand-turns.ts'
import { NO_MATTER } from './turns.ts'

export const modality: TopicLexicon<'modality'> = {
  alike: `ebenso; ebenso wenig; ebensowenig; genauso; genauso wenig; genausowenig; auch nicht; auch keine*; desgleichen; gleichfalls; ebenfalls; dito`,
  preferred: `(optimaler|idealer|möglicher|schöner) weise; (wär|wäre|wären) (recht|fein|ideal|prima|klasse|nett|gut|uns recht); wär (schön|toll|super|was); (hättest|hätten|hast|haben) (du|sie) (die |)(besten|gute|beste|bessere) (karten|chancen);
    (freut|freuen|würde|würden) (uns|wir uns) (sehr |besonders |)(über|freuen);
    (punktest|punkten) (du|sie) ...; sammelst du (pluspunkte|bonuspunkte); umso besser; wäre das i-tüpfelchen; gibt (plus|bonus)punkte;
    (idealerweise|im idealfall|bestenfalls|vorzugsweise|gerne|gern|optimalerweise|am liebsten) (verfügst|verfügen|bringst|bringen|hast|haben|besitzt|besitzen|kennst|kennen|kannst|können) (du|sie|); erwünscht; (ebenso |auch |genauso |)gern* (lernen|sehen|nehmen|kennen); gern (auch |)gesehen; obendrauf; obendrein; mega; jackpot; (wäre|ist) (ein |)(sahnehäubchen|hit|knaller|kirsche*); von vorteil; wünschenswert; idealerweise; im idealfall; vorzugsweise; bevorzugt; gerne
    gesehen; gern gesehen; gerne auch; ein plus; ein pluspunkt; hilfreich; vorteilhaft; optimalerweise;
    optimal; ideal; wäre (schön|toll|super|ein vorteil|wünschenswert|ideal|von vorteil|hilfreich); nice to
    have; willkommen; nützlich; bestenfalls; gewünscht; wünschen wir uns; am liebsten; von nutzen;
    pluspunkt; ein bonus; vorteil; freuen wir uns`,
  waived: `oder (eben |halt |) (auch |) (nicht|gar nicht|gar nichts|nichts); kein (hinderungsgrund|ausschlussgrund|hindernis|beinbruch|drama|ko-kriterium|k o kriterium|stolperstein|problem wenn);
    (macht|schadet) nichts;
    nicht (schlimm|weiter schlimm|tragisch|so wild);
    geht's auch ohne;
    geht es auch ohne;
    geht auch ohne;
    auch ohne bist du;
    stört (uns |)(nicht|niemanden|keinen);
    (jedoch|aber|aber auch|doch) (nicht|keine|kein) (bedingung|pflicht|muss|voraussetzung|vorausgesetzt); nicht bedingung; muss (aber |)nicht sein; muss keine sein; (sind|ist) kein kriterium; (keine|kein|keinen|keins) (nötig|erforderlich|notwendig|vonnöten|gefordert|verlangt); zweitrangig; egal; unwichtig; nicht wichtig; (spielt|spielen) ... keine rolle; (interessiert|interessieren) uns nicht; (brauchst|brauchen|musst|müssen) (du|sie) ... (nicht|keine|keinen|kein); (verlangen|erwarten|brauchen|fordern) wir (nicht|keine|keinen); setzen wir nicht voraus; (wird|werden) nicht (verlangt|vorausgesetzt|gefordert|erwartet); ebenso wenig; ebensowenig; schon gar nicht; (legen|legt) ... (keinen|nicht) ... wert; nicht (verlangt|vorausgesetzt|gefordert|pflicht|ausschlaggebend|relevant); kein thema; keine pflicht; keine bedingung; keine rolle; fragen wir nicht; kein (ausschlusskriterium|hindernis);
    nicht (erforderlich|notwendig|nötig|zwingend|vorausgesetzt|voraussetzung|zwingend
    erforderlich|unbedingt|zwingend notwendig|entscheidend|ausschlaggebend); kein muss; keine
    voraussetzung; nicht zwingend; aber kein muss; keine bedingung; zweitrangig; nebensächlich`,
  required: `pflicht; bedingung; gefordert; verlangt; verlangen; (solltest|sollten|musst) (du|sie) ... (haben|mitbringen|sein|besitzen|vorweisen|verfügen); bringst du mit; bringen sie mit; (brauchst|brauchen|benötigst|benötigen) (du|sie); unerlässlich; unverzichtbar; zwingende; ist ein muss; erforderlich; voraussetzung; vorausgesetzt; zwingend; notwendig; unbedingt; mindestens; muss;
    müssen; nötig; verfügst; verfügen; erwarten; setzen wir voraus; min; mind; benötig*`,
  abstain: `(fach|fachrichtung|richtung|studienfach|studienrichtung|schwerpunkt) (ist |spielt |) (uns |dabei |hier |) (egal|zweitrangig|keine rolle|gleich|nebensache); egal (welche richtung|welches fach); egal (aus|in|ob|welche*|woher|wo|wie|wann|für)`,
}

export const education: TopicLexicon<'education'> = {
  named: `(formale|formelle|formalen) (qualifikation*|bildung*|abschlüsse|ausbildung); was (du|sie) ... gelernt (hast|haben); abschlüsse; zeugnisse; schulnoten; diplome; papiere; studienabschlüsse; schulzeugnis*; noten; schulisches; formale* bildung`,
  'none-required': `${educationNone};
    (was|welche noten|welcher abschluss|welche note) (auf|in) (deinem|ihrem) (zeugnis|lebenslauf|diplom|abschlusszeugnis|schulzeugnis) steht ... ${NO_MATTER};
    (mensch|persönlichkeit|charakter|haltung|motivation|einstellung|herz|stimme|art|einsatz|talent|können) ... (nicht|statt|und nicht|mehr als|wichtiger als|vor|anstatt|mehr wert als) (der |das |dein |ihr |die |dem |ein |)(abschluss|zeugnis|zeugnisse|diplom|noten|papier|titel|schulabschluss|formale*|schulbildung);
    (abschluss|schulabschluss|zeugnis|zeugnisse|diplom|diplome|noten|abschlüsse) (suchen|verlangen|brauchen|prüfen|erwarten|wollen|lesen|interessieren|zählen|lassen|können) (wir|uns|sie|du|hier|bei uns) ... (nicht|keinen|keine|nie|wenig|zu hause|zuhause|daheim|stecken);
    (egal|gleich|unwichtig|nebensächlich|wurscht|schnuppe|einerlei) (ist |uns |ist uns |) (welche*|welchen|was für ein*) ... (abschluss|schule|ausbildung|zeugnis*|lehre|diplom);
    (ohne|auch ohne|mit und ohne|kein|keine) (formale* |bestimmte* |besondere* |)(schulabschluss|abschluss|berufsabschluss|ausbildung|lehre|studium|matura|abitur|zeugnis|diplom) (willkommen|gern|möglich|bist|sind|kannst|können|hast|haben|klappt);
    (ob|egal ob) ... (abitur|matura|hauptschule|studium|lehre|ausbildung|abschluss|studiert|gelernt) ... ${NO_MATTER};
    (studiert|gelernt) oder (nicht|ungelernt|angelernt) ...;
    kein (hinderungsgrund|ausschlussgrund|hindernis|muss|drama|beinbruch|problem) ... ... (abschluss|ausbildung|abitur|matura|studium|lehre|zeugnis*|diplom|lehrabschluss|schulabschluss);
    (zeugnisse|noten|abschlüsse|diplome|schulnoten|zertifikate|urkunden|schulabschlüsse|titel) ... ... (schublade|zuhause lassen|zu hause lassen|daheim lassen|nebensache|egal|unwichtig|zweitrangig|nicht sehen|nicht wichtig|nicht interessier*|uns nicht|kein gewicht|keine rolle|ordner);
    (zeugnisse|noten|abschlüsse|diplome|schulnoten|zertifikate) (schauen|sehen|prüfen|verlangen|brauchen|lesen|zählen|wollen) (wir |hier |bei uns |)(uns |) (nicht|keine);
    mit oder ohne (abschluss|ausbildung|schulabschluss|abitur|lehre|matura|studium|diplom|berufsausbildung);
    (welchen|welche|welches) (abschluss|schule|ausbildung|schulabschluss|lehre|diplom) (du|sie) ... ... (egal|keine rolle|zweitrangig|gleich|unwichtig|nebensache|schnuppe);
    (statt|anstatt|anstelle) (von |)(zeugnissen|noten|abschlüssen|diplomen);
    (auch |)(schulabbrech*|studienabbrech*);
    (schulnoten|zeugnisse|noten|abschlüsse|diplome) (interessieren|zählen|zeigen|brauchen|brauchst|wollen) ... (nicht|keine|weniger|kaum|nie) ...; (mit|ob mit) oder ohne (abschluss|abitur|studium|ausbildung|matura|lehre) ...; (abschluss|ausbildung|studium|lehre|matura|abitur) (ist |sind |)(nebensache|zweitrangig|egal|schnuppe|unwichtig|kein kriterium|keine bedingung) ...; (hauptschulabschluss|schulabschluss|abschluss) oder (auch |)(gar |)(keiner|keinen|ohne|nicht); oder auch gar (keiner|keinen); (ein|einen) ... (abschluss|schulabschluss) (wird|ist) (nicht|nirgends) ...; (abschluss|abschlüsse|zeugnisse|diplome) (sind|ist) (uns |)(egal|schnuppe|wurst|nicht wichtig); (ausbildung|abschluss|studium|schulabschluss|zeugnisse|noten) ... (brauchst|brauchen|benötigst|benötigen|musst|müssen|verlangen|erwarten|fordern) (du|sie|wir|es) ... (nicht|keine*|kein|keinen|keins); (brauchst|brauchen|benötigst|benötigen) (du|sie) ... (keine|keinen|kein) ... (ausbildung|abschluss|schulabschluss|studium|zeugnisse); (einen |)(bestimmten |formalen |)(abschluss|schulabschluss|ausbildung) (verlangen|erwarten|fordern|setzen|brauchen) wir nicht ...; welche* (ausbildung|abschluss|schule|beruf|bildungsweg) ... (keine rolle|gleichgültig|nebensache|zweitrangig); (ob|egal ob) ... (abitur|hauptschule|studium|ausbildung) oder ...; (herkunft|werdegang|bildungsweg|lebenslauf|vorbildung|schulbildung) ... (egal|keine rolle|nebensache|zweitrangig|nicht wichtig|unwichtig); auch ohne (schulabschluss|ausbildung|abschluss|studium|lehre); ungelernt*; (bildungs|schul)abschluss (egal|unwichtig); (formale*|bestimmte*|schulische*) (abschlüsse|abschluss|ausbildung|schulabschluss|qualifikation*|vorbildung|voraussetzungen) ... (nicht|kein|keine|keinen) ...; (zeugnis*|noten|schulnoten|abschlüsse|diplome) ... (interessieren|spielen|sind|zählen|brauch*|wollen) ... (nicht|keine|egal|zweitrangig|nebensächlich|unwichtig|nebensache); (welche*|welchen) (abschluss|abschlüsse|schulabschluss|ausbildung|schule|beruf) (du|sie) ...; (abschluss|abschlüsse|zeugnisse|diplome|schulabschluss|noten|studium) (keine|keinen|keins|nein|unwichtig|egal|nebensache|zweitrangig|wurscht|wurst|schnuppe) ...; (zeugnisse|abschlüsse|diplome|papiere) (sparen|spar|sparst) ...; (welche|was für eine) schule ... (gleich|egal|einerlei|wurscht|nebensache|unwichtig|keine rolle); genügt dass (du|sie) ...; (brauchst|brauchen|benötigst) (du|sie) ... (keinen|keine|kein) (abschluss|schulabschluss|zeugnis|zeugnisse|ausbildung|studium|diplom); (mit und|ob mit oder|egal ob mit oder) ohne (gesellenbrief|lehrabschluss|zeugnis|papiere); (gelernt|studiert) oder (ungelernt|nicht) weder ... (ausbildung|abschluss|schulabschluss|studium|zeugnis*|abitur|lehre) noch ...; weder ... noch ... (ausbildung|abschluss|schulabschluss|studium|abitur|lehre); auf (zeugnis*|abschlüsse|noten) ... (keinen|verzichten|nicht) ...; zeugnisse und (abschlüsse|noten); (keine|ohne) (formale* |besondere* |schul|)(qualifikation*|abschlüsse|bildung|schulbildung|zeugnisse); (ausbildung|studium|abschluss|schulabschluss|abitur|lehre) (brauchst|brauchen|musst|müssen) (du|sie) ... (nicht|keine|keinen|kein); mit oder ohne (ausbildung|abschluss|schulabschluss|abitur|studium); (schulabschluss|abschluss|ausbildung|lebenslauf) ... (egal|zweitrangig|nebensächlich|nebensache|unwichtig);
    (ausbildung|studium|abschluss|schulabschluss) ... nicht (wichtig|entscheidend|ausschlaggebend); (ausbildung|studium|schulabschluss|abschluss|berufsausbildung) (ist |sind
    |)(nicht|kein|keine) (erforderlich|notwendig|nötig|voraussetzung|muss|zwingend*); (kein|keine|ohne)
    (bestimmte* |besondere* |abgeschlossene* |spezielle*
    |)(ausbildung|abschluss|schulabschluss|berufsausbildung|studium|vorbildung|qualifikation|berufsabschluss)(
    erforderlich| nötig| notwendig|); unabhängig von ... (abschluss|ausbildung|schulabschluss|vorbildung);
    auch ohne (abschluss|ausbildung|berufsausbildung|schulabschluss); egal welche* (abschluss|ausbildung);
    (ausbildung|abschluss) ... kein muss; ungelernt*`,
  'high-school': `${educationSchool};
    (schule|schulzeit|pflichtschule|realschule|gymnasium) ... (abgeschlossen|beendet|hinter dir|hinter sich|erfolgreich|fertig);
    (guter|guten|gutem|solider|mittleren|mittlerem) (schulabschluss|schulbildung|schulabschluss*|bildungsabschluss);
    ohne (abitur|matura|fachabitur|mittlere reife|schulabschluss|hauptschulabschluss|realschulabschluss|matur) (kommst|kommen|geht|läuft|wird|klappt|führt) ... ... ... (nicht|nichts|kein|keine);
    allgemeine* hochschulreife; (abgeschlossene* |guter |gute |)(schulabschluss*|schulbildung|pflichtschule|mittelschule|realschule|hauptschule); *matura; *maturität; *abitur; mittlerer (abschluss|bildungsabschluss); msa; ahs; bhs; bms; schulabschluss*; hauptschulabschluss*; quali; 9 schuljahre; abgeschlossene volksschule; erweiterte* (hauptschul*|realschul*); schule abgeschlossen; abgeschlossene* (schulausbildung|schule|schullaufbahn); hauptschule; realschule; mittelschule; quali; mittelschulreife; sekundarstufe*; sek (a|b|i|1|2|ii); volksschule; obligatorische schul*; schulabgänger*; fachoberschule; handelsmatura; abitur*; matura*; reifeprüfung; matur; maturität; fachabitur; fachhochschulreife;
    hochschulreife; mittlere* reife; realschulabschluss; hauptschulabschluss; schulabschluss;
    schulabschluß; mittlerer (schulabschluss|bildungsabschluss); schulbildung; pflichtschulabschluss;
    pflichtschule; abgeschlossene schul*; gymnasium; handelsschule; hak; hasch; schulausbildung;
    qualifizierende* (hauptschul*|mittelschul*); mittelschulabschluss; sekundarschule; allgemeinbildung
    abgeschlossen`,
  'some-college': `(gelernt|erlernt) (hast|haben) (du|sie) (am besten |idealerweise |zum beispiel |z b |etwa |) ... (den|das|einen|*kauf*|*mechaniker*|*mechatroniker*|*handel|*fach*|*berater*|*techniker*|*elektroniker*|*verkäufer*|*assistent*|*friseur*|*gärtner*|*tischler*|*installateur*|*schlosser*|*maler*|*koch|*köchin|*pfleger*); (abschluss|ausbildung|lehre|gesellenbrief|prüfung) in (einem|irgendeinem|einem beliebigen|deinem|ihrem) (beruf|handwerk|fach); (irgendeinen|irgendeine|einen beliebigen|eine beliebige) (berufs|)(abschluss|ausbildung|lehre|berufsabschluss|berufsausbildung); ${educationCollege};
    ohne (abgeschlossene |fertige |eine |kaufmännische |eine abgeschlossene |)(ausbildung|lehre|berufsausbildung|lehrabschluss|efz|gesellenbrief) (kommst|kommen|geht|läuft|wird|klappt|führt) ... ... ... (nicht|nichts|kein|keine);
    (einen|ein) (beruf|handwerk) (gelernt|erlernt|abgeschlossen); (beruf|ausbildung|lehre) (gelernt|erlernt|gemacht|durchlaufen); hf; höhere* (fachprüfung*|berufsbildung); diplom hf; (immobilien|bank|büro|versicherungs|hotel|reise|reiseverkehrs|einzelhandels|industrie|speditions|veranstaltungs|automobil|sport|fitness|it-system)(kaufmann|kauffrau|kaufleute|kaufmann/-frau); fachinformatiker*; (tourismus|büro|hotel)kauf*; mechatroniker*; (zahnmedizinische|medizinische) fachangestellte*; (mfa|zfa|pta) (ausbildung|abschluss|oder); gelernt haben ... (kaufmännisch*|technisch*|handwerk*); (bank|büro|handels|hotel|verwaltungs|fach|erst|reise|versicherungs|it|techniker|handwerks|pharma|mfa|dienstleistungs|industrie|verkaufs|lehr)ausbildung*; (kaufmännisch|technisch|handwerklich|medizinisch|touristisch|beruflich) ausgebildet*; ausgebildete* (kauf*|fach*|bank*|hotel*|verkäufer*|büro*); ausbildung abgeschlossen; (lehre|ausbildung) (hinter dir|hinter ihnen|gemacht|absolviert|beendet|in der tasche|erfolgreich); (du|sie) (hast|haben) ... (gelernt|ausbildung|lehre) ...; (gelernte*|ausgelernte*|geprüfte*) ...; htl; hlw; fachmatura efz; kauffrau efz; kaufmann efz; berufsmatur*; berufsmaturität; bürokaufmann; bürokauffrau; fachinformatiker* (oder|bzw|von vorteil|abgeschlossen); (dialogmarketing|büromanagement) (gelernt|ausbildung|abgeschlossen); dreijährige* ausbildung*; zweijährige* ausbildung*; duale* ausbildung*; staatl* geprüft*; techniker*ausbildung; gelernte* (kauf*|büro*|fach*|handwerker*|beruf*|hotel*|verkäufer*|bank*); lehre* (als|zum|zur|abgeschlossen|im|in|mit|oder|und); abgeschlossene* (berufs|)lehre; lehrabschluss*; berufslehre*; kv-lehre; kv-abschluss; efz; gesellenbrief*; gesellenprüfung; facharbeiter*; ausbildung (ist|als|zur|zum|im|in|oder|und|mit) ; grundbildung; kaufleute (mit|gesucht); höhere* (fachschule|berufsfachschule|handelsschule); fachschulabschluss; berufsabschluss; ausgelernt*; (abgeschlossene* |erfolgreich abgeschlossene* |kaufmännische* |technische* |eine
    |vergleichbare
    |)(berufsausbildung|ausbildung|lehre|lehrabschluss|berufslehre|fachausbildung|grundausbildung)( als |
    im | in | zur | zum | oder |); abgeschlossene*
    (kaufmännische*|technische*|medizinische*|einschlägige*|kaufm|berufs*) *; kaufmännische
    (ausbildung|grundausbildung|lehre|berufsausbildung); berufsausbildung; lehrabschluss*; lehre; kv(-|
    )(abschluss|lehre|ausbildung); kv-abschluss; efz; eidg* (fähigkeitszeugnis|fachausweis|dipl*);
    fähigkeitszeugnis; berufsabschluss; fachausweis; ihk(-| |)abschluss; gesellenbrief; ausbildung;
    fachwirt*; staatlich geprüft*; techniker*abschluss; meister*; ausbildung zu*; handelsakademie; höhere*
    (fachschule|fachprüfung); berufsbildung; eba`,
  bachelor: `${educationBachelor};
    (ein |)(abgeschlossenes |)(studium|hochschulstudium) ... (setzen wir voraus|ist voraussetzung|erforderlich|bedingung|pflicht|verlangen wir|brauchst du|brauchen sie|notwendig|zwingend|hast du abgeschlossen|haben sie abgeschlossen|bringst du mit|bringen sie mit|erwarten wir|solltest du|sollten sie|in der tasche|absolviert);
    (hast|haben) ... (erfolgreich |fertig |)studiert;
    (uni|universitäts|hochschul|fh|fachhochschul)(-| |)(abschluss|diplom|absolvent*); (studium|studiengang) (in der tasche|abgeschlossen|absolviert|hinter dir|hinter sich);
    ohne (bachelor*|studium|hochschulabschluss|studienabschluss|uniabschluss|fachhochschulabschluss|hochschulstudium) ... (kommst|kommen|geht|läuft|wird|klappt|führt|können) ... ... ... (nicht|nichts|kein|keine);
    *studium; akademiker*; studierte*; (fh|uni|universität*|hochschul|bachelor|fachhochschul)(-| |)(abschluss*|studium|diplom|absolvent*); absolvent*; diplomabschluss; ba abschluss; bsc; b sc; b a; (abgeschlossenes |erfolgreich abgeschlossenes |wirtschafts*
    |)(studium|hochschulstudium|fachhochschulstudium|universitätsstudium|bachelorstudium)( der| im| in|
    oder|); hochschulabschluss; bachelor*; fachhochschulabschluss; fh-abschluss; universitätsabschluss;
    studienabschluss; diplom; diplomstudium; akademische* (abschluss|ausbildung|grad); fh-studium;
    bachelorabschluss; universitäre* (abschluss|ausbildung)`,
  graduate: `${educationGraduate};
    promotion in (chemie|biologie|physik|medizin|pharmazie|einem|einer|den|der|*wissenschaften|*wissenschaft);
    (abgeschlossene|abgeschlossenen) promotion; promotion (erforderlich|vorausgesetzt|zwingend); doktorat;
    ohne (master*|magister*|promotion|doktor*|masterabschluss) ... ... (kommst|kommen|geht|läuft|wird|klappt|führt|können) ... ... ... (nicht|nichts|kein|keine);
    an (einem |)(master*|masterabschluss|masterstudium) (kommst|kommen|führt|kommt) ... (nicht|kein weg);
    (studium|hochschulstudium|abschluss) ... (staatsexamen|masterabschluss|masterniveau|master); staatsexam*; msc; m sc; m a; magister*; diplom-ingenieur*; dipl-ing; promovierte*; abgeschlossenes (lehramts|medizin|jura|pharmazie)studium; universitätsstudium auf masterniveau; master*; masterabschluss; masterstudium; promotion; promoviert*; doktor*; staatsexamen;
    volljurist*; approbation; mba`,
  abstain: `${educationAbstain};
    (bezahlte*|vergütete*|wochen|wöchige*|monate*|interne*) ausbildung (zu beginn|am anfang|vorab|bei uns|durch|in unserer) ...; (arbeits|führungs|gesundheits|dienst)zeugnis*; # wochen (bezahlte* |interne* |)ausbildung ...; (neben|während|trotz|parallel zu|fürs|vom|duales|fern|abend|teilzeit|ein|dein|ihr|laufende*|berufsbegleitende*) (deinem |dem |ihrem |)(*studium|studium); (schüler*|studierende*|studenten|studentinnen) ...; (studium|ausbildung) (fach|gleich|egal) ...; (bildungs|fern|zweit|auf(bau)?)studium; (studium|bachelor*|master*) ... (bezuschuss*|finanzier*|förder*|unterstütz*|ermöglich*); (azubis|auszubildende|lehrlinge) ...; (weiter|fort|produkt|grund|einstiegs|agenten|hunde|trainer)ausbildung*; wir bilden ... aus; bilden ... aus; studieninteressiert*; (kunden|nutzer|anrufer*|unsere kunden|unsere nutzer) ... (studierende*|akademiker*|ärzte); (während|neben|zum|dein|ihr|laufendes|im) (des |dem |deinem |ihrem
    |)(studium|studiums|studenten*); (eingeschriebene*|immatrikulierte*) (student*|studierende*);
    ausbildung(en|sprogramm|splatz|splätze|svergütung|sbeginn|sbetrieb|sjahr|sstelle|sleiter*);
    (in|zur|interne|unsere|intensive|bezahlte|fundierte|umfassende|hauseigene|duale|gründliche) (aus- und
    weiterbildung|aus-und weiterbildung|ausbildung bei uns|ausbildung durch); aus- und weiterbildung*;
    aus- und fortbildung*; aus-, fort- und weiterbildung*; fort- und weiterbildung; weiterbildung*;
    masterclass; master data; scrum master; stamm(daten)*; meister (und|im|des);
    (bau|haus|bürger|werk|küchen|lager|hausmeister|fein|welt)meister*; meistern; meisterst;
    verkaufspromotion; promotion(s|-)*; doktortitel; lehrer*; lehrreich; lehrgang*; ausbildung zum
    (kundenberater* bei uns|profi); tandem*; ausbildung on the job; diplomatisch*; diplomatie`,
}

export const experience: TopicLexicon<'experience'> = {
  bare: `# (jahr|jahre|jahren)`,
  past: `(*vergangenheit|*vorkenntnisse|*vorwissen); (branchen|telefon|callcenter|verkaufs|service)(-| |)(vergangenheit|hintergrund|kenntnisse|vorkenntnisse); vorwissen; vorbildung im (kundenservice|callcenter)`,
  years: `${experienceYears};
    (arbeitest|arbeiten|bist|sind|telefonierst|berätst|betreust|leitest|führst|verkaufst) (du|sie) (schon |bereits |)seit (mindestens |wenigstens |gut |rund |über |mehr als |)# (jahren|jahr) ...;
    (du|sie) (arbeitest|arbeiten|bist|sind|telefonierst|berätst|betreust|leitest|führst|verkaufst|telefonieren|beraten|betreuen|leiten|führen) (schon |bereits |)seit (mindestens |wenigstens |gut |rund |über |mehr als |)# (jahren|jahr) ...;
    (kannst|können|blickst|blicken|schaust|schauen) (du |sie |)(bereits |schon |)auf (mindestens |wenigstens |gut |)# (jahre|jahr) ... ... (zurück*|verweisen|vorweisen|bauen);
    (über|mehr als|mindestens) # (jahre|jahren) (*erfahrung|erfahrung|praxis|*praxis) (verfügst|verfügen|bringst|bringen|hast|haben|weist|weisen|besitzt|besitzen) ...;
    # (jahre|jahr) (lang |)(kunden|telefon|gäste|versicherte|patienten) (beraten|betreut|bedient|telefoniert);
    auf (mindestens |gut |rund |wenigstens |)# (jahre|jahr) ... ... (blickst|blicken|kannst|können|zurück*|verweisen|verweist) ... ...;
    seit (mindestens |wenigstens |gut |)# (jahren|jahr) (oder länger|oder mehr|und länger|aufwärts|) (beantwortest|arbeitest|berätst|telefonierst|betreust|sitzt|hilfst|löst|führst|bist) ...;
    seit (mindestens |wenigstens |gut |)# (jahren|jahr) (oder länger|oder mehr|und länger|aufwärts|) (beantworten|arbeiten|beraten|telefonieren|betreuen|helfen|lösen|führen|sind) sie ...;
    # (jahre|jahr) ... (im|in der|am|an der|in einer|in einem|als) ... ... (hinter (dir|ihnen|sich)|auf dem buckel|in den knochen|im gepäck|im rücken|auf dem konto|verbracht|absolviert|vorzuweisen|vorweisen);
    (liegen|liegt|hast|haben) ... # (jahre|jahr) ... ... (hinter (dir|ihnen)|im gepäck|auf dem buckel|auf dem konto|vorzuweisen);
    (unter|weniger als) # (jahren|jahre) (praxis|erfahrung|berufserfahrung|berufspraxis|routine) ... (nicht|wenig|schwer|kaum) ...;
    # (jahr|jahre*|j) ... (*praxis|*erfahrung|*erfahrungen); (*praxis|*erfahrung|praxis|erfahrung) ... # (jahre*|jahr|jahren); (mindestens|mind|min|wenigstens) # (jahr|jahre*) (kunden*|beruf*|verkauft|gearbeitet|telefoniert|geführt|service*|callcenter*|in der|im|als|davon|support*|vertrieb*|am|bei|tätig); (seit|schon|bereits) (mindestens |wenigstens |)# (jahr|jahren|jahre) (im|in|als|bei|am|in der); # (jahr|jahre*) (kundenservice*|kundendienst*|kundenkontakt*|gearbeitet|im beruf|berufstätig*); # (jahre*|jahr) (kundenbetreuung|kundenservice|kundendienst|kundenkontakt|kundensupport|support|vertrieb|callcenter|call-center|telefonie|verkauf|büro*|gastronomie|hotellerie|produktmanagement|führung|teamleitung|it-support|helpdesk|service|praxis|berufserfahrung|beratung|*betreuung|*beratung|*management); # (jahre*|jahr) (lang |) (im|in|als|am|an der|bei); (seit|wenigstens|mindestens|mind) # (jahre*|jahr) ... (haben|hast|bringst|bringen|sind|bist);
    # (jahre*|jahren|jahr|jährige*|j) ...
    (erfahrung*|berufserfahrung|praxis|praxiserfahrung|tätigkeit|berufspraxis|führungserfahrung|vertriebserfahrung|callcenter*|im
    kundenservice); (erfahrung*|berufserfahrung|praxis|praxiserfahrung|berufspraxis) ... #
    (jahre*|jahren|jahr); (mindestens|mind|min|minimum|wenigstens) # (jahre*|jahren|jahr|jährige*)( |) ...
    (erfahrung*|berufserfahrung|im|in|als); #-jährige* (berufserfahrung|erfahrung|berufspraxis);
    (einjährige*|zweijährige*|dreijährige*|fünfjährige*|mehrjährige# )
    (berufserfahrung|erfahrung|berufspraxis)`,
  months: `halbes jahr ... (erfahrung*|berufserfahrung|praxis|im|als|in); halbjährige* (erfahrung*|praxis|berufserfahrung); ein paar monate ... (erfahrung*|im|als|in|praxis); einige monate ... (erfahrung*|im|als|in|praxis); # monate* ... (erfahrung*|berufserfahrung|praxis); (erfahrung*|berufserfahrung) ... # monate*`,
  some: `(mehrere|einige|etliche|viele|ein paar|lange|genug) jahre (auf der|auf dem|in der|in einem|in einer|im|am|an der|bei|hinter|mit|als) ...; (jahrelang|jahrelange*) (praxis|auf der|im|in der|mit) ...; ${experienceSome};
    (warst|waren) (du |sie |) (schon|bereits) (einmal|mal|öfter|länger) ... ...;
    alter hase; alte hasen; alte häsin; alten hasen; kein greenhorn; kein grünschnabel;
    (bringst|bringen|hast|haben|besitzt|besitzen|verfügst|verfügen) ... (routine|übung|praxis|fingerspitzengefühl und routine) ...(im|in|am|mit);
    (routine|übung) (im umgang|am telefon|im kundenkontakt|im kundenservice|im verkauf|in der beratung);
    halbes jahr ... ... (hinter|gearbeitet|gesammelt|verbracht|telefoniert|gesessen);
    (geübt|erfahren|versiert|gestanden*|bewandert|trittsicher|kampferprobt|sturmerprobt|erprobt|geübte*|gestandene*) ... (kundenservice|telefon*|kundenkontakt|support|verkauf|hotline|kundendienst|beratung|callcenter);
    gestandene* (profi*|kundenberater*|kundenbetreuer*|verkäufer*);
    (weißt|weisst|wissen|kennst|kennen) (du |sie |)(schon |bereits |) (aus eigener erfahrung|aus eigenem erleben|aus erster hand|aus der praxis|aus früheren jobs|wie es) ... (callcenter|hotline|telefon|kundenservice|kundendienst|support|service|kundenkontakt|zugeht|läuft);
    (schon|bereits) (einmal|mal|öfter|mehrfach|häufiger) ... ... (erklärt|beraten|gemacht|getan|geholfen|betreut|gelöst|bearbeitet|verkauft|telefoniert|geschlichtet|gekellnert);
    (callcenter|hotline|kundenservice|telefon|kundendienst|support)(-| )(luft|alltag|trubel) ... (geschnuppert|kennst|kennen|vertraut|gewohnt);
    (vertraut|gewohnt|fremd) ... (kundenkontakt|telefonieren|callcenter|kundenservice) ... (bist|sind);
    (ist|sind) (dir|ihnen) (nicht|kein) (fremd|neuland|unbekannt|neu);
    (dir|ihnen) (nicht|kein) (fremd|neuland|unbekannt);
    (hast|haben) ... (hinter der theke|am telefon|in der gastronomie|im verkauf|im service|am empfang|an der hotline) (gearbeitet|gestanden|gesessen|gejobbt);
    (ein paar|einige|mehrere|paar|wenige) (monate|wochen|jährchen) ... ... (verbracht|gearbeitet|gesammelt|telefoniert|gesessen|gestanden|hinter (dir|ihnen|sich)|geholfen);
    (ein paar|einige|mehrere|paar) monate ... (am|an|in|im|als|hinter|bei) ... ... (schon|bereits|verbracht|hinter);
    (hast|haben|bist|sind) (du|sie) (schon|bereits) (mal |einmal |öfter |länger |)... (kunden beraten|telefoniert|verkauft|bedient|am telefon gesessen|hinter der theke gestanden|gekellnert|kassiert|reklamationen);
    (kein|nicht) (neuland|fremdes terrain|dein erstes headset|deine erste hotline|ihre erste hotline|dein erstes rodeo);
    (hast|haben|hat) (schon|bereits) ... ... (gearbeitet|telefoniert|beraten|verkauft|betreut|gesammelt|bedient|mitgearbeitet); (hast|haben) (im|in|als|bei|am|mit) ... (schon|bereits) (mal |einmal |erste |etwas |) ...; bereits mit ... ... gearbeitet; (schon|bereits) (mal|einmal) (im|in|als|am|bei|mit) ...; erste (jahre|monate|schritte|sporen|berufsjahre) (in|im|als|bei|an|gesammelt|hinter*); wenigstens eine saison; mindestens eine saison; (eine|ein|zwei|paar|einige) (saison|saisonen|saisons) ... (gearbeitet|erfahrung|an|im|in|als); fuß gefasst; (eine weile|eine zeit lang|länger|lange genug) (im|in|als|am|bei) ...; (kennst|kennen) (du |sie |)(den |die |das )(kundenservice|kundenkontakt|alltag|beruf|branche|arbeit) ...; (sattelfest|zu hause|zuhause|daheim) im (kundenkontakt|kundenservice|verkauf|support); (schon|bereits) (einmal |mal |) ... ... (gearbeitet|betreut|telefoniert|beraten|verkauft|geführt|geleitet|tätig) ; *praxis im kund*; (hast|haben) ... (kundenkontakt|erfahrung*|routine|übung|praxis); *erfahrung; *erfahrungen; praxis (im|als|mit kund*|am telefon|aus dem|aus der); mehrjährige* praxis; (einschlägige*|erste|etwas|einige) (praxis|routine); (erprobt|geübt|routiniert|versiert|sattelfest|fit|zuhause) (im|in der|am) (kunden*|telefon*|callcenter*|umgang mit kund*|verkauf|service); (idealfall|kein|nicht) neuling; (warst|waren) ... (schon|bereits) ... (im|in|als) ...; (kommst|kommen) (du |sie |)aus (dem|der) (kundenservice|callcenter|gastronomie|hotellerie|einzelhandel|handel|verkauf|tourismus|pflege|branche); vorpraxis; berufspraxis; (hast|haben|hat) ... (schon|bereits|schon einmal|schon mal) ... (gearbeitet|telefoniert|beraten|verkauft|betreut); (schon|bereits) ... im (kundenservice|kundendienst|kundenkontakt|callcenter|service|verkauf|support|büro) ... (gearbeitet|tätig); im (kundenkontakt|kundenservice|kundendienst|callcenter) gearbeitet; (kennst|kennen) ... (kundenkontakt|kundenservice|callcenter) aus ...; (erste|mehrjährige*|einschlägige*|relevante*|nachweisbare*|fundierte*|praktische*|langjährige*|entsprechende*|gute|umfangreiche*|solide*|bereits|vergleichbare*|nachgewiesene*|etwas|ausgeprägte*|berufliche*|deine|ihre|mit|hast|haben|bringst|bringen)
    (berufserfahrung|erfahrung|erfahrungen|berufspraxis|praxiserfahrung|vorkenntnisse|berufserfahrungen|praxis|erfahrungswerte|kenntnisse
    und erfahrungen); berufserfahrung*; erfahrung (im|in|als|mit|aus|auf|bei|am|und|sowie); erfahrungen
    (im|in|als|mit|aus|auf|bei|am|und|sowie); praxiserfahrung; berufspraxis;
    (kundenservice|callcenter|call-center|vertriebs|telefon|kunden|führungs|beratungs|verkaufs|service|büro|hotline|kundendienst)(-| |)erfahrung*; erfahrene*; erfahren im; bereits (als|im|in) ... (gearbeitet|tätig|gesammelt); erfahrung
    gesammelt; vorerfahrung*; kundenserviceerfahrung; branchenerfahrung; vorkenntnisse im`,
  'none-needed': `${experienceNone};
    (ganz |völlig |)neu (ein|anfängst|dabei|im beruf|in der branche|am telefon) ...;
    (bisher|vorher|zuletzt|bislang|früher) (hast|haben|warst|waren) (du|sie) (etwas |was |)(völlig|ganz|komplett) (anderes|anders) ...;
    (von überall|aus allen richtungen|bunt gemischt*) ... (kommen|lebensläufe*|werdegänge);
    (so etwas|sowas|das|dergleichen|etwas ähnliches) noch nie (gemacht|getan|probiert|ausprobiert);
    noch nie ... ... (gemacht|telefoniert|gearbeitet|beraten) (kein|macht|nicht|das|keine|trotzdem);
    (musst|müssen|brauchst|brauchen) (du |sie |)(noch |)kein* (profi|expert*|meister*|fachfrau|fachmann|spezialist*|telefonprofi|vollprofi|technikgenie|technikprofi|it-profi);
    (fachwissen|branchenwissen|produktwissen|fachkenntnisse|produktkenntnisse|know-how|handwerkszeug|rüstzeug|wissen|fachliches|technisches) (vermitteln|bringen|lernst|lernen|bekommst|bekommen|geben|liefern|erhältst|eignest|kommt) (wir|du|sie|mit) ...;
    (bei uns |hier |)kann (jeder|jede|jeder und jede|man) (anfangen|starten|einsteigen|loslegen|lernen);
    (jeder|jede|alle|wir alle) (fängt|fangen|hat|haben) ... (klein|einmal|mal|irgendwann) (an|angefangen|begonnen);
    (aus|in) (jeder|allen|anderen|ganz anderen|fremden|den unterschiedlichsten|den verschiedensten) (branche|branchen|beruf|berufen|berufswelten) ... (willkommen|gern|gerne|kommen|bei uns|passt);
    (ohne|null) (jede* |jegliche* |große* |viel |irgendwelche |) (vorkenntnis*|erfahrung*|vorwissen|ahnung|praxis);
    (neustart|neuanfang|umschul*|umsattel*|branchenwechsl*|seitenwechsl*|berufswechsl*|seiteneinsteig*|seiteneinstieg*|direkteinsteig*);
    mehr als (neugier|freude|lust|geduld|ein lächeln|gute laune|interesse|offenheit) ... (brauchst|brauchen|musst|müssen|benötigst) ... (nicht|mitbringen);
    (neugier|freude|lust|geduld|gute laune|interesse|offenheit|freundlichkeit) (reicht|genügt|reichen|genügen) ...;
    (vorher|bisher|früher|davor|zuvor) (gemacht|gearbeitet|getan) (hast|haben) ... ${NO_MATTER};
    (erklären|zeigen|lehren) (wir|dir|ihnen) ... von (grund auf|a bis z|anfang an|der pike auf);
    (lernst|lernen) (du|sie) ... von (grund auf|der pike auf|null auf);
    (keine|ohne|null) ... (branchenkenntnisse|produktkenntnisse|fachkenntnisse|technikkenntnisse) ... (nötig|erforderlich|notwendig|voraussetzung|gefragt);
    (ob|was|wo|womit|als was|egal was) (du|sie) (vorher|bisher|zuvor|davor|früher|zuletzt|bis jetzt|bislang) ... ... ... (egal|schnuppe|gleich|zweitrangig|nebensächlich|nebensache|unwichtig|wurscht|keine rolle|nicht wichtig|uns nicht|nicht entscheidend);
    unbeschriebenes blatt;
    (fängst|fangen|startest|starten|beginnst|beginnen|anfangen|einsteigen) ... bei null;
    von null (an|auf);
    (deine|ihre|die) (allererste|erste) (stelle|anstellung|arbeitsstelle);
    (dein|ihr|der) (allererster|erster) job;
    frisch (von|aus) der (schule|schulbank|lehre);
    (geschirr|regale|pizza|taxi) ... (keine rolle|egal|willkommen);
    (den rest|alles|alles andere|alles weitere|was du brauchst|was sie brauchen) (zeigen|lernst|lernen|erklären|bringen|lehren) (wir|du|sie);
    (lebenslauf|werdegang|vorgeschichte|vita) (ist |bleibt |)... (egal|nebensache|zweitrangig|keine rolle|unwichtig|nebensächlich|nicht wichtig);
    (handwerkszeug|rüstzeug) (bekommst|bekommen|geben|lernst|lernen|vermitteln);
    man muss das nicht gelernt haben;
    nichts davon (gelernt|gemacht) haben;
    (das |alles |)(nötige|notwendige|fachliche|handwerkszeug|rüstzeug) (zeigt|zeigen|bringt|bringen|erklärt|erklären|lernst|lernen|vermitteln) ...; (zeigt|zeigen|bringt|bringen|erklärt|erklären) (ihnen|dir|euch) ... (alles|das nötige|jeden handgriff|wie es geht|wie alles geht); (vorkenntnisse|erfahrung|erfahrungen|vorwissen|praxis) (bringst|bringen|hast|haben) (du|sie) (keine|nicht|noch keine|gar keine) ...; (erfahrung|erfahrungen) haben (die wenigsten|nur wenige) ...; (frisch|gerade) (fertig|ausgelernt|von der schule|aus der ausbildung) ...; ob (du|sie) (vorher|früher|bisher|zuvor) ... (warst|waren|gearbeitet) ...; (lernen|bringt|geht) (sich|dir|man) (schnell|leicht) ...; berufseinsteigerinnen; (es |)macht nichts (wenn|dass) (du|sie) ... (nie|noch nie|keine) ...; noch nie ... (macht nichts|kein problem|nicht schlimm|trotzdem); (den rest|alles andere|alles weitere|alles übrige|das handwerk|die technik) (lernst|lernen|zeigen|bringen|erklären) ...; (erfahrung|vorerfahrung|lebenslauf|vorkenntnisse) (spielt|spielen|zählt|zählen) (keine|nicht|kaum) ...; (auch |gern |)als (erste stelle|erster job|erste anstellung); schulabgänger* ... (willkommen|gern|können); (*erfahrung|erfahrung|berufserfahrung|vorkenntnisse|praxis) (auch |eher |dagegen |hingegen |)nicht (nötig|notwendig|verlangt|gefordert|erwartet); (*erfahrung|vorkenntnisse|praxis) ... (auch ohne|kommen ... ohne aus|geht ... ohne); (vorkenntnisse|*erfahrung|erfahrung) (null|keine|brauchts nicht|braucht es nicht|braucht niemand|nicht) ; (erfahrung|*erfahrung) auch nicht; (praxis|erfahrung*|vorkenntnisse|berufserfahrung|*erfahrung|*kenntnisse im callcenter) ... (kein muss|muss aber nicht|muss nicht|nicht nötig|keine voraussetzung|nicht erforderlich|keine bedingung|nicht zwingend|nicht notwendig|brauchst du nicht|brauchen sie nicht); (erfahrung*|vorkenntnisse|praxis|vorwissen) bringen wir ...; bringen wir (dir|ihnen) bei; das gelernte reicht ...; (frisch|direkt) (von|nach|aus) (der |dem |)(schule|prüfung|ausbildung|lehre|studium|uni) ...; berufsstarter*; (auch|gern|gerne) (für |als |)(berufs|wieder|neu|quer)*(einsteiger*|anfänger*|starter*); setzen ... keine (berufserfahrung|erfahrung*|vorkenntnisse|praxis) voraus; (verlangen|erwarten|fordern|brauchen) wir ... (nicht|keine) ... (erfahrung*|vorkenntnisse|praxis); (keine|ohne|null|nicht die geringste) (callcenter|branchen|berufs|kundenservice|büro|vor|telefon|verkaufs)*erfahrung*; learning by doing; (junior|einstiegs)(-| )(position|stelle|level); lernst du (hier|bei uns|alles (hier|bei|von|was|in)) ...; lernen sie (hier|bei uns|alles|von) ...; (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung*|branchenkenntnisse|vorwissen|fachwissen|callcenter-erfahrung|vorbildung) (brauchst|brauchen|musst|müssen|benötigst|benötigen) (du|sie|man) ... (nicht|keine|kein|nichts)( haben| mitbringen|); (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung*|*erfahrung|vorwissen) (verlangen|erwarten|brauchen|fordern|setzen) wir (nicht|keine|kein); (brauchst|brauchen|musst|müssen) (du|sie) (keine|keinerlei) ... (erfahrung*|vorkenntnisse|vorerfahrung*|kenntnisse); weder ... noch ... (erfahrung*|vorkenntnisse|vorerfahrung*|berufserfahrung*); weder (erfahrung*|vorkenntnisse|vorerfahrung*|berufserfahrung*) noch ...; keinerlei (erfahrung*|vorkenntnisse|vorerfahrung*); (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung*) ... (zweitrangig|nebensächlich|unwichtig|nebensache); ob (du|sie) (schon|bereits) ... (gearbeitet|erfahrung) ...; (lernst|lernen) (du|sie) (alles |das |den rest |bei uns|von uns); (den rest|alles|alles weitere|das handwerk|das fachliche|das nötige|den job) ... (lernst|lernen|bringen|zeigen|erklären) ...; neulinge*; newcomer*; (gern|gerne|auch|oder) (anfänger*|neulinge*|ungelernte*); umsteiger*; branchenfremde*; auch wenn (du|sie) noch nie ...; noch nie ... (telefoniert|gearbeitet) ...; (zeigen|erklären) (wir|dir|ihnen) ... alles; (vorkenntnisse|erfahrung*) ... nicht ... (nötig|erforderlich|notwendig);
    (keine|ohne) (vor|berufs|branchen|fach|spezielle |besondere
    |)*(erfahrung*|vorkenntnisse|vorerfahrung*|berufserfahrung*|kenntnisse|fachkenntnisse|vorwissen|erfahrungen)(
    nötig| erforderlich| notwendig| möglich| vorausgesetzt|);
    (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung) (ist |sind |)(nicht|keine|kein)
    (erforderlich|notwendig|nötig|zwingend*|voraussetzung|muss|vorausgesetzt); quereinsteiger*;
    quereinstieg*; quer(-| )einsteig*; berufseinsteiger*; berufsanfänger*;
    neueinsteiger*; einsteiger*; (wir |)(lernen (wir |)(dich|sie) ... (an|ein)|arbeiten (wir |)(dich|sie) ... ein|schulen (wir |)(dich|sie) ... (ein|alles)|bilden (wir |)(dich|sie) ... aus|bringen (wir |)(dir|ihnen) ... (bei|alles)); (wir|dir|ihnen)
    ... alles bei(bringen|)*; auch ohne (vor|berufs|)*(erfahrung*|kenntnisse); ungelernte*;
    (erfahrung|berufserfahrung|fachkenntnisse|branchenkenntnisse|vorkenntnisse) ... kein muss; berufseinstieg; mit oder ohne erfahrung; egal ob
    ... (erfahrung|einsteiger*|quereinsteiger*); anfänger*`,
  entry: `wiedereinsteiger*; wiedereinstieg*; berufsrückkehrer*`,
  preferred: `(erfahrung*|berufserfahrung|vorkenntnisse|fachkenntnisse|branchenkenntnisse) ... (von
    vorteil|wünschenswert|hilfreich|ein plus|vorteilhaft|wäre* |gerne gesehen|willkommen|ideal|ein
    vorteil|nice to have|gern gesehen); (idealerweise|im
    idealfall|vorzugsweise|bestenfalls|optimalerweise|wünschenswert*|gerne) ...
    (erfahrung*|berufserfahrung|vorkenntnisse); von vorteil ... (erfahrung*|berufserfahrung)`,
  abstain: `${experienceAbstain};
    (wir|unser team|unser haus|die firma|unser unternehmen) (haben|hat|blicken|blickt|verfügen|verfügt|bringen|bringt|sammeln) ... ... ... (erfahrung|*erfahrung|erfahrungen) ...;
    (bezahlung|gehalt|lohn|vergütung|einstufung|verdienst|entlohnung|salär) ... ... ... (erfahrung|berufserfahrung|vorerfahrung|praxis|vordienstzeiten) ...;
    (sammeln|sammelt|haben|teilen|bündeln) wir ... (erfahrung*|praxis|expertise) ...;
    (teamleit*|chefin|chef|kollegin|kollege|kollegen|trainer*|leiter*|leiterin|gründer*|ausbilder*|inhaber*|mentor*|geschäftsführ*|vorgänger*) (hat|haben|bringt|bringen|verfügt|arbeitet|kommt|besitzt) ... # (jahre*|jahr) ... ...;
    (unser team|das team|die mannschaft|unsere firma|unser haus|unser betrieb|die firma|unsere werkstatt) (hat|bringt|verfügt|blickt|vereint|zählt) ... # (jahre*|jahr) ... ...;
    mit (ihrer|seiner|deren|unserer) ... (erfahrung|routine|praxis);
    (erfahrung|*erfahrung|vorkenntnisse|praxis) nicht (nur|zuletzt|allein); (nutzer|kunden|einkaufs|reise|marken|gäste|shopping|lebens|fahr|benutzer|spiel|kauf)erfahrung*; (arzt|zahnarzt|tierarzt|haus)praxis; wir haben ... erfahrung*; # jahre* (unternehmens|firmen|markt|branchen)*(erfahrung|geschichte|tradition); (blickt|blicken) ... erfahrung; (mit|aus) (über |mehr als |rund |)# (jahren|jahre) ... (erfahrung|praxis); (seit|in) (über |mehr als |rund |fast |)# jahren ...; (noch|nur) (nie|wenig) ... (gearbeitet|telefoniert); (hast|haben) (du|sie) (schon|bereits) (einmal|mal) ein ... (gekündigt|geärgert); # jahre* in (folge|deutschland|unserem); (auf|für|über|läuft|vertrag) # (jahre*|jahr) ...; (kunden|user|gäste|einkaufs|nutzer|customer|shopping|mitarbeiter|marken|service)(-| |)(erlebnis*|erfahrung (zu|schaffen|bieten)|experience); über # jahre* ...; seit (über |mehr als |)#
    jahren ...; mehr als # jahre* ... (erfahrung|am markt|tradition|branche);
    (unsere*|jahrzehntelange*|langjährige* unternehmens|unserer|unser) (erfahrung*|langjährige
    erfahrung|expertise); mit (über |mehr als |)# jahren (erfahrung|am markt|tradition|firmengeschichte);
    # jahre* (alt|garantie|firmengeschichte|tradition|am markt|erfolg*|befristet|vertrag*|jung);
    mindestens # jahre* alt; (nach|für|auf|von|innerhalb|über|erste* |die ersten|in den ersten|ab) #
    (monate*|jahre*); ab # jahre*; # monate* (befristet|probezeit|einarbeitung|vertrag*|schulung);
    (gehalt|vergütung|bezahlung|entgelt|überzahlung|bezahlt|verdienst|lohn|einstufung) ...
    (erfahrung*|qualifikation*|berufserfahrung|vordienstzeiten|ausbildung); je nach ...
    (erfahrung*|qualifikation|berufserfahrung); abhängig von ...
    (erfahrung*|qualifikation|berufserfahrung); (erfahrene*|erfahrenen|erfahrener)
    (kolleg*|team*|mentor*|trainer*|paten|coach*|führungskräfte); erfahrungsaustausch*;
    (erfahrungen|erfahrung) (sammeln|austausch*|zu sammeln|teilen); qualifikation und erfahrung; erfahre*n
    mehr; erfahren sie (mehr|hier|auf|von); entsprechend ... (erfahrung*|qualifikation)`,
}
