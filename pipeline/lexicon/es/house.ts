import type { TopicLexicon } from '../lexicon.ts'

/** "Casas" as the homes of those who are served, which are nobody's place of home work. */
export const house: TopicLexicon<'house'> = {
  home: `(en|a|hasta) (el |los |)(domicilio|domicilios|casa|casas|hogar|hogares) (del|de los|de las|de nuestros|de sus) (clientes?|pacientes?|usuarios?|mayores|personas|familias); (ayuda|atención|asistencia|servicio|entrega|entregas|cuidados?) (a domicilio|en el hogar|en domicilio); (vivir|viven|permanecer|cuidados|atendidos) ... en (su casa|sus casas|su hogar)`,
  abstain: `(trabajamos|trabajan|trabajarás) (todos |)(desde casa|en casa)`,
}
