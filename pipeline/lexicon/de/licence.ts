import type { TopicLexicon } from '../lexicon.ts'
import { licenceAbstain, licenceDriving, licenceSecurity } from './demand-turns.ts'

export const licence: TopicLexicon<'licence'> = {
  driving: `${licenceDriving};
    (b|c|c1|be|ce)(-| )schein; (pkw|auto|lkw)(-| )schein; lenkberechtigung; führerscheinbesitz;
    ohne (fahrerlaubnis|führerschein|führerausweis|lenkberechtigung) ... ... (nicht|leider|kein*);
    (autofahren|auto fahren) (dürfen|darfst|können);
    ohne (führerschein*|fahrerlaubnis|führerausweis|autoprüfung|b-schein) (geht|läuft|kommst|kommen|klappt|wird) ... ... (nicht|nichts|kein*);
    führersch kl b; fahrausweis*; autoführerschein; (pkw|auto)-führerschein; führerschein*( der | klasse | b| und|)(klasse b|)*; führerschein; pkw-führerschein;
    führerscheinklasse*; fahrerlaubnis*; führerausweis*; fahrausweis kat*; lenkerberechtigung;
    b-führerschein; lkw-führerschein; autofahrer* mit; kategorie b`,
  insurance: `ohne ... (vermittlerregister|sachkundenachweis|34d|34f|34i|zulassung) ...;
    vermittlerregister*;
    ihk-(register|registrierung|erlaubnis|zulassung);
    finma-*;
    finma (registr*|zulassung|eintrag*);
    ohne (34d|34f|34i|34c|sachkunde*|zulassung als versicherungs*|ihk-*) (geht|läuft|darfst|dürfen|kommst|kommen|kannst|können) ... ... (nicht|nichts|kein*);
    (versicherungs|finanzanlagen|immobiliendarlehens)vermittlererlaubnis;
    (sachkunde*|34d|34f|34i|34c) ... (erforderlich|voraussetzung|pflicht|bereits|vorhanden|zwingend|notwendig|bedingung|abgelegt); versicherungsvermittler*( zulassung| erlaubnis|); (34d|34c|34f|34i)( zulassung| erlaubnis|
    gewo|); (34d|34c|34f|34i) gewo; sachkunde* (nach|gemäß|gem) ... ; ihk(-| |)sachkunde(prüfung|nachweis)*; sachkundeprüfung versicherung*; sachkunde nach
    34a; cicero*; vbv-*; gewerbeberechtigung`,
  security: `${licenceSecurity};
    bewacherregister*;
    bewacher-id;
    ohne (34a|bewacherausweis|sachkunde 34a) (geht|läuft|darfst|dürfen|kommst|kommen) ... (nicht|nichts|kein*);
    34a; sachkunde 34a; unterrichtung 34a; bewacherausweis`,
  nursing: `approbation; examinierte*; berufsurkunde; srk-anerkennung; gesundheitsberuferegister`,
  forklift: `staplerschein*; gabelstaplerschein*; kranschein*; staplerführerschein; gabelstaplerfahrschein`,
  other: `gewerbeberechtigung (für|muss|ist|erforderlich); elektrofachkraft; schaltberechtigung; (fachkunde|befähigungs)nachweis; befähigungsschein;
    (gültige|gültiger|gültigen|aktuelle|entsprechende|staatliche|amtliche|behördliche) (lizenz|zulassung|berechtigung|konzession|befähigung|berufszulassung|gewerbeberechtigung|zertifizierung);
    (lizenz|zulassung|konzession|zertifizierung|berufsausübungsbewilligung|bewilligung) (als|zum|zur|nach|gemäß) ...;
    gesundheitszeugnis; belehrung nach * ifsg; hygieneschulung bescheinigung;
    infektionsschutz*belehrung; personenbeförderungsschein*; p-schein; adr-schein`,
  abstain: `${licenceAbstain};
    ihk (sachkunde*|prüfung|sachkundeprüfung|sachkundenachweis) (legst|legen|machst|machen|erwirbst|erwerben|holst|holen|absolvierst|absolvieren|bekommst|schaffst|kommt) (du |sie |man |) ... ...;
    (*prüfung|*schein|sachkunde*|führerschein*|zulassung|lizenz|34d|34a|34f|34i|sachkundenachweis) (legst|legen|machst|machen|erwirbst|erwerben|holst|holen|absolvierst|absolvieren|bekommst|bekommen|erhältst|erhalten|schaffst|schaffen|nachholen|holst|kommt) (du |sie |man |wir |) ... ... ...;
    (*prüfung|sachkunde*|34d|34a|führerschein*|lizenz) (bezahlen|zahlen|finanzieren|übernehmen|sponsern|ermöglichen|fördern) wir ...;
    auf (die |den |) (ihk-|)(sachkundeprüfung|sachkunde*|34d|34a|unterrichtung) (bereiten|vorbereit*|vor) ...;
    (innendienst|kolleg*|außendienst|partner*|makler*|vermittler) ... (34d|sachkunde*|zulassung) ...;
    (versicherungsvermittler*|führerschein*|sachkunde*|34d|34a|prüfung) ... (können sie bei uns|kannst du bei uns|kein muss|keine bedingung|machen|optional|egal|gerne gesehen|nicht|entbehrlich|von vorteil|wünschenswert|plus|hilfreich|schön|nett|super|toll|ideal*|bei uns); (brauchst|brauchen|benötigst|benötigen|ohne|kein|keinen|auch ohne|weder) ... (führerschein*|sachkunde*|fahrerlaubnis|34d); (ausbildung|weiterbildung|schulung|prüfung|qualifizierung|vorbereitung) ... (versicherungsvermittler*|34d|34a|sachkunde*|versicherungsfach*) ...; (sachkunde*|führerschein*|zulassung|prüfung) (brauchst|brauchen|benötigst|benötigen|musst|müssen) (du|sie) ... (nicht|keine|keinen); (sachkunde*|führerschein*) (brauchst|brauchen|benötigst|benötigen|musst|müssen) (du|sie) ... ... nicht; sachkunde* (erwirbst|erwerben|ist nicht|wird nicht) ...; (idealerweise|gern|gerne|optional|wünschenswert|von vorteil|vorteilhaft|im idealfall) ... (führerschein*|sachkunde*|fahrerlaubnis); (unterstützen|bezahlen|übernehmen|finanzieren|zahlen) ... (führerschein*|sachkunde*|prüfung); examinierte* ... (kolleg*|pflege*kräfte im team); (kund*|fahrer*|fahrschüler*|bürger*) ... (führerschein*|fahrerlaubnis*) ...; (führerschein*|sachkunde*|34a|34d|erlaubnis|prüfung|schein) ... (machst|machen|erwirbst|erwerben|ablegen|absolvier*|finanzieren|zahlen wir|bezahlen wir|übernehmen wir|bei uns|erlangen|nachholen|gern gesehen|hilfreich|kein muss|nicht nötig|nicht erforderlich); (prüf*|kontroll*|ausstell*|antrag|anträge|umtausch*|fragen) ... (führerschein*|fahrerlaubnis*); führerschein(stelle|wesen|antrag*|umtausch|behörde|angelegenheiten); fahrerlaubnisbehörde; kein führerschein*; führerschein (von vorteil|wünschenswert|nicht|idealerweise);
    (wir|zuschuss|übernahme|finanzier*|kosten) ... führerschein*; führerscheinzuschuss; bereitschaft ...
    (34a|sachkunde*)`,
}

export const languages: TopicLexicon<'languages'> = {
  en: `englisch*`,
  de: `deutsch; deutschkenntnisse; deutsche sprache; schweizerdeutsch; schwiizerdütsch; schweizer deutsch;
    deutschsprachig*; deutsch in wort und schrift`,
  fr: `französisch*`,
  it: `italienisch*`,
  es: `spanisch*`,
  pt: `portugiesisch*`,
  nl: `niederländisch*; holländisch*; flämisch*`,
  pl: `polnisch*`,
  cs: `tschechisch*`,
  sk: `slowakisch*`,
  sl: `slowenisch*`,
  hu: `ungarisch*`,
  ro: `rumänisch*`,
  bg: `bulgarisch*`,
  hr: `kroatisch*; bosnisch*; bks`,
  sr: `serbisch*`,
  tr: `türkisch*`,
  ru: `russisch*`,
  uk: `ukrainisch*`,
  ar: `arabisch*`,
  fa: `persisch*; farsi; dari`,
  el: `griechisch*`,
  sv: `schwedisch*`,
  da: `dänisch*`,
  no: `norwegisch*`,
  fi: `finnisch*`,
  lv: `lettisch*`,
  lt: `litauisch*`,
  et: `estnisch*`,
  zh: `chinesisch*; mandarin`,
  ja: `japanisch*`,
  ko: `koreanisch*`,
  he: `hebräisch*`,
  lb: `luxemburgisch*; lëtzebuergesch`,
  sq: `albanisch*`,
  mk: `mazedonisch*`,
  vi: `vietnamesisch*`,
  ku: `kurdisch*`,
  ti: `tigrinya*`,
  hi: `hindi`,
  ca: `katalanisch*`,
  rm: `rätoromanisch*; romanisch`,
  abstain: `(handbuch|handbücher|anleitung*|unterlagen|website|webseite|speisekarte|oberfläche|formular|formulare|menü|katalog|buch|bücher|podcast*|filme|serien|schild*|etikett*) ... auf *isch;
    (deutsche*|französische*|englische*|italienische*|spanische*|polnische*|schwedische*|niederländische*|chinesische*|türkische*|russische*|österreichische*)
    (markt*|kund*|unternehmen|küche|gesellschaft|bahn|post|telekom|bank|staats*|recht|firma|mutter*|team*|städte*|bundes*|hersteller*|möbel*|rentenversicherung|angebote*|flotte|arbeits*|gastronomie|restaurant*|aufenthalts*|steuer*|konzern);
    deutsch als fremdsprache`,
}

export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `zweisprachig*; mehrsprachig*; bilingual*; dreisprachig*; muttersprach*`,
  before: `(zwingend|gefragt|gefordert|verlangt|nötig|notwendig|erforderlich|pflicht|unerlässlich|unverzichtbar|unabdingbar|voraussetzung|bedingung|benötigt|gebraucht|vorausgesetzt|erwartet) (sind|ist|wird|werden); verstehst; schreibst; telefonierst; sprachkombination; (dazu|zusätzlich|außerdem|daneben); ohne (sehr |) (gutes|gute|sicheres|fließendes|flüssiges|passables|solides|ordentliches); (teamsprache|arbeitssprache|kundensprache|unternehmenssprache|support-sprache|supportsprache|firmensprache|umgangssprache|konzernsprache|projektsprache) (ist|) ; flüssiges; passables; ordentliches; brauchbares; (kannst|können) (du|sie); korrespondierst; korrespondieren; gutes; sehr gutes; sicheres; solides; fließendes; verhandlungssicheres; (brauchst|brauchen|benötigen|benötigst|setzen|verlangen|erwarten) ...; auf; (sehr
    gute|gute|fließende*|fliessende*|verhandlungssichere*|perfekte|ausgezeichnete|hervorragende|sichere*|exzellente|grundlegende|solide|einwandfreie|stilsichere*|fundierte|beste|muttersprachliche)
    (kenntnisse in |sprachkenntnisse in |kenntnisse der |kenntnisse |); sprachkenntnisse*; fließend*;
    fliessend; verhandlungssicher*; sprichst; sprechen; beherrsch*; in wort und schrift; muttersprache;
    muttersprachler*; sprachen; sprache; c1; c2; b2; mindestens b2; niveau; sprachniveau; kommunizier*`,
  after: `sprache; (verstehst|verstehen|sprichst|sprechen|beherrschst|beherrschen|kannst|können|schreibst|schreiben) (du|sie); geht es (leider |hier |bei uns |)nicht; (solltest|sollten|müssten|müsstest) ... (sitzen|können|sprechen|verstehen); (sitzt|sollte sitzen|muss sitzen); (gehört|gehören) (dazu|zum alltag|zum job); ist (arbeitssprache|teamsprache|alltag|selbstverständlich); wird (gesprochen|verlangt|vorausgesetzt|gefordert|gebraucht|erwartet); (werden|sind) (verlangt|vorausgesetzt|gefordert|gebraucht|erwartet); brauchst du; brauchen sie; brauchen wir; (ist|sind) (pflicht|bedingung|voraussetzung|ein muss|zwingend|erforderlich|nötig|notwendig|gefragt|gefordert|unverzichtbar|unerlässlich|vorausgesetzt|unabdingbar); beherrsch*; (solltest|sollten|musst|müssen) (du|sie) ...; (brauchst|brauchen) (du|sie) ...; setzen wir voraus; (mündlich|schriftlich) ...; auf (c1|c2|b2|b1|muttersprach*|sehr gutem|gutem|hohem) ...; als (muttersprache|zweitsprache|arbeitssprache); spricht; sprechen; sprichst; solltest du; sollten sie; (musst|müssen) (du|sie) ...; ist (pflicht|bedingung|voraussetzung|ein muss|zwingend); beides ist (pflicht|bedingung); niveau; kenntnisse; *kenntnisse; in wort und schrift; fließend*; fliessend; verhandlungssicher*;
    sprachkenntnisse; sprechend*; sprachig*; muttersprach*; niveau; mindestens; c1; c2; b2; sicher;
    perfekt; sehr gut; gut; erforderlich; zwingend; voraussetzung; *sprachig; auf muttersprachlichem;
    kundenservice; customer`,
  plus: `schadet nicht; schaden nicht; nicht nötig; keine bedingung; (ist|sind|wäre) (schön|toll|nett|prima|super|willkommen|hilfreich|nützlich); willkommen; brauchst du nicht; brauchen sie nicht; nice-to-have; kann nicht schaden; bonuspunkt*; pluspunkt*; gern gesehen; kein hindernis; von vorteil; wünschenswert; ein plus; idealerweise; pluspunkt; weitere (sprach*|fremdsprach*);
    hilfreich; gerne gesehen; vorteilhaft; bonus; nice to have; wäre*; im idealfall; optional; jede
    weitere; nicht erforderlich; nicht zwingend; kein muss`,
}
