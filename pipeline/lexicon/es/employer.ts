import type { TopicLexicon } from '../lexicon.ts'

export const employer: TopicLexicon<'employer'> = {
  agency: `(para |) (nuestro|un importante|importante|uno de nuestros|un|su|una importante|nuestra)
    (cliente|clientes|empresa cliente|compañía cliente)( (es|busca|ubicad~|del
    sector|dedicad~|líder|,|que|una|precisa|selecciona|necesita|incorpora|en)|); (nuestro cliente|nuestra
    empresa cliente) (es|busca|,|que|una|precisa|selecciona|necesita|incorpora|requiere);
    (empresa|compañía|firma|multinacional) cliente; (desde |somos |) (ett|empresa de trabajo temporal|agencia
    de (empleo|colocación|reclutamiento)|consultora de (selección|recursos humanos|rrhh|reclutamiento)|empresa
    de selección|headhunter~|empresa de recursos humanos|empresa de servicios temporales|empresa de
    (tercerización|reclutamiento)); (seleccionamos|reclutamos|buscamos|selecciona|contratamos|estamos
    buscando|solicita) (para|por cuenta de) ... (cliente|empresa (líder|del
    sector|importante|cliente|reconocida)|importante|reconocida|compañía|prestigiosa); en nombre de
    (nuestro|un) cliente; por cuenta de ... cliente; contrato (con|por|a través de) (la |)
    (ett|agencia|empresa temporal|temporal); empresa usuaria; adecco; randstad; manpower~; eurofirms;
    synergie; gi group; grupo crit; nortempo; michael page; hays; page personnel; iman temporing; kelly
    services; claire joster; company: (ett|trabajo temporal|selección|recursos
    humanos|rrhh|talent|talento|temporales|headhunting)`,
  bpo: `(que|quienes) nos confían (su|sus) (servicio|atención|clientes|líneas) ...; (cuyas|sus) líneas (operamos|atendemos|gestionamos|manejamos); aliad~ de ... (cuyas|para) ...; (atendemos|contestamos|respondemos) (por cuenta|en nombre|a nombre) de ...; (somos|empresa) ... (tercerizador~|tercerización|outsourcing); (contact(-| |)center|call(-| |)center|centro de contacto|plataforma)
    (extern~|externalizad~|outsourcing|multiservicio|líder|para (terceros|otras|empresas)); outsourcing; bpo;
    externaliza~; externalización; tercerización (de|); tercerizad~;
    (clientes|atención|servicio|servicios|llamadas|campañas|soporte|cuentas) (de |para |a |por cuenta de |en
    nombre de ) (los clientes de |) (otras empresas|terceros|varias (empresas|marcas)|marcas
    (de|líderes|internacionales|globales|reconocidas)|grandes (marcas|compañías)|empresas
    (de|líderes|internacionales)|distintas (marcas|empresas)|diferentes (marcas|empresas)|diversas
    marcas|importantes marcas|marcas y empresas);
    (damos|prestamos|gestionamos|gestiona|atiende|atendemos|llevamos|ofrecemos|trabajamos para)
    (servicio|servicios|la atención|soporte|la línea|la mesa|las líneas|las llamadas|a los clientes) (de
    |desde |a |para ) ... (marcas|empresas|clientes de otras|terceros|compañías);
    (atiende|gestiona|atendemos|gestionamos) la (línea|mesa|atención|cuenta) ... de
    (empresas|marcas|compañías); gestiona la línea de ...; teleperformance; concentrix; foundever; majorel;
    webhelp; konecta; atento; transcom; sitel; emergia; unísono; unisono; intelcia; ilunion; teletech; ttec;
    alorica; telus; sutherland; madison; marktel; company: contesta; call(-| )center de terceros; company:
    (outsourcing|contact(-| |)center|call(-| |)center|bpo|contactcenter|externalización|para)`,
  direct: `(somos|nuestra (empresa|compañía|tienda|clínica|marca|cadena|plataforma|tienda
    online|familia|casa)|nuestro (equipo|hotel|negocio|banco|centro)|nuestras
    (tiendas|oficinas|clínicas)|nuestros (productos|hoteles|clientes|restaurantes)); (en |)
    (vendemos|fabricamos|creamos|ayudamos|construimos|diseñamos|llevamos|creemos|damos
    clases|distribuimos|cuidamos|ofrecemos nuestros|crecimos|desarrollamos);
    (empresa|cadena|compañía|negocio|marca|hotel|tienda|grupo)
    (familiar|líder|fundada|nacional|española|mexicana|boutique|independiente|con presencia|en expansión);
    (únete|incorpórate|súmate|bienvenid~) a (nuestr~|nosotros|el equipo|la familia); ayuntamiento; incorpora
    (a |) # ...`,
  client: `nuestro cliente; empresa cliente; en nombre de nuestro cliente`,
  abstain: `nuestr~ clientes? (son|es
    lo|confían|están|necesitan|merecen|y|,|a|de|en|por|sobre|final~|escriben|pueden|siempre|potenciales|internos|nos);
    (a|con|de|para) nuestros clientes; (agencia|agencias) (de
    (viajes|publicidad|marketing|comunicación|seguros|noticias|aduanas|transporte|medios|tributaria)|inmobiliaria|digital|creativa|tributaria|espacial|estatal);
    (abstenerse|no) ... (agencias|ett|consultoras|intermediarios); (experiencia|trabajado) ...
    (bpo|outsourcing|ett|contact center externo); trabajo temporal (por|de navidad); un cliente
    (enfadado|satisfecho|feliz|necesita|quiere); (tan|muy|más) atento`,
}

export const industry: TopicLexicon<'industry'> = {
  retail: `(cadena|red) (de |familiar de |familiar con |) (# |)
    (tiendas|supermercados|perfumerías|zapaterías|jugueterías|papelerías); tienda~
    (de|departamental~|física~|deportiva~|departamento); supermercado~; hipermercado~; grandes almacenes; gran
    superficie; centro comercial; comercio (textil|minorista|al por menor); retail; zapatería~; moda; ropa;
    textil~; calzado; juguetería~; librería~; ferretería~; mueblería~; muebles; perfumería~; boutique~;
    papelería~; floristería~; joyería~; autoservicio; mayorista`,
  'e-commerce': `e-?commerce; ecommerce; tienda~ (online|en línea|virtual|digital); comercio electrónico;
    marketplace; venta (online|por internet); (vendemos|compran|compras) ... (internet|online|en línea);
    supermercado online`,
  restaurants: `restaurante~; hostelería; pizzería~; comida (rápida|a domicilio); cafetería~; catering; bar;
    gastronomía; reparto de comida; cocina`,
  fitness: `gimnasio~; centro deportivo; fitness; club deportivo; abonados del gimnasio`,
  hospitality: `hotel; hoteles; hotelero; hotelera; huésped; huéspedes; resort~; hostal; alojamiento~;
    apartamentos turísticos; balneario; camping; parque (temático|acuático); casino`,
  travel: `agencia~ de viajes; aerolínea~; viajes; viajeros; turismo; turístic~; vuelos?; crucero~;
    aeropuerto; reserva~ (de (vuelos|hoteles|viajes)); alquiler de (coches|autos|vehículos); pasajero~;
    equipaje~; handling; touroperador; asistencia en (tierra|viaje|carretera)`,
  transport: `logística; paquetería; mensajería; envíos; transporte~ (de|urbano|público|terrestre);
    ferrocarril; tren; trenes; autobuses; metro; taxi; movilidad; patinetes; carga; flota; mudanzas; correos`,
  telecoms: `telecomunicacion~; telefonía; fibra; (operador|operadora|compañía) (de |)
    (telefonía|internet|telecomunicaciones|telefónica|móvil|fibra); internet (y|de)
    (tv|fibra|televisión|banda); abonad~; televisión (de pago|por cable); banda ancha; router; móvil y fibra;
    líneas móviles; adsl`,
  consumer: `fabricante de
    (electrodomésticos|juguetes|muebles|bicicletas|cosmética|calzado|productos|móviles); electrodomésticos;
    juguetes; cosmética; cosméticos; mascotas; animales; croquetas; bicicletas; electrónica (de consumo|);
    gran consumo; artículos (del hogar|deportivos|infantiles); suscripción; periódico; revista; editorial;
    videojuegos; colchones; automóvil~; concesionario; coches; línea blanca; patinete`,
  trades: `reformas; fontanería; plomería; instalaciones; calderas; climatización; aire acondicionado; placas
    solares; paneles solares; ascensores; alarmas; cerrajería; jardinería; limpieza (a|de|profesional);
    construcción; mudanzas; control de plagas; electricidad (y|del hogar); reparaciones; mantenimiento del
    hogar`,
  energy: `energía~; energétic~; electricidad; eléctrica; luz y gas; gas; (compañía|suministro) (eléctric~|de
    (agua|luz|gas|energía)); aguas; comercializadora; factura de la luz; consumo eléctrico`,
  banking: `banco~; bancari~; banca; sucursal bancaria; tarjetas? (de crédito|de débito|bloqueadas); neobanco;
    fintech; cuenta~ (bancaria~|corriente~); pagos (digitales|electrónicos|móviles); hipoteca~;
    transferencias; entidad financiera; caja de ahorros; billetera`,
  finance: `financier~; finanzas; crédito~; préstamo~; inversión; inversiones; afore~; leasing; cobranza;
    recobro~; fondos? (de pensiones|de inversión); microcréditos; factoring; bolsa de valores; cartera vencida`,
  insurance: `seguro~ (de|médic~|generales|y|la); seguros; asegurador~; aseguradora; póliza~; asegurad~;
    siniestro~; mutua; correduría; mutualista; coberturas`,
  accounting: `asesoría (fiscal|contable|laboral); gestoría; despacho contable; contabilidad; auditoría;
    impuestos`,
  advertising: `publicidad; agencia de (publicidad|marketing|comunicación|medios); marketing (digital|);
    estudios de mercado; investigación de mercados`,
  'real-estate': `inmobiliari~; bienes raíces; inquilino~; alquiler~ (de (pisos|viviendas|departamentos)|de
    larga); comunidades de (propietarios|vecinos); administración de fincas; vivienda; promotora; proptech`,
  legal: `despacho (de abogados|jurídico); bufete; abogad~; notaría; legaltech; asistencia jurídica; jurídic~`,
  healthcare: `clínica~; hospital~; hospitales; pacientes; paciente; médic~; salud; sanitari~; farmacéutic~;
    farmacia~; odontológic~; dental; laboratorio~; telemedicina; consultorio; centro médico; citas médicas;
    residencia de mayores; óptica; audífonos; veterinari~; prótesis`,
  it: `software; saas; tecnología; tecnológic~; plataforma (de|digital|tecnológica|en la nube|online|saas|de
    analítica|para); app (de|para|móvil); aplicación (de|para|móvil); startup; nube; cloud; hosting; dominios;
    ciberseguridad; informática; it; ti; facturación electrónica; apis`,
  consulting: `consultoría; consultora (de (negocio|estrategia|tecnológica|ingeniería)|); asesoría empresarial`,
  engineering: `ingeniería; industrial; maquinaria; automatización; fábrica; manufactura; industria;
    componentes; equipos industriales; química; farmoquímic~; bombas; herramientas; metalúrgic~; válvulas;
    recambios industriales`,
  government: `ayuntamiento; administración (pública|local|tributaria); gobierno; ministerio; ciudadanía;
    municipal~; municipio; diputación; alcaldía; generalitat; junta de; comunidad autónoma; secretaría de;
    organismo público; sector público; 112; 911; 061; hacienda; registro civil; seguridad social oficina;
    convocatoria; bases de la; trámites municipales; policía; empadronamiento; consejería; servicio público;
    estatal`,
  nonprofit: `ong; ongs; fundación; asociación; sin (ánimo|fines) de lucro; organización (no
    gubernamental|social|humanitaria); cruz roja; cáritas; donante~; voluntari~; donativos; refugiados;
    teléfono de la esperanza; cooperación`,
  education: `universidad~; colegio; escuela~; educación (pública|superior|online|a distancia); alumn~;
    alumnado; estudiantes (de|nuevos|matriculados|y); instituto; academia~; museo; biblioteca; campus;
    matrícula~; cursos online; formación online; centro educativo; idiomas online; universitario`,
  outsourcing: `outsourcing; bpo; contact center extern~`,
  abstain: `seguro (médico|de vida|dental|de gastos|de salud|privado|social|popular); seguros? (médico|de
    vida|de gastos); póliza de salud; (plan|planes) de pensiones; fondo de (empleados|ahorro|pensiones);
    seguridad social; imss; (descuento~|convenio~|ticket|tickets|vales?|ayuda|abono|cheque|club|tarjeta) ...
    (restaurante~|gimnasio~|transporte~|guardería|moda|hotel~|seguro~|comida|cine|farmacia|universidad~|viajes|tiendas?|productos|salud);
    (gimnasio|restaurante) (gratis|corporativo|en la oficina|subvencionado); ticket restaurante; wellhub;
    gympass; totalpass; (manejo|conocimientos?|dominio|soltura|nivel|uso) ...
    (software|informátic~|office|ofimátic~|herramientas|tecnologías?|it|crm|sistemas|internet); a nivel
    (usuario|informático); (cerca|junto|bien comunicado|comunicación) ...
    (metro|tren|autobuses|transporte|centro comercial); transporte público; (experiencia|experiencia
    previa|procedente~|proveniente~) ...
    (hostelería|hotel~|retail|comercio|moda|banca|seguros|telecomunicaciones|turismo|sector|tiendas?|restaurante~|farmacia|financier~|universidad);
    (título|grado|estudios|titulación|carrera|técnico|formación|licenciatura|tecnólogo) ...
    (turismo|ingeniería|derecho|economía|informática|administración|marketing|finanzas|hostelería|sistemas|educación|universidad);
    cuenta (bancaria|de banco) (tuya|propia|para); número de cuenta; (salud|bienestar) (mental|laboral|y
    seguridad|ocupacional); prevención de riesgos; (servicio|reconocimiento|certificado) médic~; banco de
    horas; seguro que; (estar|estás|está|estamos) seguro; bolsa de (trabajo|empleo); energía y
    (ganas|actitud); (con|mucha|tu) energía; persona con discapacidad; vacantes; luz natural; buenas vistas;
    colegios? (profesional~|mayor); centro histórico; estudiante`,
}
