import type { TopicLexicon } from '../lexicon.ts'
import { others, papers, payFirst } from './swindles.ts'

export const duties: TopicLexicon<'duties'> = {
  inform: `(konsultēt|konsultēsi|informēt|informēsi|sniegt|sniegsi|konsultēšan~|informēšan~|sniegšan~|atbildēt|atbildēsi|atbildēšan~)
    ...
    (klient~|informācij~|konsultācij~|jautājum~|zvan~|pakalpojum~|produkt~|pircēj~|viesu|pacient~|abonent~|lietotāj~|iedzīvotāj~);
    klientu (konsultēšan~|informēšan~|jautājum~)`,
  'take-orders': `pasūtījum~ (pieņemšan~|apstrād~|noformēšan~|reģistr~|ievad~);
    (pieņemt|apstrādāt|noformēt|ievadīt|pieņemsi|apstrādāsi|noformēsi) ... (pasūtījum~|rezervācij~);
    rezervācij~ (veikšan~|apstrād~|pieņemšan~|noformēšan~)`,
  'handle-complaints': `sūdzīb~; pretenzij~; reklamācij~; konfliktsituācij~; problēmsituācij~;
    (risināt|risināsi|izskatīt|izskatīsi) ... (sūdzīb~|pretenzij~|problēm~)`,
  'follow-up': `sekot līdzi ... (pieteikum~|pasūtījum~|klient~|izpild~|jautājum~); atzvan~;
    (pieteikum~|jautājum~|pasūtījum~) (izpildes |)(kontrol~|uzraudzīb~|virzīb~); atgriezenisk~ sait~`,
  'process-returns': `(preču |)atgriešan~; atgriezt~ prec~; naudas (atmaks~|atgriešan~); atmaks~
    (apstrād~|noform~); garantij~ (pieteikum~|gadījum~|apkalpošan~); apmaiņ~ prec~; atcelšan~
    (rezerv~|pasūt~); kompensācij~ (pieteik~|apstrād~)`,
  schedule: `(pierakst~|vizīš~|tikšan~|piegād~|meistar~|tehniķ~)
    (plānošan~|koordinēšan~|organizēšan~|saskaņošan~|veikšan~); pierakst~ (uz
    vizīt~|pie|klient~|pacient~); pierakstīt (klient~|pacient~|uz); plānot
    (vizīt~|piegād~|meistar~|tikšan~); grafik~ plānošan~`,
  sell: `pārdošan~; pārdot; pārdosi; piedāvāt ... (produkt~|pakalpojum~|prec~|papild~|risinājum~);
    produkt~ (pārdošan~|piedāvāšan~); līgumu (slēgšan~|pagarināšan~); papildpārdošan~; telemārketing~`,
  collect: `parād~ (piedziņ~|atgūšan~|atgādinā~); parādniek~; kavēt~ (maksājum~|rēķin~); atgādinā~ par
    (maksājum~|parād~|rēķin~); maksājum~ (grafik~|atgādin~)`,
  'verify-identity': `(klient~ |)identifik~; identificē~; identitāt~ pārbaud~; (datu|dokumentu|personas)
    pārbaud~ klient~; autentifik~; klienta izpēt~; kyc`,
  abstain: `pārdošan~ (nav|netiek); (bez|nav) ... (pārdošan~|aktīv~ pārdošan~); pieredze pārdošan~`,
}

export const conditions: TopicLexicon<'conditions'> = {
  overtime: `virsstund~; virsstundu darb~`,
  'call-quotas': `(zvan~|pārdošan~|sarun~) (plān~|mērķ~|norm~|skait~); kpi; mērķ~ (sasniegšan~|izpild~);
    pārdošanas plān~; rādītāj~ (izpild~|sasnieg~); rezultatīv~ rādītāj~; # zvan~ dienā`,
  'high-volume': `liel~ (apjom~|zvanu|darba|klientu|informācijas)
    (apjom~|plūsm~|skait~|daudzum~|intensit~|); intensīv~ (darb~|klientu plūsm~|zvanu plūsm~|ritm~|temp~);
    dinamisk~ (darba |)(vid~|temp~|ritm~); spraig~; # zvan~ (dienā|maiņā)`,
  'angry-customers': `(neapmierināt~|sarežģīt~|dusmīg~|emocionāl~|prasīg~) klient~; konfliktsituācij~;
    stresa situācij~; konfliktējoš~; sarežģīt~ situācij~`,
  probation: `pārbaudes (laik~|period~|termiņ~); pārbaudes laiks`,
  'own-equipment': `(savs|savu|sava|pašam savs|personīg~|paš~)
    (dator~|klēpjdator~|dators|austiņ~|portatīv~|internet~|aprīkojum~); (stabil~|ātr~|labs|kvalitatīv~)
    (interneta |)(pieslēgum~|internet~|savienojum~); interneta (pieslēgum~ mājās|pieslēgums|ātrum~)`,
  'background-check': `(nesodīt~|nesodāmīb~|sodāmīb~); nevainojam~ reputācij~; laba reputācij~;
    reputācij~; sodāmīb~ pārbaud~; izziņ~ par (nesodāmīb~|sodāmīb~); (pretendent~ |)(drošīb~|fona)
    pārbaud~; atsauksmes; iepriekšēj~ darba devēj~ atsauksm~; sodīt~; nav sodīts`,
  abstain: `pēc pārbaudes laika; (dators|datoru|aprīkojum~|dators un) (tiek |)nodrošin~; uzņēmuma
    reputācij~; ar labu reputāciju tirgū; bez pārdošanas plān~; dinamisk~ (uzņēmum~|komand~|kolektīv~)`,
}

export const advancement: TopicLexicon<'advancement'> = {
  entry: `title: (jaunāk~|praktikant~|stažier~|iesācēj~|asistent~|palīgs|junior); text: (iesācēj~|pirmais
    darbs|karjeras sākum~)`,
  senior: `title: (vecāk~|senior|vadoš~|pieredzējuš~|galven~)`,
  lead: `title: (komandas vadītāj~|grupas vadītāj~|maiņas vadītāj~|supervizor~|komandas līder~)`,
  manager: `title: (vadītāj~|vadītājs|vadītāja|direktor~|priekšniek~|manager)`,
  abstain: `title: (projektu vadītāj~|klientu vadītāj~|autovadītāj~|vadītāja palīg~|vadītāja
    asistent~|projekta vadītāj~|biroja vadītāj~|produkt~ vadītāj~|lietu vadītāj~|auto vadītāj~|customer
    success manager|vecākiem)`,
}

export const trust: TopicLexicon<'trust'> = {
  'pay-for-equipment': `${payFirst};
    (samaksāsi|jāsamaksā|pārskaiti|pārskaitīsi|pārskaitiet|jāpārskaita|iemaksāsi|jāiemaksā|jāiegādājas|jānopērk|nopērc|iegādāsies|nopirksi|iegādājies) ... # (eur|eiro|euro|dolār~); (jāiegādājas|jānopērk|jāapmaksā|jāiemaksā|jāsamaksā) ... (komplekt~|kurs~|licenc~|aprīkojum~|programm~|materiāl~|austiņ~|dator~|maks~|depozīt~); (depozīt~|drošības naud~|reģistrācijas maks~|starta maks~) ... # ; (samaks~|iemaks~|pārskait~|nopirk~|iegādā~|apmaks~) ... (starta
    komplekt~|reģistrācij~|apmācību materiāl~|aprīkojum~|datoru|dokumentu noformēšan~|drošības
    naud~|depozīt~|kursiem) ...; reģistrācijas maks~; drošības nauda; starta (komplekt~|iemaks~);
    (depozīt~|priekšapmaks~|iemaks~|avanss) ... (eur|euro|eiro|pirms|atgriez~); sākuma iemaks~; dāvanu
    kart~ kod~; bitkoin~; kriptovalūt~ maks~; western union`,
  'cheque-handling': `${others};
    (savu|savā|tavu|tavā|jūsu|personīg~|privāt~) (bankas |)kont~ ...
    (pārskait~|saņem~|naud~|maksājum~|izmanto~|tālāk); ček~ (iekas~|saņem~|skaidr~); naudas pārskaitījum~
    (aģent~|veik~ no sava); pārskaitīt (naud~|tālāk); (sūtījum~|paciņ~|pakas|paku) ... (savā|tavā|tavu|savu|uz tavu) (adres~|dzīvesviet~|dzīvokl~|mājās); (pārpako~|pārsūtī~|pārsūti|pārsūta) ... (tālāk|ārzem~|ārvalst~|adres~); (nosūt~|pārskait~|pārskaitī~) ... tālāk; (pakas|sūtījum~|paciņ~) (saņem~|pārsūt~) ... mājās;
    pārsūtīt (pakas|sūtījum~) ...; naudas mūl~`,
  'messenger-interview': `(intervij~|pārrunas|sazin~|raksti|rakst~|piesak~|piesakies|pieteik~|ziņ~|sarun~)
    ... (telegram~|signal); (intervij~|pārrun~|atlas~|saruna|sarunas|pieteikšan~) ... (whatsapp~|viber~|messenger~); tikai ... (telegram~|whatsapp~|viber~|signal|messenger~); (telegram~|whatsapp~|viber~) ... (vadītāj~|menedžer~|kurator~) ...; bez (cv|intervij~) ...; (telegram|signal) ...
    (intervij~|pieteik~|piesak~|raksti|sazin~); (whatsapp|viber) ... intervij~; bez (intervij~|pārrun~|darba intervij~)`,
  'absurd-pay': `garantēt~ # (eur|eiro) ...; # (eur|eiro) (dienā|stundā) ... (garantēt~|bez pieredz~|tikai telefon~|telefons un); (1|2|viena|divas|vienu) stund~ (darba|dienā) ...; tikai (telefons|tālrunis|dators) un internets; no pirmās dienas ... # (eur|eiro) dienā;
    (viegl~|ātr~|viegli|ātri) (naud~|pelnīt|nopelnīt|peļņ~|ienākum~);
    (pelni|nopelni|pelnīt|nopelnīt|ienākum~) (līdz |no |ātri |viegli |)# (eur|euro|eiro|€) ...
    (dienā|stundā|nedēļā|mājām); (pelni|nopelni) (naudu|viegli|ātri|līdz); pasīv~ ienākum~; neierobežot~
    (ienākum~|peļņ~); finansiāl~ brīvīb~; garantēt~ (ienākum~|peļņ~); bez pieredz~ ... (eur|eiro|€) dienā;
    ikdienas izmaks~; (1|2|divas|viena) stund~ dienā ... (pelni|nopelni|eur|eiro|€); esi pats sev
    priekšniek~`,
  'personal-data-early': `${papers};
    (sūt~|atsūt~|nosūt~|pievieno~|iesniedz~|norād~) ... (pases kopij~|personas
    kod~|bankas dat~|bankas kont~|konta num~|internetbank~|kartes dat~|pases foto|id kart~|smart-id);
    pases (kopij~|foto|skenēj~); id kartes (foto|kopij~); bankas (kartes |)dat~; internetbankas
    (parol~|pieej~|dat~); smart-id (kod~|pieej~)`,
  abstain: `ar norādi ...; bez cv (formas|veidlapas|parauga|arī); (arī|var|vari|varat) bez cv ...;
    reģistrācijas maks~ ... (klient~|iekas~|dalībniek~); (apmaksājam|sedzam|sedz uzņēmums|apmaksā uzņēmums|atmaksājam) ... (reģistrāc~|licenc~|kurs~|apmācīb~|eksāmen~|izziņ~) ...;
    (formas|formastērp~|darba apģērb~|atslēg~|slidas|inventār~) ... ... depozīt~ ...; (klientu|klientiem|pircēj~|viesu|nomniek~) ... (depozīt~|drošības naud~|pases|pasi|personas kod~|bankas kart~|dāvanu kart~|naudu atpakaļ);
    (alga|algu|atalgojum~|samaks~) ... (savā|tavā|jūsu) ... kont~; (krāpniek~|krāpš~|svešiniek~|svešin~) ... (kod~|kart~|kont~|smart-id|internetbank~) ...; (uzņēmums|mēs|firma) ... (apmaksā|sedz|atmaksā) ...;
    (krāp~|krāpniek~|krāpšan~|brīdin~|brīdinā~|brīdināsi|bloķē~|aizsargā~) ... (dat~|kod~|parol~|kart~) ... (kod~|dat~|parol~|); krāpniek~ ...; (nekad|neprasām|nepieprasām|bez) ... (maks~|samaks~|reģistrācijas maks~|bankas dat~|personas
    kod~); (klient~|sazi~ ar klient~) ... (whatsapp|viber|messenger|telegram); (tālrun~|e-past~|čat~) ...
    (whatsapp|viber|messenger) ...; klientu (bankas|maksājum~) dat~`,
}
