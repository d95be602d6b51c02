import { group } from './group.ts'

export const TRAINING = [
  group(
    'training',
    { training: true },
    {
      en: ['We provide training on our products and systems.', 'Full training is given.'],
      de: ['Eine gründliche Schulung bekommst du von uns.', 'Wir schulen Sie umfassend.'],
      lv: ['Nodrošinām apmācību.', 'Apmācīsim darba pienākumu veikšanai.'],
    },
  ),
  group(
    'training-paid-2',
    { training: true, training_weeks: 2, training_paid: true },
    {
      en: ['Two weeks of paid training come first.', 'You start with 2 weeks of paid training.'],
      de: [
        'Sie starten mit einer zweiwöchigen bezahlten Schulung.',
        'Zwei Wochen bezahlte Einarbeitung und Schulung.',
      ],
      lv: ['Sākumā – divas nedēļas apmaksātas apmācības.', '2 nedēļu apmaksāta apmācība.'],
    },
  ),
  group(
    'training-4',
    { training: true, training_weeks: 4 },
    {
      en: ['A four-week training program gets you ready.', 'Training lasts 4 weeks.'],
      de: ['Eine vierwöchige Schulung bereitet dich vor.', 'Die Schulung dauert 4 Wochen.'],
      lv: ['Četru nedēļu apmācības programma.', 'Apmācība ilgst 4 nedēļas.'],
    },
  ),
] as const

export const CONDITIONS = [
  group(
    'overtime',
    { conditions: ['overtime'] },
    {
      en: ['Overtime is available, and at times required.', 'Expect some overtime in December.'],
      de: ['Die Bereitschaft zu Überstunden setzen wir voraus.', 'Gelegentlich fallen Überstunden an.'],
      lv: ['Iespējamas virsstundas.', 'Reizēm jāstrādā virsstundas.'],
    },
  ),
  group(
    'quotas',
    { conditions: ['call-quotas'] },
    {
      en: ['You work to targets: calls per hour are measured.', 'Call quotas apply and are reviewed weekly.'],
      de: [
        'Sie erreichen Zielvorgaben bei der Zahl der Anrufe.',
        'Es gibt Vorgaben für die Anzahl der Anrufe pro Stunde.',
      ],
      lv: ['Jāizpilda zvanu skaita mērķi.', 'Noteikta zvanu norma stundā.'],
    },
  ),
  group(
    'volume',
    { conditions: ['high-volume'] },
    {
      en: [
        'This is a high-volume, fast-paced environment.',
        'Contact volume is high, especially on Mondays.',
      ],
      de: ['Hohes Anrufaufkommen, besonders am Montag.', 'Sie arbeiten bei hohem Kontaktvolumen.'],
      lv: ['Liels zvanu apjoms, īpaši pirmdienās.', 'Darbs ar lielu pieprasījumu apjomu.'],
    },
  ),
  group(
    'probation',
    { conditions: ['probation'] },
    {
      en: ['A 90-day probation period applies.', 'The first three months are a probationary period.'],
      de: ['Die Probezeit beträgt sechs Monate.', 'Es gilt eine Probezeit von drei Monaten.'],
      lv: ['Pārbaudes laiks – trīs mēneši.', 'Noteikts 3 mēnešu pārbaudes laiks.'],
    },
  ),
  group(
    'equipment',
    { conditions: ['own-equipment'] },
    {
      en: [
        'You use your own computer and a wired internet connection.',
        'You need your own laptop and headset.',
      ],
      de: [
        'Ein eigener Computer und eine stabile Internetverbindung sind nötig.',
        'Du arbeitest mit eigenem Laptop und eigenem Headset.',
      ],
      lv: ['Nepieciešams savs dators un stabils internets.', 'Strādāsi ar savu datoru un austiņām.'],
    },
  ),
] as const

/** Benefits and figures that state no label; several look like pay and are not. */
export const PERKS = [
  group(
    'perk-401k',
    {},
    {
      en: ['401(k) with a 4% company match.', 'A 401(k) match after ninety days.'],
      de: [
        'Zuschuss zur betrieblichen Altersvorsorge (50 € im Monat).',
        'Betriebliche Altersvorsorge mit 20 % Zuschuss.',
      ],
      lv: ['Iemaksas pensiju 3. līmenī – 4 %.', 'Pensijas uzkrājums pēc pārbaudes laika.'],
    },
  ),
  group(
    'perk-signon',
    {},
    {
      en: ['$500 sign-on bonus after 60 days.', 'Refer a friend and receive a $250 referral bonus.'],
      de: ['500 € Willkommensprämie nach der Probezeit.', 'Prämie von 300 € für jede Empfehlung.'],
      lv: ['200 EUR prēmija par ieteiktu kolēģi.', 'Bonuss 300 EUR pēc pārbaudes laika.'],
    },
  ),
  group(
    'perk-discount',
    {},
    {
      en: [
        'Employee discount of 30% on everything we sell.',
        'Generous staff discount for you and your family.',
      ],
      de: ['30 % Personalrabatt auf das ganze Sortiment.', 'Mitarbeiterrabatt für dich und deine Familie.'],
      lv: ['30 % darbinieka atlaide visam sortimentam.', 'Atlaides darbiniekiem un viņu ģimenēm.'],
    },
  ),
  group(
    'perk-health',
    {},
    {
      en: ['Medical, dental and vision cover from month two.', 'Health insurance and paid sick days.'],
      de: [
        '30 Tage Urlaub und ein Zuschuss zum Deutschlandticket.',
        'Betriebliche Krankenversicherung nach einem Jahr.',
      ],
      lv: [
        'Veselības apdrošināšana pēc pārbaudes laika.',
        'Veselības apdrošināšanas polise un sporta atbalsts.',
      ],
    },
  ),
  group(
    'perk-team',
    {},
    {
      en: [
        'A team that shares what it knows and laughs a lot.',
        'Free fruit, good coffee and colleagues who say thank you.',
      ],
      de: [
        'Ein herzliches Team, das sein Wissen teilt.',
        'Obst, guter Kaffee und Kolleginnen und Kollegen, die Danke sagen.',
      ],
      lv: [
        'Draudzīga komanda, kas dalās zināšanās.',
        'Augļi, laba kafija un kolēģi, kuri prot pateikt paldies.',
      ],
    },
  ),
  group(
    'perk-stable',
    {},
    {
      en: [
        'Room to grow: most team leads started on the phones.',
        'A stable employer with more than twenty years in the market.',
      ],
      de: [
        'Ein sicherer Arbeitsplatz bei einem Unternehmen mit über zwanzig Jahren Erfahrung.',
        'Entwicklungsmöglichkeiten: Viele unserer Führungskräfte haben klein angefangen.',
      ],
      lv: [
        'Stabils uzņēmums ar vairāk nekā divdesmit gadu pieredzi.',
        'Izaugsmes iespējas: daudzi vadītāji sākuši tieši šeit.',
      ],
    },
  ),
] as const

export const LICENCES = [
  group(
    'licence-insurance',
    { licence: true },
    {
      en: [
        'An active Property & Casualty insurance license is required.',
        'You hold a state insurance license, or obtain one within 60 days at our expense.',
      ],
      de: [
        'Sachkundenachweis nach § 34d GewO (IHK) ist Voraussetzung.',
        'Zulassung als Versicherungsvermittler nach § 34d erforderlich.',
      ],
      lv: [
        'Nepieciešams apdrošināšanas izplatītāja sertifikāts.',
        'Obligāts apdrošināšanas aģenta sertifikāts.',
      ],
    },
  ),
] as const
