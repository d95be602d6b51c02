import type { TopicLexicon } from '../lexicon.ts'

/** "Zuhause" as the homes of those who are served, which are nobody's place of home work. */
export const house: TopicLexicon<'house'> = {
  home: `(nachbar*|kund*|mieter*|mitglied*|nutzer*|versicherte*|leser*|gäste|patient*|anrufer*|käufer*|familien|oma|opa|bewohner*|eltern|schüler*|abonnent*|haushalte|teilnehmer*) ... ... (vom|am|auf dem|auf der|im) (sofa|couch|balkon|terrasse|wohnzimmer|küchentisch|bett|garten) ...; (bei|zu|in|von) (den |unseren |ihren |)(kunden|kundinnen|klienten|patienten|patientinnen|senioren|familien|angehörigen) (zu hause|zuhause|daheim|nach hause); (kunden|klienten|patienten|senioren) ... in (ihrem|ihren|der) (eigenen |)(zuhause|häuslichkeit|vier wänden); (leben|wohnen|bleiben|betreut|gepflegt|versorgt) ... (zu hause|zuhause|daheim); (in den|in die|bis in die) (eigenen vier wände|haushalte) (der|unserer) (kunden|klienten|patienten|senioren)`,
  abstain: `(mitarbeiter*|kollegen|team|wir|du|sie) (arbeiten|arbeitet|arbeitest) (alle |)(von zu hause|von zuhause|zu hause|zuhause)`,
}
