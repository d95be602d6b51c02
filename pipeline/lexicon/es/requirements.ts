import type { TopicLexicon } from '../lexicon.ts'
import {
  educationBachelor,
  educationNone,
  experienceAbstain,
  experienceNone,
  experienceYears,
  trainingGiven,
} from './everyday.ts'

const DEGREE = `(estudios|titulación|título|carrera|formación académica|formación|universidad|diploma|bachillerato|grado|titulación académica|nivel de estudios|estudios concretos)`

export const education: TopicLexicon<'education'> = {
  'none-required': `${educationNone}; (ni|sin) (título|títulos|diploma|carrera|estudios) ni (título|diploma|carrera|estudios|experiencia|papeles) ...; (título|estudios|carrera|diploma|prepa|preparatoria|bachillerato|secundaria|universidad) ... (nos da igual|da igual|no importa|no nos importa|es lo de menos|no cuenta|indiferente|no exigid~|no hace falta); no (pedimos|exigimos|miramos|solicitamos|te pedimos|vamos a pedir) (papeles|títulos|título|diplomas|estudios|certificados|carrera); estudios (los que (tengas|tenga|sean)|cualquiera|indiferentes|no (requeridos|necesarios|exigidos)|ninguno); (con|tengas) o (sin|no) (título|estudios|carrera|diploma); trunca o terminada; sin estudios; (estudios|titulación|formación|carrera) (no|ninguna|indiferente|indistint~) (hace|hacen|importan?|exigid~|requerid~|necesari~|se piden?|son|es) ...; sin (titulación|estudios|título|carrera) (también|no importa|igual|ok|bienvenid~|requerid~); (estudios|títulos?|titulación) (los que tengas|los que sean|ninguno|da igual|dan igual); no (miramos|pedimos|valoramos) (los |)(títulos|estudios|diplomas); no (exigimos|pedimos|pide|exige|se pide|se exige|hace falta|necesitas|importa) (ningún|ninguna|un|una|tu|el|la) ${DEGREE} ...; (títulos?|titulación|titulaciones|estudios|carrera|formación) ... (dan igual|da igual|no pedimos|la que tengas|los que tengas|el que tengas|no cuenta|no cuentan|no son lo importante|no es lo importante|indistint~|no requerid~|no excluyente); (con o sin|tengas o no|sea cual sea tu) ${DEGREE}; (sin|no (se |) (se |)
    (requiere|requieren|exige|exigen|exigimos|pedimos|pide|piden|necesita|necesitas|necesitamos|precisa|hace
    falta|hacen falta|miramos|importa|importan|es necesari~|son necesari~|es requisito|buscamos|solicitamos))
    (experiencia ni |tener |experiencia y |contar con |una |un |la |el |experiencia o |) ${DEGREE}; ${DEGREE}
    (no |) (no (es|son|importa|importan|hace falta|lo pedimos|la pedimos|requerid~|se requiere|se
    exige|necesari~|cuenta|cuentan)|da igual|indiferente~|nos da igual); (experiencia ni
    (estudios|título|titulación)); independientemente de ... ${DEGREE}; (cualquier|ningún) nivel de estudios`,
  'high-school': `(bachillerato|bachiller|prepa|preparatoria|secundaria|secundario|eso|graduado escolar) (terminad~|complet~|concluid~|acabad~|finalizad~|trunc~|con certificado|o superior|o equivalente|mínimo|como mínimo|excluyente|requerid~); bachillerato; bachiller; (e s o|título de eso|la eso|eso
    (o|terminada|finalizada|completa)|graduado escolar|graduado en eso|educación
    secundaria|secundaria|secundaria completa|educación básica|enseñanza media|educación media|media
    completa|cuarto medio|preparatoria|prepa|bachillerato terminado|bachillerato completo|estudios
    secundarios|nivel medio superior|polimodal|primaria|educación obligatoria|colegio completo|estudios
    básicos|egb|bup|cou|secundario)( complet~| terminad~| trunca| concluid~|); (grado|ciclo|ciclo
    formativo|fp|técnico|formación profesional) (de |formativo de |de grado |) medio; título de técnico;
    bachiller académico; bachiller o técnico; grado medio; fp (i|1|básica|de grado medio); cfgm; acceso a la
    universidad; selectividad; estudios mínimos de ...`,
  'some-college': `técnic~ (laboral|profesional|superior); (tecnólog~|tecnicatura|tsu|técnica laboral|carrera técnica); (# |primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo) semestre de ...; (grado|ciclo|ciclo formativo|fp|formación profesional|técnico) (de |formativo de |de grado
    |) superior; técnico superior; cfgs; tecnólog~; tecnicatura; tsu; técnico superior universitario;
    (técnic~|carrera técnica|carrera tecnológica|nivel técnico)
    (graduad~|profesional|titulad~|trunca|complet~|terminad~|o tecnólogo|en
    (áreas|administración|sistemas|informática|telecomunicaciones)|concluid~|egresad~); carrera técnica; fp
    (ii|2|superior); formación profesional; fp; (carrera|licenciatura) trunca;
    (primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|#) semestre~ ...; estudiante~ (universitari~|de
    (últimos|primeros)) ...; estudios técnicos; instituto (técnico|superior)`,
  bachelor: `${educationBachelor}; (grado|título|titulación|estudios|formación|carrera|nivel|educación) (académic~ |)
    (universitari~|en
    (economía|ade|derecho|administración|turismo|psicología|ingeniería|empresariales|marketing|comunicación|informática|finanzas|filología|enfermería|traducción|trabajo
    social)|de licenciatura|superior~ universitari~); licenciatura~; licenciad~; licenciatura
    (terminada|concluida|completa); diplomad~ universitari~; diplomatura; ingeniería
    (en|informática|de|industrial|técnica|sistemas); grado en; profesional (titulad~|en
    (administración|ingeniería|áreas)); título (profesional|universitario|de grado); carrera universitaria;
    carrera profesional (completa|terminada|en); estudios (superiores|universitarios); titulad~ universitari~;
    universitari~ (complet~|titulad~); pasante de la licenciatura; graduad~ en`,
  graduate: `máster; master (en|universitario|oficial); maestría; postgrado; posgrado; doctorado; mba;
    especialización`,
  abstain: `(con|a|de|por|y) (la|el) licenciad(a|o) ...; (a|p) m a; (la|el|lic) licenciad(a|o) (en turno|de turno|encargad~|responsable); (continuar|compaginar|compatibilizar|compatible con|mientras|beca~|becas
    de|descuento~|convenio~|apoyo|ayudas?) ...
    (estudios|carrera|universidad|licenciatura|bachillerato|maestría|estudiar); (plan|desarrollo|línea) de
    carrera; hacer carrera; carrera (profesional|dentro|en la empresa|interna|laboral|con
    nosotros|ascendente); grado de
    (satisfacción|discapacidad|implicación|autonomía|responsabilidad|minusvalía); (alto|mayor|máximo|menor)
    grado; (centro~|colegio~|alumn~|familias|profesor~) ... (secundaria|bachillerato|primaria|fp);
    (soporte|asistencia|servicio|apoyo) técnic~; (técnic~) (de|en)
    (atención|soporte|mantenimiento|campo|redes|ventas|siniestros); master class; webmaster;
    (tipo|sala|zona|banco) master; (formación) (inicial|continua|interna|remunerad~|a
    cargo|pagada|presencial|online|específica en|en producto|en el puesto|especializada en nuestros); proceso
    en ingeniería; ingeniería (social|inversa); dirigido a ... universitari~; (especialización|especializarte)
    en ...`,
}

export const experience: TopicLexicon<'experience'> = {
  bare: `# (año|años)`,
  past: `(trayectoria|antecedentes|recorrido|bagaje)`,
  years: `${experienceYears}; (al menos|mínimo|mínima|mínimo de|más de|como mínimo|mínima de|por lo menos|mín|pedimos|exigimos|buscamos|requerimos|necesitamos) (al menos |mínimo |un mínimo de |) # años? (o más |cumplidos |mínimo |) (llevando|cuidando|gestionando|atendiendo|trabajando|programando|dirigiendo|coordinando|liderando|haciendo|vendiendo|en|como|de|detrás|con|tratando|resolviendo|manejando|al frente); # años (o más |como mínimo |mínimo |)(llevando|cuidando|gestionando|atendiendo|trabajando|programando|dirigiendo|coordinando|liderando|haciendo|tratando|resolviendo|manejando|al frente|de oficio|de rodaje|de práctica); experiencia (de |) (un|uno|dos|tres|cuatro|cinco) # años?; # # años? (en|de|como); # años? (y medio |como mínimo |mínimo |) ... (experiencia|en
    (puestos?|el|la|atención|customer|funciones|call|servicio|ventas|un|sector|áreas?|soporte|tienda|contact|recepción|posiciones|hoteles)|como|vendiendo|programando|trabajando|de
    (trayectoria|práctica)|atendiendo|gestionando|liderando); (experiencia|trayectoria) ... # años?; (al
    menos|mínimo|mínima|mínimo de|más de|como mínimo|mínima de|por lo menos|mín) # años? ...
    (experiencia|en|como|de experiencia); # años? de (experiencia|trayectoria)`,
  months: `# meses ... (experiencia|en (puestos?|atención|call|tienda|ventas)|como); experiencia ... # meses;
    medio año ... experiencia; experiencia ... medio año; seis meses de experiencia`,
  some: `haber (tocado|conocido|pisado|vivido|atendido|trabajado|estado|pasado|hecho) ... (sector|mostrador|público|teléfono|clientes|call center|ventanilla|tiempo|campaña|campañas|plataforma) ...; que (hayas|haya) (atendido|trabajado|estado|pasado) ... (sector|mostrador|público|teléfono|clientes|call center|ventanilla|plataforma|tiempo) ...; # meses (en|de|como) (call|contact|atención|servicio|ventas|puestos|posiciones|un|áreas|sector) ...; (has|haber|hayas|haya) (trabajado|atendido|estado|tratado) (ya |antes |)(en|con|de|cara|de cara) (clientes|público|tienda|atención|call|centro|hostelería|teléfono|soporte) ...; algo de (experiencia|rodaje|recorrido|práctica) ...; (hayas|haya|hayan|has) (trabajado|atendido|estado) (ya |)(unos|algunos|varios|seis|un par de) (meses|mes) ...; (medio|medio año|seis meses) (de|en|con|atendiendo) (clientes|atención|cara|call|tienda|ventas|soporte); experiencia
    (previa|mínima|demostrable|comprobable|en|como|de|acreditada|con|anterior|contrastada|similar|trabajando|atendiendo|reciente|sólida|relevante|profesional|laboral|comercial|vendiendo);
    (experiencia|trayectoria) ... (en (puestos?|atención|call|el
    sector|servicio|posiciones|tienda|funciones|contact|ventas|recepción|hoteles|soporte));
    (con|tener|tienes|aportar|aportas|demostrar|contar con|cuentas con|poseer) (algo de |cierta |amplia
    |alguna |mucha |) experiencia; (haber|has|hayas|haya) (trabajad~|atendid~|tratad~|pasad~|estad~|ejercid~)
    (antes |ya |alguna vez |previamente |clientes |) ...; experiencia; ya (has|hayas) ...`,
  'none-needed': `${experienceNone}; (experiencia|años) (tampoco|da igual|es lo de menos|indiferente|no (hace falta|importa|cuenta|pedimos|exigimos|buscamos)) ...; (si |) nunca (trabajaste|has trabajado|trabajó|atendiste|hiciste) ... (no pasa nada|no importa|da igual|no te preocupes|igual|tranqui~) ...; no hace falta (que hayas|haber) (trabajado|hecho|atendido) ...; (tampoco|ni) (pedimos |exigimos |) experiencia; sin (haber trabajado|experiencia previa|ninguna experiencia); (te|le|les|os) (enseñamos|formamos|capacitamos) (todo|desde cero|lo demás|el resto|en todo) ...; (tu |)primer (empleo|trabajo) ... (bienvenid~|posible|perfecto|ideal|también); (principiantes|recién egresad~|recién titulad~|estudiantes) (bienvenid~|pueden|acept~|también) ...; (con o sin|tengas o no) experiencia ...; (aprenderás|aprendes) desde cero; (experiencia|trayectoria) (previa |)(no es|no hace|no se|ninguna|cero); (nunca|jamás) (hayas|has|haya) (trabajado|atendido) ...; (no (hace falta|es necesario|necesitas|importa|necesitás|se necesita|se pide|pedimos|pasa nada)) (que |si |) (hayas|haber|no has|no hayas|nunca has) (trabajad~|laburad~|atendid~|hech~|estad~|tenid~) ...; (si |aunque |¿|) nunca (has|hayas|habías|atendiste|trabajaste|laburaste|hiciste|estuviste|hablaste) ...; aquí empiezas; (sin|con|no requiere) (ninguna |) (trayectoria|recorrido) (previ~|) (requerid~|necesari~|); experiencia ... sin ser requisito; sin ser requisito ... experiencia ...; (valora|valoramos|valorará|valorable) ... (sin ser (requisito|excluyente|imprescindible)|no (imprescindible|excluyente|obligatoria)) ... experiencia ...; te lo enseñamos ...; (sin|no (se |) (se |)
    (requiere|requieren|exige|exigen|exigimos|pedimos|pide|piden|necesita|necesitas|necesitamos|precisa|hace
    falta|es necesari~|es imprescindible|es obligatori~|es
    requisito|importa|buscamos|requerimos|solicitamos|necesitarás|tienes que tener|valoramos)|nada de) (tener
    |contar con |acreditar |de |la |) experiencia~; experiencia (previa |) (no (es |se |)
    (requerid~|necesari~|requiere|indispensable|imprescindible|obligatori~|importa|la
    pedimos|excluyente|exige)|da igual|indiferente|no nos importa); con o sin experiencia; (te |)
    (enseñamos|enseñaremos|formamos|formaremos|capacitamos|capacitaremos) (nosotros|todo|desde cero|en todo|a
    todo|desde el principio|lo que|a (tu|cargo)) ...; te (enseñamos|formamos|capacitamos); primer empleo;
    primera experiencia (laboral|profesional); (recién|recien) (titulad~|egresad~|graduad~); sin importar (tu
    |la |) experiencia; no (importa|pasa nada) si no ... experiencia; aunque no tengas experiencia; si no
    tienes experiencia; no te preocupes ... experiencia; empieza~ desde cero`,
  preferred: `experiencia ... (valorable|valorad~|deseable|se valora~|un plus|un punto|plus|preferible~|será
    valorad~|no excluyente|opcional|ayuda|suma|se agradece|se aprecia|bienvenid~|ventaja); (se
    valora~|valorable|valoraremos|valoramos|se valorará
    positivamente|deseable|deseables|preferible~|preferentemente|plus|idealmente|se agradece|será un
    plus|punto a favor|suma puntos|nos encantaría|se aprecia|a poder ser|se tendrá en cuenta|bienvenid~) ...
    experiencia`,
  entry: `(puesto|posición|nivel) (junior|de entrada|inicial|de inicio)`,
  abstain: `${experienceAbstain}; experiencia (de (cliente|usuario|compra|los
    clientes|nuestros|viaje|marca|empleado|juego|huésped|servicio|sus)|del
    (cliente|usuario|paciente|huésped|empleado|consumidor|pasajero)|al
    cliente|única~|inolvidable|excepcional|memorable|excelente
    a|wow|positiva|increíble|digital|gastronómica|según|para el cliente|a nuestros);
    (mejor|buena|mejorar|gran|excelente|extraordinaria|grandes|mejores|brindar|ofrecer|crear|vivir) (la |una
    |) (gran |) experiencia~; (más de |con |desde hace |llevamos |tenemos |nuestros |sus |) # años (de
    experiencia |de trayectoria |de historia |) (en el (mercado|sector)|atendiendo a los|de historia|en el
    negocio|acompañando|ayudando|cuidando|siendo|respaldan|avalan|en méxico|en españa|haciendo);
    (llevamos|empresa con|compañía con|más de|hace|fundada|desde hace|nuestra|avala) ... (años de
    experiencia|experiencia de más|años|experiencia avala); (según|acorde|de acuerdo|en
    función|dependiendo|conforme|adaptad~|salario|sueldo|retribución|negociable|rango) ...
    (experiencia|valía); (adquirir|ganar|coger|sumar|obtener|compartir|acumular|intercambio) ... experiencia;
    (mayor de|mayores de|menos de|entre|más de|hasta|de) # años (de edad|cumplidos|y|o|); # años (cumplidos|de
    edad|de garantía|de historia|en el mercado|de antigüedad|de contrato|indefinid~|de residencia);
    (empresa|contrato|término|plazo|cada|al cumplir|tras|después de|durante|primer|dentro de|hace|a los|por|a
    partir) ... # (años?|meses|mes); tener cumplidos # años; experiencia (no la|y (aptitudes|habilidades))$;
    (equipo|compañeros|personas|profesionales|formador~) con (mucha |amplia |) experiencia;
    (contarnos|cuéntanos|háblanos) ... experiencia; formación y experiencia`,
}

export const training: TopicLexicon<'training'> = {
  given: `${trainingGiven}; (enseñarte|enseñarle|explicarte|mostrarte) (todo|el|la|los|cómo); te (enseñamos|formamos|capacitamos|entrenamos|instruimos|explicamos todo|preparamos) ...; (se queda|estará|estarás) ... (con vos|contigo|a tu lado) para (enseñar*|formar*|explicar*); (curso|semana|semanas|días|mes) (con|de) ... pagad~; (primera|primeras) (semana|semanas|días) ... (curso|formación|capacitación|entrenamiento|aprend*); (te |) (acompañará|acompañarán|acompañamos|acompaña|guiará|enseñará|enseñarán|enseña|tutorizará|tutela) ... (primer~|quincena|semana~|mes|meses|días|que te|todo|oficio|herramienta~|sepa|sabe|inicio|compañer~|tutor~|mentor~); (primer~ |) (quincena|semana~|días|mes) ... (aprendiendo|aprender|acompañad~|escuchando|de sombra|doblando|te enseñ*); (aprend*) (con|de|junto a|al lado de) (un |una |tu |los |tus |) (compañer~|veteran~|tutor~|mentor~|padrin~|expert~); (curso|cursos|periodo|semana~|jornada~|días) (de |) (acogida|bienvenida|adaptación|aprendizaje|arranque|nivelación|ingreso) ...; (tutor~|padrin~|buddy) (asignad~|durante|que|los) ...; escuchas? (al principio|los primeros|durante la primera); (formación|capacitación|inducción|entrenamiento|adiestramiento)
    (inicial|continua|constante|remunerad~|pagad~|retribuid~|a
    cargo|completa|previa|gratuita|en|interna|de|presencial|online|virtual|específica|especializada|al
    inicio|desde|por|personalizada|técnica|dura|y|con|teórica|durante|incluida|,|permanente|profesional|en el
    puesto|te|para que|10|:); (formación|capacitación|inducción|entrenamiento); (te |os |)
    (formamos|formaremos|capacitamos|capacitaremos|enseñamos|enseñaremos|entrenamos|preparamos);
    (recibirás|recibes|tendrás|habrá|damos|impartimos|incluye|ofrecemos|pasarás por|harás) ...
    (formación|curso|capacitación|inducción|entrenamiento|cursos); curso~ (de |) (#
    |formación|inicial|capacitación|inducción|preparación); curso de # ...; curso
    (inicial|pagado|remunerado|formativo|previo|selectivo remunerado); plan (de |) (formación|carrera y
    formación|capacitación|acogida|formativo); onboarding; programa de
    (formación|capacitación|inducción|onboarding|entrenamiento); (cursos|talleres) (de|gratuitos|internos|a
    cargo|online|en); # (semanas|días|meses|semana|mes) (laborables |) de
    (formación|capacitación|inducción|entrenamiento|aprendizaje|curso); mentor~; acompañamiento (inicial|de
    un|durante|de tu)`,
  paid: `(formación|capacitación|curso|inducción|entrenamiento|cursos) ... (remunerad~|pagad~|retribuid~|con
    (nómina|sueldo|salario)|100 % pagada|pago por la empresa|cobrando); (remunerad~|pagad~)
    (formación|capacitación)`,
  weeks: `# semanas? (de |) (laborables |) (de |)
    (formación|capacitación|inducción|entrenamiento|curso|onboarding|aprendizaje);
    (formación|capacitación|inducción|curso|entrenamiento|onboarding) ... # semanas?`,
  days: `# días? (laborables |hábiles |) de (formación|capacitación|inducción|entrenamiento|curso);
    (formación|capacitación|inducción|curso|entrenamiento) ... # días?`,
  months: `# mes~ de (formación|capacitación|inducción|entrenamiento);
    (formación|capacitación|inducción|curso) ... # mes(es|)`,
  abstain: `(llamada|llamadas|videollamada|videollamadas|sesiones|sesión|reuniones|procesos?) de (onboarding|capacitación|formación|inducción) (a|con|para|de) (los |las |) (clientes|comercios|usuarios|cuentas|clínicas) ...; (videollamadas|llamadas|reuniones|sesiones|hacer|hacés|liderar|llevar) ... (de |el |) onboarding; onboarding de (clientes|comercios|cuentas|usuarios|nuevos); formación: ...; (no hay|sin|no (damos|impartimos|ofrecemos|habrá|tenemos)) (formación|capacitación|inducción|entrenamiento|periodo de formación) ...; (clientes|alumnos|usuarios|empresas) ... (cursos|formación|capacitación|formaciones); (plataforma|venta|soporte|catálogo|compra|inscripción|matrícula) (a|de|en) (la |los |) (cursos|formación|capacitación|formaciones); formación (académica|profesional|universitaria|mínima|requerida|reglada|superior|de grado|en
    (turismo|administración|empresariales|marketing|economía|derecho|idiomas|informática de|comercio)|en
    ciclo|básica como|exigida|técnica en|media|de base|deseable); (se requiere|necesario|imprescindible|contar
    con|tener|aportar|poseer) ... (formación|curso) (académica |profesional |) (en|de|como|académica);
    (impartir|organizar|impartirás|diseñar|planificar|coordinar|dar|realizar|preparar) ...
    (formación|formaciones|capacitación|cursos|talleres) (a|de|para|al);
    (capacitar|formar|enseñar|formarás|capacitarás|enseñarás) (a |al |) (los |las |nuevos |)
    (clientes|usuarios|compañeros|agentes|personal|equipo|nuevos); formación (de|a|para)
    (clientes|usuarios|los agentes|nuevos|el equipo|equipos); centro de formación;
    (empresa|escuela|academia|plataforma|asesor~) ... (formación|cursos|capacitación); venta de
    (cursos|formación); dpto de formación; (acreditar|certificar) formación`,
}
