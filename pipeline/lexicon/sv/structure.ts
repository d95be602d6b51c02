import type { TopicLexicon } from '../lexicon.ts'

export const zones: TopicLexicon<'zones'> = {
  elsewhere: `liknande (jobb|annonser|tjänster)`,
  role: `om (tjänsten|rollen|jobbet|uppdraget|anställningen|arbetet); (tjänsten|rollen|jobbet|uppdraget); vad innebär (rollen|tjänsten); beskrivning; (kort |)sammanfattning; övrigt; information om tjänsten`,
  duties: `(dina |huvudsakliga |exempel på |våra |)(arbetsuppgifter|uppgifter|ansvarsområden|huvuduppgifter|arbetsdagar|ansvar); (du kommer att|du kommer|det här gör du|vad du gör|vad du kommer att göra|så här ser din dag ut|din vardag|i rollen|i rollen ingår|i tjänsten ingår|din roll|ditt uppdrag|ditt ansvar|dina dagar|arbetet|hos oss får du arbeta med|hos oss|det här kommer du att göra|detta gör du|vad ska du göra); arbetsbeskrivning`,
  requirements: `(vi söker dig|vem är du|vem vi söker|vi söker|vi tror att du|vi tror|vi vill att du|din profil|din bakgrund|dina kvalifikationer|om dig|du som söker|kvalifikationer|kvalifikationskrav|krav|kravprofil|skallkrav|meriter|meriterande|erfarenhet|utbildning|vi förväntar oss|det här har du|det här behöver du|du har|du är|du behöver|vi ser gärna|personliga egenskaper|egenskaper|för att lyckas|för att trivas|vad vi söker|vad du behöver|vi önskar|den vi söker|vem passar|det vi söker|profil|vad kräver vi|kompetens)( som| att| har| är| du| i rollen|)`,
  benefits: `(vi erbjuder|vi kan erbjuda|vad vi erbjuder|det här erbjuder vi|detta erbjuder vi|förmåner|våra förmåner|dina förmåner|du får|hos oss får du|det får du|villkor|anställningsvillkor|lön|lön och villkor|lön och förmåner|ersättning|varför jobba hos oss|vad får du|anställning|anställningsform|arbetstid|vad erbjuder vi|om anställningen|omfattning)`,
  company: `(om oss|om företaget|om bolaget|om arbetsgivaren|om kunden|om (verksamheten|arbetsplatsen)|vilka är vi|vilka vi är|arbetsgivaren|företaget|bolaget|företagsbeskrivning|företagspresentation|din nya arbetsplats|arbetsplatsen|vår verksamhet)`,
  apply: `(ansökan|så söker du|sök tjänsten|sök jobbet|välkommen med din ansökan|hur söker du|intresserad|kontakt|kontaktuppgifter|kontaktperson|rekryteringsprocess|rekryteringsprocessen|om rekryteringen|om ansökan|ansök nu|låter det intressant|din ansökan)`,
}

export const negation: TopicLexicon<'negation'> = {
  before: `inte; ej; ingen; inget; inga; utan; aldrig; varken; icke; istället för; i stället för; snarare än; vare sig; knappast; undantaget; nej; slipper`,
  after: `(är|kan|får|blir|går|ges|finns|tillämpas|erbjuds|beviljas|krävs|behövs|förekommer|ingår|medges|accepteras) (tyvärr |för närvarande |i nuläget |dock |därför |alltså |)(inte|ej|aldrig) (möjligt|möjlig|aktuellt|tillåtet|erbjudas|krav|nödvändigt|ske|utföras|kombineras|något krav|)*; inte (möjligt|möjlig|aktuellt|tillåtet|ett krav|något krav|ett alternativ|nödvändigt|krav|ett måste); ej (möjligt|aktuellt|tillåtet|krav); uteslutet; omöjligt; är uteslutet`,
  abstain: `inte (bara|minst|enbart|endast|tveka|heller|längre än|mer än|ens|sant|helt|alls svårt|alltid|missa|oroa); utan (också|även|problem|dröjsmål|att tveka|tvekan|för); inga problem; ingen (fara|brådska|panik|som|annan); aldrig (tråkigt|förr|samma); inget problem; utanför; tveka inte; missa inte; varför inte; om inte; eller inte; inte ensam`,
}
