import { group } from './group.ts'

export const EDUCATION = [
  group(
    'edu-none',
    { education: 'none-required' },
    {
      en: ['No diploma or degree is needed for this role.', 'We do not ask for any formal education.'],
      de: [
        'Ein Schul- oder Berufsabschluss ist nicht erforderlich.',
        'Formale Abschlüsse setzen wir nicht voraus.',
      ],
      lv: ['Izglītība nav noteicošā – diploms nav nepieciešams.', 'Noteiktu izglītību neprasām.'],
    },
  ),
  group(
    'edu-hs',
    { education: 'high-school' },
    {
      en: ['High school diploma or GED.', 'A high school diploma (or equivalent) is required.'],
      de: [
        'Abgeschlossene Schulausbildung (Mittlere Reife oder Abitur) ist Voraussetzung.',
        'Sie haben die Schule mit Abitur oder Realschulabschluss beendet.',
      ],
      lv: ['Vidējā izglītība.', 'Vismaz vidējā vai vidējā profesionālā izglītība.'],
    },
  ),
  group(
    'edu-college',
    { education: 'some-college' },
    {
      en: ['An associate degree or two years of college.', 'Some college coursework completed.'],
      de: [
        'Abgeschlossene kaufmännische Ausbildung.',
        'Du hast eine Berufsausbildung abgeschlossen, gern als Kaufmann/-frau für Dialogmarketing.',
      ],
      lv: ['Pirmā līmeņa augstākā (koledžas) izglītība.', 'Koledžas izglītība ir obligāta.'],
    },
  ),
  group(
    'edu-bachelor',
    { education: 'bachelor' },
    {
      en: ["Bachelor's degree required.", "You hold a bachelor's degree in any field."],
      de: ['Abgeschlossenes Bachelorstudium.', 'Ein Bachelorabschluss ist erforderlich.'],
      lv: ['Bakalaura grāds.', 'Nepieciešama augstākā izglītība (bakalaura grāds).'],
    },
  ),
  group(
    'edu-preferred',
    {},
    {
      en: ['College degree preferred.', "A bachelor's degree is a plus."],
      de: ['Ein Studium ist von Vorteil.', 'Eine kaufmännische Ausbildung ist wünschenswert.'],
      lv: [
        'Augstākā izglītība tiks uzskatīta par priekšrocību.',
        'Par priekšrocību uzskatīsim augstāko izglītību.',
      ],
    },
  ),
] as const

export const EXPERIENCE = [
  group(
    'exp-none',
    { experience: 'none-needed' },
    {
      en: ['No experience needed.', 'Experience is not required for this job.'],
      de: [
        'Vorkenntnisse brauchst du nicht, Quereinsteiger sind willkommen.',
        'Berufserfahrung ist nicht erforderlich.',
      ],
      lv: ['Iepriekšēja pieredze nav nepieciešama.', 'Darba pieredze nav vajadzīga.'],
    },
  ),
  group(
    'exp-some',
    { experience: 'some' },
    {
      en: ['Some previous experience in a service role.', 'At least 6 months in a customer-facing position.'],
      de: ['Erste Berufserfahrung im Kundenkontakt.', 'Mindestens sechs Monate Erfahrung im Service.'],
      lv: ['Neliela pieredze klientu apkalpošanā.', 'Vismaz 6 mēnešu pieredze līdzīgā darbā.'],
    },
  ),
  group(
    'exp-1',
    { experience: 1 },
    {
      en: ['At least one year of customer service experience.', '1-2 years of experience in a support team.'],
      de: [
        'Mindestens ein Jahr Berufserfahrung im Kundenservice.',
        '1-2 Jahre Erfahrung in der Kundenbetreuung.',
      ],
      lv: ['Vismaz viena gada pieredze klientu apkalpošanā.', '1-2 gadu pieredze līdzīgā amatā.'],
    },
  ),
  group(
    'exp-2',
    { experience: 2 },
    {
      en: ['2+ years of experience helping customers.', 'A minimum of two years in customer support.'],
      de: [
        'Mindestens zwei Jahre Erfahrung im Kundenservice.',
        'Wenigstens 2 Jahre Berufspraxis in einer vergleichbaren Aufgabe.',
      ],
      lv: ['Vismaz divu gadu pieredze klientu apkalpošanā.', 'Darba pieredze līdzīgā amatā – vismaz 2 gadi.'],
    },
  ),
  group(
    'exp-plus',
    {},
    {
      en: ['Call center experience is a plus.', 'Having worked in support before is a bonus.'],
      de: [
        'Erfahrung im Callcenter ist ein Plus.',
        'Idealerweise hast du schon einmal im Service gearbeitet.',
      ],
      lv: ['Pieredze zvanu centrā tiks uzskatīta par priekšrocību.', 'Pieredze apkalpošanā būs tavs pluss.'],
    },
  ),
] as const
