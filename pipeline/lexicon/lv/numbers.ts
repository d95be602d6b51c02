const ENDINGS = ['i', 'as', 'u', 'us', 'iem', 'ām', 'os', 'ās']

/** Number words that are declined by their stems; with what stands for each. */
const STEMS: Record<string, number> = {
  div: 2,
  četr: 4,
  piec: 5,
  seš: 6,
  septiņ: 7,
  astoņ: 8,
  deviņ: 9,
}

const FIXED: Record<string, number> = {
  viens: 1,
  viena: 1,
  vienu: 1,
  vienas: 1,
  vienai: 1,
  vienam: 1,
  vienā: 1,
  divos: 2,
  divām: 2,
  pusotra: 1.5,
  pusotru: 1.5,
  pusotras: 1.5,
  divarpus: 2.5,
  trīsarpus: 3.5,
  četrarpus: 4.5,
  pusgada: 0.5,
  pusgadu: 0.5,
  trīs: 3,
  triju: 3,
  trim: 3,
  trijām: 3,
  trijās: 3,
  trijiem: 3,
  trijos: 3,
  desmit: 10,
  desmitos: 10,
  desmitiem: 10,
  vienos: 1,
  vieniem: 1,
  vienpadsmit: 11,
  vienpadsmitos: 11,
  vienpadsmitiem: 11,
  divpadsmit: 12,
  divpadsmitos: 12,
  divpadsmitiem: 12,
  piecpadsmit: 15,
  divdesmit: 20,
  trīsdesmit: 30,
  četrdesmit: 40,
  piecdesmit: 50,
  simts: 100,
}

/** Number words in all their cases. */
export const numbers: Record<string, number> = { ...FIXED }
for (const [stem, value] of Object.entries(STEMS))
  for (const ending of ENDINGS) numbers[stem + ending] = value
/** Half hours: "pusčetros" is half past three. */
const HALVES: Record<string, number> = { ...STEMS, vien: 1, desmit: 10, vienpadsmit: 11, divpadsmit: 12 }
for (const [stem, value] of Object.entries(HALVES))
  for (const ending of ['os', 'iem', 'i']) numbers[`pus${stem}${ending}`] = value - 0.5
for (const word of ['pustrijos', 'pustrijiem', 'pustrīs']) numbers[word] = 2.5
