import type { Label } from '../label.ts'
import type { Topic } from '../lexicon/lexicon.ts'
import type { Occupation } from '../vocabulary.ts'
import { type Concept, conceptsOf } from './concepts.ts'
import { type Votes, votesOf } from './described-work.ts'
import { derived, label } from './finding.ts'
import { likeliest, loudest, type ModelledField, type Opinion, weigh } from './model.ts'
import { SERVICE } from './occupation.ts'
import { hitsOf, type Reading } from './reading.ts'
import { isBareRow } from './retold-title.ts'

/**
 * From which probability on the model speaks where the rules are silent, and where it outweighs them. Set on advertisements that
 * neither had seen, real ones among them (docs/decisions/second-opinion.md).
 */
const SURE: Record<ModelledField, { fills: number; outweighs: number }> = {
  occupation: { fills: 0.75, outweighs: 0.8 },
  customer_service: { fills: 0.91, outweighs: 0.91 },
  workplace: { fills: 0.75, outweighs: 0.85 },
  term: { fills: 0.7, outweighs: 0.85 },
  // Rules that say whom the calls come from are right more often than the model where they differ.
  direction: { fills: 0.7, outweighs: Number.POSITIVE_INFINITY },
  stream: { fills: 0.7, outweighs: 0.9 },
}

/** What a board states in a field of its own, a week that a sentence divides, home work that it refuses, and work that a body describes against its title or by the phone that it is done with, are never reconsidered. */
const FIRM = /\/(?:structured|counter|by-phone|split|refused)$/

/** What the rules say for want of better words: there the model is asked as where they are silent. */
const FAINT = /\/(?:none-named|reached)$/

/** It learnt from whole advertisements: of a title alone, or a sentence, it knows nothing. */
const LEAST_CONCEPTS = 10

/** From so many words on an advertisement says what is done: words of service by the way are no service. */
const LONG_TEXT = 150

/** A title that names another trade, and neither just an office nor a way of contact: "Servicekraft Hotline"; counsellors listen by phone too. */
function namesOther({ value, because }: Label<Occupation>, { contacts, service }: Votes): boolean {
  if (because.rule !== 'occupation/title' || value === 'administrative') return false
  if (value === 'care-health') return true
  if (value === 'other') return contacts < Number.POSITIVE_INFINITY
  return contacts < 3 || (service < 5 && contacts < Number.POSITIVE_INFINITY)
}

/**
 * True where the body bears out that the work is service. The model learnt from short advertisements that nearly all tell: a "team leader" or
 * an address for applications is much to it.
 */
function isBorneOut(
  reading: Reading,
  claimed: Occupation,
  ruled: Label<Occupation>,
  named: boolean,
): boolean {
  const votes = votesOf(reading)
  const { contacts, service, reached } = votes
  const heard = contacts + service + (reached?.votes ?? 0)
  const leads = claimed === 'customer-service-supervisor'
  // Who is called an accountant or a salesman keeps books and sells, unless the body says more than once that customers are served.
  if ((reading.text?.tokens.start.length ?? 0) < LONG_TEXT)
    return (!leads && !named) || heard >= (named ? 2 : 1)
  // Collectors, counsellors and directors of anything are in touch with people too: their long texts bear out nothing.
  if (namesOther(ruled, votes)) return false
  return (
    service >= (ruled.value === 'administrative' ? 3 : 2) &&
    contacts >= (leads || service < 4 ? 2 : 1) &&
    contacts + service >= (named ? 6 : 4)
  )
}

/** The model's view of one Posting; null where it has none. */
export interface SecondOpinion {
  concepts: ReadonlyMap<string, Concept>
  opinions: Record<ModelledField, Opinion> | null
  language: string | null
}

export function secondOpinion(reading: Reading): SecondOpinion {
  const concepts = conceptsOf(reading)
  const opinions = concepts.size < LEAST_CONCEPTS || isBareRow(reading) ? null : weigh(concepts)
  return { concepts, opinions, language: reading.posting.language }
}

/** Topics whose words can show where work is done: a rank, a refusal or the kind of employer cannot. */
const SHOWS_PLACE: ReadonlySet<Topic> = new Set<Topic>([
  'workplace',
  'officeDays',
  'visitors',
  'setting',
  'occupation',
  'work',
])

/** Real English advertisements mostly leave the place of work open: there the model needs words that speak of one. */
function showsPlace(
  value: string,
  ruled: Label<string> | null,
  { concepts, language }: SecondOpinion,
): boolean {
  // "Hybrid schedule" is said in the text.
  if (ruled?.value === 'hybrid' && (language === 'en' || ruled.because.rule === 'workplace/text'))
    return false
  if (language !== 'en') return true
  const hit = loudest(concepts, 'workplace', value)
  if (!hit) return false
  if (hit.topic === 'licence') return value === 'onsite' && hit.value === 'driving'
  if (hit.topic === 'scene') return hit.value === (value === 'onsite' ? 'office' : 'home')
  if (hit.value === 'remote-soft') return value === 'remote'
  if (hit.value === 'in-person' || hit.value === 'rotating') return value === 'onsite'
  return SHOWS_PLACE.has(hit.topic)
}

function modelled<V>(value: string, field: ModelledField, { concepts }: SecondOpinion): Label<V> {
  const hit = loudest(concepts, field, value)
  return hit ? label(value as V, `${field}/model`, hit) : derived(value as V, `${field}/model`)
}

/** What the rules found, or what the model holds instead where it is sure. It never silences them. */
export function reconsidered<V extends string>(
  field: ModelledField,
  ruled: Label<V> | null,
  second: SecondOpinion,
): Label<V> | null {
  if (!second.opinions) return ruled
  const { value, probability } = likeliest(second.opinions[field])!
  if (value === 'unknown' || value === ruled?.value) return ruled
  if (ruled && FIRM.test(ruled.because.rule)) return ruled
  if (field === 'workplace' && !showsPlace(value, ruled, second)) return ruled
  const isSilent = ruled === null || ruled.value === 'other' || FAINT.test(ruled.because.rule)
  const sure = isSilent ? SURE[field].fills : SURE[field].outweighs
  return probability < sure ? ruled : modelled(value, field, second)
}

/** True where the title names that work, and no service besides: "Opiekun klienta kluczowego (Customer Success)". */
function isNamed(reading: Reading, ruled: Label<Occupation>): boolean {
  if (ruled.because.rule !== 'occupation/title') return false
  return !hitsOf(reading, 'occupation').some(
    (hit) => hit.part === reading.title && SERVICE.has(hit.value as Occupation),
  )
}

/**
 * The occupation, reconsidered twice: by itself, and by whether the work is customer service, which the model may find where
 * the rules do not. It never takes it away: on real advertisements that was wrong more often than right.
 */
export function reconsideredOccupation(
  ruled: Label<Occupation>,
  second: SecondOpinion,
  reading: Reading,
): Label<Occupation> {
  const found = weighed(ruled, second)
  const isNew = SERVICE.has(found.value) && !SERVICE.has(ruled.value)
  return isNew && !isBorneOut(reading, found.value, ruled, isNamed(reading, ruled)) ? ruled : found
}

/** Nobody else is called a success manager or help desk technician, and what they do is told in the words of service. */
const SPOKEN_LIKE_SERVICE: ReadonlySet<Occupation> = new Set(['customer-success', 'technical-support'])

function weighed(ruled: Label<Occupation>, second: SecondOpinion): Label<Occupation> {
  if (SPOKEN_LIKE_SERVICE.has(ruled.value) && ruled.because.rule === 'occupation/title') return ruled
  const first = reconsidered('occupation', ruled, second) ?? ruled
  if (!second.opinions || FIRM.test(ruled.because.rule)) return first
  const { value, probability } = likeliest(second.opinions.customer_service)!
  const isNamed = SERVICE.has(first.value) && !FAINT.test(first.because.rule)
  if (value !== 'true' || probability < SURE.customer_service.outweighs || isNamed) return first
  const service = likeliest(second.opinions.occupation, (one) => SERVICE.has(one as Occupation))
  return service ? modelled(service.value, 'occupation', second) : first
}
