import { UNNAMED } from './borrowed.ts'
import { type Hit, hitsOf, type Reading, wordsOf } from './reading.ts'

/** What stands before the occupation that an advertisement is for. */
const HIRING =
  /(?:looking for|seeking|searching for|in search of|hiring|recruiting|recruit|require|requires|need|needs|job title:|position:|position title:|role:|position of|role of|work as|working as|join (?:us|our team|the team) as|join (?:their|our|the)|opportunity for)(?: an?| our| another| new| some| more| several| \d+)?(?: [\w-]+)?\s*$/i
const HIRING_ELSEWHERE =
  /(?<!\p{L})(?:(?:such(?:en|t)(?: wir)?|brauchen(?: wir)?|arbeit(?:en|est) als)(?: ab sofort| derzeit| aktuell)?(?: dich als)?(?: eine[nr]?(?:\/n|\(n\)|:n|\*n)?| mehrere| \d+)?|(?:recherch(?:e|ons|ent)|recrut(?:e|ons|ent)|cherch(?:e|ons|ent)|embauch(?:e|ons)|en tant que?|en qualité de|(?:un )?poste de|intégrer un)(?: actuellement)?(?: une?| un\(e\)| un·e| son| sa| nos| notre| des| plusieurs| \d+)?|(?:busca(?:mos)?|buscando|búsqueda de|solicita(?:mos)?|requiere|requerimos|necesita(?:mos)?|contrata(?:mos)?|incorporar|vacante de|puesto de|cargo de|trabajar como)(?: para (?:su|nuestro) equipo)?(?: un[ao]?| el| nuestr[oa]| varios| \d+)?|(?:söker(?: nu| vi| vi nu)?|letar efter|rekryterar|(?:arbetar?|jobbar?|rollen|tjänst|jobb) som)(?: en| ett| vår| fler| flera| dig som är| \d+)?|(?:meklē(?:jam)?|aicin(?:a|ām)(?: darbā| pievienoties)?|amatā)|(?:poszukuje(?:my)?|szuka(?:my)?|zatrudni(?:my)?|na stanowisko|praca jako))(?: \p{L}[\p{L}-]*)?\s*$/iu
/** "Som utvecklare hos vår kund arbetar du ...": the sentence opens with what the reader would be. */
const AS = /(?:^|[.!?:\n]\s*|\p{Ll})(?:Als|Som|Como|En tant que?|Jako|Kā)(?: eine?| un[ae]?| en)?\s*$/u
/** Names of a desk: nobody is hired as one. */
const NOBODY =
  /^(?:atención|servicio|soporte|accueil|réception|standard|reception|kundtjänst|kundservice|support|obsług\p{L}+)$/iu
const BEFORE = 60

/** The occupation that the body hires by name: "Looking for customer service reps who ..." */
export function hiredAs(reading: Reading): Hit | undefined {
  return hitsOf(reading, 'occupation').find((hit) => {
    if (hit.part !== reading.text || UNNAMED.has(hit.value) || hit.value === 'other') return false
    if (NOBODY.test(wordsOf(hit))) return false
    const { text, start } = hit.part.tokens
    const at = start[hit.from]!
    const before = text.slice(Math.max(0, at - BEFORE), at)
    return hit.zone !== 'company' && (HIRING.test(before) || HIRING_ELSEWHERE.test(before) || AS.test(before))
  })
}
