import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `intervij~; (pirmā|otrā|pirmajā|otrajā|iepazīšanās|darba) (saruna|sarunā|sarunas|pārrunas|pārrunās); atlases kārt~; (uz|darba) pārrun~;
    (pieteikuma|motivācijas) (vēstul~|anket~); (atzvanīsim|atzvanīšu|zvanīsim|piezvanīsim|sazināsimies|sazināšos|atrakstīsim|atbildēsim) ...;
    (raksti|rakstiet|uzraksti|uzrakstiet|pastāsti|pastāstiet|zvani|zvaniet|piezvani|piezvaniet|atraksti|atsūti|atsūtiet) ... (par sevi|mums|dažas rindas|kāpēc tieši|kas esi|kas tu esi|savu vārdu);
    (tavā|jūsu|tavu) (vēstulē|pieteikumā|e-pastā|pieteikumu|vēstuli|ziņu|zvanu) ...; (gaidām|gaidīsim|gaidu|gaidīšu) ... (zvanu|ziņu|vēstul~|e-pastu|pieteikum~);
    (interesenti|interesentus|pretendenti|pretendentus|kandidāti|kandidātus) ... (zvan~|rakst~|sazin~|sūt~|pieteik~|lūdz~); piesakies; piesakieties; pieteikties; atsaucies; atsaucieties;
    (pieteikties|pieteikumu|cv) (vari|varat|var|iespējams|gaidām|sūti|sūtiet);
    (pieteikumu|pieteikumus|cv|dzīvesgājumu|motivācijas vēstuli) ... (sūtīt|sūti|sūtiet|nosūtīt|nosūti|nosūtiet|iesniegt|gaidām|gaidīsim); (sūtīt|sūti|sūtiet|nosūtīt|nosūti|nosūtiet|iesniegt|gaidām|gaidīsim) ... (pieteikumu|pieteikumus|cv|dzīvesgājumu|motivācijas vēstuli); cv; (pieteikties|piesakies|piesakieties) (vakancei|darbam|līdz|šeit|zvanot|sūtot|e pastā); ar norādi; (sīkāka|papildu) informācija (par vakanci|pa tālruni|zvanot)`,
}
