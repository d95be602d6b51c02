import type { TopicLexicon } from '../lexicon.ts'

export const skills: TopicLexicon<'skills'> = {
  'active-listening': `escucha activa; saber escuchar; sabes escuchar; capacidad de escucha; escuchar`,
  'verbal-communication': `comunicativ~; comunicación
    (verbal|oral|efectiva|asertiva|fluida|clara|interpersonal);
    (habilidades?|dotes|capacidad|facilidad|buena|excelente) (de |para la |para |)
    (comunicación|comunicativ~|palabra|comunicar~|expresión); dicción; buena voz; don de gentes; facilidad de
    palabra`,
  'written-communication': `(buena |excelente |impecable |correcta |) (redacción|ortografía|gramática);
    comunicación escrita; redact~ (bien|con|correos|impecable); escrib~ (bien|sin faltas|correctamente);
    expresión escrita`,
  'problem-solving': `resolución de (problemas|conflictos|incidencias); resolutiv~; orientad~ a (la |)
    soluci~; solución de problemas; capacidad de resolución; resolver problemas`,
  'critical-thinking': `(capacidad|pensamiento|mente|perfil|habilidad) (analític~|crítico|de análisis|lógic~);
    capacidad de análisis; analític~`,
  empathy: `empatía; empátic~; sensibilidad; calidez; calidad humana; comprensión`,
  patience: `paciencia; paciente y; (manejo|tolerancia|resistencia) (del |al |a la |)
    (estrés|frustración|presión); calma; trabajar bajo presión; bajo presión; templanza`,
  tact: `(trato|actitud)
    (amable|cordial|agradable|cercan~|cálid~|excelente|exquisito|educad~|positiva|servicial); amabilidad;
    amable~; cortesía; simpatía; sonrisa; educad~; discreción; buen trato; buena presencia; servicial;
    (vocación|actitud|orientación) (de |al |a la |) (servicio|cliente); tacto; don de gentes`,
  'negotiation-mediation': `negociación; negociar; negociador~; persuasión; (capacidad|poder) de
    (convencimiento|persuasión); mediación; manejo de objeciones`,
  'de-escalation': `(cliente~|situacion~|llamada~|usuario~|persona~)
    (difícil~|conflictiv~|enfadad~|molest~|complicad~|enojad~); (manejo|gestión|resolución) de
    (conflictos|quejas|reclamaciones|objeciones); reclamaciones; quejas; enfadado`,
  multitasking: `multitarea~; multitasking; varias (tareas|cosas) a la vez; priorizar; gestionar prioridades;
    polivalen~`,
  typing: `mecanografía; teclado; velocidad (de escritura|al escribir|de tecleo); palabras por minuto;
    teclear; pulsaciones`,
  'data-entry': `
    (captura|registro|introducción|grabación|ingreso|entrada|actualización|actualizar|registrar|capturar|documentar|dejar
    constancia) ... (datos|gestion~|base de|llamadas|crm|casos|sistema|incidencias|solicitudes)`,
  crm: `crm; salesforce; hubspot; base de datos de clientes`,
  ticketing: `ticket~; tickets; zendesk; freshdesk; jira; levantar tickets; sistema de incidencias`,
  spreadsheets: `excel; hojas? de cálculo`,
  'computer-literacy': `(manejo|dominio|conocimientos|uso|soltura|nivel|habilidad) ...
    (ordenador|computador~|pc|informátic~|office|ofimátic~|paquetería|herramientas
    (digitales|informáticas)|internet|excel|tecnología); ofimática; paquete office; paquetería office;
    (nivel|a nivel) usuario; microsoft office; competencias digitales; alfabetización digital`,
  'systems-administration': `active directory; administración de (sistemas|redes|usuarios|servidores);
    configuración de (redes|servidores|equipos)`,
  'sales-upsell': `(orientación|vocación|perfil|habilidad~|dotes|actitud|capacidad|aptitud~) (a la |de |en
    |para la |) (ventas?|comercial~|comerciales); venta cruzada; cross-?selling; up-?selling; cierre de
    ventas; venta adicional; técnicas de venta`,
  'cash-handling': `(manejo|cuadre|cobro|gestión|arqueo|corte|cuadrar) (de |en |tu |)
    (caja|efectivo|cajón|dinero); caja; cobrar; efectivo`,
  accounting: `factura~ (de|y|a); facturación; contabilidad; conciliación; cobros y pagos; contable`,
  scheduling: `(agendar|agenda|gestión de|programar|programación
    de|reprogramar|concertar|coordinar|coordinación de|dar) (de |)
    (citas|agenda~|visitas|entregas|reuniones|reservas); agenda; citas; calendario`,
  'data-privacy': `protección de datos (de clientes|personales de clientes); confidencial~; rgpd; lopd;
    secreto profesional`,
  teamwork: `trabajo en equipo; trabajar en equipo; (espíritu|compañerismo|jugador~) (de |) equipo;
    compañerismo; colaborativ~; colaborador~ y`,
  leadership: `liderazgo; liderar; (gestión|dirección|manejo|coordinación) de (equipos|personas|personal);
    capacidad de mando`,
  'time-management': `gestión del tiempo; organizad~; organización; planificación; puntual~; puntualidad;
    responsable~; responsabilidad~; autonomía; autónom~; proactiv~; iniciativa; orden; atención al detalle;
    detallista; constancia; disciplin~; minucios~`,
  abstain: `(sus|tus|principales) responsabilidades; responsabilidad social; equipo (humano|joven|dinámico);
    gran equipo; política de protección de datos; datos serán tratados; responsable de; organización
    (líder|sin|internacional); (te damos|aportamos|enviamos|entregamos) ... (ordenador|computador~|portátil)`,
}
