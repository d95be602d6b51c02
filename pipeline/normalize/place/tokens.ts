const LABEL =
  /^(?:(?:job |work |office )?locations?|(?:head |main )?office|hq|headquarters|hauptsitz|standorte?|arbeitsorte?|einsatzorte?|dienstort|ort|darba vieta|vieta|atrašanās vieta|adrese|lugar(?: de trabajo)?|ubicaci[oó]n|localidad|lieu(?: de travail)?|localisation|arbetsort|placering|miejsce pracy|lokalizacja|miejscowość|city|state|zip(?: code)?|postal code|country|land|valsts|based in|located in|town|where|wo|gdzie|où|d[oó]nde|kur|var|ville|ciudad|pilsēta|miasto|stadt|kommun)(?:\s*[:：]|\s[-–])\s*/iu
// Some exports glue the next field onto the place.
const MORE =
  /[\s,;+&(]*(?:(?:and|und|un|y|et|och|i)\s+)?\+?\s?\d+\s+(?:more|others?|weitere\p{L}*|andere\p{L}*|citas?|citi|más|otr[oa]s?|autres?|till|andra|inn\p{L}+)(?:\s+(?:locations?|standorte?n?|cities|offices|vietas|ciudades|villes|orter|miast\p{L}*|lokalizacj\p{L}*))?\)?/giu
const NEXT_FIELD =
  /\s+(?:zagranica$|Zawód|Imię \/ Nazwa firmy|Nazwa firmy|Firma|Salary|Company|Employer|Job type|Arbeitgeber|Gehalt)(?![\p{L}\p{N}]).*$/u
const POSTCODE =
  /(?<![\p{L}\p{N}-])(?:(?:PLZ|CP|C\.P\.|kod pocztowy)\s+)?(?:(?:DE|AT|BE|FR|ES|IT|NL|EE|FI|NO|DK|PT|CZ|SK)-\d{4,5}|LV[\s-]?\d{4}|LT[\s-]?\d{5}|PL[\s-]?\d{2}-\d{3}|D[\s-]\d{5}|A[\s-]\d{4}|CH[\s-]\d{4}|SE?[\s-]\d{3}\s?\d{2}|F[\s-]\d{5}|\d{2}-\d{3}|\d{5}(?:-\d{4})?|\d{3}\s\d{2}|\d{4}(?=\s+\p{L})|(?<=\p{L}\s)\d{4}|[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?![\p{L}\p{N}-])/gu
const STREET =
  /\d.*(?![\p{L}\p{N}])(?:street|st|avenue|ave|road|rd|blvd|boulevard|drive|lane|highway|hwy|way|suite|floor)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:ul|al|os|pl)\.\s?\p{L}|\p{L}(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer)\s*\d|(?<![\p{L}\p{N}])(?:straße|strasse|str\.?|allee|platz|chaussee)\s*\d|(?<![\p{L}\p{N}])(?:iela|prospekts|bulvāris|gatve|šoseja|laukums)(?:\s|$)|(?<![\p{L}\p{N}])(?:calle|c\/|avda?\.?|avenida|paseo|plaza|rue|avenue|boulevard|quai|chemin)\s+\p{L}|\p{L}(?:gatan|vägen)\s*\d/iu
const AFFIXES: readonly RegExp[] = [
  /^(?:the\s+)?(?:greater|city of|town of|metro|downtown|central|inner|near|nearby|around|close to|in|at|from|within|based in|region(?: of)?|raum|stor|gran|grand|großraum|grossraum|im raum|in und um|umgebung(?: von)?|nähe|nahe|bei|stadt|hansestadt|landeshauptstadt|bundesstadt|universitätsstadt|metropolregion|standort|niederlassung|filiale|pilsēta|rejon|okolice|miasto|woj\.|województwo|w|we|zona de|área de|area of|région|région de|agglomération de|i|office|hq|headquarters|home|hub)\s+(?=\p{Lu})/u,
  /^(?:Greater|City of|Raum|Großraum|Region|Metropolregion|Stadt|Downtown|Near|In|Pilsēta|Office|HQ|Headquarters)\s+(?=\p{L})/u,
  /\s+(?:(?:and|&)\s+)?(?:metropolitan (?:area|region)|metro area|conurbation|cedex(?:\s\d+)?|kommun|stads? kommun|bay area|metroplex|area|metro|region|cbd|city centre|city center|und (?:näherer? )?umgebung|und umland|und umkreis|umgebung|un (?:tās |tā )?apkārtn\p{L}*|un (?:tās |tā )?apkaim\p{L}*|apkārtn\p{L}*|i okolice|och omnejd|med omnejd|y (?:sus )?alrededores|et (?:ses )?(?:alentours|environs)|and (?:the )?surrounding(?:s| areas?)?|and environs|surrounding areas?|office|hq|headquarters|hub|campus|branch|büro|niederlassung|birojs|pilsēta|only|based|onsite|nationwide|(?:residents?|residency) only|residents?|arrondissement)$/iu,
  /(?<=\p{L})\s+(?:[1-9]|1\d|20)\s?(?:er|ème|eme|e)(?:\s+arr(?:ondissement|\.)?)?$/iu,
]
const NOISE =
  /^(?:\d+\+?\s(?:locations?|standorte?|orte|vietas|ubicaciones|lugares|lieux|sites?|orter|lokalizacj\p{L}*|miast\p{L}*|cities|offices)|(?:various|multiple|several|many|all|other|different)\s+(?:uk\s+|us\s+)?(?:locations?|cities|sites?|places|offices?|areas)|various|multiple|nationwide|statewide|countrywide|national|flexible|(?:location )?negotiable(?: after selection)?|tbd|tbc|n\/?a|none|unknown|not specified|any(?:\s+(?:location|city))?|(?:diverse|verschiedene|mehrere)\s+(?:standorte|orte|einsatzorte)|bundesweit|(?:dažādas|vairākas)\s+(?:vietas|pilsētas)|vari[oa]s\s+\p{L}+|plusieurs\s+\p{L}+|(?:flera|olika)\s+orter|(?:różne|wiele|kilka)\s+(?:lokalizacj\p{L}|miast\p{L}?)|field(?:[\s-]based)?|mobile|travel(?:ing)?|on the road|zagranica|abroad|ausland|ārzemēs|headquarters|hq|head office|main office|corporate office|corporate|office|home|home office|(?:full|part)[- ]?time|vollzeit|teilzeit|minijob|festanstellung|ab sofort|pilna slodze|nepilna slodze|tiempo (?:completo|parcial)|temps (?:plein|partiel)|heltid|deltid|pełny etat|location|state|city|remote|county|zip|country|job|role|position|visa(?: sponsorship)?|(?:and )?surrounding areas?)$/iu
// In capitals these two are Oregon and Indiana. A Polish county is a small-letter adjective that the province repeats.
const CONNECTIVE = /^(?:only|or|and|in|time|\p{Ll}[\p{Ll}-]+(?:ski|cki|dzki))$/u
const IN_COUNTRY =
  /(?<![\p{L}\p{N}])(?:various|multiple|several|different|diverse|verschiedene|mehrere|unterschiedliche|dažād[āa]s|vairāk[āa]s|varios|varias|divers[oa]s|distint[oa]s|diferentes|plusieurs|différente?s|diverses|flera|olika|różne|wiele|kilka)\s+\p{L}+\s+(?:in|across|throughout|within|deutschland|en|w|i)?\s*/giu

// "Within 50 miles of", "im Umkreis von 30 km um", "30 min from".
const DISTANCE =
  /(?:(?:within|in|im umkreis von|umkreis|ne tālāk kā|a menos de|à moins de|inom|do)\s+)?(?:a\s+)?\d+[\s-]?(?:miles?|mi|km|kilomet\p{L}+|min(?:ute)?s?|minuten|hours?)(?:\s+radius)?(?:\s+(?:drive|commute|away|entfernt))?\s+(?:of|from|around|um|von|no|de|från|od)\s+(?:the\s+)?/giu
// What is left out says nothing about what is in.
const EXCEPT =
  /(?<!\p{L})(?:excluding|except(?: for)?|other than|not (?:available )?in|außer|ausgenommen|ohne|izņemot|excepto|salvo|sauf|hors|utom|oprócz|z wyjątkiem)\s+[^()|;]*/giu

/** A location without labels, glued fields and doubled space. */
export function trimLocation(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}\ufe0f?/gu, ' ')
    .trim()
    .replace(LABEL, '')
    .replace(NEXT_FIELD, '')
    .replace(MORE, ' ')
    .replace(IN_COUNTRY, ' ')
    .replace(DISTANCE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A location without the places it says are left out. */
export function dropExceptions(text: string): string {
  return text.replace(EXCEPT, ' ')
}

/** Words that name no place ("Multiple locations", "Head office"). */
export function isNoise(token: string): boolean {
  return NOISE.test(token) || CONNECTIVE.test(token)
}

const HEAD_OF_STREET = /^(\p{Lu}[\p{L} .-]+?),?\s+(?:[Uu]l|[Aa]l|[Oo]s|pl)\.\s?[\p{L}\p{N}].*$/u
const DIRECTION = /^(?:north|south|east|west|central|inner|outer)(?:[\s-]?(?:east|west))?\s+(?=\p{Lu})/iu

/** The town in front of a street, "Kargowa ul. Rynek"; the token itself otherwise. */
export function dropStreet(token: string): string {
  return HEAD_OF_STREET.exec(token)?.[1] ?? token
}

/** "North West London" without its direction. */
export function dropDirection(token: string): string {
  return token.replace(DIRECTION, '')
}

/** A street with its number, or a postcode alone. */
export function isStreet(token: string): boolean {
  return STREET.test(token)
}

/** One token without its postcode. */
export function dropPostcode(token: string): string {
  return token.replace(POSTCODE, ' ').replace(/\s+/g, ' ').trim()
}

/** One token without "Greater ... Area", "Raum ...", "... and surrounding", "... office". */
export function dropAffixes(token: string): string {
  let rest = token
  for (const affix of AFFIXES) rest = rest.replace(affix, '').trim()
  return rest
}
