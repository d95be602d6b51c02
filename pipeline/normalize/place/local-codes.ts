// Short forms of states, cantons and provinces outside the US, Canada and Australia. They mean their region only behind
// a town of their country: "Genève (GE)" is no Georgia, "Milano, MI" no Michigan, "Köln, NW" no Northwest.
const TABLE: Record<string, string> = {
  AT: 'W NÖ OÖ STMK BGLD KTN SBG VBG',
  BR: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
  CH: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH',
  DE: 'BW BY BE BB HB HH HE MV NI NW NRW RP SL SN ST SH TH',
  IN: 'AP AS BR CG DL GA GJ HR HP JH KA KL MH MP OD PB RJ TN TS TG UP UK WB',
  IT: 'AN BA BG BO BS BZ CA CT FI GE LE MB MI MO NA PA PD PE PG PI PR RE RM RN SA TO TN TS TV UD VA VE VI VR',
  MX: 'AGS BC BCS CDMX CHIH COAH COL DGO GTO GRO HGO JAL MEX MICH MOR NAY NL OAX PUE QRO SIN SLP SON TAB TAMPS TLAX VER YUC ZAC',
  NL: 'NH ZH NB UT GE OV FL FR GR DR LI',
}
const CODES = new Map(Object.entries(TABLE).map(([country, codes]) => [country, new Set(codes.split(' '))]))

/** Is this token the short form of a region of that country? */
export function isLocalCode(token: string, country: string): boolean {
  return CODES.get(country)?.has(token) === true
}
