import type { TopicLexicon } from '../lexicon.ts'
import { licenceAbstain, licenceDriving } from './everyday.ts'

export const licence: TopicLexicon<'licence'> = {
  driving: `${licenceDriving}; permis( de conduire| b| b1| be| c| ce| d| poids lourd| pl| vl| de catégorie b| voiture| valide|); permis b; permis de conduire`,
  insurance: `agrément (fsma|de|en|d|pcp|orias|amf|cvm) ...; (inscription|enregistrement|inscrit*) (à l'|à la |) (orias|fsma|amf|finma|cicero); certificat (amf|afa|vbv|cicero); (certificat|permis|licence|autorisation|inscription) (de l'|auprès de l'|délivré par l'|de |en |d'|)(amf|assurance*|chad|chambre de l'assurance|finma|cicero|vbv|fsma|courtier*|courtage) ...; (enregistrement|registre) (finma|cicero|vbv|fsma|orias) ...; (habilitation|carte|certification|capacité|immatriculation|inscription) (orias|professionnelle d'assurance*|ias|iobsp|en assurance*); orias; ias niveau *; cicéro; certification amf; livret ias`,
  security: `carte professionnelle( de sécurité| cnaps| d'agent|); cnaps; ssiap*; cqp aps; licence vigilis`,
  nursing: `diplôme d'état (d'infirmi*|d'aide-soignant*|infirmier*|de sage-femme|d'aide); inscription à l'ordre; ordre (national |)des (infirmiers|médecins|pharmaciens|sages-femmes); numéro (adeli|rpps); visa inami`,
  forklift: `caces*; permis cariste; fimo; fco; habilitation (électrique|caces); attestation cariste`,
  other: `carte vitale professionnelle; carte t; haccp; attestation haccp; carte (d'hôte|de guide|t|professionnelle); licence (de taxi|vtc); brevet (maître-nageur|bnssa); bafa; sst obligatoire`,
  abstain: `${licenceAbstain}; (habilitation|certification|carte|certificat|licence|permis) ... (se prépare|préparée?|chez nous|financée?|à notre charge|pendant les|prise? en charge|offerte?|obtenue? (en|chez|pendant)|passée? chez) ...; permis (est |) (pratique|utile|un plus|facultatif) ...; fais; permis (d'urbanisme|d'environnement|de travail|de séjour|de construire|unique|g|c et b suisse|de bâtir|frontalier); permis (b |de conduire |)(est |serait |)(souhaité|apprécié|un plus|un atout|non|pas|facultatif|bienvenu|serait|idéalement); pas (de |besoin de |besoin du |besoin d'un |d'obligation de )permis; permis ... (n|ne) ... pas; sans permis; (permis) (à|de) (vous|te|tous|nous|nos|l|d|chacun|plus); a permis; permis que; (financement|passer|passage|aide) (du|au|le|de votre|d'un) permis; véhicule sans permis`,
}

export const languages: TopicLexicon<'languages'> = {
  en: `anglais*; anglophone*; english`,
  de: `allemand*; germanophone*; suisse allemand; schwyzerdütsch; schwytzertütsch`,
  fr: `français*; francophone*`,
  es: `espagnol*; hispanophone*; castillan`,
  it: `italien*; italophone*`,
  pt: `portugais*; lusophone*`,
  nl: `néerlandais*; néerlandophone*; flamand*; hollandais*`,
  pl: 'polonais*',
  ro: 'roumain*',
  ar: `arabe*; arabophone*; arabe dialectal`,
  ru: `russe*; russophone*`,
  uk: 'ukrainien*',
  tr: `turc; turque`,
  zh: `chinois*; mandarin`,
  ja: 'japonais*',
  ko: 'coréen*',
  he: 'hébreu',
  el: 'grec; grecque',
  sv: 'suédois*',
  da: 'danois*',
  no: 'norvégien*',
  fi: 'finnois*; finlandais*',
  cs: 'tchèque*',
  sk: 'slovaque*',
  hu: 'hongrois*',
  bg: 'bulgare*',
  hr: 'croate*',
  lb: 'luxembourgeois*',
  ca: 'catalan*',
  eu: 'basque',
  br: 'breton',
  th: 'thaï*',
  abstain: `(marché*|client*|clientèle|entreprise|société|groupe|équipe*|leader|territoire|marque*|filiale*|savoir-faire|fabrica*|droit|gastronomie|cuisine|école*|opérateur*|maison|acteur|savoir|produits?|poste|éditeur|pme|réseau|hôtel|restaurant|start-?up|région|frontière|suisse|commune|sécurité sociale|voiture*|constructeur*|banque|touristes?|voyageurs?) (familial* |)(français*|anglais*|allemand*|italien*|espagnol*|belge*|américain*|suédois*|chinois*|japonais*|basque*|breton*|catalan*|danois*|néerlandais*|portugais*|polonais*|russe*|suisse*|norvégien*|luxembourgeois*); made in *; à l'anglaise; jardin anglais; la française
    (des|du)`,
}

export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `bilingue*; trilingue*; quadrilingue*; multilingue*; *phone; *phones; langue maternelle`,
  before: `parl*; maîtris*; pratiqu*; niveau; connaissance*( approfondie*|) (de|d'|du|en|de l'|des|de la); (bonne*|très bonne*|excellente*|parfaite*|solide*) (connaissance*|maîtrise|compréhension|notion*|niveau)( de| d'| en| du| de l'|); bilingue*; trilingue*; courant*; exprim*; aisance en; langue*; à l'aise en; être (bilingue|trilingue); (anglais|un|une|l'|d'|en|le|deuxième langue|seconde langue); conversation (en|dans); écri*; lire; lisez; communiqu* en; c1; b2; b1; et; ou; l; d; un`,
  after: `courant*; couramment; exigé*; obligatoire*; indispensable*; requis*; impérati*; professionnel*; opérationnel*; bilingue*; parlé*; (lu|écrit)*; maîtrisé*; c1; c2; b2; b1; niveau *; nécessaire*; fluide; fluent; parfait*; demandé*; confirmé; technique; oral*; correct; bon niveau; suffisant; avancé; langue maternelle; avec aisance; scolaire minimum; sont
    (nécessaires|exigés|requis|indispensables); compris`,
  plus: `un plus; un atout; apprécié*; souhaité*; souhaitable*; bienvenu*; idéalement; serait; seraient; un avantage; toute autre langue; autre* langue*; notions?; bonus; de préférence; facultati*; n'est pas (requis|exigé|nécessaire|obligatoire); si possible; utile*; pas (exigé|obligatoire|nécessaire); atout; valorisé*`,
}
