import type { TopicLexicon } from '../lexicon.ts'

export const application: TopicLexicon<'application'> = {
  yes: `escríbenos ...; (envía|envíe|enviar|envíanos|manda|mándanos|remitir|adjunta) ... (cv|currículum|curriculum|candidatura|solicitud|hoja de vida); (tu|su) (cv|currículum|curriculum|candidatura|hoja de vida); (inscríbete|postúlate|postula|aplica|aplicar) (a|en|aquí|ahora|ya|hoy|por|enviando|para); (interesados|interesadas|candidatos interesados) (enviar|llamar|contactar|escribir|deben)`,
}
