import type { TopicLexicon } from '../lexicon.ts'
import {
  channelsAbstain,
  channelsChat,
  channelsEmail,
  channelsInPerson,
  channelsMail,
  channelsPhone,
  directionInbound,
  directionOnlyIn,
  directionOnlyOut,
  directionOutbound,
} from './everyday.ts'

const GUESTS = `(clientes|clientas|cliente|público|huéspedes|huésped|pacientes|paciente|visitantes|visitas|viajeros|pasajeros|usuarios|socios|ciudadanos|ciudadanía|comensales|invitados|proveedores)`

export const channels: TopicLexicon<'channels'> = {
  phone: `${channelsPhone}; (por|vía|al|de|del|mediante|a través del|el) (teléfono|telefono); teléfono; telefónic~;
    telefónicamente; teléfonos; llamad~; llamadas; (línea|líneas) (de atención|telefónica~|gratuita|de
    ayuda|de bajas|de emergencia~); call(-| |)center; auriculares; cascos; headset; voz; centralita;
    conmutador; teleoperador~; teleoperación; contestar (las |) llamadas; inbound; hotline; devolver(ás|) (las
    |) llamadas; marcador; marcaciones; telefonía ip`,
  email: `${channelsEmail}; e-?mail~; emails; email; mail; mails; correo~ (electrónico~|entrante~|de|y|,|,|del|que)?; correo;
    correos; buzón (electrónico|de correo|de); correo electrónico; bandeja de (entrada|correo); por escrito;
    escrit~ (consultas|por correo); formularios? (web|de contacto|online)`,
  chat: `${channelsChat}; chat; chats; chat en (vivo|línea); live chat; livechat; whatsapp; mensajería (instantánea|);
    messenger; mensajes (de (clientes|whatsapp|texto no)|privados|instantáneos|de instagram|directos|en la
    app|por la app); mensajes; chatear; webchat; telegram`,
  social: `redes sociales; (instagram|facebook|twitter|tiktok|x); redes; social media; rr ss; rrss;
    comentarios (en|de) (redes|instagram)`,
  sms: `sms; mensajes de texto; mensaje de texto`,
  video: `video(-| |)llamad~; vídeo(-| |)llamad~; (por |) (vídeo|video); videollamadas?; videoconferencia~;
    videoatención; videoidentificación; zoom`,
  mail: `${channelsMail}; (correo|correspondencia|carta|cartas|burofax|envíos) (postal~|certificad~|físic~|en papel|ordinari~);
    cartas; carta postal; correspondencia; burofax; fax; por carta; correo postal; vía postal; ventanilla de
    registro`,
  'in-person': `${channelsInPerson}; mesa de entradas; (atiende|atienden|atender|atenderás|atendés|atención) en (mesa|ventanilla|mostrador|recepción|caja|barra|sala|módulo|taquilla|mesa de entradas); (recibir|recibirás|recibes|recibís|recibe|acoger|acompañar|acompañarás) a (los|las|el|la|quienes|quien) (socios|familias|clientes|vecinos|usuarios|pacientes|huéspedes|visitantes|público|personas|ciudadanos|gente) ...; (los|las) (socios|familias|clientes|vecinos|usuarios|pacientes|ciudadanos|personas) que (se acercan|vienen|pasan|entran|llegan|acuden|se presentan) ...; (en|dentro de) (el|la|nuestro|nuestra) (tanatorio|módulo|ventanilla|mesa de entradas); durante el velatorio; 
    (atención|atender|atenderás|atiendes|trato|asesorar|asesoramiento|contacto|servicio|información|consultas|de
    forma|de manera) (de forma |) presencial~; presencialmente; presencial (y|o|,) (telefónic~|online|por);
    (telefónica|telefónicamente|teléfono) (y|o|e) (de forma |) presencial~; presencial y telefónicamente; cara
    a cara; en persona; persona~lmente; (en|tras) (el |)
    (mostrador~|ventanilla|recepción|caja|barra|taquilla|sala|tienda|probadores|aeropuerto|embarque|oficina de
    atención); (mostrador|ventanilla); (recibir|recibirás|recibes|acoger|dar la
    bienvenida|bienvenida|acompañar|acoges|acogida) (a |al |a los |a las |) ${GUESTS};
    (visita|visitas|visitan|visite|acuden|vienen|entran) ... (tienda|oficina|local|nuestras
    instalaciones|mostrador); check(-| )in; atención al público; trato con el público; de cara al público;
    cara al público; (atender|atenderás|atención) ... (en tienda|en sucursal|en mostrador|en oficina|en el
    local|en ventanilla); (tienda|oficina) física; embarque; asistencia en tierra`,
  abstain: `${channelsAbstain}; (los|las) (mails|correos|llamadas|chats|mensajes|cartas|emails|redes) (los|las) (contesta|atiende|lleva|hace|responde|gestiona|toma|maneja|ve|resuelve) ...; (los|las|sus) (mails|correos|llamadas|chats|mensajes|cartas|emails) (van|pasan|llegan|se derivan|se desvían|son (atendid~|gestionad~|contestad~)) (a|por) (otr~|la central|el call|un) ...; detrás de un mostrador; (aunque sea|así sea) ... (mostrador|ventanilla|tienda); (entregar|entregue|entregá|entregas|dejar|dejá|deja|presentar|presentarse) ... (documentos|cv|currículum|solicitud|papeles|ventanilla); 
    (envía~|envíanos|enviar|manda~|mándanos|escríbe~|escribe|contacta~|contáctanos|llama|llámanos|inscríbete|aplica|postula~|interesad~|remitir|presentar|candidatura~|cv|currículum|curriculum|información
    sobre el proceso|postular) ... (a |por |al |vía |solo por |)
    (correo~|e-?mail~|teléfono|whatsapp|telegram|mail|mensaje~|dirección|sms);
    (entrevista~|selección|prueba~|formación|inducción|capacitación|proceso) ...
    (telefónic~|video~|vídeo~|presencial~|por teléfono|online|chat|en persona|cara a cara|videollamada);
    entrevista personal; (número|números|nº|núm) de teléfono; teléfono (móvil|celular|de
    empresa|corporativo|de contacto|inteligente); teléfonos (móviles|celulares);
    (portátil|ordenador|móvil|celular|laptop) (y|,) teléfono; telefonía (móvil|fija|y|celular);
    (compañía|operadora|operador|empresa|tienda|sector) ... telefonía; dirección de correo; cuenta de correo;
    (word|excel|outlook|office|paquete office) ... correo; correo de office; correos y
    (telégrafos|paquetería); oficina de correos; (carta|cartas) (de
    (presentación|recomendación|motivación|vinos|platos)|astral); a la carta; la carta; social media
    (manager|marketing|specialist); community manager; (síguenos|encuéntranos|visítanos|conócenos) ... redes;
    gestión de (perfiles|contenido~|la imagen) ...;
    (seguridad|responsabilidad|trabajo|trabajador~|trabajadora|clima|labor|obra|impacto|inclusión|ayuda|servicio|vida|bienestar|acción|compromiso|área|capital|previsión|razón|fondo|beneficio|seguro|prestaciones?)
    social~; chatbot~; chatgpt; juegos? de vídeo; vídeo (promocional|presentación|vigilancia|currículum|cv);
    videovigilancia; videojuegos?; (no|sin) ... llamadas; cero llamadas ...; no llamamos por teléfono;
    llamadas (y ventas|en frío|a la acción|de atención);
    (crecimiento|desarrollo|datos|habilidades|atención|asuntos|protección|trato|cuentas|higiene|entrevista|crecimientos|interés|marca)
    personal~; (plan|datos) de voz; (enrutamiento|sistema) de llamadas; bandejas de chat; mensajes llegan;
    colas de mensajes; cliente de correo; contestador; x (4|5); h m x; m h x`,
}

export const direction: TopicLexicon<'direction'> = {
  'only-outbound': `${directionOnlyOut}; (ellos|ellas|los clientes|los pacientes|los socios|nadie|clientes) ... (no|nunca) (llaman|llama|marcan|marca|telefonean) (a este|a ese|este|aquí|acá|al|a la|nos|a nosotros) ...; nadie nos (llama|marca|telefonea); (eres|sos|es) (tú|vos|usted) (quien|el que|la que) (llama|marca|contacta|telefonea); (todo|solo|sólo|exclusivamente|únicamente|100 %) (es |)emisión`,
  inbound: `${directionInbound}; (atend*|atiend*|recib*|contest*|respond*|ayud*|resolv*|resuelv*) (a |los |las |de |reportes de |avisos de |partes de |) ... (que (te |nos |) (llaman|llamen|escriben|escriban|contactan|preguntan|reclaman)|reportes?|avisos|partes|emergencias|inquietudes|inconvenientes|trámites|casos|asegurados|afiliados|conductores|ciudadanos|beneficiarios); todo lo que (entra|llega|nos llega); (usuarios|clientes|personas|afiliados|abonados|gente|pacientes|quienes|quien) (que |) (llaman|llama|escriben|preguntan|nos contactan|te contactan); inbound; entrant~; (llamadas|chats|correos|consultas|solicitudes|mensajes) (que (nos |)
    (entran|llegan)|recibid~|de (los |las |nuestros |nuestras |)
    (clientes|usuarios|pacientes|socios|abonados|asegurados|huéspedes|alumnos|pasajeros|ciudadanos|compradores|personas));
    (atend*|atiend*|contest*|respond*|recib*|resolv*|resuelv*|gestion*|solucion*|tramit*|aclar*|tomar|tomarás|tomas|atención|recepción|resolución)
    (a |de |las |los |todas |) ...
    (llamadas?|chats?|chat|correos?|consultas?|dudas|incidencias|solicitudes|reclamaciones|quejas|mensajes|peticiones|tickets|preguntas|emails|teléfono|bajas|pedidos|buzón);
    (primer|primera) (punto de contacto|contacto|línea de atención|línea); (recepción|emisión no) de llamadas;
    llaman; nos (escriben|llaman|contactan); (dudas|consultas|incidencias|quejas) (sobre|de|acerca); responda;
    línea de (atención|ayuda|bajas|emergencias); centralita;
    (ayudar|ayudes|ayude|ayudarás|ayudas|asistir|orientar|informar|asesorar) (a |al |a los |a las |a nuestros
    |) ${GUESTS}`,
  outbound: `${directionOutbound}; (marcar|marcarás|marcas|marcás|marcarles|marcarle|llamarás|llamarles|llamarle|llamará|llamas|llamás|telefonear|telefonearás|telefoneas) (a |) (los|las|al|el|la|cada|sus|tus) (pacientes|clientes|socios|usuarios|afiliados|deudores|víspera|día siguiente|donantes|alumnos|familias|base|prospectos|contactos|suscriptores) ...; (llamar|llamará|llamarás|volver a (llamar|marcar)) ... para (confirmar|recordar|avisar|verificar|ofrecer|encuestar|agendar); (marcar|llamar) (a|para) ... (recordar*|confirmar*|avisar*|ofrecer*); (recordarles|recordarle|avisarles) ... (cita|citas|exámenes|pago|pagos|vencimiento|turno|turnos); (llamas|llamarás|llamamos|telefoneas|devuelves (la|las) llamada~|contactas) (de vuelta|después|luego|para (avisar|confirmar|recordar|informar|renovar)) ...; llamadas de (seguimiento|cortesía|bienvenida|confirmación|recordatorio|cobro|fidelización|renovación); llamas (a|tú a|después a|luego a) (los|las|cada|todos|nuestros) ...; (haces|realizas|harás) ... (videollamadas|llamadas) (de seguimiento|trimestrales|mensuales|periódicas|de bienvenida); (llamas|llamarás|llamás|marcas|marcarás|marcar|contactas) (tú |vos |) (a |desde |números|al |) (los |la |las |nuestros |una |) (clientes|base|lista|listas|contactos|morosos|socios|abonados|hogares|empresas|interesados) ...; outbound; salient~; (llamadas?|contactos?) (salient~|de seguimiento|en frío|de
    emisión|proactiv~|comerciales|a (clientes|leads|potenciales|contactos|interesados|bases));
    (emisión|emitir) de llamadas; emitir llamadas; llamad~ en frío;
    (llamar|llamarás|llamas|contactar|contactarás|contactas|telefonear) (a |con |por teléfono a |) (los |las
    |nuestros |)
    (clientes|leads|potenciales|interesados|empresas|base|hogares|antiguos|personas|contactos|donantes|deudores|socios);
    (devolver|devolverás|devolución de|devuelves) (las |) llamadas;
    (captación|prospección|televenta|venta|ventas) (telefónica|de clientes|activa|por teléfono|de nuevos);
    concertar (citas|visitas|entrevistas); agendar (citas|visitas) con (potenciales|clientes); encuestas
    (telefónicas|de satisfacción por teléfono|a clientes); seguimiento telefónico; rellamad~; seguimiento
    proactivo; confirma~ (citas|asistencia) por (teléfono|whatsapp); telemarketing`,
  both: `(contest*|atend*|atiend*|recib*|respond*|coger|cogerás|tomas) ... (y |además |también |luego ) (también |además |después |) (devuelves|devolver|devolverás|devolvés|llamas|llamar|llamarás|efectuarás|efectuar|realizas|realizar|realizarás|emites|haces|harás|rellamas) ...; (llamar|llamarás|llamas|llamadas?|devolver la llamada) (de vuelta|de bienvenida|de cortesía|de seguimiento|de confirmación|de satisfacción|de retorno) ...; entrant~ (y|e|como|,) salient~; inbound (y|e|u|/|,|&) outbound; (recepción|recibir) (y|e)
    (emisión|emitir|realizar|realización|hacer) (de |) llamadas; (emisión|emitir|realizar) y
    (recepción|recibir) (de |) llamadas; salient~ y entrant~; (recibir|atender|contestar) y
    (realizar|hacer|emitir) llamadas`,
  abstain: `(nosotros |) no (llamamos|llamas|llamarás|hacemos llamadas|hacés campañas|haces campañas|hay campañas) ...; (sin|no|cero|nada de|ni) (hay |hacemos |harás |se hacen |se hace |es |) ... (llamadas? en
    frío|llamadas? salient~|venta|ventas|captación|televenta|emisión|outbound|puerta fría|telemarketing|metas
    de venta); marketing inbound; inbound marketing; todo inbound`,
  'only-inbound': `${directionOnlyIn}; (nadie|nunca|aquí nadie) (llama|llamas|llamarás|llamás) (a clientes|a nadie|hacia)`,
}

export const visitors: TopicLexicon<'visitors'> = {
  yes: `(mostrador|ventanilla); (en|de) (el |) (mostrador|ventanilla|caja|barra|probadores|taquilla); cara al
    público; (recibir|acoger|dar la bienvenida|acogida) (a |al |a los |) ${GUESTS}; atención al público;
    presencial (y|o|e) (telefónic~|online); cara a cara; check(-| )in; embarque; (visitan|acuden|vienen) ...
    (tienda|oficina|mostrador); atend~ presencial; en persona; (atender|atención) (presencial|presencialmente)`,
}

export const setting: TopicLexicon<'setting'> = {
  'call-centre': `call(-| |)center; contact(-| |)center; centro de (llamadas|contacto); plataforma
    (telefónica|propia); (en |) plataforma`,
  office: `en (la |nuestra |nuestras |) oficinas?; sede (central|social|corporativa); open space; oficina`,
  'counter-or-store': `(en|de)
    (tienda|mostrador|caja|recepción|hotel|restaurante|supermercado|sucursal|aeropuerto|ventanilla); piso de
    venta; punto de venta`,
  home: `desde (tu |) casa; teletrabajo; home office; remoto; en remoto`,
  field: `en (campo|ruta|calle|terreno); visitas? a (clientes|domicilio); trabajo de campo; puerta a puerta;
    desplazamientos`,
  abstain: `experiencia ... (call center|contact center|oficina|tienda|hotel);
    (material|suministros|software|paquete) de oficina; manejo de office`,
}
