import type { Nouns } from './employers.ts'

const nouns = (
  en: [string, string],
  Sachen: string,
  lv: [string, string, string, string, string],
): Nouns => ({
  en: { customers: en[0], things: en[1] },
  de: { Sachen },
  lv: { klienti: lv[0], klientu: lv[1], klientiem: lv[2], klientus: lv[3], lietām: lv[4] },
})

const KLIENTI: [string, string, string, string] = ['klienti', 'klientu', 'klientiem', 'klientus']
const PIRCĒJI: [string, string, string, string] = ['pircēji', 'pircēju', 'pircējiem', 'pircējus']

export const SHOP = nouns(['shoppers', 'orders and deliveries'], 'Bestellungen und Lieferungen', [
  ...PIRCĒJI,
  'pasūtījumiem un piegādēm',
])
export const INSURANCE = nouns(['policyholders', 'policies and claims'], 'Verträge und Schadenfälle', [
  ...KLIENTI,
  'polisēm un atlīdzībām',
])
export const TRAVEL = nouns(['travellers', 'bookings and refunds'], 'Buchungen und Erstattungen', [
  'ceļotāji',
  'ceļotāju',
  'ceļotājiem',
  'ceļotājus',
  'rezervācijām un atmaksām',
])
export const SOFTWARE = nouns(['users', 'accounts and settings'], 'Konten und Einstellungen', [
  'lietotāji',
  'lietotāju',
  'lietotājiem',
  'lietotājus',
  'kontiem un iestatījumiem',
])
export const CLIENTS = nouns(
  ["our clients' customers", 'orders, plans and bills'],
  'Bestellungen, Tarife und Rechnungen',
  [...KLIENTI, 'pasūtījumiem, tarifiem un rēķiniem'],
)
export const CHARITY = nouns(['supporters', 'donations and memberships'], 'Spenden und Mitgliedschaften', [
  'atbalstītāji',
  'atbalstītāju',
  'atbalstītājiem',
  'atbalstītājus',
  'ziedojumiem',
])
export const HEALTH = nouns(['patients', 'appointments and letters'], 'Termine und Befunde', [
  'pacienti',
  'pacientu',
  'pacientiem',
  'pacientus',
  'vizītēm un nosūtījumiem',
])
export const TELECOM = nouns(['subscribers', 'plans and bills'], 'Tarife und Rechnungen', [
  'abonenti',
  'abonentu',
  'abonentiem',
  'abonentus',
  'tarifiem un rēķiniem',
])
