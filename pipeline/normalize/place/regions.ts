import { foldWords } from '../fold.ts'

// Regions outside US, CA and AU that boards print after (or instead of) a city. In our terms they stay as printed, so
// only their country matters here.
const TABLE: Record<string, string> = {
  GB: 'Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,Devon,Dorset,County Durham,Co Durham,Durham,East Sussex,Essex,Gloucestershire,Greater Manchester,Hampshire,Herefordshire,Hertfordshire,Isle of Wight,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Middlesex,Norfolk,North Yorkshire,Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,South Yorkshire,Staffordshire,Suffolk,Surrey,Sussex,Tyne and Wear,Tyne Wear,Warwickshire,West Midlands,West Sussex,West Yorkshire,Wiltshire,Worcestershire,Yorkshire,East Yorkshire,East Riding of Yorkshire,North Humberside,South Humberside,Humberside,Avon,Cleveland,Teesside,Tyneside,Aberdeenshire,Angus,Argyll,Ayrshire,Dumfries and Galloway,Dumfriesshire,Fife,Highland,Highlands,Lanarkshire,Lothian,Midlothian,West Lothian,East Lothian,Perthshire,Renfrewshire,Scottish Borders,Stirlingshire,Dunbartonshire,Moray,Clwyd,Dyfed,Gwent,Gwynedd,Powys,Mid Glamorgan,South Glamorgan,West Glamorgan,Ceredigion,Carmarthenshire,Pembrokeshire,Monmouthshire,Flintshire,Denbighshire,Conwy,Anglesey,South Wales,North Wales,West Wales,Mid Wales,County Antrim,Co Antrim,County Down,Co Down,County Armagh,County Tyrone,County Fermanagh,County Londonderry,North West,North West England,North East,North East England,South East,South East England,South West,South West England,East Midlands,East Anglia,East of England,Home Counties,South Coast,Thames Valley,Cotswolds,North Lincolnshire,Norfolk Broads,Black Country,Midlands,Southern England,Northern England,South England,Perth and Kinross,Blaenau Gwent,City of Edinburgh,Dundee City,Aberdeen City,Greater Glasgow',
  IE: 'County Carlow,County Cavan,County Clare,County Cork,County Donegal,County Dublin,County Galway,County Kerry,County Kildare,County Kilkenny,County Laois,County Leitrim,County Limerick,County Longford,County Louth,County Mayo,County Meath,County Monaghan,County Offaly,County Roscommon,County Sligo,County Tipperary,County Waterford,County Westmeath,County Wexford,County Wicklow,Co Dublin,Co Cork,Co Galway,Leinster,Munster,Connacht',
  DE: 'Baden-Württemberg,Baden Wuerttemberg,Bayern,Bavaria,Bavārija,Baviera,Bavière,Bawaria,Brandenburg,Hessen,Hesse,Mecklenburg-Vorpommern,Niedersachsen,Lower Saxony,Nordrhein-Westfalen,North Rhine-Westphalia,NRW,Rheinland-Pfalz,Rhineland-Palatinate,Saarland,Sachsen,Saxony,Sachsen-Anhalt,Saxony-Anhalt,Schleswig-Holstein,Thüringen,Thuringia,Ruhrgebiet,Oberbayern,Niederbayern,Oberpfalz,Mittelfranken,Unterfranken,Oberfranken,Schwaben,Rhein-Main,Rhein-Main-Gebiet,Rhein-Neckar,Niederrhein,Münsterland,Sauerland,Ostwestfalen,Allgäu,Schwarzwald,Ostfriesland,Rheinland,Rhein-Kreis Neuss',
  AT: 'Niederösterreich,Lower Austria,Oberösterreich,Upper Austria,Steiermark,Styria,Tirol,Tyrol,Vorarlberg,Kärnten,Carinthia,Burgenland,Salzburger Land,Land Salzburg',
  CH: 'Aargau,Thurgau,Graubünden,Appenzell,Wallis,Valais,Tessin,Ticino,Waadt,Vaud,Jura,Baselland,Basel-Landschaft,Basel-Stadt,Kanton Zürich,Kanton Bern,Kanton Luzern,Kanton Zug,Kanton St. Gallen,Kanton Aargau,Kanton Thurgau,Zentralschweiz,Ostschweiz,Romandie,Deutschschweiz',
  LV: 'Vidzeme,Kurzeme,Zemgale,Latgale,Sēlija,Pierīga',
  LT: 'Vilniaus apskritis,Kauno apskritis,Klaipėdos apskritis',
  EE: 'Harjumaa,Tartumaa,Pärnumaa,Ida-Virumaa,Harju maakond,Tartu maakond',
  PL: 'dolnośląskie,kujawsko-pomorskie,lubelskie,lubuskie,łódzkie,małopolskie,mazowieckie,opolskie,podkarpackie,podlaskie,pomorskie,śląskie,świętokrzyskie,warmińsko-mazurskie,wielkopolskie,zachodniopomorskie,zachodnio-pomorskie,Masovian,Mazovia,Silesia,Lower Silesia,Lesser Poland,Greater Poland,Pomerania,Trójmiasto,Śląsk,Dolny Śląsk,Mazowsze,Małopolska,Wielkopolska',
  ES: 'Andalucía,Andalusia,Aragón,Asturias,Principado de Asturias,Islas Baleares,Illes Balears,Baleares,Canarias,Islas Canarias,Canary Islands,Cantabria,Castilla y León,Castilla-La Mancha,Cataluña,Catalunya,Catalonia,Comunidad de Madrid,Comunidad Valenciana,Comunitat Valenciana,Extremadura,Galicia,La Rioja,Navarra,País Vasco,Euskadi,Basque Country,Región de Murcia,Vizcaya,Bizkaia,Guipúzcoa,Gipuzkoa,Álava,Tenerife,Gran Canaria,Mallorca,Menorca,Ibiza,Lanzarote,Fuerteventura',
  FR: "Île-de-France,Ile de France,IDF,Auvergne-Rhône-Alpes,Bourgogne-Franche-Comté,Bretagne,Brittany,Centre-Val de Loire,Corse,Grand Est,Hauts-de-France,Normandie,Normandy,Nouvelle-Aquitaine,Occitanie,Pays de la Loire,Provence-Alpes-Côte d’Azur,Provence-Alpes-Côte d'Azur,PACA,Alsace,Rhône,Gironde,Hauts-de-Seine,Seine-Saint-Denis,Val-de-Marne,Val-d'Oise,Seine-et-Marne,Yvelines,Essonne,Bouches-du-Rhône,Haute-Garonne,Loire-Atlantique,Ille-et-Vilaine,Bas-Rhin,Haut-Rhin,Alpes-Maritimes,Hérault,Isère,Finistère,Morbihan,Nord-Pas-de-Calais,Pas-de-Calais,Somme,Oise,Aisne,Calvados,Seine-Maritime,Sarthe,Maine-et-Loire,Vendée,Charente-Maritime,Dordogne,Landes,Pyrénées-Atlantiques,Tarn,Aude,Gard,Var,Vaucluse,Drôme,Savoie,Haute-Savoie,Ain,Loire,Puy-de-Dôme,Doubs,Moselle,Meurthe-et-Moselle,Marne,Loiret,Indre-et-Loire,Côtes-d'Armor,Côte-d'Or,Picardie,Lorraine,Bourgogne,Aquitaine,Poitou-Charentes,Languedoc-Roussillon,Midi-Pyrénées,Auvergne,Rhône-Alpes,Franche-Comté,Champagne-Ardenne,Côte d'Azur",
  SE: 'Stockholms län,Västra Götalands län,Västra Götaland,Skåne,Skåne län,Uppsala län,Östergötland,Östergötlands län,Jönköpings län,Hallands län,Halland,Dalarna,Dalarnas län,Gävleborgs län,Värmland,Värmlands län,Västmanland,Västmanlands län,Örebro län,Södermanland,Södermanlands län,Norrbotten,Norrbottens län,Västerbotten,Västerbottens län,Västernorrland,Västernorrlands län,Jämtland,Jämtlands län,Kalmar län,Kronobergs län,Blekinge,Blekinge län,Gotlands län,Småland',
  NO: 'Viken,Vestland,Rogaland,Trøndelag,Nordland,Agder,Innlandet,Akershus,Buskerud,Østfold,Vestfold,Telemark',
  DK: 'Hovedstaden,Region Hovedstaden,Midtjylland,Nordjylland,Sjælland,Syddanmark,Jylland,Fyn',
  NL: 'Noord-Holland,North Holland,Zuid-Holland,South Holland,Noord-Brabant,North Brabant,Gelderland,Limburg,Overijssel,Flevoland,Friesland,Zeeland,Drenthe,Randstad',
  BE: 'Vlaanderen,Flanders,Wallonie,Wallonia,Vlaams-Brabant,Oost-Vlaanderen,West-Vlaanderen,Hainaut',
  IT: 'Lombardia,Lombardy,Lazio,Piemonte,Veneto,Emilia-Romagna,Toscana,Tuscany,Campania,Sicilia,Sicily,Puglia,Liguria,Sardegna',
  MX: 'Jalisco,Nuevo León,Estado de México,Edomex,Edo. de México,Guanajuato,Yucatán,Quintana Roo,Baja California,Baja California Sur,Coahuila,Sinaloa,Sonora,Tamaulipas,Michoacán,Hidalgo,Morelos,Nayarit,Tabasco,Chiapas,Guerrero,Tlaxcala,Querétaro,Veracruz,Puebla,Oaxaca,Chihuahua,Aguascalientes,Zacatecas,Durango,San Luis Potosí,Colima,Campeche,Gto,Qro,Jal,Mich,Pue,Oax,Chih,Coah,Tamps,Ags,Zac,Dgo,Hgo,Tlax,Chis,Nay,Q. Roo,Edo. Méx,Edo. Mex,S.L.P.',
  CO: 'Antioquia,Cundinamarca,Valle del Cauca,Atlántico,Santander,Bolívar,Risaralda,Caldas,Tolima,Boyacá,Quindío,Nariño,Huila,Cesar,Norte de Santander,La Guajira,Casanare,Chocó,Putumayo,Arauca,Caquetá,Valle',
  AR: 'Provincia de Buenos Aires,Santa Fe,Mendoza,Entre Ríos,CABA,GBA,Tucumán,Salta,Jujuy,Chaco,Formosa,Corrientes,Neuquén,Chubut,Río Negro,La Pampa,Catamarca,Tierra del Fuego,Sta. Fe,Bs. As.,Pcia. de Buenos Aires,Provincia de Córdoba,Córdoba Capital',
  CL: 'Región Metropolitana,Valparaíso,Biobío,Región de Valparaíso,Región Metropolitana de Santiago,Antofagasta,Coquimbo,Región del Maule,Araucanía,Los Lagos,Ñuble,Tarapacá',
  PE: 'Provincia de Lima,Arequipa,La Libertad,Cusco,Piura,Lambayeque,Junín,Áncash,Callao,Loreto,Puno,Tacna,Cajamarca',
  BR: 'Estado de São Paulo,Minas Gerais,Paraná,Santa Catarina,Rio Grande do Sul,Bahia,Pernambuco,Ceará,Goiás,Distrito Federal',
  CZ: 'Středočeský kraj,Jihomoravský kraj,Moravskoslezský kraj,Středočeský,Moravia,Bohemia',
  PT: 'Distrito de Lisboa,Algarve,Alentejo,Madeira,Açores',
  FI: 'Uusimaa,Pirkanmaa,Varsinais-Suomi,Pohjanmaa',
  NZ: "Waikato,Bay of Plenty,Canterbury,Otago,Southland,Hawke's Bay,Hawkes Bay,Taranaki,Manawatu,Northland,Gisborne,Marlborough,South Island,North Island",
  IN: 'Maharashtra,Karnataka,Tamil Nadu,Telangana,Uttar Pradesh,Haryana,Gujarat,West Bengal,Rajasthan,Kerala,Punjab,Andhra Pradesh,Madhya Pradesh,NCR,Delhi NCR,Bihar,Odisha,Jharkhand,Assam,Chhattisgarh,Uttarakhand,Himachal Pradesh,Goa',
  PH: 'Metro Manila,National Capital Region,Laguna,Cavite,Pampanga,Luzon,Cebu,Bulacan,Rizal,Batangas,Davao del Sur,Iloilo,Negros Occidental,Benguet,Tarlac,Zambales,Visayas,Mindanao,NCR',
  MY: 'Selangor,Johor,Penang,Perak,Sabah,Sarawak,Negeri Sembilan,Kedah,Pahang,Melaka,Kelantan,Terengganu,Klang Valley',
  ZA: 'Gauteng,Western Cape,Eastern Cape,KwaZulu-Natal,Kwazulu Natal,Free State,Limpopo,Mpumalanga,Northern Cape,KZN',
}

let byName: Map<string, string[]> | undefined

// Latvian and Lithuanian municipalities, Polish counties and districts announce themselves by a word or an ending.
const BY_FORM: readonly (readonly [RegExp, string])[] = [
  [/\s(?:novads|novada|novadā|nov\.|rajons|rajonā|raj\.|pagasts|pagastā|pag\.|apriņķis)$/iu, 'LV'],
  [/\s(?:rajono savivaldybė|apskritis|sav\.)$/iu, 'LT'],
  [/^(?:powiat|pow\.|woj\.|województwo|gmina|gm\.)\s/iu, 'PL'],
  [/^(?:landkreis|kreis|lkr\.?|lk|bezirk|regierungsbezirk)\s/iu, 'DE'],
  [/\s(?:län)$/iu, 'SE'],
  [/^(?:county|co\.)\s(?:durham|down|antrim|armagh|tyrone|fermanagh|londonderry)(?!\p{L})/iu, 'GB'],
  [/^(?:county|co\.)\s/iu, 'IE'],
  [/^(?:provincia|prov\.|comunidad(?: autónoma)?)\s(?:de|del)\s/iu, 'ES'],
  [/^(?:kanton|canton)\s/iu, 'CH'],
]

/** Country of a region named as boards print it, else null. `prefer` decides between namesakes. */
export function readRegion(name: string, prefer: string | null): string | null {
  byName ??= index()
  // The city of Münster is no Irish province.
  const countries = /^münster$/iu.test(name.trim()) ? undefined : byName.get(foldWords(name))
  if (countries !== undefined)
    return prefer !== null && countries.includes(prefer) ? prefer : (countries[0] ?? null)
  if (/\s(?:un|and|und|i|och|,)\s/.test(name)) return null
  return BY_FORM.find(([form]) => form.test(name))?.[1] ?? null
}

function index(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const [country, names] of Object.entries(TABLE)) {
    for (const name of names.split(',')) {
      const key = foldWords(name)
      map.set(key, [...(map.get(key) ?? []), country])
    }
  }
  return map
}
