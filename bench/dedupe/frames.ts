import type { Random } from '../../demo/world/random.ts'

/** What boards and towns of one language look like in the bench. */
interface Frame {
  /** As most boards print them. */
  towns: readonly string[]
  /** A town as another board prints it. */
  townOtherwise(town: string, rng: Random): string
  companyOtherwise(company: string, rng: Random): string
  titleOtherwise(title: string, town: string, rng: Random): string
  /** Lines a board puts before and after the text. */
  before: readonly string[]
  after: readonly string[]
  /** Sentences that come to a text when it is copied by hand. */
  added: readonly string[]
}

export type Language = 'en' | 'de' | 'lv'

const STATES: Record<string, string> = {
  TX: 'Texas',
  OH: 'Ohio',
  FL: 'Florida',
  ID: 'Idaho',
  OK: 'Oklahoma',
  AZ: 'Arizona',
  NE: 'Nebraska',
  GA: 'Georgia',
  TN: 'Tennessee',
  NC: 'North Carolina',
  CO: 'Colorado',
  MN: 'Minnesota',
}

function withTown(title: string, town: string, rng: Random, more: readonly string[]): string {
  const short = town.split(',')[0]!
  return rng.pick([title.toUpperCase(), `${title} - ${short}`, ...more.map((mark) => `${title} ${mark}`)])
}

/** Frames by language; the lines are our own, in the manner of boards. */
export const FRAMES: Record<Language, Frame> = {
  en: {
    towns:
      'Houston, TX|Dallas, TX|Columbus, OH|Dayton, OH|Tampa, FL|Orlando, FL|Boise, ID|Tulsa, OK|Mesa, AZ|Tucson, AZ|Omaha, NE|Lincoln, NE|Atlanta, GA|Macon, GA|Memphis, TN|Nashville, TN|Raleigh, NC|Durham, NC|Denver, CO|Duluth, MN'.split(
        '|',
      ),
    townOtherwise: (town, rng) => {
      const [city = town, state = ''] = town.split(', ')
      return rng.pick([
        `${city}, ${STATES[state] ?? state}`,
        `${city}, ${STATES[state] ?? state}, United States`,
        `${city}, ${state}, USA`,
      ])
    },
    companyOtherwise: (company, rng) => `${company}${rng.pick([' Inc.', ', Inc.', ' LLC', ' Corp.'])}`,
    titleOtherwise: (title, town, rng) => withTown(title, town, rng, []),
    before: ['New today.', 'Featured opening from one of our partners.', 'Job description'],
    after: [
      'Report this advertisement.',
      'Create an alert and get openings like this one by e-mail.',
      'Sign in to save this opening and to see how well it fits you.',
      'By applying you accept our terms of use and our privacy notice.',
    ],
    added: ['Apply today; we answer within a week.', 'We look forward to hearing from you.'],
  },
  de: {
    towns:
      'Hamburg|Berlin|München|Köln|Leipzig|Dresden|Bremen|Hannover|Nürnberg|Dortmund|Essen|Duisburg|Bochum|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Kiel'.split(
        '|',
      ),
    townOtherwise: (town, rng) => rng.pick([`${town}, Deutschland`, `${town} (DE)`, `${town}, Germany`]),
    companyOtherwise: (company, rng) => `${company} ${rng.pick(['GmbH', 'AG', 'GmbH & Co. KG'])}`,
    titleOtherwise: (title, town, rng) => withTown(title, town, rng, ['(m/w/d)', '(w/m/d)']),
    before: ['Heute neu.', 'Eine Stelle unserer Partner.', 'Stellenbeschreibung'],
    after: [
      'Anzeige melden.',
      'Lass dir ähnliche Stellen per E-Mail schicken.',
      'Melde dich an, um diese Stelle zu merken.',
      'Mit der Bewerbung nimmst du unsere Nutzungsbedingungen an.',
    ],
    added: ['Wir antworten innerhalb einer Woche.', 'Wir freuen uns auf Ihre Unterlagen.'],
  },
  lv: {
    towns:
      'Rīga|Jelgava|Liepāja|Daugavpils|Ventspils|Jūrmala|Valmiera|Rēzekne|Ogre|Cēsis|Tukums|Sigulda'.split(
        '|',
      ),
    townOtherwise: (town, rng) => rng.pick([`${town}, Latvija`, `${town}, Latvia`, `${town}, LV`]),
    companyOtherwise: (company, rng) => rng.pick([`SIA ${company}`, `${company}, SIA`, `AS ${company}`]),
    titleOtherwise: (title, town, rng) => withTown(title, town, rng, []),
    before: ['Jauns sludinājums.', 'Mūsu partneru vakance.', 'Darba apraksts'],
    after: [
      'Ziņot par šo sludinājumu.',
      'Saņem līdzīgas vakances e-pastā.',
      'Pieslēdzies, lai saglabātu šo vakanci.',
      'Piesakoties tu piekrīti mūsu lietošanas noteikumiem.',
    ],
    added: ['Atbildēsim nedēļas laikā.', 'Gaidīsim tavu pieteikumu.'],
  },
}
