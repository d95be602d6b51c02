import type { TopicLexicon } from '../lexicon.ts'
import { otherWork } from './other-work.ts'

const PEOPLE = `(clientes?|clientas?|usuari~|pacientes?|huéspedes|huésped|pasajeros?|abonad~|asegurad~|soci~|ciudadan~|ciudadanía|alumn~|compradores|personas|público|viajeros|inquilinos|donantes|familias|suscriptores|afiliados|mutualistas|consumidores|jugadores|tomadores|titulares|beneficiari~|vecin~|contribuyentes?|comercios|vendedores|repartidores|automovilistas|conductores|comensales|campistas|lectores|oyentes|colegiad~|estudiantes?|apoderados|comunidades|arrendatarios|propietarios|cuentahabientes|tarjetahabientes|derechohabientes|empleados|colaboradores|gente|quien|quienes|hosteleros|restaurantes|padres|remitentes|destinatarios)`

export const work: TopicLexicon<'work'> = {
  'phone-sales': `(asesor~|ejecutiv~|agentes?|vendedor~|representantes?|operador~|gestor~) (telefónic~|de call center) ... (ventas?|comercial~); not-requirements: televentas?; not-requirements: telemercadeo; not-requirements: telemarketing;
    llamadas (telefónicas |) (para|a fin de|con el fin de) (agendar|concertar|vender|ofrecer|captar|gestionar|promocionar|la venta|la captación|prospectar) ...;
    (realiz*|hacer|harás|efectu*|hace) (las |) llamadas (telefónicas |salientes |en frío |comerciales |) (a|de|en) (potenciales|clientes potenciales|prospectos|posibles|nuevos|bases?|futuros|ventas?|prospección|hogares|empresas);
    (ventas?|vender*|vendes|cerrar*|comercializar*|ofrecer*|promocionar*) ... (por teléfono|telefónicamente|vía telefónica|por vía telefónica|vía call center|por call center|a través de llamadas|mediante llamadas|por llamadas|a través del teléfono|por medio de llamadas);
    not-requirements: ventas? telefónicas?; llamadas (a|para) (potenciales|prospectos|posibles|clientes potenciales|futuros clientes|nuevos clientes|bases? de datos) ...; call center ... (área|equipo|campaña|departamento) de ventas; (concertar|agendar|coordinar) (citas|visitas|reuniones) (para|con) (los|nuestros|las|nuestras) (comerciales|asesor~|vendedor~|ejecutiv~)`,
  service: `
    (atend*|atiend*|contest*|respond*|recib*|gestion*|resolv*|resuelv*|solucion*|tramit*|aclar*|tomar|tomarás|tomas|canaliz*|registr*|atención|resolución|gestión|recepción|devolver)
    ...
    (llamadas?|chats?|correos?|consultas?|dudas|incidencias|reclamaciones?|quejas?|solicitudes|mensajes|emails?|tickets?|peticiones|${PEOPLE}|facturas|bajas|averías|pedidos|devoluciones|trámites|cargos);
    (ayud*|asist*|orient*|asesor*|inform*|acompañ*|apoy*) (a |al |a los |a las |a nuestros |) ... ${PEOPLE};
    (atención|servicio|soporte|asistencia) (telefónica |presencial |) (al|a los|a las|a) ${PEOPLE};
    (llamadas|consultas|correos|mensajes|chats|dudas|quejas|incidencias|reclamaciones) de (los |las |nuestros
    |) ${PEOPLE}; línea de (atención|ayuda|bajas); reclamaciones; quejas; postventa; posventa; (cambios y |)
    devoluciones; encuestas de satisfacción; llamadas entrantes; contestar (las |) llamadas;
    (clientes|usuarios) (nos |) (escriben|llaman|contactan); retener; retención`,
  technical: `(soporte|asistencia|incidencias?|problemas?|fallas?|dudas|consultas|averías)
    (técnic~|informátic~|de (software|hardware|red|conectividad));
    (diagnostic*|solucion*|resolv*|restablec*|configur*|instal*) ...
    (técnic~|contraseñas?|equipos|router|software|impresoras|conexión|fallas?|incidencias|vpn|averías); mesa
    de (ayuda|servicio); help(-| )desk; service(-| )desk; primer nivel; segundo nivel; control remoto de;
    contraseñas; vpn; impresoras; active directory; router; sla; base de conocimiento; usuarios internos;
    configuración`,
  success: `customer success; onboarding ... clientes?; plan de arranque; renovaci~; fideliz*; adopción;
    riesgo de baja; cartera de clientes; uso cada trimestre; enseñarás la herramienta; formación a clientes;
    qbr; churn; activación de clientes`,
  orders: `(tramit*|gestion*|registr*|captur*|proces*|introduc*|confirm*|tomar|grab*) ...
    (pedidos?|órdenes|albaranes|facturas de venta); albaranes; plazos de entrega; stock; facturación de
    pedidos; disponibilidad de (producto|stock); órdenes de compra; seguimiento de (envíos|pedidos|entregas)`,
  supervise: `(supervis*|coordin*|lider*|dirig*|gestion*|motiv*) ... (equipo|agentes|personas a
    cargo|teleoperador~|asesores|personal|operadores); (planific*|elabor*|organiz*) ...
    (turnos|horarios|cuadrantes|dimensionamiento); coaching; (escuch*|monitor*|evalu*) ...
    (llamadas|calidad|desempeño); personas a (tu |) cargo; feedback (al equipo|a los); kpis del equipo`,
  'outbound-sales': `(llamad~ (en frío|salient~|comerciales)|emisión de llamadas|captación (de
    |telefónica|activa)|televenta|venta telefónica|telemarketing|puerta fría|concertar (citas|visitas)|agendar
    (citas|visitas) comerciales|base de datos de (potenciales|contactos)|prospección|outbound);
    (llamar|llamarás|llamas|contactar) ...
    (potenciales|leads|interesados|hogares|autónomos|particulares|empresas) ...; ofrecer ... por teléfono;
    generar (citas|oportunidades)`,
  sales: `(cerrar|cierre de|cerrarás|conseguir|lograr) (las |) (ventas?|contratos|clientes|negocios|nuevos);
    (cuota|metas?|objetivos?|volumen|presupuesto) (trimestral |mensual |) (de |en |)
    (ventas?|comerciales|nuevos contratos); comisiones?; (captar|captación|prospectar|buscar) (de |) (nuev~ |)
    (clientes|cartera|negocio); pipeline; negociar~ ... (gerentes|directores|contratos|precios|proveedores);
    demos; visitas? (a |) (clientes|comerciales|obras); zona (comercial|asignada|geográfica); cartera
    (propia|de clientes nuevos|comercial); ote; ventas? (b2b|consultiv~|directa|de|nuevas)`,
  ...otherWork,
  abstain: `(vender|venta|ventas|cierre) ... (para eso está|lo hace|lo lleva|le toca a|corre por|corresponde a) ...; (atención|servicio|soporte|consultas|dudas|quejas|llamadas|reclamaciones|incidencias) ... (lo|la|los|las) (lleva|llevan|gestiona|gestionan|atiende|atienden|resuelve|resuelven|cubre|hace|hacen) (otro|otra|otros|un|una|el); (de eso|de ello|de esto) se encarga ...; (no|nunca|tampoco) (atenderás|atiendes|atendés|contestarás|contestas|responderás|hablarás|tratarás|estarás|llevarás|hay|es|incluye|tendrás) ... (clientes?|llamadas?|soporte|público|usuarios); experiencia ... (atención|servicio|ventas?|clientes|soporte|call center|telemercadeo|telemarketing|televentas?|contact center) ...; (sin|no|ni|cero|nada de)
    ... (ventas?|vender|captación|llamadas|puerta fría|televenta|metas de venta|comisión|comercial);
    (orientación|vocación|enfoque) (al|de) (cliente|servicio); buen servicio al cliente; no es un puesto de
    (soporte|atención|ventas); (equipo|departamento|área) de (atención|servicio|soporte|ventas); cartera de
    clientes en constante; no hablarás con ...; dan servicio al cliente; (excelente|calidad en el|calidad de)
    servicio`,
}
