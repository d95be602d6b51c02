import { group } from './group.ts'

/** Hours a week; `{low}` and `{high}` are filled in, and the truth keeps the same figures. */
export const PART_TIME = [
  group(
    'part-range',
    { hours: 'part-time' },
    {
      en: [
        'Part-time, {low} to {high} hours a week.',
        'This is a part time role of {low}-{high} hours per week.',
        'Hours: {low}–{high} weekly (PT).',
      ],
      de: [
        'Teilzeit mit {low} bis {high} Stunden pro Woche.',
        'Wochenarbeitszeit {low}-{high} Stunden (Teilzeit).',
        'Die Stelle ist in Teilzeit ({low} bis {high} Std./Woche) zu besetzen.',
      ],
      lv: [
        'Nepilna slodze, {low} līdz {high} stundas nedēļā.',
        'Nepilns darba laiks: {low}–{high} stundas nedēļā.',
        'Darbs uz nepilnu slodzi ({low}-{high} h nedēļā).',
      ],
    },
  ),
] as const

export const PART_TIME_PLAIN = [
  group(
    'part-plain',
    { hours: 'part-time' },
    {
      en: ['This is a part-time position.', 'We offer this job on a part-time basis.'],
      de: ['Die Stelle ist in Teilzeit zu besetzen.', 'Wir bieten diese Aufgabe in Teilzeit an.'],
      lv: ['Darbs uz nepilnu slodzi.', 'Piedāvājam nepilnu darba laiku.'],
    },
  ),
] as const

export const FULL_TIME = [
  group(
    'full-plain',
    { hours: 'full-time' },
    {
      en: ['The position is full-time.', 'This is a full time job, not a part-time role.'],
      de: ['Die Stelle ist in Vollzeit zu besetzen.', 'Vollzeitstelle.'],
      lv: ['Darbs uz pilnu slodzi.', 'Pilna darba slodze.'],
    },
  ),
  group(
    'full-40',
    { hours: 'full-time', weekly_hours: [40, 40] },
    {
      en: ['Full-time, 40 hours a week.', 'A full-time schedule of 40 hours per week.'],
      de: [
        'Vollzeit mit 40 Stunden pro Woche.',
        'Die Arbeitszeit beträgt 40 Stunden in der Woche (Vollzeit).',
      ],
      lv: ['Pilna slodze, 40 stundas nedēļā.', 'Pilns darba laiks – 40 stundas nedēļā.'],
    },
  ),
] as const

export const EITHER = [
  group(
    'either',
    { hours: 'either' },
    {
      en: ['Available full- or part-time.', 'You choose: full-time or part-time, both are possible.'],
      de: ['In Voll- oder Teilzeit möglich.', 'Die Stelle kann in Vollzeit oder Teilzeit besetzt werden.'],
      lv: ['Iespējama pilna vai nepilna slodze.', 'Vari izvēlēties pilnu vai nepilnu slodzi.'],
    },
  ),
] as const

export const SHIFT_GROUPS = [
  group(
    'day',
    { shifts: ['day'] },
    {
      en: ['Your shift runs from 8 am to 4:30 pm.', 'Day shift: 9:00 a.m. to 5:00 p.m.'],
      de: ['Ihre Arbeitszeit liegt zwischen 8:00 und 16:30 Uhr.', 'Tagschicht von 9 bis 17 Uhr.'],
      lv: ['Darba laiks no plkst. 8.00 līdz 16.30.', 'Dienas maiņa no 9.00 līdz 17.00.'],
    },
  ),
  group(
    'evening',
    { shifts: ['evening'] },
    {
      en: ['Evening shift, 4 pm to 10 pm.', 'You work evenings.'],
      de: ['Spätschicht von 16 bis 22 Uhr.', 'Sie arbeiten am Abend, meist von 17 bis 21 Uhr.'],
      lv: ['Vakara maiņa no 16.00 līdz 22.00.', 'Darbs vakaros.'],
    },
  ),
  group(
    'overnight',
    { shifts: ['overnight'] },
    {
      en: [
        'Overnight shift, 11 pm to 7 am.',
        'This is the graveyard shift: you keep the lines open at night.',
        'Third shift, 10 p.m. to 6 a.m.',
      ],
      de: ['Nachtschicht von 22 bis 6 Uhr.', 'Gearbeitet wird nachts (Dauernachtschicht).'],
      lv: ['Nakts maiņa no 22.00 līdz 6.00.', 'Darbs nakts maiņās.'],
    },
  ),
  group(
    'weekend',
    { shifts: ['weekend'] },
    {
      en: [
        'You work weekends: Saturday and Sunday.',
        'Weekend work (Saturdays and Sundays) is part of the schedule.',
      ],
      de: ['Einsatz am Wochenende (Samstag und Sonntag).', 'Wochenendarbeit gehört dazu.'],
      lv: ['Darbs brīvdienās – sestdienās un svētdienās.', 'Jāstrādā arī nedēļas nogalēs.'],
    },
  ),
  group(
    'holiday',
    { shifts: ['holiday'] },
    {
      en: [
        'You are available to work on public holidays.',
        'Some holiday shifts are required, paid at time and a half.',
      ],
      de: [
        'Bereitschaft zur Arbeit an Feiertagen.',
        'Auch an Feiertagen sind wir für unsere Kunden da, und Sie mit uns.',
      ],
      lv: ['Jāstrādā arī svētku dienās.', 'Gatavība strādāt valsts svētku dienās.'],
    },
  ),
  group(
    'rotating',
    { shifts: ['rotating'] },
    {
      en: ['Rotating shifts.', 'The team works a rotating shift pattern.'],
      de: ['Arbeit im Wechselschichtdienst.', 'Wechselnde Schichten nach Dienstplan.'],
      lv: ['Darbs maiņās.', 'Maiņu darbs pēc grafika.'],
    },
  ),
  group(
    'split',
    { shifts: ['split'] },
    {
      en: ['Split shift: mornings and early evenings with a long break between.', 'You work a split shift.'],
      de: [
        'Geteilter Dienst: vormittags und am frühen Abend, dazwischen lange Pause.',
        'Es handelt sich um geteilte Dienste.',
      ],
      lv: ['Dalītā maiņa ar garu pārtraukumu vidū.', 'Dalītais darba laiks: no rīta un agrā vakarā.'],
    },
  ),
  group(
    'on-call',
    { shifts: ['on-call'] },
    {
      en: ['You are on call one week in four.', 'An on-call rota applies.'],
      de: ['Rufbereitschaft alle vier Wochen.', 'Eine Rufbereitschaft gehört zur Aufgabe.'],
      lv: ['Reizi mēnesī – dežūra pēc izsaukuma.', 'Viena nedēļa mēnesī gatavībā pēc izsaukuma.'],
    },
  ),
  group(
    'flexible',
    { shifts: ['flexible'] },
    {
      en: ['Pick your own shifts: the schedule is flexible.', 'You set your own hours; flexible schedule.'],
      de: [
        'Flexible Arbeitszeiten: Du teilst dir deine Schichten selbst ein.',
        'Ihre Arbeitszeit bestimmen Sie flexibel selbst.',
      ],
      lv: [
        'Elastīgs darba grafiks – maiņas izvēlies tu.',
        'Brīvs un elastīgs darba laiks pēc tavas izvēles.',
      ],
    },
  ),
] as const

export const TERM_GROUPS = [
  group(
    'permanent',
    { term: 'permanent' },
    {
      en: ['This is a permanent position.', 'You get a permanent contract from the first day.'],
      de: ['Unbefristeter Arbeitsvertrag.', 'Die Stelle ist unbefristet.'],
      lv: ['Darba līgums uz nenoteiktu laiku.', 'Pastāvīgs darbs (beztermiņa līgums).'],
    },
  ),
  group(
    'seasonal',
    { term: 'seasonal' },
    {
      en: [
        'Seasonal role for the holiday peak, ending in mid-January.',
        'This is seasonal work: we need extra hands for peak season.',
      ],
      de: [
        'Saisonkraft für das Weihnachtsgeschäft, befristet bis Mitte Januar.',
        'Saisonaushilfe während der Hochsaison.',
      ],
      lv: ['Sezonas darbs svētku laikā, līdz janvāra vidum.', 'Sezonāls darbs ziemas sezonā.'],
    },
  ),
  group(
    'temporary',
    { term: 'temporary' },
    {
      en: ['Temporary assignment for six months.', 'Fixed-term cover for parental leave until next summer.'],
      de: ['Die Stelle ist auf zwölf Monate befristet.', 'Befristete Elternzeitvertretung.'],
      lv: [
        'Darba līgums uz noteiktu laiku – seši mēneši.',
        'Terminēts darbs uz darbinieces prombūtnes laiku.',
      ],
    },
  ),
  group(
    'contract',
    { term: 'contract' },
    {
      en: [
        'You join as an independent contractor (1099).',
        'This is a freelance contract; you invoice us monthly.',
      ],
      de: [
        'Freie Mitarbeit auf Rechnung (freiberuflich).',
        'Sie arbeiten als freiberufliche Kraft (Freelancer).',
      ],
      lv: ['Sadarbība kā pašnodarbinātajam.', 'Strādāsi kā pašnodarbināta persona, izrakstot rēķinu.'],
    },
  ),
] as const
