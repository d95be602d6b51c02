/** Marks that stand where a contact stood. Fixed, so that two copies of one text stay equal. */
export const EMAIL_MARK = '[e-mail]'
export const PHONE_MARK = '[phone]'

const EMAIL =
  /(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])/giu
const MESSENGER = /\b(?:wa\.me|t\.me|api\.whatsapp\.com\/send\?phone=)\/?\+?[\w-]+/gi

// A run that could be a phone number: digits with at most two separators between them, 7 to 15 digits in all.
const RUN =
  /(?<![\p{L}\p{N}#/_.,=-])(?:\+|00)?\(?\d(?:[ \t\u00a0]?[().\-–/ ]?[ \t\u00a0]?\(?\d){6,16}(?!\p{N})(?![.,]\d)/gu

const PHONE_WORD =
  /(?:phone|telephone|tel|tele|mobile|mobil|mob|cell|call(?:\s+(?:us|me|[\p{L}]+))?(?:\s+(?:at|on))?|text|sms|fax|hotline|whats\s?app|viber|telegram|signal|contact|dial|ring|telefon\p{L}*|fon|handy|rufnummer|anrufen|durchwahl|tālr\p{L}*|tālrun\p{L}*|mob\.\s?tel|zvan\p{L}*|zadzwo\p{L}*|kom|komórk\p{L}*|nr tel|infolinia|teléfono|telefono|llam\p{L}*|móvil|téléphone|portable|appel\p{L}*|ring|telefonnummer|ruf\p{L}*|電話|電郵|致電|查詢|聯絡|โทร\p{L}*|☎|📞|📱)[\p{L}]{0,12}[\s.:=\-–(+#,]*(?:(?:no|nr|number|us|at|on|with|ms|mr|mrs|under|unter|numer\p{L}*|pod|pa)\b[\s.:-]*){0,3}$/iu
const NOT_PHONE_BEFORE =
  /(?:[$€£¥₹฿₱]|\b(?:usd|eur|gbp|aud|nzd|cad|sgd|hkd|myr|rm|rs|inr|php|thb|pln|sek|chf|idr|rp|zł)|\b(?:req(?:uisition)?|ref(?:erence|erenz)?|job|vacancy|posting|kennziffer|kennung|stellen-?nr|position|id|nr ref|abn|ein|licen[cs]e|licen[cs]e no|nip|regon|krs|reg\.? ?nr|uen|ea(?: licen[cs]e)?(?: no)?|registration|reg(?:istration)?(?: no)?|certificate|nr|no|number|numer|#))[\s.:#=]*$/iu
const MONEY_AFTER =
  /^\s*(?:[$€£¥₹฿₱%]|usd\b|eur\b|gbp\b|aud\b|pln\b|sek\b|zł|kr\b|k\b|p\.?\s?a\b|per\b|pro\b|an? (?:hour|year|month|week|day)\b|\/\s?(?:h|hr|hour|year|month|mies|godz|mēn|st|std)|h(?:ours?|rs?)?\b|uhr\b|plus\b)/iu
const NORTH_AMERICA = /^(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?[-.]?|\d{3}[-.])\d{3}[-.\s]\d{4}$/
const NATIONAL_TRUNK = /^\(?0\d/
const DATE_OR_RANGE =
  /^(?:(?:19|20)\d\d[\s./-]\d{1,2}[\s./-]\d{1,2}|\d{1,2}[\s./-]\d{1,2}[\s./-](?:19|20)\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d)(?!\d)/
const GROUPED_AMOUNT = /^\d{1,3}(?:[ .]\d{3})+(?:\s?[-–]\s?\d{1,3}(?:[ .]\d{3})+)?$/

/** Replaces e-mail addresses, phone numbers and messenger links by fixed marks; pay, hours, dates and requisition numbers stay. */
export function maskContacts(text: string): string {
  let out = text
  if (/@|\bat[)\]]/i.test(out)) out = out.replace(EMAIL, EMAIL_MARK)
  if (/wa\.me|t\.me|whatsapp\.com/i.test(out)) out = out.replace(MESSENGER, PHONE_MARK)
  return out.replace(RUN, (run, at: number) => (isPhone(run, at, out) ? PHONE_MARK + trailing(run) : run))
}

function isPhone(run: string, at: number, text: string): boolean {
  const digits = run.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + run.length, at + run.length + 14)
  if (NOT_PHONE_BEFORE.test(before) || MONEY_AFTER.test(after) || DATE_OR_RANGE.test(run)) return false
  if (PHONE_WORD.test(before)) return true
  if (GROUPED_AMOUNT.test(run)) return false
  if (run.startsWith('+') || run.startsWith('00')) return digits.length >= 8
  if (NORTH_AMERICA.test(run)) return true
  return NATIONAL_TRUNK.test(run) && digits.length >= 9 && digits.length <= 12
}

function trailing(run: string): string {
  return /\s$/.test(run) ? ' ' : ''
}
