import type { TopicLexicon } from '../lexicon.ts'

export const modality: TopicLexicon<'modality'> = {
  preferred: `von vorteil; wünschenswert; idealerweise; im idealfall; vorzugsweise; bevorzugt; gerne
    gesehen; gern gesehen; gerne auch; ein plus; ein pluspunkt; hilfreich; vorteilhaft; optimalerweise;
    optimal; ideal; wäre (schön|toll|super|ein vorteil|wünschenswert|ideal|von vorteil|hilfreich); nice to
    have; willkommen; nützlich; bestenfalls; gewünscht; wünschen wir uns; am liebsten; von nutzen;
    pluspunkt; ein bonus; vorteil; freuen wir uns`,
  waived: `zweitrangig; egal; unwichtig; nicht wichtig; (spielt|spielen) ... keine rolle; (interessiert|interessieren) uns nicht; (brauchst|brauchen|musst|müssen) (du|sie) ... (nicht|keine|keinen|kein); (verlangen|erwarten|brauchen|fordern) wir (nicht|keine|keinen); setzen wir nicht voraus; (wird|werden) nicht (verlangt|vorausgesetzt|gefordert|erwartet); ebenso wenig; ebensowenig; schon gar nicht; (legen|legt) ... (keinen|nicht) ... wert; nicht (verlangt|vorausgesetzt|gefordert|pflicht|ausschlaggebend|relevant); kein thema; keine pflicht; keine bedingung; keine rolle; fragen wir nicht; kein (ausschlusskriterium|hindernis);
    nicht (erforderlich|notwendig|nötig|zwingend|vorausgesetzt|voraussetzung|zwingend
    erforderlich|unbedingt|zwingend notwendig|entscheidend|ausschlaggebend); kein muss; keine
    voraussetzung; nicht zwingend; aber kein muss; keine bedingung; zweitrangig; nebensächlich`,
  required: `pflicht; bedingung; gefordert; verlangt; verlangen; (solltest|sollten|musst) (du|sie) ... (haben|mitbringen|sein|besitzen|vorweisen|verfügen); bringst du mit; bringen sie mit; (brauchst|brauchen|benötigst|benötigen) (du|sie); unerlässlich; unverzichtbar; zwingende; ist ein muss; erforderlich; voraussetzung; vorausgesetzt; zwingend; notwendig; unbedingt; mindestens; muss;
    müssen; nötig; verfügst; verfügen; erwarten; setzen wir voraus; min; mind; benötig*`,
  abstain: `egal (aus|in|ob|welche*|woher|wo|wie|wann|für)`,
}

export const education: TopicLexicon<'education'> = {
  'none-required': `(schulnoten|zeugnisse|noten|abschlüsse|diplome) (interessieren|zählen|zeigen|brauchen|brauchst|wollen) ... (nicht|keine|weniger|kaum|nie) ...; (mit|ob mit) oder ohne (abschluss|abitur|studium|ausbildung|matura|lehre) ...; (abschluss|ausbildung|studium|lehre|matura|abitur) (ist |sind |)(nebensache|zweitrangig|egal|schnuppe|unwichtig|kein kriterium|keine bedingung) ...; (hauptschulabschluss|schulabschluss|abschluss) oder (auch |)(gar |)(keiner|keinen|ohne|nicht); oder auch gar (keiner|keinen); (ein|einen) ... (abschluss|schulabschluss) (wird|ist) (nicht|nirgends) ...; (abschluss|abschlüsse|zeugnisse|diplome) (sind|ist) (uns |)(egal|schnuppe|wurst|nicht wichtig); (ausbildung|abschluss|studium|schulabschluss|zeugnisse|noten) ... (brauchst|brauchen|benötigst|benötigen|musst|müssen|verlangen|erwarten|fordern) (du|sie|wir|es) ... (nicht|keine*|kein|keinen|keins); (brauchst|brauchen|benötigst|benötigen) (du|sie) ... (keine|keinen|kein) ... (ausbildung|abschluss|schulabschluss|studium|zeugnisse); (einen |)(bestimmten |formalen |)(abschluss|schulabschluss|ausbildung) (verlangen|erwarten|fordern|setzen|brauchen) wir nicht ...; welche* (ausbildung|abschluss|schule|beruf|bildungsweg) ... (egal|keine rolle|gleichgültig|nebensache|zweitrangig); (ob|egal ob) ... (abitur|hauptschule|studium|ausbildung) oder ...; (herkunft|werdegang|bildungsweg|lebenslauf|vorbildung|schulbildung) ... (egal|keine rolle|nebensache|zweitrangig|nicht wichtig|unwichtig); auch ohne (schulabschluss|ausbildung|abschluss|studium|lehre); ungelernt*; (bildungs|schul)abschluss (egal|unwichtig); (formale*|bestimmte*|schulische*) (abschlüsse|abschluss|ausbildung|schulabschluss|qualifikation*|vorbildung|voraussetzungen) ... (nicht|kein|keine|keinen) ...; (zeugnis*|noten|schulnoten|abschlüsse|diplome) ... (interessieren|spielen|sind|zählen|brauch*|wollen) ... (nicht|keine|egal|zweitrangig|nebensächlich|unwichtig|nebensache); (welche*|welchen) (abschluss|abschlüsse|schulabschluss|ausbildung|schule|beruf) (du|sie) ...; weder ... (ausbildung|abschluss|schulabschluss|studium|zeugnis*|abitur|lehre) noch ...; weder ... noch ... (ausbildung|abschluss|schulabschluss|studium|abitur|lehre); auf (zeugnis*|abschlüsse|noten) ... (keinen|verzichten|nicht) ...; zeugnisse und (abschlüsse|noten); (keine|ohne) (formale* |besondere* |schul|)(qualifikation*|abschlüsse|bildung|schulbildung|zeugnisse); (ausbildung|studium|abschluss|schulabschluss|abitur|lehre) (brauchst|brauchen|musst|müssen) (du|sie) ... (nicht|keine|keinen|kein); mit oder ohne (ausbildung|abschluss|schulabschluss|abitur|studium); (schulabschluss|abschluss|ausbildung|lebenslauf) ... (egal|zweitrangig|nebensächlich|nebensache|unwichtig);
    (ausbildung|studium|abschluss|schulabschluss) ... nicht (wichtig|entscheidend|ausschlaggebend); (ausbildung|studium|schulabschluss|abschluss|berufsausbildung) (ist |sind
    |)(nicht|kein|keine) (erforderlich|notwendig|nötig|voraussetzung|muss|zwingend*); (kein|keine|ohne)
    (bestimmte* |besondere* |abgeschlossene* |spezielle*
    |)(ausbildung|abschluss|schulabschluss|berufsausbildung|studium|vorbildung|qualifikation|berufsabschluss)(
    erforderlich| nötig| notwendig|); unabhängig von ... (abschluss|ausbildung|schulabschluss|vorbildung);
    auch ohne (abschluss|ausbildung|berufsausbildung|schulabschluss); egal welche* (abschluss|ausbildung);
    (ausbildung|abschluss) ... kein muss; ungelernt*`,
  'high-school': `allgemeine* hochschulreife; (abgeschlossene* |guter |gute |)(schulabschluss*|schulbildung|pflichtschule|mittelschule|realschule|hauptschule); *matura; *maturität; *abitur; mittlerer (abschluss|bildungsabschluss); msa; ahs; bhs; bms; schulabschluss*; hauptschulabschluss*; quali; 9 schuljahre; abgeschlossene volksschule; erweiterte* (hauptschul*|realschul*); schule abgeschlossen; abgeschlossene* (schulausbildung|schule|schullaufbahn); hauptschule; realschule; mittelschule; quali; mittelschulreife; sekundarstufe*; sek (a|b|i|1|2|ii); volksschule; obligatorische schul*; schulabgänger*; fachoberschule; handelsmatura; abitur*; matura*; reifeprüfung; matur; maturität; fachabitur; fachhochschulreife;
    hochschulreife; mittlere* reife; realschulabschluss; hauptschulabschluss; schulabschluss;
    schulabschluß; mittlerer (schulabschluss|bildungsabschluss); schulbildung; pflichtschulabschluss;
    pflichtschule; abgeschlossene schul*; gymnasium; handelsschule; hak; hasch; schulausbildung;
    qualifizierende* (hauptschul*|mittelschul*); mittelschulabschluss; sekundarschule; allgemeinbildung
    abgeschlossen`,
  'some-college': `(immobilien|bank|büro|versicherungs|hotel|reise|reiseverkehrs|einzelhandels|industrie|speditions|veranstaltungs|automobil|sport|fitness|it-system)(kaufmann|kauffrau|kaufleute|kaufmann/-frau); fachinformatiker*; (tourismus|büro|hotel)kauf*; mechatroniker*; (zahnmedizinische|medizinische) fachangestellte*; (mfa|zfa|pta) (ausbildung|abschluss|oder); gelernt haben ... (kaufmännisch*|technisch*|handwerk*); (bank|büro|handels|hotel|verwaltungs|fach|erst|reise|versicherungs|it|techniker|handwerks|pharma|mfa|dienstleistungs|industrie|verkaufs|lehr)ausbildung*; (kaufmännisch|technisch|handwerklich|medizinisch|touristisch|beruflich) ausgebildet*; ausgebildete* (kauf*|fach*|bank*|hotel*|verkäufer*|büro*); ausbildung abgeschlossen; (lehre|ausbildung) (hinter dir|hinter ihnen|gemacht|absolviert|beendet|in der tasche|erfolgreich); (du|sie) (hast|haben) ... (gelernt|ausbildung|lehre) ...; (gelernte*|ausgelernte*|geprüfte*) ...; htl; hlw; fachmatura efz; kauffrau efz; kaufmann efz; berufsmatur*; berufsmaturität; bürokaufmann; bürokauffrau; fachinformatiker* (oder|bzw|von vorteil|abgeschlossen); (dialogmarketing|büromanagement) (gelernt|ausbildung|abgeschlossen); dreijährige* ausbildung*; zweijährige* ausbildung*; duale* ausbildung*; staatl* geprüft*; techniker*ausbildung; gelernte* (kauf*|büro*|fach*|handwerker*|beruf*|hotel*|verkäufer*|bank*); lehre* (als|zum|zur|abgeschlossen|im|in|mit|oder|und); abgeschlossene* (berufs|)lehre; lehrabschluss*; berufslehre*; kv-lehre; kv-abschluss; efz; gesellenbrief*; gesellenprüfung; facharbeiter*; ausbildung (ist|als|zur|zum|im|in|oder|und|mit) ; grundbildung; kaufleute (mit|gesucht); höhere* (fachschule|berufsfachschule|handelsschule); fachschulabschluss; berufsabschluss; ausgelernt*; (abgeschlossene* |erfolgreich abgeschlossene* |kaufmännische* |technische* |eine
    |vergleichbare
    |)(berufsausbildung|ausbildung|lehre|lehrabschluss|berufslehre|fachausbildung|grundausbildung)( als |
    im | in | zur | zum | oder |); abgeschlossene*
    (kaufmännische*|technische*|medizinische*|einschlägige*|kaufm|berufs*) *; kaufmännische
    (ausbildung|grundausbildung|lehre|berufsausbildung); berufsausbildung; lehrabschluss*; lehre; kv(-|
    )(abschluss|lehre|ausbildung); kv-abschluss; efz; eidg* (fähigkeitszeugnis|fachausweis|dipl*);
    fähigkeitszeugnis; berufsabschluss; fachausweis; ihk(-| |)abschluss; gesellenbrief; ausbildung;
    fachwirt*; staatlich geprüft*; techniker*abschluss; meister*; ausbildung zu*; handelsakademie; höhere*
    (fachschule|fachprüfung); berufsbildung; eba`,
  bachelor: `*studium; akademiker*; studierte*; (fh|uni|universität*|hochschul|bachelor|fachhochschul)(-| |)(abschluss*|studium|diplom|absolvent*); absolvent*; diplomabschluss; ba abschluss; bsc; b sc; b a; (abgeschlossenes |erfolgreich abgeschlossenes |wirtschafts*
    |)(studium|hochschulstudium|fachhochschulstudium|universitätsstudium|bachelorstudium)( der| im| in|
    oder|); hochschulabschluss; bachelor*; fachhochschulabschluss; fh-abschluss; universitätsabschluss;
    studienabschluss; diplom; diplomstudium; akademische* (abschluss|ausbildung|grad); fh-studium;
    bachelorabschluss; universitäre* (abschluss|ausbildung)`,
  graduate: `(studium|hochschulstudium|abschluss) ... (staatsexamen|masterabschluss|masterniveau|master); staatsexam*; msc; m sc; m a; magister*; diplom-ingenieur*; dipl-ing; promovierte*; abgeschlossenes (lehramts|medizin|jura|pharmazie)studium; universitätsstudium auf masterniveau; master*; masterabschluss; masterstudium; promotion; promoviert*; doktor*; staatsexamen;
    volljurist*; approbation; mba`,
  abstain: `(neben|während|trotz|parallel zu|fürs|vom|duales|fern|abend|teilzeit|ein|dein|ihr|laufende*|berufsbegleitende*) (deinem |dem |ihrem |)(*studium|studium); (schüler*|studierende*|studenten|studentinnen) ...; (studium|ausbildung) (fach|gleich|egal) ...; (bildungs|fern|zweit|auf(bau)?)studium; (studium|bachelor*|master*) ... (bezuschuss*|finanzier*|förder*|unterstütz*|ermöglich*); (azubis|auszubildende|lehrlinge) ...; (weiter|fort|produkt|grund|einstiegs|agenten|hunde|trainer)ausbildung*; wir bilden ... aus; bilden ... aus; studieninteressiert*; (kunden|nutzer|anrufer*|unsere kunden|unsere nutzer) ... (studierende*|akademiker*|ärzte); (während|neben|zum|dein|ihr|laufendes|im) (des |dem |deinem |ihrem
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
  past: `(branchen|telefon|callcenter|verkaufs|service)(-| |)(vergangenheit|hintergrund|kenntnisse|vorkenntnisse); vorwissen; vorbildung im (kundenservice|callcenter)`,
  years: `# (jahr|jahre*|j) ... (*praxis|*erfahrung|*erfahrungen); (*praxis|*erfahrung|praxis|erfahrung) ... # (jahre*|jahr|jahren); (mindestens|mind|min|wenigstens) # (jahr|jahre*) (kunden*|beruf*|verkauft|gearbeitet|telefoniert|geführt|service*|callcenter*|in der|im|als|davon|support*|vertrieb*|am|bei|tätig); (seit|schon|bereits) (mindestens |wenigstens |)# (jahr|jahren|jahre) (im|in|als|bei|am|in der); # (jahr|jahre*) (kundenservice*|kundendienst*|kundenkontakt*|gearbeitet|im beruf|berufstätig*); # (jahre*|jahr) (kundenbetreuung|kundenservice|kundendienst|kundenkontakt|kundensupport|support|vertrieb|callcenter|call-center|telefonie|verkauf|büro*|gastronomie|hotellerie|produktmanagement|führung|teamleitung|it-support|helpdesk|service|praxis|berufserfahrung|beratung|*betreuung|*beratung|*management); # (jahre*|jahr) (lang |) (im|in|als|am|an der|bei); (seit|wenigstens|mindestens|mind) # (jahre*|jahr) ... (haben|hast|bringst|bringen|sind|bist);
    # (jahre*|jahren|jahr|jährige*|j) ...
    (erfahrung*|berufserfahrung|praxis|praxiserfahrung|tätigkeit|berufspraxis|führungserfahrung|vertriebserfahrung|callcenter*|im
    kundenservice); (erfahrung*|berufserfahrung|praxis|praxiserfahrung|berufspraxis) ... #
    (jahre*|jahren|jahr); (mindestens|mind|min|minimum|wenigstens) # (jahre*|jahren|jahr|jährige*)( |) ...
    (erfahrung*|berufserfahrung|im|in|als); #-jährige* (berufserfahrung|erfahrung|berufspraxis);
    (einjährige*|zweijährige*|dreijährige*|fünfjährige*|mehrjährige# )
    (berufserfahrung|erfahrung|berufspraxis)`,
  months: `halbes jahr ... (erfahrung*|berufserfahrung|praxis|im|als|in); halbjährige* (erfahrung*|praxis|berufserfahrung); ein paar monate ... (erfahrung*|im|als|in|praxis); einige monate ... (erfahrung*|im|als|in|praxis); # monate* ... (erfahrung*|berufserfahrung|praxis); (erfahrung*|berufserfahrung) ... # monate*`,
  some: `(schon|bereits) (einmal |mal |) ... ... (gearbeitet|betreut|telefoniert|beraten|verkauft|geführt|geleitet|tätig) ; *praxis im kund*; (hast|haben) ... (kundenkontakt|erfahrung*|routine|übung|praxis); *erfahrung; *erfahrungen; praxis (im|als|mit kund*|am telefon|aus dem|aus der); mehrjährige* praxis; (einschlägige*|erste|etwas|einige) (praxis|routine); (erprobt|geübt|routiniert|versiert|sattelfest|fit|zuhause) (im|in der|am) (kunden*|telefon*|callcenter*|umgang mit kund*|verkauf|service); (idealfall|kein|nicht) neuling; (warst|waren) ... (schon|bereits) ... (im|in|als) ...; (kommst|kommen) (du |sie |)aus (dem|der) (kundenservice|callcenter|gastronomie|hotellerie|einzelhandel|handel|verkauf|tourismus|pflege|branche); vorpraxis; berufspraxis; (hast|haben|hat) ... (schon|bereits|schon einmal|schon mal) ... (gearbeitet|telefoniert|beraten|verkauft|betreut); (schon|bereits) ... im (kundenservice|kundendienst|kundenkontakt|callcenter|service|verkauf|support|büro) ... (gearbeitet|tätig); im (kundenkontakt|kundenservice|kundendienst|callcenter) gearbeitet; (kennst|kennen) ... (kundenkontakt|kundenservice|callcenter) aus ...; (erste|mehrjährige*|einschlägige*|relevante*|nachweisbare*|fundierte*|praktische*|langjährige*|entsprechende*|gute|umfangreiche*|solide*|bereits|vergleichbare*|nachgewiesene*|etwas|ausgeprägte*|berufliche*|deine|ihre|mit|hast|haben|bringst|bringen)
    (berufserfahrung|erfahrung|erfahrungen|berufspraxis|praxiserfahrung|vorkenntnisse|berufserfahrungen|praxis|erfahrungswerte|kenntnisse
    und erfahrungen); berufserfahrung*; erfahrung (im|in|als|mit|aus|auf|bei|am|und|sowie); erfahrungen
    (im|in|als|mit|aus|auf|bei|am|und|sowie); praxiserfahrung; berufspraxis;
    (kundenservice|callcenter|call-center|vertriebs|telefon|kunden|führungs|beratungs|verkaufs|service|büro|hotline|kundendienst)(-| |)erfahrung*; erfahrene*; erfahren im; bereits (als|im|in) ... (gearbeitet|tätig|gesammelt); erfahrung
    gesammelt; vorerfahrung*; kundenserviceerfahrung; branchenerfahrung; vorkenntnisse im`,
  'none-needed': `noch nie ... (macht nichts|kein problem|nicht schlimm|trotzdem); (den rest|alles andere|alles weitere|alles übrige|das handwerk|die technik) (lernst|lernen|zeigen|bringen|erklären) ...; (erfahrung|vorerfahrung|lebenslauf|vorkenntnisse) (spielt|spielen|zählt|zählen) (keine|nicht|kaum) ...; (auch |gern |)als (erste stelle|erster job|erste anstellung); schulabgänger* ... (willkommen|gern|können); (*erfahrung|erfahrung|berufserfahrung|vorkenntnisse|praxis) (auch |eher |dagegen |hingegen |)nicht (nötig|notwendig|verlangt|gefordert|erwartet); (*erfahrung|vorkenntnisse|praxis) ... (auch ohne|kommen ... ohne aus|geht ... ohne); (vorkenntnisse|*erfahrung|erfahrung) (null|keine|brauchts nicht|braucht es nicht|braucht niemand|nicht) ; (erfahrung|*erfahrung) auch nicht; (praxis|erfahrung*|vorkenntnisse|berufserfahrung|*erfahrung|*kenntnisse im callcenter) ... (kein muss|muss aber nicht|muss nicht|nicht nötig|keine voraussetzung|nicht erforderlich|keine bedingung|nicht zwingend|nicht notwendig|brauchst du nicht|brauchen sie nicht); (erfahrung*|vorkenntnisse|praxis|vorwissen) bringen wir ...; bringen wir (dir|ihnen) bei; das gelernte reicht ...; (frisch|direkt) (von|nach|aus) (der |dem |)(schule|prüfung|ausbildung|lehre|studium|uni) ...; berufsstarter*; (auch|gern|gerne) (für |als |)(berufs|wieder|neu|quer)*(einsteiger*|anfänger*|starter*); setzen ... keine (berufserfahrung|erfahrung*|vorkenntnisse|praxis) voraus; (verlangen|erwarten|fordern|brauchen) wir ... (nicht|keine) ... (erfahrung*|vorkenntnisse|praxis); (keine|ohne|null|nicht die geringste) (callcenter|branchen|berufs|kundenservice|büro|vor|telefon|verkaufs)*erfahrung*; learning by doing; (junior|einstiegs)(-| )(position|stelle|level); lernst du (hier|bei uns|alles|von) ...; lernen sie (hier|bei uns|alles|von) ...; (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung*|branchenkenntnisse|vorwissen|fachwissen|callcenter-erfahrung|vorbildung) (brauchst|brauchen|musst|müssen|benötigst|benötigen) (du|sie|man) ... (nicht|keine|kein|nichts)( haben| mitbringen|); (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung*|*erfahrung|vorwissen) (verlangen|erwarten|brauchen|fordern|setzen) wir (nicht|keine|kein); (brauchst|brauchen|musst|müssen) (du|sie) (keine|keinerlei) ... (erfahrung*|vorkenntnisse|vorerfahrung*|kenntnisse); weder ... noch ... (erfahrung*|vorkenntnisse|vorerfahrung*|berufserfahrung*); weder (erfahrung*|vorkenntnisse|vorerfahrung*|berufserfahrung*) noch ...; keinerlei (erfahrung*|vorkenntnisse|vorerfahrung*); (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung*) ... (zweitrangig|nebensächlich|unwichtig|nebensache); ob (du|sie) (schon|bereits) ... (gearbeitet|erfahrung) ...; (lernst|lernen) (du|sie) (alles |das |den rest |bei uns|von uns); (den rest|alles|alles weitere|das handwerk|das fachliche|das nötige|den job) ... (lernst|lernen|bringen|zeigen|erklären) ...; neulinge*; newcomer*; (gern|gerne|auch|oder) (anfänger*|neulinge*|ungelernte*); umsteiger*; branchenfremde*; auch wenn (du|sie) noch nie ...; noch nie ... (telefoniert|gearbeitet) ...; (zeigen|erklären) (wir|dir|ihnen) ... alles; (vorkenntnisse|erfahrung*) ... nicht ... (nötig|erforderlich|notwendig);
    (keine|ohne) (vor|berufs|branchen|fach|spezielle |besondere
    |)*(erfahrung*|vorkenntnisse|vorerfahrung*|berufserfahrung*|kenntnisse|fachkenntnisse|vorwissen|erfahrungen)(
    nötig| erforderlich| notwendig| möglich| vorausgesetzt|);
    (erfahrung*|vorkenntnisse|berufserfahrung|vorerfahrung) (ist |sind |)(nicht|keine|kein)
    (erforderlich|notwendig|nötig|zwingend*|voraussetzung|muss|vorausgesetzt); quereinsteiger*;
    quereinstieg*; quer(-| )einsteig*; berufseinsteiger*; berufsanfänger*;
    neueinsteiger*; einsteiger*; (wir |)(lernen dich|arbeiten dich|lernen sie|arbeiten sie|schulen
    dich|schulen sie|bilden dich|bringen dir|bringen ihnen) ... (an|ein|aus|bei|alles); (wir|dir|ihnen)
    ... alles bei(bringen|)*; auch ohne (vor|berufs|)*(erfahrung*|kenntnisse); ungelernte*;
    (erfahrung|kenntnisse|vorkenntnisse) ... kein muss; berufseinstieg; mit oder ohne erfahrung; egal ob
    ... (erfahrung|einsteiger*|quereinsteiger*); anfänger*`,
  entry: `wiedereinsteiger*; wiedereinstieg*; berufsrückkehrer*`,
  preferred: `(erfahrung*|berufserfahrung|vorkenntnisse|kenntnisse) ... (von
    vorteil|wünschenswert|hilfreich|ein plus|vorteilhaft|wäre* |gerne gesehen|willkommen|ideal|ein
    vorteil|nice to have|gern gesehen); (idealerweise|im
    idealfall|vorzugsweise|bestenfalls|optimalerweise|wünschenswert*|gerne) ...
    (erfahrung*|berufserfahrung|vorkenntnisse); von vorteil ... (erfahrung*|berufserfahrung)`,
  abstain: `(erfahrung|*erfahrung|vorkenntnisse|praxis) nicht (nur|zuletzt|allein); (nutzer|kunden|einkaufs|reise|marken|gäste|shopping|lebens|fahr|benutzer|spiel|kauf)erfahrung*; (arzt|zahnarzt|tierarzt|haus)praxis; wir haben ... erfahrung*; # jahre* (unternehmens|firmen|markt|branchen)*(erfahrung|geschichte|tradition); (blickt|blicken) ... erfahrung; (mit|aus) (über |mehr als |rund |)# (jahren|jahre) ... (erfahrung|praxis); (seit|in) (über |mehr als |rund |fast |)# jahren ...; (noch|nur) (nie|wenig) ... (gearbeitet|telefoniert); (hast|haben) (du|sie) (schon|bereits) (einmal|mal) ein ... (gekündigt|geärgert); # jahre* in (folge|deutschland|unserem); (auf|für|über|läuft|vertrag) # (jahre*|jahr) ...; (kunden|user|gäste|einkaufs|nutzer|customer|shopping|mitarbeiter|marken|service)(-| |)(erlebnis*|erfahrung (zu|schaffen|bieten)|experience); über # jahre* ...; seit (über |mehr als |)#
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

export const training: TopicLexicon<'training'> = {
  given: `läuft ... (kollege|kollegin|jemand) ... mit; (bilden|schulen|lernen) (dich|sie) ... (aus|ein|an); einführung (durch|von|mit|in); (hausinterne*|interne*|eigene*) akademie; (erklärt|erklären|zeigt|zeigen) (ihnen|dir|euch) ... (kollege|kollegin|in aller ruhe|alles|schritt*|programm|system|video); (lernst|lernen) (du|sie) ... (alles|system*|handwerk|grundlagen); (arbeiten|lernen|führen|schulen|trainieren|coachen) wir (dich|sie|euch) ... (ein|an|aus|fit|heran); (wir|) (machen|machen wir) (dich|sie) fit; (bringen|zeigen|erklären|vermitteln) wir (dir|ihnen) ...; (vermitteln|beibringen) ... (akademie|schulung); (dich|sie) ... (einarbeiten|anlernen|einschulen|fit machen); (fährst|gehst|läufst|hörst|sitzt) ... (mit|neben|bei) (einem|einer|kolleg*|erfahrenen) ...; einlernen; eingelernt; einlernphase; einlernzeit; (ersten|erste) # (wochen|tage*|monate*) ... (lernst|lernen|begleit*|einarbeit*|schulung*|mitlaufen|zuhören); schnupperwoche; shadowing; bootcamp; intensivkurs*; startkurs*; einstiegskurs*; starterwoche*; onboarding(-| )(phase|programm|woche*); einweisung*; anlernen; angelernt; anlernphase; anlernzeit; (lernen|lernt) (wir |) (dich|sie|studierende*|dir|wieder*|quer*) ... an; (arbeitet|arbeiten) (wir |) (dich|sie) ... ein; (bringen|bringt) (wir |) (dir|ihnen) ... bei; (lernst|lernen) (du|sie) ... (von|bei|in den ersten|in der) ...; (zeigen|zeigt|erklären) (wir |) (dir|ihnen) ...; (ein|eine|einen|einem|einer|mit|dein|deinem|ihrem|ihr|durch|festem|festen|feste|fester|eigenem|eigener|erfahrene*) (festen |festem |eigenen |eigenem |persönlichen |erfahrenen |)(pate|patin|paten|mentor|mentorin|buddy); (grund|produkt|start|basis|anfangs|fach)(schulung*|ausbildung|training*); schulungs(wochen|tage*|zeit|phase); lehrgang*; begleitet dich ... (ersten|wochen|tage*|anfang); an die hand; gründlich ein; workshops; einarbeitung*; einarbeitungs(phase|zeit|plan|programm|konzept);
    (umfassende*|intensive*|gründliche*|strukturierte*|fundierte*|individuelle*|bezahlte*|professionelle*|ausführliche*|sorgfältige*|optimale*|regelmäßige*|kostenlose*|kontinuierliche*|systematische*|interne*|mehrwöchige*|persönliche*|vollständige*|begleitete*|fachliche*|praxisnahe*|laufende*|externe*)
    (einarbeitung|schulung*|einschulung*|training*|weiterbildung*|ausbildung|einführung|qualifizierung|produktschulung*|onboarding|coaching*|grundschulung|fortbildung*|basisschulung|schulungen
    und|trainings); einschulung*; einschulungs*; schulung*; produktschulung*; schulungsphase;
    grundschulung; trainings; trainingsphase; training on the job; onboarding*; weiterbildung*;
    weiterbildungs(möglichkeiten|angebote*|programm*); fortbildung*; fort- und weiterbildung*; aus- und
    weiterbildung*; (wir|dich|sie) ... (schulen|einarbeiten|schulst|eingearbeitet|geschult|ausbilden);
    (wirst|werden) ... (eingearbeitet|geschult|eingeschult|ausgebildet|trainiert);
    qualifizierungsmaßnahmen; mentoring*; mentorenprogramm; patenprogramm; patensystem; coaching*;
    akademie; e-learning*; # wochen (schulung*|training*|einarbeitung|einschulung|ausbildung)`,
  paid: `(bezahlte*|vergütete*|voll bezahlte*)
    (einarbeitung*|schulung*|einschulung*|training*|ausbildung|weiterbildung|fortbildung*|schulungsphase|trainingsphase|produktschulung*|grundschulung)`,
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
  abstain: `(führst|führen|hältst|halten|gibst|geben|leitest|leiten|konzip*|entwickel*|planst|planen|moderier*|organisier*|übernimmst|übernehmen) ... (coachings|schulungen|trainings|workshops|coaching|onboardings|webinare|schulung|training|einarbeitung); (schulst|schulen|trainierst|coachst|coachen|trainieren) ... (kolleg*|kund*|mitarbeit*|agenten|team|nutzer|anwender*); title: (onboarding*|training*|schulung*|coaching*|akademie); (unsere|unseren|unserer) ... paten; patenschaft*; (spender*|tier|kinder)pat*; (weiterbildung*|fortbildung*) (ist|erwartet|vorausgesetzt|abgeschlossen); (kund*|nutzer*|neukund*) ... (onboarding|einweis*|schulen); (durchführ*|planung|konzept*|vorbereit*|organis*) ...
    (schulung*|training*|coaching*|einarbeitung*) (für|von|neuer|unserer|der|und);
    (durchführung|planung|konzeption|organisation) von (schulung*|training*|coaching*|onboarding*);
    (einarbeitung|schulung|training|onboarding) (von|neuer|unserer)
    (mitarbeiter*|kolleg*|kund*|neuen|teammitglied*); schul(st|en|t) (kund*|mitarbeiter*|neue|anwender*);
    einarbeitung neuer; kundenschulung*; anwenderschulung*; krafttraining; personal training; bereitschaft
    zur (weiterbildung|fortbildung|einarbeitung); lernbereitschaft; weiterbildungsbereitschaft;
    (abgeschlossene*|erfolgte) (weiterbildung|fortbildung|schulung); weiterbildung (zum|zur) *wirt*;
    onboarding (von|neuer|unserer) kund*; kunden-onboarding`,
}
