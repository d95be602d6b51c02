import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `(dossier|bewerbungsdossier|initiativbewerbung|spontanbewerbung|bewerbungsmappe|anschreiben|motivationsschreiben) ...; (schicken|senden|schick|sende|sendet|mailen|zukommen|übermitteln|einreichen|reichen) ... (dossier|unterlagen|bewerbung|lebenslauf|cv|zeugnisse);
    bewerben (können|kannst|könnt|dürfen|darfst) (sie|du|ihr);
    (bewerbungen|bewerbung) (gern|gerne|einfach|am besten|auch|schicken|schick|senden|sende|schickst);
    (bewirb|bewerben|bewerbt) (dich|sie sich|euch|sich); (deine|ihre|eure|aussagekräftige*|vollständige*|schriftliche*) (bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf); bewerbungen (bitte|per|an|nur|unter|werden); bewerbungsunterlagen; lebenslauf; (bei|für) (fragen|rückfragen|auskünfte|weitere informationen) ... (bewerbung|stelle|ansprechpartner*|personalabteilung|recruiting); (ansprechpartner*|kontaktperson) (für|ist) (bewerber*|bewerbungen|rückfragen); (wir freuen uns auf|freuen wir uns auf) (deine|ihre) (bewerbung|nachricht|unterlagen); (kennziffer|referenznummer|gehaltsvorstellung)`,
}
