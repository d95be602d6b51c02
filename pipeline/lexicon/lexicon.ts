import type {
  Advancement,
  Channel,
  Condition,
  Duty,
  Education,
  Occupation,
  Setting,
  Shift,
  Skill,
  Term,
  TrustReason,
} from '../vocabulary.ts'

/**
 * Parts of an advertisement, told apart by their headings. `role` is what stands under none; `elsewhere` speaks of other
 * advertisements ("Similar jobs"): nothing in it counts.
 */
export type Zone = 'role' | 'duties' | 'requirements' | 'benefits' | 'company' | 'apply' | 'elsewhere'

/**
 * What the phrases of each topic can mean. `abstain` never labels anything: its phrases hide shorter ones of the
 * same topic ("remote desktop" hides "remote").
 */
export interface TopicValues {
  zones: Zone
  /**
   * `before`: denies what follows it; `after`: denies what it follows; `list`: opens a heading that denies all that stands
   * under it ("What you don't need: a degree, a car"); `back`: denies the sentence that it points back to ("Others see to
   * that"); `others`: says who else does what its own sentence names ("chats are handled by another team"); `abstain`:
   * "not only".
   */
  negation: 'before' | 'after' | 'list' | 'back' | 'others' | 'abstain'
  /** How binding a demand is; `alike`: as little as the one before it ("likewise", "nor"). */
  modality: 'preferred' | 'waived' | 'required' | 'alike' | 'abstain'
  /**
   * `customer-domain`: words of a title that make it one of service where nothing else is named. `service-domain`: words
   * that speak of service, so that the body decides.
   */
  occupation: Occupation | 'customer-domain' | 'service-domain' | 'generic' | 'abstain'
  /** The words of `service-domain` that count inside the names of other occupations too: "support coordinator". */
  domain: 'service' | 'abstain'
  /** Rank that a title gives to its domain: "team leader" of a call centre is a supervisor. */
  rank: 'supervisor' | 'manager' | 'director' | 'abstain'
  /** What the body says the work is; `phone-sales`: that the selling is done by phone; `courtesy`: what every employer says of its customers. */
  work:
    | 'service'
    | 'technical'
    | 'success'
    | 'orders'
    | 'supervise'
    | 'outbound-sales'
    | 'phone-sales'
    | 'sales'
    | 'shop'
    | 'food'
    | 'lodging'
    | 'teller'
    | 'attend'
    | 'till'
    | 'lobby'
    | 'clerical'
    | 'care'
    | 'repair'
    | 'load'
    | 'software'
    | 'courtesy'
    | 'abstain'
  /**
   * `place-label`: names of a line ("Workplace: Mill Lane 4"), nothing without their colon. `hands-on`: names of work
   * that is only possible where the things and people are. `paper`: clerks' work with paper, which service desks do besides.
   */
  workplace:
    | 'remote'
    | 'remote-soft'
    | 'hybrid'
    | 'onsite'
    | 'onsite-only'
    | 'place-of-work'
    | 'place-label'
    | 'hands-on'
    | 'paper'
    | 'abstain'
  /** Homes that are houses ("nursing home", "home manager", "customers' homes"): no word of home work that lies in them counts. */
  house: 'home' | 'abstain'
  officeDays: 'office' | 'home'
  /**
   * Words from which a sentence says where the work is done: the two places, parts of the week ("two days", "half"),
   * what is left of it ("the rest"), all of it ("every day"), a change ("after training"), a
   * while that ends ("until the centre opens"), a free choice, weeks of learning at the start, and refusals of what
   * follows or precedes.
   */
  scene:
    | 'home'
    | 'office'
    | 'share'
    | 'rest'
    | 'every'
    | 'later'
    | 'meanwhile'
    | 'choice'
    | 'start'
    | 'refuse-next'
    | 'refuse-last'
    | 'abstain'
  /** Monday = 1 to Sunday = 7. */
  weekday: '1' | '2' | '3' | '4' | '5' | '6' | '7'
  /** January = 1 to December = 12; feasts stand for their month. */
  month: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12'
  hours: 'full-time' | 'part-time' | 'either' | 'either-mark' | 'abstain'
  /**
   * `product`: so many shifts of so many hours; `days`: days of work in a week; `shifts`: shifts in a month; `cycle`: days
   * on and off; `clock`: a working time in words.
   */
  weekly:
    | 'week'
    | 'day'
    | 'days'
    | 'fortnight'
    | 'month'
    | 'year'
    | 'product'
    | 'percent'
    | 'fte'
    | 'shifts'
    | 'cycle'
    | 'clock'
    | 'abstain'
  /**
   * `begin`: words before the time at which the work starts; what follows them decides. `turn`: words of taking turns, which
   * make two shifts told beside them rotating ones.
   */
  shifts: Shift | 'begin' | 'turn' | 'abstain'
  term: Term | 'abstain'
  channels: Channel | 'abstain'
  direction: 'inbound' | 'outbound' | 'both' | 'only-inbound' | 'only-outbound' | 'abstain'
  setting: Setting | 'abstain'
  /** Customers who come to the worker: counters, receptions, branches. */
  visitors: 'yes' | 'abstain'
  /** Words of a sentence that tells applicants what to do: its telephone is not the work's. */
  application: 'yes' | 'abstain'
  /** `named`: schooling without a level ("diplomas"), which only a denial makes speak. */
  education: Education | 'named' | 'abstain'
  /**
   * `entry`: entry level, which experience that is asked for outweighs. `bare`: a count of years and nothing else.
   * `past`: names of what applicants may have behind them; alone they ask for nothing, denied they waive it.
   */
  experience:
    | 'years'
    | 'months'
    | 'some'
    | 'entry'
    | 'none-needed'
    | 'preferred'
    | 'bare'
    | 'past'
    | 'abstain'
  training: 'given' | 'paid' | 'weeks' | 'days' | 'months' | 'abstain'
  industry: string
  employer: 'agency' | 'bpo' | 'direct' | 'client' | 'abstain'
  licence: string
  languages: string
  languageNeed: 'speaker' | 'before' | 'after' | 'plus'
  skills: Skill | 'abstain'
  tools: string
  duties: Duty | 'abstain'
  conditions: Condition | 'abstain'
  advancement: Advancement | 'abstain'
  /** Hints are nothing alone: gift cards are wares too, and strawberries are picked without an interview. */
  trust: TrustReason | 'messenger-hint' | 'equipment-hint' | 'parcel-hint' | 'abstain'
}

export type Topic = keyof TopicValues

/**
 * Phrases of one meaning, parted by `;`. Capitals, marks, hyphens and line ends do not matter. Notation:
 * `(a|b|)` any of these or nothing; `word*` and `*word` a word that starts or ends so (German compounds);
 * `half*half` a compound with or without linking letters between; `(a|b)?` the bracket or nothing;
 * `word~` the stem with an ending of the language (Latvian cases); `#` a number; `...` up to three words;
 * a leading `title:`, `text:`, `requirements:` ... holds only there; `not-benefits:` anywhere but there.
 */
export type Phrases = string

export type TopicLexicon<T extends Topic> = { [V in TopicValues[T]]?: Phrases }

/**
 * One language: words only. A new language is a new folder that fills this in, named in languages.ts. Its files export
 * topics and nothing else, so that the language is the sum of them.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string
  /** What `~` stands for: endings of nouns and adjectives, parted by spaces, without marks. */
  endings: string
  /** Topics whose phrases stand with any ending: whatever names one "support engineer" names several. */
  inflected?: readonly Topic[]
  /** Number words as they are printed. */
  numbers: Record<string, number>
  topics: { [T in Topic]?: TopicLexicon<T> }
}
