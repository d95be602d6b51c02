import type { TopicLexicon } from '../lexicon.ts'

/** "Domy" as the homes of those who are served, which are nobody's place of home work. */
export const house: TopicLexicon<'house'> = {
  home: `(w|do|u) (domu|domach|domów|domem) (klienta|klientów|pacjenta|pacjentów|podopiecznego|podopiecznych|seniora|seniorów|mieszkańców|naszych klientów); (opieka|opieki|opiekę|opieką|rehabilitacja|pielęgniarska) (domowa|domowej|domową|w domu); (dostawa|dostawy|dostaw) (do domu|do domów); (mieszka|mieszkają|pozostać|żyć) ... (w swoim domu|we własnym domu|we własnych domach)`,
  abstain: `(pracownicy|zespół|konsultanci|my) (pracują|pracuje|pracujemy) (z domu|w domu)`,
}
