import type { TopicLexicon } from '../lexicon.ts'

export const channels: TopicLexicon<'channels'> = {
  phone: `pa (telefonu|tālruni); telefonisk~; telefoniski; telefonsarun~; telefonzvan~; zvan~; zvani;
    zvaniem; zvanus; zvanu; ienākošie zvani; ienākošajiem zvaniem; tālruņa zvan~; tālrunī; telefon~;
    tālrun~; tālruņa sarun~; sarunas pa tālruni; zvanīt klient~; karst~ (līnij~|tālru~); uzticības tālru~;
    balss; telefona; zvanu centr~; pa telefonu un; kontaktcentr~; infolīnij~`,
  email: `e-?past~; e-pastā; e-pastu; e-pastiem; e-pasta; epast~; (pa|pēc|ar|elektronisk~)
    (e-pastu|e-pasta|past~ elektronisk~); elektroniskā past~; elektroniskajām vēstul~; rakstisk~
    (pieprasījum~|jautājum~|sarakst~|pieteikum~|saziņ~|komunikāc~|atbild~|konsultāc~|iesniegum~);
    rakstiski; sarakst~ ar klient~; mail`,
  chat: `čat~; čats; čatā; tērzēšan~; tērzētav~; tiešsaistes (čat~|tērzēšan~|saziņ~ čat~); live chat;
    whatsapp; messenger; chat; ziņapmaiņ~; tērzē~`,
  social: `sociāl~ (tīkl~|medij~|kont~); sociālajos (tīklos|medijos); facebook; instagram; sociālo tīklu`,
  sms: `sms; īsziņ~; īsziņas`,
  video: `video ?(zvan~|konsultāc~|saziņ~|sarun~|identifik~); videozvan~; videokonferenc~; zoom;
    videosaziņ~`,
  mail: `(pa|vēstul~ pa) past~; pa pastu; pasta (sūtījum~|korespond~|vēstul~); fakss; faks~;
    korespondenc~; vēstules; vēstuļ~; papīra (dokument~|vēstul~); ienākošās korespondences; iesniegum~ pa
    pastu`,
  'in-person': `klātienē; klātien~; (klient~|viesu|apmeklētāj~|pacient~|pircēj~|viesus)
    (uzņemšan~|pieņemšan~|sagaidīšan~|sagaidīt|uzņemt|apkalpošan~ (veikal~|filiāl~|salon~|klātien~));
    (sagaidīt|uzņemt|sveikt|apkalpot|sagaidīsi|uzņemsi|apkalposi|pieņemt) ...
    (viesus|apmeklētāj~|pacient~|pircējus|pircējs|viesi); filiālē; filiālēs; veikalā; salonā;
    tirdzniecības zāl~; pie (kases|letes|reģistratūras|recepcijas); recepcijā; reģistratūrā; klientu
    apkalpošanas centrā klātien~; viesu; viesiem; pacient~; aci pret aci; personīgi; kasē`,
  abstain: `(cv|pieteikum~|sūti~|sūtīt|sūtiet|nosūt~|pieteikties|piesak~|zvani|rakst~|sazin~|jautājum~
    gadījumā|kontaktpersona|informācija|lūdz~) ... (e-?past~|pa e-pastu|pa
    tālruni|tālrun~|telefon~|zvan~|whatsapp|pa pastu); e-?past~ (adres~|uz|cv|adresi);
    (darba|mobil~|dienesta|korporatīv~|uzņēmuma|apmaksāts) (tālrun~|telefon~|sakari|sakarus); mobil~
    (tālrun~|telefon~|sakar~|lietotn~); tālruņa (numur~|nr|intervij~|operator~ uzņēmum~); telefona numur~;
    telefonintervij~; (intervij~|pārrunas|sarunas|apmācības|apmācīb~) ... (klātienē|pa tālruni|pa
    telefonu); klātienes (interv~|pārrun~|apmācīb~); (klātienē|klātienes) (interv~|pārrun~|apmācīb~);
    darbs klātienē; sociāl~ (garantij~|tīklu
    mārketing~|pabalst~|nodokļ~|apdrošināšan~|atbildīb~|darbiniek~|aprūp~|mediju
    speciālist~|dienest~|pakalpojum~|tīklu satur~); seko mums ...; sociālo garantij~; motivācijas vēstul~;
    (word|excel|outlook|internet~) ... e-?past~; latvijas past~; pasta
    (nodaļ~|indekss|zīm~|piegād~|operator~); kursu; e-veikalā; interneta veikal~; zvanīs tev; gaidām tavu
    zvanu; tiks kontaktēti`,
}

export const direction: TopicLexicon<'direction'> = {
  inbound: `ienākoš~
    (zvan~|e-past~|pieprasījum~|pieteikum~|jautājum~|sarakst~|ziņ~|vēstul~|informācij~|pasūtījum~|klientu);
    ienākošo; ienākošie; ienākošajiem;
    (atbildēt|atbildēsi|atbild|atbildēšan~|pieņemt|pieņemsi|pieņem|pieņemšan~|apstrādāt|apstrādāsi|apstrād~|izskatīt|izskatīsi|risināt|risināsi)
    ... (zvan~|zvaniem|zvanus|e-past~|jautājum~|pieprasījum~|pieteikum~|sūdzīb~|vēstul~|pretenzij~|ziņ~);
    klientu (jautājum~|pieprasījum~|sūdzīb~|pieteikum~|zvan~ pieņemšan~|vēstul~);
    (konsultēt|konsultēsi|konsultē) ...
    (klient~|pircēj~|abonent~|pacient~|lietotāj~|iedzīvotāj~|zvanītāj~); pirmais kontakt~; klientu
    konsultēšan~; konsultēšan~ pa (tālruni|telefonu); informatīv~ (tālru~|dienest~)`,
  outbound: `izejoš~ (zvan~|pārdošan~|sarun~|komunikāc~); izejošo; izejošie;
    (aktīvi|aktīvie|aukstie|auksto|aktīvo) (zvan~|zvani|zvanu); zvanīt (esoš~|potenciāl~|klient~|jaun~);
    zvanīsi (esoš~|potenciāl~|klient~); zvani (esošajiem|potenciālajiem) klient~; sazināties ar
    (esoš~|potenciāl~) ... klient~; telemārketing~; pārdošan~ pa (tālruni|telefonu); klientu apzvanīšan~;
    apzvanīt; apzvanīšan~; atzvan~; aptaujas pa (tālruni|telefonu); proaktīv~ (saziņ~|zvan~|sazināt~)`,
  both: `ienākoš~ un izejoš~ *; ienākošo un izejošo *; ienākošie un izejošie *; izejoš~ un ienākoš~ *;
    (pieņemt|atbildēt uz) un veikt ... zvan~; ienākošos un izejošos`,
  abstain: `(bez|nav) ... (aukst~ zvan~|izejoš~ zvan~|pārdošan~|aktīv~ pārdošan~|telemārketing~|aktīvo
    zvanu|auksto zvanu|izejošo zvanu)`,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `zvanu centr~; kontaktu centr~; kontaktcentr~; klientu (apkalpošanas |atbalsta |kontaktu
    |informācijas |)centr~; call center; informatīv~ (centr~|dienest~)`,
  office: `birojā; biroja; biroj~; centrālais birojs`,
  'counter-or-store': `veikalā; filiālē; salonā; pie (kases|letes); recepcijā; reģistratūrā; viesnīcā;
    tirdzniecības zālē; klientu centrā klātienē`,
  home: `attālināt~ darb~; no mājām; mājas birojā; strādā attālināti`,
  field: `izbraukum~; pie klienta; komandējum~ pie klient~; darbs uz ceļa; reģionā pie klient~`,
  abstain: `pieredze ... (zvanu centr~|kontaktu centr~|biroj~); biroja (program~|tehnik~|prec~); ms
    office; microsoft office`,
}
