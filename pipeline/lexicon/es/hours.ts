import type { TopicLexicon } from '../lexicon.ts'
import {
  hoursEither,
  termContract,
  termPermanent,
  termSeasonal,
  termTemporary,
  weeklyWeek,
} from './everyday.ts'

const HOURS = `(horas|hora|hrs|hs|h|horitas)`
const FULL = `((jornada|tiempo|horario|turno) (laboral |) (complet~|total)|a tiempo completo|full(-| |)time|jornada de 40|jornada ordinaria|jornada legal|contrato de 40)`
const PART = `((jornada|tiempo|horario) (laboral |) (parcial|reducid~|partcial)|a tiempo parcial|media jornada|medi~ (tiempo|jornada|turno)|part(-| |)time|parcial|medio tiempo|tres cuartos de jornada)`

export const hours: TopicLexicon<'hours'> = {
  'full-time': `(lunes a viernes|l a v|lunes viernes) ... (horarios?) (normal |) (de oficina|administrativo|hábil); (turno~|horario|jornada|sistema|régimen|modalidad) (de |) (5 x 2|6 x 1|5x2|6x1); (jornada|dedicación|tiempo|turno|horario) full; full (time|jornada); no (es|se trata de) (un|una) (puesto|trabajo|empleo|oferta|contrato|vacante|jornada|) (de |a |en |) ${PART}; (nada de|no (hay|ofrecemos|contratamos|es|existe)|sin opción de) (a |) ${PART}; treinta y (cinco|seis|siete|ocho|nueve) ${HOURS}; cuarenta( y (uno|una|dos|tres|cuatro|cinco|ocho)|) ${HOURS}; ${FULL}; jornada completa; tiempo completo; stated: (completa|full-time|completo); 100 % (de
    |) jornada; jornada al 100 %; planta completa`,
  'part-time': `(veinte|treinta) y (una|uno|dos|tres|cuatro) ${HOURS}; (solo|sólo|solamente|únicamente|exclusivamente) (los |trabajas |trabajarás |se trabaja |en |)(sábados?|domingos?|fines? de semana|findes?|viernes|por las (mañanas|tardes)|dos días|tres días); (unas|algunas|pocas) horas (a la semana|por semana|al día|semanales); ${PART}; # % de (la |) jornada; (fines de semana|por horas|por hora|unas horas|pocas
    horas|horas sueltas|horas extra libres) ... (estudiantes|compatib~|sueldo); compatible con (estudios|otro
    empleo|tus estudios|otros); title: (fines de semana|fin de semana|media jornada|parcial|medio tiempo|part
    time|por horas); stated: (parcial|part-time|media jornada|medio tiempo|por horas); minijob; trabajo
    (eventual por horas|por horas); cuarto de jornada; (ideal|perfecto) (para |)
    (estudiantes|compaginar|compatibilizar)`,
  either: `${hoursEither}; (tiempo completo|jornada completa|full(-| )time|completa) o (solo|solamente|sólo|media|medio|unas|por|a la|de|parte|mañanas|tardes|fines|part|parcial) ...; (medio tiempo|media jornada|part(-| )time|tiempo parcial|jornada parcial|jornada reducida) o (completa|tiempo completo|jornada completa|full); (jornada|tiempo) (complet~) ... (o|u) (media|medio|parcial|reducida); (optar|elegir|escoger|opción) ... (jornada|tiempo) complet~ ... (media|medio|parcial); (jornada|tiempo) (completa|completo) (# a # |) (o|u) (media|medio|parcial); (# |)(#|o|u) # ${HOURS} ... (según|a tu elección|a elegir|elijas|prefieras|quieras|te convenga|tú decides|tú eliges); (elegir|elige|eliges|escoger|escoges|decides|jornadas?|contratos?) (entre |de |desde |) # (y|o|a|u|hasta) # ${HOURS}; (elegir|elige|eliges|escoger|desde) ... # (y|o|a|u|hasta) # ${HOURS}; ${FULL} ... (posibilidad|opción) de ${PART}; tanto a ${FULL} como ...; ${FULL} (o|u|y|y o|y también|o bien|,|o a) (de |a |) ${PART}; ${PART} (o|y|y o|o bien|,) (a |)
    ${FULL}; (jornada|tiempo) (completa|completo) (o|y) (parcial|reducida|media)( jornada|); (jornada|tiempo)
    parcial (o|y) complet~; (jornadas?|horario~) (de |) (completas? y parciales?|parciales? y
    completas?|completa o parcial|parcial o completa); completa o (parcial|media jornada|reducida); parcial o
    completa; (jornada|horas|horario) a (elegir|convenir|escoger|elección); distintas jornadas; diferentes
    jornadas; jornadas (flexibles|variables) de`,
  abstain: `(trabajador~|emplead~|personal|colaborador~|compañer~|estudiantes|mamás|padres|docentes|alumn~|persona~) (de|a|en|con) (tiempo completo|jornada completa|medio tiempo|tiempo parcial|media jornada) ...; (proporcional|equivalente|referid~|en base|base|calculad~|salario|sueldo|bruto~|bruta~) ... (a
    |por |para |de |en |) (la |) ${FULL};
    (ampliar|ampliable|ampliación|posibilidad|opción|aumento|pasar|conversión) ... (jornada complet~|tiempo
    completo); (formación|curso|capacitación) ... ${FULL}; intensiva en (verano|julio|agosto|viernes); jornada
    (intensiva|partida|continua|laboral|continuada|irregular); equipo a tiempo completo; (no|sin) ${PART};
    reducción de jornada; descuento parcial; baja parcial; parcialmente; teletrabajo parcial; jubilación
    parcial`,
}

export const weekly: TopicLexicon<'weekly'> = {
  days: `(4|5|6|cuatro|cinco|seis) días (a la semana|por semana|semanales|a la sem|laborables); # (tardes|mañanas|noches) (a la semana|por semana|semanales); semana de # días`,
  week: `${weeklyWeek}; # horas? (de|entre) (lunes|martes|miércoles|jueves|viernes) ...; jornada ... # horas; # semanales; # (horas|h|hs|hrs) (a repartir|repartid~|distribuid~|que repartes|semana|x semana|sem); # (hs|hrs) (semanales|a la semana|por semana|); # ${HOURS} (y media |) (de trabajo |laborales |) (semanales|semanal|a la semana|por
    semana|semana|sem|cada semana|en total a la semana); (jornada|contrato|jornadas|parcial|completa|horas
    semanales|horas a la semana|total) (de |desde |:|) # ${HOURS} ...; (jornada|contrato) (semanal |parcial
    |laboral |completa |) (de |) # ${HOURS}; (horas|horas semanales|carga horaria|jornada
    semanal|dedicación|carga semanal) #; semanales # ${HOURS}; # ${HOURS} (jornada|de contrato|de jornada); #
    h sem; (jornada|tiempo) parcial ... # ${HOURS}; # horas (en total|repartidas|distribuidas); title: #
    ${HOURS}`,
  day: `# horas? (al|por|cada) día; # hora o # (al|por|cada) día; # (hs|hrs|horas|hora) (diarias|diaria|diarios|al día|por día|por jornada); # horas? o # (al|por) día; # ${HOURS} (al día|diarias|por día|diarios|cada día|diaria)`,
  month: `# ${HOURS} (al mes|mensuales|por mes|mes)`,
  percent: `jornada (del |al |de |parcial del |) # %; # % (de la |de |) jornada; media jornada # %; dedicación
    (del |) # %`,
  abstain: `(treinta|cuarenta|veinte) y (uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) ${HOURS} ...; (jornada complet~|jornada|horario|turno|tiempo completo|completa|total) (de|desde|desde las) # (a|hasta|y) # ${HOURS} ...; (jornada complet~|jornada|horario|turno|) (de|desde|desde las) # (a|hasta|y) # ${HOURS}; # (a|-) # ${HOURS}; 24 (horas|h|hrs); (turno|turnos|jornadas diarias) de # ${HOURS};
    (formación|curso|capacitación|taller) ... # ${HOURS} ...; # ${HOURS} (de |)
    (formación|curso|capacitación|anuales|extra|antes|después|libres|de descanso|de
    antelación|lectivas|diurnas fuera); en (menos de |) # ${HOURS}; (hasta las|desde las|de|a las) # h;
    (a|las|desde) # h(oras|); (abiert~|servicio|atención|horario comercial) ... # ${HOURS} ...; computo anual
    ...; # ${HOURS} (al|cada) año`,
}

export const term: TopicLexicon<'term'> = {
  permanent: `${termPermanent}; (plaza|puesto) de base; (de |) planta (desde|permanente|definitiva|con|y); contratación directa ... planta; (a|ingreso (directo |) a|pase a|pasas a) planta; sin fecha de (finalización|término|fin|terminación|caducidad|vencimiento); (contrato|contratación|relación) (laboral |) (sin término|de por vida|estable|fij~); (para|por) (quedarse|quedarte|largo plazo|siempre); efectiv~ desde el (inicio|primer día); dependencia desde el primer día; efectiv~ (desde|luego|tras|después|a partir|al); indeterminad~ (tras|luego|desde|después|a partir|al|con); (puesto|contrato|plaza|empleo|trabajo|contratación|vacante|relación) (es |será |) (permanente|fij~|estable|definitiv~|indefinid~|efectiv~|de planta); (tiempo|plazo) indeterminado; (contratación|contrato|incorporación|puesto|empleo|relación) (laboral |)(efectiv~|de planta|en plantilla|a plantilla|por plantilla); efectividad (desde|al|luego|inmediata|a partir|tras|laboral|posterior) ...; (posibilidad~|opción|chance~|opciones) (de |) ... efectividad; (pasas|pasar|pasarás|entras|entrar|entrarás|ingresas|te incorporas|quedas) (a|en|de) (la |nuestra |)(planta|plantilla|efectivo) (desde|fija|permanente|estable|de la|directamente); en plantilla desde ...; sin fecha de (fin|término|finalización|caducidad); de forma (estable|permanente|indefinida); por tiempo ilimitado; indefinid~; (contrato|contratación|relación|plaza|puesto|tiempo|término|plazo|carácter) (laboral
    |por tiempo |a término |por |a |) (indefinid~|indeterminad~|fijo indefinido|de planta|permanente);
    (contrato|plaza|puesto|empleo) (laboral |) (fij~|estable|permanente|de planta); (estabilidad|empleo
    estable|trabajo estable) ...; contrato de planta; plaza fija; fijo indefinido; estabilidad laboral;
    incorporación (estable|indefinida); stated: (indefinid~|permanente|fijo|indeterminado|planta); por tiempo
    indeterminado; (planta|base) ... (permanente|indeterminad~); personal fijo; title: (indefinid~|fijo)`,
  temporary: `(contrato|contratación) (de |por |)obra~ ...; (por|contrato|contratación) reemplazo ...; por reemplazo~; por proyecto o reemplazo~; ${termTemporary}; obra determinada; tiempo determinado; (firm*|contrat*) por # meses ...; (suplencia|suplir|sustitución|sustituir|reemplazo|reemplazar|interinato|interinidad) ...; (por|durante) (baja|licencia|incapacidad) (de |por |) (maternidad|maternal|médica|paternidad); (hasta|termina|finaliza) ... (que vuelva|que regrese|que se reincorpore|su regreso|su vuelta); contrato (de obra|por obra|de interinidad|de relevo); (sustitución|baja|suplencia) (por|de) (maternidad|paternidad|enfermedad|excedencia); (sustitu*|supl*|reempla*|cubr*|cobertura|relev*) ... (maternidad|paternidad|excedencia|permiso|licencia|baja|ausencia|titular|incapacidad|vacaciones|reposo|lactancia|jubilación parcial); (sustitu*|supl*|reempla*|cubr*) (a |de |) (un|una|la|el) (compañer~|persona|titular|trabajador~|colega); (hasta|mientras) ... (reincorporación|regreso|vuelta|vuelva|reincorpore) ...; por (un |)(periodo|período|tiempo|plazo) de # (meses|semanas|días); por # (meses|semanas); (campaña|proyecto|encargo) de # (meses|semanas); temporal~; (contrato|contratación|cobertura|nombramiento) (temporal|eventual|de duración
    determinada|por obra|por obra y servicio|por obra o labor|interin~|de interinidad|a plazo fijo|a término
    fijo|por circunstancias|por acumulación|por # meses|de # (meses|semanas|año)|de relevo|de sustitución|a
    plazo); término fijo; plazo fijo; obra (o|y) (labor|servicio); duración determinada; interin~;
    (sustitución|sustituir|cubrir|cobertura|suplencia|suplir|reemplazo) (por |de |una |la |)
    (baja|bajas|maternidad|vacaciones|excedencia|permiso|incapacidad|it|licencia|paternidad|embarazo) ...;
    (baja|licencia|permiso) (maternal|de maternidad|por maternidad|de paternidad); por sustitución; de
    sustitución; (contrato|incorporación|duración) (temporal |inicial |eventual |aproximada |estimada |) (de
    |por |) # (meses|semanas); (duración|plazo) (máximo |mínimo |inicial |estimad~ |del contrato |) (de |:|) #
    (meses|semanas); eventual~; por proyecto; # meses (con|y|más) (posibilidad~|posible|opción|prórroga) ...;
    (contrato |) (inicial|inicialmente) (de |) # meses; ett; a través de ett; hasta el # de
    (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre); hasta
    (fin|final|finales) de
    (año|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre); title:
    (temporal|sustitución|eventual|interin~|suplencia|baja maternal); stated: (temporal|eventual|plazo
    fijo|término fijo|interinidad|duración determinada)`,
  contract: `${termContract}; prestación de servicios ...; (por|con|a) honorarios; contrato (de |por |) (servicios|honorarios|obra y servicios|prestación); (facturas|facturás|facturarás|facturando) (cada|tus|mensualmente|por|a mes|al|tú|como); (recibo|recibos|boleta|boletas) (de |por |)honorarios; (asumes|pagas|cubres) (tú |) (tu|tus|la) (propia |) (seguridad social|salud y pensión|cuota~|autónomos|aportes); cuota de autónom~; contratista~ (independiente~|extern~); autónom~; (por |régimen de |) (honorarios|cuenta propia|prestación de servicios|servicios
    profesionales|facturación|facturando); (contrato|régimen|colaboración|alta|modalidad|esquema|relación) (de
    |como |por |en régimen de |) (autónom~|mercantil|freelance~|honorarios|prestación de servicios|servicios
    profesionales|monotribut~|comisión mercantil); freelance~; mercantil; monotribut~; (tú|tu)
    (facturas|emites factura); trabajador~ independiente~; contratista independiente;
    (trabaja|trabajar|colaborador~) (como |) (independiente~|por cuenta propia); contrato mercantil; title:
    (freelance|autónom~|honorarios); stated: (autónom~|freelance|honorarios|mercantil|por servicios|prestación
    de servicios)`,
  seasonal: `${termSeasonal}; de (abril|mayo|junio|julio|noviembre|diciembre) a (principios de |mediados de |finales de |fines de |) (septiembre|octubre|agosto|enero|febrero|marzo|abril|reyes); (fiestas|época|temporada|fechas|ventas) (decembrin~|navideñ~|de fin de año|de navidad|de reyes|patrias); buen fin; hot sale; (refuerzo~|refuerza|apoyo|personal|gente|equipo|trabajo|empleo|contrato|puesto~|extra) ... (rebajas|navidad|navidades|navideñ~|verano|reyes|black friday|semana santa|vendimia|zafra|fallas|san fermín|feria|temporada|campaña|estival|vacaciones de verano); (trabajo|empleo|contrato|job) de (verano|temporada|campaña|invierno); temporada
    (alta|de|navideña|estival|invernal|decembrina|fuerte|verano|invierno|turística|vacacional|de fin de año|de
    rebajas); temporada; campaña (de |) (navidad|navideña|verano|rebajas|black friday|reyes|semana santa|san
    valentín|renta|invierno|fin de año|estival|agrícola|vendimia);
    (campaña|refuerzo|apoyo|contrato|trabajo|empleo) (de |para |en |)
    (navidad|navideñ~|verano|temporada|vacaciones|reyes|rebajas|la campaña|fiestas|decembrin~|fin de año);
    (por|para|durante) (la |el |) (temporada|navidad~|verano|campaña|fiestas|rebajas|época navideña); fij~
    discontinu~; estacional; de (abril|mayo|junio|noviembre|octubre) a
    (septiembre|octubre|enero|diciembre|agosto|marzo|julio); title: (temporada|navidad|verano|campaña);
    stated: (temporada|estacional|fijo discontinuo)`,
  internship: `(contrato|convenio|beca|periodo|programa) (de |en |)
    (prácticas|formación|beca|pasantía|aprendizaje|formación en alternancia|becari~); prácticas
    (profesionales|remuneradas|curriculares|extracurriculares|universitarias|pagadas); pasantía~; pasante~;
    becari~; practicante~; servicio social profesional; title:
    (becari~|practicante~|prácticas|pasante~|pasantía|en prácticas|aprendiz); stated:
    (prácticas|becari~|pasantía)`,
  abstain: `facturación (electrónica|y cobros|de clientes|mensual|que); (errores|software|sistema|dudas|área|consultas|problemas) ... facturación; (compañer~|trabajador~|emplead~|personal|colaborador~) ... (eventual~|temporal~) (de|en|y|se|$) ...; (compañer~|trabajador~|emplead~|personal|colaborador~) ... (eventual~|temporal~); (es|son|en|durante) (nuestra |la |) temporada (alta|fuerte|baja) ...; (productos|prendas|artículos|ropa|fruta|menú|menús|colección|moda|género|platos|verdura) ... (de
    |) temporada; (cambio|fin|inicio|colección) de temporada; temporada (pasada|anterior); temporales (y
    permanentes|de empleo); empresa de trabajo temporal no; (hasta |) (# |) (indefinid~) ... (más|de años)
    ...; silencio indefinid~; (buenas|mejores|malas) prácticas; puesta en práctica; (experiencia|prácticas)
    ... en prácticas; (realizar|tener|haber hecho|haber realizado) prácticas;
    (de|forma|manera|trabajo|trabajar) (autónom~|independiente); (autónom~) (y|e)
    (proactiv~|responsable~|organizad~|resolutiv~|dinámic~|pymes|empresas);
    (persona~|capacidad|perfil|iniciativa|teletrabajo) autónom~; (a|para|de|los|con|otros|miles de|#)
    autónom~; autónom~ (de|a) (facturar|pymes); comunidad autónoma; comunidades autónomas; autónom~ en ...;
    (entidad|registro|derecho|empresa|nombre|actividad) mercantil; # (meses|semanas) (de |)
    (prueba|formación|capacitación|experiencia|antigüedad|inducción|permiso); período de prueba ...; periodo
    de prueba ...; (cada|primeros|últimos|durante los) # meses; cubrir (vacaciones|bajas|ausencias) (de|entre)
    (compañer~|colegas|el equipo); temporal (o|de lluvia|mente); posibilidad de (indefinido|incorporación
    indefinida|pasar a indefinido|continuidad)`,
}
