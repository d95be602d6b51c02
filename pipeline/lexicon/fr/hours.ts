import type { TopicLexicon } from '../lexicon.ts'
import {
  hoursEither,
  termContract,
  termPermanent,
  termSeasonal,
  termTemporary,
  weeklyWeek,
} from './everyday.ts'

export const hours: TopicLexicon<'hours'> = {
  'full-time': `(lundi au vendredi|lundi à vendredi|lundi vendredi) ... (horaires|heures) (de bureau|administratifs); n'est pas (un |à |au |)(poste |emploi |contrat |travail |)(à |au |de |)(temps partiel|mi-temps|temps réduit); pas de (temps partiel|mi-temps) (possible|ici|proposé|envisagé|pour); (temps partiel|mi-temps) (exclu|impossible|non proposé|pas possible); (temps|à temps) (plein|complet|pleine)( annualisé|); plein(-| )temps; à plein temps; (h|horaires|travail|contrat)
    temps (plein|complet); title: (tps plein|tc|full-time); stated: (plein*|complet*); engagement à 100 %; taux d'(activité|occupation)
    (de |: |à |)100 %; poste à 100 %; équivalent temps plein; 1 etp; un etp`,
  'part-time': `(uniquement|seulement|exclusivement) (le |les |)(samedi*|dimanche*|week(-| |)end*|soir*|matin*|mercredi*|fin* de semaine); (quelques|une dizaine d'|une quinzaine d'|une vingtaine d') heures (par|la) (semaine|jour); (temps|à temps|tps) (partiel|réduit|incomplet)( choisi|); mi(-| )temps; à mi(-| )temps; demi-journée* (de travail|par
    semaine|seulement); (job|jobs|emploi|contrat|poste) (étudiant*|d'étudiant*|d'appoint|complémentaire); complément (de
    revenu*|d'activité|de salaire|de retraite); étudiant* bienvenu*; flexi(-| |)job*; title: (étudiant*|mi-temps|tp); stated:
    (partiel*|mi-temps|part-time); quelques heures par (semaine|jour); tiers(-| )temps; quart(-| )temps; trois(-|
    )quarts( de|) temps; 3/4 temps; à (10|20|25|30|40|50|60|70|75|80) % (d'un|de|du|$) ... temps*; poste à (20|30|40|50|60|70|75|80) %;
    contrat (de # heures|étudiant); emploi étudiant; vacations; vacataire*; extra; extras; à l'heure; occasionnel*; sur appel; quotité de (50|60|70|80) %;
    hors vacances scolaires; uniquement le week-end; week-ends uniquement; week-end uniquement`,
  either: `(négoci*|aménag*|adapt*|réduire|modul*) (le|votre|ton|un|du) temps (de travail |)(partiel|réduit|pour|à|sur|vers|selon|en) ...; possibilité ... (un|à|en) temps (partiel|réduit); ${hoursEither}; (temps plein|plein temps|temps complet) ou (juste|seulement|uniquement|un|à|temps partiel|partiel|mi-temps|quelques|#) ...; (un |à |) (temps plein|temps complet|plein temps) ou (un |à |) (temps partiel|mi-temps); (à plein temps|à temps plein|temps plein) (comme|ou bien|aussi bien) ... (partiel|mi-temps); de (12|15|16|18|20|21|24|25|28|30|32) (h |heures |)ou (de |)# (h|heures); temps (plein|complet) (ou|et|comme|et ou|/|ou à|ou en) (à |)(temps |)(partiel|réduit|mi-temps); temps (partiel|réduit) (ou|et|comme|/|et
    ou|ou à) (à |)(temps |)(plein|complet); temps plein temps partiel; temps partiel temps plein; (temps |)(plein|complet) ou mi(-| )temps;
    mi(-| )temps (ou|et|comme|à) (à |)(temps |)(plein|complet); (temps plein|temps complet) ... (temps partiel possible|ou temps partiel|ou à temps partiel|ou mi-temps|partiel
    selon); temps partiel (possible|envisageable|négociable|accepté|à discuter|ouvert); possibilité (de|d'un) (temps partiel|mi-temps|temps
    réduit); (plein|complet)(-| )(temps |)(ou|et|/) (partiel|mi-temps); (60|50|40|70|80)(-| à | - )100 %; de (50|60|70|80) à 100 %;
    à temps partiel ou (à temps |)(plein|complet); temps plein comme à temps partiel; taux d'(activité|occupation) (à convenir|flexible|modulable|au choix);
    (plein|partiel)(,|) (plein|partiel|complet) (à votre|selon|au choix)`,
  abstain: `pas (de|à|en) (temps|mi-temps) (partiel|plein|complet)*; (aucun|sans) temps partiel; (équivalent|équivalents) temps plein; (base|base de|base d'un|sur la base|rapporté|calculé|ramené|reconstitué|pour un|pour
    le) ... temps (plein|complet); brut* ... (pour un|sur la base d'un|base) temps (plein|complet); (évolution|passage|évoluer|évolutif|évolutive|passer) ... temps
    (plein|complet); formation ... temps (plein|complet); à tout moment; (collègues|collaborateurs|salariés|étudiants) (à|en) temps
    (plein|partiel); (# |)(etp|équivalents temps plein|equivalent temps plein); étudiant* (en|exclus|inscrit); (gestion|base|feuille*|relevé*) ... temps; statut
    étudiant; extra(net|scolaire); week-end d'intégration; prestations occasionnelles; déplacements occasionnels; (à |)titre occasionnel`,
}

const H = '(h|heures|heure|hrs|hres|h00)'

export const weekly: TopicLexicon<'weekly'> = {
  days: `(4|5|6|quatre|cinq|six) jours (par (semaine|sem)|sur (7|sept)|la semaine|à la semaine|hebdomadaires|travaillés par semaine); # (matinées|matins|soirs|soirées|après-midis|nuits) (par (semaine|sem)|la semaine); semaine de (4|5|6|quatre|cinq|six) jours`,
  week: `# h # (semaine|par semaine|la semaine|hebdo*|sem|par sem|de travail|annualis*); (contrat|base|durée|soit|plein|complet|partiel|hebdomadaire) (de |: |à |)# h #; ${weeklyWeek}; # (h|heures) à (répartir|effectuer|placer|organiser|planifier|caser); # (h|heures) (sur|réparties sur|répartis sur|en|étalées sur|concentrées sur) # (jours|jour|matinées|journées|soirs|soirées|nuits); (horaire|semaine|contrat|poste|temps|mandat|base) (de |) # (h |heures |)ou (de |)# (h|heures); # ${H} (par|la|de|à la|/|de travail par|de travail) (semaine|sem|hebdo*|travail hebdo*); # ${H} (semaine|sem|hebdo*); #
    (semaine|hebdo); contrat (de |d'une durée de |: |)# ${H}( |); (temps (plein|complet|partiel)|mi-temps|cdi|cdd|intérim|horaire|hebdomadaire|base) (de |à |: |soit |d'environ
    |)# ${H}; (durée|base|volume|horaire|temps de travail|horaires|contrat) (hebdomadaire|horaire|de travail|)( de travail|) ... # ${H}; soit # ${H}; # ${H} (temps (plein|complet|partiel)|en
    (temps|cdi|cdd)|annualis*|base|minimum|réparti*|modulab*); # à # ${H}; title: # ${H}; 39 ${H}; 35 ${H}; 37,5 ${H}; 38 ${H}; 28 ${H}; 30 ${H}; 25 ${H}; 20 ${H}; (environ|entre) #
    et # ${H}; # et # ${H} par semaine; semaine de # ${H}; # ${H} réparties; contrat # ${H}; à partir de # ${H}; minimum # ${H}`,
  day: `# ${H} (par|chaque) jour; # ${H} (quotidiennes|journalières|le (matin|soir))`,
  month: `# ${H} (par|chaque) mois; # ${H} (mensuelles|mensuels|mois)`,
  percent: `(taux|taux d'activité|taux d'occupation|pensum|activité|poste|engagement|emploi|contrat|quotité|occupation|travail|partiel|tp|temps) ... #
    %; # % (etp|d'activité|d'occupation|temps|de temps|d'un temps|d'un etp|du temps complet|du temps plein); title: # %; à # %`,
  fte: `# etp; # équivalent* temps plein`,
  abstain: `# ${H} (#|) (à|-|et|jusqu'à) # ${H}( #|); # ${H} # ${H}( #|); # à # ${H}( #|); 24 ${H}( sur| 24|); 24 24; (sous|moins de|en|dans les|d'ici|après|tous les|toutes les) # ${H}; (ouvert*|accessible*|joignable*|horaires d'ouverture|permanence|service|assistance|disponible*) ... # ${H}; (formation|module|stage) ... # ${H};
    # ${H} (de formation|de préavis|sur 24|de cours|supplémentaire*|de délai|de repos|de congé*|après|avant|ouvré*|du matin|du soir|pile|précise*); de # ${H} à # ${H}; entre # ${H} et # ${H}; dès #
    ${H}; (à|vers|après|avant|jusqu'à|jusque) # ${H}; # % (de réduction|de remise|de réduc|remboursé*|de télétravail|télétravail|à distance|de prime|de la mutuelle|pris|de variable|de participation|d'indemnité*|de fin|de majoration|des|du salaire|de mutuelle|du
    titre|transport*|ifm|cp|de congés|du fixe|du chiffre|en|d'augmentation|de nos|à domicile|digital*|web|online|présentiel|féminin*|français*|bio|sur); (remise*|réduction*|remboursement*|remboursé*|prime*|variable|mutuelle|transport*|majoration*|majoré*|prise en charge|ifm|satisfaction|télétravail|à distance)
    ... # %`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `${termPermanent}; (poste|emploi|statut|contrat) (régulier|permanent|stable|pérenne|durable); régulier (à |) (temps|plein|partiel) ...; (emploi|poste) à l'année; (garde|gardons|reste*|engag*|embauch*) ... à l'année; pas (juste|seulement|que|uniquement) (pour|durant|pendant) (l'été|la saison|les fêtes|noël|l'hiver); (pour|sur) (du long terme|la durée|longtemps); (engag*|embauch*|signé) à durée indéterminée; sans (date de fin|terme|limite de durée); (contrat|emploi|place|engagement|poste) (fixe|stable|durable|pérenne|illimité|sans limite de durée|à durée non déterminée); sans limite de durée; pour une durée illimitée; cdi; contrat à durée indéterminée; (durée|contrat) indéterminée; de durée indéterminée; contrat permanent; poste (permanent|fixe|pérenne|stable); emploi
    (permanent|stable|durable|pérenne); (poste|agent|statut) (de |)titulaire; fonctionnaire titulaire; recrutement par voie statutaire; title: (cdi|cdii|permanent); stated: (cdi*|indéterminé*|permanent*); embauche en cdi; engagement (fixe|à durée indéterminée); fixe pour une durée
    indéterminée; cdd ou cdi; cdi ou cdd`,
  seasonal: `${termSeasonal}; (saison|période|rush|pic|renfort*|temps) (de |des |du |pour (les |la fin d'|noël |)|d'|de la |de fin |)(fêtes|fin d'année|noël|fin d'année|soldes|rentrée); (de|d'|du #|du # au|entre) (mi-|début |fin |) (novembre|décembre|juin|juillet) (à|au|et|jusqu'en|jusqu'à) (mi-|début |fin |#|fin) ... (janvier|mars|avril|août|septembre|octobre); (de|d'|entre) (novembre|décembre|juin|juillet) (à|et) (fin |mi-|) (mars|avril|août|septembre|octobre|novembre|janvier); pour (l'été|la saison|l'hiver|les vacances|les soldes|la rentrée); (pendant|durant) (l'été|la saison|l'hiver|les fêtes|les vacances); (recherch*|recrut*|cherch*|embauch*|engag*) ... saisonni*; saisonnier*; saisonnière*; contrat saisonnier; cdd saisonnier; (emploi|job|poste|travail) saisonnier; pour la saison; la saison
    (d'été|d'hiver|estivale|hivernale|de ski|touristique|prochaine|de noël|2*); saison (d'été|d'hiver|estivale|hivernale|de noël|2*); job* d'(été|hiver); renfort
    (d'été|estival*|de noël|saisonnier*|pour noël|pour les fêtes|fin d'année|de fin d'année); pour (les fêtes|noël|l'été|la période de noël|les fêtes de fin d'année|la haute
    saison); période de noël; (pic|pics|hausse) (de noël|de fin d'année|saisonnier*); (cdd|contrat|mission) (été|d'été|hiver|d'hiver|juillet|vacances d'été); (cdd|contrat|mission|poste|emploi|saison|du # ) ... (juin|juillet|mai|avril|décembre) (à|au|à fin) ... (août|septembre|octobre|mars|avril); job de vacances; emploi d'été; emploi d'hiver; title: (saison*|été|noël)`,
  temporary: `(cdd|intérim|intérimaire) ... (débouch*|évolu*|transform*|embauche|opportunité*|possibilité*) ... cdi; ${termTemporary}; que tu remplaces; que vous remplace*; (remplacement|remplacer) (de|d'|une|un|le|la|pendant); remplac* (un|une|notre|le|la|l') (collègue|salarié*|titulaire|collaborat*|personne|agent*|employé*) ...; (en attendant|jusqu'au|dans l'attente|attente|jusqu'à) (le |du |) retour ...; retour (du|de la|de notre|de l') (titulaire|collègue|salarié*|employé*|agent); suppléance; (poste|contrat|emploi) (de |)(remplaçant*|suppléan*|surnuméraire*); pour (une période|une durée) (de|d'environ|approximative|limitée|déterminée) ...; (recherch*|recrut*|cherch*|embauch*) ... intérimaire*; cdd( de| d'un| #| pour|); contrat à durée déterminée; durée déterminée; contrat déterminé; intérim; intérimaire*; mission
    (d'intérim|intérimaire|de # (mois|semaines|jours)|temporaire|longue|courte|de longue durée); travail (temporaire|intérimaire); contrat (temporaire|intérimaire|de mission|de remplacement|de # mois|à terme|court); emploi
    temporaire; poste temporaire; remplacement( maternité| congé| maladie| d'un| de| d'une|); (en |)remplacement; congé* (maternité|parental|de maternité) ...; remplacer ... (congé|absence|maternité|maladie); pour une durée de #
    (mois|semaines); durée (de |: |)# (mois|semaines); renfort temporaire; surcroît d'activité; accroissement (temporaire |)d'activité; vacation*; vacataire*; contractuel*; stated: (cdd*|intérim*|temporaire*|déterminée); title:
    (cdd|intérim*|remplacement|temporaire|vacataire*|# mois); pour # mois; pour une durée; engagement (temporaire|à durée déterminée|limité*|de # mois); (débouchant|évoluant|transformable|évolutif|option) ... (cdi|fixe|embauche); contrat d'intérim; en vue d'(un cdi|embauche|un engagement); # mois
    (renouvelable*|reconductible*|minimum); durée limitée; limité à # mois; temporaire`,
  contract: `${termContract}; indépendant*; auto(-| |)entrepreneur*; micro(-| |)entrepreneur*; freelance*; free-lance; en freelance; travailleur* (indépendant*|autonome*); statut
    (d'indépendant|indépendant|d'auto-entrepreneur|de micro-entrepreneur|autonome); profession libérale; prestataire* (indépendant*|externe*); à son compte; votre propre (compte|patron); sous statut; portage salarial; agent commercial (indépendant|mandataire);
    mandataire*; title: (freelance|indépendant*); stated: (freelance|indépendant*|contractant*); contrat de prestation; (vous |)facture* vos; numéro de siret; siret; vdi; vendeur* à domicile indépendant*`,
  internship: `stage (de|d'|en|#|rémunéré|gratifié|conventionné|alterné|à); stage; stagiaire*; convention de stage; alternance; en alternance; alternant*; apprentissage; apprenti*; contrat
    (d'apprentissage|de professionnalisation|pro|en alternance); title: (stage|stagiaire*|alternance|alternant*|apprenti*|apprentissage); stated: (stage|stagiaire|alternance|apprentissage)`,
  abstain: `le permanent (que|qui); la permanente (que|qui); (ouvert*|ouvre|ouvrons|ouverture|accueill*|exploit*|fermé*|fermeture) ... (de|d'|entre) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (à|et) ...; pas (de|d'un|un) (cdd|cdi|intérim); (des|les|nos|aux|vos|leurs|ces|de|d') (stagiaires|apprentis|alternants|intérimaires|saisonniers|vacataires|contractuels|remplaçants|indépendants|auto-entrepreneurs|micro-entrepreneurs|freelances); (# |)(stagiaires|apprentis|alternants|intérimaires|saisonniers) (et|,|en|à|dans|aussi|que|qui|logés) ...; (ventes|demandes?|produits|clientèle|flux|commandes|offres|gammes?|cartes?|collections?|appels) (sont |est |très |) (saisonni*|de saison); (formation|expérience|bts|diplôme*|master|licence|étude*|école|suivi|effectué*|premier*|après) ... (stage*|alternance|apprentissage); (stage|stages|alternance|apprentissage) (compris*|inclus|validé*|en entreprise|dans|significatif*|réussi*|accepté*|ou emploi);
    (tutorat|tuteur*|encadre*|former|accueillir) ... (stagiaire*|apprenti*|alternant*); indépendant* (et|dans|vis|du|de)
    (organisé*|autonome*|votre|rigoureu*|l'|la|les|sexe|âge); (de manière|façon|travailler|travaille*|travail|entreprise|société|caisse|banque|maison|groupe|magasin|librairie|chambre*|clients|boutiques|commerçants|restaurateurs|artisans|mutuelle) ... indépendant*; (produits|articles|pics|pointes|collection|menus|légumes|fruits|offres|carte|variations|collègues|équipes) ... (saisonnier*|de saison); collection de saison; de saison; # saisonniers; (période |)d'essai ... mois; # mois (d'essai|d'ancienneté|de salaire|d'expérience|de formation|de préavis|de vacances|d'intégration|par an|avant|après|plus|environ avant); formation de # mois; # mois de; (autorisation|permis|titre|carte) (de|d') (travail|séjour) ...; collaborateurs
    (permanents|temporaires); en permanence; permanence téléphonique; rémunération fixe; salaire fixe; partie fixe; fixe; agence* d'intérim; agence (intérim|de travail temporaire); entreprise de travail temporaire; (client*|abonné*|ligne*|téléphonie|téléphone) fixe*; apprentissage (des|rapide|continu|de l'|du|de la|interne|en ligne); capacité d'apprentissage; saison après saison; accompagn* indépendant*; (facture|factures)
    impayées; hors saison; basse saison; (été|hiver) comme (hiver|été); suivi temporaire`,
}
