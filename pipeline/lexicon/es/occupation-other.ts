import type { TopicLexicon } from '../lexicon.ts'
import { trades } from './trades.ts'

/** Titles of all work that is not customer service by phone or screen. */
export const otherTitles: TopicLexicon<'occupation'> = {
  receptionist: `recepcionista~; recepción; recepcionist~ ...;
    (auxiliar|administrativ~|asistente|secretari~|personal|telefonista) (de |y |-|) (recepción|recepcionista);
    (recepcionista) (administrativ~|de (clínica|oficina|consulta|empresa|gimnasio|consultorio)); conserje de
    (oficina|edificio público|colegio)`,
  concierge: `concierge; conserje~; conserjería; portero~ (de (edificio|finca|hotel)|físic~|); botones; guest
    experience concierge; maletero~; mozo de equipajes`,
  'hotel-desk-clerk': `recepcionista~ (de |en |)
    (hotel|hoteles|hostal|hostel|resort|camping|apartamentos|noche|turno (nocturno|noche)
    hotel|alojamiento~|hotelero~|nocturn~); recepcionista ... hotel; recepción (de |) (hotel|hostal|camping);
    auditor~ nocturn~; (night|auditor) (auditor|audit); jef~ de turno de recepción; agente de (recepción|front
    desk); front desk agent; auxiliar de recepción (de |) hotel; guest (service|relations) agent`,
  'lodging-manager': `(director~|gerente~|responsable|encargad~) (de |del |de la |de las |)(área de |departamento de |gestión de |)(gestión de |)(alojamiento~|habitaciones|hoteles|establecimientos? (hotelero~|de alojamiento)|campings?); (director~|gerente|subdirector~|jef~|responsable|encargad~|manager|administrador~) (de
    |del |) (hotel|hoteles|hostal|alojamientos?|recepción|camping|resort|apartamentos
    turísticos|albergue|posada|residencia de estudiantes|casa rural|alojamiento|hotelero|división
    cuartos|pensión); director~ hoteler~; front office manager; hotel manager; gobernant~ general; gerencia
    hotelera`,
  'bank-teller': `cajer~ de (banca|bancos?); emplead~ (bancari~|de banca|de banco); emplead~ de mostrador de (oficina postal|correos|oficina de correos); title: cajer~ (principal|auxiliar|integral|universal|multifuncional|bancari~|comercial) ... (sucursal|banco|oficina|agencia) ...; title: cajer~ ... (sucursal|banco|bancari~|ventanilla bancaria) ...; cajer~ (de |en |) (banco|bancari~|sucursal|ventanilla|oficina bancaria|caja de ahorros);
    cajer~ (universal|bancari~|comercial de sucursal); (gestor~|asesor~|ejecutiv~|agente|comercial) (comercial
    |) (de |en |) (ventanilla|oficina bancaria|banca (personal|comercial|de particulares)|sucursal(
    bancaria|)|caja y atención|de oficina bancari~); (emplead~|auxiliar|administrativ~) (de |)
    (banca|banco|ventanilla|oficina bancaria|caja); ventanilla( bancaria|); gestor~ de (particulares|caja)`,
  cashier: `vendedor~ de (lotería|entradas|billetes|boletos); (emplead~|agente|auxiliar|taquiller~) ... venta de (entradas|billetes|boletos); cajer~( reponedor~|); cajer~ (de |en |)
    (supermercado|tienda|autoservicio|gasolinera|taquilla|cine|farmacia|restaurante|); cajer~ vendedor~;
    (personal|auxiliar|encargad~) de (caja|cajas|taquilla); taquiller~; reponedor~ cajer~; cajer~ ...;
    expendedor~; auxiliar de caja; taquilla`,
  'retail-salesperson': `asistentes? de ventas? de tienda~; asistente de venta; promotor~ (de |) ventas? (en |de |)(piso|tienda|punto de venta|supermercado); dependient~; vendedor~ (de |en |)
    (tienda|tiendas|piso|mostrador|local|boutique|moda|zapatería|sala|almacén|departamento|centro
    comercial|stand|isla|retail|perfumería|ferretería|electrodomésticos|telefonía|muebles|mueblería|óptica|joyería|calzado|ropa);
    vendedor~( dependient~|); (auxiliar|ayudante|asistente|asesor~|personal|encargad~|responsable|sub
    gerente|gerente|jef~|consultor~|promotor~|azafat~|operari~|empleado~) (de |en |del |)
    (tienda|tiendas|boutique|moda|perfumería|belleza en tienda|imagen|punto de venta|piso de venta|ventas en
    tienda|sección|supermercado|óptica|stand|local|estación de servicio|gasolinera|mostrador|retail|sala de
    ventas|farmacia parafarmacia); reponedor~; reponed~; demostrador~; expendedor~ de gasolinera; gasolinero~;
    despachador~; florista; librer~; charcuter~ dependient~; agente de (alquiler|renta) de
    (coches|vehículos|autos); rent a car; sales assistant; store (manager|associate); merchandiser de tienda;
    visual merchandiser; mostradorista; estilista de moda; personal shopper`,
  'food-service': `title: (supervisor~|gerente~|administrador~|jefe~|jefa~|encargad~|líder~|subgerente~) ... (restaurantes?|fast food|comida rápida|cafeterías?|cocina); camarer~; camarer~ (de |) (sala|barra); meser~; mesonero~; moz~ de (salón|bar);
    cociner~; cocinero~; (ayudante|auxiliar|jef~|jefe|chef|personal|encargad~) (de |)
    (cocina|sala|barra|restaurante|cafetería|bar|comedor|catering|partida|rango); chef~; barista~; barman;
    bartender; pizzer~; pinche; panader~; pasteler~; lavaplatos; lavaloza~; friegaplatos; steward de cocina;
    hostess de restaurante; maître; maitre; sommelier; sumiller; (monitor~) de comedor; gerente de
    (restaurante|restaurant); crew; equipo de restaurante; personal de (hostelería|comida rápida); carnicer~;
    pescader~; charcuter~; hostelería; parriller~; taquero~; cafetería; (personal|auxiliar|asistente|ayudante|emplead~) (de |) (servicio (de (mesa|comedor|sala|restaurante)|en sala)|atención en (mesa|sala|barra))`,
  administrative: `title: (asistente|auxiliar|apoyo) administración; oficinista~; (emplead~|auxiliar~) de oficina~; administrativ~;
    (auxiliar|asistente|ayudante|técnic~|oficial|gestor~|personal|analista~|becari~) (administrativ~|de
    (administración|oficina|dirección|gerencia|archivo|contabilidad|nóminas?|facturación|rrhh|recursos
    humanos|secretaría|documentación|tesorería|compras|gestión)|contable); asistente~
    (ejecutiv~|personal|virtual|administrativ~|de dirección|de gerencia|jurídic~); secretari~; secretaría;
    contable~; contador~; (auxiliar|asistente) de contabilidad; back(-| |)office; backoffice; grabador~ de
    datos; grabación de datos; capturista~( de datos|); data entry; digitador~; mecanógraf~; archiver~;
    archivist~; recepcionista-administrativ~; office manager; oficinista; planificador~; facturista; gestor~
    (documental|administrativ~|de nóminas|de expedientes|de trámites); (administrativ~) (contable|comercial|de
    (compras|ventas|logística|tráfico|facturación|recursos humanos|seguros|siniestros|personal)); auxiliar
    (jurídic~|de notaría|notarial|contable|de oficina); tramitador~; notaría; ordenanza; perforista;
    almonedista`,
  'care-health': `enfermer~; (auxiliar|técnic~|ayudante|asistente) (de |en |)
    (enfermería|clínica|geriatría|ayuda a
    domicilio|farmacia|cuidados|dental|sociosanitari~|gerocultor~|laboratorio
    clínico|veterinari~|infantil|educación infantil|médic~|personal de
    cuidados|odontología|fisioterapia|rayos); médic~; doctor~; cuidador~; gerocultor~; fisioterapeut~;
    psicólog~; farmacéutic~; odontólog~; dentist~; higienist~( dental|); celador~; trabajador~ social~;
    educador~ (social|infantil); terapeut~; matrón~; nutricionist~; dietist~; veterinari~; óptico~
    optometrist~; optometrista; audioprotesista; logoped~; niñer~; canguro; emplead~ de hogar interna cuidado;
    sociosanitari~; paramédic~; técnic~ en emergencias sanitarias; camillero~; psiquiatra; pediatra; podólog~;
    masajista; atención (primaria|domiciliaria|sociosanitaria|temprana|farmacéutica|residencial|directa|a la dependencia|a (personas|mayores|ancianos|dependientes|discapacitados|niños|menores)|médica|hospitalaria|prehospitalaria|psicológica|infantil|social|en residencia); (auxiliar|asistente|personal|profesional|técnic~|cuidador~|operari~) (de |en |para |)(la |) atención (primaria|domiciliaria|sociosanitaria|temprana|farmacéutica|residencial|directa|a la dependencia|a (personas|mayores|ancianos|dependientes|niños|menores)|médica|hospitalaria|prehospitalaria|psicológica|infantil|social|en residencia); asistente personal (de |) dependencia; monitor~ ocupacional; teleasistencia domiciliaria`,
  'software-it': `(administrador~|consultor~|especialista~) (de |) (zendesk|salesforce|crm|sap|servicenow|genesys|hubspot|plataformas?); desarrollador~; programador~; developer~; ingenier~ (de |en |)
    (software|sistemas|datos|devops|redes|informátic~|computación|qa|cloud|ciberseguridad|backend|frontend);
    (administrador~|arquitect~|analista~|técnic~|jef~ de proyecto|consultor~|director~|responsable) (de |en |)
    (sistemas|redes|bases de datos|base de datos|software|it|ti|datos|bi|ciberseguridad|seguridad
    informática|sap|erp|programador~|soluciones|cloud|infraestructura|aplicaciones|qa|proyectos it);
    informátic~; full(-| )?stack; back(-| )?end; front(-| )?end; devops; data (engineer|scientist|analyst);
    científic~ de datos; qa tester; tester~; scrum master; product owner; diseñador~ (ux|ui|web|de producto
    digital); ux; web(-| )?master; java; python; node; php`,
  'logistics-labour': `conductor~; chofer~; chófer~; repartidor~; mensajer~; motorist~; transportista; mozo~
    (de |) (almacén|carga|reparto|); moz~ de almacén; almacener~; almacenista~; carretiller~; montacarguista;
    preparador~ de pedidos; picker; picking; operari~ (de |)(almacén|logística|carga|manipulad~|depósito|picking|reparto|expediciones|);
    operari~; operador~ (de |)(montacargas|carretilla~|grúa|logístic~); peón; peones; ayudante general; auxiliar de
    (almacén|logística|carga|bodega); bodeguer~; estibador~; cartero~; rider~; empaquetador~; envasador~; manipulador~; almacén;
    handling rampa; agente de rampa; maquinista; taxista; teleoperario`,
  sales: `comercial~; comercial (de |)
    (campo|zona|calle|interno|b2b|energía|telecomunicaciones|seguros|exterior|inmobiliari~|senior|junior);
    (ejecutiv~|asesor~|agente|representante~|director~|gerente|jef~|coordinador~|responsable|delegad~|promotor~|consultor~|gestor~|especialista~|supervisor~|auxiliar|analista~|técnic~|key
    account) (de |en |) (ventas?|comercial~|cuentas?|cuenta|zona comercial|desarrollo de
    negocio|negocio|seguros|inmobiliari~|inmuebles|crédito|créditos|inversion~|financier~|grandes
    cuentas|captación en (calle|stands)|patrimonial~|afores?|hipotecari~|energétic~|exportación|funerari~);
    vendedor~ (de |) (campo|calle|ruta|seguros|coches|autos|b2b|técnic~|industrial|externo|ruteo|puerta a
    puerta|vehículos|cambaceo|inmuebles|intangibles|publicidad|comisionista|energía|solar~); account
    (executive|manager)~; key account manager; kam; business development ...; sales
    (manager|representative|executive|development); visitador~ médic~; corredor~ de seguros; mediador~ de
    seguros; agente de seguros; captador~ (de socios|f2f|); captador~; comisionista; comercial inmobiliari~;
    fundraiser; televisita; asesor~ (de |)
    (viajes|energía|inversiones|educativ~|académic~|formación|comercial|financier~|inmobiliari~|hipotecari~);
    agente de viajes; reclutador~; (técnic~|consultor~|especialista~) (de |en |) (selección|reclutamiento);
    headhunter; puerta a puerta; franquiciad~`,
  other: `title: (analista~|especialista~|generalista~|coordinador~|jef~|gerente|encargad~|business partner) (de |en |) (recursos humanos|rrhh|rr hh|selección|reclutamiento|atracción de talento|gestión humana|talento humano|capital humano|compensaciones|bienestar); title: (ejecutiv~|asesor~|agentes?|gestor~|operador~|analista~|auxiliar|asistente|call center|contact center) (de |en |) (cobranzas?|cobros|cartera|recuperación) (de cartera |) (en |por |vía |) (call center|contact center|telefónic~); title: cobranzas? (telefónicas?|call center|contact center|por call center); ${trades}; (formador~|capacitador~|analista~ de (calidad|datos|procesos)|auditor~|reclutador~|calidad|técnic~ de (calidad|selección)|jef~ de proyecto|project manager|product~) (de |en |para |) ... (call(-| |)center|contact(-| |)center|clientes?|cliente|teleoperadores|llamadas|agentes); ingenier~; arquitect~; abogad~; profesor~; docente~; maestr~; formador~; instructor~; entrenador~;
    monitor~; traductor~; intérprete~; periodista~; redactor~; copywriter; community manager; social media
    manager; fotógraf~; diseñador~; marketing;
    (técnic~|responsable|director~|jef~|gerente|especialista~|analista~|coordinador~|asistente|consultor~|controller)
    (de |en |) (marketing|calidad|recursos
    humanos|rrhh|compras|logística|producción|proyectos?|operaciones|comunicación|prevención|prl|seo|sem|e-?commerce|finanzas|financier~|control
    de gestión|nómina|auditoría|medio
    ambiente|obra|planta|tráfico|cobranza|cobros|recobro|riesgos?|fraude|formación|capacitación|publicidad|redes
    sociales|contenidos|eventos|datos|legal|fiscal|compliance|laboratorio|tesorería|investigación); gestor~ de
    (cobros|recobros?|cobranza|impagados|proyectos|contenidos); recobro~; cobrador~; cobranza; gestor~
    (telefónic~ |)de (cobro|recobro|cobranza|recuperación)( telefónic~|); auditor~; economista; actuari~;
    consultor~; analista~; peluquer~; esteticist~; barber~; manicurista; maquillador~; policía; bomber~;
    guía~( turístic~|); animador~; azafat~ de (vuelo|eventos|congresos); sobrecargo; tripulante~( de cabina|);
    piloto; músic~; actor~; actriz; biólog~; químic~; geólog~; topógraf~; delineante; investigador~;
    científic~; bibliotecari~; sociólog~; cliente misterioso; mystery shopper; encuestador~ de calle; modelo;
    panelista; probador~ de productos; estilista; sacerdote; director~
    (general|financier~|ejecutiv~|técnic~|de escuela); notari~; procurador~; inspector~; formador~ (de |)
    (call center|contact center|de teleoperadores)`,
  generic: `agente; agentes; colaborador~; profesional~; oficial; refuerzo; operadores; asesores; guardián~; ángel; embajador~; héroe~; asesor~; auxiliar; asistente; gestor~; técnic~; operador~; personal; especialista~;
    ejecutiv~; representante~; coordinador~; encargad~; becari~; practicante~; prácticas; aprendiz; consultor~
    junior; ayudante; trabaja desde casa; empleo; trabajo; persona; personas; responsable; administrador~`,
  abstain: `(plataforma|software|aplicación|sistema|sistemas|herramienta~|solución|soluciones) (de |para |)
    (atención|servicio|soporte|call center|contact center|clientes) (a |al |de |) (clientes?|usuarios?|);
    (sin|no) (ventas?|televenta|venta telefónica|captación); orientación al cliente`,
}
