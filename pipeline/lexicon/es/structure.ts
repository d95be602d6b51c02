import type { TopicLexicon } from '../lexicon.ts'
import { wishes } from './everyday.ts'

export const zones: TopicLexicon<'zones'> = {
  elsewhere: `(ofertas|empleos|vacantes|anuncios) (similares|parecidos|parecidas)`,
  role: `(el|sobre el|descripción del|acerca del|resumen del|detalles del) (puesto|rol|cargo|empleo|trabajo);
    (descripción|resumen)( de la oferta| de la vacante|); la (posición|vacante|oferta); en resumen`,
  duties: `(tus |sus |las |principales |funciones |tareas |las principales
    |)(funciones|responsabilidades|tareas|actividades|misiones|labores)( principales| del puesto| del cargo| a
    realizar| y responsabilidades| serán| son|); (qué|que) (harás|vas a hacer|hará|tendrás que
    hacer|haces|harías|te espera); (lo que |)(harás|vas a hacer); (tu|la|su) (misión|día a
    día|trabajo|rol|labor)( será| consiste en|); en qué consiste( el puesto| el trabajo|); (cuáles|cuál)
    (serán tus|será tu) ...; cómo es el trabajo; te encargarás de; como agente`,
  requirements: `(los |)(requisitos|requerimientos)( mínimos| del puesto| imprescindibles| deseables|
    deseados| generales|); (qué|que|lo que) (pedimos|buscamos|necesitamos|esperamos|necesitas|esperamos de
    ti|requerimos|buscamos en ti|necesitarás|debes tener|te pedimos); (tu|el|perfil|nuestro)
    (perfil|candidato|buscado|requerido|candidata)( ideal| buscado| requerido|); perfil;
    (buscamos|pedimos|necesitas|necesitamos|imprescindible|se requiere|se valorará|valoramos|valorable);
    (competencias|habilidades|cualificaciones|aptitudes)( requeridas| requerida| y experiencia| necesarias|);
    a quién buscamos; deseable`,
  benefits: `(qué|que|lo que|te|se|por qué|nosotros) (ofrecemos|ofrece|damos|te ofrecemos|te
    damos|ofreceremos|obtendrás|unirte); (te |)(ofrecemos|damos|brindamos)( a cambio| de|); (nuestra |)oferta;
    (nuestros |tus |los |)(beneficios|ventajas|prestaciones|condiciones)( del puesto| laborales| y
    prestaciones| del empleo| económicas|);
    (condiciones|salario|sueldo|retribuciones|retribución|remuneración|compensación); por qué
    (elegirnos|trabajar|nosotros|venir); a cambio; qué (obtendrás|te llevas|ganas)`,
  company: `(sobre|acerca de|quiénes) (nosotros|somos|la empresa|la compañía|nosotras|nuestro cliente); la
    empresa; nuestra (empresa|historia|misión|compañía); (descripción|perfil) de la (empresa|compañía); el
    (cliente|equipo)`,
  apply: `(cómo |)(aplicar|postular|postularte|postúlate|inscríbete|inscripción|solicitar|presentar tu
    candidatura|aplica)( ya| ahora| aquí| hoy|); proceso de (selección|postulación); contáctanos;
    (interesados|interesadas|interesad) ...; (envía|envíanos|enviar|mándanos|manda|remitir) ...
    (cv|currículum|curriculum|cv actualizado|candidatura); protección de datos; política de
    (privacidad|igualdad); igualdad de oportunidades`,
}

export const negation: TopicLexicon<'negation'> = {
  before: `no es (un|una) (puesto|trabajo|empleo|oferta|vacante|contrato|posición|jornada|rol) (de |a |en |)(modalidad |jornada |); no se trata de (un|una) (puesto|trabajo|empleo) (de |a |en |); imposible; no; sin; ni; nunca; jamás; ningún; ninguna; ninguno; nada de; cero; tampoco; en lugar de; en vez
    de; abstenerse; salvo`,
  after: `no (es|son|será|está|se|hay|existe|aplica|procede|incluye|requiere|se requiere|se exige|se exigen|se
    pide|se piden|se contempla|se ofrece|se valora|se necesita|hace falta|hacen
    falta|disponible|pedimos|ofrecemos)
    (posible|requisito|necesario|necesaria|imprescindible|obligatorio|obligatoria|disponible|una
    opción|excluyente|indispensable|); (queda |quedan |)(excluido|excluida|descartado|descartada|descartados)`,
  abstain: `no (solo|sólo|solamente|obstante|dudes|dude|lo dudes|te preocupes|te lo
    pierdas|esperes|pierdas|más|menos de|más de|importa|pasa nada|hay problema|superior|inferior|te preocupa);
    sin (embargo|duda|problema|problemas|ánimo de
    lucro|compromiso|límite|coste|costo|dolor|fines|prisa|pegas|perder|falta|distinción|dejar); todavía no;
    aún no; ni más ni menos; por qué no; si no; o no; cuánto no; no discriminamos`,
}

export const weekday: TopicLexicon<'weekday'> = {
  '1': 'lunes; lun',
  '2': 'martes',
  '3': 'miércoles; mié',
  '4': 'jueves; jue',
  '5': 'viernes; vie',
  '6': 'sábado; sábados; sáb',
  '7': 'domingo; domingos; dom',
}

export const modality: TopicLexicon<'modality'> = {
  preferred: `${wishes}; se (valorará|valora|aprecia|apreciará|tendrá en cuenta|considerará) ...; (sumará|suma|sumaría|ayuda|ayudaría|cuenta|contará) (puntos|a favor|a tu favor|mucho)?; (es|será|sería) un (plus|extra|punto a favor|diferencial|bonus|valor añadido); (se |)(valorará|valorarán|valorará
    positivamente|valora|valoran|valoramos|aprecia|agradece|agradecerá|apreciará|tendrá en cuenta|tendrán en
    cuenta|baremará|puntuará);
    (valorable|deseable|deseables|preferible|preferiblemente|preferentemente|preferente|opcional|recomendable);
    (es|será|sería|supone) (un plus|un punto|una ventaja|un extra|ideal|bienvenid~|valorad~|un valor añadido);
    (un |como |)plus; punto extra; idealmente; a poder ser; de preferencia; bienvenid~; nos encantaría;
    (ayuda|suma|sumará|suma puntos|viene bien|nos gusta); nice to have; si (tienes|además) ... mejor; mejor
    si; ventaja`,
  waived: `no (es|será|son)
    (necesari~|imprescindible~|requisito|obligatori~|excluyente~|indispensable~|determinante~|un requisito|un
    obstáculo); no (se |)(requiere|requieren|exige|exigen|necesita|necesitas|pide|piden|pedimos|exigimos|hace
    falta|hacen falta|importa|importan|miramos|nos importa); no excluyente; (da|dan) igual; sin que sea
    requisito; pero no (es |)(obligatorio|imprescindible|necesario|excluyente|obligatoria|necesaria)`,
  required: `imprescindible~; necesari~; requisito (indispensable|imprescindible|)( es|); obligatori~;
    indispensable~; excluyente; (se
    |)(requiere|requieren|exige|exigen|necesita|precisa|pide|piden|requerimos|exigimos|pedimos|necesitamos);
    mínimo; mínima; mínimos; mínimas; al menos; como mínimo; por lo menos; necesitas; debes; deberás; es
    requisito; debe; hace falta; fundamental; contar con`,
}
