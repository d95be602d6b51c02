import { GAP } from './characters.ts'
import { isOfHouse } from './house.ts'
import { numbersOf, valuesOf } from './numbers.ts'
import { type Hit, hitsOf, isDenied, overlap, type Reading, wordsOf } from './reading.ts'
import { distance, isDashed, isNoPlace, isParted, swallows } from './scene-places.ts'
import { dayRuns } from './weekdays.ts'

/** What one sentence says of where the work is done. */
export interface SceneVerdict {
  value: 'hybrid' | 'remote' | 'onsite' | 'refused' | 'office-days' | 'home-days' | 'home' | 'office'
  first: Hit
  last: Hit
}

/** Part of a week or month that is no more "a share" of it. */
const FULL_WEEK = 5
const ALMOST_ALL = 90
const MONTH_DAYS = 20
/** Words between a place and its part of the week. */
const NEAR = 9
/** Words over which a refusal reaches what it refuses. */
const REACH_NEXT = 6
const REACH_LAST = 14
/** A sentence of so few words completes the one before: "It is not." */
const AFTERTHOUGHT = 4
/** A bare "no" answers at the end of a clause; inside one it belongs to what follows. */
const BARE_NO = 4

interface Sentence {
  home: Hit[]
  office: Hit[]
  /** Names of a mixed week: "hybrid policy". They count where they are refused. */
  mixed: Hit[]
  share: Hit[]
  /** Named days, fewer than five. */
  runs: Hit[]
  rest: Hit[]
  every: Hit[]
  changes: Hit[]
  /** What ends: "until the new centre opens". */
  meanwhile: Hit[]
  choice: Hit[]
  /** Weeks of learning at the start. */
  start: Hit[]
  refusals: Hit[]
}

/** Sentences count on over a semicolon ("Tuesdays at headquarters; Fridays from home") a question ("Remote? No.") and an afterthought ("It is not."). */
function sentenceOf(hit: Hit, joins: Map<number, number>): number {
  const at = hit.part.tokens.sentence[hit.from]!
  return joins.get(at) ?? at
}

/** True where a semicolon or a question mark follows, behind a closing bracket or quote too. */
function goesOn(text: string, end: number): boolean {
  const spaced = text.charCodeAt(end)
  // The French set a space before the mark.
  if (spaced === 0x20 || spaced === 0xa0 || spaced === 0x202f) {
    const next = text.charCodeAt(end + 1)
    return next === 0x3b || next === 0x3f
  }
  const code = spaced
  const mark = code === 0x29 || code === 0x22 || code === 0x201d ? text.charCodeAt(end + 1) : code
  return mark === 0x3b || mark === 0x3f
}

/** For every sentence that continues another over such a mark, the one it continues. */
function joinsOf(reading: Reading): Map<number, number> {
  const joins = new Map<number, number>()
  if (!reading.text) return joins
  const { text, start, end, sentence, gap } = reading.text.tokens
  let opened = 0
  for (let i = 1; i <= start.length; i++) {
    if (i < start.length && sentence[i] === sentence[i - 1]) continue
    const short = i - opened <= AFTERTHOUGHT && gap[opened] === GAP.sentence && text[end[i - 1]!] !== '?'
    if (opened > 0 && (short || goesOn(text, end[opened - 1]!))) {
      const last = sentence[opened - 1]!
      joins.set(sentence[opened]!, joins.get(last) ?? last)
    }
    opened = i
  }
  return joins
}

/** Days are counted in months too: "ocho días al mes". */
const A_MONTH = /month|fortnight|(?<!\p{L})mes(?!\p{L})|mois|monat|m[ēe]ne[sš]|miesiąc|månad/iu

/** "Zwei von fünf Tagen", "three of five days". */
const A_PART = /^# (?:von|of|no|de|sur|av|z) #/

function isShare(hit: Hit): boolean {
  if (!hit.source.includes('#')) return true
  const [days, week] = A_PART.test(hit.source) ? valuesOf(hit) : []
  if (days !== undefined && week !== undefined) return days < week
  const [low, high] = numbersOf(hit)
  if (high === null) return true
  if (isPercent(hit)) return high > 0 && high < ALMOST_ALL
  if (/^# #$/.test(hit.source.trim())) return low !== null && low + high === 100
  return high < FULL_WEEK || (high < MONTH_DAYS && A_MONTH.test(wordsOf(hit)))
}

/** True where a refusal of the sentence speaks of this place: the nearest one that it reaches. */
function isRefused(place: Hit, sentence: Sentence): boolean {
  if (isDenied(place)) return true
  const { gap } = place.part.tokens
  const others = [...sentence.home, ...sentence.office].filter((one) => !overlap(one, place))
  return sentence.refusals.some((refusal) => {
    const next = refusal.value === 'refuse-next'
    if (next && startsAnew(refusal, place)) return false
    // "Wir haben keine Büros": the "no" is the first word of what says so.
    if (next && refusal.from === place.from) return false
    // "We were all remote until spring".
    if (next && swallows(refusal, place)) return true
    if (overlap(refusal, place) && refusal.from >= place.from) return false
    const away = next ? place.from - refusal.to : refusal.from - place.to
    if (next && isParted(place, refusal.to, place.from)) return false
    const inside = refusal.from < place.from && refusal.to > place.from
    if (next && inside) return true
    const bare = !next && wordsOf(refusal).length <= BARE_NO
    if (bare && (gap[refusal.to] ?? GAP.line) < GAP.clause) return false
    if (away < 0 || away > (next ? REACH_NEXT : REACH_LAST)) return false
    if (!next && isOfAnother(place, refusal)) return false
    return !others.some((one) =>
      next ? one.from >= refusal.to && one.to <= place.from : one.from >= place.to && one.to <= refusal.from,
    )
  })
}

const NEW_SUBJECT =
  /[,:]\s*(?:du|wir|ihr|dein\p{L}*|jede[rs]?|alle|tu|mēs|jūs|katrs|str[āa]d[āa]\p{L}*)(?!\p{L})/iu

/** "Kein Stau, keine Kantine: du telefonierst von daheim": behind the comma another sentence begins. */
function startsAnew(refusal: Hit, { part, from }: Hit): boolean {
  const { text, start } = part.tokens
  return from > refusal.from && NEW_SUBJECT.test(text.slice(start[refusal.from], start[from]))
}

/** "A quiet room is required; a computer is not": behind a semicolon a refusal that has a subject of its own speaks of that. */
function isOfAnother({ part, to }: Hit, refusal: Hit): boolean {
  const { text, end, start, gap } = part.tokens
  for (let i = refusal.from - 1; i > to; i--)
    if (gap[i]! >= GAP.sentence)
      return text[end[i - 1]!] === ';' && !BACK.test(text.slice(start[i], start[refusal.from]))
  return false
}

/** Subjects that point back at what was named before. */
const BACK =
  /^(?:it|that|this|these|those|none|ours|we|esto|eso|este|esta|aquí|cela|ceci|ce|ici|das|dies\p{L}*|wir|tas|šis|šī|det|den|to|ten|ta)(?!\p{L})/iu

function gather(reading: Reading): Sentence[] {
  const joins = joinsOf(reading)
  const sentences = new Map<number, Sentence>()
  const at = (hit: Hit): Sentence => {
    const key = sentenceOf(hit, joins)
    let one = sentences.get(key)
    if (!one) {
      one = {
        home: [],
        office: [],
        mixed: [],
        share: [],
        runs: [],
        rest: [],
        every: [],
        changes: [],
        meanwhile: [],
        choice: [],
        start: [],
        refusals: [],
      }
      sentences.set(key, one)
    }
    return one
  }
  const inText = (hit: Hit) => hit.part === reading.text && hit.zone !== 'apply'
  const isHome = (hit: Hit) =>
    hit.value === 'home' ? !isOfHouse(reading, hit) : hit.value !== 'office' || !isNoPlace(hit)
  for (const hit of hitsOf(reading, 'scene').filter((one) => inText(one) && isHome(one))) {
    const one = at(hit)
    if (hit.value === 'refuse-next' || hit.value === 'refuse-last') one.refusals.push(hit)
    else if (hit.value === 'later') one.changes.push(hit)
    else if (hit.value !== 'share') one[hit.value as 'home'].push(hit)
    else if (isShare(hit)) one.share.push(hit)
    else if (numbersOf(hit)[1] === FULL_WEEK && !/^# #$/.test(hit.source.trim())) one.every.push(hit)
  }
  for (const hit of hitsOf(reading, 'workplace').filter(inText)) {
    if ((hit.value === 'remote' || hit.value === 'remote-soft') && !isOfHouse(reading, hit))
      at(hit).home.push(hit)
    if (hit.value === 'onsite') at(hit).office.push(hit)
    if (hit.value === 'hybrid') at(hit).mixed.push(hit)
  }
  for (const run of dayRuns(reading)) {
    if (run.part !== reading.text) continue
    const one = at(run.first)
    if (run.days.size < FULL_WEEK) one.runs.push(run.first)
    else one.every.push(run.first)
  }
  const all = [...sentences.values()].filter(
    (one) => one.home.length + one.office.length + one.mixed.length > 0,
  )
  for (const one of all) {
    // "You never have to come to the office" names home alone.
    const { home, office } = one
    one.office = office.filter((hit) => !home.some((over) => swallows(over, hit)))
    one.home = home.filter((hit) => !office.some((over) => swallows(over, hit)))
  }
  return all
}

function judge(sentence: Sentence): SceneVerdict | null {
  const home = sentence.home.filter((hit) => !isRefused(hit, sentence))
  const office = sentence.office.filter((hit) => !isRefused(hit, sentence))
  const say = (value: SceneVerdict['value'], a: Hit, b: Hit): SceneVerdict =>
    a.from <= b.from ? { value, first: a, last: b } : { value, first: b, last: a }
  const [h, o, every] = [home[0], office[0], sentence.every[0]]
  const days = sentence.share.filter((hit) => !isPercent(hit))
  const parts = [...sentence.share, ...sentence.runs, ...sentence.rest]
  // "You start from home; once the new centre opens everybody comes in."
  if (h && sentence.meanwhile[0] && days.length + sentence.runs.length === 0)
    return say('onsite', h, sentence.meanwhile[0])
  // "From home, with a video call on Mondays": a day behind a comma belongs to what else is said.
  const near = (place: Hit) =>
    parts.find(
      (part) =>
        distance(part, place) <= NEAR &&
        !(
          sentence.runs.includes(part) &&
          !isDashed(part, place) &&
          isParted(place, Math.min(part.to, place.to), Math.max(part.from, place.from))
        ),
    )
  if (h && o) {
    const moved = sentence.changes.some((hit) => hit.to <= home.at(-1)!.from && hit.from >= o.from)
    if (moved && days.length + sentence.runs.length === 0) return say('remote', h, o)
    // "We begin at home, and from March on all of us sit in the new office."
    const back = sentence.changes.some(
      (hit) => home.at(-1)!.to <= hit.from && hit.to <= o.from && !isLearnt(hit),
    )
    if (back && parts.length === 0) return say('onsite', h, o)
    if (sentence.choice[0] && days.length + sentence.runs.length === 0) return say('remote', h, o)
    if (parts[0]) return say('hybrid', h, o)
  }
  if (h && sentence.rest[0]) return say('hybrid', h, sentence.rest[0])
  // "The rest of the year you are in the office" alone divides no week.
  if (o && sentence.rest[0] && sentence.home.length === 0 && sentence.share.length + sentence.runs.length > 0)
    return say('hybrid', o, sentence.rest[0])
  // "Tuesday to Thursday at the office, Monday and Friday wherever you like."
  if (o && sentence.runs[0] && sentence.choice[0] && sentence.home.length === 0)
    return say('hybrid', o, sentence.choice[0])
  const homePart = h && near(h)
  if (h && homePart) return say('home-days', h, homePart)
  if (!h && sentence.home[0]) return say('refused', sentence.home[0], sentence.home[0])
  // "This post is excluded from the remote work policy."
  const closed = sentence.mixed.find((hit) => isRefused(hit, sentence))
  if (closed && !h && days.length === 0) return say('refused', closed, closed)
  if (h && !o) return every ? say('remote', h, every) : said(home) && say('home', said(home)!, said(home)!)
  const officePart = o && near(o)
  const inWeek = officePart && !sentence.runs.includes(officePart) && !sentence.rest.includes(officePart)
  if (o && inWeek) return say('office-days', o, officePart)
  // "Three months at the office; after that you come in on Tuesdays and Thursdays."
  const turn = o && sentence.changes.find((hit) => hit.from >= o.from)
  const after = turn && sentence.runs.find((run) => run.from >= turn.to)
  if (o && after && !sentence.every[0]) return say('office-days', o, after)
  // "The first six weeks are spent at headquarters, Monday through Friday": where a beginner learns.
  if (o && !h && sentence.start[0]) return null
  if (o && !h && every) return say('onsite', o, every)
  if (o && !h) return say('office', o, o)
  // "There is no office to come to."
  const missing = sentence.office[0]
  const none = missing && sentence.refusals.some((hit) => isNo(hit) && !/\bpart\b/i.test(wordsOf(hit)))
  return none && !h && !sentence.home[0] ? say('home', missing, missing) : null
}

/** "Occasionally travel to our office" and "looking for someone to come in" refuse no office. English alone mixes them. */
const isNo = (refusal: Hit): boolean =>
  refusal.language !== 'en' ||
  /\b(?:no|not|never|without|none|nobody|nothing|neither|nor|instead|rather)\b|n['’]?t\b/i.test(
    wordsOf(refusal),
  )

/** "Remote" alone may be anything; a home that is named is not. */
const said = (home: readonly Hit[]): Hit | null => home.find((hit) => hit.value !== 'remote-soft') ?? null

const isPercent = (hit: Hit): boolean => /%|pro[cz]ent|percent/.test(hit.source)

/** "From home, after the training at the office": a change that ends the learning leads to no other place. */
const isLearnt = (change: Hit): boolean =>
  /train|induction|probation|schulung|einarbeit|einführung|probezeit|apm[āa]c|ievad|sta[žz][ēe]|m[āa]c[īi]b|p[āa]rbaud|formaci|formation|utbildning|szkoleni/iu.test(
    wordsOf(change),
  )

/** What each sentence of the text says of where the work is done, in order. */
export function scenesOf(reading: Reading): SceneVerdict[] {
  return gather(reading).flatMap((sentence) => judge(sentence) ?? [])
}
