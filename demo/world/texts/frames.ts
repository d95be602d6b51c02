import type { Block, Language } from '../opening.ts'

type Headings = Record<Exclude<Block['kind'], 'intro'>, string>

/** Sets of headings; an employer keeps to one set per language, as real employers do. */
export const HEADINGS: Record<Language, readonly Headings[]> = {
  en: [
    {
      about: 'About us',
      duties: 'What you will do',
      needs: 'What you bring',
      offer: 'What we offer',
      practical: 'The details',
      closing: 'How to apply',
    },
    {
      about: 'Who we are',
      duties: 'Responsibilities',
      needs: 'Qualifications',
      offer: 'Benefits',
      practical: 'Schedule, place and pay',
      closing: 'Next steps',
    },
    {
      about: 'The company',
      duties: 'Your day',
      needs: 'You',
      offer: 'In return',
      practical: 'Good to know',
      closing: 'Apply',
    },
  ],
  de: [
    {
      about: 'Über uns',
      duties: 'Ihre Aufgaben',
      needs: 'Ihr Profil',
      offer: 'Wir bieten',
      practical: 'Rahmenbedingungen',
      closing: 'Bewerbung',
    },
    {
      about: 'Wer wir sind',
      duties: 'Das machst du',
      needs: 'Das bringst du mit',
      offer: 'Das bekommst du',
      practical: 'Eckdaten',
      closing: 'So geht es weiter',
    },
  ],
  lv: [
    {
      about: 'Par mums',
      duties: 'Darba pienākumi',
      needs: 'Prasības',
      offer: 'Mēs piedāvājam',
      practical: 'Darba apstākļi',
      closing: 'Pieteikšanās',
    },
    {
      about: 'Par uzņēmumu',
      duties: 'Tavi pienākumi',
      needs: 'Sagaidām no tevis',
      offer: 'Piedāvājam',
      practical: 'Darba laiks, vieta un atalgojums',
      closing: 'Kā pieteikties',
    },
  ],
}

/** Openings of an advertisement; `{role}` is the bare title, `{company}` the employer. */
export const INTROS: Record<Language, readonly string[]> = {
  en: [
    '{company} is looking for a {role} to join the {team} team.',
    'We are growing, and the {team} team needs a {role}.',
    'Do you like it when a person leaves a conversation happier than they came? Then become our next {role} ({team}).',
    'Our {team} team has an open seat for a {role}.',
    'A {role} is wanted for {team}: somebody who finishes what they start.',
  ],
  de: [
    'Für unser Team {team} suchen wir Verstärkung als {role}.',
    'Wir wachsen weiter und suchen für den Bereich {team} ab sofort: {role}.',
    'Du möchtest, dass Menschen nach einem Gespräch zufriedener sind als vorher? Dann komm als {role} zu uns ({team}).',
    '{company} sucht im Bereich {team} zum nächstmöglichen Zeitpunkt: {role}.',
  ],
  lv: [
    '{company} aicina darbā: {role}, joma – {team}.',
    'Mūsu komanda aug, tāpēc meklējam kolēģi: {role} ({team}).',
    'Vai tev patīk, ja pēc sarunas cilvēks jūtas labāk nekā pirms tās? Nāc pie mums! Vakance: {role} ({team}).',
    'Uzņēmums {company} izsludina vakanci {role}, darba joma: {team}.',
  ],
}

export const CLOSINGS: Record<Language, readonly string[]> = {
  en: [
    'Send us your application through the form; a short note about yourself is enough. We read everything and answer within ten days.',
    'Apply online. Please tell us when you could start. We reply to every applicant.',
    'Press the button, answer five questions, and the hiring manager will read them the same week.',
  ],
  de: [
    'Wir freuen uns auf Ihre Bewerbung über das Onlineformular. Ein Anschreiben ist nicht nötig.',
    'Bewirb dich mit wenigen Klicks online. Innerhalb von zehn Tagen hörst du von uns.',
    'Senden Sie uns Ihre Unterlagen mit dem frühestmöglichen Eintrittstermin über unser Portal.',
  ],
  lv: [
    'Piesakies, aizpildot pieteikuma formu mūsu mājaslapā. Atbildēsim desmit dienu laikā.',
    'CV gaidīsim līdz vakances aizvēršanai, izmantojot tiešsaistes formu. Sazināsimies ar visiem kandidātiem.',
    'Sūti savu pieteikumu tiešsaistē un norādi, kad vari sākt strādāt.',
  ],
}

export const EQUALITY: Record<Language, readonly string[]> = {
  en: [
    'We are an equal opportunity employer and welcome people of every background, age, faith and ability.',
    'Everybody is welcome here. If you need an adjustment during the hiring process, just tell us.',
  ],
  de: [
    'Wir begrüßen Bewerbungen unabhängig von Geschlecht, Herkunft, Religion, Behinderung, Alter und sexueller Identität.',
    'Menschen mit Schwerbehinderung werden bei gleicher Eignung bevorzugt berücksichtigt.',
  ],
  lv: [
    'Visiem pretendentiem nodrošinām vienlīdzīgas iespējas neatkarīgi no vecuma, dzimuma un tautības.',
    'Iesniegtos personas datus izmantosim tikai šī konkursa vajadzībām.',
  ],
}

/** How a requisition number stands in a text where the board has no field for it. */
export const REFERENCE: Record<Language, readonly string[]> = {
  en: ['Reference: {requisition}', 'Requisition ID: {requisition}', 'Job ID: {requisition}'],
  de: ['Referenznummer: {requisition}', 'Kennziffer: {requisition}'],
  lv: ['Vakances numurs: {requisition}', 'Atsauces numurs: {requisition}'],
}
