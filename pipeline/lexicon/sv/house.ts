import type { TopicLexicon } from '../lexicon.ts'

/** "Hem" as the homes of those who are served, which are nobody's place of home work. */
export const house: TopicLexicon<'house'> = {
  home: `(hemma hos|i hemmet hos|hem till|hemmen hos) (våra |)(kunder*|patienter*|brukare*|klienter*|boende*|äldre|familjer*); (kundens|kundernas|brukarens|brukarnas|patientens|patienternas|kunders|deras) (egna |)(hem|hemmen|bostad|bostäder); (bo|bor|leva|stanna|vårdas) ... (hemma|i sitt hem|i sina hem); (hemleverans*|hemtjänst*|hemsjukvård*|hemkörning*)`,
  abstain: `(medarbetare*|kollegor*|teamet|vi) arbetar (alla |)(hemma|hemifrån)`,
}
