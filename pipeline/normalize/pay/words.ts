// All patterns read lower-cased text; "before" ones end at the figure, "after" ones start there.

/** Words that say a figure near them is pay. */
export const PAY_CUE =
  /salar(?:y|ies)|(?<![\p{L}\p{N}]|co-)pay(?:s|ing|rate)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])paid(?![\p{L}\p{N}])|wage|compensation|remuneration|(?<![\p{L}\p{N}])rates?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])earn(?:s|ing|ings)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])base(?![\p{L}\p{N}])|(?<!\p{L})(?:union|seiu|teamsters|collective) (?:scale|agreement)|(?<![\p{L}\p{N}])ctc(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])basic(?=\s*(?:of|is|[:(,.;$£€+]|$|plus|salary|pay|with))|(?:hourly|annual) range|starting at|income|likm|maksājam|uz rokas|uz papīra|fiksētā daļa|pirms nodok|gehalt|gehälter|lohn|stundenlohn|vergütung|vergütet|verdien|entgelt|salär|grundfixum|fixum|(?<!\p{L})fix(?=:?\s*[€\d])|besoldung|honorar|bezahl|brutto|bruto|netto|alga|algu|atalgojum|atlīdzīb|samaks|salari|sueldo|(?<!\p{L})renta (?:l[íi]quida|bruta|fija|base|mensual|imponible)|(?<!\p{L})l[íi]quid[oa]s? mensual|(?<!\p{L})b[áa]sico(?!\p{L})|(?<!\p{L})pag(?:amos|aremos|o|an)(?!\p{L})|asignaci[óo]n|mensuales|anuales|cobrar[áa]s|retribuci|remuneraci|salaire|rémunér|(?:^|[.:;–-])\s*(?:mensuel|annuel|horaire) de\s*$|(?<!\p{L})bruts?(?!\p{L})|gratifi|(?<!\p{L})smic(?!\p{L})|taux horaire|timpeng|lön|månadslön|timlön|ersättning|wynagrodz|stawk|podstaw|na rękę|minijob|(?<!\p{L})lpa(?!\p{L})|pensj|zarob|zarab|płac|(?<![\p{L}\p{N}])gaji(?![\p{L}\p{N}])|薪|待遇|收入|工資|工资|เงินเดือน|ค่าจ้าง|รายได้/u

/** "$120k package": what a year of the job is worth. */
export const PACKAGE_AFTER =
  /^\s*\+?\s*(?:(?:total|salary|full|annual|remuneration|all-inclusive) )?package(?!\p{L})/u

/** Words that make a figure with its currency an offer. */
export const OFFER_CUE =
  /(?:(?:during training,?|then|danach|pēc tam|después|luego|puis|sedan|potem)(?= )|(?:we|you(?:['’]ll| will)?) (?:offer|get|receive|make)|starts?(?: (?:you|everyone|everybody|people|at|on|from|off|new \p{L}+))+|wir bieten|(?:es gibt|gibt es|wir zahlen|zahlen wir|(?:sie|du) (?:erhalten|bekommen|verdienen|erhältst|bekommst|verdienst|startest|starten)|(?:erhalten|bekommen|verdienen|erhältst|bekommst|verdienst) (?:sie|du)|(?:starten|beginnen|los|einstieg)(?: \p{L}+){0,2})(?: \p{L}+){0,3}|piedāvājam|saņemsi|ofrecemos|oferujemy|vi erbjuder|nous offrons)(?!\p{L})/u

// The last is a dash that a wrong character set broke.
const SEP = '(?:[-–—~]|€?[“”])'
/** What stands between the two ends of a range. */
export const RANGE_JOINT = new RegExp(
  `^\\s*(?:${SEP}{1,2}|(?<![\\p{L}\\p{N}])to(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])bis(?: zu)?(?![\\p{L}\\p{N}])|,?\\s*(?:(?:mēneš)?alga |atalgojums |maksimālā alga |maks(?:imāl[āi])?\\.? )?līdz:?|(?<![\\p{L}\\p{N}])a(?![\\p{L}\\p{N}])|à|(?<![\\p{L}\\p{N}])al(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])till?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])do(?![\\p{L}\\p{N}])|hasta|jusqu['’]à|(?:or more )?up to|,?\\s*(?:and )?(?:an? )?max(?:imum)?(?: of)?|(?:then |and )?(?:tops?|topping|peaks?|caps?|maxes) (?:out )?at|(?:then |and )?(?:rising|rises|increasing|increases|progressing|moving|growing|climbing|going|goes)(?: \\p{L}+){0,3}? to|steigend(?: \\p{L}+){0,2} auf|,?\\s*(?:(?:with|and) )?(?:an? )?(?:\\d+(?:[.,]\\d+)?\\s?% )?(?:increase|raise|rise) to|,?\\s*(?:(?:avec |et )?(?:une )?(?:progression|évolution|évoluant|évolutif|pouvant|qui|augmentation)(?: \\p{L}+){0,2} jusqu['’]à)|,?\\s*(?:que |y )?(?:sube|subiendo|aumenta|llega|crece|creciendo)(?: \\p{L}+){0,2} (?:a|hasta)|至|ถึง)\\s*$`,
  'u',
)
/** Joints that make a range only after "between". */
export const AND_JOINT = /^\s*(?:and|und|un|y|e|et|och|i|a|&)\s*$/u
export const BETWEEN = /(?:between|zwischen|starp|entre|mellan|(?:po)?między|pomiędzy|of|range)\s*$/u

/** Words before a figure that make it a lower end. */
export const FROM_BEFORE =
  /(?:(?<![\p{L}\p{N}])from|(?:starting|commencing)(?: (?:at|from|pay|wage|rate|salary|hourly rate)(?: for (?:this|the) \p{L}+)?(?: (?:is|will be|of|at|from))*)?:?|(?:begins?|opens?) at|ingångslön|startlön|(?:starten|startest|beginnen|beginnst|beginnt|startet|einstieg) (?:wir |du |sie |der lohn |das gehalt |dein gehalt )?bei|sākuma alga|sa[ls]ario (?:inicial|de entrada)|salaire (?:de départ|d['’]entrée|d['’]embauche|initial)(?:\s*:)?|(?:arranca|empieza|comienza|parte|inicia)n? (?:en|de|desde|con)|(?:débute|commence|démarre) à|pensja początkowa|starts? (?:at|from|on|you at|(?:everyone|everybody|people) (?:at|on))|(?<![\p{L}\p{N}])at least|minimum(?: (?:of|pay|wage|salary))?|(?<![\p{L}\p{N}])min\.?|(?<![\p{L}\p{N}])ab|(?<!\p{L})mind\.|mindestens|wenigstens|nicht unter|mindest(?:brutto|monats|stunden|jahres|grund)*(?:gehalt|entgelt|lohn|bezug|vergütung)[^\d]{0,45}|minimāl(?:ā|o) (?:mēneš|stundas )?(?:alg\p{L}|atlīdzīb\p{L}|darba alg\p{L})(?: \p{L}+){0,2}\s*:?|(?<![\p{L}\p{N}])no:?|sākot(?: (?:no|ar))?|vismaz|mazāk\p{L}{1,3} (?:kā|par)|desde|a partir de|mínimo(?: de)?|à partir de|dès|minst|från|(?<![\p{L}\p{N}])od|co najmniej|minimum|(?<![\p{L}\p{N}])min)\s*(?:ca\.?\s*|circa\s*)?$/u
/** Words before a figure that make it an upper end. */
export const UP_TO_BEFORE =
  /(?:(?<![\p{L}\p{N}])up ?to|maximale?(?: de l['’]échelle)?\s*:|plafonnée?s? à|plafond de|au maximum|tope (?:de|:)|máxim[oa] de la (?:escala|banda)\s*:?|(?<![\p{L}\p{N}])up ?to a(?: maximum of)?|(?<![\p{L}\p{N}])max(?:imum)?(?: of)?\.?|as (?:much|high) as|(?:tops?|maxes|caps?|capped)(?: out)? at|(?<![\p{L}\p{N}])bis(?: zu)?|maximal|(?<![\p{L}\p{N}])līdz(?: pat|:)?|ne vairāk kā|nepārsniedz|hasta|jusqu['’](?:à|a)|máximo(?: de)?|upp till|(?<![\p{L}\p{N}])do|maksymalnie|nawet(?: do)?|(?<![\p{L}\p{N}])under|(?<![\p{L}\p{N}])to|(?<![\p{L}\p{N}])up(?=$)|(?:to a |a )?ceiling of(?: [\p{L}\d]+){0,2}\s?\(?)\s*(?:ca\.?\s*|circa\s*)?$/u
/** Words after a figure that make it a lower end. */
export const FROM_AFTER =
  /^(?:\+(?!\s*(?:super|bonus|comm|benefit|ote|ot(?!\p{L})|overtime|tips|allow|package|penalt|car|incentiv|prov|prämie|zuschl|zulag|prēm|prim|premi|dodat|vat))|\s*\+(?=\s*$)|\s*(?:(?:and|&|or) (?:above|more|up(?:wards)?|over)|upwards?|aufwärts|und mehr|oder mehr|un vairāk|o más|y más|et plus|ou plus|och uppåt|eller mer|i więcej|lub więcej|in plus|plus(?=\s*(?:$|[.,;)]))|to start|on entry|on joining|when you (?:start|join)|to begin(?: with)?|pour (?:commencer|débuter|démarrer)|à l['’]embauche|au départ|para (?:empezar|comenzar|iniciar|arrancar)|de (?:inicio|entrada|arranque)|al (?:inicio|empezar)|starting(?: (?:pay|wage|rate|salary)|(?=\s*(?:$|[.,;)])))|minimum|do startu|zum (?:einstieg|start))(?!\p{L}))/u

/** Words that stand beside an amount without saying what it is for. */
export const SMALL_WORDS =
  /(?<!\p{L})(?:up|to|from|circa|ca|approx|approximately|about|around|doe|gross|net|brutto|bruto|brut|brutos|netto|neto|plus|per|ab|bis|zu|no|līdz|od|do|desde|hasta|från|upp|till|à|a|starting|at|min|minimum|max|maximum|base|basic|negotiable|neg|vb|the|of|range|an?|super|and|or|jusqu|pre|tax|kr|zł|usd|eur|gbp)(?!\p{L})/gu

/** What is fixed, and what surcharges are added to, is pay: "3.100 € fix", "14 € und Nachtzuschlag", "$16 plus tips". */
export const SURCHARGED =
  /^\s*(?:fix(?:um|ed)?(?!\p{L})|(?:\+|plus|und|zzgl\.?|zuzüglich|and|más|och|oraz)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*zuschl[aä]ge?n?|\p{L}*zulagen?|trinkgeld\p{L}*|provision(?:en)?|prämien?|tips|comisiones|premi[ae])(?!\p{L}))/u

/** A figure that stands beside these is money, though no currency is printed: "Alga 1000 (bruto)", "Lohn 2400 brutto". */
export const TAXED_BEFORE =
  /(?<!\p{L})(?:brutt?o|nett?o|gross)(?: (?:no|līdz|ab|bis|ap|ca\.?|od|do))?[\s:–-]*$/u
export const TAXED_AFTER =
  /^\s*\(?(?:brutt?o|nett?o|gross|uz rokas|uz papīra|pirms nodok\p{L}*|pēc nodok\p{L}*|before tax|vor steuern)(?!\p{L})/u

/** What stands before a figure that opens its sentence or its item of a list. */
export const OPENING = /(?:^|[.!?;:•·|*)\n]|(?:^|\n)\s?[-–—])\s*$/u
/** What follows a figure that is said by itself: "$82,000–$97,000, equity", "£25,300 basic", "$16.30 plus tips". */
export const SAID_ALONE =
  /^\)?(?:\s*$|\s*[,.;|(+•·]|\s*(?:plus|and|with|w\/|basic|base|gross|brutto|bruto|netto|neto|doe|dep(?:ends|ending|endent)|based on|according to|in line with|negotiable|commensurate|flat|all[- ]in|to start|fte|fixed|incl(?:\.|uding)?|weekdays|weekends|nights|days|pro[- ]?rata|zzgl|zuzüglich|je nach|un|atkarībā|más|según|selon|beroende|plus|oraz|zależnie)(?!\p{L}))/u

/** Between the pay of a probation and the pay that follows it. */
export const THEN_JOINT =
  /^[\s,;–-]*(?:(?:and|un|und|y|et|och|a)\s)?(?:then|danach|dann|anschließend|pēc tam|vēlāk|después|luego|puis|ensuite|sedan|därefter|potem|następnie|(?:after|nach der|nach|pēc|po|après|tras|efter)(?: \p{L}+){0,3})\s*$/u
export const PROBATION =
  /probation|probezeit|pārbaudes|(?:período|periodo) de prueba|période d['’]essai|provanställning|próbn/u

/** What English advertisements add to base pay: "$130k + super", "$40-$45 plus bonuses", "$55,000 inclusive of super". */
export const PLUS_EXTRAS =
  /^\s*(?:\+|plus|and|incl(?:\.|uding|usive of)?)\s*(?:\d+(?:\.\d+)?\s?%\s)?(?:[\p{L}-]+\s){0,2}?(?:super(?:annuation)?|bonus(?:es)?|incentives?|commissions?|penalt(?:y|ies)|benefits|holiday pay|loadings?|kiwisaver)(?!\p{L})/u

/** Praise of the line above, whose break was lost: "great incentives $50,000 - $54,999 plus incentives". */
export const PRAISE_BEFORE = /(?:potential|incentives?|bonus(?:es)?|benefits|perks|rewards?|discounts?)\s+$/u
/** "Payment: $7,000 monthly" is pay, a down payment is not. */
export const PAYMENT_BEFORE =
  /(?:(?<!\p{L}|down |co-)payment(?: (?:is|of|will be|rate))*|(?:^|[.;:•·]\s*)stipend)[\s:–—-]*$/u

/** Words of pay right before a figure, where a lost sign left it bare: "Salary 24,500", "we pay 7.40 weekdays". */
export const LABEL_BEFORE =
  /(?:(?<!\p{L})(?:salary|(?:we )?pay(?:s|ing)?|(?:pay|hourly|base|basic) rates?|wages?|(?:be|are) paid|remuneration)|(?:^|[.:;]\s?)rate)(?: (?:is|of|at|from|up to|circa|starts at|starting at|rate))*[\s:–—-]*$/u

/** "Mensuel de 1990.0 Euros - Primes": the line of pay that French boards add, whatever comes behind its dash. */
export const PRINTED_FORM = /(?:^|[.:;–-])\s*(?:mensuel|annuel|horaire) de\s*$/u

/** "7 to **** per hour": an upper end that somebody hid. */
export const HIDDEN_END = /^\s*(?:to|-|–)\s*\*{3,}k?/u
