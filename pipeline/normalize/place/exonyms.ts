import { fold } from '../fold.ts'

/**
 * Cities that boards name in another language or short form: local name, country, then the other names.
 * The local name is what we keep. "~" stands for a comma within a name.
 */
const TABLE = `München|DE|munich,minhene,monachium,munchen,muenchen
Köln|DE|cologne,kelne,colonia,kolonia,koeln
Nürnberg|DE|nuremberg,nirnberga,norymberga,nuernberg
Hannover|DE|hanover,hannovere,hanower
Frankfurt am Main|DE|frankfurt,frankfurt/main,frankfurt main,frankfurte pie mainas,francfort,frankfurt nad menem,frankfurt a.m.,frankfurt a. m.,frankfurt a.main,frankfurt a. main,ffm,frankfurt/m.,frankfurt (main)
Frankfurt (Oder)|DE|frankfurt/oder,frankfurt oder,frankfurt an der oder,frankfurt a.d. oder
Halle (Saale)|DE|halle,halle/saale,halle saale,halle an der saale
Freiburg im Breisgau|DE|freiburg,freiburg i. br.,freiburg i.br.,freiburg/breisgau
Ludwigshafen am Rhein|DE|ludwigshafen,ludwigshafen a. rh.,ludwigshafen/rhein
Mülheim an der Ruhr|DE|mulheim,muelheim,mülheim/ruhr,mülheim a.d. ruhr
Offenbach am Main|DE|offenbach,offenbach a. m.,offenbach/main
Hanau am Main|DE|hanau
Berlin|DE|berline,berlín
Hamburg|DE|hamburga,hamburgo,hambourg
Düsseldorf|DE|dusseldorf,duesseldorf,diseldorfa
Leipzig|DE|leipciga,lipsk
Dresden|DE|drezdene,drezno,dresde
Bremen|DE|brema,brême,breme
Stuttgart|DE|stutgarte,estugarda
Braunschweig|DE|brunswick
Münster|DE|munster,muenster
Lübeck|DE|lubeck,luebeck
Würzburg|DE|wurzburg,wuerzburg
Saarbrücken|DE|saarbruecken,saarbrucken
Wien|AT|vienna,vine,viena,vienne,wieden
Graz|AT|graca
Salzburg|AT|zalcburga,salzbourg,salzburgo
Klagenfurt am Wörthersee|AT|klagenfurt
Zürich|CH|zurich,cirihe,zúrich,zuerich,zurych
Genève|CH|geneva,genf,zeneva,ženēva,ginebra,genewa
Bern|CH|berne,berna,berno
Basel|CH|bale,bâle,basle,bazele,bazylea,basilea
Luzern|CH|lucerne,lucerna,lucerna
Lausanne|CH|lozanna,lausana
St. Gallen|CH|saint gallen,sankt gallen,st gallen
Rīga|LV|riga,ryga,rīgā,rigas pilseta
Liepāja|LV|liepaja,libau
Daugavpils|LV|daugavpili,dunaburg,dyneburg
Jelgava|LV|mitau
Jūrmala|LV|jurmala
Rēzekne|LV|rezekne
Warszawa|PL|wwa,aglomeracja warszawska,warsaw,warschau,varsava,varšava,varsovia,varsovie,warszawie
Kraków|PL|cracow,krakow,krakau,krakova,cracovia,cracovie
Łódź|PL|lodzi,lodz,lodza
Wrocław|PL|wroclaw,breslau,vroclava
Poznań|PL|poznan,posen,poznana
Gdańsk|PL|gdansk,danzig,gdanska
Szczecin|PL|stettin,scecina
Bielsko-Biała|PL|bielsko-biala,bielsku-bialej,bielsko biala
Białystok|PL|bialystok,bialymstoku
Zielona Góra|PL|zielonej gorze
Jelenia Góra|PL|jeleniej gorze
Gorzów Wielkopolski|PL|gorzow,gorzow wlkp.,gorzow wlkp,gorzowie
Tychy|PL|tychach
Kielce|PL|kielcach
Katowice|PL|kattowitz,katovice
Stockholm|SE|storstockholm,stor-stockholm,stockholms,stockholmsomradet,stokholma,estocolmo,sztokholm
Göteborg|SE|storgoteborg,stor-goteborg,goteborgs,goteborgsomradet,gothenburg,goteborg,geteborga,gotemburgo,goeteborg
Malmö|SE|malmoomradet,stormalmo,malmo,malme
København|DK|copenhagen,kopenhagen,kopenhagena,copenhague,kobenhavn,kopenhaga,köpenhamn
Aarhus|DK|arhus,århus
Oslo|NO|
Turku|FI|abo
Espoo|FI|esbo
Tampere|FI|tammerfors
Vantaa|FI|vanda
Helsinki|FI|helsingfors,helsinki
Tallinn|EE|tallina,reval,tallin
Tartu|EE|dorpat,terbata
Vilnius|LT|vilna,wilna,wilno,vilnia
Kaunas|LT|kauna,kowno
Klaipėda|LT|klaipeda,memel
Praha|CZ|prague,prag,praga,praha
Plzeň|CZ|pilsen,plzen
Brno|CZ|brunn,brno
Bratislava|SK|pressburg,bratyslawa
București|RO|bucharest,bukarest,bukareste,bucarest,bukareszt,bucuresti
Roma|IT|rome,rom,rzym,romā
Milano|IT|milan,mailand,milana,milán,mediolan
Torino|IT|turin,turina,turyn
Napoli|IT|naples,neapel,neapole,nápoles,neapol
Firenze|IT|florence,florenz,florence,florencia,florencja
Venezia|IT|venice,venedig,venecija,venecia,wenecja
Genova|IT|genoa,genua,dzenova
Padova|IT|padua,padoue
Bologna|IT|bolonia,bolonija
Lisboa|PT|lisbon,lissabon,lisabona,lizbona,lisbonne
Porto|PT|oporto
Sevilla|ES|seville,sevilja,sewilla
Valencia|ES|valencija,valencia
Zaragoza|ES|saragossa,saragosa
A Coruña|ES|la coruna,la coruña,coruna,coruña
Donostia / San Sebastián|ES|san sebastian,san sebastián,donostia
Vitoria-Gasteiz|ES|vitoria,gasteiz,gasteiz / vitoria
Palma|ES|palma de mallorca
Alicante|ES|alacant
Las Palmas de Gran Canaria|ES|las palmas
Castelló de la Plana|ES|castellon,castellón,castellón de la plana
L'Hospitalet de Llobregat|ES|hospitalet de llobregat,hospitalet
Bruxelles|BE|brussels,brussel,brüssel,brisele,bruselas,bruksela,bryssel
Antwerpen|BE|antwerp,anvers,antverpene,amberes,antwerpia
Gent|BE|ghent,gand,gante
Brugge|BE|bruges,brugge
Liège|BE|liege,lüttich,luik
Den Haag|NL|the hague,haga,la haye,la haya,'s-gravenhage,hague
Amsterdam|NL|amsterdama
Paris|FR|region parisienne,paris intra-muros,grand paris,parize,parīze,parís,paryz,paryż,parigi
Marseille|FR|marseilles,marsella,marsela
Lyon|FR|region lyonnaise,grand lyon,lyons,liona
Strasbourg|FR|strassburg,straßburg,estrasburgo,strasbura
Nice|FR|niza,nizza
Luxembourg|LU|luxemburg,luxembourg city,luksemburga,luxemburgo
Athína|GR|athens,athen,atenas,atenes,ateny,athènes,athina
Thessaloníki|GR|thessaloniki,salonica,saloniki
Bogotá|CO|bogota,bogotá,bogota d.c.,bogotá d.c.,bogota dc
Beograd|RS|belgrade,belgrad,belgrada
Sofia|BG|sofija
Kyiv|UA|kiev,kiew,kijeva,kijow
Lviv|UA|lvov,lemberg,lwow
Moskva|RU|moscow,moskau,maskava,moscú,moskwa
Sankt-Peterburg|RU|st petersburg,saint petersburg,sankt petersburg,st. petersburg,sanktpeterburga
Istanbul|TR|stambul,estambul,stambula
London|GB|londona,londres,londyn,greater london,city of london,londonā
Newcastle upon Tyne|GB|newcastle,newcastle-upon-tyne
Kingston upon Hull|GB|hull
Stoke-on-Trent|GB|stoke on trent,stoke
Southend-on-Sea|GB|southend,southend on sea
Edinburgh|GB|edinburg,edinburga,edimburgo
Glasgow|GB|glasgow city
Dublin|IE|dublina,dublín
New York|US|new york city,nyc,nueva york,nujorka,ņujorka,nowy jork,n.y.c.
Los Angeles|US|la,l.a.,losandzelosa
San Francisco|US|sf,bay area,sf bay,the bay,san fran
Washington|US|washington dc-baltimore,washington d.c.-baltimore,washington-baltimore,dc metro,dmv,washington~ d.c.,washington~ d.c,washington d.c.,washington dc,washington d c
Saint Louis|US|st. louis,st louis
Saint Paul|US|st. paul,st paul
Philadelphia|US|philly
Las Vegas|US|vegas
Minneapolis|US|minneapolis-st. paul,minneapolis/st. paul,minneapolis st. paul,twin cities
Chicago|US|chicagoland
Tampa|US|tampa bay
Dallas|US|dallas-fort worth metroplex,dallas-fort worth,dallas/fort worth,dfw
Kansas City|US|kc
Montréal|CA|montreal,montreala
Québec|CA|quebec city,ville de québec,quebec
México|MX|mexico city,ciudad de mexico,ciudad de méxico,cdmx,mexiko-stadt
Beijing|CN|peking,pekina,pekin
Mumbai|IN|bombay
Bengaluru|IN|bangalore
Chennai|IN|madras
Gurugram|IN|gurgaon
Singapore|SG|singapur,singapura,singapour
Abu Dhabi|AE|abudhabi,abū dabī
Riyadh|SA|riad,rijada
Cairo|EG|kairo,el cairo,le caire
Kuala Lumpur|MY|kl
Wellington|NZ|welington`

export interface Alias {
  city: string
  country: string
}

let aliases: Map<string, Alias[]> | undefined

/** Local names that a city also goes by, any accents. */
export function readAlias(name: string): readonly Alias[] {
  if (aliases === undefined) {
    aliases = new Map()
    for (const line of TABLE.split('\n')) {
      const [city = '', country = '', others = ''] = line.split('|')
      for (const key of new Set([city, ...others.split(',')].map((name) => fold(name.replace('~', ','))))) {
        if (key !== '') aliases.set(key, [...(aliases.get(key) ?? []), { city, country }])
      }
    }
  }
  return aliases.get(fold(name)) ?? []
}
