import type { TopicLexicon } from '../lexicon.ts'

export const zones: TopicLexicon<'zones'> = {
  elsewhere: `(offres|annonces|postes) similaires`,
  role: `(le|votre|ton|notre|descriptif du|description du|présentation du|intitulé du|à propos du|fiche de)
    (poste|rôle|job); en (bref|résumé); l'offre; l'emploi; description`,
  duties: `(vos|tes|les|nos|principales|ses|mes|votre|ta|la|) (principales |futures |)
    (missions|mission|tâches|responsabilités|activités|fonctions|attributions|quotidien)( principales| seront|); votre
    (quotidien|journée|rôle|travail|contribution); ton (quotidien|rôle|travail|défi); ce que (vous ferez|tu feras|vous allez
    faire|tu vas faire|nous vous confions); au (quotidien|programme); concrètement; à ce titre; description des tâches; vos
    journées; tu (feras|vas)`,
  requirements: `(le|votre|ton|son|les|) (profil|profils)( recherché| souhaité| requis| idéal| attendu|); profil
    (recherché|requis|souhaité|du candidat|attendu); (vos|tes|les|) (compétences|qualifications|qualités|atouts|aptitudes|prérequis|pré-requis|exigences|critères)(
    requises| recherchées| attendues|); ce que (nous recherchons|nous attendons|nous cherchons|vous apportez|tu apportes|on attend);
    (vous êtes|tu es|vous avez|tu as|toi|vous|et vous|et toi|il vous faut|nous demandons|nous attendons|c'est vous|c'est toi|votre
    parcours|qui êtes-vous|qui es-tu|qui cherchons-nous|conditions requises|formation et expérience|formation|expérience|nous
    recherchons|exigences)`,
  benefits: `(nous|on) (offrons|vous offrons|t'offrons|proposons|vous proposons|te proposons|apportons|offre|te propose|propose|vous
    apportons); (notre|l) offre; ce que (nous vous offrons|nous offrons|nous proposons|nous te proposons|on offre|on te
    propose|nous vous proposons|vous y gagnez|vous allez aimer); (vos|tes|les|nos|) (avantages|conditions|bénéfices)( du poste|
    proposées| salariaux|); (la |votre |)(rémunération|salaire|traitement)( et avantages|); (le|votre|ton|type de) contrat;
    pourquoi (nous rejoindre|nous choisir|venir chez nous|travailler chez nous|rejoindre); conditions( de travail| d'emploi|
    d'engagement| salariales|); rémunération; salaire; modalités; avantages`,
  company: `(qui sommes-nous|qui nous sommes|à propos|à propos de nous|à propos de l'entreprise|l'entreprise|la
    société|notre (entreprise|société|client|histoire|maison|groupe|agence|équipe)|présentation de (l'entreprise|la société|notre
    client)|l'employeur|l'association|le groupe|la structure|le contexte)`,
  apply: `(pour |comment |)(postuler|candidater)( ?|); (votre|ta) candidature; candidature; candidatures; envoyez
    (votre|vos|cv); (le |notre |)(processus|process) de recrutement; (étapes|déroulement) (de|du) recrutement; intéressé; nous
    contacter; informations complémentaires; rejoignez-nous; modalités de candidature`,
}

export const negation: TopicLexicon<'negation'> = {
  before: `impossible (à|de|d'); inenvisageable (de|d'); interdiction (de|d'|du); hors de question (de|d'); ni le poste; oubliez (le|la|l'); pas; aucun; aucune; sans; ni; jamais; non; nul; nulle; plutôt que; au lieu de; au lieu d; guère; ne sera; ne sont;
    ne comporte; excepté; rien`,
  after: `(n|ne) (est|sont|sera|seront|reste|peut|saurait|était) (malheureusement |actuellement |donc |toutefois
    |)(pas|plus|jamais|ni) (encore |actuellement |)(possible*|prévu*|envisag*|autoris*|propos*|accept*|nécessaire*|exig*|requis*|demand*|obligatoire*|indispensable*|ouvert*|souhait*|éligible*|compatible*|au
    programme|à l'ordre du jour|d'actualité|accordé*|pratiqué*|appliqué*|concerné*|de mise|impérati*); (est|sont|reste) (exclu*|impossible*|proscrit*|interdit*); non
    (prévu*|possible*|envisag*|autoris*|propos*|éligible*|exig*|requis*|nécessaire*|négociable); (n|ne) ... pas
    (lieu|place|au programme|partie|de mise); exclu; exclue; impossible; proscrit`,
  abstain: `pas (seulement|uniquement|que|mal|forcément|simplement|encore|à pas|peur|besoin|d'inquiétude|de panique|de problème|de
    souci|de doute|moins|plus|trop|toujours); n'hésitez pas; n'hésite pas; sans (doute|cesse|hésiter|attendre|tarder|faute|fautes|plus
    attendre|oublier|compter|problème|souci); non seulement; non loin; pourquoi pas; n'attendez pas; rien que; (à |)deux pas;
    quelques pas; pas de porte; premier pas; premiers pas; sinon; rien ne`,
}
