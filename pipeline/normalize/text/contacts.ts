import { mayHold, phrases } from './grams.ts'

/** Marks that stand where a contact stood. Fixed, so that two copies of one text stay equal. */
export const EMAIL_MARK = '[e-mail]'
export const PHONE_MARK = '[phone]'

const AT = /\s?(?:@|\(at\)|\[at\])\s?/giu
const LOCAL_PART = /(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}$/iu
const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\s?\.\s?[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])/iu
const MESSENGER = /\b(?:wa\.me|t\.me|api\.whatsapp\.com\/send\?phone=)\/?\+?[\w-]+/gi

const MESSENGERS = phrases('wa.me', 't.me', 'whatsapp.com')

// Digits with at most two separators between them, 7 to 17 in all: what could be a phone number.
const RUN = /\d(?:[ \t]?[().\-–/ ]?[ \t]?\(?\d){6,16}(?!\p{N})/gu
const PREFIX = /(?:(?:\+|00)\s?)?\(?\+?$/
const WITHIN_WORD = /[\p{L}\p{N}#/_.,=-]$/u

const PHONE_WORD =
  /(?:phone|telephone|tel|tele|mobile|mobil|mob|cell|call(?:\s+(?:us|me|[\p{L}]+))?(?:\s+(?:at|on))?|text|sms|fax|hotline|whats\s?app|viber|telegram|signal|contact|dial|ring|telefon\p{L}*|fon|handy|rufnummer|anrufen|durchwahl|tālr\p{L}*|tālrun\p{L}*|mob\.\s?tel|zvan\p{L}*|zadzwo\p{L}*|kom|komórk\p{L}*|nr tel|infolinia|teléfono|telefono|llam\p{L}*|móvil|téléphone|portable|appel\p{L}*|ring|telefonnummer|ruf\p{L}*|電話|熱線|致電|查詢|聯絡|โทร\p{L}*|☎|📞|📱)[\p{L}]{0,12}[\s.:=\-–(+#,]*(?:(?:no|nr|number|us|at|on|with|ms|mr|mrs|under|unter|numer\p{L}*|pod|pa)\b[\s.:-]*){0,3}$/iu
// "contact Ann Berg or Jo Lind on": names between the word and the number.
const NAMED_BEFORE =
  /(?:call|contact|phone|telephone|ring|speak (?:to|with)|text|reach|anrufen|rückfragen|fragen an|zvan\p{L}*|kontakt\p{L}*)(?:\s+[\p{L}'’.&-]+){1,7}\s+(?:on|at|unter|pa|pod)[\s:]*$/iu
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
  let out = text.includes('@') || text.includes('(at)') || text.includes('[at]') ? maskEmails(text) : text
  if (mayHold(out, MESSENGERS)) out = out.replace(MESSENGER, PHONE_MARK)
  return maskPhones(out)
}

function maskEmails(text: string): string {
  let out = ''
  let done = 0
  for (const at of text.matchAll(AT)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(done, at.index - 80), at.index))
    const domain = DOMAIN.exec(text.slice(at.index + at[0].length, at.index + at[0].length + 120))
    if (local === null || domain === null) continue
    // "apply @ company.com" with blanks around is an address only without them on one side at least.
    if (at[0] === ' @ ' && !/^\S+\.\p{L}{2,24}/u.test(domain[0])) continue
    out += text.slice(done, at.index - local[0].length) + EMAIL_MARK
    done = at.index + at[0].length + domain[0].length
  }
  return done === 0 ? text : out + text.slice(done)
}

function maskPhones(text: string): string {
  let out = ''
  let done = 0
  for (const match of text.matchAll(RUN)) {
    const prefix = PREFIX.exec(text.slice(Math.max(done, match.index - 4), match.index))?.[0] ?? ''
    const start = match.index - prefix.length
    const end = match.index + match[0].length
    if (
      WITHIN_WORD.test(text.slice(Math.max(done, start - 1), start)) ||
      /^[.,]\d/.test(text.slice(end, end + 2))
    )
      continue
    if (!isPhone(prefix + match[0], start, text)) continue
    out += text.slice(done, start) + PHONE_MARK
    done = end
  }
  return done === 0 ? text : out + text.slice(done)
}

function isPhone(run: string, at: number, text: string): boolean {
  const digits = run.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  const before = text.slice(Math.max(0, at - 64), at)
  const after = text.slice(at + run.length, at + run.length + 14)
  if (NOT_PHONE_BEFORE.test(before) || MONEY_AFTER.test(after) || DATE_OR_RANGE.test(run)) return false
  if (PHONE_WORD.test(before) || NAMED_BEFORE.test(before)) return true
  if (GROUPED_AMOUNT.test(run)) return false
  if (run.startsWith('+') || run.startsWith('00')) return digits.length >= 8
  if (NORTH_AMERICA.test(run)) return true
  return NATIONAL_TRUNK.test(run) && digits.length >= 9 && digits.length <= 12
}
