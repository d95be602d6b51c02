import type { TopicLexicon } from '../lexicon.ts'
import { sceneAbstain, sceneHome, sceneOffice, sceneRest, sceneShare, workplaceAbstain } from './everyday.ts'
import { trades } from './trades.ts'

const HOME = `((desde|en) (tu |su |la |el |tu propia |su propia |su propio |tu propio |)(casa|hogar|domicilio)|teletrabajo|teletrabajando|home(-| |)office|en remoto|remoto|remota|de forma remota|de manera remota|a distancia|desde cualquier (lugar|parte|sitio|municipio|punto|ciudad|rincón|provincia)|desde donde (quieras|vivas|estés))`
const PLACE = `(oficina|oficinas|sede|sedes|centro|plataforma|tienda|tiendas|sucursal|local|hotel|call(-| |)center|contact(-| |)center|site|mostrador|recepción|sala|aeropuerto|clínica|consulta|restaurante|almacén|supermercado|instalaciones|delegación|edificio|planta|ayuntamiento|hospital|establecimiento|piso|campus|nave|agencia|casa consistorial|estación|polígono|dependencias|taquilla|quiosco|kiosco|ventanilla|punto de (información|atención|venta)|central|cabina|garita|oficinita|parque|parque acuático|museo|teatro|cine|estadio|camping|puerto|muelle|albergue|colegio|gimnasio|balneario|piscina|obra|fábrica|taller|cocina|bar|cafetería|farmacia|residencia|base|torre|corporativo|terminal|stand|showroom)`

export const workplace: TopicLexicon<'workplace'> = {
  remote: `(trabajás|laburás|laburar|trabajarás|atendés|respondés|te conectás|labur~) ... (desde|en) (tu |) casa; title: (trabajo|empleo|tareas) (online|on line|por internet); (100 %|100|totalmente|completamente|íntegramente|enteramente|exclusivamente|siempre|en su
    totalidad|permanente|permanentemente|al 100 %|solo|sólo|únicamente) ${HOME}; (100
    %|totalmente|completamente) (remot~|virtual|online|a distancia|teletrabajo); ${HOME} (100 %|al 100
    %|total|completo|completa|permanente|desde el primer día|en toda españa|en todo méxico|siempre|en
    cualquier);
    (trabaj~|trabajo|trabaja|trabajas|trabajarás|trabajar|trabajamos|puesto|posición|empleo|vacante|modalidad|cargo|rol|modelo|régimen|formato|jornada|plaza|contrato|atiendes|contestando|prestación)
    ... (remoto|remota|en remoto|desde (tu |su |) (casa|hogar|domicilio)|teletrabajo|a distancia|home
    office|desde cualquier (lugar|parte|sitio|municipio|punto|ciudad|provincia)|virtual|desde donde quieras);
    desde (tu|su|la comodidad de tu) (propia |) (casa|hogar|domicilio); desde la comodidad de ...;
    (trabajo|puesto|empleo|posición|vacante|rol|equipo|modalidad|agente~|asesor~|teleoperador~|gestor~|oferta)
    (remot~|en remoto|a distancia|teletrabajo); title: (remoto|remota|en remoto|teletrabajo|desde casa|home(-|
    )office|a distancia|trabajo en casa|desde tu casa|remote|100 % remoto|virtual|online desde casa); stated:
    (remoto|remota|teletrabajo|en remoto|a distancia|home office|desde casa); todo el cargo ... virtual;
    teletrabajo autónomo; (somos|empresa|compañía|equipo) ... (remota|remoto|en remoto|remote
    first|distribuid~); (tu casa|casa) o (la |nuestra |en la |desde la |) (oficina|sede); (oficina|sede) o (tu
    |desde |en |) casa; (eliges|elige|elegir) ... (casa|remoto) ...; sin (oficina|oficinas|sede); no hay
    (oficina|sede)( física|); (espacio|lugar|zona|rincón) (tranquil~|silencios~) ... (casa|hogar); residir en
    cualquier; vivas donde vivas; (da igual|no importa|nos da igual) (dónde|donde|desde dónde|el lugar donde) (vivas|vives|residas|estés|te encuentres); (vivir|vive|vivas|resid~) donde (quieras|prefieras|te (apetezca|guste)); desde donde (vivas|vive|vives|vivís|estés|te encuentres|te conectes|prefieras|sea|resid~); cien por (cien|ciento) (remoto|en remoto|online|desde casa|teletrabajo|a distancia|virtual); nunca ... (pisar|venir a|ir a|pasar por) (la |una |)(oficina|sede); (equipo|plantilla) ... repartid~ por ...`,
  'remote-soft': `remoto; remota; teletrabajo; home office; teletrabajar; desde casa`,
  hybrid: `híbrid~; semipresencial~; mixt~ (presencial|remot~|teletrabajo);
    (modelo|modalidad|formato|régimen|esquema|trabajo|sistema|jornada)
    (híbrid~|mixt~|semipresencial|combinad~); (posibilidad|opción|opciones|posibilidades|flexibilidad)
    (de|para|a) (hacer |realizar |trabajar |) (teletrabajo|teletrabajar|en remoto|trabajo remoto|trabajo a
    distancia|remoto|desde casa|home office); teletrabajo (parcial|parcialmente|a partir|tras|# días|unos
    días|algunos días|opcional|posible|flexible); (parcialmente|en parte) ${HOME}; # días (a la semana |por
    semana |semanales |semana |) (de |en |desde |) (teletrabajo|remoto|casa|la oficina|oficina|home
    office|presencial~|distancia|presencialidad); (teletrabajo|remoto|home office|desde casa|oficina) (hasta
    |) # días; (combina~|alterna~|mezcla~|combinación|mezcla) ...
    (casa|remoto|oficina|teletrabajo|presencial); # % (de |) (teletrabajo|remoto|presencial); parte de la
    (semana|jornada) ... (casa|remoto|teletrabajo)`,
  onsite: `en (sus|su) (oficinas?|sede|instalaciones|centro de trabajo); en sitio; on(-| )site; de manera presencial; en (las |sus |nuestras |)dependencias ...; presencial; presenciales; presencialmente; presencialidad; in situ; (en|a)
    (nuestra|nuestras|nuestro|nuestros|las|la|el|una|un) (nuevas |nueva |nuevo |modernas |moderna |céntricas
    |) ${PLACE}; (trabajo|trabajar|trabajarás|puesto|trabajas|trabajamos|posición|incorporación) ...
    (en|desde) (la |el |nuestra |nuestro |las |nuestras |) ... ${PLACE};
    (centro|lugar|puesto|ubicación|sede|zona|base) de trabajo; (ubicación|oficina|oficinas|sede|centro)
    (en|de|del|ubicad~|situad~|céntric~|junto|cerca); en
    (oficina|tienda|plataforma|centro|sede|mostrador|planta|sala); stated: (presencial|oficina|en oficina|in
    situ|onsite); title: (presencial|en oficina|en tienda|presenciales)`,
  'onsite-only': `(teletrabajo|remoto|home office|trabajo a distancia|trabajar desde casa) ... (solo|sólo|únicamente|salvo) ... (casos|situaciones|circunstancias|ocasiones|puntual~|excepcional~|emergencia~|huelga~); (teletrabajo|remoto|home office) ... (casos|situaciones|circunstancias|ocasiones|título|carácter) (puntual~|excepcional~|de emergencia|aislad~); no (manejamos|ofrecemos|practicamos|damos|concedemos|autorizamos|está previst~|se prevé|hacemos|se da) (el |) (trabajo remoto|teletrabajo|home office|modalidad remota|esquema híbrido|trabajo en casa|trabajo desde casa|remoto); (100
    %|100|totalmente|exclusivamente|íntegramente|únicamente|solo|sólo|completamente|enteramente|siempre|al 100
    %) (presencial~|en oficina|en la oficina|en tienda|en plataforma|en el centro|en nuestras oficinas|en
    nuestra tienda|in situ|en sede); presencial (100 %|al 100 %|total|obligatori~|todos los días);
    (no|sin|ni|tampoco) (es |hay |habrá |se ofrece |se contempla |ofrecemos |contempla |contemplamos |existe
    |tenemos |admite |admitimos |aplica |incluye |será |cabe |permite |se permite |hacemos |se hace |tiene |)
    (posibilidad de |opción de |opción a |posibilidades de |el |un puesto de |un puesto |un trabajo |modalidad
    de |modalidad |prestación de servicios |la prestación de servicios |) (teletrabajo|teletrabajar|home(-|
    |)office|remot~|en remoto|trabajo remoto|trabajo en remoto|trabajo a distancia|a distancia|híbrid~|trabajo
    desde casa|desde casa|trabajar desde casa); (teletrabajo|home office|trabajo remoto|remoto|trabajo a
    distancia|teletrabajar|trabajar desde casa) ... (no
    (es|está|se|hay|será|procede|existe|aplica|contemplamos|disponible|habrá|posible)|descartad~|excluid~|imposible);
    abstenerse ... (teletrabajo|remoto|home office); (presencia|asistencia)
    (diaria|obligatoria|requerida|física); (teletrabajo|remoto|home office) ...
    (excepcional~|puntual~|esporádic~); no (es|se trata de) ... (teletrabajo|remoto)`,
  'hands-on': `title: ${trades}`,
  'place-of-work': `(frente|junto) a la (plaza|estación|catedral|iglesia|playa); (en el|en la|al lado del|sobre el) (muelle|lonja|nave|hangar|vivero|tanatorio|mercado); (nave|local|oficina|despacho|piso|nivel|torre|edificio|bodega) #; (se cumplen|se hacen|se trabajan|se cubren) todos en (planta|oficina|sede|piso|tienda); visit(ar|as|arás|ando|ás) ... (hogares|domicilios|client~|negocios|empresas|tiendas|comercios|obras|puntos de venta); (coche|vehículo|moto|furgoneta|camioneta|auto) de (la |) empresa; (carnet|carné|permiso|licencia|registro) de (conducir|manejo|manejar|conductor) ...; zona asignada; (de|en) ruta (diaria|por|con); punto de información; objetos perdidos; (en (el|la|un|una)|al|del) (parque|museo|teatro|cine|estadio|camping|puerto|albergue|gimnasio|balneario|piscina|fábrica|taller|cocina|cafetería|farmacia); (parking|aparcamiento|estacionamiento|cochera) (gratuito|gratis|propio|para
    empleados|disponible|); (plus|ayuda|apoyo|bono|auxilio|subsidio) (de |al |para |) transporte; transporte
    (de personal|de regreso|de ida|de ruta|de empresa|gratuito|nocturno); ruta (de empresa|de transporte);
    (bien |excelente |buena |) (comunicad~|comunicación) ... (metro|transporte|bus|tren|cercanías);
    (cerca|junto|al lado|a pasos|a # minutos) (de |del |de la |a |)
    (metro|estación|cercanías|transporte|parada|tienda|oficina|centro de trabajo); (residir|residencia|vivir)
    (cerca|en la zona|en zona|a no más|a menos|próxim~|en las cercanías|en los alrededores); uniforme;
    vestimenta; código de vestimenta; dress code; comedor (de empresa|de empleados|subsidiado|); comedor;
    cantina; café (gratis|y fruta); alimentos durante; caja registradora;
    en caja; piso de ventas; punto de venta; probadores; reponer; vehículo propio; coche propio; medio de
    transporte; movilidad propia; recepción; lineales; servicio de (comedor|cafetería); zona de descanso`,
  abstain: `(entrevistas?|capacitación|inducción|proceso|pruebas?|evaluación|inscripci~|postulación|curso|formación) ... (presencial~|en (nuestras|las|la|nuestra) (oficinas?|instalaciones|sede)) ...; (experiencia|conocimiento~|habilidad~) ... (presencial~) ...; experiencia (previa |mínima |laboral |) (en|de) (call center|contact center|oficina~|tienda~|sucursal~|sala|mostrador|ventas en) ...; (manejo|conocimiento~) (en|de) (call center|contact center) ...; horario~ (de|en) oficina; ${workplaceAbstain}; (a|por|en) la oficina ... (solo|sólo|únicamente|solamente) (vienes|venís|pasas|irás|vas|vendrás|acudes) ...; (solo|sólo|únicamente) (vienes|venís|pasas|vas) (a|por) la oficina ...; 
    (entrevista|entrevistas|selección|proceso|formación|inducción|capacitación|curso|onboarding|prueba|pruebas|reunión|reuniones|evaluación|examen)
    ... (remoto|remota|virtual|online|presencial~|en línea|a distancia|desde casa|videollamada|por video);
    (remot~|virtual~|online|a distancia) (entrevista|formación|capacitación|inducción|onboarding);
    (control|escritorio|acceso|asistencia|soporte|conexión|conexiones|herramientas|gestión|monitoreo|mantenimiento|resolución|diagnóstico|ayuda|sesión|sesiones|servicio
    técnico) (remot~|en remoto|a distancia|por remoto); escritorio remoto;
    (resolver|solucionar|diagnosticar|conectar~|conectándo~|asistir|reparar|configurar) ...
    (remoto|remota|remotamente|a distancia); tomar control remoto ...; (trabajar|teletrabajar|trabajo) ...
    desde (cualquier país|el extranjero|otro país|fuera de); # (semanas|días|meses) (al año |) ...
    (cualquier|extranjero|remoto); workation; (formación|universidad|estudios|educación|venta|ventas) a
    distancia; (atención|atender|clientes|información|trato|consultas|servicio) (presencial~|presencialmente)(
    y| o| e|,|) ...; (presencial|presencialmente) (y|o|e) (telefónica~|telefónicamente|online|por teléfono);
    (telefónica|telefónicamente|por teléfono|online) (y|o|e) presencial~; formación presencial ...; coches?
    híbrid~; (vehículo~|motor~|auto~|nube) híbrid~; (entrega|envío|entregas|reparto|servicio|servicios|ayuda)
    ... (a|en) (domicilio|casa); a domicilio; atención domiciliaria; (personas|clientes|pacientes|usuarios)
    ... (en|desde) (su|sus) (casa|casas|domicilio); (bolsa|portal|anuncio) ... (remoto|remota); llevar a casa;
    volver a casa; (artículos|productos|muebles|decoración) (para|de) (el |la |) (hogar|casa); centro
    (comercial|histórico|educativo|escolar|de salud|médico|de la ciudad|de atención|de llamadas|de servicio);
    trabajo en equipo; oficina de (atención|empleo|correos|información|turismo); office (365|manager); (en|a)
    (la|el) (plataforma|centro|equipo) (de|online|digital) (clientes|soporte|ventas|pago|pagos)`,
}

export const officeDays: TopicLexicon<'officeDays'> = {
  home: `# días? (a la semana |por semana |semanales |semana |) (de |en |desde |)
    (teletrabajo|remoto|casa|home office|distancia|tu casa); (teletrabajo|remoto|home office|desde casa)
    (hasta |de |) # días; # días? de (teletrabajo|home office|trabajo remoto)`,
  office: `# días? (a la semana |por semana |semanales |semana |) (de |en |desde |) (la
    oficina|oficina|presencial~|presencialidad|sede|la sede|el centro|el centro digital|nuestras
    oficinas|nuestra oficina); (presencial|presencialmente|en oficina|en la oficina|oficina) # días`,
}

/** Words from which a sentence says where the work is done. */
export const scene: TopicLexicon<'scene'> = {
  home: `${sceneHome}; (tu|su) (casa|domicilio|hogar) (es|será) (tu|su) (oficina|lugar de trabajo|puesto); (mandamos|enviamos|llevamos) ... (equipo|computadora|ordenador|laptop|material|diadema) (a|hasta) (tu |su |) (casa|domicilio); ${HOME}; (en|desde) casa; teletrabaj~; home office; virtual`,
  office: `${sceneOffice}; (en|a|desde|por) (la |el |las |los |nuestra |nuestro |nuestras |nuestros |una |un |) ... ${PLACE};
    presencial~; oficina; oficinas; in situ; la sala`,
  share: `${sceneShare}; # (tardes|mañanas|noches|jornadas|turnos|días) (allí|allá|ahí|aquí|acá|en|desde|presenciales); # (allí|allá|aquí|acá) y # (en|desde); # en (tu|su|la) (casa|domicilio|hogar); un par de días; (una|otra|cada otra) semana (en|desde|de|presencial|remota|sí|en casa); semanas? altern~; mitad (en|desde|de|y|del) ...; # días? (a la|por|de|al|en|semanales|cada|desde) (semana|mes|casa|oficina|teletrabajo|); # días?; #
    %; (parte|mitad) de (la semana|la jornada|los días|el tiempo); (una|dos|tres) veces (a la|por) semana;
    unos días; algunos días; (media|la mitad de la) semana; (un|cada) (día|semana) (sí|de cada);
    (alterna~|combina~|mezcla~); días alternos`,
  rest: `${sceneRest}; (el |los |) (resto|demás)( de (la semana|los días|la jornada)| días|); (los |las |) (otros|otras)
    (#|días); (los |) días restantes; lo demás`,
  every: `todos los días; cada día; a diario; diariamente; (cinco|5) días (a la semana|por semana|); siempre;
    todos; permanentemente; de lunes a (viernes|sábado|domingo); toda la jornada`,
  choice: `(tú |) (eliges|elige|decides|decide|escoges); a tu elección; a elegir; como prefieras; donde
    prefieras; si (quieres|prefieres|lo prefieres); cuando (apetece|te apetezca|quieras|apetezca); (o|u)
    (desde |) (tu |) casa; o (la |en la |desde la |nuestra |) oficina; según prefieras`,
  'refuse-next': `(se habla|hablan|hablamos|se rumorea|se comenta|rumores) ... de; (se|lo) (está|están|estamos|estará) (estudiando|valorando|evaluando|pensando|planteando|analizando|negociando) ...; (era|fue|fuimos|estuvo|estuvimos|estaba|estábamos|eran|trabajamos|trabajábamos) ... (remoto|en remoto|teletrabajo|desde casa|en casa|a distancia|home office) (hasta|durante|en|mientras|cuando) ...; (durante|en|hasta) (la pandemia|el confinamiento|#) ...; no; ni; sin; nunca; tampoco; ningún; abstenerse; en lugar de; en vez de; descartad~; nada
    de; no (ofrecemos|contemplamos|hay|se|es|existe|habrá|admitimos|permite|hacemos|tenemos) ...`,
  'refuse-last': `(nada|todavía nada|aún nada) ... (decidido|firme|cerrado|seguro|confirmado|concreto); sin (decidir|confirmar|definir); (está|sigue|queda) en (estudio|el aire|veremos); se (terminó|acabó|retiró|suspendió|canceló|quitó|eliminó) ...; (terminó|acabó) con (la pandemia|el año); no
    (es|está|son|se|hay|habrá|existe|será|procede|aplica|cabe|contemplamos|entra|forma|figura|ofrecemos|tenemos|estará)
    ...; (descartad~|excluid~|imposible); queda (fuera|descartad~|excluid~); ni (ahora|por|hablar)`,
  abstain: `(entrevistas?|proceso|pruebas?|evaluación|inscripci~|postulación) ... (presencial~|en (nuestras|las|la|nuestra) (oficinas?|instalaciones|sede)) ...; experiencia (previa |mínima |laboral |comprobable |) ... (en|de) (call center|contact center|oficina~|tienda~|sucursal~|sala|mostrador); (en |)horario~ (normal |) (de|en) oficina; ${sceneAbstain}; (a|por|en) la oficina ... (solo|sólo|únicamente|solamente) (vienes|venís|pasas|irás|vas|vendrás|acudes) ...; (solo|sólo|únicamente) (vienes|venís|pasas|vas) (a|por) la oficina ...; 
    (acceso|soporte|control|escritorio|asistencia|conexión|diagnóstico|mantenimiento|sesión|monitoreo)
    (remot~|en remoto|a distancia); (resolver|solucionar|diagnosticar|conectar~|reparar|configurar) ...
    (remoto|remota|a distancia); no (solo|sólo|solamente|dudes|importa|más|te|hace falta|es necesari~|se
    requiere|pedimos|exigimos|buscamos|hay metas|hay que|hay prisa) ...; sin
    (experiencia|estudios|embargo|ventas|compromiso|coste|problema) ...;
    (entrevista~|selección|formación|inducción|capacitación|curso|onboarding|prueba~|bolsa|bolsa de trabajo)
    ... ${HOME}; (a|en) (domicilio|casa de); (cerca|lejos) de (casa|tu casa); # % (de |)
    (descuento|bono|comisión|cobertura|del sueldo|salario|inglés|pagad~|clientes|tarjeta|incremento); # días
    (de |) (vacaciones|permiso|formación|asuntos|laborables|descanso|libres|hábiles|aguinaldo|naturales);
    oficina de (atención|información|turismo|empleo); ventas; (envío|envíos|reparto|entregas) a ...; soporte
    remoto; control remoto; escritorio remoto; asistencia remota; en el centro de (atención|llamadas) del`,
  later: `después; luego; más adelante; a partir (de|del) ...; (una vez|tras|pasad~|superad~|terminad~|cumplid~) ... (formación|prueba|capacitación|mes|meses|semanas|inducción|curso|periodo|período); ya después; al (segundo|tercer|cuarto) mes`,
  meanwhile: `(mientras|hasta que|hasta) ... (se inaugura|inauguremos|abra|abre|abren|terminen|termine|terminan|acaben|acabe|esté list~|estén list~|se termine|se acondicion*|se reform*|reforman|remodelan|remodelen|dure la obra|duren las obras|terminar las obras|la apertura|la mudanza); de momento; por el momento; por ahora; provisionalmente; temporalmente`,
}
