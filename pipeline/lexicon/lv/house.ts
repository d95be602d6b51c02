import type { TopicLexicon } from '../lexicon.ts'

/** "Mājas" as the homes of those who are served, which are nobody's place of home work. */
export const house: TopicLexicon<'house'> = {
  home: `(klientu|pacientu|senioru|ģimeņu|iedzīvotāju|aprūpējamo) (mājās|dzīvesvietā|dzīvesvietās|mājokļos); (pie klienta|pie klientiem|pie pacientiem|pie senioriem) (mājās|uz mājām|dzīvesvietā); aprūpe* (mājās|mājas apstākļos); (piegāde|piegādes|piegādāt|piegādājam) ... (uz mājām|mājās)`,
  abstain: `(darbinieki|kolēģi|komanda|mēs) strādā* ... (no mājām|mājās)`,
}
