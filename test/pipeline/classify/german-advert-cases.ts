import type { Labels } from '../../../pipeline/label.ts'
import type { Answer } from './german-cases.ts'

/** German lines as employers print them: headings and lists, benefits, agencies, and what only sounds like a label. */
export const GERMAN_ADVERTS: { [F in keyof Labels]?: [lines: string, answer: Answer][] } = {
  training: [
    ['Das bieten wir dir\n- Fort- und Weiterbildungsmöglichkeiten', false],
    ['Wir bieten\n- Budget für Weiterbildungen und Bildungsurlaub', false],
    ['Wir bieten\n- Eine gründliche Einarbeitung und interne Weiterbildungen', true],
    ['Wir bieten\n- Regelmäßige Schulungen zu unseren Produkten', true],
    ['Worauf du dich freuen kannst\n- Strukturiertes Onboarding im Team', true],
    ['Diese Aufgaben warten auf dich\n- Du begleitest Händler beim Onboarding', false],
    ['Deine Aufgaben\n- Du wirkst an Schulungen für die Filialen mit', false],
    ['Deine Aufgaben\n- Nach der Schulung übernimmst du eigene Anrufe', true],
    ['Ihre Aufgaben\n- Einführung von Qualitätsstandards', false],
    ['Lernen Sie uns bei einem Kaffee kennen!', false],
    ['Wir suchen dich für unser Onboarding-Team.', false],
    ['Dein Profil\n- Du arbeitest dich rasch in neue Programme ein', false],
    ['Ihr Profil\n- Freude daran, sich in Neues einzuarbeiten', false],
    ['Wir arbeiten dich zwei Wochen lang ein.', true],
    ['Wir beraten Betriebe und schulen ihre Leute.', false],
    ['Wir bieten\n- Onboarding mit Buddy-System', true],
  ],
  employer_type: [
    ['Du sprichst gern mit unseren Kunden und hörst ihnen zu.', undefined],
    ['Für unseren renommierten Kunden in Ulm suchen wir dich.', 'agency'],
    ['Unser Kunde ist ein Versicherer aus Jena.', 'agency'],
    ['Unser Kunde steht im Mittelpunkt.', undefined],
    ['Vertragsart: ANÜ', 'agency'],
    ['Wir sind Personaldienstleister in Suhl.', 'agency'],
    ['Für namhafte Kunden bauen und warten wir Aufzüge.', undefined],
    ['Für namhafte Unternehmen nehmen wir Anrufe entgegen und lösen Kundenanfragen.', 'bpo'],
    ['Planung und Umsetzung neuer Kundenprojekte', undefined],
  ],
  hours: [
    [
      'Komm in Vollzeit oder Teilzeit (mind. 22 Stunden) zu uns. Egal ob Vollzeit oder Teilzeit: melde dich!',
      'either',
    ],
    ['Vollzeitstelle (Teilzeit nicht möglich)', 'full-time'],
    ['Auslastung: 100 % (5 Tage pro Woche)', 'full-time'],
  ],
  term: [['Wir bieten\n- Langfristige Perspektiven', undefined]],
  experience: [
    ['Ihr Profil\n- Mindestens 3 Jahre Berufserfahrung bevorzugt im Innendienst', 3],
    ['Ihr Profil\n- ERP-Kenntnisse wünschenswert, aber kein Muss', undefined],
    ['Ihr Profil\n- Berufserfahrung wünschenswert, aber kein Muss', 'none-needed'],
    ['Optimaler Weise hast du schon Erfahrung mit Tickets.', undefined],
  ],
  workplace: [
    ['Die Firma mit Sitz in Fulda prüft Messgeräte.', undefined],
    ['Du stimmst dich eng mit dem Außendienst ab.', undefined],
    ['Du bist im Außendienst unterwegs.', 'onsite'],
    ['Wir bieten\n- Homeoffice-Zuschuss', undefined],
  ],
  channels: [
    ['Deine Aufgaben\n- Du hilfst bei Fragen zu unseren Telefonanlagen im Chat', ['chat']],
    ['Dein Profil\n- Erste Erfahrung im telefonischen Support', []],
    ['Senden Sie uns Ihr Dossier per E-Mail.', []],
    ['Deine Aufgaben\n- Tickets lösen im Service Desk', []],
  ],
  shifts: [
    ['Unser Kundenservice ist Montag bis Samstag von 8 bis 20 Uhr erreichbar.', []],
    ['Vertrauensbasierte Arbeitszeiten', ['flexible']],
  ],
  direction: [
    ['Entgegennahme von Anrufen und Kundenrückrufe', 'both'],
    ['1st-Level-Support für Kassen', 'inbound'],
    ['Bearbeitung von Kundenanfragen und Nachverfolgung von Angeboten', 'both'],
  ],
  stream: [
    ['Du bist die Schnittstelle zwischen Lager und Büro.', undefined],
    ['Als Dienstleister für den Einzelhandel liefern wir digitale Lösungen.', 'professional'],
  ],
}
