import { describe, expect, it } from 'vitest'
import { ofBody } from './read-ad.ts'

/** Words that say nothing of the work: long texts are believed less. */
const MORE =
  ' The canteen is on the second floor and has a view of the river and of the old brick chimneys.'.repeat(9)

const CASES: [title: string, body: string, occupation: string][] = [
  [
    'Ejecutivo de ventas',
    'Realizas llamadas y visitas a los clientes de tu zona y cierras contratos en campo.',
    'sales',
  ],
  [
    'Asesor comercial',
    'Se pide experiencia en call center y telemercadeo. Visitarás obras y negociarás precios.',
    'sales',
  ],
  [
    'Call Center Agent',
    'Als Call Center Agent übernehmen Sie die Kontaktaufnahme mit neuen Firmenkunden, präsentieren Produkte und Tarife, schließen Verträge am Telefon ab und erzielen Verkaufsabschlüsse. Wir freuen uns auf Ihre Bewerbung.',
    'telemarketer',
  ],
  ['Asesor comercial', 'Harás llamadas a hogares para ofrecer planes de fibra.', 'telemarketer'],
  ['Asesor comercial', 'Visitas a comercios de tu zona y venta de máquinas de café.', 'sales'],
  [
    'Asesora de atención',
    'Telemercadeo: realizas llamadas para agendar visitas a la sala de ventas.',
    'telemarketer',
  ],
  ['Innesäljare', 'Försäljningen sker via telefon till båtägare.', 'telemarketer'],
  ['Säljare', 'Du besöker butiker och säljer in hyllplats.', 'sales'],
  ['Un poste pour vous', 'Nous recherchons un vendeur pour notre stand de chaussures.', 'retail-salesperson'],
  ['Vill du lära dig mer?', 'Vi söker nu en kock till vårt kök.', 'food-service'],
  ['Únete', 'Buscamos cajera para el turno de tarde.', 'cashier'],
  ['Komm zu uns', 'Wir suchen ab sofort eine Köchin.', 'food-service'],
  [
    'Collector II',
    `You answer incoming calls from borrowers, place outbound calls, reply to emails and resolve customers' disputes.${MORE}`,
    'other',
  ],
  [
    'Night Chat Counsellor',
    `You answer chats and texts from people in a crisis, de-escalate and make suicide risk assessments.${MORE}`,
    'care-health',
  ],
  [
    'Clerical Officer in the Harbour Service',
    `You check berth papers and reply to queries of boat owners by phone or email.${MORE}`,
    'administrative',
  ],
  [
    'Veterans Benefits Advocate',
    'You make cold calls and send emails, qualify prospects over the phone, close sales, build a pipeline and meet your sales quota. Chat and text are yours too.',
    'sales',
  ],
  [
    'Support Analyst',
    'You keep our MySQL and Linux hosts running: systems administration, Docker, scripts and backups.',
    'software-it',
  ],
  [
    'Support Manager',
    'You handle escalations of our dealers, answer their emails and lead the team of agents.',
    'customer-service-supervisor',
  ],
  [
    'Operations Manager, Customer Support',
    'You lead a team of agents who answer calls and emails from customers and resolve complaints.',
    'customer-service-supervisor',
  ],
  [
    'Client Service Representative',
    'In our animal hospital you greet clients at the front desk, check patients in and train new receptionists.',
    'receptionist',
  ],
  [
    'Assistant Team Manager',
    'You lead a team of social workers who look into child protection cases.',
    'care-health',
  ],
  [
    'Branch Manager',
    'You run our home care branch: care plans, visits to clients in their homes and a team of carers who give personal care.',
    'care-health',
  ],
  ['Branch Manager', 'You run our branch and its budget.', 'other'],
  [
    'Doradca klienta',
    'Czeka praca w salonie: przymierzalnie, ekspozycja i kasa fiskalna.',
    'retail-salesperson',
  ],
  ['Doradca klienta', 'Pozyskujesz klientów i realizujesz cele sprzedażowe.', 'sales'],
  [
    'Doradca klienta',
    'Odbierasz telefony, odpisujesz na maile i czasem realizujesz cele sprzedażowe.',
    'customer-service-representative',
  ],
  [
    'Customer Assistant',
    'You enter orders, process purchase orders and confirm delivery dates.',
    'order-clerk',
  ],
  [
    'Reception Assistant',
    'You answer calls, emails, live chat and social media messages from customers about their orders and phone them back about refunds.',
    'customer-service-representative',
  ],
  [
    'Kundentelefon Gastronomie',
    'Wirte rufen an, wenn die Zapfanlage tropft.',
    'customer-service-representative',
  ],
  [
    'Du fehlst uns noch',
    'Bei dir landen die Rückfragen unserer Mieter, am Telefon und per Mail.',
    'customer-service-representative',
  ],
  [
    'Support-Team Kassensoftware',
    'Du hilfst, wenn der Bon klemmt oder das Update hängt.',
    'technical-support',
  ],
  [
    'Allotment Liaison Adviser',
    'Plot holders and residents ring you about keys.',
    'customer-service-representative',
  ],
  [
    'We need someone patient',
    'You answer phones and emails from customers about their tiles.',
    'customer-service-representative',
  ],
  [
    'Rota & Support Coordinator',
    'You take calls from families when a carer is late.',
    'customer-service-representative',
  ],
  [
    'Doradca klienta',
    'W salonie obuwia dobierasz rozmiar, wykładasz towar i dbasz o porządek na półkach. Obsługa klienta to twoja pasja.',
    'retail-salesperson',
  ],
  [
    'Doradca klienta',
    'Oferujesz produkty bankowe i przyjmujesz wpłaty oraz wypłaty gotówki w placówce banku.',
    'bank-teller',
  ],
  [
    'Doradca klienta',
    'Odbierasz telefony i odpisujesz na maile klientów sklepu z karmą.',
    'customer-service-representative',
  ],
  [
    'Starszy specjalista',
    'Udziela odpowiedzi na pisma, przygotowuje projekty decyzji i prowadzi postępowania administracyjne. Pytania o nabór: telefonicznie lub mailowo.',
    'other',
  ],
  ['Customer Service Assistant', 'Restock shelves and help shoppers choose seeds.', 'retail-salesperson'],
  [
    'Client Relations Executive',
    'Meet households on their doorsteps and complete the sale; paid for every sign-up.',
    'sales',
  ],
  [
    'Customer Success Associate',
    'You dial from a list, about ninety numbers a shift, and book a free roof survey for our closers.',
    'telemarketer',
  ],
  [
    'The calm one',
    'When bills look wrong people call about them. Phone and email.',
    'customer-service-representative',
  ],
  [
    'Inside person',
    'Key orders from distributors, check stock and confirm lead times by email.',
    'order-clerk',
  ],
  [
    'Partner for growth',
    'You own thirty accounts after the sale: adoption, health scores, renewal conversations.',
    'customer-success',
  ],
  [
    'Head of Happy',
    'Lead a team of eight support agents, coach them and supervise the staff who answer customer calls.',
    'customer-service-supervisor',
  ],
  [
    'Assistant General Manager',
    'Our hotel has sixty rooms; you run housekeeping and rates.',
    'lodging-manager',
  ],
  ['Customer Service Assistant', 'Scan groceries, age checks, ring up lottery tickets.', 'cashier'],
  ['Client Services Officer', 'Archiving documents, typing letters, taking minutes.', 'administrative'],
  ['Client Care Assistant', 'Help people wash and dress; personal care and meals.', 'care-health'],
  [
    'Customer Engagement Rep',
    'Approach new customers, pitch offers and close on the spot, commission only.',
    'sales',
  ],
  [
    'Customer Service Associate',
    'Sort incoming mail, prep documents for scanning, data entry.',
    'administrative',
  ],
  ['Children and Family Service Manager', 'Lead a team of social workers; safeguarding.', 'care-health'],
  ['Field Service Supervisor', 'Plan the vans of the crews. Office in Leeds.', 'other'],
  ['Receptionist/Customer Service Officer', 'Greet visitors at the lobby desk.', 'receptionist'],
  ['Platform Consultant', 'Java, SQL and Kubernetes on AWS, with unit tests.', 'software-it'],
  ['Key Worker Liaison', 'To apply call Ann or email your CV about this role.', 'care-health'],
  ['Customer Support Rep', 'Users of our platform get locked out: reset passwords.', 'technical-support'],
  [
    'Morning Team Person',
    'We are looking for customer service reps who like to chat.',
    'customer-service-representative',
  ],
  [
    'SALES - weekend jobs',
    'We are hiring two Retail Sales Associates for our shoe store.',
    'retail-salesperson',
  ],
  ['Sales Consultant', 'Customers ring and email us; answer enquiries, quote, chase orders.', 'sales'],
  ['Deputy at The Ash Tree', 'A pub restaurant with table service and a long menu.', 'food-service'],
  ['Personal Care Attendants (PCAs)', 'Be able to answer calls from our rota team.', 'care-health'],
  ['Front Desk Receptionist Professional', 'Greet clients and keep the meeting rooms.', 'receptionist'],
  [
    'Customer Support Rep',
    'We fix bicycles. You answer customers by email.',
    'customer-service-representative',
  ],
]

describe('the described work', () => {
  it.each(CASES)('%s: %s', (title, body, occupation) => {
    expect(ofBody(body, { title }).occupation.value).toBe(occupation)
  })
})
