import type { TopicLexicon } from '../lexicon.ts'

export const modality: TopicLexicon<'modality'> = {
  preferred: `(tiks |tiek |būs |uzskatīsim |uzskatām |)(uzskatīt~ par|par) (priekšrocīb~|plusu|plus);
    priekšrocīb~; vēlam~; vēlams; vēlama; būs (priekšrocīb~|pluss|plus|noderīg~|bonuss); ideāl~
    (gadījum~|kandidāt~|variant~); ideāli; noderēs; noderīg~; pluss; plusiņš; bonuss; labprāt; lieliski
    ja; ļoti labi ja; priecāsimies ja; bet nav obligāt~; tiks novērtēt~; novērtēsim; par labu nāks;
    vērtēsim kā; papildu pluss; vēlama bet`,
  waived: `nav (obligāt~|nepieciešam~|prasīb~|noteicoš~|svarīg~|vajadzīg~|priekšnoteikum~|izšķiroš~);
    neobligāt~; nav obligāti; nav nepieciešam~`,
  required: `nepieciešam~; obligāt~; obligāti; vismaz; prasīb~; jābūt; vajadzīg~; ne mazāk; minimāl~; ne
    mazāka`,
}

export const education: TopicLexicon<'education'> = {
  'none-required': `(izglītīb~|diplom~|augstāk~ izglītīb~) ... nav
    (obligāt~|nepieciešam~|svarīg~|noteicoš~|būtisk~|prasīb~); (bez|nav nepieciešam~) ...
    (izglītīb~|diplom~); izglītība nav *; neatkarīgi no izglītīb~; nav svarīga izglītība`,
  'high-school': `vidēj~ (izglītīb~|profesionāl~|speciāl~|vispārēj~|vai|tehnisk~); vidējā izglītība;
    vidējo izglītību; vidējā; vismaz vidēj~; vidusskol~; profesionāl~ (vidēj~|izglītīb~); vispārēj~
    vidēj~; ģimnāzij~; pamatizglītīb~; arodizglītīb~; arodskol~; pamatskol~`,
  'some-college': `(1|pirmā|pirmā līmeņa|i) līmeņa (augstāk~|profesionāl~) *; koledž~ (izglītīb~|);
    koledžas; pirmā līmeņa; (nepabeigt~|nepilna|neiegūta|iesākta|iegūšanas procesā) augstāk~; nepabeigta
    augstākā izglītība; students; studijas (vecākajos|procesā); studējoš~; augstākās izglītības
    (students|iegūšanas procesā); augstāk~ (izglītīb~ |)(vai |)(nepabeigt~|studij~ process~)`,
  bachelor: `augstāk~
    (izglītīb~|akadēmisk~|profesionāl~|vai|ekonomisk~|tehnisk~|juridisk~|pedagoģisk~|medicīn~); augstākā
    izglītība; augstāko izglītību; bakalaur~( grād~|); universitāt~ (grād~|izglītīb~|diplom~); akadēmisk~
    (izglītīb~|grād~)`,
  graduate: `maģistr~( grād~|); maģistra grāds; doktor~ grād~; otrā līmeņa augstāk~`,
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
  years: `# (gad~|gadu|gadi|gadus|gada) ... (pieredz~|darba pieredz~|stāž~); (pieredz~|darba pieredz~) ...
    (vismaz |ne mazāk~ kā |)# (gad~|gadu|gadi|gada|gadus); (vismaz|minimāli|ne mazāk kā|ne mazāku kā) #
    (gad~|gadu|gada|gadi) ... (pieredz~|stāž~|darb~); vismaz gadu ilg~ pieredz~; (vismaz |)gada pieredz~;
    # gadu`,
  months: `# mēneš~ ... pieredz~; pieredz~ ... # mēneš~; pusgada pieredz~`,
  some: `(iepriekšēj~|līdzīg~|profesionāl~|atbilstoš~|darba|praktisk~|veiksmīg~|laba|labu|pierādīt~|neliel~|klientu
    apkalpošan~|pārdošan~|vadīb~|vadības|zvanu
    centr~|apkalpošanas|telefonsarunu|administratīv~|lietvedīb~|biroja) (darba |)(pieredz~|stāž~);
    pieredz~
    (klientu|pārdošan~|līdzīg~|darbā|zvanu|kontaktu|apkalpošan~|ar|vadīb~|amat~|šād~|jomā|līdzvērtīg~|telefon~|viesmīlīb~|tirdzniecīb~|finanšu|it|komandas|biroj~|administr~|lietvedīb~|e-komerc~|saziņ~|nozar~|no|grāmatvedīb~|projekt~);
    darba pieredz~; pieredze; pieredzi; pieredzējuš~; (ir|esi) (strādāj~|jau strādāj~) ...; iepriekš
    strādāj~`,
  'none-needed': `(darba |iepriekšēj~ |)pieredz~ (iepriekš |)(nav |)(nav obligāt~|nav nepieciešam~|nav
    svarīg~|nav noteicoš~|nav vajadzīg~|nav prasīb~|nav galvenais|nav būtisk~); (bez|nav nepieciešam~|nav
    vajadzīg~|nav obligāt~) ... (pieredz~|priekšzināšan~|iemaņ~); bez (iepriekšēj~ |darba |)pieredz~;
    (apmācīsim|apmācām|iemācīsim|visu iemācīsim|mēs iemācīsim|mēs apmācīsim|iemācām); pieredze nav *; (arī
    |)ja (tev |)nav (iepriekšēj~ |)pieredz~; pirmais darbs; iesācēj~; (ar vai bez|gan ar gan bez)
    pieredz~; pirm~ darba pieredz~; gaidām arī bez pieredz~; neatkarīgi no pieredz~`,
  preferred: `pieredz~ ... (priekšrocīb~|vēlam~|pluss|noderīg~|par
    priekšrocīb~|bonuss|noderēs|plus|novērtēt~|nav obligāt~); (vēlam~|ideāl~|priekšrocīb~|ideāli) ...
    pieredz~`,
  abstain: `klientu pieredz~ (speciālist~|komand~|vadīb~|uzlabo~|daļ~|nodaļ~|veid~);
    (lielisk~|izcil~|pozitīv~|labāk~|patīkam~|neaizmirstam~|vislabāk~) (klientu |pirkum~ |iepirkšan~
    |lietotāj~ |)pieredz~; lietotāju pieredz~; iepirkšanās pieredz~;
    (gūt|gūsi|iegūt|iegūsi|krāt|uzkrāt|dalī~|dalīt~|apmainī~|sniedz|vērtīg~|starptautisk~|smelties) ...
    pieredz~; pieredzes (apmaiņ~|braucien~); (vairāk nekā|ar|jau|vairāk kā|kopš|mūsu|uzņēmum~) #
    (gad~|gadu) (pieredz~|tirgū|vēstur~); ar # gadu pieredzi; (atalgojum~|alga|algu) ...
    (pieredz~|kvalifikācij~|kompetenc~); atkarīb~ no ... (pieredz~|kvalifikācij~|kompetenc~|prasmēm);
    atbilstoši (pieredz~|kvalifikācij~|prasmēm); pieredzējuš~ (koman~|kolēģ~|mentor~|speciālist~
    koman~|trener~|kolēģ~); # gadu (vecum~|garantij~|vēstur~); no # gadu vecum~; sasnie~ # gad~;
    (jau|vairāk nekā|vairāk kā|pēdējo|kopš|ilgāk nekā|uz|pēc|līdz|nākamo) # gad~; darba pieredze uzņēmumā;
    # gadu laikā; (starptautiskā|komandas|uzņēmuma) pieredze (tirgū|nozarē); profesionāl~ un pieredzējuš~`,
}

export const training: TopicLexicon<'training'> = {
  given: `apmācīb~; apmācīb~ (darba|uz|pirms|program~|kurs~|laik~|process~); apmācības; apmācību;
    apmācīsim; apmācām; iemācīsim; iemācām;
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
  abstain: `(vadīt|organizēt|nodrošināt|plānot|veikt|sagatavot) ...
    (darbiniek~|klient~|jauno|lietotāj~|kolēģ~) ... apmācīb~; (klient~|lietotāj~|jauno darbiniek~|jaunu
    darbiniek~|darbinieku|kolēģ~|operatoru) apmācīb~; apmācību
    (vadītāj~|speciālist~|organizēšan~|materiāl~); (apmācīt|apmācīsi)
    (klient~|jaun~|kolēģ~|lietotāj~|darbiniek~); vēlm~ (mācīties|apmācīties); spēj~ (ātri
    |)(mācīties|apgūt); gatavīb~ (mācīties|apmācīb~)`,
}
