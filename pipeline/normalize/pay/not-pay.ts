import { mayHold, phrases } from '../text/grams.ts'

// Money in an advertisement that is not this job's base pay. All patterns read lower-cased text.

/** What the other money is called, before or after its figure. */
const MONEY: Record<string, string> = {
  en: 'bonus(?:es)?|earning packages?|average (?:yearly |annual )?(?:income|commissions?|earnings)|realistically earn(?: over)?|on[- ]target(?: earnings)?|commissions?|allowances?|stipends?|reimburse(?:ments?|d)?|vouchers?|gift cards?|incentives?|spiffs?|tips|budgets?|revenues?|turnover|funding|assets|savings|discounts?|insurance|coverage|(?<!direct )deposits?|fees?|fines?|tuition|relocation|equity|shares|stock|prizes?|referrals?|subsid(?:y|ies)|salary (?:packaging|sacrifice)|cost of living|donations?|retirement|pension|401\\s?\\(?k\\)?|scheme|reward|portfolio|differentials?|premiums?|payments?|profit sharing|annual allocation|(?:gp|sales|gross profit) targets?',
  de: '\\p{L}*(?:bonus|boni|prämien?|provision(?:en)?|zuschuss|zuschüsse|zulagen?|zuschläge?|gutscheine?|umsatz|weihnachtsgeld|urlaubsgeld|versicherung|vorsorge|kaution|gebühr(?:en)?|erstattung|ticket|sachbezug|kosten|mittagessen|essen|gratifikation(?:en)?|einmalzahlung|beteiligung|rabatte?|vermögenswirksame[nr]? leistungen)',
  lv: 'bonus\\p{L}*|prēmij\\p{L}*|piemaks\\p{L}*|pabalst\\p{L}*|kompensācij\\p{L}*|apgrozījum\\p{L}*|apdrošināšan\\p{L}*|dāvan\\p{L}*|komisij\\p{L}*|vērtīb\\p{L}*|budžet\\p{L}*|atlaid\\p{L}*|pusdien\\p{L}*|ēdināšan\\p{L}*|aboneme?nt\\p{L}*|transport(?:s|a|am|u|ā|līdzek\\p{L}*)|degviel\\p{L}*|tālruņ\\p{L}*|telefon\\p{L}*',
  es: 'comisi(?:ón|ones)|bonos?|incentivos?|primas?|seguro|facturación|presupuesto|dietas?|cheques?|descuentos?|auxilios?|apoyos?|ayudas?|vales?|subsidios?|propinas|fianzas?|depósitos?|matrícula|plus (?:de )?(?:transporte|nocturnidad|distancia|asistencia|productividad|festivos|idiomas?|turnicidad)|gimnasio',
  fr: "primes?|variable|chiffre d['’]affaires|tickets?|titres?|mutuelle|remboursements?|indemnit\\p{L}*|chèques?|intéressement",
  sv: 'provision\\p{L}*|tillägg\\p{L}*|\\p{L}*bidrag\\p{L}*|omsättning\\p{L}*|lunch(?:er)?|friskvård\\p{L}*|försäkring\\p{L}*|rabatt\\p{L}*',
  pl: 'premi\\p{L}{1,2}|dodat\\p{L}*|prowizj\\p{L}*|bon(?:y|ów)?|obrot\\p{L}*|ubezpieczen\\p{L}*|dofinansowan\\p{L}*|kaucj\\p{L}*|nagrod\\p{L}*|obiad\\p{L}*|lunch\\p{L}*|kart\\p{L}{1,3}|pakiet\\p{L}*|zwrot\\p{L}*',
}
const ONLY_BEFORE =
  'par (?:katru|vienu) (?!stund|mēnes|dien|nedēļ|maiņ|gad)\\p{L}+|par (?:piegādi|zvanu|līgumu|sarunu|vizīti|darījumu)|invest(?:s|ing)?|refer (?:a|your) friends?(?: and (?:earn|get|receive|pocket))?|ote|(?:reps|agents|sellers|people|members|staff|team|they|executives|setters|closers|callers|consultants|advisors|advisers) averag\\p{L}+|top \\p{L}+ (?:clear|make|earn|take home|pull in)|(?:every|each) (?:\\p{L}+ ){1,2}(?:pays|earns|nets|brings)|(?:income|earnings?|commission|pay) potentials?|you (?:control|decide|determine) (?:how much|what) you (?:earn|make),?|(?:if|when|once) you (?:make|made|earned)|(?:your )?goal is|(?:goals?|targets?) of|generat(?:e|es|ing)|would (?:be|earn|make)|averaging|benefits include|(?:shared |staff )?(?:cabins?|bunks?|rooms?|flats?|houses?)(?: for|,)|room rates?|housing|rent|accommodation|lodgings?|alojamiento|alquiler|logement|loyer|hébergement|(?:financ|estren|compr|pag)(?:an|ar|en)(?: \\p{L}+){0,2} desde|dépass\\p{L}+|atteign\\p{L}+|(?:clients?|abonnés?|usagers?)(?:, eux,)? pai\\p{L}+(?: dès| à partir de)?|superan|llegan a|ganan hasta|exceed(?:s|ing)?|worth|values?|valued(?: at)?|raised|saved?|managing|oversee|spend\\p{L}*|costs?|prices?|charge[ds]?|limits?|refunds?|purchases?|invoices?(?! us)|loans?|grants?|deals|transactions|sales of|clients? (?:with|of|worth)|market cap|top earners?|balances?|im wert|wert|budget|kostet|kosten|miete|mietzins|(?:gute|erfahrene|starke|die besten|unsere besten) \\p{L}+|im schnitt|durchschnittlich|spitzenverdiener|top-?leute|werben (?:sie|du) \\p{L}+|(?:geworbene|empfohlene|vermittelte)[nrs]? \\p{L}+|freunde werben|training(?: (?:is|are|days|time|period|pay|rate|wage))*(?: paid)?(?: at)?|(?:start|paid) training at|einarbeitung(?:szeit|sphase)?|schulung(?:szeit|sphase)?|(?:apmācību|mācību) (?:laikā|periodā)|apmācīb\\p{L}*|(?:durante la |en )formación|(?:pendant la |en )formation|utbildning(?:en|stiden)?|szkoleni\\p{L}*'
const ONLY_AFTER =
  'within (?:your|the) first|on (?:bank|public) holidays|in tips|i \\p{L}*(?:bidrag|bonus|friskvård)\\p{L}*|sign(?:ing)?[- ]on|signing|retention|welcome|ote(?!\\s*(?:of\\s*)?[:(]?\\s?[$€£]?\\d)|credits?|gift|benefits?|invest\\p{L}*|deductible|assistance|match(?:ing)?|contributions?|profit|million|billion|mio|mrd|milj|bn|mm|m|b(?!/)|off|worth|lunch|perks?|vērtīb\\p{L}*|im wert|towards?|upfront|down payment|refund|starter kit|kit|housing|training (?:wage|pay|rate)|(?:in|während) (?:der )?(?:einarbeitung\\p{L}*|schulung\\p{L}*)|apmācību laikā|mācību laikā|durante la formación|pendant la formation|under utbildning\\p{L}*|(?:w trakcie|podczas) szkoleni\\p{L}*|additional (?:annual |yearly |monthly |weekly )?income|extra (?:(?:per|an) hour|for|on)|extra (?:per|a|each) (?:year|annum)|(?:while|in|during|for|throughout) (?:the |your )?(?:paid |initial )?training|while (?:you )?(?:train|learn)|sales|for (?:the|your|a|an|our)?\\s?(?:\\p{L}+\\s)?(?:kit|equipment|uniform|training|course|software|laptop|background|check|materials|registration|licen[cs]e)'
const NOUNS = Object.values(MONEY).join('|')
const EDGE = '(?![\\p{L}\\p{N}])'

// Words that part a figure from the other money beside it: "$15 plus bonus", "commission and a salary of $40,000". In Polish lists
// "3000 zł brutto premie" are two items, "500 zł premii" is one.
const PARTING =
  '(?:and|plus|with|w/|incl|including|inclusive|or|to|but|pay\\p{L}*|paid|earn\\p{L}*|salary|salaries|base|basic|wages?|rates?|hourly|starting|und|zzgl|zuzüglich|sowie|oder|inkl|inklusive|einschließlich|mit|samt|nebst|zusätzlich|\\p{L}*gehalt|\\p{L}*lohn|fix\\p{L}*|verdien\\p{L}*|un|vai|\\p{L}*alg[au]|atalgojum\\p{L}*|y|e|con|más|sueldo|salario|et|salaire|och|\\p{L}*lön|i|z|ze|oraz|wynagrodzeni\\p{L}*|stawk\\p{L}*|pensj\\p{L}*|(?:brutto|netto)(?=\\s+premi[aeęą](?!\\p{L})))'
const STEP = `(?!${PARTING}${EDGE})[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*`
const PERIOD = '(?:(?:per|an?|each|/|pro|je|im|in der|die|par|al|por|i|za|na|på)\\s?\\p{L}+\\s+)?'

const AFTER = new RegExp(
  `^(?:\\s?(?:usd|eur))?(?:\\+(?= (?:an?|per|within) ))?[\\s(/-]*${PERIOD}(?:${STEP}\\s+){0,3}(?:${NOUNS}|${ONLY_AFTER})${EDGE}(?!\\s*:)`,
  'u',
)
// A pattern that looks back at letters asks a costly question at every character; most texts lack its words altogether.
const named = (words: string): RegExp => new RegExp(words.replace(/(^|\|)\\p\{L\}\*/g, '$1'), 'u')

const BEFORE_NAMED = named(`${NOUNS}|${ONLY_BEFORE}`)
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NOUNS}|${ONLY_BEFORE})(?:[\\s(-]+${STEP}){0,4}(?:\\s+(?:(?:up )?to|bis(?: zu)?|līdz|hasta|do))?[\\s:–—=(-]*$`,
  'u',
)
const GRADES =
  'id|ref|reference|referenz|requisition|kennziffer|stellennummer|(?:job|ref|opening|position|posting|vacancy) (?:no|number|nr)|band|grade|level|step|scale|class|group|\\p{L}*gruppe|stufe|tvöd|e\\s?g|kategorij\\p{L}*'
const GRADE_NAMED = named(GRADES)
const GRADE = new RegExp(`(?<!\\p{L})(?:${GRADES})[\\s:–—=(-]*$`, 'u')

/** What stands right after a figure says that it pays for something else. */
export const isNotPayAfter = (text: string): boolean => AFTER.test(text)
/** What stands right before a figure says that it is something else. */
export const isNotPayBefore = (text: string): boolean => BEFORE_NAMED.test(text) && BEFORE.test(text)
/** "Pay band 5": a grade, where the figure carries no currency. */
export const isGradeBefore = (text: string): boolean => GRADE_NAMED.test(text) && GRADE.test(text)
/** A rate per piece of work is not pay per hour. */
export const PIECE_AFTER =
  /^[\s(]*(?:usd|eur)?\s*(?:\/|per|a|an|each|for (?:each|every)|pro|je|par|por|za|i|per)\s?(?:(?:completed|resolved|successful|answered|handled|each|every|closed|accepted|hired|gelösten|beantworteten|abgeschlossenen|erfolgreichen|apkalpotu|katr\p{L}|vienu|pārdoto|noslēgto|apkalpoto|każd\p{L}+|odbyt\p{L}+|udan\p{L}+|umówion\p{L}+|cada|efectiv\p{L}+|atbildēto|apstrādāto|izpildīto|piegādāto|sociétés?)\s+)*(?:calls?|chats?|tickets?|sales?|leads?|deliver(?:y|ies)|units?|pieces?|orders?|articles?|words?|miles?|parcels?|e-?mails?|messages?|appointments?|pages?|tasks?|visits?|students?|transactions?|polic(?:y|ies)|contracts?|accounts?|surveys?|minutes?|min(?![\p{L}\p{N}])|interactions?|responses?|cases?|stops?|loads?|customers?|clients?|installs?|referrals?|friends?|person|head|employees?|users?|seats?|candidates?|placements?|anruf\p{L}*|gespräch\p{L}*|verkauf|abschluss|stück|auftrag|lieferung|vertrag|termin|paket|kilometer|km(?![\p{L}\p{N}])|zvanu|darījumu|nodarbību|lappusi|lapu|paku|anketu|pasūtījumu|klientu|līgumu|piegādi|sarunu|vizīti|ziņu|minūti|vēstuli|čatu|e-pastu|sūtījumu|paku|pieteikumu|anketu|tikšanos|polisi|aboneme?ntu|kilometru|llamada|venta|visita|afiliación|alta|contrato|cliente|gestión|caso|correo|paquete|kilómetro|rendez-vous|rdv|dossiers?|contrat|commande|colis|client|adhésion|inscription|abonnement|visite|mission|pedido|cita|encuesta|entrega|mensaje|spotkani\p{L}*|wizyt\p{L}*|ankiet\p{L}*|paczk\p{L}*|appel|vente|livraison|samtal|sälj|ärende|połączeni\p{L}*|rozmow\p{L}*|sprzeda\p{L}*|zamówieni\p{L}*|sztuk\p{L}*)(?![\p{L}])/u
// There is no base pay at all.
const COMMISSION_ONLY =
  /(?<![\p{L}\p{N}])commission[- ]only|(?:entirely|wholly|solely|exclusively) (?:of|on|from|by|through) commission|(?<![\p{L}\p{N}])(?:100\s?%|pure(?:ly)?|straight|fully|strictly) commission(?![- ]free)|commission(?:s)? is (?:your|the) only|(?<![\p{L}\p{N}])ote only|reine[rn]? provision|provisionsbasis|(?:nur|ausschlie(?:ß|ss)lich|rein|allein)(?: (?:aus|auf|von|durch|über|der|die|einer|ihrer|deiner))* provision|provisionen allein|kein(?:en)? fix(?:um|gehalt|lohn|es gehalt)?(?!\p{L})|fix(?:um|gehalt) (?:zahlen wir nicht|gibt es nicht)|ohne fix(?:um|gehalt)|tikai (?:komisij|procent)|solo (?:a )?comisi|sólo comisi|uniquement (?:à la )?commission|exclusivement à la (?:commission|prestation|vente)|payée?s? (?:uniquement )?à la commission|commission uniquement|enbart provision|ren provision|100\s?% comisi|únicamente (?:a )?comisi|tylko prowizj|sam[aą] prowizj|wyłącznie prowizj/u

// What is denied or offered beside a base: "not commission only", "salary or commission only".
const OR_NOT =
  /(?:(?<!\p{L})(?:not?|never|nor|or|than|without|non|isn['’]t|aren['’]t)(?:[\s-]+(?:an?|the|just|purely|role|job|based))*[\s-]*|["“'])$/u

/** True where lower-cased words say that all pay is commission, whatever figures stand beside them. */
export function saysCommissionOnly(lower: string): boolean {
  const found = COMMISSION_ONLY.exec(lower)
  return found !== null && !OR_NOT.test(lower.slice(Math.max(0, found.index - 24), found.index))
}

const COMMISSION = phrases('commission', 'provision', 'comisi', 'komisij', 'prowizj')

/** True where an advertisement says anywhere that all of its pay is commission. */
export const paysCommissionOnly = (text: string): boolean =>
  mayHold(text, COMMISSION) && saysCommissionOnly(text.toLowerCase())

const EARNED =
  /(?<!\p{L})(?:earn(?:s|ing|ings)?|mak(?:e|ing)|commissions?)[\s:–-]+(?:(?:up to|between|from|of|an extra)\s+)?$/iu
const BASE =
  /(?<!\p{L})(?:base|basic|starting|salar(?:y|ies)|hourly|wages?|guaranteed? (?:pay|income|minimum|rate|weekly|monthly)|per hour|an hour|retainer)(?!\p{L})/iu

/** True where commissions are spoken of, and nothing that an employer pays whatever is sold. */
export const speaksOfCommissionAlone = (text: string): boolean =>
  mayHold(text, COMMISSION) && /commission/i.test(text) && !BASE.test(text)

/** "Earn $2,500 a week": what the words before a figure say of commissions. */
export const isEarned = (before: string): boolean => EARNED.test(before)
