import { group } from './group.ts'

/** Where the work is done. `{city}` is the office, `{land}` the country (with its article where the language wants one). */
export const REMOTE = [
  group(
    'remote-home',
    { workplace: 'remote', setting: 'home' },
    {
      en: [
        'You work from home every day; there is no office you have to visit.',
        'This is a fully remote, work-from-home position.',
        'The whole team works from their own homes, and so will you.',
      ],
      de: [
        'Du arbeitest zu 100 % im Homeoffice.',
        'Die Tätigkeit wird vollständig von zu Hause aus ausgeübt.',
        'Ihr Arbeitsplatz ist Ihr Zuhause: Die Stelle ist komplett remote.',
      ],
      lv: [
        'Darbs pilnībā attālināti, no mājām.',
        'Strādāsi no mājām, uz biroju braukt nav nepieciešams.',
        'Visa komanda strādā attālināti no savām mājām.',
      ],
    },
  ),
  group(
    'remote-anywhere',
    { workplace: 'remote', setting: 'home' },
    {
      en: [
        'The role is 100% remote within {land}.',
        'Fully remote: any quiet place in {land} with a good connection will do.',
      ],
      de: [
        'Die Stelle ist zu 100 % remote, der Wohnsitz muss in {land} liegen.',
        'Komplett ortsunabhängig innerhalb von {land} (full remote).',
      ],
      lv: [
        'Darbs ir 100 % attālināts, dzīvesvieta – {landLoc}.',
        'Pilnībā attālināts darbs jebkurā vietā {landLoc}.',
      ],
    },
  ),
] as const

export const HYBRID = [
  group(
    'hybrid-2',
    { workplace: 'hybrid', office_days: [2, 2] },
    {
      en: [
        'Hybrid: two days a week in our {city} office, the rest from home.',
        'You split your week: 2 days in the {city} office and 3 at home.',
      ],
      de: [
        'Hybrides Arbeiten: zwei Tage pro Woche im Büro in {city}, den Rest zu Hause.',
        'Sie arbeiten 2 Tage in der Woche im Büro {city} und 3 Tage im Homeoffice.',
      ],
      lv: [
        'Hibrīddarbs: divas dienas nedēļā birojā ({city}), pārējās – mājās.',
        'Nedēļā 2 dienas birojā ({city}) un 3 dienas attālināti.',
      ],
    },
  ),
  group(
    'hybrid-3',
    { workplace: 'hybrid', office_days: [3, 3] },
    {
      en: [
        'We meet in {city} three days a week and work from home on the other two.',
        'Hybrid working: 3 office days ({city}), 2 home days.',
      ],
      de: [
        'Drei Tage Büro in {city}, zwei Tage Homeoffice: So sieht deine Woche aus.',
        'Hybrid: 3 Bürotage ({city}) und 2 Tage mobiles Arbeiten pro Woche.',
      ],
      lv: [
        'Trīs dienas nedēļā strādājam birojā ({city}), divas – no mājām.',
        'Hibrīda režīms: 3 dienas birojā ({city}), 2 dienas mājās.',
      ],
    },
  ),
] as const

export const ONSITE_CENTRE = [
  group(
    'onsite-centre',
    { workplace: 'onsite', setting: 'call-centre', online_in_office: true },
    {
      en: [
        'You work on site in our {city} contact center; remote work is not available for this team.',
        'The job is done at our call center in {city}, 100% on-site.',
        'This is not a remote position: all calls are taken in our {city} call center.',
      ],
      de: [
        'Sie arbeiten vor Ort in unserem Callcenter in {city}; Homeoffice ist bei dieser Stelle nicht möglich.',
        'Dein Arbeitsplatz ist unser Servicecenter in {city} (100 % Präsenz im Callcenter).',
      ],
      lv: [
        'Darbs klātienē mūsu zvanu centrā ({city}); attālināts darbs nav paredzēts.',
        'Darba vieta – zvanu centrs, {city}. Strādāt no mājām šajā komandā nevar.',
      ],
    },
  ),
  group(
    'onsite-office',
    { workplace: 'onsite', setting: 'office', online_in_office: true },
    {
      en: [
        'Phones and keyboards are all in the office: you work on site in {city}, five days out of five.',
        'The team sits together in our {city} office every day, no home office.',
      ],
      de: [
        'Das Team arbeitet täglich gemeinsam im Büro in {city}, kein Homeoffice.',
        'Präsenzstelle: Sie telefonieren und schreiben aus unserem Büro in {city}.',
      ],
      lv: [
        'Komanda katru dienu strādā kopā birojā ({city}), nevis attālināti.',
        'Darbs tikai klātienē mūsu birojā ({city}).',
      ],
    },
  ),
] as const

export const ONSITE_COUNTER = [
  group(
    'onsite-counter',
    { workplace: 'onsite', setting: 'counter-or-store', online_in_office: false },
    {
      en: [
        'You work on site at the service desk of our {city} store.',
        'Your place of work is the counter of our {city} branch.',
      ],
      de: [
        'Ihr Einsatzort ist die Servicetheke unserer Filiale in {city}.',
        'Du arbeitest vor Ort in unserem Markt in {city}.',
      ],
      lv: [
        'Darbs klātienē mūsu veikalā, {city}.',
        'Darba vieta – klientu apkalpošanas lete veikalā ({city}).',
      ],
    },
  ),
] as const

/** Words about home and office that decide nothing, or the other way round. */
export const WORKPLACE_NOISE = [
  group(
    'remote-interview',
    {},
    {
      en: [
        'The first conversation is a remote interview on video.',
        'Expect a short remote interview and an answer within a week.',
      ],
      de: [
        'Das erste Gespräch führen wir als Remote-Interview.',
        'Das Vorstellungsgespräch findet per Video statt.',
      ],
      lv: ['Pirmā intervija notiks attālināti.', 'Darba intervija paredzēta tiešsaistē.'],
    },
  ),
  group(
    'abroad-weeks',
    {},
    {
      en: [
        'Perk: work from anywhere for up to 4 weeks a year.',
        'Once a year you may work from anywhere for up to four weeks.',
      ],
      de: [
        'Benefit: bis zu vier Wochen im Jahr aus dem Ausland arbeiten.',
        'Zusatzleistung: einmal jährlich bis zu 4 Wochen Workation.',
      ],
      lv: [
        'Bonuss: līdz četrām nedēļām gadā vari strādāt no jebkuras pasaules vietas.',
        'Papildu labums – gadā līdz 4 nedēļām darbs no ārzemēm.',
      ],
    },
  ),
] as const
