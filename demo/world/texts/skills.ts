import { group } from './group.ts'

export const SKILLS_NEEDED = [
  group(
    'listen',
    { skills: ['active-listening', 'empathy'] },
    {
      en: ['You listen actively and show empathy.', 'Active listening and genuine empathy.'],
      de: ['Du hörst aktiv zu und hast Einfühlungsvermögen.', 'Aktives Zuhören und Empathie.'],
      lv: ['Prasme aktīvi klausīties un empātija.', 'Tu proti aktīvi klausīties un just līdzi (empātija).'],
    },
  ),
  group(
    'speak',
    { skills: ['verbal-communication', 'written-communication'] },
    {
      en: [
        'Excellent verbal and written communication skills.',
        'You express yourself well, both in speech and in writing: strong written and verbal communication.',
      ],
      de: [
        'Sehr gute mündliche und schriftliche Kommunikationsfähigkeiten.',
        'Du drückst dich in Wort und Schrift sicher aus.',
      ],
      lv: [
        'Teicamas mutiskās un rakstiskās saziņas prasmes.',
        'Prasme skaidri izteikties mutiski un rakstiski.',
      ],
    },
  ),
  group(
    'solve',
    { skills: ['problem-solving', 'patience'] },
    {
      en: ['Patience and a knack for problem solving.', 'You solve problems patiently.'],
      de: ['Geduld und Lösungskompetenz.', 'Du bleibst geduldig und hast Freude am Lösen von Problemen.'],
      lv: ['Pacietība un prasme risināt problēmas.', 'Tu ar pacietību risini problēmas.'],
    },
  ),
  group(
    'type',
    { skills: ['typing', 'computer-literacy'] },
    {
      en: [
        'Basic computer skills and a typing speed of 35 words per minute.',
        'You are computer literate and type at least 40 wpm.',
      ],
      de: ['Sicherer Umgang mit dem PC und schnelles Tippen.', 'Gute PC-Kenntnisse und Zehnfingerschreiben.'],
      lv: [
        'Labas datorprasmes un ātra rakstīšana ar klaviatūru.',
        'Prasme strādāt ar datoru un ātri rakstīt ar tastatūru.',
      ],
    },
  ),
  group(
    'multi',
    { skills: ['multitasking', 'time-management'] },
    {
      en: ['Able to multitask and manage your time.', 'Multitasking and good time management.'],
      de: [
        'Multitasking und gutes Zeitmanagement.',
        'Du bist multitaskingfähig und teilst dir deine Zeit gut ein (Zeitmanagement).',
      ],
      lv: [
        'Spēja darīt vairākas lietas vienlaikus un plānot savu laiku.',
        'Prasme plānot laiku un paveikt vairākus darbus vienlaikus.',
      ],
    },
  ),
  group(
    'team',
    { skills: ['teamwork'] },
    {
      en: ['You are a team player.', 'Teamwork matters to you.'],
      de: ['Teamfähigkeit.', 'Du bist ein Teamplayer.'],
      lv: ['Prasme strādāt komandā.', 'Tu esi komandas spēlētājs.'],
    },
  ),
  group(
    'calm',
    { skills: ['de-escalation'], conditions: ['angry-customers'] },
    {
      en: [
        'You stay calm with angry customers and know how to de-escalate.',
        'De-escalation skills: some people are upset or angry when they reach us.',
      ],
      de: [
        'Auch bei verärgerten Kunden bleibst du ruhig und wirkst deeskalierend.',
        'Deeskalation: Mit aufgebrachten Kunden gehen Sie souverän um.',
      ],
      lv: [
        'Prasme saglabāt mieru un nomierināt dusmīgus klientus, mazinot konfliktu.',
        'Tu proti mazināt spriedzi sarunās ar neapmierinātiem un dusmīgiem klientiem.',
      ],
    },
  ),
  group(
    'sheets',
    { skills: ['spreadsheets'], tools: ['Excel'] },
    {
      en: ['Working knowledge of Excel.', 'You can find your way around an Excel spreadsheet.'],
      de: ['Gute Excel-Kenntnisse.', 'Sicherer Umgang mit Excel.'],
      lv: ['Labas Excel prasmes.', 'Prasme strādāt ar Excel.'],
    },
  ),
  group(
    'zendesk',
    { skills: ['ticketing'], tools: ['Zendesk'] },
    {
      en: [
        'Working knowledge of a ticketing tool; we use Zendesk.',
        'You know your way around Zendesk or another ticketing system.',
      ],
      de: [
        'Sicherer Umgang mit einem Ticketsystem, wir nutzen Zendesk.',
        'Kenntnisse in Zendesk oder einem anderen Ticketsystem.',
      ],
      lv: [
        'Prasme strādāt ar pieteikumu sistēmu (mēs lietojam Zendesk).',
        'Prasme strādāt ar Zendesk vai citu biļešu sistēmu.',
      ],
    },
  ),
  group(
    'salesforce',
    { skills: ['crm'], tools: ['Salesforce'] },
    {
      en: ['Comfortable in a CRM such as Salesforce.', 'You know Salesforce or a similar CRM.'],
      de: [
        'Kenntnisse in einem CRM-System wie Salesforce.',
        'Sicherer Umgang mit CRM-Software (Salesforce).',
      ],
      lv: ['CRM sistēmas, piemēram, Salesforce, pārzināšana.', 'Prasme strādāt CRM sistēmā (Salesforce).'],
    },
  ),
  group(
    'check',
    { conditions: ['background-check'] },
    {
      en: ['Offers are subject to a background check.', 'You must pass a criminal background check.'],
      de: [
        'Ein einwandfreies polizeiliches Führungszeugnis ist Voraussetzung.',
        'Vor Arbeitsbeginn legen Sie ein Führungszeugnis vor.',
      ],
      lv: [
        'Pirms darba attiecību uzsākšanas veicam sodāmības pārbaudi.',
        'Nevainojama reputācija (tiks pārbaudīta sodāmība).',
      ],
    },
  ),
  group(
    'privacy',
    { skills: ['data-privacy'] },
    {
      en: [
        'You treat personal data with care and know the basics of data privacy.',
        'Respect for confidentiality and data protection rules.',
      ],
      de: [
        'Datenschutz ist für dich selbstverständlich.',
        'Verantwortungsvoller Umgang mit personenbezogenen Daten (DSGVO).',
      ],
      lv: [
        'Izpratne par personas datu aizsardzību.',
        'Atbildīga attieksme pret datu aizsardzību un konfidencialitāti.',
      ],
    },
  ),
] as const

/** A working language besides the one of the advertisement; the key ends with its ISO 639-1 code. */
export const SECOND_LANGUAGE = [
  group(
    'lang-es',
    { languages: ['es'] },
    {
      en: [
        'Fluent Spanish is required in addition to English.',
        'Bilingual in English and Spanish (both are used daily).',
      ],
      de: ['Fließendes Spanisch in Wort und Schrift.', 'Neben Deutsch sprechen Sie sehr gut Spanisch.'],
      lv: ['Teicamas spāņu valodas zināšanas.', 'Brīva spāņu valoda sarunās un rakstos.'],
    },
  ),
  group(
    'lang-fr',
    { languages: ['fr'] },
    {
      en: ['Fluent French, spoken and written, is a must.', 'You speak French at C1 level.'],
      de: ['Sehr gute Französischkenntnisse sind erforderlich.', 'Sie sprechen fließend Französisch.'],
      lv: ['Labas franču valodas zināšanas.', 'Nepieciešama franču valoda vismaz B2 līmenī.'],
    },
  ),
  group(
    'lang-en',
    { languages: ['en'] },
    {
      en: ['Fluent English.', 'You speak and write English well.'],
      de: ['Gute Englischkenntnisse in Wort und Schrift.', 'Englisch sprechen Sie mindestens auf B2-Niveau.'],
      lv: ['Labas angļu valodas zināšanas.', 'Angļu valoda sarunvalodas līmenī ir obligāta.'],
    },
  ),
  group(
    'lang-ru',
    { languages: ['ru'] },
    {
      en: ['Fluent Russian is required.', 'You speak Russian well enough to help customers.'],
      de: ['Fließende Russischkenntnisse sind erforderlich.', 'Sie sprechen sehr gut Russisch.'],
      lv: ['Krievu valodas zināšanas vismaz B2 līmenī.', 'Brīvi pārvaldāt krievu valodu.'],
    },
  ),
] as const
