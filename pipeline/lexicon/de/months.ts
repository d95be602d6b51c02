import type { TopicLexicon } from '../lexicon.ts'

export const month: TopicLexicon<'month'> = {
  '1': 'januar; jänner; neujahr; dreikönig*',
  '2': 'februar; feber; fasching*; fasnacht*; aschermittwoch',
  '3': 'märz; anfang märz',
  '4': 'april; ostern; palmsonntag; karfreitag; ostermontag',
  '5': 'mai; pfingsten; muttertag; auffahrt; (christi |)himmelfahrt',
  '6': 'juni; fronleichnam',
  '7': 'juli',
  '8': 'august',
  '9': 'september; michaeli; almabtrieb',
  '10': 'oktober; erntedank*',
  '11': 'november; allerheiligen; martini*; martinstag',
  '12': 'dezember; weihnachten; silvester; advent; adventszeit; nikolaus; nikolaustag; heiligabend',
}
