import type { TopicLexicon } from '../lexicon.ts'

export const skills: TopicLexicon<'skills'> = {
  'active-listening': `(aktīv~ |prasm~ |spēj~ |māk~ |proti |)(klausīšan~|uzklausī~|ieklausī~|klausīties);
    uzklausīt; uzklausīšan~; labs klausītāj~`,
  'verbal-communication': `komunikācij~ (prasm~|spēj~|iemaņ~); komunikabl~; komunikatīv~; labas
    komunikācijas; prasme komunicēt; runas (prasm~|kultūr~|māk~); izteikt~ domas; skaidr~ dikcij~; laba
    dikcija; dikcij~; patīkam~ bals~; saskarsm~ (prasm~|kultūr~|spēj~); mutisk~; mutiski un rakstiski;
    rakstos un vārdos; sarunu (māk~|vadīb~)`,
  'written-communication': `rakstisk~; rakstiski; rakstos un vārdos; gramatik~; gramatisk~;
    pareizrakstīb~; rakstīt~ prasm~; mutiski un rakstiski`,
  'problem-solving': `problēm~ (risināšan~|risināt~|risinājum~); risin~ (problēm~|situācij~|jautājum~
    patstāv~); risinājum~ (meklēšan~|orientēt~); orientēt~ uz (risinājum~|rezultāt~); uz risinājum~
    vērst~; atrast risinājum~; spēja risināt`,
  'critical-thinking': `analītisk~; loģisk~; kritisk~ domāšan~; lēmumu pieņemšan~; pieņemt lēmum~; spēj~
    analizēt`,
  empathy: `empātij~; empātisk~; iejūtīb~; iejūtīg~; izpratn~; sapratn~; līdzjūtīb~; sirsnīg~; laipnīb~ un`,
  patience: `pacietīb~; pacietīg~; stresa (noturīb~|noturīg~|izturīb~); stresnoturīb~; stresnoturīg~;
    miers; mierīg~; nosvērt~; noturīb~`,
  tact: `laipn~; laipnīb~; pieklājīb~; pieklājīg~; taktisk~; taktiski; draudzīg~; diplomātisk~; pozitīv~
    attieksm~; smaidīg~; korekt~; atsaucīg~; atsaucīb~; viesmīlīg~; izpalīdzīg~; labvēlīg~; orientēt~ uz
    klient~; uz klientu orientēt~; klientorientēt~`,
  'negotiation-mediation': `sarunu vešan~; pārliecināšan~; pārliecināt; argument~; konflikt~
    (risināšan~|situācij~|vadīb~); iebildum~; diskusij~`,
  'de-escalation': `konfliktsituācij~; sūdzīb~; sarežģīt~ (klient~|situācij~|sarun~); neapmierināt~
    klient~; pretenzij~; konflikt~; reklamācij~; eskalāc~`,
  multitasking: `vairāk~ (darb~|uzdevum~|liet~|sistēm~) vienlaic~; vienlaicīgi; vienlaikus; prioritāt~;
    prioritizē~; multitasking`,
  typing: `datorrakst~; ātr~ (drukāšan~|rakstīšan~|datorrakst~); drukāšan~; aklās drukas`,
  'data-entry': `dat~ (ievad~|ievadīšan~|apstrād~|reģistr~); informācij~
    (ievad~|reģistr~|apkopo~|apstrād~); reģistrēt ... (zvan~|pieteikum~|informācij~|pieprasījum~|sistēmā);
    ievadīt ... (dat~|informācij~|sistēm~); dokumentē~; datubāz~ (uzturēšan~|aktualizē~|papildinā~);
    klientu datu (bāz~|ievad~|aktual~)`,
  crm: `crm( sistēm~| program~|); klientu (vadības|pārvaldības|attiecību) sistēm~; klientu datu ?bāz~;
    salesforce; hubspot`,
  ticketing: `ticket~; pieteikum~ (sistēm~|reģistr~); zendesk; jira; freshdesk; biļet~ sistēm~; servicenow`,
  spreadsheets: `excel; izklājlap~`,
  'computer-literacy': `dator~ (prasm~|zināšan~|lietošan~|lietotāj~|programm~|iemaņ~); datorprasm~;
    datorzināšan~; datorprogramm~; ms office; microsoft; prasm~ (darbā ar|strādāt ar)
    (dator~|ms|biroja|office); biroja program~; office program~; it (prasm~|zināšan~|sistēm~ lietošan~);
    tehnoloģij~ (izpratn~|lietošan~|prasm~); dators; digitāl~ prasm~`,
  'systems-administration': `sistēm~ administr~; active directory; datortīkl~ (administr~|uzturēšan~);
    server~; lietotāju kont~ administr~; windows (administr~|vid~)`,
  'sales-upsell': `pārdošan~ (prasm~|iemaņ~|pieredz~|veicināšan~); papild~ pārdošan~; papildpārdošan~;
    pārdot; pārdevēj~ (talant~|prasm~); upsell~; cross-sell~; produktu (piedāvāšan~|pārdošan~); aktīv~
    pārdošan~; piedāvāt ... (produkt~|pakalpojum~|preces)`,
  'cash-handling': `kases (aparāt~|operācij~|disciplīn~|darb~); skaidr~ naud~; naudas
    (operācij~|līdzekļ~); norēķin~ ar klient~; kase; kasē`,
  accounting: `rēķin~ (izrakst~|sagatav~|apstrād~|noform~|apmaks~); grāmatvedīb~; pavadzīm~; maksājum~
    (uzskait~|kontrol~|apstrād~); norēķin~; debitor~`,
  scheduling: `(vizīš~|pierakst~|tikšan~|darba|grafik~|piegāž~|sanāksm~)
    (plānošan~|pieraks~|koordinē~|organizēšan~|saskaņo~); pierakst~ (uz|pie|veik~|vizīt~); klientu
    pierakst~; pacientu pierakst~; grafik~ (veido~|sastād~|plāno~)`,
  'data-privacy': `konfidencial~; datu (aizsardzīb~|drošīb~); personas dat~ (aizsardz~|apstrād~); vdar;
    gdpr; informācijas drošīb~`,
  teamwork: `komand~ (darb~|spēlētāj~|gar~|cilvēk~); strādāt komandā; darbs komandā; komandas; darbam
    komandā; sadarbīb~ (prasm~|spēj~|ar kolēģ~); komandā`,
  leadership: `līder~ (prasm~|īpašīb~|spēj~); līderīb~; vadītāj~ prasm~; vadīb~ (prasm~|pieredz~|iemaņ~);
    komandas vadīb~; motivēt (komand~|darbiniek~); darbinieku vadīb~`,
  'time-management': `(laika|darba) (plānošan~|menedžment~|vadīb~); plānot (savu |)(laik~|darb~);
    organizēt~ (spēj~|savu); organizator~ (prasm~|spēj~); precizitāt~; precīz~; punktual~; patstāv~;
    patstāvīgi; patstāvīb~; atbildīb~ (sajūt~|); atbildīg~; rūpīg~; termiņ~; disciplinēt~; akurāt~`,
  abstain: `draudzīg~ (komand~|kolektīv~|kolēģ~|darba vid~|atmosfēr~|vid~); komandas
    (pasākum~|saliedē~|vadītāj~|biedr~); (mūsu|savā|savai|pievieno~|draudzīgā|profesionālā|jaunā|lieliskā)
    (komand~|komandai|komandā); darbinieku personas dat~ apstrād~; personas datu (apstrād~
    (pieteik~|atlas~)|pārzin~); pretendent~ personas dat~; iesniegt~ personas dat~;
    (dators|datoru|datortehnik~) (nodrošin~|lietošanā)`,
}
