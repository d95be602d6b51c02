const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)
const EUROPE_BESIDES = new Set('GB CH NO IS LI UA RS BA ME MK AL MD TR'.split(' '))
const MIDDLE_EAST_AFRICA = new Set('AE SA QA KW BH OM IL JO LB EG MA TN DZ ZA KE NG GH'.split(' '))

/** Whether a remote area (country, `US-OH`-style state, EU, EMEA) holds another; an area holds itself. */
export function areaCovers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true
  const country = narrow.split('-', 1)[0] ?? narrow
  if (wide === country) return true
  if (wide === 'EU') return EU.has(country)
  if (wide !== 'EMEA') return false
  return country === 'EU' || EU.has(country) || EUROPE_BESIDES.has(country) || MIDDLE_EAST_AFRICA.has(country)
}
