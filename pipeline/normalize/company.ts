import { foldWords } from './fold.ts'
import { readLine, storable } from './line.ts'

const MAX_COMPANY = 200
const NO_NAME =
  /^(?:confidential(?: company| employer)?|company confidential|company(?: [\d.]+)?|private advertiser|n\/?a|none|unknown|not (?:specified|disclosed)|anonym(?:ous)?|nan|null|vertraulich|konfidenciāls)$/i

// Legal forms after folding; a form counts only at the end of the name.
const FORMS = new Set([
  'inc',
  'incorporated',
  'llc',
  'l l c',
  'llp',
  'lp',
  'pllc',
  'ltd',
  'limited',
  'plc',
  'co',
  'corp',
  'corporation',
  'company',
  'pc',
  'pty',
  'pty ltd',
  'pty limited',
  'proprietary limited',
  'pte',
  'pte ltd',
  'pvt',
  'pvt ltd',
  'private limited',
  'sdn bhd',
  'bhd',
  'gmbh',
  'mbh',
  'ggmbh',
  'ag',
  'kg',
  'kgaa',
  'ohg',
  'gbr',
  'ug',
  'ug haftungsbeschrankt',
  'e v',
  'ev',
  'eg',
  'se',
  'e k',
  'ek',
  'co kg',
  'gmbh co kg',
  'se co kg',
  'ag co kg',
  'sia',
  'as',
  'a s',
  'vsia',
  'ik',
  'psia',
  'uab',
  'ab',
  'ou',
  'oy',
  'oyj',
  'aps',
  'asa',
  'kb',
  'hb',
  'publ',
  'sp z o o',
  'spolka z ograniczona odpowiedzialnoscia',
  'spolka akcyjna',
  's a',
  'sa',
  'sp j',
  'sp k',
  's c',
  'sp z o o sp k',
  'spolka komandytowa',
  'spolka jawna',
  'spolka cywilna',
  'sp zoo',
  'sl',
  's l',
  'slu',
  's l u',
  'sau',
  's a u',
  'sarl',
  's a r l',
  'sas',
  's a s',
  'sasu',
  'eurl',
  'sci',
  'snc',
  's n c',
  'spa',
  's p a',
  'srl',
  's r l',
  'bv',
  'b v',
  'nv',
  'n v',
  'bvba',
  'sprl',
  'lda',
  'ltda',
  'doo',
  'd o o',
  'kft',
  'zrt',
  's r o',
  'sro',
  'a g',
  'ooo',
  'oao',
  'zao',
  'kk',
  'k k',
  'holdings',
  'group plc',
])
const LONGEST_FORM = 6

// Baltic and Slavic names carry the form in front: SIA "Piemērs", UAB Pavyzdys.
const LEADING_FORM = /^(?:SIA|VSIA|PSIA|AS|A\/S|UAB|AB|IK|ООО|ЗАО|ОАО|АО|PT|CV|Sp\. z o\.\s?o\.)[\s,]+(?=\S)/

/** The employer's name as printed; null when none or "Confidential". */
export function readCompany(value: string | undefined): string | null {
  const name = readLine(value)
  if (name === null || NO_NAME.test(name) || !/[\p{L}\p{N}]/u.test(name)) return null
  return name.length > MAX_COMPANY ? storable(name.slice(0, MAX_COMPANY)).trim() : name
}

/** Folded employer name without legal forms, in any script; null rather than empty, so that unnamed employers never meet. */
export function employerKey(company: string | null): string | null {
  if (company === null) return null
  const bare = company.replace(LEADING_FORM, '')
  const words = foldWords(bare.replace(/&/g, ' ').replace(/['’`]s?\b/g, (mark) => mark.slice(1)))
  const rest = dropForms(words)
  // "Wren & House" is also written "Wren and House".
  const key = rest
    .replace(/^the /, '')
    .replace(/ co$/, '')
    .replace(/(?<=\S) (?:and|und|un|y|et|och|i)(?= |$)/g, '')
  const kept = key !== '' ? key : words
  return kept === '' ? null : kept.replaceAll(' ', '')
}

/** A folded name without the legal forms at its end; several may follow each other: "Dienste GmbH & Co. KG". */
export function dropForms(name: string): string {
  const words = name.split(' ')
  for (let again = true; again; ) {
    again = false
    for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length -= 1) {
      if (!FORMS.has(words.slice(-length).join(' '))) continue
      words.length -= length
      again = true
      break
    }
  }
  return words.join(' ')
}
