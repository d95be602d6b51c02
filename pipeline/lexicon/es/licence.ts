import type { TopicLexicon } from '../lexicon.ts'
import { licenceAbstain, licenceDriving } from './everyday.ts'

export const licence: TopicLexicon<'licence'> = {
  driving: `${licenceDriving}; (carné|carnet|permiso|licencia) de (conducir|conducción|manejo|manejar|chofer|conductor)( b| tipo|
    vigente| federal| clase|); (carné|carnet|permiso) b1?; licencia de conducir; licencia vigente`,
  insurance: `
    (titulación|certificación|certificado|licencia|cédula|curso|registro|habilitación|grupo|nivel|acreditación)
    (de |como |) (mediador~ de seguros|mediación de seguros|agente de seguros|corredor de
    seguros|seguros|grupo (a|b|c)|idd|cnsf|productor~ (asesor~ |)de seguros|cédula cnsf); cédula
    (a|cnsf|de agente|de la cnsf); (idd|grupo c de seguros); (formación|título|habilitación|diploma) de (mediador~|mediación|distribu*|corredor~|agente) (de seguros|en seguros|) ...; matrícula de productor~ ...`,
  securities: `mifid( ii| 2|); certificación (efpa|efa|eip|lcci|financiera|amib|amv|cisi|de asesor
    financiero|dap); efpa; amib; amv; lcci; ley de crédito inmobiliario`,
  security: `(tip|habilitación|licencia|tarjeta) (de |profesional de |) (vigilante|guardia|seguridad
    privada|seguridad); curso os10; os10`,
  nursing: `(colegiación|colegiad~|cédula profesional|tarjeta profesional|matrícula profesional)( vigente|)`,
  forklift: `(carné|carnet|licencia|certificado|permiso) de (carretillero|carretillas|montacargas|carretilla
    elevadora|plataformas elevadoras)`,
  other: `(carné|carnet|certificado|curso) de (manipulador~|manipulación) (de |) alimentos; certificado de
    (manipulación|delitos de naturaleza sexual); certificación (obligatoria|oficial|profesional vigente);
    licencia (sanitaria|profesional|turística)`,
  abstain: `${licenceAbstain}; (formación|certificación|habilitación|título|licencia|curso) ... (la haces con nosotros|lo haces con nosotros|con nosotros|a nuestro cargo|no hay que traerla|te la damos|la pagamos|la cursas|se obtiene aquí|durante los primeros); (carné|carnet|permiso|licencia) ... (no es
    (obligatori~|necesari~|imprescindible)|valorable|opcional|ayuda); (activar|tu) (tu |) licencia de
    software; licencia~ (de (software|maternidad|paternidad|matrimonio|office|windows)|por
    (maternidad|paternidad)|remunerad~|con goce); (certificación|carné|licencia|formación) ... (a cargo de la
    empresa|pagamos|financiad~|subvencionad~|te ayudamos|la obtienes|obtendrás); (obtendrás|te pagamos|te
    sacamos|te financiamos|sacarte) ... (certificación|carné|licencia|título); certificado de
    (antecedentes|discapacidad|estudios|trabajo|nacimiento); servicio de licencias`,
}

export const languages: TopicLexicon<'languages'> = {
  en: `inglés; ingles; inglesa; anglosajón; english`,
  de: `alemán; alemana`,
  fr: `francés; frances; francesa`,
  it: `italiano; italiana`,
  es: `español; castellano; castellana`,
  pt: `portugués; portugues; portuguesa; portugués brasileño`,
  nl: `holandés; neerlandés; flamenco`,
  ca: `catalán; catalan; valenciano`,
  eu: `euskera; euskara; vasco`,
  gl: `gallego; galego`,
  pl: `polaco; polaca`,
  cs: `checo`,
  hu: `húngaro`,
  ro: `rumano; rumana`,
  bg: `búlgaro`,
  hr: `croata`,
  tr: `turco`,
  ru: `ruso; rusa`,
  uk: `ucraniano; ucraniana`,
  ar: `árabe`,
  he: `hebreo`,
  el: `griego; griega`,
  sv: `sueco; sueca`,
  da: `danés; danesa`,
  no: `noruego; noruega`,
  fi: `finés; finlandés`,
  zh: `chino; mandarín; chino mandarín`,
  ja: `japonés; japonesa`,
  ko: `coreano`,
  abstain: `
    (empresa|multinacional|grupo|marca|mercado|clientes|cliente|compañía|banca|banco|gobierno|nacionalidad|territorio|cocina|firma|entidad|cuenta|cadena|público|filial|origen|turista~)
    (inglés|inglesa|alemán|alemana|francés|francesa|italian~|español|portugués|portuguesa|chino|suec~|castellan~|holandés|japonés|coreano|ruso);
    (mercado|marca|sede|tienda) (es |) (español~|italiano); teatro español; corte inglés; el corte inglés`,
}

export const languageNeed: TopicLexicon<'languageNeed'> = {
  speaker: `bilingüe~; trilingüe; políglota; multilingüe; nativ~`,
  before: `nivel (alto|avanzado|nativo|bilingüe|medio|intermedio|mínimo|fluido|conversacional|medio alto|muy
    alto|profesional|) (de |en |); nivel; dominio (de|del|avanzado de|fluido de|); dominar; domini~; fluidez;
    fluido (en|); conocimientos? (de|altos de|medios de|avanzados de|); idioma~; idiomas; hablar; hablas;
    hables; hable; hablante~; habla (hispana|); manejo (de|del|avanzado de); leer; escribir; saber; requiere;
    imprescindible~; requisito; necesitas; necesario; obligatorio; bilingüe~; bilingüe en; con; en;
    comunicarse en; comunicarte en; (uso|certificado|certificación|título) de; desenvolverte en; soltura en;
    atender en; clientes (en|de habla); llamadas en; soporte en`,
  after: `
    (fluid~|alto|avanzad~|nativ~|bilingüe|intermedi~|medi~|conversacional~|imprescindible|obligatori~|requerid~|excluyente|necesari~|perfecto|hablado|escrito|hablado
    y escrito|nivel|negociación|profesional|técnico|mínimo|indispensable|correcto|básico) ...; de negociación;
    (a1|a2|b1|b2|c1|c2); nivel ...; # %; al # %; (alto|medio|fluido); fluidos; fluida; fluido; avanzado;
    intermedio; es imprescindible`,
  plus: `valorable; se valora~; deseable~; plus; un plus; (otros|otro|segundo|tercer|más) idioma~; otros;
    preferible~; opcional; ventaja; punto (extra|a favor); (ayuda|suma); no imprescindible; no es
    (necesari~|imprescindible|obligatori~|requisito|excluyente); no excluyente; idealmente; se agradece; a
    poder ser; nos encantaría; bienvenid~`,
}
