import type { TopicLexicon } from '../lexicon.ts'

export const duties: TopicLexicon<'duties'> = {
  inform: `(svar*|besvar*|informer*|rådgiv*|hjälp*|guid*|vägled*|förklar*|ge råd|ger råd|upplys*) ... (frågor*|kund*|medlem*|resenär*|produkt*|tjänst*|avtal*|faktur*|priser*|prislista*|invånar*|patient*|spelar*|hyresgäst*|försäkring*|samtal*|gäst*|besökar*); rådgivning*; kundfråg*; upplysning*; information`,
  'take-orders': `(ta* emot|registrer*|lägg*|hanter*|behandl*|bok*) ... (order*|beställning*|bokning*); ordermottag*; orderhanter*; orderläggning*; bokning*; beställning*; orderregistrer*`,
  'handle-complaints': `reklamation*; klagomål*; missnöjd*; synpunkt*; tvist*; överklag*; besvikna kunder`,
  'follow-up': `följ* upp; uppfölj*; återkoppl*; bevak*; ringer upp; ringa upp; återkomm*; spåra*; eftersök*; påminn*`,
  'process-returns': `retur*; återbetal*; kreditera*; kreditering*; byten; garanti*; ånger*; avbok*; uppsägning*; ersättningsärende*; ångrar`,
  schedule: `(boka*|bokar|bokning*|ombok*) ... (tid*|besök*|möte*|tekniker*|montör*|service*|patient*); tidsbok*; schemalägg*; planer*; kalender*; bokningar; bokar`,
  sell: `sälj*; försälj*; merförsälj*; korsförsälj*; erbjud* ... (kund*|produkt*|tjänst*|abonnemang*|avtal*); uppgrader*; avslut*; erbjuder dem; behåll* kund*`,
  collect: `inkasso*; indriv*; betalningspåminnels*; avbetalning*; fordring*; skuld*; kravhanter*; betalningsplan*; gäldenär*; obetald*`,
  'verify-identity': `legitimer*; identifier*; (kontrollera*|verifier*) ... (id*|legitimation*|identitet*|leg|uppgifter|behörighet*|kund*); bankid; säkerhetsfråg*; kundkännedom*; kyc`,
  abstain: `(ingen|inga|inget|inte|ej|utan|aldrig|slipper) (kall |)(försäljning*|merförsäljning*|sälja|nyförsäljning*); vi erbjuder; erbjuder vi; försäljnings(chef*|avdelning*); (bokför*|boka* intervju); garantilön*; garanterad*; (planera skola|planering av semester)`,
}

export const conditions: TopicLexicon<'conditions'> = {
  overtime: `övertid*; mertid*; övertidsarbete*`,
  'call-quotas': `kpi*; nyckeltal*; (sälj|försäljnings|samtals|produktions|individuella|tydliga |uppsatta )(mål|målen|siffror); samtalstid*; samtalsmål*; svarstid*; lösningsgrad*; # (samtal|ärenden) (om|per) (dag|dagen); kvoter*; budgetmål; resultatmål`,
  'high-volume': `högt tempo; hög* (belastning*|volym*|tryck*|samtalsvolym*|arbetsbelastning*); stora volymer; samtalsvolym*; stressig*; hektisk*; högtryck*; fullt upp; tempot är högt; snabba puckar; telefonkö*; # samtal (om|per) dag*`,
  'angry-customers': `(arg*|upprörd*|missnöjd*|besvik*|frustrerad*|irriterad*|krävande|svåra) (kund*|resenär*|gäst*|samtal*|medlem*|spelare|inringar*|patient*|situation*); hotfull*; bli avsnäst; otrevlig*`,
  probation: `provanställ*; prov(-| |)tid; provanställning*`,
  'own-equipment': `(egen|eget|din egen|ditt eget) (dator*|utrustning|internet*|headset*|uppkoppling*|arbetsrum|bredband*|laptop*); (stabil*|snabb*|bra|pålitlig*) (internet*|uppkoppling*|bredband*|fiber*); internetuppkoppling*; fiberuppkoppling*; bredbandsuppkoppling*; kablad uppkoppling`,
  'background-check': `bakgrundskontroll*; utdrag ur (belastnings*|polis*|brotts*)*; belastningsregister*; registerutdrag*; kreditupplysning*; säkerhetspröv*; säkerhetsklass*; ostraffad*; drogtest*; referenstag*; registerkontroll*; kreditprövning*; kreditkontroll*; bakgrundsundersök*`,
  abstain: `(inga|ingen|inte|ej|utan|aldrig|slipper) (individuella |)(säljmål*|kvot*|övertid*|kpi*|samtalsmål*|registerutdrag*|bakgrundskontroll*); registerutdrag begärs (inte|ej); (dator|headset|utrustning) (ingår|lånar|får|skickas|tillhandahåll*|hemskick*); (får|ges|lånar|skickar) ... (dator*|utrustning*|headset*); övertids(ersättning*|tillägg)`,
}

export const advancement: TopicLexicon<'advancement'> = {
  entry: `title: (junior*|trainee*|praktik*|student*|lärling*|extrajobb*); nyexaminerad*; instegsjobb*; junior; första jobb*`,
  senior: `title: (senior*|erfaren*|specialist*|expert*)`,
  lead: `title: (team(-| |)(ledare*|leader|lead)|gruppledare*|arbetsledare*|skiftledare*|driftledare*|samordnare*|supervisor*)`,
  manager: `title: (chef*|*chef|*chefen|manager*|föreståndare*|direktör*)`,
  abstain: `account manager*; customer success manager*; office manager*; specialistsjuksköt*; it-specialist support`,
}

export const trust: TopicLexicon<'trust'> = {
  'pay-for-equipment': `(start|registrerings|administrations|utbildnings|uppläggnings|ansöknings|anmälnings|aktiverings|licens)(avgift*|kostnad*|paket*); (betala*|betalar|köp*|köper|köpa|swisha*|sätta in|sätter in|föra över|skicka*|lägg* ut|lägger du ut) ... (startpaket*|utbildning*|utrustning*|dator*|kit*|licens*|deposition*|avgift*|material*|presentkort*|handpenning|registrering*|kurs*|headset*|programvar*|paket*) ...; deposition* (på|om|för|återbetal*|betalas)*; presentkort* ... (kod*|skicka*|köp*); avgift* (på|om) # (kr|kronor)*; handpenning; (återbetalas|får tillbaka|ersätts|dras) ... (första lön*|första månad*); western union; förskott* (på|för|av dig|från dig|betal*)`,
  'cheque-handling': `(ta* emot|tar emot|mottag*|hanter*|vidarebefordra*|överför*|för* över|skicka* vidare|sätt* in) ... (betalning*|pengar|överföring*|check*|insättning*|belopp*|swish*|paket*) ... (konto*|ditt|hem|vidare|privat*|bitcoin*|krypto*|behåll*|provision|adress*); (ditt|eget|egna|privata|personliga) (bankkonto*|konto|bankkonton|swish*); (öppna*|låna* ut|använd*) ... (bankkonto*|konto|bankid); betalningsagent*; finansagent*; paketombud hem*; (krypto*|bitcoin*|kryptovalut*) ... (köp*|skicka*|växl*|konto*|plånbok*); behåll* # % ...; målvakt*`,
  'messenger-interview': `(intervju*|ansök*|ansökan*|kontakt*|skriv*|hör av dig|rekryter*|anställ*|chatt*|meddela*) ... (telegram|whatsapp|signal|messenger|viber|snapchat|wickr|discord|hangouts); (telegram|whatsapp|signal|viber|wickr|snapchat) ... (endast|bara|intervju*|kontakt*|ansök*|nummer*); (ingen|utan|inga) (intervju*|möte*|telefonintervju*)(
    behövs| krävs|)`,
  'absurd-pay': `(tjän*|intjän*|få|inkomst*) (upp till |minst |lätt |enkelt |snabbt |över |) ... # (kr|kronor|sek|€|euro) ... (om dagen|per dag|i timmen|per timme|dagen|om veckan|i veckan|hemifrån|utan); (snabba|enkla|lättförtjänta|lätta) (pengar|stålar|cash); (obegränsad*|garanterad*|passiv*) inkomst*; ekonomisk* frihet; bli (rik|din egen chef|ekonomiskt fri); # (kr|kronor) (om dagen|per dag|per timme|i timmen|dagen) ... (utan|ingen|enkelt|lätt|hemifrån|garanter*); (#|några|en|två|ett par) (timmar|minuter|klick) (om dagen|per dag|dagen) ... (tjän*|kr|kronor|räcker); utbetal* (varje dag|dagligen|samma dag|direkt); för bra för att vara sant; (utan|ingen|inga) (erfarenhet*|arbete|ansträngning|krav*) ... (tjän*|inkomst*); extrapengar enkelt`,
  'personal-data-early': `(skicka*|sänd*|bifoga*|uppge*|mejla*|fyll* i|lämna*|behöver|ange*|kopia*|foto*|bild*|inskannad*|scanna*|ansök*|verifier*) ... (personnummer*|bankkonto*|kontonummer*|bankuppgift*|pass|passet|passkopia*|id-kort*|id-handling*|körkort(et|skopia)*|legitimation*|bankid|kortuppgift*|kontouppgift*|kreditkort*|clearingnummer*|selfie*|bankdosa*|inloggning* till bank*|kortnummer); (kopia|foto|bild) (på|av) (ditt |din |)(pass*|id-kort*|körkort*|legitimation*|id*); logga in med bankid ...; personnummer och (konto*|bank*)`,
  abstain: `(kund*|spelar*|patient*|medlem*|svar*|hjälp*|support*|ärende*) ... (whatsapp|messenger|discord|telegram|snapchat|signal); (whatsapp|messenger|discord|telegram) ... (kund*|spelar*|patient*|medlem*|mejl*|chatt*|telefon*); (tar|begär|kräver) (aldrig|inte|inga) ... (avgift*|betal*|konto*); (ingen|inga|aldrig|utan|kostnadsfri*) (start|registrerings|dolda |)(avgift*|kostnad*|deposition*); (kontrollera*|verifier*) ... (kund*|resenär*|besökar*|köpar*); (uniform*|utrustning*|dator*|utbildning*|headset*) ... (bekost*|betalas av oss|står vi|ingår|lånar|vi betalar|får|betald*); signal(er|ement|system*|era)*; pass (i|per|om|och|som|på|kvällar|är|hos|varje|,)*; ta betalt; betald utbildning; körkort krävs; b-körkort`,
}
