/**
 * Every form that advertisements use of one verb, from its stems: "atbild" and "atbildē" give "atbildēt", "atbildēsi",
 * "atbildam", "atbildēšana", "jāatbild". Endings of persons and tenses are those of `~`.
 */
function verb(...stems: string[]): string {
  return `(${stems.flatMap((stem) => [`${stem}~`, `jā${stem}~`]).join('|')})`
}

export const ANSWER = verb('atbild', 'atbildē')
export const ADVISE = verb(
  'konsultē',
  'informē',
  'skaidro',
  'paskaidro',
  'izskaidro',
  'izstāst',
  'izstāstī',
  'pastāst',
  'pastāstī',
  'palīdz',
  'palīdzē',
  'atbalstī',
  'apkalpo',
)
export const SOLVE = verb(
  'risin',
  'risinā',
  'atrisin',
  'atrisinā',
  'novērs',
  'kārto',
  'nokārto',
  'noskaidro',
  'izskat',
  'izskatī',
  'apstrādā',
  'reģistrē',
)
export const TAKE = verb('pieņem', 'saņem', 'uzklaus', 'uzklausī')
export const CALL = verb(
  'zvan',
  'zvanī',
  'piezvan',
  'piezvanī',
  'apzvan',
  'apzvanī',
  'pārzvan',
  'pārzvanī',
  'atzvan',
  'atzvanī',
  'sazvan',
  'sazvanī',
)
/** To call as a verb alone: "zvanu" and "zvaniem" are calls that come in as well. */
export const DIAL = `(zvani|zvanīt|zvanīsi|zvanīsiet|zvanām|zvanīsim|zvanīs|zvanot|zvanāt|jāzvana|zvanīšan~|${['piezvan', 'piezvanī', 'apzvan', 'apzvanī', 'pārzvan', 'pārzvanī', 'sazvan', 'sazvanī'].map((stem) => `${stem}~|jā${stem}~`).join('|')})`
export const WORK = verb('strādā', 'pastrādā')
export const SELL = verb('pārdo', 'pārdod', 'piedāvā', 'tirgo')
export const MEET = `(${verb('sagaid', 'sagaidī', 'sveic', 'sveicin', 'sveicinā')}|uzņemt|uzņemsi|uzņemsiet|uzņem|uzņemšan~|jāuzņem)`
export const TRAIN = verb('apmāc', 'apmācī', 'iemāc', 'iemācī', 'izskolo')

/** Those whom the work serves, in any case. */
export const CUSTOMER =
  '(klient~|pircēj~|abonent~|pasažier~|lietotāj~|iedzīvotāj~|pacient~|apmeklētāj~|zvanītāj~|viesu|viesus|viesiem|viesi|viesis|pasūtītāj~|īrniek~|spēlētāj~|ceļotāj~|biedriem|lasītāj~|skatītāj~|adresāt~|saņēmēj~|sūtītāj~|privātperson~|aizņēmēj~|apdrošināt~)'

/** The same in the dative: whom somebody calls or writes to. */
export const TO_CUSTOMER =
  '((klient|pircēj|abonent|lietotāj|iedzīvotāj|pacient|apmeklētāj|pasūtītāj|īrniek|īpašniek|biedr|ceļotāj|saņēmēj|dalībniek|parādniek|apdrošinātaj)(iem|am)|pasažier(iem|im)|vies(iem|im)|ģimenēm|uzņēmumiem|privātpersonām|klientēm)'

/** What customers bring. */
export const MATTER =
  '(zvan~|e-past~|jautājum~|pieprasījum~|pieteikum~|sūdzīb~|vēstul~|ziņ~|ziņojum~|pretenzij~|iesniegum~|reklamācij~|problēm~|traucējum~)'
