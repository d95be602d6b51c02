import type { Expected } from './sentence-cases.ts'

/** Latvian sentences about who is in touch with whom and how; values as in sentence-cases.ts. */
export const LATVIAN_SERVICE: [sentence: string, expected: Expected][] = [
  ['Čatā palīdzi pircējiem, šad tad piezvani kurjeram.', { channels: ['chat'] }],
  ['Atbildi uz e-pastiem; zvanus no maija vairs nepieņemam.', { channels: ['email'] }],
  ['Atbildi e-pastā. Pirmā intervija notiks video zvanā.', { channels: ['email'] }],
  ['Atbildi čatā. Par tālāko paši atzvanīsim.', { channels: ['chat'], direction: 'inbound' }],
  ['Stāvēsi pie informācijas galda un celsi telefonu.', { channels: ['in-person', 'phone'] }],
  [
    'Pieņem velosipēdus remontam un piezvani, kad gatavs.',
    { channels: ['in-person', 'phone'], direction: 'both' },
  ],
  ['Pie letes nesēdēsi, runāsi tikai pa tālruni.', { channels: ['phone'] }],
  ['Atbildi uz komentāriem Google un ziņām lietotnē.', { channels: ['social', 'chat'] }],
  ['Zvani tikai izejošie, ienākošos pieņem veikali.', { direction: 'outbound' }],
  ['Atbildi uz zvaniem, svešiem cilvēkiem nezvanām.', { direction: 'inbound' }],
  ['Apstrādā ienākošos pieteikumus, zvani klientiem, lai precizētu datus.', { direction: 'both' }],
  ['Uzgriez numuru katram jaunajam abonentam un pajautā, vai viss darbojas.', { direction: 'outbound' }],
  ['Nauda par kursiem jāieskaita iepriekš.', { trust: ['pay-for-equipment'] }],
  ['Pirms darba jāpārskaita 30 eiro par datubāzi.', { trust: ['pay-for-equipment'] }],
  ['Kursu maksu 300 eiro sedz uzņēmums.', { trust: [] }],
  ['Tavs konts tiek izmantots klientu maksājumiem.', { trust: ['cheque-handling'] }],
  ['Alga tiek ieskaitīta tavā kontā katru mēnesi.', { trust: [] }],
  ['Uzreiz vajag pases fotogrāfiju un selfiju ar to.', { trust: ['personal-data-early'] }],
  ['Palīdzi klientiem, kas krāpniekiem nosaukuši Smart-ID kodus.', { trust: [] }],
  ['Lietuviešu valoda nav jāzina, krievu gan.', { languages: ['ru'] }],
  ['Angļu valoda, lai saprastu sistēmu; somu – ļoti priecātos.', { languages: ['en'] }],
  ['Kontaktu centrs, kas strādā vairāku firmu labā.', { employer_type: 'bpo' }],
  ['Atlases birojs meklē kolēģi stabilam klientam.', { employer_type: 'agency' }],
  ['Mūsu klienti ir forši, un mēs arī.', { employer_type: undefined }],
  ['Īrnieki zvana un raksta, tu palīdzi čatā.', { channels: ['phone', 'chat'] }],
  ['Īrnieki zvana vai raksta, tu viņiem atbildi.', { channels: ['phone', 'email'] }],
]

/** "centrā" is where, "centra" only whose; a text without any marks may mean either. */
export const LATVIAN_CASES: [sentence: string, expected: Expected][] = [
  ['Apstrādā mūsu interneta veikala pasūtījumus čatā.', { workplace: undefined }],
  ['Apkalpo klientus veikalā un atbildi čatā.', { workplace: 'onsite' }],
  ['Apkalpo klientus veikala un atbildi cata.', { workplace: 'onsite' }],
  ['Vadi klientu apkalpošanas centra komandu.', { workplace: undefined }],
  ['Strādāsi klientu apkalpošanas centrā.', { workplace: 'onsite' }],
  ['Darba vieta: Ganību iela 7.', { workplace: 'onsite' }],
  ['Piedāvājam ērtu biroju Skanstē.', { workplace: 'onsite' }],
  ['Palīdzi klientiem iekārtot jaunu biroju.', { workplace: undefined }],
  ['Darbs hibrīdrežīmā – birojā un no mājām.', { workplace: 'hybrid' }],
  ['Darbu var apvienot ar studijām.', { hours: undefined }],
  ['Labas ebreju valodas zināšanas.', { languages: ['he'] }],
  ['Protam Office, e-pastu un internetu.', { channels: [] }],
  ['Pieejamas četru stundu vakara maiņas.', { hours: 'part-time' }],
]

export const LATVIAN_TITLES: [title: string, occupation: string][] = [
  ['2. LĪMEŅA KLIENTU ATBALSTA SPECIĀLISTS', 'technical-support'],
  ['IKT atbalsta speciāliste', 'technical-support'],
  ['Kolcentra operators', 'customer-service-representative'],
  ['Klientu apkalpošanas inspektore', 'customer-service-representative'],
  ['Iepakošanas līnijas operators', 'logistics-labour'],
  ['Klientu apkalpošanas speciālists kafejnīcā', 'food-service'],
  ['Klientu apkalpošanas speciālists DUS', 'retail-salesperson'],
  ['Pārdošanas konsultante salonā', 'retail-salesperson'],
  ['Pārdošanas konsultants zvanu centrā', 'telemarketer'],
  ['KRAVAS AUTOMOBIĻA VADĪTĀJS', 'logistics-labour'],
  ['Apkopēja birojā', 'other'],
  ['Biroja sekretāre', 'administrative'],
  ['Produktu vadības speciālists', 'other'],
  ['Vairumtirdzniecības menedžeris', 'sales'],
  ['Ūdensvada avāriju tālrunis', 'customer-service-representative'],
  ['Pretenziju izskatītāja', 'customer-service-representative'],
  ['Palīgs info punktā', 'customer-service-representative'],
  ['Kases programmu atbalsts', 'technical-support'],
  ['Interneta palīdzības līnijas darbiniece', 'technical-support'],
  ['Klientu servisa departamenta direktore', 'customer-service-supervisor'],
  ['Klientu apkalpošanas kursu pasniedzēja', 'other'],
  ['Klientu konsultante mēbeļu salonā', 'retail-salesperson'],
  ['Ziedu pasūtījumu palīgs', 'order-clerk'],
]

/** Titles that name nothing, or only a desk, over what is done. */
export const LATVIAN_WORK: [title: string, body: string, occupation: string][] = [
  [
    'Vakance Kuldīgā',
    'Kad nav ūdens, cilvēki zvana. Paskaidro, cik ilgi jāgaida, un nosūti brigādi.',
    'customer-service-representative',
  ],
  [
    'Mums vajag tevi',
    'Pircējam neder izmērs? Noformē apmaiņu. Pazudusi paka? Atrodi sūtījumu un atbildi e-pastā.',
    'customer-service-representative',
  ],
  [
    'Dispečers',
    'Pieņem iedzīvotāju pieteikumus par avārijām un nosūti santehniķi.',
    'customer-service-representative',
  ],
  [
    'Cilvēks ar kabeli',
    'Rūteris mirgo, dekoders uzkaras. Pa telefonu soli pa solim iedarbini vai pārstartē.',
    'technical-support',
  ],
  ['Administratore', 'Salonā sagaidi klientes, pieraksti pie meistarēm, uzvāri kafiju.', 'receptionist'],
  ['Administrators', 'Mūsu viesu namā uzņem viesus un izsniedz atslēgas.', 'hotel-desk-clerk'],
  ['Administrators', 'Kārtosi dokumentus, sagatavosi rēķinus un protokolus.', 'administrative'],
  ['Meistara palīgs', 'Brauksi uz objektiem, nesīsi instrumentus, montēsi radiatorus.', 'other'],
  [
    'Telefona konsultants',
    'Saņemsi zvanu sarakstu un sarunas paraugu, zvanīsi bijušajiem lasītājiem un piedāvāsi žurnālu.',
    'telemarketer',
  ],
  ['Telefona konsultants', 'Atbildi abonentiem, kuri zvana par rēķiniem.', 'customer-service-representative'],
  ['Telefonintervētāja', 'Zvani iedzīvotājiem un uzdod aptaujas jautājumus.', 'other'],
  ['Lietotāju atbalsta nodaļas vadītāja', 'Vadi desmit cilvēku komandu.', 'customer-service-supervisor'],
]
