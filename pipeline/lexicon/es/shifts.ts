import type { TopicLexicon } from '../lexicon.ts'
import {
  shiftsDay,
  shiftsEvening,
  shiftsFlexible,
  shiftsHoliday,
  shiftsOnCall,
  shiftsOvernight,
  shiftsRotating,
  shiftsSplit,
} from './everyday.ts'

export const shifts: TopicLexicon<'shifts'> = {
  turn: `alternando; alternan; alternos; alternas; alternándose; semana sí semana no; a la semana siguiente`,
  day: `(turno~|horario~) (rotativ~|rotatori~|alternos|variables?) ... mañanas?; ${shiftsDay}; (intensiva|intensivo|continua|continuo|corrida|corrido) (de |por la |) (mañana~|matinal); (turno~|horario~|jornada|franja) (de |de la |fijo de |en |por la |)
    (mañana~|matutin~|diurn~|matinal~|día|intensiv~ de mañana|primera hora|de oficina); por (la|las) mañana~;
    turno matutino; mañanas; (turno|horario) (de |) (mañana|día) (y|o|,) ...; horario de oficina; diurn~;
    horario (europeo|continuo de mañana)`,
  evening: `${shiftsEvening}; (intensiva|intensivo|continua|continuo|corrida|corrido) (de |por la |) tarde~; (turno~|horario~|jornada|franja) (de |de la |fijo de |en |por la |) (tarde~|vespertin~|tarde
    noche); por (la|las) (tarde|tardes); vespertin~; tardes; (mañana|mañanas|mañana o|mañana y) (o|y|,|/|u)
    (de |) tarde~; turno de (mañana|noche) o tarde; tarde noche`,
  overnight: `${shiftsOvernight}; de noche (entras|entrada|de|turno|:); (turno~|horario~|jornada|guardia~) (de |de la |fijo de |en |por la |)
    (noche~|nocturn~|madrugada~); nocturn~; por (la|las) noche~; noches; de madrugada; madrugadas; tercer
    turno; (mañana|tarde),? (tarde |) y noche; velada; semana~ de noche~; 24 (horas|h) ... turnos;
    (mañana|día|tarde) (o|y|,|/) noche~`,
  weekend: `(fin|fines) de semana; findes?; sábado~; domingo~; festivos y domingos; de lunes a
    (sábado|domingo); l a (s|d); lunes a (sábado|domingo); de domingo a domingo; 7 días; siete días; 365 días`,
  holiday: `${shiftsHoliday}; (# de diciembre|# de enero|# de mayo|navidad|nochebuena|nochevieja|año nuevo|reyes|semana santa) ... (trabajad~|laborables?|se trabaja|se trabajan|se labora|se laboran|pagad~ (doble|dobles|triple)|incluid~|también); (trabaj*|labor*|abrimos|cubr*|turnos?) ... (navidad|nochebuena|nochevieja|año nuevo|semana santa|feriados|festivos); (festivos|feriados) ... (se cubren|se trabajan|se laboran|por rol|rotativos|pagad~|incluid~|trabajad~|cuentan); (días |) festivo~; (días |) feriado~; festivos; (domingos|fines de
    semana|sábados|noches|nocturnos) (y|e|,) festivos; (trabajar|disponibilidad|incluidos) ... festivos;
    dominicales y festivos`,
  rotating: `${shiftsRotating}; (rolamos|rolan|rolas|rolarás|rotamos|rotas|rotarás|rotan|rolás|rotás|se rolan|se rotan) (de |los |el |) turno~; turno~ mixto~; (turno~|horario~|cuadrante|jornada~|semana~|mañanas?|tardes?) ... (cambian|cambia|van cambiando|va girando|giran|gira|rotan|se alternan|se turnan|alternan) ...; (cuadrante|turnos?) (que |)(va|van) (girando|cambiando|rotando) ...; (una|cada) semana (de |)(mañana|tarde|noche)s? (y|,) (otra|la siguiente|una) ...; (turnos?|horarios?) (que cambian|girando) ...; (turno~|horario~|jornada~|guardia~) (son |semanales |)
    (rotativ~|rotatori~|rotante~|variable~|cambiante~|alternos|alternad~);
    (rotación|rotar|rolar|rolando|rota|rotando|rotación de) (de |) turno~; turnos rolados;
    (trabajo|trabajar|régimen|sistema|disponibilidad|disponible) (a|por|en|para) turnos; turnos (de |)
    (mañana|mañana y tarde|mañana o tarde|mañana tarde)( y| o|,) (tarde|noche)( y noche|); (mañana y
    tarde|mañanas y tardes) (alternas|rotando|rotativ~); descanso(s|) (rotativ~|rolad~|entre semana);
    cuadrante (rotativo|mensual|semanal); (a|por) turnos; rol de turnos; semana (de mañana|de mañanas) ...
    (tarde~); # turnos; turnos de # (horas|h); horarios rotativos`,
  split: `${shiftsSplit}; (turno|horario|jornada) partid~; (turno|jornada) (cortad~|quebrad~|discontinu~)`,
  'on-call': `${shiftsOnCall}; guardias? (localizada|localizable~|telefónic~|pasiva|de fin de semana|rotativ~|24|de
    disponibilidad|nocturna); (disponibilidad|localizable|localización) (24|telefónic~|permanente 24); on(-|
    )call; de retén; retén; a llamada`,
  flexible: `${shiftsFlexible}; horarios? que (tú |vos |usted |) (elijas|eliges|elige|elegís|elegis|elijás|decidas|decides|decidís|quieras|prefieras|puedas|definas|definís|organices|organizas|mejor te (venga|acomode|convenga)|más te (convenga|acomode)|usted (elija|decida|quiera|prefiera)); (con|en) (el|los) horarios? que ...(elijas|eliges|elige|elegís|elegis|elijás|decidas|decides|decidís|quieras|prefieras|puedas|definas|definís|organices|organizas|mejor te (venga|acomode|convenga)|más te (convenga|acomode)|usted (elija|decida|quiera|prefiera)); (cuando|cuándo) (tú |vos |usted |) (quieras|quiera|puedas|pueda|gustes|guste|prefieras|decidas|te convenga); (elige|elegí|elegís|eliges|escoge|escoges|decide|decides|decidís|armas|armás|arma) (tú |vos |tus |tu |) ... (horario|horarios|turno|turnos|bloque|bloques|franja|franjas|horas|cuándo); a tu (ritmo|aire|medida|conveniencia|gusto|tiempo); (tú|vos) (pones|ponés|marcas|marcás|armas|armás|manejas|manejás) (tu|tus|el|los) (horario|horarios|tiempos|horas); (organizas|organizás|organiza|manejas|manejás) (tu|tus|su|sus) (tiempo|horario|horarios|tiempos|horas); sin horario (fijo|impuesto|rígido); horario (libre|a elegir|a tu elección|a convenir contigo|a tu medida); (decide|decides|decidís|elige|eliges|elegís|define|defines|definís) (usted |tú |vos |) (cuándo|cuando|a qué hora|en qué horario|qué días|qué horas) ...; sin horario~ (fij~|); (entrada|salida|horario) (y (entrada|salida|horario) |) (libre~|a tu aire|a tu gusto); (te|os) (organizas|organizás|organizáis|administras) como (quieras|prefieras|gustes|te convenga); (elegís|armás|elegí|acomodás|ponés|definís|defines|fijas|pones|organizás) (vos |tú |) (los |tus |el |tu |) (horario~|turno~|horas|días|jornada|franja~); (tú |vos |) (abres|reservas|bloqueas) ... (franjas|horas|huecos); (a|en) (tu|la) (hora|momento) que (quieras|te convenga|prefieras|puedas); flexibilidad (horaria|de horario~|de horarios|en (el |los |tu |) (horario~|turnos)|para
    organizar); (horario~|jornada|turno~|entrada y salida|entrada) flexible~;
    (elige|eliges|elegir|escoges|escoge|organizas|organiza|marcas|decides|tú
    marcas|gestionas|armas|acomodas|apuntas) ... (tu |tus |los |el |) (horario~|turno~|horas|días);
    (cuando|cuándo) (tú |) (quieras|puedas|prefieras|te venga bien|te convenga|te apetezca); horario~
    (libre~|a tu medida|a convenir|a elegir|adaptable~|a tu elección|a medida|según tu
    disponibilidad|compatible~); turnos (a elegir|a tu elección|a convenir); tus propios horarios;
    autogestion~ (de |) (horario|tiempo); (entrada|salida) (y salida |) flexible~; a tu ritmo; tú
    (eliges|decides) cuándo`,
  abstain: `(sucursal~|tienda~|oficina~|local~|farmacia~|centro~|línea|taller~|servicio) (también |) (abren|abre|abrimos|atienden|atiende|operan|opera|funcionan|funciona) ... (sábado~|domingo~|noche~|festivo~|feriado~|24); (exige|exigimos|exigen|pide|piden|pedimos|requiere|requerimos|necesitamos|imprescindible|busca|buscamos|demostrar|aportar) ... flexibilidad (horaria|de horario~|para|en) ...; (descansos?|pausas?|libranzas?|vacaciones) (rotativ~|rolad~|escalonad~|alternad~) de # ...; (mañana|día),? (,|y) tarde y noche; flexibilidad (y|e|,|para (adaptarse|trabajar en turnos|rotar)|ante|al cambio);
    (disponibilidad|persona|actitud|mente) flexible; (se requiere|con|tener|imprescindible|disponer de)
    flexibilidad ...; retribución flexible; (plus~|complemento|bono|prima|recargo~|paga|pago) (de |por |del |)
    (nocturnidad|noches?|festivos?|domingos?|fines? de semana|sábados?|dominical|nocturno|turnicidad) ...;
    pluses de ...; nocturnidad;
    (sin|no|ni|nunca|libres|librar|libras|descanso|descansas|libre|descansos|descansando) (se trabaja
    |trabajar |trabajamos |hay |guardias |turnos |trabajar en |los |las |en |) (fines? de
    semana|sábados?|domingos?|festivos?|noches?|nocturn~|turno~|guardias?|madrugadas?)( ni| y| o| e|,|) (los
    |) (fines? de semana|sábados?|domingos?|festivos?|noches?|); (sábados?|domingos?|festivos?|fines? de
    semana|tardes|viernes tarde) (libres?|de descanso|descanso|librados|no laborables|cerrado~|para ti|sin
    trabajar); viernes tarde libre; (tardes) libres; (abiert~|abrimos|cerrad~|atendemos) ...
    (domingo~|sábado~|noche~|festivo~|días); (horario comercial|horario de apertura|horario de tienda|horario
    de atención) ...; vida nocturna; buenas (tardes|noches); (jefe|jefa|encargad~|responsable|supervisor~) de
    turno; días festivos (pagados|adicionales|remunerados|de ley); vacaciones y festivos;
    (fiesta|cena|actividades|salidas) ... (fin|fines) de semana; (elabor~|planific~|gestion~|hacer|cuadrar)
    ... turnos (del|de los|para|de) ...; de la mañana; de la tarde; de la noche; (guardias) ... no hay; # de
    la (mañana|tarde|noche); (por|para) (la |) tarde de`,
}
