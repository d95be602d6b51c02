import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `(pieteikties|pieteikumu|cv) (vari|varat|var|iespējams|gaidām|sūti|sūtiet);
    (pieteikumu|pieteikumus|cv|dzīvesgājumu|motivācijas vēstuli) ... (sūtīt|sūti|sūtiet|nosūtīt|nosūti|nosūtiet|iesniegt|gaidām|gaidīsim); (sūtīt|sūti|sūtiet|nosūtīt|nosūti|nosūtiet|iesniegt|gaidām|gaidīsim) ... (pieteikumu|pieteikumus|cv|dzīvesgājumu|motivācijas vēstuli); cv; (pieteikties|piesakies|piesakieties) (vakancei|darbam|līdz|šeit|zvanot|sūtot|e pastā); ar norādi; (sīkāka|papildu) informācija (par vakanci|pa tālruni|zvanot)`,
}
