import { group } from './group.ts'

/** Duties of customer service by task, whatever the channel. */
export const TASK_DUTIES = [
  group(
    'inform',
    { duties: ['inform'] },
    {
      en: [
        'Explain prices, delivery times and terms so that nobody has to ask twice.',
        'Give clear information on {things} and on what happens next.',
      ],
      de: [
        'Du gibst Auskunft zu Preisen, Lieferzeiten und Konditionen.',
        'Sie informieren verständlich über {Sachen} und die nächsten Schritte.',
      ],
      lv: [
        'Sniegt informāciju par cenām, termiņiem un noteikumiem.',
        'Saprotami izskaidrot visu par {lietām} un turpmākajiem soļiem.',
      ],
    },
  ),
  group(
    'orders',
    { duties: ['take-orders'] },
    {
      en: [
        'Take orders and enter them without errors.',
        'Accept and record new orders, and confirm them to the buyer.',
      ],
      de: [
        'Bestellungen nimmst du auf und erfasst sie fehlerfrei.',
        'Annahme und Erfassung von Bestellungen samt Auftragsbestätigung.',
      ],
      lv: [
        'Pieņemt pasūtījumus un bez kļūdām ievadīt tos sistēmā.',
        'Pieņemt un reģistrēt jaunus pasūtījumus, apstiprināt tos pircējam.',
      ],
    },
  ),
  group(
    'complaints',
    { duties: ['handle-complaints'] },
    {
      en: [
        'Turn complaints around: listen, apologise where we were wrong, and put it right.',
        'Investigate and resolve complaints.',
      ],
      de: [
        'Reklamationen und Beschwerden bearbeiten Sie lösungsorientiert.',
        'Du nimmst Beschwerden ernst und findest eine faire Lösung.',
      ],
      lv: [
        'Izskatīt sūdzības un atrast taisnīgu risinājumu.',
        'Risināt sūdzības un pretenzijas: uzklausīt, atvainoties un labot.',
      ],
    },
  ),
  group(
    'returns',
    { duties: ['process-returns'] },
    {
      en: ['Process returns, exchanges and refunds.', 'Register returned parcels and release the refund.'],
      de: [
        'Retouren, Umtausch und Erstattungen wickelst du ab.',
        'Bearbeitung von Rücksendungen einschließlich Gutschrift.',
      ],
      lv: [
        'Noformēt preču atgriešanu, apmaiņu un naudas atmaksu.',
        'Reģistrēt atgrieztos sūtījumus un veikt atmaksu.',
      ],
    },
  ),
  group(
    'follow-up',
    { duties: ['follow-up'] },
    {
      en: [
        'Follow up on open cases until they are closed.',
        'Chase open tickets and follow up with the customer a week later.',
      ],
      de: [
        'Offene Vorgänge verfolgst du nach, bis sie abgeschlossen sind.',
        'Nachverfolgung offener Fälle bis zum Abschluss.',
      ],
      lv: [
        'Sekot līdzi nepabeigtajiem pieteikumiem, līdz tie ir slēgti.',
        'Pārbaudīt atvērtos jautājumus un pēc nedēļas sazināties ar klientu vēlreiz.',
      ],
    },
  ),
  group(
    'schedule',
    { duties: ['schedule'] },
    {
      en: ['Book, move and cancel appointments.', 'Schedule visits and keep the appointment calendar tidy.'],
      de: [
        'Termine vereinbaren, verschieben und absagen Sie selbstständig.',
        'Du koordinierst die Terminvergabe.',
      ],
      lv: ['Pieteikt, pārcelt un atcelt vizītes.', 'Plānot apmeklējumus un uzturēt pierakstu kalendāru.'],
    },
  ),
  group(
    'upsell',
    { duties: ['sell'], skills: ['sales-upsell'] },
    {
      en: [
        'Where it truly helps, offer an upgrade or add-on (upselling is coached, not forced).',
        'Spot chances to cross-sell fitting extras.',
      ],
      de: [
        'Wo es passt, bietest du Zusatzprodukte an (Cross- und Upselling).',
        'Sie erkennen Bedarf und verkaufen passende Ergänzungen dazu.',
      ],
      lv: [
        'Kur tas noder, piedāvāt papildu produktus (papildpārdošana).',
        'Pamanīt iespējas un pārdot piemērotus papildinājumus.',
      ],
    },
  ),
  group(
    'collect',
    { duties: ['collect'] },
    {
      en: [
        'Remind late payers and agree on instalments: collecting overdue balances is part of the job.',
        'Collect overdue payments with patience and a plan.',
      ],
      de: [
        'Du erinnerst an offene Rechnungen und vereinbarst Ratenzahlungen (Forderungsmanagement).',
        'Sie mahnen überfällige Zahlungen an und treiben sie freundlich ein.',
      ],
      lv: [
        'Atgādināt par kavētiem maksājumiem un vienoties par parāda atmaksu.',
        'Strādāt ar parādniekiem un atgūt kavētos maksājumus.',
      ],
    },
  ),
  group(
    'verify',
    { duties: ['verify-identity'] },
    {
      en: [
        'Verify the identity of the person before opening an account.',
        'Check identity with security questions before sharing details.',
      ],
      de: [
        'Vor jeder Auskunft prüfst du die Identität der anfragenden Person.',
        'Identitätsprüfung anhand von Sicherheitsfragen.',
      ],
      lv: [
        'Pirms informācijas sniegšanas pārbaudīt personas identitāti.',
        'Ar drošības jautājumiem pārliecināties par klienta identitāti.',
      ],
    },
  ),
  group(
    'log',
    { skills: ['data-entry'] },
    {
      en: [
        'Log every contact in our system; careful data entry saves the next colleague time.',
        'Keep records up to date with accurate data entry.',
      ],
      de: [
        'Jeden Kontakt dokumentierst du sorgfältig im System (Datenerfassung).',
        'Datenpflege und Dokumentation gehören dazu.',
      ],
      lv: ['Rūpīgi ievadīt datus sistēmā par katru sarunu.', 'Datu ievade un ierakstu uzturēšana kārtībā.'],
    },
  ),
  group(
    'feedback',
    {},
    {
      en: [
        'Pass on what you hear: the product team meets us every other Thursday.',
        'Share ideas on how to make the next contact unnecessary.',
      ],
      de: [
        'Du gibst weiter, was du hörst: Alle zwei Wochen sitzt das Produktteam mit am Tisch.',
        'Sie bringen Ideen ein, wie Rückfragen gar nicht erst entstehen.',
      ],
      lv: [
        'Nodot tālāk dzirdēto: reizi divās nedēļās tiekamies ar produkta komandu.',
        'Dalīties ar idejām, kā padarīt nākamo jautājumu lieku.',
      ],
    },
  ),
] as const
