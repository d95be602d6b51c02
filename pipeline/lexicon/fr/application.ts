import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `(envoyez|adressez|transmettez|envoyer|adresser|envoie) ... (cv|candidature|lettre de motivation|dossier); (votre|ton|vos) (cv|candidature|candidatures|lettre de motivation); (postulez|postuler|candidatez) (en|à|au|ici|sur|par|dès|maintenant|directement); (candidature|candidatures) (à|par|en ligne|sous) ; lettre de motivation; pour (postuler|candidater)`,
}
