import type { Draft } from './draft.ts'
import type { Advert, Block, Language, Says } from './opening.ts'
import { paySentence } from './pay.ts'
import { COUNTRY_NAMES } from './places.ts'
import { type Random, random } from './random.ts'
import { joinSays } from './says.ts'
import { CLOSINGS, EQUALITY, HEADINGS, INTROS, REFERENCE } from './texts/frames.ts'
import type { Group } from './texts/group.ts'
import { SERVICE_ADVANCEMENT, TEAMS } from './texts/titles.ts'
import { locationOf, roleOf, titleOf } from './wording.ts'

/**
 * Puts the facts of a draft into words. Another `rng` gives another wording of the same facts, another language a
 * translation of them: the sentences of one group state the same in every language and variant.
 */
export function compose(
  draft: Draft,
  requisition: string | null,
  rng: Random,
  language: Language = draft.language,
  // A rewording is somebody else's: it need not keep to the employer's way of addressing the reader.
  options: { anyAddress?: boolean } = {},
): Advert {
  const { employer } = draft
  const slots = slotsOf(draft, language, requisition)
  const style = styleOf(employer.key, language)
  const say = (item: Group | string): string =>
    fill(
      typeof item === 'string'
        ? item
        : rng.pick(
            options.anyAddress ? item.variants[language] : fitting(item.variants[language], style.address),
          ),
      slots,
    )
  const block = (kind: Block['kind'], paragraphs: string[], bullets: string[] = []): Block => ({
    kind,
    heading: kind === 'intro' ? null : style.headings[kind],
    paragraphs,
    bullets,
  })
  const practical = rng.sample(draft.practical, draft.practical.length).map(say)
  if (draft.pay !== null && draft.payIn.text) practical.push(paySentence(rng, language, draft.pay))
  const closing = [fill(rng.pick(CLOSINGS[language]), slots), style.equality]
  if (requisition !== null && employer.requisitions === 'text') closing.push(fill(style.reference, slots))
  closing.push(...(employer.legal?.[language] ?? []))
  const about = block('about', [(employer.about[language] ?? []).join(' ')])
  const rest = [
    block('intro', [fill(draft.teamIndex === null ? style.plainIntro : rng.pick(INTROS[language]), slots)]),
    block('duties', [], draft.duties.map(say)),
    block('needs', [], draft.needs.map(say)),
    style.practicalAsList ? block('practical', [], practical) : block('practical', [practical.join(' ')]),
    block('offer', [], draft.offer.map(say)),
  ]
  const blocks = style.aboutLast ? [...rest, about] : [about, ...rest]
  return {
    language,
    title: titleOf(draft, language, rng),
    company: employer.name,
    blocks: [...blocks, block('closing', closing)].filter(
      (part) => part.paragraphs.join('') !== '' || part.bullets.length > 0,
    ),
    location: locationOf(draft, language),
    places: draft.places,
    workplace: draft.structured.workplace ? draft.workplace : null,
    hours: draft.structured.hours ? draft.hours : null,
    term: draft.structured.term ? draft.term : null,
    remoteScope: draft.workplace === 'remote' ? [employer.country] : [],
    pay: draft.payIn.field ? draft.pay : null,
    requisition: employer.requisitions === 'field' ? requisition : null,
  }
}

/** What the facts of a draft state once they are all in words. */
export function saysOf(draft: Draft): Says {
  const { employer, occupation } = draft
  const advancement = SERVICE_ADVANCEMENT[occupation]
  return joinSays([
    { occupation, employer_type: employer.type },
    ...(draft.workplace === null ? [] : [{ workplace: draft.workplace }]),
    ...(employer.stream === 'unknown' ? [] : [{ stream: employer.stream }]),
    ...[...draft.duties, ...draft.needs, ...draft.offer, ...draft.practical].flatMap((item) =>
      typeof item === 'string' ? [] : [item.says],
    ),
    ...(draft.weeklyHours === null ? [] : [{ weekly_hours: draft.weeklyHours }]),
    ...(draft.workplace === 'remote' ? [{ remote_scope: [employer.country] }] : []),
    ...(advancement === undefined ? [] : [{ advancement }]),
  ])
}

/** Headings, boilerplate and habits an employer keeps to in all its advertisements of one language. */
function styleOf(employerKey: string, language: Language) {
  const rng = random(`style/${employerKey}/${language}`)
  return {
    headings: rng.pick(HEADINGS[language]),
    equality: rng.pick(EQUALITY[language]),
    reference: rng.pick(REFERENCE[language]),
    plainIntro: rng.pick(PLAIN_INTROS[language]),
    practicalAsList: rng.chance(0.5),
    aboutLast: rng.chance(0.35),
    address: rng.pick(['du', 'Sie'] as const),
  }
}

const FAMILIAR = /\b(du|dich|dir|dein\w*)\b/i
const FORMAL = /\b(Sie|Ihnen|Ihre?[mnrs]?)\b/

/** German sentences that address the reader as the employer does; the neutral ones fit everybody. */
function fitting(variants: readonly string[], address: 'du' | 'Sie'): readonly string[] {
  const wrong = address === 'du' ? FORMAL : FAMILIAR
  const right = variants.filter((variant) => !wrong.test(variant))
  return right.length > 0 ? right : variants
}

const OR: Record<Language, string> = { en: ' or ', de: ' oder ', lv: ' vai ' }

/** Openings of advertisements that name no team. */
const PLAIN_INTROS: Record<Language, readonly string[]> = {
  en: ['{company} is hiring: {role}.', 'We are looking for a {role} to start soon.', 'Join us as a {role}.'],
  de: ['Wir suchen Verstärkung: {role}.', 'Zum nächstmöglichen Zeitpunkt suchen wir: {role}.'],
  lv: ['{company} aicina darbā: {role}.', 'Meklējam kolēģi – vakance: {role}.'],
}

function slotsOf(draft: Draft, language: Language, requisition: string | null): Record<string, string> {
  const { nouns, name, country } = draft.employer
  const names = COUNTRY_NAMES[country]!
  return {
    ...nouns.lv,
    ...nouns.de,
    ...nouns.en,
    company: name,
    role: roleOf(draft, language),
    team: draft.teamIndex === null ? '' : TEAMS[language][draft.teamIndex % TEAMS[language].length]!,
    city: draft.places.map(({ city }) => city ?? '').join(OR[language]),
    land: language === 'de' ? names.de : names.enThe,
    landLoc: names.lvLoc,
    low: String(draft.weeklyHours?.[0] ?? ''),
    high: String(draft.weeklyHours?.[1] ?? ''),
    requisition: requisition ?? '',
  }
}

/** @throws RangeError on a slot nobody fills: a text with a hole would teach the pipeline nothing */
export function fill(text: string, slots: Record<string, string>): string {
  return text.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = slots[name]
    if (value === undefined || value === '') throw new RangeError(`nothing for {${name}} in "${text}"`)
    return value
  })
}
