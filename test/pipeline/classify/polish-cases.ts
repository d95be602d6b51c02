import type { Expected } from './sentence-cases.ts'

/** Sentences of Polish advertisements. */
export const POLISH: [sentence: string, expected: Expected][] = [
  ['Praca wyłącznie stacjonarna w naszym biurze.', { workplace: 'onsite' }],
  ['Nie oferujemy pracy zdalnej.', { workplace: 'onsite' }],
  ['Praca z domu jest wykluczona.', { workplace: 'onsite' }],
  ['Pracujesz w pełni zdalnie z dowolnego miejsca w Polsce.', { workplace: 'remote' }],
  ['Dwa dni w tygodniu w biurze, reszta z domu.', { workplace: 'hybrid' }],
  ['Praca hybrydowa', { workplace: 'hybrid' }],
  ['Rozmowa kwalifikacyjna odbywa się zdalnie.', { workplace: undefined }],
  ['Konfigurujesz zdalny pulpit.', { workplace: undefined }],
  ['Pełny etat', { hours: 'full-time' }],
  ['1/2 etatu', { hours: 'part-time' }],
  ['0,75 etatu', { hours: 'part-time' }],
  ['20 godzin tygodniowo', { hours: 'part-time' }],
  ['168 godzin miesięcznie', { hours: 'full-time' }],
  ['Pełny etat lub część etatu', { hours: 'either' }],
  ['Umowa o pracę na czas nieokreślony', { term: 'permanent' }],
  ['Umowa na czas określony', { term: 'temporary' }],
  ['Umowa na zastępstwo', { term: 'temporary' }],
  ['Kontrakt roczny', { term: 'temporary' }],
  ['Nasza aplikacja ułatwia pracę hybrydową tysiącom firm.', { workplace: undefined }],
  ['Oferty pracy z domu to nie my.', { workplace: 'onsite' }],
  ['Możesz wybrać cały etat albo pół.', { hours: 'either' }],
  ['Kontrakt B2B', { term: 'contract' }],
  ['Praca sezonowa od maja do września', { term: 'seasonal' }],
  ['Wymiana towaru sezonowego', { term: undefined }],
  ['Zmiany rotacyjne, także w nocy i w weekendy', { shifts: ['overnight', 'rotating', 'weekend'] }],
  ['Wolne weekendy', { shifts: [] }],
  ['Praca w godz. 16–20', { shifts: ['evening'] }],
  ['Doświadczenia nie wymagamy.', { experience: 'none-needed' }],
  ['Co najmniej dwa lata doświadczenia w obsłudze klienta', { experience: 2 }],
  ['Doświadczenie w call center mile widziane.', { experience: undefined }],
  ['Wykształcenie co najmniej średnie', { education: 'high-school' }],
  ['Wykształcenie nie ma znaczenia.', { education: 'none-required' }],
  ['Wymagana płynna znajomość języka niemieckiego.', { languages: ['de'] }],
  ['Odbierasz telefony i odpowiadasz na czacie.', { channels: ['chat', 'phone'] }],
]

/** Titles of Polish advertisements with their occupations. */
export const POLISH_TITLES: [title: string, occupation: string][] = [
  ['Sprzedawca-doradca klienta', 'retail-salesperson'],
  ['Konsultant/ka infolinii', 'customer-service-representative'],
  ['Specjalista ds. Obsługi Klienta', 'customer-service-representative'],
  ['Kierowniczka biura obsługi klienta', 'customer-service-supervisor'],
  ['Młodszy specjalista wsparcia technicznego', 'technical-support'],
  ['Programista – systemy dla infolinii', 'software-it'],
]
