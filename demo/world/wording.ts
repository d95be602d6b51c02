import type { Draft } from './draft.ts'
import type { Language, TruePlace } from './opening.ts'
import { COUNTRY_NAMES } from './places.ts'
import { type Random, random } from './random.ts'
import { GENDER_MARKS, SERVICE_TITLES, type ServiceOccupation, TEAMS, TITLE_MARKS } from './texts/titles.ts'

/** The bare title in a language; other roles than customer service are never translated. */
export function roleOf(draft: Draft, language: Language): string {
  if (language === draft.language) return draft.role
  const titles = SERVICE_TITLES[draft.occupation as ServiceOccupation][language]
  return titles[draft.roleIndex % titles.length]!
}

const TEAM_FRAMES: Record<Language, readonly string[]> = {
  en: ['{role}, {team}', '{role} - {team}', '{role} ({team})'],
  de: ['{role} {team}', '{role} – {team}', '{role}, {team}'],
  lv: ['{role} ({team})', '{role} – {team}', '{role}: {team}'],
}

/** The title as printed: role, team, marks ("Night Shift") and, in German, a gender mark. */
export function titleOf(draft: Draft, language: Language, rng: Random): string {
  // An employer keeps to one way of writing its titles, else two copies of one opening would differ by chance.
  const habit = random(`title/${draft.employer.key}/${language}`)
  const teams = TEAMS[language]
  const role = roleOf(draft, language)
  let title =
    draft.teamIndex === null
      ? role
      : habit
          .pick(TEAM_FRAMES[language])
          .replace('{role}', role)
          .replace('{team}', teams[draft.teamIndex % teams.length]!)
  if (language === 'de') title = `${title} ${habit.pick(GENDER_MARKS)}`
  for (const mark of draft.marks) title = rng.pick(TITLE_MARKS[mark][language]).replace('{title}', title)
  return title
}

/** The location field as the employer fills it in: its own language, one habit per employer. */
export function locationOf(draft: Draft, language: Language): string {
  const habit = random(`location/${draft.employer.key}/${language}`)
  const names = COUNTRY_NAMES[draft.employer.country]!
  const place = draft.places[0]
  if (draft.workplace === 'remote') {
    if (draft.remoteRegion !== null) return `Remote - ${draft.remoteRegion}`
    if (language === 'de') return habit.pick([`Remote, ${names.de}`, `Homeoffice, ${names.de}`])
    if (language === 'lv') return habit.pick([`Attālināti, ${names.lv}`, `${names.lv} (attālināti)`])
    return habit.pick([`Remote - ${names.en}`, `Remote, ${names.en}`])
  }
  if (place === undefined) return names[language]
  return draft.places.map((one) => cityLine(one, language)).join('; ')
}

/** "Columbus, OH", "Leipzig, Deutschland", "Rīga, Latvija". */
export function cityLine(place: TruePlace, language: Language): string {
  const country = place.country === null ? undefined : COUNTRY_NAMES[place.country]?.[language]
  const parts = place.country === 'US' ? [place.city, place.region] : [place.city, country]
  return parts.filter((part) => part !== null && part !== undefined).join(', ')
}
