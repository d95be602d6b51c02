import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `(söker|ansöker) (gör |)du (via|på|med|genom|per);
    (ansökan|cv) (skickar|mejlar|gör|tar) (du|vi);
    (skicka|maila|mejla|sänd|lämna) ... (cv|ansökan|personligt brev|meritförteckning); (din|er) (ansökan|cv); ansök (via|genom|här|nu|idag|senast|redan|direkt); (ansökan|ansökningar) (skickas|sker|via|senast|tas emot); (frågor|upplysningar) (om|kring|gällande) (tjänsten|rekryteringen|ansökan); personligt brev; sista ansökningsdag`,
}
