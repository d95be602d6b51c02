import type { TopicLexicon } from '../lexicon.ts'
import {
  aYear,
  degreeTaken,
  noPractice,
  noSchooling,
  practiceMissing,
  practiceOfMonths,
  practicePlus,
  schoolTwelve,
  someStudies,
  taught,
} from './told-demands.ts'
import { NO_MATTER } from './turns.ts'
import { TRAIN, WORK } from './verbs.ts'

export const modality: TopicLexicon<'modality'> = {
  preferred: `priekšrok~; (būs|būtu|ļoti) (labi|jauki|lieliski|forši); noder~; noderē~; nāktu par labu; palīdzēs bet; (tiks |tiek |būs |uzskatīsim |uzskatām |)(uzskatīt~ par|par) (priekšrocīb~|plusu|plus);
    priekšrocīb~; vēlam(s|a|i|as|o|ais|ā|ie|ās); vēlams; vēlama; vēlamies arī; nāks par labu; būs (priekšrocīb~|pluss|plus|noderīg~|bonuss); ideāl~
    (gadījum~|kandidāt~|variant~); ideāli; noderēs; noderīg~; pluss; plusiņš; bonuss; labprāt; lieliski
    ja; ļoti labi ja; priecāsimies ja; bet nav obligāt~; tiks novērtēt~; novērtēsim; par labu nāks;
    vērtēsim kā; papildu pluss; vēlama bet`,
  waived: `(nav|nebūs) (obligāt~|vajadzīg~|nepieciešam~|nosacīj~|priekšnosacīj~|priekšnoteikum~|noteicoš~|šķērsl~|prasīb~|jābūt|kritērij~|būtisk~|svarīg~); nevajadzīg~; neprasām; neprasa; nejautāsim; neskatāmies; neskatās; nepieprasām; nav šķērsl~; nav noteicoš~; nav izšķiroš~; nav priekšnoteikum~; ne (obligāt~|nepieciešam~|vajadzīg~|izšķiroš~); neinteresē; neinteresēs; nejautājam; nejautāsim; neskatāmies; nav (tik |)(svarīgi|būtiski|galvenais|noteicošais); nepārbaudīsim; var nebūt; nav (obligāt~|nepieciešam~|prasīb~|noteicoš~|svarīg~|vajadzīg~|priekšnoteikum~|izšķiroš~|būtisk~|jābūt|galven~|priekšnosacījum~|vajadzība|jāuzrāda);
    neobligāt~; nav obligāti; nav nepieciešam~; neprasām; neprasīsim; neprasīs; neprasa; nevajag; nevajadzēs; nepieprasām; mazsvarīg~; var iztikt arī bez`,
  required: `prasām; vēlamies; vajag; nepieciešam~; obligāt~; obligāti; vismaz; prasīb~; jābūt; vajadzīg~; ne mazāk; minimāl~; ne
    mazāka`,
}

export const education: TopicLexicon<'education'> = {
  named: `izglītība; izglītību; diplom~; atestāt~; skolas papīr~; augstskol~; izglītības dokument~`,
  'none-required': `${noSchooling};
    ${NO_MATTER} ... (kādu|kuru|kāda|vai) ... (skol~|izglītīb~|diplom~|augstskol~|atestāt~);
    (kādu|kuru) (skolu|augstskolu|izglītību) ... (beidzis|beigusi|beigts|ieguvis|esi|esat) ... ${NO_MATTER};
    (izglītīb~|diplom~|atestāt~|papīr~|skola) ... ${NO_MATTER};
    (der|derēs) (jebkura|jebkāda) (izglītība|skola); (ar|vai bez|bez) (diploma vai bez|vai bez diploma);
    (cilvēks|raksturs|attieksme|smaids|balss) ... (svarīgāk~|galvenais|nevis|vairāk) ... (diplom~|papīr~|atestāt~|izglītīb~);
    (diplom~|atestāt~|apliecīb~|liecīb~|atzīmes|sekmes) ... ... (ja tāda nav|ja nav|bez tā|atvilktnē|plauktā|mājās|neskatāmies|neskatīsimies|neprasām|neprasīsim|nav svarīg~|neinteresē|vienalga|nav noteicoš~);
    (diplomu|atestātu|liecību|izglītības dokument~) (neprasām|neprasīsim|nevajag|neskatāmies|nepieprasām);
    (ar|vai) diplomu vai bez (tā|);
    (kādu|kāda) skol~ ... (vienalga|nav svarīg~|nav nozīmes);
    (neskatāmies|nejautājam|nejautāsim|neprasām|neinteresē) ... (skol~|izglītīb~|diplom~|augstskol~|papīr~) ...; (diplom~|skolas papīr~|izglītīb~|atestāt~) (neprasām|nejautāsim|nevajag|nav svarīg~|nav vajadzīg~|mūs neinteresē) ; nav vajadzīg~ (ne |) ... (diplom~|izglītīb~|augstskol~); par (diplomu|izglītību|skolu|atestātu) (nejautāsim|nejautājam|neprasīsim) ; (augstskol~|augstāk~ izglītīb~) ... nav (priekšnoteikum~|obligāt~|nosacījum~|vajadzīg~); (bez|neprasām|nevajag) (diplom~|atestāt~|izglītības dokument~|augstskol~); (skola|skolas|augstskola|diploms|diplomi|atzīmes) ... (nav svarīg~|neinteresē|vienalga|nespēlē|nejautāsim|neprasīsim); izglītīb~ (nespēlē|neinteresē|mūs neinteresē|vienalga|kāda ir|jebkāda|nav svarīg~); (diplom~|izglītīb~) (nav šķērsl~|neprasām|mums nav svarīg~); (izglītīb~|diplom~|atestāt~|grād~) ... (nav|nebūs) (nozīm~|lom~|prasīb~|jāuzrāda|obligāt~|svarīg~|nepieciešam~|izšķiroš~); (diplom~|papīr~|izglītīb~|atestāt~|grād~) ... (neinteresē|nejautā~|neprasa|neprasām|neskatāmies|nevajag|neskaitām|nevērtējam|nepārbaud~); izglītīb~ prasīb~ (nav|nebūs); nav ... (izglītīb~|diplom~) prasīb~; bez izglītīb~ prasīb~; (izglītīb~|diplom~) ... (nozīmes|lomas) nav; nav (nozīmes|svarīg~) ... izglītīb~; izglītīb~ ... (nav ierobežoj~|jebkura|jebkāda); (izglītīb~|diplom~|augstāk~ izglītīb~|atestāt~) ... (nav|nebūs)
    (obligāt~|nepieciešam~|svarīg~|noteicoš~|būtisk~|prasīb~|vajadzīg~|galven~|jāuzrāda|jābūt|tik svarīg~|mums svarīg~); (izglītīb~|diplom~|atestāt~) (mēs |mums |šeit |)(neprasām|neprasīsim|neprasa|nepieprasām|neskatāmies|nevajag|neprasīs|nepārbaudām|nevērtējam); (neprasām|neskatāmies uz|nevajag|nepieprasām|neinteresē) ... (izglītīb~|diplom~|atestāt~); (jebkāda|jebkura|jebkādu) izglītīb~; izglītības līmenis nav *; (bez|nav nepieciešam~) ...
    (izglītīb~|diplom~); izglītība nav *; neatkarīgi no izglītīb~; nav svarīga izglītība`,
  'high-school': `${schoolTwelve};
    (vidusskol~|ģimnāzij~|arodskol~|tehnikum~|vidējā izglītība) ... (pabeigt~|beigt~|kabatā|aiz muguras|obligāt~|absolvēt~);
    vidusskolas (atestāt~|apliecīb~|diplom~);
    (pabeigt~|beigt~) (vidusskol~|ģimnāzij~|arodskol~|tehnikum~|vidējā); (vidusskol~|ģimnāzij~|arodskol~) (atestāt~|diplom~|pietiek|pietiks|der|izglītīb~|līmen~); atestāt~ par vidējo; (pabeigt~|iegūt~) (vidusskol~|vidēj~|ģimnāzij~|tehnikum~|arod~); tehnikum~; profesionālā vidus~; vidēj~ (izglītīb~|profesionāl~|speciāl~|vispārēj~|vai|tehnisk~); vidējā izglītība;
    vidējo izglītību; vidējā; vismaz vidēj~; vidusskol~; profesionāl~ (vidēj~|izglītīb~); vispārēj~
    vidēj~; ģimnāzij~; arodizglītīb~; arodskol~`,
  'some-college': `${someStudies};
    (koledž~|arodizglītīb~) ... (pēc vidusskolas|ar diplomu|absolvēt~|beigt~|pabeigt~|diplom~);
    (vismaz |)koledža ; pirmā līmeņa (augstākā|profesionālā);
    (1|pirmā|pirmā līmeņa|i) līmeņa (augstāk~|profesionāl~) *; koledž~ (izglītīb~|);
    koledžas; (nepabeigt~|nepilna|neiegūta|iesākta|iegūšanas procesā) augstāk~; nepabeigta
    augstākā izglītība; students; studijas (vecākajos|procesā); studējoš~; augstākās izglītības
    (students|iegūšanas procesā); augstāk~ (izglītīb~ |)(vai |)(nepabeigt~|studij~ process~)`,
  bachelor: `${degreeTaken};
    augstskol~ (diplom~|izglītīb~|grād~); (pabeigta|beigta|absolvēta|pabeigusi|pabeidzis) (augstskol~|universitāt~); augstāk~ ... izglītīb~; augstāk~
    (izglītīb~|akadēmisk~|profesionāl~|vai|ekonomisk~|tehnisk~|juridisk~|pedagoģisk~|medicīn~); augstākā
    izglītība; augstāko izglītību; bakalaur~( grād~|); universitāt~ (grād~|izglītīb~|diplom~); akadēmisk~
    (izglītīb~|grād~)`,
  graduate: `(otrā|2|ii) līmeņa (profesionāl~ |)augstāk~ (profesionāl~ |)izglītīb~; maģistr~ (līmen~|studij~|izglītīb~); maģistratūr~; maģistr~( grād~|); maģistra grāds; doktor~ grād~; otrā līmeņa augstāk~`,
  abstain: `(mācību|izglītīb~)
    (iestād~|nozar~|kurs~|projekt~|process~|jom~|uzņēmum~|maks~|kompensāc~|atvaļinājum~|iespēj~|pasākum~);
    apmaks~ ... (studij~|izglītīb~); (studij~|mācīb~|izglītīb~) (maksas
    |)(līdzfinans~|kompens~|apmaks~|atbalst~); apvieno~ ... (studij~|mācīb~); savieno~ ...
    (studij~|mācīb~); studiju (laikā|process~ apvieno~|atvaļinājum~); vidēj~
    (bruto|alga|atalgojum~|termiņ~|līmeņ~|lielum~|vadīb~|uzņēmum~|mēneš~|izmēr~|summ~); augstāk~
    (līmen~|kvalitāt~|stand~|vadīb~|atalgojum~|minēt~|rezultāt~|klas~|pārdošan~|apkalpošan~); studentiem;
    studentus; skolēniem; students (apmaks~|laipni|gaidīt~)`,
}

export const experience: TopicLexicon<'experience'> = {
  bare: `# gad~`,
  past: `iepriekšēj~ (darb~|pieredz~|praks~|strād~|amat~); darb~ (zvanu centr~|līdzīg~ amat~)`,
  years: `# gad~ (vadītāja|konsultanta|operatora|administratora|aktīvā|tiešā|patstāvīgā|līdzvērtīgā|līdzīgā|šādā) (darb~|amat~|lom~|pārdošan~);
    ${aYear};
    (stāžs|stāžu|pieredze|pieredzi|prakse) ... (vismaz|ne mazāk kā|ne mazāks par|virs|vairāk nekā) (pusdesmit|#) gad~;
    # (gadi|gadus|gadu|līdz # gadus) (esi|esat) (palīdzēj*|strādāj*|konsultēj*|apkalpoj*|vadīj*|pārdev*|atbildēj*);
    # (gadus|gadi) ... (strādāji|nostrādāji|pavadīji|vadīji|esi vadījis|esi nostrādājis|esi strādājis) ...;
    # (gadi|gadus|gads) (līdzīgā|tādā pašā|šādā|klientu|pie|līdzvērtīgā) ... (jau |)(pavadīt~|aiz muguras|nostrādāt~|ir aiz|sakrāt~|aizvadīt~);
    (aiz muguras|bagāžā|kontā) ... # (gadi|gadus|gads);
    # (gadus|gadi) vai ilgāk (atbildi|strādā|konsultē|apkalpo|esi|runā|atbildat|strādājat);
    (atbildi|strādā|konsultē|apkalpo|atbildat|strādājat) ... (jau |)# (gadus|gadu);
    vismaz gadu (esat|esi|būsi|būsiet) ...; minimums # (gad~) ...;  # gad~ b; # gad~ (saas|pārdošan~|apkalpošan~|ar klient~|klientu|ar cilvēk~|it|loģistik~|atbalstā); ja gadu (esi|esat) ...; # vai vairāk (gad~|gadi|gadus) ...; pieredz~ ... (vismaz|minimums|minimāli|ne mazāk kā|ne mazāka par|no) (gadu|gada|gads|viena gada|viens gads|vienu gadu); (gadu|vismaz gadu|vienu gadu) (esi |)(strādāj~|strādājuš~|nostrādāj~|pavadīj~|pavadīt~); # (gadus|gadi|gadu) ... (klientu (servis~|apkalpošan~|atbalst~|centr~)|līdzīg~ (amat~|darb~)|zvanu centr~|kontaktu centr~|dispečer~|pārdošan~|tirdzniecīb~|viesmīlīb~|apkalpošan~|saimniecīb~ vadī~); # (gad~|gadu) (esi |būsi |)(strādāj~|strādājuš~|nostrādāj~); # (gad~|gadu|gadi|gadus|gada) ... (pieredz~|darba pieredz~|stāž~|praks~); # (gad~|gadu) (esi |)(strādā~|pastrādā~|nostrādā~|konsultē~|apkalpo~|pavadī~); (esi|jau) (strādā~|nostrādā~|pavadī~) ... # gad~; pieredz~ (no |vismaz |)# gad~; (vismaz |)(gadu|gada) (ilg~ |garu |gara |)(darba |profesionāl~ |praktisk~ |)(pieredz~|praks~|stāž~); (vismaz|ne mazāk kā) (gadu|gads) ... (pieredz~|strādā~|nostrādā~); (gadu|gads) (darb~ |)(klientu apkalpošan~|zvanu centr~|līdzīg~|pārdošan~|tirdzniecīb~); pieredze ... (vismaz |)(viens |)gads; viengadīg~ ... pieredz~; divgadīg~ ... pieredz~; (pieredz~|darba pieredz~) ...
    (vismaz |ne mazāk~ kā |)# (gad~|gadu|gadi|gada|gadus); (vismaz|minimāli|ne mazāk kā|ne mazāku kā) #
    (gad~|gadu|gada|gadi) ... (pieredz~|stāž~|darb~); (vismaz|minimāli|ne mazāk kā|ne mazāka par) # gad~`,
  months: `${practiceOfMonths};
    # mēneš~ ... pieredz~; pieredz~ ... # mēneš~; (pusgada|pusgadu) ... pieredz~; pieredz~ ... pusgad~`,
  some: `${practiceMissing};
    (ir|tev ir|jums ir) (iemaņas|rutīna|prakse|rūdījums|pieredze) ... (ar klient~|apkalpošan~|pārdošan~|telefon~|darbā);
    (rūdīt~|pieredzējis|pieredzējusi|vētīt~|praksē pārbaudīt~) (klient~|apkalpo~|konsultant~|pārdevēj~|operator~|darbā|sarun~);
    (zvanu centra|klientu apkalpošanas|telefona|letes|apkalpošanas) ... (ikdiena|darbs|ritms|dzīve|virtuve) ... (nav svešs|nav sveša|pazīstam~|zināms|zināma|nav jaunums);
    (kādreiz|reiz|agrāk|iepriekš|jau) (jau |)(esi |esat )(skaidroj*|palīdzēj*|pārdev*|strādāj*|apkalpoj*|konsultēj*|pieņēm*|rakstīj*);
    (esi|esat) (jau |kādreiz |agrāk |iepriekš |reiz )(jau |)(skaidroj*|palīdzēj*|pārdev*|apkalpoj*|konsultēj*|pieņēm*|strādāj*);
    (vairāk~|pāris|daži|dažus|vairākus) (gad~|mēneš~) ... (aiz muguras|nostrādāt~|pavadīt~|pie telefona|pie letes|apkalpošan~);
    (dažus|pāris|vairākus|dažu|pāris) (mēneš~) ... ... (pavadīj*|pavadīt~|nostrādā*|strādāj*|aizvadīj*|sēdēj*);
    (jau|reiz|kādreiz) (esi |esat |)(strādāj*|pavadīj*|sēdēj*|konsultēj*|apkalpoj*) ... (pie telefona|aiz letes|pie letes|klient~|zvanu centrā|veikalā|austiņās);
    austiņas ... nav (svešas|jaunums);
    (vismaz |)(pusgads|pusgadu|daži mēneši|dažus mēnešus|pāris mēneši) ... (klīnik~|darb~|viet~|amat~|nozar~|pieredz~|tirdzniecīb~|apkalpošan~); pusgad~ klīnikā; (bet |)tai (jābūt|ir jābūt); pieredze ... bet tai jābūt; (esi|būsi) (jau |iepriekš |kādreiz )(strādāj~|strādājuš~|apkalpoj~|darboj~); (strādājuš~|strādājis|strādājusi) (ar|līdzīg~|klientu|zvanu|apkalpošan~); (iepriekšēj~|līdzīg~|profesionāl~|atbilstoš~|darba|praktisk~|veiksmīg~|laba|labu|pierādīt~|neliel~|klientu
    apkalpošan~|pārdošan~|vadīb~|vadības|zvanu
    centr~|apkalpošanas|telefonsarunu|administratīv~|lietvedīb~|biroja) (darba |)(pieredz~|stāž~);
    pieredz~
    (klientu|pārdošan~|līdzīg~|darbā|zvanu|kontaktu|apkalpošan~|ar|vadīb~|amat~|šād~|jomā|līdzvērtīg~|telefon~|viesmīlīb~|tirdzniecīb~|finanšu|it|komandas|biroj~|administr~|lietvedīb~|e-komerc~|saziņ~|nozar~|no|grāmatvedīb~|projekt~);
    darba pieredz~; pieredze; pieredzi; pieredzējuš~; (ir|esi) (strādāj~|jau strādāj~) ...; iepriekš
    strādāj~`,
  'none-needed': `(diploms un cv|cv un diploms|diplomi un cv) ... (neinteresē|nevajag|neprasām); nekād~ pieredz~; (bez|nekādas) pieredzes nekādas ...;
    ${noPractice};
    (vēl |nekad |līdz šim |)(nav|neesi|neesat) (strādājuš~|strādāj~|darīj~|darījuš~|mēģināj~|mēģinājuš~) ... (nekas|der|derēs|gaid~|nekait~|arī|nebaid~|ņemam);
    (der|derēs|gaidām|ņemam|aicinām) ... (arī |)... (kas|kuri) ... (nav strādājuš~|nekad|bez pieredzes|sāk);
    (zināšanas|prasmes|iemaņas|zināšanām|visu|pārējo|darbu|nozari) (dosim|iedosim|ierādīsim|iemācīsim|iemācīsies|apgūsi|nodosim|sniegsim) ...;
    (iemācīsies|apgūsi|iemācīsieties|apgūsiet|uzzināsi) (pie mums|uz vietas|darbā|darba gaitā|visu);
    (vairāk|neko|nekas) (par|vairāk par|cits) (zinātkāri|smaidu|vēlmi|pacietību) ... (nevajag|neņem|neprasām|nav vajadzīg~);
    (pietiek|pietiks) ar (vēlmi|zinātkāri|smaidu|interesi|labu gribu|degsmi);
    (visi|mēs visi|katrs) ... (reiz|kaut kad|kādreiz) ... (sāk~|sākām|sācis|sākuši);
    (nozares maiņ~|pārkvalificē~|maini nozari|jaunu sākumu|sākt no jauna|karjeras sākum~|karjeras maiņ~);
    (pavāri|oficianti|viesmīļi|frizieres|skolotāji|mamm~|studenti) ... (nākuši|kļuvuši|strādā pie mums);
    (vai|ko|kur|kas|par ko) (līdz šim|iepriekš|agrāk|pirms tam) ... ... ... (nav svarīgi|vienalga|nav no svara|nesvarīgi|nav būtiski|neinteresē|otršķirīgi|nav noteicošais);
    (sāc|sāksi|sāksiet|sākt|sākat) (pie mums |)no (nulles|baltas lapas);
    (tavs|jūsu|tava) (pirmais darbs|pirmā darbavieta|pirmā darba vieta);
    balta lapa;
    uzreiz pēc (skolas|vidusskolas|mācībām);
    (visu|pārējo|visu pārējo) (parādīsim|iemācīsim|iemācīsies|apgūsi|apgūsiet|ierādīsim);
    (cv|dzīvesgājum~|iepriekšējai pieredzei|līdzšinējai pieredzei) ... (nav nozīmes|nav svarīg~|vienalga|nav noteicoš~);
    (pieredz~|stāž~|iemaņ~|priekšzināšan~) ... (nav (nosacījum~|priekšnosacījum~|obligāt~|vajadzīg~|noteicoš~|prasīb~|būtisk~)|nevajadzīg~|neprasām|nevajag|nav jābūt); pieredze nevajadzīga; (iesācēj~|bez iemaņām) ...; bet ierādīsim ...; (ierādīsim|iemācīsim|parādīsim) (visu|kā|ko|pie mums) ...; visu (ierādīsim|iemācīsim|parādīsim); (iemācīsim|apmācīsim|parādīsim|ierādīsim) (visu|pārējo|no nulles) ...; (visu|pārējo|visu pārējo) (iemācīsim|parādīsim|ierādīsim|apgūsi|iemācīsi~); (var|drīkst) būt (tavs |)pirm~ darb~; arī bez (pieredz~|priekšzināšan~|iemaņ~); bez priekšzināšan~; (pieredz~|iemaņ~) ... nav (šķērsl~|problēm~|noteikum~); (darb~ |)pieredz~ (nejautā~|neprasa|neprasām|neskat~|nevajag); pieredz~ ... ja nav ...; (pieredz~|iemaņ~) (nav|nebūs) (noteicoš~|izšķiroš~|šķērsl~|obligāt~|priekšnoteikum~|svarīg~); pieredz~ ... bez tās; nav (jābūt|obligāti jābūt|obligāti) ... (pieredz~|strādājuš~|strādāj~|iemaņ~); (neprasām|nevajag|nevajadzēs|nav vajadzīg~|nav nepieciešam~) ... (priekšzināšan~|iemaņ~|priekšzināšanas); (nekād~|iepriekšēj~) (priekšzināšan~|iemaņ~|pieredz~) ... (nevajag|nevajadzēs|neprasām|nav); (priekšzināšan~|iemaņ~) ... (nevajag|nevajadzēs|neprasām|nav); (kā |ideāl~ |tava |tavs |)pirm~ (darba viet~|darbam|darbavieta|darba pieredz~); no nulles; (der|derēs|var|vari|drīkst|pieņemam|ņemam|gaidām|nākt|sākt) ... bez ... pieredz~; (neesi|neesat) (vēl |nekad |agrāk |iepriekš |līdz šim |)(strādāj~|darīj~|strādājuš~); nav (svarīg~|būtisk~|obligāt~|jābūt) ... (strādāj~|darīj~); pieredz~ ... (nozīmes|lomas) nav; pieredzei ... nav; pieredz~ ... (neprasām|neprasīsim|neprasa|nevajag|nevajadzēs|nepieprasām|nav vajadzīg~|nav nepieciešam~|nav obligāt~|nav svarīg~|nav prasīb~|nav noteicoš~|nav izšķiroš~|nav jābūt|nav šķērsl~|nav tik|mums nav|nebūs vajadzīg~); (neprasām|nevajag|neskatāmies|nepieprasām) ... pieredz~; (izglītīb~) un pieredz~ nav *; arī bez (tās|iepriekšēj~|darba|) pieredz~; (var iztikt|pieņemam|der|gaidām|ņemam|derēsi|aicinām) ... bez (tās|pieredz~); nekad (neesi|nav) (strādāj~|darīj~) ...; pat ja ... nekad (neesi|nav) ...; ja (neesi|vēl neesi|līdz šim neesi) ... (strādāj~|darīj~) ...; (visu|pārējo) ... (${TRAIN}|parādīsim|ierādīsim); ar nulles pieredz~; bez priekšzināšan~; pieredzes trūkum~; (darba |iepriekšēj~ |)pieredz~ (iepriekš |)(nav |)(nav obligāt~|nav nepieciešam~|nav
    svarīg~|nav noteicoš~|nav vajadzīg~|nav prasīb~|nav galvenais|nav būtisk~); (bez|nav nepieciešam~|nav
    vajadzīg~|nav obligāt~) ... (pieredz~|priekšzināšan~|iemaņ~); bez (iepriekšēj~ |darba |)pieredz~;
    (apmācīsim|apmācām|iemācīsim|visu iemācīsim|mēs iemācīsim|mēs apmācīsim|iemācām); pieredze nav *; (arī
    |)ja (tev |)nav (iepriekšēj~ |)pieredz~; pirmais darbs; iesācēj~; (ar vai bez|gan ar gan bez)
    pieredz~; pirm~ darba pieredz~; gaidām arī bez pieredz~; neatkarīgi no pieredz~`,
  preferred: `${practicePlus};
    priekšrok~ ... pieredz~; pieredz~ ... (noder~|noderē~|nāks par labu|nāktu par labu|ņems~ vērā|vērtēs~); (būs|būtu) (labi|jauki|lieliski|pluss) ... pieredz~; pieredz~ ... (priekšrocīb~|vēlam~|pluss|noderīg~|par
    priekšrocīb~|bonuss|noderēs|plus|novērtēt~|nav obligāt~); (vēlam~|ideāl~|priekšrocīb~|ideāli) ...
    pieredz~`,
  abstain: `dzīves pieredz~; (programmu|sistēmu|programmas|sistēmas|rīkus) (iemācīsim|ierādīsim|apgūsi|iemācām|parādīsim) ...; (klientu|klienta|lietotāja) pieredzē;
    (vadītāj~|priekšniec~|kolēģ~|mentor~|dibinātāj~|trener~|meistar~) (ir|ar) ... # (gadu|gadi|gadus) ... ...;
    (mūsu|mums|uzņēmum~|komand~) ... ir # (gadu|gadi|gadus) ...;
    (krājam|uzkrājām|dalāmies) ... pieredz~;
    bez pieredzes (saas |it |b2b |nozarē |klīnikā |)(neiztikt|nevar|neiztiksi|nesanāks); bez pieredzes ... (neiztikt|nevar|neiztiksi|nesanāks|grūti); klientu pieredz~ (speciālist~|komand~|vadīb~|uzlabo~|daļ~|nodaļ~|veid~);
    (lielisk~|izcil~|pozitīv~|labāk~|patīkam~|neaizmirstam~|vislabāk~) (klientu |pirkum~ |iepirkšan~
    |lietotāj~ |)pieredz~; lietotāju pieredz~; (mums|mūsu|uzņēmum~|komand~|firm~|kompānij~) ... # gad~ ... pieredz~; iepirkšanās pieredz~;
    (dalīsimies|dalāmies|dalīsies|gūt|gūsi|iegūt|iegūsi|krāt|uzkrāt|dalī~|dalīt~|apmainī~|sniedz|vērtīg~|starptautisk~|smelties) ...
    pieredz~; pieredzes (apmaiņ~|braucien~); (vairāk nekā|jau|vairāk kā|kopš|mūsu|uzņēmum~) #
    (gad~|gadu) (pieredz~|tirgū|vēstur~); (uzņēmum~|kompānij~|firm~|sia|as|bank~|veikal~|zīmol~|komand~|klīnik~|aģentūr~) ar (vairāk nekā |vairāk kā |)(#|# #) gad~ pieredz~; (atalgojum~|alga|algu) ...
    (pieredz~|kvalifikācij~|kompetenc~); atkarīb~ no ... (pieredz~|kvalifikācij~|kompetenc~|prasmēm);
    atbilstoši (pieredz~|kvalifikācij~|prasmēm); pieredzējuš~ (koman~|kolēģ~|mentor~|speciālist~
    koman~|trener~|kolēģ~); # gadu (vecum~|garantij~|vēstur~); no # gadu vecum~; sasnie~ # gad~;
    (jau|vairāk nekā|vairāk kā|pēdējo|kopš|ilgāk nekā|uz|pēc|līdz|nākamo) # gad~; darba pieredze uzņēmumā;
    # gadu laikā; (starptautiskā|komandas|uzņēmuma) pieredze (tirgū|nozarē); profesionāl~ un pieredzējuš~`,
}

export const training: TopicLexicon<'training'> = {
  given: `${taught};
    (saņemsi|dabūsi|tiks|tev) ... (parādīts|paskaidrots|izskaidrots|iemācīts|ierādīts) ...;
    (kopā|plecu pie pleca|roku rokā) ar (savu |tavu |)(mentor~|krustmāt~|krusttēv~|skolotāj~|treneri|kuratoru|pieredzējuš~);
    (sākumā|pirmajās dienās|pirmajās nedēļās) ... (nebūsi|nepaliksi|neatstās) ... (viens|viena|vienu);
    (sākumā|vispirms|iesākumā|sākot) ... (klausīsies|vērosi|skatīsies|mācīsies|sēdēsi|klausies|vēro|mācies|trenēsies|izmēģināsi);
    (ievadīs|ievadīsim|pavadīs|iemācīs|apmācīs|izskaidros|parādīs) ... (kolēģ~|darbā|soli pa solim|mentor~|amat~|visu);
    soli pa solim ... (nodos|iemācīs|ierādīs|parādīs|ievadīs|apgūsi|iepazīstinās|vadīs);
    (iepriekšējā|iepriekšējais|pašreizējā) (darbiniece|darbinieks|kolēģe|kolēģis) ... (nodos|parādīs|ierādīs|paliks|iemācīs);
    (klasē|mācību klasē|grupā) ... (vingrināsies|trenēsies|mācīsies|iepazīsi);
    (vingrināsies|trenēsies|izspēlēsi) ... (izdomāt~|piemēr~|situācij~|gadījum~|lomu);
    (vienu|vienatnē|vienam|vienai) ... (neatstāsim|nepametīsim|neatstāj|nebūsi|nepaliksi);
    (aukstā ūdenī|aukstā ūdenī) (nemetīsim|nemetam|neiemetīsim|nemet); (nemetam|nemetīsim|neviens) ... (aukstā ūdenī|dziļumā);
    (krustmāt~|krusttēv~|skolotājs|mentors|buddy|kūrators|darba audzinātāj~) ... (blakus|palīdzēs|pavadīs|līdzās|vadīs);
    (# |)(nedēļ~|dien~|mēnes~) (garumā|ilgst|ilga|gara) ... (akadēmij~|kurs~|mācīb~|apmācīb~|skola);
    (pirmās|pirmo|pirmajās|pirmajā) (# |)(nedēļ~|dienas|dienās|mēnes~) ... (blakus|klausies|klausīsies|vērosi|sēdēsi|mācies|mācīsies|kopā ar|līdzās|ēnosi|ēno);
    (pirms|iekams) (strādāsi|atbildēsi|zvanīsi|celsi|sāc|sāksi) ... (viens|viena|patstāvīgi|pats|pati);
    (otras|otrās|otrajās) austiņ~;
    (ēno|ēnosi|ēnošan~);
    (paņem|paņems|ņem|ņems) ... zem (spārna|sava spārna);
    instruktāž~; ievadprogramm~; ievadkurs~; ievadapmāc~; ierādīsim; ierādīs; (mācīsies|mācīsieties|mācies|mācās) ... (blakus|kopā|pie) ...; (pirm~|#) (mēnesi|nedēļ~|dien~|vakar~) ... (blakus|kopā ar|mācīsies|līdzās); (iekšēj~|mūsu) akadēmij~; (blakus|līdzās) (būs|sēdēs|strādās) (mentor~|kolēģ~) ...; apmācīb~; apmācīb~ (darba|uz|pirms|program~|kurs~|laik~|process~); apmācības; apmācību;
    ${TRAIN}; (visu|darbu|to|tev|tevi|pārējo) ... (parādīs|ierādīs|iemācīs|izskolos|ievadīs|izskaidros|parādīsim|ierādīsim|izskolosim); izskolo~; ievadmācīb~; (mācību|apmācību|ievada) (laik~|plān~|program~|kurs~|nedēļ~|period~|dien~|mēnes~); (mācīsies|mācīsieties|mācies|mācāties|mācīšanās) ... (algu|samaksu|apmaks~|nedēļ~|pirmās|pirmo|pirmos|kolēģ~|mentor~|darba vietā|pie mums); # (nedēļ~|dien~|mēneš~) ... (mācīsies|mācīsieties|mācies|apmāc~|mācām|mācīsim|skolosim); (pirm~) ... (mācīsies|mācīsieties|mācies|apmāc~|mācām|mācīsim|skolosim|ievadīs~); (staigāsi|strādāsi|sēdēsi|klausīsies|iesi) ... (līdzi|blakus|kopā) ... (pieredzēj~|kolēģ~|mentor~|meistar~|trener~); (mentor~|trener~|darbaudzinātāj~|kolēģ~) ... (iemācīs|parādīs|ierādīs|palīdzēs|apmācīs|izskolos|ievadīs); ievadīsim (darbā|tevi|jūs|visā); apmācām; iemācām; ievadkurs~; izglīto~; stažēšan~; stažē~; sagatavosim; ierādīsim; ierādīs; parādīsim kā; visu parādīsim; (${WORK}) (blakus|kopā|līdzās|plecu) ...; (kopā|blakus) ar ... (strādās|sēdēs|būs|mācīsies|klausīsies); (pirm~) ... (dien~|nedēļ~|mēneš~|mēnesi|mēnesis|maiņ~) ... (kopā|blakus|līdzās|mentor~|kolēģ~|palīdzēs|mācīsies|mācies|mācās|klausīsies|skatīsies|apmāc~); pieredzējuš~ (kolēģ~|mentor~) ... (palīdzēs|blakus|atbalst~|ievadīs|parādīs|mācīs); darbaudzinātāj~; skolosim; mācīsies no; mācīsim; apgūt ... (kursos|apmācīb~);
    (apmaksāt~|pilnvērtīg~|bezmaksas|profesionāl~|sākotnēj~|intensīv~|regulār~|iekšēj~|pilna|pilnas|kvalitatīv~|nepieciešam~|visas|visu|produkt~|ievad~)
    (apmācīb~|mācīb~|ievad~|kurs~); darba ievad~; ievadapmācīb~; ievadīšan~ darbā; ievadīsim darbā;
    mentor~; mentora atbalst~; treniņ~; semināri; profesionāl~ (pilnveid~|izaugsm~ un apmācīb~|kurs~);
    kvalifikācijas (celšan~|paaugstin~); mācību program~; adaptācijas (program~|period~); mācību
    (iespēj~|akadēmij~|platform~); apmācību program~; # nedēļ~ apmācīb~; kursus un apmācīb~; iespēj~
    mācīties`,
  paid: `apmaksāt~ (apmācīb~|mācīb~|ievadapmācīb~|apmācību period~|stažēšan~); apmācīb~ (ir |tiek
    |)apmaksāt~; apmaksāta apmācība; apmācību laiks tiek apmaksāt~`,
  weeks: `# nedēļ~ (apmaksāt~ |intensīv~ |ilg~ |sākotnēj~ |garas
    |)(apmācīb~|mācīb~|kurs~|ievadapmācīb~|ievad~); (apmācīb~|mācīb~|ievadapmācīb~) ... # nedēļ~`,
  days: `# dien~ (apmaksāt~ |intensīv~ |ilg~ |)(apmācīb~|mācīb~|kurs~); (apmācīb~|mācīb~) ... # dien~`,
  months: `# mēneš~ (apmaksāt~ |intensīv~ |ilg~ |)(apmācīb~|mācīb~|kurs~); (apmācīb~|mācīb~) ... # mēneš~`,
  abstain: `(novadi|novadīsi|vadi|vadīsi) ... apmācīb~ (videozvan~|klient~|tiešsaist~|zoom);
    (skološanai|apmācībām|mācībām|apmācīt|ievadīt) ... (laika nav|nav laika|laika nebūs|nebūs laika|nesola~);
    treniņ~ (plān~|grafik~|program~|abonement~|zāl~|video);
    (profesiju|amatu|darbu) (jau |esi jau |esat jau )(apgu~|prot~|māki);
    (pārdod|pārdodam|rīko|rīkojam|organizē|organizējam|piedāvā) ... ... (apmācīb~|kurs~|mācīb~|semināru~) ... (vadītāj~|uzņēm~|grāmatvež~|klient~|skolotāj~|pieaugušaj~) ...;
    seminār~ un (apmācīb~|kurs~|mācīb~) (vadītāj~|) ...;
    (kursu|semināru|apmācību) (dalībniek~|klausītāj~|grafik~|firm~|rezervācij~) ...;
    jauno (apmācīš~|apmācīb~|kolēģu apmāc~|darbinieku apmāc~); (vadīt|vadīsi|vadi|vada|vadīsiet|organizē~|sniegsi|sniegt|veiksi|novadīsi|plānosi) ... (ievadapmācīb~|apmācīb~|ievadmācīb~|mācīb~);  apmācību (nav|nebūs|netiek); mācību (centr~|iestād~|platform~|process~|procesu|materiāl~|līdzekļ~|satur~|gads|gadu|budžet~); (intervij~|pieteik~) ... apmācīb~ laik~; (vadīt|vadīsi|organizēt|organizēsi|plānot|veikt|sagatavot|apmācīt|apmācīsi) ...
    (darbiniek~|klient~|jauno|lietotāj~|kolēģ~) ... apmācīb~; (klient~|lietotāj~|jauno darbiniek~|jaunu
    darbiniek~|darbinieku|kolēģ~|operatoru) apmācīb~; apmācību
    (vadītāj~|speciālist~|organizēšan~|materiāl~); (apmācīt|apmācīsi)
    (klient~|jaun~|kolēģ~|lietotāj~|darbiniek~); vēlm~ (mācīties|apmācīties); spēj~ (ātri
    |)(mācīties|apgūt); gatavīb~ (mācīties|apmācīb~)`,
}
