// Premises that boards print in place of a town or before it: airports, shopping centres, stations, office towers.

const KINDS =
  "airport|station|railway station|shopping (?:centre|center|mall)|mall|outlet|retail park|business park|science park|technology park|industrial (?:estate|park)|hospital|campus|terminal|town centre|city centre|flughafen|hauptbahnhof|bahnhof|hbf|einkaufszentrum|einkaufscenter|gewerbegebiet|gewerbepark|industriegebiet|klinikum|messe|lidosta|starptautiskā lidosta|tirdzniecības centrs|t\\/c|tc|biznesa centrs|b\\/c|dzelzceļa stacija|stacija|aeropuerto|estación|centro comercial|c\\.c\\.|polígono(?: industrial)?|parque empresarial|aéroport|gare|centre commercial|zone industrielle|zone d['’]activités|zac|parc d['’]activités|flygplats|köpcentrum|köpcenter|handelsområde|centralstation|galleria|lotnisko|port lotniczy|dworzec|galeria(?: handlowa)?|centrum handlowe|ch|park handlowy|centrum|centrs|centrā|zentrum|stadtmitte|innenstadt|centro|centre ville|centre-ville|centre|center"
const LEADING = new RegExp(
  `^(?:(?:international|starptautiskā|internationaler)\\s+)?(?:${KINDS})\\s+(?:(?:de|del|d'|von|of|la|le|w|na|in)\\s+)?(?=[\\p{L}\\d])`,
  'iu',
)
const TRAILING = new RegExp(`\\s+(?:international\\s+)?(?:${KINDS})$`, 'iu')
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${KINDS}|\\p{L}+(?:zentrum|center|bahnhof|hafen|centrum)|house|tower|towers|building|bldg|plaza|quay|estate|arcade|court|haus|torre|edificio|immeuble|tour|budynek|biurowiec|ēka|hus)(?![\\p{L}\\p{N}])`,
  'iu',
)
const STREET =
  /(?<=\p{L}\s)(?:street|road|avenue|lane|drive|square|blvd|boulevard|way|parkway|highway|close|crescent|terrace|row|gate)$/iu
const ROOM =
  /^(?:(?:unit|suite|ste|floor|level|bldg|building|block|room|gate|plot|apt|stock|etage|og|eg|stāvs|planta|étage|piętro|våning|office|lokal|nr)\.?\s?#?[\p{L}\d]{1,4}|#?\d+\.?(?:st|nd|rd|th|er|e|ème)?\.?\s(?:floor|level|stock|etage|og|stāvs|stāvā|planta|étage|piętro|våning|piso))$/iu

/** A token of a location without the kind of premises: "Manchester Airport", "Aeropuerto de Málaga", "Rīgas centrs". */
export function dropPremises(token: string): string {
  return token.replace(LEADING, '').replace(TRAILING, '')
}

/** Names premises, a street or a floor, but no town. */
export function isPremises(token: string): boolean {
  return ANY.test(token) || STREET.test(token) || ROOM.test(token)
}
