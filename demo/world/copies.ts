import { compose } from './compose.ts'
import type { Made } from './made.ts'
import type { Advert, Block, Language, Wording } from './opening.ts'
import { raisePay } from './pay.ts'
import type { Random } from './random.ts'

/** The advertisement as another board would show it. */
export function copyOf(made: Made, wording: Wording, rng: Random, advert: Advert = made.advert): Advert {
  switch (wording) {
    case 'original':
      return advert
    case 'reordered':
      return { ...advert, blocks: reorder(advert.blocks) }
    case 'teaser':
      return { ...advert, blocks: teaser(advert, rng) }
    case 'edited':
      return { ...advert, blocks: edit(advert.blocks, advert.language, rng) }
    case 'reworded':
      return again(made, rng.fork('reworded'), made.advert.language)
    case 'translated':
      return again(made, rng.fork('translated'), made.advert.language === 'en' ? 'de' : 'en')
  }
}

/** The advertisement after a raise, in words and fields; null when it states no pay. */
export function withRaise(made: Made): { advert: Advert; pay: NonNullable<Advert['pay']> } | null {
  const { draft } = made
  if (draft === null || draft.pay === null) return null
  const pay = raisePay(draft.pay)
  const advert = compose({ ...draft, pay }, made.opening.requisition, made.rng.fork(made.stream))
  return { advert, pay }
}

function again(made: Made, rng: Random, language: Language): Advert {
  if (made.draft === null) throw new TypeError(`${made.opening.id} has no facts to reword`)
  const advert = compose(made.draft, made.opening.requisition, rng, language, { anyAddress: true })
  return language === made.advert.language ? { ...advert, title: made.advert.title } : advert
}

function reorder(blocks: readonly Block[]): Block[] {
  const order: Block['kind'][] = ['intro', 'practical', 'offer', 'needs', 'duties', 'about', 'closing']
  return [...blocks].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** The first 800 to 1,000 characters, or the better half of a short text, broken off inside a sentence as boards do. */
function teaser(advert: Advert, rng: Random): Block[] {
  const text = plainText(advert.blocks).replaceAll(/\s+/g, ' ')
  const words = text.slice(0, Math.min(rng.int(800, 1000), Math.floor(text.length * 0.65))).split(' ')
  return [{ kind: 'intro', heading: null, paragraphs: [`${words.slice(0, -1).join(' ')} …`], bullets: [] }]
}

const ADDITIONS: Record<Language, readonly string[]> = {
  en: [
    'This position is open again; earlier applicants are welcome to apply once more.',
    'We look forward to meeting you this month.',
  ],
  de: [
    'Die Stelle ist wieder offen, frühere Bewerbungen berücksichtigen wir gern.',
    'Wir freuen uns darauf, Sie noch in diesem Monat kennenzulernen.',
  ],
  lv: [
    'Vakance atkal ir atvērta, gaidīsim arī iepriekšējos pretendentus.',
    'Priecāsimies iepazīties jau šomēnes.',
  ],
}

function edit(blocks: readonly Block[], language: Language, rng: Random): Block[] {
  const added = rng.pick(ADDITIONS[language])
  return blocks.map((block, index) =>
    index === blocks.length - 1 ? { ...block, paragraphs: [...block.paragraphs, added] } : block,
  )
}

/** The words of an advertisement, one line per paragraph or bullet. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(({ heading, paragraphs, bullets }) => [
      ...(heading === null ? [] : [heading]),
      ...paragraphs,
      ...bullets,
    ])
    .join('\n')
}
