/** An employer's own number of an opening, in comparable form. */
export interface Requisition {
  number: string
  /** Letters as they are, digit runs as their length: two numbers of one shape come from one numbering. */
  shape: string
}

/** Upper case, letters and digits only; null for what is too short to name an opening. */
export function readNumber(requisition: string | null): Requisition | null {
  if (requisition === null) return null
  // Workday serves one requisition under several sites, each with its own "-1", "-2".
  const whole = requisition
    .trim()
    .toUpperCase()
    .replace(/^([A-Z]{1,3}-?\d{4,})-\d{1,2}$/, '$1')
  const number = whole.replace(/[^\p{L}\p{N}]/gu, '')
  if (number.length < 3 || !/\d/.test(number)) return null
  return { number, shape: number.replace(/\d+/g, (digits) => `#${digits.length}`) }
}
