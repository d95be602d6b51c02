import type { Advancement, Occupation } from '../../../pipeline/vocabulary.ts'
import type { Language } from '../opening.ts'

export type ServiceOccupation =
  | 'customer-service-representative'
  | 'technical-support'
  | 'customer-success'
  | 'customer-service-supervisor'
  | 'order-clerk'

/** Job titles of customer service, as employers of each language print them (German ones get a gender mark). */
export const SERVICE_TITLES: Record<ServiceOccupation, Record<Language, readonly string[]>> = {
  'customer-service-representative': {
    en: [
      'Customer Service Representative',
      'Customer Support Agent',
      'Customer Care Associate',
      'Customer Service Advisor',
      'Client Services Representative',
      'Customer Support Specialist',
      'Customer Experience Associate',
      'Contact Center Representative',
    ],
    de: [
      'Mitarbeiter Kundenservice',
      'Kundenberater',
      'Servicemitarbeiter Kundenbetreuung',
      'Kundenbetreuer',
      'Agent Kundensupport',
      'Sachbearbeiter Kundenservice',
      'Callcenter-Agent',
    ],
    lv: [
      'Klientu apkalpošanas speciālists',
      'Klientu konsultants',
      'Klientu atbalsta speciālists',
      'Klientu servisa speciālists',
      'Zvanu centra operators',
      'Klientu apkalpošanas konsultants',
    ],
  },
  'technical-support': {
    en: [
      'Technical Support Specialist',
      'Technical Support Representative',
      'Help Desk Agent',
      'Product Support Technician',
    ],
    de: ['Mitarbeiter Technischer Support', 'Technischer Kundenberater', 'Helpdesk-Mitarbeiter'],
    lv: ['Tehniskā atbalsta speciālists', 'Tehniskā atbalsta konsultants', 'Palīdzības dienesta speciālists'],
  },
  'customer-success': {
    en: ['Customer Success Associate', 'Customer Success Specialist', 'Customer Success Manager'],
    de: ['Customer Success Manager', 'Customer Success Specialist'],
    lv: ['Klientu panākumu speciālists', 'Klientu veiksmes vadītājs'],
  },
  'customer-service-supervisor': {
    en: ['Customer Service Supervisor', 'Contact Center Team Leader', 'Customer Support Team Lead'],
    de: ['Teamleiter Kundenservice', 'Teamleitung Kundenbetreuung'],
    lv: ['Klientu apkalpošanas grupas vadītājs', 'Zvanu centra maiņas vadītājs'],
  },
  'order-clerk': {
    en: ['Order Entry Clerk', 'Order Processing Associate', 'Catalog Order Clerk'],
    de: ['Sachbearbeiter Auftragserfassung', 'Mitarbeiter Bestellannahme'],
    lv: ['Pasūtījumu pieņemšanas operators', 'Pasūtījumu apstrādes speciālists'],
  },
}

export const SERVICE_ADVANCEMENT: Partial<Record<Occupation, Advancement>> = {
  'customer-service-supervisor': 'lead',
}

/**
 * Teams of one contact centre: two openings of one employer differ by these, not by chance wording. The lists run in
 * step, so that a translation names the same team.
 */
export const TEAMS: Record<Language, readonly string[]> = {
  en: [
    'Orders',
    'Returns',
    'Billing',
    'Deliveries',
    'Warranty',
    'Contracts',
    'Loyalty Program',
    'Gift Cards',
    'Business Clients',
    'Repairs',
    'New Customers',
    'Web Shop',
    'Subscriptions',
  ],
  de: [
    'Bestellungen',
    'Retouren',
    'Rechnungen',
    'Lieferung',
    'Garantie',
    'Verträge',
    'Treueprogramm',
    'Gutscheine',
    'Geschäftskunden',
    'Reparaturen',
    'Neukunden',
    'Onlineshop',
    'Abonnements',
  ],
  lv: [
    'pasūtījumi',
    'preču atgriešana',
    'rēķini',
    'piegādes',
    'garantijas',
    'līgumi',
    'lojalitātes programma',
    'dāvanu kartes',
    'uzņēmumu klienti',
    'remonts',
    'jaunie klienti',
    'interneta veikals',
    'abonementi',
  ],
}

/** How a title may give away hours, workplace, shift and season. `{title}` is the rest. */
export const TITLE_MARKS: Record<
  | 'part-time'
  | 'full-time'
  | 'either'
  | 'remote'
  | 'hybrid'
  | 'overnight'
  | 'evening'
  | 'weekend'
  | 'day'
  | 'seasonal',
  Record<Language, readonly string[]>
> = {
  'part-time': {
    en: ['Part-Time {title}', '{title} (Part Time)', '{title} - PT'],
    de: ['{title} in Teilzeit', '{title} – Teilzeit'],
    lv: ['{title} (nepilna slodze)', '{title} uz nepilnu slodzi'],
  },
  'full-time': {
    en: ['Full-Time {title}', '{title} (Full-time)'],
    de: ['{title} in Vollzeit'],
    lv: ['{title} (pilna slodze)'],
  },
  either: {
    en: ['{title} (Full- or Part-Time)'],
    de: ['{title} in Voll- oder Teilzeit'],
    lv: ['{title} (pilna vai nepilna slodze)'],
  },
  remote: {
    en: ['{title} (Remote)', 'Remote {title}', '{title} - Work From Home'],
    de: ['{title} – remote', '{title} im Homeoffice', '{title} (100 % remote)'],
    lv: ['{title} (attālināti)', '{title} – attālināts darbs'],
  },
  hybrid: { en: ['{title} (Hybrid)'], de: ['{title} (hybrid)'], lv: ['{title} (hibrīddarbs)'] },
  overnight: {
    en: ['{title} - Night Shift', 'Overnight {title}', '{title}, Third Shift'],
    de: ['{title} – Nachtschicht'],
    lv: ['{title} (nakts maiņa)'],
  },
  evening: {
    en: ['{title} - Evenings', 'Evening {title}'],
    de: ['{title} – Spätschicht'],
    lv: ['{title} (vakara maiņa)'],
  },
  weekend: {
    en: ['{title}, Weekends', 'Weekend {title}'],
    de: ['{title} am Wochenende'],
    lv: ['{title} brīvdienās'],
  },
  day: { en: ['{title} - Day Shift'], de: ['{title} – Tagschicht'], lv: ['{title} (dienas maiņa)'] },
  seasonal: {
    en: ['Seasonal {title}', '{title} (Seasonal)'],
    de: ['{title} – Saisonkraft'],
    lv: ['{title} (sezonas darbs)'],
  },
}

export const GENDER_MARKS = ['(m/w/d)', '(w/m/d)', '(gn)'] as const
