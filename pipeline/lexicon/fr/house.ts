import type { TopicLexicon } from '../lexicon.ts'

/** "Maisons" as the homes of those who are served, which are nobody's place of home work. */
export const house: TopicLexicon<'house'> = {
  home: `(au|à|chez) (le |)(domicile|domiciles) (du|des|de nos|de leurs|d) (clients?|patients?|particuliers|usagers|bénéficiaires|personnes|familles|assurés); (aide|aides|soins?|maintien|livraisons?|services?|hospitalisation) (à domicile|au domicile); (vivre|vivent|rester|restent|accompagnés|suivis) ... (à leur domicile|chez eux|à domicile)`,
  abstain: `(nous|équipe|collaborateurs|conseillers) ... (travaillons|travaille|travaillent) (à domicile|de chez nous|depuis leur domicile)`,
}
