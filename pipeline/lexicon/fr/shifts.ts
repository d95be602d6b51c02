import type { TopicLexicon } from '../lexicon.ts'

export const shifts: TopicLexicon<'shifts'> = {
  day: `(horaires|travail|poste|équipe) (de |en |)(journée|jour|bureau); en journée; de jour; horaires de bureau; (équipe|poste|horaire*|service) du matin; le matin; matinée*; matin(,|) après-midi; matin et après-midi; journée(s|) (de travail|continue);
    jours ouvrés; jours ouvrables; horaires administratifs`,
  evening: `(équipe|poste|horaire*|service|travail|créneau*|plage*|permanence) (de|du|en|le) (soir|soirée|après-midi); (le|en|du|les|de|certains|# ) (soir|soirée|soirées|soirs); soirée*; soirs; fin de journée; en soirée; matin soir; d'après-midi
    et de soir; title: (soir|soirée*)`,
  overnight: `(équipe|poste|horaire*|service|travail|veilleur|permanence|réceptionniste) (de|la) nuit; la nuit; de nuit; nuits; nuit; travail nocturne; nocturne; (3|trois)(x| x |-)8; 3x8; 3 x 8; title: nuit; 5x8; de nuit comme de jour`,
  weekend: `week(-| |)end*; fin* de semaine; samedi*; dimanche*; le (samedi|dimanche); (du |)lundi (au|à) (samedi|dimanche); mardi au samedi; (7|sept) jours (sur|/) (7|sept); 7j/7; 7j 7; 7 jours sur 7; title: week-end*`,
  holiday: `jours? fériés; fériés; jour férié; férié; (dimanches et|week-ends et) fériés; jours de fête; les fêtes`,
  rotating: `(horaires|équipes|postes|service*|pauses|planning*|roulement*|travail) (tournant*|alternant*|variable*|décalé*|postés?|rotati*|en roulement|par roulement|alterné*|changeant*|en équipes?|irrégulier*); en roulement; par roulement; roulement*; tourn* (par|selon|en); tournus; par tournus; (2x8|3x8|2 x 8|3 x 8|5x8); travail (posté|en équipe* success*|par équipe*|par shifts?);
    en (2|deux|3|trois) équipes; selon (un |le |)(roulement|planning tournant|rotation); rotation*; horaires tournent; planning (tournant|rotatif|en rotation); horaires par rotation; quarts de travail rotatifs; matin(,|) après-midi (ou|et|,) (nuit|soir*); (tournant|tournante); shifts; en
    shifts; une semaine sur deux ... (matin|soir|après-midi); équipes alternantes; pauses tournantes`,
  split: `coupure*; horaires (coupés|en coupure|fractionnés|discontinus); journée* (coupée*|discontinue*)`,
  'on-call': `astreinte*; d'astreinte; garde*( téléphonique*|); de garde; sur appel; service de piquet; piquet`,
  flexible: `horaires (flexibles|libres|aménageables|modulables|souples|variables au choix|à la carte|au choix|personnalisés|choisis); flexibilité (des|horaire|d'horaire*|dans les) *; (souplesse|liberté) (des|horaire|d'horaire*|d'organisation|dans ...
    horaires); (vous |tu |)(choisi*|gér*|organis*|fix*|compos*|défini*|pos*|adapt*|aménag*|établi*) (librement |vous-même |toi-même |)(vos|tes|ses|son|votre|ton|leurs) (propres |)(horaires|heures|planning|créneau*|plages|emploi du temps|journées|temps|disponibilités|service*);
    horaires (à|selon) (votre|vos|ton|tes) (convenance|disponibilités|choix|rythme|envies); selon vos (disponibilités|contraintes|préférences); quand (vous voulez|tu veux|vous le souhaitez|bon vous semble); planning (choisi|flexible|à la carte|sur mesure); (libre|maître) de (vos|ses|tes|votre|ton) (horaires|temps|planning|emploi du temps); horaire (flexible|libre|variable|mobile); à vous de
    (choisir|composer|fixer) ... (horaires|créneaux)`,
  abstain: `(pas|aucun|aucune|ni|sans|jamais) (de |d |du |le |la |en |un |)(travail |horaire* |service |équipe |permanence |)(de |du |le |en |la |)(week-end*|nuit*|soir*|soirée*|samedi*|dimanche*|férié*|jours fériés|astreinte*|coupure*|garde*|garde*)( ni
    (le |de |les |la |)(week-end*|nuit*|soir*|dimanche*|samedi*|férié*|soirée*)|); (week-end*|weekend*|samedi*|dimanche*|soir*|soirée*|nuit*) (et (jours |)fériés |et soirées |et dimanches |sont |)(libre*|chômé*|off|exclu*|fermé*|de repos|non travaillé*|en famille|pour vous); (repos|congé|fermé*) (le |les |tous les |)(week-end*|samedi*|dimanche*);
    (majoration*|majoré*|prime*|indemnité*|supplément*|bonus) ... (week-end*|nuit*|dimanche*|férié*|soir*|samedi*|astreinte*); (dimanche*|nuit*|férié*|samedi*|week-end*) ... (majoré*|majoration*|payé* double); par (week-end|nuit|dimanche); prime de # ... week-end; travail de nuit est majoré; flexibilité (et|demandée|requise|exigée|attendue|est); (être|faire preuve|vous êtes|tu es|êtes) ... (flexible*|flexibilité);
    (ouvert*|accessible*|joignable*|horaires d'ouverture|disponible|service) ... (7j|24h|nuit|week-end*|dimanche*|samedi*); (nuitée*|nuits d'hôtel|veilleuse); garde (d'enfant*|de|des|à|tes|le|votre|partagée|corps|meuble); crèche ...; sauvegarde; mettre en garde; cours du soir; bonsoir; soirée* (d'équipe|d'entreprise|conviviale*|de gala|annuelle*|team);
    rotation (du|des) (personnel|stock*|effectif*|équipes); (gérer|planifi*|élabor*|établi*) ... (planning*|roulement*|rotations|horaires des); le matin même; dimanche soir; sur appel d'offres; télésurveillance; jours ouvrés (de|pour|après); en # jours ouvrés; sous # jours ouvrés; veille de; lendemain matin; (chaque|ce) matin; café du matin; jour et nuit; nuit blanche; boîte de nuit; bon matin; jours de fête de;
    congés? ... fériés`,
}
