// Words that lead up to a place: "must reside in", "Wohnsitz in", "desde cualquier punto de", "praca w".

// May open the phrase with a capital letter.
const OPENERS =
  'candidates?|applicants?|employees?|residents?|must|should|you|only|open|eligible|available|anywhere|everywhere|based|located|work|working|jobs?|position|role|our|office|offices|live|living|reside|residing|residence|residency|within|across|throughout|near|close|all|any|from|in|inside|outside|dienstort|standort|einsatzort|wohnsitz|wohnort|wohnhaft|sitz|arbeiten|arbeit|arbeitsort|stelle|nur|innerhalb|überall|aus|ganz|im|in|bei|nahe|nähe|nähe von|rund|von|egal|darbs|darba|vieta|dzīvesvieta|strādā|strādāt|visā|visa|no|jebkuras|jebkurā|jebkur|vietas|vietā|tikai|netālu|pie|trabajo|trabajar|empleo|puesto|residencia|residentes?|residir|desde|cualquier|cualquiera|lugar|punto|parte|toda|todo|todas|dentro|zona|alrededores|cerca|solo|sólo|en|poste|emploi|travail|partout|depuis|toute|tout|toutes|résidence|résider|près|proche|autour|uniquement|dans|environs|à|jobb|jobba|arbete|tjänst|hela|inom|var|bosatt|boende|endast|i|hela|nära|praca|pracuj|zatrudnienie|teren|terenie|terenu|cały|cała|całej|całym|obszar|obszarze|dowolne|dowolnego|miejsca|okolice|okolicy|okolicach|pod|tylko|całe|całych|w|we|na|z'
const FUNCTION_WORDS =
  'to|of|au|aux|the|a|an|be|is|are|at|and|or|who|for|with|der|die|das|den|dem|des|und|oder|jedem|um|un|vai|teritorijas|de|del|la|las|los|el|l|y|o|le|les|du|d|un|une|où|ou|et|som|helst|och|eller|ze|lub|i|miejscowości|miasta|całego|we|w|na|z'
const WORD = `(?:${OPENERS.split('|')
  .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')}|${FUNCTION_WORDS})`
const LEADS = new RegExp(`^(?:${WORD}[\\s:]+)+(?=[\\p{L}\\d])`, 'u')
const ONLY_LEADS = new RegExp(`^${WORD}(?:\\s+${WORD})*$`, 'u')
const TAIL =
  /\s+(?:teritorij\p{L}+|entière|entier|gebiet|territory|region|residents?|based|only|wide|valstī|valstīs|kommun|stad|m\.|miasto)$/u

/** A name without the words that lead up to it; names of places are not to be given, "la" opens some of them. */
export function dropLead(token: string): string {
  return token.replace(LEADS, '').replace(TAIL, '')
}

/** Nothing but words that lead up to a place, which stands elsewhere. */
export function isLead(token: string): boolean {
  return ONLY_LEADS.test(token)
}
