import type { TopicLexicon } from '../lexicon.ts'
import { otherTitles } from './occupation-other.ts'

/** Heads that make a service title of a service domain: "agente" + "atención al cliente". */
const WHO = `((auxiliar|asistente|ayudante|técnic~|becari~|practicante|coordinador junior) de |ingenier~ |(auxiliar|agente|agentes|asesor~|gestor~|teleoperador~|operador~|operadores|operari~|ejecutiv~|especialista~|representante~|técnic~|asistente~|consultor~|analista~|administrativ~|encargad~ de turno|personal|emplead~|trabajador~|informador~|promotor~ de servicio|oficial|telefonista~|profesional~|becari~|practicante~|experto~|experta~|orientador~|mediador~|recepcionista|responsable de cuenta|facilitador~|moderador~|community|vendedor~ de servicio|azafat~|dinamizador~|tramitador~|aprendiz|trainee)( junior| senior| bilingüe| telefónic~| comercial| virtual| remot~| online| digital| de servicio| bancari~| multicanal| multilingüe| de call center| de contact center|))`
const CUSTOMER = `(al cliente|a clientes|a los clientes|al público|al consumidor|al usuario|a usuarios|al pasajero|a pasajeros|al paciente|a pacientes|al huésped|a huéspedes|al socio|a socios|al ciudadano|a la ciudadanía|ciudadana|al abonado|a abonados|al asegurado|a asegurados|al mutualista|al alumno|al alumnado|al estudiante|a estudiantes|al afiliado|al viajero|a viajeros|al jugador|a vendedores|al vendedor|al inquilino|al donante|al suscriptor|al comprador|a proveedores y clientes|a familias|de clientes|clientes|cliente|posventa|postventa)`
const SERVICE = `((atención|servicio|servicios|soporte|asistencia|apoyo|experiencia|ayuda) (telefónica |online |multicanal |integral |personalizada |comercial |digital |y soporte |)${CUSTOMER}|(atención|asistencia|servicio|información) (telefónica|telefónico|multicanal|online|ciudadana|digital|omnicanal|en redes sociales|por chat)|customer (service|care|support|experience)|contact(-| |)center|call(-| |)center|centro de (llamadas|contacto|atención)|línea de atención|incidencias|reclamaciones|quejas( y reclamos| y sugerencias|)|reservas|reservaciones|facturación y atención|chat|chats|redes sociales y chat|chat y redes sociales|mensajería|retención|retenciones|fidelización|bajas|posventa|postventa|devoluciones y cambios|atención y (fidelización|retención)|emergencias|asistencia en carretera|(de |)siniestros|llamadas (entrantes|inbound)|inbound|soporte a usuarios no técnico|back(-| )?office de atención|centralita|información)`
/** Heads that say who is hired and leave to the next word what for: "agente de atención". */
const HEAD = `(agente|agentes|asesor~|gestor~|operador~|operadores|ejecutiv~|representante~|profesional~|auxiliar|auxiliares|asistente~|personal|emplead~|colaborador~|oficial|promotor~|anfitrion~|experto~|experta~|aprendiz|practicante~|becari~|pasante~|teleoperador~|informador~|especialista~|analista~|administrativ~|persona|personas|refuerzo|orientador~|interlocutor~|responsable de cuenta)( junior| jr| senior| sr| bilingüe~| trilingüe~| multilingüe~| online| remot~| virtual~| digital~| nocturn~| comercial| multicanal| omnicanal| multiskill| blended| telefónic~|)`

export const occupation: TopicLexicon<'occupation'> = {
  'customer-service-representative': `(monitor~|técnic~|informador~|auxiliar~|agente~|asistente~|gestor~|responsable~|especialista~|coordinador~) (de |en |) atención (al|a|a la|a las|a los) (cliente~|clientela|personas (socias|usuarias|abonadas|aseguradas|consumidoras)|soci~|usuari~|visitante~|abonad~|donante~|viajer~|asegurad~|afiliad~); (agente~|asesor~|operador~|gestor~|ejecutiv~) (telefónic~ |) (de |) citas (médicas|); ${HEAD} (de |del |en |para |al |a la |de la |de línea de |)
    (servicio|servicios|atención|contacto|experiencia|pqrs?|pqrsd|pqrsf|quejas|consultas|dudas|chats?|mensajería|mensajes|correos?|emails?|voz|no
    voz|incidencias|reclamos?|reclamaciones|peticiones|asistencia|postventa|posventa|post-?venta|cliente|clientes|usuarios|asegurados|abonados|socios|afiliados|pacientes|huéspedes|pasajeros|viajeros|suscriptores|mutualistas|beneficiarios|donantes|sac|pedidos
    online); (agente~|asesor~|ejecutiv~|representante~|gestor~|auxiliar|personal|asistente~) (de |en |para |del |)
    (soporte|help|care|contact|support); atención; soporte (bilingüe|trilingüe|en|con|chat|telefónico|por|multilingüe|online|y|al|a
    (la |los |las |)(comunidad|comercios|vendedores|repartidores|conductores|restaurantes|empresas|tiendas|familias)); pqrs?; pqrsd; pqrsf;
    operador~ (112|911|061|de emergencias|de alarmas|de asistencia); agente~ (de |) escala telefónic~; community~ (manager |) de (atención|soporte); teleasistente~; teleoperacion~; cita previa; central de (reservas|llamadas|atención);
    (atención|experiencia|servicio) de (clientes|cliente|usuarios); defensor~ del (cliente|usuario|socio); (agente~|asesor~|gestor~|operador~|ejecutiv~|representante~) (de |en |) (call(-|
    |)center|contact(-| |)center|recepción de llamadas|recepción (telefónica|inbound)|inbound|blended|multicanal|omnicanal|back-?office (de clientes|de
    atención)|reservas|reembolsos|cancelaciones|garantías|devoluciones|fidelización|retención|rma|asistencia (vial|en viaje|en carretera|telefónica)); ${WHO} (de |en |para |del |de la |del departamento de |del área de |de
    línea de |- |) (la |el |nuestro |) ${SERVICE}; ${SERVICE};
    (teleoperador~|teleoperadora|telefonista~|operador~ telefónic~|operador~ de
    (centralita|llamadas|emergencias|112|911)|gestor~ (telefónic~|de
    (clientes|llamadas|incidencias|reclamaciones|reservas|siniestros))|agente telefónic~|asesor~
    (telefónic~|de (clientes|cliente|servicio))|ejecutiv~ (telefónic~|de (servicio|cuenta telefónic~)));
    (agente|asesor~|gestor~|ejecutiv~) (bancari~|) (telefónic~|digital|virtual|remot~|online|bilingüe
    telefónic~); agente de (viajes|aerolínea) telefónic~; anfitrion~ (telefónic~|virtual|digital);
    informador~; agente de (contacto|centro de contacto); (tramitador~) ... siniestros; operador~ de
    emergencias; teleasisten~; (atención|servicio) al (cliente|público|pasajero|usuario); contestando
    (mensajes|llamadas|correos) ...; responder (mensajes|correos|chats) ...; representante de servicio;
    asesor~ de servicio`,
  'technical-support': `(operador~|técnic~|analista~) (de |) noc; (analista~|especialista~|operador~|ingenier~|consultor~|coordinador~ técnic~|administrador~|responsable|becari~|auxiliar|asistente) (de |en |) soporte
    (técnic~|informátic~|it|ti|n1|n2|n3|l1|l2|nivel|de software|de aplicaciones|a usuarios|noche|nocturno|24|interno|web|hosting|saas|); cau; (técnic~|operador~|agente~|analista~) (de |en |del |) (cau|n1|n2|nivel (1|2|i|ii)|primer nivel); ${WHO} (de |en |del |) (soporte (técnico|informático|it|ti|a usuarios|de
    aplicaciones|de software|de sistemas|nivel #|n1|n2|l1|l2|primer nivel|aplicativo|de primer nivel|de
    producto)|asistencia técnica|mesa de (ayuda|servicio|servicios)|help(-| |)desk|service(-| |)desk|centro de
    servicios it|atención técnica|atención a usuarios it|microinformática|mesa de ayuda ti); soporte
    (técnico|informático|it|ti|a usuarios|helpdesk|de aplicaciones|de software|primer nivel|n1|n2); mesa de
    (ayuda|servicio|servicios); help(-| |)desk; service(-| |)desk; (técnic~|tecnic~) (de |)
    (soporte|helpdesk|help desk|microinformátic~|informátic~ de soporte|sistemas y soporte|informátic~ (de
    )usuarios); (servicio|asistencia) técnic~ (telefónic~|al cliente|remot~|posventa|a clientes); asesor~
    técnic~ (telefónic~|de soporte|); technical support ...; atención al cliente técnic~`,
  'customer-success': `(especialista~|consultor~|gestor~|técnic~|coordinador~|responsable) (de |en |) (onboarding|adopción|implementación de clientes|puesta en marcha|activación|cuentas saas); customer success( manager| specialist|);
    (gestor~|responsable|manager|especialista~|ejecutiv~|consultor~|coordinador~) (de |) (éxito (de
    clientes|del cliente)|customer success|onboarding( de clientes|)|implantación( de clientes|)|activación de
    clientes); éxito (de clientes|del cliente)`,
  'customer-service-supervisor': `líder de célula (de |)(experiencia|atención|servicio|usuario~|clientes?) ...; (coach|team(-| )leader~|líder|lider|jef~|responsable|encargad~|coordinador~|supervisor~|gerente|director~|subjef~|líder de célula) (de |del |en |) (equipo |turno |) (de |) (sac|cau|soporte|postventa|posventa|call(-| |)center|contact(-| |)center|reclamaciones|incidencias|fidelización|retención|clientes|servicio|asesores|gestores|teleoperación|teleoperadores|llamadas|experiencia); 
    (supervisor~|coordinador~|responsable|jef~|jefatura|gerente|encargad~|team(-|
    )leader~|líder|lider|director~|manager|head|subjef~|jef~ de equipo|jef~ de sala|líder de equipo|lider de
    equipo|gestor~ de equipo|formador~ y coordinador~) (of |de |del |en |para |) (departamento de |área de
    |equipo de |equipo |turno de |turno |sala de |sala |servicio de |centro de |plataforma de |operaciones de
    |teleoperadores|la |el |un |) (de |del |) (${SERVICE}|soporte técnico|mesa de ayuda|help(-|
    |)desk|service(-| )desk|teleoperador~|atención|agentes|asesores); (supervisor~|coordinador~|jef~) de
    (plataforma|sala|teleoperadores|call center)`,
  'order-clerk': `(administrativ~|auxiliar|asistente~|gestor~|agente~|técnic~|personal) (de |) (comercial |ventas |facturación |logística |back-?office |) (de |y |-|para |) pedidos; (entrada|grabación|captura|registro) de pedidos; ${WHO} (de |en |del |) (gestión de |tramitación de |entrada de |toma de |procesamiento de |)
    (pedidos|órdenes|devoluciones|pedidos y (facturación|clientes|devoluciones)|órdenes de (compra|venta))( de
    clientes|); (gestión|toma|tramitación|captura|procesamiento) de (pedidos|órdenes|devoluciones); pedidos y
    (facturación|reclamaciones); order (management|processing|desk|entry) ...; gestor~ de pedidos;
    administrativ~ de pedidos; capturista de pedidos; backoffice pedidos`,
  telemarketer: `title: (operador~|agente~|asesor~|ejecutiv~|teleoperador~|gestor~|promotor~|representante~) (a |as |) (de |para |en |) (la |una |) (campaña|campañas|emisión|llamadas) (de |) (saliente~|outbound|salida|ventas|captación|afiliación|emisión|en frío); title: campaña (saliente|outbound|de salida|de captación|de afiliación); title: (agente~|asesor~|ejecutiv~|teleoperador~|operador~|gestor~|personal|teleasesor~) (de |en |) (atención telefónic~|servicio telefónic~|atención al cliente|atención a clientes|call center|contact center|telefónic~) (de |en |con |para |y |) (ventas?|captación|prospección|cold calling)( en frío| telefónicas?| outbound| salientes?|); (asesor~|ejecutiv~|promotor~|agente~|vendedor~) (comercial~ |de ventas |) (de |en |) (call(-| |)center|contact(-| |)center|telefónic~( de tarjetas| de créditos| de seguros|)); promotor~ telefónic~; telemarketer~; ventas? en frío; llamadas en frío; (agente~|teleoperador~|asesor~|ejecutiv~|operador~|gestor~) (de |en |para |) (ventas? (inbound|outbound|call|contact|por)|emisión|telemarketing|outbound|captación|altas|portabilidad~|cierre); (emisión|captación) de (llamadas|líneas|socios por teléfono); (agendador~|concertador~) (de |) (citas|visitas|); generador~ de (citas|leads); telemarketing~; televenta~; televendedor~; telecomercial~;
    (teleoperador~|agente|asesor~|gestor~|comercial|ejecutiv~|vendedor~|operador~|promotor~) (de |en |)
    (ventas? telefónic~|emisión|televenta~|telemarketing|venta por teléfono|captación
    telefónic~|captación|concertación|concertación de (citas|visitas)|encuestas telefónic~|cobranza
    telefónica|outbound|ventas? en call center|emisión de llamadas|prospección); (comercial|vendedor~|asesor~
    comercial|ejecutiv~ de ventas|asesor~ de ventas|teleoperador~ comercial) (telefónic~|por teléfono|de
    ventas|call center); teleoperador~ (comercial|ventas|venta|emisión|de ventas|captación|outbound); venta
    telefónica; ventas telefónicas; concertador~; concertador~ de (visitas|citas); encuestador~( telefónic~|);
    llamadas salientes; captador~ telefónic~; sdr telefónic~`,
  'customer-domain': `title: (clientes?|usuarios|asegurados|abonados|afiliados|servicio|postventa|posventa|consumidores?|pasajeros?|huéspedes|pacientes|socios|interlocutor~)`,
  ...otherTitles,
}

/** Words of a title that speak of those who are served, or of help. */
export const domain: TopicLexicon<'domain'> = {
  service: `title: (clientes?|clientas?|usuari~|asegurad~|abonad~|afiliad~|soci~|pasajer~|viajer~|huésped~|pacientes?|consumidor~|ciudadan~|beneficiari~|suscriptor~|servicio|servicios|soporte|atención|ayuda|asistencia|línea|hotline|helpline|contacto|voz|chat|correo|teléfono|telefónic~|llamadas?|incidencias?|reclamaciones|reclamos?|quejas|dudas|consultas|devoluciones|reembolsos|reservas|citas|postventa|posventa|fidelización|retención|experiencia|relaciones|siniestros|cobros y|bilingüe|multilingüe|call|contact|inbound|campaña|plataforma|comunidad|felicidad|respuesta|mensajes|agente~|representante~|teleoperador~)`,
}

export const rank: TopicLexicon<'rank'> = {
  supervisor: `supervisor~; coordinador~; team(-| )leader~; líder; lider; jef~ de (equipo|turno|sala|grupo);
    encargad~ de (turno|equipo); responsable de (turno|equipo); líder de (equipo|célula)`,
  manager: `responsable; jef~; gerente; encargad~; manager; jefatura`,
  director: `director~; head of`,
  abstain: `(asistente|auxiliar|secretari~|ayudante|adjunt~) (a|de|al) (gerencia|dirección|director~|gerente);
    customer success manager; account manager; key account manager; community manager; office manager; project
    manager; product manager; directorio; jefe de obra`,
}
