/** Beginnings of Latvian words around pay, as they are spelled with their marks. */
const MARKED =
  'līdz mēnesī mēnesi mēneša mēneš mēnešalga nedēļā nedēļu nedēļas maiņā maiņu maksājam maksājum saņemsi saņemam piedāvājam papīra fiksētā fiksēta daļa vidēji vairāk prēmij kompensācij apgrozījum apdrošināšan dāvan vērtīb budžet ēdināšan apmācīb apmācību mācību pārbaudes pēc vēlāk sākot sākuma nodokļu nodokļiem nepārsniedz garantēt tālruņ darījumu līgumu vizīti ziņu vēstuli sūtījumu pasūtījumu piegādi čatu nodarbību minūti pārdoto noslēgto atlīdzīb atkarībā'.split(
    ' ',
  )
/** Cases of place, which without marks are those of the subject: small letters are read so, capitals before a figure. */
const PLACES = 'stundā dienā'.split(' ')

const bare = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '')
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

const SPELLING = new Map<string, string>()
for (const word of [...MARKED, ...PLACES]) {
  SPELLING.set(bare(word), word)
  SPELLING.set(capital(bare(word)), capital(word))
}

const ANY_MARK = /[āēīūčšžģķļņ]/i
// Longer beginnings first: "menesalga" is no "menes".
const BARE = new RegExp(
  `(?<!\\p{L})(?:(?:${PLACES.map(bare).join('|')})(?!\\p{L})|(?:${PLACES.map(bare).map(capital).join('|')})(?=\\s\\d)|${[
    ...SPELLING.keys(),
  ]
    .filter((word) => !PLACES.some((place) => bare(place) === word.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'gu',
)

/**
 * A Latvian text written without any marks ("no 900 lidz 1200 EUR menesi"), with those that words around pay need; letter
 * for letter as long as it was. Other texts are given back as they are.
 */
export function withLatvianMarks(text: string, country: string | null): string {
  if (country !== 'LV' || ANY_MARK.test(text)) return text
  return text.replace(BARE, (word) => SPELLING.get(word) ?? word)
}
