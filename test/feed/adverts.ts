import type { RawPosting } from '../../pipeline/posting.ts'

const CLOSING = [
  'We answer every letter within a week and meet you before you decide.',
  'You get a discount on everything we sell, a quiet desk allowance and a team that shares what it knows.',
  'Tell us in a few lines who you are, what you have done so far and when you could start with us.',
]

/** Nights on the phone from home, with pay: what most filters are tried on. */
export const NIGHT: RawPosting = {
  externalId: 'night',
  title: 'Customer Service Representative, airport line (part-time)',
  company: 'Harbor Lane Travel',
  location: 'Houston, TX, United States',
  url: 'https://boards.example/harbor/night',
  postedAt: '2026-02-20T00:00:00Z',
  pay: { min: 18, max: 20.5, currency: 'USD', period: 'hour' },
  body: [
    'Guests call us from airports, hotels and taxis, and you find out what they need. 🌙',
    'You work from home for 20 hours a week on the overnight shift and answer phone calls and live chat.',
    'This is a remote position for people who live in the United States.',
    ...CLOSING,
  ].join('\n\n'),
}

/** By day in an office, full-time: outside the scope `core`. */
export const OFFICE: RawPosting = {
  externalId: 'office',
  title: 'Customer Service Representative',
  company: 'Granite Parcel',
  location: 'Columbus, OH, United States',
  url: 'https://boards.example/granite/office',
  postedAt: '2026-02-27T00:00:00Z',
  body: [
    'Senders ask where their parcels are: you answer phone calls and emails.',
    'The work is on-site in our Columbus office, full-time, 40 hours a week, Monday to Friday.',
    ...CLOSING,
  ].join('\n\n'),
}

export const GERMAN: RawPosting = {
  externalId: 'chat',
  title: 'Kundenberater (m/w/d) im Chat in Teilzeit',
  company: 'Lindgrün Versand GmbH',
  location: 'Köln, Deutschland',
  url: 'https://boards.example/lindgruen/chat',
  pay: { min: 15, currency: 'EUR', period: 'hour' },
  body: [
    'Unsere Kundinnen und Kunden schreiben uns, und du antwortest ihnen freundlich im Chat und per E-Mail.',
    'Du arbeitest 20 Stunden pro Woche in Teilzeit, zwei Tage davon im Homeoffice.',
    'Wir arbeiten dich drei Wochen lang gründlich ein und bezahlen dich vom ersten Tag an.',
    'Schreib uns in wenigen Zeilen, wer du bist und ab wann du bei uns anfangen kannst.',
  ].join('\n\n'),
}

export const LATVIAN: RawPosting = {
  externalId: 'zvani',
  title: 'Klientu apkalpošanas speciālists (nepilna slodze)',
  company: 'Dzintara Sakari SIA',
  location: 'Rīga, Latvija',
  url: 'https://boards.example/dzintara/zvani',
  body: [
    'Tu atbildi uz klientu zvaniem un e-pastiem un palīdzi atrast labāko risinājumu.',
    'Darbs ir nepilna slodze, 20 stundas nedēļā, maiņās, birojā Rīgā.',
    'Mēs tevi apmācām trīs nedēļas un maksājam no pirmās dienas.',
    'Raksti mums dažās rindās, kas tu esi un kad vari sākt strādāt.',
  ].join('\n\n'),
}
