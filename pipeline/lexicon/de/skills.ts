import type { TopicLexicon } from '../lexicon.ts'

export const skills: TopicLexicon<'skills'> = {
  'active-listening': `(aktives |gut |)zuhören; zuhörer*; gute zuhörer*; aktiv zuhör*`,
  'verbal-communication': `kommunikations(stark*|stärke|fähig*|talent|geschick|freud*|kompetenz|sicher*);
    kommunikativ*; kommunikationsfähigkeit*; sprachgewandt*; (mündlich* |verbal*
    |)ausdrucks(fähig*|weise|stark*|vermögen); rhetorisch*; telefonstimme; angenehme stimme; eloquent*;
    redegewandt*; wort und schrift; sprachliche* ausdruck*`,
  'written-communication': `schriftlich* (ausdruck*|kommunikation|und mündlich*|korrespondenz); wort und
    schrift; rechtschreib*; stilsicher*; schreibstil; orthografie; formulier*; schriftliche*`,
  'problem-solving': `problemlös*; lösungsorient*; lösungs(kompetenz|findung|finder*); hands-on*; lösungen
    (finden|zu finden|suchen); lösungsorientiert*`,
  'critical-thinking': `analytisch*; logisch*; kritisch*(es| )denken; auffassungsgabe; urteilsvermögen;
    entscheidungsfreud*; mitdenk*`,
  empathy: `empath*; einfühlungsvermögen; einfühlsam*; mitgefühl; feinfühlig*; verständnisvoll*;
    fingerspitzengefühl; herzlich*`,
  patience: `geduld*; geduldig*; ruhig*; gelassen*; ausgeglichen*; belastbar*; nervenstark*; stressresist*`,
  tact: `freundlich*; höflich*; takt*; diskret*; diskretion; diplomatisch*; umgangsformen; gepflegte*
    (auftreten|erscheinungsbild|ausdruck*); zuvorkommend*; verbindlich*; sympathisch*; positive*
    ausstrahlung; auftreten; serviceorient*; dienstleistungsorient*; kundenorient*; hilfsbereit*`,
  'negotiation-mediation': `verhandlungs(geschick|stark*|stärke|führung|sicher*);
    überzeugungs(kraft|stark*|fähig*); konflikt(lösung*|fähig*|management); einwandbehandlung;
    durchsetzungs*`,
  'de-escalation': `deeskal*; beschwerden; beschwerdemanagement; reklamationen; schwierige*
    (kund*|situation*|gespräch*|anrufer*); verärgerte* kund*; eskalation*; konfliktsituation*`,
  multitasking: `multitasking*; mehrere* (aufgaben|dinge|systeme|vorgänge) gleichzeitig; multi-tasking;
    gleichzeitig; priorität*; priorisier*`,
  typing: `tastatur*; tippen; zehnfinger*; 10-finger*; maschinenschreib*; maschinschreib*;
    schreibgeschwindigkeit; tippgeschwindigkeit; anschläge*; blind schreiben`,
  'data-entry': `daten(erfass*|eingabe*|pfleg*|aufnahme); erfassung ...
    (daten|kundendaten|gespräche*|bestell*|aufträge*); dokumentation ...
    (gespräch*|kund*|vorgäng*|anfragen|system); stammdaten*; dateneingabe; dokumentier*`,
  crm: `crm*; crm-system*; kundendatenbank; kundenmanagementsystem*; salesforce; hubspot`,
  ticketing: `ticket*; ticketsystem*; zendesk; freshdesk; jira; servicenow; otrs; ticketbearbeitung`,
  spreadsheets: `excel; tabellenkalkulation`,
  'computer-literacy': `(pc|edv|computer|ms-office|it|office)(-| |)(kenntnisse|anwenderkenntnisse|affin*|grundkenntnisse|anwendung*|erfahrung|programm*|paket); ms(-|
    )office*; microsoft*; office(-| )(anwend*|programme*|produkte*|paket|kenntnisse); edv; computer;
    umgang mit (dem |)(pc|computer|edv|gängigen|ms|office|microsoft|digitalen|outlook);
    technik(affin*|verständnis|interess*); technische* (verständnis|affinität|interesse); digital*affin*;
    it-affin*; pc-*`,
  'systems-administration': `systemadministration; active directory; benutzerverwaltung;
    netzwerk(technik|kenntnisse|administration); serveradministration; systembetreuung; konfiguration`,
  'sales-upsell': `verkaufs(talent|stark*|geschick|orient*|erfahrung|gespräch*|aktiv*|förder*);
    cross-?selling; up-?selling; zusatzverkauf*; abschluss(stark*|sicher*);
    vertriebs(affin*|stark*|erfahrung|talent); verkaufen; upgrade*; vertriebsorient*`,
  'cash-handling': `kassen(abrechnung|führung|tätigkeit*|system*|abschluss|erfahrung); kassieren;
    kassiertätigkeit*; bargeld*; umgang mit (bargeld|geld|der kasse); kasse`,
  accounting: `buchhaltung*; rechnungs(wesen|stellung|prüfung|erstellung|legung); fakturier*;
    fakturierung; mahnwesen; zahlungs(eingang*|verkehr|überwachung); datev; debitoren*; abrechnung*;
    gutschriften`,
  scheduling: `termin(vereinbar*|koordin*|plan*|vergabe*|vereinbarung*|management|organisation|absprache*);
    terminierung; einsatzplanung; disposition; kalender*; tourenplanung`,
  'data-privacy': `datenschutz*; dsgvo; vertraulich*; verschwiegen*; diskretion; diskret*; sensible* daten`,
  teamwork: `team(fähig*|geist|player*|work|orient*|arbeit|spirit); im team; in einem team; teamplayer*;
    zusammenarbeit; kollegial*`,
  leadership: `führungs(erfahrung|kompetenz|stärke|qualität*|verantwortung|kraft|fähig*);
    mitarbeiterführung; teamführung; personalführung; motivier* ... team*`,
  'time-management': `zeitmanagement; organisations(talent|geschick|fähig*|stark*|stärke|vermögen);
    organisier*; strukturiert*; selbst(st|)ändig*(e|) arbeits*; eigenverantwort*; selbst(st|)ändig*;
    termintreue; pünktlich*; zuverlässig*; sorgfältig*; gewissenhaft*; eigeninitiativ*`,
  abstain: `im team (willkommen|von|begrüßen); freundliche* grüße*; mit freundlichen grüßen;
    team(event*|leit*|assist*|building|abend*); ticket (für|zuschuss); deutschland-?ticket; jobticket;
    (diensthandy|laptop|computer) ...gestellt; ruhige* (arbeitsplatz|umgebung|arbeitsumgebung|raum);
    digitale* (zeiterfassung|transformation)`,
}
