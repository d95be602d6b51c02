import type { TopicLexicon } from '../lexicon.ts'

const FIRM =
  '(namhaften |namhafter |namhafte |renommierten |renommierter |langjährigen |großen |großer |internationalen |internationaler |geschätzten |attraktiven |mittelständischen |erfolgreichen |exklusiven |bekannten |etablierten |starken |wachsenden |führenden |)'

export const employer: TopicLexicon<'employer'> = {
  agency: `(für|bei) (einen|eines|einem|eine|einer) unserer (auftraggeber*|kunden|kundinnen|mandant*|partner*|klient*|kundenunternehmen|kundenfirmen); während des gesamten einsatzes; (einsatz|überlassung) ... (übernahmeoption|übernahme durch den kunden|mit übernahme|vorerst auf); (anstellung|vertrag) (läuft über uns|über uns|erfolgt über uns) ...; (zeitarbeitnehmer*|leiharbeitnehmer*|temporärstelle*|temporäreinsatz*|try and hire|try-and-hire|temp to perm|dauerstelle über uns|überlassen dich|überlassen sie|personalüberlassung); (überlassen|verleihen|vermitteln) (wir|sie) ...; (angestellt|eingestellt) ... (bei|über) uns ... eingesetzt ...; (bei uns|von uns) angestellt und ... eingesetzt; unsere* (mandantin|mandant|auftraggeberin|kundin) ...; im (auftrag|mandat) (eines|einer|von|unseres|unserer) ...; (suchen|sucht) (wir |)(für|im namen) (ein|eine|einen|unsere|unseren|unser) ... (kunden|mandant*|unternehmen|versicherungshaus|auftraggeber*|haus|konzern|kundin|betrieb|klient*|firma|bank|versicherung*|versorger|händler*|hersteller*) ...; (anstellung|vertrag|arbeitsvertrag) ... (beim|mit dem|mit unserem) (kunden|kundenunternehmen|auftraggeber|mandanten) ...; direkt beim kunden angestellt; personal(kontor|haus|werk|partner|profis|service*|dienstleist*|vermittl*|union|büro|agentur*|management gmbh); (zeitwerk|jobwerk|jobvermittl*|arbeitsvermittl*|stellenwerk|jobagentur*|personal(-| )mandat); tarifvertrag (der |)zeitarbeit; übertarifliche* ... (igz|gvp|bap|dgb); (equal pay|einsatzbetrieb|einsatzunternehmen|entleiher|entleihbetrieb|kundenbetrieb|einsatzfirma)*; unser(em|es|) ${FIRM} (kunde|kunden|auftraggeber|auftraggebers|mandant|mandanten|klient|klienten); unser(e|en|er|em|es|) ${FIRM} (auftraggeber*|kundenunternehmen|partnerunternehmen|kundenbetrieb*|auftragsunternehmen); unser(e|er) ${FIRM} (kundin|mandantin|auftraggeberin|klientin); (für|durch) (unseren|einen) ${FIRM} (kunden|mandanten|klienten); (für|durch) (unsere|eine) ${FIRM} (kundin|mandantin); (für|durch) (unseren|einen|unser|ein) ${FIRM} (auftraggeber*|kundenunternehmen|kundenbetrieb*|partnerunternehmen); für (unseren|einen) ${FIRM} partner (suchen|in|aus|mit|am|den|die|das|der) ...; (im namen|im auftrag) (unsere*|eines|einer|namhafter|unserer) ${FIRM} (kunden|kundin|mandanten|mandantin|auftraggeber*|kundenunternehmen|partners|klienten); (einsatzort|einsatz) (ist |) (bei unserem|beim) (kunden|kundenunternehmen|auftraggeber); (bei|mit) (unserem|einem unserer) (kunden|auftraggeber) (vor ort|angestellt|eingesetzt|beschäftigt); (vertragsart|einsatzart|anstellungsart|vertragsform|beschäftigungsart|vertrag) (freiberuflich|anü|aüg|arbeitnehmerüberlassung|personalvermittlung|direktvermittlung|projektvertrag|contracting|freelance*); aüg; (projektstart|projektlaufzeit|projektdauer|einsatzdauer) ...; company: (human(-| |)capital|recruiting gmbh|recruitment gmbh|*zeitarbeit|jobmatch*);
    im auftrag
    (unseres|eines|unserer|unsers) ...; im kundenauftrag;
    personal(dienstleist*|vermittl*|service*|beratung*|agentur*|leasing); zeitarbeit*;
    zeitarbeitsunternehmen; arbeitnehmerüberlassung; arbeitskräfteüberlassung; anü; arbeitsvermittlung;
    direktvermittlung; private arbeitsvermittlung; stellenvermittlung; jobvermittlung; igz(-| )*; bap(-|
    )*; igz-tarif*; bap/dgb; gvp; in direktvermittlung; temporärbüro; unser kundenunternehmen; einsatz bei
    unserem kunden; randstad; adecco; manpower; tempton; persona service; hays; amadeus fire; dis ag;
    trenkwalder; iventa; epunkt; kundeneinsatz; unsere kundin`,
  bpo: `im auftrag (eines|einer) (großen |bekannten |führenden |)(telekom*|mobilfunk*|energieversorg*|energieanbiet*|versandh*|stromanbieter*|reiseveranstalter*|streaming*|onlinehändler*) ...; (kundendialog*|kundenservice*|kundenbetreu*|kundenberat*|hotline*|telefonservice|callcenter*|inbound*) ... im auftrag (eines|einer|von|namhafter|mehrerer|verschiedener|großer|bekannter) ...; für (auftraggeber|unsere auftraggeber|kunden|firmen|unternehmen) aus ... (unterschiedlichen|verschiedenen|vielen|diversen|allen|zahlreichen) (branchen|bereichen) (betreuen|telefonieren|arbeiten|beantworten|übernehmen) wir ...; deren (endkunden|endkundschaft|kundschaft|kundinnen und kunden|anrufe|hotline|kundenservice) ...; (betreut|betreuen|übernimmt|übernehmen|führt|führen|macht|machen|stemmt|stemmen|managt|managen|betreibt|betreiben) (wir |) ... (kundenservice|kundendialog|hotline*|kundenkontakt|kundenbetreuung|kundendienst|kundenkommunikation|service) (eines|einer|für|von|namhafter|mehrerer|verschiedener|bekannter|großer|im auftrag) ...; (externe*|ausgelagerte*) (partner|kundenservice|servicecenter|kundendialog) (für|von|im) ...; (ihren|deren) (kundendialog|kundenservice|kundenkontakt|kundenbetreuung) (in unsere hände|uns) ...; (in einem|in einem unserer|eines|eines unserer) (projekte|projekten|kundenprojekte|mandate) ...; marken deren namen ...; (telefonieren|arbeiten|antworten|sprechen) (wir |)für (versandhäuser|fluglinien|behörden|verlage|banken|konzerne|marken|stadtwerke|hersteller|händler*|energieversorger) ...; für (versandhäuser|fluglinien|verlage|banken|konzerne|bekannte marken|stadtwerke) (und|,) ...; (sind|als) ... dienstleister* für (einen|eine|ein|mehrere|verschiedene|namhafte|große|bekannte|kundenservice|kundendialog|kundenkontakt|kundenkommunikation|kundenbetreuung|telefon*|auftraggeber|unternehmen|firmen|marken|callcenter|contact|andere) ...; (telefonieren|arbeiten|chatten|antworten|tätig|betreuen|beantworten|sprechen) (wir |) ... (für|im auftrag|im namen|im namen von) ... (anbieter*|*anbieter|versandhaus*|konzern*|marke*|marken|*unternehmen|bank*|energieversorger*|telekommunikations*|mobilfunk*|händler*|*händler|versicherer|auftraggeber*|hersteller*|shops|*shops|reiseveranstalter*|airline*); (anrufe|kunden|anfragen|mails|kundinnen|kundschaft) (von kunden |der |von |)(eines|einer|namhafter|verschiedener|großer|mehrerer|bekannter|unterschiedlicher) ...; kunden (eines|einer|namhafter|verschiedener|mehrerer|bekannter) ...; (kundenprojekt*|auftraggeberprojekt*|inboundprojekt*|inbound-projekt*|serviceprojekt*|(in|für) (unserem|unser) projekt) ... (energie*|telekommunikation*|mobilfunk*|versandhandel|e-commerce|tourismus|reise*|bank*|streaming*|automobil*|versicher*|branche*|auftraggeber*); (für|namens) (einen|eine|ein|einer) (unserer |)(großen|bekannten|namhaften|deutschen|führenden|österreichischen|schweizer|internationalen|unserer) ... (betreust|betreuen|beantwort*|telefonier*|hilfst|helfen|nimmst|nehmen|übernehmen); *outsourcing; (kommunikations|service|dialog|callcenter|kundenservice|contact(-| |)center|kundendialog)(-| |)(dienstleist*|partner|agentur*); kundenprojekt*; auftraggeberprojekt*; (dialog|kontakt|call|service)(fabrik|werk|haus|center gmbh|center services)*; fremdauftrag*; (für|unserer) (mehr als |über |rund |)# (auftraggeber*|marken|kundenunternehmen|mandanten|partnerunternehmen); (service|kundenservice|kommunikations|telefon|dialog|call(-| |)center|kontakt|kundenkontakt|support)(-| |)dienstleist*; externe* (kundenservice*|dienstleister* für kund*|kundenbetreuung|hotline*); (für|im auftrag|im namen) ... (auftraggeber*|mandanten|marken|händler*|firmen|konzerne*|unternehmen|stadtwerken|versorger*|onlinehändler*|online-händler*|banken|versicherer*|hersteller*|start-ups|praxen) ... (telefon*|kundenservice|kundenanfragen|kundenbetreuung|anrufe*|kundenkontakt|hotline*|kundendialog|betreu*|beantwort*|übernehmen); (telefonieren|beantworten|betreuen|sprechen|übernehmen) (wir |) ... (für|im auftrag|im namen) ... (auftraggeber*|unternehmen|firmen|marken|händler*|stadtwerke*|konzerne*|hersteller*|onlineshops*|shops|verlage*|versicherer*|banken|mandanten); (telefon|kunden)dienstleister*; wechselnde* (projekte*|auftraggeber*); (im namen|unter dem namen|unter der flagge) (von|unserer|der|des|verschiedener|mehrerer) ...;
    (outsourcing|kundenservice|call(-| |)center|contact(-| |)center|kundenkontakt|bpo|customer(-|
    )service|kundendialog|callcenter|dialog|kundenmanagement|service(-| |)center|kundenbetreuungs)(-| |)(dienstleist*|anbieter|outsourc*|partner|provider|spezialist für outsourcing|unternehmen für);
    outsourc*; bpo; business process outsourcing; (für|im auftrag)
    (verschiedene*|namhafte*|mehrere*|bekannte*|renommierte*|unterschiedliche*|internationale*|führende*)
    (auftraggeber*|marken|brands); (für|im auftrag) (verschiedene*|namhafte*|mehrere*|bekannte*|renommierte*|unterschiedliche*|internationale*|führende*) (kunden|unternehmen|firmen|projekte*) ... ... (telefon*|beantwort*|hotline*|kundenservice*|kundenbetreuung|kundendialog*|kundenkontakt*|inbound*|anrufe*|kundenanfragen|endkund*);
    (verschiedene*|unterschiedliche*|namhafte*|spannende*|diverse*)
    (kundenprojekte*|auftraggeber*) ... (kund*|betreu*|aus|für); company: (dialog|*dialog|contactcenter|callcenter*|contact gmbh|call gmbh|tele(dialog|contact|call|sales|performance)); auftraggeber* ...
    (kundenservice|kund*|endkunden); endkunden unserer auftraggeber; kunden unserer auftraggeber;
    dialogdienstleister*; kundendialog-dienstleister*; majorel; teleperformance; concentrix; foundever;
    capita; arvato; webhelp; transcom; sellbytel; competence call center; ccc; telus international; sykes;
    sitel; ttec; regiocom; walter services; invitel; defacto; gevekom; tricontes*; davero; bosch service
    solutions; buw; dtms; simon und focken; sitel group; telequest; yource; conectys; tas ag; snt; mplus;
    kikxxl; vier pfoten call`,
  direct: `(wir|unser unternehmen|unser team|unsere firma)
    (sind|suchen|ist|sucht|wachsen|stehen|gehören|betreiben|bieten|entwickeln); über uns; unser*
    (unternehmen|familienunternehmen|team|standort|marke*|produkte*|filialen|kunden
    sind|mitarbeiter*|praxis|haus|werte|geschichte|onlineshop|online-shop); (zur|für die) verstärkung
    unseres teams; verstärkung (unseres|für unser|unserer|gesucht); als
    (führende*|familien*|mittelständisch*|international*|traditions*|einer der|eines
    der|modernes|inhabergeführt*) ...; familienunternehmen; marktführer; gegründet; firmensitz; ist
    (ein|eine|einer|eines) (führende*|international*|mittelständisch*|der|familien*)`,
  client: `unser kunde; unser mandant; unser auftraggeber; unserem kunden; unsere mandantin`,
  abstain: `unser kunde (steht|profitiert|könig|im mittelpunkt|ist könig|kauft|bekommt|erhält|kann|soll); dialog (versicherung*|lebensversicherung*|semiconductor); (umsetzung|planung|leitung|betreuung|durchführung|koordination|begleitung|steuerung|dokumentation|analyse|realisierung) ... (kundenprojekt*|projekt*);
    (das|dies|alles|es|rest|wahl|entscheidung) ... überlassen (wir|) (ihnen|dir|euch); überlassen (wir|) (ihnen|dir|euch);
    unser(e|en|em|es|) kunden (dialog*|center*|service*|portal*|zentrum*|betreuung*|berater*|kontakt*|magazin|karte|club|hotline*|management*|büro*|app|telefon*); vermitteln (wir |)zwischen ...; vermitteln ... (zwischen|wissen|termine|anrufe|werte|kontakte|den anrufer*|das gefühl); wir vermitteln (dir|ihnen) ...; (nicht|keine*|ohne) ... (über |) (dritte|zeitarbeit*|personaldienstleist*|vermittl*|agentur*|leiharbeit*) ...; kein* (externe* |)(dienstleister*|callcenter|outsourcing); (direkt|fest) bei uns(,| ) ...; (versand|paket|logistik|it|finanz|energie|reise|gesundheits|zahlungs|immobilien|mobilitäts|abrechnungs|telekommunikations|bildungs|entsorgungs|sicherheits)(-| |)dienstleister*; unser(e|en|er|em) kunden (und|am|zu|bei|in
    allen|per|mit|stehen|im|telefonisch|rund|helfen|sind|berat*|von|optimal|auf|begeister*|ist|immer|schätzen|liegt|glücklich|eine|einen|die|den|durch|via|an|vor|jederzeit|professionell|zufrieden*|weiter*|unterstütz*|kompetent*|freundlich*|persönlich*|betreu*|aus
    aller|europaweit|weltweit|deutschlandweit|das); unseren kundinnen; unserer kunden; für unsere kunden;
    für unseren kunden(service|dienst|support|kreis|stamm|kontakt); unsere kunden; unseren
    (kund|kunden)*(service|dienst|support|kreis|stamm|betreuung|beratung|innen); kundinnen und kunden;
    (reinigungs|kundenservice-|energie|finanz|it-|gesundheits|logistik|versand|transport|paket|tourismus|zahlungs|telekommunikations)dienstleist*;
    keine (zeitarbeit|personaldienstleister|vermittl*|arbeitnehmerüberlassung|anfragen von
    personal*|agenturen); keine anfragen ... (personalvermittl*|agenturen|headhunter*);
    personaldienstleister ... (bitte|nicht|keine|abseh*); von (anfragen |)...
    (personaldienstleister*|personalvermittler*) ...; (personal)(abteilung|beratung für mitarbeiter)*;
    erfahrung ... (outsourcing|personaldienstleist*|zeitarbeit);
    (werbe|marketing|reise|versicherungs|digital|medien|media|kreativ|event|pr)(-| |)agentur*`,
}

export const industry: TopicLexicon<'industry'> = {
  retail: `ankauf*; bücher; second(-| |)hand*; gebrauchtwaren*; stoffe*; wolle; garn*; nähzubehör; teppich*; lampen*; leuchten; farben; tapeten; saatgut; tee; teekontor; kaffee*rösterei; wein*handel; weinhandlung; weinversand; brillen*; kontaktlinsen; reitsport*; angelsport*; bastel*; papeterie; schreibwaren; spielwaren*; musikinstrument*; babyausstatter; bettenhaus; matratzen*; trachten*; lederwaren; fahrradladen; zooladen; zoohandlung; parfüm*; blumenladen; blumenversand; hofladen; *markt gmbh; *kaufhaus; möbel*; wohnaccessoires; *handelsgesellschaft; *handel; kosmetik*; ersatzteil*handel; sneaker*; outfit*; uhren*; bijouterie*; juwelier*; pflanzen*; zimmerpflanzen; gartencenter*; buchhandlung*; buchhandel*; kaufhäuser*; outdoor*; wäsche*; bettwaren; einzelhandel*; handelsunternehmen; händler; handelskette*; supermarkt*; lebensmittelhandel*;
    lebensmitteleinzelhandel; discounter*; baumarkt*; baumärkte*; möbelhaus*; möbelhändler*; drogerie*;
    modehaus; modeunternehmen; mode(-| |)(label*|marke*|kette*|händler*); bekleidung*; fashion*; schuhe;
    filialen; filialist*; großhandel*; großhändler*; elektronikmarkt*; warenhaus*; kaufhaus*;
    optikerkette; optiker; textilhandel; schmuck*; detailhandel*; fachhandel*; fachmarkt*; versandhaus;
    versandhändler*; versandhandel*; handel`,
  'e-commerce': `*versand; *versandhandel; *onlineshop; *shop; *webshop; *versandhaus; *direktversand; onlinebestell*; (im|übers) (netz|internet) (verkaufen|bestellen); (verkaufen|vertreiben) ... (im netz|online|übers internet); (rücksendung*|retouren*|lieferzeit*|bestellstatus|sendungsstatus|passform|größen) ; per abo; abo(-| |)(box*|kiste*|modell); lieferkiste*; onlineversand*; kochbox*; abobox*; marktplatz für; online bestell*; e-?commerce*; online(-| |)(shop*|handel*|händler*|marktplatz|versand*|plattform für);
    onlineshop*; onlinehandel*; webshop*; internethandel; versandhandel*`,
  restaurants: `wirtshaus*; gasthaus; gasthof; brauerei*; brauhaus; *restaurant; bäckerei*; essenslieferdienst*; menüservice; kochboxen; restaurant*; gastronomie*; systemgastronomie; lieferdienst*; essenslieferung*; pizza*;
    catering*; café*`,
  fitness: `(betreiben|betreibt|betreiber*|unsere*|kette|#|in unseren) ... fitness(studios|studio|centern|center|clubs|club);
    yogastudio*; kletterhalle*; schwimmbad; freizeitbad; hallenbad;
    *studio; *fitness; fitnessstudios; kursbuchung*; yogastudio*; schwimmbäder; freibad*; *therme; sauna*; fitnesskette*; trampolin*; kletterhalle*; schwimmbad*; fitness(studio*|kette*|club*|center|branche|*); fitnessstudio*; sportstudio*; mitglieder in
    unseren studios`,
  hospitality: `*hotel; *hotels; *resort; *therme; hostel*; jugendherberge*; pension; ferienhäuser; ferienhaus*; ferienwohnungen; zoo; freizeitpark*; *park resort; seilbahn*; bergbahn*; lifte; skipass*; skigebiet*; hotel*; hotellerie; hotelkette*; resort*; ferienpark*; ferienwohnung*; gäste; gästen;
    casino*; freizeitpark*; campingplatz*; thermen*; therme`,
  travel: `*reisen; *touristik; *tours; *travel; *flug; airport*; flughafen*; umbuchung*; buchungsportal*; fähr*; kreuzfahrt*; camper*; wohnmobil*; tickets; *tickets; ticketshop; konzertkasse; veranstaltungstickets; festival*; hotelportal*; konzertkarten; eintrittskarten; ticketportal*; veranstaltungstickets; reisende*; reise*; reiseveranstalter*; reisebüro*; reiseunternehmen; fluggesellschaft*; airline*;
    flughafen*; flugreisen; urlaubsreisen; kreuzfahrt*; touristik*; tourismus*; mietwagen*;
    autovermietung*; flüge; reiseportal*; ticketing; fernbus*; urlauber*`,
  transport: `*bahn; *bahnen; *verkehrsbetriebe; verkehrsverbund*; fahrplan*; fahrkarte*; paket*; sendung*; *logistik; *spedition; *express; kurierdienst*; fahrgäste; fernbus*; mitfahr*; sharing; leihrad*; leihräder; parkhaus*; maut*; post ag; zustell*; abschlepp*; pannenhilfe; automobilclub; autoclub; busse; busunternehmen; fahrdienst*; kurier*; sendungsverfolgung*; umzüge für; fähre*; reederei*; logistik(unternehmen|dienstleister*|konzern|branche|*); paketdienst*; paketzusteller*;
    pakete; sendungen; sendungsverfolgung; spedition*; transport(unternehmen|*); bahn(unternehmen|*);
    verkehrsbetrieb*; verkehrsunternehmen; nahverkehr*sunternehmen; fahrgäste*; öffentlicher nahverkehr;
    kurierdienst*; postdienst*; umzugsunternehmen; carsharing; mobilitäts(anbieter*|dienst*); taxi*;
    e-scooter; fahrgast*`,
  telecoms: `*telekom; *mobil; *net gmbh; kabelanbieter; kabelnetz*; router*; handytarif*; sim-karte*; festnetz; internetanschluss kund*; mobilfunker*; mobilfunk*; telekommunikation*; mobilfunk*; internetanbieter*; breitband*; glasfaser*; telefonanbieter*;
    netzbetreiber*; dsl*; kabelanbieter*; telekom; vodafone; telefónica; o2; a1; magenta; swisscom;
    sunrise; pay-?tv; streaming*; rundfunk*`,
  consumer: `hausgeräte*; küchengeräte*; smartphones; kopfhörer*; haushaltsgeräte*; *zeitung; *verlag; abonnement*; abonnent*; zeitschrift*; tierfutter*; babybrei; kaffeeautomat*; grills; rasierer; werkzeug*marke; *moden; wochenblatt; anzeigenblatt; wertstoff*; gewinnspiel*; lotterie*; lotto*; dating*; partnervermittlung; bestattung*; hundefutter; naturkosmetik; sportgeräte*; hersteller*; konsumgüter*; haushaltsgeräte*; elektrogeräte*; markenhersteller*;
    unterhaltungselektronik; spielwaren*; spielzeug*; kosmetik*; sportartikel*; fahrräder*; e-bikes*;
    fahrzeug(hersteller*|*); automobil*; autohaus; möbel*; gartengeräte*; verlag*; zeitung*; zeitschrift*;
    abonnent*; haustier*; tiernahrung; matratzen*; babyprodukte*; lebensmittel*; getränke*hersteller*;
    produzent*; brillen; kaffeemaschinen; werkzeuge; geräte; medienhaus; leser*; gaming; spiele*`,
  trades: `*heizung; *heizungen; *sanitär; *elektro; *solar; *fenster; *bau gmbh; gartencenter; gartenpflege; malerbetrieb*; schlüssel*; hausmeister*; entrümpel*; rümpel*; haushaltsauflösung*; reinigungsfirma; schornstein*; rolladen; markisen; wallbox*; wärme*pumpe*; kfz-werkstatt; autowerkstatt; werkstattkette; waschmaschinen reparatur; reparaturdienst; heizungsbauer*; rohrreinigung*; schädlingsbekämpf*; umzugsfirma; gärtnerei*; handwerk*; handwerksbetrieb*; heizung*; sanitär*; shk; installations*; elektrobetrieb;
    dachdecker*; gebäudereinigung*; reinigungsunternehmen; schlüsseldienst; solar*; photovoltaik*;
    wärmepumpen*; gebäudetechnik; aufzüge*; hausgeräte*kundendienst; fenster*; küchen*; bauunternehmen;
    sicherheitstechnik; alarmanlagen; gartenbau; kaminöfen; treppenlift*; haustechnik; kälte* klima*`,
  energy: `*energie; *strom; *gas; *werke; *stadtwerke; *elektrizitätswerk; elektrizitätswerk*; abschläge; abschlag*; zählerst*; zählerstände*; stromzähler*; netzbetrieb*; heizöl*; pellets; müllabfuhr; abfallwirtschaft*; wasserverband*; wasserzähler*; energie(versorg*|unternehmen|anbieter*|dienstleist*|konzern|branche|kunden|wende|*); strom*;
    stromanbieter*; gas(anbieter|versorg*|*); stadtwerk*; versorger*; wasser(versorg*|werk*); ökostrom*;
    fernwärme; netzgesellschaft; ladestrom`,
  banking: `*bank; *sparkasse; *volksbank; konto und karte; karten(sperr*|service); onlinebanking; zahlungsdienst*; *pay; bezahldienst*; kontoführung; tagesgeld; kantonalbank*; bank; banken; sparkasse*; volksbank*; raiffeisen*; genossenschaftsbank; direktbank*;
    kreditinstitut*; online(-| |)bank*; girokonto*; konten;
    zahlungs(verkehr|dienstleist*|anbieter*|karten); kreditkarte*; fintech*;
    bank(kunden|wesen|branche|geschäft*); neobank*; krypto*; payment*`,
  finance: `anleger*; sparer*; schuldner*; offene* forderungen; fondssparplan*; (ihrem|ihr|zum|das) depot; wertpapierdepot; altersvorsorge ist unser;
    *finanz; *leasing; *kredit; ratenkredit*; *inkasso; inkassobüro*; pensionskasse*; vorsorgewerk*; broker*; geldanlage*; altersvorsorgeprodukt*; finanz(dienstleist*|unternehmen|branche|beratung|produkte*|institut*|*); leasing*; kredit*;
    baufinanzierung*; bauspar*; investment*; fonds*; inkasso*; vermögens(verwaltung|beratung);
    pensionskasse*; wertpapier*; depot*; factoring`,
  insurance: `*versicherung; *versicherungen; *assekuranz; *versicherer; *krankenversicherung; policen; prämien und leistungen; franchise*; schaden(-| )hotline; haftpflicht*; hausrat*; kfz-versicherung; rechtsschutz*; versicherungsverein; geräteversicherung; handyversicherung; reiseversicherung; versicherung*;
    versicherungs(unternehmen|konzern|branche|kunden|gesellschaft|makler*|nehmer*|verträge*|*);
    versicherer*; krankenkasse privat; schaden(meldung*|fälle*|regulierung|bearbeitung); versicherte*;
    police*; vorsorge*; krankenversicherung; assekuranz; schutzbrief*`,
  accounting: `steuer(kanzlei*|beratung*|berater*); wirtschaftsprüf*; buchhaltungsbüro; lohnabrechnungs*;
    steuerbüro; treuhand*; steuerkanzlei`,
  advertising: `*werbung; *marketing; anzeigenkund*; umfrage*; mafo; meinungsforschung*; befragungsinstitut; werbekund*; inserent*; mediaagentur; werbe(agentur*|*); werbung; marketing(agentur*|*); medienagentur*; marktforschung*;
    pr-agentur; online-marketing*; werbeartikel*; digitalagentur*`,
  'real-estate': `(verwalten|vermieten|bewirtschaften|verwaltet) ... (wohnungen|wohneinheiten|mietwohnungen|liegenschaften|häuser);
    wohneinheiten; mietwohnungen; wohnungseigentümer*; hauseigentümer*; mietvertrag*; hausgemeinschaft*;
    *immobilien; *wohnbau; *wohnen; bauverein; mieterinnen; mieter*; wohnungsbau*; genossenschaftswohnung*; eigentümergemeinschaft*; nebenkosten*abrechnung*; betriebskosten*; mieterservice; vermieter*; makler*; gemeinnützige* wohn*; immobilien*; hausverwaltung*;
    wohnungs(unternehmen|bau*|gesellschaft*|wirtschaft*|genossenschaft*); mieter*; makler*; liegenschaft*;
    wohnungswirtschaft; mietinteressent*; hausverwaltung`,
  legal: `mandanten; mandantinnen; mandanten(betreuung|kontakt|termin*|annahme|gespräch*|anfragen|kommunikation); mandantschaft; notar*;
    kanzlei*; rechtsanwalt*; anwalts*; notariat*; rechtsschutz*; rechts(beratung|dienst*); legal
    tech`,
  healthcare: `*spital; *spitäler; kantonsspital; mvz; medizinische* versorgungszentr*; augenzentrum; therapiepraxis; physio*; pflegestützpunkt; hebammenpraxis; tierarzt*; tierklinik; dialyse*; radiologie*; implantat*; infusionspumpe*; *klinik; *kliniken; *klinikum; *apotheke; *medizin; hebammen*; pflegebox*; pflegedienst*; dentallabor; labor*; arznei*; sanitäts*; orthopäd*; inkontinenz*; hilfsmittel*; hausnotruf*; facharzt*; terminvergabe praxis; arzttermin*; augenarzt*; blutspende*; blutzucker*; hörgerät*; *therapie; medizinprodukt*; krankenhaus*; klinik*; klinikum; arztpraxis; praxis; praxen; zahnarztpraxis; medizin*;
    medizintechnik*; pharma*; apotheke*; versandapotheke*; pflegedienst*; pflegeheim*; pflegeeinrichtung*;
    gesundheits(wesen|unternehmen|dienstleist*|branche|*); patient*; ärzt*; hörgeräte*; sanitätshaus*;
    labor*; reha*; senioren(heim*|residenz*|*); spital*; telemedizin*; terminbuchung arzt*; hilfsmittel*;
    rettungsdienst; zahn*; ordination`,
  it: `webseiten (erstellen|bauen|hosten); hosten; serverraum; cloudlösung*; lizenzschlüssel*; betriebssystem*; apps; cybersicherheit; datensicherung*;
    *software; *systeme gmbh; *cloud; *soft; *hosting; kanzlei(software|cloud)*; praxissoftware; hotelsoftware; arztsoftware; kassensoftware; buchhaltungssoftware; schulsoftware; saas*; softwarehaus; app-entwick*; it-service*; it services; rechenzentrum; informatik*; kassensystem*; (programmier|software|daten|api)(-| )schnittstelle*; digitale* (lösungen|lösung|produkte|plattform); api-*; software*; softwareunternehmen; softwarehersteller*; softwarehaus;
    it-(dienstleist*|unternehmen|systemhaus*|branche|lösungen|consult*|*); systemhaus*; saas*; cloud*;
    tech(-| |)(unternehmen|start-?up|konzern|company); technologie(unternehmen|konzern|führer*);
    digitalisierung*; start-?up*; web(-| |)hosting*; hosting*; app; plattform; informationstechnologie;
    edv*; kassensysteme*; erp*; internetunternehmen; domain*`,
  consulting: `unternehmensberatung*; beratungsunternehmen; consulting*; personalberatung; beratungshaus;
    wirtschaftsberatung`,
  engineering: `*maschinen; *technik gmbh; *maschinenbau; laser*; sensor*; dichtung*; hydraulik*; pumpen*; aufzug*hersteller; werkzeugmaschine*; messgerät*; anlagenbau*; *elektronik; maschinenbau*; ingenieur(büro*|gesellschaft|dienstleist*|*); anlagenbau*;
    industrie(unternehmen|*); automatisierung*; elektrotechnik*; chemie(unternehmen|*); messtechnik*;
    luft- und raumfahrt; automobilzuliefer*; zulieferer*; industriebetrieb; metallverarbeit*; sensorik;
    antriebstechnik; halbleiter*; technischer großhandel; verpackungsmaschinen; werkzeugmaschinen*;
    bautechnik`,
  government: `stadt (*|); *amt; *ämter; rathaus*; landratsamt*; bürgerdienst*; behörde*; servicestelle der stadt; agentur für arbeit; familienkasse*; zulassungsstelle; gemeindeverwaltung; wirtschaftskammer*; arbeiterkammer*; arbeitsmarktservice; gesundheitskasse; ögk; svs; suva; steuerverwaltung; pflegekasse; ersatzkasse; betriebskrankenkasse; bkk; ikk; stadtverwaltung; stadt; landkreis; gemeinde*; landesamt; bundesamt;
    bundes(agentur|behörde*|ministerium|land|anstalt|verwaltung); behörde*; öffentlicher dienst;
    öffentlichen dienst*; öffentlichen hand; ministerium*; jobcenter; bürger*; bürgerbüro; bürgerservice;
    bürgertelefon; finanzamt; magistrat*; kanton; kantons; kantonal*; kantonsverwaltung; kantonspolizei; ausgleichskasse*; ahv*; iv-stelle*; sozialversicherungsanstalt*; einwohnerkontrolle; einwohnermeldeamt; wohngeldstelle; elterngeldstelle; bürgeramt*; servicecenter 115; behördennummer*; kreisverwaltung; kreishaus; landesregierung; bundesnetzagentur; zoll; ordnungsamt; standesamt; zweckverband*; eigenbetrieb*; tvöd; tv-l; verwaltung der; polizei*; gesetzliche*
    krankenkasse; krankenkasse*; aok; rentenversicherung; sozialversicherung*; ams; kommunal*; kommune*;
    anstalt des öffentlichen rechts; körperschaft des öffentlichen rechts; 115; landesverwaltung;
    bezirksamt; notrufzentrale`,
  nonprofit: `*stiftung; *verein; *verband; *hilfe e v; *schutzbund; tierheim*; tierschutz*; gönner*; spenden*; patenschaft*; (stadt|bahnhofs|seemanns|heils)mission; verbraucherzentrale*; ombudsstelle*; schlichtungsstelle*; verbrauchertelefon; rettungsdienst e v; menschenrechts*; umweltschutzorganisation*; hospiz*; tafel e v; jugendhilfe*; frauenhaus; seniorenhilfe;  seelsorge*; beratungsverbund; naturschutz*; förderverein; mieterverein; verbraucherzentrale; sozialverband*; hilfswerk*; weltladen; e v; gemeinnützig*; ggmbh; verein; e v; stiftung*; hilfsorganisation*; spenden*; spender*;
    caritas; diakonie; rotes kreuz; drk; johanniter; malteser; arbeiterwohlfahrt; awo; ngo;
    wohlfahrtsverband*; non-?profit; ehrenamt*; kirche*; kirchlich*; tierschutz*; samariterbund;
    lebenshilfe; verband; flüchtlings*; genossenschaft sozial; entwicklungshilfe; volkshilfe; gewerkschaft`,
  education: `*schule; *hochschule; *universität; *akademie; *universität; vhs; sprachschule*; kursteilnehmer*; fernstudi*; studieninteressiert*; immatrikulation*; prüfungsamt; lernplattform schule; nachhilfe*; kursanmeldung*; weiterbildungsinstitut; schule; schulen; universität*; hochschule*; fachhochschule;
    bildungs(träger*|einrichtung*|zentrum|institut*); volkshochschule; studierende* (beraten|betreuen|an unserer|unserer|und lehrende*); studierendenwerk*; studierendenservice*; schüler*; kita*;
    kindergarten; bibliothek*; museum; akademie der; studienberatung; lehrveranstaltung*; studentenwerk`,
  outsourcing: `outsourc*; bpo; call(-| |)center(-| |)dienstleist*; kundenservice-dienstleist*; contact(-| |)center(-| |)(anbieter|dienstleist*)`,
  abstain: `(dienstleister|komplettdienstleister|spezialist|spezialisten|partner|anbieter|ausstatter|ausrüster|zulieferer|lieferant|lösungen|lösung|software|systeme|plattform|produkte|technik|technologie*) (für|an) ... (einzelhandel*|handel|gastronomie|gastronom*|hotellerie|hotels|restaurants|industrie|banken|versicherungen|versicherer|handwerk|handwerks*|ärzte|praxen|arztpraxen|kanzleien|kommunen|behörden|schulen|apotheken|immobilien*);
    samt; gesamt; insgesamt; allesamt; mitsamt; streaming-projekt*; *bewerbung; *bewerbungen; *erwerbung; (deine|ihre|unsere|die) mission; mission ...; emission*; kommission*; transmission; unsere kunden sind ...; zu unseren kunden (gehören|zählen) ...; (trink|mitarbeiter)rabatt*; stadt (und|der|nah*|zentral|gelegen|in der|mit); in der stadt; jobs in ...; sitz in der stadt; vhs-kurs*; (essens|tank|einkaufs)gutschein*; firmenfeier*; homeoffice-tage; telefonstudio; (kunden|telefon|servicenummer)verband; homestudio; tonstudio; (betriebs|straßen|s|u|auto|lauf)bahn; gehaltsstudie; überbau; stellenmarkt; arbeitsmarkt; supermarkt (nebenan|um die ecke); elternzeit; fahrtkosten*; (obst|kaffee|tee|wasser) (und|,) ...; kaffee, ...; (jahre*|jahr) (praxis|berufspraxis); praxis (im|in der|als|am|mit kund*|von vorteil); (vergleichbare|etwas|erste|mehrjährige|einschlägige|gleichwertige|berufliche) praxis; software(kenntnisse|anwendung*|programme*|erfahrung|ausbildung|affin*|tools);
    it-(kenntnisse|affin*|affinität|ausstattung|anwender*|grundkenntnisse|verständnis|systeme*);
    edv-(kenntnisse|anwendung*|programme*|grundkenntnisse|affin*); edv(kenntnisse| kenntnisse);
    (kranken|unfall|zusatz|gruppen|kranken-zusatz|renten|lebens|berufsunfähigkeits|haftpflicht|sozial|private
    zusatz|zahnzusatz|krankenzusatz|gruppenunfall)versicherung*; betriebliche
    (altersvorsorge|altersversorgung|krankenversicherung|zusatzversicherung|gesundheits*|krankenzusatz*);
    vorsorge(leistung*|untersuchung*|modell*|programm*); altersvorsorge*; altersversorgung;
    vermögenswirksame*;
    gesundheits(förderung|management|angebote*|maßnahmen|programm*|bonus|vorsorge|tage*|zuschuss|budget|kurse|benefits|leistungen|zeugnis|ausweis|karte);
    fitness(studio|raum|kurse*|angebote*|zuschuss|mitgliedschaft*|center|*)
    (zuschuss|mitgliedschaft|rabatt|kooperation|vergünstig*|im|nutzung|gratis|kostenlos); fitness*;
    fitnesszuschuss; firmenfitness; urban sports*; wellpass*; egym*;
    (rabatt*|vergünstig*|mitarbeiterrabatt*|corporate benefits|ermäßig*|konditionen|gutschein*|zuschuss)
    ...
    (fitness*|hotel*|reise*|restaurant*|einzelhandel|versicherung*|kita*|strom*|bahn*|lebensmittel*|mode|technik);
    kita(zuschuss|-zuschuss|platz|plätze); kindergartenzuschuss; kinderbetreuungszuschuss; jobticket;
    deutschland-?ticket; öffentliche* (verkehrsmittel*|nahverkehr|öffis); nahverkehr; öpnv;
    bahn(hof|anbindung|nähe|card)*; hauptbahnhof; straßenbahn*; u-bahn*; s-bahn*;
    stadt(zentrum|mitte|bahn|nähe|park)*; innenstadt*; erfahrung ...
    (einzelhandel|gastronomie|hotellerie|handel|versicherung*|bank|tourismus|reisebranche|telekommunikation|e-?commerce|handwerk|branche);
    (einzelhandel|gastronomie|hotellerie|hotel|tourismus|reisebüro) (oder|,|und) ...
    (erfahrung|bereich|branche|kenntnisse);
    schul(abschluss|bildung|ung|ungen|ungs*|en|e|ferien|zeugnis*|zeit|freie*)*;
    hochschul(abschluss|studium|reife);
    (abgeschlossenes|wirtschafts|hochschul|fachhochschul|universitäts)*studium*; gas geben; stromlinien*;
    lebensmittel(gutschein*|karte); getränke; kaffee; obst; wasser; kreditkarte firmen; gehaltskonto;
    bankverbindung; kontoverbindung; bank(feiertag*|daten); in der praxis;
    praxis(erfahrung*|nah*|orientiert*|bezug|jahre*|kenntnisse|wissen); theorie und praxis; berufspraxis;
    reise(bereitschaft|kosten*|zeit*|tätigkeit|spesen|freudig*|aufwand); dienstreisen;
    staat(sangehörigkeit|licher)*; handelsschule; handelsakademie; handel(sfach|skauf|n|ns|t)*; kraftwerk;
    verein(bar|bart|en|barung|barkeit|heitlich|te)*; (nach|vor) vereinbarung; betriebsarzt; ärztlich*;
    stadtwerke fahrkarte; rentenversicherung; agil*; (mode|style)bewusst*; bürger(lich|geld|pflicht)*;
    strom und gas (sparen|zuschuss)`,
}
