import type { TopicLexicon } from '../lexicon.ts'

export const channels: TopicLexicon<'channels'> = {
  phone: `(tar emot|besvarar|svarar på|tar) (patientsamtal*|kundsamtal*|samtal*|medlemssamtal*); telefon*; samtal; samtalen; inkommande samtal*; kundsamtal*; telefonsamtal*; luren; lurarna; ringer; ringa*; uppring*; växel*; headset*; på tråden; svar* i telefon; hotline*; callback*; telefonkö*; ringer upp; samtal*`,
  email: `e-post*; epost*; mejl*; mail*; e-mail*; e(-| |)mejl*; skriftlig* (ärende*|kontakt*|kanal*|svar|frågor); mailen; inkorg*; webbformulär*; kontaktformulär*; skriftligt`,
  chat: `chatt*; chat; chats; livechatt*; live(-| )chat*; messenger*; whatsapp; discord; chattbot ärenden; meddelanden`,
  social: `sociala (medier*|kanaler*); facebook*; instagram*; discord; twitter; tiktok; recensioner; forum; trustpilot; kommentarer`,
  sms: `sms*; textmeddelande*`,
  video: `(möten|samtal|genomgångar|uppstartsmöten|utbildningar) (på|över|via) (video|teams|zoom); video*; videomöte*; videosamtal*; teams(-| |)(möte*|samtal*|); zoom; digitala möten; videochatt*; skärmdelning*; webbinar*`,
  mail: `per brev; (brev|papperspost|fysisk post); brev*; fax*; inkommande post; (brev|telefon|mejl|mail|chatt) och post; per post; pappersbrev*; skrivelser; postala; vanlig post; fysisk post`,
  'in-person': `(i|på) (besöksreception*|receptionen|kundmottagning*|medborgarkontor*|servicekontor*); vid (deras|ditt|användarens|kollegans|sitt) (skrivbord|arbetsplats|plats); (både |såväl |)på plats och (på telefon|över telefon|per telefon|via); vid (disken|luckan|kassan|receptionsdisken); (i|vid|bakom|över) (disken|receptionen|kassan|kundtorget|lobbyn|informationsdisken|butiken|entrén|luckan); i butik*; på golvet; på plats (i|hos|ute|på) ...; ansikte mot ansikte; (besök*|möt*|välkomn*|ta* emot) ... (besökar*|gäst*|kund*|resenär*|invånar*|patient*|medborgar*|hyresgäst*|allmänhet*|medlemmar) ... (disken|reception*|besök*|plats|butik*|lobby*|entré*|kontoret|torget); (tar emot|ta emot|välkomn*|möter) (besökar*|gäst*|kund* i|resenär*|kunder på|patient*); personliga (möten|besök); fysiska (möten|besök); kundbesök*; hembesök*; drop(-| )in*; öga mot öga; besökare; spontanbesök*; i receptionen; personligt möte; personlig* besök; ansikte`,
  abstain: `(säljer|tillverkar|levererar|hyr ut|utvecklar|importerar) ... (telefoner|mobiltelefoner|e-post*|sms*|chatt*|telefoni*|växlar|headset) ... ... ...;
    sms-(paket*|tjänst*|kampanj*|lån*);
    e-posttjänst*;
    telefoner (e-post*|sms*|och) ...;
    (telefonsupport|telefon|telefonen|chatt|chatten|samtalen|mejl) ... (har vi lagt ner|lagt ned|sköts av|tas av|tar (kollegor|andra|vår|en annan|ett annat)|finns inte|har vi inte|ingår inte) ...; (på plats|på kontoret) i vår* (lokal*|kontor*|butik*) ...; (skriv|hör av dig|kontakta oss|skicka) ... (whatsapp|telegram|messenger); (ansök*|ansökan*|kontakta|frågor om|skicka (in|din|ditt|oss)|cv|intervju*|rekryter*|hör av dig|välkommen|ring eller|maila|mejla|kontakta|information om) ... (telefon*|mejl*|mail*|e-post*|sms*|teams*|video*|samtal*|brev*|whatsapp|post|ringer|ringa); personligt brev; ansökningsbrev*; sms med ordet; skicka ett sms; (mobil|företags|jobb|tjänste|fri |egen |smart)(-| |)telefon*; telefon(nummer|i|iföretag|ibolag|ioperatör|operatör*|intervju*|abonnemang*); (telefonintervju|videointervju)*; nummer *; (undanber*|avböj*) ... (samtal|kontakt*|telefon*); rekryteringskanal*; videokamera*; videospel*; tv och video; (erfarenhet*|vana|van|bekväm*|trygg*|talang) (av|från|i|med|vid|inom|att) ... (telefon*|chatt*|mejl*|samtal*|skrift*|svara); (tal och skrift|skrift och tal|muntlig* och skriftlig*|skriftlig* och muntlig*|i tal|skriftlig* (förmåga|kommunikation|framställning|svenska|engelska)); skrift*;
    (svenska|engelska) ... skrift*; medarbetarsamtal*; utvecklingssamtal*; lönesamtal*; (ingen|inga|inte|ej|utan|aldrig|slipper|varken|knappt) ... (telefon*|samtal*|chatt*|video*|besök*|mejl*|kundkontakt*); (headset|dator|telefon) (och headset |)(ingår|lånar|får|skickas|tillhandahåll*|hemskickad*|hemskickade); (dator och headset|headset och dator); argt samtal; (word|excel|outlook|office) ... (teams|mejl|mail); (utbild*|upplärning|introduktion*|intervju*|kurs*) (via|på|över|i) (teams|video*|zoom*|distans); posten ligger; postnord*; post(nummer|ort|en som); (som|på) post; mailutskick*; nyhetsbrev*; brevlåd*; brevbär*; följ oss ...; (din|våra) mobiltelefon; posten; poster; telefonförsälj*; säljsamtal*; (i butik eller|butik eller) *; butiksmiljö; chattbot*; (dina|närmaste|första) kollegor`,
}

export const direction: TopicLexicon<'direction'> = {
  inbound: `(inkorgen|kön|brevlådan|mejlkorgen) ... (fylls|växer|full|svämmar|väntar|ska tömmas);
    (tömmer|betar av|jobbar av|arbetar av) ... (inkorg*|kön|ärendekö*|brevlåda*);
    när (det ringer|telefonen ringer|någon ringer|kunden ringer);
    (lyfter|svarar) ... (luren|när det ringer);
    (kunder|kunderna|stickarna|medlemmarna|resenärer*|användarna) (skriver|ringer|mejlar|undrar|hör av sig);
    (kunder|kunderna|båtägare|resenärer|medlemmar|användare|patienter|sköterskor|folk|spelare*) (ringer|ringer in|hör av sig|mejlar|skriver|tar kontakt|chattar) ...; som ringer in; ringer in; hör av sig; inkommande*; (svar*|besvar*|tar emot|ta emot|hanter*|hjälp*|löser|guid*|handlägg*|vägled*|servar*|bemöt*|möt*|rådgiv*) ... (samtal*|ärende*|frågor*|kund*|mejl*|chatt*|medlem*|patient*|resenär*|spelar*|användar*|invånar*|hyresgäst*|reklamation*|besökar*|prenumerant*|passagerar*|försäkringstagar*|telefon*|förfrågn*|e-post*|klagomål*); inbound*; kundtjänst*; förstalinje*; första linjens*; första kontakt*; kundernas (kontakt|röst); (når|ringer till|hör av sig till) (oss|dig|vår*); kundärende*; kundfråg*; kunder* (ringer|hör av sig|kontaktar|vänder sig|skriver|chattar|mejlar|som ringer); ringer inte till ... utan till oss; ärenden; växel*; frågor från ...; dörr in`,
  outbound: `(du |)ringer upp (våra|vår|listan|alla|nya|gamla|månadsgivare*|kunder|familjer|husägare) ... ... (listan|tackar|frågar|hör efter);
    listan får du;
    (betar|jobbar) ... (av|dig igenom) ... lista*;
    på eget initiativ;
    hör (du |)(av dig|efter) (hos|om|hur);
    (tar|ta) (du |)initiativ* (till |)(kontakt*|samtal*|dialog*) ...; uppsökande (samtal|kontakt*|arbete|kundvård); (ringer tillbaka|återkopplar|ringer upp) ...; nöjdhetssamtal; (ringer|ringa) (prenumeranter|medlemmar|kunder|givare|boende|abonnenter) som ...; (informerar|meddelar|sms:ar) (när|om) ... (väder*|försen*|inställ*|ändr*); ringer (du|vi|ni) (upp|ut|tillbaka|runt|medlem*|kund*|patient*); (ibland|sedan|ofta|själv) ringer du ...; utgående*; (ringer|ringa|ring|kontakta*) (upp |tillbaka |ut |)(till |) ... (privatpersoner|företag|kund*|gäldenär*|medlem*|patient*|prospekt*|passagerar*|leads|de som|dem som|hushåll|nya|befintliga|tidigare|prenumerant*|givar*|gäld*|intressent*|passageraren|resenär*); ringer upp; ringa upp; outbound*; mötesbok*; telefonförsälj*; uppföljningssamtal*; nöjdhetsundersök*; telefonintervju*; återkoppl* ... (telefon|samtal|ringer); ringer tillbaka; påminnels* ... (sms|telefon); kallringning*; meddela* ... kund* ... telefon*; välkomstsamtal*`,
  both: `ibland (ringer|hör|söker|kontaktar) (kunden|kunderna|de|någon) ... ... ibland (ringer|hör|söker|är det) (du|vi);
    (slår|ger) ... (en signal|ett samtal) tillbaka;
    ringer ... tillbaka (till dem |)(när|så snart|då);
    åt båda håll*;
    i båda (riktningar|riktningarna);
    in(-|) (och|eller|/) utgående*; inkommande (och|eller|samt|/|såväl som) utgående*; utgående (och|samt|/) inkommande*; in- och utgående*; både (in|inkommande)* och (ut|utgående)*; inbound (och|/|samt|&) outbound`,
  abstain: `(inkommande|utgående) (gods|varor|leverans*|paket|pallar|transport*|post|fakturor|betalning*|moms) ...;
    (gods|varor|leverans*) ... (inkommande|utgående) ...;
    (inkommande|utgående) (till|från) (butik*|lager*|fabrik*|kaj*);
    (ingen|inga|inget|inte|ej|utan|aldrig|slipper|varken) (kall |några |)(utgående*|outbound*|kallringning*|försäljning*|mötesbok*|telefonförsälj*|ringa ut); undanber* ... samtal; ring* (mig|oss|gärna|till|på|vår); ringer vi (upp |)dig; vi ringer; ringhals; inkommande (post|leveranser|gods|varor)`,
}

export const visitors: TopicLexicon<'visitors'> = {
  yes: `(tar emot|ta emot|välkomn*|möt*|hjälp*) ... (besökar*|gäst*|resenärer i|kunden på|kunder i butik*|patienter i|invånare i); i (receptionen|kassan|butiken|disken|lobbyn|kundtorget|entrén); besökare; besöksdisk*; drop(-| )in*; incheckning*; checka in; på golvet; i disken; betjänar; besöksmottagning*`,
  abstain: `(besökare|besök*) (på (sajt*|webb*|hemsida*)|online); webbplatsbesök*; (vana|erfarenhet) ... (reception*|butik*|hotell*)`,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `callcenter*; call(-| )center*; kontaktcenter*; kundcenter*; contact(-| )center*; servicecenter*; telemarketingbolag`,
  office: `kontor*; kontorslandskap*; på kontoret; huvudkontor*; lokaler; öppet landskap; i våra lokaler`,
  'counter-or-store': `i butik*; i kassan; i disken; reception*; bankkontor*; hotell*; restaurang*; varuhus*; butiken`,
  home: `hemifrån; på distans; distansteam; hemarbete*; från hemmet`,
  field: `fält*; på fältet; hos kund*; ute hos kund*; resor; kundbesök*; hembesök*; på vägarna`,
  abstain: `(erfarenhet*|vana) ... (callcenter*|kontaktcenter*|butik*|hotell*|restaurang*|reception*|kontor*|kundcenter*|fält*); kontors(tid*|program*|material|paket*); butik eller restaurang; personalrestaurang*`,
}
