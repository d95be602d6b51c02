import { describe, expect, it } from 'vitest'
import { languageCode, readLanguage } from '../../../pipeline/normalize/language.ts'

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'en',
    'You will answer questions from our customers by phone and chat, and you help them to find the right order.',
  ],
  [
    'de',
    'Sie beantworten die Fragen unserer Kunden am Telefon und im Chat und helfen ihnen bei der Bestellung.',
  ],
  [
    'lv',
    'Tu atbildēsi uz klientu jautājumiem pa tālruni un tērzētavā, kā arī palīdzēsi viņiem noformēt pasūtījumus.',
  ],
  [
    'es',
    'Responderás a las preguntas de nuestros clientes por teléfono y por chat y les ayudarás con sus pedidos.',
  ],
  [
    'fr',
    'Vous répondez aux questions de nos clients par téléphone et par chat et vous les aidez dans leurs commandes.',
  ],
  [
    'sv',
    'Du svarar på frågor från våra kunder via telefon och chatt och hjälper dem med deras beställningar.',
  ],
  [
    'pl',
    'Odpowiadasz na pytania naszych klientów przez telefon i czat oraz pomagasz im w składaniu zamówień.',
  ],
  [
    'lt',
    'Atsakysite į klientų klausimus telefonu ir pokalbių programėle bei padėsite jiems pateikti užsakymus.',
  ],
]

describe('the language of an advertisement', () => {
  for (const [language, text] of TEXTS) {
    it(`is read from its words: ${language}`, () => {
      expect(readLanguage('Agent', text, undefined)).toBe(language)
      expect(readLanguage('Agent', text.repeat(12), 'en')).toBe(language)
    })
  }

  it('of a short text follows the field of the source', () => {
    expect(readLanguage('Service Agent', null, 'de')).toBe('de')
    expect(readLanguage('Klientu apkalpošanas speciālists', null, undefined)).toBe('lv')
    expect(readLanguage('Kundenberater im Innendienst', null, undefined)).toBe('de')
  })

  it('is stated in codes and in names', () => {
    expect(['en-US', 'German', 'deu', 'LV', 'nb', '', 'klingon'].map(languageCode)).toEqual([
      'en',
      'de',
      'de',
      'lv',
      'no',
      null,
      null,
    ])
  })
})
