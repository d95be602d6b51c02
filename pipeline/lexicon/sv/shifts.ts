import type { TopicLexicon } from '../lexicon.ts'

export const shifts: TopicLexicon<'shifts'> = {
  turn: `växelvis; varannan vecka; omväxlande; växlar; turas om`,
  begin: `(passet|passen|skiftet|skiften|jobbet|arbetet|arbetspasset) (börjar|startar|drar igång) (kl|klockan);
    du (börjar|startar|loggar in) (kl|klockan);
    (börjar|startar) du (kl|klockan);
    arbetstiden börjar (kl|klockan);
    klockan är;
    (börjar|startar|går på) (kl|klockan)`,
  day: `klockan är (sju|åtta|nio);
    (börjar|startar|loggar in) (klockan |)(sju|åtta|nio|halv åtta|halv nio|kvart över åtta|kvart i åtta) (och|på morgonen|);
    (mellan|från) (sju|åtta|nio|halv åtta|halv nio) (och|till) (fyra|fem|halv fem|kvart i fem|kvart över fyra|halv fyra|tre);
    från (sju|åtta|nio) till (tre|fyra|fem|sex) ...; förmiddagar; mellan (7|8|9|sju|åtta|nio) och (14|15|16|17|tre|fyra|fem); dagar (och|samt|eller|/|,) (kvällar|helger|nätter); dagar, kvällar*; dag (och|eller|samt|,|/) (kväll*|natt*|helg*); dagpersonal; ordinarie kontorstid*; kontorstider*; mitt på dagen pass; lunchpass*; förmiddagspass*; dagtid*; dagpass*; dagskift*; dag(-| |)(pass|skift); förmiddag*; morgonpass*; morgonskift*; på dagarna; kontorstid*; vardagar dagtid; dagjobb; tidig* (pass|morgon*|morgnar); morgnar; morgon; öppningspass; tvåskift*`,
  evening: `(börjar|startar|drar igång|går på) (passet |du |)(halv |kvart i |kvart över |)(fyra|fem|sex) (och|på eftermiddagen|) (slutar |är klar |)...;
    (slutar|stänger|släcker) ... (nio|tio|elva|vid midnatt) (på kvällen|ikväll|);
    när (andra|alla andra|de flesta|resten) ... (går hem|slutar|äter middag|slutat för dagen);
    efter middagen;
    (till|fram till|innan|strax före|vid) midnatt;
    eftermiddag (och|eller|samt|till) natt; (förmiddag|dag|dagtid|morgon), (eftermiddag|em)(,|) (och |)(kväll|natt); eftermiddag* (och|samt|eller|/) kväll*; kvällsarbete; kvällsbemann*; sena eftermiddag*; eftermiddagsskift*; em(-|)skift*; efter (skolan|föreläsningarna); kväll*; kvällar; kvällstid*; kvällspass*; kvällsskift*; kvällsjobb*; eftermiddagspass*; sena (pass|kvällar); stängningspass; title: kväll*; tvåskift*; dag och kväll*; dag- och kväll*`,
  overnight: `(när|medan) (andra|alla andra|de flesta|stan|staden|sverige|resten) sover;
    tills (solen går upp|det gryr|det ljusnar);
    nattuggla*;
    helgnätter; helgnatt*; *nätter; nattpersonal; nattbemann*; vaken natt; natt*; nätter; nattpass*; nattskift*; nattarbete; nattjobb*; nattetid; dygnet runt (schema|skift|bemann*|drift); (jobba*|arbeta*) natt; ständig natt; treskift*; title: natt*; (dag|kväll), (kväll |)(och|eller) natt; dag- kvälls- och natt*`,
  weekend: `helgnätter; lör(-| och |/)sön; (lör|fre) (och|-) (sön|lör); arbetshelg*; vardag* (och|samt) helg*; veckans alla dagar; alla veckodagar; helg*; helger; helgarbete; helgpass*; helgtjänst*; lördag*; söndag*; varannan (helg|lördag|söndag|vecka helg); var (tredje|fjärde|femte) helg; måndag(-|–| till | - )(lördag|söndag); alla dagar i veckan; sju dagar i veckan; veckans (alla|sju) dagar; title: helg*; veckoslut*`,
  holiday: `julafton*; juldag*; julhelg*; nyårs(afton*|helg*|dag*); midsommar*; påskhelg*; påskafton*; annandag*; nationaldagen; trettondag*; kristi himmels*; alla helgons*; första maj; jul (och|,) (nyår|påsk|midsommar)*; storhelger; under jul; röda dagar; helgdag*; storhelg*; högtid*; röd dag`,
  rotating: `(ena|en|den ena|denna|den här) veckan ... ... (nästa|andra|därpå|den andra|veckan efter);
    (byter|byt) (pass|skift|tider|vecka) med;
    varannan vecka (förmiddag*|eftermiddag*|morgon*|kväll*|tidig*|sen*);
    (omväxlande|växelvis) (dag*|kväll*|tidig*|sen*|morgon*);
    ibland (tidigt|morgon) ibland (sent|kväll);
    snurrar (schemat|passen);
    schemat (snurrar|rullar|roterar|växlar);
    (schema*|pass*|scheman) som rullar ...; rullar mellan ...; (scheman|schema) görs ... (morgon|kväll|helg) ...; i skift; skiftarbete*; (morgon|dag) kväll och (helg|varannan helg|natt); schema (på|om|över) # veckor; #-veckorsschema; # veckorsschema*; rullande (pass|tjänstgöring*|arbetstid*); (varannan|var tredje|var annan) vecka (dag|kväll|natt|tidig|sen)*; (06|6|14|22)*skift; treskift*; femskift*; kontinuerligt skift*; skiftar mellan ...; växl* mellan (dag|tidig|morgon|förmiddag)* ... (kväll|sen|natt)*; skift*; skiftarbet*; skiftgång*; skiftschema*; roterande*; (rullande|roterande|varierande|växlande|rörliga|alternerande|oregelbund*) (schema*|arbetstid*|pass|skift|veckor|arbetspass); schema(lagd*|) ... (rullande|roterande|varierande); rullande (schema|tre|fyra|två|sex|#)*; (två|tre|2|3)(-| |)skift*; tvåskift*; treskift*; skiftform*; varierande (arbetstider|tider|pass); (dag|kväll), (kväll|natt|helg)* och (helg|natt); dag- (och|,) kvälls* (och natt*|)* skift`,
  split: `delade (pass|turer|arbetspass|dagar); delad tur; delad arbetsdag; delat pass`,
  'on-call': `(jourtelefon*|beredskapstelefon*|larmtelefon*);
    (var|varje|en vecka av|var #) (tredje|fjärde|femte|sjätte|andra|#) vecka ... ... (jourtelefon*|jourmobil*|beredskap*|jour|larmtelefon*);
    (mobilen|telefonen|jourmobilen) ... (på nattduksbordet|vid sängen|bredvid sängen);
    jourmobil*;
    i beredskap;
    (väcks|väcka|väcker) ... (telefonen|larmet|samtal);
    jour*; beredskap*; jour och beredskap; bakjour; ringjour; inringning; (ring|kallas) in med kort varsel`,
  flexible: `(kryssar|väljer|bokar|lägger|bestämmer) (du |)själv (för |)(vilka|dina pass|pass|tider|schema*|när|i appen) ...; du (kryssar|väljer|bokar|lägger|bestämmer) själv ...; (när|då) det passar (dig|ditt|din|er)*; lägger upp (dina|ditt|din|arbetet|veckan|arbetstiden) ...; (du |)(bestämmer|väljer|styr|råder) (själv |över |helt |)(över |)(när|dina|din|hur|vilka) ...; (börja|sluta|starta) ... (när|som) du (vill|behagar); sova ut; (väljer|välj|lägger|styr|bestämmer|planerar|sätter) (du |)(själv |själva |)(ditt |dina |ert |era |när |vilka |sitt |)(egna |eget |)(schema|pass|tider|arbetstider|arbetstid|arbetspass|du vill|tid); flextid*; flexibla (arbetstider|tider|pass|scheman); flexibel (arbetstid|schema|schemaläggning); flexibelt schema; du (väljer|styr|lägger|bestämmer|planerar) ... (schema|pass|tider|arbetstider|arbetstid|när); önskeschema*; förtroendearbetstid; förtroendetid; fria arbetstider; arbetstider (efter|enligt) (önskemål|överenskommelse|egna); anpassa* ... (schema|arbetstid*|tider|pass) ... (livet|studier|dig|efter|ditt); schema (efter|som passar|utifrån) ...; (när|hur mycket) du vill; tid* som passar dig; tvättstugeschema`,
  abstain: `(går|kör|kör|avgår|har öppet|öppnar|rullar) ... ... (helger*|dygnet runt|på natten|natten|lördagar|söndagar) ...;
    natt(buss*|tåg*|linje*|taxa*|trafik*|kräm*|lampa*);
    helg(biljett*|tidning*|bilaga*|prenumeration*|taxa*);
    (kväll*|helg*|lördag*|natt*|nätter|söndag*) (och|eller|samt) (helg*|söndag*|kväll*|nätter|storhelg*) ... (ledig*|fri*|stängt|stänger|hemma|familjen); (god |)natts sömn; dag som natt; (kväll*|helg*) ... (har du |är du |är vi )(ledig*|fri*|stängt); (ob|ob-tillägg*|ob-ersättning*|tillägg*|ersättning|kvälls-|kvälls) (på |för |vid |under |)(kväll*|helg*|natt*|storhelg*)( och | eller |, |)(helg*|kväll*|natt*|helgtillägg|); (utbetal*|betal*|lön*|pengar*) ... (varje|samma) (kväll|dag|natt); en och annan kväll; hela dagen; varje dag; ingen dag; (inga|inget|ingen|ej|inte|utan|aldrig|slipper|varken|slipp) (arbete |jobb |pass |)(på |)(helg*|kväll*|natt*|nätter|jour*|skift*|röda|lördag*|söndag*|beredskap*|storhelg*)( eller (helg*|kväll*|natt*|nätter|röda dagar)| och (helg*|kväll*|natt*|nätter)|); (lediga|ledig|stängt|fria|stänger|lediga varje) (helg*|kväll*|lördag*|söndag*|röda|storhelg*|på (helg*|kväll*)); (helg*|kväll*|söndag*|lördag*) (är |)(lediga|ledig|stängt|fria); (ob|tillägg*|ersättning|ob-tillägg|ob-ersättning) (på|för|under|vid) ... (kväll*|helg*|natt*|nätter|lördag*|söndag*); (kvälls|natt|helg|skift|jour|beredskaps|söndags|lördags|ob|storhelgs)(tillägg*|ersättning*|ob|-ob|-tillägg|-ersättning); natt-ob; kvälls-ob; helg-ob;
    skift(ledare|lag|tillägg|ledar*|byten|kollega*|chef*); (öppettider|öppet|öppen|tillgänglig*|nås) ... (helg*|kväll*|lördag*|söndag*|natt*|dygnet); trevlig helg; helgedom*; helgfri*; helgfria vardagar; flexibel (och|person|som|inställning|i|samt|till|när); (vara|är|var|du) ... flexibel; flexibilitet*; jourtandläkare*; jouren (delas|sköts); jour(havande|nal*|nalist*); en kväll; i kväll; god natt; natten till; kvällstidning*; kvällskurs*; journal*; kvällsmat; nattvandr*; (delas|sköts|tas|berör) ... (anställda|inte|andra|annan); när som helst; den sena timmen; schemaläggning (av|för) ...; (planera*|lägga|lägger|ansvara*) ... (schema*|bemanning*) (för|åt) ...`,
}
