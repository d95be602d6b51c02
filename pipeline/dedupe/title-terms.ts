import { foldWords } from '../normalize/fold.ts'

// Folded words by which titles say when, how long, from where and in which language one works: they tell openings of
// one role apart, never two roles.
const PART_TIME =
  /(?<![a-z])(?:part ?time|parttime|pt|teilzeit|minijob|deltid|nepilna|niepelny|czesc etatu|1 2 etatu|temps partiel|(?:jornada|tiempo|media) (?:parcial|jornada)|media jornada|casual|per diem|prn)(?![a-z])/
const FULL_TIME =
  /(?<![a-z])(?:full ?time|fulltime|ft|vollzeit|heltid|(?<!ne)pilna slodze|(?<!nie)(?:pelny|pelen|caly) etat|temps plein|(?:jornada|tiempo) complet[ao])(?![a-z])/
const TERMS =
  /^(?:time|part|full|pt|ft|fulltime|parttime|teilzeit|vollzeit|minijob|midijob|aushilfe|deltid|heltid|pilna|nepilna|slodze|slodzi|pelny|pelen|caly|niepelny|czesc|etat|etatu|temps|plein|partiel|jornada|tiempo|completa|completo|parcial|media|casual|diem|per|prn|days?|daytime|nights?|overnight|evenings?|mornings?|afternoons?|weekends?|shifts?|[123](?:st|nd|rd)|early|late|twilight|tag|tags|nacht|nachts|nachtdienst|nachtschicht|spatschicht|fruhschicht|schicht|wochenende|dienas?|nakts|naktsmaina|vakara|maina|zmiana|zmianowa|nocna|nocne|dzienna|noc|nuit|jour|soir|noche|turno|kvall|natt|helg|permanent|perm|temp|temporary|temporar|contract|seasonal|season|locum|bank|relief|unbefristet|befristet|remote|hybrid|home|office|homeoffice|homebased|work|working|onsite|zdalna|zdalnie|stacjonarna|hybrydowa|attalinati|attalinats|distans|teletravail|remoto|live|livein|in|or|and|with|of|for|the|from|at|to|mit|im|in|der|und|oder|ar|un|ze?|i|w|we|na|od|do|et|de|en|och|y|urgent|urgently|asap|now|new|immediate|start|starts|zaraz|sofort|ab|praca|job|jobs|hiring|wanted|required|require|needed|rekrutacja|prowadzona|online|umowa|prace|oferta)$/
const LANGUAGES =
  /^(?:bilingual|speaking|speaker|language|sprache|muttersprache|jezykiem|jezyk|valodu|valoda|bilingue|(?:english|german|french|spanish|italian|dutch|polish|latvian|estonian|lithuanian|russian|swedish|norwegian|danish|finnish|turkish|portuguese|czech|arabic|hebrew|japanese|mandarin|cantonese|greek|hungarian|romanian|ukrainian)|(?:englisch|deutsch|franzosisch|spanisch|italienisch|niederlandisch|polnisch|turkisch|russisch|schwedisch|danisch)\w{0,3}|(?:niemieck|angielsk|francusk|hiszpansk|wlosk|holendersk|niderlandzk|czesk|szwedzk|rosyjsk|ukrainsk)\w{1,4}|(?:anglu|vacu|krievu|lietuviesu|igaunu|somu|norvegu|zviedru|danu|francu|spanu|italu|polu)|(?:allemand|anglais|francais|espagnol|italien|neerlandais)|(?:aleman|ingles|frances|espanol|italiano|portugues))$/

/** The hours that a title states, null where it states none or both. */
export function titledHours(title: string): 'part-time' | 'full-time' | null {
  const words = foldWords(title)
  const [part, full] = [PART_TIME.test(words), FULL_TIME.test(words)]
  return part === full ? null : part ? 'part-time' : 'full-time'
}

/** Those of a title's words that name the role; a language may be the role itself where one teaches it. */
export function roleWords(words: readonly string[], languages: 'kept' | 'left-out'): string[] {
  const named = words.filter((word) => !TERMS.test(word) && !/^\d+$/.test(word))
  return languages === 'kept' ? named : named.filter((word) => !LANGUAGES.test(word))
}

const NURSE = /^(?:nurses?|rgns?|rmns?|rnlds?|rnmh|rn|lpn|lvn|registered|staff|general|qualified)$/

/** Whether a word names a nurse by grade or register ("RGN", "Staff Nurse") beside another title that does. */
export function namesQualification(word: string, titleKey: string): boolean {
  return NURSE.test(word) && /(?:^| )(?:nurses?|rgns?|rmns?|rnlds?|rn)(?: |$)/.test(titleKey)
}
