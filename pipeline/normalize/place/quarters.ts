import { foldWords } from '../fold.ts'

// Quarters and suburbs that boards print in place of their city or beside it; a place is the city.
const TABLE = `Berlin|DE|mitte,kreuzberg,neukolln,charlottenburg,prenzlauer berg,friedrichshain,schoneberg,tempelhof,moabit,steglitz,wilmersdorf,zehlendorf,treptow,adlershof,lichtenberg,marzahn,hellersdorf,pankow,weissensee,reinickendorf,tegel,wedding,spandau,kopenick
Hamburg|DE|altona,eimsbuttel,wandsbek,harburg,bergedorf,st pauli,st georg,ottensen,winterhude,barmbek,hafencity,billstedt,hammerbrook,eppendorf
München|DE|schwabing,sendling,bogenhausen,pasing,moosach,giesing,haidhausen,laim,riem,neuhausen,maxvorstadt,ramersdorf,perlach
Köln|DE|ehrenfeld,deutz,nippes,porz,mulheim koln,kalk,lindenthal,sulz,rodenkirchen,chorweiler
Frankfurt am Main|DE|hochst,sachsenhausen,bockenheim,niederrad,bornheim frankfurt,gallus,westend
Düsseldorf|DE|benrath,bilk,oberkassel,pempelfort,derendorf,rath,flingern
Stuttgart|DE|bad cannstatt,vaihingen,mohringen,feuerbach,zuffenhausen,degerloch
Wien|AT|favoriten,donaustadt,floridsdorf,ottakring,simmering,meidling,leopoldstadt,hietzing,penzing,liesing,dobling,landstrasse,mariahilf,innere stadt
Zürich|CH|oerlikon,altstetten,wiedikon,seefeld,enge,wollishofen
Rīga|LV|purvciems,agenskalns,imanta,teika,plavnieki,ziepniekkalns,kengarags,zolitude,mezaparks,pardaugava,vecriga,mezciems,jugla,bolderaja,sarkandaugava,ciekurkalns,torna kalns,ilguciems,vecmilgravis,centra rajons,latgales priekspilseta,vidzemes priekspilseta,zemgales priekspilseta,kurzemes rajons,ziemelu rajons,skanste,centrs,centra,bikernieki,dreilini,sampeteris,bierini,berģi
Tallinn|EE|kesklinn,mustamae,lasnamae,kristiine,pohja tallinn,haabersti,nomme,ulemiste
Vilnius|LT|zirmunai,antakalnis,naujamiestis,lazdynai,fabijoniskes,pasilaiciai,senamiestis
Warszawa|PL|mokotow,wola,ursynow,srodmiescie,praga poludnie,praga polnoc,bielany,bemowo,ochota,targowek,zoliborz,wlochy,wawer,bialoleka,ursus,wilanow,sluzewiec
Kraków|PL|podgorze,nowa huta,krowodrza,zablocie,stare miasto,pradnik bialy,pradnik czerwony,debniki,bronowice
Wrocław|PL|krzyki,fabryczna,psie pole,stare miasto wroclaw
Gdańsk|PL|oliwa,wrzeszcz,przymorze,letnica,zaspa
Poznań|PL|jezyce,grunwald,wilda,rataje,piatkowo
Madrid|ES|chamartin,salamanca madrid,chamberi,arganzuela,moncloa,tetuan,vallecas,carabanchel,hortaleza,barajas,fuencarral,san blas,usera,retiro,las tablas,sanchinarro
Barcelona|ES|eixample,l eixample,gracia,sants,poblenou,sant marti,sarria,les corts,nou barris,sant andreu,22,horta guinardo
Paris|FR|la defense,montparnasse,bercy,batignolles,belleville,montmartre,opera,bastille
Lyon|FR|part dieu,la part dieu,gerland,confluence,vaise,croix rousse
Marseille|FR|la joliette,euromediterranee,prado
Stockholm|SE|sodermalm,kista,vasastan,ostermalm,kungsholmen,norrmalm,bromma,hagersten,skarholmen,farsta,spanga,liljeholmen,arsta,hammarby sjostad,gamla stan,globen,vallingby
Göteborg|SE|hisingen,lindholmen,majorna,frolunda,angered,orgryte,lundby,backaplan
Malmö|SE|hyllie,rosengard,limhamn,vastra hamnen
London|GB|canary wharf,shoreditch,soho,mayfair,city of london,docklands,isle of dogs,covent garden,king s cross,kings cross,holborn,hammersmith,paddington,victoria london,westminster,camden town,hackney,farringdon,liverpool street,london bridge,stratford london,canning town,islington,vauxhall,chelsea london,kensington,fulham,battersea,heathrow
Manchester|GB|spinningfields,ancoats,mediacity,mediacityuk,trafford park
Dublin|IE|ballsbridge,sandyford,citywest,grand canal dock,ifsc,blanchardstown,cherrywood,parkwest,park west,leopardstown
New York|US|manhattan,midtown manhattan,midtown,lower manhattan,soho new york,financial district,harlem,tribeca,times square,upper east side,upper west side
Los Angeles|US|downtown los angeles,dtla,hollywood los angeles,venice beach,playa vista
Chicago|US|the loop,river north,o hare,west loop
Toronto|CA|scarborough,north york,etobicoke,liberty village
Sydney|AU|sydney cbd,north sydney,surry hills,macquarie park,barangaroo,pyrmont
Melbourne|AU|southbank,docklands melbourne,st kilda,melbourne cbd,collingwood
Lisboa|PT|parque das nacoes,oriente
Amsterdam|NL|zuidas,sloterdijk,amsterdam zuid,bijlmer
Mumbai|IN|andheri,malad,goregaon,powai,bandra,vikhroli,andheri east,lower parel
Bengaluru|IN|whitefield,electronic city,koramangala,marathahalli,bellandur,hsr layout,indiranagar
Hyderabad|IN|hitec city,gachibowli,madhapur,kondapur
Praha|CZ|karlin,smichov,chodov,vinohrady,holesovice`

let cities: Map<string, { city: string; country: string }[]> | undefined

/** Cities that have a quarter of that name. */
export function citiesOfQuarter(name: string): readonly { city: string; country: string }[] {
  if (cities === undefined) {
    cities = new Map()
    for (const line of TABLE.split('\n')) {
      const [city = '', country = '', quarters = ''] = line.split('|')
      for (const quarter of quarters.split(',')) {
        const key = foldWords(quarter)
        cities.set(key, [...(cities.get(key) ?? []), { city, country }])
      }
    }
  }
  return cities.get(foldWords(name)) ?? NONE
}

const NONE: readonly { city: string; country: string }[] = []
